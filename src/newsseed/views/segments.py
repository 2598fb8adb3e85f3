"""The source cut into segments, each with all that stands there: whose words, a source, a cue, a name in a credit."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from enum import StrEnum
from itertools import pairwise

import attrs

from newsseed.models import Article, Quote, Span, Term


class StretchKind(StrEnum):
    """What a stretch is beside being somebody's words."""

    SOURCE = "source"
    CUE = "cue"
    TERM = "term"


@attrs.frozen
class Mark:
    """A stretch to be marked: a quote's content, its source or cue, or a term."""

    span: Span
    quote: int | None = None
    """The place of the quote among all of the article's, nested ones included, for a stretch of its content."""
    part: StretchKind | None = None


@attrs.frozen
class Segment:
    """A stretch in which nothing changes: the innermost quote, and what else it is."""

    span: Span
    quote: int | None
    parts: frozenset[StretchKind]
    leaf: str | None
    """The kind of the leaf that it is in; None between leaves."""
    begins: bool
    """Whether a stretch of the quote begins here."""


def list_quotes(article: Article) -> tuple[Quote, ...]:
    """All quotes of an article, each before those nested in it."""
    return tuple(_with_nested(article.quotes))


def _with_nested(quotes: Sequence[Quote]) -> Iterator[Quote]:
    for quote in quotes:
        yield quote
        yield from _with_nested(quote.nested)


def cut_segments(article: Article) -> tuple[Segment, ...]:
    r"""The segments of the whole source, in text order, one directly behind the other.

    >>> from newsseed import parse
    >>> article = parse("Fog\n\n“No ship left,” Ana Lima said.")
    >>> [(one.span.of(article.source), one.quote, *one.parts) for one in cut_segments(article) if one.leaf][1:6]
    [('“', None), ('No ship left,', 0), ('” ', None), ('Ana Lima', None, <StretchKind.SOURCE: 'source'>), (' ', None)]
    """
    marks = list(_list_marks(list_quotes(article), article.terms))
    leaves = article.leaves
    bounds = {0, len(article.source)}
    nodes = [node for node in (article.slug, article.title, *article.blocks) if node is not None]
    for span in (placed.span for placed in (*marks, *leaves, *nodes)):
        bounds.update((span.start, span.end))
    edges = sorted(bounds)
    kinds = dict[int, str]()
    for leaf in leaves:
        first, last = bisect_left(edges, leaf.span.start), bisect_left(edges, leaf.span.end)
        kinds.update(dict.fromkeys(range(first, last), leaf.kind))
    active: list[list[Mark]] = [[] for _ in edges]
    for mark in marks:
        for index in range(bisect_left(edges, mark.span.start), bisect_left(edges, mark.span.end)):
            active[index].append(mark)
    return tuple(
        _segment_of(Span(start, end), active[index], kinds.get(index))
        for index, (start, end) in enumerate(pairwise(edges))
    )


def segments_in(segments: Sequence[Segment], span: Span) -> Sequence[Segment]:
    """The segments that lie in a span; its ends are to be ends of segments."""
    first = bisect_left(segments, span.start, key=lambda segment: segment.span.start)
    return segments[first : bisect_right(segments, span.end, key=lambda segment: segment.span.end)]


def _list_marks(quotes: Sequence[Quote], terms: Sequence[Term]) -> Iterator[Mark]:
    for number, quote in enumerate(quotes):
        for span in quote.content:
            yield Mark(span, quote=number)
        if quote.source is not None:
            yield Mark(quote.source, part=StretchKind.SOURCE)
        if quote.cue is not None:
            yield Mark(quote.cue, part=StretchKind.CUE)
    for term in terms:
        yield Mark(term.span, part=StretchKind.TERM)


def _segment_of(span: Span, marks: Sequence[Mark], leaf: str | None) -> Segment:
    quoted = [mark for mark in marks if mark.quote is not None]
    # Of quotes that overlap, the one that begins last is the innermost.
    inner = max(quoted, key=lambda mark: (mark.span.start, mark.quote), default=None)
    parts = frozenset(mark.part for mark in marks if mark.part is not None)
    begins = inner is not None and inner.span.start == span.start
    return Segment(span, inner.quote if inner else None, parts, leaf, begins)
