"""Damaged documents: each damage is named with the path to its field, and the schema sees it too."""

import json
import pickle
from copy import deepcopy
from typing import cast

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from jsonschema import Draft202012Validator

import newsseed
from newsseed import Article, NewsseedError
from newsseed.convert.json import BACKENDS, Backend, article_schema, from_dict, from_json, to_dict, to_json
from newsseed.convert.models import BLOCKS
from newsseed.errors import DocumentError, MissingLibraryError

TEXT = (
    "Fog closes port | The Calder Tribune\n\nHAMBURG, March 3 (Reuters) - “No ship left port,” said Ana Lima."
    " The so-called “ghost ferry” is old.\n\nThe port in JanuaryPhoto: Tom Reed/EPA\n\nEdited by: Ana Lima"
)
ARTICLE = newsseed.parse(TEXT)
VALIDATOR = Draft202012Validator(article_schema())
GONE = object()
Path = tuple[str | int, ...]


def change(document: dict[str, object], path: Path, value: object) -> dict[str, object]:
    """A copy of the document with another value at the path."""
    changed = deepcopy(document)
    holder = cast("dict[str | int, object]", changed)
    for step in path[:-1]:
        holder = cast("dict[str | int, object]", holder[step])
    if value is GONE:
        del holder[path[-1]]
    else:
        holder[path[-1]] = value
    return changed


def message_of(document: dict[str, object]) -> str:
    with pytest.raises(DocumentError) as caught:
        _ = from_dict(document)
    assert isinstance(caught.value, NewsseedError)
    assert isinstance(caught.value, ValueError)
    assert caught.value.__context__ is None or caught.value.__suppress_context__
    return str(caught.value)


