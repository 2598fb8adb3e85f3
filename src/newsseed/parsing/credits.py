"""Production credits: who edited, reported, researched, translated."""

from functools import lru_cache

import regex

from newsseed.languages import LANGUAGES_KEPT, Language, alternation
from newsseed.models.blocks import Credit, CreditEntry
from newsseed.models.text import Span, cut_part
from newsseed.parsing.blocks import RawBlock
from newsseed.parsing.names import match_names

_LONGEST_CREDIT = 400

# "(Reporting by …; editing by …)", "— With files from …".
_OPENING = regex.compile(r"[(\[—–-]\s*+")

_FIRST_WORD = regex.compile(r"[\w-]++")


@lru_cache(maxsize=LANGUAGES_KEPT)
def _role_pattern(language: Language) -> regex.Pattern[str]:
    roles = alternation(language.credit_roles)
    return regex.compile(rf"\b(?P<role>{roles})(?:\s*:\s*+|\s++)", regex.IGNORECASE)


@lru_cache(maxsize=LANGUAGES_KEPT)
def _end_pattern(language: Language) -> regex.Pattern[str]:
    # What stands between one entry's names and the next role: "; ", ", and ", ". ".
    joiners = alternation(language.conjunctions)
    return regex.compile(rf"[\s.;,)\]]*+(?:\s(?:{joiners})\s+)?")


@lru_cache(maxsize=LANGUAGES_KEPT)
def _closing_pattern(language: Language) -> regex.Pattern[str]:
    closings = alternation(language.credit_closings)
    return regex.compile(rf"\s+(?P<role>{closings})[.)\]]*+", regex.IGNORECASE)


def parse_credit(source: str, block: RawBlock, *, language: Language) -> Credit | None:
    """The production credit that a line is, with an entry for each role; `None` where the line holds anything else.

    >>> from newsseed.languages import load_language
    >>> from newsseed.parsing.blocks import group_blocks
    >>> from newsseed.parsing.lines import split_lines
    >>> text = "(Reporting by Ana Lima in Porto; Editing by Maren Sass)"
    >>> credit = parse_credit(text, group_blocks(split_lines(text))[0], language=load_language("en"))
    >>> [(entry.role.text, [person.text for person in entry.people]) for entry in credit.entries]
    [('Reporting by', ['Ana Lima']), ('Editing by', ['Maren Sass'])]
    """
    if block.length > _LONGEST_CREDIT:
        return None
    entries = _read_roles(source, block.visible, language=language) or _read_closing(
        source, block.visible, language=language
    )
    return Credit(block.span.of(source), block.span, entries) if entries else None


@lru_cache(maxsize=LANGUAGES_KEPT)
def _role_triggers(language: Language) -> frozenset[str]:
    return frozenset(role.partition(" ")[0] for role in language.credit_roles)


def _read_roles(source: str, span: Span, *, language: Language) -> tuple[CreditEntry, ...]:
    """The entries of "Reporting by … Editing by …"; none unless the line consists of them."""
    start = _start_of(source, span)
    first = _FIRST_WORD.match(source, start, span.end)
    if first is None or first.group().lower() not in _role_triggers(language):
        return ()
    if _role_pattern(language).match(source, start, span.end) is None:
        return ()
    roles = list(_role_pattern(language).finditer(source, start, span.end))
    entries: list[CreditEntry] = []
    limits = [*(match.start() for match in roles[1:]), span.end]
    for match, limit in zip(roles, limits, strict=True):
        row = match_names(source, start=match.end(), end=limit, language=language)
        if not row.names or not _end_pattern(language).fullmatch(source, row.end, limit):
            return ()
        entries.append(CreditEntry(cut_part(source, *match.span("role")), row.names))
    return tuple(entries)


def _read_closing(source: str, span: Span, *, language: Language) -> tuple[CreditEntry, ...]:
    """The entry of "Ana Lima and Tom Reed contributed to this report."; none unless the line is that."""
    text = span.of(source).lower()
    if not any(closing in text for closing in language.credit_closings):
        return ()
    row = match_names(source, start=_start_of(source, span), end=span.end, language=language)
    closing = _closing_pattern(language).fullmatch(source, row.end, span.end)
    return (CreditEntry(cut_part(source, *closing.span("role")), row.names),) if row.names and closing else ()


def _start_of(source: str, span: Span) -> int:
    opening = _OPENING.match(source, span.start, span.end)
    return opening.end() if opening else span.start
