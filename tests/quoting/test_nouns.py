"""What kind of noun phrase a mention is, told by its own words."""

import pytest

from newsseed.models.text import Span
from newsseed.quoting.mentions import find_phrase_behind
from newsseed.quoting.nouns import class_noun, may_speak
from newsseed.quoting.passages import read_passages
from tests.quoting.texts import ENGLISH


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("she", "he"),
        ("they", "they"),
        ("these", "it"),
        ("everyone", "pronoun"),
        ("Ana Lima", "Person"),
        ("Mr. Lima", "Person"),
        ("Oslo", "Place"),
        ("the Harbour Ministry", "the-Organisation"),
        ("Calder Rowe", "Name-Name"),
        ("lawyer Rowe", "role-Name"),
        ("Rowe", "Name"),
        ("a harbour lawyer", "a-person"),
        ("officials", "group"),
        ("the report", "the-document"),
        ("the company", "the-organisation"),
        ("the mayor of the town", "the-person-of"),
        ("the Lima plan", "the-Name-thing"),
        ("boats", "things"),
        ("the harbour", "the-thing"),
    ],
)
def test_class(text: str, kind: str) -> None:
    (passage,), _ = read_passages(text, [("paragraph", Span(0, len(text)))], table=ENGLISH)
    tokens = passage.tokens
    phrase = find_phrase_behind(tokens, start=0, last=len(tokens.classes))
    assert phrase is not None
    assert (phrase.first, phrase.last) == (0, len(tokens.classes))
    assert class_noun(tokens, phrase) == kind
    assert may_speak(tokens, phrase) is not kind.endswith(("thing", "things"))
