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


class Passage(NamedTuple):
    """A block's tokens and sentences; a sentence is looked into when it is first asked for."""

    tokens: Tokens
    bounds: list[tuple[int, int]]
    stretches: Sequence[Stretch]
    table: Table
    known: dict[int, Sentence]

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


def read_passages(source: str, blocks: Sequence[Span], *, table: Table) -> tuple[Sequence[Passage], tuple[Doubt, ...]]:
    """The passages that blocks are, with the quoted stretches in them; and what is doubtful about marks.

    >>> from newsseed.languages.english_grammar import ENGLISH_GRAMMAR
    >>> from newsseed.quoting.table import load_table
    >>> text = "“Go,” she said."
    >>> (passage,), _ = read_passages(text, [Span(0, len(text))], table=load_table("english", ENGLISH_GRAMMAR))
    >>> [stretch.span.of(text) for stretch in passage.stretches]
    ['Go,']
    """
    stretches, doubts = find_stretches(source, blocks, grammar=table.grammar)
    tokens = split_tokens(source, blocks, stretches=stretches, grammar=table.grammar, classify=table.classify)
    return [
        Passage(split, split_sentences(source, split), group, table, {})
        for split, group in zip(tokens, stretches, strict=True)
    ], doubts
