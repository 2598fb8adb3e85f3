"""Articles as tables: flat rows for pandas, polars, pyarrow, csv and databases, one article at a time.

Tables join by `article`, the number of the article, and by `block`, `quote` and `speaker`, the numbers in it; all count
from 0. Positions count code points. Half of a surrogate pair, which no such library can hold, is U+FFFD, one for one.
"""

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import count
from typing import TypeVar

from newsseed.convert.rows import (
    ARTICLE_COLUMNS,
    BLOCK_COLUMNS,
    CAPTION_COLUMNS,
    QUOTE_COLUMNS,
    SPEAKER_COLUMNS,
    ArticleRow,
    BlockRow,
    CaptionRow,
    ColumnType,
    QuoteRow,
    SpeakerRow,
)
from newsseed.convert.surrogates import replace_surrogates
from newsseed.errors import WrongTypeError
from newsseed.models import Article, Block, Caption, Heading, Part, Quote, Span, Speaker, Title
from newsseed.models.text import count_words

__all__ = [
    "ARTICLE_COLUMNS",
    "BLOCK_COLUMNS",
    "CAPTION_COLUMNS",
    "QUOTE_COLUMNS",
    "SPEAKER_COLUMNS",
    "ArticleRow",
    "BlockRow",
    "CaptionRow",
    "ColumnType",
    "QuoteRow",
    "SpeakerRow",
    "article_rows",
    "block_rows",
    "caption_rows",
    "quote_rows",
    "speaker_rows",
]

_Row = TypeVar("_Row")
_BETWEEN = "; "


def article_rows(articles: Article | Iterable[Article], *, start: int = 0) -> Iterator[ArticleRow]:
    """One row an article, made when it is asked for.

    `start` is the number of the first article. `words` are those of the whole text; here as in `newsseed.queries` a
    word is a run between white space that holds a letter or a digit. `quotes` leaves out quotes in quotes. Raises
    `WrongTypeError` for anything else than an `Article` or an iterable of them.

    >>> import newsseed
    >>> [row["headline"] for row in article_rows(newsseed.read_all("seeds"))][:1]
    ['Inside the quiet campus – and why it matters to everyone']
    """
    return _each(articles, start, lambda number, article: iter([_article_row(number, article)]))


def block_rows(articles: Article | Iterable[Article], *, start: int = 0) -> Iterator[BlockRow]:
    r"""One row a block, in text order; slug and title are the article's.

    `text` is all that stands there, credit and notice included. Arguments and errors are those of `article_rows`.

    >>> from newsseed import parse
    >>> [(row["block"], row["kind"], row["words"]) for row in block_rows(parse("Fog\n\nNo ship left.\n\nBy Ana Lima"))]
    [(0, 'standfirst', 3), (1, 'byline', 3)]
    """
    return _each(articles, start, _block_rows)


def caption_rows(articles: Article | Iterable[Article], *, start: int = 0) -> Iterator[CaptionRow]:
    r"""One row a caption, in text order. Arguments and errors are those of `article_rows`.

    >>> from newsseed import parse
    >>> (row,) = caption_rows(parse("Fog\n\nNo ship left.\n\nThe port in JanuaryPhoto: Ana Lima/EPA"))
    >>> row["text"], row["photographers"], row["agencies"], row["block"]
    ('The port in January', 'Ana Lima', 'EPA', 1)
    """
    return _each(articles, start, _caption_rows)


def quote_rows(articles: Article | Iterable[Article], *, start: int = 0) -> Iterator[QuoteRow]:
    r"""One row a quote, in text order, a quote in a quote right behind the outer one.

    `start` and `end` of a row are those of the whole content, all `stretches` of it. A quote in the title has no
    `block`. Arguments and errors are those of `article_rows`.

    >>> from newsseed import parse
    >>> (row,) = quote_rows(parse("Fog\n\n“No ship left,” said Ana Lima."))
    >>> row["text"], row["cue"], row["speaker_name"], row["start"], row["parent"]
    ('No ship left,', 'said', 'Ana Lima', 6, None)
    """
    return _each(articles, start, _quote_rows)


def speaker_rows(articles: Article | Iterable[Article], *, start: int = 0) -> Iterator[SpeakerRow]:
    r"""One row a speaker, in order of first appearance. Arguments and errors are those of `article_rows`.

    >>> from newsseed import parse
    >>> (row,) = speaker_rows(parse("Fog\n\n“No ship left,” said Mayor Ana Lima."))
    >>> row["name"], row["roles"], row["quotes"], row["words"]
    ('Ana Lima', 'Mayor', 1, 3)
    """
    return _each(articles, start, _speaker_rows)


def _each(articles: object, start: object, make: Callable[[int, Article], Iterator[_Row]]) -> Iterator[_Row]:
    if isinstance(start, bool) or not isinstance(start, int):
        raise WrongTypeError("start", start, "int")
    if isinstance(articles, str | bytes) or not isinstance(articles, Article | Iterable):
        raise WrongTypeError("articles", articles, "Article or an iterable of them", advice="parse the text first")
    several: Iterable[object] = [articles] if isinstance(articles, Article) else articles
    return _make_rows(several, start, make)


def _make_rows(
    articles: Iterable[object], start: int, make: Callable[[int, Article], Iterator[_Row]]
) -> Iterator[_Row]:
    for number, article in enumerate(articles, start):
        if not isinstance(article, Article):
            name = f"articles[{number - start}]"
            raise WrongTypeError(name, article, "Article")
        yield from make(number, article)


