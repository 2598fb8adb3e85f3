import pytest

from newsseed.parsing.lines import split_lines


def texts(source: str) -> list[tuple[int, str]]:
    return [(line.number, line.visible.of(source)) for line in split_lines(source)]


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r", "\r\r\n"])
def test_every_kind_of_line_end_counts_once(end: str) -> None:
    assert texts(f"Fog{end}{end}Rain{end}Snow") == [(0, "Fog"), (2, "Rain"), (3, "Snow")]


@pytest.mark.parametrize("space", ["\u2028", "\u2029", "\x0c", "\x0b", "\x85", "\xa0", "\u200b", "\xad"])
def test_other_breaks_are_white_space_inside_a_line(space: str) -> None:
    assert texts(f"Fog{space}and rain") == [(0, f"Fog{space}and rain")]
    assert texts(f"Fog\n{space} \nRain") == [(0, "Fog"), (2, "Rain")]


def test_white_space_around_a_line_is_in_its_span_and_not_visible() -> None:
    (line,) = split_lines("\t Fog \xa0\n")
    assert (line.span.start, line.span.end) == (0, 7)
    assert (line.visible.start, line.visible.end) == (2, 5)
    assert line.text == "Fog"


def test_a_byte_order_mark_belongs_to_no_line() -> None:
    (line,) = split_lines("\ufeffFog")
    assert (line.span.start, line.span.end) == (1, 4)


@pytest.mark.parametrize("source", ["", " ", "\n\n", "\ufeff", "\r\r\r", "\u200b\n\xad"])
def test_nothing_visible_is_no_line(source: str) -> None:
    assert split_lines(source) == ()
