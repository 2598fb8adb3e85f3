"""Stage eleven: the fitted table chooses among the candidates."""

from collections.abc import Callable, Iterable, Sequence
from math import exp, fsum
from typing import TypeVar

T = TypeVar("T")


def choose_candidate(
    described: Sequence[Iterable[T]], *, weigh: Callable[[T], float], unit: float = 1
) -> tuple[int, float]:
    """The place of the best candidate and its probability, by one softmax over all of them.

    `weigh` gives weights as multiples of `unit`. Of several that are equally good the first is taken.

    >>> weights = {"none": 0, "cue": 2}
    >>> best, probability = choose_candidate([["none"], ["cue"]], weigh=weights.__getitem__)
    >>> best, round(probability, 2)
    (1, 0.88)
    """
    scores = [sum(map(weigh, traits)) for traits in described]
    best = max(scores)
    return scores.index(best), 1 / fsum([exp((score - best) * unit) for score in scores])


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
