"""Where selectors point to: by position, by words, by the words around them."""

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsseed import Span, parse
from newsseed.convert.web_annotation import Units, find_target
from newsseed.errors import AnnotationError

SOURCE = "One 🌫 ship left. No ship left\xa0the\npier. Two ships."
ARTICLE = parse(SOURCE)


def find(*selectors: dict[str, Any], units: Units = "code points") -> str:
    return find_target({"selector": list(selectors)}, article=ARTICLE, units=units).of(SOURCE)


def at(start: object, end: object) -> dict[str, Any]:
    return {"type": "TextPositionSelector", "start": start, "end": end}


def words(exact: object, **around: object) -> dict[str, Any]:
    return {"type": "TextQuoteSelector", "exact": exact, **around}


def place(*selectors: dict[str, Any]) -> int:
    return find_target({"selector": list(selectors)}, article=ARTICLE).start


@pytest.mark.parametrize(
    ("selectors", "start"),
    [
        ([at(6, 10)], 6),
        ([at(6, 10), words("ship")], 6),
        ([words("ship"), at(20, 24)], 20),
        ([words("ship")], 6),  # the first, where nothing tells them apart
        ([words("ship", prefix="No ")], 20),
        ([words("ship", suffix="s.")], 44),
        ([words("ship", prefix="Two", suffix=" left. N")], 6),
        ([words("ship"), at(21, 25)], 20),  # the nearest to where it stood
        ([words("ship", prefix="One 🌫 "), at(44, 48)], 44),  # positions that fit are taken
        ([words("ship"), at(500, 504)], 44),
        ([words("left the pier")], 25),  # no-break space and newline
        ([words("the pier"), {"type": "CssSelector", "value": "p"}], 30),
        ([words(""), at(6, 10)], 6),
    ],
)
def test_where_it_stands(selectors: list[dict[str, Any]], start: int) -> None:
    assert place(*selectors) == start


def test_units() -> None:
    assert find(at(7, 11), units="utf-16") == "ship"
    assert find(at(6, 10), units="utf-16") == " shi"
    # Positions counted in other units than said are found out by the words.
    assert find(at(7, 11), words("ship")) == "ship"


def test_two_surrogates_that_json_has_joined() -> None:
    source = "A \ud83c\udf2b here. And 🌫 there."
    selector = [at(2, 4), words("🌫")]
    assert find_target({"selector": selector}, article=parse(source)) == Span(2, 4)


@pytest.mark.parametrize(
    ("resource", "message"),
    [
        ({"selector": [at(3, 2)]}, r"resource.selector\[0\]: must have start <= end, not start 3, end 2"),
        ({"selector": at(3, None)}, r"resource.selector: must have start <= end, not start 3, end None"),
        ({"selector": at(-1, 2)}, r"resource.selector.start: must be a whole number"),
        ({"selector": at(start=True, end=2)}, r"resource.selector.start: must be a whole number"),
        ({"selector": at(3, 99)}, r"resource: selects nothing: the text has \d+ code points"),
        ({"selector": words("harbour")}, r"resource: selects nothing: 'harbour' is nowhere in the text"),
        ({"selector": words("harbour" * 20)}, r"resource: selects nothing: '(harbour){8}harb…' is nowhere"),
        ({"selector": words("   ")}, r"resource: selects nothing: '   ' is nowhere"),
        ({"selector": words(3)}, r"resource.selector.exact: must be a string, not 3"),
        ({"selector": words("ship", prefix=3)}, r"resource.selector.prefix: must be a string"),
        ({"selector": words("")}, r"resource: needs a TextPositionSelector, or a TextQuoteSelector with"),
        ({"selector": []}, r"resource: needs a TextPositionSelector"),
        ({"selector": "#xywh"}, r"resource: needs a TextPositionSelector"),
        ({}, r"resource: needs a TextPositionSelector"),
    ],
)
def test_what_selects_nothing(resource: dict[str, Any], message: str) -> None:
    with pytest.raises(AnnotationError, match=message):
        find_target(resource, article=ARTICLE)


@given(st.text("ab \n", min_size=1, max_size=30), st.data())
def test_words_with_all_that_is_around_them_have_one_place(text: str, data: st.DataObject) -> None:
    start = data.draw(st.integers(0, len(text) - 1))
    end = data.draw(st.integers(start + 1, len(text)))
    selector = words(text[start:end], prefix=text[:start], suffix=text[end:])
    assert find_target({"selector": selector}, article=parse(text)) == Span(start, end)
