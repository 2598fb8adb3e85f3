"""schema.org: read by JSON-LD processors, of real properties only, and back to the source by its ids."""

from collections.abc import Iterator
from typing import Any

import attrs
import pytest
import rdflib
from hypothesis import given, settings
from pyld import jsonld  # type: ignore[import-untyped] # pyright: ignore[reportMissingTypeStubs] - it has none

import newsseed
from newsseed import Article, QuoteKind, Speaker, SpeakerKind, parse
from newsseed.convert.schema_org import CONTEXT, VERBATIM, spans_by_id, to_schema_org
from newsseed.errors import WrongTypeError, WrongValueError
from tests.convert.articles import REAL_PATHS, RICH, SEED_ARTICLES, built_articles
from tests.folders import SEED_PATHS, needs_shared, read_once
from tests.properties.strategies import Document, documents, texts

URL = "https://example.org/fog"
SCHEMA = "https://schema.org/"
THING = {"name", "alternateName", "description", "identifier", "url"}
WORK = THING | {
    "headline", "alternativeHeadline", "publisher", "sourceOrganization", "author", "editor", "contributor", "creator",
    "citation", "locationCreated", "inLanguage", "hasPart", "isPartOf", "associatedMedia", "mentions", "text",
    "creditText",
}  # fmt: skip
# The properties of each type that are used, inherited ones included: https://schema.org/NewsArticle and so on.
PROPERTIES = {
    "NewsArticle": WORK | {"articleBody", "dateline"},
    "CreativeWork": WORK,
    "Quotation": WORK,
    "MediaObject": WORK,
    "ImageObject": WORK | {"caption"},
    "Person": THING | {"jobTitle"},
    "Organization": THING,
    "Place": THING,
    "Role": THING | {"roleName", "contributor"},
}
# The types that a property's value may have; the others hold text.
RANGES = {
    "publisher": {"Organization", "Person"},
    "sourceOrganization": {"Organization"},
    "author": {"Organization", "Person"},
    "editor": {"Organization", "Person"},
    "contributor": {"Organization", "Person", "Role"},
    "creator": {"Organization", "Person"},
    "citation": {"CreativeWork"},
    "locationCreated": {"Place"},
    "hasPart": {"CreativeWork", "Quotation"},
    "isPartOf": {"NewsArticle", "Quotation"},
    "associatedMedia": {"ImageObject", "MediaObject"},
    "mentions": {"Organization", "Person", "CreativeWork"},
}


def nodes_in(value: object) -> Iterator[dict[str, Any]]:
    if isinstance(value, dict):
        yield value
        for inner in value.values():
            yield from nodes_in(inner)
    elif isinstance(value, list):
        for inner in value:
            yield from nodes_in(inner)


def convert(article: Any, **arguments: Any) -> dict[str, Any]:  # noqa: ANN401 - anything may be handed on
    return to_schema_org(article, **arguments)


def check(article: Article, *, url: str | None = URL) -> dict[str, Any]:
    document = convert(article, url=url, kinds=QuoteKind)
    assert document["@context"] == CONTEXT
    typed = {node["@id"]: node["@type"] for node in nodes_in(document) if "@type" in node and "@id" in node}
    for node in nodes_in(document):
        if set(node) == {"@id"}:
            assert node["@id"] in typed
            continue
        names = {name for name in node if not name.startswith("@")}
        # An Organization has no `mentions`, a Quotation no `caption`: each name is one of its type's.
        assert names <= PROPERTIES[node["@type"]], node
        for name in names:
            for value in node[name] if isinstance(node[name], list) else [node[name]]:
                kind = typed[value["@id"]] if set(value) == {"@id"} else value["@type"] if name in RANGES else None
                assert kind in RANGES.get(name, {None}), (name, value)
                assert name in RANGES or isinstance(value, str)
                assert value
    spans = spans_by_id(article, url=url)
    assert typed.keys() <= spans.keys()
    for node in nodes_in(document):
        if node.get("@type") == "Quotation" and article in SEED_ARTICLES:
            stretches = (span.of(article.source) for span in spans[node["@id"]])
            assert " ".join(" ".join(stretches).split()) == node["text"]
    return document


@pytest.mark.parametrize("article", [*SEED_ARTICLES, RICH], ids=[*(path.stem for path in SEED_PATHS), "rich"])
def test_seeds(article: Article) -> None:
    document = check(article)
    assert article.title is not None
    assert document["headline"] == article.title.headline.text
    assert check(article, url=None)["articleBody"] == document["articleBody"]


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


