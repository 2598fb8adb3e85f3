"""Where a piece of text stands: `Span`, and what it says: `Part`."""

from collections.abc import Callable

import attrs

from newsseed.errors import SpanError, WrongTypeError


@attrs.frozen(order=True)
class Span:
    """A stretch of the source, in code points: from `start` up to, not including, `end`.

    Spans sort by where they start, then by where they end. Raises `SpanError` where `start` lies behind `end` or
    before 0, `WrongTypeError` where one of them is no whole number.

    >>> span = Span(4, 9)
    >>> span.of("The mayor resigned.")
    'mayor'
    >>> len(span), Span(5, 6) in span, 9 in span
    (5, True, False)
    """

    start: int
    end: int

    def __init__(self, start: int, end: int) -> None:  # pyright: ignore[reportMissingSuperCall] - `object` has none
        """The span from `start` up to `end`.

        An article has hundreds: setting the slots by themselves takes two thirds of the time of attrs' own way.
        """
        try:
            # Only whole numbers can be joined by their bits, and what is joined is negative where one of them is.
            if start | end < 0 or start > end:
                raise SpanError(start, end)
        except TypeError:
            name, value = ("end", end) if isinstance(start, int) else ("start", start)
            raise WrongTypeError(name, value, "int") from None
        _set_start(self, start)
        _set_end(self, end)

    def of(self, text: str) -> str:
        """The stretch of `text` that this span covers."""
        return text[self.start : self.end]

    def overlaps(self, other: "Span") -> bool:
        """Whether the two share at least one code point. Raises `WrongTypeError` where `other` is no `Span`.

        >>> Span(0, 4).overlaps(Span(3, 5)), Span(0, 4).overlaps(Span(4, 5))
        (True, False)
        """
        try:
            return max(self.start, other.start) < min(self.end, other.end)
        except AttributeError:
            raise WrongTypeError("other", other, "Span") from None

    def shifted(self, offset: int) -> "Span":
        """The span `offset` code points further on: from a place in a part to its place in the whole.

        >>> Span(0, 4).shifted(10)
        Span(start=10, end=14)
        """
        return Span(self.start + offset, self.end + offset)

    def __contains__(self, item: "Span | int") -> bool:
        """Whether a position, or the whole of another span, lies in this one."""
        if isinstance(item, Span):
            return self.start <= item.start and item.end <= self.end
        return self.start <= item < self.end

    def __len__(self) -> int:
        return self.end - self.start

    def __bool__(self) -> bool:
        # An empty span is a place all the same: `if quote.source` asks whether there is one.
        return True


_set_start: Callable[[Span, int], None] = vars(Span)["start"].__set__
_set_end: Callable[[Span, int], None] = vars(Span)["end"].__set__


@attrs.frozen
class Part:
    """A piece of the source: the text as it stands there, and its span.

    >>> part = Part("Maren Sass", Span(11, 21))
    >>> print(part)
    Maren Sass
    """

    text: str
    span: Span

    def __str__(self) -> str:
        return self.text


# What `str.isspace` knows, and the characters that show nothing by themselves: soft hyphen, zero-width space and
# joiners, marks of direction, word joiner, byte-order mark. A line of nothing else is blank.
WHITE_SPACE = (
    "\t\n\x0b\x0c\r\x1c\x1d\x1e\x1f \x85\xa0\u1680"
    "\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u2028\u2029\u202f\u205f\u3000"
    "\xad\u200b\u200c\u200d\u200e\u200f\u2060\ufeff"
)

# What an owner's "s" stands behind, mistyped ones too: "Lima‘s".
APOSTROPHES = ("'", "’", "‘")

# Accents that stand as code points of their own behind their letters, for a set of a pattern's.
COMBINING_MARKS = "\u0300-\u036f"


def count_words(text: str) -> int:
    """How many words a text has: runs between white space that hold a letter or a digit; a dash is none.

    >>> count_words("We waited – 20 minutes!")
    4
    """
    return sum([run.isalnum() or any(map(str.isalnum, run)) for run in text.split()])


def trim_span(source: str, start: int, end: int) -> Span:
    """The span from `start` to `end` without white space at its ends; empty at `start` where nothing is left.

    >>> trim_span("  Maren Sass\u200b ", 0, 14)
    Span(start=2, end=12)
    """
    stretch = source[start:end]
    without_head = stretch.lstrip(WHITE_SPACE)
    if not without_head:
        return Span(start, start)
    start += len(stretch) - len(without_head)
    return Span(start, start + len(without_head.rstrip(WHITE_SPACE)))


def cut_part(source: str, start: int, end: int) -> Part:
    """The part of `source` from `start` to `end`, without the white space at its ends.

    >>> cut_part("Edited by: Maren Sass", 10, 21)
    Part(text='Maren Sass', span=Span(start=11, end=21))
    """
    span = trim_span(source, start, end)
    return Part(span.of(source), span)
