"""What stands around a candidate, with and without a blank line between."""

from newsseed.parsing.blocks import group_blocks
from newsseed.parsing.forms import Candidate, find_forms
from newsseed.parsing.lines import split_lines
from newsseed.parsing.neighbours import are_parted, at, group_glued, is_over_prose, is_stuck
from tests.parsing.blocks import ENGLISH

LONG = "No ship left the harbour on Monday, and nobody at the lighthouse could say when the next one of them would."


def candidates_of(text: str) -> tuple[Candidate, ...]:
    return find_forms(text, group_blocks(text, split_lines(text)), language=ENGLISH)


def test_before_the_first_and_behind_the_last_stands_nothing() -> None:
    candidates = candidates_of("The port\n\nThe lamp")
    assert [at(candidates, index) for index in (-1, 0, 1, 2)] == [None, *candidates, None]
    assert not is_stuck(candidates, 0, step=-1)
    assert not is_stuck(candidates, 1, step=1)


def test_blank_lines_part_groups() -> None:
    candidates = candidates_of("The port\nThe lamp\n\nThe ferry")
    assert [[index for index, _ in group] for group in group_glued(enumerate(candidates))] == [[0, 1], [2]]
    assert is_stuck(candidates, 0, step=1)
    assert is_stuck(candidates, 1, step=-1)
    assert not is_stuck(candidates, 1, step=1)


def test_where_few_blank_lines_stand_they_part_nothing() -> None:
    assert are_parted(candidates_of("The port\n\nThe lamp\n\nThe ferry"))
    assert not are_parted(candidates_of("The port\nThe lamp\nThe ferry"))


def test_a_line_stuck_to_a_long_paragraph_is_over_prose() -> None:
    assert is_over_prose(candidates_of(f"The port\n{LONG}"), 0)
    assert not is_over_prose(candidates_of("The port\nNo ship left."), 0)
    assert not is_over_prose(candidates_of(f"The port\n\n{LONG}"), 0)
