"""Who wrote: the ways to tell the names of a byline from the roles and places behind them."""

from collections.abc import Iterator
from typing import NamedTuple

import regex

from newsseed.languages import Language
from newsseed.languages.agencies import AGENCIES
from newsseed.models.text import Part, cut_part
from newsseed.parsing.byline_patterns import byline_patterns
from newsseed.parsing.names import NameList, has_known_first_name, is_person, match_joiner, match_names, match_place

_MOST_NAME_WORDS = 4
_FEWEST_NAME_WORDS = 2
_WORD_START = regex.compile(r"(?<!\S)\S")
_STUCK_WORD = regex.compile(r"(?<=\p{Ll}{2})\p{Lu}\S+")
# Where a last name may end before its words do: "Ana Lima|Science Editor", "NBS|Staff", "Ana Lima|12.03.2026".
_EARLIER_ENDS = tuple(
    map(
        regex.compile,
        (r"\S+\s+\S+(?=\s)", r"\S+(?=\s)", r"\P{Nd}+\p{L}(?=\d)"),
    )
)
_INITIALS = regex.compile(r"\p{Lu}[\p{Lu}\d]{1,5}+(?:/\p{L}{2,6}+)?")
_DOMAIN = regex.compile(r"(?:[\w-]++\.)++\p{L}{2,6}")
# "NBS West Calder" is a station's desk, "JD Reed" a person.
_STATION = regex.compile(r"\p{Lu}{3,5}\s.*\p{Ll}")


class Authors(NamedTuple):
    """Who wrote, in what roles, from where, and where in the line that ends."""

    people: tuple[Part, ...]
    roles: tuple[Part, ...]
    places: tuple[Part, ...]
    end: int


def read_authors(source: str, *, start: int, end: int, opened: bool, language: Language) -> Iterator[Authors]:
    """The ways to read authors at the start of the stretch, with their roles and places, the longest first."""
    row = match_names(source, start=start, end=end, language=language)
    for people, position in _readings(source, row, language=language):
        if not _are_authors(people, opened=opened, language=language):
            continue
        places = tuple(place for place in row.places if place.span.end <= position)
        if match := byline_patterns(language).role.match(source, position, end):
            named = Authors(people, (cut_part(source, *match.span("role")),), places, match.end())
            yield from _read_on(source, named, end=end, language=language)
        yield Authors(people, (), places, position)


def _read_on(source: str, named: Authors, *, end: int, language: Language) -> Iterator[Authors]:
    """The authors named so far, with what follows a role: a place, further authors with roles of their own."""
    people, roles, places, start = named
    if place := match_place(source, start=start, end=end, language=language):
        places, start = (*places, place), place.span.end
    begin = match_joiner(source, start=start, end=end, language=language)
    if begin == start:
        # The role's own comma may be what joins: "…, science editor, Tom Reed, reporter".
        begin = match_joiner(source, start=start - 1, end=end, language=language)
    if begin > start:
        for others in read_authors(source, start=begin, end=end, opened=False, language=language):
            yield Authors(people + others.people, roles + others.roles, places + others.places, others.end)
    yield Authors(people, roles, places, start)


def _readings(source: str, row: NameList, *, language: Language) -> Iterator[tuple[tuple[Part, ...], int]]:
    """The ways to tell names from a role: all are names; the last is a role, or its end ("Ana Lima Science Editor").

    Behind another name only a known first name is one: "Ana Lima, Foreign Affairs Editor".
    """
    if row.names and not _start_of_role(row.names[-1].text, language=language):
        yield row.names, row.end
    for count in range(len(row.names), 0, -1):
        *before, last = row.names[:count]
        role = _start_of_role(last.text, language=language)
        if role > 0 and before and not has_known_first_name(last.text, language=language):
            continue
        if role > 0:
            last = cut_part(source, last.span.start, last.span.start + role)
        yield (*before, last), last.span.end
        for earlier in filter(None, (pattern.match(last.text) for pattern in _EARLIER_ENDS)):
            name = cut_part(source, last.span.start, last.span.start + earlier.end())
            yield (*before, name), name.span.end


def _start_of_role(name: str, *, language: Language) -> int:
    """Where a role begins behind two words of what has the form of a name: "Ana Lima Political Editor"; else 0."""
    known = language.byline_desks | language.byline_roles
    starts = [match.start() for match in _WORD_START.finditer(name)]
    # "Ana LimaBusiness reporter", "Ana LimaNBS Leeds": no blank stands between.
    stuck = [match.start() for match in _STUCK_WORD.finditer(name)]
    for start in (*starts[_FEWEST_NAME_WORDS:], *(place for place in stuck if place > starts[-1] or len(starts) > 1)):
        word = name[start:].partition(" ")[0]
        if word.lower() in known or (start in stuck and _INITIALS.fullmatch(word)):
            return start
    return 0


def _are_authors(names: tuple[Part, ...], *, opened: bool, language: Language) -> bool:
    """Whether all names are persons'; or, behind "By", an agency's or initials ("By Reuters", "By NBS")."""
    first, *others = (name.text for name in names)
    if opened and (_INITIALS.fullmatch(first) or first.lower() in AGENCIES):
        return not others
    # "By Ana Lima and AFP"
    known = [name for name in others if opened and name.lower() in AGENCIES]
    others = [name for name in others if name not in known]
    return all(is_author(name, language=language) for name in (first, *others)) and not any(
        is_outlet(name, language=language) for name in others if not first.isupper()
    )


def is_author(name: str, *, language: Language) -> bool:
    """Whether a name is that of somebody who writes: a person's, no role, no date and no station's desk."""
    words = name.lower().split()
    if len(words) > _MOST_NAME_WORDS or not (language.byline_roles | language.stamp_words).isdisjoint(words):
        return False
    # "Fri Mar" is a date.
    dated = all(word in language.stamp_particles or word in language.months for word in words)
    return not dated and _STATION.match(name) is None and is_person(name, language=language)


def is_outlet(name: str, *, language: Language) -> bool:
    """Whether a name is an outlet's: by an agency's name, a domain, initials, a word such as "Times"."""
    key = name.lower()
    if key in AGENCIES or key.partition("/")[0] in AGENCIES or _DOMAIN.fullmatch(name):
        return True
    first, *_ = words = name.split()
    initials = _INITIALS.match(first) is not None and first not in language.institutions
    return initials or not language.outlet_words.isdisjoint(word.lower() for word in words)
