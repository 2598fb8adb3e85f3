"""Which candidates there are for a stretch, and how the fitted table chooses among them."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsseed.quoting.candidates import NO_SPEECH, Candidate
from newsseed.quoting.choice import calibrate
from newsseed.quoting.facts import Facts
from newsseed.quoting.features import Weights
from newsseed.quoting.frames import decide_stretches
from newsseed.quoting.marks import Stretch
from newsseed.quoting.passages import read_passages
from newsseed.quoting.sites import Site
from newsseed.quoting.table import build_table
from tests.quoting.texts import ENGLISH, attribute, blocks_of, only_quote

SHARES = st.floats(0, 1)


def cued(weight: int) -> Weights:
    """A table that knows one thing: any cue speaks for speech."""
    return {"cue": {"": {(): weight}}}


def offered(text: str) -> list[tuple[str, str | None]]:
    """The candidates for the text's last stretch where every one before has got its last candidate."""
    rounds: list[list[Candidate]] = []

    def choose(
        _site: Site, _stretch: Stretch, candidates: list[Candidate], facts: list[Facts]
    ) -> tuple[Candidate, float]:
        assert len(facts) == len(candidates)
        rounds.append(candidates)
        return candidates[-1], 1.0

    blocks = blocks_of(text)
    passages, _ = read_passages(text, blocks, table=ENGLISH)
    for decision in decide_stretches(text, blocks, passages, table=ENGLISH, choose=choose):
        assert decision.probability == 1.0
    return [(one.kind, text[slice(*one.source)] if one.source else None) for one in rounds[-1]]


@pytest.mark.parametrize(
    ("text", "kind", "source"),
    [
        ("“Go,” Ana Lima said.", "adjacent", "Ana Lima"),
        ("“Go,” said Ana Lima.", "inverted", "Ana Lima"),
        ("“Go,” Reed, a poet, said.", "over", "Reed"),
        ("“Go,” said in Oslo by Reed.", "agent by", "Reed"),
        ("“Go,” the mayor, who said so, left.", "relative", "who"),
        ("“Go,” according to Ana Lima.", "according", "Ana Lima"),
        ("Lima’s warning was “go”.", "owner", "Lima"),
        ("Lima’s “go” was late.", "owner of quote", "Lima"),
        ("The boys’ “go” was late.", "owner of quote", "The boys"),
        ("His “go” was late.", "owner of quote", "His"),
        ("Lima: “Go.”", "colon", "Lima"),
        ("# Lima: a “go” for Oslo", "heading colon", "Lima"),
        ("# “Go”: Ana Lima", "heading colon", "Ana Lima"),
        ("“Go” – Ana Lima", "dash", "Ana Lima"),
        ("“Go.”\n– Ana Lima", "dash below", "Ana Lima"),
        ("Lima left with “go”.", "subject before", "Lima"),
        ("“Go” and Lima left.", "subject behind", "Lima"),
        ("Lima said more. “Go.”", "sentence before", "Lima"),
        ("Lima said more, accepting it. “Go.”", "sentence before", "Lima"),
        ("Lima left. “Go.”", "subject of sentence before", "Lima"),
        ("Lima said more.\n“Go.”", "paragraph before", "Lima"),
        ("Lima left.\n“Go” and “stay”.", "subject of paragraph before", "Lima"),
        ("Lima left.\n“Go.”", "subject of paragraph before", "Lima"),
        ("“Go.” Lima said more.", "sentence behind", "Lima"),
        ("“Stay,” Lima said.\n“Go.”", "continued", "Lima"),
        ("“MÜLLER: Go.”", "label", "MÜLLER"),
        ("“ANA LIMA: Go.”", "label", "ANA LIMA"),
        ("Reed at the time said: “Go.”", "across", "Reed"),
        ("An aide who asked not to be named said: “Go.”", "antecedent", "An aide"),
        ("The claim of Ana Lima was “go”.", "agent of", "Ana Lima"),
        ("Lima spoke, but the mayor gave Reed a note: “Go.”", "clause", "the mayor"),
        ("At one point, Lima coached Reed to “go”.", "clause", "Lima"),
        ("“Stay,” Lima said. She went on to say:\n“Go.”", "paragraph before", "She"),
    ],
)
def test_candidates(text: str, kind: str, source: str) -> None:
    candidates = offered(text)
    assert candidates[0] == (NO_SPEECH, None)
    assert (kind, source) in candidates


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("A “go” was late.", "owner of quote"),
        ("“Go” –", "dash"),
        ("“Go.”\n– " + "Ana Lima and " * 9, "dash below"),
        ("“Go.”\n– and", "dash below"),
        ("# Lima left early with “go”", "clause"),
        ("Lima said more. “Go,” she said.", "sentence before"),
        ("Lima said “stay”.\n“Go.”", "paragraph before"),
        ("“Go.”", "continued"),
        ("And at the time said: “Go.”", "across"),
        ("“Lima: Go.”", "label"),
        ("“A: Go.”", "label"),
        ("“NOT ALL OF US GO: Go.”", "label"),
        ("Nobody said: “Go.”", "adjacent"),
        ("“Go,” said nobody.", "inverted"),
        ("It rained.\nThe door opened.\n“Go.”", "subject of paragraph before"),
    ],
)
def test_no_candidates(text: str, kind: str) -> None:
    assert kind not in [name for name, _ in offered(text)]


def test_only_so_many_cues_are_asked() -> None:
    text = " and ".join(f"{name} said so" for name in ("Ana", "Bea", "Cleo", "Dora")) + ": “Go.”"
    assert [source for kind, source in offered(text) if kind == "adjacent"] == ["Dora", "Cleo"]


@given(st.integers(100, 2000))
def test_the_heavier_the_evidence_the_surer_the_answer(weight: int) -> None:
    tables = [build_table(ENGLISH.grammar, strengths={"said": 9}, weights=cued(w)) for w in (weight, weight + 100)]
    less, more = (only_quote("“Go,” Lima said.", table=table).confidence for table in tables)
    assert 0.5 < less < more < 1


@given(SHARES, st.lists(SHARES, min_size=2, max_size=9))
def test_a_calibrated_probability_lies_between_measured_shares(probability: float, curve: list[float]) -> None:
    assert min(curve) - 1e-9 <= calibrate(probability, curve=curve) <= max(curve) + 1e-9


def test_the_ends_of_the_scale_are_those_of_the_curve() -> None:
    assert [calibrate(end, curve=(0.1, 0.5, 0.9)) for end in (0.0, 1.0)] == [0.1, 0.9]


def test_without_a_curve_a_probability_stays_as_it_is() -> None:
    table = build_table(ENGLISH.grammar, strengths={"said": 9}, weights=cued(2000))
    assert calibrate(0.3, curve=()) == 0.3
    assert only_quote("“Go,” Lima said.", table=table).confidence > 0.99


def test_a_table_without_weights_takes_nothing_for_speech() -> None:
    found = attribute("“Go,” Lima said.", table=build_table(ENGLISH.grammar, strengths={"said": 9}))
    assert (found.quotes, len(found.terms)) == ((), 1)
