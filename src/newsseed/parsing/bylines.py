"""Bylines: who wrote the article, in what role, from where."""

from collections.abc import Iterator
from functools import cache

import regex

from newsseed.languages import Language
from newsseed.models.blocks import Byline
from newsseed.models.text import Part, cut_part
from newsseed.parsing.blocks import RawBlock
from newsseed.parsing.names import NameList, is_person, match_names

_LONGEST_BYLINE = 200
_MOST_NAME_WORDS = 4
_TWO_WORDS = regex.compile(r"\S+\s+\S+(?=\s)")


@cache
def _opener_pattern(language: Language) -> regex.Pattern[str]:
    openers = "|".join(sorted(language.byline_openers, key=lambda opener: (-len(opener), opener)))
    return regex.compile(rf"(?:{openers})(?:\s*:\s*|\s+)", regex.IGNORECASE)


@cache
def _role_pattern(language: Language) -> regex.Pattern[str]:
    roles = "|".join(sorted(language.byline_roles))
    prepositions = "|".join(sorted(language.place_prepositions))
    # "Ana Lima, science correspondent, in Porto"; "Ana Lima – Europe editor".
    return regex.compile(
        rf"(?:\s*[,|]\s*|\s+[-–—]\s+|\s+)(?P<role>(?:[\p{{L}}’'&/-]++\s+){{0,5}}(?:{roles}))"
        rf"(?:,?\s+(?:{prepositions})\s+(?P<place>\p{{Lu}}[\p{{L}}\s.,’'-]{{1,40}}+))?",
        regex.IGNORECASE,
    )


def parse_byline(source: str, block: RawBlock, *, language: Language) -> Byline | None:
    """The byline that a line is: "By Ana Lima and Tom Reed in Porto", "Ana Lima, science correspondent".

    Without "By" the names have to be persons' by their form. `None` where the line holds anything else.

    >>> from newsseed.languages import load_language
    >>> from newsseed.parsing.blocks import group_blocks
    >>> from newsseed.parsing.lines import split_lines
    >>> text = "By Ana Lima, science editor"
    >>> byline = parse_byline(text, group_blocks(split_lines(text))[0], language=load_language("en"))
    >>> [person.text for person in byline.people], byline.role.text
    (['Ana Lima'], 'science editor')
    """
    span = block.visible
    if len(span) > _LONGEST_BYLINE:
        return None
    opener = _opener_pattern(language).match(source, span.start, span.end)
    start = opener.end() if opener else span.start
    row = match_names(source, start=start, end=span.end, language=language)
    for people, position in _readings(source, row):
        match = _role_pattern(language).fullmatch(source, position, span.end) if position < span.end else None
        if (match or position == span.end) and all(_is_author(name, language=language) for name in people):
            role, place = (
                cut_part(source, *match.span(name)) if match and match[name] else None for name in ("role", "place")
            )
            return Byline(block.span.of(source), block.span, people=people, role=role, place=place or row.place)
    return None


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
