"""Whose words a verb tells of, where grammar settles it: passives, hearings, who speaks behind the verb."""

import re

from newsseed.models.quotes import Stance
from newsseed.quoting.mentions import find_phrase_behind
from newsseed.quoting.nouns import may_speak
from newsseed.quoting.tokens import FINITE, STRETCH, Tokens

_SKIPPED = frozenset("amrd")
_SURE_VERBS = frozenset("amVb")
# What stands behind who speaks inside a clause: a comma and the clause's verb.
_RESUMED = frozenset("," + letter for letter in FINITE)
# What stands behind who speaks at a sentence's end: nothing, or a comma and who that is.
_CLOSED = frozenset(("", ".", ".Q"))
_EXPLAINED = frozenset((",W", ",D", ",n", ",N", ",0"))
# A preposition and what it stands in front of, to the end.
_PLACED = re.compile("(?:[pod]|[DNnGv0e~])+[.]?$")
# What is done to somebody in words: "is called “mad”", "was accused of “lying”".
_ABOUT = frozenset((Stance.DESCRIBED, Stance.CRITICISED, Stance.PRAISED))


def is_hearing(tokens: Tokens, place: int, first: int, last: int) -> bool:
    """Whether those whose office it is to listen hear a clause: "the court heard that", "jurors have heard"."""
    classes, forms, grammar = tokens.classes, tokens.forms, tokens.grammar
    if forms[place] not in grammar.hearing_cues:
        return False
    at = place - 1
    while at > first and classes[at] in _SKIPPED:
        at -= 1
    behind = classes[place + 1 : last]
    clause = behind[:1] in {"t", "w"} or "," in classes[first:at] or not FINITE.isdisjoint(behind)
    return clause and at >= first and forms[at] in grammar.hearers


def is_about_subject(tokens: Tokens, place: int, *, first: int) -> bool:
    """Whether a verb tells what its subject is called or told, who says nothing then: "the bags are called “pillows”".

    "She is calling it", "being called a star" are other frames.
    """
    forms, grammar = tokens.forms, tokens.grammar
    form = forms[place]
    about = grammar.stances.get(form) in _ABOUT
    if not (about or form in grammar.dative_cues or form in grammar.hearsay):
        return False
    at = place - 1
    while at > first and tokens.classes[at] == "r":
        at -= 1
    if tokens.classes[at] == "," and form.endswith(grammar.participle_endings):
        # "Lima, accused of “lying”, left", "Lima, nicknamed “Ox”, left"
        behind = tokens.classes[place + 1 : place + 2]
        follows = behind in {"o", "s", STRETCH} or (behind == "p" and forms[place + 1] in grammar.agent_prepositions)
        return at > first and about and follows
    ongoing = form.endswith(grammar.gerund_endings) or forms[at].endswith(grammar.gerund_endings)
    return at > first and forms[at] in grammar.passive and not ongoing


def is_inverted(tokens: Tokens, place: int, *, first: int, last: int) -> bool:
    """Whether a comma, a verb and who speaks stand inside a clause or behind it: "The port, says Lima, is shut".

    Not so among verbs in a row: "He rang Lima, warned the crew, and left".
    """
    classes, form, grammar = tokens.classes, tokens.forms[place], tokens.grammar
    comma = place - 1
    if comma <= first or classes[comma : place + 1] != ",V" or form not in grammar.cues:
        return False
    if grammar.stances.get(form) == Stance.DESCRIBED:
        return False
    phrase = find_phrase_behind(tokens, start=place + 1, last=last)
    if phrase is None:
        return False
    before = classes[classes.rfind(",", first, comma) + 1 or first : comma]
    behind = classes[phrase.last : min(phrase.last + 2, last)]
    if behind in _RESUMED and _SURE_VERBS.isdisjoint(before):
        return True
    spoken = may_speak(tokens, phrase) and form not in grammar.dative_cues
    closed = behind in _CLOSED or behind in _EXPLAINED or _is_placed(tokens, phrase.last, last)
    return spoken and closed and not FINITE.isdisjoint(before)


def _is_placed(tokens: Tokens, place: int, last: int) -> bool:
    """Whether nothing stands at a sentence's end but the medium by which it is told: "writes Lima in a report"."""
    classes, forms, grammar = tokens.classes, tokens.forms, tokens.grammar
    if place >= last or forms[place] not in grammar.medium_prepositions:
        return False
    return _PLACED.match(classes, place, last) is not None and not grammar.medium_nouns.isdisjoint(forms[place:last])
