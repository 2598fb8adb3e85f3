"""Stage six: the words of a block, each with its class; a quoted stretch is one token, whole."""

import re
from collections.abc import Callable, Mapping, Sequence
from itertools import accumulate
from typing import NamedTuple

from newsseed.languages.grammar import Grammar
from newsseed.models.text import Span
from newsseed.quoting.marks import Stretch
from newsseed.quoting.memory import remember

_TOKENS = re.compile(r"(\w+(?:(?:[-'’.&/@]|[:,](?=\d))\w+)*+[’']?|[^\w\s])")
_FIGURES = "0123456789"

STRETCH = "Q"
"""The class of a quoted stretch."""
_STRETCH_FORM = "“”"
_SHOUTED = "U"

_SIGNS: Mapping[str, str] = {
    **{sign: sign for sign in ",;:.()"},
    **dict.fromkeys("?!…", "."),
    **dict.fromkeys("-–—―", "-"),
    "[": "(",
    "]": ")",
    _STRETCH_FORM: STRETCH,
}
LIKELY = 5
"""The strength from which on a form is a likely cue."""
_WORDS_KEPT = 8192

Classify = Callable[[str], str]
"""What gives the class of a word as it is written."""


def classify_words(strengths: Mapping[str, int], *, grammar: Grammar) -> Classify:
    """What gives any word its class by itself: that of its form, else by how it is written and how it ends.

    Forms in `strengths` are cues, V or v; a pronoun in capitals, such as "US", is of a class of its own.

    >>> from newsseed.languages.english_grammar import ENGLISH_GRAMMAR
    >>> classify = classify_words({"said": 9}, grammar=ENGLISH_GRAMMAR)
    >>> "".join(map(classify, ["The", "mayor", "’", "Lima’s", "quietly", "said", "1,000"]))
    'DnxGrV0'
    """
    letters = {form: "V" if strength >= LIKELY else "v" for form, strength in strengths.items()}
    known = {**letters, **grammar.classes, **_SIGNS}

    def classify(word: str) -> str:
        letter = known.get(word.lower())
        if letter is None:
            return _class_of(word, grammar)
        return _SHOUTED if letter in "PW" and len(word) > 1 and word.isupper() else letter

    return remember(classify, most=_WORDS_KEPT)


class Tokens(NamedTuple):
    """The tokens of a block in flat lists: where each starts and ends, its form in lower case, and its class.

    `classes` holds one letter a token: N capitalised word, n other word, G possessive, 0 figure, V sure and v possible
    cue, e and g participles, b other verb, r adverb, a auxiliary, m modal, P pronoun, D determiner, o "of", T "to", p
    other preposition, c conjunction, s subordinator, t "that", W relative, w interrogative, d word of time, Q quoted
    stretch, - dash, ~ full stop of an abbreviation, x anything else; punctuation stands for itself. `stretches` gives
    for each Q, in order, its place.
    """

    starts: list[int]
    ends: list[int]
    forms: list[str]
    classes: str
    stretches: list[int]
    grammar: Grammar


def split_tokens(
    source: str, block: Span, *, stretches: Sequence[Stretch], grammar: Grammar, classify: Classify
) -> Tokens:
    """The tokens of `block`; what stands inside `stretches` is not looked into.

    `classify` comes from `classify_words`.

    >>> from newsseed.languages.english_grammar import ENGLISH_GRAMMAR
    >>> text = "The mayor, J. Reed, will resign."
    >>> classify = classify_words({}, grammar=ENGLISH_GRAMMAR)
    >>> split_tokens(text, Span(0, 32), stretches=(), grammar=ENGLISH_GRAMMAR, classify=classify).classes
    'Dn,N~N,mb.'
    """
    # What stands between words and the words, in turn: their lengths add up to where each begins and ends.
    pieces: list[str] = []
    places: list[int] = []
    begin = block.start
    for stretch in stretches:
        outer = stretch.outer
        pieces += _TOKENS.split(source[begin : outer.start])
        places.append(len(pieces) // 2)
        begin = outer.end
        pieces.append(source[outer.start : begin])
    pieces += _TOKENS.split(source[begin : block.end])
    edges = list(accumulate(map(len, pieces), initial=block.start))
    words = pieces[1::2]
    for place in places:
        words[place] = _STRETCH_FORM
    forms = list(map(str.lower, words))
    classes = _review("".join(map(classify, words)), words, forms, grammar)
    return Tokens(edges[1:-1:2], edges[2::2], forms, classes, places, grammar)


def _review(line: str, words: list[str], forms: list[str], grammar: Grammar) -> str:
    """The classes, with those put right that depend on the words beside."""
    letters: list[str] | None = None
    for match in _UNSURE.finditer(line):
        place = match.start()
        letter = line[place]
        if letter == ".":
            if not place or not _is_abbreviated(forms[place - 1], grammar):
                continue
            letter = "~"
        elif letter == "n":
            quoted = line[place - 1] == STRETCH
            if quoted and forms[place] not in grammar.cues:
                continue
            letter = "v" if quoted else "b"
        elif words[place][0].isupper():
            letter = "N"
        else:
            continue
        if letters is None:
            letters = list(line)
        letters[place] = letter
    return line if letters is None else "".join(letters)


# What the words beside, or capitals, make of a word: the full stop of an abbreviation; a verb behind "will", whatever
# the word; a name that is also a cue or a word of another class ("Will Smith", "Mark Warner"); "US", "WHO".
_UNSURE = re.compile(
    r"\.|U|n(?<=mn)|n(?<=Qn)(?=[NDP])|v(?=N*+[Vam])|[vVacrsp](?<=[Nn~].)(?=[N~])|[vV](?<=[N~].)(?=[,.])|[pasmcr](?<=[Q,].)(?=V)"
)


def _is_abbreviated(form: str, grammar: Grammar) -> bool:
    """Whether the full stop behind a word is its own: "Mr.", "U.S.", "J. Reed", but not the network in "on X."."""
    return form in grammar.abbreviations or "." in form or (len(form) == 1 and form.isalpha() and form != "x")


def _class_of(word: str, grammar: Grammar) -> str:
    """The class of a word by how it is written and how it ends."""
    first = word[0]
    form = word.lower()
    if form.endswith(grammar.possessive_endings):
        return "G"
    if first.isupper():
        return "N"
    if not first.isalpha():
        return "0" if first in _FIGURES else "x"
    for endings, letter in (
        (grammar.adverb_endings, "r"),
        (grammar.participle_endings, "e"),
        (grammar.gerund_endings, "g"),
    ):
        if form.endswith(endings) and form not in grammar.false_adverbs:
            return letter
    return "n"
