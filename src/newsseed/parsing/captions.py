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
_FILE_NAME = regex.compile(r"\S+\.(?i:jpe?g|png|webp|gif)")
_STOPS = frozenset(".!?…:")
# What stands between a caption and its credit: "The bridge | Photo: Ana Lima", "The bridge - Copyright AP".
_SEPARATOR_END = regex.compile(r"\s*[|–—-]\s*$")


@lru_cache(maxsize=LANGUAGES_KEPT)
def _openers(language: Language) -> regex.Pattern[str]:
    return regex.compile(rf"(?i:{alternation(language.caption_openers)})(?!\w)\s*[:,.–—-]\s*")


@lru_cache(maxsize=LANGUAGES_KEPT)
def _descriptions(language: Language) -> regex.Pattern[str]:
    return regex.compile(rf"(?i:{alternation(language.description_openers)})(?!\w)")


@lru_cache(maxsize=LANGUAGES_KEPT)
def _initials(language: Language) -> frozenset[str]:
    letters = {opener[0] for opener in language.caption_openers}
    return frozenset(letters | {letter.upper() for letter in letters})


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
    last = block.lines[-1].visible
    begin = _find_credit_line(source, block) if len(block.lines) > 1 else 0
    start = block.lines[begin].visible.start
    if begin >= _MOST_LINES or last.end - start > _LONGEST_LINE:
        return None
    credit = find_image_credit(source, start=start, end=last.end, language=language, conventions=conventions)
    if credit is None:
        found = _parse_credit_first(source, block, language=language) if len(block.lines) > 1 else None
        if found is None and source[last.start] in _initials(language):
            found = _parse_labelled(source, block, language=language)
        return found
    before = [line.visible for line in block.lines[:begin]]
    if credit.span.start > start:
        return Caption(block.span, _join(source, before), cut_caption(source, start, credit.span.start), credit)
    return Caption(block.span, *split_before_credit(source, before, language=language), credit)


def split_before_credit(source: str, lines: Sequence[Span], *, language: Language) -> tuple[Part | None, Part | None]:
    """The alternative text and the caption that stand before a credit on a line of its own.

    One line alone is the caption, unless it describes a picture: "A grey bridge with two lamps on it".
    """
    if len(lines) == 1 and is_description(lines[0].of(source), language=language):
        return _join(source, lines), None
    return _join(source, lines[:-1]), _join(source, lines[-1:])


def is_description(text: str, *, language: Language) -> bool:
    """Whether a line describes a picture for those who cannot see it: by its first words, without a full stop."""
    return _FILE_NAME.fullmatch(text) is not None or (
        text[-1] not in _STOPS and _descriptions(language).match(text) is not None
    )


def cut_caption(source: str, start: int, end: int) -> Part:
    """The caption between `start` and its credit, without the bar or dash that sets the credit off."""
    span = trim_span(source, start, end)
    separator = _SEPARATOR_END.search(source, span.start, span.end)
    return cut_part(source, start, separator.start() if separator else end)


def _find_credit_line(source: str, block: RawBlock) -> int:
    """Which line the credit at the end begins with: the last, or one before that opens a bracket or holds a label."""
    last = len(block.lines) - 1
    for index in range(max(0, last + 1 - _MOST_CREDIT_LINES), last):
        if _LABEL_ALONE.fullmatch(block.lines[index].visible.of(source)) is not None:
            return index
    return last


def _parse_credit_first(source: str, block: RawBlock, *, language: Language) -> Caption | None:
    """The caption of a block whose credit stands above it on a line of its own, alternative text before both."""
    for index, line in enumerate(block.lines[:-1]):
        visible = line.visible
        credit = find_image_credit(source, start=visible.start, end=visible.end, language=language)
        if credit is not None and credit.span == visible and (credit.label or credit.photographers):
            before, after = block.lines[:index], block.lines[index + 1 :]
            return Caption(
                block.span,
                _join(source, [line.visible for line in before]),
                _join(source, [line.visible for line in after]),
                credit,
            )
    return None


def _parse_labelled(source: str, block: RawBlock, *, language: Language) -> Caption | None:
    """The caption that a label opens, without a credit."""
    last = block.lines[-1].visible
    if _openers(language).match(source, last.start, last.end) is None:
        return None
    before = [line.visible for line in block.lines[:-1]]
    return Caption(block.span, _join(source, before), cut_part(source, last.start, last.end))


def _join(source: str, lines: Sequence[Span]) -> Part | None:
    return cut_part(source, lines[0].start, lines[-1].end) if lines else None
