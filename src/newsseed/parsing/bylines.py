"""Bylines: who wrote the article, in what role, from where."""

from collections.abc import Iterator
from functools import lru_cache
from itertools import islice
from typing import NamedTuple

import regex

from newsseed.languages import LANGUAGES_KEPT, Language, alternation
from newsseed.languages.agencies import AGENCIES
from newsseed.languages.pages import AUTHOR_LABELS
from newsseed.models.blocks import Byline
from newsseed.models.text import WHITE_SPACE, Part, Span, cut_part
from newsseed.parsing.blocks import RawBlock
from newsseed.parsing.names import NameList, has_known_first_name, is_person, match_joiner, match_names, match_place
from newsseed.parsing.stamps import find_stamp

_LONGEST_BYLINE = 200
_MOST_NAME_WORDS = 4
_FEWEST_NAME_WORDS = 2
_WORD_START = regex.compile(r"(?<!\S)\S")
# Authors with roles can be read in several ways each; more of them than this is no byline.
_MOST_READINGS = 60
# Where a last name may end before its words do: "Ana Lima|Science Editor", "NBS|Staff", "Ana Lima|12.03.2026".
_EARLIER_ENDS = tuple(map(regex.compile, (r"\S+\s+\S+(?=\s)", r"\S+(?=\s)", r"\P{Nd}+\p{L}(?=\d)")))
_INITIALS = regex.compile(r"\p{Lu}[\p{Lu}\d]{1,5}+(?:/\p{L}{2,6}+)?")

# What may stand behind the authors: "ana@calder.example", "@analima"; "| The Calder Tribune", "(NBS)".
_ADDRESS = r"[\w.+-]++@[\w-]++(?:\.[\w-]++)++|@\w++|(?:https?://|www\.)\S++"
_OUTLET = (
    r"[\p{Lu}\d][\w.’'&/-]*+(?:\s(?:(?:of|the)\s)?[\p{Lu}\d&][\w.’'&/-]*+){0,4}+"
    r"|(?:[\w-]++\.)++\p{L}{2,6}+|\p{Ll}{2,5}+(?:/\p{L}{2,5}+)*+"
)
_OUTLET_NAME = regex.compile(_OUTLET)
_LONGEST_INITIALS = 3
_IN_BRACKETS = regex.compile(rf"(?:(?P<outlet>{_OUTLET})\s*+)?\((?P<authors>[^()]++)\)")
_DOMAIN = regex.compile(r"(?:[\w-]++\.)++\p{L}{2,6}")
# "NBS West Calder" is a station's desk, "JD Reed" a person.
_STATION = regex.compile(r"\p{Lu}{3,5}\s.*\p{Ll}")
_PICTURE_ROLES = ("photo", "foto")
_SEPARATORS = " \t\u00a0,;|•·/–—-("


class _Authors(NamedTuple):
    """Who wrote, in what roles, from where, and where in the line that ends."""

    people: tuple[Part, ...]
    roles: tuple[Part, ...]
    places: tuple[Part, ...]
    end: int


class _Patterns(NamedTuple):
    opener: regex.Pattern[str]
    role: regex.Pattern[str]
    title: regex.Pattern[str]
    tail: regex.Pattern[str]
    place: regex.Pattern[str]
    nameless: regex.Pattern[str]
    scholar: regex.Pattern[str]
    pictures: regex.Pattern[str]


