"""Quotes by every filter, alone and together."""

import re
from collections.abc import Iterator, Mapping

import attrs
import pytest
import regex
from hypothesis import given
from hypothesis import strategies as st

import newsseed
from newsseed import Article, QuoteKind, Speaker, SpeakerKind, Stance, WrongTypeError, WrongValueError
from newsseed.queries import FoundQuote, find_quotes, merge_speakers
from tests.folders import SHARED, needs_shared
from tests.properties.strategies import texts
from tests.queries.texts import BOTH, BUDGET, RIVER


def said(**filters: object) -> list[str]:
    return [found.quote.text for found in find_quotes(BOTH, **filters)]  # type: ignore[arg-type]


VOTE, COUNTS = "We will vote on Monday,", "“a vote that counts”"
BUS = "No bus will leave the ‘old yard’ today,"


@pytest.mark.parametrize(
    ("filters", "expected"),
    [
        ({"speaker": "Emmanuel Macron"}, {VOTE, COUNTS}),
        ({"speaker": "MACRON"}, {VOTE, COUNTS, "It is dry,"}),
        ({"speaker": "Prime Minister Macron"}, {VOTE, COUNTS}),
        ({"speaker": "Dovile Petraite"}, set()),
        ({"speaker": "Nobody Known"}, set()),
        ({"speaker": ""}, set()),
        ({"speaker": "muller"}, {"the yard will be empty"}),
        ({"speaker": "Müller"}, {"the yard will be empty", "It is not,"}),
        ({"speaker": "a spokesman"}, {"the yard would close"}),
        ({"speaker": "lima", "text": "bus"}, {BUS}),
        ({"role": "HEAD of"}, {BUS}),
        ({"role": re.compile("^Mayor$")}, {"the yard will be empty", "It is not,"}),
        ({"kind": "mixed"}, {COUNTS}),
        ({"kind": QuoteKind.MIXED}, {COUNTS}),
        ({"kind": ["mixed", "direct"], "speaker": "Macron"}, {VOTE, COUNTS, "It is dry,"}),
        ({"kind": []}, set()),
        ({"stance": "feared"}, {"the yard will be empty"}),
        ({"stance": (Stance.FEARED, "promised")}, {"the yard will be empty", COUNTS}),
        ({"thought": True}, {"the yard will be empty"}),
        ({"thought": False, "role": "mayor"}, {"It is not,"}),
        ({"cue": "TOLD"}, {VOTE}),
        ({"cue": regex.compile(r"^den\w+")}, {"the yard would close"}),
        ({"text": "bus  will"}, {BUS}),
        ({"text": "'OLD YARD'"}, {BUS}),
        ({"text": "(?i)no"}, set()),
        ({"text": re.compile("^It")}, {"It is dry,", "It is not,"}),
        ({"heading": "drivers' strike", "kind": "direct"}, {BUS}),
        ({"heading": "no such heading"}, set()),
        ({"block_kind": "caption"}, set()),
        ({"block_kind": ["paragraph", "title"], "speaker": "Lima"}, {BUS}),
        ({"speaker_kind": "unnamed"}, {"the yard would close"}),
        ({"speaker_kind": SpeakerKind.PERSON, "thought": True}, {"the yard will be empty"}),
        ({"attributed": False}, {"it was sold"}),
        ({"attributed": True, "text": "sold"}, set()),
        ({"nested": True, "text": re.compile("^old yard$")}, {"old yard"}),
    ],
)
def test_filters(filters: Mapping[str, object], expected: set[str]) -> None:
    assert set(said(**filters)) == expected


def test_least_confidence_is_kept_to() -> None:
    confidences = [found.quote.confidence for found in find_quotes(BOTH)]
    assert min(confidences) < 0.9 < max(confidences)
    sure = [found.quote.confidence for found in find_quotes(BOTH, least_confidence=0.9)]
    assert sure == [confidence for confidence in confidences if confidence >= 0.9]


def test_a_quote_comes_with_its_article_and_heading() -> None:
    found = next(find_quotes(BOTH, speaker="Lima"))
    assert found.article is BUDGET
    assert found.heading is not None
    assert found.heading.text == "The bus drivers’ strike"
    assert found.outer is None
    assert next(find_quotes(BOTH)).heading is None


