"""What is compared: the attributions that people annotated, and the predictions that a parser makes."""

from pathlib import Path

import attrs

from newsseed import Article, Span


@attrs.frozen
class Attribution:
    """One annotated act of saying or thinking; each of its parts has one span a fragment, in text order.

    Without a source, nobody is named: the annotators found a content and a cue alone.
    """

    content: tuple[Span, ...]
    source: tuple[Span, ...] = ()
    cue: tuple[Span, ...] = ()


@attrs.frozen
class Prediction:
    """One found act of saying: its content, the mention of its source, who that is, how sure the answer is."""

    content: tuple[Span, ...]
    source: Span | None = None
    speaker: str | None = None
    confidence: float = 1.0


@attrs.frozen
class AnnotatedArticle:
    """A text and its attributions, in the order of the annotation.

    `left_out` counts what was annotated and is no attribution: events without a content, contents outside any event.
    """

    id: str
    path: Path
    text: str
    attributions: tuple[Attribution, ...]
    left_out: int = 0


def predictions_of(article: Article) -> tuple[Prediction, ...]:
    """The quotes of a parsed article as predictions; those nested in a quote are part of it."""
    return tuple(
        Prediction(
            content=quote.content,
            source=quote.source,
            speaker=quote.speaker.name if quote.speaker else None,
            confidence=quote.confidence,
        )
        for quote in article.quotes
    )
