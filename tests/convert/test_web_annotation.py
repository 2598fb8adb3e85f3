"""Web annotations: what the W3C's model asks for, read by a JSON-LD processor, and every field of a quote back."""

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import attrs
import pytest
from hypothesis import given, settings
from pyld import jsonld  # type: ignore[import-untyped] # pyright: ignore[reportMissingTypeStubs] - it has none

from newsseed import Article, QuoteKind, Span, Speaker, SpeakerKind, Stance, parse
from newsseed.convert.web_annotation import ABOUT, CONTEXT, find_target, from_web_annotations, to_web_annotations
from newsseed.errors import AnnotationError, WrongTypeError, WrongValueError
from tests.convert.articles import REAL_PATHS, RICH, SEED_ARTICLES, built_articles
from tests.folders import SEED_PATHS, needs_shared, read_once
from tests.properties.strategies import Document, documents, texts

IRI = "https://example.org/fog"
OA = "http://www.w3.org/ns/oa#"
# What of http://www.w3.org/ns/anno.jsonld is used, written out by hand.
ANNO = json.loads(Path(__file__).with_name("anno_context.json").read_text(encoding="utf-8"))
MOTIVATIONS = {
    "assessing", "bookmarking", "classifying", "commenting", "describing", "editing", "highlighting", "identifying",
    "linking", "moderating", "questioning", "replying", "tagging",
}  # fmt: skip
FOG = parse("Fog\n\n“No ship left,” said Mayor Ana Lima.\n\nNo ship left, and no bus left. Lima is ill.")


def load(address: str, _options: object) -> dict[str, object]:
    assert address == "http://www.w3.org/ns/anno.jsonld"
    return {"contextUrl": None, "documentUrl": address, "document": ANNO, "contentType": "application/ld+json"}


OPTIONS: dict[str, object] = {"documentLoader": load}


def items_of(collection: dict[str, Any]) -> list[dict[str, Any]]:
    return list(collection["first"]["items"]) if "first" in collection else []


def resources_in(node: object) -> Iterator[dict[str, Any]]:
    if isinstance(node, dict):
        if node.get("type") == "SpecificResource":
            yield node
        for value in node.values():
            yield from resources_in(value)
    elif isinstance(node, list):
        for value in node:
            yield from resources_in(value)


def check_rules(collection: dict[str, Any]) -> None:
    """The model's MUSTs: 3.1 annotations, 3.3 motivations, 4.2 selectors, 5.1 collections, 5.2 pages."""
    assert CONTEXT[0] in collection["@context"]
    assert (collection["type"], collection["total"]) == ("AnnotationCollection", len(items_of(collection)))
    assert ("first" in collection) == (collection["total"] > 0)
    identities = [item["id"] for item in items_of(collection)]
    assert len(set(identities)) == len(identities)
    for item in items_of(collection):
        assert item["type"] == "Annotation"
        assert item["id"].startswith(f"{IRI}#")
        assert item["motivation"] in MOTIVATIONS
        assert item["target"]
        assert item["body"]
    for resource in resources_in(collection):
        assert resource["source"] == IRI
        position, quotation = resource["selector"]
        assert (position["type"], quotation["type"]) == ("TextPositionSelector", "TextQuoteSelector")
        assert 0 <= position["start"] <= position["end"]
        assert {"exact", "prefix", "suffix"} <= quotation.keys()


def check(article: Article) -> None:
    for units in ("code points", "utf-16"):
        collection = to_web_annotations(article, target=IRI, about=ABOUT, units=units)
        check_rules(collection)
        assert from_web_annotations(collection, article=article, units=units) == article.quotes
        for resource in resources_in(collection):
            span = find_target(resource, article=article, units=units)
            assert span.of(article.source) == resource["selector"][1]["exact"]


