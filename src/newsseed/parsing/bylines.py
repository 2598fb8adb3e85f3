"""Bylines: who wrote the article, in what role, from where."""

from functools import lru_cache
from itertools import islice

import regex

from newsseed.languages import LANGUAGES_KEPT, Language
from newsseed.languages.agencies import AGENCIES
from newsseed.languages.pages import AUTHOR_LABELS
from newsseed.models.blocks import Byline
from newsseed.models.text import WHITE_SPACE, Part, Span, cut_part
from newsseed.parsing.blocks import RawBlock
from newsseed.parsing.byline_authors import is_author, is_outlet, read_authors
from newsseed.parsing.byline_patterns import OUTLET, byline_patterns
from newsseed.parsing.names import has_known_first_name, match_names
from newsseed.parsing.stamps import find_stamp

_LONGEST_BYLINE = 200
# Authors with roles can be read in several ways each; more of them than this is no byline.
_MOST_READINGS = 60
_OUTLET_NAME = regex.compile(OUTLET)
_LONGEST_INITIALS = 3
_IN_BRACKETS = regex.compile(rf"(?:(?P<outlet>{OUTLET})\s*+)?\((?P<authors>[^()]++)\)")
_PICTURE_ROLES = ("photo", "foto")
_SEPARATORS = " \t\u00a0,;|•·/–—-("


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
    end, pictured = _find_photographers(source, start, end, opened=opened, language=language)
    start, origins = _find_origin(source, start, end, language=language) if opened else (start, ())
    title = _find_title(source, start, end, language=language) if opened else None
    for begin, titles in (((title.span.end + 1, (title,)),) if title else ()) + ((start, ()),):
        readings = read_authors(source, start=begin, end=end, opened=opened, language=language)
        for people, roles, places, position in islice(readings, _MOST_READINGS):
            further = _read_tail(source, start=position, end=end, opened=opened, language=language)
            # "Aus Porto berichten Augenzeugen" names nobody.
            known = not origins or all(has_known_first_name(person.text, language=language) for person in people)
            if further is not None and known:
                told = origins + places + further
                return Byline(block.span.of(source), block.span, people + pictured, titles + roles, told)
    if _is_nameless(source[start:end], opened=opened, language=language):
        return Byline(block.span.of(source), block.span, roles=(cut_part(source, start, end),))
    return _read_scholar(source, block, start=start, language=language)


def _find_origin(source: str, start: int, end: int, *, language: Language) -> tuple[int, tuple[Part, ...]]:
    """Where the authors begin behind the place that they report from, and that place: "Aus Porto berichtet"."""
    match = byline_patterns(language).origin.match(source, start, end)
    return (start, ()) if match is None else (match.end(), (cut_part(source, *match.span("place")),))


def _find_title(source: str, start: int, end: int, *, language: Language) -> Part | None:
    """The role that stands before a name behind "By": "By our Crime Correspondent Ana Lima"."""
    match = byline_patterns(language).title.match(source, start, end)
    if match is None or has_known_first_name(match["title"], language=language):
        return None
    return cut_part(source, *match.span("title"))


def has_opener(byline: Byline) -> bool:
    """Whether a byline says that it is one: "By Ana Lima", "By our correspondent"."""
    named = byline.people or byline.roles
    return not (named and byline.text.lstrip(WHITE_SPACE).startswith(named[0].text))


def is_joint_byline(source: str, block: RawBlock, *, language: Language) -> bool:
    """Whether a byline goes on in its block: "By Ana Lima | Photographs by Tom Reed", "By Ana Lima | Calder News"."""
    if block.length > _LONGEST_BYLINE:
        return False
    patterns, (start, end) = byline_patterns(language), (block.visible.start, block.visible.end)
    told = block.text[-1] == ")" and patterns.shared.search(source, start, end) is not None
    if may_open_byline(block.text, language=language):
        told = told or "|" in block.text or patterns.pictures.search(source, start, end) is not None
    return told and parse_byline(source, block, language=language) is not None


def _find_photographers(
    source: str, start: int, end: int, *, opened: bool, language: Language
) -> tuple[int, tuple[Part, ...]]:
    """Where the authors of a byline end, and who took the pictures, if that is told behind them."""
    patterns = byline_patterns(language)
    match = patterns.shared.search(source, start, end) or (
        patterns.pictures.search(source, start, end) if opened else None
    )
    row = match_names(source, start=match.start("names"), end=end, language=language) if match else None
    return (match.start(), row.names) if match and row and row.names else (end, ())


def _is_nameless(text: str, *, opened: bool, language: Language) -> bool:
    """Whether a stretch says who wrote and names nobody; a single word needs "By" or an outlet: "Reuters Staff"."""
    match = byline_patterns(language).nameless.fullmatch(text)
    if match is None:
        return False
    outlet = match["outlet"]
    return opened or " " in match["phrase"] or (outlet is not None and is_outlet(outlet.strip(), language=language))


def _read_scholar(source: str, block: RawBlock, *, start: int, language: Language) -> Byline | None:
    """The byline of one who teaches: "Ana Lima, Professor of Law, University of Calder"."""
    end = block.visible.end
    comma = source.find(", ", start, end)
    if comma < 0 or not is_author(source[start:comma], language=language):
        return None
    match = byline_patterns(language).scholar.fullmatch(source, comma + 2, end)
    if match is None or language.organisation_words.isdisjoint(match["role"].lower().replace(",", " ").split()):
        return None
    people, roles = (cut_part(source, start, comma),), (cut_part(source, *match.span("role")),)
    return Byline(block.span.of(source), block.span, people, roles)


def _find_opener(source: str, span: Span, *, language: Language) -> tuple[int, int]:
    """Where the authors begin behind "By", and where they end; or in brackets: "NBS (Ana Lima)"."""
    if opener := byline_patterns(language).opener.match(source, span.start, span.end):
        return opener.end(), span.end
    bracketed = _IN_BRACKETS.fullmatch(source, span.start, span.end)
    if bracketed and (bracketed["outlet"] is None or is_outlet(bracketed["outlet"], language=language)):
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
    patterns = byline_patterns(language)
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
    return _OUTLET_NAME.fullmatch(text) is not None and is_outlet(text, language=language)


def _is_written_for(match: "regex.Match[str] | None") -> bool:
    """Whether what follows an author says for whom the text was written, whatever the outlet is called."""
    return match is not None and match["companion"] is not None and " " in match["companion"]


def _read_tail(source: str, *, start: int, end: int, opened: bool, language: Language) -> tuple[Part, ...] | None:
    """The places in what follows the authors; `None` where anything but places, outlets, addresses and a date does.

    Behind "By", a name that shows no sign of an outlet is where they wrote: "By Ana Lima, Leeds".
    """
    places: list[Part] = []
    while start < end:
        if find_stamp(source[start:end].strip(_SEPARATORS), language=language):
            break
        match = byline_patterns(language).tail.match(source, start, end)
        if match is None:
            return None
        outlet = match["outlet"]
        if outlet and not (_is_written_for(match) or is_outlet(outlet, language=language)):
            if not opened or places or source[start : match.start("outlet")].isspace() or outlet[0].islower():
                return None
            if language.organisation_words.isdisjoint(outlet.lower().split()):
                places.append(cut_part(source, *match.span("outlet")))
        start = match.end()
    return tuple(places)
