"""Articles as JSON, and back without loss: text, plain values, and cattrs converters for those who want their own.

A document has the version of its form (`format`), the newsseed that wrote it, and each field of `Article` by its name.
Numbers count code points. `article_schema` is the whole form as a JSON Schema.
"""

import json
from collections.abc import Callable, Mapping
from functools import cache
from importlib import import_module
from importlib.resources import files
from types import ModuleType
from typing import TYPE_CHECKING, Literal, cast, overload

import cattrs

from newsseed.convert.articles import read_article, write_article
from newsseed.convert.models import register_models
from newsseed.convert.repetitions import check_fields_once
from newsseed.convert.values import check_object
from newsseed.errors import DocumentError, MissingLibraryError, WrongTypeError, WrongValueError
from newsseed.models import Article

if TYPE_CHECKING:
    from cattrs.preconf.json import JsonConverter
    from cattrs.preconf.msgspec import MsgspecJsonConverter
    from cattrs.preconf.orjson import OrjsonConverter

__all__ = ["BACKENDS", "Backend", "article_schema", "from_dict", "from_json", "make_converter", "to_dict", "to_json"]

Backend = Literal["json", "orjson", "msgspec"]
BACKENDS: tuple[Backend, ...] = ("json", "orjson", "msgspec")
_CATTRS_WITH_MSGSPEC = "24.1"


def to_json(article: Article, *, indent: int | None = None, backend: Backend = "json") -> str:
    r"""The article as a JSON document, on one line unless an indent is asked for.

    `backend` is the library that writes: the standard library's `json`, or `orjson` or `msgspec`, which are faster and
    have to be installed; the document is the same. With `indent` the standard library writes. Raises `WrongTypeError`
    for anything else than an `Article`, `WrongValueError` for another backend, `MissingLibraryError` for one that is
    not installed, and `DocumentError` for an article made by hand with a value that is no such field's.

    >>> from newsseed import parse
    >>> article = parse("Fog\n\n“No ship left,” said Ana Lima.")
    >>> to_json(article)[-39:]
    '"aliases":[]}],"doubts":[],"path":null}'
    >>> from_json(to_json(article)) == article
    True
    """
    library = _import_library(backend)
    if indent is not None:
        if isinstance(indent, bool) or not isinstance(indent, int):
            raise WrongTypeError("indent", indent, "int or None")
        return json.dumps(_write(article), ensure_ascii=False, indent=indent)
    return _dump(_write(article), library)


def from_json(text: str | bytes, *, check_spans: bool = True, backend: Backend = "json") -> Article:
    r"""The article in a JSON document, equal to the one that was written, `path` included.

    `bytes` are UTF-8. Unless `check_spans` is false, spans have to lie in the source, texts of parts and quotes to be
    what stands there, the blocks to tile the source, and quotes to begin in their blocks; an article made by hand may
    want it false. `backend` is as in `to_json`. Raises `DocumentError`, with the path to the field, for what is
    damaged or of another format, `WrongTypeError` for what is neither `str` nor `bytes`, `WrongValueError` and
    `MissingLibraryError` as `to_json` does.

    >>> from_json('{"format": 2}')
    Traceback (most recent call last):
    newsseed.errors.DocumentError: format: is 2, and this newsseed reads format 1: a newer newsseed wrote it
    """
    return _read(_load(_check_text(text), _import_library(backend)), check_spans=check_spans)


def to_dict(article: Article) -> dict[str, object]:
    r"""The article as plain values: dicts, lists, strings, numbers and None; `to_json` writes the same.

    Raises `WrongTypeError` for anything else than an `Article`, and `DocumentError` as `to_json` does.

    >>> from newsseed import parse
    >>> document = to_dict(parse("Fog\n\n“No ship left,” said Ana Lima."))
    >>> document["quotes"][0]["block"], document["blocks"][0]["kind"], document["format"]
    (0, 'paragraph', 1)
    """
    return _write(article)


def from_dict(document: Mapping[str, object], *, check_spans: bool = True) -> Article:
    """The article in plain values, which are left as they are. `check_spans` and errors are as in `from_json`.

    >>> from_dict({"source": "Fog"})
    Traceback (most recent call last):
    newsseed.errors.DocumentError: format: is missing
    """
    if not isinstance(document, Mapping):
        raise WrongTypeError("document", document, "dict", advice="read JSON text with from_json")
    return _read(document, check_spans=check_spans)


def article_schema() -> dict[str, object]:
    """The JSON Schema (draft 2020-12) of the documents; a new dict each time.

    >>> article_schema()["$schema"]
    'https://json-schema.org/draft/2020-12/schema'
    """
    text = files("newsseed.convert").joinpath("article.schema.json").read_text(encoding="utf-8")
    schema: dict[str, object] = json.loads(text)
    return schema


