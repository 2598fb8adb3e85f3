"""Quotes of other systems and of people, from where they stand: the block, the clean text, the kind by the marks."""

from collections.abc import Iterable
from itertools import chain

from newsseed.errors import WrongTypeError
from newsseed.models import Article, Block, Paragraph, Quote, QuoteKind, Span, Speaker, SpeakerKind, Title

ANNOTATED = "annotated"
"""The rule of a quote that newsseed did not find itself, unless its annotation names another."""

_MARKS = frozenset("\"“”„‟«»‹›‘‚‛'’")
_ENDINGS = frozenset("\"”“»«’'‹›")
_LOOSE = " \t\r\n.,;:!?…"
_NOBODY = frozenset({"", "unknown", "none", "null", "n/a", "?"})


def build_quote(  # noqa: PLR0913 - each is a field of a quote
    article: Article,
    *,
    content: tuple[Span, ...],
    source: Span | None = None,
    cue: Span | None = None,
    speaker: Speaker | None = None,
    confidence: float = 1.0,
    rule: str = ANNOTATED,
    keep_marks: bool = False,
) -> Quote:
    r"""The quote whose words stand at `content`: its block, its text and its kind are read off the article.

    Spans count code points. It is direct where all its words stand between quotation marks, mixed where some do. Marks
    at the ends of a stretch stay outside its span, as they do in `Quote.content`, unless they are to be kept.

    >>> from newsseed import Span, parse
    >>> quote = build_quote(parse("Fog\n\n“No ship left,” she said."), content=(Span(5, 20),))
    >>> quote.text, quote.kind.value, type(quote.block).__name__
    ('No ship left,', 'direct', 'Paragraph')
    """
    bare = content if keep_marks else tuple(_without_marks(article.source, span) for span in content)
    return Quote(
        kind=find_kind(article.source, bare),
        content=bare,
        text=clean_text(article.source, bare),
        block=find_block(article, position=bare[0].start),
        rule=rule,
        confidence=confidence,
        source=source,
        cue=cue,
        speaker=speaker,
    )


def clean_text(source: str, content: Iterable[Span]) -> str:
    """The stretches as one string, white space as single blanks: what `Quote.text` is."""
    return " ".join(" ".join([span.of(source) for span in content]).split())


def find_block(article: Article, *, position: int) -> Block | Title:
    """The block that holds a position in code points, or the last one before it, or else the first.

    An article without title and blocks has none: an empty paragraph at the position stands for it.
    """
    before: Block | Title | None = None
    for block in chain(() if article.title is None else (article.title,), article.blocks):
        if position < block.span.start:
            return before or block
        before = block
        if position < block.span.end:
            break
    return before or Paragraph("", Span(position, position))


def find_kind(source: str, content: Iterable[Span]) -> QuoteKind:
    """Direct where each stretch stands between quotation marks, mixed where there are marks in one, else indirect."""
    spans = tuple(content)
    if all(
        source[span.start - 1 : span.start] in _MARKS and source[span.end : span.end + 1] in _ENDINGS for span in spans
    ):
        return QuoteKind.DIRECT
    inside = any(not _MARKS.isdisjoint(span.of(source).replace("’", "").replace("'", "")) for span in spans)
    return QuoteKind.MIXED if inside else QuoteKind.INDIRECT


def name_speaker(name: str | None, *, mentions: tuple[Span, ...] = ()) -> Speaker | None:
    """The speaker of that name; None where the other system says that it knows none ("Unknown", "").

    What kind of speaker it is, these systems do not say: a name with a capital is a person's, else it is unnamed.

    >>> name_speaker("Unknown"), name_speaker("Ana Lima").kind.value
    (None, 'person')
    """
    shown = " ".join((name or "").split())
    if shown.lower() in _NOBODY:
        return None
    named = shown != shown.lower()
    return Speaker(shown, SpeakerKind.PERSON if named else SpeakerKind.UNNAMED, mentions=mentions)


def check_article(article: object) -> None:
    """Raises `WrongTypeError` where it is no `Article`."""
    if not isinstance(article, Article):
        raise WrongTypeError("article", article, "Article", advice="parse the text with newsseed.parse first")


def _without_marks(source: str, span: Span) -> Span:
    """The span without the quotation marks at both of its ends; full stops may follow the last."""
    text = span.of(source)
    inner = text.rstrip(_LOOSE)
    # "“Go” and “stay”" begins and ends with a mark too, and neither is the other's fellow.
    marked = len(inner) > 1 and inner[0] in _MARKS and inner[-1] in _ENDINGS
    if marked and not {inner[0], inner[-1]} & set(inner[1:-1]):
        return Span(span.start + 1, span.start + len(inner) - 1)
    return span
