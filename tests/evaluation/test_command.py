"""The command: what it prints for a tiny corpus, and what it says when it cannot."""

import runpy
import sys
from pathlib import Path

import attrs
import pytest

import newsseed
from tests.evaluation.__main__ import Fifth, choose_articles, main
from tests.evaluation.brat import read_corpus
from tests.evaluation.listing import ErrorKind, find_errors, list_errors
from tests.evaluation.models import Prediction, predictions_of
from tests.evaluation.samples import ANNOTATION, TEXT, annotated, find_span, predicted, write_article

COMMAND = Path(__file__).with_name("__main__.py")
LONG = "Every ship stays in the harbour tonight,"


@pytest.fixture
def corpus(tmp_path: Path) -> Path:
    """Ten articles of two publishers."""
    for number in range(10):
        publisher = tmp_path / "train" / ("times", "post")[number % 2]
        _ = write_article(publisher, f"article-{number}", TEXT, ANNOTATION)
    return tmp_path


def test_it_prints_the_tables(corpus: Path, capsys: pytest.CaptureFixture[str]) -> None:
    main([str(corpus)])
    printed = capsys.readouterr().out
    assert printed.startswith(f"newsseed {newsseed.__version__}, 10 articles (all), 10 attributions\n")
    assert "quoted runs, five words and more" in printed
    assert "µs an article" in printed
    assert "missed" not in printed


def test_it_runs_as_a_program(
    corpus: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "argv", ["evaluation", str(corpus), "--fifth", "held-back", "--errors", "3"])
    _ = runpy.run_path(str(COMMAND), run_name="__main__")
    printed = capsys.readouterr().out
    assert "2 articles (held-back), 2 attributions\n" in printed
    for kind in ErrorKind:
        assert f"\n{kind}: " in printed


def test_every_fifth_article_is_held_back(corpus: Path) -> None:
    articles = read_corpus(corpus)
    held_back = choose_articles(articles, Fifth.HELD_BACK)
    assert [article.id for article in held_back] == ["article-4", "article-9"]
    others = choose_articles(articles, Fifth.OTHERS)
    assert len(others) == 8
    assert sorted([*others, *held_back], key=articles.index) == choose_articles(articles, Fifth.ALL) == articles


def test_it_says_what_was_left_out(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    _ = write_article(tmp_path, "a", TEXT, ANNOTATION.replace(" Content:T3", ""))
    main([str(tmp_path)])
    assert "; 2 events without a content and contents without an event are left out\n" in capsys.readouterr().out


def test_a_folder_that_is_no_corpus(tmp_path: Path) -> None:
    with pytest.raises(SystemExit, match=r"no text/\*\.txt"):
        main([str(tmp_path)])


def test_too_few_articles_to_hold_one_back(tmp_path: Path) -> None:
    _ = write_article(tmp_path, "a", TEXT, ANNOTATION)
    with pytest.raises(SystemExit, match=r"no article is on this side of the split \(held-back\)"):
        main([str(tmp_path), "--fifth", "held-back"])


def test_quotes_become_predictions() -> None:
    article = newsseed.parse("Fog\n\nNo ship left.")
    (block,) = article.blocks
    assert isinstance(block, newsseed.Paragraph)
    speaker = newsseed.Speaker("Maren Sass", newsseed.SpeakerKind.PERSON)
    content = (newsseed.Span(5, 12),)
    named = newsseed.Quote(
        newsseed.QuoteKind.INDIRECT, content, "No ship", block, "cue", 0.8, source=newsseed.Span(0, 3), speaker=speaker
    )
    unnamed = newsseed.Quote(newsseed.QuoteKind.INDIRECT, content, "No ship", block, "cue", 0.5)
    assert predictions_of(attrs.evolve(article, quotes=(named, unnamed))) == (
        Prediction(content, newsseed.Span(0, 3), "Maren Sass", 0.8),
        Prediction(content, None, None, 0.5),
    )


ARTICLE = annotated(TEXT, (LONG, "Maren Sass"), ("the storm “tame”", "She"), ("fares would rise", "Ana Lima"))


def test_errors_of_every_kind() -> None:
    found = [
        predicted(TEXT, "the storm “tame”", "Ana Lima", speaker="Ana Lima"),
        predicted(TEXT, "“dream team”", "The mayor"),
        predicted(TEXT, "was there"),
    ]
    errors = find_errors([(ARTICLE, found)])
    assert [error.kind for error in errors] == [
        ErrorKind.MISSED_RUN,
        ErrorKind.RUN_SOURCE,
        ErrorKind.FALSE_RUN,
        ErrorKind.MISSED_ATTRIBUTION,
        ErrorKind.ATTRIBUTION_SOURCE,
        ErrorKind.MISSED_ATTRIBUTION,
        ErrorKind.FALSE_ATTRIBUTION,
        ErrorKind.FALSE_ATTRIBUTION,
    ]
    listed = list_errors(errors, most=1)
    span = find_span(TEXT, LONG)
    assert (
        "missed run: 1, 1 shown\n"
        f"  sample.txt {span.start}-{span.end}\n"
        f"    “[{LONG}]” Maren Sass said. She called the storm “tame”. The mayor’s\n"
        "    annotated source: Maren Sass\n"
    ) in listed
    assert (
        "    annotated source: She\n    found source: Ana Lima, speaker: Ana Lima, confidence 0.95\n\nmissed attr"
        in listed
    )
    assert "false attribution: 2, 1 shown\n" in listed


def test_no_errors_where_all_is_right_or_undecided() -> None:
    article = annotated(TEXT, (LONG, None))
    assert find_errors([(article, [predicted(TEXT, LONG, "Ana Lima")])]) == []


def test_errors_are_spread_over_the_articles() -> None:
    errors = [
        error for text in "abcdef" for error in find_errors([(annotated(f"“{text}{text}”", (text * 2, None)), [])])
    ]
    runs = [line for line in list_errors(errors, most=3).splitlines() if line.startswith("    “[")]
    assert runs == ["    “[aa]”", "    “[cc]”", "    “[ee]”"] * 2
