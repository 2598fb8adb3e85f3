"""What must not make a difference: the kind of marks, the names, what stands around."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.quoting.texts import attribute, only_quote, told

MARKS = ['""', "‘’", "''", "„“", "«»", "‹›"]
FRAMES = ["{q} {s} said.", "{q} said {s}.", "{s} told reporters: {q}", "According to {s}, {q}"]
SOURCES = st.sampled_from(["Ana Lima", "the mayor", "she", "Mr. Reed", "Dr. Ana Lima-Reed", "the mayor of Oslo"])
NOISE = st.sampled_from(["", "No ship left on Monday.\n", "\n\n", "The harbour is closed.\nIt is late.\n"])


@pytest.mark.parametrize("frame", FRAMES)
@pytest.mark.parametrize("marks", MARKS)
def test_the_kind_of_marks_changes_no_answer(frame: str, marks: str) -> None:
    opening, closing = marks[0], marks[1]
    expected = only_quote(frame.format(q="“We are done,”", s="Ana Lima"))
    quote = only_quote(frame.format(q=f"{opening}We are done,{closing}", s="Ana Lima"))
    assert (quote.source, quote.cue, quote.addressee) == (expected.source, expected.cue, expected.addressee)
    assert (quote.kind, quote.content, quote.rule) == (expected.kind, expected.content, expected.rule)


@given(st.sampled_from(FRAMES), SOURCES)
def test_every_frame_finds_every_source(frame: str, source: str) -> None:
    text = frame.format(q="“We are done,”", s=source)
    assert told(text, only_quote(text).source) == source


@given(st.sampled_from(FRAMES), NOISE, NOISE)
def test_text_around_only_shifts_a_quote(frame: str, above: str, below: str) -> None:
    text = frame.format(q="“We are done,”", s="Ana Lima")
    alone, among = only_quote(text), only_quote(f"{above}{text}\n{below}")
    shift = len(above)
    for before, after in ((alone.source, among.source), (alone.cue, among.cue), (alone.content[0], among.content[0])):
        assert before is not None
        assert after is not None
        assert (after.start, after.end) == (before.start + shift, before.end + shift)


@given(st.lists(st.sampled_from(["“Go,” Lima said.", "The “word” is late.", "Nobody came."]), max_size=8))
def test_the_same_text_gives_the_same_answers(lines: list[str]) -> None:
    text = "\n".join(lines)
    found = attribute(text)
    assert found == attribute(text)
    assert len(found.quotes) >= text.count("said")
