"""ninjs: items that the schema of the parts in use accepts, with all that an article says."""

import json
from pathlib import Path
from typing import Any

import attrs
import pytest
from hypothesis import given, settings
from jsonschema import Draft202012Validator
from lxml import html

from newsseed import Article, parse
from newsseed.convert.ninjs import SCHEMA, to_ninjs
from newsseed.errors import WrongTypeError, WrongValueError
from newsseed.models.text import count_words
from tests.convert.articles import REAL_PATHS, RICH, SEED_ARTICLES
from tests.folders import SEED_PATHS, needs_shared, read_once
from tests.properties.strategies import Document, documents, texts

URI = "https://example.org/fog"
VALIDATOR = Draft202012Validator(json.loads(Path(__file__).with_name("ninjs_subset.json").read_text(encoding="utf-8")))


def convert(article: Any, *, uri: Any = URI) -> dict[str, Any]:  # noqa: ANN401 - anything may be handed on
    return to_ninjs(article, uri=uri)


def check(article: Article) -> dict[str, Any]:
    item = convert(article)
    VALIDATOR.validate(item)
    assert json.loads(json.dumps(item)).keys() == item.keys()
    assert len(item.get("associations", ())) == len(article.captions)
    for body in item.get("bodies", ()):
        assert body["charCount"] == len(item["bodies"][0]["value"])
    return item


@pytest.mark.parametrize("article", [*SEED_ARTICLES, RICH], ids=[*(path.stem for path in SEED_PATHS), "rich"])
def test_seeds(article: Article) -> None:
    plain, page = check(article)["bodies"]
    # The HTML body is the plain one, paragraph by paragraph.
    elements = html.fragments_fromstring(page["value"])
    assert [str(element.xpath("string()")) for element in elements] == plain["value"].split("\n\n")
    assert [element.text for element in elements if element.tag == "h2"] == [part.text for part in article.headings]


@needs_shared
def test_the_real_document() -> None:
    for path in REAL_PATHS:
        check(read_once(path))


@given(texts)
@settings(max_examples=50)
def test_any_text(text: str) -> None:
    check(parse(text))


@given(documents())
@settings(max_examples=15)
def test_documents(document: Document) -> None:
    check(parse(document.text))


def test_a_whole_item() -> None:
    item = convert(RICH)
    plain, page = item.pop("bodies")
    assert item == {
        "standard": {"name": "ninjs", "version": "3.0", "schema": SCHEMA},
        "uri": URI,
        "type": "text",
        "language": "en",
        "headlines": [{"role": "main", "contentType": "text/plain", "value": "Fog 🌫 closes harbour"}],
        "descriptions": [
            {
                "role": "summary",
                "contentType": "text/plain",
                "value": "Two lamps are missing, and nobody in the town knows why",
            }
        ],
        "by": "Ana Lima, Tom Reed; Editing by Maren Sass",
        "located": "PORTO",
        "infoSources": [
            {"name": "The Calder Tribune", "rel": "publisher"},
            {"name": "Reuters", "rel": "agency"},
        ],
        "people": [
            {"name": "Ana Lima", "rel": "author"},
            {"name": "Tom Reed", "rel": "author"},
            {"name": "Maren Sass", "rel": "editor"},
            {"name": "Dovilė Petraitė", "rel": "contributor"},
            {"name": "Mia Vogt", "rel": "quoted"},
        ],
        "organisations": [{"name": "Harbour Board", "rel": "quoted"}],
        "associations": [
            {
                "name": "picture-1",
                "uri": f"{URI}#picture-1",
                "type": "picture",
                "descriptions": [
                    {
                        "role": "caption",
                        "contentType": "text/plain",
                        "value": "The pier and the lamp in February.",
                    },
                    {"role": "alt", "contentType": "text/plain", "value": "A view of a pier and a lamp"},
                    {"role": "credit", "contentType": "text/plain", "value": "Image: Kip Oduya/EPA"},
                ],
                "by": "Kip Oduya",
                "people": [{"name": "Kip Oduya", "rel": "photographer"}],
                "infoSources": [{"name": "EPA", "rel": "agency"}],
            }
        ],
    }
    assert plain["wordCount"] == count_words(plain["value"])
    assert "<h2>Behind the pier</h2>" in page["value"]
    assert "&lt;script&gt;alert(1)&lt;/script&gt; &amp; co" in page["value"]
    assert "<script" not in page["value"]


def test_what_is_not_known_is_left_out() -> None:
    assert convert(parse("", language="und")).keys() == {"standard", "uri", "type"}
    bare = attrs.evolve(RICH, blocks=(attrs.evolve(RICH.captions[0], credit=None),))
    (picture,) = convert(bare)["associations"]
    assert picture.keys() == {"name", "uri", "type", "descriptions"}


def test_a_slug_an_agency_and_a_museum() -> None:
    article = parse(
        "fog-closes-harbour\n\nFog closes harbour\n\nNo ship left the harbour on Monday.\n\n"
        "The pier in JanuaryPhoto: Ana Lima/Museum of Porto\n\nWith files from The Canadian Press"
    )
    item = convert(article, uri="urn:example:fog#top")
    assert (item["uri"], item["slugline"]) == ("urn:example:fog#top", "fog-closes-harbour")
    assert item["organisations"] == [{"name": "The Canadian Press", "rel": "contributor"}]
    assert item["associations"][0]["uri"] == "urn:example:fog#picture-1"
    assert item["associations"][0]["infoSources"] == [{"name": "Museum of Porto", "rel": "source"}]


def test_wrong_arguments() -> None:
    with pytest.raises(WrongTypeError, match="article must be Article, not NoneType"):
        convert(None)
    with pytest.raises(WrongTypeError, match="uri must be str, not NoneType"):
        convert(RICH, uri=None)
    with pytest.raises(WrongValueError, match="uri must be an absolute IRI"):
        convert(RICH, uri="fog")
