"""Whom an "I" outside quotation marks stands for."""

import pytest

from newsseed import parse
from tests.speakers.reading import speakers_in
from tests.timing import takes_less_than

NEWS = "The Calder Board closed the pier at noon, and Mayor Tom Reed slept through all of it."
OPINION = "I think that this was the coldest summer of all for the boats."
NOTE = "Ana Lima is the author of a book on fog."


def speaker_of(text: str, content: str) -> str | None:
    """Who says what holds `content`."""
    (quote,) = (quote for quote in parse(text).quotes if content in quote.text)
    return quote.speaker.name if quote.speaker else None


@pytest.mark.parametrize(
    ("blocks", "author"),
    [
        # The byline, or the line at the end.
        (("Fog drags on | The Calder Tribune", "By Ana Lima", NEWS, OPINION), "Ana Lima"),
        (("Fog drags on", NEWS, OPINION, NOTE), "Ana Lima"),
        (("Fog drags on", NEWS, OPINION, "Ana Lima, a retired harbour pilot of Porto, is a poet."), "Ana Lima"),
        (("Fog drags on", NEWS, OPINION, "Lima is a writer in Leeds."), "Lima"),
        # One who signs with a town.
        (("LETTERS.", NEWS, OPINION, "Ana Lima.", "Leeds, Ohio.", NEWS, "Mia Vogt.", "Porto, Calif."), "Ana Lima"),
        # Nobody: two authors, a line about somebody else, or who else says something.
        (("Fog drags on | The Calder Tribune", "By Ana Lima and Mia Vogt", NEWS, OPINION), None),
        (("Fog drags on", NEWS, OPINION, "Tom Reed is the mayor of a town by the sea."), None),
        (("Fog drags on", NEWS, OPINION, "Ana Lima, a nurse from Leeds, agreed at once."), None),
        (("Fog drags on", NEWS, OPINION, "It is late at the pier."), None),
        (("Fog drags on", NEWS, OPINION, "Lima Airlines is a brand of the Calder Board."), None),
        (("Fog drags on", NEWS, OPINION), None),
        # A name without a town may stand over what somebody says, and who signs signs what stands above.
        (("Fog drags on", NEWS, OPINION, "Ana Lima.", NEWS), None),
        (("Fog drags on", NEWS, OPINION, "Ana Lima.", "That is all that we can say on fog."), None),
        (("Fog drags on", NEWS, OPINION, "It rains.", "Leeds, Ohio."), None),
        (("LETTERS.", NEWS, "Ana Lima.", "Leeds, Ohio.", NEWS, OPINION), None),
        # What is introduced may be anyone's: a statement, a letter.
        (("Fog drags on", "By Ana Lima", NEWS, "Here is what Reed wrote to the board:", OPINION), None),
        # What others say in a transcript may be anyone's.
        (("Fog drags on", NEWS, "REED: It is late at the pier.", OPINION, NOTE), None),
    ],
)
def test_the_author_says_i(blocks: tuple[str, ...], author: str | None) -> None:
    assert speaker_of("\n\n".join(blocks), "coldest summer") == author


@pytest.mark.parametrize(
    ("line", "speaker"),
    [
        ("REED: Look, I think that it is late at the pier.", "Tom Reed"),
        ("Tom Reed: Look, I think that it is late at the pier.", "Tom Reed"),
        ("Tom Reed (laughs): Look, I think that it is late at the pier.", "Tom Reed"),
        ("A reader (in tears): Look, I think that it is late at the pier.", None),
        ("TOM REED: It rains. And I think that it is late at the pier.", "Tom Reed"),
        ("MAYOR TOM REED: I think that it is late at the pier.", "Tom Reed"),
        ("A: Look, I think that it is late at the pier.", None),
        ("The truth: Look, I think that it is late at the pier.", None),
        ("Calder Board: Look, I think that it is late at the pier.", None),
    ],
)
def test_whose_paragraph_it_is_says_i(line: str, speaker: str | None) -> None:
    assert speaker_of(f"Fog drags on\n\nBy Ana Lima\n\n{NEWS}\n\n{line}", "late at the pier") == speaker


def test_who_is_quoted_is_not_the_author() -> None:
    text = f"Fog drags on\n\nBy Ana Lima\n\n{NEWS}\n\n“Then I said that it is late at the pier,” a diver said."
    assert speaker_of(text, "late at the pier") == "a diver"


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("* Ana Lima\n{I} said that it is late.", "Ana Lima"),
        ("* Ana Lima\n{We} said that it is late.", None),
        ("* Ana Lima\n# {I} said that it is late", None),
        ("* Ana Lima\n| {I} said that it is late.", None),
        ("* Calder Board\n{I} said that it is late.", None),
        ("{I} said that it is late.", None),
    ],
)
def test_only_the_text_is_the_author_s(text: str, speaker: str | None) -> None:
    assert speakers_in(text) == [speaker]


def test_an_author_says_more_than_one_thing() -> None:
    line = "{I} said that it is late."
    assert speakers_in(f"* Ana Lima\n{line}\n{line}") == ["Ana Lima", "Ana Lima"]


def test_every_i_in_a_paragraph_that_opens_with_an_endless_word_takes_little() -> None:
    """The word was looked through for a label at each "I": a thousand took two seconds, two thousand twelve."""
    text = f"Fog drags on\n\n{'z' * 100_000} rose. {'“No,” I said. ' * 1000}"
    assert takes_less_than(2, lambda: parse(text))
