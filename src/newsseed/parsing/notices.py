"""Notices: blocks about the page, never about the news, told by how they begin or by what only they say."""

from collections.abc import Collection, Iterator, Mapping, Sequence
from enum import Enum
from functools import lru_cache
from typing import NamedTuple

import regex

from newsseed.languages import LANGUAGES_KEPT, Language, alternation
from newsseed.parsing.blocks import RawBlock

_LONGEST_NOTICE = 600
_LONGEST_TELLING = 400
_LONGEST_LINE = 60
_LONGEST_LABEL = 32
_LONGEST_TEASER = 240
_LONGEST_APPEAL = 300

# Of an appeal's words so many are about the page and its reader: three, unless it begins with what readers are asked to
# do; and in any case one in so many.
_FEWEST_APPEALING = 3
_ONE_IN = 6

_MARKS_BEFORE = ("", *"([“\"‘'-–—/")
_STOPS = ".,!?…"
_CLOSING_MARKS = ")]”\"’'"
# A quoted or bracketed sentence ends in two marks: "… in your inbox.)"
_MARKS_BEHIND = ("", *".,:;!?…)]”\"’'-–—/", *(stop + mark for stop in _STOPS for mark in _CLOSING_MARKS))
_LABEL_END = ".:!…"
_PUNCTUATION = ".,;:!?…()[]\"“”„«»‘'"


# "Copyright 2024 The Calder Tribune", "Copyright © Calder Press 2019–2024", "© 2024 …": the page's, and no picture's.
_COPYRIGHT = regex.compile(
    r"(?:copyright(?:\s*+(?:©|\(c\))\s*+(?:[\w.]+,?\s){0,4}|\s)|(?:©|\(c\))\s*+(?:copyright\s*+)?)(?:19|20)\d\d\b"
)
_QUOTED = regex.compile(r"[\"“”„«»]")


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
    page_words: frozenset[str]


@lru_cache(maxsize=LANGUAGES_KEPT)
def _patterns(language: Language) -> _Patterns:
    openers, players, phrases = language.notice_openers, language.player_phrases, language.notice_phrases
    told_by: dict[str, set[str]] = {}
    for phrase in players | phrases:
        words = phrase.split()
        word = max(words, key=len)
        for form in _written_forms(word, first=word is words[0], last=word is words[-1]):
            told_by.setdefault(form, set()).add(phrase)
    first_words = frozenset(opener.split()[0].strip(_PUNCTUATION) for opener in openers)
    page_words = frozenset(
        form for word in language.page_words for form in _written_forms(word, first=True, last=True)
    )
    return _Patterns(
        first_words, _compile(openers), told_by, frozenset(told_by), _compile(players), _compile(phrases), page_words
    )


def _written_forms(word: str, *, first: bool, last: bool) -> Iterator[str]:
    """The word of a phrase as texts write it: marks are stuck only to the phrase's ends."""
    for form in (word, word.capitalize(), word.upper()):
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
    if _is_teaser(block, language=language):
        return NoticeKind.PAGE
    if block.length <= _LONGEST_APPEAL and not _QUOTED.search(block.text) and _is_appeal(words, language=language):
        return NoticeKind.PAGE
    if not (told or opening or block.length <= _LONGEST_LINE):
        return None
    key = _to_key(words)
    if told and patterns.players.search(key):
        return NoticeKind.PLAYER
    if key.rstrip(_LABEL_END) in language.notice_lines or (opening and patterns.openers.match(key)):
        return NoticeKind.PAGE
    if told and not _QUOTED.match(block.text) and patterns.phrases.search(key):
        return NoticeKind.PAGE
    return NoticeKind.PAGE if _COPYRIGHT.match(key) else None


def _is_teaser(block: RawBlock, *, language: Language) -> bool:
    """Whether a label of the page stands before what a block says: "MORE: Why the cameras stopped working"."""
    if block.length > _LONGEST_TEASER:
        return False
    label, colon, _ = block.text[:_LONGEST_LABEL].partition(":")
    return bool(colon) and label.lower().replace("’", "'") in language.notice_lines


def _is_appeal(words: Sequence[str], *, language: Language) -> bool:
    """Whether these words are about the page, and speak to its reader or of those who make it.

    Nobody's words, with marks of quotation, are an appeal; nor is a sentence that names accounts and articles among
    much else.
    """
    about = _patterns(language).page_words.intersection(words)
    if not about:
        return False
    plain = [word.strip(_PUNCTUATION).lower() for word in words]
    asked = plain[0] in language.page_verbs
    spoken_to = len(language.reader_words.intersection(plain))
    if not (asked or spoken_to):
        return False
    count = len(about) + spoken_to + asked
    return count >= (_FEWEST_APPEALING - asked) and count * _ONE_IN >= len(words)


def is_about_page(words: Sequence[str], *, language: Language) -> bool:
    """Whether any of the words is one that notices are about."""
    return not _patterns(language).page_words.isdisjoint(words)


def announces_others(block: RawBlock, *, language: Language) -> bool:
    """Whether a block is a label over the titles of other articles: "Related"."""
    return block.length <= _LONGEST_LABEL and _to_label(block.text) in language.notice_announcers


def is_label(block: RawBlock, *, language: Language) -> bool:
    """Whether a notice is a label, with or without a title behind it, rather than a sentence."""
    return _to_label(block.text) in language.notice_lines or _is_teaser(block, language=language)


def _to_label(text: str) -> str:
    return _to_key(text.split()).rstrip(_LABEL_END)
