"""Names as they are compared: without case, accents, marks and titles; and who is called what."""

from collections.abc import Iterable, Iterator, Mapping
from functools import cache, lru_cache
from typing import NamedTuple, cast
from unicodedata import combining, normalize

import attrs
import regex

from newsseed.languages import PeopleWords, load_language, load_people
from newsseed.models import Speaker, SpeakerKind
from newsseed.speakers.forms import PLAIN_LETTERS

Words = tuple[str, ...]

# How German and Nordic names are written where a keyboard lacks the letter.
_SPELT_OUT = str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue", "å": "aa", "ø": "oe"})
_APOSTROPHES = str.maketrans("", "", "'’‘ʼ`´")
_NAMES_KEPT = 4096
_LONGEST_SURNAME = 8


class _Titles(NamedTuple):
    """The words around names that are no part of them."""

    female: frozenset[str]
    male: frozenset[str]
    honorifics: frozenset[str]
    in_full: Mapping[str, str]
    """Shortened titles, and what they are short for."""
    suffixes: frozenset[str]
    article: str
    joint: regex.Pattern[str]


@cache
def _load_titles() -> _Titles:
    """English has the honorifics of its neighbours too: "Frau Voss", "Mme Duval"."""
    people = cast("PeopleWords", load_people(load_language("en")))
    female, male = people.female_honorifics, people.male_honorifics
    honorifics = female | male | people.neutral_honorifics
    in_full = people.title_abbreviations
    joint = "|".join(map(regex.escape, people.coordinators))
    return _Titles(
        female,
        male,
        honorifics.union(*(pair for pair in in_full.items() if not honorifics.isdisjoint(pair))),
        in_full,
        people.name_suffixes,
        people.article,
        regex.compile(joint),
    )


@lru_cache(maxsize=_NAMES_KEPT)
def split_name(name: str) -> Words:
    """The words of a name as they are compared; a name of marks alone is one word.

    Case and accents do not count, nor do apostrophes; a hyphen or a full stop parts two words.

    >>> split_name("Dovilė Petraitė"), split_name("J.R. O’Neil-Weiß"), split_name("İNCİ IŞIK")
    (('dovile', 'petraite'), ('j', 'r', 'oneil', 'weiss'), ('inci', 'isik'))
    """
    # Before anything else: "´" decomposes into a space and an accent.
    folded = name.translate(_APOSTROPHES).casefold()
    if not folded.isascii():
        folded = "".join([letter for letter in normalize("NFKD", folded) if not combining(letter)])
        folded = folded.translate(PLAIN_LETTERS)
    return tuple(_load_word().findall(folded)) or tuple(name.casefold().split())


def _spell_out(name: str) -> Words:
    """The words where umlauts are written as two letters: "Mueller" for "Müller"."""
    return split_name(normalize("NFC", name.casefold()).translate(_SPELT_OUT))


@cache
def _load_word() -> regex.Pattern[str]:
    return regex.compile(r"[\p{L}\p{M}\p{N}]+")


def drop_titles(words: Words) -> Words:
    """The words without honorifics before them, shortened or in full, or "the"; the last word always stays.

    >>> drop_titles(("mrs", "abiodun")), drop_titles(("professor", "nair")), drop_titles(("sir",))
    (('abiodun',), ('nair',), ('sir',))
    """
    titles = _load_titles()
    while len(words) > 1 and (words[0] in titles.honorifics or words[0] == titles.article):
        words = words[1:]
    return words


def drop_suffix(words: Words) -> Words:
    """The words without "Jr." or "III" behind them."""
    return words[:-1] if len(words) > 2 and words[-1] in _load_titles().suffixes else words  # noqa: PLR2004 - a first name, a surname


def drop_initials(words: Words) -> Words:
    """The words without initials between the first and the last: "Donald J. Trump" is "Donald Trump"."""
    inner = [word for word in words[1:-1] if len(word) > 1]
    return (words[0], *inner, words[-1]) if len(words) > 2 else words  # noqa: PLR2004 - there is something between


