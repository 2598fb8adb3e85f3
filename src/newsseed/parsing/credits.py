"""Production credits: who edited, reported, researched, translated."""

from functools import lru_cache
from typing import NamedTuple

import regex

from newsseed.languages import LANGUAGES_KEPT, Language, alternation
from newsseed.models.blocks import Credit, CreditEntry
from newsseed.models.text import Span, cut_part
from newsseed.parsing.blocks import RawBlock
from newsseed.parsing.names import NameList, match_joiner, match_names, match_place

_LONGEST_CREDIT = 400
_LONGEST_WORD = 30
# "Ana Lima reported from Porto and Tom Reed from Leeds.", with no other sentence.
_LONGEST_SENTENCE = 160

# What may open a production credit, and close it: "(Reporting by …; editing by …)", "— With files from …".
_BEFORE = "([—–-*• "
_BEHIND = ".)] "


class _Patterns(NamedTuple):
    """What production credits are made of; one begins with one of `first_words` or ends with one of `closings`."""

    first_words: frozenset[str]
    role: regex.Pattern[str]
    end: regex.Pattern[str]
    closings: tuple[str, ...]
    longest_closing: int
    closing: regex.Pattern[str]
    writers: regex.Pattern[str]
    verb: regex.Pattern[str]
    verbs: tuple[str, ...]


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
        closing=regex.compile(rf",?\s+(?P<role>{closings})(?:[.)\]]++\s*+|$)", regex.IGNORECASE),
        # "Associated Press writer Ana Lima", "NBS’s Ana Lima": what stands before a name and belongs to no one's.
        writers=regex.compile(
            rf"(?:\p{{Lu}}[\w.]*+\s+){{0,4}}(?:(?:{alternation(language.byline_roles)})\s+|\p{{Lu}}[\w.]*+[’']s\s+)(?=\p{{Lu}})"
        ),
        verbs=tuple(f" {verb} " for verb in language.credit_verbs),
        verb=regex.compile(rf"\s+(?P<role>{alternation(language.credit_verbs)})(?=\s)", regex.IGNORECASE),
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
    elif text.rstrip(_BEHIND)[-patterns.longest_closing :].lower().endswith(patterns.closings) or (
        len(text) <= _LONGEST_SENTENCE and any(map(text.__contains__, patterns.verbs))
    ):
        read = _read_sentences
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
        row = _match_people(source, match.end(), limit, language=language)
        if not row.names or not patterns.end.fullmatch(source, row.end, limit):
            return ()
        entries.append(CreditEntry(cut_part(source, *match.span("role")), row.names))
    return tuple(entries)


def _read_sentences(source: str, span: Span, *, language: Language) -> tuple[CreditEntry, ...]:
    """The entries of "Lima reported from Porto. Tom Reed contributed to this report."; none unless it is all such."""
    entries: list[CreditEntry] = []
    position = span.start
    while position < span.end:
        row = _match_people(source, position, span.end, language=language)
        sentence = _read_sentence(source, row, span.end, language=language) if row.names else None
        if sentence is None:
            return ()
        entry, position = sentence
        entries.append(entry)
    return tuple(entries)


def _read_sentence(source: str, row: NameList, end: int, *, language: Language) -> tuple[CreditEntry, int] | None:
    """The entry of a sentence whose people are read already, and where the sentence ends."""
    patterns = _patterns(language)
    if closing := patterns.closing.match(source, row.end, end):
        return CreditEntry(cut_part(source, *closing.span("role")), row.names), closing.end()
    verb = patterns.verb.match(source, row.end, end)
    place = match_place(source, start=verb.end(), end=end, language=language) if verb else None
    if verb is None or place is None:
        return None
    # "Lima reported from Porto and Reed from Leeds."
    begin = match_joiner(source, start=place.span.end, end=end, language=language)
    others = match_names(source, start=begin, end=end, language=language)
    more, stop = (others.names, others.end) if others.places else ((), place.span.end)
    closed = patterns.end.match(source, stop, end)
    return CreditEntry(cut_part(source, *verb.span("role")), row.names + more), closed.end() if closed else stop


def _match_people(source: str, start: int, end: int, *, language: Language) -> NameList:
    """The names at `start`, behind what tells whose reporters they are."""
    writers = _patterns(language).writers.match(source, start, end)
    return match_names(source, start=writers.end() if writers else start, end=end, language=language)