DAMAGES: list[tuple[Path, object, str]] = [
    (("format",), GONE, "format: is missing"),
    (("format",), 0, "format: is 0, and this newsseed reads format 1: an older newsseed wrote it"),
    (("format",), 2, "format: is 2, and this newsseed reads format 1: a newer newsseed wrote it"),
    (("format",), True, "format: must be 1, not true"),
    (("format",), "1", "format: must be 1, not '1'"),
    (("newsseed",), None, "newsseed: must be a string, not null"),
    (("source",), GONE, "source: is missing"),
    (("source",), b"Fog", "source: must be a string, not b'Fog'"),
    (("authors",), [], f"authors: is unknown here: the fields are {', '.join(to_dict(ARTICLE))}"),
    (("\ud800",), [], f"'\\ud800': is unknown here: the fields are {', '.join(to_dict(ARTICLE))}"),
    ((7,), [], f"7: is unknown here: the fields are {', '.join(to_dict(ARTICLE))}"),
    (("path",), 7, "path: must be a string or null, not 7"),
    (("title",), [], "title: must be an object or null, not an array"),
    (("title", "headline"), None, "title.headline: must be an object, not null"),
    (("blocks",), {}, "blocks: must be an array, not an object"),
    (("blocks", 1), None, "blocks[1]: must be an object, not null"),
    (("blocks", 1, "kind"), GONE, "blocks[1].kind: is missing"),
    (("blocks", 1, "kind"), 1, "blocks[1].kind: must be a string, not 1"),
    (("blocks", 1, "kind"), "title", f"blocks[1].kind: must be one of {', '.join(map(repr, BLOCKS))}, not 'title'"),
    (("blocks", 1, "credit", "agencies", 0, "span", "end"), "9",
     "blocks[1].credit.agencies[0].span.end: must be a whole number from 0 on, not '9'"),
    (("blocks", 1, "span", "end"), 3, "blocks[1].span.end: must be at or behind the start (140), not 3"),
    (("blocks", 1, "span", "start"), -1, "blocks[1].span.start: must be a whole number from 0 on, not -1"),
    (("blocks", 1, "span", "start"), 1.0, "blocks[1].span.start: must be a whole number from 0 on, not 1.0"),
    (("blocks", 1, "span", "start"), False, "blocks[1].span.start: must be a whole number from 0 on, not false"),
    (("blocks", 1, "span", "step"), 1, "blocks[1].span.step: is unknown here: the fields are start, end"),
    (("quotes", 0, "kind"), "shout", "quotes[0].kind: must be one of 'direct', 'mixed', 'indirect', not 'shout'"),
    (("quotes", 0, "kind"), [], "quotes[0].kind: must be one of 'direct', 'mixed', 'indirect', not an array"),
    (("quotes", 0, "confidence"), "high", "quotes[0].confidence: must be a number from 0 to 1, not 'high'"),
    (("quotes", 0, "confidence"), 1.5, "quotes[0].confidence: must be a number from 0 to 1, not 1.5"),
    (("quotes", 0, "confidence"), True, "quotes[0].confidence: must be a number from 0 to 1, not true"),
    (("quotes", 0, "block"), GONE, "quotes[0].block: is missing"),
    (("quotes", 0, "block"), None, "quotes[0].block: must be the number of a block, 'title' or an object, not null"),
    (("quotes", 0, "block"), "mayor",
     "quotes[0].block: must be the number of a block, 'title' or an object, not 'mayor'"),
    (("quotes", 0, "block"), 0.5, "quotes[0].block: must be the number of a block, 'title' or an object, not 0.5"),
    (("quotes", 0, "block"), False, "quotes[0].block: must be the number of a block, 'title' or an object, not false"),
    (("quotes", 0, "speaker"), GONE, "quotes[0].speaker: is missing"),
    (("quotes", 0, "speaker"), "Ana",
     "quotes[0].speaker: must be the number of a speaker, an object or null, not 'Ana'"),
    (("quotes", 0, "cue"), 7, "quotes[0].cue: must be an object or null, not 7"),
    (("slug",), "fog", "slug: must be an object or null, not 'fog'"),
    (("terms", 0, "block"), True, "terms[0].block: must be the number of a block, 'title' or an object, not true"),
    (("quotes", 0, "nested"), GONE, "quotes[0].nested: is missing"),
    (("quotes", 0, "nested"), [{}], "quotes[0].nested[0].kind: is missing"),
    (("quotes", 0, "nested"), ["“"], "quotes[0].nested[0]: must be an object, not '“'"),
    (("terms", 0), 7, "terms[0]: must be an object, not 7"),
    (("terms", 0, "reason"), None,
     "terms[0].reason: must be one of 'scare', 'title', 'term', 'nickname', 'slogan', 'markup', not null"),
    (("speakers", 0, "aliases"), "Lima", "speakers[0].aliases: must be an array, not 'Lima'"),
    (("speakers", 0, "aliases"), [None], "speakers[0].aliases[0]: must be a string, not null"),
    (("speakers", 0, "name"), 7 ** 99, f"speakers[0].name: must be a string, not {str(7 ** 99)[:60]}…"),
    (("surrogates",), None, "surrogates: must be an array, not null"),
    (("surrogates",), [{"pointer": "/source", "position": 0}], "surrogates[0].code: is missing"),
    (("surrogates",), [{"pointer": "/source", "position": 0, "code": 7}],
     "surrogates[0].position: must be the place of a U+FFFD in that string, not 0"),
]  # fmt: skip


@pytest.mark.parametrize(("path", "value", "message"), DAMAGES)
def test_damages_are_named_and_the_schema_sees_them(path: Path, value: object, message: str) -> None:
    document = change(to_dict(ARTICLE), path, value)
    assert message_of(document) == message
    # To a schema 1.0 is an integer, and it compares no two fields.
    if value not in (3, 1.0) or "surrogates" in document:
        assert not VALIDATOR.is_valid(document) or "U+FFFD" in message


