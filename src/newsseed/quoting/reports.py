"""Stage fifteen: what a sentence reports without quotation marks: by which cues, on which side, in whose name."""

from collections.abc import Set as AbstractSet
from math import exp
from typing import NamedTuple

from newsseed.models.quotes import Stance
from newsseed.quoting.candidates import Sentence
from newsseed.quoting.choice import choose_candidate
from newsseed.quoting.clauses import Clause, find_clauses
from newsseed.quoting.cues import WEAKEST, Cue, Source
from newsseed.quoting.facts import Facts
from newsseed.quoting.features import UNIT
from newsseed.quoting.mentions import Phrase, find_phrase_before, find_phrase_behind
from newsseed.quoting.nouns import class_noun
from newsseed.quoting.report_facts import AHEAD, BEHIND, SIDES, describe_report, describe_reporter
from newsseed.quoting.table import Table
from newsseed.quoting.tokens import STRETCH

_BY_SIGN = 0.8
"""How probable a report is that a heading makes by a sign alone."""
_SPEAKERS = ("Person", "role-Name", "Name-Name", "Organisation", "person", "people", "group", "organisation")
_FINITE = frozenset("amVveb")


class Report(NamedTuple):
    """A cue that reports something: on which side, which clauses, in whose name, and how probable that is."""

    cue: Cue
    side: str
    clauses: tuple[Clause, ...]
    source: Source | None
    probability: float


def find_reports(sentence: Sentence, *, block: str, closed: AbstractSet[int], table: Table) -> list[Report]:
    """The reports of a sentence, in text order; the most probable is settled first.

    What is reported reports nothing further by itself: a cue inside an accepted clause is none. `closed` are the
    tokens of quotations and of their cues.
    """
    found: list[Report] = []
    inside: set[int] = set(closed)
    taken: set[int] = set()
    for probability, cue, facts in _rank_cues(sentence, block, closed, table):
        if cue.place in inside:
            continue
        side, placed = _choose_side(facts, table)
        source, sure = _choose_source(sentence, cue, side, table)
        phrase = None if source is None else source.phrase
        clauses = find_clauses(sentence, cue.place, side=side, source=phrase, closed=closed, table=table)
        covered = {at for first, last in clauses for at in range(first, last)}
        if covered and covered.isdisjoint(taken):
            found.append(Report(cue, side, clauses, source, probability * placed * sure))
            inside |= covered
            taken.add(cue.place)
    return sorted(found, key=lambda report: report.clauses[0].first)


def find_heading_report(sentence: Sentence) -> Report | None:
    """What a heading reports by a sign alone: "Minister: taxes will rise", "Taxes will rise – minister"."""
    tokens, first, last = sentence[:3]
    classes = tokens.classes
    colon = classes.find(":", first + 1, last)
    if colon > 0:
        phrase = find_phrase_before(tokens, end=colon - 1, first=first)
        clause = Clause(colon + 1, last)
        return _report_by_sign(sentence, colon, BEHIND, clause, phrase if phrase and phrase.first == first else None)
    dash = classes.rfind("-", first + 1, last)
    phrase = find_phrase_behind(tokens, start=dash + 1, last=last) if dash > 0 else None
    whole = phrase is not None and phrase.last == last
    return _report_by_sign(sentence, dash, AHEAD, Clause(first, dash), phrase if whole else None)


def _report_by_sign(sentence: Sentence, sign: int, side: str, clause: Clause, phrase: Phrase | None) -> Report | None:
    """The report of a name and a clause with a sign between them; None where either is something else."""
    tokens = sentence.tokens
    if phrase is None or not class_noun(tokens, phrase).endswith(_SPEAKERS):
        return None
    told = tokens.classes[clause.first : clause.last]
    if STRETCH in told or _FINITE.isdisjoint(told):
        return None
    return Report(Cue(sign, 0), side, (clause,), Source("heading", phrase), _BY_SIGN)


def _rank_cues(
    sentence: Sentence, block: str, closed: AbstractSet[int], table: Table
) -> list[tuple[float, Cue, tuple[str, ...]]]:
    """The cues that rather report something than nothing, the surest first, each with its facts."""
    ranked: list[tuple[float, Cue, tuple[str, ...]]] = []
    for number, cue in enumerate(sentence.cues):
        if cue.strength >= WEAKEST and cue.place not in closed and not _is_idle(sentence, cue):
            facts = describe_report(sentence, number, block=block)
            # To report nothing weighs nothing.
            score = table.weigh(Facts("report", facts))
            if score > 0:
                ranked.append((1 / (1 + exp(-score * UNIT)), cue, facts))
    return sorted(ranked, key=lambda one: -one[0])


def _is_idle(sentence: Sentence, cue: Cue) -> bool:
    """Whether a word of reporting reports nothing here: "needless to say", "said to be the largest"."""
    tokens, first, last = sentence[:3]
    forms, at, grammar = tokens.forms, cue.place, tokens.grammar
    for before, behind in grammar.idle.get(forms[at], ()):
        begin, end = at - len(before), at + 1 + len(behind)
        if begin >= first and end <= last and (*forms[begin:at], *forms[at + 1 : end]) == (*before, *behind):
            return True
    shows = grammar.stances.get(forms[at]) == Stance.INDICATED
    return shows and at > first and forms[at - 1] in grammar.witnesses


def _choose_side(facts: tuple[str, ...], table: Table) -> tuple[str, float]:
    """On which side of its cue the clause stands, and how sure that is."""
    scores = [table.weigh(Facts(side, facts)) for side in SIDES]
    best, sure = choose_candidate(scores, answers=SIDES, unit=UNIT)
    return SIDES[best], sure


def _is_it(phrase: Phrase, sentence: Sentence) -> bool:
    """Whether a mention is a pronoun that stands for things, alone: "it", but not "this newspaper"."""
    tokens = sentence.tokens
    return phrase.last - phrase.first == 1 and tokens.grammar.pronouns.get(tokens.forms[phrase.first]) == "it"


def list_sources(sentence: Sentence, cue: Cue) -> list[Source | None]:
    """Nobody, and then the mentions that may be the source of what a cue reports.

    In "it was claimed that …" the pronoun stands for the clause, and is none.
    """
    forms, at, grammar = sentence.tokens.forms, cue.place, sentence.tokens.grammar
    passive = at > sentence.first and forms[at - 1] in grammar.passive
    return [
        None,
        *[source for source in cue.sources if not (passive and _is_it(source.phrase, sentence))],
    ]


def _choose_source(sentence: Sentence, cue: Cue, side: str, table: Table) -> tuple[Source | None, float]:
    """The source of a report, or None where grammar names nobody, and how sure that is."""
    sources = list_sources(sentence, cue)
    scores = [
        table.weigh(describe_reporter(sentence, cue, source, rank=rank, side=side))
        for rank, source in enumerate(sources)
    ]
    best, sure = choose_candidate(scores, answers=range(len(scores)), unit=UNIT)
    return sources[best], sure
