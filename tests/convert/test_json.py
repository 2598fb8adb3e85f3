"""JSON: nothing is lost on the way out and back, whichever library writes, and the schema says what is written."""

import json
import math
import sys
from functools import partial
from typing import TYPE_CHECKING, Any, cast

import attrs
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from jsonschema import Draft202012Validator

import newsseed
from newsseed import Article, Paragraph, Part, Quote, QuoteKind, Span, Speaker, SpeakerKind
from newsseed.convert import json as articles_as_json
from newsseed.convert.json import BACKENDS, article_schema, from_dict, from_json, make_converter, to_dict, to_json
from newsseed.convert.models import HOLDERS, MODELS, fields_of
from newsseed.errors import DocumentError, MissingLibraryError, WrongTypeError, WrongValueError
from tests.folders import SEED_PATHS, SHARED, needs_shared, read_once
from tests.properties.strategies import Document, documents, texts
from tests.timing import seconds_of, takes_less_than

if TYPE_CHECKING:
    from collections.abc import Callable

    from cattrs.preconf.json import JsonConverter

SCHEMA = article_schema()
VALIDATOR = Draft202012Validator(SCHEMA)
ARTICLES = [read_once(path) for path in SEED_PATHS]
WORDS = Part("Fog", Span(0, 3))


def text_of(block: newsseed.Block | newsseed.Title) -> str:
    return cast("str", getattr(block, "text"))  # noqa: B009 - not all have one


def check_round_trip(article: Article, *, check_spans: bool = True) -> None:
    written = to_json(article)
    _ = written.encode()
    assert "\n" not in written
    document = to_dict(article)
    assert json.loads(written) == document
    VALIDATOR.validate(document)
    for back in (from_json(written, check_spans=check_spans), from_dict(document, check_spans=check_spans)):
        assert back == article
        assert hash(back) == hash(article)
        assert back.path == article.path
    assert to_json(from_json(written, check_spans=check_spans)) == written


@settings(max_examples=50)
@given(texts)
def test_round_trip_of_any_text(text: str) -> None:
    check_round_trip(newsseed.parse(text))


@settings(max_examples=30)
@given(documents())
def test_round_trip_of_documents(document: Document) -> None:
    check_round_trip(newsseed.parse(document.text))


halves = st.text(st.sampled_from("\ud83d\ude00\ud800\udfff\ufffd\x00\U0001f600a“”: \n"))


@settings(max_examples=50)
@given(halves, halves)
def test_halves_of_surrogate_pairs_stay_apart(text: str, path: str) -> None:
    article = newsseed.parse(f"Fog {text}\n\n“{text} ship left,” said Ana {text} Lima.")
    check_round_trip(attrs.evolve(article, path=path))


def test_several_halves_in_one_text() -> None:
    check_round_trip(newsseed.parse("Fog\n\nNo \ud800 ship \udc00 left \ud800."))


@pytest.mark.parametrize("article", ARTICLES, ids=lambda article: article.path.rpartition("/")[2])
@pytest.mark.parametrize("backend", BACKENDS)
def test_the_same_document_whichever_library_writes_and_reads(
    article: Article, backend: articles_as_json.Backend
) -> None:
    written = to_json(article, backend=backend)
    assert written == to_json(article)
    for back in (from_json(written, backend=backend), from_json(written.encode(), backend=backend)):
        assert back == article
        assert (hash(back), back.path) == (hash(article), article.path)


@needs_shared
def test_the_real_document() -> None:
    (path,) = (SHARED / "seeds").glob("*.txt")
    check_round_trip(newsseed.read(path))


def test_an_indent_is_for_people() -> None:
    written = to_json(ARTICLES[0], indent=2)
    assert written.startswith('{\n  "format": 1,\n  "newsseed": ')
    assert from_json(written) == ARTICLES[0]
    assert to_json(ARTICLES[0], indent=2, backend="orjson") == written


def test_a_byte_order_mark_before_the_document() -> None:
    written = to_json(ARTICLES[0])
    assert from_json(f"\ufeff{written}") == from_json(f"\ufeff{written}".encode()) == ARTICLES[0]


def test_stamp_and_order_of_the_fields() -> None:
    names = ["format", "newsseed", *(field.name for field in attrs.fields(Article))]
    assert list(to_dict(ARTICLES[0])) == names
    assert to_dict(ARTICLES[0])["newsseed"] == newsseed.__version__


def test_blocks_and_speakers_stand_once() -> None:
    article = newsseed.parse("Fog\n\n“No ship left the ‘old’ port,” said Ana Lima. She called it a “mess”.")
    document = to_dict(article)
    (quote, *_), terms = article.quotes, article.terms
    written = cast("list[dict[str, object]]", document["quotes"])
    assert (written[0]["block"], written[0]["speaker"]) == (0, 0)
    assert quote.block is article.blocks[0]
    assert json.dumps(document, ensure_ascii=False).count(text_of(article.blocks[0])) == 2
    assert len(terms) == len(cast("list[object]", document["terms"]))