INCONSISTENT: list[tuple[Path, object, str]] = [
    (("quotes", 0, "block"), 3, "quotes[0].block: must be the number of one of the 3 blocks, counted from 0, not 3"),
    (("quotes", 0, "block"), -1, "quotes[0].block: must be the number of one of the 3 blocks, counted from 0, not -1"),
    (("quotes", 0, "speaker"), 1,
     "quotes[0].speaker: must be the number of one of the 1 speakers, counted from 0, not 1"),
    (("blocks", 2, "span", "end"), 99999,
     f"blocks[2].span.end: lies behind the end of the source ({len(TEXT)}): 99999"),
    (("quotes", 0, "content", 0, "end"), 99999,
     f"quotes[0].content[0].end: lies behind the end of the source ({len(TEXT)}): 99999"),
    (("blocks", 1, "credit", "label", "text"), "Image",
     "blocks[1].credit.label.text: is 'Image', and from 159 to 164 the source has 'Photo'"),
    (("source",), "", "title.span.end: lies behind the end of the source (0): 36"),
]  # fmt: skip


@pytest.mark.parametrize(("path", "value", "message"), INCONSISTENT)
def test_what_does_not_fit_together(path: Path, value: object, message: str) -> None:
    assert message_of(change(to_dict(ARTICLE), path, value)) == message


def test_a_quote_in_a_title_that_is_not_there() -> None:
    document = change(to_dict(ARTICLE), ("quotes", 0, "block"), "title")
    assert from_dict(document, check_spans=False).quotes[0].block == ARTICLE.title
    message = message_of(change(document, ("title",), None))
    assert message == "quotes[0].block: must be a block's number, for this article has no title, not 'title'"


HALF = to_dict(newsseed.parse("Fog\ud800\n\nNo ship left."))
POINTERS = [
    "",
    "source",
    "/",
    "/sauce",
    "/blocks",
    "/blocks/7/text",
    "/blocks/x/text",
    "/blocks/0",
    "/source/0",
    7,
    None,
]


@pytest.mark.parametrize("pointer", POINTERS)
def test_halves_of_surrogate_pairs_that_point_nowhere(pointer: object) -> None:
    document = change(HALF, ("surrogates", 0, "pointer"), pointer)
    assert message_of(document).startswith("surrogates[0].pointer: must be ")


@pytest.mark.parametrize("code", [-1, 0, 0xD7FF, 0xE000, 10**99, "d800"])
def test_halves_of_surrogate_pairs_that_are_none(code: object) -> None:
    document = change(HALF, ("surrogates", 0, "code"), code)
    assert message_of(document).startswith("surrogates[0].code: must be ")
    assert not VALIDATOR.is_valid(document)


NO_JSON = [
    ("", 1, 1, "the document: is no JSON at line 1, column 1: Expecting value"),
    ("Fog", 1, 1, "the document: is no JSON at line 1, column 1: Expecting value"),
    ('{"format": 1,\n "source" 2}', 2, 11, "the document: is no JSON at line 2, column 11: Expecting ':' delimiter"),
    (to_json(ARTICLE)[:-1], 1, len(to_json(ARTICLE)), "the document: is no JSON at line 1, column "),
]


@pytest.mark.parametrize(("text", "line", "column", "message"), NO_JSON)
@pytest.mark.parametrize("backend", BACKENDS)
def test_what_is_no_json(text: str, line: int, column: int, message: str, backend: Backend) -> None:
    with pytest.raises(DocumentError) as caught:
        _ = from_json(text, backend=backend)
    assert (caught.value.place, caught.value.line, caught.value.column) == ("", line, column)
    assert str(caught.value).startswith(message)


@pytest.mark.parametrize("backend", BACKENDS)
@pytest.mark.parametrize("text", ["[" * 99999, "7" * 9999, "NaN", "[]", "null", '"Fog"', '{"format": 1e999}'])
def test_json_that_is_no_document(text: str, backend: Backend) -> None:
    with pytest.raises(DocumentError, match=r"^(the document|format): (is no JSON|must be )"):
        _ = from_json(text, backend=backend)


def paths_of(value: object, path: Path = ()) -> list[Path]:
    slots = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    return [place for key, item in slots for place in ((*path, key), *paths_of(item, (*path, key)))]


PATHS = paths_of(to_dict(ARTICLE))

