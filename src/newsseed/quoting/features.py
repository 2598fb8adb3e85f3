"""What facts weigh: a feature is a few facts of one candidate together, and the fitted table has a weight for each.

The facts that make a feature are its template: "side strength" with a cue on the left whose form is a sure one is the
feature "side=L strength=4". Templates and weights are data of the table.
"""

from collections.abc import Callable, Iterator, Mapping, Sequence
from operator import itemgetter

from newsseed.quoting.facts import FACTS, Facts
from newsseed.quoting.memory import remember

Weights = Mapping[str, Mapping[str, Mapping[str, float]]]
"""For each kind of candidate and each template the weight of the values that its facts have, spaces between."""
Weigh = Callable[[Facts], int]
"""What gives the sum of the weights of a candidate's features, as a number of units: a tie is a tie, in any order."""

UNIT = 0.01
"""The unit of weights: those of the table have two decimals."""
_FACTS_IN_BUNDLE = 6
_SUMS_KEPT = 8192


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
    bundles = {group: [_weigh_bundle(group, bundle) for bundle in _bundle(weights.get(group, {}))] for group in FACTS}

    def weigh(facts: Facts) -> int:
        group, values = facts
        return sum([weigh_values(pick(values)) for pick, weigh_values in bundles[group]])

    return weigh


_Template = tuple[tuple[str, ...], Mapping[str, float]]


def _bundle(templates: Mapping[str, Mapping[str, float]]) -> Iterator[list[_Template]]:
    """The templates in bundles of those with facts in common: what such features weigh together is added up once."""
    left: list[_Template] = sorted(
        [(tuple(template.split()), weights) for template, weights in templates.items()],
        key=lambda template: -len(template[0]),
    )
    while left:
        bundle = [left.pop(0)]
        facts = set(bundle[0][0])
        while left:
            nearest = min(left, key=lambda template: len(facts.union(template[0])) - len(template[0]) / 10)
            if len(facts.union(nearest[0])) > _FACTS_IN_BUNDLE:
                break
            left.remove(nearest)
            bundle.append(nearest)
            facts.update(nearest[0])
        yield bundle


_Picked = tuple[str, ...]


def _weigh_bundle(
    group: str, bundle: Sequence[_Template]
) -> tuple[Callable[[_Picked], _Picked], Callable[[_Picked], int]]:
    """What picks the values of a bundle's facts, and what gives the weight of the values picked."""
    facts = sorted({name for names, _ in bundle for name in names})
    # One fact picked twice is a tuple still.
    places = [FACTS[group].index(name) for name in facts or FACTS[group][:1]] * (1 if len(facts) > 1 else 2)
    rows = [([facts.index(name) for name in names], weights) for names, weights in bundle]

    def weigh(values: _Picked) -> int:
        known = [weights.get(" ".join([values[place] for place in row]), 0.0) for row, weights in rows]
        return round(sum(known) / UNIT)

    return itemgetter(*places), remember(weigh, most=_SUMS_KEPT)
