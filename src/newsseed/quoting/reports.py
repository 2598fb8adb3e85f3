"""Stage seventeen: what sentences report without quotation marks: by which cues, on which side, in whose name."""

from collections.abc import Iterable, Sequence
from itertools import groupby, islice
from math import exp
from operator import itemgetter
from typing import NamedTuple

from newsseed.models.quotes import Stance
from newsseed.quoting.candidates import is_topic
from newsseed.quoting.choice import choose_best
from newsseed.quoting.clauses import PARTS, Clause, Part, find_clauses
from newsseed.quoting.cues import Cue, Source
from newsseed.quoting.facts import Values
from newsseed.quoting.features import UNIT
from newsseed.quoting.mentions import Phrase, find_phrase_before, find_phrase_behind
from newsseed.quoting.nouns import class_noun
from newsseed.quoting.report_facts import (
    AHEAD,
    AROUND,
    BEHIND,
    SIDES,
    describe_nobody,
    describe_report,
    describe_reporter,
)
from newsseed.quoting.settled import (
    find_side_of_inverted,
    is_idle,
    is_inverted_report,
    is_told_in_presence,
    is_told_inside,
    opens_with_according,
    tells_ahead,
)
from newsseed.quoting.sheets import Case, Reading, Sheet, lay_out
from newsseed.quoting.table import Table
from newsseed.quoting.tokens import FINITE, STRETCH, Tokens

_BY_SIGN = 0.8
"""How probable a report is that a heading makes by a sign alone."""
_LEAST = 0.4
"""How probable a report is at least.

What is right less often takes more from F1 than it gives: see Lipton et al., Optimal Thresholding of Classifiers to
Maximize F1 Measure, 2014.
"""
_OUTERMOST = 600
"""What speaks at least for a report that no other of its sentence is outside of."""
_SETTLED = 100
"""What speaks at least for a report that grammar settles."""
_NAMING = frozenset("DNn")
_JUDGING = frozenset((Stance.DESCRIBED, Stance.PRAISED, Stance.CRITICISED))
"""How who says something stands to it where the verb's object is whom they judge."""
_SPEAKERS = ("Person", "role-Name", "Name-Name", "Organisation", "person", "people", "group", "organisation")


class Report(NamedTuple):
    """A cue that reports something: on which side, which clauses, in whose name, and how probable that is."""

    reading: Reading
    cue: Cue
    side: str
    clauses: tuple[Clause, ...]
    source: Source | None
    probability: float


def find_reports(readings: Iterable[Reading], *, table: Table) -> list[Report]:
    """What the sentences of an article report, in text order.

    Of the reports of a sentence the most probable is settled first; what is reported reports nothing further by
    itself: a cue inside an accepted clause is none.
    """
    sheet, cases = lay_out(readings)
    told = _choose_cues(sheet, cases, table)
    sides = _choose_sides(told, table)
    sources = _choose_sources(sheet, told, [side for side, _ in sides], table)
    parts = [
        Part(one.case, part, None if source is None else source.phrase, side == AROUND)
        for one, (side, _), (source, _) in zip(told, sides, sources, strict=True)
        for part in PARTS[side]
    ]
    clauses = iter(find_clauses(sheet, parts, table=table))
    found: list[tuple[int, Report]] = []
    for (case, _, score, _), (side, placed), (source, sure) in zip(told, sides, sources, strict=True):
        reported = tuple([clause for clause in islice(clauses, len(PARTS[side])) if clause is not None])
        probability = placed * sure / (1 + exp(-score * UNIT))
        if reported and probability >= _LEAST:
            found.append((score, Report(case.reading, case.cue, side, reported, source, probability)))
    return [report for _, group in groupby(found, key=_sentence_of) for report in _settle(group)]


def find_heading_report(reading: Reading) -> Report | None:
    """What a heading reports by a sign alone: "Minister: taxes will rise", "Taxes will rise – minister".

    A few words at its end, behind a comma, are as good as a sign: "Taxes will rise, minister says".
    """
    tokens, first, last = reading.sentence[:3]
    classes = tokens.classes
    comma = classes.rfind(",", first + 1, last)
    if comma > 0 and (closing := _find_closing(tokens, start=comma + 1, last=last)):
        cue, source = closing
        return Report(reading, Cue(cue, 0), AHEAD, (Clause(first, comma),), source, _BY_SIGN)
    colon = classes.find(":", first + 1, last)
    if colon > 0 and is_topic(tokens, colon, first=first):
        return None
    if colon > 0:
        phrase = find_phrase_before(tokens, end=colon - 1, first=first)
        clause = Clause(colon + 1, last)
        return _report_by_sign(reading, colon, BEHIND, clause, phrase if phrase and phrase.first == first else None)
    dash = classes.rfind("-", first + 1, last)
    phrase = find_phrase_behind(tokens, start=dash + 1, last=last) if dash > 0 else None
    whole = phrase is not None and phrase.last == last
    return _report_by_sign(reading, dash, AHEAD, Clause(first, dash), phrase if whole else None)


def _find_closing(tokens: Tokens, *, start: int, last: int) -> tuple[int, Source] | None:
    """The cue and the source that a heading ends in, and nothing else: "court hears", "warns mayor".

    Headings leave "is" out, so that a participle is passive, "deal agreed"; and behind a verb of praise or blame stands
    whom it is about: "Lima resigns, blames Reed".
    """
    classes, forms, grammar = tokens.classes, tokens.forms, tokens.grammar
    end = last - (classes[last - 1] == ".")
    for cue, begin, stop in ((end - 1, start, end - 1), (start, start + 1, end)):
        if begin >= stop or forms[cue].endswith(grammar.participle_endings):
            continue
        judged = cue == start and grammar.stances.get(forms[cue]) in _JUDGING
        if not judged and (classes[cue] == "V" or forms[cue] in grammar.hearing_cues):
            phrase = find_phrase_behind(tokens, start=begin, last=stop)
            if phrase is not None and phrase.last == stop and classes[begin] in _NAMING:
                return cue, Source("heading", phrase)
    return None


