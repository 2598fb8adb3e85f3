r"""The grammar of brat standoff: stretches of text (T), attributions (E), attributes (A) and notes (#), line by line.

    T1  Source 0 9      The mayor
    T2  Cue 10 14       said
    T3  Content 15 33;34 41     no ship had left the harbour
    E1  Cue:T2 Source:T1 Content:T3
    A1  Kind E1 indirect
    #1  Quote E1        {"rule": "annotated"}

Fields are parted by tabs, lines by "\n" alone; offsets are code points. It is the standard's own file format
(https://brat.nlplab.org/standoff.html) in the layout that PolNeAR is published in.
"""

import re
from collections.abc import Iterable, Iterator, Mapping
from typing import NamedTuple, NoReturn

from newsseed.errors import AnnotationError
from newsseed.models import Span

ROLES = ("Cue", "Source", "Content", "Addressee", "Medium", "Occasion")
"""The labels of stretches, and the roles that they have in an attribution."""
NESTED = "Nested"
"""The role of an attribution inside another one."""
PASSED_OVER = tuple("#AMN*R")
"""What the lines begin with that say nothing about where an attribution stands."""

_FIELDS = 3
_NAME = re.compile(r"[TE][0-9]+")
_FRAGMENTS = re.compile(r"(?P<label>\S+) (?P<offsets>[0-9]+ [0-9]+(?:;[0-9]+ [0-9]+)*)")
_ARGUMENT = re.compile(r"(?P<role>[^\W\d_]+)(?P<number>[0-9]*):(?P<target>[TE][0-9]+)")
_ATTRIBUTE = re.compile(r"(?P<name>\S+) (?P<target>\S+) (?P<value>\S+)")
_NOTE = re.compile(r"(?P<name>\S+) (?P<target>\S+)")


class Stretch(NamedTuple):
    """A stretch of text: its label and its fragments, in the order of the line."""

    label: str
    spans: tuple[Span, ...]


class Event(NamedTuple):
    """An attribution: pairs of a role and the name of a stretch or, for `NESTED`, of an attribution; its line."""

    arguments: tuple[tuple[str, str], ...]
    line: int


class Remark(NamedTuple):
    """What an attribute or a note says, and in which line."""

    value: str
    line: int


class Annotation(NamedTuple):
    """What the lines of an annotation hold, by name; remarks by their target and their kind."""

    stretches: Mapping[str, Stretch]
    events: Mapping[str, Event]
    remarks: Mapping[tuple[str, str], Remark]


class _Line(NamedTuple):
    number: int
    fields: tuple[str, ...]

    def fail(self, problem: str) -> NoReturn:
        fail_in_line(self.number, problem)


def fail_in_line(line: int, problem: str) -> NoReturn:
    """Raises `AnnotationError`: the line, counted from 1, has that problem."""
    place = f"line {line}"
    raise AnnotationError(place, problem, line)


def read_standoff(annotation: str, *, text: str) -> Annotation:
    r"""What an annotation of `text` holds, each line checked, in any order.

    Raises `AnnotationError`, which has the number of the line, where one is damaged.

    >>> read_standoff("T1\tCue 4 8\tsaid\nE1\tCue:T1", text="She said no.").events["E1"].arguments
    (('Cue', 'T1'),)
    """
    stretches: dict[str, Stretch] = {}
    events: dict[str, _Line] = {}
    remarks: dict[tuple[str, str], Remark] = {}
    for number, content in enumerate(annotation.split("\n"), start=1):
        line = _Line(number, tuple(content.removesuffix("\r").split("\t", 2)))
        name = line.fields[0]
        if not "".join(line.fields).strip():
            continue
        if name.startswith(PASSED_OVER):
            remarks.update(_read_remark(line))
            continue
        if name in stretches or name in events:
            line.fail(f"{name!r} is there already")
        if not _NAME.fullmatch(name):
            line.fail(f"a line begins with a name like T1 or E1, or with one of {' '.join(PASSED_OVER)}, not {name!r}")
        if name.startswith("T"):
            stretches[name] = _read_stretch(line, text=text)
        else:
            events[name] = line
    read = {name: Event(_read_event(line, {*stretches, *events}), line.number) for name, line in events.items()}
    return Annotation(stretches, read, remarks)


def write_stretch(name: str, label: str, spans: Iterable[Span], *, text: str) -> str:
    r"""The line of a stretch: its fragments hold no newline, and one blank stands between their texts.

    What is empty without its newlines has no fragment; a stretch without any is the empty string.

    >>> write_stretch("T1", "Content", [Span(0, 11)], text="No ship\nhad left.")
    'T1\tContent 0 7;8 11\tNo ship had'
    """
    fragments = [fragment for span in spans for fragment in _fragments(text, span)]
    if not fragments:
        return ""
    offsets = ";".join(f"{fragment.start} {fragment.end}" for fragment in fragments)
    return f"{name}\t{label} {offsets}\t{' '.join(fragment.of(text) for fragment in fragments)}"


def _fragments(text: str, span: Span) -> Iterator[Span]:
    start = span.start
    for line in span.of(text).split("\n"):
        if line:
            yield Span(start, start + len(line))
        start += len(line) + 1


def _read_remark(line: _Line) -> Iterator[tuple[tuple[str, str], Remark]]:
    """An attribute with a value or a note, by its target and its kind; what else there may be is passed over."""
    fields = line.fields
    if fields[0].startswith("A") and (match := _ATTRIBUTE.fullmatch(" ".join(fields[1:]))):
        yield (match["target"], match["name"]), Remark(match["value"], line.number)
    elif fields[0].startswith("#") and len(fields) == _FIELDS and (match := _NOTE.fullmatch(fields[1])):
        yield (match["target"], match["name"]), Remark(fields[2], line.number)


def _read_stretch(line: _Line, *, text: str) -> Stretch:
    """The stretch in a T line, checked against the text: wrong offsets would spoil every figure unseen."""
    if len(line.fields) < _FIELDS:
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
    return Stretch(match["label"], tuple(spans))


def _read_event(line: _Line, known: set[str]) -> tuple[tuple[str, str], ...]:
    """The arguments of an E line, the trigger among them."""
    arguments: list[tuple[str, str]] = []
    for word in " ".join(line.fields[1:]).split():
        match = _ARGUMENT.fullmatch(word)
        if not match or not (match["role"] == NESTED if match["target"].startswith("E") else match["role"] in ROLES):
            accepted = f"an argument is a Source, a Cue or a Content, like 'Content2:T4', not {word!r}"
            line.fail(f"{accepted}; {', '.join(ROLES[3:])} and, for an attribution, {NESTED} are read too")
        if match["target"] not in known:
            line.fail(f"{match['target']!r} is nowhere in this file")
        arguments.append((match["role"], match["target"]))
    if not arguments:
        line.fail("an attribution has arguments, like 'Cue:T2 Source:T1 Content:T3'")
    return tuple(arguments)
