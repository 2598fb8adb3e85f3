"""Notices: blocks about the page, never about the news, told by how they begin or by what only they say."""

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from collections.abc import Set as AbstractSet
from enum import Enum
from functools import lru_cache
from typing import NamedTuple

import regex

from newsseed.languages import LANGUAGES_KEPT, Language
from newsseed.parsing.blocks import RawBlock, has_quotation_marks
from newsseed.parsing.news_sentences import find_reader_words, is_sentence_apart, tells_news
from newsseed.parsing.page_figures import is_page_figure, is_recording
from newsseed.parsing.page_labels import (
    PUNCTUATION,
    announces_by_opening,
    is_control,
    is_known_label,
    is_teaser,
    to_phrase,
    to_plain_word,
)
from newsseed.parsing.stamps import Stamp, find_stamp

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
# What notices are about are many words: only the usual marks are looked for behind them.
_MARKS_BEHIND_PAGE_WORDS = ("", *".,:;!?")

# "Copyright 2024 The Calder Tribune", "Copyright © Calder Press 2019–2024", "© 2024 …": the page's, and no picture's.
_COPYRIGHT = regex.compile(
    r"(?:copyright(?:\s*+(?:©|\(c\))\s*+(?:[\w.]+,?\s){0,4}|\s)|(?:©|\(c\))\s*+(?:copyright\s*+)?)(?:19|20)\d\d\b"
)
_COPYRIGHT_SIGN = "©"
_COPYRIGHT_WORDS = frozenset({"copyright", "©", "c"})
# "___", "* * *".
_MOST_RULE_WORDS = 5
# "— Ana Lima (@analima) May 4, 2026".
_POST = regex.compile(r"[—–-]+\s?[^()]{2,60}\(@\w+\)")
_ADDRESS_END = regex.compile(
    r"(?:[\w.+-]@[\w-]+\.[\w.-]+|(?:https?://|www\.)\S+|^\S+\.\p{Ll}{2,12}/\S+|\(@\w+\)[^()]{0,24}|\s@\w+)$"
)
_DASHES = "—–-"
# "[ Readers share what they miss of the old ferry ]": a link between paragraphs.
_FEWEST_BRACKETED_WORDS = 5
_WEB = ("https://", "http://", "www.")


class NoticeKind(Enum):
    """What a notice stands for: a player that could not be shown, or anything else about the page."""

    PLAYER = "player"
    PAGE = "page"


class _Patterns(NamedTuple):
    """What notices begin with and what they hold.

    `told_by` has for each telling word the phrases that it tells of. It is the longest word of a phrase that is no
    common one, since long words are rare, and the last of two ("our app"), as texts write it: in any case, a mark stuck
    to it or not. Looking for these words as they stand is quicker than lower-casing every block. `known` are these and
    the words that notices are about, in one set. `openers` are kept by their first word: a pattern of all of them takes
    longer to compile than most documents to read.
    """

    first_words: Mapping[str, Collection[str]]
    openers: Mapping[str, Collection[str]]
    told_by: Mapping[str, Collection[str]]
    known: frozenset[str]
    page_words: frozenset[str]


@lru_cache(maxsize=LANGUAGES_KEPT)
def _patterns(language: Language) -> _Patterns:
    told_by: dict[str, set[str]] = {}
    for phrase in language.player_phrases | language.notice_phrases | language.topic_phrases | language.editing_phrases:
        words = phrase.split()
        word = max(reversed(words), key=lambda word: (word not in language.common_words, len(word)))
        for form in _written_forms(word, first=word is words[0], last=word is words[-1]):
            told_by.setdefault(form, set()).add(phrase)
    # A stamp is a notice, too: "Published Jun 5, 2026".
    first_words: dict[str, set[str]] = {word: {""} for word in _COPYRIGHT_WORDS | language.stamp_words}
    openers: dict[str, set[str]] = {}
    for opener in language.notice_openers:
        first, *others = map(to_plain_word, opener.split())
        first_words.setdefault(first, set()).add(others[0] if others else "")
        openers.setdefault(first, set()).add(opener)
    page_words = frozenset(
        form + mark
        for word in language.page_words
        for form in (word, word.capitalize(), word.upper())
        for mark in _MARKS_BEHIND_PAGE_WORDS
    )
    return _Patterns(first_words, openers, told_by, page_words.union(told_by), page_words)


