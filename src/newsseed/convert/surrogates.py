"""Halves of surrogate pairs, which a Python string may hold and JSON in UTF-8 may not.

Two lone halves side by side would also come back from JSON's escapes as one character, and every offset behind them
would be off by one. So each half is written as U+FFFD, one for one, and listed with its place.
"""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import NamedTuple, cast

from newsseed.convert.values import check_array, check_fields, check_text, check_whole, reject, within

REPLACEMENT = "\ufffd"
_HALF = re.compile("[\ud800-\udfff]")
_FIELDS = ("pointer", "position", "code")


def replace_surrogates(text: str) -> str:
    r"""The text with U+FFFD for each half of a surrogate pair, one for one.

    >>> replace_surrogates("Fog\ud83d\ude00")
    'Fog��'
    """
    return _HALF.sub(REPLACEMENT, text)


def take_out(document: dict[str, object]) -> list[dict[str, object]]:
    """The halves in the strings of a document, which are replaced in it: where they stood, and which they were."""
    return list(_take_out(document, pointer=""))


def _take_out(holder: dict[str, object] | list[object], *, pointer: str) -> Iterator[dict[str, object]]:
    slots: Iterable[tuple[str | int, object]] = holder.items() if isinstance(holder, dict) else enumerate(holder)
    for key, value in list(slots):
        place = f"{pointer}/{key}"
        if isinstance(value, dict | list):
            yield from _take_out(cast("dict[str, object]", value), pointer=place)
        elif isinstance(value, str) and not value.isascii():
            for found in _HALF.finditer(value):
                yield dict(zip(_FIELDS, (place, found.start(), ord(found[0])), strict=True))
            cast("dict[str | int, object]", holder)[key] = replace_surrogates(value)


class _Opened(NamedTuple):
    """A string taken apart, and where it is to be put: strings with many halves are put together once."""

    holder: dict[str | int, str]
    key: str | int
    characters: list[str]


def put_back(document: Mapping[str, object], listed: object) -> dict[str, object]:
    """The document with the listed halves at their places; what is given stays as it is.

    Raises `DocumentError` where one has no place in it.
    """
    whole = cast("dict[str, object]", _copy(document))
    opened: dict[str, _Opened] = {}
    with within("surrogates"):
        for number, item in enumerate(check_array(listed)):
            with within(number):
                _put_back(whole, check_fields(item, _FIELDS), opened)
    for holder, key, characters in opened.values():
        holder[key] = "".join(characters)
    return whole


def _put_back(document: dict[str, object], item: Mapping[str, object], opened: dict[str, _Opened]) -> None:
    with within("pointer"):
        pointer = check_text(item["pointer"])
        if pointer not in opened:
            holder, key = _look_up(document, pointer)
            opened[pointer] = _Opened(holder, key, list(holder[key]))
        characters = opened[pointer].characters
    with within("position"):
        position = check_whole(item["position"])
        if characters[position : position + 1] != [REPLACEMENT]:
            reject("the place of a U+FFFD in that string", position)
    with within("code"):
        code = check_whole(item["code"])
        if not _HALF.match(chr(min(code, 0x10FFFF))):
            reject("from 55296 to 57343", code)
    characters[position] = chr(code)


def _look_up(document: dict[str, object], pointer: str) -> tuple[dict[str | int, str], str | int]:
    """What holds the string at a JSON Pointer, and its key or number there."""
    holder: object = document
    *steps, last = pointer.split("/")[1:] or [""]
    try:
        for step in steps:
            holder = _step(holder, step)
        if isinstance(_step(holder, last), str):
            return cast("dict[str | int, str]", holder), last if isinstance(holder, dict) else int(last)
    except (LookupError, ValueError, TypeError):
        pass
    return reject("the JSON Pointer of a string in this document", pointer)


def _step(holder: object, step: str) -> object:
    if isinstance(holder, list):
        return cast("list[object]", holder)[int(step)]
    return cast("dict[str, object]", holder)[step]


def _copy(value: object) -> object:
    if isinstance(value, Mapping):
        return {key: _copy(item) for key, item in cast("Mapping[str, object]", value).items()}
    if isinstance(value, list | tuple):
        return [_copy(item) for item in cast("Sequence[object]", value)]
    return value
