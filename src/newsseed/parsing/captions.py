"""Captions: the lines about one picture, told by the image credit at their end or by a label of their own."""

from collections.abc import Sequence
from functools import lru_cache

import regex

from newsseed.languages import LANGUAGES_KEPT, Language, alternation
from newsseed.models.blocks import Caption
from newsseed.models.text import Part, Span, cut_part, trim_span
from newsseed.parsing.blocks import RawBlock
from newsseed.parsing.image_credits import NO_CONVENTIONS, Conventions, find_image_credit

_MOST_LINES = 4
_LONGEST_LINE = 600
# "(", "Ana Lima", ")" may be three lines, "Photo:" and the name behind it two.
_MOST_CREDIT_LINES = 4
_LABEL_ALONE = regex.compile(r"\p{L}[\p{L} ]{1,20}:|[(\[]")
# What stands between a caption and its credit: "The bridge | Photo: Ana Lima", "The bridge - Copyright AP".
_SEPARATOR_END = regex.compile(r"\s*[|–—-]\s*$")


@lru_cache(maxsize=LANGUAGES_KEPT)
def _openers(language: Language) -> regex.Pattern[str]:
    return regex.compile(rf"(?i:{alternation(language.caption_openers)})(?!\w)\s*[:,.–—-]\s*")


def parse_caption(
    source: str, block: RawBlock, *, language: Language, conventions: Conventions = NO_CONVENTIONS
) -> Caption | None:
    r"""The caption that a raw block is, if its last line ends with an image credit or consists of one.

    The line with the credit, or the one before a credit that stands alone, is the caption; what stands before is the
    picture's alternative text. A credit may also stand above the caption, on a line of its own; and a caption without
    one may be told by a label ("File photo: …").

    >>> from newsseed.languages import load_language
    >>> from newsseed.parsing.blocks import group_blocks
    >>> from newsseed.parsing.lines import split_lines
    >>> text = "A grey bridge\nThe bridge in FebruaryImage: Ana Lima/EPA"
    >>> caption = parse_caption(text, group_blocks(text, split_lines(text))[0], language=load_language("en"))
    >>> caption.alt.text, caption.text.text, caption.credit.text
    ('A grey bridge', 'The bridge in February', 'Image: Ana Lima/EPA')
    """
    lines = [line.visible for line in block.lines]
    begin = _find_credit_line(source, lines)
    if begin + 1 > _MOST_LINES or lines[-1].end - lines[begin].start > _LONGEST_LINE:
        return None
    start = lines[begin].start
    credit = find_image_credit(source, start=start, end=lines[-1].end, language=language, conventions=conventions)
    if credit is None:
        return _parse_credit_first(source, block, language=language) or _parse_labelled(
            source, block, language=language
        )
    before = lines[:begin]
    if credit.span.start > start:
        return Caption(block.span, _join(source, before), cut_caption(source, start, credit.span.start), credit)
    return Caption(block.span, _join(source, before[:-1]), _join(source, before[-1:]), credit)


def cut_caption(source: str, start: int, end: int) -> Part:
    """The caption between `start` and its credit, without the bar or dash that sets the credit off."""
    span = trim_span(source, start, end)
    separator = _SEPARATOR_END.search(source, span.start, span.end)
    return cut_part(source, start, separator.start() if separator else end)


def opens_caption(text: str, *, language: Language) -> bool:
    """Whether a line says itself that it is a caption: "File photo: the bridge in May."."""
    return bool(_openers(language).match(text))


def _find_credit_line(source: str, lines: Sequence[Span]) -> int:
    """Which line the credit at the end begins with: the last, or one before that opens a bracket or holds a label."""
    last = len(lines) - 1
    for index in range(max(0, len(lines) - _MOST_CREDIT_LINES), last):
        if _LABEL_ALONE.fullmatch(lines[index].of(source)) is not None:
            return index
    return last


def _parse_credit_first(source: str, block: RawBlock, *, language: Language) -> Caption | None:
    """The caption of a block whose credit stands above it on a line of its own, alternative text before both."""
    lines = [line.visible for line in block.lines]
    for index, line in enumerate(lines[:-1]):
        credit = find_image_credit(source, start=line.start, end=line.end, language=language)
        if credit is not None and credit.span == line:
            return Caption(block.span, _join(source, lines[:index]), _join(source, lines[index + 1 :]), credit)
    return None


def _parse_labelled(source: str, block: RawBlock, *, language: Language) -> Caption | None:
    """The caption that a label opens, without a credit."""
    *before, last = [line.visible for line in block.lines]
    if not opens_caption(last.of(source), language=language):
        return None
    return Caption(block.span, _join(source, before), cut_part(source, *_bounds(last)))


def _bounds(span: Span) -> tuple[int, int]:
    return span.start, span.end


def _join(source: str, lines: Sequence[Span]) -> Part | None:
    return cut_part(source, lines[0].start, lines[-1].end) if lines else None
