"""Where names may stand: the article's own words, its display lines, its captions, its credits."""

import re
from collections.abc import Iterable
from enum import IntEnum
from typing import NamedTuple

from newsseed.languages import PeopleWords
from newsseed.models.blocks import Block, Byline, Caption, Credit, Embed, Heading, Notice, Paragraph, Standfirst, Title
from newsseed.models.text import Part

_NAMED = r"[A-Z][\w.’'-]*(?: [A-Z][\w.’'-]*){1,3}(?:, [^,\n]{3,80},)?"


class ZoneKind(IntEnum):
    """What kind of text a name stands in."""

    PROSE = 0
    DISPLAY = 1
    """Titles and headings: capitals say little there."""
    CAPTION = 2
    CREDIT = 3
    """A person's name as the structure stages found it."""
    BYLINE = 4
    """The same, of who wrote the article."""
    NOTE = 5
    """A line about who wrote it."""


# Looking a member up on its class takes ten times as long in Python 3.11.
PROSE, DISPLAY, CAPTION, CREDIT, BYLINE, NOTE = ZoneKind


class Zone(NamedTuple):
    """A line of text of one kind, in code points."""

    start: int
    end: int
    kind: ZoneKind
    role: tuple[int, int] | None = None
    """The role that a credit gives its people: "Edited by"."""


def lay_zones(title: Title | None, blocks: Iterable[Block], *, people: PeopleWords | None = None) -> list[Zone]:
    """The zones of an article in text order; slugs have none, nor notices but one that tells by `people` of its author.

    >>> from newsseed.models import Heading, Span
    >>> lay_zones(None, [Heading("Fog", Span(4, 7))])
    [Zone(start=4, end=7, kind=<ZoneKind.DISPLAY: 1>, role=None)]
    """
    zones: list[Zone] = [] if title is None else [_zone(title.headline, DISPLAY)]
    for block in blocks:
        match block:
            case Paragraph() | Standfirst():
                zones.append(_zone(block, PROSE))
            case Heading():
                zones.append(_zone(block, DISPLAY))
            case Embed(title=embedded):
                zones.append(_zone(embedded, DISPLAY))
            case Caption(alt=alt, text=text, credit=credit):
                zones += [_zone(part, CAPTION) for part in (alt, text) if part is not None]
                zones += [_zone(part, CREDIT) for part in (credit.photographers if credit else ())]
            case Byline():
                zones += [_zone(part, BYLINE, block.role_of(part)) for part in block.people]
            case Credit(entries=entries):
                zones += [_zone(part, CREDIT, entry.role) for entry in entries for part in entry.people]
            case Notice() if people is not None and tells_of_author(block.text, people=people):
                zones.append(_zone(block, NOTE))
            case _:
                pass
    return zones


def _zone(part: Part, kind: ZoneKind, role: Part | None = None) -> Zone:
    return Zone(part.span.start, part.span.end, kind, None if role is None else (role.span.start, role.span.end))


def tells_of_author(line: str, *, people: PeopleWords) -> bool:
    """Whether a line begins with a name and who that is, as lines about the author do: "Ana Lima is a poet."."""
    return re.compile(_NAMED + people.being).match(line) is not None
