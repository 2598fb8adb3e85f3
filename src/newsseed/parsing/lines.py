"""Stage one: the lines of a text that show something."""

from typing import NamedTuple

from newsseed.models.text import WHITE_SPACE, Span, trim_span

# What ends a line, here and nowhere else: "\n", "\r\n", or a "\r" of its own. Carriage returns before a newline are one
# line end however many ("\r\r\n" is what text mode makes of "\r\n"). U+2028, form feeds and their kin are white space:
# editors leave them in the middle of sentences.

_BYTE_ORDER_MARK = "\ufeff"


class Line(NamedTuple):
    """A line that shows something.

    `number` counts from 0, blank lines too; `span` is the whole line without what ends it, `visible` the same without
    the white space at its ends, and `text` what stands there.
    """

    number: int
    span: Span
    visible: Span
    text: str


def split_lines(source: str) -> tuple[Line, ...]:
    r"""The lines of `source` that are not blank; a byte-order mark in front belongs to none.

    >>> for line in split_lines("Fog\r\n\r\n  No ship left. \r\n"):
    ...     print(line.number, line.span, line.text)
    0 Span(start=0, end=3) Fog
    2 Span(start=7, end=23) No ship left.
    """
    lines: list[Line] = []
    number = 0
    start = 1 if source.startswith(_BYTE_ORDER_MARK) else 0
    whole = len(source)
    # Not by a pattern: `str.split` is ten times as quick.
    for row in source[start:].split("\n"):
        begin = start
        start += len(row) + 1
        for line in _split_returns(row, ended=start <= whole) if "\r" in row else (row,):
            end = begin + len(line)
            if line and (text := line.strip(WHITE_SPACE)):
                span = Span(begin, end)
                visible = span if text is line else trim_span(source, begin, end)
                lines.append(Line(number, span, visible, text))
            begin = end + 1
            number += 1
    return tuple(lines)


def _split_returns(row: str, *, ended: bool) -> list[str]:
    """The lines of a row with carriage returns; those before the newline that ended it are part of the line end."""
    return (row.rstrip("\r") if ended else row).split("\r")
