"""The way through an article's quoted stretches, in text order: for each the place it stands in and its candidates."""

from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from typing import NamedTuple

from newsseed.models.text import Span
from newsseed.quoting.candidates import SILENCE, Candidate, Previous, Sentence, list_candidates
from newsseed.quoting.facts import Facts, Past, gather_facts, head_word
from newsseed.quoting.marks import Stretch
from newsseed.quoting.passages import Passage
from newsseed.quoting.sites import Site, shape_of
from newsseed.quoting.table import Table
from newsseed.quoting.tokens import STRETCH, Tokens
from newsseed.quoting.turns import TURN

HEADING = "title"
"""The kind of block that a title, a heading or an embed's title is here."""

Choose = Callable[[Site, Stretch, list[Candidate], list[Facts]], tuple[Candidate, float]]
"""What takes a stretch, its candidates and the facts of each, and gives one candidate and its probability."""

_LONGEST_LABEL = 40
_MOST_LABEL_WORDS = 4
_MOST_NICKNAME_WORDS = 3
_SINGLE_MARKS = frozenset("‘'‚‹`")
_SINGLE, _DOUBLE = "single", "double"
_LONGEST_SIGNATURE = 80
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
    passages: Sequence[Passage],
    *,
    table: Table,
    choose: Choose,
) -> Iterator[Decision]:
    """A decision for each outermost stretch, in text order; `choose` takes its candidates and their facts.

    `passages` are those that the blocks are. Where most marks are single, as in British papers, single ones tell what
    double ones do elsewhere.
    """
    keys = [[_key(source, one) for one in passage.stretches] for passage in passages]
    counts = Counter([key for group in keys for key in group])
    marks = Counter(_mark_of(source, one) for passage in passages for one in passage.stretches)
    usually_single = marks[_SINGLE] > marks[_DOUBLE]
    past = Past(heads={})
    for number, passage in enumerate(passages):
        if not passage.stretches:
            continue
        kind = blocks[number][0]
        below = _read_signature(source, blocks, passages, number)
        for (index, place, stretch), key in zip(passage.places(), keys[number], strict=True):
            sentence = passage.sentence(index)
            before = None if sentence.likely else _sentence_before(passages, number, index)
            shape = shape_of(source, stretch.span.start, stretch.span.end, grammar=table.grammar)
            mark = _DOUBLE if usually_single else _mark_of(source, stretch)
            site = Site(sentence, place, number, index, shape, kind, counts[key] > 1, before, mark)
            candidates = _list_candidates(source, stretch, site, passage, below=below, previous=past.previous)
            facts = gather_facts(source, site, candidates, past=past)
            chosen, probability = choose(site, stretch, candidates, facts)
            chosen = _settle(chosen, candidates, past.previous)
            past = _remember(source, past, stretch, site, chosen)
            yield Decision(stretch, site, chosen, probability, candidates, facts)


def _list_candidates(  # noqa: PLR0913 (all that stands around a stretch)
    source: str, stretch: Stretch, site: Site, passage: Passage, *, below: Tokens | None, previous: Previous | None
) -> list[Candidate]:
    """Who may say the stretch; a stretch that stands alone may be said by the sentence behind it, or else `below`."""
    if passage.turn is not None:
        label, colon, *_ = passage.turn
        return [Candidate(TURN, (label.start, label.end), cue_span=(colon.start, colon.end))]
    if _is_inside_name(source, site, stretch):
        return [SILENCE]
    sentence, index = site.sentence, site.number
    alone = sentence.last - sentence.first == 1
    after = passage.sentence(index + 1) if alone and index + 1 < len(passage.bounds) else None
    return list_candidates(
        sentence,
        place=site.place,
        before=site.before,
        after=after,
        below=None if after else below,
        label=_find_label(source, stretch.span),
        terse=site.kind == HEADING,
        previous=previous,
    )


def _mark_of(source: str, stretch: Stretch) -> str:
    """Whether the mark that opens a stretch is single or double: that it is curly or straight tells nothing."""
    outer, inner = stretch.outer.start, stretch.span.start
    return _SINGLE if inner - outer == 1 and source[outer] in _SINGLE_MARKS else _DOUBLE


def _is_inside_name(source: str, site: Site, stretch: Stretch) -> bool:
    """Whether a stretch is a nickname between the words of a name: "Jon “Fitz” Karst"."""
    classes, place = site.sentence.tokens.classes, site.place
    inside = classes[place - 1 : place] == "N" == classes[place + 1 : place + 2]
    words = stretch.span.of(source).split() if inside and site.shape.end == "_" else []
    return 0 < len(words) <= _MOST_NICKNAME_WORDS and all(word[0].isupper() for word in words)


def _find_label(source: str, span: Span) -> tuple[int, int] | None:
    """The name in capitals that opens a speech in a transcript: "RAMOS: Good evening"."""
    end = source.find(":", span.start, min(span.end, span.start + _LONGEST_LABEL))
    if end - span.start <= 1 or not source[end + 1 : end + 2].isspace():
        return None
    label = source[span.start : end]
    named = label.isupper() and not label[0].isspace()
    return (span.start, end) if named and len(label.split()) <= _MOST_LABEL_WORDS else None


def _settle(chosen: Candidate, candidates: Sequence[Candidate], previous: Previous | None) -> Candidate:
    """The candidate chosen; what goes back, without a cue, to the mention that the speech before has continues it."""
    if chosen.cue < 0 and chosen.source is not None and previous is not None and chosen.source == previous.source:
        return candidates[-1]
    return chosen


def _remember(source: str, past: Past, stretch: Stretch, site: Site, chosen: Candidate) -> Past:
    """What is known of the stretches so far, with what was decided for this one."""
    if chosen.source is None:
        return Past(past.heads, past.previous, site)
    own = chosen.cue_span if chosen.cue >= 0 else None
    head = head_word(source, chosen.source)
    past.heads[head] = past.heads.get(head, 0) + 1
    previous = Previous(chosen.source, head, site.block, site.number, stretch.continued, own, site.shape.end)
    return Past(past.heads, previous, site)


def _read_signature(
    source: str, blocks: Sequence[tuple[str, Span]], passages: Sequence[Passage], number: int
) -> Tokens | None:
    """The next block, where it is a dash and a name: the line under a quotation that says whose it is."""
    if number + 1 >= len(blocks):
        return None
    below = blocks[number + 1][1]
    signed = source[below.start] in "-–—" and len(below) <= _LONGEST_SIGNATURE
    return passages[number + 1].tokens if signed else None


def _sentence_before(passages: Sequence[Passage], number: int, index: int) -> Sentence | None:
    """The sentence before one; where a block opens with a quotation, the last above it if none stands in that."""
    passage = passages[number]
    if index:
        return passage.sentence(index - 1)
    above = passages[number - 1] if number else None
    if above is None or not above.bounds or passage.tokens.classes[0] != STRETCH:
        return None
    first, last = above.bounds[-1]
    return None if STRETCH in above.tokens.classes[first:last] else above.sentence(len(above.bounds) - 1)


def _key(source: str, stretch: Stretch) -> str:
    return stretch.span.of(source)[:_LONGEST_KEY].strip(" ,.?!").lower()
