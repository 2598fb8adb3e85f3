"""Speakers over many articles: who is one, who stays two; and who is quoted beside whom."""

import re
from collections.abc import Mapping, Sequence

import pytest
from hypothesis import given
from hypothesis import strategies as st

import newsseed
from newsseed import Article, Speaker, SpeakerKind, WrongTypeError, WrongValueError
from newsseed.queries import merge_speakers, pair_speakers
from newsseed.queries.voices import Appearance, unite_speakers
from tests.queries.texts import BOTH, BUDGET

PERSON, ORGANISATION, UNNAMED, DOCUMENT = SpeakerKind


def unite(*articles: Sequence[str | Speaker]) -> list[set[str]]:
    """Which names in which articles are one: "0 Tom Reed", and alone "1 Ana Lima"."""
    appearances = [
        Appearance(number, Speaker(one, PERSON) if isinstance(one, str) else one, 1)
        for number, speakers in enumerate(articles)
        for one in speakers
    ]
    voices, places = unite_speakers(appearances)
    found: list[set[str]] = [set() for _ in voices]
    for place, appearance in zip(places, appearances, strict=True):
        found[place].add(f"{appearance.article} {appearance.speaker.name}")
    return found


def body(name: str, *aliases: str) -> Speaker:
    return Speaker(name, ORGANISATION, aliases=aliases)


@pytest.mark.parametrize(
    ("articles", "expected"),
    [
        # The same full name, however it is written.
        ([["Dovilė Petraitė"], ["Dovile Petraite"]], [{"0 Dovilė Petraitė", "1 Dovile Petraite"}]),
        ([["Tom Reed"], ["Dr. Tom Reed"], ["TOM REED"]], [{"0 Tom Reed", "1 Dr. Tom Reed", "2 TOM REED"}]),
        # A surname joins the one who has it.
        ([["Macron"], ["Emmanuel Macron"]], [{"0 Macron", "1 Emmanuel Macron"}]),
        ([["Emmanuel Macron"], ["Macron"], ["Mr Macron"]], [{"0 Emmanuel Macron", "1 Macron", "2 Mr Macron"}]),
        ([["van Rhemen"], ["Joost van Rhemen"], ["Rhemen"]], [{"0 van Rhemen", "1 Joost van Rhemen", "2 Rhemen"}]),
        # A surname never brings two first names together, and belongs to neither of them.
        (
            [["Emmanuel Macron"], ["Brigitte Macron"], ["Macron"], ["Macron"]],
            [{"0 Emmanuel Macron"}, {"1 Brigitte Macron"}, {"2 Macron"}, {"3 Macron"}],
        ),
        ([["Anna van Rhemen"], ["Joost van Rhemen"], ["van Rhemen"], ["van Rhemen"]],
         [{"0 Anna van Rhemen"}, {"1 Joost van Rhemen"}, {"2 van Rhemen"}, {"3 van Rhemen"}]),
        # Nobody else has it.
        ([["Macron"], ["Macron"]], [{"0 Macron", "1 Macron"}]),
        # An article tells the two apart.
        ([["Emmanuel Macron", "Macron"]], [{"0 Emmanuel Macron"}, {"0 Macron"}]),
        ([["Emmanuel Macron", "Macron"], ["Macron"]], [{"0 Emmanuel Macron", "1 Macron"}, {"0 Macron"}]),
        # A first name alone joins nobody.
        ([["Emmanuel Macron"], ["Emmanuel"]], [{"0 Emmanuel Macron"}, {"1 Emmanuel"}]),
        # Initials.
        ([["Donald Trump"], ["Donald J. Trump"], ["Trump"]], [{"0 Donald Trump", "1 Donald J. Trump", "2 Trump"}]),
        (
            [["George Bush"], ["George W. Bush"], ["George H. W. Bush"], ["George Bush"]],
            [{"0 George Bush", "3 George Bush"}, {"1 George W. Bush"}, {"2 George H. W. Bush"}],
        ),
        ([["Robert Kennedy"], ["Robert Kennedy Jr."]], [{"0 Robert Kennedy"}, {"1 Robert Kennedy Jr."}]),
        # "Mr" and "Mrs".
        ([["Mr Nair"], ["Mrs Nair"]], [{"0 Mr Nair"}, {"1 Mrs Nair"}]),
        ([["Mr Nair"], ["Nair"]], [{"0 Mr Nair", "1 Nair"}]),
        ([["Leela Nair"], ["Mr Nair"], ["Mrs Nair"]], [{"0 Leela Nair"}, {"1 Mr Nair"}, {"2 Mrs Nair"}]),
        ([["Mrs Leela Nair"], ["Mr Nair"], ["Mrs Nair"]], [{"0 Mrs Leela Nair", "2 Mrs Nair"}, {"1 Mr Nair"}]),
        # Two who speak together.
        (
            [["Ana Lima and Tom Reed"], ["Tom Reed"], ["Reed"], ["Ana Lima and Tom Reed"]],
            [{"0 Ana Lima and Tom Reed", "3 Ana Lima and Tom Reed"}, {"1 Tom Reed", "2 Reed"}],
        ),
        # Organisations: by name or alias, never by the last word.
        ([[body("European Union", "EU")], [body("EU")]], [{"0 European Union", "1 EU"}]),
        ([[body("The Herald")], [body("Herald")]], [{"0 The Herald", "1 Herald"}]),
        ([[body("Calder Water Board")], [body("Board")]], [{"0 Calder Water Board"}, {"1 Board"}]),
        (
            [[body("Port Board", "PB")], [body("Press Bureau", "PB")], [body("PB")], [body("PB")]],
            [{"0 Port Board"}, {"1 Press Bureau"}, {"2 PB"}, {"3 PB"}],
        ),
        # Kinds are not mixed, and nobody without a name is brought together.
        ([["Kade"], [body("Kade")]], [{"0 Kade"}, {"1 Kade"}]),
        ([[Speaker("A boy", UNNAMED)], [Speaker("A boy", UNNAMED)]], [{"0 A boy"}, {"1 A boy"}]),
        ([[Speaker("The report", DOCUMENT)], [Speaker("The report", DOCUMENT)]], [{"0 The report"}, {"1 The report"}]),
        ([], []),
    ],
)  # fmt: skip
def test_who_is_one(articles: Sequence[Sequence[str | Speaker]], expected: Sequence[set[str]]) -> None:
    assert unite(*articles) == expected


