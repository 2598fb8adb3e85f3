"""Stage fifteen: the cues of an article that may report something, on one sheet with the words of their sentences."""

import re
from collections.abc import Iterable
from collections.abc import Set as AbstractSet
from typing import NamedTuple

from newsseed.quoting.candidates import Sentence
from newsseed.quoting.cues import WEAKEST, Cue
from newsseed.quoting.tokens import STRETCH

BEGINS, ENDS = "^", "$"
# "…, a survey has found"
_TOLD_BEHIND = re.compile(",[DNnPG0~e]++[amr]*+[vV][.]?$")
_NOUN = "n"
_MARGIN = [ENDS, ENDS, ENDS, BEGINS]
_MARGIN_CLASSES = "".join(_MARGIN)


class Reading(NamedTuple):
    """A sentence, its block and the block's kind, and which of the block's tokens belong to quotations."""

    sentence: Sentence
    block: int
    kind: str
    closed: AbstractSet[int]


class Sheet(NamedTuple):
    """The classes and the forms of the words of many sentences in a row, margins around each.

    In the margin "^" stands in front of a sentence's first word and "$" three times behind its last, so that one may
    look a few words ahead and back from anywhere in it.
    """

    classes: str
    forms: list[str]


class Case(NamedTuple):
    """A cue on a sheet: where it stands there, and where its sentence begins and ends."""

    reading: Reading
    cue: Cue
    at: int
    first: int
    last: int
    shift: int
    """How much farther on the sheet a token stands than in its block."""


def lay_out(readings: Iterable[Reading]) -> tuple[Sheet, list[Case]]:
    """A sheet with the sentences that may report something, and the cues by which they may, in text order.

    >>> from newsseed.languages.english_grammar import ENGLISH_GRAMMAR
    >>> from newsseed.models.text import Span
    >>> from newsseed.quoting.passages import read_passages
    >>> from newsseed.quoting.table import load_table
    >>> text = "Fog came. Lima said so."
    >>> table = load_table("english", ENGLISH_GRAMMAR)
    >>> (passage,), _ = read_passages(text, [("paragraph", Span(0, len(text)))], table=table)
    >>> sheet, (case,) = lay_out([Reading(passage.sentence(index), 0, "paragraph", set()) for index in (0, 1)])
    >>> sheet.forms[case.first : case.last], sheet.forms[case.at]
    (['lima', 'said', 'so', '.'], 'said')
    """
    classes: list[str] = [_MARGIN_CLASSES]
    forms: list[str] = [*_MARGIN]
    cases: list[Case] = []
    for reading in readings:
        sentence, _, _, closed = reading
        telling = [cue for cue in sentence.cues if cue.strength >= WEAKEST and cue.place not in closed]
        if telling:
            tokens, first, last = sentence[:3]
            begin = len(forms)
            shift, end = begin - first, begin + last - first
            cases += [Case(reading, cue, cue.place + shift, begin, end, shift) for cue in telling]
            forms += tokens.forms[first:last]
            forms += _MARGIN
            classes += _words_of(reading), _MARGIN_CLASSES
    return Sheet("".join(classes), forms), cases


def _words_of(reading: Reading) -> str:
    """The classes of a sentence's words.

    In a clause that who tells it follows, what stands between marks and is nobody's quotation is a noun: "The “rescue”
    was late, a survey has found".
    """
    (tokens, first, last, *_), _, _, closed = reading
    classes = tokens.classes[first:last]
    told = _TOLD_BEHIND.search(classes) if STRETCH in classes else None
    if told is None:
        return classes
    ahead = [
        _NOUN if letter == STRETCH and place not in closed else letter
        for place, letter in enumerate(classes[: told.start()], start=first)
    ]
    return "".join(ahead) + told.group()
