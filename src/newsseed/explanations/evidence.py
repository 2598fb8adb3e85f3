"""The evidence for an answer with what it weighs, and the evidence that was not taken."""

from collections.abc import Iterator, Sequence

from newsseed.explanations.models import Choice, Evidence, Reason
from newsseed.models.quotes import Quote
from newsseed.models.text import Span
from newsseed.quoting.facts import Facts
from newsseed.quoting.features import UNIT, list_weights
from newsseed.quoting.frames import Decision
from newsseed.quoting.indirect import Reported
from newsseed.quoting.marks import Stretch
from newsseed.quoting.mentions import bounds_of
from newsseed.quoting.report_facts import describe_nobody, describe_report, describe_reporter
from newsseed.quoting.reports import list_sources
from newsseed.quoting.sheets import lay_out
from newsseed.quoting.table import Table

NOBODY = "nobody"
"""The rule where grammar names no source: "it was claimed that"."""


def list_choices(stretches: Sequence[Stretch], decisions: Sequence[Decision], *, table: Table) -> Iterator[Choice]:
    """What was chosen for each of the stretches."""
    wanted = {stretch.span for stretch in stretches}
    for decision in decisions:
        if decision.stretch.span in wanted:
            rows = zip(decision.candidates, decision.facts, strict=True)
            weighed = [
                _weigh(
                    candidate.kind,
                    None if candidate.source is None else Span(*candidate.source),
                    None if candidate.cue_span is None else Span(*candidate.cue_span),
                    candidate.strength,
                    facts,
                    table,
                )
                for candidate, facts in rows
            ]
            # Of several that weigh the same the first is taken, and so it is by a stable sort.
            weighed.sort(key=lambda evidence: -evidence.score)
            span, rule, confidence = decision.stretch.span, decision.candidate.kind, decision.probability
            chosen = decision.candidate.source
            mention = None if chosen is None else Span(*chosen)
            taken = next(evidence for evidence in weighed if evidence.source == mention)
            yield Choice(span, rule, confidence, taken, tuple([one for one in weighed if one is not taken]))


def list_report_choices(quote: Quote, found: Reported, *, table: Table) -> tuple[Choice, ...]:
    """What was chosen for an indirect quote: that its cue reports something, and whose words that is.

    A heading that reports by a sign alone rests on nothing that was weighed.
    """
    report = found.report
    cue, side, place = report.cue, report.side, quote.content[0]
    sheet, cases = lay_out([report.reading])
    case = next((case for case in cases if case.cue is cue), None)
    if case is None:
        sign = Evidence(quote.rule, quote.source, quote.cue, 0, 0.0, ())
        return (Choice(place, quote.rule, quote.confidence, sign, ()),)
    facts = Facts("report", describe_report(sheet, case))
    taken = _weigh(quote.rule, quote.source, quote.cue, cue.strength, facts, table)
    nobody = Facts("no reporter", describe_nobody(sheet, case, side=side))
    sources = [_weigh(NOBODY, None, quote.cue, cue.strength, nobody, table)]
    tokens = report.reading.sentence.tokens
    for rank, source in enumerate(list_sources(case), start=1):
        row = Facts("reporter", describe_reporter(sheet, case, source, rank=rank, side=side))
        mention = Span(*bounds_of(tokens, source.phrase))
        sources.append(_weigh(source.kind, mention, quote.cue, cue.strength, row, table))
    sources.sort(key=lambda evidence: -evidence.score)
    return (
        Choice(place, quote.rule, quote.confidence, taken, ()),
        Choice(place, sources[0].rule, quote.confidence, sources[0], tuple(sources[1:])),
    )


def _weigh(  # noqa: PLR0913, PLR0917 (a row of evidence)
    rule: str, source: Span | None, cue: Span | None, strength: int, facts: Facts, table: Table
) -> Evidence:
    weights = list_weights(facts, weights=table.weights)
    reasons = tuple([Reason(what, round(weight * UNIT, 2)) for what, weight in weights])
    return Evidence(rule, source, cue, strength, round(sum([weight for _, weight in weights]) * UNIT, 2), reasons)
