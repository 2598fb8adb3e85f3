"""What a quoted stretch looks like from inside."""

import pytest

from newsseed.languages.english_grammar import ENGLISH_GRAMMAR
from newsseed.quoting.sites import Shape, shape_of


@pytest.mark.parametrize(
    ("inside", "shape"),
    [
        ("I am late,", Shape(",", "U", person=True, verb=True, titled=False, ending="te")),
        ("a slow goodbye", Shape("_", "l", person=False, verb=False, titled=False, ending="ye")),
        ("The Lord of the Boats", Shape("_", "U", person=False, verb=False, titled=True, ending="ts")),
        ("no – ", Shape("-", "l", person=False, verb=False, titled=False, ending="no")),
        ("90s?", Shape("?", "x", person=False, verb=False, titled=False, ending="0s")),
    ],
)
def test_shape(inside: str, shape: Shape) -> None:
    text = f"He said “{inside}” once."
    start = text.index(inside)
    assert shape_of(text, start, start + len(inside), grammar=ENGLISH_GRAMMAR) == shape
