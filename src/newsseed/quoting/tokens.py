"""Stage six: the words of each block, each with its class; a quoted stretch is one token, whole."""

import re
from collections.abc import Callable, Mapping, Sequence
from itertools import accumulate
from typing import NamedTuple

from newsseed.languages.grammar import Grammar
from newsseed.models.text import COMBINING_MARKS, Span
from newsseed.quoting.marks import Stretch
from newsseed.quoting.memory import remember

# Most words are plain letters with a space behind. All classes of letters begin with those that are quick to test.
_LETTER = rf"[a-zA-Z\w{COMBINING_MARKS}]"
_TOKENS = re.compile(
    rf"""(
    [a-zA-Z]++(?=\ )
    | {_LETTER}++ (?: (?:[-'’.&/@]|[:,](?=\d)|‘(?=s\b)) {_LETTER}++ )*+ [’']?+
    | \S
    )""",
    re.VERBOSE,
)
_FIGURES = "0123456789"

STRETCH = "Q"
"""The class of a quoted stretch."""
_STRETCH_FORM = "“”"
_BREAK = "\n"
"""What stands behind a block, as a word and as its class."""

_SIGNS: Mapping[str, str] = {
    **{sign: sign for sign in ",;:.()"},
    **dict.fromkeys("?!…", "."),
    **dict.fromkeys("-–—―", "-"),
    "[": "(",
    "]": ")",
    "%": "n",
    _STRETCH_FORM: STRETCH,
    _BREAK: _BREAK,
}
FINITE = frozenset("amVveb")
"""The classes of what may be a clause's verb."""
LIKELY = 5
"""The strength from which on a form is a likely cue."""
_WORDS_KEPT = 16384
_LONGEST_INITIAL = 2

# Until the words beside are known, a word of these classes that has a capital is of a class of its own, as it may be a
# name ("Will Smith", "Mark Warner"); so is a pronoun in capitals ("US", "WHO").
_CAPITAL: Mapping[str, str] = dict(zip("vVacrspmb", "12345678B", strict=True))
_SHOUTED = "9"
_ORDINAL = "f"
_SETTLED = str.maketrans({**{capital: letter for letter, capital in _CAPITAL.items()}, _SHOUTED: "N", _ORDINAL: "n"})
_NAME = re.compile(
    r"""[1-8B] (?:
    (?<=1)(?=N*+[Vam238])           # "Will said", "Mark Warner has"
    | (?<=[Nn][1-7])(?=N)
    | (?<=N[12])(?=[,.])
    | (?<=[Q,][3-8])(?=r?[V2])
    | (?<=V8)(?=N)                    # "said Will Doyle"
    | (?<=B)(?<![NnGe]B)(?=N)         # "the Met Police", "Rose Doyle", but not "Doyle Met Putin"
    | (?<=NB)(?=[Vam,])               # "Ms Drew said"
    | (?<=2)(?<![NQ,]2)(?=N++r?V)     # "Hope Doyle said"
    )""",
    re.VERBOSE,
)
# A full stop may be that of an abbreviation, a noun behind a quotation the verb in front of who speaks, a participle
# behind an article a noun, "first" between who speaks and a verb an adverb, and a month a first name.
_UNSURE = re.compile(r"\.|n(?<=Qn)(?=[NDP])|V(?<=DV)(?![nNve])|f(?<=[NnP~]f)(?=[Vva])|d(?<![pNn0DdsT67]d)(?=N[NVamr,])")

Classify = Callable[[str], str]
"""What gives the class of a word as it is written."""


