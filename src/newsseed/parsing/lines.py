"""Stage one: the lines of a text that show something."""

import re
from itertools import zip_longest
from typing import NamedTuple

from newsseed.models.text import WHITE_SPACE, Span, trim_span

# What ends a line, here and nowhere else: "\n", "\r\n", or a "\r" of its own. Carriage returns before a newline are one
# line end however many ("\r\r\n" is what text mode makes of "\r\n"). U+2028, form feeds and their kin are white space:
# editors leave them in the middle of sentences.
_LINE_ENDS = re.compile(r"([\n\r]++)")
_RETURNS = re.compile(r"\n|\r++\n?+")

_BYTE_ORDER_MARK = "\ufeff"


class Line(NamedTuple):
    """A line that shows something.

    `number` counts from 0, blank lines too; `span` is the whole line without what ends it, `visible` the same without
    the white space at its ends.
    """

    number: int
    span: Span
    visible: Span


def split_lines(source: str) -> tuple[Line, ...]:
    r"""The lines of `source` that are not blank; a byte-order mark in front belongs to none.

    >>> for line in split_lines("Fog\r\n\r\n  No ship left. \r\n"):
    ...     print(line.number, line.span, line.visible)
    0 Span(start=0, end=3) Span(start=0, end=3)
    2 Span(start=7, end=23) Span(start=9, end=22)
    """
    lines: list[Line] = []
    number = 0
    start = 1 if source.startswith(_BYTE_ORDER_MARK) else 0
    # The lines and what ends each, in turn.
    pieces = iter(_LINE_ENDS.split(source[start:]))
    for line, ends in zip_longest(pieces, pieces, fillvalue=""):
        visible = line.strip(WHITE_SPACE)
        end = start + len(line)
        if visible:
            span = Span(start, end)
            lines.append(Line(number, span, span if len(visible) == len(line) else trim_span(source, start, end)))
        number += len(ends) if "\r" not in ends else _count_ends(ends)
        start = end + len(ends)
    return tuple(lines)


def _count_ends(ends: str) -> int:
    return sum(1 if end[-1] == "\n" else len(end) for end in _RETURNS.findall(ends))
