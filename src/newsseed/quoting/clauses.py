"""Stage sixteen: where reported clauses begin and end: each the best of its candidates, by the fitted table."""

import re
from collections.abc import Callable, Sequence
from itertools import islice
from typing import NamedTuple

from newsseed.quoting.facts import Values
from newsseed.quoting.mentions import Phrase
from newsseed.quoting.report_facts import AHEAD, AROUND, BEHIND, describe_ends, describe_starts
from newsseed.quoting.sheets import Case, Sheet
from newsseed.quoting.table import Table
from newsseed.quoting.tokens import FINITE, STRETCH

_FARTHEST_START = 14
_LONGEST_LEAD = 30
_NEAR_CUE = 8
# Behind "it": with what, when, or nothing.
_STANDING_IN = re.compile(r"r*+(?:[pTc,;:.]|\Z)")
_EMPTY = f"{STRETCH},.-:;()xcspdw"
_OPENS_NOMINAL = frozenset("DNnPpTG0b")
_NO_START = frozenset(",;.)")
# Behind a cue a clause begins at once, behind a preposition or a date, or, behind whatever else, with a word that
# may open one: "told the crowd in Porto that", "told the crowd the port", "asked him whether".
_START_BEHIND = re.compile(r"[^,;.)](?:(?<=[d:poT,-].)|(?<=[nNPvVrea0s][twWPGTDps]))")
_START_AHEAD = re.compile(r"[^,;.)](?<=[,;:\-(csQtW)].)")
# "According to a survey of riders by the port, it is", "According to Ana Lima, the mayor, it is"
_COMMA_OF_SOURCE = re.compile(r"[^,]*+(?:,D[^,;amVvb]*+(?=,))?+,(?![,;.)$])")
_BREAK = re.compile(r"[,;:\-(cspdVWratwT]")
_BREAK_AHEAD = re.compile(r"[,:\-a]|(?<=Q).")
_BREAK_NEAR = re.compile(r"[,:\-aPDNn]|(?<=Q).")

# Auxiliaries, adverbs and a verb; what stands between two such groups is no verb.
_VERB_GROUP = re.compile("(?:^|(?<=[^am]))()(?:[am]r*+[amr]*+[nvVeb]?|[Vvb]|e(?=[DPnNtr]))")
_END_OF_QUESTION = re.compile("[^amVvbe;:]*+[amVvbe][^,;:]*+,(?=[DNPGn])")
_NEXT_ACT = re.compile(r"c[rd]*+(?:V(?![.])|(?P<late>[ve])(?=t[DNnPG0]))")

PARTS = {BEHIND: (BEHIND,), AHEAD: (AHEAD,), AROUND: (AHEAD, BEHIND)}
"""On which sides of its cue there are clauses, by the side that what is reported stands on as a whole."""

Clause = Phrase
"""The tokens of a clause: its first and the one behind its last."""


class Part(NamedTuple):
    """One side of a cue on a sheet, where a clause is looked for; none begins in the `source`."""

    case: Case
    side: str
    source: Phrase | None
    around: bool = False
    """Whether the other side has a clause as well."""


def find_clauses(sheet: Sheet, parts: Sequence[Part], *, table: Table) -> list[Clause | None]:
    """What is reported on each side of each cue; None where nothing is left to report.

    A clause that takes in tokens of quotations is left out.
    """
    starts = _choose_starts(sheet, parts, table)
    ends = _choose_ends(sheet, parts, starts, table)
    return [_cut(sheet, part.case, start, end) for part, start, end in zip(parts, starts, ends, strict=True)]


