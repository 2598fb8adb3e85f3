"""Noun phrases by the classes of their words: what can be the mention of a source."""

import re
from typing import NamedTuple

from newsseed.models.text import APOSTROPHES
from newsseed.quoting.tokens import Tokens

_INSIDE = "Nn0~eGg"
_HEADS = frozenset("Nn~0G")
_FLANKS = frozenset("NDnG~e")
_OPENINGS = frozenset("Q,;:.")
_MOST_WORDS = 24
_CONTRACTED = re.compile(f"[{''.join(APOSTROPHES)}]")
_PLACE_AND_NAME = re.compile(r"D[nergv0]*+(?<=[nvg])(N[N~]*+)")


class Phrase(NamedTuple):
    """A noun phrase: its first token and the one behind its last."""

    first: int
    last: int


def bounds_of(tokens: Tokens, phrase: Phrase) -> tuple[int, int]:
    """Where a mention begins and ends, without a possessive's ending and without the verb in "she’s"."""
    first, last = phrase[0], phrase[1] - 1
    start, end, letter = tokens.starts[first], tokens.ends[last], tokens.classes[last]
    if letter == "G":
        form = tokens.forms[last]
        end -= 2 if form[-1] == "s" and form[-2] in APOSTROPHES else 1
    elif letter == "P":
        end = tokens.starts[last] + len(_CONTRACTED.split(tokens.forms[last], 1)[0])
    return start, end


def find_phrase_before(tokens: Tokens, *, end: int, first: int) -> Phrase | None:
    """The noun phrase whose last word stands at `end`, not reaching before `first`.

    >>> from newsseed.languages.english_grammar import ENGLISH_GRAMMAR
    >>> tokens = Tokens([], [], ["the", "oslo", "mayor", "said"], "DNnV", [], ENGLISH_GRAMMAR)
    >>> find_phrase_before(tokens, end=2, first=0)
    Phrase(first=0, last=3)
    """
    if end < first:
        return None
    classes = tokens.classes
    letter = classes[end]
    if letter in "PD":
        return _find_pronoun(tokens, end, first)
    if letter not in _HEADS and not (letter in "vV" and end > first and classes[end - 1] in _FLANKS):
        return None
    start = _base_before(classes, end, first)
    limit = max(first, end - _MOST_WORDS) + 2
    while start >= limit and classes[start - 1] in "opcT":
        farther = _joined_before(tokens, start, first, end=end)
        if farther < 0:
            break
        start = farther
    return Phrase(_start_of_subject(tokens, start, end, first), end + 1)


def _start_of_subject(tokens: Tokens, start: int, end: int, first: int) -> int:
    """Where the name begins that stands behind what a preposition opens a sentence with: "In the log Ana Lima"."""
    classes, forms, grammar = tokens.classes, tokens.forms, tokens.grammar
    if start != first + 1 or classes[start] != "D" or forms[first] not in grammar.medium_prepositions:
        return start
    named = _PLACE_AND_NAME.fullmatch(classes, start, end + 1)
    return start if named is None else named.start(1)


def _find_pronoun(tokens: Tokens, end: int, first: int) -> Phrase | None:
    """The phrase that ends in a pronoun or determiner: "she", "the sticker beside her", "one of them"."""
    classes = tokens.classes
    if tokens.forms[end] in tokens.grammar.absent:
        return None
    pronoun = classes[end] == "P"
    oblique = pronoun or tokens.forms[end] in tokens.grammar.oblique
    # "Fell 3% after it warned": nothing hangs on the pronoun.
    joined = end - 2 >= first and (classes[end - 1] == "o" or tokens.forms[end - 1] in tokens.grammar.attaching)
    if oblique and joined and classes[end - 2] in _HEADS:
        phrase = find_phrase_before(tokens, end=end - 2, first=first)
        return Phrase(phrase.first, end + 1) if phrase else None
    alone = pronoun or end == first or classes[end - 1] in ",;c.rs"
    return Phrase(end, end + 1) if alone else None


