"""A whole article as JSON-ready values and back: the version stamp, the references, the spans checked."""

from collections.abc import Iterable, Mapping
from typing import cast

import cattrs

from newsseed._version import __version__
from newsseed.convert.consistency import check_consistency
from newsseed.convert.models import fields_of, make_writer, reader_of
from newsseed.convert.references import Numbers, Targets
from newsseed.convert.surrogates import put_back, take_out
from newsseed.convert.values import check_fields, check_object, check_text, show, within
from newsseed.errors import DocumentError
from newsseed.models import Article, Block, Speaker, Title

FORMAT = 1
"""The version of the form of the documents; another number, another form."""

_STAMP = ("format", "newsseed")
_SURROGATES = "surrogates"
_FIELDS = fields_of(Article)
_REFERRING = ("quotes", "terms")


def write_article(article: Article, converter: cattrs.Converter) -> dict[str, object]:
    """The document of an article.

    Raises `DocumentError` for a value that cannot come back as it is.
    """
    written = make_writer(Article, converter)(article)
    numbers = Numbers.of(article.title, article.blocks, article.speakers)
    written["quotes"] = numbers.refer_all(article.quotes, written["quotes"])
    written["terms"] = numbers.refer_all(article.terms, written["terms"])
    document: dict[str, object] = {"format": FORMAT, "newsseed": __version__, **written}
    if halves := take_out(document):
        document[_SURROGATES] = halves
    return document


def read_article(value: object, converter: cattrs.Converter, *, check_spans: bool = True) -> Article:
    """The article of a document.

    Raises `DocumentError` with the path to what is damaged.
    """
    given = check_object(value)
    _check_format(given)
    document = check_fields(given, (*_STAMP, *_FIELDS), optional=_SURROGATES)
    with within("newsseed"):
        _ = check_text(document["newsseed"])
    if _SURROGATES in document:
        listed = document[_SURROGATES]
        document = put_back({name: item for name, item in document.items() if name != _SURROGATES}, listed)
    article = _read_fields(document, converter)
    if check_spans:
        for name in _FIELDS:
            with within(name):
                _check_spans(document[name], article.source)
        check_consistency(article)
    return article


def _read_fields(document: Mapping[str, object], converter: cattrs.Converter) -> Article:
    values: dict[str, object] = {}
    for name, kind in _FIELDS.items():
        if name not in _REFERRING:
            with within(name):
                values[name] = reader_of(kind, converter)(document[name])
    targets = Targets(
        cast("Title | None", values["title"]),
        cast("tuple[Block, ...]", values["blocks"]),
        cast("tuple[Speaker, ...]", values["speakers"]),
    )
    for name in _REFERRING:
        with within(name):
            values[name] = reader_of(_FIELDS[name], converter)(targets.resolve_all(document[name]))
    return Article(**values)  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType] - read by the fields' types


def _check_format(document: Mapping[str, object]) -> None:
    if "format" not in document:
        raise DocumentError("format", "is missing")
    given = document["format"]
    if isinstance(given, bool) or not isinstance(given, int):
        raise DocumentError("format", f"must be {FORMAT}, not {show(given)}")
    if given != FORMAT:
        age = "a newer" if given > FORMAT else "an older"
        raise DocumentError("format", f"is {given}, and this newsseed reads format {FORMAT}: {age} newsseed wrote it")


def _check_spans(value: object, source: str) -> None:
    """Raises `DocumentError` where a span leaves the source, or a part's text is not what stands there."""
    if isinstance(value, list | tuple):
        _check_inside(enumerate(cast("list[object]", value)), source)
    elif isinstance(value, Mapping):
        document = cast("Mapping[str, object]", value)
        _check_inside(document.items(), source)
        _check_span(document, source)


def _check_inside(values: Iterable[tuple[str | int, object]], source: str) -> None:
    for step, value in values:
        if not isinstance(value, str | int):
            try:
                _check_spans(value, source)
            except DocumentError as error:
                raise error.within(step) from None


def _check_span(document: Mapping[str, object], source: str) -> None:
    end = document.get("end")
    if isinstance(end, int) and end > len(source):
        raise DocumentError("end", f"lies behind the end of the source ({len(source)}): {end}")
    text, span = document.get("text"), document.get("span")
    if isinstance(text, str) and isinstance(span, Mapping):
        bounds = cast("Mapping[str, int]", span)
        stands = source[bounds["start"] : bounds["end"]]
        if text != stands:
            place = f"from {bounds['start']} to {bounds['end']}"
            raise DocumentError("text", f"is {show(text)}, and {place} the source has {show(stands)}")
