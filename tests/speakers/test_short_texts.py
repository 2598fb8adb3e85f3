"""Short lines, ages and line ends: what little text there is has to do."""

import pytest

import newsseed
from newsseed import SpeakerKind
from tests.speakers.reading import figures_in


def test_a_short_paragraph_that_begins_with_a_quotation_is_no_headline() -> None:
    (speaker,) = newsseed.parse("“No,” said Senator Ana Lima.\n\nThen Lima left the harbour for the night.").speakers
    assert (speaker.name, speaker.kind) == ("Ana Lima", SpeakerKind.PERSON)


def test_an_age_is_no_organisation() -> None:
    text = "The court heard a man from Porto.\n\n“I never saw that boat before,” the 34-year-old said at noon."
    (speaker,) = newsseed.parse(text).speakers
    assert speaker.kind is not SpeakerKind.ORGANISATION


@pytest.mark.parametrize("ending", ["\r\n", "\r"])
def test_a_role_ends_with_its_line_whatever_ends_it(ending: str) -> None:
    text = f"“It is late in the harbour.”{ending}— Ana Lima, harbour pilot{ending * 2}No ship left the harbour."
    roles = [role.text for speaker in newsseed.parse(text).speakers for role in speaker.roles]
    assert roles == ["harbour pilot"]


def test_a_short_sentence_is_no_headline() -> None:
    assert figures_in("We like Tom Reed and Ana Lima.") == {"Tom Reed": ["Tom Reed"], "Ana Lima": ["Ana Lima"]}
