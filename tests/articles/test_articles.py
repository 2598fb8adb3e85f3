"""The golden articles: every block and every part of it, span for span, as a reader finds them."""

import json
from pathlib import Path
from typing import Any

import pytest

import newsseed
from newsseed import DoubtKind
from tests.articles.picture import blocks_of, sections_of
from tests.folders import GOLDEN, SEEDS, SHARED, needs_shared, text_of

ANSWERS = sorted(GOLDEN.glob("*.json"))
SHOWN, HEAD, TAIL = 60, 30, 25


def load(path: Path) -> dict[str, Any]:
    answers: dict[str, Any] = json.loads(path.read_text(encoding="utf-8"))
    return answers


def document_of(answers: dict[str, Any]) -> Path:
    """A seed, or a document that lies beside its answers."""
    name: str = answers["file"]
    return next(folder / name for folder in (SEEDS, GOLDEN) if (folder / name).exists())


def spans_in(answers: object) -> list[list[Any]]:
    """Every [start, end, text] in the answers."""
    if isinstance(answers, dict):
        return [span for value in answers.values() for span in spans_in(value)]
    if isinstance(answers, list):
        if len(answers) == 3 and isinstance(answers[0], int) and isinstance(answers[2], str):
            return [answers]
        return [span for value in answers for span in spans_in(value)]
    return []


def without_texts(answers: object) -> object:
    if isinstance(answers, dict):
        return {name: without_texts(value) for name, value in answers.items()}
    if isinstance(answers, list):
        bounds = answers and isinstance(answers[0], int)
        return answers[:2] if bounds else [without_texts(value) for value in answers]
    return answers


def shown(text: str) -> str:
    return text if len(text) <= SHOWN else f"{text[:HEAD]} … {text[-TAIL:]}"


@pytest.fixture(params=ANSWERS, ids=lambda path: path.stem)
def answers(request: pytest.FixtureRequest) -> dict[str, Any]:
    return load(request.param)


def test_every_seed_has_golden_answers() -> None:
    assert {path.stem for path in SEEDS.glob("*.txt")} <= {path.stem for path in ANSWERS}


def test_answers_say_of_every_span_what_stands_there(answers: dict[str, Any]) -> None:
    text = text_of(document_of(answers))
    assert len(text) == answers["characters"]
    assert [shown(text[start:end]) for start, end, _ in spans_in(answers)] == [span[2] for span in spans_in(answers)]


def test_blocks(answers: dict[str, Any]) -> None:
    article = newsseed.read(document_of(answers), language=answers["language"])
    assert blocks_of(article) == without_texts(answers["blocks"])


def test_sections(answers: dict[str, Any]) -> None:
    article = newsseed.read(document_of(answers), language=answers["language"])
    assert sections_of(article) == answers["sections"]


def test_nothing_in_the_structure_is_doubtful(answers: dict[str, Any]) -> None:
    article = newsseed.read(document_of(answers), language=answers["language"])
    assert {doubt.kind for doubt in article.doubts} <= {DoubtKind.MARKS, DoubtKind.LANGUAGE}


def test_a_quotation_that_is_never_closed_is_a_doubt() -> None:
    (doubt,) = newsseed.read(SEEDS / "river-flood.txt").doubts
    assert doubt.kind is DoubtKind.MARKS


def test_a_language_without_speech_is_a_doubt() -> None:
    article = newsseed.read(GOLDEN / "seilbahn.txt", language="de")
    (doubt,) = article.doubts
    assert doubt.kind is DoubtKind.LANGUAGE
    assert "German" in doubt.detail
    assert (article.quotes, article.terms, article.speakers) == ((), (), ())


@needs_shared
def test_the_real_document_comes_out_span_for_span() -> None:
    expected = load(SHARED / "seeds" / "expected.json")
    for block in expected["blocks"]:
        if block["kind"] == "credit":
            block["entries"] = [{"role": block.pop("role"), "people": [block.pop("person")]}]
    article = newsseed.read(SHARED / "seeds" / expected["file"])
    assert len(article.source) == expected["characters"]
    assert blocks_of(article) == expected["blocks"]


@needs_shared
def test_the_real_document_in_figures() -> None:
    article = newsseed.read(next((SHARED / "seeds").glob("*.txt")))
    assert article.slug is not None
    assert article.title is not None
    assert (article.title.publisher, article.title.edition) != (None, None)
    assert len(article.paragraphs) == 26
    assert len(article.headings) == 4
    assert len(article.embeds) == 2
    credits_ = [caption.credit for caption in article.captions if caption.credit]
    assert [len(credit.photographers) for credit in credits_] == [1, 1]
    assert [len(credit.agencies) for credit in credits_] == [1, 2]
    assert [person.text for credit in article.credits for person in credit.people] == ["Maren Sass"]