TWICE = [
    ('{"format": 1, "format": 1}', "format: is there twice"),
    ('{"format": 1, "f\\u006frmat" : 2}', "format: is there twice"),
    ('{"quotes": [{}, {"kind": 1, "text": "\\"a\\": b", "kind"\t: 2}]}', "quotes[1].kind: is there twice"),
    ('{"title": {"span": {"end": 1, "end": 2}, "span": {}}}', "title.span: is there twice"),
    ('[{"a": 1}, {"a b": 1, "a b": 2}]', "[1].'a b': is there twice"),
]


@pytest.mark.parametrize(("text", "message"), TWICE)
@pytest.mark.parametrize("backend", BACKENDS)
def test_a_field_twice(text: str, message: str, backend: Backend) -> None:
    with pytest.raises(DocumentError) as caught:
        _ = from_json(text, backend=backend)
    assert str(caught.value) == message


@pytest.mark.parametrize("backend", BACKENDS)
def test_colons_that_no_name_stands_before(backend: Backend) -> None:
    article = newsseed.parse('Fog: "a": 1, ":" and \\": 2\n\n": No ship left," said Ana Lima. {"a": 1, "a": 2}')
    assert from_json(to_json(article), backend=backend) == article
    apart = json.dumps(to_dict(article), separators=(" ,", " \n: "))
    assert from_json(apart, backend=backend) == article


@given(st.sampled_from(PATHS), st.sampled_from(BACKENDS))
def test_any_field_twice(path: Path, backend: Backend) -> None:
    document = to_dict(ARTICLE)
    holder = cast("dict[str | int, object]", document)
    for step in path[:-1]:
        holder = cast("dict[str | int, object]", holder[step])
    if isinstance(path[-1], str):
        holder["again"] = holder[path[-1]]
        text = to_json(ARTICLE, backend=backend)
        assert from_json(text, backend=backend) == ARTICLE
        with pytest.raises(DocumentError, match=rf"{path[-1]}: is there twice$"):
            _ = from_json(json.dumps(document).replace('"again"', f'"{path[-1]}"'), backend=backend)


def test_bytes_that_are_not_utf_8() -> None:
    with pytest.raises(DocumentError, match=r"^the document: is not UTF-8 at byte 3 \(invalid start byte\)$"):
        _ = from_json(b'{"f\xff": 1}')


def test_quotes_nested_without_end() -> None:
    quote = cast("list[dict[str, object]]", to_dict(ARTICLE)["quotes"])[0]
    for _ in range(2000):
        quote = {**quote, "nested": [quote]}
    assert message_of(change(to_dict(ARTICLE), ("quotes",), [quote])) == "quotes: are nested too deeply"


junk = st.sampled_from(
    [GONE, None, True, -1, 0, 1, 10**6, 0.5, "", "title", "\ud800", [], {}, [{}], {"kind": "notice"}]
)


@settings(max_examples=200)
@given(st.sampled_from(PATHS), junk)
def test_any_damage_is_an_error_or_an_article_that_the_schema_knows(path: Path, value: object) -> None:
    document = change(to_dict(ARTICLE), path, value)
    try:
        article = from_dict(document, check_spans=False)
    except DocumentError as error:
        assert error.place  # noqa: PT017 - either way is right
        return
    assert VALIDATOR.is_valid(document)
    assert from_dict(to_dict(article), check_spans=False) == article


def test_documents_are_left_as_they_are() -> None:
    for document in (to_dict(ARTICLE), deepcopy(HALF)):
        before = json.dumps(document)
        assert isinstance(from_dict(document), Article)
        assert json.dumps(document) == before


@pytest.mark.parametrize(
    "error", [DocumentError("path", "is missing", 2, 3), MissingLibraryError("orjson", "backend='orjson'")], ids=str
)
def test_errors_survive_a_trip_between_processes(error: NewsseedError) -> None:
    twin = pickle.loads(pickle.dumps(error))  # noqa: S301 - our own
    assert (type(twin), str(twin), vars(twin)) == (type(error), str(error), vars(error))
