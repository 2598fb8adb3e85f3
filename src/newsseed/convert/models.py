"""The models as JSON-ready values and back: one reader and one writer a type, hung into a cattrs converter.

What is written has every field, by its name in the model. Where a field may hold several kinds of block, the block
says its own ("kind": "caption"). What is read has the same fields, none missing and none beside.
"""

import types
from collections.abc import Callable, Mapping
from enum import Enum
from typing import cast, get_args, get_origin, get_type_hints

import attrs
import cattrs

from newsseed.convert.values import (
    check_array,
    check_fields,
    check_object,
    check_share,
    check_text,
    check_whole,
    reject,
    within,
)
from newsseed.errors import DocumentError, SpanError
from newsseed.models import (
    Block,
    CreditEntry,
    Dateline,
    Doubt,
    ImageCredit,
    Part,
    Quote,
    Slug,
    Span,
    Speaker,
    Term,
    Title,
)

Change = Callable[[object], object]
BLOCKS: Mapping[str, type[object]] = {kind.__name__.lower(): kind for kind in get_args(Block)}
HOLDERS: Mapping[str, type[object]] = {**BLOCKS, "title": Title}
MODELS = (Span, Part, Slug, Dateline, ImageCredit, CreditEntry, Doubt, Speaker, Quote, Term, *HOLDERS.values())
_PLAIN: Mapping[object, Change] = {str: check_text, int: check_whole, float: check_share}


def register_models(converter: cattrs.Converter) -> None:
    """Teaches a converter all models but the article."""
    for model in MODELS:
        converter.register_structure_hook(model, make_reader(model, converter))
        converter.register_unstructure_hook(model, make_writer(model, converter))


def fields_of(model: type) -> dict[str, object]:
    """The names of a model's fields and their types."""
    hints = get_type_hints(model)
    return {field.name: hints[field.name] for field in attrs.fields(model)}


def make_writer(model: type, converter: cattrs.Converter) -> Callable[[object], dict[str, object]]:
    """The function that writes a model."""
    writers = {name: _writer_of(kind, converter) for name, kind in fields_of(model).items()}

    def write(value: object) -> dict[str, object]:
        written: dict[str, object] = {}
        for name, writer in writers.items():
            try:
                written[name] = writer(getattr(value, name))
            except DocumentError as error:
                raise error.within(name) from None
        return written

    return write


def make_reader(model: type, converter: cattrs.Converter) -> Callable[[object, object], object]:
    """The function that reads a model; one that is read already is left as it is."""
    readers = {name: reader_of(kind, converter) for name, kind in fields_of(model).items()}
    names = tuple(readers)

    def read(value: object, _: object) -> object:
        if isinstance(value, model):
            return value
        document = check_fields(value, names)
        values: dict[str, object] = {}
        for name, reader in readers.items():
            try:
                values[name] = reader(document[name])
            except DocumentError as error:
                raise error.within(name) from None
        try:
            return model(**values)
        except SpanError as error:
            reject(f"at or behind the start ({error.start})", error.end, place="end")

    return read


def reader_of(kind: object, converter: cattrs.Converter) -> Change:
    """The function that reads a field of that type."""
    if kind in _PLAIN:
        return _PLAIN[kind]
    if get_origin(kind) is tuple:
        reader = reader_of(get_args(kind)[0], converter)
        return lambda value: tuple(_each(check_array(value), reader))
    if _is_union(kind):
        choices = [choice for choice in get_args(kind) if choice is not type(None)]
        if len(choices) > 1:
            tags = BLOCKS if kind == Block else HOLDERS
            return lambda value: _read_tagged(value, tags, converter)
        return _optional_reader(choices[0], converter)
    model = cast("type[object]", kind)
    if issubclass(model, Enum):
        return lambda value: _read_member(value, model)
    return lambda value: converter.structure(value, model)


def _optional_reader(kind: object, converter: cattrs.Converter) -> Change:
    reader = reader_of(kind, converter)
    accepted = "a string or null" if kind is str else "an object or null"
    shapes = cast("tuple[type[object], ...]", (Mapping, kind))

    def read(value: object) -> object:
        if value is None:
            return None
        if not isinstance(value, shapes):
            reject(accepted, value)
        return reader(value)

    return read


def _writer_of(kind: object, converter: cattrs.Converter) -> Change:
    if kind in _PLAIN:
        return _PLAIN[kind]
    if get_origin(kind) is tuple:
        writer = _writer_of(get_args(kind)[0], converter)
        return lambda value: _each(_check_model(value, tuple), writer)
    if _is_union(kind):
        choices = [choice for choice in get_args(kind) if choice is not type(None)]
        if len(choices) > 1:
            return lambda value: _write_tagged(value, converter)
        writer = _writer_of(choices[0], converter)
        return lambda value: None if value is None else writer(value)
    model = cast("type[object]", kind)
    if issubclass(model, Enum):
        return lambda value: _read_member(value, model).value
    return lambda value: converter.unstructure(_check_model(value, model), unstructure_as=model)


def _is_union(kind: object) -> bool:
    return isinstance(kind, types.UnionType)


def _each(values: object, change: Change) -> list[object]:
    changed: list[object] = []
    for number, value in enumerate(cast("list[object]", values)):
        try:
            changed.append(change(value))
        except DocumentError as error:
            raise error.within(number) from None
    return changed


def _read_member(value: object, kind: type[Enum]) -> Enum:
    try:
        return kind(value)
    except ValueError:
        accepted = ", ".join(repr(member.value) for member in kind)
        reject(f"one of {accepted}", value)


def _check_model(value: object, model: type) -> object:
    # A child of the model would come back as the model itself.
    if type(value) is not model:
        reject(model.__name__, value)
    return value


def _read_tagged(value: object, tags: Mapping[str, type[object]], converter: cattrs.Converter) -> object:
    if type(value) in tags.values():
        return value
    document = dict(check_object(value))
    if "kind" not in document:
        raise DocumentError("kind", "is missing")
    with within("kind"):
        tag = check_text(document.pop("kind"))
        if tag not in tags:
            reject(f"one of {', '.join(map(repr, tags))}", tag)
    return converter.structure(document, tags[tag])


def _write_tagged(value: object, converter: cattrs.Converter) -> dict[str, object]:
    tag = type(value).__name__.lower()
    if HOLDERS.get(tag) is not type(value):
        reject("a block", value)
    written: Mapping[str, object] = converter.unstructure(value, unstructure_as=type(value))
    return {"kind": tag, **written}
