"""The leaves of an article: the smallest named pieces, which tile the source."""

from collections.abc import Iterable, Iterator
from typing import cast

import attrs

from newsseed.models.blocks import Block, CreditEntry, Slug, Title
from newsseed.models.text import Part, Span, trim_span

Node = Slug | Title | Block | Part | CreditEntry


@attrs.frozen
class Leaf(Part):
    """A stretch that belongs to one node and to none of its parts.

    `kind` is the block's kind ("paragraph") or the part's name in it ("headline", "photographers"). What stands
    between parts is a leaf of the node around them: " – " in a title line is "title", "By" in a byline "byline".
    """

    kind: str


def split_leaves(source: str, nodes: Iterable[Slug | Title | Block]) -> Iterator[Leaf]:
    """The leaves of `nodes`, in text order, white space around them left out.

    >>> from newsseed.models import Byline, Part, Span
    >>> byline = Byline("By Ana Lima", Span(0, 11), people=(Part("Ana Lima", Span(3, 11)),))
    >>> [(leaf.kind, leaf.text) for leaf in split_leaves("By Ana Lima", [byline])]
    [('byline', 'By'), ('people', 'Ana Lima')]
    """
    for node in nodes:
        yield from _leaves_of(node, kind=type(node).__name__.lower(), source=source)


def _leaves_of(node: Node, *, kind: str, source: str) -> Iterator[Leaf]:
    span = _span_of(node)
    position = span.start
    for name, child in sorted(_children_of(node), key=lambda named: _span_of(named[1])):
        inner = _span_of(child)
        yield from _leaf_between(source, position, inner.start, kind=kind)
        yield from _leaves_of(child, kind=name, source=source)
        position = inner.end
    yield from _leaf_between(source, position, span.end, kind=kind)


def _leaf_between(source: str, start: int, end: int, *, kind: str) -> Iterator[Leaf]:
    span = trim_span(source, start, end)
    if len(span):
        yield Leaf(span.of(source), span, kind)


def _children_of(node: Node) -> Iterator[tuple[str, Node]]:
    for field in attrs.fields(type(node)):
        value: object = getattr(node, field.name)
        for child in cast("tuple[object, ...]", value if isinstance(value, tuple) else (value,)):
            if isinstance(child, Part | CreditEntry):
                yield field.name, child


def _span_of(node: Node) -> Span:
    if isinstance(node, CreditEntry):
        spans = [part.span for part in (node.role, *node.people)]
        return Span(min(span.start for span in spans), max(span.end for span in spans))
    return node.span
