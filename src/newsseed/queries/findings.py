"""The quotes of an article, each with what is around it."""

from bisect import bisect_right
from collections.abc import Iterator

import attrs

from newsseed.models import Article, Heading, Quote


@attrs.frozen
class FoundQuote:
    """A quote and the article it is in; `heading` is the one it stands under, or in.

    `outer` is the quote around one that is nested; a nested quote has no speaker of its own.
    """

    article: Article = attrs.field(repr=False)
    quote: Quote
    heading: Heading | None = None
    outer: Quote | None = attrs.field(default=None, repr=False)


def list_quotes(article: Article, *, nested: bool = False) -> Iterator[FoundQuote]:
    """All quotes of an article, each with its heading."""
    headings = article.headings
    starts = [heading.span.start for heading in headings]
    for quote in article.quotes:
        place = bisect_right(starts, quote.block.span.start)
        heading = headings[place - 1] if place else None
        yield FoundQuote(article, quote, heading)
        if nested:
            yield from (FoundQuote(article, inner, heading, outer) for inner, outer in _nested_in(quote))


def _nested_in(quote: Quote) -> Iterator[tuple[Quote, Quote]]:
    """The quotations inside a quote at any depth, in text order, each with the one around it."""
    waiting = [(inner, quote) for inner in reversed(quote.nested)]
    while waiting:
        inner, outer = waiting.pop()
        yield inner, outer
        waiting += [(deeper, inner) for deeper in reversed(inner.nested)]
