"""Captions: the lines about one picture, told by the image credit at their end."""

from collections.abc import Sequence

from newsseed.languages import Language
from newsseed.models.blocks import Caption
from newsseed.models.text import Part, Span, cut_part
from newsseed.parsing.blocks import RawBlock
from newsseed.parsing.image_credits import find_image_credit

_MOST_LINES = 4
_LONGEST_LINE = 600


def parse_caption(source: str, block: RawBlock, *, language: Language) -> Caption | None:
    r"""The caption that a raw block is, if its last line ends with an image credit or consists of one.

    The line with the credit, or the one before a credit that stands alone, is the caption; what stands before is the
    picture's alternative text.

    >>> from newsseed.languages import load_language
    >>> from newsseed.parsing.blocks import group_blocks
    >>> from newsseed.parsing.lines import split_lines
    >>> text = "A grey bridge\nThe bridge in FebruaryImage: Ana Lima/EPA"
    >>> caption = parse_caption(text, group_blocks(text, split_lines(text))[0], language=load_language("en"))
    >>> caption.alt.text, caption.text.text, caption.credit.text
    ('A grey bridge', 'The bridge in February', 'Image: Ana Lima/EPA')
    """
    last = block.lines[-1].visible
    if len(block.lines) > _MOST_LINES or len(last) > _LONGEST_LINE:
        return None
    credit = find_image_credit(source, start=last.start, end=last.end, language=language)
    if credit is None:
        return None
    before = [line.visible for line in block.lines[:-1]]
    if credit.span.start > last.start:
        return Caption(block.span, _join(source, before), cut_part(source, last.start, credit.span.start), credit)
    return Caption(block.span, _join(source, before[:-1]), _join(source, before[-1:]), credit)


def _join(source: str, lines: Sequence[Span]) -> Part | None:
    return cut_part(source, lines[0].start, lines[-1].end) if lines else None
