"""What the recipes for many articles hand back: a plain row for each quote, small enough to send between processes."""

from typing import TypedDict

import newsseed


class QuoteRow(TypedDict):
    """A quote as a flat row; positions count code points."""

    headline: str
    speaker: str | None
    kind: str
    text: str
    start: int
    end: int
    confidence: float


def rows_of(text: str) -> list[QuoteRow]:
    """The rows of one article's quotes, in text order."""
    article = newsseed.parse(text)
    headline = article.title.headline.text if article.title else ""
    return [
        QuoteRow(
            headline=headline,
            speaker=quote.speaker.name if quote.speaker else None,
            kind=quote.kind.value,
            text=quote.text,
            start=quote.content[0].start,
            end=quote.content[-1].end,
            confidence=quote.confidence,
        )
        for quote in article.quotes
    ]