@pytest.mark.unmeasured
@pytest.mark.parametrize("article", [*SEED_ARTICLES, RICH], ids=[*(path.stem for path in SEED_PATHS), "rich"])
def test_seeds_come_back(article: Article) -> None:
    assert article.quotes
    check(article)
    text = json.dumps(to_web_annotations(article, target=IRI))
    assert from_web_annotations(text, article=article) == article.quotes


@pytest.mark.unmeasured
@needs_shared
def test_the_real_document_comes_back() -> None:
    for path in REAL_PATHS:
        check(read_once(path))


@given(texts)
@settings(max_examples=50)
def test_any_text_comes_back(text: str) -> None:
    check(parse(text))


@given(documents())
@settings(max_examples=15)
def test_documents_come_back(document: Document) -> None:
    check(parse(document.text))


@given(built_articles())
@settings(max_examples=15)
def test_any_quotes_come_back(article: Article) -> None:
    check(article)


@pytest.mark.unmeasured
@pytest.mark.parametrize("article", [RICH, *SEED_ARTICLES[:3]])
def test_a_processor_reads_it(article: Article) -> None:
    collection = to_web_annotations(article, target=IRI, about=ABOUT)
    (expanded,) = jsonld.expand(collection, OPTIONS)
    (page,) = expanded["http://www.w3.org/ns/activitystreams#first"]
    annotations = page["http://www.w3.org/ns/activitystreams#items"][0]["@list"]
    assert len(annotations) == collection["total"]
    for annotation in annotations:
        assert annotation["@type"] == [f"{OA}Annotation"]
        assert annotation[f"{OA}motivatedBy"][0]["@id"].removeprefix(OA) in MOTIVATIONS
        for target in annotation[f"{OA}hasTarget"]:
            assert target[f"{OA}hasSource"] == [{"@id": IRI}]
            assert {kind for one in target[f"{OA}hasSelector"] for kind in one["@type"]} == {
                f"{OA}TextPositionSelector",
                f"{OA}TextQuoteSelector",
            }
    # Every key has a meaning, or the processor would have dropped it; and what it writes can be read.
    compacted: Any = jsonld.compact(expanded, {"@context": list(CONTEXT)}, {**OPTIONS, "compactToRelative": False})
    assert compacted.keys() == collection.keys()
    assert from_web_annotations(compacted, article=article) == article.quotes


def test_positions_in_javascript_are_utf_16() -> None:
    collection = to_web_annotations(RICH, target=IRI, about=ABOUT, units="utf-16")
    units = RICH.source.encode("utf-16-le")
    for resource in resources_in(collection):
        position, quotation = resource["selector"]
        assert units[2 * position["start"] : 2 * position["end"]].decode("utf-16-le") == quotation["exact"]
    assert collection != to_web_annotations(RICH, target=IRI, about=ABOUT)


def test_what_a_quote_says() -> None:
    (annotation, *_) = items_of(to_web_annotations(RICH, target=IRI, context=3))
    told, kind, speaker = annotation["body"]
    assert told["newsseed:cue"]["selector"][1] == {
        "type": "TextQuoteSelector", "exact": "told", "prefix": "gt ", "suffix": " re",
    }  # fmt: skip
    assert told["newsseed:addressee"]["selector"][1]["exact"] == "reporters"
    assert (told["newsseed:kind"], told["newsseed:stance"]) == ("direct", "stated")
    assert told["newsseed:speaker"]["name"] == "Mia Vogt"
    assert (kind["value"], kind["purpose"]) == ("direct", "classifying")
    assert (speaker["value"], speaker["purpose"]) == ("Mia Vogt", "identifying")
    assert [one["selector"][1]["exact"] for one in annotation["target"]] == [
        "No 🌫 ship left,",
        "and he said ‘never again’ to us.",
    ]
    (nested,) = told["newsseed:nested"]
    assert nested["newsseed:content"][0]["selector"][1]["exact"] == "never again"


