"""Weights from samples: one softmax over the candidates of each, by convex optimisation. It needs numpy and scipy."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from importlib import import_module
from itertools import chain, combinations
from typing import Any, NamedTuple

from newsseed.quoting.facts import Facts, Values
from newsseed.quoting.features import ROWS
from tests.evaluation.gold import Sample

# Asked for here alone: whoever checks or tests the project needs neither.
np = import_module("numpy")
minimize = import_module("scipy.optimize").minimize
csr_matrix = import_module("scipy.sparse").csr_matrix

STEPS = 200

Feature = tuple[str, str, Values]
"""A row of facts, a template, and the values of the template's facts."""
Template = tuple[str, tuple[str, ...]]
"""A row of facts and the names of the facts that a feature is made of."""
Templates = Mapping[str, Sequence[str]]
"""For each row of facts which of them make a feature together."""


class Strictness(NamedTuple):
    """How often a feature is seen at least, how dear its weight is, and how small that may be.

    What one fact tells is cheap, what two tell together dear: of pairs there are thousands, and many fit by chance.
    """

    least_seen: int
    least_seen_alone: int
    penalty: float
    penalty_alone: float
    smallest: float


class Sheet(NamedTuple):
    """All candidates of all samples in a row: their facts, whose they are, which are right."""

    rows: list[Facts]
    owners: Any
    right: Any
    starts: Any
    places: Mapping[str, Any]
    """For each row of facts the places of the candidates that have it."""
    codes: Mapping[Template, tuple[Any, int]]
    """For each fact the number of the value that each of these has, and how many values there are."""


class Column(NamedTuple):
    """The features of a template: for each candidate that has the row of facts the number of its own, -1 for none."""

    template: Template
    values: list[Values]
    numbers: Any


def lay_out(samples: Sequence[Sample]) -> Sheet:
    """The samples' candidates in a row."""
    rows = [row for sample in samples for row in sample.rows]
    owners = np.repeat(np.arange(len(samples)), [len(sample.rows) for sample in samples])
    right = np.array([place in sample.right for sample in samples for place in range(len(sample.rows))])
    groups: dict[str, list[int]] = {}
    for place, row in enumerate(rows):
        groups.setdefault(row.group, []).append(place)
    codes: dict[Template, tuple[Any, int]] = {}
    for group, places in groups.items():
        for name, values in zip(ROWS[group], zip(*[rows[place].values for place in places], strict=True), strict=True):
            known: dict[str, int] = {}
            numbers = np.array([known.setdefault(value, len(known)) for value in values], dtype=np.int64)
            codes[group, (name,)] = numbers, len(known)
    starts = np.concatenate([[0], np.flatnonzero(np.diff(owners)) + 1])
    return Sheet(rows, owners, right, starts, {group: np.array(places) for group, places in groups.items()}, codes)


def list_templates(groups: Iterable[str], *, facts: int) -> Iterator[Template]:
    """All templates of so many facts."""
    for group in groups:
        for names in combinations(ROWS[group], facts):
            yield group, names


def build_column(
    sheet: Sheet, template: Template, *, strictness: Strictness, expected: Mapping[Feature, float]
) -> Column:
    """The features of a template that are seen often enough, or `expected` to weigh something."""
    group, names = template
    places = sheet.places[group]
    mixed = np.zeros(len(places), dtype=np.int64)
    for name in names:
        numbers, count = sheet.codes[group, (name,)]
        mixed = mixed * count + numbers
    _, first, ids = np.unique(mixed, return_index=True, return_inverse=True)
    seen = np.bincount(np.unique(np.stack([sheet.owners[places], ids]), axis=1)[1], minlength=len(first))
    columns = [ROWS[group].index(name) for name in names]
    values: list[Values] = []
    kept = np.full(len(first), -1)
    least = strictness.least_seen if len(names) > 1 else strictness.least_seen_alone
    for number, place in enumerate(places[first]):
        value = tuple([sheet.rows[place].values[column] for column in columns])
        if seen[number] >= least or (group, " ".join(names), value) in expected:
            kept[number] = len(values)
            values.append(value)
    return Column(template, values, kept[ids])


def solve(
    sheet: Sheet, columns: Sequence[Column], *, strictness: Strictness, expected: Mapping[Feature, float]
) -> list[Any]:
    """For each column the weights of its features."""
    sizes = [len(column.values) for column in columns]
    edges = np.concatenate([[0], np.cumsum(sizes)]).astype(int)
    rows, places = [], []
    for column, begin in zip(columns, edges, strict=False):
        there = column.numbers >= 0
        rows.append(sheet.places[column.template[0]][there])
        places.append(column.numbers[there] + begin)
    entries = np.concatenate(rows), np.concatenate(places)
    matrix = csr_matrix((np.ones(len(entries[0])), entries), shape=(len(sheet.rows), edges[-1]))
    transposed = matrix.T.tocsr()
    owners, right, starts = sheet.owners, sheet.right, sheet.starts
    features = chain.from_iterable(_name_features(column) for column in columns)
    prior = np.array([expected.get(feature, 0.0) for feature in features])
    alone = [len(column.template[1]) == 1 for column in columns]
    penalty = np.repeat(np.where(alone, strictness.penalty_alone, strictness.penalty), sizes)

    def loss(weights: Any) -> tuple[float, Any]:  # noqa: ANN401 (an array)
        scores = matrix @ weights
        highest = np.maximum.reduceat(scores, starts)
        grown = np.exp(scores - highest[owners])
        total = np.add.reduceat(grown, starts)
        good = np.add.reduceat(np.where(right, grown, 0), starts)
        off = weights - prior
        value = -np.sum(np.log(good + 1e-300) - np.log(total)) + 0.5 * (penalty * off) @ off
        pull = grown / total[owners] - np.where(right, grown / (good[owners] + 1e-300), 0)
        return value, transposed @ pull + penalty * off

    result = minimize(loss, prior, jac=True, method="L-BFGS-B", options={"maxiter": STEPS})
    return list(np.split(result.x, edges[1:-1]))


def _name_features(column: Column) -> Iterator[Feature]:
    group, names = column.template
    return ((group, " ".join(names), values) for values in column.values)


def fit_weights(
    samples: Sequence[Sample], *, templates: Templates, strictness: Strictness, expected: Mapping[Feature, float]
) -> dict[Feature, float]:
    """The weights of the templates' features; some are `expected` to weigh something."""
    sheet = lay_out(samples)
    columns = [
        build_column(sheet, (group, tuple(template.split())), strictness=strictness, expected=expected)
        for group in sheet.places
        for template in templates[group]
    ]
    solved = solve(sheet, columns, strictness=strictness, expected=expected)
    return {
        feature: weight
        for column, weights in zip(columns, solved, strict=True)
        for feature, weight in zip(_name_features(column), np.round(weights, 2).tolist(), strict=True)
        if abs(weight) >= strictness.smallest
    }
