"""Lines with the form of headings that are the page's: they stand above all prose, or stick to what the page says."""

from collections.abc import Iterator, Mapping, Sequence

from newsseed.models.blocks import Block, Byline, Notice
from newsseed.parsing.blocks import last_mark
from newsseed.parsing.forms import CALLS, Candidate, Form, has_form
from newsseed.parsing.neighbours import are_parted, is_over_prose, is_stuck
from newsseed.parsing.stamps import is_clock

# A longer line above the prose may be a heading: "Who will govern the city of Calder after the floods?" is none.
_MOST_LABEL_WORDS = 5
# Above the first sentence all that is so short and has no stop is the page's, where paragraphs are of some length.
_LONGEST_SCRAP = 40
_SHORTEST_SENTENCE = 30
_SHORTEST_TEXT = 120
# A line that ends in a dash leads into the text below it: "FUJI, JAPAN –".
_STOPS = frozenset(".!?…:;—–")
_CALLS_OR_DASHES = frozenset(f"{CALLS}—–")


def find_strays(candidates: Sequence[Candidate], decided: Mapping[int, Block]) -> Iterator[int]:
    """The places of the lines that belong to the page by what stands around them.

    Such is a line of a few words above all prose, but for the first block of all, for what asks and for what a dash
    ends: "Follow me", "Save this story". So is one with no blank line between it and a notice or a byline. Under the
    hour stands the title of a live blog's entry.
    """
    if not any(map(_is_prose, candidates)):
        return
    yield from _find_scraps(candidates, decided)
    if not has_form(candidates, Form.LINE):
        return
    apart = are_parted(candidates)
    prose = False
    for index, candidate in enumerate(candidates):
        block = decided.get(index)
        prose = prose or (block is None and _is_prose(candidate))
        if block is not None or candidate.form is not Form.LINE or (index and is_clock(candidates[index - 1].raw.text)):
            continue
        text = candidate.raw.text
        if text[-1] in _CALLS_OR_DASHES:
            continue
        above = not prose and index > 0 and len(text.split()) <= _MOST_LABEL_WORDS
        if above or (apart and _sticks(candidates, decided, index)):
            yield index


def _find_scraps(candidates: Sequence[Candidate], decided: Mapping[int, Block]) -> Iterator[int]:
    """What is left of the page above the first paragraph: ", 12:04", "by the way", labels in a row."""
    first = next((index for index, item in enumerate(candidates) if _is_sentence(item)), 0)
    if not any(item.raw.length >= _SHORTEST_TEXT and _is_sentence(item) for item in candidates[first:]):
        return
    for index, (form, raw, _) in enumerate(candidates[:first]):
        may_head = index == 0 and form is Form.LINE
        if index not in decided and not may_head and raw.length < _LONGEST_SCRAP and last_mark(raw.text) not in _STOPS:
            yield index


def _is_sentence(candidate: Candidate) -> bool:
    raw = candidate.raw
    return _is_prose(candidate) and raw.length >= _SHORTEST_SENTENCE and last_mark(raw.text) in _STOPS


def _is_prose(candidate: Candidate) -> bool:
    return candidate.form is Form.PROSE and candidate.block is None


def _sticks(candidates: Sequence[Candidate], decided: Mapping[int, Block], index: int) -> bool:
    """Whether no blank line stands between a line and a notice or a byline."""
    stuck = [index + step for step in (-1, 1) if is_stuck(candidates, index, step=step)]
    told = any(isinstance(decided.get(place), Notice | Byline) for place in stuck)
    return told and not is_over_prose(candidates, index)
