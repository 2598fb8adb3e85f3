"""The way through an article's quoted stretches, in text order: for each the place it stands in and its candidates."""

import re
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from typing import NamedTuple

from newsseed.models.text import Span
from newsseed.quoting.candidates import Candidate, Earlier, Previous, Sentence, build_sentence, list_candidates
from newsseed.quoting.facts import Facts, Past, gather_facts, head_word
from newsseed.quoting.marks import Stretch
from newsseed.quoting.sentences import split_sentences
from newsseed.quoting.sites import Site, shape_of
from newsseed.quoting.table import Table
from newsseed.quoting.tokens import STRETCH, Tokens, split_tokens

HEADING = "title"
"""The kind of block that a title, a heading or an embed's title is here."""

Choose = Callable[[Stretch, list[Candidate], list[Facts]], tuple[Candidate, float]]
"""What takes a stretch, its candidates and the facts of each, and gives one candidate and its probability."""

_LABEL = re.compile(r"([A-Z][A-Z.’'-]+(?: [A-Z][A-Z.’'-]*){0,3}):\s")
_LONGEST_SIGNATURE = 80
_LAST_SENTENCE = 400
_LONGEST_KEY = 40


class Decision(NamedTuple):
    """What was chosen for a stretch, where it stands, how sure the table is of it, and among what it was chosen."""

    stretch: Stretch
    site: Site
    candidate: Candidate
    probability: float
    candidates: Sequence[Candidate]
    facts: Sequence[Facts]
    """What is known of each of the candidates."""


def decide_stretches(
    source: str,
    blocks: Sequence[tuple[str, Span]],
    stretches: Sequence[Sequence[Stretch]],
    *,
    table: Table,
    choose: Choose,
) -> Iterator[Decision]:
    """A decision for each outermost stretch, in text order; `choose` takes its candidates and their facts."""
    keys = [[_key(source, stretch) for stretch in group] for group in stretches]
    counts = Counter([key for group in keys for key in group])
    heads: Counter[str] = Counter()
    past = Past(heads=heads)
    for number, (kind, span) in enumerate(blocks):
        group = stretches[number]
        if not group:
            continue
        block = _read_block(source, span, group, table)
        below = _read_signature(source, blocks, number, table)
        for (index, place, stretch), key in zip(block.places(), keys[number], strict=True):
            sentence = block.sentence(index)
            before = None
            if index and not sentence.likely:
                before = block.sentence(index - 1)
            elif number and not sentence.likely and block.tokens.classes[0] == STRETCH:
                before = _last_sentence(source, blocks[number - 1][1], stretches[number - 1], table)
            shape = shape_of(source, stretch.span.start, stretch.span.end, grammar=table.grammar)
            repeated = counts[key] > 1
            mark = source[stretch.outer.start]
            site = Site(sentence, place, number, index, shape, kind, repeated, before, mark)
            alone = sentence.last - sentence.first == 1
            after = block.sentence(index + 1) if alone and index + 1 < len(block.bounds) else None
            candidates = list_candidates(
                sentence,
                place=place,
                before=before,
                after=after,
                below=None if after else below,
                label=_find_label(source, stretch.span),
                terse=kind == HEADING,
                previous=past.previous,
            )
            facts = gather_facts(source, site, candidates, past=past)
            chosen, probability = choose(stretch, candidates, facts)
            chosen = _settle(chosen, candidates, past.previous)
            past = _remember(source, past, stretch, site, chosen)
            if past.previous is not None and chosen.source is not None:
                heads[past.previous.head] += 1
            yield Decision(stretch, site, chosen, probability, candidates, facts)


def _find_label(source: str, span: Span) -> tuple[int, int] | None:
    """The name in capitals that opens a speech in a transcript: "RAMOS: Good evening"."""
    match = _LABEL.match(source, span.start, span.end)
    return match.span(1) if match else None


def _settle(chosen: Candidate, candidates: Sequence[Candidate], previous: Previous | None) -> Candidate:
    """The candidate chosen; what goes back, without a cue, to the mention that the speech before has continues it."""
    if chosen.cue < 0 and chosen.source is not None and previous is not None and chosen.source == previous.source:
        return candidates[-1]
    return chosen


def _remember(source: str, past: Past, stretch: Stretch, site: Site, chosen: Candidate) -> Past:
    """What is known of the stretches so far, with what was decided for this one."""
    spoken = chosen.source is not None
    earlier = Earlier(site.block, site.number, site.place, spoken)
    previous = past.previous
    if chosen.source is not None:
        own = chosen.cue_span if chosen.cue >= 0 else None
        head = head_word(source, chosen.source)
        previous = Previous(
            chosen.source, head, site.block, site.number, site.place, stretch.continued, own, site.shape.end
        )
    return Past(previous, earlier, past.heads)


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


def _last_sentence(source: str, span: Span, group: Sequence[Stretch], table: Table) -> Sentence | None:
    """The last sentence of a block, where no quotation stands in it."""
    start = max(span.start, span.end - _LAST_SENTENCE, *[stretch.outer.end for stretch in group[-1:]])
    block = _read_block(source, Span(start, span.end), (), table)
    if not block.bounds or (group and len(block.bounds) == 1):
        return None
    return block.sentence(len(block.bounds) - 1)


def _key(source: str, stretch: Stretch) -> str:
    return stretch.span.of(source)[:_LONGEST_KEY].strip(" ,.?!").lower()