def classify_words(strengths: Mapping[str, int], *, grammar: Grammar) -> Classify:
    """What gives any word its class by itself: that of its form, else by how it is written and how it ends.

    Forms in `strengths` are cues, V or v. Words that have a capital and may be names are of classes of their own.

    >>> from newsseed.languages.english_grammar import ENGLISH_GRAMMAR
    >>> classify = classify_words({"said": 9}, grammar=ENGLISH_GRAMMAR)
    >>> "".join(map(classify, ["The", "mayor", "’", "Lima’s", "quietly", "said", "1,000", "Will", "US"]))
    'DnxGrV089'
    """
    letters = {form: "V" if strength >= LIKELY else "v" for form, strength in strengths.items()}
    known = {**letters, **grammar.classes, **_SIGNS}

    def classify(word: str) -> str:
        letter = known.get(word.lower())
        if letter is None:
            return _class_of(word, grammar)
        if not word[0].isupper():
            return letter
        if letter == _ORDINAL:
            return "N"
        return _SHOUTED if letter in "PW" and len(word) > 1 and word.isupper() else _CAPITAL.get(letter, letter)

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
    source: str,
    blocks: Sequence[Span],
    *,
    stretches: Sequence[Sequence[Stretch]],
    grammar: Grammar,
    classify: Classify,
) -> list[Tokens]:
    """The tokens of each block; what stands inside its `stretches` is not looked into.

    `classify` comes from `classify_words`.

    >>> from newsseed.languages.english_grammar import ENGLISH_GRAMMAR
    >>> text = "The mayor, J. Reed, will resign."
    >>> classify = classify_words({}, grammar=ENGLISH_GRAMMAR)
    >>> (tokens,) = split_tokens(text, [Span(0, 32)], stretches=[()], grammar=ENGLISH_GRAMMAR, classify=classify)
    >>> tokens.classes
    'Dn,N~N,mb.'
    """
    words: list[str] = []
    cuts: list[tuple[list[int], list[int]]] = []
    for block, group in zip(blocks, stretches, strict=True):
        pieces, places = _cut(source, block, group)
        edges = list(accumulate(map(len, pieces), initial=block.start))
        found = pieces[1::2]
        for place in places:
            found[place] = _STRETCH_FORM
        words += found
        words.append(_BREAK)
        cuts.append((edges, places))
    forms = list(map(str.lower, words))
    lines = _settle("".join(map(classify, words)), forms, grammar).split(_BREAK)
    tokens: list[Tokens] = []
    first = 0
    for (edges, places), classes in zip(cuts, lines, strict=False):
        last = first + len(classes)
        tokens.append(Tokens(edges[1:-1:2], edges[2::2], forms[first:last], classes, places, grammar))
        first = last + 1
    return tokens


def _cut(source: str, block: Span, stretches: Sequence[Stretch]) -> tuple[list[str], list[int]]:
    """What stands between the words of a block and the words, in turn; which of the words are stretches."""
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
    return pieces, places


def _settle(line: str, forms: list[str], grammar: Grammar) -> str:
    """The classes, with those settled that depend on the words beside."""
    letters = list(_NAME.sub("N", line))
    for match in _UNSURE.finditer(line):
        place = match.start()
        if line[place] == "n":
            if forms[place] in grammar.cues:
                letters[place] = "v"
        elif line[place] == "V":
            # "the accused had": after an article no finite verb stands.
            if forms[place - 1] in grammar.articles and forms[place].endswith(grammar.participle_endings):
                letters[place] = "n"
        elif line[place] == _ORDINAL:
            letters[place] = "r"
        elif line[place] == "d":
            # "April Doyle said"; "Monday Doyle said" names a day.
            if "f" in grammar.senses.get(forms[place], ""):
                letters[place] = "N"
        elif _is_abbreviated(forms[place - 1], line[place + 1 : place + 2], grammar):
            letters[place] = "~"
    # Whatever the word, it is a verb behind "will".
    return "".join(letters).translate(_SETTLED).replace("mn", "mb")


def _is_abbreviated(form: str, following: str, grammar: Grammar) -> bool:
    """Whether the full stop behind a word is its own: "Mr.", "U.S.", "J. Reed", but not in "on X.", "calder.com.".

    "No." is short for "number" before one: `following` is the class of the word behind.
    """
    if form in grammar.numbering:
        return following == "0"
    if "." in form:
        # "The rate fell to 3.5." ends there.
        return form[-1].isalpha() and max(map(len, form.split("."))) <= _LONGEST_INITIAL
    return form in grammar.abbreviations or (len(form) == 1 and form.isalpha() and form != "x")


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
    if form.endswith(grammar.adverb_endings):
        return "n" if form in grammar.false_adverbs else "r"
    if form.endswith(grammar.participle_endings):
        return "e"
    return "g" if form.endswith(grammar.gerund_endings) else "n"
