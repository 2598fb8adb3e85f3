"""A block as the stages of quoting read it: its tokens, its sentences, the quoted stretches in it."""

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from newsseed.models.article import Doubt
from newsseed.models.text import Span
from newsseed.quoting.candidates import Sentence, build_sentence
from newsseed.quoting.marks import Stretch, find_stretches
from newsseed.quoting.sentences import split_sentences
from newsseed.quoting.table import Table
from newsseed.quoting.tokens import Tokens, split_tokens
from newsseed.quoting.turns import Turn, find_turns


class Passage(NamedTuple):
    """A block's tokens and sentences; a sentence is looked into when it is first asked for.

    A turn of a transcript has its words for its one stretch.
    """

    tokens: Tokens
    bounds: list[tuple[int, int]]
    stretches: Sequence[Stretch]
    table: Table
    known: dict[int, Sentence]
    turn: Turn | None = None

    def places(self) -> Iterator[tuple[int, int, Stretch]]:
        """For each stretch the place of its sentence and its own place among the tokens."""
        index = 0
        for place, stretch in zip(self.tokens.stretches, self.stretches, strict=True):
            while self.bounds[index][1] <= place:
                index += 1
            yield index, place, stretch

    def sentence(self, index: int) -> Sentence:
        """The sentence at `index`, with its cues."""
        sentence = self.known.get(index)
        if sentence is None:
            first, last = self.bounds[index]
            sentence = build_sentence(self.tokens, first=first, last=last, strengths=self.table.strengths)
            self.known[index] = sentence
        return sentence


def read_passages(
    source: str, blocks: Sequence[tuple[str, Span]], *, table: Table
) -> tuple[Sequence[Passage], tuple[Doubt, ...]]:
    """The passages that blocks (each a kind and a span) are, with the quoted stretches; and what is doubtful of marks.

    >>> from newsseed.languages.english_grammar import ENGLISH_GRAMMAR
    >>> from newsseed.quoting.table import load_table
    >>> text = "“Go,” she said."
    >>> table = load_table("english", ENGLISH_GRAMMAR)
    >>> (passage,), _ = read_passages(text, [("paragraph", Span(0, len(text)))], table=table)
    >>> [stretch.span.of(text) for stretch in passage.stretches]
    ['Go,']
    """
    spans, grammar = [span for _, span in blocks], table.grammar
    found, doubts = find_stretches(source, spans, grammar=grammar)
    turns = find_turns(source, blocks, grammar=grammar)
    stretches = [(turn.enclose(group),) if (turn := turns.get(place)) else group for place, group in enumerate(found)]
    tokens = split_tokens(source, spans, stretches=stretches, grammar=grammar, classify=table.classify)
    return [
        Passage(split, split_sentences(source, split), group, table, {}, turns.get(place))
        for place, (split, group) in enumerate(zip(tokens, stretches, strict=True))
    ], doubts