def list_starts(sheet: Sheet, case: Case, side: str, *, around: bool = False) -> list[int]:
    """The places on the sheet that a clause on one side of the cue may begin at; `around` it there is more of it."""
    classes, at, first, last = sheet.classes, case.at, case.first, case.last
    if side == BEHIND:
        begin, pattern, end = at + 1, _START_BEHIND, min(last, at + _FARTHEST_START)
    else:
        begin, pattern, end = first, _START_AHEAD, min(at, first + _LONGEST_LEAD)
    if side == BEHIND and sheet.forms[at] in case.reading.sentence.tokens.grammar.according:
        comma = _COMMA_OF_SOURCE.match(classes, begin, min(last, at + _LONGEST_LEAD))
        if comma is not None:
            return [comma.end()]
        begin += 1
    if side == BEHIND and around and classes[begin] == "," and classes[begin + 1] not in _NO_START:
        # "It will sink, the memo said, with all aboard": what the source parts goes on behind its comma.
        return [begin + 1]
    starts = [match.start() for match in pattern.finditer(classes, begin + 1, end)]
    return [begin, *starts] if begin < end and classes[begin] not in _NO_START else starts


def list_ends(sheet: Sheet, case: Case, start: int) -> list[int]:
    """The places on the sheet that may stand right behind a clause that begins at `start`."""
    classes, at, last = sheet.classes, case.at, case.last
    if start > at:
        predicate = _find_predicate(sheet, case, start) if _is_in_subject(sheet, case) else -1
        if predicate >= 0:
            return [predicate]
        last = _start_of_next_act(sheet, case, start)
        while last > start + 1 and classes[last - 1] == ".":
            last -= 1
        if at == case.first and sheet.forms[at] in case.reading.sentence.tokens.grammar.pressed:
            # "Asked whether she would go, Lima shrugged": the sentence goes on behind the question.
            asked = _END_OF_QUESTION.match(classes, start, last)
            last = last if asked is None else asked.end() - 1
        breaks = [match.start() for match in _BREAK.finditer(classes, start + 1, last)]
        return [*[place for place in breaks if not _goes_on_with_contrast(sheet, case, place)], last]
    near = max(start + 1, at - _NEAR_CUE)
    ends = [match.start() for match in _BREAK_AHEAD.finditer(classes, start + 1, near)]
    ends += [match.start() for match in _BREAK_NEAR.finditer(classes, near, at)]
    return [*ends, at]


def _goes_on_with_contrast(sheet: Sheet, case: Case, place: int) -> bool:
    """Whether a comma and "not" set something against what is told: "it was a rock, not a reef"."""
    contrasts = case.reading.sentence.tokens.grammar.contrasting
    contrast = sheet.forms[place + 1] in contrasts and sheet.classes[place + 2] in _OPENS_NOMINAL
    return sheet.classes[place] == "," and contrast


def _is_in_subject(sheet: Sheet, case: Case) -> bool:
    """Whether a cue is a noun in the subject of its sentence: "Lima’s claim that the port was shut angered many"."""
    classes, at, first = sheet.classes, case.at, case.first
    nearest = case.cue.nearest
    noun = classes[at + 1] == "t" and (classes[at - 1] in "DG" or (nearest is not None and nearest.kind == "owner"))
    return noun and classes[first] not in "swpT" and FINITE.isdisjoint(classes[first:at])


def _find_predicate(sheet: Sheet, case: Case, start: int) -> int:
    """The verb of the sentence behind a clause of its subject, which has its own: the second verb; -1 if none is."""
    verbs = [match.end(1) for match in _VERB_GROUP.finditer(sheet.classes, start, case.last)]
    return verbs[1] if len(verbs) > 1 else -1


def _start_of_next_act(sheet: Sheet, case: Case, start: int) -> int:
    """Where "and" and a cue go on with what the source does: "said the port was shut and blamed the storm"."""
    classes, forms, last = sheet.classes, sheet.forms, case.last
    grammar = case.reading.sentence.tokens.grammar
    agents, past = grammar.agent_prepositions, grammar.participle_endings
    for match in _NEXT_ACT.finditer(classes, start, last):
        told = not FINITE.isdisjoint(classes[start : match.start()])
        # "Said it sank and alleged that", but not "said they must step up and show that"
        further = match["late"] is None or forms[match.end() - 1].endswith(past)
        if told and further and match.end() < last and forms[match.end()] not in agents:
            return match.start()
    return last


