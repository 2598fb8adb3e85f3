"""What is looked for in a text: plain words, however they are cased, or a pattern of the user's own."""

import re
from collections.abc import Iterator
from typing import Protocol, cast
from unicodedata import normalize

import regex

from newsseed.errors import WrongTypeError

Wording = str | re.Pattern[str] | regex.Pattern[str]
"""Plain text, or a compiled pattern of `re` or of `regex`."""

_ACCEPTED = "a str or a compiled pattern of str"
# What one keyboard or another has for the same mark.
_ALIKE = {mark: f"[{regex.escape(marks)}]" for marks in ("'’‘ʼ", '"“”„', "-‐‑") for mark in marks}


class Match(Protocol):
    """Where something was found, as both kinds of patterns tell it."""

    def start(self) -> int:
        """The first code point."""
        ...

    def end(self) -> int:
        """The code point behind the last."""
        ...


class Search(Protocol):
    """A compiled pattern, of whichever of the two libraries."""

    def search(self, string: str, /) -> Match | None:
        """The first place."""
        ...

    def finditer(self, string: str, /) -> Iterator[Match]:
        """Every place, from left to right."""
        ...


def compile_wording(name: str, wording: object) -> Search | None:
    r"""What finds `wording` in a text; None where nothing is looked for.

    Plain text is found wherever it stands, in the middle of a word too, whichever its case: "STRASSE" is found in
    "Straße". White space stands for any white space, straight quotation marks, apostrophes and hyphens for their
    typographic forms, and accents count, however they are encoded. A pattern is taken as it is. Raises
    `WrongTypeError` for anything else, a pattern of bytes included.

    >>> search = compile_wording("text", "don't  go")
    >>> found = search.search("Please: DON’T\ngo.")
    >>> found.start(), found.end()
    (8, 16)
    """
    if wording is None:
        return None
    if isinstance(wording, str):
        return compile_plain(wording)
    if isinstance(wording, re.Pattern | regex.Pattern) and isinstance(wording.pattern, str):
        return cast("Search", wording)
    raise WrongTypeError(name, wording, _ACCEPTED)


def compile_plain(text: str, *, match_case: bool = False, whole_words: bool = False) -> Search:
    """What finds a plain text; with `whole_words` only where no letter, digit or underscore adjoins it.

    >>> compile_plain("bus", whole_words=True).search("The business of the Bus.").start()
    20
    """
    text = normalize("NFC", text)
    pattern = "".join(_pieces_of(text))
    if text[-1:].isalpha():
        # An accent that is a character of its own: "cafe" is not found in "café".
        pattern += r"(?!\p{M})"
    if whole_words:
        pattern = rf"(?<!\w){pattern}(?!\w)"
    # Full case-folding: one letter may stand for two, "ß" for "SS".
    flags = regex.VERSION0 | (0 if match_case else regex.IGNORECASE | regex.FULLCASE)
    return regex.compile(pattern, flags)


def _pieces_of(text: str) -> Iterator[str]:
    for run in re.findall(r"\s+|\S", text):
        decomposed = normalize("NFD", run)
        if run.isspace():
            yield r"\s+"
        elif decomposed != run:
            yield f"(?:{regex.escape(run)}|{regex.escape(decomposed)})"
        else:
            yield _ALIKE.get(run) or regex.escape(run)
