"""Who wrote the entries of a live blog and the letters to an editor; all of it invented."""

import newsseed
from newsseed import Byline, Heading, Notice, Paragraph

TITLE = "Fog closes harbour"
PROSE = "No ship left the harbour on Monday. Nobody knew why."


def kinds(*blocks: str) -> list[type]:
    return [type(block) for block in newsseed.parse("\n\n".join((TITLE, *blocks))).blocks]


def test_under_a_clock_a_name_is_whose_entry_it_is() -> None:
    entry = (Notice, Byline, Paragraph)
    assert kinds(PROSE, "14:05", "Maria Lima", PROSE, "13:20", "Maria Lima", PROSE) == [Paragraph, *entry, *entry]
    assert Byline not in kinds(*[PROSE] * 5, "14:05", "Quorra Tallis", PROSE)
    assert Byline not in kinds(*[PROSE] * 5, "Advertisement", "Maria Lima", PROSE)


def test_over_a_date_and_under_a_label_a_name_is_who_wrote() -> None:
    assert kinds(PROSE, PROSE, "Maria Lima", "Published 5 June 2026, 14:05")[2:] == [Byline, Notice]
    assert kinds(PROSE, PROSE, "About the author:", "Maria Lima", "Maria covers the harbour.")[2:4] == [Notice, Byline]
    assert Byline not in kinds(PROSE, PROSE, "Related", "Maria Lima", PROSE)
    assert Byline not in kinds(PROSE, PROSE, "Author", "Maria Lima", PROSE, "Advertisement")


def test_under_letters_stand_names_and_places() -> None:
    letters = newsseed.parse(f"{TITLE}\n\n{PROSE}\n\nAna Lima, Calder.\n\n{PROSE}\n\nDr Kip Oduya, Dry Creek, Porto")
    assert [(line.people[0].text, line.places[0].text) for line in letters.bylines] == [
        ("Ana Lima", "Calder."),
        ("Dr Kip Oduya", "Dry Creek, Porto"),
    ]


def test_one_name_and_place_may_be_anything() -> None:
    assert Byline not in kinds(PROSE, "Ana Lima, Calder.", PROSE)
    assert Byline not in kinds(PROSE, "Pilots, lamps.", PROSE, "Calder University, Porto.", PROSE)
    assert Byline not in kinds(PROSE, "Boats", "Ana Lima, Calder", "Kip Oduya, Calder", PROSE)


def test_under_the_titles_of_entries_stand_those_who_wrote_them() -> None:
    entry = (Notice, Heading, Byline, Paragraph)
    entries = (
        "4.47pm",
        "Ferry turns back",
        "By Maria Lima",
        PROSE,
        "11.25am",
        "Lamps burn again",
        "By Kip Oduya",
        PROSE,
    )
    assert kinds(PROSE, *entries) == [Paragraph, *entry, *entry]
    assert Byline not in kinds(PROSE, "By the harbour", "Lamps", PROSE, "By the river", "Ropes", PROSE)
    assert Byline not in kinds(PROSE, *["Lamps", "By the old harbour wall", PROSE] * 2)