@lru_cache(maxsize=LANGUAGES_KEPT)
def _patterns(language: Language) -> _Patterns:
    openers, roles = alternation(language.byline_openers), alternation(language.byline_roles)
    companions, closings = alternation(language.byline_companions), alternation(language.byline_closings)
    articles, nameless = alternation(language.articles), alternation(language.nameless_authors)
    made_by = {opener for opener in language.image_openers if opener.rpartition(" ")[2] in language.byline_openers}
    return _Patterns(
        opener=regex.compile(rf"(?:{openers})(?:\s*:\s*|\s+)", regex.IGNORECASE),
        # "Ana Lima, science correspondent, in Porto"; "Ana Lima – Europe editor"; "Ana Lima (reporter)"; "Jana Vogt,
        # Redakteurin Politik".
        role=regex.compile(
            rf"""
            (?: \s*[,|•·(/]\s* | \s+[-–—]\s+ | \s+ )
            (?P<role> (?:[\p{{L}}’'&/-]++\s+){{0,5}} (?i:{roles}) (?!\p{{L}}) (?:\s\p{{Lu}}[\p{{L}}-]++){{0,2}} )
            (?!\s\p{{Lu}})
            \)?+ ,?+
            """,
            regex.VERBOSE,
        ),
        title=regex.compile(rf"(?P<title>(?:[\p{{L}}’'&-]++\s){{0,3}}(?i:{roles}))\s(?=\p{{Lu}}\S++\s\p{{Lu}})"),
        tail=regex.compile(
            rf"""
            [\s,;|•·(–—-]*+ (?: {_ADDRESS} | (?i:{closings}) (?!\p{{L}}) ) \)?+
            | (?: \s*+[,;|•·/]\s*+ | \s+[-–—]\s+ | \s*+\( | \s++ )?+
            (?: (?P<companion> (?i:{companions}) ) \s++ (?: (?:{articles}) \s++ )?+ )?+ (?P<outlet> {_OUTLET} ) \)?+
            """,
            regex.VERBOSE,
        ),
        # "NBS News, Porto"; "Reporting from Dry Creek, Arizona".
        place=regex.compile(
            rf"(?:,\s|\G(?i:{alternation(language.place_openers)})\s)(?P<place>\p{{Lu}}[\w’'-]*+(?:,?\s\p{{Lu}}[\w’'-]*+){{0,3}})$"
        ),
        # "Our Correspondent", "Calder News Service", "Tribune staff and agencies".
        nameless=regex.compile(
            rf"(?:(?P<outlet>(?:\p{{Lu}}[\w’'&.-]*+\s){{1,3}}?))??(?P<phrase>(?i:{nameless}))(?:,?\s(?i:{closings}))?"
        ),
        # "Ana Lima, Senior Lecturer in Psychology, University of Calder".
        scholar=regex.compile(
            rf"(?P<role>(?:[\p{{L}}’'&-]+\s){{0,4}}(?i:{alternation(language.scholar_roles)})(?!\p{{L}})[^.:;!?]*+)"
        ),
        # "By Ana Lima | Photographs by Tom Reed for NBS".
        pictures=regex.compile(rf"\s*+(?:[|;/,]\s*+)?(?i:{alternation(made_by)})\s+(?P<names>[^|;]++)$"),
    )


@lru_cache(maxsize=LANGUAGES_KEPT)
def _first_words(language: Language) -> frozenset[str]:
    return frozenset(opener.partition(" ")[0].rstrip(":") for opener in language.byline_openers)


def may_open_byline(text: str, *, language: Language) -> bool:
    """Whether a line can begin with one of the words that open bylines: a quick look at its first word."""
    return text.partition(" ")[0].rstrip(":").lower() in _first_words(language)


def is_author_label(text: str) -> bool:
    """Whether a label says that the name of whoever wrote follows: "Author of the article:", "About the author"."""
    return text.rstrip(":").lower() in AUTHOR_LABELS


def is_byline_opener(text: str, *, language: Language) -> bool:
    """Whether a stretch is what opens a byline and no more: "By"."""
    return text.strip().rstrip(":").lower() in language.byline_openers


def may_end_byline(text: str, *, language: Language) -> bool:
    """Whether a line ends with the role of somebody who writes: "Ana Lima/Staff Writer"; no photographer's does."""
    last = text.rpartition(" ")[2].lower()
    return last in language.byline_roles and not last.startswith(_PICTURE_ROLES)


def parse_byline(source: str, block: RawBlock, *, language: Language) -> Byline | None:
    """The byline that a line is: "By Ana Lima and Tom Reed in Porto", "Ana Lima, science correspondent".

    Without "By" the names have to be persons' by their form; with it, initials or an agency may stand for them ("By
    NBS", "By Reuters"). An outlet, an address or the date may follow. Nobody is named where only a role is ("By our
    correspondent"). `None` where the line holds anything else.

    >>> from newsseed.languages import load_language
    >>> from newsseed.parsing.blocks import group_blocks
    >>> from newsseed.parsing.lines import split_lines
    >>> text = "By Ana Lima, science editor | The Calder Tribune"
    >>> byline = parse_byline(text, group_blocks(text, split_lines(text))[0], language=load_language("en"))
    >>> [person.text for person in byline.people], byline.role.text
    (['Ana Lima'], 'science editor')
    """
    span = block.visible
    if len(span) > _LONGEST_BYLINE:
        return None
    start, end = _find_opener(source, span, language=language)
    opened = start > span.start
    end, pictured = _find_photographers(source, start, end, language=language) if opened else (end, ())
    title = _find_title(source, start, end, language=language) if opened else None
    for begin, titles in (((title.span.end + 1, (title,)),) if title else ()) + ((start, ()),):
        readings = _read_authors(source, start=begin, end=end, opened=opened, language=language)
        for people, roles, places, position in islice(readings, _MOST_READINGS):
            further = _read_tail(source, start=position, end=end, opened=opened, language=language)
            if further is not None:
                return Byline(block.span.of(source), block.span, people + pictured, titles + roles, places + further)
    if _is_nameless(source[start:end], opened=opened, language=language):
        return Byline(block.span.of(source), block.span, roles=(cut_part(source, start, end),))
    return _read_scholar(source, block, start=start, language=language)


