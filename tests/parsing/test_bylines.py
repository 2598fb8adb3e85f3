import pytest

from newsseed.parsing.bylines import parse_byline
from tests.parsing.blocks import ENGLISH, GERMAN, raw

Expected = tuple[list[str], str | None, str | None]

IN_THE_WILD: list[tuple[str, Expected]] = [
    ("By Ana Lima", (["Ana Lima"], None, None)),
    ("BY ANA LIMA", (["ANA LIMA"], None, None)),
    ("By Ana Lima and Kip Oduya", (["Ana Lima", "Kip Oduya"], None, None)),
    ("By Ana Lima, Kip Oduya and Maren Sass", (["Ana Lima", "Kip Oduya", "Maren Sass"], None, None)),
    ("By Ana Lima in Porto", (["Ana Lima"], None, "Porto")),
    ("By Ana Lima and Kip Oduya in Dry Creek, Arizona", (["Ana Lima", "Kip Oduya"], None, "Dry Creek, Arizona")),
    ("Ana Lima in The Hague", (["Ana Lima"], None, "The Hague")),
    ("By Ana Lima, science correspondent", (["Ana Lima"], "science correspondent", None)),
    ("Ana Lima, Europe editor", (["Ana Lima"], "Europe editor", None)),
    ("By Ana Lima, science correspondent, in Porto", (["Ana Lima"], "science correspondent", "Porto")),
    ("Ana Lima Science Correspondent", (["Ana Lima"], "Science Correspondent", None)),
    ("Words by Jean-Noel van der Berg", (["Jean-Noel van der Berg"], None, None)),
    ("By J.R. Whitlock", (["J.R. Whitlock"], None, None)),
]


@pytest.mark.parametrize(("text", "expected"), IN_THE_WILD)
def test_in_the_wild(text: str, expected: Expected) -> None:
    byline = parse_byline(text, raw(text), language=ENGLISH)
    assert byline is not None
    role, place = (part.text if part else None for part in (byline.role, byline.place))
    assert ([person.text for person in byline.people], role, place) == expected


NEGATIVE = [
    "By the harbour",
    "By and large, nothing changed",
    "From Monday",
    "What now?",
    "Editor",
    "Ana",
    "Calder University",
    "The editor and the reporter",
    "A Very Long Headline That Reads Like A List Of Names And Is None",
    f"By {'Ana Lima, ' * 30}Kip Oduya",
]


@pytest.mark.parametrize("text", NEGATIVE)
def test_negative(text: str) -> None:
    assert parse_byline(text, raw(text), language=ENGLISH) is None


def test_german() -> None:
    text = "Von Jana Vogt und Emre Tüzün in Krummbach"
    byline = parse_byline(text, raw(text), language=GERMAN)
    assert byline is not None
    assert [person.text for person in byline.people] == ["Jana Vogt", "Emre Tüzün"]
    assert byline.place is not None
    assert byline.place.text == "Krummbach"