def test_a_speaker_is_told_in_full_once() -> None:
    for about in (("quotes",), ("speakers",)):
        for article in SEED_ARTICLES:
            collection = to_web_annotations(article, target=IRI, about=about)
            full = json.dumps(collection["first"]).count('"newsseed:mentions"')
            quoted = {quote.speaker for quote in article.quotes} - {None}
            assert full == len(quoted if about == ("quotes",) else article.speakers)


def test_the_other_things_that_annotations_are_about() -> None:
    kinds = {about: items_of(to_web_annotations(RICH, target=IRI, about=(about,))) for about in ABOUT}
    assert [item["target"]["selector"][1]["exact"] for item in kinds["captions"]] == [
        caption.span.of(RICH.source) for caption in RICH.captions
    ]
    caption = kinds["captions"][0]["body"]
    assert caption["newsseed:alt"]["selector"][1]["exact"] == "A view of a pier and a lamp"
    assert [one["name"] for one in (*caption["newsseed:photographers"], *caption["newsseed:agencies"])] == [
        "Kip Oduya",
        "EPA",
    ]
    assert [item["body"][1]["value"] for item in kinds["blocks"]][:3] == ["title", "standfirst", "byline"]
    assert [item["body"][0]["name"] for item in kinds["speakers"]] == [speaker.name for speaker in RICH.speakers]
    for about in ("captions", "blocks", "speakers"):
        assert from_web_annotations(kinds[about], article=RICH) == ()


def test_captions_without_credit_and_slugs() -> None:
    article = parse("fog-closes-harbour\n\nFog closes harbour\n\nNo ship left.\n\nThe pierPhoto: EPA\n\nNone")
    bare = attrs.evolve(article, blocks=(attrs.evolve(article.captions[0], credit=None),))
    items = items_of(to_web_annotations(bare, target=IRI, about=("captions", "blocks")))
    assert items[0]["body"].keys() == {"type", "newsseed:text"}
    assert [item["body"][1]["value"] for item in items[1:]] == ["slug", "title", "caption"]


def test_a_text_that_has_changed() -> None:
    collection = to_web_annotations(FOG, target=IRI)
    moved = parse(f"An editor’s line\n\n{FOG.source}")
    (quote,) = from_web_annotations(collection, article=moved)
    assert quote.source is not None
    assert (quote.text, quote.source.of(moved.source)) == ("No ship left,", "Mayor Ana Lima")
    assert quote.block in moved.blocks
    assert quote.speaker == attrs.evolve(
        FOG.speakers[0],
        roles=tuple(attrs.evolve(role, span=role.span.shifted(18)) for role in FOG.speakers[0].roles),
        mentions=tuple(span.shifted(18) for span in FOG.speakers[0].mentions),
    )


def test_a_speaker_told_in_short_is_the_articles() -> None:
    (annotation,) = items_of(to_web_annotations(FOG, target=IRI))
    speaker = annotation["body"][0]["newsseed:speaker"]
    for name in ("newsseed:mentions", "newsseed:roles", "newsseed:aliases"):
        del speaker[name]
    assert from_web_annotations(annotation, article=FOG) == FOG.quotes
    bare = attrs.evolve(FOG, speakers=())
    assert from_web_annotations(annotation, article=bare)[0].speaker == Speaker("Ana Lima", SpeakerKind.PERSON)
    del speaker["newsseed:kind"]
    assert from_web_annotations(annotation, article=bare)[0].speaker == Speaker("Ana Lima", SpeakerKind.PERSON)
    speaker["type"] = "Thing"
    assert from_web_annotations(annotation, article=bare)[0].speaker == Speaker("Ana Lima", SpeakerKind.UNNAMED)


def note(*, body: object = None, **selector: object) -> dict[str, Any]:
    target = {"source": IRI, "selector": {"type": "TextQuoteSelector", **selector}}
    return {"type": "Annotation", "target": target, "body": body}


