"""Credits of several pictures, a bracket in brackets for each."""

import pytest

import newsseed
from newsseed.languages import load_language
from newsseed.parsing.nested_credits import find_nested_credit

ENGLISH = load_language("en")
PROSE = "No ship left the harbour on Monday, and nobody knew when the fog would lift."
NESTED = "(Left: (Photo by Ana Lima/AFP) Right: (Photo by Tom Reed/EPA))"


@pytest.mark.parametrize("between", [" ", ". ", "\n", ".\n"])
def test_each_bracket_is_read(between: str) -> None:
    (caption,) = newsseed.parse(f"{PROSE}\n\nTwo bridges in Calder{between}{NESTED}\n\n{PROSE}").captions
    assert caption.credit is not None
    assert caption.credit.text == NESTED
    assert [part.text for part in caption.credit.photographers] == ["Ana Lima", "Tom Reed"]
    assert [part.text for part in caption.credit.agencies] == ["AFP", "EPA"]


@pytest.mark.parametrize(
    "line",
    [
        "Two bridges (Photo by Ana Lima/AFP)",
        "Two bridges))",
        "Two bridges (the older (from 1850) and the newer (from 1910))",
        "Two bridges (Left: (Photo by Ana Lima/AFP) Right: (at noon))",
    ],
)
def test_other_brackets_are_no_such_credit(line: str) -> None:
    assert find_nested_credit(line, start=0, end=len(line), language=ENGLISH) is None
