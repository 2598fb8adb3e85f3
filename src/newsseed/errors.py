"""The errors that newsseed raises on purpose: they say what is wrong, with what value, and what is accepted.

Each is a `NewsseedError` and inherits the built-in error that fits, so both kinds of ``except`` catch it. An operating
system's error about a file (`FileNotFoundError`, `PermissionError`, …) is left as it comes: it names the path already.
"""

import attrs


class NewsseedError(Exception):
    """The base of every error that newsseed raises on purpose."""


@attrs.define(eq=False, slots=False, str=False)
class WrongTypeError(NewsseedError, TypeError):
    """A value of a type that cannot be worked with, such as `bytes` where text is wanted.

    >>> print(WrongTypeError("text", b"Fog", "str", advice="decode it first"))
    text must be str, not bytes (b'Fog'): decode it first
    """

    name: str
    value: object
    accepted: str
    advice: str = ""

    def __str__(self) -> str:
        shown = _shorten(repr(self.value))
        advice = f": {self.advice}" if self.advice else ""
        return f"{self.name} must be {self.accepted}, not {type(self.value).__name__} ({shown}){advice}"


@attrs.define(eq=False, slots=False, str=False)
class WrongValueError(NewsseedError, ValueError):
    """A value of the right type that is not among the accepted ones; `accepted` lists them, or has words for them.

    >>> print(WrongValueError("errors", "ignore", ("raise", "yield")))
    errors must be one of 'raise', 'yield', not 'ignore'
    >>> print(WrongValueError("width", -1, ("a whole number from 0 on",)))
    width must be a whole number from 0 on, not -1
    """

    name: str
    value: object
    accepted: tuple[str, ...]

    def __str__(self) -> str:
        one = len(self.accepted) == 1
        known = self.accepted[0] if one else f"one of {', '.join(map(repr, self.accepted))}"
        return f"{self.name} must be {known}, not {_shorten(repr(self.value))}"


class UnknownLanguageError(WrongValueError):
    """A language that newsseed has no knowledge of; `accepted` lists those that it has."""


@attrs.define(eq=False, slots=False, str=False)
class SpanError(NewsseedError, ValueError):
    """A start and an end that make no span."""

    start: int
    end: int

    def __str__(self) -> str:
        return f"a span needs 0 <= start <= end, not start {self.start!r}, end {self.end!r}"


@attrs.define(eq=False, slots=False, str=False)
class ForeignQuoteError(NewsseedError, ValueError):
    """A quote or a term that is not found in the article with which it was given.

    `text` is the quote's or the term's, `start` the code point at which it begins.
    """

    text: str
    start: int

    def __str__(self) -> str:
        return (
            f"{_shorten(repr(self.text))} at {self.start} is neither a quote nor a term of this article: take one of "
            "article.quotes (or of their .nested) or article.terms, from an article that this version of newsseed read"
        )


@attrs.define(eq=False, slots=False, str=False)
class UnknownEncodingError(NewsseedError, LookupError):
    """The name of an encoding that Python does not know."""

    encoding: str

    def __str__(self) -> str:
        return f"unknown encoding {self.encoding!r}: give the name of one of Python's text encodings, such as 'cp1252'"


@attrs.define(eq=False, slots=False, str=False)
class DecodingError(NewsseedError, UnicodeError):
    """A file whose bytes are not in the encoding it was read with.

    `offset` counts bytes from the start of the file; `encodings` are those that were tried.
    """

    path: str
    offset: int
    encodings: tuple[str, ...]
    reason: str

    def __str__(self) -> str:
        tried = ", ".join(self.encodings)
        return (
            f"{self.path}: cannot decode the byte at offset {self.offset} ({self.reason}); tried {tried}: "
            "name the file's encoding with encoding=…"
        )


@attrs.define(eq=False, slots=False, str=False)
class AnnotationError(NewsseedError, ValueError):
    """An annotation in another system's form that is damaged: where, and what is wrong there.

    `place` is a line ("line 3") or a path in JSON ("quotes[0].beginIndex"); `line` is the number
    of the line, counted from 1, where there are lines.

    >>> print(AnnotationError("line 3", "'T9' is nowhere in this file", 3))
    line 3: 'T9' is nowhere in this file
    """

    place: str
    problem: str
    line: int | None = None

    def __str__(self) -> str:
        return f"{self.place}: {self.problem}"


@attrs.define(eq=False, slots=False, str=False)
class DocumentError(NewsseedError, ValueError):
    """A JSON document that holds no article that this version of newsseed can read: where, and what is wrong there.

    `place` is the path to the field ("blocks[3].span.end"), empty for the document as a whole; where the text is no
    JSON at all, `line` and `column` say where, both counted from 1.

    >>> print(DocumentError("blocks[3].span.end", "must be a whole number, not '9'"))
    blocks[3].span.end: must be a whole number, not '9'
    """

    place: str
    problem: str
    line: int | None = None
    column: int | None = None

    def __str__(self) -> str:
        return f"{self.place or 'the document'}: {self.problem}"

    def within(self, step: str | int) -> "DocumentError":
        """The same error as it is seen one step further out: from the field, or from the item of an array."""
        step = f"[{step}]" if isinstance(step, int) else step
        joint = "." if self.place and not self.place.startswith("[") else ""
        return DocumentError(f"{step}{joint}{self.place}", self.problem, self.line, self.column)


@attrs.define(eq=False, slots=False, str=False)
class MissingLibraryError(NewsseedError, ImportError):
    """A library that was asked for by name, does not come with newsseed, and is not installed.

    >>> print(MissingLibraryError("orjson", "backend='orjson'"))
    backend='orjson' needs the library orjson, which is not installed: pip install orjson
    """

    library: str
    wanted_for: str

    def __str__(self) -> str:
        return f"{self.wanted_for} needs the library {self.library}, which is not installed: pip install {self.library}"


def _shorten(shown: str) -> str:
    longest = 60
    return shown if len(shown) <= longest else f"{shown[:longest]}…"
