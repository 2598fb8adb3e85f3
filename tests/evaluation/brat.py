r"""Corpora in brat standoff, in the layout that PolNeAR is published in.

Somewhere below the folder, at any depth, texts and annotations lie side by side, each pair with one stem:

    train/times/text/harbour.txt
    train/times/attributions/harbour.ann

An annotation has a line for each stretch of text and a line for each attribution, fields parted by tabs:

    T1  Source 0 9      The mayor
    T2  Cue 10 14       said
    T3  Content 15 33;34 41     no ship had left the harbour
    E1  Cue:T2 Source:T1 Content:T3

Offsets are code points into the text as it stands in the file, no newline translated. A stretch may have several
fragments, a repeated argument carries a number (`Content2:T4`), and lines come in any order. Notes, attributes,
modifications, normalisations, equivalences and relations (`#`, `A`, `M`, `N`, `*`, `R`) say nothing about an
attribution and are passed over.
"""

import re
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import NamedTuple, NoReturn

import attrs

from newsseed import Span
from tests.evaluation.models import AnnotatedArticle, Attribution

_TEXTS, _ANNOTATIONS = "text", "attributions"
_ROLES = frozenset({"Source", "Cue", "Content"})
_PASSED_OVER = tuple("#AMN*R")

_NAME = re.compile(r"[TE][0-9]+")
_FRAGMENTS = re.compile(r"(?P<label>\S+) (?P<offsets>[0-9]+ [0-9]+(?:;[0-9]+ [0-9]+)*)")
_ARGUMENT = re.compile(r"(?P<role>[^\W\d_]+)(?P<number>[0-9]*):(?P<stretch>T[0-9]+)")


@attrs.define(eq=False, slots=False, str=False)
class CorpusError(ValueError):
    """A file or folder of a corpus that cannot be read, what is wrong with it, and in which line, counted from 1."""

    path: Path
    problem: str
    line: int | None = None

    def __str__(self) -> str:
        place = str(self.path) if self.line is None else f"{self.path}, line {self.line}"
        return f"{place}: {self.problem}"


class _Line(NamedTuple):
    """One line of an annotation: its fields and what an error needs to name it."""

    path: Path
    number: int
    fields: tuple[str, ...]

    def fail(self, problem: str) -> NoReturn:
        raise CorpusError(self.path, problem, self.number)


class _Stretch(NamedTuple):
    label: str
    spans: tuple[Span, ...]


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
    stretches: dict[str, _Stretch] = {}
    events: dict[str, _Line] = {}
    for number, content in enumerate(annotation.split("\n"), start=1):
        fields = tuple(content.removesuffix("\r").split("\t", 2))
        line = _Line(path, number, fields)
        name = fields[0]
        if not "".join(fields).strip() or name.startswith(_PASSED_OVER):
            continue
        if name in stretches or name in events:
            line.fail(f"{name!r} is there already")
        if not _NAME.fullmatch(name):
            line.fail(f"a line begins with a name like T1 or E1, or with one of {' '.join(_PASSED_OVER)}, not {name!r}")
        if name.startswith("T"):
            stretches[name] = _read_stretch(line, text=text)
        else:
            events[name] = line
    return _gather(events, stretches)


def _gather(events: Mapping[str, _Line], stretches: Mapping[str, _Stretch]) -> tuple[tuple[Attribution, ...], int]:
    attributions: list[Attribution] = []
    left_out = 0
    used: set[str] = set()
    for line in events.values():
        arguments = _read_event(line, stretches)
        used.update(name for _, name in arguments)
        content, source, cue = (
            tuple(sorted(span for given, name in arguments if given == role for span in stretches[name].spans))
            for role in ("Content", "Source", "Cue")
        )
        if content:
            attributions.append(Attribution(content, source, cue))
        else:
            left_out += 1
    alone = sum(stretch.label == "Content" and name not in used for name, stretch in stretches.items())
    return tuple(attributions), left_out + alone


def _read_stretch(line: _Line, *, text: str) -> _Stretch:
    """The stretch in a T line, checked against the text: wrong offsets would spoil every figure unseen."""
    if len(line.fields) < 3:
        line.fail("a stretch has a name, a label with its offsets, and its text, parted by tabs")
    name, place, shown = line.fields
    match = _FRAGMENTS.fullmatch(place)
    if not match:
        line.fail(f"offsets are written like 'Source 10 20;25 30', not {place!r}")
    spans: list[Span] = []
    for fragment in match["offsets"].split(";"):
        start, end = map(int, fragment.split())
        if not start < end <= len(text):
            line.fail(f"{fragment!r} is no stretch of a text of {len(text)} characters")
        spans.append(Span(start, end))
    there = " ".join(span.of(text) for span in spans)
    # Between fragments stands one space, whatever the text has there.
    if "".join(there.split()) != "".join(shown.split()):
        line.fail(f"{name!r} is {shown!r} here, and the text has {there!r} there")
    return _Stretch(match["label"], tuple(spans))


def _read_event(line: _Line, stretches: Mapping[str, _Stretch]) -> list[tuple[str, str]]:
    """The arguments of an E line, the trigger among them: pairs of a role and the name of a stretch."""
    arguments: list[tuple[str, str]] = []
    for word in " ".join(line.fields[1:]).split():
        match = _ARGUMENT.fullmatch(word)
        if not match or match["role"] not in _ROLES:
            line.fail(f"an argument is a Source, a Cue or a Content, like 'Content2:T4', not {word!r}")
        if match["stretch"] not in stretches:
            line.fail(f"{match['stretch']!r} is nowhere in this file")
        arguments.append((match["role"], match["stretch"]))
    if not arguments:
        line.fail("an attribution has arguments, like 'Cue:T2 Source:T1 Content:T3'")
    return arguments


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