def _article_row(number: int, article: Article) -> ArticleRow:
    title = article.title
    return {
        "article": number,
        "path": _text(article.path),
        "language": replace_surrogates(article.language),
        "slug": _text(article.slug),
        "title": _text(title),
        "headline": _text(title and title.headline),
        "publisher": _text(title and title.publisher),
        "edition": _text(title and title.edition),
        "authors": _join([person for byline in article.bylines for person in byline.people]),
        "characters": len(article.source),
        "words": count_words(article.source),
        "blocks": len(article.blocks),
        "paragraphs": len(article.paragraphs),
        "headings": len(article.headings),
        "captions": len(article.captions),
        "quotes": len(article.quotes),
        "terms": len(article.terms),
        "speakers": len(article.speakers),
        "doubts": len(article.doubts),
    }


def _block_rows(number: int, article: Article) -> Iterator[BlockRow]:
    for index, section, heading, block in _placed_blocks(article):
        text = block.span.of(article.source)
        yield {
            "article": number,
            "path": _text(article.path),
            "block": index,
            "kind": type(block).__name__.lower(),
            "section": section,
            "heading": _text(heading),
            "start": block.span.start,
            "end": block.span.end,
            "words": count_words(text),
            "text": replace_surrogates(text),
        }


def _placed_blocks(article: Article) -> Iterator[tuple[int, int, Heading | None, Block]]:
    """Each block with its number, and with the number and the heading of its section."""
    number = count()
    for section_number, section in enumerate(article.sections):
        heading = section.heading
        for block in (*(() if heading is None else (heading,)), *section.blocks):
            yield next(number), section_number, heading, block


def _caption_rows(number: int, article: Article) -> Iterator[CaptionRow]:
    caption_number = count()
    for index, _, heading, block in _placed_blocks(article):
        if isinstance(block, Caption):
            credit = block.credit
            yield {
                "article": number,
                "path": _text(article.path),
                "caption": next(caption_number),
                "block": index,
                "heading": _text(heading),
                "start": block.span.start,
                "end": block.span.end,
                "alt": _text(block.alt),
                "text": _text(block.text),
                "credit": _text(credit),
                "label": _text(credit and credit.label),
                "photographers": _join(credit.photographers if credit else ()),
                "agencies": _join(credit.agencies if credit else ()),
                "rights": _join(credit.rights if credit else ()),
            }


def _quote_rows(number: int, article: Article) -> Iterator[QuoteRow]:
    blocks = {block: index for index, block in reversed([*enumerate(article.blocks)])}
    speakers = {speaker: index for index, speaker in reversed([*enumerate(article.speakers)])}
    for index, parent, quote in _numbered(article.quotes):
        speaker, content = quote.speaker, quote.content
        yield {
            "article": number,
            "path": _text(article.path),
            "quote": index,
            "parent": parent,
            "block": None if isinstance(quote.block, Title) else blocks.get(quote.block),
            "block_kind": type(quote.block).__name__.lower(),
            "kind": quote.kind.value,
            "stance": quote.stance.value,
            "is_thought": quote.stance.is_thought,
            "rule": replace_surrogates(quote.rule),
            "confidence": float(quote.confidence),
            "speaker": None if speaker is None else speakers.get(speaker),
            "speaker_name": None if speaker is None else _text(speaker.name),
            "speaker_kind": None if speaker is None else speaker.kind.value,
            "start": min((span.start for span in content), default=None),
            "end": max((span.end for span in content), default=None),
            "stretches": len(content),
            "words": count_words(quote.text),
            "text": replace_surrogates(quote.text),
            "source": _cut(quote.source, article),
            "source_start": None if quote.source is None else quote.source.start,
            "source_end": None if quote.source is None else quote.source.end,
            "cue": _cut(quote.cue, article),
            "cue_start": None if quote.cue is None else quote.cue.start,
            "cue_end": None if quote.cue is None else quote.cue.end,
            "addressee": _cut(quote.addressee, article),
            "medium": _cut(quote.medium, article),
            "occasion": _cut(quote.occasion, article),
        }


def _numbered(quotes: Sequence[Quote]) -> Iterator[tuple[int, int | None, Quote]]:
    """Each quote with its number and that of the quote around it, in text order, those in a quote behind it."""
    number = count()
    waiting: list[tuple[int | None, Quote]] = [(None, quote) for quote in reversed(quotes)]
    while waiting:
        parent, quote = waiting.pop()
        index = next(number)
        yield index, parent, quote
        waiting.extend((index, nested) for nested in reversed(quote.nested))


def _speaker_rows(number: int, article: Article) -> Iterator[SpeakerRow]:
    said, words = Counter[Speaker](), Counter[Speaker]()
    for _, _, quote in _numbered(article.quotes):
        if quote.speaker is not None:
            said[quote.speaker] += 1
            words[quote.speaker] += count_words(quote.text)
    for index, speaker in enumerate(article.speakers):
        yield {
            "article": number,
            "path": _text(article.path),
            "speaker": index,
            "name": replace_surrogates(speaker.name),
            "kind": speaker.kind.value,
            "roles": _join(speaker.roles),
            "aliases": _join(speaker.aliases),
            "mentions": len(speaker.mentions),
            "first_mention": min((span.start for span in speaker.mentions), default=None),
            "quotes": said[speaker],
            "words": words[speaker],
        }


def _text(value: Part | str | None) -> str | None:
    return None if value is None else replace_surrogates(str(value))


def _cut(span: Span | None, article: Article) -> str | None:
    return None if span is None else replace_surrogates(span.of(article.source))


def _join(values: Sequence[Part | str]) -> str | None:
    """The texts as one, each once; None where there are none."""
    return replace_surrogates(_BETWEEN.join(dict.fromkeys(map(str, values)))) if values else None
