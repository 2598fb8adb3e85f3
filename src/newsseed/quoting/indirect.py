"""Stage sixteen: what is reported without quotation marks, as attributions beside those of quoted words."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator, Sequence
from collections.abc import Set as AbstractSet
from typing import NamedTuple

from newsseed.models.quotes import QuoteKind
from newsseed.models.text import Span
from newsseed.quoting.answers import Attribution
from newsseed.quoting.candidates import Sentence
from newsseed.quoting.choice import calibrate
from newsseed.quoting.circumstances import find_circumstances
from newsseed.quoting.cues import start_of_cue
from newsseed.quoting.frames import HEADING
from newsseed.quoting.passages import Passage
from newsseed.quoting.reports import Report, find_heading_report, find_reports
from newsseed.quoting.table import Table
from newsseed.quoting.tokens import Tokens


class Reported(NamedTuple):
    """Indirect speech, and what it rests on: the report, the sentence that it stands in, the kind of its block."""

    attribution: Attribution
    report: Report
    sentence: Sentence
    kind: str


def attribute_reports(
    blocks: Sequence[tuple[str, Span]],
    passages: Sequence[Passage],
    *,
    quotes: Iterable[Attribution],
    table: Table,
) -> Iterator[Reported]:
    """The indirect speech of each block, in text order.

    `passages` are those that the blocks are, `quotes` the attributions of quoted words, which come first: nothing is
    reported twice.
    """
    quoted: dict[int, list[Span]] = {}
    for quote in quotes:
        around = (quote.cue, quote.addressee, quote.medium, quote.occasion)
        outer = [stretch.outer for stretch in quote.stretches]
        quoted.setdefault(quote.block, []).extend([*quote.content, *outer, *filter(None, around)])
    for block, ((kind, _), passage) in enumerate(zip(blocks, passages, strict=True)):
        closed = _cover(passage.tokens, quoted.get(block, ()))
        for index in range(len(passage.bounds)):
            sentence = passage.sentence(index)
            shut = closed.intersection(range(sentence.first, sentence.last)) if closed else closed
            for report in _read(sentence, kind, shut, table):
                yield Reported(_build(sentence, report, block, table), report, sentence, kind)


def _read(sentence: Sentence, kind: str, closed: AbstractSet[int], table: Table) -> Sequence[Report]:
    """The reports of a sentence; those of a heading may have no word of reporting."""
    reports = find_reports(sentence, block=kind, closed=closed, table=table)
    if kind == HEADING and not reports and not closed:
        signed = find_heading_report(sentence)
        return () if signed is None else (signed,)
    return reports


def _cover(tokens: Tokens, spans: Iterable[Span]) -> set[int]:
    """The places of the tokens that spans cover."""
    return {
        place
        for span in spans
        for place in range(bisect_right(tokens.starts, span.start) - 1, bisect_left(tokens.starts, span.end))
    }


def _build(sentence: Sentence, report: Report, block: int, table: Table) -> Attribution:
    tokens = sentence.tokens
    cue = report.cue.place
    source = None if report.source is None else report.source.phrase
    first = report.clauses[-1].first
    around = find_circumstances(sentence, cue=cue, source=source, content=first, grammar=table.grammar)
    opening = start_of_cue(tokens, cue, first=sentence.first)
    closing = cue + 1 if tokens.forms[cue] in table.grammar.according and cue + 1 < sentence.last else cue
    return Attribution(
        kind=QuoteKind.INDIRECT,
        content=tuple([Span(tokens.starts[begin], tokens.ends[end - 1]) for begin, end in report.clauses]),
        stretches=(),
        block=block,
        rule=f"clause {report.side}",
        confidence=calibrate(report.probability, curve=table.report_calibration),
        source=None if source is None else Span(tokens.starts[source.first], tokens.ends[source.last - 1]),
        cue=Span(tokens.starts[opening], tokens.ends[closing]),
        addressee=around.addressee,
        medium=around.medium,
        occasion=around.occasion,
    )
