import pytest

from newsseed.languages import Language
from newsseed.parsing.stamps import Stamp, find_stamp
from tests.parsing.blocks import ENGLISH, GERMAN

EVERYWHERE = [
    ("Published Jun 5, 2026 • 3 minute read", ENGLISH),
    ("Published17 March 2026", ENGLISH),
    ("Last updated 6 hours ago", ENGLISH),
    ("2026-03-29T11:36:01Z", ENGLISH),
    ("16 September 2026 9:33pm", ENGLISH),
    ("Published on 5 June 2026.", ENGLISH),
    ("Stand: 08.07.2026 05:00 Uhr", GERMAN),
    ("Publiziert6. November 2026, 12:26", GERMAN),
    ("11.07.2026, 09:30 UhrLindau", GERMAN),
    ("3 Min. Lesezeit", GERMAN),
    ("4.47pm", ENGLISH),
    ("9:48 p.m. update:", ENGLISH),
]
ABOVE_THE_TEXT = [
    ("April 28, 2026", ENGLISH),
    ("By NBS, in News, Harbours · 31 Jan 2026, 20:02 · 0 Comments", ENGLISH),
    ("Ana Lima|Published 15 hours ago", ENGLISH),
    ("23. April 2026", GERMAN),
    ("Books & the Arts / November 30, 2026", ENGLISH),
    ("Ana Lima - The Calder Tribune - Thursday, March 14, 2026", ENGLISH),
]
NEGATIVE = [
    ("Updated", ENGLISH),
    ("Five ships were lost on 28 April 2026, 20:02.", ENGLISH),
    ("The harbour on 28 April", ENGLISH),
    ("Three ways to cross the harbour before nightfall in 2026, and what they cost", ENGLISH),
    ("Part 3", ENGLISH),
    ("Updated on 5 June 2026 by nobody.", ENGLISH),
    ("12.30 Uhr: Nebel über dem Hafen", GERMAN),
]


@pytest.mark.parametrize(("text", "language"), EVERYWHERE)
def test_a_stamp_anywhere(text: str, language: Language) -> None:
    assert find_stamp(text, language=language) is Stamp.EVERYWHERE


@pytest.mark.parametrize(("text", "language"), ABOVE_THE_TEXT)
def test_a_stamp_only_above_the_text(text: str, language: Language) -> None:
    assert find_stamp(text, language=language) is Stamp.ABOVE_THE_TEXT


@pytest.mark.parametrize(("text", "language"), NEGATIVE)
def test_negative(text: str, language: Language) -> None:
    assert find_stamp(text, language=language) is None
