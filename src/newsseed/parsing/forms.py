"""Stage three: what each block is by its own form, wherever it stands."""

from collections.abc import Iterable, Iterator, Sequence
from enum import Enum
from itertools import pairwise
from typing import NamedTuple

import regex

from newsseed.languages import Language
from newsseed.models.blocks import Byline, Caption, Credit, Notice, Standfirst
from newsseed.parsing.blocks import RawBlock, join_lines, last_mark, to_notice
from newsseed.parsing.bylines import has_opener, is_joint_byline, parse_byline
from newsseed.parsing.captions import parse_caption
from newsseed.parsing.credits import parse_credit
from newsseed.parsing.lines import Line
from newsseed.parsing.notices import NoticeKind, find_notice
from newsseed.parsing.stamps import find_stamp

# Hard-wrapped text fills its lines: none is longer than this, and the next line's first word never fits.
_WIDEST_COLUMN = 120
_NARROWEST_COLUMN = 40
_FEWEST_FILLED = 3
_FEWEST_ITEMS = 2

# A short line that asks or calls out, in whatever script.
CALLS = "?!？！؟"
_QUESTION_MARKS = frozenset("?？؟")

_BYLINE_LINES = 2
_LONGEST_HEADING = 100
_MOST_HEADING_WORDS = 14
_FEWEST_WORDS_OF_LINK = 6

_INCHES = regex.compile(r"\d\"(?=\s\p{L})")
_SENTENCE_END = regex.compile(r"[.!?…:][\"'”’»)\]]*+$")
# A wrapped sentence goes on in lower case; a quotation's next line may say whose it is: "— Ana Lima".
_LINE_GOES_ON = regex.compile(r"\p{Ll}")
_LINE_NAMES = regex.compile(r"[-–—]\s*\p{Lu}")

# A heading begins with a capital, a figure or an opening mark; "– Ana Lima" and "• first item" are none.
_HEADING_START = regex.compile(r"[\"'“”‘’„«»(\[¿¡]*+(?!\d{1,2}[.)]\s)[\p{Lu}\p{Lt}\p{Lo}\d$€£]")
# It does not end like a sentence, or lead into what follows; a question or a cry may be one.
_PROSE_STOPS = tuple(".,;:…。")
_MARKS_BEHIND_STOP = "\"'“”‘’«»)]"
_DASHES = frozenset("-–—")
# Nor one with what somebody says before its end: “There is some risk,” Lima said. “Do you see it?”
_MARKS = "(?:[”\"»“„«]|'')"
_DIALOGUE = regex.compile(
    rf",{_MARKS}\s\p{{L}}|[.!?…]{_MARKS}\s\p{{L}}[^”\"»“„«]*+{_MARKS}|\p{{Ll}},\s{_MARKS}[^”\"»“„«]++(?<=[!?]){_MARKS}$"
)
# Nor a price: "$32.99 / 30 days", "£60".
_PRICE = regex.compile(r"[$£€]\s?\d+(?:[.,]\d\d(?!\d)|$)")
# Nor is it a sentence that someone says: “Where were you?” – “I left early.” — Ana Lima
_SPOKEN = regex.compile(r"[\"“„«][^\"“”„«»]*+(?<=[.!?…,])[\"”“»](?:\s*[-–—]\s?.*+)?")

# Before the items of a list.
BULLETS = frozenset("—–-•▪►>»*")
BULLETS_BEFORE = "".join(BULLETS) + " "
_TAG_MARKS = BULLETS_BEFORE + "#"
# "Weight Loss", "Style Celebrity": what a page files an article under.
MOST_TAG_WORDS = 4


class Form(Enum):
    """What a block's own form tells: the kind of block; or no more than that it is a line, or prose."""

    BYLINE = "byline"
    CAPTION = "caption"
    CREDIT = "credit"
    PAGE_NOTICE = "page notice"
    PLAYER_NOTICE = "player notice"
    LINE = "line"
    PROSE = "prose"


class Candidate(NamedTuple):
    """A raw block with its form; lines and prose are no block yet."""

    form: Form
    raw: RawBlock
    block: Byline | Caption | Credit | Notice | Standfirst | None = None


_NOTICE_FORMS = {NoticeKind.PLAYER: Form.PLAYER_NOTICE, NoticeKind.PAGE: Form.PAGE_NOTICE}

