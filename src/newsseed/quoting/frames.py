"""The way through an article's quoted stretches, in text order: for each the place it stands in and its candidates."""

from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from typing import NamedTuple

from newsseed.models.text import Span
from newsseed.quoting.candidates import Candidate, Earlier, Previous, Sentence, build_sentence, list_candidates
from newsseed.quoting.features import Site, describe_candidates, shape_of
from newsseed.quoting.marks import Stretch
from newsseed.quoting.sentences import split_sentences
from newsseed.quoting.table import Table
from newsseed.quoting.tokens import STRETCH, Tokens, split_tokens
from newsseed.quoting.traits import Trait

HEADING = "title"
"""The kind of block that a title, a heading or an embed's title is here."""

Choose = Callable[[Stretch, list[Candidate], list[list[Trait]]], tuple[Candidate, float]]
"""What takes a stretch, its candidates and the traits of each, and gives one candidate and its probability."""

_LONGEST_SIGNATURE = 80
_LAST_SENTENCE = 400
_LONGEST_KEY = 40


class Decision(NamedTuple):
    """What was chosen for a stretch, where it stands, and how sure the table is of it."""

    stretch: Stretch
    site: Site
    candidate: Candidate
    probability: float


def decide_stretches(
    source: str,
    blocks: Sequence[tuple[str, Span]],
    stretches: Sequence[Sequence[Stretch]],
    *,
    table: Table,
    choose: Choose,
) -> Iterator[Decision]:
    """A decision for each outermost stretch, in text order; `choose` takes its candidates and their traits."""
    counts = Counter([_key(source, stretch) for group in stretches for stretch in group])
    previous: Previous | None = None
    earlier: Earlier | None = None
    for number, (kind, span) in enumerate(blocks):
        group = stretches[number]
        if not group:
            continue
        block = _read_block(source, span, group, table)
        above = blocks[number - 1][1] if number and not stretches[number - 1] else None
        below = _read_signature(source, blocks, number, table)
        for index, place, stretch in block.places():
            sentence = block.sentence(index)
            before = None if sentence.likely else _sentence_before(source, block, index, above)
            shape = shape_of(source, stretch.span.start, stretch.span.end, grammar=table.grammar)
            repeated = counts[_key(source, stretch)] > 1
            site = Site(sentence, place, number, index, shape, kind, repeated, before)
            alone = sentence.last - sentence.first == 1
            after = block.sentence(index + 1) if alone and index + 1 < len(block.bounds) else None
            candidates = list_candidates(
                sentence,
                place=place,
                before=before,
                after=after,
                below=None if after else below,
                terse=kind == HEADING,
                previous=previous,
            )
            described = describe_candidates(site, candidates, previous=previous, earlier=earlier)
            chosen, probability = choose(stretch, candidates, described)
            earlier = Earlier(number, index, place, chosen.source is not None)
            if chosen.source is not None:
                own = chosen.cue_span if chosen.cue >= 0 else None
                previous = Previous(
                    chosen.source, number, index, place, stretch.continued, own, site.shape.end, chosen.kind
                )
            yield Decision(stretch, site, chosen, probability)


class _Block(NamedTuple):
    """A block's tokens and sentences; a sentence is looked into when it is first asked for."""

    tokens: Tokens
    bounds: list[tuple[int, int]]
    group: Sequence[Stretch]
    table: Table
    known: dict[int, Sentence]

    def places(self) -> Iterator[tuple[int, int, Stretch]]:
        """For each stretch the place of its sentence and its own place among the tokens."""
        index = 0
        for place, stretch in zip(self.tokens.stretches, self.group, strict=True):
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


def _read_block(source: str, span: Span, group: Sequence[Stretch], table: Table) -> _Block:
    tokens = split_tokens(source, span, stretches=group, grammar=table.grammar, classify=table.classify)
    return _Block(tokens, split_sentences(source, tokens), group, table, {})


def _read_signature(source: str, blocks: Sequence[tuple[str, Span]], number: int, table: Table) -> Sentence | None:
    """The next block, where it is a dash and a name: the line under a quotation that says whose it is."""
    if number + 1 >= len(blocks):
        return None
    below = blocks[number + 1][1]
    if source[below.start] not in "-–—" or len(below) > _LONGEST_SIGNATURE:
        return None
    tokens = _read_block(source, below, (), table).tokens
    return build_sentence(tokens, first=0, last=len(tokens.classes), strengths=table.strengths)


def _last_sentence(source: str, span: Span, table: Table) -> Sentence | None:
    """The last sentence of a block that holds no quotation."""
    start = max(span.start, span.end - _LAST_SENTENCE)
    block = _read_block(source, Span(start, span.end), (), table)
    return block.sentence(len(block.bounds) - 1) if block.bounds else None


def _sentence_before(source: str, block: _Block, index: int, above: Span | None) -> Sentence | None:
    if index:
        return block.sentence(index - 1)
    if above is None or block.tokens.classes[0] != STRETCH:
        return None
    return _last_sentence(source, above, block.table)


def _key(source: str, stretch: Stretch) -> str:
    return stretch.span.of(source)[:_LONGEST_KEY].strip(" ,.?!").lower()
