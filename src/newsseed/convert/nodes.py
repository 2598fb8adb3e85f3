"""What the JSON forms share: nodes without gaps, the language if known, the prose as one string, names of quotes."""

from collections.abc import Iterable, Iterator

from newsseed.models import Article, Heading, Paragraph, Quote

Node = dict[str, object]

_UNDETERMINED = "und"  # ISO 639-2


def without_gaps(node: Node) -> Node:
    """The node without what the article does not say: None, empty strings and empty lists.

    >>> without_gaps({"headline": "Fog", "author": [], "url": None})
    {'headline': 'Fog'}
    """
    return {name: value for name, value in node.items() if value is not None and value not in ("", [])}


def language_of(article: Article) -> str | None:
    """The code of the article's language, or None where it was not told."""
    return None if article.language == _UNDETERMINED else article.language


def prose_of(blocks: Iterable[object]) -> tuple[Paragraph | Heading, ...]:
    """The paragraphs and headings among the blocks: what a reader takes for the article's body."""
    return tuple(block for block in blocks if isinstance(block, Paragraph | Heading))


def join_prose(blocks: Iterable[object]) -> str:
    """The texts of the paragraphs and headings among the blocks, a blank line between them."""
    return "\n\n".join(block.text.strip() for block in prose_of(blocks))


def name_quotes(quotes: Iterable[Quote], *, within: str = "quote") -> Iterator[tuple[str, Quote]]:
    """Each quote with its name, the nested ones behind theirs: "quote-3", "quote-3-1"."""
    for number, quote in enumerate(quotes, start=1):
        name = f"{within}-{number}"
        yield name, quote
        yield from name_quotes(quote.nested, within=name)
