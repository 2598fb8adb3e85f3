"""Mentions where a text gives none, or half of one: nothing is made up, and nothing fails."""

import newsseed
from newsseed.languages.english_grammar import ENGLISH_GRAMMAR
from newsseed.quoting.mentions import Phrase, find_phrase_before
from newsseed.quoting.subjects import find_subject
from newsseed.quoting.tokens import Tokens


def tokens_of(classes: str) -> Tokens:
    return Tokens([], [], ["x"] * len(classes), classes, [], ENGLISH_GRAMMAR)


def test_in_front_of_a_sentence_stands_no_mention() -> None:
    assert find_phrase_before(tokens_of("nV"), end=-1, first=0) is None


def test_a_full_stop_opens_no_mention() -> None:
    assert find_phrase_before(tokens_of("~nV"), end=1, first=0) == Phrase(1, 2)


def test_a_bracket_in_front_of_a_verb_is_no_subject() -> None:
    assert find_subject(tokens_of("()V,nV"), first=0, last=6) == Phrase(4, 5)


def test_behind_a_bracket_that_opens_a_sentence_the_name_in_it_is_all_there_is() -> None:
    text = "(R-Ohio), said: “Go.”"
    (quote,) = newsseed.parse(text).quotes
    assert quote.source is not None
    assert quote.source.of(text) == "R-Ohio"
