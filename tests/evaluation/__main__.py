"""Prints how well the installed newsseed reads an annotated corpus: `python -m tests.evaluation FOLDER`.

FOLDER holds texts and annotations in PolNeAR's layout: `text/*.txt` and `attributions/*.ann` side by side, at any
depth.
"""

import argparse
import sys
from collections.abc import Sequence
from enum import StrEnum
from pathlib import Path
from time import perf_counter
from typing import NamedTuple

import newsseed
from tests.evaluation.brat import CorpusError, read_corpus
from tests.evaluation.calibration import calibrate
from tests.evaluation.listing import find_errors, list_errors
from tests.evaluation.measures import measure_corpus
from tests.evaluation.models import AnnotatedArticle, Prediction, predictions_of
from tests.evaluation.report import tabulate_calibration, tabulate_measures


class Fifth(StrEnum):
    """Which articles are measured: every fifth is held back from writing rules and from fitting."""

    HELD_BACK = "held-back"
    OTHERS = "others"
    ALL = "all"


class _Parsed(NamedTuple):
    pairs: list[tuple[AnnotatedArticle, tuple[Prediction, ...]]]
    seconds: float


def choose_articles(articles: Sequence[AnnotatedArticle], fifth: Fifth) -> list[AnnotatedArticle]:
    """The articles of one side of the split, in their order: the fifth, the tenth and so on are held back."""
    wanted = {Fifth.HELD_BACK: (True,), Fifth.OTHERS: (False,), Fifth.ALL: (True, False)}[fifth]
    return [article for index, article in enumerate(articles) if (index % 5 == 4) in wanted]


def main(arguments: Sequence[str] | None = None) -> None:
    """Print the tables for a corpus. Ends the program with a message where the corpus cannot be read."""
    options = _read_options(arguments)
    try:
        articles = choose_articles(read_corpus(options.folder), Fifth(options.fifth))
    except (CorpusError, OSError) as error:
        raise SystemExit(str(error)) from None
    if not articles:
        message = f"{options.folder}: no article is on this side of the split ({options.fifth})"
        raise SystemExit(message)
    parsed = _parse_all(articles)
    tables = [
        _describe_corpus(articles, options.fifth),
        tabulate_measures(measure_corpus(parsed.pairs)),
        tabulate_calibration(calibrate(parsed.pairs)),
        _describe_speed(articles, parsed.seconds),
    ]
    if options.errors:
        tables.append(list_errors(find_errors(parsed.pairs), most=options.errors))
    _ = sys.stdout.write("\n\n".join(tables) + "\n")


class _Options(argparse.Namespace):
    """The options with their defaults."""

    folder: Path = Path()
    fifth: str = str(Fifth.ALL)
    errors: int = 0


def _read_options(arguments: Sequence[str] | None) -> _Options:
    summary = (__doc__ or "").partition(":")[0]
    parser = argparse.ArgumentParser(prog="python -m tests.evaluation", description=summary)
    _ = parser.add_argument("folder", type=Path, help="the corpus: text/*.txt and attributions/*.ann, at any depth")
    _ = parser.add_argument(
        "--fifth",
        choices=[str(fifth) for fifth in Fifth],
        help="every fifth article by sorted id, the others, or all (default)",
    )
    _ = parser.add_argument("--errors", type=int, metavar="N", help="list up to N errors of each kind")
    return parser.parse_args(arguments, namespace=_Options())


def _parse_all(articles: Sequence[AnnotatedArticle]) -> _Parsed:
    """What newsseed finds in the articles, and the seconds it took; what is loaded only once is not counted."""
    _ = newsseed.parse(articles[0].text)
    pairs: list[tuple[AnnotatedArticle, tuple[Prediction, ...]]] = []
    seconds = 0.0
    for article in articles:
        start = perf_counter()
        parsed = newsseed.parse(article.text)
        seconds += perf_counter() - start
        pairs.append((article, predictions_of(parsed)))
    return _Parsed(pairs, seconds)


def _describe_corpus(articles: Sequence[AnnotatedArticle], fifth: str) -> str:
    attributions = sum(len(article.attributions) for article in articles)
    left_out = sum(article.left_out for article in articles)
    described = f"newsseed {newsseed.__version__}, {len(articles)} articles ({fifth}), {attributions} attributions"
    if left_out:
        described += f"; {left_out} events without a content and contents without an event are left out"
    return described


def _describe_speed(articles: Sequence[AnnotatedArticle], seconds: float) -> str:
    characters = sum(len(article.text) for article in articles)
    article, character = 1e6 * seconds / len(articles), 1e9 * seconds / max(1, characters)
    return f"parsed in {seconds:.2f} s: {article:.0f} µs an article, {character:.0f} ns a character"


if __name__ == "__main__":
    main()
