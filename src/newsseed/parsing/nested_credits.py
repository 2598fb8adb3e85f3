"""Image credits of several pictures in one, each in brackets of its own: "(Left: (Photo by …) Right: (Photo …))"."""

import regex

from newsseed.languages import Language
from newsseed.models.blocks import ImageCredit
from newsseed.models.text import cut_part
from newsseed.parsing.image_credits import find_image_credit

_LONGEST = 400
_ENDS = ("))", ")).", ") )")
# What tells which picture is meant is short.
_NESTED = regex.compile(r"\((?:[^()]{0,40}+(?P<inner>\([^()]{2,120}+\))){1,4}+[^()]{0,20}+\)\.?")


def find_nested_credit(source: str, *, start: int, end: int, language: Language) -> ImageCredit | None:
    """The credit in brackets, with a bracket for each picture, that the line from `start` to `end` ends with.

    >>> from newsseed.languages import load_language
    >>> line = "Two bridges. (Left: (Photo by Ana Lima/AFP) Right: (Photo by Tom Reed/EPA))"
    >>> credit = find_nested_credit(line, start=0, end=len(line), language=load_language("en"))
    >>> credit.text[:12], [part.text for part in credit.photographers], [part.text for part in credit.agencies]
    ('(Left: (Phot', ['Ana Lima', 'Tom Reed'], ['AFP', 'EPA'])
    """
    if not source.endswith(_ENDS, start, end):
        return None
    within = max(start, end - _LONGEST)
    opening = next((match for match in _NESTED.finditer(source, within, end) if match.end() == end), None)
    if opening is None:
        return None
    spans = opening.spans("inner")
    found = [find_image_credit(source, start=begin, end=stop, language=language) for begin, stop in spans]
    told = [credit for credit in found if credit is not None]
    if len(told) < len(spans):
        return None
    part = cut_part(source, opening.start(), end)
    return ImageCredit(
        part.text,
        part.span,
        told[0].label,
        tuple([name for credit in told for name in credit.photographers]),
        tuple([name for credit in told for name in credit.agencies]),
        tuple([name for credit in told for name in credit.rights]),
    )
