"""The words of an explanation: a sentence for every rule, and what stands in the text."""

import re

import pytest

import newsseed
from newsseed import TermReason
from newsseed.explanations.evidence import NOBODY
from newsseed.explanations.wording import MEANINGS, SETTLED, TERM_MEANINGS, tell_rule
from newsseed.languages import load_language
from newsseed.parsing import parse_structure
from newsseed.quoting.frames import Decision
from newsseed.quoting.indirect import Reported
from newsseed.speech import find_speech
from tests.cases.expectations import FOLDER, read_cases
from tests.folders import ROOT, SEEDS, text_of

# What neither the cases nor the seeds have.
RARE = [
    "Reed, at the pier, at noon, in the rain, said: “Go.”",
    "Reed at the time said: “Go.”",
    "“Go.”\n\n– Ana Lima",
    "“Go.” Lima said more.",
    "“Go,” Hugh Hill, a doctor from Leeds in the north, said on Monday.",
    "“REED: Go to the pier.”",
    "Ana Lima: the port is “shut for good”\n\nNo ship left the harbour on Monday.",
]


def texts() -> list[str]:
    cases = [case.text for path in sorted((FOLDER / "english").glob("*.toml")) for case in read_cases(path)]
    return [*cases, *(text_of(path) for path in sorted(SEEDS.glob("*.txt"))), *RARE]


def rules_of(text: str) -> set[str]:
    """The rules of all the evidence that the stages see in a text."""
    language = load_language("en")
    layout, rules = parse_structure(text, language=language), set[str]()
    _ = find_speech(
        text, layout.title, layout.blocks, language=language, note=lambda seen: rules.update(rules_in(seen))
    )
    return rules


def rules_in(seen: Decision | Reported) -> set[str]:
    if isinstance(seen, Reported):
        return {seen.attribution.rule, NOBODY}
    return {candidate.kind for candidate in seen.candidates}


@pytest.mark.unmeasured
def test_every_rule_has_words_and_all_words_have_a_rule() -> None:
    rules = {rule for text in texts() for rule in rules_of(text)}
    assert all(tell_rule(rule) for rule in rules)
    assert {tell_rule(rule) for rule in rules} == set(MEANINGS.values())
    assert len(set(MEANINGS.values())) == len(MEANINGS)


@pytest.mark.parametrize("module", ["candidates", "cues"])
def test_every_rule_that_the_stages_know_has_words(module: str) -> None:
    code = text_of(ROOT / "src" / "newsseed" / "quoting" / f"{module}.py")
    rules: list[str] = re.findall(r'(?:Candidate|Source)\(\s*"([a-z ]*[a-z])"', code)
    assert rules
    assert all(tell_rule(rule) for rule in rules)


def test_every_reason_of_a_term_has_words() -> None:
    assert set(TERM_MEANINGS) == set(TermReason)


def tell(text: str, *, place: int = -1) -> list[str]:
    """The lines of the explanation of one of a text's quotes, the last unless told."""
    article = newsseed.parse(text)
    return str(newsseed.explain(article.quotes[place], article=article)).split("\n")


def test_a_quote_in_words() -> None:
    lines = tell("“No ship leaves today,” said Mayor Ana Lima.")
    assert lines[0] == "“No ship leaves today,”"
    assert lines[1].startswith("Speaker: Ana Lima. Confidence: 0.")
    assert "Rule: inverted. The mention stands right behind the word of reporting." in lines
    assert "Mention: “Mayor Ana Lima”." in lines
    assert "Cue: “said”." in lines
    assert "How surely that word reports speech: 9 of 9." in lines
    assert "Not taken: no speech." in lines
    assert lines[-1] == "So it is Ana Lima."


def test_a_pronoun_in_words() -> None:
    lines = tell(
        "Mayor Ana Lima met Mia Vogt at the pier.\n\nIt was late, and it rained.\n\n“No ship leaves today,” she said."
    )
    assert "The mention “she” is a pronoun." in lines
    assert "Named as “Ana Lima”, 2 blocks before." in lines
    assert {"Taken: Ana Lima.", "Not taken: Mia Vogt."} <= set(lines)


SETTLED_AROUND, SETTLED_AHEAD = (
    f"Grammar settles that, whatever the weights: {SETTLED[what]}." for what in ("cue and source", "side")
)
ALL_THERE_IS = "The mention “a spokesman” is all that the article says of who that is."
NO_SPEAKER = "So nobody is named: no speaker is better than a wrong one."


@pytest.mark.parametrize(
    ("text", "line"),
    [
        ("“No ship leaves today,” a spokesman said.", ALL_THERE_IS),
        ("“No ship leaves today,” he said. Later he met Mayor Tom Reed.", NO_SPEAKER),
        ("Ana Lima: “No ship leaves today.”", "Cue: “:”."),
        ("“We stay,” Lima said.\n\n“We wait for her.”", "The speech goes on from “We stay,”, 1 quote before."),
        ("Mayor Ana Lima met us. “No ship leaves,” she said.", "Named as “Ana Lima”, in the same block."),
        ("The port, says mayor Ana Lima, will open in June.", SETTLED_AROUND),
        ("The pilot had fled the quay, Ana Lima told the court.", SETTLED_AHEAD),
        ("“Stay,” Ana Lima said. “We go.”", "That is the mention of the speech before, so the speech goes on."),
    ],
)
def test_a_line_of_the_words(text: str, line: str) -> None:
    assert line in tell(text)


def test_a_long_quote_is_cut_and_its_stretches_are_told_apart() -> None:
    lines = tell(
        "“No ship leaves today,” said Ana Lima. “None, for the storm is here and the harbour is closed to all.”"
    )
    assert lines[0] == "“No ship leaves today, None, for the storm is here and the ha…”"
    assert len([line for line in lines if line.startswith("The words “")]) == 2


def test_a_term_in_words() -> None:
    article = newsseed.parse("Tom Reed walked past the so-called “miracle” pier on Monday.")
    lines = str(newsseed.explain(article.terms[0], article=article)).split("\n")
    assert lines[0] == "“miracle” reports no speech."
    assert lines[1].startswith(f"Reason: {article.terms[0].reason}. ")
    assert any(line.startswith("Not taken: “Tom Reed”") for line in lines)


def test_a_nested_quote_in_words() -> None:
    article = newsseed.parse("“It is a ‘miracle’ to us,” said Ana Lima.")
    text = newsseed.explain(article.quotes[0].nested[0], article=article).text
    assert text.startswith("“miracle” stands inside another quotation (rule “nested”).")
    assert "no speaker is named" in text
