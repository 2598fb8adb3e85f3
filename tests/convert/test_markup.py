"""Elements that cross are cut, so that they nest."""

from newsseed import Span
from newsseed.convert.markup import Range, nest_ranges, write_ranges


def test_elements_that_cross_are_cut() -> None:
    ranges = nest_ranges(
        [Range(Span(0, 4), 1, "a", "a"), Range(Span(2, 6), 1, "b", "b"), Range(Span(3, 3), 1, "c", "c")]
    )
    assert write_ranges("abcdef<", Span(0, 7), [(one, {}) for one in ranges]) == "<a>ab<b>cd</b></a><b>ef</b>&lt;"


def test_a_tight_element_is_cut_at_what_it_may_not_hold() -> None:
    ranges = nest_ranges([Range(Span(0, 6), 1, "a", "a", tight=True), Range(Span(2, 4), 0, "b", "b")])
    written = write_ranges("abcdef", Span(0, 6), [(one, {"n": '"&\n'} if one.name == "b" else {}) for one in ranges])
    assert written == '<a>ab</a><b n="&quot;&amp;&#10;"><a>cd</a></b><a>ef</a>'
