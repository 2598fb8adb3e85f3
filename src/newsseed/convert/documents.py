"""JSON of other systems: values looked up by their path, checked, and named where they are damaged."""

import json
from collections.abc import Iterator, Mapping
from typing import NoReturn, cast

import attrs

from newsseed.errors import AnnotationError, WrongTypeError

_LONGEST = 60


@attrs.frozen
class Value:
    """A value of a JSON document and the path to it: "quotes[0].cue"."""

    path: str
    given: object

    def __getitem__(self, key: str) -> "Value":
        """What an object has at `key`; null where it has nothing."""
        return Value(f"{self.path}.{key}" if self.path else key, self.object().get(key))

    def object(self) -> Mapping[str, object]:
        """The object that it is."""
        if not isinstance(self.given, Mapping):
            self.fail("an object")
        return cast("Mapping[str, object]", self.given)

    def items(self) -> Iterator["Value"]:
        """The items of an array; none of null."""
        if self.given is None:
            return
        if not isinstance(self.given, list | tuple):
            self.fail("an array")
        for number, item in enumerate(cast("list[object]", self.given)):
            yield Value(f"{self.path}[{number}]", item)

    def integer(self) -> int | None:
        """The whole number from 0 on that it is, or None for null."""
        if self.given is None:
            return None
        if isinstance(self.given, bool) or not isinstance(self.given, int) or self.given < 0:
            self.fail("a whole number from 0 on")
        return self.given

    def text(self) -> str | None:
        """The string that it is, or None for null."""
        if self.given is not None and not isinstance(self.given, str):
            self.fail("a string")
        return self.given

    def share(self) -> float | None:
        """The number from 0 to 1 that it is, or None for null; a string of one counts as well."""
        if self.given is None:
            return None
        try:
            number = -1.0 if isinstance(self.given, bool) else float(cast("str", self.given))
        except (TypeError, ValueError):
            number = -1.0
        if not 0 <= number <= 1:
            self.fail("a number from 0 to 1")
        return number

    def fail(self, accepted: str) -> NoReturn:
        """Raises `AnnotationError`: what stands here is not what is accepted."""
        shown = repr(self.given)
        shown = shown if len(shown) <= _LONGEST else f"{shown[:_LONGEST]}…"
        raise AnnotationError(self.path or "the document", f"must be {accepted}, not {shown}")


def read_document(document: object, *, name: str) -> Value:
    """The document, given as JSON text or as the object that it holds.

    Raises `WrongTypeError` for anything else, `AnnotationError` for text that is no JSON.

    >>> read_document('{"quotes": []}', name="document")["quotes"]
    Value(path='quotes', given=[])
    """
    if isinstance(document, Mapping):
        return Value("", cast("Mapping[str, object]", document))
    if not isinstance(document, str):
        raise WrongTypeError(name, document, "str or dict", advice="decode it first")
    try:
        return Value("", json.loads(document))
    except (ValueError, RecursionError) as error:
        place, problem = "the document", f"is no JSON ({error})"
        raise AnnotationError(place, problem) from None
