"""Notices: blocks about the page, never about the news, told by how they begin or by what only they say."""

from collections.abc import Collection, Iterator, Mapping, Sequence
from enum import Enum
from functools import lru_cache
from typing import NamedTuple

import regex

from newsseed.languages import LANGUAGES_KEPT, Language, alternation
from newsseed.parsing.blocks import RawBlock
from newsseed.parsing.stamps import Stamp, find_stamp

_LONGEST_NOTICE = 600
_LONGEST_TELLING = 400
_LONGEST_LINE = 60

_MARKS_BEFORE = ("", *"([“\"‘'-–—/")
_STOPS = ".,!?…"
_CLOSING_MARKS = ")]”\"’'"
# A quoted or bracketed sentence ends in two marks: "… in your inbox.)"
_MARKS_BEHIND = ("", *".,:;!?…)]”\"’'-–—/", *(stop + mark for stop in _STOPS for mark in _CLOSING_MARKS))
_PUNCTUATION = ".,;:!?…()[]\"“”„«»‘'"


class NoticeKind(Enum):
    """What a notice stands for: a player that could not be shown, or anything else about the page."""

    PLAYER = "player"
    PAGE = "page"


class _Patterns(NamedTuple):
    """What notices begin with and what they hold.

    `told_by` has for each telling word the phrases that it tells of. It is the longest word of a phrase, since long
    words are rare, as texts write it: in any case, a mark stuck to it or not. Looking for these words as they stand is
    quicker than lower-casing every block.
    """

    first_words: frozenset[str]
    openers: regex.Pattern[str]
    told_by: Mapping[str, Collection[str]]
    telling: frozenset[str]
    players: regex.Pattern[str]
    phrases: regex.Pattern[str]


@lru_cache(maxsize=LANGUAGES_KEPT)
def _patterns(language: Language) -> _Patterns:
    openers, players, phrases = language.notice_openers, language.player_phrases, language.notice_phrases
    told_by: dict[str, set[str]] = {}
    for phrase in players | phrases:
        words = phrase.split()
        word = max(words, key=len)
        for form in _written_forms(word, first=word is words[0], last=word is words[-1]):
            told_by.setdefault(form, set()).add(phrase)
    # A stamp is a notice, too: "Published Jun 5, 2026".
    first_words = frozenset(opener.split()[0].strip(_PUNCTUATION) for opener in openers) | language.stamp_words
    return _Patterns(first_words, _compile(openers), told_by, frozenset(told_by), _compile(players), _compile(phrases))


def _written_forms(word: str, *, first: bool, last: bool) -> Iterator[str]:
    """The word of a phrase as texts write it: marks are stuck only to the phrase's ends."""
    # "Push-Nachrichten" is capitalised part by part.
    for form in {word, word.capitalize(), word.title(), word.upper()}:
        for before in _MARKS_BEFORE if first else ("",):
            for behind in _MARKS_BEHIND if last else ("",):
                yield before + form + behind


def _compile(phrases: frozenset[str]) -> regex.Pattern[str]:
    return regex.compile(rf"(?<!\w)(?:{alternation(phrases)})(?!\w)")


def _has_telling_phrase(words: Sequence[str], *, language: Language) -> bool:
    """Whether a block of these words holds what only notices say."""
    patterns = _patterns(language)
    telling = patterns.telling.intersection(words)
    if not telling:
        return False
    key = _to_key(words)
    return any(phrase in key for word in telling for phrase in patterns.told_by[word])


def _to_key(words: Sequence[str]) -> str:
    """The words as phrases are compared: in lower case, straight apostrophes, one space between two."""
    return " ".join(words).lower().replace("’", "'")


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
    told = block.length <= _LONGEST_TELLING and _has_telling_phrase(words, language=language)
    if not (told or opening or block.length <= _LONGEST_LINE):
        return None
    if find_stamp(block.text, language=language) is Stamp.EVERYWHERE:
        return NoticeKind.PAGE
    key = _to_key(words)
    if told and patterns.players.search(key):
        return NoticeKind.PLAYER
    if key.rstrip(".:!…") in language.notice_lines or (opening and patterns.openers.match(key)):
        return NoticeKind.PAGE
    return NoticeKind.PAGE if told and patterns.phrases.search(key) else None
