"""Articles by publisher, headline, author, speaker and text."""

import re
from collections.abc import Iterator, Mapping

import pytest

import newsseed
from newsseed import Article, WrongTypeError
from newsseed.queries import find_articles, merge_speakers
from tests.folders import SEEDS
from tests.queries.texts import BOTH, BUDGET, RIVER


@pytest.mark.parametrize(
    ("filters", "expected"),
    [
        ({}, [BUDGET, RIVER]),
        ({"publisher": "calder"}, [BUDGET]),
        ({"publisher": re.compile("^Lowland Post$")}, [RIVER]),
        ({"publisher": "The Meridian"}, []),
        ({"headline": "RIVER"}, [RIVER]),
        ({"headline": "Post"}, []),
        ({"author": "Lima"}, [RIVER]),
        ({"author": "dovile petraite"}, [BUDGET]),
        ({"author": "Dovilė"}, []),
        ({"speaker": "Macron"}, [BUDGET, RIVER]),
        ({"speaker": "Lima"}, [BUDGET]),
        ({"speaker": "Nobody"}, []),
        ({"role": "president"}, [RIVER]),
        ({"speaker": "Lima", "role": "mayor"}, []),
        ({"speaker": "Mueller", "role": "mayor"}, [BUDGET, RIVER]),
        ({"text": "a boat"}, [RIVER]),
        ({"text": re.compile("river|yard")}, [BUDGET, RIVER]),
        ({"text": "boat", "speaker": "Lima"}, []),
    ],
)
def test_filters(filters: Mapping[str, object], expected: list[Article]) -> None:
    assert list(find_articles(BOTH, **filters)) == expected  # type: ignore[arg-type]


def test_the_articles_of_a_voice() -> None:
    for voice in merge_speakers(BOTH):
        assert len(list(find_articles(BOTH, speaker=voice))) == voice.articles


@pytest.mark.parametrize("text", ["", "No ship left on Monday."])
def test_articles_without_a_title_or_a_publisher(text: str) -> None:
    article = newsseed.parse(text)
    assert list(find_articles(article, publisher="")) == []
    assert list(find_articles(article)) == [article]
    assert list(find_articles(article, headline="")) == ([article] if article.title else [])


def test_articles_are_read_when_they_are_due() -> None:
    found = find_articles(newsseed.read_all(SEEDS), publisher="NBS")
    assert isinstance(found, Iterator)
    assert [article.title and str(article.title.publisher) for article in found] == [
        "NBS",
        "NBS Business",
        "NBS Sports",
    ]


@pytest.mark.parametrize("name", ["publisher", "headline", "author", "speaker", "role", "text"])
@pytest.mark.parametrize("value", [7, b"Fog", ["Fog"], re.compile(b"Fog")])
def test_wrong_filters_are_told_at_once(name: str, value: object) -> None:
    with pytest.raises(WrongTypeError, match=f"{name} must be"):
        find_articles(BOTH, **{name: value})  # type: ignore[arg-type]
