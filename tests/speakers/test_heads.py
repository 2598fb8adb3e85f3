"""The name that a source hangs on."""

import pytest

from tests.speakers.reading import speakers_in


@pytest.mark.parametrize(
    ("source", "speaker"),
    [
        ("Lima’s manager, Tom Reed of the Calder Water Board", "Tom Reed"),
        ("Ana Lima, who had seen Tom Reed", "Ana Lima"),
        ("Calder Council fellow Ana Lima", "Ana Lima"),
        ("the Calder Council in Porto", "Calder Council"),
        ("the secretary of state, Ana Lima", "Ana Lima"),
        ("Speaker of the House Rep. Ana Lima", "Ana Lima"),
        ("Ana Lima KC", "Ana Lima"),
        ("Ana Lima and her aides", "Ana Lima"),
        ("Ana Lima and Tom Reed", "Ana Lima and Tom Reed"),
        ("the Calder Council and Ana Lima", "Ana Lima"),
        ("the new NGTX", "NGTX"),
        ("Reed and Vogt Ltd", "Vogt Ltd"),
        ("Ana Lima repeatedly", "Ana Lima"),
        ("Ana Lima deflected much", "Ana Lima"),
        ("Sen. Tom Reed Jr.", "Tom Reed Jr."),
    ],
)
def test_a_source_hangs_on_a_name(source: str, speaker: str) -> None:
    assert speakers_in(f"“It is late in the harbour tonight, and nobody is home,” said {{{source}}}.") == [speaker]


@pytest.mark.parametrize(
    "source",
    [
        "the Calder MP",
        "a spokesman for Ana Lima",
        "an Ana Lima spokesman",
        "a neighbour of Tom Reed",
        "Lima’s neighbours",
        "a PAC",
        "the Lima family",
    ],
)
def test_a_name_that_only_qualifies_is_no_head(source: str) -> None:
    assert speakers_in(f"“It is late in the harbour tonight, and nobody is home,” said {{{source}}}.") == [source]


def test_a_source_may_begin_inside_a_name() -> None:
    assert speakers_in("“It is late in the harbour tonight,” said Ana {A. Lima}.") == ["Ana A. Lima"]
