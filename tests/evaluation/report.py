"""The tables as text to read."""

from collections.abc import Mapping, Sequence

from tests.evaluation.calibration import Tenth
from tests.evaluation.measures import Measure, Score, Tally

_WITH_PRECISION = (Measure.RUNS, Measure.LONG_RUNS, Measure.OVERLAP, Measure.EXACT)
_BY_CLASS = (Measure.DIRECT, Measure.MIXED, Measure.INDIRECT)
_TITLE = 34


def tabulate_measures(tallies: Mapping[Measure, Tally]) -> str:
    """The table of the measures; figures are per cent, apart from the counts."""
    lines = [
        f"{'':{_TITLE}}{'':17}detection            joint                source",
        f"{'':{_TITLE}}{'gold':>7}{'found':>7}   P     R     F1       P     R     F1       right",
    ]
    for measure in _WITH_PRECISION:
        tally = tallies[measure]
        lines.append(
            f"{measure:{_TITLE}}{tally.gold:7}{tally.found:7} {_percentages(tally.detection)}   "
            f"{_percentages(tally.joint)}   {_per_cent(tally.source_accuracy)}"
        )
    lines += ["", f"{'recall by class':{_TITLE}}{'gold':>7}   content  and source  source right"]
    for measure in _BY_CLASS:
        tally = tallies[measure]
        lines.append(
            f"{measure:{_TITLE}}{tally.gold:7}   {_per_cent(tally.detection.recall)}    "
            f"{_per_cent(tally.joint.recall)}       {_per_cent(tally.source_accuracy)}"
        )
    return "\n".join(lines)


def tabulate_calibration(tenths: Sequence[Tenth]) -> str:
    """The table of calibration, one line for each tenth of the scale that holds a quote."""
    if not tenths:
        return "no quotes to calibrate"
    lines = ["confidence   quotes     mean    right"]
    lines += [
        f"{tenth.start:.1f} to {tenth.start + 0.1:.1f} {tenth.quotes:8} {tenth.confidence:8.3f} {tenth.right:8.3f}"
        for tenth in tenths
    ]
    return "\n".join(lines)


def _percentages(score: Score) -> str:
    return " ".join(map(_per_cent, score))


def _per_cent(share: float) -> str:
    return f"{100 * share:5.1f}"
