"""Stage five, where no marks stand: the turns of an interview or a transcript, which a speaker's name opens."""

import re
from collections import Counter
from collections.abc import Collection, Container, Iterator, Mapping, Sequence
from typing import NamedTuple

from newsseed.languages.grammar import Grammar
from newsseed.models.text import Span
from newsseed.quoting.marks import Stretch

PARAGRAPH = "paragraph"
"""The kind of block that may be a turn."""
TURN = "turn"
"""The rule of what a paragraph's label attributes."""

_FEWEST_TURNS = 3
_FEWEST_SPEAKERS = 2
_LONGEST_LABEL = 40
# "KIP ODUYA, HOST: …", "Ana Lima: …", "Lima (laughs): …", "Q: …"; what is said begins with a letter or a mark.
_LABEL = re.compile(
    r"""
    (?P<label> [^\W\d_a-z][\w.’'&-]*+ (?:[ \xa0][^\W\d_a-z][\w.’'&-]*+){0,3}+ )
    (?:\s\([^()]{1,30}\)|,\s[A-Z]{2,20})?+ (?P<colon>:) \s++ (?=[^\W\d_]|[^\w\s])
    """,
    re.VERBOSE,
)
# What has a capital behind another word: "Lima" in "the mayor, Lima’s aides said".
_CALLED = re.compile(r"(?<=[\w,]\x20)(?=[^\W\d_a-z])\w++(?:[.’'&-](?![sS]\b)\w++)*+")
_WORD = re.compile(r"\w++(?:[’']\w++)*+")
_SPOKEN_OF = 0.3
"""Of the turns so many show that they are spoken; short answers do not."""
_KNOWN_BY = frozenset("tp")
"""The senses of titles and of people's roles."""


class Turn(NamedTuple):
    """A paragraph that somebody says: the label that opens it, the colon behind it, the words."""

    label: Span
    colon: Span
    words: Span
    speaker: str
    """The last word of the label in lower case, which all labels of one speaker have in common."""

    def enclose(self, stretches: Sequence[Stretch]) -> Stretch:
        """The words as a stretch without marks around it; what stands between marks in them is nested."""
        return Stretch(self.words, self.words, tuple([inner for inner in stretches if inner.outer in self.words]))


def find_turns(source: str, blocks: Sequence[tuple[str, Span]], *, grammar: Grammar) -> Mapping[int, Turn]:
    r"""The turns among blocks (each a kind and a span), by their places.

    There are some where three paragraphs and more open with labels, of two speakers or more, one of whom speaks again,
    and where some of them ask or tell of themselves, as nobody does in a list.

    >>> from newsseed.languages.english_grammar import ENGLISH_GRAMMAR
    >>> text = "Q: Is it late?\nA: It is.\nQ: Will you go?"
    >>> blocks = [(PARAGRAPH, Span(0, 14)), (PARAGRAPH, Span(15, 24)), (PARAGRAPH, Span(25, 40))]
    >>> [turn.words.of(text) for turn in find_turns(text, blocks, grammar=ENGLISH_GRAMMAR).values()]
    ['Is it late?', 'It is.', 'Will you go?']
    """
    labelled = dict(_find_labelled(source, blocks))
    if len(labelled) < _FEWEST_TURNS:
        return {}
    called = _list_called(source, blocks, labelled)
    named = {turn.speaker for turn in labelled.values() if _is_somebody(source, turn, grammar, called=called)}
    if named:
        # Beside such labels those in capitals name somebody, too.
        named.update(turn.speaker for turn in labelled.values() if turn.label.of(source).isupper())
    turns = {place: turn for place, turn in labelled.items() if turn.speaker in named}
    speakers = Counter(turn.speaker for turn in turns.values())
    exchanged = _FEWEST_SPEAKERS <= len(speakers) < len(turns) >= _FEWEST_TURNS
    return turns if exchanged and _are_spoken(source, turns.values(), grammar) else {}


def _find_labelled(source: str, blocks: Sequence[tuple[str, Span]]) -> Iterator[tuple[int, Turn]]:
    """The paragraphs that open with a label, whoever that names."""
    for place, (kind, span) in enumerate(blocks):
        if kind != PARAGRAPH or source.find(":", span.start, min(span.end, span.start + _LONGEST_LABEL)) < 0:
            continue
        match = _LABEL.match(source, span.start, span.end)
        # "A: …" says nothing.
        if match is not None and any(map(str.isalpha, source[match.end() : span.end])):
            speaker = match["label"].split()[-1].rstrip(".").lower()
            label, colon = Span(*match.span("label")), Span(*match.span("colon"))
            yield place, Turn(label, colon, Span(match.end(), span.end), speaker)


def _list_called(source: str, blocks: Sequence[tuple[str, Span]], labelled: Mapping[int, Turn]) -> frozenset[str]:
    """The words with a capital inside sentences, in lower case; what stands in labels alone is not among them."""
    called: set[str] = set()
    for place, (_, span) in enumerate(blocks):
        start = labelled[place].words.start if place in labelled else span.start
        called.update(word.lower() for word in _CALLED.findall(source, start, span.end))
    return frozenset(called)


def _is_somebody(source: str, turn: Turn, grammar: Grammar, *, called: Container[str]) -> bool:
    """Whether a label is a person's: by a first name, a title or a role, or since the text names them elsewhere.

    "Where: the town hall" and "Pros: light and cheap" are nobody's; "Q" and "A" are by themselves.
    """
    if turn.speaker in grammar.dialogue_labels:
        return True
    *before, last = turn.label.of(source).lower().split()
    if last in grammar.classes:
        return False
    senses = [grammar.senses.get(word.rstrip("."), "") for word in (*before, last)]
    if (before and "f" in senses[0]) or any(not _KNOWN_BY.isdisjoint(sense) for sense in senses):
        return True
    return turn.speaker in called


def _are_spoken(source: str, turns: Collection[Turn], grammar: Grammar) -> bool:
    """Whether some of the turns ask something, or tell of who speaks or is spoken to.

    Nothing does in a list of roles, "Ana Lima: The mayor", of prizes, or of a court's verdicts.
    """
    texts = [turn.words.of(source) for turn in turns]
    spoken = sum("?" in text or not grammar.spoken.isdisjoint(_WORD.findall(text.lower())) for text in texts)
    return _SPOKEN_OF * len(texts) <= spoken