def test_nested_quotes_follow_the_quote_around_them() -> None:
    found = list(find_quotes(BUDGET, text="old yard", nested=True))
    assert [(one.quote.text, one.outer and one.outer.text) for one in found] == [(BUS, None), ("old yard", BUS)]
    assert len(list(find_quotes(BUDGET, text="old yard"))) == 1


def test_nesting_at_any_depth_is_in_text_order() -> None:
    quote = BUDGET.quotes[0]

    def name(text: str, *nested: newsseed.Quote) -> newsseed.Quote:
        return attrs.evolve(quote, text=text, nested=nested)

    article = attrs.evolve(BUDGET, quotes=(name("a", name("b", name("c")), name("d")), name("e")))
    found = [(one.quote.text, one.outer and one.outer.text) for one in find_quotes(article, nested=True)]
    assert found == [("a", None), ("b", "a"), ("c", "b"), ("d", "a"), ("e", None)]


def test_a_speaker_of_one_article_is_found_in_another() -> None:
    # In the other article he is "Macron", which is an alias of his in the first.
    (macron,) = [speaker for speaker in BUDGET.speakers if "Macron" in speaker.name]
    assert [found.article for found in find_quotes(BOTH, speaker=macron)] == [BUDGET, BUDGET, RIVER]
    (president,) = [speaker for speaker in RIVER.speakers if "Macron" in speaker.name]
    assert len(list(find_quotes(BOTH, speaker=president))) == 3


def test_namesakes_who_share_an_alias_are_two() -> None:
    one = Speaker("Emmanuel Macron", SpeakerKind.PERSON, aliases=("Macron",))
    other = Speaker("Brigitte Macron", SpeakerKind.PERSON, aliases=("Macron",))
    short, firm = Speaker("Macron", SpeakerKind.PERSON), Speaker("Macron", SpeakerKind.ORGANISATION)
    quotes = tuple(attrs.evolve(BUDGET.quotes[0], speaker=speaker) for speaker in (one, other, short, firm))
    article = attrs.evolve(BUDGET, quotes=quotes)
    assert [found.quote.speaker for found in find_quotes(article, speaker=one)] == [one, short]
    assert [found.quote.speaker for found in find_quotes(article, speaker="Macron")] == [one, other, short, firm]
    assert [found.quote.speaker for found in find_quotes(article, speaker=firm)] == [firm]


def test_speakers_without_a_name_are_themselves_only() -> None:
    (spokesman,) = [speaker for speaker in BUDGET.speakers if speaker.kind is SpeakerKind.UNNAMED]
    assert [found.article for found in find_quotes(BOTH, speaker=spokesman)] == [BUDGET]
    assert [found.article for found in find_quotes(BOTH, speaker="A SPOKESMAN")] == [BUDGET, RIVER]


def test_a_voice_has_the_quotes_that_it_counts() -> None:
    for voice in merge_speakers(BOTH):
        assert len(list(find_quotes(BOTH, speaker=voice))) == voice.quotes


def test_those_who_speak_together_are_found_by_each_name() -> None:
    article = newsseed.parse("Fog\n\n“We can’t absorb four thousand people,” Marlene Tootoosis and Dev Bhatt said.")
    for name in ("Tootoosis", "Bhatt", "Marlene Tootoosis", "Marlene Tootoosis and Dev Bhatt"):
        assert len(list(find_quotes(article, speaker=name))) == 1


def test_articles_are_read_when_they_are_due() -> None:
    asked: list[Article] = []

    def articles() -> Iterator[Article]:
        for article in BOTH:
            asked.append(article)
            yield article

    found = find_quotes(articles(), speaker="Macron")
    assert asked == []
    assert next(found).article is BUDGET
    assert asked == [BUDGET]


