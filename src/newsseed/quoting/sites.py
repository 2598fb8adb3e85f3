"""Where a quoted stretch stands, and what it looks like from inside."""

from typing import NamedTuple

from newsseed.languages.grammar import Grammar
from newsseed.quoting.candidates import Sentence

_WORDS_READ = 60
_SENTENCE_ENDS = frozenset(".?!")
# A pronoun and what may be its verb.
_SAID = frozenset(("Pe", "Pv", "PV"))
_OPENING = 3
_ENDING = 2


class Shape(NamedTuple):
    """What a quoted stretch looks like from inside."""

    end: str
    """Its last sign; "_" for a letter."""
    opens: str
    """Whether it begins with a capital (U), a small letter (l) or neither (x)."""
    person: bool
    """Whether someone in it speaks of herself or to another: "I", "you"."""
    verb: bool
    """Whether a finite verb makes a clause of it."""
    titled: bool
    """Whether its words have capitals, as a title's have."""
    ending: str
    """The last two letters of its last word: "-ed", "-ly"."""


class Site(NamedTuple):
    """Where a quoted stretch stands: in which sentence, as which token, among which others."""

    sentence: Sentence
    place: int
    block: int
    number: int
    """The sentence's place in the block."""
    shape: Shape
    kind: str
    """The kind of block: a paragraph, a heading …"""
    repeated: bool
    """Whether words that begin alike stand between marks elsewhere in the article."""
    before: Sentence | None
    """The sentence before, in the same block or, where the block opens with the stretch, above it."""
    mark: str
    """Whether the mark that opens the stretch is a single or a double one."""

    @property
    def is_sentence(self) -> bool:
        """Whether the stretch is a sentence by itself, with a stop: somebody says it, if anybody may.

        It has a verb, or is all that its block has. So it is with a comma, a pronoun and a verb behind: "“I left,” she
        mouthed".
        """
        shape, sentence = self.shape, self.sentence
        behind = sentence.tokens.classes[self.place + 1 : self.place + 3]
        if self.place == sentence.first and shape.end == "," and shape.person and behind in _SAID:
            return True
        whole = sentence.last - sentence.first == 1 and shape.end in _SENTENCE_ENDS
        alone = len(sentence.tokens.classes) == 1
        return whole and (shape.verb or shape.person or alone) and not shape.titled

    def shares_sentence(self, other: "Site") -> bool:
        """Whether another stretch stands in the same sentence."""
        return self.block == other.block and self.number == other.number


def shape_of(source: str, start: int, end: int, *, grammar: Grammar) -> Shape:
    """The shape of the stretch from `start` to `end`."""
    inside = source[start:end].strip()
    lowered = inside.lower().split(None, _WORDS_READ)
    last, first = inside[-1:], inside[:1]
    return Shape(
        last if last in ",.?!" else ("-" if last in "-–—…" else "_"),
        "U" if first.isupper() else ("l" if first.islower() else "x"),
        not grammar.spoken.isdisjoint(lowered),
        not grammar.finite.isdisjoint(lowered),
        len(lowered) > 1 and _is_titled(inside, grammar.small),
        inside.rstrip(" \xa0\t,.?!;:'’\"”…-–—)]")[-_ENDING:].lower(),
    )


def _is_titled(inside: str, small: frozenset[str]) -> bool:
    """Whether the words have capitals but for small ones; the first few tell of most stretches that they have not."""
    opening = inside.split(None, _OPENING)[:_OPENING]
    return _have_capitals(opening, small) and _have_capitals(inside.split(None, _WORDS_READ), small)


def _have_capitals(words: list[str], small: frozenset[str]) -> bool:
    for word in words:  # noqa: SIM110 (a plain loop is quicker here)
        if not word[0].isupper() and word not in small:
            return False
    return True
