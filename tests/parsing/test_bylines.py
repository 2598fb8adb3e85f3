import pytest

from newsseed.parsing.bylines import parse_byline
from tests.parsing.blocks import ENGLISH, GERMAN, raw

Expected = tuple[list[str], list[str], list[str]]

IN_THE_WILD: list[tuple[str, Expected]] = [
    ("By Ana Lima", (["Ana Lima"], [], [])),
    ("BY ANA LIMA", (["ANA LIMA"], [], [])),
    ("By Ana Lima and Kip Oduya", (["Ana Lima", "Kip Oduya"], [], [])),
    ("By Ana Lima, Kip Oduya and Maren Sass", (["Ana Lima", "Kip Oduya", "Maren Sass"], [], [])),
    ("By Ana Lima in Porto", (["Ana Lima"], [], ["Porto"])),
    ("By Ana Lima and Kip Oduya in Dry Creek, Arizona", (["Ana Lima", "Kip Oduya"], [], ["Dry Creek, Arizona"])),
    ("Ana Lima in The Hague", (["Ana Lima"], [], ["The Hague"])),
    ("By Ana Lima, science correspondent", (["Ana Lima"], ["science correspondent"], [])),
    ("Ana Lima, Europe editor", (["Ana Lima"], ["Europe editor"], [])),
    ("By Ana Lima, science correspondent, in Porto", (["Ana Lima"], ["science correspondent"], ["Porto"])),
    ("Ana Lima Science Correspondent", (["Ana Lima"], ["Science Correspondent"], [])),
    ("Words by Jean-Noel van der Berg", (["Jean-Noel van der Berg"], [], [])),
    ("By J.R. Whitlock", (["J.R. Whitlock"], [], [])),
    (
        "By Ana Lima, science editor, and Tom Reed, Europe reporter",
        (["Ana Lima", "Tom Reed"], ["science editor", "Europe reporter"], []),
    ),
    (
        "Ana Lima, science editor, in Porto and Tom Reed in Leeds",
        (["Ana Lima", "Tom Reed"], ["science editor"], ["Porto", "Leeds"]),
    ),
    ("By Ana Lima\nScience editor", (["Ana Lima"], ["Science editor"], [])),
]


@pytest.mark.parametrize(("text", "expected"), IN_THE_WILD)
def test_in_the_wild(text: str, expected: Expected) -> None:
    byline = parse_byline(text, raw(text), language=ENGLISH)
    assert byline is not None
    people, roles, places = ([part.text for part in parts] for parts in (byline.people, byline.roles, byline.places))
    assert (people, roles, places) == expected
    assert (byline.role and byline.role.text, byline.place and byline.place.text) == (
        expected[1][0] if expected[1] else None,
        expected[2][0] if expected[2] else None,
    )


NEGATIVE = [
    "By the harbour",
    "By and large, nothing changed",
    "By Ana Lima, science editor, and nobody else",
    "By Ana Lima, science editor and",
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


def test_each_author_has_the_role_that_is_named_next() -> None:
    text = "By Ana Lima and Kip Oduya, reporters, Maren Sass, science editor, and Tom Reed"
    byline = parse_byline(text, raw(text), language=ENGLISH)
    assert byline is not None
    roles = {person.text: byline.role_of(person) for person in byline.people}
    assert {name: role and role.text for name, role in roles.items()} == {
        "Ana Lima": "reporters",
        "Kip Oduya": "reporters",
        "Maren Sass": "science editor",
        "Tom Reed": None,
    }
