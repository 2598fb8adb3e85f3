"""Figures that a page shows."""

import pytest

from newsseed.parsing.page_figures import is_page_figure, is_recording
from tests.parsing.blocks import raw

COUNTERS = ["1 / 12", "[2/3]", "(2 of 7)", "Picture 1 of 3", "Bild 2 von 7"]
RECORDINGS = ["VIDEO 5:23", "0:00 / 3:01", "1:02:03"]
SIZES = ["123 KB", "PDF, 1.2 MB", "JPEG - 172.1 ko"]
PRICES = ["£60", "$1,149.50 at Lamp & Sons"]


@pytest.mark.parametrize("line", [*COUNTERS, *RECORDINGS, *SIZES, *PRICES])
def test_figures_of_the_page(line: str) -> None:
    assert is_page_figure(raw(line))


@pytest.mark.parametrize(
    "line",
    [
        "Part 1 of the plan",
        "The 10:15 to Calder",
        "Two of three",
        "The score was 3:12 at the end",
        "£60 and a lamp",
        "No",
    ],
)
def test_other_lines_with_figures_are_none(line: str) -> None:
    assert not is_page_figure(raw(line))


def test_a_recording_says_whose_it_is() -> None:
    assert is_recording(raw("05:22 - Source: NBS"))
    assert not is_recording(raw("05:22 - the ferry"))
    assert not is_recording(raw("Source: NBS"))