@given(built_articles())
@settings(max_examples=15)
def test_any_quotes(article: Article) -> None:
    document = convert(article, kinds=QuoteKind)
    assert {node["@id"] for node in nodes_in(document) if "@id" in node} <= spans_by_id(article).keys()


def test_a_whole_document() -> None:
    document = convert(RICH, url=URL)
    assert {name: value for name, value in document.items() if name not in {"hasPart", "mentions"}} == {
        "@context": "https://schema.org",
        "@type": "NewsArticle",
        "@id": f"{URL}#article",
        "url": URL,
        "headline": "Fog 🌫 closes harbour",
        "alternativeHeadline": "Fog 🌫 closes harbour | Money | The Calder Tribune",
        "description": "Two lamps are missing, and nobody in the town knows why",
        "inLanguage": "en",
        "publisher": {"@type": "Organization", "name": "The Calder Tribune"},
        "sourceOrganization": {"@type": "Organization", "name": "Reuters"},
        "author": [
            {"@type": "Person", "name": "Ana Lima", "jobTitle": "science editor"},
            {"@type": "Person", "name": "Tom Reed"},
        ],
        "editor": [{"@type": "Person", "name": "Maren Sass"}],
        "contributor": [
            {
                "@type": "Role",
                "roleName": "Additional reporting by",
                "contributor": {"@type": "Person", "name": "Dovilė Petraitė"},
            }
        ],
        "dateline": "PORTO, March 3 (Reuters) -",
        "locationCreated": {"@type": "Place", "name": "PORTO"},
        "articleBody": "\n\n".join(
            block.text for block in RICH.blocks if isinstance(block, newsseed.Paragraph | newsseed.Heading)
        ),
        "associatedMedia": [
            {
                "@type": "ImageObject",
                "@id": f"{URL}#picture-1",
                "caption": "The pier and the lamp in February.",
                "description": "A view of a pier and a lamp",
                "creator": [{"@type": "Person", "name": "Kip Oduya"}],
                "sourceOrganization": [{"@type": "Organization", "name": "EPA"}],
                "creditText": "Image: Kip Oduya/EPA",
            },
            {"@type": "MediaObject", "@id": f"{URL}#embed-1", "name": "What the lamp saw at the pier"},
        ],
    }


def test_parts_and_people() -> None:
    document = convert(RICH)
    section, first, nested, last = document["hasPart"]
    assert (section["headline"], section["text"]) == ("Behind the pier", RICH.paragraphs[-1].text)
    assert first == {
        "@type": "Quotation",
        "@id": "#quote-1",
        "text": "No 🌫 ship left, and he said ‘never again’ to us.",
        "isPartOf": {"@id": "#article"},
        "creator": {"@type": "Person", "@id": "#speaker-1", "name": "Mia Vogt"},
    }
    assert (nested["@id"], nested["isPartOf"]) == ("#quote-1-1", {"@id": "#quote-1"})
    assert last["@id"] == "#quote-3"
    assert document["mentions"] == [
        {"@type": "Person", "@id": "#speaker-1", "name": "Mia Vogt", "alternateName": ["Vogt"], "jobTitle": ["Mayor"]},
        {"@type": "Organization", "@id": "#speaker-2", "name": "Harbour Board"},
    ]


def test_indirect_speech_is_nobodys_words_unless_asked_for() -> None:
    for article in SEED_ARTICLES:
        parts = convert(article)["hasPart"]
        found = {part["text"] for part in parts if part["@type"] == "Quotation"}
        assert {quote.text for quote in article.quotes if quote.kind in VERBATIM} <= found
        assert len(spans_by_id(article)) >= len(article.quotes)
    assert "hasPart" not in convert(parse("Fog\n\nLima said that no ship left."))
    (part,) = convert(parse("Fog\n\nLima said that no ship left."), kinds=["indirect"])["hasPart"]
    assert part["text"] == "no ship left"


