"""What stands around a candidate: before it, behind it, and with or without a blank line between."""

from collections.abc import Iterable, Sequence
from itertools import pairwise

from newsseed.parsing.forms import Candidate, Form, Numbered

_SHORTEST_PARAGRAPH = 100


def at(candidates: Sequence[Candidate], index: int) -> Candidate | None:
    """The candidate at a place, if there is one."""
    return candidates[index] if 0 <= index < len(candidates) else None


def is_glued(before: Candidate, candidate: Candidate) -> bool:
    """Whether no blank line stands between two candidates."""
    return before.raw.lines[-1].number + 1 == candidate.raw.lines[0].number


def group_glued(numbered: Iterable[tuple[int, Candidate]]) -> list[Numbered]:
    """The candidates in groups, parted by blank lines."""
    groups: list[Numbered] = []
    for item in numbered:
        if groups and is_glued(groups[-1][-1][1], item[1]):
            groups[-1].append(item)
        else:
            groups.append([item])
    return groups


def are_parted(candidates: Sequence[Candidate]) -> bool:
    """Whether blank lines stand between most blocks, so that it tells something where none does."""
    return 2 * sum(is_glued(*pair) for pair in pairwise(candidates)) < len(candidates)


def usual_length(candidates: Sequence[Candidate]) -> int:
    """How long half of the prose is at most, 0 where there is none."""
    lengths = sorted(candidate.raw.length for candidate in candidates if candidate.form is Form.PROSE)
    return lengths[len(lengths) // 2] if lengths else 0


def is_stuck(candidates: Sequence[Candidate], index: int, *, step: int) -> bool:
    """Whether no blank line stands between a candidate and the one before (`step` -1) or behind it (1)."""
    first, second = sorted((index, index + step))
    return first >= 0 and second < len(candidates) and is_glued(candidates[first], candidates[second])


def is_over_prose(candidates: Sequence[Candidate], index: int) -> bool:
    """Whether a paragraph of some length stands under a line without a blank one: the line may be its heading."""
    if not is_stuck(candidates, index, step=1):
        return False
    form, raw, _ = candidates[index + 1]
    return form is Form.PROSE and raw.length >= _SHORTEST_PARAGRAPH
