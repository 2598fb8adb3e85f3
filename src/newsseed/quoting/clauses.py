"""Where a reported clause begins and ends: each the best of its candidates, by the fitted table."""

from collections.abc import Set as AbstractSet

from newsseed.quoting.candidates import Sentence
from newsseed.quoting.mentions import Phrase
from newsseed.quoting.report_facts import AHEAD, AROUND, BEHIND, describe_ends, describe_start
from newsseed.quoting.table import Table
from newsseed.quoting.tokens import STRETCH

_FARTHEST_START = 7
_LONGEST_LEAD = 30
_NO_START = frozenset(",;.)")
_OPENERS = frozenset(",;:-(csQtW)")
# Behind a cue a clause begins at once, behind a preposition or a date, or, behind whatever else, with a word that
# opens clauses: "told the crowd in Porto that", "asked him whether".
_LEADS = frozenset("d:poT,-")
_WORDS = frozenset("nNPvVrea0s")
_OPENING = frozenset("twWPG")
_BREAKS = frozenset(",;:-(cspdVWr")
_BREAKS_AHEAD = frozenset(",:-a")
_NOMINAL = frozenset("PDNn")
_NEAR_CUE = 8
_FINITE = frozenset("amVveb")
_EMPTY = f"{STRETCH},.-:;cs"

Clause = Phrase
"""The tokens of a clause: its first and the one behind its last."""


def find_clauses(  # noqa: PLR0913 (each is a step's answer)
    sentence: Sentence, cue: int, *, side: str, source: Phrase | None, closed: AbstractSet[int], table: Table
) -> tuple[Clause, ...]:
    """What the cue at token `cue` reports: one clause, or two around it; none where nothing is left to report.

    None begins in the `source`, and one that takes in tokens that are `closed` is left out.
    """
    sides = {BEHIND: (BEHIND,), AHEAD: (AHEAD,), AROUND: (AHEAD, BEHIND)}[side]
    found = [_find_clause(sentence, cue, part, source, closed, table) for part in sides]
    return tuple([clause for clause in found if clause is not None])


def list_starts(sentence: Sentence, cue: int, side: str) -> list[int]:
    """The tokens that a clause on one side of the cue may begin with."""
    _, first, last = sentence[:3]
    classes = sentence.tokens.classes
    if side == BEHIND:
        return [
            at
            for at in range(cue + 1, min(last, cue + _FARTHEST_START))
            if classes[at] not in _NO_START
            and (at == cue + 1 or classes[at - 1] in _LEADS or (classes[at - 1] in _WORDS and classes[at] in _OPENING))
        ]
    return [
        at
        for at in range(first, min(cue, first + _LONGEST_LEAD))
        if classes[at] not in _NO_START and (at == first or classes[at - 1] in _OPENERS)
    ]


def list_ends(sentence: Sentence, cue: int, start: int) -> list[int]:
    """The tokens that may stand right behind a clause that begins at `start`."""
    classes = sentence.tokens.classes
    if start > cue:
        last = sentence.last
        while last > start + 1 and classes[last - 1] == ".":
            last -= 1
        return [at for at in range(start + 1, last + 1) if at == last or classes[at] in _BREAKS]
    return [
        at
        for at in range(start + 1, cue + 1)
        if at == cue
        or classes[at] in _BREAKS_AHEAD
        or classes[at - 1] == STRETCH
        or (classes[at] in _NOMINAL and at >= cue - _NEAR_CUE)
    ]


def _find_clause(  # noqa: PLR0913, PLR0917 (each is a step's answer)
    sentence: Sentence, cue: int, side: str, source: Phrase | None, closed: AbstractSet[int], table: Table
) -> Clause | None:
    starts = _list_starts_outside(sentence, cue, side, source)
    if not starts:
        return None
    start = _best(starts, [table.weigh(describe_start(sentence, cue, at)) for at in starts])
    ends = list_ends(sentence, cue, start)
    end = _best(ends, [table.weigh(facts) for facts in describe_ends(sentence, cue, start, ends)])
    # Quoted words alone are left to their own stage, and a word that only joins says nothing.
    if not closed.isdisjoint(range(start, end)) or not sentence.tokens.classes[start:end].strip(_EMPTY):
        return None
    return Clause(start + _is_introduced(sentence, start, end), end)


def _list_starts_outside(sentence: Sentence, cue: int, side: str, source: Phrase | None) -> list[int]:
    """The tokens that a clause may begin with and that are none of the source."""
    starts = list_starts(sentence, cue, side)
    if source is None or side == AHEAD:
        return starts
    return [at for at in starts if not source.first <= at < source.last]


def _is_introduced(sentence: Sentence, start: int, end: int) -> bool:
    """Whether a conjunction opens a clause, which is no part of it: "said that it was"; not so "said that was late"."""
    classes = sentence.tokens.classes
    return classes.startswith("t", start) and start + 1 < end and classes[start + 1] not in _FINITE


def _best(places: list[int], scores: list[int]) -> int:
    return places[scores.index(max(scores))]