def _find_title(source: str, start: int, end: int, *, language: Language) -> Part | None:
    """The role that stands before a name behind "By": "By our Crime Correspondent Ana Lima"."""
    match = _patterns(language).title.match(source, start, end)
    if match is None or has_known_first_name(match["title"], language=language):
        return None
    return cut_part(source, *match.span("title"))


def has_opener(byline: Byline) -> bool:
    """Whether a byline says that it is one: "By Ana Lima", "By our correspondent"."""
    first = (byline.people or byline.roles)[0]
    return not byline.text.lstrip(WHITE_SPACE).startswith(first.text)


def is_joint_byline(source: str, block: RawBlock, *, language: Language) -> bool:
    """Whether a block says who wrote, and then who took the pictures: "By Ana Lima | Photographs by Tom Reed"."""
    if block.length > _LONGEST_BYLINE or not may_open_byline(block.text, language=language):
        return False
    told = _patterns(language).pictures.search(source, block.visible.start, block.visible.end) is not None
    return told and parse_byline(source, block, language=language) is not None


def _find_photographers(source: str, start: int, end: int, *, language: Language) -> tuple[int, tuple[Part, ...]]:
    """Where the authors of a byline end, and who took the pictures, if that is told behind them."""
    match = _patterns(language).pictures.search(source, start, end)
    row = match_names(source, start=match.start("names"), end=end, language=language) if match else None
    return (match.start(), row.names) if match and row and row.names else (end, ())


def _is_nameless(text: str, *, opened: bool, language: Language) -> bool:
    """Whether a stretch says who wrote and names nobody; a single word needs "By" or an outlet: "Reuters Staff"."""
    match = _patterns(language).nameless.fullmatch(text)
    if match is None:
        return False
    outlet = match["outlet"]
    return opened or " " in match["phrase"] or (outlet is not None and _is_outlet(outlet.strip(), language=language))


def _read_scholar(source: str, block: RawBlock, *, start: int, language: Language) -> Byline | None:
    """The byline of one who teaches: "Ana Lima, Professor of Law, University of Calder"."""
    end = block.visible.end
    comma = source.find(", ", start, end)
    if comma < 0 or not _is_author(source[start:comma], language=language):
        return None
    match = _patterns(language).scholar.fullmatch(source, comma + 2, end)
    if match is None or language.organisation_words.isdisjoint(match["role"].lower().replace(",", " ").split()):
        return None
    people, roles = (cut_part(source, start, comma),), (cut_part(source, *match.span("role")),)
    return Byline(block.span.of(source), block.span, people, roles)


def _find_opener(source: str, span: Span, *, language: Language) -> tuple[int, int]:
    """Where the authors begin behind "By", and where they end; or in brackets: "NBS (Ana Lima)"."""
    if opener := _patterns(language).opener.match(source, span.start, span.end):
        return opener.end(), span.end
    bracketed = _IN_BRACKETS.fullmatch(source, span.start, span.end)
    if bracketed and (bracketed["outlet"] is None or _is_outlet(bracketed["outlet"], language=language)):
        heard = bracketed["authors"].partition(" ")[0].lower() in language.sound_words
        return (span.end, span.end) if heard else bracketed.span("authors")
    return span.start, span.end


def parse_role(source: str, block: RawBlock, *, language: Language) -> Byline | None:
    """The second line of a byline, if a line is that and no more: "Science editor", "Special to The Tribune".

    The outlet, an address or a place may stand there, too: "NBS News, Porto", "@analima", "Reporting from Porto".
    """
    span = block.visible
    if len(span) > _LONGEST_BYLINE:
        return None
    patterns = _patterns(language)
    match = patterns.tail.fullmatch(block.text)
    if patterns.role.fullmatch(f", {block.text}") or _is_written_for(match):
        return Byline(block.span.of(source), block.span, roles=(cut_part(source, span.start, span.end),))
    place = patterns.place.search(source, span.start, span.end)
    outlet = source[span.start : place.start() if place else span.end]
    if (match and match["outlet"] is None) or not outlet or _is_outlet_alone(outlet, language=language):
        places = (cut_part(source, *place.span("place")),) if place else ()
        return Byline(block.span.of(source), block.span, places=places)
    return None


