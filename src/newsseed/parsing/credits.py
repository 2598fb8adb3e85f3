"""Production credits: who edited, reported, researched, translated."""

from functools import lru_cache
from typing import NamedTuple

import regex

from newsseed.languages import LANGUAGES_KEPT, Language, alternation
from newsseed.models.blocks import Credit, CreditEntry
from newsseed.models.text import Span, cut_part
from newsseed.parsing.blocks import RawBlock
from newsseed.parsing.names import match_names

_LONGEST_CREDIT = 400
_LONGEST_WORD = 30

# What may open a production credit, and close it: "(Reporting by …; editing by …)", "— With files from …".
_BEFORE = "([—–- "
_BEHIND = ".)] "


class _Patterns(NamedTuple):
    """What production credits are made of; one begins with one of `first_words` or ends with one of `closings`."""

    first_words: frozenset[str]
    role: regex.Pattern[str]
    end: regex.Pattern[str]
    closings: tuple[str, ...]
    longest_closing: int
    closing: regex.Pattern[str]


@lru_cache(maxsize=LANGUAGES_KEPT)
def _patterns(language: Language) -> _Patterns:
    roles, closings = alternation(language.credit_roles), alternation(language.credit_closings)
    return _Patterns(
        first_words=frozenset(role.partition(" ")[0] for role in language.credit_roles),
        role=regex.compile(rf"\b(?P<role>{roles})(?:\s*:\s*+|\s++)", regex.IGNORECASE),
        # What stands between one entry's names and the next role: "; ", ", and ", ". ".
        end=regex.compile(rf"[\s.;,)\]]*+(?:\s(?:{alternation(language.conjunctions)})\s+)?"),
        closings=tuple(sorted(language.credit_closings)),
        longest_closing=max(map(len, language.credit_closings), default=0),
        closing=regex.compile(rf"\s+(?P<role>{closings})[.)\]]*+\s*+", regex.IGNORECASE),
    )


def parse_credit(source: str, block: RawBlock, *, language: Language) -> Credit | None:
    """The production credit that a line is, with an entry for each role; `None` where the line holds anything else.

    >>> from newsseed.languages import load_language
    >>> from newsseed.parsing.blocks import group_blocks
    >>> from newsseed.parsing.lines import split_lines
    >>> text = "(Reporting by Ana Lima in Porto; Editing by Maren Sass)"
    >>> credit = parse_credit(text, group_blocks(text, split_lines(text))[0], language=load_language("en"))
    >>> [(entry.role.text, [person.text for person in entry.people]) for entry in credit.entries]
    [('Reporting by', ['Ana Lima']), ('Editing by', ['Maren Sass'])]
    """
    if block.length > _LONGEST_CREDIT:
        return None
    patterns = _patterns(language)
    text = block.text.lstrip(_BEFORE)
    if text[:_LONGEST_WORD].partition(" ")[0].rstrip(":").lower() in patterns.first_words:
        read = _read_roles
    elif text.rstrip(_BEHIND)[-patterns.longest_closing :].lower().endswith(patterns.closings):
        read = _read_closing
    else:
        return None
    entries = read(source, Span(block.visible.end - len(text), block.visible.end), language=language)
    return Credit(block.span.of(source), block.span, entries) if entries else None


def _read_roles(source: str, span: Span, *, language: Language) -> tuple[CreditEntry, ...]:
    """The entries of "Reporting by … Editing by …"; none unless the line consists of them."""
    patterns = _patterns(language)
    roles = list(patterns.role.finditer(source, span.start, span.end))
    if not roles or roles[0].start() != span.start:
        return ()
    entries: list[CreditEntry] = []
    limits = [*(match.start() for match in roles[1:]), span.end]
    for match, limit in zip(roles, limits, strict=True):
        row = match_names(source, start=match.end(), end=limit, language=language)
        if not row.names or not patterns.end.fullmatch(source, row.end, limit):
            return ()
        entries.append(CreditEntry(cut_part(source, *match.span("role")), row.names))
    return tuple(entries)


def _read_closing(source: str, span: Span, *, language: Language) -> tuple[CreditEntry, ...]:
    """The entry of "Ana Lima and Tom Reed contributed to this report."; none unless the line is that."""
    row = match_names(source, start=span.start, end=span.end, language=language)
    closing = _patterns(language).closing.fullmatch(source, row.end, span.end)
    return (CreditEntry(cut_part(source, *closing.span("role")), row.names),) if row.names and closing else ()
