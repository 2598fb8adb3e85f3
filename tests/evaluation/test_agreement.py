"""The figures agree with those of the scorer that lies beside the project, where it lies there."""

import importlib.util
import json
import random
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsseed import Span
from tests.evaluation.brat import read_corpus
from tests.evaluation.marks import find_quoted_runs
from tests.evaluation.measures import Measure, Score, Tally, measure_article, measure_corpus
from tests.evaluation.models import AnnotatedArticle, Attribution, Prediction
from tests.evaluation.sources import is_same_source
from tests.evaluation.to_brat import read_jsonl, write_brat
from tests.folders import SHARED

CORPUS = SHARED / "corpora" / "attributions_train.jsonl"
SCORER = SHARED / "eval" / "attributions.py"
ARTICLES = 60

pytestmark = [
    pytest.mark.unmeasured,
    pytest.mark.skipif(
        not (CORPUS.is_file() and SCORER.is_file()),
        reason="the annotated articles and their scorer lie beside the project, in ../shared, and not here",
    ),
]

NAMES = {
    Measure.RUNS: "runs",
    Measure.LONG_RUNS: "long_runs",
    Measure.OVERLAP: "partial",
    Measure.EXACT: "exact",
    Measure.DIRECT: "direct",
    Measure.MIXED: "mixed",
    Measure.INDIRECT: "indirect",
}
BY_CLASS = (Measure.DIRECT, Measure.MIXED, Measure.INDIRECT)


@pytest.fixture(scope="module")
def scorer() -> Any:  # noqa: ANN401 - a module read from its path
    """The scorer beside the project, as a module."""
    spec = importlib.util.spec_from_file_location("attributions", SCORER)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@pytest.fixture(scope="module")
def records() -> list[Any]:
    """The first articles as the scorer reads them."""
    with CORPUS.open(encoding="utf-8", newline="\n") as lines:
        return [json.loads(line) for _, line in zip(range(ARTICLES), lines, strict=False)]


@pytest.fixture(scope="module")
def articles() -> list[AnnotatedArticle]:
    """The same articles in the project's models."""
    return read_jsonl(CORPUS)[:ARTICLES]


@pytest.fixture(scope="module")
def predictions(articles: list[AnnotatedArticle]) -> list[list[Prediction]]:
    """What a bad parser could have found in them."""
    chance = random.Random(2016)  # noqa: S311 - the same noise every time
    return [spoil(article, chance) for article in articles]


def spoil(article: AnnotatedArticle, chance: random.Random) -> list[Prediction]:
    """The annotation with attributions dropped, moved, doubled, given to others, and false ones among them."""
    text = article.text
    sources = [span for attribution in article.attributions for span in attribution.source] or [Span(0, 5)]

    def move(place: int) -> int:
        return min(max(place + chance.randint(-30, 30), 0), len(text)) if chance.random() < 0.3 else place

    def moved(span: Span) -> Span:
        start, end = sorted((move(span.start), move(span.end)))
        return Span(start, end) if start < end else span

    def source_of(attribution: Attribution) -> Span | None:
        if chance.random() < 0.2:
            return None
        if chance.random() < 0.2 or not attribution.source:
            return chance.choice(sources)
        return moved(attribution.source[0])

    def speaker() -> str | None:
        return chance.choice(sources).of(text) if chance.random() < 0.7 else None

    found: list[Prediction] = []
    for attribution in article.attributions:
        if chance.random() < 0.85:
            content = tuple(sorted(map(moved, attribution.content)))
            found.extend([Prediction(content, source_of(attribution), speaker())] * (1 + (chance.random() < 0.05)))
    for _ in range(chance.randint(0, 8)):
        start = chance.randrange(len(text))
        content = (Span(start, min(len(text), start + chance.randint(1, 200))),)
        found.append(Prediction(content, chance.choice([None, *sources]), speaker()))
    chance.shuffle(found)
    return found


def as_record(prediction: Prediction) -> dict[str, object]:
    """A prediction as the scorer reads it."""
    return {
        "content": [[span.start, span.end] for span in prediction.content],
        "source": [prediction.source.start, prediction.source.end] if prediction.source else None,
        "speaker": prediction.speaker,
    }


def as_scores(score: Score) -> dict[str, float]:
    return {"p": score.precision, "r": score.recall, "f1": score.f1}


