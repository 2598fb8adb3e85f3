"""What the place of a name in its own sentence tells of whom a pronoun means."""

import pytest

from tests.speakers.reading import contenders_in, speakers_in

LATE = "“It is late in the harbour tonight,”"


def whom(before: str) -> str | None:
    return speakers_in(f"{before}\n{LATE} {{he}} said.")[-1]


@pytest.mark.parametrize(
    ("before", "speaker"),
    [
        ("When Tom Reed called at noon, Max Vogt left the pier.", "Max Vogt"),
        ("When Tom Reed called at noon, pilot Max Vogt left the pier.", "Max Vogt"),
        ("When Tom Reed called at noon, Max Vogt, a pilot from Leeds, left.", "Max Vogt"),
        ("When Tom Reed called at noon, Max Vogt, who was ill, left.", "Tom Reed"),
        ("Speaking of Tom Reed, Max Vogt left the pier.", "Max Vogt"),
        ("When “Tom Reed, Max Vogt left” was sung, Hugh Dahl slept.", "Hugh Dahl"),
        ("When Tom Reed, Max Vogt and others called, nobody came.", "Tom Reed"),
        ("When the Calder Water Board called, nobody came. When it rained, nobody came.", None),
        # Nothing opens the sentence, or nobody stands behind it.
        ("At noon Tom Reed called Max Vogt at home.", "Tom Reed"),
        ("At noon Tom Reed slept, as Max Vogt did.", "Tom Reed"),
        ("Nobody heard Tom Reed call at noon, Max Vogt least of all.", "Tom Reed"),
    ],
)
def test_the_subject_behind_an_opening_clause(before: str, speaker: str | None) -> None:
    assert whom(before) == speaker


def test_whoever_speaks_in_an_opening_clause_is_not_its_subject() -> None:
    text = f"When {{Tom Reed}} called it “late”, Max Vogt left the pier.\n{LATE} {{he}} said."
    assert speakers_in(text) == ["Tom Reed", "Max Vogt"]


@pytest.mark.parametrize(
    ("before", "speaker"),
    [
        ("Tom Reed was to blame for the fog, said Max Vogt.", "Max Vogt"),
        ("Tom Reed was to blame for the fog, said pilot Max Vogt of Leeds.", "Max Vogt"),
        ("That Tom Reed was late, Max Vogt said, was known.", "Max Vogt"),
        # Here the name belongs to what was said.
        ("Tom Reed said Max Vogt was to blame.", "Tom Reed"),
        ("Tom Reed, who was late, said Max Vogt had been to blame.", "Tom Reed"),
    ],
)
def test_who_says_something_is_whom_a_sentence_is_about(before: str, speaker: str) -> None:
    assert whom(before) == speaker


@pytest.mark.parametrize(
    ("before", "speaker"),
    [
        # "He" is Tom Reed and not Max Vogt in that sentence, and so in the next.
        ("At noon Tom Reed left the pier.\nHe knew that Max Vogt was ill.", "Tom Reed"),
        ("At noon Tom Reed left the pier.\nHe knew that as long as it rained, Max Vogt was ill.", "Tom Reed"),
        ("At noon Tom Reed left the pier.\nShe knew that Max Vogt was ill.", "Max Vogt"),
        ("At noon Tom Reed left the pier.\nIt was late, but Max Vogt stayed.", "Max Vogt"),
        ("At noon Tom Reed left the pier.\nIn the end, he knew, Max Vogt stayed.", "Max Vogt"),
    ],
)
def test_a_name_behind_the_pronoun_is_someone_else_s(before: str, speaker: str) -> None:
    assert whom(before) == speaker


@pytest.mark.parametrize(
    "between",
    ["pilot Max Vogt", "Max Vogt, a pilot from Leeds,", "Max Vogt, a Leeds legend,", "the pilot of the day, Max Vogt"],
)
def test_whoever_was_just_introduced_is_meant(between: str) -> None:
    text = f"{LATE} {{Tom Reed}} said.\nWith Tom Reed were Reed’s aunt and {between}. Rain fell.\n{LATE} {{he}} said."
    assert "introduced" in contenders_in(text)["Max Vogt"]


