"""What facts weigh: a feature is a few facts of one candidate together, and the fitted table has a weight for each.

The facts that make a feature are its template: "side strength" with a cue on the left whose form is a sure one is the
feature "side=L strength=4". Templates and weights are data of the table.
"""

from collections.abc import Callable, Mapping, Sequence
from itertools import repeat
from operator import itemgetter
from typing import TypeVar

from newsseed.quoting.facts import FACTS, Facts, Values
from newsseed.quoting.memory import remember
from newsseed.quoting.report_facts import REPORT_FACTS, SIDES

_Fact = TypeVar("_Fact")

UNIT = 0.01
"""The unit of weights, which are whole numbers of it: sums are exact, and a tie is a tie, in any order."""
ALWAYS = "always"
"""What a template without facts is told as: it weighs whatever the facts."""
Weights = Mapping[str, Mapping[str, dict[Values, int]]]
"""For each kind of candidate and each template the weight of the values that its facts have."""
Weigh = Callable[[Facts], int]
"""What gives the sum of the weights of a candidate's features."""
WeighRows = Callable[[str, Sequence[Values]], list[int]]
"""What gives the same for many rows of one kind at once."""
WeighSides = Callable[[Sequence[Values]], list[tuple[int, ...]]]
"""What gives for each of many rows what it weighs for every side that a clause may stand on."""

ROWS: Mapping[str, tuple[str, ...]] = {**FACTS, **REPORT_FACTS}
"""The names of the facts of each row, of quoted stretches and of reported clauses."""


def name_features(facts: Facts, *, templates: Sequence[str]) -> list[tuple[str, Values]]:
    """The template and the values of each feature that a candidate's facts make.

    >>> from newsseed.quoting.facts import Facts
    >>> name_features(Facts("same", ("y",)), templates=["own"])
    [('own', ('y',))]
    """
    known = dict(zip(ROWS[facts.group], facts.values, strict=True))
    return [(template, tuple([known[name] for name in template.split()])) for template in templates]


def list_weights(facts: Facts, *, weights: Weights) -> list[tuple[str, int]]:
    """The features of a candidate that have a weight, each told with its facts, the heaviest first.

    >>> from newsseed.quoting.facts import Facts
    >>> list_weights(Facts("same", ("y",)), weights={"same": {"own": {("y",): 50}}})
    [('own=y', 50)]
    """
    group = weights.get(facts.group, {})
    found: list[tuple[str, int]] = []
    for template, values in name_features(facts, templates=list(group)):
        weight = group[template].get(values)
        if weight is not None:
            pairs = zip(template.split(), values, strict=True)
            found.append((" ".join(f"{name}={value}" for name, value in pairs) or ALWAYS, weight))
    return sorted(found, key=lambda feature: -abs(feature[1]))


def weigh_features(weights: Weights) -> Weigh:
    """What weighs a quoted stretch's candidate by its features; a feature without a weight counts nothing.

    >>> from newsseed.quoting.facts import Facts
    >>> weigh_features({"same": {"own": {("y",): 50}, "": {(): 25}}})(Facts("same", ("y",)))
    75
    """
    rows = {group: _weigh_row(group, weights.get(group, {})) for group in FACTS}

    def weigh(facts: Facts) -> int:
        group, values = facts
        return rows[group](values)

    return weigh


_units_of: Callable[[dict[Values, int], Values, int], int] = dict[Values, int].get
_units_of_fact: Callable[[dict[str, int], str, int], int] = dict[str, int].get
_NOTHING = repeat(0)


_FEW = 5
_ROWS_KEPT = 1024


def _weigh_row(group: str, templates: Mapping[str, dict[Values, int]]) -> Callable[[Values], int]:
    """What weighs rows of a group in one go, without a step of Python's own for each feature.

    The facts of all templates of as many facts are picked at once, and what is picked is cut into keys of that length.
    Rows of few facts are few different ones.
    """
    always = _always(templates)
    named = [tuple(template.split()) for template in templates if template]
    weighers = [
        _weigh_sized(group, templates, [names for names in named if len(names) == size], size)
        for size in sorted({len(names) for names in named})
    ]

    def weigh(values: Values) -> int:
        return sum([weigh_sized(values) for weigh_sized in weighers], always)

    return remember(weigh, most=_ROWS_KEPT) if len(ROWS[group]) <= _FEW else weigh


