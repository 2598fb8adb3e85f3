"""Articles as lines for the terminal."""

import re
from pathlib import Path

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st

import newsseed
from newsseed import WrongTypeError, WrongValueError, views
from newsseed.views.lines import _width_of
from tests.folders import SEED_PATHS, SEEDS, read_once
from tests.properties.strategies import texts
from tests.views.test_pages import HOSTILE_ARTICLE

ARTICLE = newsseed.parse(
    "Fog closes the old harbour | The Calder Tribune\n\nBy Ana Lima\n\n“No ship left,” pilot Tom Reed said. He denied "
    "that the port would close.\n\nWho pays?\n\nA grey bridge\nThe bridge in May.Photo: Kip Oduya/AFP\n\n"
    "“It is gone,” it was claimed.\n\nSign up for our newsletter and read it first.\n\nThe port. Photo: Handout"
)


def test_every_kind_of_block_has_its_form() -> None:
    assert views.text(ARTICLE, width=60).splitlines() == [
        "Fog closes the old harbour",
        "==========================",
        "The Calder Tribune",
        "",
        "By Ana Lima",
        "",
        "“[1|No ship left,]” pilot Tom Reed said. He denied that",
        "[2|the port would close].",
        "    1 Tom Reed, pilot · direct · said",
        "    2 Tom Reed · indirect · denied",
        "",
        "Who pays?",
        "---------",
        "",
        "[picture] A grey bridge",
        "[caption] The bridge in May.",
        "    photo: Kip Oduya, AFP",
        "",
        "“[3|It is gone,]” it was claimed.",
        "    3 nobody named · direct · claimed",
        "",
        "· Sign up for our newsletter and read it first.",
        "",
        "[caption] The port.",
        "    Handout",
    ]


def test_a_caption_without_a_credit_has_none_below() -> None:
    article = newsseed.parse("Fog\n\nNo ship left.\n\nA man walks past a row of lamps\n\nNo ship left.")
    assert "[caption] A man walks past a row of lamps\n\nNo ship left." in views.text(article)


def test_styles_are_the_terminal_s_and_only_on_request() -> None:
    coloured = views.text(ARTICLE, colour=True)
    assert "\x1b[1mFog closes the old harbour\x1b[0m" in coloured
    assert re.sub(r"\x1b\[\dm", "", coloured) == views.text(ARTICLE)


@pytest.mark.parametrize("colour", [True, False])
def test_nothing_in_a_text_steers_the_terminal(colour: bool) -> None:  # noqa: FBT001
    shown = views.text(newsseed.parse(HOSTILE_ARTICLE), colour=colour)
    assert set(re.findall(r"[\x00-\x09\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069\ud800-\udfff]", shown)) <= {"\x1b"}
    assert not re.search(r"\x1b(?!\[[0123]m)", shown)
    assert ("\x1b" in shown) is colour


@given(texts | st.text("霧の港a 😀e\u0301", max_size=200).map("霧\n\n{}".format), st.integers(20, 100))
def test_no_line_is_wider_than_it_may_be(text: str, width: int) -> None:
    article = newsseed.parse(text)
    assert all(_width_of(line) <= width for line in views.text(article, width=width).splitlines())


LONG = "Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch"


@pytest.mark.parametrize("width", [20, 21, 40])
def test_names_and_captions_are_wrapped_too(width: int) -> None:
    shown = views.text(
        newsseed.parse(
            f"Fog | The {LONG} Tribune\n\nBy Ana Lima\n\n{LONG} at dawn\nThe port of {LONG} in May. "
            "Photo: Kip Oduya/AFP/Getty Images\n\n"
            f"“No ship left,” the harbour master of {LONG} Ana Lima said."
        ),
        width=width,
    )
    assert "photo: Kip" in shown
    assert len(views.text(newsseed.parse(f"Fog | The {LONG} Tribune"), width=width).splitlines()) > 3
    assert all(_width_of(line) <= width for line in shown.splitlines())


@pytest.mark.parametrize("seed", SEED_PATHS, ids=lambda seed: seed.stem)
def test_no_line_of_a_seed_is_too_wide(seed: Path) -> None:
    article = read_once(seed)
    assert all(_width_of(line) <= width for width in (20, 72) for line in views.text(article, width=width).splitlines())


@given(st.lists(st.text("霧の港abc😀", min_size=1, max_size=60), min_size=1, max_size=20).map(" ".join))
def test_words_are_broken_where_they_must_be(line: str) -> None:
    shown = views.text(newsseed.parse(f"Fog\n\n{line} …."), width=20).splitlines()
    assert all(_width_of(row) <= 20 for row in shown)


def test_a_seed_reads_like_an_article() -> None:
    shown = views.text(read_once(SEEDS / "night-market.txt"))
    assert shown.startswith("Under the flyover, supper starts at ten\n=====")
    assert " Kenji Watanabe, an accountant · direct · says" in shown


def test_players_stand_like_notices() -> None:
    shown = views.text(newsseed.parse("Fog\n\nThe port at dawn\n\nTo view this video please enable JavaScript."))
    assert "· The port at dawn To view this video" in shown


def test_a_credit_without_holders_is_shown_as_it_stands() -> None:
    shown = views.text(newsseed.parse("Fog\n\nThe port at dawn. Photo: the artist's own"))
    assert "    Photo: the artist's own" in shown


def test_an_article_without_a_title() -> None:
    assert views.text(newsseed.parse("")) == ""


def test_a_colour_that_is_none() -> None:
    with pytest.raises(newsseed.WrongTypeError, match="colour must be bool, not str"):
        views.text(ARTICLE, colour="always")  # type: ignore[arg-type]


def test_a_quote_without_words_is_passed_over() -> None:
    quotes = (attrs.evolve(ARTICLE.quotes[0], content=()), *ARTICLE.quotes[1:])
    shown = views.text(attrs.evolve(ARTICLE, quotes=quotes))
    assert "    2 Tom Reed, pilot · indirect · denied" in shown
    assert "    1 " not in shown


@pytest.mark.parametrize(
    ("width", "error", "shown"),
    [
        ("80", WrongTypeError, "str ('80')"),
        (True, WrongTypeError, "bool (True)"),
        (5, WrongValueError, "5"),
        (-1, WrongValueError, "-1"),
    ],
)
def test_widths_that_are_none(width: object, error: type[newsseed.NewsseedError], shown: str) -> None:
    with pytest.raises(error) as caught:
        views.text(ARTICLE, width=width)  # type: ignore[arg-type]
    assert str(caught.value) == f"width must be a whole number from 20 on, not {shown}"
    assert vars(caught.value)["value"] is width


def lines_of(word: str) -> list[str]:
    return views.text(newsseed.parse(f"Fog\n\n{word} sails."), width=20).split("\n\n")[1].splitlines()


@pytest.mark.parametrize("mark", ["\u0301", "\u20dd", "\u200b", "\u200d", "\ufe0f", "\u2060"])
def test_what_has_no_column_takes_none(mark: str) -> None:
    assert len(lines_of(f"a{mark}" * 13)) == 1


@pytest.mark.parametrize("character", ["\xad", "船", "ａ"])
def test_what_has_columns_takes_them(character: str) -> None:
    assert len(lines_of(f"a{character}" * 13)) > 1