def made_by_hand() -> Article:
    elsewhere = Paragraph("Fog", Span(0, 3))
    someone = Speaker("Ana Lima", SpeakerKind.PERSON, aliases=("Lima",))
    inner = Quote(QuoteKind.MIXED, (), "inner", elsewhere, "hand", 0.5, speaker=someone)
    outer = Quote(QuoteKind.DIRECT, (Span(0, 1),), "outer", newsseed.Title("Fog", Span(0, 3), WORDS), "hand", 1.0)
    term = newsseed.Term("Fog", Span(0, 3), newsseed.TermReason.SCARE, elsewhere)
    quotes = (attrs.evolve(outer, nested=(inner, inner)), inner)
    return Article("Fog", "tlh", quotes=quotes, terms=(term,), path="a/\udcffb.txt")


def test_what_stands_nowhere_in_the_article_is_written_out() -> None:
    check_round_trip(made_by_hand(), check_spans=False)
    quote = cast("dict[str, object]", cast("list[object]", to_dict(made_by_hand())["quotes"])[1])
    assert quote["block"] == {"kind": "paragraph", "text": "Fog", "span": {"start": 0, "end": 3}, "dateline": None}
    assert cast("dict[str, object]", quote["speaker"])["name"] == "Ana Lima"


def test_the_title_is_named_and_the_first_of_equal_blocks() -> None:
    title = newsseed.Title("Fog", Span(0, 3), WORDS)
    block = Paragraph("Fog", Span(0, 3))
    quotes = tuple(Quote(QuoteKind.DIRECT, (), "", holder, "hand", 1.0) for holder in (title, block))
    article = Article("Fog", "en", title=title, blocks=(block, block), quotes=quotes)
    check_round_trip(article, check_spans=False)
    assert [quote["block"] for quote in cast("list[dict[str, object]]", to_dict(article)["quotes"])] == ["title", 0]


def test_spans_that_leave_the_source_come_back_unchecked() -> None:
    article = Article("Fog", "en", blocks=(Paragraph("Rain", Span(7, 11)),))
    written = to_json(article)
    with pytest.raises(DocumentError, match=r"^blocks\[0\]\.span\.end: lies behind the end of the source \(3\): 11$"):
        _ = from_json(written)
    assert from_json(written, check_spans=False) == from_dict(to_dict(article), check_spans=False) == article


class Slow(Speaker):
    """A child of a model, which a reader could not know."""


# What a caller without a type checker may hand over.
article_of = cast("Callable[..., Article]", Article)
quote_of = cast("Callable[..., Quote]", Quote)

WRONG = [
    (article_of("Fog", "en", path=7), "path: must be a string, not 7"),
    (article_of("Fog", "en", blocks=[]), "blocks: must be tuple, not an array"),
    (article_of("Fog", "en", blocks=(WORDS,)), "blocks[0]: must be a block, not Part(text='Fog', span="),
    (article_of("Fog", "en", speakers=(Slow("Ana", SpeakerKind.PERSON),)),
     "speakers[0]: must be Speaker, not Slow(name="),
    (article_of("Fog", "en", slug=7), "slug: must be Slug, not 7"),
    (article_of("Fog", "en", quotes=(quote_of("direct", (), "", Paragraph("", Span(0, 0)), "hand", math.nan),)),
     "quotes[0].confidence: must be a number from 0 to 1, not nan"),
    (article_of("Fog", "en", quotes=(quote_of("direct", (), "", Paragraph("", Span(0, 0)), "hand", 10**400),)),
     "quotes[0].confidence: must be a number from 0 to 1, not 1"),
    (article_of("Fog", "en", quotes=(quote_of("shout", (), "", Paragraph("", Span(0, 0)), "hand", 1.0),)),
     "quotes[0].kind: must be one of 'direct', 'mixed', 'indirect', not 'shout'"),
]  # fmt: skip


@pytest.mark.parametrize(("article", "message"), WRONG)
def test_values_that_no_reader_could_give_back(article: Article, message: str) -> None:
    with pytest.raises(DocumentError) as caught:
        _ = to_json(article)
    assert str(caught.value).startswith(message)


@pytest.mark.parametrize("value", [None, {}, "Fog", ARTICLES])
def test_what_is_no_article(value: Article) -> None:
    for write in (to_json, to_dict):
        with pytest.raises(WrongTypeError, match="article must be Article, not"):
            _ = write(value)


