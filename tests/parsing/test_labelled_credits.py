"""Credits behind a label; what they name is tested with all other image credits."""

import pytest

from newsseed.parsing.credit_reach import measure_reach
from newsseed.parsing.labelled_credits import find_labelled_credit
from tests.parsing.blocks import ENGLISH, GERMAN


def found(line: str, *, german: bool = False, sourced: bool = False) -> str | None:
    reach = measure_reach(line, start=0, end=len(line))
    credit = find_labelled_credit(line, reach, language=GERMAN if german else ENGLISH, sourced=sourced)
    return credit.text if credit else None


@pytest.mark.parametrize(
    ("line", "credit"),
    [
        ("The bridge. Image: Pic: AP", "Image: Pic: AP"),
        ("The bridge (U.S. Army photo by Sgt. Ana Lima)", "(U.S. Army photo by Sgt. Ana Lima)"),
        ("The bridge. NBS PHOTO: ANA LIMA", "NBS PHOTO: ANA LIMA"),
        ("The bridge. Foto: Ana Lima. Styling: Jan Petersen", "Foto: Ana Lima. Styling: Jan Petersen"),
        ("Photos: Ships", "Photos: Ships"),
    ],
)
def test_where_the_credit_begins_and_ends(line: str, credit: str) -> None:
    assert found(line) == credit


@pytest.mark.parametrize("line", ["Photos: rents", "Photos: Ships in the fog", "© 2026 Calder Press", "Ana Lima/AP"])
def test_what_is_about_more_than_a_picture_and_what_has_no_label(line: str) -> None:
    assert found(line) is None


def test_a_source_is_the_whole_text_s_but_where_it_stands_under_a_picture() -> None:
    assert found("Source: NBS") is None
    assert found("Source: NBS", sourced=True) == "Source: NBS"


def test_a_noun_within_a_sentence_is_no_label() -> None:
    assert found("Hier hängt das Foto von Ana Lima", german=True) is None
    assert found("Die Brücke. Foto von Ana Lima", german=True) == "Foto von Ana Lima"
