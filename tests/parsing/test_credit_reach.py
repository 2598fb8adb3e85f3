"""How far a credit reaches in its line."""

import pytest

from newsseed.parsing.credit_reach import LONGEST_CREDIT, Reach, build_credit, measure_reach


@pytest.mark.parametrize(
    ("line", "words"),
    [
        ("Ana Lima/AP", "Ana Lima/AP"),
        ("Ana Lima/AP, opens new tab", "Ana Lima/AP"),
        ("Ana Lima/AP, opens in a new window", "Ana Lima/AP"),
        ("Ana Lima/AP ** FILE **", "Ana Lima/AP"),
        ("Toggle caption", "Toggle caption"),
    ],
)
def test_what_a_page_puts_behind_a_credit_is_no_part_of_its_words(line: str, words: str) -> None:
    reach = measure_reach(line, start=0, end=len(line))
    assert line[reach.start : reach.inner] == words
    assert (reach.end, reach.licensed) == (len(line), False)


def test_a_licence_at_the_end_is_told() -> None:
    line = "Ana Lima, CC BY-SA 4.0"
    assert measure_reach(line, start=0, end=len(line)) == Reach(0, 0, len("Ana Lima"), len(line), licensed=True)


def test_a_credit_is_looked_for_at_the_end_of_a_long_line() -> None:
    line = "fog " * LONGEST_CREDIT
    reach = measure_reach(line, start=4, end=len(line))
    assert (reach.start, reach.end - reach.within) == (4, LONGEST_CREDIT)


def test_a_credit_may_name_nobody() -> None:
    credit = build_credit("Image: the artist’s own", 0, 23, holders=None)
    assert (credit.text, credit.label, credit.photographers) == ("Image: the artist’s own", None, ())
