"""Stanford CoreNLP's JSON (annotators `quote` and `quote.attribution`): its quotes as newsseed's, to compare the two.

CoreNLP counts Java's characters, which are UTF-16 code units. Where its tokens give code points as well
(`codepointOffsetBegin`), those are taken. A mention has the numbers of its tokens, counted over all sentences.
"""

from collections.abc import Mapping, Sequence

from newsseed.convert.documents import Value, read_document
from newsseed.convert.passages import ANNOTATED, build_quote, check_article, name_speaker
from newsseed.convert.positions import Utf16Positions
from newsseed.models import Article, Quote, Span

__all__ = ["from_corenlp"]

_OFFSETS = (
    ("codepointOffsetBegin", "codepointOffsetEnd", False),
    ("characterOffsetBegin", "characterOffsetEnd", True),
    ("beginIndex", "endIndex", True),
)


def from_corenlp(document: str | Mapping[str, object], *, article: Article) -> tuple[Quote, ...]:
    r"""The quotes of a CoreNLP document about `article.source`, in its order.

    `beginIndex` to `endIndex` is the content, `mention` the source, `canonicalSpeaker` or else `speaker` the speaker's
    name; no speaker where both are "Unknown". The rule is the sieve that found the mention (`mentionSieve`), else
    "annotated"; the confidence is 1, since CoreNLP gives none. All keys but the first two may be missing; without
    `sentences` the mention is looked for next to the quote. Raises `AnnotationError` with the path to what is damaged
    ("quotes[0].beginIndex"), `WrongTypeError` for anything else than a `str` or a mapping and an `Article`.

    >>> from newsseed import parse
    >>> article = parse("Fog\n\n“No ship left,” said Ana Lima.")
    >>> document = {"quotes": [{"beginIndex": 5, "endIndex": 20, "speaker": "Ana Lima", "mention": "Lima"}]}
    >>> (quote,) = from_corenlp(document, article=article)
    >>> quote.text, quote.speaker.name, quote.source
    ('No ship left,', 'Ana Lima', Span(start=30, end=34))
    """
    check_article(article)
    root = read_document(document, name="document")
    positions = Utf16Positions.of(article.source)
    tokens = [token for sentence in root["sentences"].items() for token in sentence["tokens"].items()]
    return tuple(_read_quote(quote, tokens, article, positions) for quote in root["quotes"].items())


def _read_quote(quote: Value, tokens: Sequence[Value], article: Article, positions: Utf16Positions) -> Quote:
    content = _read_span(quote, article, positions)
    mention = _find_mention(quote, tokens, content, article, positions)
    mentions = () if mention is None else (mention,)
    names = (quote[key].text() for key in ("canonicalSpeaker", "speaker"))
    speakers = [speaker for name in names if (speaker := name_speaker(name, mentions=mentions)) is not None]
    return build_quote(
        article,
        content=(content,),
        source=mention,
        speaker=speakers[0] if speakers else None,
        rule=quote["mentionSieve"].text() or ANNOTATED,
    )


def _read_span(value: Value, article: Article, positions: Utf16Positions) -> Span:
    """Where a quote or a token stands, in code points."""
    for begin, end, in_units in _OFFSETS:
        start, behind = value[begin].integer(), value[end].integer()
        if start is not None and behind is not None:
            if in_units:
                start, behind = positions.to_code_points(start), positions.to_code_points(behind)
            if not start < behind <= len(article.source):
                value[end].fail(f"behind {begin} and within the text of this article")
            return Span(start, behind)
    begin, end, _ = _OFFSETS[-1]
    return value[end if value[begin].given is not None else begin].fail("a whole number from 0 on")


def _find_mention(
    quote: Value, tokens: Sequence[Value], content: Span, article: Article, positions: Utf16Positions
) -> Span | None:
    """Where the mention stands: at its tokens, or, where these are not given, next to the quote."""
    first, last = quote["mentionBegin"].integer(), quote["mentionEnd"].integer()
    if tokens and first is not None and last is not None:
        if not first <= last < len(tokens):
            quote["mentionEnd"].fail(f"from mentionBegin up to the last of {len(tokens)} tokens")
        start, end = (_read_span(tokens[number], article, positions) for number in (first, last))
        return Span(start.start, end.end)
    mention = quote["mention"].text()
    if not mention:
        return None
    found = (article.source.rfind(mention, 0, content.start), article.source.find(mention, content.end))
    spans = [Span(place, place + len(mention)) for place in found if place >= 0]
    return min(spans, key=lambda span: max(content.start - span.end, span.start - content.end), default=None)
