"""What facts weigh: features are told by their facts, and weigh what the table says, in whatever bundles."""

from hypothesis import given
from hypothesis import strategies as st

from newsseed.quoting.facts import FACTS, Facts
from newsseed.quoting.features import ALWAYS, ROWS, Weights, list_weights, name_features, weigh_features
from newsseed.quoting.report_facts import SIDES
from tests.quoting.texts import ENGLISH

GROUPS = sorted(ROWS)


@st.composite
def facts(draw: st.DrawFn) -> Facts:
    """A row of facts with values that the fitted table knows, or none that it knows."""
    group = draw(st.sampled_from(GROUPS))
    known: dict[str, set[str]] = {name: {"unheard"} for name in ROWS[group]}
    for template, weights in ENGLISH.weights.get(group, {}).items():
        for values in list(weights)[:40]:
            for name, value in zip(template.split(), values, strict=True):
                known[name].add(value)
    return Facts(group, tuple(draw(st.sampled_from(sorted(known[name]))) for name in ROWS[group]))


def weigh(row: Facts) -> int:
    """What a row weighs by the function of the table that is there for its group."""
    if row.group in FACTS:
        return ENGLISH.weigh(row)
    if row.group in SIDES:
        return ENGLISH.weigh_sides([row.values])[0][SIDES.index(row.group)]
    return ENGLISH.weigh_rows(row.group, [row.values])[0]


@given(facts())
def test_a_candidate_weighs_what_its_features_do(row: Facts) -> None:
    listed = list_weights(row, weights=ENGLISH.weights)
    assert weigh(row) == sum(weight for _, weight in listed)


@given(facts())
def test_features_are_told_heaviest_first_and_by_facts_of_their_row(row: Facts) -> None:
    listed = list_weights(row, weights=ENGLISH.weights)
    assert [abs(weight) for _, weight in listed] == sorted((abs(weight) for _, weight in listed), reverse=True)
    told = {ALWAYS} | {f"{name}={value}" for name, value in zip(ROWS[row.group], row.values, strict=True)}
    assert all(told.issuperset(name.split(" ")) for name, _ in listed)


def test_every_template_of_the_table_is_of_facts_that_its_row_has() -> None:
    for group, templates in ENGLISH.weights.items():
        for template in templates:
            assert set(template.split()) <= set(ROWS[group])


def test_a_template_without_facts_weighs_always() -> None:
    row = Facts("same", ("y",))
    weights: Weights = {"same": {"": {(): 25}}}
    assert name_features(row, templates=[""]) == [("", ())]
    assert list_weights(row, weights=weights) == [("always", 25)]
    assert weigh_features(weights)(row) == 25
