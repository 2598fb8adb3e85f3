"""Stage five: the stretches of text between quotation marks, whatever the marks."""

import re
from collections.abc import Sequence
from itertools import zip_longest
from typing import NamedTuple

from newsseed.languages.grammar import Grammar
from newsseed.models.article import Doubt, DoubtKind
from newsseed.models.text import Span

# Every place that can be a mark, not the apostrophe inside a word; a doubled apostrophe is one mark.
_MARKS = re.compile(r"""["“”„«»'’‘‚`‹›](?!(?<=[^\W_]['’‘‚`‹›])[^\W_])""")
# What can be said: "Why?", "?", "♥"; between two quotations stand pauses alone.
_SAID = re.compile(r"""[^\s"“”„«»'’‘‚`‹›.…,;:/()\[\]–—-]""")
_ELISION = re.compile(r"['’‘](?:(?P<word>[^\W\d]\w*)|(?P<years>\d\ds?)(?![\w%-]))")

_PLAIN = "“”"
_QUOTED = re.compile("“[^”]*+”")
_SINGLES = frozenset("'’‘‚`‹›")
_CURLY_OPENERS = frozenset("“„")
_FREE_BEFORE = frozenset("([{—–-/…“‘„\"'«‹")
_SURE_BEFORE = frozenset(".,?!…;—–-")


class Stretch(NamedTuple):
    """A stretch between quotation marks: `span` is the inside, `outer` the same with its marks.

    `continued` is true where no mark closes it and the next paragraph opens with one: it goes on there. `closed` is
    false where a mark that should close it is missing, continued or not. `nested` are the stretches directly inside.
    """

    span: Span
    outer: Span
    nested: tuple["Stretch", ...] = ()
    continued: bool = False
    closed: bool = True


class _Pair(NamedTuple):
    opening: int
    inside: int
    end: int
    closing: int
    continued: bool = False
    closed: bool = True


class _Mark(NamedTuple):
    start: int
    end: int
    text: str
    may_open: bool
    may_close: bool


