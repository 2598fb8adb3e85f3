"""What every model promises: frozen, slotted, hashable, picklable; and that leaves tile what they come from."""

import copy
import pickle
from typing import Any

import attrs
import pytest

import newsseed
from newsseed import (
    Article,
    Byline,
    CreditEntry,
    Leaf,
    Part,
    Quote,
    QuoteKind,
    Section,
    Span,
    Speaker,
    SpeakerKind,
    Term,
    TermReason,
)
from newsseed.models.leaves import split_leaves
from tests.folders import SEEDS, text_of

ARTICLES = [newsseed.parse(text_of(path)) for path in sorted(SEEDS.glob("*.txt"))]


def models_in(value: Any) -> list[Any]:  # noqa: ANN401 - any model
    """Every model in `value`, itself included."""
    if isinstance(value, tuple):
        return [model for item in value for model in models_in(item)]
    if not attrs.has(type(value)):
        return []
    return [value, *(m for field in attrs.fields(type(value)) for m in models_in(getattr(value, field.name)))]


def quoted() -> Article:
    article = newsseed.parse("Fog\n\n“No ship left,” Ana Lima said. She called it “fine”.")
    block = article.blocks[0]
    speaker = Speaker("Ana Lima", SpeakerKind.PERSON, roles=(Part("mayor", Span(0, 5)),), mentions=(Span(22, 30),))
    nested = Quote(QuoteKind.DIRECT, (Span(9, 13),), "ship", block, "nested", 0.5)
    quote = Quote(
        QuoteKind.DIRECT, (Span(6, 19),), "No ship left,", block, "adjacent", 0.9, speaker=speaker, nested=(nested,)
    )
    term = Term("fine", Span(51, 55), TermReason.SCARE, block)
    return attrs.evolve(article, quotes=(quote,), terms=(term,), speakers=(speaker,))


def explained() -> tuple[newsseed.Explanation, ...]:
    article = newsseed.parse("Fog\n\nMayor Ana Lima left the harbour town at noon.\n\n“No ship left,” she said.")
    return tuple(newsseed.explain(quote, article=article) for quote in article.quotes)


MODELS = {
    type(model): model
    for article in (*ARTICLES, quoted())
    for model in models_in((article, article.sections, article.leaves, explained()))
}


def test_every_public_model_is_looked_at() -> None:
    public = {getattr(newsseed, name) for name in newsseed.__all__}
    models = {kind for kind in public if isinstance(kind, type) and attrs.has(kind) and not issubclass(kind, Exception)}
    assert models - set(MODELS) == {newsseed.Language, newsseed.Failure}


@pytest.mark.parametrize("model", MODELS.values(), ids=[kind.__name__ for kind in MODELS])
def test_frozen_slotted_hashable_picklable(model: Any) -> None:  # noqa: ANN401 - any model
    with pytest.raises(attrs.exceptions.FrozenInstanceError):
        model.span = Span(0, 1)
    assert not hasattr(model, "__dict__")
    for twin in (pickle.loads(pickle.dumps(model)), copy.deepcopy(model)):  # noqa: S301 - our own
        assert twin == model
        assert hash(twin) == hash(model)
    assert repr(model)


def test_leaves_of_a_byline() -> None:
    source = "By Ana Lima and Kip Oduya in Porto"
    byline = Byline(
        source,
        Span(0, 34),
        people=(Part("Ana Lima", Span(3, 11)), Part("Kip Oduya", Span(16, 25))),
        places=(Part("Porto", Span(29, 34)),),
    )
    assert [(leaf.kind, leaf.text) for leaf in split_leaves(source, [byline])] == [
        ("byline", "By"),
        ("people", "Ana Lima"),
        ("byline", "and"),
        ("people", "Kip Oduya"),
        ("byline", "in"),
        ("places", "Porto"),
    ]


def test_leaves_of_a_credit_whose_people_stand_before_their_role() -> None:
    article = newsseed.parse("Fog\n\nNo ship left.\n\nAna Lima contributed to this report.")
    assert [(leaf.kind, leaf.text) for leaf in article.leaves[2:]] == [
        ("people", "Ana Lima"),
        ("role", "contributed to this report"),
        ("credit", "."),
    ]
    assert isinstance(article.leaves[0], Leaf)
    assert isinstance(article.credits[0].entries[0], CreditEntry)


def test_two_articles_of_one_text_are_equal_wherever_they_lay() -> None:
    path = SEEDS / "night-market.txt"
    assert newsseed.read(path) == newsseed.parse(text_of(path))
    assert newsseed.read(path).path == str(path)


def test_a_section_holds_its_heading_and_blocks() -> None:
    assert all(isinstance(section, Section) for article in ARTICLES for section in article.sections)
