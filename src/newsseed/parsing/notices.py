"""Notices: blocks about the page, never about the news, told by how they begin or by what only they say."""

from collections.abc import Sequence
from enum import Enum
from functools import lru_cache
from typing import NamedTuple

import regex

from newsseed.languages import LANGUAGES_KEPT, Language, alternation
from newsseed.parsing.blocks import RawBlock

_LONGEST_NOTICE = 600
_LONGEST_TELLING = 400


_PUNCTUATION = ".,;:!?…()[]\"“”„«»‘'"


class NoticeKind(Enum):
    """What a notice stands for: a player that could not be shown, or anything else about the page."""

    PLAYER = "player"
    PAGE = "page"


class _Phrases(NamedTuple):
    """Phrases to look for, and the words of which a text has to hold one before it is searched."""

    triggers: frozenset[str]
    pattern: regex.Pattern[str]


@lru_cache(maxsize=LANGUAGES_KEPT)
def _openers(phrases: frozenset[str]) -> _Phrases:
    return _Phrases(frozenset(phrase.split()[0].strip(_PUNCTUATION) for phrase in phrases), _compile(phrases))


@lru_cache(maxsize=LANGUAGES_KEPT)
def _tellers(phrases: frozenset[str]) -> _Phrases:
    return _Phrases(
        frozenset(max(phrase.split(), key=len).strip(_PUNCTUATION) for phrase in phrases), _compile(phrases)
    )


def _compile(phrases: frozenset[str]) -> regex.Pattern[str]:
    alternatives = alternation(phrases)
    return regex.compile(rf"(?<!\w)(?:{alternatives})(?!\w)")


def find_notice(source: str, block: RawBlock, *, language: Language) -> NoticeKind | None:
    """What kind of notice a block is, if it is one.

    >>> from newsseed.languages import load_language
    >>> from newsseed.parsing.blocks import group_blocks
    >>> from newsseed.parsing.lines import split_lines
    >>> text = "To view this video please enable JavaScript"
    >>> find_notice(text, group_blocks(split_lines(text))[0], language=load_language("en"))
    <NoticeKind.PLAYER: 'player'>
    """
    if block.length > _LONGEST_NOTICE:
        return None
    key = " ".join(block.visible.of(source).lower().replace("’", "'").split())
    words = [word.strip(_PUNCTUATION) for word in key.split()]
    if _tells(key, words, language.player_phrases):
        return NoticeKind.PLAYER
    openers = _openers(language.notice_openers)
    if key.rstrip(".:!…") in language.notice_lines or (words[0] in openers.triggers and openers.pattern.match(key)):
        return NoticeKind.PAGE
    return NoticeKind.PAGE if _tells(key, words, language.notice_phrases) else None


def _tells(key: str, words: Sequence[str], phrases: frozenset[str]) -> bool:
    tellers = _tellers(phrases)
    if len(key) > _LONGEST_TELLING or tellers.triggers.isdisjoint(words):
        return False
    return tellers.pattern.search(key) is not None
