r"""CoNLL columns with BIO tags: which tokens are source, cue and content, one column each, since they may overlap.

A row is a token, its start and end in code points, and the tags: `B-SOURCE` begins, `I-SOURCE` goes on, `O` is outside.
Of quotes that overlap in one column the earlier keeps the token. The last column has the number of the quote, counted
from 1, for each of the three: `2,_,1` is in the source of the second quote and in the content of the first.
"""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise

import attrs

from newsseed.convert.passages import build_quote, check_article
from newsseed.convert.standoff import fail_in_line
from newsseed.errors import WrongTypeError, WrongValueError
from newsseed.models import Article, Quote, Span

__all__ = ["COLUMNS", "OUTSIDE", "Row", "from_bio", "split_tokens", "tag_tokens", "to_bio"]

COLUMNS = ("SOURCE", "CUE", "CONTENT")
"""The columns of tags, in their order."""
OUTSIDE = "O"

_TOKEN = re.compile(r"\w+(?:[-'’.]\w+)*|[^\w\s]")
_BREAK = re.compile(r"[.?!…][\"”’»)]*\s|\n\s*\n|\r\s*\r")
_TAG = re.compile(r"[BI]-(SOURCE|CUE|CONTENT)|O")


@attrs.frozen
class Row:
    """A token, where it stands in code points, its tags, and for each tag the number of its quote, from 1, or None."""

    token: str
    span: Span
    source: str = OUTSIDE
    cue: str = OUTSIDE
    content: str = OUTSIDE
    quotes: tuple[int | None, ...] = (None, None, None)


def split_tokens(text: str | Article) -> tuple[Span, ...]:
    """The tokens of a text where no other tokenizer is wanted: words with what joins them, and each other sign.

    Those of an article also end where its parts do: "opened.Photograph: Ana Lima" is a caption and a label. Raises
    `WrongTypeError` for what is neither `str` nor `Article`.

    >>> [span.of("It’s a well-known ship.") for span in split_tokens("It’s a well-known ship.")]
    ['It’s', 'a', 'well-known', 'ship', '.']
    """
    if not isinstance(text, str | Article):
        raise WrongTypeError("text", text, "str or Article")
    source = text if isinstance(text, str) else text.source
    borders = {0, len(source)}
    if isinstance(text, Article):
        borders.update(min(border, len(source)) for leaf in text.leaves for border in (leaf.span.start, leaf.span.end))
    return tuple(
        Span(*match.span()) for start, end in pairwise(sorted(borders)) for match in _TOKEN.finditer(source, start, end)
    )


def tag_tokens(article: Article, *, tokens: Iterable[Span] | None = None) -> tuple[Row, ...]:
    r"""The rows of an article: its tokens, or the given ones, with the tags of its quotes, in text order.

    `tokens` are spans in code points, in text order, that do not overlap; without them, `split_tokens` cuts the
    article. A token that lies partly in a stretch belongs to it. Nested quotes are part of those around them. Raises
    `WrongTypeError` where it is no `Article` or `tokens` are no iterable of spans, `WrongValueError` for tokens that
    overlap, come out of order, are empty or reach beyond the text.

    >>> from newsseed import parse
    >>> rows = tag_tokens(parse("Fog\n\n“No ship left,” said Ana Lima."))
    >>> [(row.token, row.source, row.cue) for row in rows[-4:]]
    [('said', 'O', 'B-CUE'), ('Ana', 'B-SOURCE', 'O'), ('Lima', 'I-SOURCE', 'O'), ('.', 'O', 'O')]
    """
    check_article(article)
    spans = split_tokens(article) if tokens is None else _checked(tokens, article.source)
    tags: list[dict[str, str]] = [{} for _ in spans]
    numbers: list[dict[str, int]] = [{} for _ in spans]
    for number, quote in enumerate(article.quotes, start=1):
        for column, stretches in _stretches_of(quote):
            for stretch in stretches:
                letter = "B"
                for place in _places(spans, stretch):
                    taken = column in tags[place]
                    _ = tags[place].setdefault(column, f"{letter}-{column}")
                    _ = numbers[place].setdefault(column, number)
                    letter = "B" if taken else "I"
    return tuple(
        Row(
            token=span.of(article.source),
            span=span,
            source=tag.get("SOURCE", OUTSIDE),
            cue=tag.get("CUE", OUTSIDE),
            content=tag.get("CONTENT", OUTSIDE),
            quotes=tuple(map(inside.get, COLUMNS)),
        )
        for span, tag, inside in zip(spans, tags, numbers, strict=True)
    )


def to_bio(article: Article, *, tokens: Iterable[Span] | None = None) -> str:
    r"""The rows of `tag_tokens` as CoNLL text: columns parted by tabs, a blank line between sentences and blocks.

    White space in a token is a blank. Errors are those of `tag_tokens`.

    >>> from newsseed import parse
    >>> print(to_bio(parse("Fog\n\n“Go,” she said.")).splitlines()[2].replace("\t", " "))
    “ 5 6 O O O _,_,_
    """
    rows = tag_tokens(article, tokens=tokens)
    lines: list[str] = []
    for number, row in enumerate(rows):
        if number and _BREAK.search(article.source, rows[number - 1].span.start, row.span.start):
            lines.append("")
        shown = re.sub(r"\s", " ", row.token)
        quotes = ",".join("_" if quote is None else f"{quote}" for quote in row.quotes)
        place = (f"{row.span.start}", f"{row.span.end}")
        lines.append("\t".join([shown, *place, row.source, row.cue, row.content, quotes]))
    return "".join(f"{line}\n" for line in lines)