names = st.sampled_from(
    ["Tom Reed", "Ana Reed", "Reed", "Mr Reed", "Mrs Reed", "Tom B. Reed", "Tom van Reed", "Ana Lima", "Lima", "…", ""]
)
casts = st.lists(st.lists(names, max_size=3, unique=True), max_size=5)


@given(casts)
def test_the_order_of_the_articles_does_not_matter(articles: list[list[str]]) -> None:
    def numbered(found: list[set[str]], of: dict[int, int]) -> set[frozenset[str]]:
        split = ([one.partition(" ") for one in voice] for voice in found)
        return {frozenset(f"{of[int(number)]} {name}" for number, _, name in voice) for voice in split}

    last = len(articles) - 1
    forward = numbered(unite(*articles), {number: number for number in range(last + 1)})
    assert numbered(unite(*reversed(articles)), {number: last - number for number in range(last + 1)}) == forward


@given(casts)
def test_no_two_first_names_are_one_and_everyone_is_somebody(articles: list[list[str]]) -> None:
    found = unite(*articles)
    assert sum(map(len, found)) == sum(map(len, articles))
    for voice in found:
        spoken = [one.partition(" ")[2].split() for one in voice]
        assert len({words[0] for words in spoken if len(words) > 1 and words[0] in ("Tom", "Ana")}) <= 1
        assert len({words[0] for words in spoken if len(words) > 1 and words[0] in ("Mr", "Mrs")}) <= 1


def test_a_voice_tells_of_all_its_articles() -> None:
    (voice, *others) = merge_speakers(BOTH)
    assert (voice.name, voice.names, voice.kind) == ("Emmanuel Macron", ("Macron",), SpeakerKind.PERSON)
    assert voice.roles == ("Prime Minister", "President")
    assert (voice.articles, voice.quotes, len(voice.speakers)) == (2, 3, 2)
    assert [one.articles for one in others] == [1] * len(others)
    assert sum(one.quotes for one in (voice, *others)) == sum(
        quote.speaker is not None for article in BOTH for quote in article.quotes
    )


