"""XML as text: escaping, elements that cross each other made to nest, each in as many pieces as that takes."""

import heapq
from collections.abc import Iterable, Iterator, Mapping, Sequence

import attrs
import regex

from newsseed.models import Span

# All that XML 1.0 (production 2, Char) has no place for, even escaped.
_UNHOLDABLE = regex.compile(r"[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
_ESCAPES = str.maketrans({"&": "&amp;", "<": "&lt;", ">": "&gt;", "\r": "&#13;"})
_ATTRIBUTE_ESCAPES = str.maketrans({'"': "&quot;", "\t": "&#9;", "\n": "&#10;"})


def replace_unholdable(text: str) -> str:
    r"""The text with U+FFFD for each character that XML 1.0 cannot hold: positions stay as they are.

    >>> replace_unholdable("a\x00b")
    'a\ufffdb'
    """
    return _UNHOLDABLE.sub("\ufffd", text)


def escape_text(text: str) -> str:
    """The text as it stands between tags; a carriage return is a reference, or a parser would make it a newline."""
    return replace_unholdable(text).translate(_ESCAPES)


def open_tag(name: str, attributes: Mapping[str, str | None], *, empty: bool = False) -> str:
    """The tag that opens an element; attributes without a value are left out."""
    shown = "".join(
        f' {key}="{escape_text(value).translate(_ATTRIBUTE_ESCAPES)}"'
        for key, value in attributes.items()
        if value is not None
    )
    return f"<{name}{shown}{'/' if empty else ''}>"


@attrs.frozen
class Range:
    """An element around a stretch: `rank` says which is outside where two cover the same, the lowest first.

    Pieces of one element share its `key`; a `tight` one may hold no element of rank 0 and is cut at its ends.
    """

    span: Span
    rank: int
    key: str
    name: str
    attributes: tuple[tuple[str, str | None], ...] = ()
    tight: bool = False


def nest_ranges(ranges: Iterable[Range]) -> list[Range]:
    """The ranges in the order in which they open, cut where they would cross: each lies in one or beside it."""
    given = [one for one in ranges if len(one.span)]
    cuts = sorted({place for one in given if one.rank == 0 for place in (one.span.start, one.span.end)})
    queue: list[tuple[int, int, int, int, Range]] = []
    for number, one in enumerate(given):
        pieces = _cut(one, cuts) if one.tight else (one,)
        queue += [(piece.span.start, -piece.span.end, piece.rank, number, piece) for piece in pieces]
    heapq.heapify(queue)
    nested: list[Range] = []
    stack: list[int] = []
    while queue:
        start, end, rank, number, one = heapq.heappop(queue)
        while stack and stack[-1] <= start:
            _ = stack.pop()
        if stack and -end > stack[-1]:
            inner, rest = (attrs.evolve(one, span=span) for span in (Span(start, stack[-1]), Span(stack[-1], -end)))
            for piece in (inner, rest):
                heapq.heappush(queue, (piece.span.start, -piece.span.end, rank, number, piece))
        else:
            stack.append(-end)
            nested.append(one)
    return nested


def write_ranges(source: str, span: Span, ranges: Sequence[tuple[Range, Mapping[str, str | None]]]) -> str:
    """The text of a stretch with elements that nest, each with the attributes that it is to have."""
    return "".join(_pieces(source, span, ranges))


def _pieces(source: str, span: Span, ranges: Sequence[tuple[Range, Mapping[str, str | None]]]) -> Iterator[str]:
    place = span.start
    stack: list[Range] = []
    for one, attributes in ranges:
        while stack and stack[-1].span.end <= one.span.start:
            done = stack.pop()
            yield f"{escape_text(source[place : done.span.end])}</{done.name}>"
            place = done.span.end
        yield escape_text(source[place : one.span.start]) + open_tag(one.name, attributes)
        place = one.span.start
        stack.append(one)
    while stack:
        done = stack.pop()
        yield f"{escape_text(source[place : done.span.end])}</{done.name}>"
        place = done.span.end
    yield escape_text(source[place : span.end])


def _cut(one: Range, cuts: Sequence[int]) -> Iterator[Range]:
    start = one.span.start
    for cut in (*(cut for cut in cuts if one.span.start < cut < one.span.end), one.span.end):
        yield attrs.evolve(one, span=Span(start, cut))
        start = cut
