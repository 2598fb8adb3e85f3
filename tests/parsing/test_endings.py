"""What stands below the last paragraph of an article."""

import pytest

import newsseed
from newsseed import Byline, Caption, Heading, Notice, Paragraph
from newsseed.parsing.endings import parse_signs
from tests.parsing.blocks import raw

TITLE = "Fog closes harbour"
PROSE = "No ship left the harbour on Monday."


def last_kind(*blocks: str, language: str = "en") -> type:
    return type(newsseed.parse("\n\n".join((TITLE, *blocks)), language=language).blocks[-1])


@pytest.mark.parametrize(
    ("text", "signs"),
    [
        ("(dpa/tmn)", ["dpa", "tmn"]),
        ("nbs, AFP", ["nbs", "AFP"]),
        ("(red, APA, 3.3.2026)", ["red", "APA"]),
        ("red, harbour.example", ["red", "harbour.example"]),
    ],
)
def test_the_signs_of_agencies_and_editors(text: str, signs: list[str]) -> None:
    byline = parse_signs(text, raw(text))
    assert byline is not None
    assert [person.text for person in byline.people] == signs


@pytest.mark.parametrize("text", ["(nbs)", "Fog, dpa", "What now?", "Fog, harbour.example"])
def test_other_lines_are_no_signs(text: str) -> None:
    assert parse_signs(text, raw(text)) is None


def test_the_signs_stand_behind_the_last_paragraph() -> None:
    assert last_kind(PROSE, PROSE, "(dpa/tmn)", language="de") is Byline
    assert last_kind(PROSE, "The port at nightPhoto: Ana Lima/AFP", "(dpa)", language="de") is Caption


def test_a_name_is_the_last_thing_that_is_said() -> None:
    assert last_kind(PROSE, PROSE, PROSE, "Ana Lima") is Byline
    assert last_kind(PROSE, PROSE, PROSE, "Ana Lima", "Advertisement") is Notice
    assert last_kind(PROSE, PROSE, PROSE, "Lindauer Hafenblatt", language="de") is Paragraph


def test_an_outlet_and_its_people_in_brackets() -> None:
    article = newsseed.parse(f"{TITLE}\n\n{PROSE}\n\nNBS (Ana Lima, Kip Oduya)")
    (byline,) = article.bylines
    assert [person.text for person in byline.people] == ["Ana Lima", "Kip Oduya"]


def test_a_note_about_the_author_is_a_notice() -> None:
    assert last_kind(PROSE, PROSE, "Ana Lima is a staff writer at the Tribune and lives in Porto.") is Notice
    assert last_kind(PROSE, PROSE, "Jana Vogt ist Redakteurin und lebt am See.", language="de") is Notice
    assert last_kind("By Ana Lima", PROSE, PROSE, "Ana Lima is a professor of law.") is Notice


def test_a_paragraph_about_somebody_is_none() -> None:
    assert last_kind(PROSE, PROSE, "Kip Oduya is a professor of law.") is Paragraph
    assert last_kind(PROSE, PROSE, "Kip Oduya told the reporters nothing.") is Paragraph
    assert last_kind(PROSE, PROSE, "It was a producer who noticed that the lamp had gone.") is Paragraph
    assert last_kind(PROSE, PROSE, f"Ana Lima is a staff writer. {PROSE * 20}") is Paragraph


def test_what_stands_before_is_left_alone() -> None:
    kinds = [type(block) for block in newsseed.parse(f"{TITLE}\n\n{PROSE}\n\nWhat now?\n\n{PROSE}").blocks]
    assert kinds == [Paragraph, Heading, Paragraph]


def test_a_note_that_begins_with_the_author_stands_anywhere() -> None:
    def second(note: str) -> type:
        blocks = newsseed.parse("\n\n".join((TITLE, "By Ana Lima", PROSE, note, *[PROSE] * 4))).blocks
        return type(blocks[2])

    assert second("Ana Lima covers harbours for the Tribune.") is Notice
    assert second("Ana Lima: 0155 55, or lima@tribune.example.") is Notice
    assert second("Ana Lima took the ferry six times for this article.") is Notice
    assert second("is a senior reporter, where she covers harbours.") is Notice
    assert second("is a harbour of the old kind.") is Paragraph
    assert second("Ana Lima went to the harbour.") is Paragraph
    assert second("Kip Oduya covers harbours for the Tribune.") is Paragraph


def test_a_note_on_the_author_may_have_a_bullet() -> None:
    note = "• Ana Lima can be reached at lima@tribune.example."
    assert last_kind("By Ana Lima", PROSE, note) is Notice
