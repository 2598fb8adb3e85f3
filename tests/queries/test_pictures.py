"""Captions by whom they show, who took the picture, whose it is, and what they say."""

import re
from collections.abc import Iterator, Mapping

import attrs
import pytest
from hypothesis import given

import newsseed
from newsseed import Article, WrongTypeError
from newsseed.queries import find_captions, find_people_shown
from tests.folders import SEED_PATHS, read_once
from tests.properties.strategies import texts
from tests.queries.texts import BOTH, BUDGET, RIVER

SEED_ARTICLES = [read_once(path) for path in SEED_PATHS]
YARD, BOAT = "Mayor Jürgen Müller at the old yard in January", "Lima in a boat on the river in May"


@pytest.mark.parametrize(
    ("filters", "expected"),
    [
        ({}, [YARD, BOAT]),
        ({"person": "muller"}, [YARD]),
        ({"person": "Juergen Mueller"}, [YARD]),
        ({"person": "Ana Lima"}, [BOAT]),
        ({"person": "Lima"}, [BOAT]),
        ({"person": "Kip Oduya"}, []),
        ({"person": "Nobody Known"}, []),
        ({"person": ""}, []),
        ({"photographer": "oduya"}, [YARD]),
        ({"photographer": "Sven Ek"}, [BOAT]),
        ({"photographer": "Sven"}, []),
        ({"agency": "getty"}, [BOAT]),
        ({"agency": "EPA"}, [YARD]),
        ({"agency": "EP"}, []),
        ({"text": "THE RIVER"}, [BOAT]),
        ({"text": re.compile(r"in (January|May)$")}, [YARD, BOAT]),
        ({"text": "Photo"}, []),
        ({"credited": True, "text": "old"}, [YARD]),
        ({"credited": False}, []),
        ({"agency": "EPA", "photographer": "Ek"}, []),
    ],
)
def test_filters(filters: Mapping[str, object], expected: list[str]) -> None:
    assert [str(found.caption.text) for found in find_captions(BOTH, **filters)] == expected  # type: ignore[arg-type]


def test_a_caption_without_a_credit() -> None:
    (caption,) = BUDGET.captions
    plain = attrs.evolve(caption, credit=None)
    article = attrs.evolve(BUDGET, blocks=tuple(plain if block == caption else block for block in BUDGET.blocks))
    assert [found.caption for found in find_captions(article, credited=False)] == [plain]
    for filters in ({"agency": "EPA"}, {"photographer": "Oduya"}, {"credited": True}):
        assert list(find_captions(article, **filters)) == []


def test_alternative_texts_are_looked_at_too() -> None:
    found = list(find_captions(SEED_ARTICLES, text="cardboard bus timetables"))
    assert [str(one.caption.alt)[:9] for one in found] == ["Protester"]
    assert found[0].article.path is not None


def test_who_is_shown() -> None:
    shown = list(find_people_shown(BOTH))
    assert [(one.name, one.mention.text) for one in shown] == [("Jürgen Müller", "Jürgen Müller"), ("Ana Lima", "Lima")]
    assert [one.mention.span.of(one.article.source) for one in shown] == ["Jürgen Müller", "Lima"]
    assert [(one.article, one.caption) for one in shown] == [(one, one.captions[0]) for one in BOTH]
    assert [one.name for one in find_people_shown(BOTH, person="lima")] == ["Ana Lima"]
    assert list(find_people_shown(BOTH, person="Nobody")) == []


def test_somebody_named_twice_in_a_caption_is_shown_once() -> None:
    article = newsseed.parse("Fog\n\nNo ship left.\n\nAna Lima, who saw it. Ana Lima at the portPhoto: Kip Oduya/EPA")
    assert [one.name for one in find_people_shown(article)] == ["Ana Lima"]


def test_people_of_the_seeds() -> None:
    shown = [(one.name, one.article.path) for one in find_people_shown(SEED_ARTICLES)]
    assert len(shown) == 14
    assert {name for name, path in shown if path and "clinic" in path} == {"Marlene Tootoosis", "Dev Bhatt"}


@pytest.mark.parametrize("language", ["de", "und"])
def test_a_language_whose_names_are_not_known(language: str) -> None:
    text = "Nebel\n\nKein Schiff fuhr am Montag.\n\nAngela Gruber am Hafen im JanuarFoto: Kip Oduya/EPA"
    article = newsseed.parse(text, language=language)
    article = article if article.captions else attrs.evolve(newsseed.parse(text), language=language)
    assert list(find_people_shown(article)) == []
    assert len(list(find_captions(article, person="angela gruber"))) == 1
    # A single word says too little there.
    assert list(find_captions(article, person="Gruber")) == []


def test_a_language_of_the_caller_s_own() -> None:
    article = attrs.evolve(RIVER, language="tlh")
    assert list(find_people_shown(article)) == []
    assert len(list(find_captions(article, agency="Getty"))) == 1


@pytest.mark.parametrize("ask", [find_captions, find_people_shown])
def test_articles_are_read_when_they_are_due(ask: object) -> None:
    asked: list[Article] = []

    def articles() -> Iterator[Article]:
        for article in BOTH:
            asked.append(article)
            yield article

    assert callable(ask)
    found = ask(articles())
    assert asked == []
    assert next(found).article is BUDGET
    assert asked == [BUDGET]


@pytest.mark.parametrize("name", ["person", "photographer", "agency"])
@pytest.mark.parametrize("value", [7, b"Lima", re.compile("Lima"), ["Lima"]])
def test_wrong_names(name: str, value: object) -> None:
    with pytest.raises(WrongTypeError, match=f"{name} must be a str"):
        find_captions(BOTH, **{name: value})  # type: ignore[arg-type]


def test_wrong_arguments() -> None:
    with pytest.raises(WrongTypeError, match="person must be a str"):
        find_people_shown(BOTH, person=7)  # type: ignore[arg-type]
    with pytest.raises(WrongTypeError, match="text must be"):
        find_captions(BOTH, text=7)  # type: ignore[arg-type]
    with pytest.raises(WrongTypeError, match="credited must be True, False or None"):
        find_captions(BOTH, credited=0)  # type: ignore[arg-type]
    for ask in (find_captions, find_people_shown):
        with pytest.raises(WrongTypeError, match="articles must be"):
            ask(7)  # type: ignore[arg-type]


@given(texts)
def test_any_text(text: str) -> None:
    article = newsseed.parse(text)
    for shown in find_people_shown(article):
        assert shown.mention.span in shown.caption.span
        assert shown.mention.span.of(text) == shown.mention.text
        assert shown.caption in [found.caption for found in find_captions(article, person=shown.name)]