def _weigh_sized(
    group: str, templates: Mapping[str, dict[Values, int]], named: Sequence[tuple[str, ...]], size: int
) -> Callable[[Values], int]:
    """What weighs rows of a group by its templates of one size."""
    places = [ROWS[group].index(name) for names in named for name in names]
    pick = _pick(places)
    if size == 1:
        alone = [{values[0]: units for values, units in templates[names[0]].items()} for names in named]
        return lambda values: sum(map(_units_of_fact, alone, pick(values), _NOTHING))
    tables = [templates[" ".join(names)] for names in named]

    def weigh(values: Values) -> int:
        picked = iter(pick(values))
        keys = zip(*[picked] * size)  # noqa: B905 (one iterator, and no time to lose)
        return sum(map(_units_of, tables, keys, _NOTHING))

    return weigh


def _pick(places: Sequence[int]) -> Callable[[Sequence[_Fact]], Sequence[_Fact]]:
    """What picks some places of a row: a tuple of one, too, which an `itemgetter` alone would not give."""
    return itemgetter(*places) if len(places) > 1 else itemgetter(slice(places[0], places[0] + 1))


def weigh_many(weights: Weights) -> WeighRows:
    """What weighs many rows about reported clauses at once, one template after the other; for sides, see `weigh_sides`.

    >>> weights = {"stem": {("say",): 50}, "side stem": {("ahead", "say"): 25}, "": {(): 100}}
    >>> weigh = weigh_many({"no reporter": weights})
    >>> weigh("no reporter", [("behind", "say", "t"), ("ahead", "say", ".")])
    [150, 175]
    """
    groups = {group: _weigh_columns(group, weights.get(group, {})) for group in REPORT_FACTS if group not in SIDES}

    def weigh(group: str, rows: Sequence[Values]) -> list[int]:
        return groups[group](rows)

    return weigh


def weigh_sides(weights: Weights) -> WeighSides:
    """What weighs rows about the sides of cues: for all sides in one go, as they ask for the same facts.

    >>> weights = {"behind": {"stem": {("say",): 50}}, "ahead": {"stem": {("say",): -25, ("add",): 75}}}
    >>> row = dict.fromkeys(ROWS["behind"], "-") | {"stem": "say"}
    >>> weigh_sides(weights)([tuple(row.values())])
    [(50, -25, 0)]
    """
    together: dict[str, dict[Values, int]] = {"": {(): sum([_HALF << shift for shift in _SHIFTS])}}
    for side, shift in zip(SIDES, _SHIFTS, strict=True):
        for template, units in weights.get(side, {}).items():
            packed = together.setdefault(template, {})
            for values, unit in units.items():
                packed[values] = packed.get(values, 0) + (unit << shift)
    weigh = _weigh_columns(SIDES[0], together)
    return lambda rows: [tuple([(packed >> shift & _LOWEST) - _HALF for shift in _SHIFTS]) for packed in weigh(rows)]


# The weights of three sides in one number, which has room for their sums: twenty bits each, half of them below zero.
_SHIFTS = (0, 20, 40)
_LOWEST = (1 << 20) - 1
_HALF = 1 << 19


def _weigh_columns(group: str, templates: Mapping[str, dict[Values, int]]) -> Callable[[Sequence[Values]], list[int]]:
    """What weighs many rows of a group, one template after the other."""
    columns = _list_columns(group, templates)
    always = _always(templates)

    def weigh(rows: Sequence[Values]) -> list[int]:
        if not (rows and columns):
            return [always] * len(rows)
        facts = [*zip(*rows, strict=True)]
        weighed = [map(units_of, zip(*pick(facts), strict=True), _NOTHING) for pick, units_of in columns]
        return [*map(sum, zip(*weighed, strict=True), repeat(always))]

    return weigh


def _list_columns(
    group: str, templates: Mapping[str, dict[Values, int]]
) -> list[tuple[Callable[[Sequence[Values]], Sequence[Values]], Callable[[Values, int], int]]]:
    """For each template what picks its facts, and what has the weight of their values."""
    names = ROWS[group]
    columns = {template: [names.index(name) for name in template.split()] for template in templates if template}
    return [(_pick(places), templates[template].get) for template, places in columns.items() if templates[template]]


def _always(templates: Mapping[str, dict[Values, int]]) -> int:
    """What a row weighs whatever its facts."""
    return sum(templates.get("", {}).values())
