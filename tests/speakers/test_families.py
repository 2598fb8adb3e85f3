"""People of one surname: who shares it with the name behind, and who is called by the first name alone."""

import pytest

from tests.speakers.reading import figures_in, speakers_in

LATE = "“It is late in the harbour tonight,”"


@pytest.mark.parametrize(
    ("text", "figures"),
    [
        (
            "At noon came Tom and Ana Lima. Mr. Lima was late, and Ms. Lima was not.",
            {"Tom Lima": ["Tom", "Mr. Lima"], "Ana Lima": ["Ana Lima", "Ms. Lima"]},
        ),
        # A name that is not known to be a first name, or stands alone elsewhere, where a family is spoken of.
        (
            "At noon came Zork and Vesna Limov. The Limovs left. Mr. Limov was late.",
            {"Zork Limov": ["Zork", "Mr. Limov"], "Vesna Limov": ["Vesna Limov"]},
        ),
        (
            "At noon came Tom and Ana Reed. We know the Reeds well. But Tom left.",
            {"Tom Reed": ["Tom", "Tom"], "Ana Reed": ["Ana Reed"]},
        ),
        (
            "At noon came Tom and Jan van Rhemen.",
            {"Tom van Rhemen": ["Tom"], "Jan van Rhemen": ["Jan van Rhemen"]},
        ),
    ],
)
def test_a_first_name_shares_the_surname_behind_and(text: str, figures: dict[str, list[str]]) -> None:
    assert figures_in(text) == figures


@pytest.mark.parametrize(
    ("text", "figures"),
    [
        # A surname, or a first name whose surname is known.
        ("Mia Vogt left. At noon came Vogt and Ana Lima.", ["Mia Vogt", "Ana Lima"]),
        ("Mia Vogt left. At noon came Mia and Ana Lima.", ["Mia Vogt", "Ana Lima"]),
        # No first name, or one that stands alone elsewhere.
        ("At noon came Zork and Ana Lima.", ["Zork", "Ana Lima"]),
        ("At noon came Mia and Ana Lima. But Mia left.", ["Mia", "Ana Lima"]),
        # A title, a place, a headline, and a name behind that may be no person's.
        ("At noon came Queen Mia and Ana Lima.", ["Queen Mia", "Ana Lima"]),
        ("At noon came Dr. Mia and Ana Lima.", ["Dr. Mia", "Ana Lima"]),
        ("They saw both Georgia and Ana Lima.", ["Ana Lima"]),
        ("# Mia and Ana Lima Win\nAna Lima left.", ["Ana Lima"]),
        ("At noon came Mia and Kvist Limov.", ["Mia", "Kvist Limov"]),
        # Something else between.
        ("At noon came Mia with Ana Lima.", ["Mia", "Ana Lima"]),
    ],
)
def test_a_name_behind_and_is_someone_else_s(text: str, figures: list[str]) -> None:
    assert list(figures_in(text)) == figures


BROTHERS = "For years Max Lima slept. Max ate, and Max sang. At noon Max left. His brother, Kip Lima, was late."


def test_mr_is_not_for_one_who_is_called_by_the_first_name() -> None:
    found = figures_in(f"{BROTHERS} But Mr. Lima knew.")
    assert found == {"Max Lima": ["Max Lima", "Max", "Max", "Max"], "Kip Lima": ["Kip Lima", "Mr. Lima"]}
    assert speakers_in(f"{BROTHERS}\nAt noon Max left.\n{LATE} {{Mr. Lima}} said.") == ["Kip Lima"]


@pytest.mark.parametrize(
    "text",
    [
        # Too seldom, or no more often than someone of the surname is formally named.
        "For years Max Lima slept. Max ate, and Max sang. His brother, Kip Lima, was late. But Mr. Lima knew.",
        f"{BROTHERS} But Mr. Lima knew. We like Mr. Lima, Mr. Lima and Mr. Lima.",
        # No one else of the surname may be meant.
        f"{BROTHERS.replace('brother, Kip', 'sister, Ana')} But Mr. Lima knew.",
    ],
)
def test_mr_may_be_for_one_who_is_called_by_the_first_name(text: str) -> None:
    assert "Mr. Lima" in figures_in(text)["Max Lima"]


@pytest.mark.parametrize(
    ("text", "mentions"),
    [
        ("Then came his wife, Ana, and Tom Reed. Ana Lima was late.", ["Ana", "Ana Lima"]),
        ("Then came his brother Zork. But Zork Lima was late, as a mayor.", ["Zork Lima"]),
        ("They saw that Ana was late. Ana Lima left.", ["Ana", "Ana Lima"]),
    ],
)
def test_a_first_name_is_whose_full_name_follows(text: str, mentions: list[str]) -> None:
    assert mentions in figures_in(text).values()


@pytest.mark.parametrize(
    "text",
    [
        # Several of the name, an honorific, a word that may be anything, a name that may be no person's.
        "They saw that Ana was late. Ana Lima met Ana Reed.",
        "They saw that Mr. Ana was late. Ana Lima left.",
        "They saw that Zork was late. Zork Lima left.",
    ],
)
def test_a_first_name_may_be_someone_else_s(text: str) -> None:
    assert len(next(iter(figures_in(text).values()))) == 1


@pytest.mark.parametrize(
    ("text", "mention"),
    [
        ("Ana Lima was late. Then came Wisconsin Lima fans.", "Lima"),
        ("Ana Lima was late. Then came New Jersey Lima fans.", "Lima"),
    ],
)
def test_a_place_before_a_surname_is_no_first_name(text: str, mention: str) -> None:
    assert figures_in(text) == {"Ana Lima": ["Ana Lima", mention]}
    assert list(figures_in("Ana Lima was late. Then came Georgia Lima.")) == ["Ana Lima", "Georgia Lima"]
    assert list(figures_in("Ana Lima was late. Then came Old Jersey Lima.")) == ["Ana Lima", "Old Jersey Lima"]
