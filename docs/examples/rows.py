"""What the recipes for many articles hand back: a plain row for each quote, small enough to send between processes."""

from pathlib import Path

import attrs

import newsseed
from newsseed.convert.tables import QuoteRow, quote_rows


def rows_of_file(path: Path) -> list[QuoteRow]:
    """The rows of the quotes in one file, in text order."""
    return list(quote_rows(newsseed.read(path)))


def rows_of(text: str, *, path: str) -> list[QuoteRow]:
    """The rows of the quotes in one text; `path` says in each of them whose it is."""
    return list(quote_rows(attrs.evolve(newsseed.parse(text), path=path)))
