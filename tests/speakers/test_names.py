"""Names by their form: what is one, where it begins and ends, what it names."""

import pytest

from newsseed.speakers.forms import NameKind
from newsseed.speakers.names import Name
from tests.speakers.reading import names_in, read


def only_name(text: str) -> Name:
    (name,) = read(text).names
    return name


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("It was Ursula von der Leyen who called.", ["Ursula von der Leyen"]),
        ("Éric Zoé warmly met TomÃ¡s Reed.", ["Éric Zoé", "TomÃ¡s Reed"]),
        ("They met Khalid al-Amin and, later, al-Amin alone.", ["Khalid al-Amin", "al-Amin"]),
        ("It was J.R. Vogt, not Jean-Noel O’Neil, who called.", ["J.R. Vogt", "Jean-Noel O’Neil"]),
        ("A buyer found it at GunBroker.com after a call to AT&T.", ["GunBroker.com", "AT&T"]),
        ("The Bank of England was quietly asked.", ["Bank of England"]),
        ("They met Tom Reed Jr. in the harbour.", ["Tom Reed Jr."]),
        ("They met Tom Reed Jr., who was late.", ["Tom Reed Jr."]),
        ("They met Tom Reed. Said Ana Lima, who was late, nothing.", ["Tom Reed", "Ana Lima"]),
        ("They warmly like Ms. White and Mr. French.", ["Ms. White", "Mr. French"]),
        ("They met Tom Reed KC in the harbour.", ["Tom Reed"]),
        ("It rained in St. Ives for a week.", ["St. Ives"]),
        ("They met Ana. Lima stayed at home.", ["Ana", "Lima"]),
        ("They met the secretary for Calder Affairs Ana Lima.", ["Ana Lima"]),
        ("Dean Vogt called the harbour.", ["Dean Vogt"]),
        ("Will Doyle, a teacher, called the harbour.", ["Will Doyle"]),
        ("Meanwhile Rihanna, a singer, called the harbour.", ["Rihanna"]),
        ("They like the Calder Water Board. Almost nobody called.", ["Calder Water Board"]),
        ("The Calder Water Board on Wednesday called the harbour.", ["Calder Water Board"]),
        ("The Calder Council on Fog called the harbour.", ["Calder Council on Fog"]),
        ("Mrs. Lima called Dr Osei quietly.", ["Mrs. Lima", "Dr Osei"]),
        ("They met Ana Lima śladami Vogt.", ["Ana Lima", "Vogt"]),
        ("They met Jon “Fitz” Karst in the harbour.", ["Jon “Fitz” Karst"]),
        ('They met the diver Jon "Fitz" Karst, who was late.', ['Jon "Fitz" Karst']),
        ("They met Zork “Fitz” Karst in the harbour.", ["Zork “Fitz” Karst"]),
        ("They saw Jon “fitted” Karst in the harbour.", ["Jon", "Karst"]),
        ("They told Jon “Yes” and left.", ["Jon"]),
        ("The Food and Drug Administration called.", ["Food and Drug Administration"]),
        ("They told the Securities and Exchange Commission.", ["Securities and Exchange Commission"]),
        ("They told the Food and Drug Lima.", ["Food", "Drug Lima"]),
        ("They told the Food and Council.", ["Food", "Council"]),
        ("They told the Zork and Calder Holdings.", ["Zork", "Calder Holdings"]),
        ("They told the FBI and Justice Department.", ["FBI", "Justice Department"]),
        ("They told the Pentagon and State Department.", ["Pentagon", "State Department"]),
        ("They told the Republican and Zorkish Committee.", ["Zorkish Committee"]),
        ("They told the Food and Paris Council.", ["Food", "Paris Council"]),
        ("They met Ana Lima of the Lima and Reed Council.", ["Ana Lima", "Lima", "Reed Council"]),
        ("They left the Calder Children’s Hospital.", ["Calder Children’s Hospital"]),
        ("They left the Teachers' Union.", ["Teachers' Union"]),
        ("They like the Teachers' Mia Vogt.", ["Mia Vogt"]),
        ("They like the Children’s.", ["Children"]),
        ("They left Calder Foods Inc. for good.", ["Calder Foods Inc."]),
        ("They left Calder Foods Inc. The fog came.", ["Calder Foods Inc."]),
        ("Chipmaker Zork called.", ["Zork"]),
        ("Rival Zork called.", ["Zork"]),
        ("Rival Ana Lima called.", ["Ana Lima"]),
        (
            "They met Ana\xa0Lima and Tom\u202fReed and Mia\u2009Vogt.",
            ["Ana\xa0Lima", "Tom\u202fReed", "Mia\u2009Vogt"],
        ),
        ("They met Ana\tLima and Zoe\u0308 Bronte\u0308.", ["Ana\tLima", "Zoe\u0308 Bronte\u0308"]),
        ("They met James A. Vogt, and We’ll Lima called.", ["James A. Vogt", "Lima"]),
    ],
)
def test_names_begin_and_end_where_a_reader_sees_them(text: str, names: list[str]) -> None:
    assert names_in(text) == names


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Nobody in the Zork camp slept.", NameKind.UNKNOWN),
        ("Nobody in the Zork slept.", NameKind.ORGANISATION),
        ("Nobody in the ZORK camp slept.", NameKind.ORGANISATION),
        ("Nobody in the Zork", NameKind.ORGANISATION),
    ],
)
def test_what_belongs_to_someone_has_the_article(text: str, kind: NameKind) -> None:
    assert only_name(text).form.kind is kind


