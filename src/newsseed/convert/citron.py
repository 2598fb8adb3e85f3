"""BBC Citron's JSON: its quotes as newsseed's, to compare the two. Citron counts code points, as Python does.

A part of a quote is one object with `start` and `end`, an object with `spans` of such, or an array of either.
"""

from collections.abc import Iterator, Mapping

from newsseed.convert.documents import Value, read_document
from newsseed.convert.passages import build_quote, check_article, clean_text, name_speaker
from newsseed.models import Article, Quote, Span

__all__ = ["from_citron"]

_CONTENT = ("contents", "content", "quote_spans", "quote")
_SOURCE = ("sources", "source")
_CUE = ("cues", "cue")
_COREFERENCE = ("coreferences", "coreference")


def from_citron(document: str | Mapping[str, object], *, article: Article) -> tuple[Quote, ...]:
    r"""The quotes of a Citron document about `article.source`, in its order.

    `contents` (or `content`, or `start` and `end` of the quote itself) is the content, `sources` the source, `cue` the
    cue, `confidence` the confidence, 1 where there is none. The speaker has the name of the first of `coreferences`,
    else that of the source; no speaker where it is "Unknown". All but the content may be missing. Raises
    `AnnotationError` with the path to what is damaged ("quotes[0].cue.start"), `WrongTypeError` for anything else
    than a `str` or a mapping and an `Article`.

    >>> from newsseed import parse
    >>> article = parse("Fog\n\n“No ship left,” said Ana Lima.")
    >>> document = {"quotes": [{"content": {"start": 5, "end": 20}, "source": {"start": 26, "end": 34}}]}
    >>> (quote,) = from_citron(document, article=article)
    >>> quote.text, quote.speaker.name
    ('No ship left,', 'Ana Lima')
    """
    check_article(article)
    quotes = read_document(document, name="document")["quotes"]
    return tuple(_read_quote(quote, article) for quote in quotes.items())


def _read_quote(quote: Value, article: Article) -> Quote:
    content = _read_part(quote, _CONTENT, article)
    if not content and (quote["start"].given is not None or quote["end"].given is not None):
        content = (_read_span(quote, article),)
    if not content:
        quote.fail(f"an object with the place of its content ({', '.join(_CONTENT)} or start and end)")
    source, cue = _hull(_read_part(quote, _SOURCE, article)), _hull(_read_part(quote, _CUE, article))
    coreference = _read_part(quote, _COREFERENCE, article)
    mentions = coreference or (() if source is None else (source,))
    name = clean_text(article.source, mentions[:1]) if mentions else _named(quote)
    confidence = quote["confidence"].share()
    return build_quote(
        article,
        content=content,
        source=source,
        cue=cue,
        speaker=name_speaker(name, mentions=mentions),
        confidence=1.0 if confidence is None else confidence,
    )


def _named(quote: Value) -> str | None:
    """The name that is given as text alone."""
    return next(
        (value.given for key in (*_COREFERENCE, *_SOURCE) if isinstance((value := quote[key]).given, str)), None
    )


def _read_part(quote: Value, keys: tuple[str, ...], article: Article) -> tuple[Span, ...]:
    return next((spans for key in keys if (spans := tuple(_read_spans(quote[key], article)))), ())


def _read_spans(value: Value, article: Article) -> Iterator[Span]:
    """The spans of a part; none of null and of text without a place."""
    if value.given is None or isinstance(value.given, str):
        return
    if isinstance(value.given, list | tuple):
        for item in value.items():
            yield from _read_spans(item, article)
    elif "spans" in value.object():
        yield from _read_spans(value["spans"], article)
    else:
        yield _read_span(value, article)


def _read_span(value: Value, article: Article) -> Span:
    start, end = value["start"].integer(), value["end"].integer()
    if start is None:
        value["start"].fail("a whole number from 0 on")
    if end is None or not start < end <= len(article.source):
        value["end"].fail(f"behind start ({start}) and within the text of this article")
    return Span(start, end)


def _hull(spans: tuple[Span, ...]) -> Span | None:
    """The one span from the first to the last of them."""
    return Span(min(span.start for span in spans), max(span.end for span in spans)) if spans else None
