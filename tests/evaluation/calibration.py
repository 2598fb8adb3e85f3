"""Whether confidence can be believed: of the quotes at 0.9, nine in ten should be right."""

from collections.abc import Iterable, Sequence
from typing import NamedTuple

from tests.evaluation.models import AnnotatedArticle, Prediction
from tests.evaluation.outcomes import Outcome, judge_attributions, judge_runs

_TENTHS = 10


class Tenth(NamedTuple):
    """The quotes whose confidence lies in one tenth of the scale: how many, how sure on average, how many right."""

    start: float
    quotes: int
    confidence: float
    right: float


def calibrate(pairs: Iterable[tuple[AnnotatedArticle, Sequence[Prediction]]]) -> list[Tenth]:
    """The tenths of the scale that hold a quote, from 0 up; the last holds a confidence of 1, too."""
    tenths: list[list[tuple[float, bool]]] = [[] for _ in range(_TENTHS)]
    for article, predictions in pairs:
        for prediction, right in judge_predictions(article, predictions):
            place = min(int(prediction.confidence * _TENTHS), _TENTHS - 1)
            tenths[place].append((prediction.confidence, right))
    return [
        Tenth(
            start=place / _TENTHS,
            quotes=len(held),
            confidence=sum(confidence for confidence, _ in held) / len(held),
            right=sum(right for _, right in held) / len(held),
        )
        for place, held in enumerate(tenths)
        if held
    ]


def judge_predictions(article: AnnotatedArticle, predictions: Sequence[Prediction]) -> list[tuple[Prediction, bool]]:
    """The predictions that can be judged, in their order, and whether each is right.

    A prediction that claims quoted runs is right if each of them is annotated and has that source. One that claims none
    is right if its content is paired with an annotated one by overlap and has that source. What is annotated without a
    source decides nothing; a prediction of which that is all there is cannot be judged.
    """
    runs = judge_runs(article, predictions)
    contents = judge_attributions(article, predictions)
    judged: list[tuple[Prediction, bool]] = []
    for prediction in predictions:
        decisive = _decisive(_claims_of(prediction, runs) or _claims_of(prediction, contents))
        if decisive:
            judged.append((prediction, all(outcome.right_source for outcome in decisive)))
    return judged


def _claims_of(prediction: Prediction, outcomes: Iterable[Outcome]) -> list[Outcome]:
    # Two predictions may be equal; a unit is claimed by one of them.
    return [outcome for outcome in outcomes if outcome.found is prediction]


def _decisive(outcomes: Iterable[Outcome]) -> list[Outcome]:
    return [outcome for outcome in outcomes if outcome.gold is None or outcome.gold.source]
