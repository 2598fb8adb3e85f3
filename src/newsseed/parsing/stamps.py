"""Stamps: the lines in which a page says when an article appeared, and how long reading it takes."""

from collections.abc import Iterator
from enum import Enum
from functools import lru_cache

import regex

from newsseed.languages import LANGUAGES_KEPT, Language, alternation

_LONGEST_STAMP = 120
# "Published on 5 June 2026 at 9.30 am."
_LONGEST_SENTENCE = 60
_STOPS = '.!?”"“»'
# A place or a name may stand in a stamp with date and hour ("11.07.2026, 09:30 Uhr Leeds"), more beside it under a
# title ("By NBS, in News, Europe · 31 Jan 2026, 20:02").
_MOST_FOREIGN_WORDS = 3
_MOST_FOREIGN_WORDS_ABOVE = 8

_DIGIT = regex.compile(r"\d")
# Words are glued to figures and to each other where markup was removed: "Published17 March 2026", "UhrLeeds".
_TOKEN = regex.compile(r"\d++|\p{Lu}?[\p{Ll}\p{M}]++|\p{Lu}++|\p{Lo}++")
_NUMERIC_DATE = regex.compile(r"(?<!\d)\d{1,2}([./-])\s?\d{1,2}\1\s?\d{2,4}(?!\d)|(?<!\d)\d{4}([./-])\d{1,2}\2\d{1,2}")
_CLOCK = regex.compile(r"(?<![\d.:])\d{1,2}(?:[:.]\d{2}(?![.:]?\d{4})|\s?[ap]\.?m\b)")
# What a live blog sets over its entries: "09.12 BST", "14:05 Uhr", "4.47pm", "9:48 p.m. update:".
_CLOCK_ALONE = regex.compile(
    r"\d{1,2}[:.h]\d{2}(?:\s?[ap]\.?m(?:\.(?=[\s,:]|$))?)?(?:[\s,|·•-]++\p{L}++){0,3}+[.:]?", regex.IGNORECASE
)
_SENTENCE_END = regex.compile(r"[.!?…][\"'”’»)\]]*+$")


class Stamp(Enum):
    """How sure a stamp is: by itself, or only among what stands above the article's first paragraph."""

    EVERYWHERE = "everywhere"
    ABOVE_THE_TEXT = "above the text"


@lru_cache(maxsize=LANGUAGES_KEPT)
def _dated_pattern(language: Language) -> regex.Pattern[str]:
    months = alternation(language.months)
    days_behind = rf"(?:{months})\.?\s\d{{1,2}}(?:st|nd|rd|th)?"
    return regex.compile(rf"(?:\d{{1,2}}\.?\s?(?:{months})|{days_behind})(?!\p{{L}})", regex.IGNORECASE)


@lru_cache(maxsize=LANGUAGES_KEPT)
def _set_off_pattern(language: Language) -> regex.Pattern[str]:
    """What tells a date with its year at a line's end that a sign parts from the rest: "Books / November 30, 2023"."""
    months, weekdays = alternation(language.months), alternation(language.weekdays)
    date = rf"(?:(?:{months})\.?\s\d{{1,2}}(?:st|nd|rd|th)?,?|\d{{1,2}}\.?\s(?:{months})\.?,?)"
    return regex.compile(rf"(?:[:/|•·]|\s[–—-])\s(?:(?:{weekdays}),?\s)?{date}\s\d{{4}}$", regex.IGNORECASE)


@lru_cache(maxsize=LANGUAGES_KEPT)
def _known_words(language: Language) -> frozenset[str]:
    return language.stamp_words | language.stamp_particles | language.months


def _find_words(text: str) -> Iterator[str]:
    """The words of a line in lower case, figures left out."""
    return (token[0].lower() for token in _TOKEN.finditer(text) if not token[0].isdigit())


def is_clock(text: str) -> bool:
    """Whether a line is the hour that stands over an entry of a live blog: "09.12 BST"."""
    return text[0].isdigit() and _CLOCK_ALONE.fullmatch(text) is not None


def find_stamp(text: str, *, language: Language) -> Stamp | None:
    """What kind of stamp a line is, if it is one: figures, and words that go with dates and little else.

    >>> from newsseed.languages import load_language
    >>> lines = ("Published Jun 5, 2026 • 3 minute read", "5 June 2026", "5 June 2026: the flood")
    >>> [stamp and stamp.value for stamp in (find_stamp(line, language=load_language("en")) for line in lines)]
    ['everywhere', 'above the text', None]
    """
    if len(text) > (_LONGEST_SENTENCE if text[-1:] in _STOPS else _LONGEST_STAMP) or not _DIGIT.search(text):
        return None
    known = _known_words(language)
    # Most such lines are sentences, which the first word tells.
    if _SENTENCE_END.search(text) and any(word not in known for word in _find_words(text)):
        return None
    words = list(_find_words(text))
    telling = not language.stamp_words.isdisjoint(words)
    if not language.measure_words.isdisjoint(words) and known.union(language.measure_words).issuperset(words):
        return Stamp.EVERYWHERE
    foreign = sum(word not in known for word in words)
    if foreign > _MOST_FOREIGN_WORDS_ABOVE:
        return None
    dated = bool(_NUMERIC_DATE.search(text) or _dated_pattern(language).search(text))
    timed = dated and _CLOCK.search(text) is not None
    alone = not foreign and _CLOCK_ALONE.fullmatch(text) is not None
    if alone or (telling and not foreign) or (timed and foreign <= _MOST_FOREIGN_WORDS):
        return Stamp.EVERYWHERE
    set_off = timed or (dated and _set_off_pattern(language).search(text) is not None)
    most = _MOST_FOREIGN_WORDS_ABOVE if set_off else _MOST_FOREIGN_WORDS if telling else 0
    # "Today, 3:14 pm".
    hour = text[0].isalpha() and not foreign and _CLOCK.search(text) is not None
    return Stamp.ABOVE_THE_TEXT if hour or ((dated or telling) and foreign <= most) else None
