"""Quotes from where they stand: the block that holds a position, the kind by the marks."""

import attrs
import pytest

from newsseed import Caption, Paragraph, Part, QuoteKind, Span, Title, parse
from newsseed.convert.passages import build_quote, find_block
from newsseed.convert.standoff import write_stretch
from newsseed.convert.tei import to_tei

TEXT = "Fog\n\nShe said no ship left.\n\n“Go” and “stay” they heard."
ARTICLE = parse(TEXT)


@pytest.mark.parametrize(
    ("position", "kind"), [(0, Title), (3, Title), (5, Paragraph), (28, Paragraph), (999, Paragraph)]
)
def test_the_block_is_that_of_the_position_or_the_one_before(position: int, kind: type) -> None:
    assert isinstance(find_block(ARTICLE, position=position), kind)


def test_before_all_blocks_it_is_the_first_and_without_blocks_an_empty_one() -> None:
    assert find_block(parse("\n\nFog"), position=0) == parse("\n\nFog").title
    assert find_block(parse(""), position=0) == Paragraph("", Span(0, 0))


def test_marks_that_are_no_fellows_are_kept() -> None:
    start = TEXT.index("“Go")
    quote = build_quote(ARTICLE, content=(Span(start, TEXT.index(" they")),))
    assert (quote.text, quote.kind) == ("“Go” and “stay”", QuoteKind.MIXED)


def test_a_stretch_of_newlines_has_no_line() -> None:
    assert write_stretch("T1", "Content", [Span(3, 5)], text=TEXT) == ""


def test_a_caption_of_an_alternative_text_alone() -> None:
    caption = Caption(Span(0, 3), alt=Part("Fog", Span(0, 3)))
    document = to_tei(attrs.evolve(parse("Fog"), title=None, blocks=(caption,)))
    assert '<div type="article"><figure type="picture"><figDesc>Fog</figDesc></figure></div>' in document
