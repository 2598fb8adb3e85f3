"""Brat standoff: what is written is read again field by field, and what is damaged is named."""

import json
import re

import attrs
import pytest
from hypothesis import given

from newsseed import Article, QuoteKind, Span, parse, read
from newsseed.convert.brat import from_brat, to_brat
from newsseed.errors import AnnotationError, WrongTypeError
from tests.folders import SEEDS, SHARED, needs_shared
from tests.properties.strategies import documents, texts

TEXT = "Fog\n\nThe mayor said no ship\nhad left. “Fog,” she told us."
ARTICLE = parse(TEXT)
LINES = "T1\tSource 5 14\tThe mayor\nT2\tCue 15 19\tsaid\nT3\tContent 20 27;28 36\tno ship had left\n"
SPEECH = ["“", "”", '"', " said ", "Ana Lima", " told reporters ", "that no ship left", ". ", "\n", "\n\n", "‘", "’"]

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


@pytest.mark.parametrize("path", sorted(SEEDS.glob("*.txt")), ids=lambda path: path.stem)
def test_seeds_come_back(path: str) -> None:
    article = read(path)
    assert article.quotes
    check(article)


@needs_shared
def test_the_real_document_comes_back() -> None:
    for path in (SHARED / "seeds").glob("*.txt"):
        check(read(path))


@given(texts)
def test_any_text_comes_back(text: str) -> None:
    check(parse(text))


@given(documents())
def test_documents_come_back(document) -> None:  # type: ignore[no-untyped-def]
    check(parse(document.text))
