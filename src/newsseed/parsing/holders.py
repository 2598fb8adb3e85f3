"""Whom an image credit names: photographers, agencies and rights, out of the stretch that it consists of."""

from collections.abc import Iterator
from functools import lru_cache
from itertools import chain
from typing import NamedTuple

import attrs
import regex

from newsseed.languages import LANGUAGES_KEPT, Language, alternation
from newsseed.languages.agencies import AGENCIES, HOLDERS
from newsseed.languages.images import IMAGE_LABELS, RIGHTS, SOURCE_LABELS
from newsseed.models.text import Part, cut_part
from newsseed.parsing.blocks import count_inner_stops
from newsseed.parsing.names import has_known_first_name, is_person, split_names

_SLASH = regex.compile(r"[/|]|(?<=\w)—(?=\w)")
_BRACKETED_END = regex.compile(r"\s*+\((?P<inside>[^()]++)\)$")
# What may stand before a holder: "© AP", "via Getty Images", "Photo by - /AFP"; before a further one an opener, too:
# "… | Photo by Tom Reed/AP".
_BEFORE_HOLDER = r"©|\([cC]\)|[-–](?=\s)|(?i:via)\s"
_CONTACT = regex.compile(r"[\s,;]*+[\w.+-]+@[\w-]+\.[\w.-]+$")
_LONG_STOPPED = regex.compile(r"\w{4}\.$")
_CAPITAL_WORD = regex.compile(r"(?<=\p{L}\.?)\s+(?=\p{Lu})")
# "Bank holidays | Weather | Air quality" is a row of links.
_MOST_PIECES = 2
_MOST_NAME_WORDS = 7
_LONGEST_INITIALS = 5
_ROW_BREAK = regex.compile(r"\s[|/]\s")
_HANDLE = regex.compile(r"\p{Ll}[\p{Ll}\d_.-]{3,}+")
_DOMAIN = regex.compile(r"@?[\w-]+(?:\.[\w-]+)+|@\w+")


@attrs.frozen
class Holders:
    """Whom a credit names; it is `evident` where an agency, a right or a slash shows that it is a credit at all."""

    photographers: tuple[Part, ...]
    agencies: tuple[Part, ...]
    rights: tuple[Part, ...]
    evident: bool


class _Words(NamedTuple):
    """A language's words of holders, with those that every language may show."""

    rights: frozenset[str]
    before: regex.Pattern[str]
    separators: regex.Pattern[str]
    organisation: regex.Pattern[str]
    behind: regex.Pattern[str]


@lru_cache(maxsize=LANGUAGES_KEPT)
def _words(language: Language) -> _Words:
    rights = alternation(language.rights_words | RIGHTS)
    joiners, articles = alternation(language.outlet_joiners), alternation(language.articles)
    # "Herald of Trieste", "Museum of the Moving Image", "Channel 7".
    particles, word = alternation(language.organisation_particles), r"\p{Lu}[\w’'.-]*+"
    return _Words(
        language.rights_words | RIGHTS,
        regex.compile(
            rf"(?:{_BEFORE_HOLDER}|(?i:{alternation(language.image_openers)})\s)\s*+"
            rf"|(?i:{joiners})\s+(?:(?:{articles})\s+(?=\p{{Lu}}))?(?=\p{{Lu}})"
        ),
        # "Ana Lima/AP Photo/picture alliance", "picture alliance | Ana Lima", "Ana Lima for The Calder Tribune".
        regex.compile(
            rf"\s*[/|;]\s*|\s+[-–]\s+|(?<=\w)—(?=\w)|(?:,?\s+)(?i:{joiners})\s+(?:(?:{articles})\s+(?=\p{{Lu}}))?",
        ),
        regex.compile(rf"{word}(?:\s+(?:(?:{particles})\s+)*+(?:{word}|\d+)){{0,7}}+"),
        regex.compile(rf"(?:,\s*|\s)(?P<right>(?:{rights})(?:\s(?:{rights}))?)$"),
    )


@lru_cache(maxsize=LANGUAGES_KEPT)
def labels_of(language: Language) -> frozenset[str]:
    """The labels of image credits: the language's, and those that every language may show."""
    return language.image_labels | IMAGE_LABELS | SOURCE_LABELS


