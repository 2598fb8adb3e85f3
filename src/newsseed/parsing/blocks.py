"""Stage two: raw blocks, groups of lines with no blank line between them."""

from collections.abc import Iterable, Sequence
from typing import NamedTuple

import regex

from newsseed.models.blocks import Notice
from newsseed.models.text import Span
from newsseed.parsing.lines import Line

_CLOSING_MARKS = " \"'“”‘’«»」』)]"
# A sentence ends behind a word, not behind an initial or an abbreviation: "Dr. Lima", "U.S. ships".
_INNER_STOP = regex.compile(r"(?<=\p{Ll}{2}|\p{Lu}{3}|[)\]”’»%])[.!?…][\"'”’»)\]]*+\s+[\"'“‘«(\[]*+\p{Lu}")
_QUOTATION_MARK = regex.compile(r"[\"“”„«»]")


class RawBlock(NamedTuple):
    """Lines that stand together.

    `span` goes from the first line's start to the last one's end; `visible` is the same without the white space at its
    ends, `text` what stands there, and `length` how many code points the lines show, whatever ends them.
    """

    lines: tuple[Line, ...]
    span: Span
    visible: Span
    text: str
    length: int


def join_lines(source: str, lines: Sequence[Line]) -> RawBlock:
    """The raw block that `lines` of `source` make together."""
    first, last = lines[0], lines[-1]
    if first is last:
        _, span, visible, text = first
        return RawBlock((first,), span, visible, text, len(text))
    span, visible = Span(first.span.start, last.span.end), Span(first.visible.start, last.visible.end)
    return RawBlock(tuple(lines), span, visible, visible.of(source), sum(len(line.text) for line in lines))


def to_notice(source: str, block: RawBlock) -> Notice:
    """The notice that a raw block is as a whole."""
    return Notice(block.span.of(source), block.span)


def last_mark(text: str) -> str:
    """What a text ends with, closing marks behind it left out: the stop of a sentence, or a letter.

    >>> last_mark("“No ship left.”"), last_mark("No ship left")
    ('.', 't')
    """
    return text.rstrip(_CLOSING_MARKS)[-1:]


def count_inner_stops(text: str) -> int:
    """How many sentences end before the end of a text.

    >>> count_inner_stops("Dr. Lima waits. Nobody comes. So it is."), count_inner_stops("Nobody comes.")
    (2, 0)
    """
    return len(_INNER_STOP.findall(text))


def has_quotation_marks(text: str) -> bool:
    """Whether somebody may be quoted in a text."""
    return _QUOTATION_MARK.search(text) is not None


def group_blocks(source: str, lines: Iterable[Line]) -> tuple[RawBlock, ...]:
    r"""The raw blocks that `lines` make: a blank line, or several, stands between two of them.

    >>> from newsseed.parsing.lines import split_lines
    >>> source = "A view\nof the port\n\n\nFog"
    >>> [len(block.lines) for block in group_blocks(source, split_lines(source))]
    [2, 1]
    """
    groups: list[list[Line]] = []
    following = -1
    for line in lines:
        if line.number == following:
            groups[-1].append(line)
        else:
            groups.append([line])
        following = line.number + 1
    return tuple(join_lines(source, group) for group in groups)
