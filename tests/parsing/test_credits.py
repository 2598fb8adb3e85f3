import pytest

from newsseed.parsing.credits import parse_credit
from tests.parsing.blocks import ENGLISH, GERMAN, raw

Entries = list[tuple[str, list[str]]]

IN_THE_WILD: list[tuple[str, Entries]] = [
    ("(Writing by Ana Lima; Photos by Tom Reed)", [("Writing by", ["Ana Lima"]), ("Photos by", ["Tom Reed"])]),
    ("Reported by: Ana Lima | Edited by: Tom Reed", [("Reported by", ["Ana Lima"]), ("Edited by", ["Tom Reed"])]),
    (
        "Tribune staff writer Ana Lima in Porto and video journalist Tom Reed contributed.",
        [("contributed", ["Ana Lima", "Tom Reed"])],
    ),
    ("NBS News’ Ana Lima contributed to this report.", [("contributed to this report", ["Ana Lima"])]),
    (
        "Ana Lima contributed reporting from Porto. Audio produced by Tom Reed.",
        [("contributed reporting", ["Ana Lima"]), ("Audio produced by", ["Tom Reed"])],
    ),
    ("Additional reporting: Ana Lima, Tom Reed and agencies", [("Additional reporting:", ["Ana Lima", "Tom Reed"])]),
    ("Translated from the Spanish by Ana Lima", [("Translated from the Spanish by", ["Ana Lima"])]),
    ("Edited by: Maren Sass", [("Edited by", ["Maren Sass"])]),
    ("Edited by Maren Sass and Tom Reed", [("Edited by", ["Maren Sass", "Tom Reed"])]),
    ("EDITED BY MAREN SASS", [("EDITED BY", ["MAREN SASS"])]),
    (
        "Reporting by Ana Lima in Porto and Kip Oduya; Additional reporting by Tom Reed; Editing by Maren Sass",
        [("Reporting by", ["Ana Lima", "Kip Oduya"]), ("Additional reporting by", ["Tom Reed"]),
         ("Editing by", ["Maren Sass"])],
    ),
    ("(Reporting by Ana Lima; editing by Maren Sass)",
     [("Reporting by", ["Ana Lima"]), ("editing by", ["Maren Sass"])]),
    ("Reporting by Ana Lima, editing by Maren Sass.", [("Reporting by", ["Ana Lima"]), ("editing by", ["Maren Sass"])]),
    ("Uploaded by Ana Lima", [("Uploaded by", ["Ana Lima"])]),
    ("With files from The Canadian Press", [("With files from", ["The Canadian Press"])]),
    ("— With files from Ana Lima and the Canadian Press", [("With files from", ["Ana Lima", "Canadian Press"])]),
    ("Ana Lima and Tom Reed contributed to this report.", [("contributed to this report", ["Ana Lima", "Tom Reed"])]),
    ("Lima reported from Porto and Reed from Leeds. NBS writers Kip Oduya and Tom Hall contributed to this report.",
     [("reported", ["Lima", "Reed"]), ("contributed to this report", ["Kip Oduya", "Tom Hall"])]),
    ("Ana Lima reported from Porto.", [("reported", ["Ana Lima"])]),
    ("NBS writer Ana Lima in Calder, Idaho, contributed to this report.",
     [("contributed to this report", ["Ana Lima"])]),
    ("NBS’s Ana Lima contributed to this report.", [("contributed to this report", ["Ana Lima"])]),
    ("With reporting by NBS writer Kip Oduya", [("With reporting by", ["Kip Oduya"])]),
    ("--With assistance from Ana Lima and Tom Reed.", [("With assistance from", ["Ana Lima", "Tom Reed"])]),
    ("Produced by: Sunniva Dahl", [("Produced by", ["Sunniva Dahl"])]),
]  # fmt: skip


@pytest.mark.parametrize(("text", "entries"), IN_THE_WILD)
def test_in_the_wild(text: str, entries: Entries) -> None:
    credit = parse_credit(text, raw(text), language=ENGLISH)
    assert credit is not None
    assert [(entry.role.text, [person.text for person in entry.people]) for entry in credit.entries] == entries
    assert credit.role.text == entries[0][0]
    assert [person.text for person in credit.people] == [name for _, names in entries for name in names]


NEGATIVE = [
    "Edited by a team of volunteers, the volume runs to 900 pages.",
    "Reporting by Ana Lima shows that the harbour was never safe.",
    "Reporting by Ana Lima; editing by nobody in particular",
    "Editors met on Monday.",
    "Several people contributed to this report.",
    "The ministry contributed to this report, Ana Lima said.",
    "Edited by",
    "Ana Lima reported from Porto that nobody knew.",
    "Police reported from Leeds and London.",
    "Ana Lima reported no losses.",
    "The minister reported from Porto.",
    f"Reporting by {', '.join(['Ana Lima'] * 60)}",
]


@pytest.mark.parametrize("text", NEGATIVE)
def test_negative(text: str) -> None:
    assert parse_credit(text, raw(text), language=ENGLISH) is None


def test_german() -> None:
    text = "Redaktion: Jana Vogt"
    credit = parse_credit(text, raw(text), language=GERMAN)
    assert credit is not None
    assert credit.role.text == "Redaktion"


@pytest.mark.parametrize(
    ("text", "entries"),
    [
        ("Aus dem Englischen übersetzt von Ana Lima", [("Aus dem Englischen übersetzt von", ["Ana Lima"])]),
        ("Produktion: Ana Lima, Schnitt: Jan Petersen", [("Produktion", ["Ana Lima"]), ("Schnitt", ["Jan Petersen"])]),
        ("(mit Material von dpa und AFP)", [("mit Material von", ["dpa", "AFP"])]),
    ],
)
def test_in_german(text: str, entries: Entries) -> None:
    credit = parse_credit(text, raw(text), language=GERMAN)
    assert credit is not None
    assert [(entry.role.text, [person.text for person in entry.people]) for entry in credit.entries] == entries
    assert (
        parse_credit("(mit Material von dpa und xyz)", raw("(mit Material von dpa und xyz)"), language=GERMAN) is None
    )
