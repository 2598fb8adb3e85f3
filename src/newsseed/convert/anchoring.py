"""Where a web annotation points to: selectors of a span, and the span of selectors, be they ours or others'.

The selectors are those of the W3C Web Annotation Data Model, 4.2.4 (Text Quote) and 4.2.5 (Text Position).
"""

from collections.abc import Iterator, Mapping
from itertools import takewhile
from typing import NoReturn, cast

import attrs
import regex

from newsseed.convert.documents import Value
from newsseed.convert.nodes import Node
from newsseed.convert.positions import Utf16Positions
from newsseed.errors import AnnotationError
from newsseed.models import Span

CODE_POINTS = "code points"
UTF_16 = "utf-16"
UNITS = (CODE_POINTS, UTF_16)
"""What positions count: code points, as the standard has it, or UTF-16 code units, as JavaScript does."""

_LONGEST_SHOWN = 60


@attrs.frozen
class Text:
    """A text that annotations are about: its IRI, and how positions in it are counted."""

    source: str
    iri: str
    positions: Utf16Positions
    context: int = 0

    @classmethod
    def of(cls, source: str, *, units: str, iri: str = "", context: int = 0) -> "Text":
        """The text, its positions counted in one of `UNITS`, with so much context in code points."""
        return cls(source, iri, Utf16Positions.of(source) if units == UTF_16 else Utf16Positions(()), context)

    def select_position(self, span: Span) -> Node:
        """The selector of the span by its positions."""
        start, end = self.positions.to_units(span.start), self.positions.to_units(span.end)
        return {"type": "TextPositionSelector", "start": start, "end": end}

    def select(self, span: Span) -> Node:
        """The span as a `SpecificResource`: the text's IRI, and selectors by position and by quotation."""
        quotation: Node = {
            "type": "TextQuoteSelector",
            "exact": span.of(self.source),
            "prefix": self.source[max(0, span.start - self.context) : span.start],
            "suffix": self.source[span.end : span.end + self.context],
        }
        return {
            "type": "SpecificResource",
            "source": self.iri,
            "selector": [self.select_position(span), quotation],
        }

    def find(self, resource: Value) -> Span:
        """The span that a `SpecificResource` selects.

        What stands at the positions is taken where the quotation says the same. If it does not, or there are no
        positions, the words are looked for: as they are, then with any white space between them; of several places
        that with the longest context in common, then the nearest to the positions, then the first. Raises
        `AnnotationError` where nothing matches.
        """
        by_position, by_quotation = _selectors_of(resource)
        span = None if by_position is None else self._at(by_position)
        if by_quotation is None:
            if span is None or span.end > len(self.source):
                _fail(resource, f"selects nothing: the text has {len(self.source)} code points")
            return span
        exact = by_quotation["exact"].text() or ""
        if span is not None and span.end <= len(self.source) and _same(span.of(self.source), exact):
            return span
        prefix, suffix = by_quotation["prefix"].text() or "", by_quotation["suffix"].text() or ""
        near = 0 if span is None else span.start

        def rank(found: Span) -> tuple[int, int]:
            before = _common(reversed(prefix), self.source[max(0, found.start - len(prefix)) : found.start][::-1])
            after = _common(iter(suffix), self.source[found.end : found.end + len(suffix)])
            return before + after, -abs(found.start - near)

        best = max(_places_of(self.source, exact), key=rank, default=None)
        if best is None:
            shown = exact if len(exact) <= _LONGEST_SHOWN else f"{exact[:_LONGEST_SHOWN]}…"
            _fail(resource, f"selects nothing: {shown!r} is nowhere in the text")
        return best

    def _at(self, selector: Value) -> Span:
        start, end = selector["start"].integer(), selector["end"].integer()
        if start is None or end is None or end < start:
            _fail(selector, f"must have start <= end, not start {start!r}, end {end!r}")
        return Span(self.positions.to_code_points(start), self.positions.to_code_points(end))


def each(value: Value) -> Iterator[Value]:
    """The values: in JSON-LD one by itself is the same as an array of it."""
    if value.given is None:
        return
    if isinstance(value.given, list | tuple):
        yield from value.items()
    else:
        yield value


def has_type(value: Value, name: str) -> bool:
    """Whether it is an object whose `type` is, or includes, the name."""
    return isinstance(value.given, Mapping) and any(one.given == name for one in each(value["type"]))


def is_selective(resource: Value) -> bool:
    """Whether it points into a text, and not to the whole of it."""
    return isinstance(resource.given, Mapping) and value_at(resource, "selector") is not None


def value_at(value: Value, key: str) -> object:
    """What an object has at the key, unread."""
    return cast("Mapping[str, object]", value.given).get(key)


def _selectors_of(resource: Value) -> tuple[Value | None, Value | None]:
    """The first selector by position and the first by quotation; with neither there is nothing to find."""
    selectors = list(each(resource["selector"]))
    by_position = next((one for one in selectors if has_type(one, "TextPositionSelector")), None)
    by_quotation = next((one for one in selectors if has_type(one, "TextQuoteSelector")), None)
    if by_quotation is not None and not by_quotation["exact"].text():
        by_quotation = None
    if by_position is None and by_quotation is None:
        _fail(resource, "needs a TextPositionSelector, or a TextQuoteSelector with an exact text")
    return by_position, by_quotation


def _places_of(source: str, exact: str) -> Iterator[Span]:
    """Where the words stand; where they stand nowhere, where they do with other white space between them."""
    start, found = source.find(exact), False
    while start >= 0:
        found = True
        yield Span(start, start + len(exact))
        start = source.find(exact, start + 1)
    words = exact.split()
    if not found and words:
        # A page's text has line ends and no-break spaces where its source has blanks, and the other way round.
        pattern = r"\s++".join(map(regex.escape, words))
        yield from (Span(*match.span()) for match in regex.finditer(pattern, source))


def _common(one: Iterator[str], other: str) -> int:
    """How many characters the two begin with in common."""
    return sum(1 for _ in takewhile(lambda pair: pair[0] == pair[1], zip(one, other, strict=False)))


def _same(one: str, other: str) -> bool:
    """Whether the texts are the same in UTF-16: JSON makes one character of two surrogates in a row."""
    return one == other or _joined(one) == _joined(other)


def _joined(text: str) -> str:
    return text.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "surrogatepass")


def _fail(value: Value, problem: str) -> NoReturn:
    raise AnnotationError(value.path or "the annotation", problem)
