"""From an article's blocks to its quotes: who said what in which words, as far as the place itself tells."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import NamedTuple

from newsseed.models.article import Doubt
from newsseed.models.quotes import QuoteKind, TermReason
from newsseed.models.text import Span
from newsseed.quoting.answers import Attribution
from newsseed.quoting.candidates import CONTINUED, SILENCE, Candidate
from newsseed.quoting.choice import calibrate, choose_candidate
from newsseed.quoting.circumstances import Circumstances, find_circumstances
from newsseed.quoting.contents import end_of_chosen_cue, find_clause, find_kind, find_part_ahead
from newsseed.quoting.cues import start_of_cue
from newsseed.quoting.facts import Facts
from newsseed.quoting.features import UNIT
from newsseed.quoting.frames import Decision, decide_stretches
from newsseed.quoting.indirect import Reported, attribute_reports
from newsseed.quoting.marks import Stretch
from newsseed.quoting.passages import read_passages
from newsseed.quoting.sites import Site
from newsseed.quoting.sources import reach_sources
from newsseed.quoting.table import Table
from newsseed.quoting.terms import find_reason

GUESSED = frozenset({"paragraph before", "subject of paragraph before", "sentence behind"})
"""Rules by which another sentence than the quotation's own tells who speaks."""
_CARRIED = GUESSED | {CONTINUED}


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
    passages, doubts = read_passages(source, blocks, table=table)

    def choose(
        site: Site, _stretch: Stretch, candidates: list[Candidate], facts: list[Facts]
    ) -> tuple[Candidate, float]:
        scores = [table.weigh(row) for row in facts]
        answers = [candidate.source for candidate in candidates]
        # The first candidate is that nobody speaks.
        first = int(site.is_sentence and len(candidates) > 1)
        best, probability = choose_candidate(scores, answers=answers, unit=UNIT, first=first)
        return candidates[best], calibrate(probability, curve=table.calibration)

    decisions = decide_stretches(source, blocks, passages, table=table, choose=choose)
    quotes, terms = _gather(source, decisions if note is None else _tell(decisions, note))
    reports = attribute_reports(blocks, passages, quotes=quotes, table=table)
    if note is not None:
        for report in reports:
            note(report)
    merged = _merge(quotes, [report.attribution for report in reports])
    return Attributions(tuple(reach_sources(passages, merged)), tuple(terms), doubts)


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


def _gather(source: str, decisions: Iterable[Decision]) -> tuple[list[Attribution], list[Marked]]:
    """The quotes and the terms that decisions in text order come to; one act of saying may hold several stretches."""
    quotes: list[Attribution] = []
    terms: list[Marked] = []
    last: Decision | None = None
    under = SILENCE
    waiting: list[Decision] = []
    decided = list(decisions)
    for decision, told_later in zip(decided, _find_told_later(decided), strict=True):
        site, candidate = decision.site, decision.candidate
        if waiting and not _goes_on(waiting[-1], site):
            terms += _mark(source, waiting)
            waiting = []
        if candidate.source is None or (told_later and candidate.kind in GUESSED):
            waiting.append(decision)
            continue
        before = under
        beside = last is not None and site.shares_sentence(last.site)
        # What goes on in the same sentence stands under the cue that was chosen there.
        if not (beside and candidate.kind == CONTINUED):
            under = candidate
        if last is not None and _same_act(last, before, decision) and not _begins_anew(quotes[-1], site):
            quotes[-1] = _extend(quotes[-1], source, decision, under)
        else:
            follows = len(quotes) - 1 if candidate.kind == CONTINUED and quotes else None
            quotes.append(_reach_back(_begin(source, decision, under, follows), waiting))
            waiting = []
        last = decision
    return quotes, [*terms, *_mark(source, waiting)]


def _find_told_later(decided: Sequence[Decision]) -> list[bool]:
    """Of each stretch whether a word of reporting stands by what it goes on with, in the next paragraph that tells."""
    told = [False] * len(decided)
    for number in range(len(decided) - 2, -1, -1):
        following = decided[number + 1]
        if _goes_on(decided[number], following.site):
            candidate = following.candidate
            told[number] = candidate.cue >= 0 or (candidate.source is None and told[number + 1])
    return told


def _goes_on(before: Decision, site: Site) -> bool:
    """Whether a stretch goes on with the one before, which its paragraph does not close."""
    return before.stretch.continued and before.site.block + 1 == site.block and site.place == 0


