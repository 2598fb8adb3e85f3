import pytest

from newsseed.parsing.datelines import parse_dateline
from tests.parsing.blocks import ENGLISH, GERMAN, raw

Expected = tuple[str, str | None, str | None, str | None]

IN_THE_WILD: list[tuple[str, Expected]] = [
    ("HAMBURG, March 3 (Reuters) - No ship left.", ("HAMBURG, March 3 (Reuters) -", "HAMBURG", "March 3", "Reuters")),
    ("LONDON (AP) — No ship left.", ("LONDON (AP) —", "LONDON", None, "AP")),
    ("GARMISCH — “No ship left,” she said.", ("GARMISCH —", "GARMISCH", None, None)),
    ("SAN DIEGO, Calif. -- No ship left.", ("SAN DIEGO, Calif. --", "SAN DIEGO, Calif.", None, None)),
    ("PARIS/BERLIN, 3 March 2026 (AFP) - No.",
     ("PARIS/BERLIN, 3 March 2026 (AFP) -", "PARIS/BERLIN", "3 March 2026", "AFP")),
    ("Porto (Lusa) – No ship left.", ("Porto (Lusa) –", "Porto", None, "Lusa")),
    ("(Reuters) - No ship left.", ("(Reuters) -", None, None, "Reuters")),
    ("Jan. 5 (Reuters) - No ship left.", ("Jan. 5 (Reuters) -", None, "Jan. 5", "Reuters")),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), IN_THE_WILD)
def test_in_the_wild(text: str, expected: Expected) -> None:
    dateline = parse_dateline(text, raw(text), language=ENGLISH)
    assert dateline is not None
    parts = (dateline.place, dateline.date, dateline.agency)
    assert (dateline.text, *(part.text if part else None for part in parts)) == expected


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("NEW DELHI: The court left early.", "NEW DELHI"),
        ("Mumbai: The court left early.", "Mumbai"),
        ("RAMOS: The court left early.", None),
        ("Opinion: The court left early.", None),
    ],
)
def test_a_known_place_may_stand_before_a_colon_at_the_start(text: str, place: str | None) -> None:
    dateline = parse_dateline(text, raw(text), language=ENGLISH, first=True)
    assert (dateline.place.text if dateline and dateline.place else None) == place
    assert parse_dateline(text, raw(text), language=ENGLISH) is None


NEGATIVE = [
    "NATO — the alliance of 32 states — met on Thursday.",
    "NATO — It met on Thursday.",
    "Paris — The minister met nobody.",
    "HAMBURG is closed.",
    "A – B – C",
    "HAMBURG — which has a port — is closed.",
    "The minister (who was late) - no friend of mornings - spoke.",
]


@pytest.mark.parametrize("text", NEGATIVE)
def test_negative(text: str) -> None:
    assert parse_dateline(text, raw(text), language=ENGLISH) is None


def test_the_first_paragraph_may_write_its_place_as_usual() -> None:
    text = "Gmund - Kein Schiff lief aus."
    dateline = parse_dateline(text, raw(text), language=GERMAN, first=True)
    assert dateline is not None
    assert dateline.place is not None
    assert dateline.place.text == "Gmund"
    assert parse_dateline(text, raw(text), language=GERMAN) is None
    assert parse_dateline("EU - Er kam.", raw("EU - Er kam."), language=GERMAN, first=True) is None


def test_a_paper_s_sign_before_a_bar() -> None:
    text = "LINDAU nbs | Kein Schiff lief aus."
    dateline = parse_dateline(text, raw(text), language=GERMAN)
    assert dateline is not None
    assert (dateline.place and dateline.place.text, dateline.agency and dateline.agency.text) == ("LINDAU", "nbs")


def test_german() -> None:
    text = "Berlin, 3. März (dpa) - Kein Schiff lief aus."
    dateline = parse_dateline(text, raw(text), language=GERMAN)
    assert dateline is not None
    assert (dateline.place and dateline.place.text, dateline.date and dateline.date.text) == ("Berlin", "3. März")


@pytest.mark.parametrize(
    ("text", "whole", "place", "date", "agency"),
    [
        (
            "New Delhi [India], March 2 (ANI): The court left.",
            "New Delhi [India], March 2 (ANI):",
            "New Delhi",
            "March 2",
            "ANI",
        ),
        ("Kolkata, Jan 19 (PTI) The court left.", "Kolkata, Jan 19 (PTI)", "Kolkata", "Jan 19", "PTI"),
        ("SYDNEY, May 5 AAP - The court left.", "SYDNEY, May 5 AAP -", "SYDNEY", "May 5", "AAP"),
        ("Porto | AFP | The court left.", "Porto | AFP |", "Porto", None, "AFP"),
        ("CALDER. The court in Calder left.", "CALDER.", "CALDER", None, None),
        ("CALDER/HALDEN. The court in Halden left.", "CALDER/HALDEN.", "CALDER/HALDEN", None, None),
        ("Calder (AFP). The court left.", "Calder (AFP).", "Calder", None, "AFP"),
        ("CALDER | NBS | The court left.", "CALDER | NBS |", "CALDER", None, "NBS"),
        (
            "Calder, 23.08.2026 (APA-OTS) - The court left.",
            "Calder, 23.08.2026 (APA-OTS) -",
            "Calder",
            "23.08.2026",
            "APA-OTS",
        ),
    ],
)
def test_at_the_start_of_an_article(text: str, whole: str, place: str, date: str | None, agency: str | None) -> None:
    dateline = parse_dateline(text, raw(text), language=ENGLISH, first=True)
    assert dateline is not None
    parts = [part and part.text for part in (dateline.place, dateline.date, dateline.agency)]
    assert (dateline.text, parts) == (whole, [place, date, agency])


@pytest.mark.parametrize(
    "text",
    [
        "Nothing. The court left.",
        "DEAD. The court left.",
        "Blue/Green. The court left.",
        "Stille. The court in Stille left.",
        "Calder (CX). The court left.",
        "LIMA said – The court left.",
        "Ana [Lima] – The court left.",
        "ST. JOHN lay in fog.",
        "EU. The court left.",
        "Ana Lima (Labour) The court left.",
        "Harbours | Lamps | The court left.",
    ],
)
def test_what_opens_an_article_and_is_no_place(text: str) -> None:
    assert parse_dateline(text, raw(text), language=ENGLISH, first=True) is None
