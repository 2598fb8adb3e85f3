"""What the tests of these stages ask of a short text. Its lines are its blocks; one that opens with # is a heading."""

from newsseed.languages.english_grammar import ENGLISH_GRAMMAR
from newsseed.models.text import Span
from newsseed.parsing.lines import split_lines
from newsseed.quoting.answers import Attribution
from newsseed.quoting.attribution import Attributions, attribute_quotes
from newsseed.quoting.frames import HEADING
from newsseed.quoting.marks import Stretch, find_stretches
from newsseed.quoting.table import Table, load_table

ENGLISH = load_table("english", ENGLISH_GRAMMAR)


def blocks_of(text: str) -> list[tuple[str, Span]]:
    """The lines, each with its kind."""
    kinds = {"#": HEADING}
    return [(kinds.get(text[line.visible.start], "paragraph"), line.visible) for line in split_lines(text)]


def attribute_all(text: str, *, table: Table = ENGLISH) -> Attributions:
    return attribute_quotes(text, blocks_of(text), table=table)


def attribute(text: str, *, table: Table = ENGLISH) -> Attributions:
    """What the quotation marks turned out to be; indirect quotes are left aside."""
    found = attribute_all(text, table=table)
    return found._replace(quotes=tuple([quote for quote in found.quotes if quote.stretches]))


def only_quote(text: str, *, table: Table = ENGLISH) -> Attribution:
    """The one quote of the text, which holds no term."""
    found = attribute(text, table=table)
    assert not found.terms, "a term"
    (quote,) = found.quotes
    return quote


def told(text: str, span: Span | None) -> str | None:
    return span.of(text) if span else None


def contents(text: str, quote: Attribution) -> list[str]:
    return [span.of(text) for span in quote.content]


def stretches_of(text: str) -> list[Stretch]:
    """The outermost stretches of all lines."""
    found, _ = find_stretches(text, [span for _, span in blocks_of(text)], grammar=ENGLISH_GRAMMAR)
    return [stretch for group in found for stretch in group]


def doubts_of(text: str) -> list[tuple[str, str]]:
    """The marks without a partner, each with what is said of it."""
    _, doubts = find_stretches(text, [span for _, span in blocks_of(text)], grammar=ENGLISH_GRAMMAR)
    return [(doubt.span.of(text), doubt.detail) for doubt in doubts]
