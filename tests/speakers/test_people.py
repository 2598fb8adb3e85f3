"""Everyone whom an article names: who is surely a person, and what is told of them."""

import pytest

from newsseed import Span, SpeakerKind
from tests.speakers.reading import people_in


def test_a_person_comes_with_roles_mentions_and_other_names() -> None:
    text = "They met Mayor Ana Lima. At noon Mrs Lima left, and Lima slept."
    (person,) = people_in(text)
    assert (person.name, person.kind) == ("Ana Lima", SpeakerKind.PERSON)
    assert [role.text for role in person.roles] == ["Mayor"]
    assert [span.of(text) for span in person.mentions] == ["Ana Lima", "Mrs Lima", "Lima"]
    assert person.mentions[0] == Span(15, 23)
    assert person.aliases == ("Mrs Lima", "Lima")


@pytest.mark.parametrize(
    "text",
    [
        "They warmly met Ana Lima.",
        "They met Zork Lima. At noon Lima left.",
        "They met Zork Lima, who left.",
        "They met Zork Lima, 41, at noon.",
        "They told Mayor Zork Lima.",
        "They warmly met Mrs Zork.",
        "They warmly met Senator Zork.",
        "@ Zork Lima",
    ],
)
def test_this_is_surely_a_person(text: str) -> None:
    assert len(people_in(text)) == 1


@pytest.mark.parametrize(
    "text",
    [
        "They warmly met Zork Lima.",
        "They warmly met Ana.",
        "They met Zork and nobody else.",
        "They warmly met the Zork Lima.",
        "They met the Calder Water Board.",
        "They went to Paris.",
    ],
)
def test_this_may_be_something_else(text: str) -> None:
    assert people_in(text) == []


def test_people_stand_in_order_of_first_appearance() -> None:
    text = (
        "# Reed left\nThey warmly met Ana Lima.\n| They warmly met Bill Oduya.\n@ Mia Vogt\nThey warmly met Tom Reed."
    )
    assert [person.name for person in people_in(text)] == ["Tom Reed", "Ana Lima", "Bill Oduya", "Mia Vogt"]
