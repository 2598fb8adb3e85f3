"""Words in context."""

import re
from collections.abc import Mapping

import attrs
import pytest
import regex
from hypothesis import given
from hypothesis import strategies as st

import newsseed
from newsseed import WrongTypeError, WrongValueError
from newsseed.queries import find_concordance
from tests.properties.strategies import texts
from tests.queries.texts import BOTH, BUDGET, RIVER

FOG = newsseed.parse(
    "Fog closes harbour\n\nThe fog came at  six,\tand no FOGHORN was heard. “Fog is fog,” said Ana Lima."
)


def lines_of(article: newsseed.Article = FOG, **choices: object) -> list[str]:
    return [str(line) for line in find_concordance(article, **choices)]  # type: ignore[arg-type]


def test_lines_have_the_words_in_the_middle() -> None:
    assert lines_of(text="fog", width=10) == [
        "          Fog closes ha",
        "      The fog came at s",
        "x, and no FOGHORN was h",
        "s heard. “Fog is fog,” ",
        ". “Fog is fog,” said An",
    ]


def test_a_line_has_its_place() -> None:
    lines = list(find_concordance(FOG, text="fog", width=10))
    for line in lines:
        assert line.span.of(FOG.source) == line.words
        assert line.span in line.block.span
        assert line.article is FOG
    assert [type(line.block).__name__ for line in lines[:2]] == ["Title", "Paragraph"]
    assert [line.quote and line.quote.text for line in lines] == [None, None, None, "Fog is fog,", "Fog is fog,"]


def test_white_space_is_drawn_together() -> None:
    (line,) = find_concordance(FOG, text="at six, and", width=8)
    assert (line.before, line.words, line.after) == ("og came ", "at six, and", " no FOGH")
    assert line.span.of(FOG.source) == "at  six,\tand"


@pytest.mark.parametrize(
    ("choices", "expected"),
    [
        ({"text": "fog", "match_case": True}, ["fog", "fog"]),
        ({"text": "fog", "whole_words": True}, ["Fog", "fog", "Fog", "fog"]),
        ({"text": "fog", "whole_words": True, "match_case": True}, ["fog", "fog"]),
        ({"text": re.compile(r"[Ff]\w+n|six")}, ["six"]),
        ({"text": regex.compile(r"F\p{Lu}+|six")}, ["six", "FOGHORN"]),
        ({"text": "fog", "block_kind": "title"}, ["Fog"]),
        ({"text": "fog", "block_kind": ["title", "heading"]}, ["Fog"]),
        ({"text": "snow"}, []),
        ({"text": ""}, []),
        ({"text": re.compile("x*")}, ["x"]),
        ({"text": "harbour The"}, []),
    ],
)
def test_what_is_found(choices: Mapping[str, object], expected: list[str]) -> None:
    assert [line.words for line in find_concordance(FOG, **choices)] == expected  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("asked", "text", "words"),
    [
        ("STRASSE", "Die Straße ist nass.", "Straße"),
        ("straße", "DIE STRASSE IST NASS.", "STRASSE"),
        ("istanbul", "Nach İstanbul.", "İstanbul"),
        ("I'll", "So I’ll go.", "I’ll"),
        ("“I’ll", 'So "I\'ll go."', "\"I'll"),
        ("x-ray", "An X‑ray.", "X‑ray"),
        ("café", "The Cafe\u0301.", "Cafe\u0301"),
        ("cafe\u0301", "The café.", "café"),
        ("a.b", "Not axb but a.b here", "a.b"),
        ("\ud800", "A \ud800 lone", "\ud800"),
        ("🌫", "A 🌫️ day", "🌫"),
        ("\x00", "A \x00 day", "\x00"),
    ],
)
def test_however_it_is_written(asked: str, text: str, words: str) -> None:
    assert [line.words for line in find_concordance(newsseed.parse(text), text=asked)] == [words]


def test_an_accent_counts_however_it_is_encoded() -> None:
    for text in ("The café.", "The cafe\u0301."):
        assert lines_of(newsseed.parse(text), text="cafe") == []


def test_words_inside_two_quotes_are_of_the_narrower_one() -> None:
    (quote, *_) = FOG.quotes
    wide = attrs.evolve(quote, content=(newsseed.Span(20, len(FOG.source)),), text="wide")
    other = attrs.evolve(quote, content=(newsseed.Span(0, 3), newsseed.Span(5, 6)), text="other")
    article = attrs.evolve(FOG, quotes=(wide, other, quote))
    found = [line.quote and line.quote.text for line in find_concordance(article, text="fog")]
    assert found == ["other", "wide", "wide", "Fog is fog,", "Fog is fog,"]


def test_a_width_of_nothing() -> None:
    assert lines_of(text="harbour", width=0) == ["harbour"]


def test_several_articles_in_their_order() -> None:
    assert [line.article for line in find_concordance(iter(BOTH), text="Monday")] == [BUDGET]
    assert [line.article for line in find_concordance(BOTH, text="denied")] == [BUDGET, RIVER]


@pytest.mark.parametrize(
    ("choices", "error", "message"),
    [
        ({"text": None}, WrongTypeError, "text must be a str or a compiled pattern of str"),
        ({"text": b"fog"}, WrongTypeError, "text must be a str or a compiled pattern of str"),
        ({"text": re.compile(b"fog")}, WrongTypeError, "text must be a str or a compiled pattern of str"),
        ({"text": re.compile("fog"), "match_case": True}, WrongTypeError, "text must be a str where match_case"),
        ({"text": re.compile("fog"), "whole_words": True}, WrongTypeError, "or whole_words is set"),
        ({"text": "fog", "match_case": None}, WrongTypeError, "match_case must be True or False"),
        ({"text": "fog", "whole_words": 1}, WrongTypeError, "whole_words must be True"),
        ({"text": "fog", "width": -1}, WrongValueError, "width must be a whole number from 0 on, not -1"),
        ({"text": "fog", "width": 2.5}, WrongTypeError, "width must be a whole number"),
        ({"text": "fog", "block_kind": "footer"}, WrongValueError, "block_kind must be one of 'title'"),
    ],
)
def test_wrong_choices_are_told_at_once(choices: Mapping[str, object], error: type[Exception], message: str) -> None:
    with pytest.raises(error, match=re.escape(message)):
        find_concordance(FOG, **choices)  # type: ignore[arg-type]


def test_what_is_no_article_is_told_at_once() -> None:
    with pytest.raises(WrongTypeError, match="articles must be"):
        find_concordance("fog", text="fog")  # type: ignore[arg-type]


@given(texts, texts.filter(bool), st.integers(0, 9))
def test_every_line_stands_in_the_source(text: str, asked: str, width: int) -> None:
    article = newsseed.parse(text)
    lines = list(find_concordance(article, text=asked, width=width))
    for line in lines:
        assert line.words == re.sub(r"\s+", " ", line.span.of(text))
        assert max(len(line.before), len(line.after)) <= width
        assert line.span in line.block.span
        assert str(line).endswith(line.words + line.after)
    assert [line.span for line in lines] == sorted(line.span for line in lines)


@given(texts, st.integers(0, 50), st.integers(1, 5))
def test_every_stretch_of_a_block_is_found(text: str, start: int, length: int) -> None:
    article = newsseed.parse(text)
    for block in article.blocks[:3]:
        asked = block.span.of(text)[start : start + length]
        following = block.span.of(text)[start + length : start + length + 1]
        # Before an accent that is a character of its own, nothing ends.
        if asked and not regex.match(r"\p{M}", following):
            assert any(True for _ in find_concordance(article, text=asked))
