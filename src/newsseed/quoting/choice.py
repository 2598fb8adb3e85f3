"""Stage eleven: the fitted table chooses among the candidates."""

from collections.abc import Hashable, Sequence
from math import exp, fsum


def choose_best(scores: Sequence[float], *, unit: float = 1) -> tuple[int, float]:
    """The place of the best score and its probability, by one softmax over all of them.

    Scores are multiples of `unit`. Of several that are equally good the first is taken.

    >>> best, probability = choose_best([2, 1, 1])
    >>> best, round(probability, 2)
    (0, 0.58)
    """
    highest = max(scores)
    return scores.index(highest), 1 / fsum([exp((score - highest) * unit) for score in scores])


def choose_candidate(
    scores: Sequence[float], *, answers: Sequence[Hashable], unit: float = 1, first: int = 0
) -> tuple[int, float]:
    """The place of the best candidate and its probability, by one softmax over the scores of all of them.

    Scores are multiples of `unit`. Of several candidates that are equally good the first is taken; none before `first`
    is. Candidates may come to the same answer by different evidence: those whose `answers` equal the best one's make it
    more probable.

    >>> best, probability = choose_candidate([2, 1, 1], answers=["Lima", "Reed", "Lima"])
    >>> best, round(probability, 2)
    (0, 0.79)
    """
    highest = max(scores)
    shares = [exp((score - highest) * unit) for score in scores]
    best = scores.index(max(scores[first:]), first)
    chosen = answers[best]
    agreed = [share for share, answer in zip(shares, answers, strict=True) if answer == chosen]
    return best, fsum(agreed) / fsum(shares)


def calibrate(probability: float, *, curve: Sequence[float]) -> float:
    """How often an answer of this probability is right, from the shares measured at equal steps of the scale.

    >>> calibrate(0.25, curve=(0.0, 0.6, 1.0))
    0.3
    """
    if not curve:
        return probability
    steps = len(curve) - 1
    place = min(int(probability * steps), steps - 1)
    part = probability * steps - place
    return curve[place] + part * (curve[place + 1] - curve[place])