def _written_forms(word: str, *, first: bool, last: bool) -> Iterator[str]:
    """The word of a phrase as texts write it: marks are stuck only to the phrase's ends."""
    # "Push-Nachrichten" is capitalised part by part.
    for form in {word, word.capitalize(), word.title(), word.upper()}:
        for before in _MARKS_BEFORE if first else ("",):
            for behind in _MARKS_BEHIND if last else ("",):
                yield before + form + behind


def _goes_on(words: Sequence[str], seconds: Collection[str]) -> bool:
    """Whether the second word is one of those that follow the first where it opens a notice."""
    return "" in seconds or (len(words) > 1 and to_plain_word(words[1]) in seconds)


def _opens(key: str, opener: str) -> bool:
    """Whether a key begins with an opener, and no word goes on behind it."""
    return key.startswith(opener) and not _is_of_word(key[len(opener) : len(opener) + 1])


def _opens_notice(block: RawBlock, key: str, openers: Iterable[str], *, language: Language) -> bool:
    """Whether a block begins as notices do, and no sentence of news begins so: "Support for this project", they said.

    What ends in a colon is a label. Directly behind one that does not point at the page, "this live blog", stands no
    verb: "Auch interessant" ist das Dach.
    """
    longest = max((opener for opener in openers if _opens(key, opener)), key=len, default="")
    if not longest or not _is_polite(longest, block.text.split(), language=language):
        return False
    if longest[-1] == ":":
        return True
    if tells_news(block, language=language, opening=longest.count(" ") + 1):
        return False
    points = longest.partition(" ")[0] in language.pointing_words
    return points or to_plain_word(key[len(longest) :].lstrip().partition(" ")[0]) not in language.finite_verbs


def _is_of_word(mark: str) -> bool:
    return mark.isalnum() or mark == "_"


def _find_telling(words: Sequence[str], known: AbstractSet[str], *, language: Language) -> Collection[str]:
    """What only notices say, of what a block of these words holds, some of them `known`."""
    told_by = _patterns(language).told_by
    telling = known & told_by.keys()
    if not telling:
        return ()
    key = to_phrase(words)
    return [
        phrase
        for word in telling
        for phrase in told_by[word]
        if phrase in key and _stands_in(phrase, key) and _is_polite(phrase, words, language=language)
    ]


def _is_polite(phrase: str, words: Sequence[str], *, language: Language) -> bool:
    """Whether the polite words of a phrase, if it has some, have their capitals: "Ihre Zustimmung"."""
    polite = {word.capitalize() for word in language.polite_words.intersection(phrase.split())}
    return not polite or polite.issubset(word.strip(PUNCTUATION) for word in words)


def _stands_in(phrase: str, key: str) -> bool:
    """Whether a phrase stands somewhere in a key that holds it, and is no part of longer words there."""
    start = key.find(phrase)
    while start >= 0:
        if not (_is_of_word(key[start - 1 : start]) or _is_of_word(key[start + len(phrase) :][:1])):
            return True
        start = key.find(phrase, start + 1)
    return False


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
    # "©2026 Calder Press": no blank behind the sign.
    first = words[0] if words[0][0] != _COPYRIGHT_SIGN else _COPYRIGHT_SIGN
    seconds = patterns.first_words.get(to_plain_word(first))
    opening = seconds is not None and _goes_on(words, seconds)
    known = patterns.known.intersection(words) if block.length <= _LONGEST_TELLING else frozenset[str]()
    told = _find_telling(words, known, language=language) if known else ()
    if told or opening or block.length <= _LONGEST_LINE:
        kind = _find_worded(block, to_phrase(words), told=told, opening=opening, language=language)
        if kind is not None:
            return kind
    # Quick looks come first, since few blocks hold such a word or mark.
    text, last = block.text, words[-1]
    labelled = text.find(":", 0, _LONGEST_LABEL) > 0 or text.find("|", 0, _LONGEST_LABEL) > 0
    marked = not text[0].isalnum() and (text[0] in _DASHES or text[0] == "[" or len(words) <= _MOST_RULE_WORDS)
    is_notice = (
        (known and _is_appeal(block, words, known, language=language))
        or (labelled and is_teaser(block, language=language))
        or ((marked or "/" in last or "@" in last) and _leads_away(text, words, language=language))
    )
    return NoticeKind.PAGE if is_notice else None


