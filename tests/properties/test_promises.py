"""The promises of the documentation, tried on any text that Hypothesis can think of."""

import pickle
from collections.abc import Iterator, Mapping
from functools import partial
from itertools import pairwise
from typing import Any

import attrs
import pytest
from hypothesis import example, given, settings

import newsseed
from newsseed import Article, Caption, Embed, Span
from newsseed.models.text import WHITE_SPACE
from tests.folders import SEEDS, SHARED, text_of
from tests.properties.strategies import Document, Piece, documents, texts
from tests.timing import seconds_of, takes_less_than

read_english = partial(newsseed.parse, language="en")
pytestmark = pytest.mark.unmeasured

SEED_TEXTS = [text_of(path) for path in sorted([*SEEDS.glob("*.txt"), *(SHARED / "seeds").glob("*.txt")])]


def spans_of(node: Any, path: str = "") -> Iterator[tuple[str, Span]]:  # noqa: ANN401 - any model
    """Every span in a model, with the way to it."""
    if isinstance(node, Span):
        yield path, node
    elif isinstance(node, tuple):
        for index, item in enumerate(node):
            yield from spans_of(item, f"{path}[{index}]")
    elif attrs.has(type(node)):
        for field in attrs.fields(type(node)):
            yield from spans_of(getattr(node, field.name), f"{path}.{type(node).__name__}.{field.name}")


def check_tiling(article: Article) -> None:
    """“Each character stands in exactly one leaf or in the white space between leaves.”."""
    position = 0
    for leaf in article.leaves:
        assert leaf.span.start >= position
        assert leaf.text == leaf.span.of(article.source) != ""
        assert article.source[position : leaf.span.start].strip(WHITE_SPACE) == ""
        position = leaf.span.end
    assert article.source[position:].strip(WHITE_SPACE) == ""


def check_order(article: Article) -> None:
    """Blocks follow one another; what stands in a block has its span in the block's."""
    head = [part for part in (article.slug, article.title) if part is not None]
    blocks = [*head, *article.blocks]
    for block, following in pairwise(blocks):
        assert block.span.end <= following.span.start
    for block in blocks:
        for _, span in spans_of(block):
            assert span in block.span
            assert span.start < span.end
        if not isinstance(block, Caption | Embed):
            assert block.text == block.span.of(article.source)
    assert all(doubt.span in Span(0, len(article.source)) for doubt in article.doubts)


@given(texts)
@settings(max_examples=500)
@example("\ufeff")
@example("|\n|")
@example("\u200b\n\nImage:\u200b/")
def test_any_text_parses_and_loses_nothing(text: str) -> None:
    article = newsseed.parse(text)
    assert article.source == text
    check_tiling(article)
    check_order(article)


@given(texts)
def test_the_same_text_gives_the_same_article(text: str) -> None:
    article = newsseed.parse(text)
    assert newsseed.parse(text) == article
    assert pickle.loads(pickle.dumps(article)) == article  # noqa: S301 - our own


def moved(span: Span, text: str) -> Span:
    """Where the span lies once each newline has a carriage return before it."""
    start, end = (position + text.count("\n", 0, position) for position in (span.start, span.end))
    return Span(start, end)


def check_carriage_returns(text: str) -> None:
    before, after = newsseed.parse(text), newsseed.parse(text.replace("\n", "\r\n"))
    assert list(spans_of(after)) == [(path, moved(span, text)) for path, span in spans_of(before)]


@given(texts)
@settings(max_examples=500)
def test_a_carriage_return_before_each_newline_only_shifts_offsets(text: str) -> None:
    check_carriage_returns(text)


@pytest.mark.parametrize("text", SEED_TEXTS)
def test_a_carriage_return_before_each_newline_only_shifts_offsets_in_the_seeds(text: str) -> None:
    check_carriage_returns(text)


@given(texts)
def test_more_blank_lines_and_a_byte_order_mark_only_shift_offsets(text: str) -> None:
    before = newsseed.parse(text.lstrip("\ufeff"))
    after = newsseed.parse("\ufeff" + text.lstrip("\ufeff") + "\n\n\n")
    assert list(spans_of(after)) == [(path, span.shifted(1)) for path, span in spans_of(before)]


def parts_of(block: newsseed.Block) -> Mapping[str, object]:
    """The texts of a block's parts, as the strategies list them."""
    match block:
        case newsseed.Caption(alt=alt, text=text, credit=credit):
            assert credit is not None
            texts_ = {"alt": alt and alt.text, "text": text and text.text, "credit": credit.text}
            names = {"photographers": credit.photographers, "agencies": credit.agencies}
            return texts_ | {name: [part.text for part in parts] for name, parts in names.items()}
        case newsseed.Embed(title=title, notice=notice):
            return {"title": title.text, "notice": notice.text}
        case newsseed.Byline():
            names = {"people": block.people, "roles": block.roles, "places": block.places}
            return {name: [part.text for part in parts] for name, parts in names.items()}
        case newsseed.Credit(entries=entries):
            return {"entries": [[person.text for person in entry.people] for entry in entries]}
        case _:
            return {}


def piece_of(block: newsseed.Block, source: str) -> Piece:
    return Piece(block.span.of(source), type(block).__name__, parts_of(block))


@given(documents())
@settings(max_examples=300)
def test_a_document_put_together_from_parts_parses_back_into_them(document: Document) -> None:
    article = newsseed.parse(document.text)
    assert (article.slug is not None) == document.has_slug
    assert article.title is not None
    assert article.title.headline.text == document.headline
    assert (article.title.publisher and article.title.publisher.text) == document.publisher
    found = [piece_of(block, article.source) for block in article.blocks]
    assert [piece.kind for piece in found] == [piece.kind for piece in document.pieces]
    assert [piece.parts for piece in found] == [piece.parts for piece in document.pieces]


HUGE = {
    "blank lines": "\n",
    "carriage returns": "\r",
    "spaces": " ",
    "no-break spaces and newlines": "\xa0\n",
    "NULs": "\x00",
    "one line of words": "fog and rain ",
    "one line of names": "Ana Lima ",
    "one line of labels": "Image: ",
    "one line of brackets": "([",
    "one line of dashes": " – ",
    "one line of bars": " | ",
    "one line of quotation marks": "“”\"'",
    "one line of full stops": ". ",
    "short blocks": "Fog\n\n",
    "blocks of prose": "No ship left the harbour.\n\n",
    "lines without blanks between": "Fog\n",
    "credits": "Edited by Ana Lima and ",
    "slashes": "Ana Lima/",
}


@pytest.mark.parametrize("piece", HUGE.values(), ids=HUGE.keys())
def test_time_grows_no_faster_than_the_text(piece: str) -> None:
    small, large = (partial(read_english, size // len(piece) * piece) for size in (5_000, 40_000))
    best = min(seconds_of(small) for _ in range(2))
    # Eight times the text may take eight times as long, and as much again for a busy machine.
    assert takes_less_than(16 * best + 0.025, large)


@pytest.mark.parametrize("text", ["\n" * 1_000_000, "x" * 10_000_000, "fog " * 2_500_000])
def test_a_million_blank_lines_and_lines_of_ten_megabytes(text: str) -> None:
    assert takes_less_than(10, partial(read_english, text))


@pytest.mark.parametrize("text", ["", " ", "\n", "\x00", "\ud800", "\ufeff", "Fog", "fog\n\nfog", "\u2028"])
def test_almost_nothing_is_an_article_too(text: str) -> None:
    article = newsseed.parse(text)
    check_tiling(article)
    check_order(article)
    assert (article.quotes, article.terms, article.speakers) == ((), (), ())
