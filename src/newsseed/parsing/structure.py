"""Stage four: typed blocks. What a line or a piece of prose is shows in what stands around it."""

from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import NamedTuple

import regex

from newsseed.languages import Language
from newsseed.models.article import Doubt, DoubtKind
from newsseed.models.blocks import Block, Byline, Caption, Embed, Heading, Notice, Paragraph, Standfirst
from newsseed.models.text import WHITE_SPACE, Part, Span
from newsseed.parsing.bylines import parse_byline
from newsseed.parsing.datelines import parse_dateline
from newsseed.parsing.forms import Candidate, Form
from newsseed.parsing.headings import find_headings, find_tail

# A byline and what stands before it are looked for among so many blocks under the title, and bylines at the end among
# so many.
_HEAD_BLOCKS = 5
_FOOT_BLOCKS = 3
_MOST_STANDFIRSTS = 2
_LONGEST_STANDFIRST = 400
# A shorter line under the title is a heading.
_FEWEST_STANDFIRST_WORDS = 8
_NOBODY_NAMED = "a label, and behind it neither a name nor a right that could be read"

_STOP = regex.compile(r"[.!?…:;,][\"'”’»)\]]*+$")


class Structure(NamedTuple):
    """The typed blocks of an article, and what could not be decided about them."""

    blocks: tuple[Block, ...]
    doubts: tuple[Doubt, ...]


def classify_blocks(source: str, candidates: Sequence[Candidate], *, language: Language) -> Structure:
    """The typed blocks that the candidates are, in text order, with the doubts that remain.

    What stands between the title and the byline is a standfirst; a line before a player's notice is the title of an
    embed; a line with prose under it is a heading; the rest is prose.
    """
    decided: dict[int, Block] = {index: item.block for index, item in enumerate(candidates) if item.block is not None}
    decided |= _find_embeds(source, candidates)
    decided |= _find_head(source, _undecided(candidates, decided), language=language)
    decided |= _find_foot(source, candidates, language=language)
    undecided = _undecided(candidates, decided)
    if tail := find_tail(source, candidates, undecided, language=language):
        raws = ((index, candidates[index].raw) for index in tail)
        decided |= {index: Notice(raw.span.of(source), raw.span) for index, raw in raws}
        undecided = _undecided(candidates, decided)
    headings, doubts = find_headings(candidates, undecided)
    for index, candidate in undecided:
        span = candidate.raw.span
        if index in headings:
            decided[index] = Heading(span.of(source), span)
        else:
            decided[index] = Paragraph(span.of(source), span, parse_dateline(source, candidate.raw, language=language))
    inside_embeds = {index + 1 for index, block in decided.items() if isinstance(block, Embed)}
    blocks = tuple(decided[index] for index in range(len(candidates)) if index not in inside_embeds)
    return Structure(blocks, tuple(sorted((*doubts, *_doubt_credits(blocks)), key=lambda doubt: doubt.span)))


_Numbered = list[tuple[int, Candidate]]


def _undecided(candidates: Sequence[Candidate], decided: dict[int, Block]) -> _Numbered:
    return [(index, candidate) for index, candidate in enumerate(candidates) if index not in decided]


def _find_embeds(source: str, candidates: Sequence[Candidate]) -> dict[int, Block]:
    """The lines that the notice of a player follows, each with its notice."""
    embeds: dict[int, Block] = {}
    for index, (candidate, following) in enumerate(pairwise(candidates)):
        if candidate.form is Form.LINE and following.form is Form.PLAYER_NOTICE and isinstance(following.block, Notice):
            span = Span(candidate.raw.span.start, following.raw.span.end)
            title = candidate.raw.visible
            embeds[index] = Embed(span, title=Part(title.of(source), title), notice=following.block)
    return embeds


def _find_head(source: str, undecided: _Numbered, *, language: Language) -> dict[int, Block]:
    """The bylines under the title and the standfirsts before them; or, without a byline, a long first line."""
    head = undecided[:_HEAD_BLOCKS]
    bylines: dict[int, Block] = {}
    before = 0
    for index, candidate in head:
        byline = parse_byline(source, candidate.raw, language=language) if candidate.form is Form.LINE else None
        if byline and _names_someone(source, byline):
            bylines[index] = byline
        elif bylines:
            break
        else:
            before += 1
    if not bylines:
        before = 1 if _is_standfirst_by_itself(source, head) else 0
    if before > _MOST_STANDFIRSTS:
        return {}
    standfirsts: dict[int, Block] = {
        index: Standfirst(candidate.raw.span.of(source), candidate.raw.span)
        for index, candidate in head[:before]
        if candidate.raw.length <= _LONGEST_STANDFIRST
    }
    return standfirsts | bylines


def _names_someone(source: str, byline: Byline) -> bool:
    """Whether a byline is one: by more than a name ("By", a role, a place), or by a name of no common words here."""
    if byline.role or byline.place or byline.text.strip(WHITE_SPACE) != byline.people[0].text:
        return True
    words = byline.people[0].text.lower().split()
    return 2 * sum(f" {word} " in source for word in words) <= len(words)


def _is_standfirst_by_itself(source: str, head: _Numbered) -> bool:
    """Whether the first line is too long for a heading, ends without a stop, and prose follows."""
    if len(head) < 2 or head[1][1].form is not Form.PROSE:  # noqa: PLR2004 - the first and the one that follows
        return False
    first = head[0][1].raw
    text = first.visible.of(source)
    long_enough = len(text.split()) >= _FEWEST_STANDFIRST_WORDS and first.length <= _LONGEST_STANDFIRST
    return long_enough and _STOP.search(text) is None


def _find_foot(source: str, candidates: Sequence[Candidate], *, language: Language) -> dict[int, Block]:
    """The bylines at the end of the article: only those that begin with "By"."""
    bylines: dict[int, Block] = {}
    for index in range(max(0, len(candidates) - _FOOT_BLOCKS), len(candidates)):
        if candidates[index].form is Form.LINE:
            byline = parse_byline(source, candidates[index].raw, language=language)
            if byline and byline.people[0].span.start > byline.span.start:
                bylines[index] = byline
    return bylines


def _doubt_credits(blocks: Sequence[Block]) -> Iterator[Doubt]:
    """A doubt for each image credit that names nobody, though a label says that it should."""
    for block in blocks:
        if isinstance(block, Caption) and block.credit and block.credit.label:
            credit = block.credit
            if not (credit.photographers or credit.agencies or credit.rights):
                yield Doubt(DoubtKind.CREDIT, credit.span, _NOBODY_NAMED)
