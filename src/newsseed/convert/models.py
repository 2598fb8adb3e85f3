"""The models as JSON-ready values and back: one reader and one writer a type, hung into a cattrs converter.

What is written has every field, by its name in the model. Slugs, titles and blocks also say what they are ("kind":
"caption"), unless they stand in a field that holds no other kind. What is read has the same fields, none missing and
none beside.
"""

import types
from collections.abc import Callable, Mapping
from enum import Enum
from typing import (
    NoReturn,
    Union,  # pyright: ignore[reportDeprecated] - older code has it
    cast,
    get_args,
    get_origin,
    get_type_hints,
)

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
from newsseed.errors import DocumentError, SpanError, WrongTypeError
from newsseed.models import (
    Block,
    CreditEntry,
    Dateline,
    Doubt,
    ImageCredit,
    Leaf,
    Part,
    Quote,
    Section,
    Slug,
    Span,
    Speaker,
    Term,
    Title,
)

Change = Callable[[object], object]
BLOCKS: Mapping[str, type[object]] = {kind.__name__.lower(): kind for kind in get_args(Block)}
HOLDERS: Mapping[str, type[object]] = {**BLOCKS, "title": Title}
TAGGED: Mapping[str, type[object]] = {**HOLDERS, "slug": Slug}
MODELS = (Span, Part, Slug, Dateline, ImageCredit, CreditEntry, Doubt, Speaker, Quote, Term, *HOLDERS.values())
# What articles give and documents do not hold.
_GIVEN = (Section, Leaf)
_KIND = "kind"
# What stands for no part of an article, and what of it to keep; by name, for their rooms are not loaded for JSON alone.
_FORMLESS = {
    "newsseed.files.Failure": "keep its path and the str of its error",
    "newsseed.languages.model.Language": "keep its code",
}
_PLAIN: Mapping[object, Change] = {str: check_text, int: check_whole, float: check_share}


def register_models(converter: cattrs.Converter) -> None:
    """Teaches a converter all models but the article, and fields of several kinds of block."""
    for model in (*MODELS, *_GIVEN):
        _register_model(model, converter)
    converter.register_structure_hook_func(_holds_kinds, lambda value, kind: _read_union(value, kind, converter))
    converter.register_unstructure_hook_func(
        _holds_kinds, lambda value: None if value is None else _write_tagged(value, TAGGED, converter)
    )
    converter.register_structure_hook_func(_is_formless, lambda _, kind: _refuse(kind))
    converter.register_unstructure_hook_func(_is_formless, lambda value: _refuse(cast("type[object]", type(value))))


def _register_model(model: type[object], converter: cattrs.Converter) -> None:
    reader, writer = make_reader(model, converter), make_writer(model, converter)
    tag = next((tag for tag, tagged in TAGGED.items() if tagged is model), None)

    def read(value: object, kind: object) -> object:
        return reader(value if tag is None else _without_kind(value, tag), kind)

    def write(value: object) -> dict[str, object]:
        written = writer(_check_model(value, model))
        return written if tag is None else {_KIND: tag, **written}

    # By identity: a hook of a class is its children's as well, and what these have more would be lost.
    converter.register_structure_hook_func(lambda kind: kind is model, read)
    converter.register_unstructure_hook_func(lambda kind: kind is model, write)


def _without_kind(value: object, tag: str) -> object:
    """The document without its kind, if it has one, which must be `tag`; anything else as it is."""
    if not isinstance(value, Mapping) or _KIND not in value:
        return value  # pyright: ignore[reportUnknownVariableType] - it is an object
    document = dict(cast("Mapping[str, object]", value))
    with within(_KIND):
        if (given := document.pop(_KIND)) != tag:
            reject(repr(tag), given)
    return document


def _holds_kinds(kind: object) -> bool:
    """Whether a type is a union of several kinds of block, perhaps with titles, slugs or None."""
    choices = _choices_of(kind)
    return len(choices) > 1 and all(choice in TAGGED.values() for choice in choices)


def _is_formless(kind: object) -> bool:
    return isinstance(kind, type) and _name_of(kind) in _FORMLESS


def _refuse(kind: type[object]) -> NoReturn:
    raise WrongTypeError("type", kind, "one that articles and queries give", advice=_FORMLESS[_name_of(kind)])


