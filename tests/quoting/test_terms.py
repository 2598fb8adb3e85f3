"""Why words stand between marks that nobody says."""

import pytest

from newsseed.models.quotes import TermReason
from tests.quoting.texts import attribute


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("The harbour was “closed” on Monday.", TermReason.SCARE),
        ("A “second mistake” was the harbour.", TermReason.SCARE),
        ("The word “late” has four letters.", TermReason.TERM),
        ("The so-called “harbour tax” was paid by all.", TermReason.TERM),
        ("The film “Cold Harbour” opened in May.", TermReason.TITLE),
        ("Lima’s “Cold Harbour” opened in May.", TermReason.TITLE),
        ("John “Bear” Reed left the harbour.", TermReason.NICKNAME),
        ("The nickname “Bear” was old.", TermReason.NICKNAME),
        ("The banner “No more tax” was torn.", TermReason.SLOGAN),
        ("They held up “NO MORE TAX” in the rain.", TermReason.SLOGAN),
        ("The crowd heard “Go home!” all night.", TermReason.SLOGAN),
        ("He set class=“bold” in it.", TermReason.MARKUP),
        ("The page has “<b>bold</b>” in it.", TermReason.MARKUP),
    ],
)
def test_reason(text: str, reason: TermReason) -> None:
    found = attribute(text)
    assert found.quotes == ()
    assert [term.reason for term in found.terms] == [reason]