def test_roles_are_told_once_whatever_their_case() -> None:
    texts = ("“It is late,” Mayor Ana Lima said.", "“It is wet,” mayor Ana Lima said.")
    (voice,) = merge_speakers(map(newsseed.parse, texts))
    assert voice.roles == ("Mayor",)


@pytest.mark.parametrize(
    ("filters", "expected"),
    [
        ({"speaker": "macron"}, ["Emmanuel Macron"]),
        ({"role": "president"}, ["Emmanuel Macron"]),
        ({"speaker_kind": "person", "least_articles": 2}, ["Emmanuel Macron"]),
        ({"speaker": "Nobody"}, []),
        ({"least_articles": 3}, []),
        ({"speaker_kind": ("organisation", "document")}, []),
    ],
)
def test_voices_by_filters(filters: Mapping[str, object], expected: list[str]) -> None:
    assert [voice.name for voice in merge_speakers(BOTH, **filters)] == expected  # type: ignore[arg-type]


def test_who_is_quoted_beside_whom() -> None:
    pairs = pair_speakers(BUDGET, speaker_kind="person")
    assert {(pair.first.name, pair.second.name, pair.articles, pair.sections) for pair in pairs} == {
        ("Emmanuel Macron", "Ana Lima", 1, 0),
        ("Emmanuel Macron", "Jürgen Müller", 1, 0),
        ("Ana Lima", "Jürgen Müller", 1, 1),
    }


def test_pairs_over_articles_the_most_frequent_first() -> None:
    articles = [newsseed.parse(text) for text in (
        "“It is late,” Ana Lima said. “It is not,” said Tom Reed.",
        "“It is wet,” said Tom Reed. “It is not,” said Ana Lima. “Oh,” said Kip Oduya.",
    )]  # fmt: skip
    found = [(pair.first.name, pair.second.name, pair.articles) for pair in pair_speakers(articles)]
    assert found == [("Ana Lima", "Tom Reed", 2), ("Ana Lima", "Kip Oduya", 1), ("Tom Reed", "Kip Oduya", 1)]
    assert [(pair.first.name, pair.second.name) for pair in pair_speakers(articles, speaker="Oduya")] == [
        ("Kip Oduya", "Ana Lima"),
        ("Kip Oduya", "Tom Reed"),
    ]
    assert len(pair_speakers(articles, least_articles=2)) == 1
    assert pair_speakers(articles, speaker="Nobody") == ()
    assert pair_speakers(articles, thought=True) == ()
    assert pair_speakers(articles, kind="indirect") == ()
    assert pair_speakers(articles, least_confidence=1) == ()
    assert pair_speakers(articles[0], speaker_kind="organisation") == ()


@pytest.mark.parametrize("ask", [merge_speakers, pair_speakers])
@pytest.mark.parametrize(
    ("filters", "error", "message"),
    [
        ({"least_articles": 0}, WrongValueError, "least_articles must be a whole number from 1 on, not 0"),
        ({"least_articles": 1.5}, WrongTypeError, "least_articles must be a whole number"),
        ({"least_articles": True}, WrongTypeError, "least_articles must be"),
        ({"speaker": 7}, WrongTypeError, "speaker must be"),
        ({"speaker_kind": "human"}, WrongValueError, "speaker_kind must be one of"),
    ],
)
def test_wrong_filters(ask: object, filters: Mapping[str, object], error: type[Exception], message: str) -> None:
    assert callable(ask)
    with pytest.raises(error, match=re.escape(message)):
        ask(BOTH, **filters)


@pytest.mark.parametrize("ask", [merge_speakers, pair_speakers])
def test_wrong_articles(ask: object) -> None:
    assert callable(ask)
    with pytest.raises(WrongTypeError, match="articles must be"):
        ask("No ship left.")
    with pytest.raises(WrongTypeError, match="an item of articles must be"):
        ask(iter([BUDGET, None]))
    assert ask(iter(())) == ()


def test_a_hundred_namesakes_take_no_square_of_the_time() -> None:
    articles: list[Article] = [BUDGET] * 300
    assert merge_speakers(articles)[0].articles == 300
