"""The words of a block, their classes, and the sentences that they make; “…” in a text is one word, of class Q."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsseed.languages.english_grammar import ENGLISH_GRAMMAR
from newsseed.quoting.candidates import Candidate
from newsseed.quoting.frames import decide_stretches
from newsseed.quoting.passages import read_passages
from newsseed.quoting.sentences import split_sentences
from newsseed.quoting.table import Table, build_table
from newsseed.quoting.tokens import STRETCH, Tokens
from tests.quoting.texts import ENGLISH, blocks_of

LONGEST_SENTENCE = 200


def tokens_of(text: str, *, table: Table = ENGLISH) -> Tokens:
    """The tokens of the block that holds the text's last stretch."""
    blocks = blocks_of(text)
    passages, _ = read_passages(text, blocks, table=table)
    *_, last = decide_stretches(text, blocks, passages, table=table, choose=lambda *_: (Candidate("none"), 1.0))
    return last.site.sentence.tokens


def sentences_of(text: str) -> list[str]:
    tokens = tokens_of(text)
    return [text[tokens.starts[first] : tokens.ends[last - 1]] for first, last in split_sentences(text, tokens)]


@pytest.mark.parametrize(
    ("text", "classes"),
    [
        ("The mayor said “go”", "DnVQ"),
        ("Mr. Reed left “it”", "N~NbQ"),
        ("the U.S. mayor “it”", "DN~nQ"),
        ("Lima’s “boats”", "GQ"),
        ("the boys’ “boats”", "DGQ"),
        ("who asked the WHO “why”", "WVDNQ"),
        ("they asked US “why”", "PVNQ"),
        ("Mark said in 2024 “go”", "NVp0Q"),
        ("she will harbour “it”", "PmbQ"),
        ("quietly mended, mending “it”", "re,gQ"),
        ("all “words inside” alone", "DQn"),
        ("[a] (boat) – ship… “it”", "(D)(n)-n.Q"),
        ("@ Lima “it”", "xNQ"),
        ("the first mayor first said “it”", "DnnrVQ"),
        ("First they said “it”", "NPVQ"),
        ("the First Lady said “it”", "DNNVQ"),
        ("Zoe\u0308 Bronte\u0308 said “it”", "NNVQ"),
        ("... she said “it”", "...PVQ"),
    ],
)
def test_classes(text: str, classes: str) -> None:
    assert tokens_of(text).classes == classes


def test_a_cue_is_likely_or_possible_by_its_strength() -> None:
    table = build_table(ENGLISH_GRAMMAR, strengths={"said": 9, "mused": 2})
    assert tokens_of("Lima said and mused “it”", table=table).classes == "NVcvQ"


@pytest.mark.parametrize(
    "text",
    [
        "Ms. Lima left. | Mr. Reed (R-Pa.) said “no”.",
        "Lima left U.S. “waters”. | She came home.",
        "“Why?” Ms. Lima asked. | Nobody knew.",
        "“We won.” | Ana Lima said that “all” is well.",
        "“We won!” shouted Ana Lima.",
        "“We won.” | “We lost.” | “Who won?”",
        "“We won.” | Ana Lima",
        "“We won.” | He took the boat home.",
        "“We won,” she said. | “I am glad.”",
        "“We won…” – Ana Lima",
        "She left “it” on the quay. and it came back.",
        "She posted “it” on X. | Then she left.",
        "The “boat” (it left.) came back.",
    ],
)
def test_a_sentence_ends_where_the_next_one_begins(text: str) -> None:
    sentences = text.split(" | ")
    assert sentences_of(" ".join(sentences)) == sentences


def test_a_text_without_full_stops_comes_in_pieces() -> None:
    text = "word " * 449 + "“word”"
    bounds = split_sentences(text, tokens_of(text))
    assert [last - first for first, last in bounds] == [LONGEST_SENTENCE, LONGEST_SENTENCE, 50]


PIECES = st.sampled_from([*'“”"‘’.,:;?! –—()', "Lima", "the", "said", "’s", "U.S.", "6:10", "é", "a`b"])


@given(st.lists(PIECES, max_size=60).map("".join))
def test_all_that_shows_is_in_a_token_and_every_token_in_a_sentence(piece: str) -> None:
    text = f"“word” {piece}"
    tokens = tokens_of(text)
    assert len(tokens.starts) == len(tokens.ends) == len(tokens.forms) == len(tokens.classes)
    assert [place for place, letter in enumerate(tokens.classes) if letter == STRETCH] == tokens.stretches
    between = zip([0, *tokens.ends], [*tokens.starts, len(text)], strict=True)
    assert all(not text[start:end].strip() for start, end in between)
    bounds = split_sentences(text, tokens)
    assert [token for first, last in bounds for token in range(first, last)] == list(range(len(tokens.classes)))
