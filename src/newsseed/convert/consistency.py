"""Whether an article that was read says of its source what the source says, as every parsed article does."""

from collections.abc import Iterable
from typing import NoReturn

from newsseed.convert.passages import clean_text, find_block
from newsseed.convert.values import show
from newsseed.errors import DocumentError
from newsseed.models import Article, Block, Quote, Slug, Span, Speaker, Title
from newsseed.models.leaves import split_leaves
from newsseed.models.text import trim_span


def check_consistency(article: Article) -> None:
    """Raises `DocumentError` where the blocks do not tile the source, or a quote is not what its content says.

    Spans are taken to lie in the source, and parts to have the text that stands there.

    >>> from newsseed import Paragraph
    >>> check_consistency(Article("Fog. Rain.", "en", blocks=(Paragraph("Fog.", Span(0, 4)),)))
    Traceback (most recent call last):
    newsseed.errors.DocumentError: blocks: nothing holds 'Rain.', from 5 to 10 in the source
    """
    _check_tiling(article)
    for number, quote in enumerate(article.quotes):
        _check_quote(quote, article, place=f"quotes[{number}]", around=None)
    for number, term in enumerate(article.terms):
        _check_block(term.block, article, position=term.span.start, place=f"terms[{number}]")
    for number, speaker in enumerate(article.speakers):
        _check_name(speaker, place=f"speakers[{number}]")


def _check_tiling(article: Article) -> None:
    nodes: list[tuple[str, Slug | Title | Block | None]] = [("slug", article.slug), ("title", article.title)]
    nodes += [(f"blocks[{number}]", block) for number, block in enumerate(article.blocks)]
    position = 0
    for place, node in nodes:
        if node is not None:
            _check_gap(article.source, position, node.span.start, place=f"{place}.span")
            _check_parts(article.source, node, place=place)
            position = node.span.end
    _check_gap(article.source, position, len(article.source), place="blocks")


def _check_gap(source: str, start: int, end: int, *, place: str) -> None:
    if end < start:
        _fail(place, f"begins at {end}, before what stands in front of it ends ({start})")
    between = trim_span(source, start, end)
    if len(between):
        shown = show(between.of(source))
        _fail(place, f"nothing holds {shown}, from {between.start} to {between.end} in the source")


def _check_parts(source: str, node: Slug | Title | Block, *, place: str) -> None:
    position = node.span.start
    for leaf in split_leaves(source, [node]):
        if leaf.span.start < position or leaf.span.end > node.span.end:
            where = f"from {leaf.span.start} to {leaf.span.end}"
            _fail(place, f"its parts overlap or leave it: {show(leaf.text)}, {where}")
        position = leaf.span.end


def _check_quote(quote: Quote, article: Article, *, place: str, around: Quote | None) -> None:
    if not quote.content:
        _fail(f"{place}.content", "is empty: a quote has one stretch or more")
    _check_stretches(quote.content, place=f"{place}.content")
    text = clean_text(article.source, quote.content)
    if quote.text != text:
        _fail(f"{place}.text", f"is {show(quote.text)}, and its content in the source is {show(text)}")
    if around is None:
        _check_block(quote.block, article, position=quote.content[0].start, place=place)
    else:
        _check_nested(quote, around, place=place)
    if quote.speaker is not None:
        _check_name(quote.speaker, place=f"{place}.speaker")
    for number, nested in enumerate(quote.nested):
        _check_quote(nested, article, place=f"{place}.nested[{number}]", around=quote)


def _check_stretches(content: Iterable[Span], *, place: str) -> None:
    position = 0
    for number, span in enumerate(content):
        if not len(span):
            _fail(f"{place}[{number}]", f"is empty, at {span.start}")
        if span.start < position:
            _fail(f"{place}[{number}]", f"begins at {span.start}, before the one in front ends ({position})")
        position = span.end


def _check_nested(quote: Quote, around: Quote, *, place: str) -> None:
    for number, span in enumerate(quote.content):
        if not any(span in outer for outer in around.content):
            where = f"from {span.start} to {span.end}"
            _fail(f"{place}.content[{number}]", f"lies outside of the quote around it, {where}")
    # Where that one goes on in another paragraph, so may this one: both are said to stand where the first begins.
    if quote.block != around.block and quote.content[0].start not in quote.block.span:
        _reject_block(quote.block, position=quote.content[0].start, place=place)


def _check_block(block: Block | Title, article: Article, *, position: int, place: str) -> None:
    if position not in block.span and find_block(article, position=position) != block:
        _reject_block(block, position=position, place=place)


def _reject_block(block: Block | Title, *, position: int, place: str) -> None:
    where = f"from {block.span.start} to {block.span.end}"
    _fail(f"{place}.block", f"stands {where}, and the words begin at {position}")


def _check_name(speaker: Speaker, *, place: str) -> None:
    if not speaker.name.strip():
        _fail(f"{place}.name", f"has no letters: {show(speaker.name)}")


def _fail(place: str, problem: str) -> NoReturn:
    raise DocumentError(place, problem)
