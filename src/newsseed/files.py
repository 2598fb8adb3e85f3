"""Files: the only module that opens a user's files."""

import codecs
import os
from collections.abc import Iterable, Iterator
from typing import Literal, cast, overload

import attrs

from newsseed.articles import parse
from newsseed.errors import DecodingError, NewsseedError, UnknownEncodingError, WrongTypeError, WrongValueError
from newsseed.languages import Language, load_language
from newsseed.models import Article

Path = str | os.PathLike[str]

# The longest first: UTF-32's little-endian mark begins with UTF-16's.
_BYTE_ORDER_MARKS = (
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_SUFFIX = ".txt"
_NULL = b"\0"
_PATHS = ("a path that this system can hold, without null characters",)


@attrs.frozen
class Failure:
    """A file that could not be read, and the error that says why; of what is no path, `path` is the `str` of it."""

    path: str
    error: OSError | NewsseedError


def read(path: Path, *, encoding: str | None = None, language: str | Language | None = None) -> Article:
    """The article in a file.

    Without `encoding` the file is UTF-8, or what a byte-order mark at its start says: UTF-8, UTF-16 or UTF-32. The
    text is kept as it stands, the mark and every newline included. Raises `DecodingError` where the bytes are in
    another encoding, `UnknownEncodingError` for one that Python does not know, `WrongTypeError` for what is no path,
    `WrongValueError` for a path that no system can hold, such as one with a null character, and the operating system's
    own `OSError` for a file that is missing or may not be read.

    >>> import newsseed
    >>> newsseed.read("seeds/night-market.txt").title.headline.text
    'Under the flyover, supper starts at ten'
    """
    name = _name_of(path)
    known = None if language is None else load_language(language)
    _check_encoding(encoding)
    with open(name, "rb") as file:  # noqa: PTH123 - not worth loading pathlib
        data = file.read()
    return attrs.evolve(parse(_decode(data, name=name, encoding=encoding), language=known), path=name)


@overload
def read_all(
    source: Path | Iterable[Path],
    *,
    encoding: str | None = None,
    language: str | Language | None = None,
    errors: Literal["raise"] = "raise",
) -> Iterator[Article]: ...


@overload
def read_all(
    source: Path | Iterable[Path],
    *,
    encoding: str | None = None,
    language: str | Language | None = None,
    errors: Literal["yield"],
) -> Iterator[Article | Failure]: ...


def read_all(
    source: Path | Iterable[Path],
    *,
    encoding: str | None = None,
    language: str | Language | None = None,
    errors: Literal["raise", "yield"] = "raise",
) -> Iterator[Article] | Iterator[Article | Failure]:
    """The articles in the files of a folder, or of an iterable of paths, each read when it is asked for.

    A folder gives the `.txt` files that lie in it and in the folders below, sorted by path, hidden ones left out;
    paths keep their order. With ``errors="yield"`` a file that cannot be read, or an item that is no path, gives a
    `Failure` in its place; otherwise its error is raised. Raises, at once, the errors of `read` about `encoding` and
    `language`, `WrongValueError` for another value of `errors`, and the errors of a folder that cannot be listed.

    >>> import newsseed
    >>> [article.language for article in newsseed.read_all("seeds")] == ["en"] * 10
    True
    """
    if errors not in ("raise", "yield"):
        raise WrongValueError("errors", errors, ("raise", "yield"))
    known = None if language is None else load_language(language)
    _check_encoding(encoding)
    paths = _files_in(_name_of(source)) if isinstance(source, str | os.PathLike) else _check_paths(source)
    return _read_each(paths, encoding=encoding, language=known, hand_on=errors == "yield")


def _read_each(
    paths: Iterable[Path], *, encoding: str | None, language: Language | None, hand_on: bool
) -> Iterator[Article | Failure]:
    for path in paths:
        try:
            yield read(path, encoding=encoding, language=language)
        except (OSError, NewsseedError) as error:
            if not hand_on:
                raise
            yield Failure(str(_bare(path)), error)


def _files_in(folder: str) -> list[str]:
    """The paths of the text files in a folder and those below it, in an order that no file system decides."""
    found: list[str] = []
    folders = [folder]
    while folders:
        with os.scandir(folders.pop()) as entries:
            for entry in entries:
                if entry.name.startswith("."):
                    continue
                if entry.is_dir(follow_symlinks=False):
                    folders.append(entry.path)
                elif entry.name.lower().endswith(_SUFFIX):
                    found.append(entry.path)
    return sorted(found, key=lambda path: path.split(os.sep))  # noqa: PTH206 - not worth loading pathlib


def _check_paths(paths: Iterable[Path]) -> Iterable[Path]:
    if not isinstance(paths, Iterable) or isinstance(paths, bytes | bytearray):
        raise WrongTypeError("source", paths, "a folder or an iterable of paths")
    return paths


def _name_of(path: object) -> str:
    name = _bare(path)
    if not isinstance(name, str):
        raise WrongTypeError("path", path, "a str or a path object")
    try:
        encoded = os.fsencode(name)
    except UnicodeEncodeError:
        encoded = _NULL
    if _NULL in encoded:
        raise WrongValueError("path", name, _PATHS)
    return name


def _bare(path: object) -> object:
    return cast("object", os.fspath(path)) if isinstance(path, os.PathLike) else path


def _check_encoding(encoding: str | None) -> None:
    if encoding is None:
        return
    if not isinstance(encoding, str):
        raise WrongTypeError("encoding", encoding, "the name of a text encoding or None")
    try:
        _ = b"a".decode(encoding)  # nothing is looked up for empty bytes
    except UnicodeError:
        return
    except (LookupError, ValueError):
        raise UnknownEncodingError(encoding) from None


def _decode(data: bytes, *, name: str, encoding: str | None) -> str:
    marked = next((marked for mark, marked in _BYTE_ORDER_MARKS if data.startswith(mark)), "utf-8")
    chosen = encoding or marked
    try:
        return data.decode(chosen)
    except UnicodeError as error:
        offset = error.start if isinstance(error, UnicodeDecodeError) else 0
        reason = error.reason if isinstance(error, UnicodeDecodeError) else str(error)
        raise DecodingError(name, offset, (chosen,), reason) from error
