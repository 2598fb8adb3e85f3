"""The figures: precision, recall and F1 of quoted runs and of attributions, found at all and with the right source.

*Detection* asks for the content alone, *joint* for the content and the source. Where the annotation names no source,
nobody can be right or wrong about it: such a unit counts for detection only.
"""

from collections.abc import Iterable, Mapping, Sequence
from enum import StrEnum
from functools import reduce
from typing import NamedTuple

import attrs

from tests.evaluation.models import AnnotatedArticle, Prediction
from tests.evaluation.outcomes import ContentOutcome, Outcome, judge_attributions, judge_runs

_LONG_RUN = 5


class Measure(StrEnum):
    """What is counted."""

    RUNS = "quoted runs"
    LONG_RUNS = "quoted runs, five words and more"
    OVERLAP = "all attributions, by overlap"
    EXACT = "all attributions, to the letter"
    DIRECT = "direct"
    MIXED = "mixed"
    INDIRECT = "indirect"


class Score(NamedTuple):
    """Of what was found, the share that is right; of what is right, the share that was found; their harmonic mean."""

    precision: float
    recall: float
    f1: float


@attrs.frozen
class Tally:
    """Counts of units.

    `gold` are annotated, `found` found, `both` both; `gold_sourced` and `both_sourced` have an annotated source,
    `found_sourced` none that is annotated as without a source; `right` are found with the right source.
    """

    gold: int = 0
    gold_sourced: int = 0
    found: int = 0
    found_sourced: int = 0
    both: int = 0
    both_sourced: int = 0
    right: int = 0

    def __add__(self, other: "Tally") -> "Tally":
        return Tally(*map(int.__add__, self._counts, other._counts))

    @property
    def _counts(self) -> tuple[int, ...]:
        return attrs.astuple(self)

    @property
    def detection(self) -> Score:
        """How well contents are found."""
        return _score(self.both, found=self.found, gold=self.gold)

    @property
    def joint(self) -> Score:
        """How well contents are found with the right source."""
        return _score(self.right, found=self.found_sourced, gold=self.gold_sourced)

    @property
    def source_accuracy(self) -> float:
        """The share of the right sources where the content is right."""
        return _ratio(self.right, self.both_sourced)


def measure_corpus(pairs: Iterable[tuple[AnnotatedArticle, Sequence[Prediction]]]) -> dict[Measure, Tally]:
    """The tallies of articles with what was found in them, all of them together; every measure is there."""
    tallies = [measure_article(article, predictions) for article, predictions in pairs]
    return {measure: reduce(Tally.__add__, (tally[measure] for tally in tallies), Tally()) for measure in Measure}


def measure_article(article: AnnotatedArticle, predictions: Sequence[Prediction]) -> Mapping[Measure, Tally]:
    """The tallies of one article; every measure is there."""
    runs = judge_runs(article, predictions)
    contents = judge_attributions(article, predictions)
    outcomes: dict[Measure, Sequence[Outcome]] = {
        Measure.RUNS: runs,
        Measure.LONG_RUNS: [run for run in runs if run.words >= _LONG_RUN],
        Measure.OVERLAP: contents,
        Measure.EXACT: [part for content in contents for part in _parted_unless_exact(content)],
    }
    for measure in (Measure.DIRECT, Measure.MIXED, Measure.INDIRECT):
        outcomes[measure] = [content for content in contents if content.content_class == measure.value]
    return {measure: reduce(Tally.__add__, map(_tally, chosen), Tally()) for measure, chosen in outcomes.items()}


def _tally(outcome: Outcome) -> Tally:
    gold, found = outcome.gold is not None, outcome.found is not None
    sourced = outcome.gold is not None and bool(outcome.gold.source)
    return Tally(
        gold=gold,
        gold_sourced=sourced,
        found=found,
        found_sourced=found and (sourced or not gold),
        both=gold and found,
        both_sourced=sourced and found,
        right=outcome.right_source,
    )


def _parted_unless_exact(outcome: ContentOutcome) -> tuple[ContentOutcome, ...]:
    """The outcome, or, where the contents are not the same to the letter, a missed one and a false one."""
    if outcome.gold is None or outcome.found is None or outcome.overlap == 1:
        return (outcome,)
    missed = attrs.evolve(outcome, found=None, right_source=False)
    return missed, attrs.evolve(outcome, gold=None, right_source=False)


def _score(right: int, *, found: int, gold: int) -> Score:
    precision, recall = _ratio(right, found), _ratio(right, gold)
    both = precision + recall
    return Score(precision, recall, 2 * precision * recall / both if both else 0.0)


def _ratio(part: int, whole: int) -> float:
    return part / whole if whole else 0.0