def genders_of(names: Iterable[str]) -> set[str]:
    """Which genders the honorifics before some names tell: "Mr Lima" and "Mrs Lima" are two people."""
    titles = _load_titles()
    first = {words[0] for name in names if len(words := split_name(name)) > 1}
    return {gender for gender, told in (("f", titles.female), ("m", titles.male)) if first & told}


def split_joint(name: str) -> list[str]:
    """The names of those who speak together: of "Ana Lima and Tom Reed" two.

    >>> split_joint("Ana Lima and Tom Reed")
    ['Ana Lima', 'Tom Reed']
    """
    return _load_titles().joint.split(name)


@attrs.frozen
class NameQuery:
    """A name that is asked for, in every form in which it may be written."""

    forms: frozenset[Words]

    @classmethod
    def of(cls, name: str) -> "NameQuery":
        """The query for a name: as it is, without titles, and with umlauts spelt out."""
        return cls(_forms_of(name))

    def fits_name(self, name: str) -> bool:
        """Whether a name is the one asked for, to the last word."""
        return not self.forms.isdisjoint(_forms_of(name))

    def fits_person(self, name: str) -> bool:
        """Whether a person with this name may be called so: by the full name, or the surname, its last words.

        >>> [NameQuery.of(asked).fits_person("Joost van Rhemen") for asked in ("Rhemen", "VAN RHEMEN", "Joost")]
        [True, True, False]
        """
        full = {drop_suffix(words) for words in _forms_of(name)} | _forms_of(name)
        full |= {drop_initials(words) for words in full}
        return any(words[-len(asked) :] == asked for asked in self.forms if asked for words in full)

    def stands_in(self, text: str) -> bool:
        """Whether the name stands in a text, as whole words: "Getty" in "Getty Images", not "AP" in "Apia"."""
        words = split_name(text)
        return any(
            words[start : start + len(asked)] == asked
            for asked in self.forms
            if asked
            for start in range(len(words) - len(asked) + 1)
        )

    def fits(self, speaker: Speaker) -> bool:
        """Whether a speaker is called so: by name, surname or alias, or with a role before the name.

        What is no person is asked for by its full name or an alias; who has no name, by the phrase: "a spokesman".
        """
        names = (speaker.name, *speaker.aliases)
        if speaker.kind is not SpeakerKind.PERSON:
            return any(map(self.fits_name, names))
        names = (*names, *split_joint(speaker.name))
        return any(map(self.fits_person, names)) or self._fits_with_role(speaker, names)

    def _fits_with_role(self, speaker: Speaker, names: Iterable[str]) -> bool:
        """Whether the query is a role, shortened or in full, and a name: "Prime Minister Vrhunec", "Sen. Lima"."""
        roles = {_spell_title(word) for role in speaker.roles for word in split_name(role.text)}
        tails = frozenset(tail for asked in self.forms if (tail := _drop_words(asked, roles)) != asked)
        return bool(tails) and any(map(NameQuery(tails).fits_person, names))


def _drop_words(words: Words, dropped: set[str]) -> Words:
    while len(words) > 1 and _spell_title(words[0]) in dropped:
        words = words[1:]
    return words


def _spell_title(word: str) -> str:
    """The title that a word is short for, or the word: "senator" for "sen"."""
    return _load_titles().in_full.get(word, word)


@lru_cache(maxsize=_NAMES_KEPT)
def _forms_of(name: str) -> frozenset[Words]:
    forms = frozenset((split_name(name), _spell_out(name)))
    return forms | {drop_titles(words) for words in forms}


def suffixes_of(words: Words) -> Iterator[Words]:
    """The surnames that a full name may have: "van Rhemen" and "Rhemen" of "Joost van Rhemen".

    No surname has more words than `_LONGEST_SURNAME`: of a row of a thousand words there are a thousand ends.
    """
    words = drop_suffix(words)
    return (words[start:] for start in range(max(1, len(words) - _LONGEST_SURNAME), len(words)))
