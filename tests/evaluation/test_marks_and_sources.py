"""What is a quoted run for measuring, and when two sources are one."""

import pytest

from tests.evaluation.marks import find_quoted_runs
from tests.evaluation.samples import find_span
from tests.evaluation.sources import is_pronoun, is_same_source, last_names


@pytest.mark.parametrize(
    ("text", "runs"),
    [
        ("“No ship,” she said, “left.”", ["No ship,", "left."]),
        ('"No ship," she said, "left."', ["No ship,", "left."]),
        ("''No ship,'' she said.", ["'No ship,"]),
        ("“He said “no” twice”", ["He said “no"]),
        ("“No ship,“ she said.", ["No ship,"]),
        ("“He said “no way” twice", ["He said “no way"]),
        ("No ship” left.", []),
        ("“No ship left.\n\n“Not one.”", ["No ship left.", "Not one."]),
        ("“No ship left.\n\nNot one.”", []),
        ("“No ship left.", []),
        ('“No ship,"she said, “left.”', ["No ship,", "left."]),
        ("She wrote “…” and ““.", []),
        ("“", []),
        ("", []),
    ],
)
def test_quoted_runs(text: str, runs: list[str]) -> None:
    assert [run.of(text) for run in find_quoted_runs(text)] == runs


@pytest.mark.parametrize(
    ("mention", "names"),
    [
        ("Maren Sass", {"sass"}),
        ("Sass’s lawyer, Ana Lima of Lisbon", {"lima"}),
        ("Sass and Ana Lima", {"sass", "lima"}),
        ("a spokesman for Lima", set[str]()),
        ("John Hart Jr.", {"hart"}),
        ("the harbour master", set[str]()),
        ("The", set[str]()),
        ("the Lima campaign, Sass", {"sass"}),
        ("Jr", set[str]()),
    ],
)
def test_last_names(mention: str, names: set[str]) -> None:
    assert last_names(mention) == names


def test_pronouns() -> None:
    assert is_pronoun("She")
    assert is_pronoun("who,")
    assert not is_pronoun("she who left")
    assert not is_pronoun("")


TEXT = "The mayor, Maren Sass, left. She spoke. Mrs Sass wrote. The clerk of the mayor was ill. The two met. In the."


@pytest.mark.parametrize(
    ("gold", "found", "speaker", "same"),
    [
        ("The mayor, Maren Sass", "Maren", None, True),
        ("Maren Sass", "Mrs Sass", None, True),
        ("The mayor", "The clerk of the mayor", None, False),
        ("The clerk of the mayor", "the mayor was", None, True),
        ("The clerk", "The two", None, False),
        ("Maren Sass", "She", "Maren Sass", True),
        ("Maren Sass", "She", "Ana Lima", False),
        ("Maren Sass", "She", "she", False),
        ("Maren Sass", "The clerk", "Maren Sass", False),
        ("Maren Sass", None, "Sass", True),
        ("Maren Sass", None, None, False),
        ("She", None, "Maren Sass", False),
        ("She", "She", None, True),
        ("In the", "the.", None, True),
        ("Maren Sass", "aren S", None, True),
    ],
)
def test_same_source(gold: str, found: str | None, speaker: str | None, same: bool) -> None:  # noqa: FBT001 - an answer
    span = find_span(TEXT, found) if found else None
    assert is_same_source(TEXT, (find_span(TEXT, gold),), span, speaker=speaker) is same
