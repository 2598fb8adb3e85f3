"""Writes articles as a corpus in PolNeAR's layout: `python -m tests.evaluation.to_brat ARTICLES.jsonl FOLDER`.

A line of the JSONL file is an article with its `id`, its `text` and its `annotators`, of whom the first counts; each of
its `attributions` has a `source`, a `cue` and a `content`: lists of pairs of a start and an end, or null.
"""

import argparse
import json
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

from newsseed import Span
from newsseed.convert.standoff import write_stretch
from tests.evaluation.models import AnnotatedArticle, Attribution


def read_jsonl(path: Path) -> list[AnnotatedArticle]:
    """The annotated articles in a JSONL file, in its order."""
    with path.open(encoding="utf-8", newline="\n") as lines:
        return [_to_article(json.loads(line), path) for line in lines if line.strip()]


def write_brat(articles: Iterable[AnnotatedArticle], folder: Path) -> None:
    """Write each article's text and annotation below the folder, under what stands before the first "_" of its id."""
    for article in articles:
        publisher = folder / article.id.partition("_")[0]
        texts, annotations = publisher / "text", publisher / "attributions"
        texts.mkdir(parents=True, exist_ok=True)
        annotations.mkdir(exist_ok=True)
        _ = (texts / f"{article.id}.txt").write_bytes(article.text.encode())
        annotation = "".join(f"{line}\n" for line in _lines_of(article))
        _ = (annotations / f"{article.id}.ann").write_bytes(annotation.encode())


def _to_article(record: Any, path: Path) -> AnnotatedArticle:  # noqa: ANN401 - JSON
    attributions = tuple(
        Attribution(
            content=_to_spans(attribution["content"]),
            source=_to_spans(attribution["source"]),
            cue=_to_spans(attribution["cue"]),
        )
        for attribution in record["annotators"][0]["attributions"]
    )
    return AnnotatedArticle(record["id"], path, record["text"], attributions)


def _to_spans(pairs: list[list[int]] | None) -> tuple[Span, ...]:
    return tuple(Span(start, end) for start, end in pairs or ())


def _lines_of(article: AnnotatedArticle) -> Iterator[str]:
    """The lines of an annotation; the first argument of an event, its trigger, is the cue where there is one."""
    stretches = 0
    for event, attribution in enumerate(article.attributions, start=1):
        arguments: list[str] = []
        roles = (("Cue", attribution.cue), ("Source", attribution.source), ("Content", attribution.content))
        for role, spans in roles:
            if spans:
                stretches += 1
                yield write_stretch(f"T{stretches}", role, spans, text=article.text)
                arguments.append(f"{role}:T{stretches}")
        yield f"E{event}\t{' '.join(arguments)}"


def main() -> None:
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition(":")[0])
    parser.add_argument("articles", type=Path)
    parser.add_argument("folder", type=Path, help="where the corpus is written to")
    arguments = parser.parse_args()
    write_brat(read_jsonl(arguments.articles), arguments.folder)


if __name__ == "__main__":
    main()
