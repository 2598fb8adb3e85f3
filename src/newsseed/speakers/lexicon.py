"""The classes of each word that a language tells of people: one look-up a word instead of one a class."""

from collections.abc import Callable, Iterable
from functools import lru_cache
from typing import Final, final

from newsseed.languages import LANGUAGES_KEPT, PeopleWords
from newsseed.quoting.memory import remember
from newsseed.speakers.forms import fold

FIRST_NAME: Final = 1
DOUBTFUL: Final = 1 << 1
"""A word that makes a closer look at the name necessary that it is part of."""
CLOSED: Final = 1 << 2
PARTING: Final = 1 << 3
"""A word that parts two names even inside a run of capitals."""
ORGANISATION_WORD: Final = 1 << 4
PLACE_NAME: Final = 1 << 5
PLACE_OPENER: Final = 1 << 6
"""The first word of a place's name of several words."""
PLACE_WORD: Final = 1 << 7
DEMONYM: Final = 1 << 8
PLAIN: Final = 1 << 9
"""A day, a month, a religion."""
GROUP: Final = 1 << 10
POSTNOMINAL: Final = 1 << 11
SUFFIX: Final = 1 << 12
HONORIFIC: Final = 1 << 13
TITLE: Final = 1 << 14
ROLE_NOUN: Final = 1 << 15
REGNAL: Final = 1 << 16
PARTICLE: Final = 1 << 17
ABBREVIATION: Final = 1 << 18
STOPPED: Final = 1 << 19
"""A word that a sentence ends with: its full stop is no abbreviation's."""
FOREIGN: Final = 1 << 20
"""A word that is no name's for its small letter, which is none of the English alphabet."""
HOUSE: Final = 1 << 21
"""A word before an organisation's name that is no part of it: "Chipmaker"."""
ORGANISATION_END: Final = 1 << 22
"""A word that ends an organisation's name where no first name begins it: "Working America", "Calder Nurses"."""

MUTE: Final = DEMONYM | PLAIN | GROUP | POSTNOMINAL
"""Single words with a capital that name no one whom the text may quote by that name."""
_SHORTENED = ABBREVIATION | SUFFIX | HONORIFIC
_WORDS_KEPT = 4096
_ASKED_AT_MOST = 24