Numbered = list[tuple[int, Candidate]]
"""Candidates with their places among all of the document's."""


def to_page_notice(source: str, raw: RawBlock) -> Candidate:
    """The candidate that a raw block is once it is known to belong to the page."""
    return Candidate(Form.PAGE_NOTICE, raw, to_notice(source, raw))


def has_form(candidates: Iterable[Candidate], form: Form) -> bool:
    """Whether any of the candidates has the form."""
    # A member of an enumeration is slow to look up: once, not for each candidate.
    return form in [candidate.form for candidate in candidates]


def find_forms(source: str, blocks: Sequence[RawBlock], *, language: Language) -> tuple[Candidate, ...]:
    r"""The forms of `blocks`, in text order; a raw block of several lines that are no caption is taken apart.

    >>> from newsseed.languages import load_language
    >>> from newsseed.parsing.blocks import group_blocks
    >>> from newsseed.parsing.lines import split_lines
    >>> text = "What now?\n\nNobody knows.\n\nEdited by Ana Lima"
    >>> blocks = group_blocks(text, split_lines(text))
    >>> [found.form.value for found in find_forms(text, blocks, language=load_language("en"))]
    ['line', 'prose', 'credit']
    """
    found: list[Candidate] = []
    several = [block for block in blocks if len(block.lines) > 1]
    wrapped = _is_wrapped(several, language=language)
    for block in blocks:
        if len(block.lines) == 1:
            found.append(_form_of(source, block, language=language))
        else:
            found += _take_apart(source, block, wrapped=wrapped, language=language)
    return tuple(found)


def _is_wrapped(several: Sequence[RawBlock], *, language: Language) -> bool:
    """Whether the paragraphs of a document are wrapped into lines of one width.

    Any two lines of which the first is longer fill a column: what a picture shows, and its caption. Three tell more.
    """
    return any(len(block.lines) >= _FEWEST_FILLED and _is_filled(block, language=language) for block in several)


def _take_apart(source: str, block: RawBlock, *, wrapped: bool, language: Language) -> Iterator[Candidate]:
    """The forms of a block of several lines: one if they are about one picture or one byline, else that of each."""
    # "By Ana Lima", "Reuters": an agency under "By" took no picture.
    if is_joint_byline(source, block, language=language) or _has_byline(source, block, language=language):
        yield Candidate(Form.LINE, block)
    elif not _ends_as_list(block) and (caption := parse_caption(source, block, language=language)):
        yield Candidate(Form.CAPTION, block, caption)
    else:
        for paragraph in _join_wrapped(source, block, wrapped=wrapped, language=language):
            yield _form_of(source, paragraph, language=language)


def _ends_as_list(block: RawBlock) -> bool:
    """Whether the last lines have bullets: "- Postal Service", "- Ana Lima" are topics, no caption and credit."""
    return all(line.text[0] in BULLETS and line.text[1:2].isspace() for line in block.lines[-_FEWEST_ITEMS:])


def _form_of(source: str, block: RawBlock, *, language: Language) -> Candidate:
    if credit := parse_credit(source, block, language=language):
        return Candidate(Form.CREDIT, block, credit)
    if kind := find_notice(block, language=language):
        return Candidate(_NOTICE_FORMS[kind], block, to_notice(source, block))
    if is_joint_byline(source, block, language=language):
        return Candidate(Form.LINE, block)
    if caption := parse_caption(source, block, language=language):
        return Candidate(Form.CAPTION, block, caption)
    short = len(block.lines) == 1 and block.length <= _LONGEST_HEADING
    return Candidate(Form.LINE if short and _is_heading_like(block.text) else Form.PROSE, block)


def _has_byline(source: str, block: RawBlock, *, language: Language) -> bool:
    """Whether two lines are one byline: "By Ana Lima", and her role under it."""
    if len(block.lines) != _BYLINE_LINES or _ends_in_stamp(block, language=language):
        return False
    byline = parse_byline(source, block, language=language)
    return byline is not None and has_opener(byline)


def _join_wrapped(source: str, block: RawBlock, *, wrapped: bool, language: Language) -> Iterator[RawBlock]:
    """The lines of a block, each a block of its own but for those that one paragraph was wrapped into."""
    filled = wrapped and _is_filled(block, language=language)
    joined = [block.lines[0]]
    for line, following in pairwise(block.lines):
        if not (filled or _goes_on(source, line, following, language=language)):
            yield join_lines(source, joined)
            joined = []
        joined.append(following)
    yield join_lines(source, joined)


