"""The subjects of a sentence and of its clauses: who or what stands in front of a verb."""

import re

from newsseed.quoting.mentions import Phrase, find_phrase_before, find_phrase_behind
from newsseed.quoting.tokens import FINITE, Tokens

_SUBJECTS = frozenset("NnP~0")
# What can be a subject's last word, or close an aside behind it; then adverbs and a verb: "Lima (R-Pa.) later said".
_BEFORE_VERB = re.compile("[NnP~0)][rd]*+[amVveb]")
_LAST_SUBJECT = re.compile(".*([NnP~0])[rd]*+[amVeb]")
_NOMINAL = re.compile("[NDP]")


def find_subject(tokens: Tokens, *, first: int, last: int) -> Phrase | None:
    """The noun phrase before the first verb of the sentence, or the sentence's first one."""
    classes = tokens.classes
    start = first
    while start < last and classes[start] in "cr":
        start += 1
    if start < last and classes[start] in "swpT":
        # The clause in front has a subject of its own: "When pressed on whether the US would …, he said".
        phrase = _main_subject(tokens, first=start, last=last)
        if phrase is not None:
            return phrase
    for match in _BEFORE_VERB.finditer(classes, first, last):
        at = before_aside(classes, match.start(), first)
        if at >= first and classes[at] in _SUBJECTS:
            return find_phrase_before(tokens, end=at, first=first)
    opening = _NOMINAL.search(classes, first, last)
    return find_phrase_behind(tokens, start=opening.start(), last=last) if opening else None


def find_clause_subject(tokens: Tokens, *, first: int, last: int) -> Phrase | None:
    """The noun phrase before the last verb, of whatever kind, that has one: "but he gave the mayor a warning"."""
    match = _LAST_SUBJECT.match(tokens.classes, first, last)
    return None if match is None else find_phrase_before(tokens, end=match.start(1), first=first)


def _main_subject(tokens: Tokens, *, first: int, last: int) -> Phrase | None:
    """The subject behind a comma: a noun phrase that stands between it and a verb."""
    classes = tokens.classes
    comma = classes.find(",", first, last)
    while 0 <= comma < last - 1:
        if classes[comma + 1] in "PDNn":
            phrase = find_phrase_behind(tokens, start=comma + 1, last=last)
            if phrase and phrase.last < last and classes[phrase.last] in FINITE:
                return phrase
        comma = classes.find(",", comma + 1, last)
    return None


def before_aside(classes: str, at: int, first: int) -> int:
    """The place before a bracket that closes at `at`: "Lima (R-Pa.) said"."""
    if at > first and classes[at] == ")":
        opening = classes.rfind("(", first, at)
        return opening - 1 if opening >= first else at
    return at
