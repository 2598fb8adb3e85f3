"""From an article's blocks to its quotes: who said what in which words, as far as the place itself tells."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import NamedTuple

from newsseed.languages.grammar import Grammar
from newsseed.models.article import Doubt
from newsseed.models.quotes import QuoteKind, TermReason
from newsseed.models.text import Span
from newsseed.quoting.answers import Attribution
from newsseed.quoting.candidates import CONTINUED, SILENCE, Candidate
from newsseed.quoting.choice import calibrate, choose_candidate
from newsseed.quoting.circumstances import Circumstances, find_circumstances
from newsseed.quoting.contents import end_of_cue, find_clause, find_kind
from newsseed.quoting.cues import start_of_cue
from newsseed.quoting.facts import Facts
from newsseed.quoting.features import UNIT
from newsseed.quoting.frames import Decision, decide_stretches
from newsseed.quoting.indirect import Reported, attribute_reports
from newsseed.quoting.marks import Stretch
from newsseed.quoting.passages import read_passages
from newsseed.quoting.sites import Site
from newsseed.quoting.table import Table
from newsseed.quoting.terms import find_reason

_CARRIED = frozenset({CONTINUED, "paragraph before", "subject of paragraph before", "sentence behind"})


class Marked(NamedTuple):
    """Words between quotation marks that report no speech, and why they stand there."""

    stretch: Stretch
    reason: TermReason
    block: int


class Attributions(NamedTuple):
    """What an article reports, with quotation marks and without; what other marks are for, and what is doubtful."""

    quotes: tuple[Attribution, ...]
    terms: tuple[Marked, ...]
    doubts: tuple[Doubt, ...]


Note = Callable[[Decision | Reported], None]
"""What is told each decision about quoted words as it is made, and then what is reported without marks."""


def attribute_quotes(
    source: str, blocks: Sequence[tuple[str, Span]], *, table: Table, note: Note | None = None
) -> Attributions:
    """Every quoted stretch of `blocks` (each a kind, such as "paragraph", and a span) as a quote or as a term.

    What is reported without quotation marks follows from what is left: those quotes are indirect. `note` is told what
    each answer rests on; it is not kept.

    >>> from newsseed.languages.english_grammar import ENGLISH_GRAMMAR
    >>> from newsseed.quoting.table import load_table
    >>> text = "“We won,” Ana Lima told reporters. “I am glad.”"
    >>> table = load_table("english", ENGLISH_GRAMMAR)
    >>> found = attribute_quotes(text, [("paragraph", Span(0, len(text)))], table=table)
    >>> (quote,) = found.quotes
    >>> quote.source.of(text), quote.cue.of(text), quote.addressee.of(text), [span.of(text) for span in quote.content]
    ('Ana Lima', 'told', 'reporters', ['We won,', 'I am glad.'])
    """
    passages, doubts = read_passages(source, [span for _, span in blocks], table=table)

    def choose(_stretch: Stretch, candidates: list[Candidate], facts: list[Facts]) -> tuple[Candidate, float]:
        scores = [table.weigh(row) for row in facts]
        answers = [candidate.source for candidate in candidates]
        best, probability = choose_candidate(scores, answers=answers, unit=UNIT)
        return candidates[best], calibrate(probability, curve=table.calibration)

    decisions = decide_stretches(source, blocks, passages, table=table, choose=choose)
    quotes, terms = _gather(source, decisions if note is None else _tell(decisions, note), table.grammar)
    reports = attribute_reports(blocks, passages, quotes=quotes, table=table)
    if note is not None:
        for report in reports:
            note(report)
    return Attributions(_merge(quotes, [report.attribution for report in reports]), tuple(terms), doubts)


def _merge(quotes: Sequence[Attribution], reports: Sequence[Attribution]) -> tuple[Attribution, ...]:
    """All attributions in text order; those that follow another are told its new place."""
    merged = sorted([*quotes, *reports], key=_begins)
    places = {id(attribution): place for place, attribution in enumerate(merged)}
    return tuple(
        attribution
        if attribution.follows is None
        else attribution._replace(follows=places[id(quotes[attribution.follows])])
        for attribution in merged
    )


def _begins(attribution: Attribution) -> int:
    return attribution.content[0].start


def _tell(decisions: Iterable[Decision], note: Note) -> Iterator[Decision]:
    for decision in decisions:
        note(decision)
        yield decision


def _gather(source: str, decisions: Iterable[Decision], grammar: Grammar) -> tuple[list[Attribution], list[Marked]]:
    """The quotes and the terms that decisions in text order come to; one act of saying may hold several stretches."""
    quotes: list[Attribution] = []
    terms: list[Marked] = []
    last: Decision | None = None
    under = SILENCE
    for decision in decisions:
        stretch, site, candidate = decision[:3]
        if candidate.source is None:
            reason = find_reason(source, site, stretch.span, grammar=grammar)
            terms.append(Marked(stretch, reason, site.block))
            continue
        before = under
        beside = last is not None and _same_sentence(last.site, site)
        # What goes on in the same sentence stands under the cue that was chosen there.
        if not (beside and candidate.kind == CONTINUED):
            under = candidate
        if last is not None and _same_act(last, before, decision) and not _begins_anew(quotes[-1], site):
            quotes[-1] = _extend(quotes[-1], source, decision, under, grammar)
        else:
            follows = len(quotes) - 1 if candidate.kind == CONTINUED and quotes else None
            quotes.append(_begin(source, decision, under, follows, grammar))
        last = decision
    return quotes, terms


def _begin(source: str, decision: Decision, candidate: Candidate, follows: int | None, grammar: Grammar) -> Attribution:
    """The quote that begins with this stretch; `candidate` is what it stands under."""
    stretch, site, chosen, probability = decision[:4]
    around = find_circumstances(
        site.sentence, cue=candidate.cue, source=candidate.phrase, content=site.place, grammar=grammar
    )
    kind = find_kind(site, candidate, around)
    content = _content(source, decision, candidate, around, kind, grammar)
    mention = Span(*candidate.source) if candidate.source else None
    carried = candidate.kind in _CARRIED
    return Attribution(
        kind=kind,
        content=(content,),
        stretches=(stretch,),
        block=site.block,
        rule=chosen.kind,
        confidence=probability,
        source=None if carried else mention,
        cue=None if carried else _cue(site, candidate, grammar),
        carried=mention if carried else None,
        follows=follows,
        addressee=around.addressee,
        medium=around.medium,
        occasion=around.occasion,
    )


def _extend(quote: Attribution, source: str, decision: Decision, candidate: Candidate, grammar: Grammar) -> Attribution:
    """The quote with one more stretch; `candidate` is what that stretch stands under."""
    stretch, site, _, probability = decision[:4]
    around = find_circumstances(
        site.sentence, cue=candidate.cue, source=candidate.phrase, content=site.place, grammar=grammar
    )
    kind = find_kind(site, candidate, around)
    span = _content(source, decision, candidate, around, kind, grammar)
    content = quote.content
    if span.start <= content[-1].end:
        content = (*content[:-1], Span(min(content[-1].start, span.start), max(span.end, content[-1].end)))
    else:
        content = (*content, span)
    mixed = QuoteKind.MIXED in (kind, quote.kind)
    return quote._replace(
        kind=QuoteKind.MIXED if mixed else QuoteKind.DIRECT,
        content=content,
        stretches=(*quote.stretches, stretch),
        confidence=min(quote.confidence, probability),
    )


def _content(  # noqa: PLR0913, PLR0917 (each is a step's answer)
    source: str, decision: Decision, candidate: Candidate, around: Circumstances, kind: QuoteKind, grammar: Grammar
) -> Span:
    if kind is QuoteKind.DIRECT:
        return decision.stretch.span
    return find_clause(source, decision.site, decision.stretch, candidate, around, grammar=grammar)


def _cue(site: Site, candidate: Candidate, grammar: Grammar) -> Span | None:
    if candidate.cue_span is None:
        return None
    start, end = candidate.cue_span
    tokens = site.sentence.tokens
    if candidate.cue >= 0 and tokens.classes[candidate.cue] != ":":
        start = tokens.starts[start_of_cue(tokens, candidate.cue, first=site.sentence.first)]
        end = tokens.ends[end_of_cue(site, candidate, grammar=grammar) - 1]
    return Span(start, end)


def _same_sentence(last: Site, site: Site) -> bool:
    return last.block == site.block and last.number == site.number


def _begins_anew(quote: Attribution, site: Site) -> bool:
    """Whether a stretch is a quote of its own: a colon introduces it behind a reported clause with quoted words.

    "Lima saw “two ways”: “We give in, or we pay.”"
    """
    return quote.kind is QuoteKind.MIXED and site.sentence.tokens.classes[site.place - 1 : site.place] == ":"


def _same_act(last: Decision, under: Candidate, decision: Decision) -> bool:
    """Whether a stretch belongs to the quote before: reopened, under the same cue, or behind what interrupts both."""
    before, site, candidate = last.site, decision.site, decision.candidate
    continued = candidate.kind == CONTINUED
    if _same_sentence(before, site):
        return continued or under.cue == candidate.cue >= 0
    if not continued or site.place != site.sentence.first:
        return False
    if last.stretch.continued:
        return site.number == 0 and before.block + 1 == site.block
    return (
        before.block == site.block
        and before.number + 1 == site.number
        and before.place == before.sentence.first
        and under.cue > before.place
    )