def _name_of(kind: type[object]) -> str:
    return f"{kind.__module__}.{kind.__qualname__}"


def _choices_of(kind: object) -> list[object]:
    return [choice for choice in get_args(kind) if choice is not types.NoneType] if _is_union(kind) else []


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
        choices = _choices_of(kind)
        if len(choices) > 1:
            tags = BLOCKS if kind == Block else HOLDERS
            return lambda value: _read_tagged(value, tags, converter)
        return _optional_reader(choices[0], converter)
    return _model_reader(cast("type[object]", kind), converter)


def _model_reader(model: type[object], converter: cattrs.Converter) -> Change:
    if issubclass(model, Enum):
        return lambda value: _read_member(value, model)
    if model in TAGGED.values():
        return lambda value: _read_untagged(value, model, converter)
    return lambda value: converter.structure(value, model)


def _optional_reader(kind: object, converter: cattrs.Converter) -> Change:
    reader = reader_of(kind, converter)
    accepted = "a string or null" if kind is str else "an object or null"
    shapes = cast("tuple[type[object], ...]", (Mapping, kind))

    def read(value: object) -> object:
        if value is None:
            return None
        try:
            return reader(value)
        except DocumentError:
            if isinstance(value, shapes):
                raise
            reject(accepted, value)

    return read


def _writer_of(kind: object, converter: cattrs.Converter) -> Change:
    if kind in _PLAIN:
        return _PLAIN[kind]
    if get_origin(kind) is tuple:
        writer = _writer_of(get_args(kind)[0], converter)
        return lambda value: _each(_check_model(value, tuple), writer)
    if _is_union(kind):
        choices = _choices_of(kind)
        if len(choices) > 1:
            tags = BLOCKS if kind == Block else HOLDERS
            return lambda value: _write_tagged(value, tags, converter)
        writer = _writer_of(choices[0], converter)
        return lambda value: None if value is None else writer(value)
    return _model_writer(cast("type[object]", kind), converter)


def _model_writer(model: type[object], converter: cattrs.Converter) -> Change:
    if issubclass(model, Enum):
        return lambda value: _read_member(value, model).value
    if model in TAGGED.values():
        return lambda value: _write_untagged(value, model, converter)
    return lambda value: converter.unstructure(_check_model(value, model), unstructure_as=model)


def _is_union(kind: object) -> bool:
    return get_origin(kind) in (types.UnionType, Union)  # pyright: ignore[reportDeprecated]


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


def _read_union(value: object, kind: object, converter: cattrs.Converter) -> object:
    if value is None and types.NoneType in get_args(kind):
        return None
    choices = _choices_of(kind)
    return _read_tagged(value, {tag: model for tag, model in TAGGED.items() if model in choices}, converter)


def _read_tagged(value: object, tags: Mapping[str, type[object]], converter: cattrs.Converter) -> object:
    if type(value) in tags.values():
        return value
    document = check_object(value)
    if _KIND not in document:
        raise DocumentError(_KIND, "is missing")
    with within(_KIND):
        tag = check_text(document[_KIND])
        if tag not in tags:
            reject(f"one of {', '.join(map(repr, tags))}", tag)
    return converter.structure({name: item for name, item in document.items() if name != _KIND}, tags[tag])


def _read_untagged(value: object, model: type[object], converter: cattrs.Converter) -> object:
    if isinstance(value, Mapping) and _KIND in value:
        _ = check_fields(cast("object", value), tuple(fields_of(model)))
    return converter.structure(value, model)


def _write_tagged(value: object, tags: Mapping[str, type[object]], converter: cattrs.Converter) -> dict[str, object]:
    tag = type(value).__name__.lower()
    if tags.get(tag) is not type(value):
        reject("a block", value)
    written: Mapping[str, object] = converter.unstructure(value, unstructure_as=type(value))
    return {_KIND: tag, **written}


def _write_untagged(value: object, model: type[object], converter: cattrs.Converter) -> dict[str, object]:
    written: Mapping[str, object] = converter.unstructure(_check_model(value, model), unstructure_as=model)
    return {name: item for name, item in written.items() if name != _KIND}
