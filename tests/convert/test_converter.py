"""The cattrs converter: all that newsseed gives comes back equal, by itself and in classes of one's own."""

from collections.abc import Iterator
from typing import TYPE_CHECKING, Any, Union, cast  # pyright: ignore[reportDeprecated]

import attrs
import pytest

import newsseed
from newsseed import (
    Article,
    Block,
    Caption,
    Failure,
    Heading,
    Language,
    Leaf,
    Notice,
    Paragraph,
    Part,
    Quote,
    Section,
    Slug,
    Span,
    Title,
    explain,
    queries,
)
from newsseed.convert.json import BACKENDS, Backend, make_converter, to_dict
from newsseed.convert.models import TAGGED
from newsseed.errors import DocumentError, WrongTypeError
from tests.folders import SEED_PATHS, read_once

if TYPE_CHECKING:
    from cattrs.preconf.json import JsonConverter

ARTICLES = [read_once(path) for path in SEED_PATHS]
ARTICLE = ARTICLES[0]
CONVERTER = make_converter()
NOTICE = Notice("Sign up", Span(4, 11))


def models_of(article: Article) -> Iterator[object]:
    yield article
    yield from filter(None, (article.slug, article.title))
    yield from (*article.blocks, *article.leaves, *article.sections)
    yield from (*article.quotes, *article.terms, *article.speakers, *article.doubts)
    yield from (explain(quote, article=article) for quote in article.quotes[:5])
    yield from (explain(term, article=article) for term in article.terms[:2])


def answers() -> Iterator[object]:
    some = ARTICLES[:2]
    yield from queries.find_quotes(some, nested=True)
    yield from queries.find_captions(some)
    yield from queries.find_people_shown(some)
    yield from queries.find_concordance(some, text="the")
    yield queries.count_speech(some)
    yield from queries.merge_speakers(some)
    yield from queries.pair_speakers(some)


@pytest.mark.parametrize("backend", BACKENDS)
def test_all_that_newsseed_gives_comes_back_equal(backend: Backend) -> None:
    converter = cast("JsonConverter", make_converter(backend))
    seen = set[str]()
    for model in (*models_of(ARTICLE), *models_of(ARTICLES[1]), *answers()):
        back = converter.loads(converter.dumps(model), type(model))
        assert back == model
        assert type(back) is type(model)
        seen.add(type(model).__name__)
    assert seen >= {"Article", "ConcordanceLine", "Explanation", "FoundQuote", "Leaf", "Section", "Tally", "Voice"}


@pytest.mark.unmeasured
@pytest.mark.parametrize("article", ARTICLES, ids=lambda article: article.path.rpartition("/")[2])
def test_all_of_the_seeds_comes_back_equal(article: Article) -> None:
    for model in models_of(article):
        back = CONVERTER.structure(CONVERTER.unstructure(model), type(model))
        assert (back, type(back)) == (model, type(model))


def test_what_is_public_and_a_model_is_known() -> None:
    public = {getattr(newsseed, name) for name in newsseed.__all__} | {
        getattr(queries, name) for name in queries.__all__
    }
    models = {given for given in public if isinstance(given, type) and attrs.has(given)}
    errors = {model for model in models if issubclass(model, Exception)}
    for model in models - errors - {Failure, Language}:
        assert CONVERTER.get_structure_hook(model) is not None


@attrs.frozen
class Shelf:
    """What a user may hold parts of articles in."""

    block: Block
    holder: Block | Title | None
    either: Paragraph | Caption
    old: Union[Slug, Title, Block, None]  # noqa: UP007 # pyright: ignore[reportDeprecated] - as older code has it
    several: tuple[Block, ...]
    named: dict[str, Block]
    heading: Heading | None


@pytest.mark.parametrize("backend", BACKENDS)
def test_fields_of_several_kinds_are_read_by_the_kind(backend: Backend) -> None:
    converter = cast("JsonConverter", make_converter(backend))
    paragraph, heading = ARTICLE.paragraphs[0], Heading("Fog", Span(0, 3))
    slug = Slug("fog", Span(0, 3))
    shelf = Shelf(heading, ARTICLE.title, paragraph, slug, ARTICLE.blocks, {"last": ARTICLE.blocks[-1]}, heading)
    assert converter.loads(converter.dumps(shelf), Shelf) == shelf
    bare = attrs.evolve(shelf, holder=None, old=None, heading=None)
    assert converter.loads(converter.dumps(bare), Shelf) == bare


