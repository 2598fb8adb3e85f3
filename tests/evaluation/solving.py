"""Weights from samples: one softmax over the candidates of each, by convex optimisation. It needs numpy and scipy."""

from collections import Counter
from collections.abc import Mapping, Sequence
from importlib import import_module
from typing import Any, NamedTuple

from newsseed.quoting.facts import Facts, Values
from newsseed.quoting.features import name_features
from tests.evaluation.gold import Sample

# Asked for here alone: whoever checks or tests the project needs neither.
np = import_module("numpy")
minimize = import_module("scipy.optimize").minimize
csr_matrix = import_module("scipy.sparse").csr_matrix

Feature = tuple[str, str, Values]
"""A row of facts, a template, and the values of the template's facts."""
Templates = Mapping[str, Sequence[str]]
"""For each row of facts which of them make a feature together."""


def describe(facts: Facts, templates: Templates) -> list[Feature]:
    """The features of a candidate."""
    return [(facts.group, *feature) for feature in name_features(facts, templates=templates[facts.group])]


class Strictness(NamedTuple):
    """How much it takes to be a feature: how often it is seen, how dear a weight is, how small it may be."""

    least_seen: int
    penalty: float
    smallest: float


def fit_weights(
    samples: list[Sample], *, templates: Templates, strictness: Strictness, expected: Mapping[Feature, float]
) -> dict[Feature, float]:
    """The weights of the templates' features; some are `expected` to weigh something."""
    least, penalty, smallest = strictness
    described = [[describe(row, templates) for row in sample.rows] for sample in samples]
    seen: Counter[Feature] = Counter()
    for rows_of in described:
        for feature in {f for features in rows_of for f in features}:
            seen[feature] += 1
    index = {feature: i for i, feature in enumerate(sorted(f for f, n in seen.items() if n >= least or f in expected))}
    rows: list[int] = []
    columns: list[int] = []
    owners: list[int] = []
    right: list[bool] = []
    row = 0
    for owner, sample in enumerate(samples):
        for place, features in enumerate(described[owner]):
            for feature in features:
                if feature in index:
                    rows.append(row)
                    columns.append(index[feature])
            owners.append(owner)
            right.append(place in sample.right)
            row += 1
    matrix = csr_matrix((np.ones(len(rows)), (rows, columns)), shape=(row, len(index)))
    transposed = matrix.T.tocsr()
    owner_of = np.array(owners)
    is_right = np.array(right)
    starts = np.concatenate([[0], np.flatnonzero(np.diff(owner_of)) + 1])

    prior = np.array([expected.get(feature, 0.0) for feature in index])

    def loss(weights: Any) -> tuple[float, Any]:  # noqa: ANN401 (an array)
        scores = matrix @ weights
        highest = np.maximum.reduceat(scores, starts)
        grown = np.exp(scores - highest[owner_of])
        total = np.add.reduceat(grown, starts)
        good = np.add.reduceat(np.where(is_right, grown, 0), starts)
        off = weights - prior
        value = -np.sum(np.log(good + 1e-300) - np.log(total)) + 0.5 * penalty * off @ off
        pull = grown / total[owner_of] - np.where(is_right, grown / (good[owner_of] + 1e-300), 0)
        return value, transposed @ pull + penalty * off

    result = minimize(loss, prior, jac=True, method="L-BFGS-B", options={"maxiter": 300})
    weights = {feature: round(float(result.x[i]), 2) for feature, i in index.items()}
    return {feature: weight for feature, weight in weights.items() if abs(weight) >= smallest}