def find_stretches(
    source: str, blocks: Sequence[Span], *, grammar: Grammar
) -> tuple[tuple[tuple[Stretch, ...], ...], tuple[Doubt, ...]]:
    """The quoted stretches of each block, outermost ones in text order, and a doubt for every mark without a partner.

    Marks are paired within their block. A block that opens a quotation and does not close it, followed by one that
    begins with a mark, is continued there.

    >>> from newsseed.languages.english_grammar import ENGLISH_GRAMMAR
    >>> text = "‘It’s the players’ choice,’ she said."
    >>> (stretches,), doubts = find_stretches(text, [Span(0, len(text))], grammar=ENGLISH_GRAMMAR)
    >>> [stretch.span.of(text) for stretch in stretches]
    ['It’s the players’ choice,']
    """
    found: list[tuple[Stretch, ...]] = []
    doubts: list[Doubt] = []
    for block, following in zip_longest(blocks, blocks[1:]):
        signs = _MARKS.findall(source, block.start, block.end)
        if not signs:
            found.append(())
            continue
        if "".join(signs) == _PLAIN * (len(signs) // 2):
            found.append(_read_plain(source, block))
            continue
        marks = _read_marks(source, block)
        reopened = following is not None and _opens_with_mark(source, following)
        doubles = [mark for mark in marks if mark.text not in _SINGLES]
        pairs = _pair_doubles(source, doubles, block=block, reopened=reopened, doubts=doubts)
        if len(doubles) < len(marks):
            singles = [mark for mark in marks if mark.text in _SINGLES]
            pairs += _pair_singles(source, singles, pairs, block=block, reopened=reopened, grammar=grammar)
        if len(pairs) > 1:
            pairs.sort(key=_order_of)
        found.append(_nest(source, pairs))
    return tuple(found), tuple(doubts)


def _read_plain(source: str, block: Span) -> tuple[Stretch, ...]:
    """The stretches of a block in which curly marks open and close by turns, and no others stand."""
    bounds = [match.span() for match in _QUOTED.finditer(source, block.start, block.end)]
    return tuple(
        [
            Stretch(Span(start + 1, end - 1), Span(start, end))
            for start, end in bounds
            if _SAID.search(source, start, end)
        ]
    )


def _pair(opening: _Mark, closing: _Mark) -> _Pair:
    return _Pair(opening.start, opening.end, closing.start, closing.end)


def _order_of(pair: _Pair) -> tuple[int, int]:
    return pair.inside, -pair.end


def _opens_with_mark(source: str, block: Span) -> bool:
    return source[block.start] in "“\"„«‘'`‚" and not source[block.start + 1 : block.start + 2].isspace()


def _read_marks(source: str, block: Span) -> list[_Mark]:
    marks: list[_Mark] = []
    start, end = block.start, block.end
    stop = start
    for match in _MARKS.finditer(source, start, end):
        begin = match.start()
        if begin < stop:
            continue
        before = source[begin - 1] if begin > start else " "
        text = source[begin]
        stop = begin + 1
        if text in "'`" and source[begin : begin + 2] == text * 2:
            # Three apostrophes are a double and a single mark: the single one stands inside.
            outside = source[begin : begin + 3] == "'''" and not (before.isspace() or before in _FREE_BEFORE)
            stop = begin + (1 if outside else 2)
            text = text if outside else text * 2
        after = source[stop] if stop < end else " "
        free = before.isspace() or before in _FREE_BEFORE
        marks.append(
            _Mark(begin, stop, text, free and not after.isspace(), not before.isspace() and not after.isalnum())
        )
    return marks


def _pair_doubles(source: str, marks: list[_Mark], *, block: Span, reopened: bool, doubts: list[Doubt]) -> list[_Pair]:
    pairs: list[_Pair] = []
    stack: list[_Mark] = []
    guillemet = next((mark.text for mark in marks if mark.text in "«»"), "«")
    deeper = _balanced(marks)
    for mark in marks:
        action = _act_of(source, mark, stack, guillemet=guillemet)
        if action == "close":
            opening = stack.pop()
            pairs.append(_pair(opening, mark))
        elif action == "open" and (not stack or deeper or mark.text != stack[-1].text):
            stack.append(mark)
        elif action != "none":
            doubts.append(_doubt(mark, "a mark that closes nothing" if action == "stray" else "opened twice"))
    for depth, opening in enumerate(stack):
        sure = depth == 0 and reopened
        if depth == 0 and (sure or _reaches_end(source, opening, block)):
            pairs.append(_Pair(opening.start, opening.end, block.end, block.end, sure, closed=False))
        if not sure:
            doubts.append(_doubt(opening, "a mark that is never closed"))
    # What an unclosed opener wraps would cross nothing: it reaches to the end of the block.
    return pairs


def _doubt(mark: _Mark, detail: str) -> Doubt:
    return Doubt(DoubtKind.MARKS, Span(mark.start, mark.end), detail)


def _balanced(marks: list[_Mark]) -> bool:
    openers = sum(mark.text in _CURLY_OPENERS and not (mark.may_close and not mark.may_open) for mark in marks)
    closers = sum(mark.text == "”" for mark in marks)
    return openers == closers


def _reaches_end(source: str, opening: _Mark, block: Span) -> bool:
    """Whether an unclosed quotation may end with its block: it fills it, or stands behind a mark that opens one."""
    return opening.start == block.start or source[block.start : opening.start].rstrip()[-1:] in {":", ",", "."}


def _act_of(source: str, mark: _Mark, stack: list[_Mark], *, guillemet: str) -> str:
    """What a mark does where those in `stack` are open: it opens, closes, does nothing, or stands there astray."""
    text = mark.text
    opened = stack[-1].text if stack else ""
    if text in {"“", "„", "``"}:
        low = opened == "„" and text == "“"
        return "close" if opened and (low or not mark.may_open) and mark.may_close else "open"
    if text == "”":
        alone = "open" if mark.may_open and not mark.may_close else "stray"
        return "close" if opened else alone
    if text in "«»":
        alone = "open" if text == guillemet else "stray"
        return "close" if opened and text != guillemet else alone
    # A straight mark alternates. Behind a figure it is the sign for inches: 6'2".
    if opened:
        return "close" if not mark.may_open or mark.may_close or opened == text else "open"
    return "none" if source[mark.start - 1 : mark.start].isdigit() and not mark.may_open else "open"


def _pair_singles(  # noqa: PLR0913 (what is known of the block)
    source: str, marks: list[_Mark], doubles: list[_Pair], *, block: Span, reopened: bool, grammar: Grammar
) -> list[_Pair]:
    """Pairs of single marks that each lie in one enclosure of double marks; what finds no partner is an apostrophe."""
    groups: dict[int, list[_Mark]] = {}
    for mark, enclosure in zip(marks, _enclosures(marks, doubles), strict=True):
        groups.setdefault(enclosure, []).append(mark)
    pairs: list[_Pair] = []
    for enclosure, group in groups.items():
        pairs += _pair_group(source, group, grammar=grammar)
        last = next((m for m in reversed(group) if _opens_single(source, m, grammar)), None)
        if enclosure < 0 and reopened and last and all(last.start >= p.closing for p in pairs):
            behind = not any(pair.opening > last.start for pair in doubles if not pair.closed)
            if behind and _reaches_end(source, last, block):
                pairs.append(_Pair(last.start, last.end, block.end, block.end, continued=True, closed=False))
    return pairs


def _enclosures(marks: list[_Mark], doubles: list[_Pair]) -> list[int]:
    """For each mark the start of the innermost double pair around it, or -1."""
    edges = sorted([(p.inside, 1, p.opening) for p in doubles] + [(p.end, 0, p.opening) for p in doubles])
    enclosures: list[int] = []
    stack: list[int] = []
    position = 0
    for mark in marks:
        while position < len(edges) and edges[position][0] <= mark.start:
            _, opens, name = edges[position]
            if opens:
                stack.append(name)
            elif stack:
                del stack[-1]
            position += 1
        enclosures.append(stack[-1] if stack else -1)
    return enclosures


def _opens_single(source: str, mark: _Mark, grammar: Grammar) -> bool:
    return mark.may_open and mark.text in "‘‚‹`'" and not _is_elision(source, mark, grammar)


def _is_elision(source: str, mark: _Mark, grammar: Grammar) -> bool:
    """Whether letters or figures are left out at the mark: 'em, 'tis, the ’90s; not in ‘100 per cent’, ‘50-state’."""
    match = _ELISION.match(source, mark.start)
    if match is None:
        return False
    return match["years"] is not None or match["word"].lower() in grammar.elisions


def _pair_group(source: str, group: list[_Mark], *, grammar: Grammar) -> list[_Pair]:
    pairs: list[_Pair] = []
    opening: _Mark | None = None
    doubtful: _Mark | None = None
    for mark in group:
        if opening is not None and mark.may_close and mark.text not in "‚‹`" and mark.start > opening.end:
            if _closes_surely(source, mark):
                pairs.append(_pair(opening, mark))
                opening = doubtful = None
            elif doubtful is None:
                doubtful = mark
        elif _opens_single(source, mark, grammar):
            if opening is not None and doubtful is not None:
                pairs.append(_pair(opening, doubtful))
            opening, doubtful = mark, None
    if opening is not None and doubtful is not None:
        pairs.append(_pair(opening, doubtful))
    return pairs


def _closes_surely(source: str, mark: _Mark) -> bool:
    """Whether a single mark cannot be the apostrophe of a plural possessive: not after "s" with a word to follow."""
    before = source[mark.start - 1]
    if before in _SURE_BEFORE or before not in "sSzxnN":
        return True
    after = source[mark.end : mark.end + 2]
    return not (after[:1].isspace() and (after[1:].isalpha()))


def _nest(source: str, pairs: list[_Pair]) -> tuple[Stretch, ...]:
    """Stretches from pairs sorted by start; one that crosses another, or holds no word, is left out."""
    found: list[tuple[_Pair, list[Stretch]]] = []
    done: list[Stretch] = []

    def finish(until: int) -> None:
        while found and found[-1][0].closing <= until:
            pair, nested = found.pop()
            stretch = _build(pair, nested)
            (found[-1][1] if found else done).append(stretch)

    for pair in pairs:
        finish(pair.opening)
        crosses = bool(found) and pair.closing > found[-1][0].end
        if not crosses and _SAID.search(source, pair.inside, pair.end):
            found.append((pair, []))
    finish(len(source) + 1)
    return tuple(done)


def _build(pair: _Pair, nested: list[Stretch]) -> Stretch:
    return Stretch(
        Span(pair.inside, pair.end), Span(pair.opening, pair.closing), tuple(nested), pair.continued, pair.closed
    )
