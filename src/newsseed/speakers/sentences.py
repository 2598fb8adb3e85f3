"""Where sentences begin, and the patterns of the pronouns in them."""

import re
from bisect import bisect_right
from collections.abc import Callable, Iterable, Sequence
from functools import cached_property, lru_cache
from typing import final

from newsseed.languages import LANGUAGES_KEPT, PeopleWords
from newsseed.speakers.forms import fold

MARKS = ",.;:!?()[]”“\"'’"
"""What may stand around a word."""
_BEHIND = r"(?>[\"'”’)\]]*\s*(?![a-z\s]))(?<=\s)"
"""What follows the end of a sentence, up to where the next one begins."""
_WORD_REACH = 24
_LONGEST_SHORT = 3
_LONGEST_TITLE = 8


@final
class Patterns:
    """The patterns of a language's sentences and pronouns, compiled when one is needed."""

    def __init__(self, people: PeopleWords) -> None:
        """Note whose words they are."""
        self._people = people

    @cached_property
    def full_stop(self) -> re.Pattern[str]:
        """A full stop that may end a sentence."""
        return re.compile(rf"\.{_BEHIND}")

    # One pattern each: `re` looks for a single sign many times quicker than for one of several.
    @cached_property
    def other_ends(self) -> tuple[re.Pattern[str], ...]:
        """What else ends a sentence."""
        return tuple([re.compile(rf"{sign}{_BEHIND}") for sign in (r"\n", "!", r"\?", "…")])

    @cached_property
    def female_subject(self) -> re.Pattern[str]:
        """The pronouns that are subjects and stand for a woman."""
        return _pattern_of(self._people.subject_pronouns & self._people.female_pronouns)

    @cached_property
    def male_subject(self) -> re.Pattern[str]:
        """Those that stand for a man."""
        return _pattern_of(self._people.subject_pronouns & self._people.male_pronouns)

    @cached_property
    def any_subject(self) -> re.Pattern[str]:
        """Those of any kind."""
        return _pattern_of(self._people.subject_pronouns | self._people.other_subjects)

    @cached_property
    def pronouns(self) -> frozenset[str]:
        """The pronouns of every kind."""
        people = self._people
        return people.mute_pronouns.union(
            people.female_pronouns,
            people.male_pronouns,
            people.relative_pronouns,
            people.thing_pronouns,
            people.plural_pronouns,
        )

    @cached_property
    def word(self) -> re.Pattern[str]:
        """A word, with the marks inside it."""
        return re.compile(r"[\w’'.-]*\w")

    @cached_property
    def age(self) -> re.Pattern[str]:
        """What stands between a name and its description."""
        return re.compile(self._people.age)

    @cached_property
    def anonymous(self) -> re.Pattern[str]:
        """What says that someone is not to be named."""
        return re.compile(self._people.anonymous)

    @cached_property
    def gendered(self) -> re.Pattern[str]:
        """The pronouns of either gender."""
        return _pattern_of(self._people.female_pronouns | self._people.male_pronouns)


def _pattern_of(words: Iterable[str]) -> re.Pattern[str]:
    """What finds words, with a capital or without: it begins with a class of letters, which `re` looks for quickly."""
    rests: dict[str, list[str]] = {}
    for word in sorted(words):
        rests.setdefault(f"{word[0]}{word[0].upper()}", []).append(re.escape(word[1:]))
    branches = "|".join(f"(?<=[{initials}])(?:{'|'.join(found)})" for initials, found in rests.items())
    return re.compile(rf"[{''.join(rests)}](?<![^\W_].)(?:{branches})\b")


load_patterns: Callable[[PeopleWords], Patterns] = lru_cache(maxsize=LANGUAGES_KEPT)(Patterns)


def first_word(source: str, position: int) -> str:
    """The word at `position`, without the marks around it.

    >>> first_word("He said: “Lima, no”", 8)
    'Lima'
    """
    return (source[position : position + _WORD_REACH].split(None, 1) or [""])[0].strip(MARKS)


def words_between(source: str, start: int, end: int, *, patterns: Patterns) -> list[str]:
    """The words of a stretch, as they are compared.

    >>> from newsseed.languages import load_language, load_people
    >>> words_between("Mayor Ana Līma", 0, 14, patterns=load_patterns(load_people(load_language("en"))))
    ['mayor', 'ana', 'lima']
    """
    text = source[start:end]
    words: list[str] = patterns.word.findall(text.lower() if text.isascii() else text)
    return words if text.isascii() else [fold(word) for word in words]


def split_sentences(source: str, *, people: PeopleWords, quoted: Sequence[int]) -> list[int]:
    """Where each sentence begins; none begins inside a quotation.

    `quoted` are the places where quotations begin and end, by turns.

    >>> from newsseed.languages import load_language, load_people
    >>> people = load_people(load_language("en"))
    >>> split_sentences("Mr. Reed left. It rained.", people=people, quoted=[])
    [0, 15]
    """
    patterns = load_patterns(people)
    found = {0}
    stops = [match.span() for match in patterns.full_stop.finditer(source)]
    # No abbreviation where all is in lower case: few stops need another look.
    found.update(
        [
            end
            for stop, end in stops
            if source[max(0, stop - _LONGEST_TITLE) : stop].islower() or not _is_abbreviation(source, stop, end, people)
        ]
    )
    for pattern in patterns.other_ends:
        found.update([match.end() for match in pattern.finditer(source)])
    return sorted([start for start in found if not bisect_right(quoted, start) & 1 or not start])


def _is_abbreviation(source: str, stop: int, end: int, people: PeopleWords) -> bool:
    """Whether the full stop at `stop` ends no sentence: "Govs. Lima and Reed", "J. Lima", "the U.S. team".

    The end of a line does, and a word that is no name at `end`: "in the U.S. He left".
    """
    space = source.rfind(" ", max(0, stop - _LONGEST_TITLE), stop)
    start = max(space, source.rfind("\n", max(0, stop - _LONGEST_TITLE), stop)) + 1
    if stop - start > _LONGEST_TITLE or not source[start].isupper() or "\n" in source[stop:end]:
        return False
    word = source[start:stop].lower()
    if word in people.title_abbreviations or word in people.male_honorifics:
        return True
    follow = first_word(source, end).lower()
    named = follow not in people.closed_class or follow in people.female_names or follow in people.male_names
    return named and len(word) <= _LONGEST_SHORT