@pytest.mark.parametrize("opening", ["She", "They", "Later", "Soon"])
def test_what_opens_a_sentence_behind_a_name_is_no_name(opening: str) -> None:
    assert names_in(f"All of them warmly like Ana Lima. {opening} came home.") == ["Ana Lima"]


@pytest.mark.parametrize(
    "text",
    [
        "On Monday, in April and at Christmas it rained.",
        "The Belgians, the Texans and the French came.",
        "A senator (R-Tex.) came, and nobody else.",
        "They passed the Student Succeeds Act quietly.",
        "They live quietly in Acacia Avenue.",
        "Despite the fog, Researchers came. Perhaps.",
        "They write to @AnaLima or #CalderFog or her_Lima.",
        "It was marked with an X on the map.",
        "They later saw KC MBE on the map.",
    ],
)
def test_days_peoples_laws_streets_and_handles_are_no_names(text: str) -> None:
    assert names_in(text) == []


@pytest.mark.parametrize(
    ("text", "title", "honorific"),
    [
        ("Yesterday Foreign Minister Ana Lima left.", "minister", ""),
        ("Yesterday Sen. Ana Lima left the harbour.", "senator", ""),
        ("Yesterday Mr. Reed left the harbour.", "", "mr"),
        ("Yesterday Prime Minister Dame Ana Lima left.", "minister", "dame"),
        ("Yesterday Senate Ranking Democrat Ana Lima left.", "democrat", ""),
        ("Yesterday Princess Ana left the harbour.", "", ""),
        ("Yesterday Co-anchor Ana Lima left the harbour.", "co-anchor", ""),
        ("Yesterday VP Lima left the harbour.", "president", ""),
        ("Yesterday Senators Lima left the harbour.", "senators", ""),
    ],
)
def test_titles_and_honorifics_stand_apart(text: str, title: str, honorific: str) -> None:
    form = only_name(text).form
    assert (form.title, form.honorific) == (title, honorific)


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Yesterday Ana Lima left the harbour.", NameKind.PERSON),
        ("Yesterday Zork Vogt left the harbour.", NameKind.UNKNOWN),
        ("Yesterday the Herald left the harbour.", NameKind.ORGANISATION),
        ("Yesterday Calder University left the harbour.", NameKind.ORGANISATION),
        ("Yesterday they met an NGTX, whatever it is.", NameKind.ORGANISATION),
        ("Yesterday Reed & Vogt left the harbour.", NameKind.ORGANISATION),
        ("It was Paris that left the harbour.", NameKind.PLACE),
    ],
)
def test_the_words_tell_what_is_named(text: str, kind: NameKind) -> None:
    assert only_name(text).form.kind is kind


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("“No,” Black said.", ["Black"]),
        ("“No,” said Black. Nobody else came.", ["Black"]),
        ("“No,” said Black. Reed was late.", ["Black", "Reed"]),
        ("Black’s aides were late.", ["Black"]),
        ("Black argued for hours.", ["Black"]),
        # The word alone.
        ("Most of them were Black.", []),
        ("Black voters were late.", []),
        ("“No,” a Black said.", []),
    ],
)
def test_a_surname_may_be_a_word_that_names_no_one(text: str, names: list[str]) -> None:
    assert names_in(f"Charlie Black quietly left. {text}") == ["Charlie Black", *names]
    assert "Black" not in names_in(text)


