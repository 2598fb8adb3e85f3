"""Fields that an object of a JSON text has twice: libraries keep the last of them and say nothing."""

import json
import re
from typing import TYPE_CHECKING, cast

from newsseed.convert.values import show
from newsseed.errors import DocumentError

if TYPE_CHECKING:
    from collections.abc import Iterable

# A string, and the colon behind it where it is the name of a field.
_STRING = re.compile(r'"(?:[^"\\]++|\\.)*+"(?:\s*+(:))?')
_APART = re.compile(r'"\s++:')
_HOLDERS = frozenset({dict, list})

Pairs = list[tuple[str, object]]


class _Repeating(dict[str, object]):
    """An object as its text has it, where a name comes again."""

    def __init__(self, pairs: Pairs, name: str) -> None:
        super().__init__(pairs)
        self.name: str = name


def check_fields_once(text: str, document: object) -> None:
    """Raises `DocumentError` with the path to a field that the text has twice; `document` is what was read from it.

    >>> check_fields_once('{"title": null, "title": 7}', {"title": 7})
    Traceback (most recent call last):
    newsseed.errors.DocumentError: title: is there twice
    """
    names = _count_names(document)
    # No name is in the text without these signs; that strings hold them, too, is rare.
    if text.count('":') == names and not _APART.search(text):
        return
    if _STRING.findall(text).count(":") != names:
        steps, name = _find_repetition(json.loads(text, object_pairs_hook=_keep_repetition))
        error = DocumentError(name if name.isidentifier() else show(name), "is there twice")
        for step in reversed(steps):
            error = error.within(step)
        raise error


def _count_names(document: object) -> int:
    """How many fields there are; types are compared, which takes half the time that `isinstance` does."""
    count = 0
    waiting: list[object] = [[document]]
    for value in waiting:
        if type(value) is dict:
            held = cast("dict[str, object]", value)
            count += len(held)
            items: Iterable[object] = held.values()
        else:
            items = cast("Iterable[object]", value)
        # What is still to come is lengthened while it is gone through.
        waiting += [item for item in items if type(item) in _HOLDERS]
    return count


def _keep_repetition(pairs: Pairs) -> dict[str, object]:
    found: dict[str, object] = {}
    for name, value in pairs:
        if name in found:
            return _Repeating(pairs, name)
        found[name] = value
    return found


def _find_repetition(document: object) -> tuple[tuple[str | int, ...], str]:
    """The way to the first object with a repeated name, and that name."""
    waiting: list[tuple[tuple[str | int, ...], object]] = [((), document)]
    while not isinstance((found := waiting.pop())[1], _Repeating):
        steps, value = found
        slots: Iterable[tuple[str | int, object]] = ()
        if isinstance(value, dict):
            slots = cast("dict[str, object]", value).items()
        elif isinstance(value, list):
            slots = enumerate(cast("list[object]", value))
        waiting += reversed([((*steps, step), item) for step, item in slots])
    return found[0], found[1].name
