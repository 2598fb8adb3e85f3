"""Bylines: who wrote the article, in what role, from where."""

from collections.abc import Iterator
from functools import lru_cache
from typing import NamedTuple

import regex

from newsseed.languages import LANGUAGES_KEPT, Language, alternation
from newsseed.models.blocks import Byline
from newsseed.models.text import Part, cut_part
from newsseed.parsing.blocks import RawBlock
from newsseed.parsing.names import NameList, is_person, match_joiner, match_names, match_place

_LONGEST_BYLINE = 200
_MOST_NAME_WORDS = 4
_TWO_WORDS = regex.compile(r"\S+\s+\S+(?=\s)")


class _Authors(NamedTuple):
    """Who wrote, in what roles, from where."""

    people: tuple[Part, ...]
    roles: tuple[Part, ...]
    places: tuple[Part, ...]


@lru_cache(maxsize=LANGUAGES_KEPT)
def _opener_pattern(language: Language) -> regex.Pattern[str]:
    openers = alternation(language.byline_openers)
    return regex.compile(rf"(?:{openers})(?:\s*:\s*|\s+)", regex.IGNORECASE)


@lru_cache(maxsize=LANGUAGES_KEPT)
def _role_pattern(language: Language) -> regex.Pattern[str]:
    roles = alternation(language.byline_roles)
    # "Ana Lima, science correspondent, in Porto"; "Ana Lima – Europe editor".
    return regex.compile(
        rf"(?:\s*[,|]\s*|\s+[-–—]\s+|\s+)(?P<role>(?:[\p{{L}}’'&/-]++\s+){{0,5}}(?:{roles})),?+", regex.IGNORECASE
    )


def parse_byline(source: str, block: RawBlock, *, language: Language) -> Byline | None:
    """The byline that a line is: "By Ana Lima and Tom Reed in Porto", "Ana Lima, science correspondent".

    Without "By" the names have to be persons' by their form. `None` where the line holds anything else.

    >>> from newsseed.languages import load_language
    >>> from newsseed.parsing.blocks import group_blocks
    >>> from newsseed.parsing.lines import split_lines
    >>> text = "By Ana Lima, science editor"
    >>> byline = parse_byline(text, group_blocks(text, split_lines(text))[0], language=load_language("en"))
    >>> [person.text for person in byline.people], byline.role.text
    (['Ana Lima'], 'science editor')
    """
    span = block.visible
    if len(span) > _LONGEST_BYLINE:
        return None
    opener = _opener_pattern(language).match(source, span.start, span.end)
    authors = _read_authors(source, start=opener.end() if opener else span.start, end=span.end, language=language)
    return Byline(block.span.of(source), block.span, *authors) if authors else None


def _read_authors(source: str, *, start: int, end: int, language: Language) -> _Authors | None:
    """The authors that the stretch names, with their roles and places; `None` where anything else stands in it."""
    row = match_names(source, start=start, end=end, language=language)
    for people, position in _readings(source, row):
        if not all(_is_author(name, language=language) for name in people):
            continue
        places = tuple(place for place in row.places if place.span.end <= position)
        if position == end:
            return _Authors(people, (), places)
        if match := _role_pattern(language).match(source, position, end):
            named = _Authors(people, (cut_part(source, *match.span("role")),), places)
            if whole := _read_on(source, named, start=match.end(), end=end, language=language):
                return whole
    return None


def _read_on(source: str, named: _Authors, *, start: int, end: int, language: Language) -> _Authors | None:
    """The authors named so far, with what follows a role: a place, further authors with roles of their own."""
    people, roles, places = named
    if place := match_place(source, start=start, end=end, language=language):
        places, start = (*places, place), place.span.end
    if start == end:
        return _Authors(people, roles, places)
    begin = match_joiner(source, start=start, end=end, language=language)
    if begin == start:
        # The role's own comma may be what joins: "…, science editor, Tom Reed, reporter".
        begin = match_joiner(source, start=start - 1, end=end, language=language)
    others = _read_authors(source, start=begin, end=end, language=language) if begin > start else None
    return (
        _Authors(*(one + more for one, more in zip((people, roles, places), others, strict=True))) if others else None
    )


def _readings(source: str, row: NameList) -> Iterator[tuple[tuple[Part, ...], int]]:
    """The ways to tell names from a role: all are names; the last is a role, or its end ("Ana Lima Science Editor")."""
    if row.names:
        yield row.names, row.end
    for count in range(len(row.names), 0, -1):
        *before, last = row.names[:count]
        yield (*before, last), last.span.end
        first_two = _TWO_WORDS.match(last.text)
        if first_two:
            name = cut_part(source, last.span.start, last.span.start + first_two.end())
            yield (*before, name), name.span.end


def _is_author(name: Part, *, language: Language) -> bool:
    words = name.text.lower().split()
    return (
        len(words) <= _MOST_NAME_WORDS
        and words[-1] not in language.byline_roles
        and is_person(name.text, language=language)
    )