@pytest.mark.parametrize(
    ("body", "name"),
    [
        (None, None),
        ("https://example.org/people/1", None),
        ({"type": "TextualBody", "value": "a fine word"}, None),
        ({"type": "TextualBody", "purpose": "identifying", "value": "lima"}, "Ana Lima"),
        ([{"type": ["TextualBody"], "purpose": ["tagging", "identifying"], "value": "Tom Reed"}], "Tom Reed"),
        ({"type": "Person", "name": "Ana Lima"}, "Ana Lima"),
        ({"type": "Person"}, None),
        ({"type": "TextualBody", "purpose": "identifying", "value": "Unknown"}, None),
    ],
)
def test_annotations_of_others(body: object, name: str | None) -> None:
    given = note(exact="“No ship left,”", body=body)
    (quote,) = from_web_annotations([given], article=FOG)
    assert (quote.content, quote.kind, quote.rule) == ((Span(6, 19),), QuoteKind.DIRECT, "annotated")
    assert (quote.speaker.name if quote.speaker else None) == name
    assert quote.speaker in {None, *FOG.speakers} or name == "Tom Reed"


def test_notes_about_the_whole_page_are_no_quotes() -> None:
    given = {"type": "Annotation", "target": IRI, "body": {"type": "TextualBody", "value": "long"}}
    assert from_web_annotations(given, article=FOG) == ()
    assert from_web_annotations({**given, "target": {"source": IRI}}, article=FOG) == ()


def test_every_form_of_the_same_annotations() -> None:
    collection = to_web_annotations(FOG, target=IRI)
    page: Any = collection["first"]
    (annotation,) = page["items"]
    forms = [
        collection,
        page,
        annotation,
        [annotation],
        (one for one in [annotation]),
        [page],
        json.dumps([annotation]),
    ]
    for form in forms:
        assert from_web_annotations(form, article=FOG) == FOG.quotes
    empty = to_web_annotations(parse("Fog"), target=IRI)
    assert "first" not in empty
    assert from_web_annotations(empty, article=FOG) == ()


DAMAGED = [
    ({"type": "Note"}, "annotations", "must be an Annotation"),
    ({"type": "AnnotationCollection", "first": f"{IRI}?page=1"}, "first", "must be an Annotation"),
    ({"type": "Annotation"}, "target", "must be an IRI"),
    (note(exact="gone"), "target", "selects nothing: 'gone' is nowhere in the text"),
]


@pytest.mark.parametrize(("given", "place", "problem"), DAMAGED)
def test_what_is_damaged_is_named(given: dict[str, Any], place: str, problem: str) -> None:
    with pytest.raises(AnnotationError) as caught:
        from_web_annotations(given, article=FOG)
    assert caught.value.problem.startswith(problem)
    assert caught.value.place == ("the document" if place == "annotations" else place)


@pytest.mark.parametrize(
    ("path", "value", "place"),
    [
        (("newsseed:kind",), "spoken", "[0].body[0].newsseed:kind"),
        (("newsseed:kind",), None, "[0].body[0].newsseed:kind"),
        (("newsseed:stance",), 3, "[0].body[0].newsseed:stance"),
        (("newsseed:confidence",), 2, "[0].body[0].newsseed:confidence"),
        (("newsseed:text",), 2, "[0].body[0].newsseed:text"),
        (("newsseed:cue",), "said", "[0].body[0].newsseed:cue"),
        (("newsseed:speaker",), IRI, "[0].body[0].newsseed:speaker"),
        (("newsseed:speaker", "name"), None, "[0].body[0].newsseed:speaker.name"),
        (("newsseed:speaker", "newsseed:kind"), "robot", "[0].body[0].newsseed:speaker.newsseed:kind"),
        (("newsseed:speaker", "newsseed:roles"), [{}], "[0].body[0].newsseed:speaker.newsseed:roles[0]"),
    ],
)
def test_a_damaged_field_is_named_by_its_path(path: tuple[str, ...], value: object, place: str) -> None:
    items = items_of(to_web_annotations(FOG, target=IRI))
    node = items[0]["body"][0]
    for key in path[:-1]:
        node = node[key]
    node[path[-1]] = value
    with pytest.raises(AnnotationError) as caught:
        from_web_annotations(items, article=FOG)
    assert caught.value.place == place


