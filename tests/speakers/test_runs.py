"""Runs of capitals cut into names: a suffix, a title in the plural, an unknown run."""

import pytest

from newsseed.languages import load_language, load_people
from newsseed.speakers.lexicon import lay_lexicon
from newsseed.speakers.runs import cut_run

ENGLISH = load_people(load_language("en"))
assert ENGLISH is not None
LEXICON = lay_lexicon(ENGLISH)


@pytest.mark.parametrize(
    ("run", "words"),
    [
        ("Tom Reed Jr", [("tom", "reed")]),
        ("Nurses Mia Vogt", [("mia", "vogt")]),
        ("Secretaries Mia Vogt", [("mia", "vogt")]),
        ("Mia Vogt", [("mia", "vogt")]),
        ("Monday", []),
    ],
)
def test_the_names_of_a_run(run: str, words: list[tuple[str, ...]]) -> None:
    pieces, _ = cut_run(run, LEXICON, definite=False, opens=False)
    assert [form.words for _, _, _, form in pieces] == words