def from_bio(text: str, *, article: Article) -> tuple[Quote, ...]:
    r"""The quotes that CoNLL text in the columns of `to_bio` holds, in the order of their numbers.

    Spans go from the first token of a run to its last, quotation marks that are tagged included. Kind, text
    and block are read off the article; quotes without a content are left out. Raises `AnnotationError`
    with the line that is damaged, `WrongTypeError` for what is no `str` or no `Article`.

    >>> from newsseed import parse
    >>> article = parse("Fog\n\n“No ship left,” said Ana Lima.")
    >>> [quote.text for quote in from_bio(to_bio(article), article=article)]
    ['No ship left,']
    """
    if not isinstance(text, str):
        raise WrongTypeError("text", text, "str", advice="decode it first")
    check_article(article)
    runs: dict[int, dict[str, list[Span]]] = {}
    for number, line in enumerate(text.split("\n"), start=1):
        if line.strip():
            row = _read_row(line.removesuffix("\r"), number, article.source)
            _add_row(row, runs)
    return tuple(_read_quotes(article, runs))


def _read_quotes(article: Article, runs: dict[int, dict[str, list[Span]]]) -> Iterator[Quote]:
    for _, found in sorted(runs.items()):
        if content := found.get("CONTENT"):
            source, cue = found.get("SOURCE"), found.get("CUE")
            yield build_quote(
                article,
                content=tuple(content),
                source=Span(source[0].start, source[-1].end) if source else None,
                cue=Span(cue[0].start, cue[-1].end) if cue else None,
                keep_marks=True,
            )


def _stretches_of(quote: Quote) -> Iterator[tuple[str, tuple[Span, ...]]]:
    yield "SOURCE", () if quote.source is None else (quote.source,)
    yield "CUE", () if quote.cue is None else (quote.cue,)
    yield "CONTENT", quote.content


def _places(spans: Sequence[Span], stretch: Span) -> range:
    """The places of the tokens that overlap the stretch."""
    first = bisect_right(spans, stretch.start, key=lambda span: span.end)
    return range(first, bisect_left(spans, stretch.end, lo=first, key=lambda span: span.start))


def _checked(tokens: Iterable[Span], source: str) -> tuple[Span, ...]:
    if not isinstance(tokens, Iterable):
        raise WrongTypeError("tokens", tokens, "an iterable of Span")
    spans = tuple(tokens)
    accepted = ("spans in text order that do not overlap, none empty, within the text",)
    for span in spans:
        if not isinstance(span, Span):
            raise WrongTypeError("tokens", span, "Span")
        if not len(span) or span.end > len(source):
            raise WrongValueError("tokens", span, accepted)
    for one, other in pairwise(spans):
        if one.end > other.start:
            raise WrongValueError("tokens", other, accepted)
    return spans


def _read_row(line: str, number: int, source: str) -> Row:
    fields = line.split("\t")
    if len(fields) != 4 + len(COLUMNS):
        fail_in_line(number, f"a row has {4 + len(COLUMNS)} columns parted by tabs, not {len(fields)}")
    token, start, end, *tags, quotes = fields
    if not (re.fullmatch("[0-9]+", start) and re.fullmatch("[0-9]+", end) and int(start) < int(end) <= len(source)):
        fail_in_line(number, f"{start!r} to {end!r} is no stretch of a text of {len(source)} characters")
    span = Span(int(start), int(end))
    if re.sub(r"\s", " ", span.of(source)) != token:
        fail_in_line(number, f"the token is {token!r} here, and the text has {span.of(source)!r} there")
    for column, tag in zip(COLUMNS, tags, strict=True):
        if not _TAG.fullmatch(tag) or not (tag == OUTSIDE or tag.endswith(column)):
            fail_in_line(number, f"a tag of this column is one of B-{column}, I-{column}, {OUTSIDE}, not {tag!r}")
    if not re.fullmatch("(_|[0-9]+),(_|[0-9]+),(_|[0-9]+)", quotes):
        fail_in_line(number, f"the last column has a number or _ for each column of tags, like 2,_,1, not {quotes!r}")
    numbers = tuple(None if given == "_" else int(given) for given in quotes.split(","))
    if [tag == OUTSIDE for tag in tags] != [quote is None for quote in numbers]:
        fail_in_line(number, f"each tag has the number of its quote, {OUTSIDE} has _: {' '.join(tags)} and {quotes}")
    source_tag, cue_tag, content_tag = tags
    return Row(token, span, source_tag, cue_tag, content_tag, numbers)


def _add_row(row: Row, runs: dict[int, dict[str, list[Span]]]) -> None:
    """Each tag of the token begins a run of its quote or lengthens the last."""
    for column, tag, number in zip(COLUMNS, (row.source, row.cue, row.content), row.quotes, strict=True):
        if number is None:
            continue
        spans = runs.setdefault(number, {}).setdefault(column, [])
        if tag.startswith("I") and spans:
            spans[-1] = Span(spans[-1].start, row.span.end)
        else:
            spans.append(row.span)
