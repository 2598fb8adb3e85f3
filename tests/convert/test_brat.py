"""Brat standoff: what is written is read again field by field, and what is damaged is named."""

import json
import re
from pathlib import Path
from typing import Any

import attrs
import pytest
from hypothesis import given, settings

from newsseed import Article, QuoteKind, Span, parse
from newsseed.convert.brat import from_brat, to_brat
from newsseed.errors import AnnotationError, WrongTypeError
from tests.folders import SEED_PATHS, SHARED, needs_shared, read_once
from tests.properties.strategies import Document, documents, texts

TEXT = "Fog\n\nThe mayor said no ship\nhad left. “Fog,” she told us."
ARTICLE = parse(TEXT)
LINES = "T1\tSource 5 14\tThe mayor\nT2\tCue 15 19\tsaid\nT3\tContent 20 27;28 36\tno ship had left\n"
# Strict second reader, after the standard: what each line may be.
GRAMMAR = re.compile(
    r"(T\d+\t[A-Z][a-z]+ \d+ \d+(;\d+ \d+)*\t[^\n]+|E\d+\t[A-Z][a-z]+:T\d+( [A-Z][a-z]+\d*:[TE]\d+)*"
    r"|A\d+\t[A-Z][a-z]+ E\d+ [a-z]+|#\d+\t[A-Z][a-z]+ E\d+\t[^\n]+)"
)


def check(article: Article) -> None:
    annotation = to_brat(article)
    assert from_brat(annotation, article=article) == article.quotes
    labels: dict[str, str] = {}
    for line in annotation.split("\n")[:-1]:
        assert GRAMMAR.fullmatch(line), line
        name, place, *shown = line.split("\t", 2)
        if name.startswith("T"):
            labels[name], _, offsets = place.partition(" ")
            spans = [tuple(map(int, pair.split())) for pair in offsets.split(";")]
            assert shown == [" ".join(article.source[start:end] for start, end in spans)]
            assert not any("\n" in article.source[start:end] for start, end in spans)
        elif name.startswith("E"):
            kind, trigger = place.split()[0].split(":")
            assert labels[trigger] == kind


@pytest.mark.parametrize("path", SEED_PATHS, ids=lambda path: path.stem)
def test_seeds_come_back(path: Path) -> None:
    article = read_once(path)
    assert article.quotes
    check(article)


@needs_shared
def test_the_real_document_comes_back() -> None:
    for path in (SHARED / "seeds").glob("*.txt"):
        check(read_once(path))


@given(texts)
def test_any_text_comes_back(text: str) -> None:
    check(parse(text))


@given(documents())
@settings(max_examples=40)
def test_documents_come_back(document: Document) -> None:
    check(parse(document.text))


def test_other_annotations_need_only_the_three_roles() -> None:
    (quote,) = from_brat(f"{LINES}E1\tCue:T2 Source:T1 Content:T3\n", article=ARTICLE)
    assert (quote.text, quote.kind, quote.rule) == ("no ship had left", QuoteKind.INDIRECT, "annotated")
    assert (quote.content, quote.source, quote.cue) == ((Span(20, 36),), Span(5, 14), Span(15, 19))
    assert quote.block == ARTICLE.paragraphs[0]


def test_marks_stay_outside_and_events_without_a_content_are_left_out() -> None:
    line = f"{LINES}T4\tContent 38 44\t“Fog,”\nE1\tContent:T4\nE2\tCue:T2 Source:T1\nA1\tDoubtful E1\n"
    (quote,) = from_brat(line, article=ARTICLE)
    assert (quote.text, quote.kind, quote.content) == ("Fog,", QuoteKind.DIRECT, (Span(39, 43),))


def test_fragments_that_more_than_newlines_part_are_spans() -> None:
    (quote,) = from_brat("T1\tContent 20 22;28 36\tno had left\nE1\tContent:T1", article=ARTICLE)
    assert quote.content == (Span(20, 22), Span(28, 36))


def test_hand_made_quotes_come_back() -> None:
    (first, *_) = ARTICLE.quotes
    inner = attrs.evolve(first, nested=(), rule='with "marks"\tand tabs', confidence=0.5)
    article = attrs.evolve(ARTICLE, quotes=(attrs.evolve(first, nested=(inner, inner), cue=None, speaker=None),))
    check(article)


@pytest.mark.parametrize(
    ("line", "problem"),
    [
        ("E1\tContent:T3 Nested:E1", "line 4: every attribution is nested in another one"),
        ("E1\tContent:T3 Nested:E2\nE2\tContent:T3 Nested:E2", "line 5: 'E2' is nested in itself"),
        ("E1\tContent:T3 Nested:T1", "line 4: an argument is a Source"),
        ("E1\tContent:T3\nA1\tKind E1 shouted", "line 5: Kind is one of direct, mixed, indirect, not 'shouted'"),
        ("E1\tContent:T3\n#1\tQuote E1\t{", "line 5: the note is no JSON"),
        ("E1\tContent:T3\n#1\tQuote E1\t[]", "line 5: the note is no object"),
        ('E1\tContent:T3\n#1\tQuote E1\t{"confidence": "high"}', "line 4: the note of 'E1' is none that to_brat"),
        ('E1\tContent:T3\n#1\tQuote E1\t{"speaker": {}}', "line 4: the note of 'E1' is none"),
    ],
)
def test_a_damaged_line_is_named(line: str, problem: str) -> None:
    with pytest.raises(AnnotationError, match=f"^{re.escape(problem)}"):
        _ = from_brat(f"{LINES}{line}\n", article=ARTICLE)


def test_values_of_the_wrong_type() -> None:
    wrong: Any = json.loads("1")
    with pytest.raises(WrongTypeError, match="annotation must be str"):
        _ = from_brat(wrong, article=ARTICLE)
    with pytest.raises(WrongTypeError, match="article must be Article"):
        _ = to_brat(wrong)