def test_a_title_that_is_only_said_again_is_no_introduction() -> None:
    text = f"Nobody saw Max Vogt there.\nIt rained, and pilot Vogt left.\n{LATE} {{he}} said."
    assert "introduced" not in contenders_in(text)["Max Vogt"]
    text = f"Nobody saw pilot Max Vogt, nor others.\n{LATE} {{the old friend who was ill}} said."
    assert "introduced" not in contenders_in(text)["Max Vogt"]


@pytest.mark.parametrize(
    ("before", "speaker"),
    [
        (f"{LATE} {{Tom Reed}} said.\nReed campaign chairman Max Vogt left.", "Max Vogt"),
        (f"{LATE} {{Tom Reed}} said.\nMax Vogt, an old friend of Tom Reed, left.", "Max Vogt"),
    ],
)
def test_a_name_that_is_part_of_what_someone_is_does_not_count(before: str, speaker: str) -> None:
    assert whom(before) == speaker


@pytest.mark.parametrize(
    ("before", "speaker"),
    [
        # A stop behind a title ends no sentence; one at a line’s end, or before a word that is no name, does.
        ("At noon Tom Reed called Govs. Max Vogt and Hugh Dahl.", "Tom Reed"),
        ("At noon Tom Reed spoke to Mr. Vogt and Mr. Dahl.", "Tom Reed"),
        ("At noon Tom Reed read a law against Max Vogt in the U.S. Act.\nHugh Dahl slept.", "Hugh Dahl"),
        ("At noon Max Vogt said no in the U.S. The old pilot Hugh Dahl slept.", "Hugh Dahl"),
        ("At noon Tom Reed saw J. Will Vogt off.", "Tom Reed"),
    ],
)
def test_where_a_sentence_ends(before: str, speaker: str) -> None:
    assert whom(before) == speaker


@pytest.mark.parametrize(
    ("before", "name", "is_likely"),
    [
        ("We like Orlando. Nobody saw the Orlando fire.", "Orlando", False),
        ("We like Max Hook. Nobody saw the Max Hook fire.", "Max Hook", False),
        # With an honorific, a role or a surname alone it is a person all the same.
        ("Then Mr. Orlando left. Nobody saw the Orlando fire.", "Mr. Orlando", True),
        ("Then Max Hook left. Nobody saw the Max Hook fire, nor Hook.", "Max Hook", True),
        ("Then pilot Max Hook left. Nobody saw the Max Hook fire.", "Max Hook", True),
        ("Then Max Hook left. Nobody saw the Max Hook campaign.", "Max Hook", True),
    ],
)
def test_what_the_article_stands_before_is_hardly_a_person(before: str, name: str, *, is_likely: bool) -> None:
    reasons = contenders_in(f"{before}\n{LATE} {{he}} said.")[name]
    assert ("perhaps no person" not in reasons) is is_likely


@pytest.mark.parametrize(
    ("before", "speaker"),
    [
        # The role at the start of a sentence tells of whom it goes on.
        ("New Jersey Gov. Max Vogt met Ohio Gov. Tom Reed.\nThe Ohio governor was late.", "Tom Reed"),
        ("Former governor Tom Reed met Gov. Max Vogt, who left.\nThe former governor was late.", "Tom Reed"),
    ],
)
def test_who_is_called_by_a_role_at_the_start_of_a_sentence(before: str, speaker: str) -> None:
    assert whom(before) == speaker


def test_that_an_office_is_another_s_is_told_by_its_place() -> None:
    text = f"New Jersey Gov. Max Vogt met Tom Reed.\nThe Ohio governor was late.\n{LATE} {{he}} said."
    assert "called by a role" not in contenders_in(text)["Max Vogt"]
