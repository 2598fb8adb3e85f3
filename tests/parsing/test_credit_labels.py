"""Labels of image credits: which lines may hold one at all."""

import pytest

from newsseed.languages import load_language
from newsseed.parsing.credit_labels import may_hold_credit

ENGLISH = load_language("en")


@pytest.mark.parametrize(
    ("line", "may"),
    [
        ("No ship left on Monday", True),
        ("No ship left (AFP).", True),
        ("No ship left. Photo by Ana Lima.", True),
        ("No ship left. Photo: Ana Lima.", True),
        ("No ship left on Monday.", False),
        ("The master had one picture of it: fog.", False),
        ("A photo of the harbour hung on the wall.", False),
        (f"Photo: Ana Lima. {'No ship left, and none came in. ' * 6}".strip(), False),
    ],
)
def test_what_ends_like_a_sentence_holds_a_credit_only_behind_a_label_or_in_brackets(line: str, *, may: bool) -> None:
    assert may_hold_credit(line, language=ENGLISH) is may