def test_what_says_its_kind_and_what_does_not() -> None:
    for tag, model in TAGGED.items():
        held = next((one for article in ARTICLES for one in models_of(article) if type(one) is model), None)
        assert held is None or CONVERTER.unstructure(held)["kind"] == tag
    assert CONVERTER.unstructure(NOTICE)["kind"] == "notice"
    heading = Heading("Fog", Span(0, 3))
    section = CONVERTER.unstructure(Section(heading, (NOTICE,)))
    assert "kind" not in section["heading"]
    assert section["blocks"][0]["kind"] == "notice"
    assert "kind" not in cast("dict[str, object]", to_dict(ARTICLE)["title"])


def test_a_kind_is_not_needed_where_the_type_is_given() -> None:
    written = CONVERTER.unstructure(NOTICE)
    del written["kind"]
    assert CONVERTER.structure(written, Notice) == NOTICE
    assert CONVERTER.structure(NOTICE, Block) is NOTICE  # type: ignore[arg-type]


def test_wrong_kinds_are_named() -> None:
    written = CONVERTER.unstructure(NOTICE)
    wrong: list[tuple[object, Any, str]] = [
        ({**written, "kind": "embed"}, Notice, "kind: must be 'notice', not 'embed'"),
        ({**written, "kind": 7}, Block, "kind: must be a string, not 7"),
        (written, Paragraph | Caption, "kind: must be one of 'paragraph', 'caption', not 'notice'"),
        ({}, Block, "kind: is missing"),
        (None, Block, "the document: must be an object, not null"),
        (["notice"], Notice, "the document: must be an object, not an array"),
    ]
    for value, kind, message in wrong:
        with pytest.raises(DocumentError) as caught:
            _ = CONVERTER.structure(value, kind)
        assert str(caught.value) == message


def test_documents_have_a_kind_only_where_there_are_several() -> None:
    document = cast("dict[str, Any]", to_dict(ARTICLE))
    document["title"]["kind"] = "title"
    with pytest.raises(DocumentError, match=r"^title\.kind: is unknown here"):
        _ = CONVERTER.structure(document, Article)


@attrs.frozen
class Clip:
    """A class with a part, and one with more than a part has."""

    part: Part


@attrs.frozen
class Note(Part):
    by: str


def test_children_of_models() -> None:
    note = Note("Fog", Span(0, 3), "me")
    assert CONVERTER.structure(CONVERTER.unstructure(note), Note) == note
    for child in (note, Leaf("Fog", Span(0, 3), "text")):
        with pytest.raises(DocumentError, match=r"^the document: must be Part, not (Note|Leaf)\(text='Fog'"):
            _ = CONVERTER.unstructure(Clip(child))
    with pytest.raises(DocumentError, match="must be a block, not Part"):
        _ = CONVERTER.unstructure(Part("Fog", Span(0, 3)), unstructure_as=Block)


@pytest.mark.parametrize(
    ("value", "advice"),
    [
        (Failure("fog.txt", FileNotFoundError(2, "nothing there")), "keep its path and the str of its error"),
        (newsseed.load_language("en"), "keep its code"),
    ],
    ids=["failure", "language"],
)
def test_what_has_no_form(value: object, advice: str) -> None:
    for convert in (lambda: CONVERTER.unstructure(value), lambda: CONVERTER.structure({}, type(value))):
        with pytest.raises(WrongTypeError, match=f"^type must be one that articles and queries give, .*: {advice}$"):
            _ = convert()


def test_hooks_of_ones_own_come_first() -> None:
    converter = make_converter()
    converter.register_unstructure_hook(Span, lambda span: [span.start, span.end])
    converter.register_structure_hook(Span, lambda value, _: value if isinstance(value, Span) else Span(*value))
    written = converter.unstructure(ARTICLE.quotes[0])
    assert written["content"][0] == [ARTICLE.quotes[0].content[0].start, ARTICLE.quotes[0].content[0].end]
    assert converter.structure(written, Quote) == ARTICLE.quotes[0]
