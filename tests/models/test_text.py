from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsseed import NewsseedError, Part, Span, SpanError, WrongTypeError
from newsseed.models.text import WHITE_SPACE, count_words, cut_part, trim_span


def test_a_span_says_what_it_covers() -> None:
    span = Span(4, 9)
    assert span.of("The mayor resigned.") == "mayor"
    assert len(span) == 5
    assert str(Part("mayor", span)) == "mayor"


def test_containment_of_positions_and_spans() -> None:
    span = Span(4, 9)
    assert 4 in span
    assert 9 not in span
    assert Span(4, 9) in span
    assert Span(5, 5) in span
    assert Span(3, 5) not in span


def test_order_is_by_start_then_by_end() -> None:
    assert sorted([Span(2, 3), Span(0, 9), Span(0, 2)]) == [Span(0, 2), Span(0, 9), Span(2, 3)]


def test_an_empty_span_is_true() -> None:
    assert Span(3, 3)
    assert len(Span(3, 3)) == 0


@pytest.mark.parametrize(("start", "end"), [(-1, 2), (3, 2)])
def test_what_is_no_span(start: int, end: int) -> None:
    with pytest.raises(SpanError, match=f"start {start}, end {end}") as caught:
        Span(start, end)
    assert isinstance(caught.value, NewsseedError)
    assert isinstance(caught.value, ValueError)


@pytest.mark.parametrize(
    ("start", "end", "message"),
    [
        ("a", 3, "start must be int, not str ('a')"),
        (3, "a", "end must be int, not str ('a')"),
        ("a", "b", "start must be int, not str ('a')"),
        (1.5, 2.5, "start must be int, not float (1.5)"),
        (1, 2.0, "end must be int, not float (2.0)"),
        (None, 3, "start must be int, not NoneType (None)"),
        (3, None, "end must be int, not NoneType (None)"),
    ],
)
def test_positions_that_are_no_whole_numbers(start: int, end: int, message: str) -> None:
    with pytest.raises(WrongTypeError) as caught:
        Span(start, end)
    assert str(caught.value) == message


def test_only_spans_overlap() -> None:
    number: Any = 3
    with pytest.raises(WrongTypeError, match=r"^other must be Span, not int \(3\)$"):
        Span(0, 4).overlaps(number)


@given(st.integers(0, 50), st.integers(0, 50), st.integers(0, 50), st.integers(0, 50))
def test_overlap_is_a_shared_position(start: int, length: int, other_start: int, other_length: int) -> None:
    one, other = Span(start, start + length), Span(other_start, other_start + other_length)
    assert one.overlaps(other) == any(position in other for position in range(one.start, one.end))
    assert one.overlaps(other) == other.overlaps(one)
    assert one.shifted(3).overlaps(other.shifted(3)) == one.overlaps(other)


@pytest.mark.parametrize(
    ("text", "number"), [("", 0), ("– … ?", 0), ("We’ll see – at 10.30!", 4), ("a\u2028b\xa0c", 3), ("\ud800", 0)]
)
def test_words(text: str, number: int) -> None:
    assert count_words(text) == number


@given(st.text(st.sampled_from("ab" + WHITE_SPACE)), st.integers(0, 5))
def test_trimming_leaves_what_strip_leaves(text: str, start: int) -> None:
    start = min(start, len(text))
    assert cut_part(text, start, len(text)).text == text[start:].strip(WHITE_SPACE)
    assert trim_span(text, start, len(text)) in Span(start, len(text))


def test_white_space_is_all_that_str_takes_for_it_and_more() -> None:
    assert {chr(code) for code in range(0x110000) if chr(code).isspace()} < set(WHITE_SPACE)