def read_holders(source: str, *, start: int, end: int, language: Language) -> Holders | None:
    """The photographers, agencies and rights that the stretch consists of; `None` where anything else stands in it.

    Whoever comes first and has a person's name took the picture, unless an agency is named before ("AP Photo/Ana
    Lima"); those who follow hold it ("Ana Lima/European Union").

    >>> from newsseed.languages import load_language
    >>> text = "Ana Lima/European Union"
    >>> holders = read_holders(text, start=0, end=len(text), language=load_language("en"))
    >>> holders.photographers[0].text, holders.agencies[0].text, holders.evident
    ('Ana Lima', 'European Union', True)
    """
    photographers: list[Part] = []
    agencies: list[Part] = []
    stop, bracketed = _split_bracketed_right(source, start, end, language=language)
    rights = [*bracketed]
    for segment in _split_segments(source, start=start, end=stop, language=language):
        names = _names_in(source, *segment, language=language)
        if names is None:
            # "Shutterstock / fizkes": whoever sells pictures there may have any name.
            if photographers or not (agencies and is_agency(agencies[-1].text) and _HANDLE.fullmatch(source, *segment)):
                return None
            photographers.append(cut_part(source, *segment))
            continue
        taken = bool(photographers)
        for name in names:
            if _is_right(name.text, language=language):
                rights.append(name)
            elif is_agency(name.text) or taken or not is_person(name.text, language=language):
                agencies.append(name)
            else:
                photographers.append(name)
    if not (photographers or agencies or rights):
        return None
    known = any(is_agency(agency.text) for agency in agencies)
    evident = known or any(_is_telling_right(right.text.lower(), language=language) for right in rights)
    if not evident and _SLASH.search(source, start, stop):
        # "Ana Lima/European Union", "Instagram/@analima".
        evident = bool(photographers and agencies) or any(agency.text[0] == "@" for agency in agencies)
    rights.sort(key=lambda right: right.span)
    return Holders(tuple(photographers), tuple(agencies), tuple(rights), evident)


def _is_telling_right(right: str, *, language: Language) -> bool:
    """Whether a right, in lower case, is neither a section ("Family", "Media") nor the label of a credit."""
    return right not in language.section_words and not labels_of(language).issuperset(right.split())


def read_several_holders(source: str, start: int, end: int, *, language: Language) -> Holders | None:
    """The holders of several pictures: "(From left: Ana Lima / NBS; Tom Reed / AP)"."""
    stops = [*[place for place in range(start, end) if source[place] == ";"], end]
    begins = [start, *[stop + 1 for stop in stops[:-1]]]
    pairs = zip(begins, stops, strict=True)
    found = [read_holders(source, start=begin, end=stop, language=language) for begin, stop in pairs]
    told = [holders for holders in found if holders is not None]
    if len(told) < len(found):
        return None
    people, agencies, rights = (
        tuple(chain.from_iterable(group))
        for group in zip(*[(one.photographers, one.agencies, one.rights) for one in told], strict=True)
    )
    return Holders(people, agencies, rights, evident=any(one.evident for one in told))


def _split_bracketed_right(source: str, start: int, end: int, *, language: Language) -> tuple[int, tuple[Part, ...]]:
    """Where the holders end, and the right in brackets that may follow them: "Ana Lima/AP (file)"."""
    match = _BRACKETED_END.search(source, start, end)
    if match and _is_right(match["inside"], language=language):
        return match.start(), (cut_part(source, *match.span("inside")),)
    return end, ()


def _split_segments(source: str, *, start: int, end: int, language: Language) -> Iterator[tuple[int, int]]:
    """The stretches between slashes, and on either side of "for" and "via"; empty ones and dashes left out."""
    contact = _CONTACT.search(source, start, end)
    end = contact.start() if contact else end
    position = start
    for match in _words(language).separators.finditer(source, start, end):
        yield from _strip_segment(source, position, match.start(), language=language)
        position = match.end()
    yield from _strip_segment(source, position, end, language=language)


def _strip_segment(source: str, start: int, end: int, *, language: Language) -> Iterator[tuple[int, int]]:
    if match := _words(language).before.match(source, start, end):
        start = match.end()
    if _LONG_STOPPED.search(source, start, end):
        end -= 1
    span = cut_part(source, start, end).span
    if len(span) and source[span.start : span.end] not in {"-", "–"}:
        yield span.start, span.end