def _report_by_sign(reading: Reading, sign: int, side: str, clause: Clause, phrase: Phrase | None) -> Report | None:
    """The report of a name and a clause with a sign between them; None where either is something else."""
    tokens = reading.sentence.tokens
    if phrase is None or not class_noun(tokens, phrase).endswith(_SPEAKERS):
        return None
    told = tokens.classes[clause.first : clause.last]
    if STRETCH in told or FINITE.isdisjoint(told):
        return None
    return Report(reading, Cue(sign, 0), side, (clause,), Source("heading", phrase), _BY_SIGN)


class _Told(NamedTuple):
    """A cue that rather reports something than nothing, its facts, and what speaks for it; `inverted` is settled."""

    case: Case
    facts: Values
    score: int
    inverted: bool


def _choose_cues(sheet: Sheet, cases: Sequence[Case], table: Table) -> list[_Told]:
    """The cues that report something."""
    rows = [describe_report(sheet, case) for case in cases]
    told: list[_Told] = []
    for case, row, score in zip(cases, rows, table.weigh_rows("report", rows), strict=True):
        inverted = is_inverted_report(case.reading.sentence, case.cue)
        # To report nothing weighs nothing.
        units = max(score, _SETTLED) if inverted else score
        if opens_with_according(case.reading.sentence, case.cue):
            # "According to Lima, the council said the port was shut": all of it is what Lima says.
            units = max(score, _OUTERMOST)
        if units > 0 and not is_idle(case):
            told.append(_Told(case, row, units, inverted))
    return told


def _choose_sides(told: Sequence[_Told], table: Table) -> list[tuple[str, float]]:
    """On which side of each cue the clause stands, and how sure that is."""
    sides: list[tuple[str, float]] = []
    for one, scores in zip(told, table.weigh_sides([one.facts for one in told]), strict=True):
        sentence, cue = one.case.reading.sentence, one.case.cue
        best, sure = choose_best(scores, unit=UNIT)
        if one.inverted:
            sides.append((find_side_of_inverted(sentence, cue), 1.0))
        elif is_told_inside(sentence, cue):
            sides.append((AROUND, 1.0))
        elif SIDES[best] == AROUND and is_told_in_presence(sentence, cue):
            sides.append((AHEAD, sure))
        else:
            sides.append((AHEAD, 1.0) if tells_ahead(sentence, cue) else (SIDES[best], sure))
    return sides


def list_sources(case: Case) -> list[Source]:
    """The mentions that may be the source of what a cue reports.

    In "it was claimed that …" the pronoun stands for the clause, and is none.
    """
    sentence, cue = case.reading.sentence, case.cue
    tokens, at = sentence.tokens, cue.place
    if at > sentence.first and tokens.forms[at - 1] in tokens.grammar.passive:
        return [source for source in cue.sources if not _is_it(source.phrase, tokens)]
    return cue.sources


def _is_it(phrase: Phrase, tokens: Tokens) -> bool:
    """Whether a mention is a pronoun that stands for things, alone: "it", but not "this newspaper"."""
    return phrase.last - phrase.first == 1 and tokens.grammar.pronouns.get(tokens.forms[phrase.first]) == "it"


def _choose_sources(
    sheet: Sheet, told: Sequence[_Told], sides: Sequence[str], table: Table
) -> list[tuple[Source | None, float]]:
    """The source of each report, or None where grammar names nobody, and how sure that is."""
    mentions = [list_sources(one.case) for one in told]
    nobody = [describe_nobody(sheet, one.case, side=side) for one, side in zip(told, sides, strict=True)]
    rows = [
        describe_reporter(sheet, one.case, source, rank=rank, side=side)
        for one, side, sources in zip(told, sides, mentions, strict=True)
        for rank, source in enumerate(sources, start=1)
    ]
    weights = iter(table.weigh_rows("reporter", rows))
    chosen: list[tuple[Source | None, float]] = []
    for one, sources, alone in zip(told, mentions, table.weigh_rows("no reporter", nobody), strict=True):
        scores = [alone, *islice(weights, len(sources))]
        best, sure = choose_best(scores, unit=UNIT)
        chosen.append((sources[0], 1.0) if one.inverted else (sources[best - 1] if best else None, sure))
    return chosen


def _sentence_of(found: tuple[int, Report]) -> int:
    return id(found[1].reading)


def _settle(found: Iterable[tuple[int, Report]]) -> list[Report]:
    """Of the reports of one sentence those that hold: the surest first; nothing is reported twice.

    No cue stands in another's clause, and no clause has words of another.
    """
    held: list[Report] = []
    for _, report in sorted(found, key=itemgetter(0), reverse=True):
        if not any(_is_told(report.cue, one) or _is_told(one.cue, report) or _meet(report, one) for one in held):
            held.append(report)
    return sorted(held, key=lambda report: report.clauses[0].first)


def _is_told(cue: Cue, report: Report) -> bool:
    """Whether a cue stands in what is reported."""
    return any(first <= cue.place < last for first, last in report.clauses)


def _meet(report: Report, other: Report) -> bool:
    """Whether two reports have words in common."""
    return any(first < end and begin < last for first, last in report.clauses for begin, end in other.clauses)
