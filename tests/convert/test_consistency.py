"""What a document may not say of its source: a forged quote, blocks that do not tile it, a speaker without a name."""

from copy import deepcopy
from functools import partial
from pathlib import Path
from typing import Any

import attrs
import pytest

import newsseed
from newsseed import Article, Paragraph, Part, Quote, QuoteKind, Span, Title
from newsseed.convert.bio import from_bio, to_bio
from newsseed.convert.json import from_dict, from_json, to_dict, to_json
from newsseed.convert.passages import build_quote
from newsseed.errors import DocumentError
from tests.folders import SEED_PATHS, read_once
from tests.timing import seconds_of, takes_less_than

TEXT = (
    "Fog closes port | The Calder Tribune\n\nHAMBURG, May 3 (Reuters) - “No ship left the ‘old’ port,” said Ana Lima, "
    "“or came.”\n\nThe so-called “ghost ferry” is old.\n\nThe port in JanuaryPhoto: Tom Reed/EPA\n\nEdited by: Ana Lima"
)
ARTICLE = newsseed.parse(TEXT)
DOCUMENT: dict[str, Any] = to_dict(ARTICLE)


def message_of(document: dict[str, Any]) -> str:
    assert isinstance(from_dict(document, check_spans=False), Article)
    with pytest.raises(DocumentError) as caught:
        _ = from_dict(document)
    return str(caught.value)


def message_about(**changes: object) -> str:
    """What is said about the first quote with some fields changed."""
    document = deepcopy(DOCUMENT)
    document["quotes"][0] |= changes
    return message_of(document)


def span(start: int, end: int) -> dict[str, int]:
    return {"start": start, "end": end}


def test_the_article_has_what_is_forged_here() -> None:
    assert ARTICLE.quotes[0].text == "No ship left the ‘old’ port, or came."
    assert [stretch.start for stretch in ARTICLE.quotes[0].content] == [66, 112]
    assert [nested.text for nested in ARTICLE.quotes[0].nested] == ["old"]
    assert [type(block).__name__ for block in ARTICLE.blocks] == ["Paragraph", "Paragraph", "Caption", "Credit"]
    assert from_dict(DOCUMENT) == ARTICLE


def test_another_text_than_its_content_has() -> None:
    assert message_about(text="Each ship left the ‘old’ port, or came.") == (
        "quotes[0].text: is 'Each ship left the ‘old’ port, or came.', "
        "and its content in the source is 'No ship left the ‘old’ port, or came.'"
    )
    assert message_about(text="").startswith("quotes[0].text: is '', and")
    nested = [{**DOCUMENT["quotes"][0]["nested"][0], "text": "new"}]
    assert message_about(nested=nested) == "quotes[0].nested[0].text: is 'new', and its content in the source is 'old'"


def test_contents_that_cannot_be() -> None:
    first, second = DOCUMENT["quotes"][0]["content"]
    assert message_about(content=[]) == "quotes[0].content: is empty: a quote has one stretch or more"
    assert message_about(content=[first, span(112, 112)]) == "quotes[0].content[1]: is empty, at 112"
    assert message_about(content=[second, first]) == (
        "quotes[0].content[1]: begins at 66, before the one in front ends (120)"
    )


def test_contents_outside_of_their_blocks() -> None:
    assert message_about(block=1) == "quotes[0].block: stands from 123 to 158, and the words begin at 66"
    assert message_about(block="title") == "quotes[0].block: stands from 0 to 36, and the words begin at 66"
    moved = message_about(content=[span(138, 149)], text="ghost ferry")
    assert moved == "quotes[0].block: stands from 38 to 121, and the words begin at 138"
    document = deepcopy(DOCUMENT)
    document["terms"][0]["block"] = 2
    assert message_of(document) == "terms[0].block: stands from 160 to 198, and the words begin at 138"


def test_nested_quotes_outside_of_the_one_around_them() -> None:
    inner = DOCUMENT["quotes"][0]["nested"][0]
    outside = [{**inner, "content": [span(138, 149)], "text": "ghost ferry"}]
    assert message_about(nested=outside) == (
        "quotes[0].nested[0].content[0]: lies outside of the quote around it, from 138 to 149"
    )
    assert message_about(nested=[{**inner, "block": 1}]) == (
        "quotes[0].nested[0].block: stands from 123 to 158, and the words begin at 84"
    )