@pytest.mark.parametrize(
    ("filters", "error", "message"),
    [
        ({"kind": "spoken"}, WrongValueError, "kind must be one of 'direct', 'mixed', 'indirect', not 'spoken'"),
        ({"kind": ["direct", "spoken"]}, WrongValueError, "not 'spoken'"),
        ({"kind": 3}, WrongTypeError, "kind must be a str or several of them"),
        ({"kind": b"direct"}, WrongTypeError, "kind must be"),
        ({"kind": {"direct": 1}}, WrongTypeError, "kind must be"),
        ({"kind": [QuoteKind]}, WrongTypeError, "kind must be"),
        ({"stance": "spoken"}, WrongValueError, "stance must be one of 'stated', "),
        ({"speaker_kind": "human"}, WrongValueError, "speaker_kind must be one of 'person'"),
        ({"block_kind": "Paragraph"}, WrongValueError, "block_kind must be one of 'title', 'paragraph'"),
        ({"speaker": 3}, WrongTypeError, "speaker must be a name, a Speaker or a Voice"),
        ({"speaker": re.compile("Lima")}, WrongTypeError, "speaker must be"),
        ({"role": 3}, WrongTypeError, "role must be a str or a compiled pattern of str"),
        ({"cue": ["said"]}, WrongTypeError, "cue must be"),
        ({"text": b"bus"}, WrongTypeError, "text must be"),
        ({"text": re.compile(b"bus")}, WrongTypeError, "text must be"),
        ({"heading": regex.compile(b"bus")}, WrongTypeError, "heading must be"),
        ({"thought": 1}, WrongTypeError, "thought must be True, False or None"),
        ({"attributed": "yes"}, WrongTypeError, "attributed must be"),
        ({"nested": None}, WrongTypeError, "nested must be True or False"),
        ({"least_confidence": 90}, WrongValueError, "least_confidence must be a number from 0 to 1, not 90"),
        ({"least_confidence": -0.1}, WrongValueError, "least_confidence must be"),
        ({"least_confidence": float("nan")}, WrongValueError, "least_confidence must be"),
        ({"least_confidence": "0.9"}, WrongTypeError, "least_confidence must be"),
        ({"least_confidence": True}, WrongTypeError, "least_confidence must be"),
    ],
)
def test_wrong_filters_are_told_at_once(filters: Mapping[str, object], error: type[Exception], message: str) -> None:
    with pytest.raises(error, match=re.escape(message)):
        find_quotes(BOTH, **filters)  # type: ignore[arg-type]


@pytest.mark.parametrize("articles", ["No ship left.", b"No ship left.", None, 7])
def test_what_is_no_article_is_told_at_once(articles: object) -> None:
    with pytest.raises(WrongTypeError, match="articles must be an Article or an iterable of articles"):
        find_quotes(articles)  # type: ignore[arg-type]


def test_an_item_that_is_no_article_is_told_when_it_is_reached() -> None:
    found = find_quotes([RIVER, "No ship left."])  # type: ignore[list-item]
    assert next(found).article is RIVER
    with pytest.raises(WrongTypeError, match="an item of articles must be an Article, not str"):
        list(found)


def test_no_articles_no_quotes() -> None:
    assert list(find_quotes([])) == []


@given(texts, texts)
def test_any_text_may_be_asked_for_anything(text: str, asked: str) -> None:
    article = newsseed.parse(text)
    found = list(find_quotes(article, text=asked))
    assert {one.quote.text for one in found} <= {quote.text for quote in article.quotes}
    assert {quote.text for quote in article.quotes if asked in quote.text.split()} <= {one.quote.text for one in found}
    for filters in ({"speaker": asked}, {"role": asked}, {"cue": asked}, {"heading": asked}):
        assert list(find_quotes(article, **filters)) is not None  # type: ignore[arg-type]


@given(
    st.sampled_from(BOTH), st.sampled_from(["direct", "mixed", "indirect"]), st.sampled_from(["Macron", "Lima", "x"])
)
def test_filters_together_are_an_intersection(article: Article, kind: str, speaker: str) -> None:
    def keys(found: Iterator[FoundQuote]) -> list[newsseed.Quote]:
        return [one.quote for one in found]

    one, other = keys(find_quotes(article, kind=kind)), keys(find_quotes(article, speaker=speaker))
    assert keys(find_quotes(article, kind=kind, speaker=speaker)) == [quote for quote in one if quote in other]


@needs_shared
def test_the_real_document() -> None:
    for path in sorted((SHARED / "seeds").glob("*.txt")):
        article = newsseed.read(path)
        assert [found.quote for found in find_quotes(article)] == list(article.quotes)
        for speaker in article.speakers:
            own = [quote for quote in article.quotes if quote.speaker == speaker]
            found = [one.quote for one in find_quotes(article, speaker=speaker.name)]
            assert [quote for quote in found if quote.speaker == speaker] == own
