"""What is plain at a glance is nothing else to those who look closely."""

import pytest

from newsseed.languages import Language
from newsseed.parsing.captions import parse_caption
from newsseed.parsing.credits import parse_credit
from newsseed.parsing.notices import find_notice
from newsseed.parsing.plain import is_plain
from tests.parsing.blocks import ENGLISH, GERMAN, raw

PLAIN = [
    "No ship left on Monday.",
    "The fog came in before the last ferry had left, and nobody at the harbour could say for how long.",
    "“The city: a love story,” she said, “is our own.”",
    "The picture had changed by then: rents fell.",
    "Our harbour is old!",
    "Read by nobody, the report gathered dust.",
]
SPECIAL = [
    "Advertisement.",
    "Don’t miss a story!",
    "READ NEXT: The harbour at night.",
    "— With files from Ana Lima.",
    "(Reporting by Ana Lima)",
    "Ana Lima contributed to this report.",
    "Ana Lima CONTRIBUTED TO THIS REPORT...",
    "The bridge in February. Photo: the artist’s own.",
    "The bridge in February. © Ana Lima.",
    "(Every evening: all that the council decided, in your inbox.)",
    "We send the day’s news to your inbox, free.",
    "What now",
]
ENDINGS = ["", ".", "!", "…", ".”", ".)", " .", "]"]


@pytest.mark.parametrize("text", PLAIN)
def test_plain(text: str) -> None:
    assert is_plain(raw(text), language=ENGLISH)


@pytest.mark.parametrize("text", SPECIAL)
def test_special(text: str) -> None:
    assert not is_plain(raw(text), language=ENGLISH)


@pytest.mark.parametrize("ending", ENDINGS)
@pytest.mark.parametrize("opening", ["", "“", "(", "— ", "…"])
@pytest.mark.parametrize("language", [ENGLISH, GERMAN], ids=["english", "german"])
def test_no_parser_finds_anything_in_what_is_plain(opening: str, ending: str, language: Language) -> None:
    phrases = language.notice_lines | language.notice_openers | language.notice_phrases | language.player_phrases
    phrases |= language.credit_roles | language.credit_closings | language.image_openers | language.image_labels
    for phrase in sorted(phrases):
        for text in (phrase, phrase.upper(), f"{phrase.capitalize()} Ana Lima", f"Tom Reed/AP {phrase}: Ana Lima"):
            block = raw(opening + text.replace("'", "’") + ending)
            if is_plain(block, language=language):
                assert parse_credit(block.text, block, language=language) is None, block.text
                assert find_notice(block, language=language) is None, block.text
                assert parse_caption(block.text, block, language=language) is None, block.text