def _choose_starts(sheet: Sheet, parts: Sequence[Part], table: Table) -> list[int]:
    """Where the clause of each part begins, -1 where none does."""
    places = [_list_starts_outside(sheet, part) for part in parts]

    def describe(number: int) -> list[Values]:
        return describe_starts(sheet, parts[number].case, places[number])

    return _choose("start", parts, places, describe, table)


def _choose_ends(sheet: Sheet, parts: Sequence[Part], starts: Sequence[int], table: Table) -> list[int]:
    """The places right behind the clauses that begin at `starts`."""
    places = [
        [] if start < 0 else _list_ends_outside(sheet, part, start) for part, start in zip(parts, starts, strict=True)
    ]

    def describe(number: int) -> list[Values]:
        return describe_ends(sheet, parts[number].case, starts[number], places[number])

    return _choose("end", parts, places, describe, table)


def _list_starts_outside(sheet: Sheet, part: Part) -> list[int]:
    """The places that a clause may begin at and that are none of the source."""
    case, side, source, around = part
    starts = list_starts(sheet, case, side, around=around)
    if source is None:
        return starts
    begin, end = source.first + case.shift, source.last + case.shift
    return [at for at in starts if not begin <= at < end]


def _list_ends_outside(sheet: Sheet, part: Part, start: int) -> list[int]:
    """The places that a clause from `start` may end at, in front of its source: "accused of lying | by Lima"."""
    case, side, source, _ = part
    ends = list_ends(sheet, case, start)
    if source is None or source.first + case.shift <= start:
        return ends
    comma = min(source.first + case.shift, case.at) - 1
    # "…, her aide, Ana Lima, said": there the comma stands inside the source.
    named = sheet.classes[source.last + case.shift] == ","
    if side == AHEAD and sheet.classes[comma] == "," and comma in ends and not named:
        return [comma]
    return [at for at in ends if at < source.first + case.shift] or ends


def _choose(
    question: str,
    parts: Sequence[Part],
    places: Sequence[Sequence[int]],
    describe: Callable[[int], list[Values]],
    table: Table,
) -> list[int]:
    """Of the places of each part the one that weighs most, -1 of none; where there is one, nothing is asked."""
    chosen = [listed[0] if listed else -1 for listed in places]
    for side in (BEHIND, AHEAD):
        asked = [number for number, part in enumerate(parts) if part.side == side and len(places[number]) > 1]
        weights = iter(table.weigh_rows(f"{question} {side}", [row for number in asked for row in describe(number)]))
        for number in asked:
            listed = places[number]
            scores = [*islice(weights, len(listed))]
            chosen[number] = listed[scores.index(max(scores))]
    return chosen


def _cut(sheet: Sheet, case: Case, start: int, end: int) -> Clause | None:
    """The clause between two places of the sheet, as tokens of its block; None where it says nothing of its own."""
    classes, shift, closed = sheet.classes, case.shift, case.reading.closed
    if start == case.at + 1 and _stands_in(sheet, case, start, end):
        return None
    # "said that it was" without "that"; not so "said that was late".
    introduced = classes[start] == "t" and start + 1 < end and classes[start + 1] not in FINITE
    # "said that, in June, it was": nor does a comma behind it open the clause.
    begin = start + introduced + (introduced and classes[start + 1] == ",")
    # Quoted words alone are left to their own stage, and a word that only joins says nothing: "says that,".
    if not classes[begin:end].strip(_EMPTY) or not closed.isdisjoint(range(start - shift, end - shift)):
        return None
    return Clause(begin - shift, end - shift)


def _stands_in(sheet: Sheet, case: Case, start: int, end: int) -> bool:
    """Whether a pronoun alone stands for what is said: "said it with a smile", "says this to all who come"."""
    grammar = case.reading.sentence.tokens.grammar
    if sheet.forms[case.at] not in grammar.saying or sheet.forms[start] not in grammar.standing_in:
        return False
    return _STANDING_IN.match(sheet.classes, start + 1, end) is not None
