"""Notices: blocks about the page, never about the news, told by how they begin or by what only they say."""

from collections import Counter
from enum import Enum
from functools import lru_cache
from typing import NamedTuple

import regex

from newsseed.languages import LANGUAGES_KEPT, Language, alternation
from newsseed.parsing.blocks import RawBlock

_LONGEST_NOTICE = 600
_LONGEST_TELLING = 400
_LONGEST_LINE = 60


_PUNCTUATION = ".,;:!?…()[]\"“”„«»‘'"


class NoticeKind(Enum):
    """What a notice stands for: a player that could not be shown, or anything else about the page."""

    PLAYER = "player"
    PAGE = "page"


class _Patterns(NamedTuple):
    """Phrases to look for, and the words of which a block has to hold one before it is searched.

    A telling word is that of a phrase which stands in the fewest of them, as texts write it: in any case, a mark
    stuck to it or not. Looking for them as they stand is quicker than lower-casing every block.
    """

    first_words: frozenset[str]
    openers: regex.Pattern[str]
    telling_words: frozenset[str]
    players: regex.Pattern[str]
    phrases: regex.Pattern[str]


@lru_cache(maxsize=LANGUAGES_KEPT)
def _patterns(language: Language) -> _Patterns:
    counts = Counter(" ".join(language.player_phrases | language.notice_phrases).split())
    openers, players, phrases = language.notice_openers, language.player_phrases, language.notice_phrases
    return _Patterns(
        first_words=frozenset(opener.split()[0].strip(_PUNCTUATION) for opener in openers),
        openers=_compile(openers),
        telling_words=frozenset(
            f"{before}{form}{behind}"
            for phrase in players | phrases
            for form in _forms_of(min(phrase.split(), key=lambda word: (counts[word], -len(word))))
            for before in ("", *'(“"‘')
            for behind in ("", *'.,:;!?)”"’')
        ),
        players=_compile(players),
        phrases=_compile(phrases),
    )


def _forms_of(word: str) -> tuple[str, str, str]:
    return word, word.capitalize(), word.upper()


def _compile(phrases: frozenset[str]) -> regex.Pattern[str]:
    return regex.compile(rf"(?<!\w)(?:{alternation(phrases)})(?!\w)")


def find_notice(block: RawBlock, *, language: Language) -> NoticeKind | None:
    """What kind of notice a block is, if it is one.

    >>> from newsseed.languages import load_language
    >>> from newsseed.parsing.blocks import group_blocks
    >>> from newsseed.parsing.lines import split_lines
    >>> text = "To view this video please enable JavaScript"
    >>> find_notice(group_blocks(text, split_lines(text))[0], language=load_language("en"))
    <NoticeKind.PLAYER: 'player'>
    """
    if block.length > _LONGEST_NOTICE:
        return None
    patterns = _patterns(language)
    words = block.text.split()
    opening = words[0].strip(_PUNCTUATION).lower().replace("’", "'") in patterns.first_words
    telling = block.length <= _LONGEST_TELLING and not patterns.telling_words.isdisjoint(words)
    if not (telling or opening or block.length <= _LONGEST_LINE):
        return None
    key = " ".join(words).lower().replace("’", "'")
    if telling and _holds(key, language.player_phrases, patterns.players):
        return NoticeKind.PLAYER
    if key.rstrip(".:!…") in language.notice_lines or (opening and patterns.openers.match(key)):
        return NoticeKind.PAGE
    return NoticeKind.PAGE if telling and _holds(key, language.notice_phrases, patterns.phrases) else None


def _holds(key: str, phrases: frozenset[str], pattern: regex.Pattern[str]) -> bool:
    """Whether the text holds one of the phrases as whole words."""
    return any(phrase in key for phrase in phrases) and pattern.search(key) is not None