def test_a_closed_class_word_and_no_day_is_a_surname() -> None:
    assert names_in("Jane May quietly left. May was late.") == ["Jane May", "May"]
    assert names_in("Jane Monday quietly left. Monday was late.") == ["Jane Monday"]


def test_what_opens_a_sentence_is_no_name_where_it_stands_in_small_letters_elsewhere() -> None:
    assert names_in("Storks came to the harbour. We counted storks again.") == []
    assert names_in("Storks came to the harbour. We counted them.") == ["Storks"]


def test_many_openings_of_sentences_are_told_apart_as_few_are() -> None:
    openings = [f"{first}{second}rk" for first in "BDFGKLMN" for second in ("a", "e", "i", "o", "u")]
    text = " ".join(f"{opening} came to the harbour." for opening in openings)
    assert names_in(text) == openings
    small = " and ".join(opening.lower() for opening in openings[::2])
    assert names_in(f"{text} We saw {small} again.") == openings[1::2]


def test_a_closed_class_word_is_a_first_name_before_a_comma_behind_the_name() -> None:
    assert names_in("Will Doyle, a teacher, come back?") == ["Will Doyle"]
    assert names_in("Will Doyle come back to the harbour?") == ["Doyle"]


def test_a_credit_is_a_name_as_a_whole() -> None:
    person, organisation = read("@ die dritte Ana\n@ Calder Photo Agency").names
    assert (person.form.kind, organisation.form.kind) == (NameKind.PERSON, NameKind.ORGANISATION)
    assert person.form.words == ("die", "dritte", "ana")


def test_a_name_knows_where_its_title_begins() -> None:
    name = only_name("Yesterday Foreign Minister Ana Lima left.")
    assert (name.run, name.start, name.end) == (10, 27, 35)


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("They ask the Department of Health and Social Care.", ["Department of Health and Social Care"]),
        ("They ask the Department of Health and Tom Reed.", ["Department of Health", "Tom Reed"]),
        ("They ask the Department of Health and NBS.", ["Department of Health", "NBS"]),
        ("They ask the Department of Health and Parliament.", ["Department of Health", "Parliament"]),
        ("They ask the Department of Health and nobody else.", ["Department of Health"]),
    ],
)
def test_and_joins_what_has_no_name_of_its_own_to_an_organisation(text: str, names: list[str]) -> None:
    assert names_in(text) == names


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("They met Jon “Fitz” Karst Jr. there.", "Jon “Fitz” Karst Jr."),
        ("They met Jon “Fitz” Karst IV.", "Jon “Fitz” Karst IV"),
        ("They met Jon “Fitz” Karst Jr there.", "Jon “Fitz” Karst Jr"),
        ("They met Jon “Fitz” Karst. Iv left.", "Jon “Fitz” Karst"),
    ],
)
def test_a_suffix_behind_a_nickname_belongs_to_the_name(text: str, name: str) -> None:
    assert names_in(text)[0] == name
