"""Lines that say the same as another about a picture, or no more than a name."""

import pytest

import newsseed
from newsseed import Caption, Heading, Paragraph

TITLE = "Fog closes harbour"
PROSE = "No ship left the harbour on Monday, and nobody knew when the next one would."

Shown = tuple[str | None, str | None]


def captions_of(*blocks: str) -> list[Shown]:
    article = newsseed.parse("\n\n".join((TITLE, PROSE, *blocks, PROSE)))
    return [
        (caption.alt.text if caption.alt else None, caption.text.text if caption.text else None)
        for caption in article.captions
    ]


@pytest.mark.parametrize(
    ("alt", "text"),
    [
        ("ana lima harbour", "Ana Lima at the harbour"),
        ("Ana Lima", "Ana Lima"),
        ("Ana Lima: keeper of the lamps of Calder harbour", "Ana Lima: keeper of the lamps of Calder harbour."),
        ("The ferry will sail again in May, and the crew is back.", "The ferry will sail again in May."),
        ("Calder pilot Ana Lima", "Pilot Ana Lima"),
        ("The presentation of the lamps", "The presentation of the lamps (1:24:10)"),
        (
            "The lamps of Calder harbour. Click to enlarge.",
            "The lamps of Calder harbour. Click to enlarge. CC-BY-SA 2.0",
        ),
    ],
)
def test_two_lines_in_a_block_that_tell_the_same_are_a_picture_s(alt: str, text: str) -> None:
    assert captions_of(f"{alt}\n{text}") == [(alt, text)]


@pytest.mark.parametrize(
    "lines",
    [
        # A heading over its paragraph, a question and its answer, what leads into a list.
        (
            "The ferry",
            "The ferry is forty years old, has no crew and no lamps, and will be sold in May if anybody wants it.",
        ),
        ("Who keeps the lamps?", "Ana Lima keeps the lamps."),
        ("The lamps:", "The old lamps"),
        ("The old lamps of Calder", "Nobody knows why."),
        ("The lamps of Calder", "The lamps of Calder", "The lamps of Calder"),
        (
            "The old lamps of Calder harb",
            "The old lamps of Calder harbour are old and they are the last of their kind.",
        ),
    ],
)
def test_others_are_not(lines: tuple[str, ...]) -> None:
    assert captions_of("\n".join(lines)) == []


@pytest.mark.parametrize("alt", ["boats harbour fog", "A grey boat in the fog"])
def test_within_prose_what_begins_as_no_heading_does_describes_a_picture(alt: str) -> None:
    text = "The ferry was moored in May"
    assert captions_of(f"{alt}\n{text}") == [(alt, text)]
    assert captions_of("Lamps", f"{alt}\n{text}") != [(alt, text)]


@pytest.mark.parametrize("text", ["The ferry was moored in May", "The ferry has not left since."])
def test_two_lines_in_a_block_within_prose_are_a_picture_s(text: str) -> None:
    assert captions_of(f"Boats and harbours\n{text}") == [("Boats and harbours", text)]


@pytest.mark.parametrize(
    "block",
    [
        "BOATS AND HARBOURS\nThe ferry was moored in May",
        "Boats and harbours:\nThe ferry was moored in May",
        "What of the boats?\nThe ferry was moored in May",
        "Boats and harbours\nand the ferry in May",
        "Boats and harbours\nThe ferry",
        "4\nThe ferry was moored in May",
        "“The ferry is old,” said Lima.\nThe ferry was moored in May",
        # Longer than prose is.
        "Boats and harbours\nThe ferry was moored in May, and nobody has been on board but the pilots and two cats.",
    ],
)
def test_what_may_be_a_heading_a_lead_or_a_list_is_not(block: str) -> None:
    assert captions_of(block) == []


def test_where_headings_stand_in_the_block_of_their_prose_two_lines_tell_nothing() -> None:
    headed = "The pilots\nNo pilot left. None will. Nobody knows why."
    assert captions_of(headed, PROSE, "Boats and harbours\nThe ferry was moored in May") == []


def test_what_stands_there_again_and_again_is_the_page_s() -> None:
    assert captions_of("Hide Ad\nHide Ad", PROSE, "Hide Ad\nHide Ad") == []


@pytest.mark.parametrize(
    "name",
    [
        "harbour.jpg",
        "IMG_8299",
        "DSC 0112",
        "harbour_at_night",
        "48091513-2174810589250425-n",
        "Screen Shot 2026-05-04 at 4.55.35 PM",
        "Bildschirmfoto 2026-05-04 um 16.55.35",
        "Calder Post logo",
    ],
)
def test_the_name_of_a_file_is_alternative_text(name: str) -> None:
    assert captions_of(name) == [(name, None)]
    assert captions_of(name, "The harbour on Monday. Photo: Ana Lima/AFP") == [(name, "The harbour on Monday.")]


def test_a_few_words_in_small_letters_under_prose_are_alternative_text() -> None:
    assert captions_of("harbour, night, lamps") == [("harbour, night, lamps", None)]
    assert captions_of("grey boats of Calder", "The harbour. Photo: Ana Lima/AFP") == [
        ("grey boats of Calder", "The harbour.")
    ]


@pytest.mark.parametrize("line", ["lamps", "lamps and boats:", "and so on.", "by Ana Lima", "two lamps " * 7])
def test_other_lines_in_small_letters_are_none(line: str) -> None:
    assert captions_of(line.strip()) == []
    assert captions_of("Lamps, ropes and", "old boats of Calder") == []


def test_a_credit_may_come_again_under_a_control_of_its_picture() -> None:
    picture = "The harbour on Monday.\nAna Lima for NBS\nhide caption"

    def holders(text: str) -> list[str]:
        captions = newsseed.parse(text, language="en").captions
        return [part.text for caption in captions if caption.credit for part in caption.credit.photographers]

    above = f"{TITLE}\n\n{PROSE}\n\n{picture}\n\ntoggle caption"
    assert holders(f"{above}\n\nAna Lima for NBS\n\n{PROSE}") == ["Ana Lima", "Ana Lima"]
    assert holders(f"{above}\n\nKip Oduya for NBS\n\n{PROSE}") == ["Ana Lima"]


@pytest.mark.parametrize("line", ["Covid-19", "A_B", "G-7", "Formula-1-style lamps", "Screen time", "Logo"])
def test_other_words_with_figures_and_hyphens_are_no_file(line: str) -> None:
    article = newsseed.parse(f"{TITLE}\n\n{PROSE}\n\n{line}\n\n{PROSE}")
    assert [type(block) for block in article.blocks] == [Paragraph, Heading, Paragraph]
    assert not any(isinstance(block, Caption) for block in article.blocks)
