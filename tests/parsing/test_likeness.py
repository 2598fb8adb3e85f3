"""What two lines have in common."""

import pytest

from newsseed.parsing.likeness import says_the_same, shared, to_key


def test_a_key_has_words_and_nothing_else() -> None:
    assert to_key("“The Bridge”,  in May!") == "the bridge in may"


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("The old bridge of Calder", "The old bridge of Calder.", True),
        ("The old bridge of Calder in the", "The old bridge of Calder in the fog", True),
        ("Lamps along the old bridge on a foggy day", "Lamps stand along the old bridge on a foggy day", True),
        ("The bridge", "The bridge of Calder in the fog", False),
        ("The lamps are lit", "The lamps are old", False),
        ("§", "§", False),
    ],
)
def test_lines_say_the_same(one: str, other: str, *, same: bool) -> None:
    assert says_the_same(one, other) is same
    assert says_the_same(other, one) is same


def test_short_words_are_no_evidence() -> None:
    assert shared("The old bridge", "A bridge of old") == 1.0
    assert shared("Harbour lamps", "The harbour") == 0.5
    assert shared("in a fog", "in a fog") == 0.0
