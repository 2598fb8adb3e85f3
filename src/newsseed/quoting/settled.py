"""What grammar settles about a report before the table is asked: what is idle, inverted, told to somebody behind."""

from newsseed.models.quotes import Stance
from newsseed.quoting.candidates import Sentence
from newsseed.quoting.cues import Cue
from newsseed.quoting.mentions import find_phrase_behind
from newsseed.quoting.report_facts import AHEAD, AROUND
from newsseed.quoting.sheets import Case
from newsseed.quoting.tokens import FINITE
from newsseed.quoting.voices import is_inverted

_OPENING = "^"
_UNDER = frozenset("swpTeg")
"""What opens no main clause."""
_NOMINAL = frozenset("DNnP")
# A comma, and the verb that goes on behind it.
_RESUMED = frozenset((",a", ",m"))
_STOPS = frozenset(("", "."))
_IN_FRONT = frozenset(("adjacent", "over"))


def is_idle(case: Case) -> bool:
    """Whether a word of reporting reports nothing here: "needless to say", "said to be the largest"."""
    tokens, first, last = case.reading.sentence[:3]
    forms, at, grammar = tokens.forms, case.cue.place, tokens.grammar
    form = forms[at]
    idle = grammar.idle.get(form, {})
    before, behind = ((_OPENING, *forms[first:at]), tuple(forms[at + 1 : last])) if idle else ((), ())
    for following, company in idle.items():
        stands = any(before[len(before) - len(standing) :] == standing for standing in company)
        if stands and behind[: len(following)] == following:
            return True
    return at > first and forms[at - 1] in grammar.witnesses and grammar.stances.get(form) == Stance.INDICATED


def is_inverted_report(sentence: Sentence, cue: Cue) -> bool:
    """Whether a comma, the cue and its source stand inside the clause or behind it: "The port, says Lima, is shut"."""
    tokens, first, last = sentence[:3]
    sure = cue.nearest is not None and cue.nearest.kind == "inverted"
    return sure and is_inverted(tokens, cue.place, first=first, last=last)


def find_side_of_inverted(sentence: Sentence, cue: Cue) -> str:
    """On which side of such a cue the clause stands: around it where a verb goes on behind the source, else ahead."""
    tokens = sentence.tokens
    place = cue.nearest.phrase.last if cue.nearest else cue.place
    return AROUND if tokens.classes[place + 1 : place + 2] in FINITE else AHEAD


def is_told_inside(sentence: Sentence, cue: Cue) -> bool:
    """Whether source, cue and addressee part a subject from its verb: "The bench, he told them, would do"."""
    tokens, at, nearest = sentence.tokens, cue.place, cue.nearest
    if tokens.forms[at] not in tokens.grammar.dative_cues or nearest is None or nearest.kind not in _IN_FRONT:
        return False
    classes, comma = tokens.classes, nearest.phrase.first - 1
    addressee = find_phrase_behind(tokens, start=at + 1, last=sentence.last)
    before = classes[sentence.first : max(comma, sentence.first)]
    resumed = addressee is not None and classes[addressee.last : addressee.last + 2] in _RESUMED
    return resumed and classes[comma] == "," and before[:1] in _NOMINAL and FINITE.isdisjoint(before)


def is_told_in_presence(sentence: Sentence, cue: Cue) -> bool:
    """Whether a comma behind the cue opens what the source does: "…, Lima said, speaking at the harbour"."""
    tokens, at = sentence.tokens, cue.place
    ahead = tokens.forms[at + 2 : at + 3]
    return tokens.classes[at + 1 : at + 2] == "," and not tokens.grammar.presenting.isdisjoint(ahead)


def tells_ahead(sentence: Sentence, cue: Cue) -> bool:
    """Whether only the addressee stands behind the cue, and a comma ends a clause in front: "It sank, she told MPs"."""
    tokens, at, nearest = sentence.tokens, cue.place, cue.nearest
    if tokens.forms[at] not in tokens.grammar.dative_cues or nearest is None or nearest.kind not in _IN_FRONT:
        return False
    comma = nearest.phrase.first - 1
    before = tokens.classes[sentence.first : max(comma, sentence.first)]
    addressee = find_phrase_behind(tokens, start=at + 1, last=sentence.last)
    behind = tokens.classes[addressee.last if addressee else at + 1 : sentence.last]
    closed = tokens.classes[comma] == "," and before[:1] not in _UNDER and not FINITE.isdisjoint(before)
    return closed and addressee is not None and behind.lstrip("pd") in _STOPS


def opens_with_according(sentence: Sentence, cue: Cue) -> bool:
    """Whether a sentence opens with "according to", who that is, and a comma: all behind it is reported."""
    tokens, nearest = sentence.tokens, cue.nearest
    if cue.place != sentence.first or tokens.forms[cue.place] not in tokens.grammar.according or nearest is None:
        return False
    return tokens.classes.startswith(",", nearest.phrase.last)
