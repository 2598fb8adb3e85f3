"""Captions without a credit, told by their grammar; all of them invented."""

import pytest

import newsseed
from newsseed import Caption, Heading, Paragraph
from newsseed.models.blocks import Block

TITLE = "Fog closes harbour"
PROSE = "No ship left the harbour on Monday, and nobody knew when the next one would."


def block_of(line: str, *, above: str = PROSE, under: str = PROSE) -> Block:
    return newsseed.parse(f"{TITLE}\n\n{PROSE}\n\n{above}\n\n{line}\n\n{under}").blocks[2]


@pytest.mark.parametrize(
    "line",
    [
        "A man walks past a row of lamps",
        "A diver holding a lamp under the bridge",
        "Two pilots looking at the water below",
        "Residents carry their lamps through the fog",
        "Jonas Ekdal with his nine old lamps",
        "With her brother, Nils, on the coast",
        "Harbour master Jonas Ekdal speaks to pilots in Calder",
        "Harbour master Jonas Ekdal speaks to pilots in Calder on Monday.",
        "Pilots wait for the wind to turn in Calder on May 4, 2026.",
        "Jonas Ekdal (left) and his brother outside the court.",
        "Jonas Ekdal, second from left, and his brother outside the court",
        "Jonas Ekdal (L) and his brother Nils outside the court",
        "The harbour of Calder, pictured in the year of the flood",
        "The harbour of Calder and its nine lamps in May 2019",
        "The harbour of Calder, which has kept its nine lamps since the year in which the sea wall broke",
    ],
)
def test_what_a_picture_shows_is_a_caption(line: str) -> None:
    block = block_of(line)
    assert isinstance(block, Caption)
    assert block.text is not None
    assert (block.text.text, block.alt, block.credit) == (line, None, None)


@pytest.mark.parametrize(
    "line",
    [
        "A search for a new roof",
        "A search for a new harbour roof",
        "Why pilots wait for the wind in Calder on Mondays",
        "What was left and what was right in May 2019",
        "Pilots wait, owners sit",
        "People living with the fog",
    ],
)
def test_headings_stay_headings(line: str) -> None:
    assert isinstance(block_of(line), Heading)


@pytest.mark.parametrize(
    "line",
    [
        "Ekdal sits at the table and says nothing.",
        "The pilots waited for the wind to turn on Monday.",
        "Pilots wait on Monday.",
        "“I stand on the bridge and wait for the wind on Monday.”",
        "He stands up. Then he walks away from the table on Monday.",
        "Anna Lima (R) and Jonas Ekdal (D) spoke after the vote.",
        "No one (not even the pilots) went out after the vote.",
        "How long pilots wait for the wind is told on Monday.",
        "The mayor was seen leaving the town hall with her dog on Thursday.",
        "Two men were pictured climbing over a wall in Calder on Thursday.",
    ],
)
def test_prose_stays_prose(line: str) -> None:
    assert isinstance(block_of(line), Paragraph)


def test_a_long_line_among_other_things_is_no_caption() -> None:
    line = "The harbour of Calder, which has kept its nine lamps since the year in which the sea wall broke"
    assert isinstance(block_of(line, under="Nine lamps"), Paragraph)
    assert isinstance(block_of(f"“{line}"), Paragraph)
    assert isinstance(block_of(f"{line}:"), Paragraph)


def test_before_a_caption_it_is_alternative_text() -> None:
    text = f"{TITLE}\n\n{PROSE}\n\nA man walks past a row of lamps\n\nThe harbour. Photo: Ana Lima/AFP\n\n{PROSE}"
    (caption,) = newsseed.parse(text).captions
    assert caption.alt
    assert caption.text
    assert (caption.alt.text, caption.text.text) == ("A man walks past a row of lamps", "The harbour.")


def test_nothing_is_told_in_a_language_that_is_not_known() -> None:
    text = f"{TITLE}\n\n{PROSE}\n\nA man walks past a row of lamps\n\n{PROSE}"
    assert newsseed.parse(text, language="und").captions == ()


def captions_of(*blocks: str, language: str = "en") -> list[tuple[str | None, str | None, str | None]]:
    article = newsseed.parse("\n\n".join((TITLE, PROSE, *blocks, PROSE)), language=language)
    return [
        (
            caption.alt.text if caption.alt else None,
            caption.text.text if caption.text else None,
            caption.credit.text if caption.credit else None,
        )
        for caption in article.captions
    ]


SCENE = "Jonas Ekdal, left, and his brother outside the court"


def test_a_caption_that_is_whole_takes_no_scene_before_it() -> None:
    assert captions_of(SCENE, "A grey door\nThe door of the court. (AFP)") == [
        (None, SCENE, None),
        ("A grey door", "The door of the court.", "(AFP)"),
    ]


def test_a_scene_has_its_credit_in_brackets() -> None:
    assert captions_of(f"{SCENE} (Calder Museum)") == [(None, SCENE, "(Calder Museum)")]


def test_without_words_of_a_language_only_the_form_tells_what_stands_over_a_credit() -> None:
    assert captions_of("Two pilots on Monday", "AFP", language="und") == [(None, None, "AFP")]
    assert captions_of("Two pilots on Monday", "AFP") == [(None, "Two pilots on Monday", "AFP")]


@pytest.mark.parametrize(
    "text",
    [
        "By Ana Lima of The Calder Tribune - Thursday, March 14, 2024",
        "Calder Tribune and the Harbour Post • February 16, 2024",
        "Until March 16 the people of the old harbour had to row",
    ],
)
def test_a_date_is_no_scene(text: str) -> None:
    assert captions_of("No ship left.", text, "No ship left.") == []


def test_a_title_in_brackets_behind_a_sentence_makes_no_caption_of_it() -> None:
    prose = "The mayor of the old harbour paid the fine at once, said two people who saw him. (RELATED: Fog And Fines)"
    assert captions_of("No ship left.", prose, "No ship left.") == []