@overload
def make_converter(backend: Literal["json"] = "json") -> "JsonConverter": ...


@overload
def make_converter(backend: Literal["orjson"]) -> "OrjsonConverter": ...


@overload
def make_converter(backend: Literal["msgspec"]) -> "MsgspecJsonConverter": ...


def make_converter(backend: Backend = "json") -> cattrs.Converter:
    """A new cattrs converter that knows `Article` and all that articles, explanations and queries give.

    `cattrs.preconf` gives it `dumps` and `loads`. It is yours: give it hooks for classes of your own that hold
    articles. By itself a quote is written whole, its block and speaker included; a slug, a title or a block says its
    `kind`, by which fields of several kinds, such as `newsseed.Block`, are read. A `Failure` or a `Language` has no
    form and is a `WrongTypeError`, a child of a model where the model itself is wanted a `DocumentError`. Raises
    `WrongValueError` for another backend, `MissingLibraryError` for one that is not installed.

    >>> from newsseed import Block, Notice, Span
    >>> converter = make_converter()
    >>> converter.unstructure(Notice("Sign up", Span(4, 11)))
    {'kind': 'notice', 'text': 'Sign up', 'span': {'start': 4, 'end': 11}}
    >>> converter.structure(_, Block)
    Notice(text='Sign up', span=Span(start=4, end=11))
    """
    converter = _make_plain(backend)
    register_models(converter)
    converter.register_unstructure_hook(Article, lambda article: write_article(article, converter))
    converter.register_structure_hook(Article, lambda value, _: read_article(value, converter))
    return converter


@cache
def _converter() -> cattrs.Converter:
    """The converter that the functions of this module share: making one takes longer than a short article."""
    return make_converter()


def _make_plain(backend: Backend) -> cattrs.Converter:
    """The converter that cattrs has for a library."""
    _ = _import_library(backend)
    try:
        module = import_module(f"cattrs.preconf.{backend}")
    except ImportError as error:
        library = f"cattrs>={_CATTRS_WITH_MSGSPEC}"
        raise MissingLibraryError(library, f"make_converter({backend!r})") from error
    make = cast("Callable[[], cattrs.Converter]", module.make_converter)
    return make()


def _import_library(backend: Backend) -> ModuleType:
    if backend not in BACKENDS:
        raise WrongValueError("backend", backend, BACKENDS)
    try:
        return import_module("msgspec.json" if backend == "msgspec" else backend)
    except ImportError as error:
        raise MissingLibraryError(backend, f"backend={backend!r}") from error


def _write(article: object) -> dict[str, object]:
    if not isinstance(article, Article):
        raise WrongTypeError("article", article, "Article", advice="parse the text with newsseed.parse first")
    return write_article(article, _converter())


def _read(document: object, *, check_spans: bool) -> Article:
    try:
        return read_article(check_object(document), _converter(), check_spans=check_spans)
    except RecursionError:
        raise DocumentError("quotes", "are nested too deeply") from None


def _check_text(text: object) -> str:
    if isinstance(text, bytes | bytearray):
        try:
            text = text.decode("utf-8-sig")
        except UnicodeDecodeError as error:
            raise DocumentError("", f"is not UTF-8 at byte {error.start} ({error.reason})") from None
    if not isinstance(text, str):
        raise WrongTypeError("text", text, "str or bytes", advice="give plain values to from_dict")
    return text.removeprefix("\ufeff")


def _dump(document: object, library: ModuleType) -> str:
    if library is json:
        return json.dumps(document, ensure_ascii=False, separators=(",", ":"))
    dump = cast("Callable[[object], bytes]", library.encode if hasattr(library, "encode") else library.dumps)
    return dump(document).decode()


def _load(text: str, library: ModuleType) -> object:
    load = cast("Callable[[str], object]", library.decode if hasattr(library, "decode") else library.loads)
    try:
        document = load(text)
        check_fields_once(text, document)
    except DocumentError:
        raise
    except Exception as error:  # noqa: BLE001 - msgspec's own error is no ValueError
        raise _explain(text, error) from None
    return document


def _explain(text: str, error: Exception) -> DocumentError:
    """Where the text is no JSON, in the standard library's words, whichever library found it."""
    try:
        json.loads(text)
    except json.JSONDecodeError as found:
        where = f"at line {found.lineno}, column {found.colno}"
        return DocumentError("", f"is no JSON {where}: {found.msg}", found.lineno, found.colno)
    except (ValueError, RecursionError) as found:
        error = found
    return DocumentError("", f"is no JSON that can be read: {error}")