def test_a_nested_quote_in_a_later_paragraph_than_its_own_begins() -> None:
    article = newsseed.parse("Fog\n\nLima said: “No ship left.\n\n“The ‘old’ port is shut.”")
    (quote,) = article.quotes
    assert quote.nested[0].block is article.blocks[0]
    assert from_json(to_json(article)) == article
    later = attrs.evolve(quote, nested=(attrs.evolve(quote.nested[0], block=article.blocks[1]),))
    by_others = attrs.evolve(article, quotes=(later,))
    assert from_json(to_json(by_others)) == by_others


@pytest.mark.parametrize(
    ("blocks", "message"),
    [
        ([0, 0, 1, 2, 3], "blocks[1].span: begins at 38, before what stands in front of it ends (121)"),
        ([3, 2, 1, 0], "blocks[0].span: nothing holds "),
        (
            [0, 2, 3],
            "blocks[1].span: nothing holds 'The so-called “ghost ferry” is old.', from 123 to 158 in the source",
        ),
        ([0, 1, 2], "blocks: nothing holds 'Edited by: Ana Lima', from 200 to 219 in the source"),
    ],
)
def test_blocks_that_do_not_tile_the_source(blocks: list[int], message: str) -> None:
    changed = [DOCUMENT["blocks"][number] for number in blocks]
    document = {**DOCUMENT, "blocks": changed, "quotes": [], "terms": []}
    assert message_of(document).startswith(message)


def test_a_title_that_is_gone() -> None:
    assert message_of({**DOCUMENT, "title": None}) == (
        "blocks[0].span: nothing holds 'Fog closes port | The Calder Tribune', from 0 to 36 in the source"
    )


def test_parts_that_overlap_or_leave_their_block() -> None:
    document = deepcopy(DOCUMENT)
    credit, editing = document["blocks"][2]["credit"], document["blocks"][3]["entries"][0]
    photographers = credit["photographers"]
    credit["photographers"] = [*photographers, *photographers]
    assert message_of(document) == "blocks[2]: its parts overlap or leave it: 'Tom Reed', from 186 to 194"
    credit["photographers"] = [*photographers, *editing["people"]]
    assert message_of(document) == "blocks[2]: its parts overlap or leave it: 'Edited by:', from 200 to 210"


@pytest.mark.parametrize("name", ["", " \n"])
def test_speakers_without_a_name(name: str) -> None:
    document = deepcopy(DOCUMENT)
    document["speakers"][0]["name"] = name
    assert message_of(document) == f"quotes[0].speaker.name: has no letters: {name!r}"
    document["quotes"][0]["speaker"] = None
    assert message_of(document) == f"speakers[0].name: has no letters: {name!r}"


def test_quotes_of_others_stand_in_the_block_before_them_or_in_the_first() -> None:
    article = newsseed.parse("fog-closes-port\n\nFog closes port\n\nNo ship left.\n \nRain.")
    assert article.slug is not None
    quotes = tuple(build_quote(article, content=(place,)) for place in (Span(0, 3), Span(48, 55)))
    changed = attrs.evolve(article, quotes=quotes)
    assert from_json(to_json(changed)) == changed


@pytest.mark.parametrize("path", SEED_PATHS, ids=lambda path: path.stem)
def test_quotes_from_columns_are_consistent(path: Path) -> None:
    article = read_once(path)
    changed = attrs.evolve(article, quotes=from_bio(to_bio(article), article=article))
    assert from_json(to_json(changed)) == changed


def test_time_grows_with_the_quotes() -> None:
    def document_of(times: int) -> str:
        text = "“No,” she said. " * times
        block = Paragraph(text, Span(0, len(text)))
        title = Title("", Span(0, 0), Part("", Span(0, 0)))
        content = [(Span(16 * number + 1, 16 * number + 4),) for number in range(times)]
        quotes = [Quote(QuoteKind.DIRECT, spans, "No,", block, "hand", 1.0) for spans in content]
        return to_json(Article(text, "en", title=title, blocks=(block,), quotes=tuple(quotes)))

    small, large = document_of(200), document_of(1600)
    best = min(seconds_of(partial(from_json, small)) for _ in range(2))
    # Eight times the quotes may take eight times as long, and as much again for a busy machine.
    assert takes_less_than(16 * best + 0.05, partial(from_json, large))