def test_confidence_and_texts_may_be_missing() -> None:
    (annotation,) = items_of(to_web_annotations(FOG, target=IRI))
    for name in ("text", "rule", "confidence", "block"):
        del annotation["body"][0][f"newsseed:{name}"]
    (quote,) = from_web_annotations(annotation, article=FOG)
    assert (quote.text, quote.rule, quote.confidence, quote.block) == ("", "", 1.0, FOG.quotes[0].block)


def test_what_matches_nothing_can_be_left_out() -> None:
    good, bad = note(exact="No ship left"), note(exact="gone")
    assert len(from_web_annotations([bad, good, bad], article=FOG, errors="skip")) == 1


def test_quotes_nested_too_deep_are_an_error() -> None:
    (annotation,) = items_of(to_web_annotations(FOG, target=IRI))
    body = annotation["body"][0]
    for _ in range(1500):
        body = {**annotation["body"][0], "newsseed:nested": [body]}
    annotation["body"][0] = body
    with pytest.raises(AnnotationError, match="deeper than can be read"):
        from_web_annotations([annotation], article=FOG)


@pytest.mark.parametrize(
    ("arguments", "error", "message"),
    [
        ({"target": None}, WrongTypeError, "target must be str, not NoneType"),
        ({"target": "/fog"}, WrongValueError, "target must be an absolute IRI"),
        ({"about": "quotes"}, WrongTypeError, "about must be an iterable of str"),
        ({"about": ["quote"]}, WrongValueError, "about must be one of 'quotes', 'speakers'"),
        ({"about": [3]}, WrongTypeError, "about must be one of"),
        ({"units": "bytes"}, WrongValueError, "units must be one of 'code points', 'utf-16', not 'bytes'"),
        ({"context": -1}, WrongValueError, "context must be"),
        ({"context": True}, WrongTypeError, "context must be int, not bool"),
        ({"context": 1.5}, WrongTypeError, "context must be int"),
    ],
)
def test_wrong_arguments_of_writing(arguments: dict[str, Any], error: type[Exception], message: str) -> None:
    with pytest.raises(error, match=f"^{message}"):
        to_web_annotations(FOG, **{"target": IRI, **arguments})


@pytest.mark.parametrize(
    ("annotations", "arguments", "error", "message"),
    [
        (b"[]", {}, WrongTypeError, "annotations must be annotations as mappings"),
        (3, {}, WrongTypeError, "annotations must be"),
        ([], {"units": 16}, WrongTypeError, "units must be"),
        ([], {"errors": "ignore"}, WrongValueError, "errors must be one of 'raise', 'skip'"),
        ([], {"article": "Fog"}, WrongTypeError, "article must be Article"),
        ("{", {}, AnnotationError, "the document: is no JSON"),
    ],
)
def test_wrong_arguments_of_reading(
    annotations: object, arguments: dict[str, Any], error: type[Exception], message: str
) -> None:
    with pytest.raises(error, match=f"^{message}"):
        from_web_annotations(annotations, **{"article": FOG, **arguments})  # type: ignore[arg-type]


def test_no_article() -> None:
    with pytest.raises(WrongTypeError, match="article must be Article"):
        to_web_annotations("Fog", target=IRI)  # type: ignore[arg-type]
    with pytest.raises(WrongTypeError, match="article must be Article"):
        find_target({}, article="Fog")  # type: ignore[arg-type]
    with pytest.raises(WrongTypeError, match="resource must be a mapping"):
        find_target(IRI, article=FOG)  # type: ignore[arg-type]


def test_all_stances_and_kinds_come_back() -> None:
    (quote,) = FOG.quotes
    quotes = tuple(attrs.evolve(quote, stance=stance) for stance in Stance)
    article = attrs.evolve(FOG, quotes=quotes)
    assert from_web_annotations(to_web_annotations(article, target=IRI), article=article) == quotes