def _is_outlet_alone(text: str, *, language: Language) -> bool:
    """Whether a line is an outlet's name: "The Calder Tribune", "NBS"; not "SHARE", "LIVE"."""
    if text.isupper() and not (text.lower() in AGENCIES or len(text) <= _LONGEST_INITIALS):
        return False
    return _OUTLET_NAME.fullmatch(text) is not None and _is_outlet(text, language=language)


def _is_written_for(match: "regex.Match[str] | None") -> bool:
    """Whether what follows an author says for whom the text was written, whatever the outlet is called."""
    return match is not None and match["companion"] is not None and " " in match["companion"]


def _read_authors(source: str, *, start: int, end: int, opened: bool, language: Language) -> Iterator[_Authors]:
    """The ways to read authors at the start of the stretch, with their roles and places, the longest first."""
    row = match_names(source, start=start, end=end, language=language)
    for people, position in _readings(source, row, language=language):
        if not _are_authors(people, opened=opened, language=language):
            continue
        places = tuple(place for place in row.places if place.span.end <= position)
        if match := _patterns(language).role.match(source, position, end):
            named = _Authors(people, (cut_part(source, *match.span("role")),), places, match.end())
            yield from _read_on(source, named, end=end, language=language)
        yield _Authors(people, (), places, position)


def _read_on(source: str, named: _Authors, *, end: int, language: Language) -> Iterator[_Authors]:
    """The authors named so far, with what follows a role: a place, further authors with roles of their own."""
    people, roles, places, start = named
    if place := match_place(source, start=start, end=end, language=language):
        places, start = (*places, place), place.span.end
    begin = match_joiner(source, start=start, end=end, language=language)
    if begin == start:
        # The role's own comma may be what joins: "…, science editor, Tom Reed, reporter".
        begin = match_joiner(source, start=start - 1, end=end, language=language)
    if begin > start:
        for others in _read_authors(source, start=begin, end=end, opened=False, language=language):
            yield _Authors(people + others.people, roles + others.roles, places + others.places, others.end)
    yield _Authors(people, roles, places, start)


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
    starts = [match.start() for match in _WORD_START.finditer(name)][_FEWEST_NAME_WORDS:]
    return next((start for start in starts if name[start:].partition(" ")[0].lower() in known), 0)


def _are_authors(names: tuple[Part, ...], *, opened: bool, language: Language) -> bool:
    """Whether all names are persons'; or, behind "By", an agency's or initials ("By Reuters", "By NBS")."""
    first, *others = (name.text for name in names)
    if opened and (_INITIALS.fullmatch(first) or first.lower() in AGENCIES):
        return not others
    return all(_is_author(name, language=language) for name in (first, *others)) and not any(
        _is_outlet(name, language=language) for name in others if not first.isupper()
    )


def _is_author(name: str, *, language: Language) -> bool:
    words = name.lower().split()
    if len(words) > _MOST_NAME_WORDS or not (language.byline_roles | language.stamp_words).isdisjoint(words):
        return False
    # "Fri Mar" is a date.
    dated = all(word in language.stamp_particles or word in language.months for word in words)
    return not dated and _STATION.match(name) is None and is_person(name, language=language)


def _read_tail(source: str, *, start: int, end: int, opened: bool, language: Language) -> tuple[Part, ...] | None:
    """The places in what follows the authors; `None` where anything but places, outlets, addresses and a date does.

    Behind "By", a name that shows no sign of an outlet is where they wrote: "By Ana Lima, Leeds".
    """
    places: list[Part] = []
    while start < end:
        if find_stamp(source[start:end].strip(_SEPARATORS), language=language):
            break
        match = _patterns(language).tail.match(source, start, end)
        if match is None:
            return None
        outlet = match["outlet"]
        if outlet and not (_is_written_for(match) or _is_outlet(outlet, language=language)):
            if not opened or places or source[start : match.start("outlet")].isspace() or outlet[0].islower():
                return None
            if language.organisation_words.isdisjoint(outlet.lower().split()):
                places.append(cut_part(source, *match.span("outlet")))
        start = match.end()
    return tuple(places)


def _is_outlet(name: str, *, language: Language) -> bool:
    """Whether a name is an outlet's: by an agency's name, a domain, initials, a word such as "Times"."""
    key = name.lower()
    if key in AGENCIES or key.partition("/")[0] in AGENCIES or _DOMAIN.fullmatch(name):
        return True
    first, *_ = words = name.split()
    initials = _INITIALS.match(first) is not None and first not in language.institutions
    return initials or not language.outlet_words.isdisjoint(word.lower() for word in words)
