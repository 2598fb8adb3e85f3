"""What the recipes for many articles hand back: a plain row for each quote, small enough to send between processes."""

import newsseed
from newsseed.convert.tables import QuoteRow, quote_rows


def rows_of(text: str) -> list[QuoteRow]:
    """The rows of one article's quotes, in text order."""
    return list(quote_rows(newsseed.parse(text)))
