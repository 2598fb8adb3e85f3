"""What facts weigh: a feature is a few facts of one candidate together, and the fitted table has a weight for each.

The facts that make a feature are its template: "side strength" with a cue on the left whose form is a sure one is the
feature "side=L strength=4". Templates and weights are data of the table.
"""

from collections.abc import Callable, Mapping, Sequence
from operator import itemgetter

from newsseed.quoting.facts import FACTS, Facts

Weights = Mapping[str, Mapping[str, Mapping[str, float]]]
"""For each kind of candidate and each template the weight of the values that its facts have, spaces between."""
Weigh = Callable[[Facts], int]
"""What gives the sum of the weights of a candidate's features, as a number of units: a tie is a tie, in any order."""

UNIT = 0.01
"""The unit of weights: those of the table have two decimals."""


def name_features(facts: Facts, *, templates: Sequence[str]) -> list[tuple[str, str]]:
    """The template and the values of each feature that a candidate's facts make.

    >>> from newsseed.quoting.facts import Facts
    >>> name_features(Facts("same", ("y",)), templates=["own"])
    [('own', 'y')]
    """
    known = dict(zip(FACTS[facts.group], facts.values, strict=True))
    return [(template, " ".join([known[name] for name in template.split()])) for template in templates]


def list_weights(facts: Facts, *, weights: Weights) -> list[tuple[str, float]]:
    """The features of a candidate that have a weight, each told with its facts, the heaviest first.

    >>> from newsseed.quoting.facts import Facts
    >>> list_weights(Facts("same", ("y",)), weights={"same": {"own": {"y": 0.5}}})
    [('own=y', 0.5)]
    """
    group = weights.get(facts.group, {})
    found: list[tuple[str, float]] = []
    for template, values in name_features(facts, templates=list(group)):
        weight = group[template].get(values)
        if weight is not None:
            pairs = zip(template.split(), values.split(" "), strict=True) if template else ()
            found.append((" ".join(f"{name}={value}" for name, value in pairs), weight))
    return sorted(found, key=lambda feature: -abs(feature[1]))


def weigh_features(weights: Weights) -> Weigh:
    """What weighs a candidate's facts by the weights of its features; a feature without a weight counts nothing.

    >>> from newsseed.quoting.facts import Facts
    >>> weigh_features({"same": {"own": {"y": 0.5}, "": {"": 0.25}}})(Facts("same", ("y",)))
    75
    """
    rows = {
        group: [_weigh_template(group, *template) for template in weights.get(group, {}).items()] for group in FACTS
    }

    def weigh(facts: Facts) -> int:
        group, values = facts
        return sum([units_of(pick(values), 0) for pick, units_of in rows[group]])

    return weigh


_Picked = tuple[str, ...]


def _weigh_template(
    group: str, template: str, weights: Mapping[str, float]
) -> tuple[Callable[[_Picked], _Picked], Callable[[_Picked, int], int]]:
    """What picks the values of a template's facts, and what gives the weight of the values picked, in units."""
    names = template.split()
    pick: Callable[[_Picked], _Picked]
    if len(names) > 1:
        pick = itemgetter(*[FACTS[group].index(name) for name in names])
    else:
        first = FACTS[group].index(names[0]) if names else 0
        pick = itemgetter(slice(first, first + len(names)))
    units = {tuple(values.split(" ")) if names else (): round(weight / UNIT) for values, weight in weights.items()}
    return pick, units.get
