"""Stage four: typed blocks. What a line or a piece of prose is shows in what stands around it."""

from collections.abc import Collection, Iterable, Iterator, Sequence
from itertools import pairwise
from typing import NamedTuple

from newsseed.languages import Language
from newsseed.languages.agencies import NEWS_AGENCIES
from newsseed.models.article import Doubt, DoubtKind
from newsseed.models.blocks import Block, Byline, Caption, Embed, Heading, ImageCredit, Notice, Paragraph, Title
from newsseed.models.text import Part, Span
from newsseed.parsing.blocks import to_notice
from newsseed.parsing.bylines import is_author_label, may_open_byline, parse_byline
from newsseed.parsing.datelines import parse_dateline
from newsseed.parsing.endings import find_ending
from newsseed.parsing.forms import Candidate, Form, Numbered
from newsseed.parsing.headings import find_headings, find_tail
from newsseed.parsing.interviews import find_interviewer
from newsseed.parsing.neighbours import at
from newsseed.parsing.openings import find_opening
from newsseed.parsing.stamps import find_stamp
from newsseed.parsing.strays import find_strays

_OPENING_BLOCKS = 7
_NOBODY_NAMED = "a label, and behind it neither a name nor a right that could be read"


class Structure(NamedTuple):
    """The typed blocks of an article, and what could not be decided about them."""

    blocks: tuple[Block, ...]
    doubts: tuple[Doubt, ...]


def classify_blocks(
    source: str, candidates: Sequence[Candidate], *, title: Title | None, language: Language
) -> Structure:
    """The typed blocks that the candidates are, in text order, with the doubts that remain.

    What stands between the title and the byline is a standfirst; a line before a player's notice is the title of an
    embed; a line with prose under it is a heading; the rest is prose.
    """
    decided: dict[int, Block] = {index: item.block for index, item in enumerate(candidates) if item.block is not None}
    embeds: dict[int, Block] = {}
    if decided:
        decided |= _find_agency_bylines(source, candidates, language=language)
        embeds = _find_embeds(source, candidates)
        decided |= embeds
    decided |= find_opening(source, title, _undecided(candidates, decided), language=language)
    decided |= find_ending(source, candidates, decided, language=language)
    tail = find_tail(source, candidates, _undecided(candidates, decided), language=language)
    decided |= _to_notices(source, candidates, tail)
    decided |= _to_notices(source, candidates, find_strays(candidates, decided))
    undecided = _undecided(candidates, decided)
    headings, doubts = find_headings(candidates, undecided, language=language)
    headings -= find_interviewer(candidates, headings, language=language)
    decided |= _to_headings_and_paragraphs(source, undecided, headings, language=language)
    blocks = tuple(decided[index] for index in range(len(candidates)) if index - 1 not in embeds)
    return Structure(blocks, tuple(sorted((*doubts, *_doubt_credits(blocks)), key=lambda doubt: doubt.span)))


def _undecided(candidates: Sequence[Candidate], decided: dict[int, Block]) -> Numbered:
    return [(index, candidate) for index, candidate in enumerate(candidates) if index not in decided]


def _to_notices(source: str, candidates: Sequence[Candidate], places: Iterable[int]) -> dict[int, Block]:
    return {index: to_notice(source, candidates[index].raw) for index in places}


def _to_headings_and_paragraphs(
    source: str, undecided: Numbered, headings: Collection[int], *, language: Language
) -> dict[int, Block]:
    """What is left: headings, and paragraphs with their datelines; the first may have its place in small letters."""
    first = next((index for index, _ in undecided if index not in headings), None)
    found: dict[int, Block] = {}
    for index, (_, raw, _) in undecided:
        text = raw.span.of(source)
        if index in headings:
            found[index] = Heading(text, raw.span)
        else:
            dateline = parse_dateline(source, raw, language=language, first=index == first)
            found[index] = Paragraph(text, raw.span, dateline)
    return found


def _find_agency_bylines(source: str, candidates: Sequence[Candidate], *, language: Language) -> dict[int, Block]:
    """The agencies that wrote the article, where a label says so: "Author of the article:", "The Associated Press".

    So do those that stand in the opening, one of theirs before them or not, with a date below: "Ana Lima, AFP".
    """
    found: dict[int, Block] = {}
    for index, (_, raw, block) in enumerate(candidates):
        if not isinstance(block, Caption) or block.text or block.alt or block.credit is None:
            continue
        credit = block.credit
        label = candidates[index - 1] if index else None
        asks = label is not None and _asks_for_author(source, label, credit, index, language=language)
        if asks or _is_dated(candidates, index, credit, language=language):
            people = credit.photographers or credit.agencies
            found[index] = Byline(raw.span.of(source), raw.span, people)
    return found


def _asks_for_author(source: str, label: Candidate, credit: ImageCredit, index: int, *, language: Language) -> bool:
    """Whether the line before says whose name follows; or is a byline, and those who took the pictures follow."""
    if label.form is Form.PAGE_NOTICE:
        return not credit.photographers and is_author_label(label.raw.text)
    if index >= _OPENING_BLOCKS or credit.label is None or not may_open_byline(label.raw.text, language=language):
        return False
    return bool(credit.photographers) and parse_byline(source, label.raw, language=language) is not None


def _is_dated(candidates: Sequence[Candidate], index: int, credit: ImageCredit, *, language: Language) -> bool:
    """Whether an agency that writes, and whoever wrote for it, stands over a date in the opening."""
    if index >= _OPENING_BLOCKS or credit.label or credit.rights or "/" in credit.text or not credit.agencies:
        return False
    below = at(candidates, index + 1)
    writes = all(agency.text.lower() in NEWS_AGENCIES for agency in credit.agencies)
    return writes and below is not None and find_stamp(below.raw.text, language=language) is not None


def _find_embeds(source: str, candidates: Sequence[Candidate]) -> dict[int, Block]:
    """The lines that the notice of a player follows, each with its notice."""
    embeds: dict[int, Block] = {}
    for index, (candidate, following) in enumerate(pairwise(candidates)):
        if candidate.form is Form.LINE and following.form is Form.PLAYER_NOTICE and isinstance(following.block, Notice):
            span = Span(candidate.raw.span.start, following.raw.span.end)
            title = candidate.raw.visible
            embeds[index] = Embed(span, title=Part(title.of(source), title), notice=following.block)
    return embeds


def _doubt_credits(blocks: Sequence[Block]) -> Iterator[Doubt]:
    """A doubt for each image credit that names nobody, though a label says that it should."""
    for block in blocks:
        if isinstance(block, Caption) and block.credit and block.credit.label:
            credit = block.credit
            if not (credit.photographers or credit.agencies or credit.rights):
                yield Doubt(DoubtKind.CREDIT, credit.span, _NOBODY_NAMED)