def _mark(source: str, silent: Iterable[Decision]) -> list[Marked]:
    """The stretches that report no speech, each with the reason why it stands between marks."""
    return [Marked(stretch, find_reason(source, site, stretch.span), site.block) for stretch, site, *_ in silent]


def _reach_back(quote: Attribution, waiting: Sequence[Decision]) -> Attribution:
    """The quote with the paragraphs before it that say it, too: only the last of them tells who says it."""
    if not waiting:
        return quote
    stretches = [decision.stretch for decision in waiting]
    return quote._replace(
        content=(*[stretch.span for stretch in stretches], *quote.content),
        stretches=(*stretches, *quote.stretches),
        block=waiting[0].site.block,
    )


class _Words(NamedTuple):
    """What a stretch adds to its quote: how direct it is, the words, what stands around the cue."""

    kind: QuoteKind
    span: Span
    around: Circumstances
    ahead: tuple[Span, ...] = ()
    """What stands in front of the source and the cue."""


def _read_words(source: str, decision: Decision, under: Candidate) -> _Words:
    """The words that a stretch adds to its quote; `under` is what it stands under."""
    stretch, site = decision.stretch, decision.site
    around = find_circumstances(site.sentence, cue=under.cue, source=under.phrase, content=site.place)
    ahead = find_part_ahead(source, site, stretch, under, around)
    if ahead is not None:
        return _Words(QuoteKind.MIXED, find_clause(source, site, stretch, under, around), around, (ahead,))
    kind = find_kind(site, under, around)
    direct = kind is QuoteKind.DIRECT
    return _Words(kind, stretch.span if direct else find_clause(source, site, stretch, under, around), around)


def _begin(source: str, decision: Decision, under: Candidate, follows: int | None) -> Attribution:
    """The quote that begins with this stretch; `under` is what it stands under."""
    kind, span, around, ahead = _read_words(source, decision, under)
    mention = Span(*under.source) if under.source else None
    carried = under.kind in _CARRIED
    return Attribution(
        kind=kind,
        content=(*ahead, span),
        stretches=(decision.stretch,),
        block=decision.site.block,
        rule=decision.candidate.kind,
        confidence=decision.probability,
        source=None if carried else mention,
        cue=None if carried else _cue(decision.site, under),
        carried=mention if carried else None,
        follows=follows,
        addressee=around.addressee,
        medium=around.medium,
        occasion=around.occasion,
    )


def _extend(quote: Attribution, source: str, decision: Decision, under: Candidate) -> Attribution:
    """The quote with one more stretch; `under` is what that stretch stands under."""
    kind, span, *_ = _read_words(source, decision, under)
    *before, last = quote.content
    if span.start <= last.end:
        content = (*before, Span(min(last.start, span.start), max(span.end, last.end)))
    else:
        content = (*quote.content, span)
    return quote._replace(
        kind=QuoteKind.MIXED if QuoteKind.MIXED in (kind, quote.kind) else QuoteKind.DIRECT,
        content=content,
        stretches=(*quote.stretches, decision.stretch),
        confidence=min(quote.confidence, decision.probability),
    )


def _cue(site: Site, candidate: Candidate) -> Span | None:
    if candidate.cue_span is None:
        return None
    start, end = candidate.cue_span
    tokens = site.sentence.tokens
    if candidate.cue >= 0 and tokens.classes[candidate.cue] != ":":
        start = tokens.starts[start_of_cue(tokens, candidate.cue, first=site.sentence.first)]
        end = tokens.ends[end_of_chosen_cue(site, candidate) - 1]
    return Span(start, end)


def _begins_anew(quote: Attribution, site: Site) -> bool:
    """Whether a stretch is a quote of its own: a colon introduces it behind a reported clause with quoted words.

    "Lima saw “two ways”: “We give in, or we pay.”"
    """
    return quote.kind is QuoteKind.MIXED and site.sentence.tokens.classes[site.place - 1 : site.place] == ":"


def _same_act(last: Decision, under: Candidate, decision: Decision) -> bool:
    """Whether a stretch belongs to the quote before: reopened, under the same cue, or behind what interrupts both."""
    before, site, candidate = last.site, decision.site, decision.candidate
    continued = candidate.kind == CONTINUED
    if site.shares_sentence(before):
        return continued or under.cue == candidate.cue >= 0
    if not continued or site.place != site.sentence.first:
        return False
    if last.stretch.continued:
        return _goes_on(last, site)
    return (
        before.block == site.block
        and before.number + 1 == site.number
        and before.place == before.sentence.first
        and under.cue > before.place
    )