@final
class Lexicon:
    """What a language's words tell together."""

    __slots__ = ("articles", "classes", "dull", "people", "read")

    def __init__(self, people: PeopleWords) -> None:
        """Gather the classes of every word."""
        self.people: PeopleWords = people
        self.classes: dict[str, int] = {}
        """The classes of each word, as bits."""
        self.dull: frozenset[str] = frozenset(word.capitalize() for word in people.closed_class if len(word) > 1)
        """Words of the closed class as they open a sentence."""
        self.articles: tuple[str, ...] = (people.article, people.article.capitalize())
        doubles = (word for phrase in people.double_honorifics for word in phrase.split())
        honorifics = people.male_honorifics | people.female_honorifics | people.neutral_honorifics
        first_names = people.female_names | people.male_names
        # "Professors Lima and Reed", "Celebrities Ana Lima and Tom Reed"
        offices = people.role_nouns.union(people.title_abbreviations.values())
        plurals = {_pluralise(noun, people) for noun in offices - people.unnamed_nouns}
        titles = people.role_nouns | people.title_abbreviations.keys() | plurals
        doubtful = titles | honorifics | people.demonyms | people.plain_capitals | people.group_nouns
        doubtful |= people.postnominals | people.organisation_words | people.place_words | people.closed_class
        ends = people.organisation_endings | people.plural_role_nouns | plurals
        doubtful |= ends | {phrase.partition(" ")[0] for phrase in people.organisation_names}
        doubtful |= people.house_titles | people.name_suffixes | people.particles | people.places
        parting = people.determiners | people.prepositions | people.mute_pronouns | people.connectives
        openers = (place.partition(" ")[0] for place in people.places if " " in place)
        self._add(first_names, FIRST_NAME)
        self._add(doubtful.union(doubles), DOUBTFUL)
        self._add(people.closed_class, CLOSED)
        self._add(parting & people.closed_class, PARTING)
        self._add(people.organisation_words, ORGANISATION_WORD)
        self._add(people.places, PLACE_NAME)
        self._add(openers, PLACE_OPENER)
        self._add(people.place_words, PLACE_WORD)
        self._add(people.demonyms, DEMONYM)
        self._add(people.plain_capitals, PLAIN)
        self._add(people.group_nouns, GROUP)
        self._add(people.postnominals, POSTNOMINAL)
        self._add(people.name_suffixes, SUFFIX)
        self._add(honorifics, HONORIFIC)
        self._add(titles, TITLE)
        self._add(people.role_nouns, ROLE_NOUN)
        self._add(people.regnal_titles, REGNAL)
        self._add(people.particles, PARTICLE)
        self._add(people.house_titles, HOUSE)
        self._add(ends, ORGANISATION_END)
        self._add(people.title_abbreviations, ABBREVIATION)
        self.read: Callable[[str], tuple[str, int]] = remember(self._read, most=_WORDS_KEPT)
        """A word of a run as it is compared, and its classes, with those that its form gives it."""

    def read_run(self, text: str) -> tuple[list[str], list[int]]:
        """The words of a run as they are compared, and the classes of each."""
        if text.isascii() and "." not in text and "'" not in text and "-" not in text:
            words = text.lower().split()
            classes = self.classes
            if self.people.title_acronyms.isdisjoint(words):
                return words, [classes.get(word, 0) for word in words]
        read = [self.read(word) for word in text.split()]
        return [word for word, _ in read], [bits for _, bits in read]

    def _read(self, word: str) -> tuple[str, int]:
        folded = fold(word)
        bits = self.classes.get(folded, 0)
        initial = len(word) == 2 and word[1] == "."  # noqa: PLR2004
        if initial:
            bits &= ~(CLOSED | PARTING)  # "James A. Lewis" has no article in it.
        elif "'" in folded and (bits & CLOSED or folded.partition("'")[0] in self.people.closed_class):
            bits |= CLOSED | PARTING
        if word[-1] == "." and not (initial or bits & _SHORTENED or "." in word[:-1] or folded == "st"):
            bits |= STOPPED
        if not bits and "-" in word and self._is_described(word.rpartition("-")[2]):
            bits = TITLE | DOUBTFUL
        if not bits and "-" in word and all(self.classes.get(part, 0) & FIRST_NAME for part in folded.split("-")):
            bits = FIRST_NAME  # "Anne-Sophie"
        if folded in self.people.title_acronyms and word.isupper():
            bits |= TITLE | DOUBTFUL
        if word[0].islower() and not (word.isascii() or bits & PARTICLE):
            bits |= FOREIGN
        return folded, bits

    def _is_described(self, last: str) -> bool:
        """Whether the last part of a compound makes a title of it: "Co-anchor Ana Lima", "Leeds-based Ana Lima"."""
        people = self.people
        ended = last.endswith(people.participles[0]) or last in people.compound_participles
        return fold(last) in people.role_nouns or (last.islower() and ended)

    def _add(self, words: Iterable[str], bits: int) -> None:
        classes = self.classes
        for word in words:
            classes[word] = classes.get(word, 0) | bits


def _pluralise(noun: str, people: PeopleWords) -> str:
    """The noun in the plural."""
    end, plural = next((pair for pair in people.plural_endings if noun.endswith(pair[0])), ("", people.plural_ending))
    return f"{noun.removesuffix(end)}{plural}"


@lru_cache(maxsize=LANGUAGES_KEPT)
def lay_lexicon(people: PeopleWords) -> Lexicon:
    """The classes of a language's words, gathered once.

    >>> from newsseed.languages import load_language, load_people
    >>> people = load_people(load_language("en"))
    >>> bool(lay_lexicon(people).classes["mayor"] & ROLE_NOUN) if people else None
    True
    """
    return Lexicon(people)


@final
class PlainWords:
    """The words of a text as they stand between white space.

    >>> "lima" in PlainWords("near lima’s lima")
    True
    """

    __slots__ = ("_asked", "_source", "_words")

    def __init__(self, source: str) -> None:
        """Note the text; a few words are sought in it, and for more it is split once."""
        self._source: str = source
        self._words: frozenset[str] | None = None
        self._asked: dict[str, bool] = {}

    def __contains__(self, word: str) -> bool:
        """Whether the text holds `word`, which has no white space, with white space around it."""
        if self._words is not None:
            return word in self._words
        found = self._asked.get(word)
        if found is None:
            if len(self._asked) == _ASKED_AT_MOST:
                self._words = frozenset(self._source.split())
                return word in self._words
            found = self._asked[word] = self._is_found(word)
        return found

    def _is_found(self, word: str) -> bool:
        source = self._source
        start = source.find(word)
        while start >= 0:
            end = start + len(word)
            if not source[start - 1 : start].strip() and not source[end : end + 1].strip():
                return True
            start = source.find(word, end)
        return False
