"""The fitted table of a language: what each feature weighs, how likely each form is a cue."""

import json
from collections.abc import Mapping, Sequence
from functools import cache
from pkgutil import get_data
from typing import NamedTuple

from newsseed.languages.grammar import Grammar
from newsseed.quoting.facts import Values
from newsseed.quoting.features import Weigh, WeighRows, WeighSides, Weights, weigh_features, weigh_many, weigh_sides
from newsseed.quoting.tokens import Classify, classify_words


class Table(NamedTuple):
    """A language's grammar with what was fitted for it: weights of features, strengths of cues (0 to 9)."""

    grammar: Grammar
    weights: Weights
    weigh: Weigh
    """What gives the weight of a candidate's facts."""
    weigh_rows: WeighRows
    """What gives the weights of many rows of facts of one kind."""
    weigh_sides: WeighSides
    """What gives for rows about cues the weight of each side."""
    strengths: Mapping[str, int]
    calibration: tuple[float, ...]
    """How often an answer about quoted words is right, at equal steps of its probability."""
    report_calibration: tuple[float, ...]
    """The same for clauses reported without quotation marks."""
    classify: Classify
    """What gives any word its class."""


def build_table(
    grammar: Grammar,
    *,
    strengths: Mapping[str, int],
    weights: Weights | None = None,
    calibration: tuple[float, ...] = (),
    report_calibration: tuple[float, ...] = (),
) -> Table:
    """The table of a grammar and of what was fitted."""
    known = weights or {}
    classify = classify_words(strengths, grammar=grammar)
    return Table(
        grammar,
        known,
        weigh_features(known),
        weigh_many(known),
        weigh_sides(known),
        strengths,
        calibration,
        report_calibration,
        classify,
    )


@cache
def load_table(name: str, grammar: Grammar) -> Table:
    """The table of the language `name`, read when it is first asked for."""
    stored = json.loads(get_data("newsseed.languages", f"{name}_weights.json") or b"{}")
    return build_table(
        grammar,
        strengths=_spell_both(stored["cues"], grammar),
        weights={
            group: {template: _read_units(template, *columns) for template, columns in templates.items()}
            for group, templates in stored["weights"].items()
        },
        calibration=tuple(stored["calibration"]),
        report_calibration=tuple(stored["report_calibration"]),
    )


def _spell_both(strengths: Mapping[str, int], grammar: Grammar) -> Mapping[str, int]:
    """The strengths, with those of forms that are spelt in two ways: a form is as strong as its stronger spelling."""
    both = dict(strengths)
    endings = tuple([ending for ending, _ in grammar.spellings])
    for form in filter(lambda known: known.endswith(endings), strengths):
        for ending, other in grammar.spellings:
            if form.endswith(ending) and (spelt := form.removesuffix(ending) + other) in grammar.cues:
                both[spelt] = max(strengths[form], both.get(spelt, 0))
    return both


def _read_units(template: str, values: str, units: Sequence[int]) -> dict[Values, int]:
    """The weights of a template, stored as the values of all its features in one row and the units of each.

    A template without facts has one feature. Thousands of stored keys would take most of the time of a first parse.
    """
    if not template:
        return {(): units[0]}
    row = iter(values.split(" "))
    keys = zip(*[row] * len(template.split()), strict=True)
    return dict(zip(keys, units, strict=True))
