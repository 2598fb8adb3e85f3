"""Texts, annotations and attributions that the tests of the evaluation share, all of them invented."""

from pathlib import Path

from newsseed import Span
from tests.evaluation.models import AnnotatedArticle, Attribution, Prediction

TEXT = (
    "“Every ship stays in the harbour tonight,” Maren Sass said. She called the storm “tame”.\n\n"
    "The mayor’s “dream team” was there.\n\n"
    "Ana Lima warned that fares would rise.\n"
)
ANNOTATION = (
    "T1\tSource 43 53\tMaren Sass\n"
    "T2\tCue 54 58\tsaid\n"
    "T3\tContent 0 42\t“Every ship stays in the harbour tonight,”"
    "\n"
    "E1\tCue:T2 Source:T1 Content:T3\n"
)


def find_span(text: str, words: str) -> Span:
    """Where the words stand first."""
    start = text.index(words)
    return Span(start, start + len(words))


def annotated(text: str, *attributions: tuple[str, str | None]) -> AnnotatedArticle:
    """An article with attributions given as the words of content and source."""
    return AnnotatedArticle(
        id="sample",
        path=Path("sample.txt"),
        text=text,
        attributions=tuple(
            Attribution((find_span(text, content),), (find_span(text, source),) if source else ())
            for content, source in attributions
        ),
    )


def predicted(
    text: str, content: str, source: str | None = None, *, speaker: str | None = None, confidence: float = 0.95
) -> Prediction:
    """A prediction given as the words of content and source."""
    found = find_span(text, source) if source else None
    return Prediction((find_span(text, content),), found, speaker, confidence)


def write_article(folder: Path, name: str, text: str, annotation: str) -> Path:
    """The path of an annotation that now lies in `folder`, its text beside it."""
    texts, annotations = folder / "text", folder / "attributions"
    texts.mkdir(parents=True, exist_ok=True)
    annotations.mkdir(exist_ok=True)
    (texts / f"{name}.txt").write_bytes(text.encode())
    path = annotations / f"{name}.ann"
    path.write_bytes(annotation.encode())
    return path
