"""Stage two: raw blocks, groups of lines with no blank line between them."""

from collections.abc import Iterable, Sequence

import attrs

from newsseed.models.text import Span
from newsseed.parsing.lines import Line


@attrs.frozen
class RawBlock:
    """Lines that stand together.

    `span` goes from the first line's start to the last one's end; `visible` is the same without the white space at
    its ends.
    """

    lines: tuple[Line, ...]
    span: Span
    visible: Span

    @property
    def length(self) -> int:
        """How many code points the lines show, whatever ends them."""
        return sum(len(line.visible) for line in self.lines)


def join_lines(lines: Sequence[Line]) -> RawBlock:
    """The raw block that `lines` make together."""
    first, last = lines[0], lines[-1]
    if first is last:
        return RawBlock((first,), first.span, first.visible)
    return RawBlock(tuple(lines), Span(first.span.start, last.span.end), Span(first.visible.start, last.visible.end))


def group_blocks(lines: Iterable[Line]) -> tuple[RawBlock, ...]:
    r"""The raw blocks that `lines` make: a blank line, or several, stands between two of them.

    >>> from newsseed.parsing.lines import split_lines
    >>> [len(block.lines) for block in group_blocks(split_lines("A view\nof the port\n\n\nFog"))]
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
    return tuple(join_lines(group) for group in groups)
