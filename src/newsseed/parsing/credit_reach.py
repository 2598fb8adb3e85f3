"""The part of a line that an image credit may stand in, and the credit that is built of what was found there."""

from typing import NamedTuple

import regex

from newsseed.languages import alternation
from newsseed.languages.images import CREDIT_ENDS
from newsseed.models.blocks import ImageCredit
from newsseed.models.text import Part, cut_part
from newsseed.parsing.holders import Holders

LONGEST_CREDIT = 160
OPENING_BRACKETS = frozenset("([（")
CLOSING_BRACKETS = frozenset(")]）")

# "Ana Lima/Wikimedia Commons, CC BY-SA 4.0": the licence shows that it is a credit.
_LICENCE = r"(?P<licence>CC(?:0|\sBY(?:-\p{Lu}{2}){0,2})(?:\s\d\.\d)?)"
_LICENCE_ENDS = ("CC0", "BY", "-SA", "-NC", "-ND", ".0")
_CLOSING = regex.compile(
    rf"(?:[\s,;.|]*+(?:\(?(?i:{alternation(CREDIT_ENDS)})\)?|[*]{{2}}\s?\p{{Lu}}+\s?[*]{{2}}|{_LICENCE}))++$"
)
_CLOSING_ENDS = ("**", *_LICENCE_ENDS, *{ending[-3:] + bracket for ending in CREDIT_ENDS for bracket in ("", ")")})


class Reach(NamedTuple):
    """Where a credit may stand in the line from `start` to `end`: `within` that, and no further than `inner`.

    Behind `inner` stands what a page or a licence puts at a credit's end; `licensed` where a licence does.
    """

    start: int
    within: int
    inner: int
    end: int
    licensed: bool = False


def measure_reach(source: str, *, start: int, end: int) -> Reach:
    """The reach of a credit in the line from `start` to `end`.

    >>> line = "The bridge in May. Ana Lima/AP, opens new tab"
    >>> line[: measure_reach(line, start=0, end=len(line)).inner]
    'The bridge in May. Ana Lima/AP'
    """
    within = max(start, end - LONGEST_CREDIT)
    closing = _CLOSING.search(source, within, end) if source.endswith(_CLOSING_ENDS, start, end) else None
    if closing is None or closing.start() <= start:
        return Reach(start, within, end, end)
    return Reach(start, within, closing.start(), end, licensed=bool(closing["licence"]))


def build_credit(
    source: str, start: int, end: int, *, holders: Holders | None, label: Part | None = None
) -> ImageCredit:
    """The image credit from `start` to `end`, with its label and those whom it names."""
    part = cut_part(source, start, end)
    named = (holders.photographers, holders.agencies, holders.rights) if holders else ()
    return ImageCredit(part.text, part.span, label, *named)
