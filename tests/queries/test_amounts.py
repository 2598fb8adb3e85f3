"""Who said how much."""

from collections.abc import Mapping
from functools import cache

import attrs
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import newsseed
from newsseed import WrongTypeError, WrongValueError
from newsseed.models.text import count_words
from newsseed.queries import Amount, Volume, count_speech, find_quotes
from tests.folders import SEED_PATHS, read_once
from tests.properties.strategies import texts
from tests.queries.texts import BOTH, BUDGET

SEED_ARTICLES = [read_once(path) for path in SEED_PATHS]


def test_quotes_and_words_by_kind() -> None:
    (macron,) = [portion for portion in count_speech(BOTH).portions if portion.voice.name == "Emmanuel Macron"]
    assert macron.volume == Volume(Amount(2, 8), Amount(1, 4), Amount(0, 0))
    assert (macron.volume.quotes, macron.volume.words) == (3, 12)
    assert macron.voice.articles == 2


def test_shares_are_of_what_has_a_speaker() -> None:
    tally = count_speech(BOTH)
    assert sum(portion.share_of_words for portion in tally.portions) == pytest.approx(1)
    assert sum(portion.share_of_quotes for portion in tally.portions) == pytest.approx(1)
    assert tally.unattributed == Volume(indirect=Amount(1, 3))
    assert tally.attributed.quotes == sum(len(article.quotes) for article in BOTH) - 1
    assert "Unknown" not in {portion.voice.name for portion in tally.portions}
    words = [portion.volume.words for portion in tally.portions]
    assert words == sorted(words, reverse=True)


@pytest.mark.parametrize(
    "filters",
    [
        {"kind": "direct"},
        {"kind": ["mixed", "indirect"], "least_confidence": 0.8},
        {"stance": "denied"},
        {"thought": True},
        {"cue": "said"},
        {"text": "the"},
        {"block_kind": "title"},
        {"heading": "?"},
        {},
    ],
)
def test_the_filters_are_those_of_quotes(filters: Mapping[str, object]) -> None:
    tally = count_speech(SEED_ARTICLES, **filters)  # type: ignore[arg-type]
    found = list(find_quotes(SEED_ARTICLES, **filters))  # type: ignore[arg-type]
    assert tally.attributed.quotes == sum(one.quote.speaker is not None for one in found)
    assert tally.unattributed.quotes == sum(one.quote.speaker is None for one in found)
    assert tally.attributed.words + tally.unattributed.words == sum(count_words(one.quote.text) for one in found)


def test_only_some_speakers() -> None:
    tally = count_speech(BOTH, speaker_kind="person", role="president")
    assert [(portion.voice.name, portion.share_of_words) for portion in tally.portions] == [("Emmanuel Macron", 1.0)]
    assert count_speech(BOTH, role="no such role").portions == ()


def test_nothing_was_said() -> None:
    nothing: tuple[newsseed.Article, ...] = ()
    for articles in (nothing, newsseed.parse("")):
        assert count_speech(articles) == newsseed.queries.Tally((), Volume(), Volume())


def test_quotes_without_words_have_shares_all_the_same() -> None:
    quote = attrs.evolve(BUDGET.quotes[0], text="?!")
    (portion,) = count_speech(attrs.evolve(BUDGET, quotes=(quote,))).portions
    assert (portion.share_of_quotes, portion.share_of_words, portion.volume.words) == (1.0, 0.0, 0)


def test_a_speaker_who_is_not_listed_counts() -> None:
    tally = count_speech(attrs.evolve(BUDGET, speakers=()))
    assert tally.attributed == count_speech(BUDGET).attributed


@given(texts)
def test_every_quote_is_counted_once(text: str) -> None:
    article = newsseed.parse(text)
    tally = count_speech(article)
    assert tally.attributed.quotes + tally.unattributed.quotes == len(article.quotes)
    assert sum(portion.volume.quotes for portion in tally.portions) == tally.attributed.quotes


@cache
def amounts(articles: tuple[newsseed.Article, ...]) -> set[tuple[str, Volume]]:
    return {(portion.voice.name, portion.volume) for portion in count_speech(articles).portions}


@given(st.permutations(SEED_ARTICLES).map(tuple))
@settings(max_examples=50)
def test_the_order_of_articles_changes_no_amount(articles: tuple[newsseed.Article, ...]) -> None:
    assert amounts(articles) == amounts(tuple(SEED_ARTICLES))


def test_wrong_arguments() -> None:
    with pytest.raises(WrongValueError, match="kind must be one of"):
        count_speech(BOTH, kind="spoken")
    with pytest.raises(WrongValueError, match="speaker_kind must be one of"):
        count_speech(BOTH, speaker_kind="human")
    with pytest.raises(WrongTypeError, match="articles must be"):
        count_speech("No ship left.")  # type: ignore[arg-type]
