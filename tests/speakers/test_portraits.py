"""What each speaker is: its kind, and every role that the article gives it."""

import pytest

import newsseed
from newsseed import Speaker, SpeakerKind

TWO_PEOPLE = "Ana Lima met Tom Reed on Monday."


def speakers_of(text: str) -> dict[str, Speaker]:
    """The speakers by name."""
    return {speaker.name: speaker for speaker in newsseed.parse(f"Fog\n\n{text}").speakers}


def roles_of(text: str, name: str) -> list[str]:
    """The roles of a speaker."""
    return [role.text for role in speakers_of(text)[name].roles]


@pytest.mark.parametrize(
    ("text", "roles"),
    [
        ("“It is late,” said chief of staff Ana Lima.", ["chief of staff"]),
        ("“It is late,” said head of human resources Ana Lima.", ["head of human resources"]),
        ("“It is late,” said Ana Lima of the Calder Institute, a diver.", ["of the Calder Institute"]),
        ("Ana Lima is a baker in Leeds. “It is late,” Lima said.", ["a baker in Leeds"]),
        ("“It is late,” Ana Lima said. “We go,” the baker said.", ["the baker"]),
        ("Mayor Ana Lima spoke. “We go,” the mayor said.", ["Mayor"]),
        ("“Ana Lima is a hero,” one man said. “No,” said Lima.", []),
        ("“We go,” Ana Lima said in a statement. “It is late,” the statement said.", []),
    ],
)
def test_a_person_has_every_role_that_the_article_gives(text: str, roles: list[str]) -> None:
    assert roles_of(text, "Ana Lima") == roles


def test_a_role_told_by_a_clause_says_whom_a_description_means() -> None:
    text = (
        "Ana Lima is a baker at the corner. Tom Reed, who runs the shelter, met her. The shelter is full.\n\n"
        "“It is late,” the baker said."
    )
    quote = newsseed.parse(f"Fog\n\n{text}").quotes[0]
    assert quote.speaker is not None
    assert quote.speaker.name == "Ana Lima"


@pytest.mark.parametrize(
    ("text", "name", "roles"),
    [
        ("“It is late,” the charity Shelter said.", "Shelter", ["the charity"]),
        ("US chipmaker Nexperia said that it was late.", "Nexperia", ["US chipmaker"]),
        ("Calder Sachs, the investment bank, said that it was late.", "Calder Sachs", ["the investment bank"]),
        (f"{TWO_PEOPLE} Verizon said that it was late.", "Verizon", []),
        ("CalderNews said that it was late.", "CalderNews", []),
        ("Calder.com said that it was late.", "Calder.com", []),
        (f"{TWO_PEOPLE} Analysts at Calder Sachs left. Calder Sachs said it was late.", "Calder Sachs", []),
        ("The Calder Institute left. “It is late,” the institute said.", "Calder Institute", ["the institute"]),
    ],
)
def test_what_the_article_calls_a_house_is_no_person(text: str, name: str, roles: list[str]) -> None:
    speaker = speakers_of(text)[name]
    assert speaker.kind is SpeakerKind.ORGANISATION
    assert [role.text for role in speaker.roles] == roles


@pytest.mark.parametrize(
    "text",
    [
        "Oduya said that it was late.",
        "McOduya said that it was late.",
        f"{TWO_PEOPLE} Oduya said that it was late. He left.",
        f"{TWO_PEOPLE} The Oduya campaign left. Oduya said that it was late.",
        "“It is late,” said Kwaku Oduya.",
    ],
)
def test_a_name_that_nothing_speaks_against_is_a_person_s(text: str) -> None:
    (kind,) = {speaker.kind for speaker in speakers_of(text).values()}
    assert kind is SpeakerKind.PERSON


def test_what_opens_a_sentence_in_the_plural_is_a_document() -> None:
    assert speakers_of("Reports say that it is late.")["Reports"].kind is SpeakerKind.DOCUMENT
