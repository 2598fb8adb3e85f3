"""Answers that are asked for again and again, kept; quicker than `functools.lru_cache`, and bounded as well."""

from collections.abc import Callable
from typing import TypeVar

K = TypeVar("K")
V = TypeVar("V")


class _Memory(dict[K, V]):
    def __init__(self, compute: Callable[[K], V], most: int) -> None:
        super().__init__()
        self._compute: Callable[[K], V] = compute
        self._most: int = most

    def __missing__(self, key: K) -> V:
        value = self._compute(key)
        if len(self) >= self._most:
            self.clear()
        self[key] = value
        return value


def remember(compute: Callable[[K], V], *, most: int) -> Callable[[K], V]:
    """`compute`, with its answers kept; after `most` different ones it begins anew.

    >>> double = remember(lambda number: 2 * number, most=2)
    >>> [double(number) for number in (1, 2, 3, 1)]
    [2, 4, 6, 2]
    """
    return _Memory(compute, most).__getitem__
