"""Lines with no blank one between them: the box under a label of the page, lists, a text's own list of contents."""

from collections.abc import Collection, Iterator, Sequence
from itertools import pairwise

from newsseed.languages import Language
from newsseed.parsing.forms import BULLETS_BEFORE, Candidate, Form
from newsseed.parsing.neighbours import are_parted, is_glued, is_over_prose, is_stuck
from newsseed.parsing.page_labels import announces_others

# Of a box; longer ones, or those of longer lines, hold text: where no blank lines stand at all, everything is glued.
_MOST_LINES = 12
_LONGEST_LINE = 160
# Of a list of contents.
_FEWEST_ENTRIES = 3
_TWICE = 2
_LONGEST_ENTRY = 130


def find_boxes(candidates: Sequence[Candidate], *, language: Language) -> Iterator[int]:
    """The places of the lines that stand without a blank one under a label such as "Related", whatever their form.

    In a text without blank lines everything is glued: there prose ends them.
    """
    parted = are_parted(candidates)
    for index, candidate in enumerate(candidates):
        if candidate.form is not Form.PAGE_NOTICE or not announces_others(candidate.raw, language=language):
            continue
        end = _find_end(candidates, index)
        if not parted:
            end = next((place for place in range(index + 1, end) if candidates[place].form is Form.PROSE), end)
        box = candidates[index + 1 : end]
        if len(box) <= _MOST_LINES and all(item.raw.length <= _LONGEST_LINE for item in box):
            yield from (place for place in range(index + 1, end) if candidates[place].block is None)


def _find_end(candidates: Sequence[Candidate], index: int) -> int:
    """Where the lines end that no blank one parts from the one at a place."""
    end = index + 1
    while end < len(candidates) and is_glued(candidates[end - 1], candidates[end]):
        end += 1
    return end


def find_items(candidates: Sequence[Candidate]) -> Iterator[int]:
    """The places of the lines that are no headings since no blank line parts them from others: those of lists.

    A line may be the heading of the prose that it stands over without a blank one.
    """
    if not are_parted(candidates):
        return
    for index, candidate in enumerate(candidates):
        if candidate.form is Form.LINE:
            stuck = [index + step for step in (-1, 1) if is_stuck(candidates, index, step=step)]
            others = any(candidates[place].form is not Form.PAGE_NOTICE for place in stuck)
            if others and not is_over_prose(candidates, index):
                yield index


def find_contents(candidates: Sequence[Candidate]) -> Iterator[int]:
    """The places of the lines in a row that all come again further down, in the same order: a list of contents."""
    places: dict[str, list[int]] = {}
    for index, candidate in enumerate(candidates):
        if candidate.block is None and candidate.raw.length <= _LONGEST_ENTRY:
            places.setdefault(candidate.raw.text.lstrip(BULLETS_BEFORE), []).append(index)
    twice = {found[0]: found[1] for found in places.values() if len(found) == _TWICE}
    row: list[int] = []
    for place in [*sorted(twice), len(candidates)]:
        if row and not (place == row[-1] + 1 and twice.get(place, 0) > twice[row[-1]]):
            yield from row if _is_list(row, [twice[entry] for entry in row]) else ()
            row = []
        row.append(place)


def _is_list(row: Sequence[int], later: Collection[int]) -> bool:
    """Whether lines in a row are enough for a list, and stand apart where they come again."""
    apart = all(second - first > 1 for first, second in pairwise(later))
    return len(row) >= _FEWEST_ENTRIES and apart