def test_wrong_arguments() -> None:
    wrong: list[Any] = ["ujson", None, []]
    for backend in wrong:
        for call in (lambda b=backend: to_json(ARTICLES[0], backend=b), lambda b=backend: from_json("{}", backend=b)):
            with pytest.raises(WrongValueError, match="backend must be one of 'json', 'orjson', 'msgspec', not"):
                _ = call()
        with pytest.raises(WrongValueError, match="backend must be"):
            _ = make_converter(backend)
    wrong = ["2", True, 2.0]
    for indent in wrong:
        with pytest.raises(WrongTypeError, match="indent must be int or None"):
            _ = to_json(ARTICLES[0], indent=indent)
    anything: Any = {}
    with pytest.raises(WrongTypeError, match=r"text must be str or bytes, not dict .*: give plain values to from_dict"):
        _ = from_json(anything)
    anything = "{}"
    with pytest.raises(WrongTypeError, match=r"document must be dict, not str .*: read JSON text with from_json"):
        _ = from_dict(anything)


@pytest.mark.parametrize("library", ["orjson", "msgspec"])
def test_a_library_that_is_missing(library: articles_as_json.Backend, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "msgspec.json" if library == "msgspec" else library, None)
    message = f"^backend='{library}' needs the library {library}, which is not installed: pip install {library}$"
    for call in (
        lambda: make_converter(library),
        lambda: to_json(ARTICLES[0], backend=library),
        lambda: from_json("{}", backend=library),
    ):
        with pytest.raises(MissingLibraryError, match=message):
            _ = call()


def test_a_cattrs_that_knows_no_msgspec(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "cattrs.preconf.msgspec", None)
    with pytest.raises(MissingLibraryError, match=r"^make_converter\('msgspec'\) needs the library cattrs>=24\.1, "):
        _ = make_converter("msgspec")
    assert from_json(to_json(ARTICLES[0], backend="msgspec"), backend="msgspec") == ARTICLES[0]


@attrs.frozen
class Clipping:
    """What a user may hold an article in."""

    shelf: int
    article: Article
    best: Quote


@pytest.mark.parametrize("backend", BACKENDS)
def test_a_converter_for_classes_of_ones_own(backend: articles_as_json.Backend) -> None:
    converter = cast("JsonConverter", make_converter(backend))
    clipping = Clipping(7, ARTICLES[0], ARTICLES[0].quotes[0])
    written = converter.dumps(clipping)
    assert converter.loads(written, Clipping) == clipping
    assert json.loads(written)["best"]["block"]["text"] == text_of(ARTICLES[0].quotes[0].block)
    assert converter.loads(to_json(ARTICLES[0]), Article) == ARTICLES[0]
    assert converter is not make_converter(backend)


def test_the_schema_has_every_field_and_nothing_else() -> None:
    Draft202012Validator.check_schema(SCHEMA)
    shapes = cast("dict[str, dict[str, object]]", SCHEMA["$defs"])
    tagged = {f"{model.__name__}Block": ["kind", *fields_of(model)] for model in HOLDERS.values()}
    names = {model.__name__: list(fields_of(model)) for model in MODELS} | tagged
    seen = set[str]()
    for name, fields in names.items():
        shape = shapes.get(name[0].lower() + name[1:])
        if shape is not None:
            assert list(cast("dict[str, object]", shape["properties"])) == shape["required"] == fields
            assert shape["additionalProperties"] is False
            seen.add(name)
    assert set(names) - seen == {model.__name__ for model in HOLDERS.values()} - {"Title", "Notice"}


def test_the_schema_has_every_member_of_the_enumerations() -> None:
    shapes = cast("dict[str, dict[str, object]]", SCHEMA["$defs"])
    kinds = (QuoteKind, SpeakerKind, newsseed.Stance, newsseed.TermReason, newsseed.DoubtKind)
    for kind in kinds:
        name = kind.__name__[0].lower() + kind.__name__[1:]
        assert shapes[name]["enum"] == [member.value for member in kind]
    assert sum("enum" in shape for shape in shapes.values()) == len(kinds)


def test_a_schema_that_is_changed_is_ones_own() -> None:
    article_schema().clear()
    assert article_schema() == SCHEMA


def test_time_grows_with_the_number_of_halves() -> None:
    small, large = (to_json(newsseed.parse("Fog\n\n" + "\ud800 " * times)) for times in (2_000, 16_000))
    best = min(seconds_of(partial(from_json, small)) for _ in range(2))
    # Eight times the text may take eight times as long, and as much again for a busy machine.
    assert takes_less_than(16 * best + 0.05, partial(from_json, large))


def test_letters_stay_as_they_are_with_an_indent() -> None:
    assert "“" in to_json(newsseed.parse("Fog\n\n“No ship left,” said Ana Lima."), indent=2)
