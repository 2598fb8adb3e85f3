"""TEI: a document of the schema's subset whose text nodes are the source, and in it the right elements."""

import re
from pathlib import Path

import pytest
from hypothesis import given, settings
from lxml import etree

from newsseed import Article, parse
from newsseed.convert.markup import replace_unholdable
from newsseed.convert.tei import to_tei
from newsseed.errors import WrongTypeError
from tests.folders import SEED_PATHS, SHARED, needs_shared, read_once
from tests.properties.strategies import Document, documents, texts

NAMES = {"t": "http://www.tei-c.org/ns/1.0"}
SAID = "{http://www.tei-c.org/ns/1.0}said"
IDENTITY = "{http://www.w3.org/XML/1998/namespace}id"
# The subset of tei_all that is used, after the content models of the TEI Guidelines.
SCHEMA = etree.RelaxNG(etree.parse(Path(__file__).with_name("tei_subset.rng")))


def text_of(element: etree._Element) -> str:
    return "".join(map(str, element.itertext()))


def check(article: Article) -> etree._Element:
    root = etree.fromstring(to_tei(article))
    SCHEMA.assertValid(root)
    (text,) = root.findall("t:text", NAMES)
    assert text_of(text) == replace_unholdable(article.source)
    known = {element.get(IDENTITY) for element in root.iter() if element.get(IDENTITY)}
    for element in root.iter():
        for name in ("who", "ref", "next", "prev", "corresp", "ana"):
            assert element.get(name) is None or element.get(name, "")[1:] in known, (name, element.attrib)
    return root


@pytest.mark.parametrize("path", SEED_PATHS, ids=lambda path: path.stem)
def test_seeds(path: Path) -> None:
    article = read_once(path)
    root = check(article)
    for number, quote in enumerate(article.quotes, start=1):
        pieces = [piece for piece in root.iter(SAID) if re.fullmatch(rf"said{number}(\.\d+)?", piece.get(IDENTITY, ""))]
        assert " ".join(" ".join(text_of(piece) for piece in pieces).split()) == quote.text


@needs_shared
def test_the_real_document() -> None:
    for path in (SHARED / "seeds").glob("*.txt"):
        _ = check(read_once(path))


@given(texts)
def test_any_text(text: str) -> None:
    _ = check(parse(text))


@given(documents())
@settings(max_examples=40)
def test_documents(document: Document) -> None:
    _ = check(parse(document.text))


def test_a_text_without_blocks_is_one_paragraph() -> None:
    (paragraph,) = check(parse("\n")).findall("t:text//t:p", NAMES)
    assert text_of(paragraph) == "\n"


def test_what_is_no_article() -> None:
    with pytest.raises(WrongTypeError, match="article must be Article"):
        _ = to_tei("Fog")  # type: ignore[arg-type]


def test_a_quote_over_two_paragraphs_is_linked() -> None:
    root = check(parse("Fog\n\n“No ship left,” said Ana Lima. “The ice was thick.\n\n“It stays until May.”"))
    pieces = root.findall(".//t:said", NAMES)
    linked = [piece for piece in pieces if piece.get("next")]
    assert linked
    assert {piece.get("next", "")[1:] for piece in linked} <= {piece.get(IDENTITY) for piece in pieces}


def test_what_xml_cannot_hold_is_replaced_one_for_one() -> None:
    root = check(parse("Fog & <ice>\r\n\r\nA \x00 ship \ud800 left.\u200b"))
    assert "A \ufffd ship \ufffd left.\u200b" in text_of(root)
