"""Values of a JSON document, checked: what a reader or a writer of an article's fields accepts."""

from collections.abc import Generator, Mapping, Sequence
from contextlib import contextmanager
from typing import NoReturn, cast

from newsseed.errors import DocumentError

_LONGEST = 60


def reject(accepted: str, value: object, *, place: str = "") -> NoReturn:
    """Raises the error that says what is accepted here, and what stands here."""
    problem = f"must be {accepted}, not {show(value)}"
    raise DocumentError(place, problem) from None


def show(value: object) -> str:
    """The value in words short enough for a message."""
    match value:
        case Mapping():
            return "an object"
        case list() | tuple():
            return "an array"
        case None:
            return "null"
        case bool():
            return "true" if value else "false"
        case _:
            shown = repr(value)
            return shown if len(shown) <= _LONGEST else f"{shown[:_LONGEST]}…"


@contextmanager
def within(step: str | int) -> Generator[None]:
    """Errors in the body are those of a field, or of an item of an array."""
    try:
        yield
    except DocumentError as error:
        raise error.within(step) from None


def check_text(value: object) -> str:
    """The string that it is."""
    if not isinstance(value, str):
        reject("a string", value)
    return value


def check_whole(value: object) -> int:
    """The whole number from 0 on that it is."""
    if isinstance(value, bool) or not isinstance(value, int) or value < 0:
        reject("a whole number from 0 on", value)
    return value


def check_share(value: object) -> float:
    """The number from 0 to 1 that it is: a confidence."""
    if isinstance(value, bool) or not isinstance(value, int | float) or not 0 <= value <= 1:
        reject("a number from 0 to 1", value)
    return float(value)


def check_array(value: object) -> Sequence[object]:
    """The array that it is."""
    if not isinstance(value, list | tuple):
        reject("an array", value)
    return cast("Sequence[object]", value)


def check_object(value: object) -> Mapping[str, object]:
    """The object that it is."""
    if not isinstance(value, Mapping):
        reject("an object", value)
    return cast("Mapping[str, object]", value)


def check_fields(value: object, names: Sequence[str], *, optional: str = "") -> Mapping[str, object]:
    """The object that it is, with these fields, perhaps an optional one, and no other."""
    document = check_object(value)
    for name in document:
        if name not in names and name != optional:
            place = name if str(name).isidentifier() else show(name)
            raise DocumentError(place, f"is unknown here: the fields are {', '.join(names)}")
    for name in names:
        if name not in document:
            raise DocumentError(name, "is missing")
    return document
