"""Errors say what is wrong, with what value, and what is accepted; and they survive a trip between processes."""

import pickle

import pytest

import newsseed
from newsseed import (
    DecodingError,
    ForeignQuoteError,
    NewsseedError,
    SpanError,
    UnknownEncodingError,
    UnknownLanguageError,
    WrongTypeError,
    WrongValueError,
)

ERRORS: list[tuple[NewsseedError, type[Exception], str]] = [
    (WrongTypeError("text", b"Fog", "str", "decode it first"), TypeError,
     "text must be str, not bytes (b'Fog'): decode it first"),
    (WrongTypeError("text", None, "str"), TypeError, "text must be str, not NoneType (None)"),
    (WrongValueError("errors", "x" * 99, ("raise", "yield")), ValueError,
     f"errors must be one of 'raise', 'yield', not '{'x' * 59}…"),
    (UnknownLanguageError("language", "tlh", ("de", "en")), ValueError,
     "language must be one of 'de', 'en', not 'tlh'"),
    (SpanError(3, 2), ValueError, "a span needs 0 <= start <= end, not start 3, end 2"),
    (ForeignQuoteError("We won,", 7), ValueError,
     ("'We won,' at 7 is neither a quote nor a term of this article: take one of article.quotes (or of their .nested) "
      "or article.terms, from an article that this version of newsseed read")),
    (UnknownEncodingError("klingon"), LookupError,
     "unknown encoding 'klingon': give the name of one of Python's text encodings, such as 'cp1252'"),
    (DecodingError("fog.txt", 7, ("utf-8",), "invalid start byte"), UnicodeError,
     ("fog.txt: cannot decode the byte at offset 7 (invalid start byte); tried utf-8: "
      "name the file's encoding with encoding=…")),
]  # fmt: skip


@pytest.mark.parametrize(("error", "builtin", "message"), ERRORS, ids=lambda value: type(value).__name__)
def test_errors(error: NewsseedError, builtin: type[Exception], message: str) -> None:
    assert isinstance(error, NewsseedError)
    assert isinstance(error, builtin)
    assert str(error) == message
    twin = pickle.loads(pickle.dumps(error))  # noqa: S301 - our own
    assert type(twin) is type(error)
    assert str(twin) == message


@pytest.mark.parametrize("text", [b"Fog", bytearray(b"Fog")])
def test_bytes_are_to_be_decoded_first(text: bytes) -> None:
    with pytest.raises(TypeError, match=r"text must be str, not byte.*decode the bytes first, or use newsseed\.read"):
        newsseed.parse(text)  # type: ignore[arg-type]


@pytest.mark.parametrize("text", [None, 7, ["Fog"]])
def test_what_is_no_text(text: object) -> None:
    with pytest.raises(newsseed.WrongTypeError, match="text must be str"):
        newsseed.parse(text)  # type: ignore[arg-type]
