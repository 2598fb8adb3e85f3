"""Stage eighteen: what is reported without quotation marks, as attributions beside those of quoted words."""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Mapping, Sequence
from operator import attrgetter
from typing import NamedTuple

from newsseed.models.quotes import QuoteKind
from newsseed.models.text import Span
from newsseed.quoting.answers import Attribution
from newsseed.quoting.choice import calibrate
from newsseed.quoting.circumstances import find_circumstances
from newsseed.quoting.cues import end_of_cue, start_of_cue
from newsseed.quoting.frames import HEADING
from newsseed.quoting.mentions import bounds_of
from newsseed.quoting.passages import Passage
from newsseed.quoting.reports import Report, find_heading_report, find_reports
from newsseed.quoting.sheets import Reading
from newsseed.quoting.table import Table
from newsseed.quoting.tokens import FINITE, STRETCH, Tokens

_NOTHING: frozenset[int] = frozenset()
# A sentence that has none of these has no cue, and a third of them have none; a heading may report by a sign.
_SUBJECTS = frozenset("DNnP")
_TELLING = re.compile(f"[vVb{STRETCH}]")


class Reported(NamedTuple):
    """Indirect speech, and the report that it rests on."""

    attribution: Attribution
    report: Report


def attribute_reports(
    blocks: Sequence[tuple[str, Span]],
    passages: Sequence[Passage],
    *,
    quotes: Iterable[Attribution],
    table: Table,
) -> list[Reported]:
    """The indirect speech of an article, that of headings by a sign alone at the end.

    `passages` are those that the blocks are, `quotes` the attributions of quoted words, which come first: nothing is
    reported twice.
    """
    quoted = _list_quoted(quotes, blocks, passages)
    readings: list[Reading] = []
    for block, ((kind, _), passage) in enumerate(zip(blocks, passages, strict=True)):
        closed = _cover(passage.tokens, quoted[block]) if block in quoted else _NOTHING
        classes = passage.tokens.classes
        readings += [
            Reading(passage.sentence(index), block, kind, closed)
            for index, (first, last) in enumerate(passage.bounds)
            if kind == HEADING or _TELLING.search(classes, first, last)
        ]
    reports = find_reports(readings, table=table)
    reports += _read_signs(readings, reports)
    return [Reported(_build(report, table), report) for report in reports]


def _read_signs(readings: Iterable[Reading], reports: Iterable[Report]) -> list[Report]:
    """What headings report that have no word of reporting, and no quotation."""
    told = {id(report.reading) for report in reports}
    headings = [reading for reading in readings if reading.kind == HEADING and id(reading) not in told]
    return [
        report
        for reading in headings
        if reading.closed.isdisjoint(range(reading.sentence.first, reading.sentence.last))
        and (report := find_heading_report(reading)) is not None
    ]


def _list_quoted(
    quotes: Iterable[Attribution], blocks: Sequence[tuple[str, Span]], passages: Sequence[Passage]
) -> Mapping[int, list[Span]]:
    """By block what quotations take up: the words, and what says whose they are."""
    quoted: dict[int, list[Span]] = {}
    for quote in quotes:
        cue = None if _has_clause(quote, passages[quote.block].tokens) else quote.cue
        around = (cue, quote.addressee, quote.medium, quote.occasion)
        quoted.setdefault(quote.block, []).extend(filter(None, around))
        block = quote.block
        for span in sorted([*quote.content, *[stretch.outer for stretch in quote.stretches]], key=attrgetter("start")):
            # What no mark closes goes on in the next block.
            while span.start >= blocks[block][1].end:
                block += 1
            quoted.setdefault(block, []).append(span)
    return quoted


def _has_clause(quote: Attribution, tokens: Tokens) -> bool:
    """Whether a cue has a clause of its own beside a quotation.

    "Lima said it was late: “Let me be.”", "It was late, Lima said. “Let me be.”"
    """
    if quote.kind is not QuoteKind.DIRECT or quote.cue is None:
        return False
    between = tokens.classes[bisect_left(tokens.starts, quote.cue.end) : _place_of(tokens, quote.content[0])]
    if between[-1:] == "." and quote.source is not None and FINITE.isdisjoint(between):
        return _ends_clause(tokens, min(quote.source.start, quote.cue.start))
    return between[-1:] in {":", "."} and not FINITE.isdisjoint(between)


def _ends_clause(tokens: Tokens, start: int) -> bool:
    """Whether a clause and a comma stand in front of what begins at `start`, in its sentence."""
    stop = bisect_left(tokens.starts, start)
    ahead = tokens.classes[tokens.classes.rfind(".", 0, stop) + 1 : stop]
    told = not FINITE.isdisjoint(ahead) or ahead[:1] in _SUBJECTS
    return ahead.endswith(",") and STRETCH not in ahead and told


def _place_of(tokens: Tokens, span: Span) -> int:
    return bisect_right(tokens.starts, span.start) - 1


def _cover(tokens: Tokens, spans: Iterable[Span]) -> set[int]:
    """The places of the tokens that spans cover."""
    starts = tokens.starts
    covered: set[int] = set()
    return covered.union(
        *[range(bisect_right(starts, span.start) - 1, bisect_left(starts, span.end)) for span in spans]
    )


def _build(report: Report, table: Table) -> Attribution:
    sentence, tokens = report.reading.sentence, report.reading.sentence.tokens
    cue = report.cue.place
    source = None if report.source is None else report.source.phrase
    first = report.clauses[-1].first
    around = find_circumstances(sentence, cue=cue, source=source, content=first)
    opening = start_of_cue(tokens, cue, first=sentence.first)
    owned = report.source is not None and report.source.kind == "owner"
    closing = end_of_cue(tokens, cue, last=sentence.last, content=first, owned=owned)
    return Attribution(
        kind=QuoteKind.INDIRECT,
        content=tuple([Span(tokens.starts[begin], tokens.ends[end - 1]) for begin, end in report.clauses]),
        stretches=(),
        block=report.reading.block,
        rule=f"clause {report.side}",
        confidence=calibrate(report.probability, curve=table.report_calibration),
        source=None if source is None else Span(*bounds_of(tokens, source)),
        cue=Span(tokens.starts[opening], tokens.ends[closing - 1]),
        addressee=around.addressee,
        medium=around.medium,
        occasion=around.occasion,
    )