@pytest.mark.parametrize(
    ("kind", "name", "node"),
    [
        (SpeakerKind.PERSON, "creator", {"@type": "Person", "name": "X"}),
        (SpeakerKind.ORGANISATION, "creator", {"@type": "Organization", "name": "X"}),
        (SpeakerKind.UNNAMED, "creator", {"@type": "Person", "description": "X"}),
        (SpeakerKind.DOCUMENT, "citation", {"@type": "CreativeWork", "name": "X"}),
    ],
)
def test_who_said_it_by_the_kind_of_speaker(kind: SpeakerKind, name: str, node: dict[str, str]) -> None:
    speaker = Speaker("X", kind, roles=RICH.speakers[0].roles)
    article = attrs.evolve(
        RICH, speakers=(speaker,), quotes=(attrs.evolve(RICH.quotes[0], speaker=speaker, nested=()),)
    )
    document = check(article)
    assert document["hasPart"][1][name] == {**node, "@id": f"{URL}#speaker-1"}
    (told,) = document.get("mentions", [{}])
    role = {SpeakerKind.UNNAMED: None, SpeakerKind.PERSON: "jobTitle"}.get(kind, "description")
    assert told == ({} if role is None else {**node, "@id": f"{URL}#speaker-1", role: ["Mayor"]})


def test_a_quote_of_nobody() -> None:
    article = attrs.evolve(RICH, quotes=(attrs.evolve(RICH.quotes[0], speaker=None, nested=()),))
    assert not {"creator", "citation"} & convert(article)["hasPart"][1].keys()


def test_an_agency_is_an_organisation() -> None:
    document = convert(parse("Fog\n\nNo ship left the harbour on Monday.\n\nWith files from The Canadian Press"))
    assert document["contributor"][0]["contributor"] == {"@type": "Organization", "name": "The Canadian Press"}


def test_what_is_not_known_is_left_out() -> None:
    assert convert(parse("", language="und")) == {
        "@context": CONTEXT,
        "@type": "NewsArticle",
        "@id": "#article",
    }
    (picture,) = convert(attrs.evolve(RICH, blocks=(attrs.evolve(RICH.captions[0], credit=None),)))["associatedMedia"]
    assert picture.keys() == {"@type", "@id", "caption", "description"}


def test_a_fragment_of_the_url_is_no_part_of_ids() -> None:
    document = convert(RICH, url=f"{URL}#top")
    assert (document["url"], document["@id"]) == (f"{URL}#top", f"{URL}#article")
    assert f"{URL}#quote-1" in spans_by_id(RICH, url=f"{URL}#top")


@pytest.mark.parametrize("article", [RICH, *SEED_ARTICLES[:3]])
def test_processors_read_it(article: Article) -> None:
    document = {**convert(article, url=URL), "@context": {"@vocab": SCHEMA}}
    (expanded,) = jsonld.expand(document)
    assert expanded["@type"] == [f"{SCHEMA}NewsArticle"]
    compacted: Any = jsonld.compact(expanded, document["@context"], {"compactArrays": True})
    assert compacted.keys() == document.keys()
    triples = jsonld.to_rdf(document, {"format": "application/n-quads"})
    graph = rdflib.Graph().parse(data=triples, format="nt")
    answers: Any = graph.query(
        "SELECT ?text ?name { ?quote a s:Quotation; s:text ?text; s:creator ?who. ?who s:name ?name }",
        initNs={"s": rdflib.Namespace(SCHEMA)},
    )
    expected = {
        (quote.text, quote.speaker.name)
        for quote in article.quotes
        if quote.kind in VERBATIM
        and quote.speaker
        and quote.speaker.kind in {SpeakerKind.PERSON, SpeakerKind.ORGANISATION}
    }
    assert {tuple(map(str, answer)) for answer in answers} == expected != set()


@pytest.mark.parametrize(
    ("arguments", "error", "message"),
    [
        ({"url": b"https://example.org"}, WrongTypeError, "url must be str, not bytes"),
        ({"url": "fog.html"}, WrongValueError, "url must be an absolute IRI"),
        ({"url": "https://example.org/a b"}, WrongValueError, "url must be an absolute IRI"),
        ({"url": "https://example.org/\ud800"}, WrongValueError, "url must be an absolute IRI"),
        ({"kinds": "direct"}, WrongTypeError, "kinds must be an iterable of str"),
        ({"kinds": None}, WrongTypeError, "kinds must be an iterable of str"),
        ({"kinds": ["spoken"]}, WrongValueError, "kinds must be one of 'direct', 'mixed', 'indirect', not 'spoken'"),
    ],
)
def test_wrong_arguments(arguments: dict[str, Any], error: type[Exception], message: str) -> None:
    with pytest.raises(error, match=f"^{message}"):
        convert(RICH, **arguments)


def test_no_article() -> None:
    with pytest.raises(WrongTypeError, match="article must be Article, not str"):
        convert("Fog")
    with pytest.raises(WrongTypeError, match="article must be Article, not str"):
        spans_by_id("Fog")  # type: ignore[arg-type]
    with pytest.raises(WrongValueError, match="url must be"):
        spans_by_id(RICH, url="")
