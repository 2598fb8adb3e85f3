"""Bylines: who wrote the article, in what role, from where."""

from functools import cache

import regex

from newsseed.languages import Language
from newsseed.models.blocks import Byline
from newsseed.models.text import Part, cut_part
from newsseed.parsing.blocks import RawBlock
from newsseed.parsing.names import is_person, match_names

_LONGEST_BYLINE = 200
_MOST_NAME_WORDS = 4


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
    people, position = _without_roles(row.names, end=row.end, language=language)
    role, place = None, row.place
    if position < span.end:
        match = _role_pattern(language).fullmatch(source, position, span.end)
        if match is None:
            return None
        role = cut_part(source, *match.span("role"))
        place = cut_part(source, *match.span("place")) if match["place"] else place
    if not people or not all(_is_author(name, language=language) for name in people):
        return None
    return Byline(block.span.of(source), block.span, people=people, role=role, place=place)


def _without_roles(names: tuple[Part, ...], *, end: int, language: Language) -> tuple[tuple[Part, ...], int]:
    """The names up to the first that is a role ("Ana Lima, Science Editor"), and where they end."""
    for index, name in enumerate(names):
        words = name.text.lower().split()
        if words[-1] in language.byline_roles and index:
            return names[:index], names[index - 1].span.end
    return names, end


def _is_author(name: Part, *, language: Language) -> bool:
    return len(name.text.split()) <= _MOST_NAME_WORDS and is_person(name.text, language=language)
