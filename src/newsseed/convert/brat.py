r"""Brat standoff: quotes to and from the `.ann` file that lies beside the text.

An attribution is an event with its cue as the trigger, or the first stretch of its content where there is no cue. Each
span is a stretch of its own; where newlines stand in it, it has a fragment a line. `Kind` and `Stance` are attributes;
what brat has no place for (rule, confidence, speaker) is a note of the event, of the kind `Quote`, in JSON.
"""

import json
from collections.abc import Iterator, Sequence
from typing import NoReturn, TypedDict, TypeVar, cast

import attrs

from newsseed.convert.passages import ANNOTATED, build_quote, check_article
from newsseed.convert.standoff import NESTED, Annotation, fail_in_line, read_standoff, write_stretch
from newsseed.errors import WrongTypeError
from newsseed.models import Article, Part, Quote, QuoteKind, Span, Speaker, SpeakerKind, Stance

__all__ = ["from_brat", "to_brat"]

_Word = TypeVar("_Word", QuoteKind, Stance)

_NOTE = "Quote"
_SINGLE = ("Source", "Addressee", "Medium", "Occasion")


def to_brat(article: Article) -> str:
    r"""The `.ann` file of an article's quotes; the text beside it is `article.source` as it stands.

    Offsets are code points, lines end with "\n". Write both files as bytes: text mode would translate newlines and
    move every offset. Raises `WrongTypeError` where it is no `Article`.

    >>> from newsseed import parse
    >>> print(to_brat(parse("Fog\n\n“No ship left,” said Ana Lima.")))  # doctest: +ELLIPSIS
    T1	Cue 21 25	said
    T2	Source 26 34	Ana Lima
    T3	Content 6 19	No ship left,
    E1	Cue:T1 Source:T2 Content:T3
    A1	Kind E1 direct
    A2	Stance E1 stated
    #1	Quote E1	{"rule": ...
    """
    check_article(article)
    writer = _Writer(article.source)
    for quote in article.quotes:
        _ = writer.write(quote)
    return "".join(f"{line}\n" for line in writer.lines)


def from_brat(annotation: str, *, article: Article) -> tuple[Quote, ...]:
    r"""The quotes that an annotation of `article.source` holds, in the order of its lines.

    What `to_brat` wrote comes back field by field. Other annotations need only sources, cues and contents: kind, text
    and block are read off the article, the rule is "annotated", the confidence 1. Events without a content are left
    out. Raises `AnnotationError` with the line that is damaged, `WrongTypeError` for anything else than a `str` and an
    `Article`.

    >>> from newsseed import parse
    >>> article = parse("Fog\n\n“No ship left,” said Ana Lima.")
    >>> from_brat(to_brat(article), article=article) == article.quotes
    True
    """
    if not isinstance(annotation, str):
        raise WrongTypeError("annotation", annotation, "str", advice="decode it first")
    check_article(article)
    reader = _Reader(article, read_standoff(annotation, text=article.source))
    return tuple(reader.read_all())


class _Writer:
    """The lines so far, and how many of each kind there are."""

    def __init__(self, source: str) -> None:
        super().__init__()
        self.source: str = source
        self.lines: list[str] = []
        self.counts: dict[str, int] = {}

    def name(self, kind: str) -> str:
        self.counts[kind] = self.counts.get(kind, 0) + 1
        return f"{kind}{self.counts[kind]}"

    def write(self, quote: Quote) -> str:
        """The name of the event that the quote is now; nested ones stand in front of it."""
        nested = [self.write(inner) for inner in quote.nested]
        arguments = [
            *self.stretches("Cue", [quote.cue]),
            *(self.stretches("Source", [quote.source]) if quote.cue else ()),
            *self.stretches("Content", quote.content),
            *(() if quote.cue else self.stretches("Source", [quote.source])),
            *self.stretches("Addressee", [quote.addressee]),
            *self.stretches("Medium", [quote.medium]),
            *self.stretches("Occasion", [quote.occasion]),
            *(f"{NESTED}{number if number > 1 else ''}:{name}" for number, name in enumerate(nested, start=1)),
        ]
        event = self.name("E")
        self.lines.append(f"{event}\t{' '.join(arguments)}")
        self.lines.append(f"{self.name('A')}\tKind {event} {quote.kind}")
        self.lines.append(f"{self.name('A')}\tStance {event} {quote.stance}")
        note: dict[str, object] = {"rule": quote.rule, "confidence": quote.confidence}
        if quote.speaker is not None:
            note["speaker"] = _write_speaker(quote.speaker)
        self.lines.append(f"{self.name('#')}\t{_NOTE} {event}\t{json.dumps(note, ensure_ascii=False)}")
        return event

    def stretches(self, label: str, spans: Sequence[Span | None]) -> Iterator[str]:
        """The arguments that the spans are, a stretch each."""
        number = 0
        for span in spans:
            if span is not None and span.of(self.source).strip("\n"):
                name = self.name("T")
                number += 1
                self.lines.append(write_stretch(name, label, [span], text=self.source))
                yield f"{label}{number if number > 1 else ''}:{name}"