def _goes_on(source: str, line: Line, following: Line, *, language: Language) -> bool:
    """Whether a paragraph goes on in the following line: in mid-sentence, or by saying whose the quotation is.

    "By Ana Lima", "last updated 5 June 2026": a date in small letters is a line of its own.
    """
    if _LINE_NAMES.match(source, following.visible.start):
        return is_spoken(line.text)
    if _SENTENCE_END.search(line.text) or _LINE_GOES_ON.match(following.text) is None:
        return False
    return find_stamp(following.text, language=language) is None


def _ends_in_stamp(block: RawBlock, *, language: Language) -> bool:
    """Whether the last line is a date of the page's: "By Ana Lima and Kip Oduya, science editors", "5 June 2026"."""
    last = block.lines[-1].text
    return _SENTENCE_END.search(last) is None and find_stamp(last, language=language) is not None


def _is_filled(block: RawBlock, *, language: Language) -> bool:
    """Whether the lines fill a column: each is as long as it can be before the next line's first word."""
    width = max(len(line.text) for line in block.lines)
    if not _NARROWEST_COLUMN <= width <= _WIDEST_COLUMN or _ends_in_stamp(block, language=language):
        return False
    return all(
        len(line.text) + 1 + len(following.text.split(maxsplit=1)[0]) > width
        for line, following in pairwise(block.lines)
    )


def _is_heading_like(text: str) -> bool:
    return (
        not text.rstrip(_MARKS_BEHIND_STOP).endswith(_PROSE_STOPS)
        and not (text[-1] in _DASHES and text[-2:-1].isspace())
        and len(text.split()) <= _MOST_HEADING_WORDS
        and begins_as_heading(text)
        and not (text[0] in "([" and text[-1] in ")]")
        and _PRICE.match(text) is None
        and not is_spoken(text)
        and not is_dialogue(text)
        and not is_cut_off(text)
    )


def is_link_in_capitals(text: str) -> bool:
    """Whether a line in capitals leads to another article: "MINISTER SAYS SHIPS WILL SAIL AGAIN BY MAY".

    Headings in capitals are shorter.
    """
    return text.isupper() and len(text.split()) >= _FEWEST_WORDS_OF_LINK


def begins_as_heading(text: str) -> bool:
    """Whether a text begins as headings do: with a capital or a figure, but not like an item of a list."""
    return _HEADING_START.match(text) is not None


def asks(candidate: Candidate) -> bool:
    """Whether a block ends in a question."""
    return last_mark(candidate.raw.text) in _QUESTION_MARKS


def is_spoken(text: str) -> bool:
    """Whether a text is a whole quotation that ends as a sentence does, with or without whose it is behind a dash."""
    return _SPOKEN.fullmatch(text) is not None


def is_dialogue(text: str) -> bool:
    """Whether a text goes on behind what somebody says in it."""
    return _DIALOGUE.search(text) is not None


def is_cut_off(text: str) -> bool:
    """Whether a quotation goes on in another block, or comes from one: "“LIMA: Did you see the lamp?"."""
    opened, closed = text.count("“"), text.count("”")
    # Swedish has ”these marks” on both sides, Polish „these”.
    curly = opened != closed and "„" not in text and (opened > 0 or closed % 2 > 0)
    # A 12" record is measured.
    straight = text.count('"') - len(_INCHES.findall(text))
    return curly or straight % 2 > 0


def is_tag(candidate: Candidate) -> bool:
    """Whether a block may be what a page files an article under: a few words without a stop."""
    raw = candidate.raw
    words = raw.text.lstrip(_TAG_MARKS).split()
    return candidate.block is None and 0 < len(words) <= MOST_TAG_WORDS and _SENTENCE_END.search(raw.text) is None


def is_marked_tag(candidate: Candidate) -> bool:
    """Whether it is one by a bullet and a capital, or by the sign of a tag: "- Harbours", "#fog"."""
    text = candidate.raw.text
    if text[0] not in _TAG_MARKS or not is_tag(candidate):
        return False
    first = text.lstrip(_TAG_MARKS)[0]
    return first.isupper() or (text[0] == "#" and not first.isdigit())