def _leads_away(text: str, words: Sequence[str], *, language: Language) -> bool:
    """Whether a block is a rule between parts, with neither letter nor figure; a link in brackets; an address.

    An address of the web is a block of its own, or ends a short one, or a post's signature. One of mail ends what
    readers are asked to do.
    """
    if len(words) <= _MOST_RULE_WORDS and not any(map(str.isalnum, text)):
        return True
    if text[0] == "[" and text[-1] == "]":
        return len(words) >= _FEWEST_BRACKETED_WORDS and len(text) <= _LONGEST_TEASER and not has_quotation_marks(text)
    if len(text) > _LONGEST_TEASER or not _ADDRESS_END.search(text):
        return False
    if len(words) == 1 or _POST.match(text):
        return words[0].startswith(_WEB) or "/" in text or len(words) > 1 or text[0] != "@"
    asked = to_plain_word(words[0]) in language.page_verbs
    return asked or (words[-1].startswith(_WEB) and len(words) > _MOST_RULE_WORDS and not has_quotation_marks(text))


def _find_worded(
    block: RawBlock, key: str, *, told: Collection[str], opening: bool, language: Language
) -> NoticeKind | None:
    """What kind of notice a block is by its wording: it may hold what only notices say, or begin as they do."""
    if not language.player_phrases.isdisjoint(told) or is_recording(block):
        return NoticeKind.PLAYER
    openers = _patterns(language).openers.get(to_plain_word(key.split(maxsplit=1)[0]), ()) if opening else ()
    is_notice = (
        is_known_label(key, language=language)
        or announces_by_opening(block, language=language)
        or (opening and (_opens_notice(block, key, openers, language=language) or _COPYRIGHT.match(key)))
        or (told and _is_told(block, told, language=language))
        or is_page_figure(block)
        or (block.length <= _LONGEST_LINE and is_control(block, language=language))
        or find_stamp(block.text, language=language) is Stamp.EVERYWHERE
    )
    return NoticeKind.PAGE if is_notice else None


def _is_told(block: RawBlock, told: Collection[str], *, language: Language) -> bool:
    """Whether what notices say makes a block one: not what others say, nor news, nor a sentence about such things."""
    if has_quotation_marks(block.text) or tells_news(block, language=language):
        return False
    return not (language.topic_phrases.issuperset(told) and is_sentence_apart(block, language=language))


def _is_appeal(block: RawBlock, words: Sequence[str], known: AbstractSet[str], *, language: Language) -> bool:
    """Whether a block's words, some of them `known`, are about the page, and speak to its reader or of who makes it.

    Nobody's words, with marks of quotation, are an appeal; nor is a sentence that names accounts and articles among
    much else.
    """
    about = known & _patterns(language).page_words
    if not about or block.length > _LONGEST_APPEAL or has_quotation_marks(block.text):
        return False
    asked = to_plain_word(words[0]) in language.page_verbs
    spoken_to = len(find_reader_words(words, language=language))
    if not (asked or spoken_to):
        return False
    count = len(about) + spoken_to + asked
    return count >= (_FEWEST_APPEALING - asked) and count * _ONE_IN >= len(words)


def is_about_page(words: Sequence[str], *, language: Language) -> bool:
    """Whether any of the words is one that notices are about."""
    return not _patterns(language).page_words.isdisjoint(words)


def is_editing_note(block: RawBlock, *, language: Language) -> bool:
    """Whether a notice says how the text was made: "This conversation has been edited for clarity."."""
    key = to_phrase(block.text.split())
    return any(phrase in key for phrase in language.editing_phrases)