def _write_speaker(speaker: Speaker) -> dict[str, object]:
    return {
        "name": speaker.name,
        "kind": speaker.kind,
        "roles": [[role.span.start, role.span.end] for role in speaker.roles],
        "mentions": [[span.start, span.end] for span in speaker.mentions],
        "aliases": list(speaker.aliases),
    }


class _SpeakerNote(TypedDict):
    name: str
    kind: str
    roles: list[tuple[int, int]]
    mentions: list[tuple[int, int]]
    aliases: list[str]


@attrs.frozen
class _Reader:
    """An annotation and the article that it is one of."""

    article: Article
    annotation: Annotation

    def read_all(self) -> Iterator[Quote]:
        inside = {name for event in self.annotation.events.values() for role, name in event.arguments if role == NESTED}
        for name in self.annotation.events:
            if name not in inside and (quote := self.read(name, ())) is not None:
                yield quote
        if self.annotation.events and inside == set(self.annotation.events):
            self.fail(next(iter(self.annotation.events)), "every attribution is nested in another one")

    def read(self, name: str, around: tuple[str, ...]) -> Quote | None:
        """The quote that the event is; None without a content."""
        if name in around:
            self.fail(name, f"{name!r} is nested in itself")
        content = self.spans(name, "Content")
        if not content:
            return None
        source, addressee, medium, occasion = (_hull(self.spans(name, role)) for role in _SINGLE)
        cue = _hull(self.spans(name, "Cue"))
        note = self.note(name)
        kind = self.value(name, "Kind", QuoteKind)
        rule = note.get("rule", ANNOTATED)
        # Whoever gave the kind gave the content as newsseed has it, outer marks not included.
        quote = build_quote(self.article, content=content, source=source, cue=cue, keep_marks=kind is not None)
        inner = [self.read(nested, (*around, name)) for role, nested in self.arguments(name) if role == NESTED]
        try:
            speaker = None if note.get("speaker") is None else self.speaker(note["speaker"])
            confidence = float(cast("float", note.get("confidence", 1.0)))
        except (KeyError, TypeError, ValueError) as error:
            self.fail(name, f"the note of {name!r} is none that to_brat writes ({error})")
        return attrs.evolve(
            quote,
            kind=kind or quote.kind,
            rule=str(rule),
            confidence=confidence,
            speaker=speaker,
            addressee=addressee,
            medium=medium,
            occasion=occasion,
            stance=self.value(name, "Stance", Stance) or Stance.STATED,
            nested=tuple(quote for quote in inner if quote is not None),
        )

    def arguments(self, name: str) -> tuple[tuple[str, str], ...]:
        return self.annotation.events[name].arguments

    def spans(self, name: str, role: str) -> tuple[Span, ...]:
        """The spans of the stretches that have the role, fragments with nothing but newlines between them as one."""
        found: list[Span] = []
        for given, stretch in self.arguments(name):
            if given == role:
                found += self.joined(self.annotation.stretches[stretch].spans)
        return tuple(found)

    def joined(self, fragments: Sequence[Span]) -> Iterator[Span]:
        whole = fragments[0]
        for fragment in fragments[1:]:
            gap = self.article.source[whole.end : fragment.start]
            if fragment.start >= whole.end and gap and not gap.strip("\n"):
                whole = Span(whole.start, fragment.end)
            else:
                yield whole
                whole = fragment
        yield whole

    def value(self, name: str, kind: str, values: type[_Word]) -> _Word | None:
        remark = self.annotation.remarks.get((name, kind))
        if remark is None:
            return None
        try:
            return values(remark.value)
        except ValueError:
            accepted = ", ".join(values)
            problem = f"{kind} is one of {accepted}, not {remark.value!r}"
            fail_in_line(remark.line, problem)

    def note(self, name: str) -> dict[str, object]:
        remark = self.annotation.remarks.get((name, _NOTE))
        if remark is None:
            return {}
        try:
            note: object = json.loads(remark.value)
        except ValueError as error:
            fail_in_line(remark.line, f"the note is no JSON ({error})")
        if not isinstance(note, dict):
            fail_in_line(remark.line, f"the note is no object: {remark.value!r}")
        return cast("dict[str, object]", note)

    def speaker(self, note: object) -> Speaker:
        source, given = self.article.source, cast("_SpeakerNote", note)
        roles = [Span(start, end) for start, end in given["roles"]]
        return Speaker(
            name=str(given["name"]),
            kind=SpeakerKind(given["kind"]),
            roles=tuple(Part(span.of(source), span) for span in roles),
            mentions=tuple(Span(start, end) for start, end in given["mentions"]),
            aliases=tuple(map(str, given["aliases"])),
        )

    def fail(self, name: str, problem: str) -> NoReturn:
        line = self.annotation.events[name].line
        fail_in_line(line, problem)


def _hull(spans: tuple[Span, ...]) -> Span | None:
    """The one span from the first to the last of them."""
    return Span(min(span.start for span in spans), max(span.end for span in spans)) if spans else None