def as_figures(measure: Measure, tally: Tally) -> dict[str, object]:
    """A tally as the scorer gives it."""
    if measure in BY_CLASS:
        return {
            "gold": tally.gold,
            "recall": tally.detection.recall,
            "source_accuracy": tally.source_accuracy,
            "joint_recall": tally.joint.recall,
        }
    return {
        "detection": as_scores(tally.detection),
        "joint": as_scores(tally.joint),
        "source_accuracy": tally.source_accuracy,
        "counts": {
            "gold": tally.gold,
            "gold_sourced": tally.gold_sourced,
            "predicted": tally.found,
            "predicted_joint": tally.found_sourced,
            "found": tally.both,
            "found_sourced": tally.both_sourced,
            "joint": tally.right,
        },
    }


def as_theirs(figures: Any) -> Any:  # noqa: ANN401 - JSON
    """The scorer's figures without the count of all runs, which is no figure of ours."""
    counts = {name: count for name, count in figures.get("counts", {}).items() if name != "all"}
    return {**figures, "counts": counts} if counts else figures


def test_every_figure_agrees(
    scorer: Any,  # noqa: ANN401
    records: list[Any],
    articles: list[AnnotatedArticle],
    predictions: list[list[Prediction]],
) -> None:
    found = {article.id: list(map(as_record, quotes)) for article, quotes in zip(articles, predictions, strict=True)}
    theirs = scorer.score(records, found, resamples=0)
    ours = measure_corpus(zip(articles, predictions, strict=True))
    for measure, name in NAMES.items():
        assert as_figures(measure, ours[measure]) == as_theirs(theirs[name])
    # The noise is of a kind that decides something.
    for measure in (Measure.RUNS, Measure.LONG_RUNS, Measure.OVERLAP, Measure.EXACT):
        assert 0.2 < ours[measure].joint.f1 < ours[measure].detection.f1 < 0.95


def test_every_count_of_every_article_agrees(
    scorer: Any,  # noqa: ANN401
    records: list[Any],
    articles: list[AnnotatedArticle],
    predictions: list[list[Prediction]],
) -> None:
    for record, article, quotes in zip(records, articles, predictions, strict=True):
        theirs = scorer.count_article(record, list(map(as_record, quotes)))
        ours = measure_article(article, quotes)
        for measure in (Measure.RUNS, Measure.LONG_RUNS, Measure.OVERLAP, Measure.EXACT):
            tally, name = ours[measure], NAMES[measure]
            assert (tally.gold, tally.found, tally.both) == tuple(
                theirs[name, part] for part in ("gold", "predicted", "found")
            )
            assert (tally.gold_sourced, tally.found_sourced, tally.both_sourced, tally.right) == tuple(
                theirs[name, part] for part in ("gold_sourced", "predicted_joint", "found_sourced", "joint")
            )


def test_the_same_figures_from_brat(
    articles: list[AnnotatedArticle], predictions: list[list[Prediction]], tmp_path: Path
) -> None:
    write_brat(articles, tmp_path)
    again = read_corpus(tmp_path)
    assert [(article.id, article.text) for article in again] == [(article.id, article.text) for article in articles]
    assert sum(article.left_out for article in again) == 0
    assert measure_corpus(zip(again, predictions, strict=True)) == measure_corpus(
        zip(articles, predictions, strict=True)
    )


PIECES = st.sampled_from(
    ["“", "”", '"', "''", "'''", "'", "ship", "No", ".", ",", "(", "—", "-", " ", "\n", "\n\n", "é"]
)


@given(text=st.lists(PIECES, max_size=30).map("".join))
def test_runs_agree_on_any_marks(scorer: Any, text: str) -> None:  # noqa: ANN401
    assert [(run.start, run.end) for run in find_quoted_runs(text)] == scorer.quoted_runs(text)


WORDS = st.sampled_from(
    [
        "the",
        "The",
        "She",
        "who",
        "Ana",
        "Lima",
        "Lima’s",
        "Sass",
        "Jr.",
        "and",
        "for",
        "of",
        ",",
        "—",
        "-",
        "&",
        "mayor",
    ]
)
MENTION = st.lists(WORDS, min_size=1, max_size=5).map(" ".join)


@given(gold=MENTION, found=MENTION, speaker=st.none() | MENTION, offset=st.integers(-9, 9), missing=st.booleans())
def test_sources_agree_on_any_names(  # noqa: PLR0913
    scorer: Any,  # noqa: ANN401
    gold: str,
    found: str,
    speaker: str | None,
    offset: int,
    *,
    missing: bool,
) -> None:
    text = f"{gold} {found}"
    start = max(0, len(gold) + 1 + offset)
    span = None if missing or start >= len(text) else Span(start, len(text))
    theirs = scorer.same_source(text, [[0, len(gold)]], [span.start, span.end] if span else None, speaker)
    assert is_same_source(text, (Span(0, len(gold)),), span, speaker=speaker) is theirs
