"""What people are, in the article's own words."""

import pytest

from tests.speakers.reading import roles_in

LONG_ROW = "fog rain snow hail mist sleet storm frost ice wind sun cloud dew haze"


@pytest.mark.parametrize(
    ("text", "role"),
    [
        ("They told German Defense Minister Ana Lima.", "German Defense Minister"),
        ("They told EU foreign affairs and security chief Ana Lima.", "EU foreign affairs and security chief"),
        ("They told US Secretary of State Ana Lima.", "US Secretary of State"),
        ("They told the newly elected mayor Ana Lima.", "elected mayor"),
        ("They told former mayor Ana Lima.", "former mayor"),
        ("They told former US Secretary of State Ana Lima.", "former US Secretary of State"),
        ("They told Foreign Minister Ana Lima.", "Foreign Minister"),
        ("They met the head of the port, Ana Lima, and left.", "the head of the port"),
        ("They met Ana Lima, 41, a diver from Leeds, and left.", "a diver from Leeds"),
        ("They met Ana Lima, then a diver, and left.", "a diver"),
        ("They met Ana Lima, Canada coach, and left.", "Canada coach"),
        ("They met Ana Lima, Reed’s daughter, and left.", "Reed’s daughter"),
        ("They met Ana Lima, Governor of Ohio, and left.", "Governor of Ohio"),
        ("They met Ana Lima, a woman employed by a bank.", "a woman employed by a bank"),
        ("They met Ana Lima, an oboist, and left.", "an oboist"),
        ("They met Ana Lima, a medic from Moncton, New Brunswick, there.", "a medic from Moncton, New Brunswick"),
        ("They met Ana Lima KC, and left.", "KC"),
        ("They met a spokeswoman for Mr. Vogt, Ana Lima, and left.", "a spokeswoman for Mr. Vogt"),
        ("They met the mill’s owner, Ana Lima of the Calder Institute.", "the mill’s owner"),
        (
            "They met the chairwoman of the Joint Chiefs of Staff, Ana Lima.",
            "the chairwoman of the Joint Chiefs of Staff",
        ),
        ("They met one of Vogt’s oldest friends, Ana Lima.", "one of Vogt’s oldest friends"),
        ("They met friends of the first mayor of Porto, Ana Lima.", "the first mayor of Porto"),
        ("They met Ana Lima, one of the divers, there.", "one of the divers"),
        ("They met Ana Lima, founding director of the mill.", "founding director of the mill"),
        ("They told his running mate Ana Lima.", "running mate"),
        ("They met Ana Lima, the diver known to all as Zork.", "the diver known to all as Zork"),
        ("They met Ana Lima, the author of “The Mill”.", "the author of"),
        ("They told Calder County Recorder Ana Lima.", "Calder County Recorder"),
        (f"and {LONG_ROW} minister Ana Lima left", f"{LONG_ROW} minister"),
    ],
)
def test_a_role_stands_before_or_behind_a_name(text: str, role: str) -> None:
    assert roles_in(text).get("Ana Lima") == [role]


@pytest.mark.parametrize(
    "text",
    [
        "They met Ana Lima, who left.",
        "They met Ana Lima, and left.",
        "They met Ana Lima, divers, and left.",
        "They met Ana Lima, Porto, and left.",
        "They met Ana Lima, the, and left.",
        f"They met Ana Lima, a diver {'who dived ' * 20}, and left.",
        f"They saw {LONG_ROW} haze, Ana Lima, and left.",
        "Fog, Ana Lima, and nothing else.",
        "They heard Ana Lima, drawing laughter, and left.",
        "They heard Ana Lima, sent a letter to the mill, and left.",
        "They met Ana Lima, the diver known as “Zork”.",
        "They met one of, Ana Lima, and left.",
        "They met the head of the port, Ana Lima (late) and left.",
        "They like mountains, Ana Lima, and left.",
        "They met Ana Lima OK then.",
        "They were told by—Ana Lima left.",
        "In 1999 Ana Lima left the harbour.",
        "Newly Ana Lima left the harbour.",
    ],
)
def test_this_is_no_role(text: str) -> None:
    assert roles_in(text) == {}


def test_a_title_in_the_plural_is_shared() -> None:
    text = "They told nurses Ana Lima, Tom Reed and Mia Vogt. We like Kip Oduya and Jo Sass."
    assert roles_in(text) == {"Ana Lima": ["nurses"], "Tom Reed": ["nurses"], "Mia Vogt": ["nurses"]}


def test_a_title_stands_behind_a_description() -> None:
    text = "They met the union’s president, Captain Ana Lima, and left."
    assert roles_in(text) == {"Ana Lima": ["the union’s president", "Captain"]}


def test_a_role_shared_with_oneself_is_one() -> None:
    assert roles_in("They told nurses Ana Lima and Ana.") == {"Ana Lima": ["nurses"]}


def test_a_role_named_twice_is_listed_twice() -> None:
    text = "They told Mayor Ana Lima and others. The next day Mayor Lima, a diver, left."
    assert roles_in(text) == {"Ana Lima": ["Mayor", "Mayor", "a diver"]}


def test_whoever_is_named_often_and_never_introduced_holds_the_highest_office() -> None:
    text = "They met Tom Reed. They say Tom Reed sat, and Tom Reed left with the President of the United States."
    assert roles_in(text) == {"Tom Reed": ["the President of the United States"]}


@pytest.mark.parametrize(
    "text",
    [
        "They met Tom Reed. They say Reed sat, and Reed left. They met Ana Lima, the president of France.",
        "They met Tom Reed. They say Reed sat, and Reed left with the Captain of the United Ferries.",
        "They met Tom Reed. They say Reed sat with the President of the United States.",
    ],
)
def test_the_highest_office_is_someone_else_s(text: str) -> None:
    assert "Tom Reed" not in roles_in(text)


def test_headings_and_organisations_have_no_roles() -> None:
    assert roles_in("# Mayor Ana Lima wins\nThe crew saw Ana Lima. They met chief executive Calder Bank.") == {}


def test_a_comma_with_nothing_but_a_figure_stuck_to_it_opens_no_description() -> None:
    assert roles_in("The harbour heard Ana Lima,34 on Monday, and Lima left.") == {}


def test_what_opens_a_sentence_behind_a_name_is_no_part_of_a_title() -> None:
    assert roles_in("All of them warmly like Tom Reed. Later Mayor Ana Lima came.") == {"Ana Lima": ["Mayor"]}


def test_a_title_begins_behind_whoever_is_named_before() -> None:
    assert roles_in("They saw Finance Minister Ana Lima and Calder Council leader Tom Reed.") == {
        "Ana Lima": ["Finance Minister"],
        "Tom Reed": ["Calder Council leader"],
    }
    text = "They are with foreign and security chief Ana Lima."
    assert roles_in(text) == {"Ana Lima": ["foreign and security chief"]}
