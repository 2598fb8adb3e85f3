"""Corpora in brat standoff, in the layout that PolNeAR is published in.

Somewhere below the folder, at any depth, texts and annotations lie side by side, each pair with one stem:

    train/times/text/harbour.txt
    train/times/attributions/harbour.ann

The lines of an annotation are brat's own, which `newsseed.convert.standoff` reads. Offsets are code points into the
text as it stands in the file, no newline translated. Notes, attributes, modifications, normalisations, equivalences and
relations say nothing about an attribution and are passed over.
"""

from collections.abc import Iterator
from pathlib import Path

import attrs

from newsseed.convert.standoff import Annotation, read_standoff
from newsseed.errors import AnnotationError
from tests.evaluation.models import AnnotatedArticle, Attribution

_TEXTS, _ANNOTATIONS = "text", "attributions"


@attrs.define(eq=False, slots=False, str=False)
class CorpusError(ValueError):
    """A file or folder of a corpus that cannot be read, what is wrong with it, and in which line, counted from 1."""

    path: Path
    problem: str
    line: int | None = None

    def __str__(self) -> str:
        place = str(self.path) if self.line is None else f"{self.path}, line {self.line}"
        return f"{place}: {self.problem}"


def read_corpus(folder: Path) -> list[AnnotatedArticle]:
    """The annotated articles in a folder and the folders below it, sorted by id, which is the name of the file.

    Raises `CorpusError` where a text has no annotation, an annotation no text, a line is damaged, or there is nothing.
    """
    pairs = sorted(_find_pairs(folder), key=lambda pair: (pair[0].stem, pair))
    if not pairs:
        problem = f"no {_TEXTS}/*.txt with {_ANNOTATIONS}/*.ann beside it, here or in a folder below"
        raise CorpusError(folder, problem)
    return [read_article(text, annotation) for text, annotation in pairs]


def read_article(text_path: Path, annotation_path: Path) -> AnnotatedArticle:
    """The article of one text and its annotation. Raises `CorpusError` where one of them is missing or damaged."""
    text = _decode(text_path)
    annotation = _decode(annotation_path)
    attributions, left_out = parse_annotation(annotation, text=text, path=annotation_path)
    return AnnotatedArticle(text_path.stem, text_path, text, attributions, left_out)


def parse_annotation(annotation: str, *, text: str, path: Path) -> tuple[tuple[Attribution, ...], int]:
    """The attributions of one annotation, in the order of their lines, and how much was left out; see the models.

    Raises `CorpusError`, which names `path`, for a damaged line.
    """
    try:
        return _gather(read_standoff(annotation, text=text))
    except AnnotationError as error:
        raise CorpusError(path, error.problem, error.line) from None


def _gather(annotation: Annotation) -> tuple[tuple[Attribution, ...], int]:
    stretches = annotation.stretches
    attributions: list[Attribution] = []
    left_out = 0
    used: set[str] = set()
    for event in annotation.events.values():
        used.update(name for _, name in event.arguments)
        content, source, cue = (
            tuple(sorted(span for given, name in event.arguments if given == role for span in stretches[name].spans))
            for role in ("Content", "Source", "Cue")
        )
        if content:
            attributions.append(Attribution(content, source, cue))
        else:
            left_out += 1
    alone = sum(stretch.label == "Content" and name not in used for name, stretch in stretches.items())
    return tuple(attributions), left_out + alone


def _find_pairs(folder: Path) -> Iterator[tuple[Path, Path]]:
    """The paths of texts and annotations; a file whose fellow is missing gets the path at which it should lie."""
    for annotations in folder.rglob(_ANNOTATIONS):
        texts = annotations.with_name(_TEXTS)
        if annotations.is_dir() and texts.is_dir():
            stems = {path.stem for path in [*texts.glob("[!.]*.txt"), *annotations.glob("[!.]*.ann")]}
            for stem in stems:
                yield texts / f"{stem}.txt", annotations / f"{stem}.ann"


def _decode(path: Path) -> str:
    """The file as it stands: text mode would translate newlines and move every offset."""
    try:
        data = path.read_bytes()
        return data.decode("utf-8")
    except FileNotFoundError:
        raise CorpusError(path, "the file is missing, its fellow is there") from None
    except UnicodeDecodeError as error:
        problem = f"the byte at offset {error.start} is not UTF-8 ({error.reason})"
        raise CorpusError(path, problem, error.object.count(b"\n", 0, error.start) + 1) from None
