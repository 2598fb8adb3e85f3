"""People and places by their form: names are runs of capitalised words with the small words that stand inside them."""

from functools import lru_cache
from typing import NamedTuple

import regex

from newsseed.languages import LANGUAGES_KEPT, Language, alternation
from newsseed.models.text import Part, cut_part

_LONGEST_NAME = 60
_LONGEST_LIST = 400
_FEWEST_WORDS_OF_A_PERSON = 2

# "J.R.", "O’Neil", "Jean-Noel", "al-Amin", "MEYER", "AP"; a full stop belongs to what is as short as "J." or "St."
_WORD = (
    r"(?:(?:al|el|d|l)[-’'])?\p{Lu}[\p{L}\p{M}\d\u00ad]*+(?:[-’'.]\p{L}[\p{L}\p{M}]*+)*+"
    r"(?:(?:(?<=\b\p{L})|(?<=\b\p{L}\p{L}))\.)?"
)

# A name does not go on in the next line.
_GAP = r"[^\S\r\n]++"


class NameList(NamedTuple):
    """Names that stand in a row, the places that follow some of them, and where the row ends."""

    names: tuple[Part, ...]
    places: tuple[Part, ...]
    end: int


class _Patterns(NamedTuple):
    name: regex.Pattern[str]
    joiner: regex.Pattern[str]
    place: regex.Pattern[str]


@lru_cache(maxsize=LANGUAGES_KEPT)
def _patterns(language: Language) -> _Patterns:
    particles = alternation(language.name_particles)
    joiners = alternation(language.conjunctions)
    articles = alternation(language.articles)
    prepositions = alternation(language.place_prepositions)
    name = rf"{_WORD}(?:{_GAP}(?:(?:{particles}){_GAP})*+{_WORD}){{0,5}}+"
    return _Patterns(
        name=regex.compile(name),
        # Between two names: a comma, "and", both ("A, B, and C"), or a semicolon; an article may follow.
        joiner=regex.compile(rf"(?:\s*[,;]\s*(?:(?:{joiners})\s+)?|\s+(?:{joiners})\s+)(?:(?:{articles})\s+)?"),
        # Behind a name: where its bearer worked. "Ana Lima in The Hague, Kip Oduya in Dry Creek, Arizona": a single
        # word behind a comma is a region, two are the next person.
        place=regex.compile(
            rf"\s+(?:{prepositions})\s+(?P<place>(?:(?:{articles})\s+)?{name}(?:,\s+{_WORD}(?!\s+{_WORD}))?)"
        ),
    )


def is_name(text: str, *, language: Language) -> bool:
    """Whether `text` has the form of a name, a person's or another.

    >>> from newsseed.languages import load_language
    >>> [is_name(text, language=load_language("en")) for text in ("Ursula von der Leyen", "Getty Images", "the mayor")]
    [True, True, False]
    """
    return len(text) <= _LONGEST_NAME and _patterns(language).name.fullmatch(text) is not None


def is_person(text: str, *, language: Language) -> bool:
    """Whether `text` has the form of a person's name: at least two words, none an article or an organisation's word.

    >>> from newsseed.languages import load_language
    >>> [is_person(text, language=load_language("en")) for text in ("Ana Lima", "Calder University", "Reuters")]
    [True, False, False]
    """
    words = text.split()
    if len(words) < _FEWEST_WORDS_OF_A_PERSON or not is_name(text, language=language):
        return False
    # "Ursula von der Leyen" is a person, "Über der Stadt" and "UNDER THE BRIDGE" are none.
    return all(word.islower() or word.lower() not in language.articles | language.organisation_words for word in words)


def has_known_first_name(name: str, *, language: Language) -> bool:
    """Whether a name begins with a first name that the language knows.

    >>> from newsseed.languages import load_language
    >>> [has_known_first_name(name, language=load_language("en")) for name in ("Maria Lima", "Culture Council")]
    [True, False]
    """
    first = name.partition(" ")[0].lower()
    return first in language.first_names or first.partition("-")[0] in language.first_names


def match_names(source: str, *, start: int, end: int, language: Language) -> NameList:
    """The names in a row that begin at `start`, with the places behind some; no names where none begins there.

    >>> from newsseed.languages import load_language
    >>> text = "Ana Lima in Porto, Kip Oduya and Maren Sass, science editor"
    >>> row = match_names(text, start=0, end=len(text), language=load_language("en"))
    >>> [name.text for name in row.names], row.places[0].text, text[row.end:]
    (['Ana Lima', 'Kip Oduya', 'Maren Sass'], 'Porto', ', science editor')
    """
    patterns = _patterns(language)
    names: list[Part] = []
    places: list[Part] = []
    begin = position = start
    while match := patterns.name.match(source, begin, end):
        names.append(cut_part(source, match.start(), match.end()))
        position = match.end()
        if place := match_place(source, start=position, end=end, language=language):
            places.append(place)
            position = place.span.end
        begin = match_joiner(source, start=position, end=end, language=language)
        if begin == position:
            break
    return NameList(tuple(names), tuple(places), position)


def match_place(source: str, *, start: int, end: int, language: Language) -> Part | None:
    """The place that a preposition at `start` introduces: " in The Hague"."""
    match = _patterns(language).place.match(source, start, end)
    return cut_part(source, *match.span("place")) if match else None


def match_joiner(source: str, *, start: int, end: int, language: Language) -> int:
    """Where what stands between two names ends, if it stands at `start`; `start` itself otherwise."""
    match = _patterns(language).joiner.match(source, start, end)
    return match.end() if match else start


def split_names(source: str, *, start: int, end: int, language: Language) -> tuple[Part, ...]:
    """The names that a list between `start` and `end` consists of; none where anything else stands in it.

    >>> from newsseed.languages import load_language
    >>> text = "Ana Lima in Porto and Tom Reed; no others"
    >>> [len(split_names(text, start=0, end=end, language=load_language("en"))) for end in (30, len(text))]
    [2, 0]
    """
    if end - start > _LONGEST_LIST:
        return ()
    row = match_names(source, start=start, end=end, language=language)
    return row.names if row.end == end else ()
