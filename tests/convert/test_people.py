"""Who made an article, in which part; and numbers of speakers."""

import attrs
import pytest

from newsseed import parse
from newsseed.convert.people import Maker, find_makers, find_place, is_agency, number_speakers
from tests.convert.articles import RICH, SEED_ARTICLES

NAMES = ("authors", "editors", "contributors")


def made_by(text: str, *, language: str = "en") -> dict[str, list[str]]:
    makers = find_makers(parse(text, language=language))
    return {name: [maker.name for maker in found] for name, found in makers._asdict().items() if found}


@pytest.mark.parametrize(
    ("credit", "expected"),
    [
        ("Edited by: Maren Sass", {"editors": ["Maren Sass"]}),
        ("Editing by Maren Sass and Tom Reed", {"editors": ["Maren Sass", "Tom Reed"]}),
        ("Reporting by Ana Lima; Editing by Maren Sass", {"authors": ["Ana Lima"], "editors": ["Maren Sass"]}),
        ("Additional reporting by Tom Reed", {"contributors": ["Tom Reed"]}),
        ("Produced by Tom Reed", {"contributors": ["Tom Reed"]}),
        ("Reporting and editing by Ana Lima", {"authors": ["Ana Lima"], "editors": ["Ana Lima"]}),
        ("Reporting by Ana Lima; Produced by Ana Lima", {"authors": ["Ana Lima"]}),
        ("Produced by Ana Lima; Graphics by Ana Lima", {"contributors": ["Ana Lima"]}),
    ],
)
def test_credits(credit: str, expected: dict[str, list[str]]) -> None:
    assert made_by(f"Fog\n\nNo ship left the harbour on Monday.\n\n{credit}") == expected


@pytest.mark.parametrize(
    ("credit", "expected"),
    [
        ("Redaktion: Jana Vogt", {"editors": ["Jana Vogt"]}),
        ("Bearbeitet von: Jana Vogt", {"editors": ["Jana Vogt"]}),
        ("Redaktionelle Mitarbeit: Jana Vogt", {"contributors": ["Jana Vogt"]}),
    ],
)
def test_german_credits(credit: str, expected: dict[str, list[str]]) -> None:
    text = f"Nebel über dem Hafen\n\nAm Montag lief kein Schiff aus, und der Hafen war still.\n\n{credit}"
    assert made_by(text, language="de") == expected


def test_a_byline_and_a_credit_of_the_same_name_are_one_author() -> None:
    text = (
        "Fog\n\nBy Ana Lima, science editor\n\nNo ship left on Monday.\n\nReporting by Ana Lima; Editing by Maren Sass"
    )
    makers = find_makers(parse(text))
    assert makers.authors == (Maker("Ana Lima", title="science editor", task=None, is_agency=False),)
    assert makers.editors == (Maker("Maren Sass", title=None, task="Editing by", is_agency=False),)


@pytest.mark.parametrize(
    ("name", "expected"),
    [("Reuters", True), ("the AFP", True), ("Getty\xa0 Images", True), ("Ana Lima", False), ("", False)],
)
def test_agencies(name: str, expected: bool) -> None:  # noqa: FBT001 - the expected answer
    assert is_agency(name) is expected


def test_speakers_have_numbers_even_if_only_nested_quotes_know_them() -> None:
    for article in SEED_ARTICLES:
        assert number_speakers(article) == {speaker: n for n, speaker in enumerate(article.speakers, start=1)}
    quotes = (attrs.evolve(RICH.quotes[0], speaker=None, nested=(RICH.quotes[1],)),)
    assert number_speakers(attrs.evolve(RICH, speakers=(), quotes=quotes)) == {RICH.quotes[1].speaker: 1}


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("Fog\n\nPORTO (Reuters) - No ship left the harbour on Monday.", "PORTO"),
        ("Fog\n\nBy Ana Lima in Leeds\n\nNo ship left the harbour on Monday.", "Leeds"),
        ("Fog\n\nBy Ana Lima in Leeds\n\n(Reuters) - No ship left the harbour on Monday.", "Leeds"),
        ("Fog\n\nBy Ana Lima\n\nNo ship left the harbour on Monday.", None),
    ],
)
def test_places(text: str, place: str | None) -> None:
    assert find_place(parse(text)) == place
