"""Quoted runs for measuring: one simple pairing of quotation marks that is the same for every system.

It is no part of newsseed and knows less than newsseed does, so that a system is measured against the text and the
annotation, not against its own idea of where quotations are.
"""

import re
from collections.abc import Iterator
from itertools import zip_longest

from newsseed import Span

WORD = re.compile(r"\w+(?:[-'’.]\w+)*")

_OPENING, _CLOSING, _STRAIGHT = "“", "”", '"'
_MARK = re.compile('[“”"]')
_OPENS_A_LINE = re.compile(r'\s*[“"]')
# Where one of these, white space or nothing stands before a mark, it may open a run.
_BEFORE_OPENING = frozenset("([—–-")


def find_quoted_runs(text: str) -> list[Span]:
    """The stretches inside double quotation marks, in text order, marks not included, those without a word left out.

    Marks pair within a line. Curly ones go by their shape: an opening one inside a run is a nested quotation and
    passed over, unless it stands where only a closing one can; a closing one outside a run is passed over. Straight
    ones alternate, and a doubled apostrophe is a straight one. A run that is open at the end of its line ends there if
    the next line that is not blank begins with a mark, and is dropped otherwise.
    """
    # Of three apostrophes the first is an apostrophe. What replaces a mark is as long as the mark.
    marked = text.replace("'''", "'\" ").replace("''", '" ')
    lines = _lines_with_words_or_marks(marked)
    runs: list[Span] = []
    for line, following in zip_longest(lines, lines[1:]):
        goes_on = following is not None and _OPENS_A_LINE.match(marked, following.start, following.end) is not None
        runs.extend(_pair_marks(marked, line, goes_on=goes_on))
    return [run for run in runs if WORD.search(marked, run.start, run.end)]


def _lines_with_words_or_marks(text: str) -> list[Span]:
    lines: list[Span] = []
    start = 0
    for line in text.split("\n"):
        if line.strip():
            lines.append(Span(start, start + len(line)))
        start += len(line) + 1
    return lines


def _pair_marks(text: str, line: Span, *, goes_on: bool) -> Iterator[Span]:
    """The runs in one line; `goes_on` says that the next line begins with a mark."""
    opened: int | None = None
    for match in _MARK.finditer(text, line.start, line.end):
        mark = match.group()
        if opened is None:
            if mark != _CLOSING:
                opened = match.end()
        elif mark != _OPENING or _closes_despite_its_shape(text, match.start()):
            yield Span(opened, match.start())
            opened = None
    if opened is not None and goes_on:
        yield Span(opened, line.end)


def _closes_despite_its_shape(text: str, position: int) -> bool:
    """Whether an opening mark stands behind a word or a full stop, and no word begins behind the mark."""
    before = text[position - 1] if position else " "
    after = text[position + 1 : position + 2]
    return not before.isspace() and before not in _BEFORE_OPENING and not after.isalnum()
