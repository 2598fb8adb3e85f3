"""Captions and alternative text about credits that stand by themselves, in every manner that pages have."""

from itertools import chain

import pytest

import newsseed

TITLE = "Fog closes harbour"
PROSE = """
No ship left the harbour of Calder on Monday, and the pilots said that none would before the wind turned. Nobody knew \
when that would be. The harbour master had the lamps lit at noon, and the crews went home.
The bridge has been closed since May, when a barge struck it. The council has ordered new lamps for it. They come from \
a works in the hills, where each of them is made by hand.
The ferries wait for a wind from the west. It comes in spring, as a rule. This year the spring is late, and the price \
of eels has doubled since the fair.
""".strip().splitlines()

Shown = tuple[str | None, str | None, str | None]

PICTURES: list[tuple[str, str, str]] = [
    ("A woman with a lamp in her hand", "Ines Calder has kept the lamps of the harbour for nine years", "Kip Oduya/AP"),
    ("Boats in the fog.", "Boats wait for the pilots outside the harbour of Calder on Tuesday.", "Ana Lima/Reuters"),
    ("Old bridge, Calder", "The old bridge, closed since a barge struck it.", "Getty Images"),
]
# What stands for a picture: alternative text, caption and credit, by their places in `PICTURES`.
MANNERS = {
    "under the caption": (1, 2),
    "under both": (0, 1, 2),
    "between": (0, 2, 1),
    "over the caption": (2, 1),
    "over both": (2, 0, 1),
}


def captions_of(*blocks: str, language: str = "en") -> list[Shown]:
    article = newsseed.parse("\n\n".join((TITLE, *blocks)), language=language)
    return [
        (
            caption.alt.text if caption.alt else None,
            caption.text.text if caption.text else None,
            caption.credit.text if caption.credit else None,
        )
        for caption in article.captions
    ]


@pytest.mark.parametrize("manner", MANNERS.values(), ids=MANNERS)
def test_a_page_has_one_manner(manner: tuple[int, ...]) -> None:
    pages = [[prose, *(picture[place] for place in manner)] for prose, picture in zip(PROSE, PICTURES, strict=True)]
    assert captions_of(*chain(*pages), PROSE[0]) == [
        (picture[0] if 0 in manner else None, picture[1], picture[2]) for picture in PICTURES
    ]


@pytest.mark.parametrize("language", ["en", "de", "und"])
def test_in_any_language_a_line_without_a_stop_is_the_caption(language: str) -> None:
    text = "Die Lotsen warten seit Montag auf besseres Wetter"
    assert captions_of(PROSE[0], text, "Kip Oduya/AP", PROSE[1], language=language) == [(None, text, "Kip Oduya/AP")]
    assert captions_of(PROSE[0], "Kip Oduya/AP", text, PROSE[1], language=language) == [(None, text, "Kip Oduya/AP")]


def test_pictures_in_a_row_share_no_line() -> None:
    lines = [line for _, text, credit in PICTURES for line in (text, credit)]
    assert captions_of(PROSE[0], *lines, PROSE[1]) == [(None, text, credit) for _, text, credit in PICTURES]


def test_a_picture_without_alternative_text_has_none_though_others_have() -> None:
    first, second = PICTURES[:2]
    assert captions_of(PROSE[0], *first, PROSE[1], *second[1:], PROSE[2]) == [first, (None, *second[1:])]
    between = (first[0], first[2], first[1])
    assert captions_of(PROSE[0], *between, PROSE[1], second[2], second[1], PROSE[2]) == [first, (None, *second[1:])]


def test_a_line_that_the_caption_says_again_is_alternative_text() -> None:
    text = "Ines Calder keeps the lamps of the harbour."
    again = "Ines Calder keeps the lamps of the harbour alight."
    assert captions_of(PROSE[0], text, "Kip Oduya/AP", again, PROSE[1]) == [(text, again, "Kip Oduya/AP")]
    other = "Ines Calder keeps them all."
    assert captions_of(PROSE[0], text, "Kip Oduya/AP", other, PROSE[1])[0][0] is None


@pytest.mark.parametrize(
    "line",
    [
        PROSE[2],
        "What now?",
        "The pilots:",
        "Photographs and lamps: Ana Lima",
        "The lamps of Calder",
        "By Ana Lima",
        "3 May 2026",
        "“The sea is as high as the quay today,” Lima said.",
        "MINISTER SAYS THE BRIDGE WILL OPEN IN MAY",
    ],
)
def test_what_is_no_caption_stays_apart_on_either_side(line: str) -> None:
    assert captions_of(PROSE[0], line, "Kip Oduya/AP", PROSE[1]) == [(None, None, "Kip Oduya/AP")]
    assert captions_of(PROSE[0], PROSE[1], "Kip Oduya/AP", line, PROSE[1]) == [(None, None, "Kip Oduya/AP")]


def test_where_most_credits_stand_alone_the_others_do() -> None:
    blocks = (PROSE[0], "Kip Oduya/AP", PROSE[1], "Ana Lima/AFP", PROSE[2], "The lamps are lit.", "Reuters", PROSE[0])
    assert captions_of(*blocks) == [(None, None, "Kip Oduya/AP"), (None, None, "Ana Lima/AFP"), (None, None, "Reuters")]


def test_no_blank_line_tells_most() -> None:
    text = "The lamps are lit by hand. So they were in the days of sail."
    assert captions_of(PROSE[0], f"Kip Oduya/AP\n{text}", PROSE[1], PROSE[2]) == [(None, text, "Kip Oduya/AP")]
