"""Where sentences begin, and the patterns of the pronouns in them."""

import re
from collections.abc import Callable, Iterable
from functools import cached_property, lru_cache
from typing import final

from newsseed.languages import LANGUAGES_KEPT, PeopleWords

MARKS = ",.;:!?()[]”“\"'’"
"""What may stand around a word."""
_WORD_REACH = 24
_LONGEST_SHORT = 3
_LONGEST_TITLE = 8


@final
class Patterns:
    """The patterns of a language's sentences and pronouns, compiled when one is needed."""

    def __init__(self, people: PeopleWords) -> None:
        """Note whose words they are."""
        self._people = people

    # Both begin with a class, which `re` looks for quickly; the rest is looked at where it matches.
    @cached_property
    def boundary(self) -> re.Pattern[str]:
        """Where a sentence may end."""
        return re.compile(r"[.!?…\n][\"'”’)\]]*\s*(?![a-z\s])")

    @cached_property
    def subject(self) -> re.Pattern[str]:
        """The pronouns that are subjects, of either gender."""
        subjects = self._people.subject_pronouns
        initials = "".join(sorted({letter for word in subjects for letter in (word[0], word[0].upper())}))
        rests = "|".join(sorted({re.escape(word[1:]) for word in subjects}))
        return re.compile(rf"[{initials}](?<![^\W_].)(?:{rests})\b")

    @cached_property
    def any_subject(self) -> re.Pattern[str]:
        """Those of any kind."""
        return re.compile(rf"\b(?:{_any_case(self._people.subject_pronouns | self._people.other_subjects)})\b")

    @cached_property
    def age(self) -> re.Pattern[str]:
        """What stands between a name and its description."""
        return re.compile(self._people.age)

    @cached_property
    def gendered(self) -> re.Pattern[str]:
        """The pronouns of either gender."""
        return re.compile(rf"\b(?:{_any_case(self._people.female_pronouns | self._people.male_pronouns)})\b")


def _any_case(words: Iterable[str]) -> str:
    return "|".join(sorted({form for word in words for form in (word, word.capitalize())}))


load_patterns: Callable[[PeopleWords], Patterns] = lru_cache(maxsize=LANGUAGES_KEPT)(Patterns)


def first_word(source: str, position: int) -> str:
    """The word at `position`, without the marks around it.

    >>> first_word("He said: “Lima, no”", 8)
    'Lima'
    """
    return source[position : position + _WORD_REACH].lstrip().partition(" ")[0].strip(MARKS)


def split_sentences(source: str, *, people: PeopleWords, is_quoted: Callable[[int], bool]) -> list[int]:
    """Where each sentence begins but the first; none begins inside a quotation.

    >>> from newsseed.languages import load_language, load_people
    >>> people = load_people(load_language("en"))
    >>> split_sentences("Mr. Reed left. It rained.", people=people, is_quoted=lambda place: False)
    [15]
    """
    found: list[int] = []
    for match in load_patterns(people).boundary.finditer(source):
        start, end = match.span()
        if (
            source[end - 1].isspace()
            and not (source[start] == "." and _is_abbreviation(source, start, end, people))
            and not is_quoted(end)
        ):
            found.append(end)
    return found


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