def _names_in(source: str, start: int, end: int, *, language: Language) -> tuple[Part, ...] | None:
    """The names or rights that a stretch between slashes consists of; `None` where it consists of anything else."""
    if both := _split_at_agency(source, start, end, language=language):
        return both
    names = split_names(source, start=start, end=end, language=language)
    if names and not _is_right(names[-1].text.rpartition(" ")[2], language=language):
        return names
    text = source[start:end]
    if is_agency(text) or _is_right(text, language=language):
        return (cut_part(source, start, end),)
    # "Getty Images file", "Calder Times, file photo": what kind of picture it is may stand behind the holder.
    behind = _words(language).behind.search(source, start, end)
    if behind and _is_organisation(source[start : behind.start()], language=language):
        return cut_part(source, start, behind.start()), cut_part(source, *behind.span("right"))
    # "Ana Lima, dpa": an agency may have no capital.
    comma = source.rfind(", ", start, end)
    if comma > 0 and is_agency(source[comma + 2 : end]):
        people = split_names(source, start=start, end=comma, language=language)
        return (*people, cut_part(source, comma + 2, end)) if people else None
    whole = names or _is_organisation_name(text, language=language) or _DOMAIN.fullmatch(text)
    return names or (cut_part(source, start, end),) if whole else None


def _is_organisation_name(text: str, *, language: Language) -> bool:
    """Whether a stretch has the form of an organisation's name; no sentence ends in one: "The Port of Calder. AP"."""
    return _words(language).organisation.fullmatch(text) is not None and not count_inner_stops(text)


def _split_at_agency(source: str, start: int, end: int, *, language: Language) -> tuple[Part, ...] | None:
    """A photographer and an agency, nothing between the two: "Ana Lima The Canadian Press", "NBS Ana Lima"."""
    if is_agency(source[start:end]):
        return None
    for match in _CAPITAL_WORD.finditer(source, start, end):
        first, last = source[start : match.start()], source[match.end() : end]
        behind = is_agency(last) and is_person(first, language=language)
        if behind or _holds_for(first, last, language=language) or _holds_for(last, first, language=language):
            return cut_part(source, start, match.start()), cut_part(source, match.end(), end)
    return None


def _holds_for(holder: str, person: str, *, language: Language) -> bool:
    known = is_holder(holder) and has_known_first_name(person, language=language)
    return known and is_person(person, language=language)


def _is_organisation(text: str, *, language: Language) -> bool:
    return is_agency(text) or (" " in text and _is_organisation_name(text, language=language))


def _is_right(text: str, *, language: Language) -> bool:
    words = text.lower().split()
    return bool(words) and _words(language).rights.issuperset(words)


def is_agency(name: str) -> bool:
    """Whether a name is one of the known agencies'."""
    return " ".join(name.lower().split()) in AGENCIES


def is_holder(name: str) -> bool:
    """Whether a name is an agency's, or that of a station, a platform or a studio known to hold pictures."""
    return is_agency(name) or " ".join(name.lower().split()) in HOLDERS


def is_row(line: str, holders: Holders, *, language: Language) -> bool:
    """Whether what stands between bars or spaced slashes are links or topics: "Home | Politics", "South Calder / Fog".

    Two may be a photographer, whose first name or outlet is known: "Maria Lima / The Calder Tribune".
    """
    pieces = [piece.strip().lower() for piece in _ROW_BREAK.split(line)]
    if len(pieces) == 1 or holders.rights or any(is_agency(agency.text) for agency in holders.agencies):
        return False
    if len(pieces) > _MOST_PIECES or not language.section_words.isdisjoint(pieces):
        return True
    if len(pieces[0].split()) > _MOST_NAME_WORDS:
        return False
    words = {word for piece in pieces for word in piece.split()}
    told = not (language.organisation_words | language.outlet_words).isdisjoint(words)
    named = any(has_known_first_name(person.text, language=language) for person in holders.photographers)
    return not (told or named or any(_is_initials(agency.text) for agency in holders.agencies))


def _is_initials(name: str) -> bool:
    return name.isupper() and len(name) <= _LONGEST_INITIALS
