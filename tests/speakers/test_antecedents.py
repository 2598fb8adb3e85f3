"""Whom a pronoun stands for."""

import pytest

from tests.speakers.reading import contenders_in, speakers_in

LATE = "“It is late in the harbour tonight,”"


@pytest.mark.parametrize(
    ("before", "pronoun", "speaker"),
    [
        # What the name, a title, a role or the pronouns near it tell.
        ("We later saw Ana Lima with Tom Reed.", "he", "Tom Reed"),
        ("We later saw Tom Reed with Ana Lima.", "she", "Ana Lima"),
        ("We later saw Mrs Zork with Mr Vogt.", "he", "Mr Vogt"),
        ("We later saw Princess Zork with Prince Vogt.", "she", "Princess Zork"),
        ("We later saw Princess Zork with Prince Vogt.", "he", "Prince Vogt"),
        ("We later saw Zork Vogt, a spokeswoman, with Kvist Dahl, a spokesman.", "she", "Zork Vogt"),
        ("We later saw Zork Vogt. At noon he slept.\nWe later saw Kvist Dahl. At noon she slept.", "he", "Zork Vogt"),
        ("We like Kvist Vogt, a nurse and later a spokeswoman, and Zork Dahl, a spokesman.", "she", "Kvist Vogt"),
        (
            "We told Zork Vogt, a nurse.\nA spokeswoman, Zork Vogt, came with Zork Dahl, a spokesman.",
            "she",
            "Zork Vogt",
        ),
        ("At noon Zork slept. We know that Zork thought “his boat” was lost, but she had left.", "she", "Zork"),
        (
            f"{LATE} {{Ana Lima}} said. “We like Zork.” But they like Zork, as she knew.\n| They told Zork",
            "she",
            "Ana Lima",
        ),
        # Who is the subject, and not only behind a preposition or before a noun.
        ("At noon Ana Lima called Mia Vogt at home.", "she", "Ana Lima"),
        ("At noon Ana Lima sat in the hall with Mia Vogt.", "she", "Ana Lima"),
        ("At noon Ana Lima’s aides slept, as Mia Vogt did.", "she", "Ana Lima"),
        ("It is known that Ana Lima had called.", "she", "Ana Lima"),
        ("At noon Ana Lima’s been saying that Mia Vogt slept.", "she", "Ana Lima"),
        ("At noon Ana Lima called Zork again.", "she", "Ana Lima"),
        ("At noon, when Paris slept, Ana Lima called Mia Vogt.", "she", "Ana Lima"),
        # What stands in quotation marks, and headings, count less.
        (f"{LATE} {{Ana Lima}} said. “We later saw Mia Vogt.”", "she", "Ana Lima"),
        ("We told Mia Vogt.\nAt noon Ana Lima slept.\n# News of Mia Vogt and others", "she", "Ana Lima"),
        # Places and organisations are nobody.
        ("At noon Ana Lima left Paris for the Calder Water Board.", "she", "Ana Lima"),
        ("Rain fell. At noon Ana Lima slept in Zork.", "she", "Ana Lima"),
    ],
)
def test_a_pronoun_stands_for(before: str, pronoun: str, speaker: str) -> None:
    assert speakers_in(f"{before}\n{LATE} {{{pronoun}}} said.")[-1] == speaker


@pytest.mark.parametrize(
    "text",
    [
        f"At noon Ana Lima called Mia Vogt at home.\n{LATE} {{she}} said.",
        f"{LATE} {{Ana Lima}} said of Mia Vogt.\nAt noon Vogt slept. Then Jane Sass came.\n{LATE} {{she}} said.",
        f"Mayor Ana Lima met Governor Mia Vogt and Jane Sass.\nSass slept.\n{LATE} {{the governor}} said.",
    ],
)
def test_whoever_is_chosen_leads_the_contenders(text: str) -> None:
    """The choice weighs only who may win, the list weighs all: both come to the same sums."""
    contenders = list(contenders_in(text))
    assert len(contenders) > 1
    assert contenders[0] == speakers_in(text)[-1]


def test_a_photographer_in_a_caption_between_is_no_candidate() -> None:
    text = f"At noon Ana Lima slept.\n| A boat with Mia Vogt on board.\n@ Jane Sass\n{LATE} {{she}} said."
    assert speakers_in(text) == ["Ana Lima"]
    assert list(contenders_in(text)) == ["Ana Lima"]


def test_a_caption_names_people_for_its_own_pronouns() -> None:
    assert speakers_in(f"At noon Ana Lima slept.\n| Mia Vogt on board. {LATE} {{she}} said.") == ["Mia Vogt"]


def test_whoever_spoke_last_goes_on() -> None:
    text = f"{LATE} {{Ana Lima}} said of Mia Vogt.\n{LATE} {{she}} said."
    assert speakers_in(text) == ["Ana Lima", "Ana Lima"]
    assert "spoke last" in contenders_in(text)["Ana Lima"]


def test_whoever_spoke_is_remembered_beyond_the_names_that_are_looked_at() -> None:
    others = "\n".join(f"In the hall was Tom Reed{'s' * count}." for count in range(1, 25))
    assert speakers_in(f"{LATE} {{Ana Lima}} said.\n{others}\n{LATE} {{she}} said.") == ["Ana Lima", "Ana Lima"]


def test_nobody_is_too_far_back() -> None:
    far = "We later saw fog over the harbour and heard nothing. " * 50
    assert speakers_in(f"At noon Ana Lima slept. {far}\n{LATE} {{she}} said.") == [None]


def test_a_name_is_looked_at_twice_and_no_more() -> None:
    text = f"At noon Ana Lima slept. Then Lima ate. Then Lima sang. Then Lima left.\n{LATE} {{she}} said."
    assert speakers_in(text) == ["Ana Lima"]


def test_mentions_in_quotations_take_no_place() -> None:
    text = f"“Lima again, and Lima, and Lima,” they sang.\nAt noon Ana Lima slept near Mia Vogt.\n{LATE} {{she}} said."
    assert speakers_in(text)[-1] == "Ana Lima"
    text = f"At noon Ana Lima slept. To shouts of “Lima!” and “Lima!” came Mia Vogt’s boat.\n{LATE} {{she}} said."
    assert speakers_in(text)[-1] == "Ana Lima"
    assert "inside a quotation" not in contenders_in(text)["Ana Lima"]


def test_sentences_that_go_on_with_she_do_not_part_her_from_her_name() -> None:
    between = "She ate and she sang. She slept. Tom Reed saw that she sang. “She left,” a man told us."
    assert speakers_in(f"At noon Ana Lima slept. {between}\n{LATE} {{she}} said.")[-1] == "Ana Lima"


def test_a_person_far_off_in_a_role_is_a_contender_too() -> None:
    far = "We later saw fog over the harbour and heard nothing. " * 50
    text = f"We later saw Mayor Ana Lima. {far}\nAt noon Tom Reed slept.\n{LATE} {{the mayor}} said."
    assert speakers_in(text) == ["Ana Lima"]
    assert "named elsewhere" in contenders_in(text)["Ana Lima"]


def test_an_office_is_hardly_held_by_someone_with_another_title() -> None:
    text = f"For years Senator Ana Lima worked.\n{LATE} {{the governor}} said."
    assert "another title" in contenders_in(text)["Ana Lima"]
