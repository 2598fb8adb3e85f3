"""The facts of candidates: each stands under its name, and says what the text shows."""

import pytest

from newsseed.quoting.candidates import Candidate
from newsseed.quoting.facts import FACTS, Facts
from newsseed.quoting.frames import decide_stretches
from newsseed.quoting.marks import Stretch
from newsseed.quoting.passages import read_passages
from newsseed.quoting.sites import Site
from tests.quoting.texts import ENGLISH, blocks_of


def known_of(text: str, kind: str) -> dict[str, str]:
    """The facts, by name, of the candidate of a kind for the last stretch, the last candidate taken before."""
    found: dict[str, dict[str, str]] = {}

    def choose(
        _site: Site, _stretch: Stretch, candidates: list[Candidate], facts: list[Facts]
    ) -> tuple[Candidate, float]:
        rows = zip(candidates, facts, strict=True)
        found.update({one.kind: dict(zip(FACTS[row.group], row.values, strict=True)) for one, row in rows})
        return candidates[-1], 1.0

    blocks = blocks_of(text)
    passages, _ = read_passages(text, blocks, table=ENGLISH)
    for decision in decide_stretches(text, blocks, passages, table=ENGLISH, choose=choose):
        assert decision.candidates
    return found[kind]


@pytest.mark.parametrize(
    ("text", "kind", "facts"),
    [
        (
            "“Go,” Ana Lima said quietly.",
            "adjacent",
            {"side": "R", "form": "said", "stem": "said", "noun": "Person", "word_beyond": "quietly", "end": ","},
        ),
        (
            "But the mayor was adding: ‘Go.’",
            "adjacent",
            {"side": "L", "stem": "add", "suffix": "ing", "helper_word": "was", "mark": "double", "word_ahead": "but"},
        ),
        ("Lima wrote “Stay.” The mayor added: ‘Go.’", "adjacent", {"side": "L", "stem": "add", "mark": "single"}),
        ("“Go,” he said.", "adjacent", {"familiar": "pronoun", "noun": "he", "path": "", "rank": "0", "same": "n"}),
        ("“Go,” said Lima. “I went,” said Lima.", "inverted", {"familiar": "1", "same": "y", "person": "y"}),
        ("Lima said “one” and “two”.", "adjacent", {"shared": "y", "since": "c", "after": "."}),
        ("“Go,” said Lima.\n“I am here.”", "continued", {"gap": "1", "finite": "y", "unclosed": "n", "ended": ","}),
        ("“Go,” said Lima, “on”.", "continued", {"own": "y"}),
        ("The “Big Day” was late.", "no speech", {"titled": "y", "nearest": "-", "after_that": "n", "opens": "U"}),
        ("Lima said more. “Go.”", "sentence before", {"told": "name+", "strength": "4", "noun": "Name"}),
        ("Lima left the port with “go”.", "subject before", {"edge": "b", "ahead": "^", "nominal": "N"}),
    ],
)
def test_facts(text: str, kind: str, facts: dict[str, str]) -> None:
    known = known_of(text, kind)
    assert {name: known[name] for name in facts} == facts