def _joined_before(tokens: Tokens, start: int, first: int, *, end: int) -> int:
    """Where the phrase begins that the one from `start` to `end` hangs on, by "of", a preposition or "and"; else -1."""
    classes, grammar = tokens.classes, tokens.grammar
    joint, head, form = classes[start - 1], classes[start - 2], tokens.forms[start - 1]
    if joint == "c":
        if form not in grammar.joining or head not in "Nn~":
            return -1
        farther = _base_before(classes, start - 2, first)
        joined = head in "N~" and classes[start] == "N"
        # "The boats and Reed said": boats do not.
        called = classes[end] == "n" and _opens_as_subject(tokens, farther, first)
        return farther if joined or called else -1
    if joint == "T":
        # "a source close to Ana Lima"
        close = head == "n" and tokens.forms[start - 2] in grammar.closeness and start - 3 >= first
        return _base_before(classes, start - 3, first) if close and classes[start - 3] in _HEADS else -1
    if joint == "p" and form not in grammar.attaching:
        return -1
    if head not in _HEADS and not (head in "vV" and start - 3 >= first and classes[start - 3] in "DG"):
        return -1
    farther = _base_before(classes, start - 2, first)
    titled = form in grammar.titling and classes[farther] == "N" == classes[start]
    return farther if joint == "o" or classes[farther] in "DG" or titled else -1


def _opens_as_subject(tokens: Tokens, start: int, first: int) -> bool:
    """Whether a clause opens at `start`, with an article: "the senator and Green leader said"."""
    opens = start == first or tokens.classes[start - 1] in _OPENINGS
    return opens and tokens.forms[start] in tokens.grammar.articles


def _base_before(classes: str, end: int, first: int) -> int:
    """Where the words begin that make a noun phrase, by themselves, of the one at `end`."""
    start = first + len(classes[first:end].rstrip(_INSIDE))
    while start - 1 > first and classes[start - 1] == "v" and _is_flanked(classes, start - 1):
        start = first + len(classes[first : start - 1].rstrip(_INSIDE))
    if start > first and classes[start - 1] == "D":
        return start - 1 - (start - 1 > first and classes[start - 2] == "D")
    # A full stop opens no phrase.
    while start < end and classes[start] == "~":
        start += 1
    return start


def _is_flanked(classes: str, place: int) -> bool:
    """Whether a verb is a noun inside a noun phrase: "the report card"."""
    return classes[place - 1] in _FLANKS and classes[place + 1] in "Nn~"


def find_phrase_behind(tokens: Tokens, *, start: int, last: int, attached: bool = True) -> Phrase | None:
    """The noun phrase whose first word stands at `start`, not reaching to `last`.

    With `attached`, what hangs on it by a preposition belongs to it: "a spokesman for the ministry".

    >>> from newsseed.languages.english_grammar import ENGLISH_GRAMMAR
    >>> tokens = Tokens([], [], ["said", "ana", "lima", ","], "VNN,", [], ENGLISH_GRAMMAR)
    >>> find_phrase_behind(tokens, start=1, last=4)
    Phrase(first=1, last=3)
    """
    classes, forms, grammar = tokens.classes, tokens.forms, tokens.grammar
    if start >= last:
        return None
    if classes[start] == "P":
        return None if forms[start] in grammar.absent else Phrase(start, start + 1)
    place = _base_behind(classes, start, last)
    if place == start:
        return None
    limit = min(last, start + _MOST_WORDS)
    while place + 1 < limit:
        joint = classes[place]
        hangs = joint == "o" or (
            attached and joint == "p" and forms[place] in grammar.attaching and classes[place - 1] == "n"
        )
        joined = joint == "c" and classes[place + 1] == "N" and classes[place - 1] == "N"
        if not hangs and not joined:
            break
        farther = _base_behind(classes, place + 1, limit)
        if farther == place + 1 and joint == "o" and classes[farther] == "P":
            farther += 1
        # "a man at the back": what is no noun here leaves a determiner alone.
        bare = joint == "p" and classes[farther - 1] == "D" and forms[farther - 1] not in grammar.oblique
        if bare or farther == place + 1:
            break
        place = farther
    # "the papers obtained by the court": the papers.
    obtained = classes[place - 1] == "e" and place < last and forms[place] in grammar.agent_prepositions
    return Phrase(start, place - 1 if obtained and place - 1 > start else place)


# What can be a noun phrase by itself; a determiner alone is one where the clause goes on at once: "this, however".
_BASE = re.compile(
    r"""
    D++ (?:
        (?: [Nn0~eGg] | [vr](?=[nN]) )++ (?: v (?=[-,.;:dpQ)o]|\Z) )?+     # the old boat; a blog post
        | [vV] (?![nN])                                                     # the report
    )
    | D (?=[,.;:aocp]|\Z)
    | [0n] N++ v (?=[-,.;:dpQ)o]|\Z)                                  # one Lima supporter
    | [Nn0~eGg] (?: [Nn0~eGg] | [vr](?=[nN]) )*+
    """,
    re.VERBOSE,
)


def _base_behind(classes: str, start: int, last: int) -> int:
    """Where the words end that make a noun phrase, by themselves, of the one at `start`; `start` where none do."""
    match = _BASE.match(classes, start, last)
    return start if match is None else match.end()
