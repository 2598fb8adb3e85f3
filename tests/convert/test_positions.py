"""Positions in UTF-16 code units, checked against Python's own encoder."""

from hypothesis import given
from hypothesis import strategies as st

from newsseed.convert.positions import Utf16Positions
from tests.properties.strategies import texts

wide_texts = texts | st.text(st.sampled_from("a🌫ö\U0010ffff\uffff\ud800"))


@given(wide_texts)
def test_units_are_those_of_the_encoder(text: str) -> None:
    positions = Utf16Positions.of(text)
    for position in range(len(text) + 1):
        units = len(text[:position].encode("utf-16-le", "surrogatepass")) // 2
        assert positions.to_units(position) == units
        assert positions.to_code_points(units) == position


def test_in_ascii_every_character_is_a_unit() -> None:
    positions = Utf16Positions.of("Fog")
    assert (positions.to_units(3), positions.to_code_points(3)) == (3, 3)


@given(wide_texts)
def test_a_unit_within_a_character_is_at_the_character(text: str) -> None:
    positions = Utf16Positions.of(text)
    for position in positions.wide:
        assert positions.to_code_points(positions.to_units(position) + 1) == position
