"""Production credits: who edited, reported, researched, translated."""

from functools import lru_cache
from typing import NamedTuple

import regex

from newsseed.languages import LANGUAGES_KEPT, Language, alternation
from newsseed.languages.agencies import AGENCIES
from newsseed.models.blocks import Credit, CreditEntry
from newsseed.models.text import Part, Span, cut_part
from newsseed.parsing.blocks import RawBlock
from newsseed.parsing.names import NameList, match_joiner, match_names, match_place

_LONGEST_CREDIT = 400
_LONGEST_WORD = 30
# "Ana Lima reported from Porto and Tom Reed from Leeds.", with no other sentence.
_LONGEST_SENTENCE = 160

# What may open a production credit, and close it: "(Reporting by …; editing by …)", "— With files from …".
_BEFORE = "([—–-*• "
_BEHIND = ".)] "
# "dpa und AFP": agencies in small letters.
_AGENCY = regex.compile(r"\p{L}{2,8}+(?![\p{L}.])")


class _Patterns(NamedTuple):
    """What production credits are made of; one begins with one of `first_words` or ends with one of `closings`."""

    first_words: frozenset[str]
    role: regex.Pattern[str]
    further: regex.Pattern[str]
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
    further = alternation(language.credit_roles | language.image_openers)
    writers = alternation(language.byline_roles)
    return _Patterns(
        first_words=frozenset(role.partition(" ")[0].rstrip(":") for role in language.credit_roles),
        role=regex.compile(rf"\b(?P<role>{roles})(?:\s*:\s*+|\s++)", regex.IGNORECASE),
        # Behind another role, who took the pictures may be told, too.
        further=regex.compile(rf"\b(?P<role>{further})(?:\s*:\s*+|\s++)", regex.IGNORECASE),
        # What stands between one entry's names and the next role: "; ", ", and ", ". ", " | ".
        end=regex.compile(
            rf"(?:,?\s(?:{alternation(language.byline_closings)})(?!\w))?[\s.;,)\]|•·/]*+"
            rf"(?:(?<=\s)(?:{alternation(language.conjunctions)})\s+)?"
        ),
        closings=tuple(sorted(language.credit_closings)),
        longest_closing=max(map(len, language.credit_closings), default=0),
        closing=regex.compile(rf",?\s+(?P<role>{closings})(?:[.)\]]++\s*+|$)", regex.IGNORECASE),
        # "Calder Press staff writer Ana Lima", "NBS’s Ana Lima", "NBS News’ Ana Lima": what stands before a name and
        # belongs to no one's.
        writers=regex.compile(
            rf"""
            (?:\p{{Lu}}[\w.]*+\s+){{0,4}}
            (?: (?:(?:\p{{Ll}}++\s+)?(?:{writers})\s+)++ | \p{{Lu}}[\w.]*+(?:[’']s|(?<=s)[’'])\s+ )
            (?=\p{{Lu}})
            """,
            regex.VERBOSE,
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
    opened = text[:_LONGEST_WORD].partition(" ")[0].rstrip(":").lower() in patterns.first_words
    closed = text.rstrip(_BEHIND)[-patterns.longest_closing :].lower().endswith(patterns.closings)
    told = len(text) <= _LONGEST_SENTENCE and any(map(text.__contains__, patterns.verbs))
    if not (opened or closed or told):
        return None
    entries = _read_entries(source, Span(block.visible.end - len(text), block.visible.end), language=language)
    return Credit(block.span.of(source), block.span, entries) if entries else None


def _read_entries(source: str, span: Span, *, language: Language) -> tuple[CreditEntry, ...]:
    """The entries of "Reporting by … Editing by …", or of "Lima reported from Porto. Tom Reed contributed.".

    None unless the line consists of them.
    """
    patterns = _patterns(language)
    entries: list[CreditEntry] = []
    position = span.start
    while position < span.end:
        role = (patterns.further if entries else patterns.role).match(source, position, span.end)
        begin = role.end() if role else position
        # What the next role opens is no name: "Ana Lima; Editing by Maren Sass".
        following = patterns.further.search(source, begin, span.end)
        row = _match_people(source, begin, following.start() if following else span.end, language=language)
        told = _read_sentence(source, row, span.end, language=language) if row.names and role is None else None
        if told is not None:
            entry, position = told
        elif role is not None and row.names:
            entry, position = CreditEntry(cut_part(source, *role.span("role")), row.names), row.end
        else:
            return ()
        entries.append(entry)
        position = _pass_end(source, position, span.end, language=language)
    return tuple(entries)


def _pass_end(source: str, position: int, end: int, *, language: Language) -> int:
    """Where the next entry begins: behind a comma, a stop, a bar, "and"."""
    match = _patterns(language).end.match(source, position, end)
    return match.end() if match else position


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
    return CreditEntry(cut_part(source, *verb.span("role")), row.names + more), stop


def _match_people(source: str, start: int, end: int, *, language: Language) -> NameList:
    """The names at `start`, behind what tells whose reporters they are: "NBS writer Ana Lima and reporter Tom Reed"."""
    patterns = _patterns(language)
    writers = patterns.writers.match(source, start, end)
    row = match_names(source, start=writers.end() if writers else start, end=end, language=language)
    if not row.names:
        return _match_agencies(source, start, end, language=language)
    begin = match_joiner(source, start=row.end, end=end, language=language)
    if begin == row.end or patterns.writers.match(source, begin, end) is None:
        return row
    others = _match_people(source, begin, end, language=language)
    return NameList(row.names + others.names, row.places + others.places, others.end) if others.names else row


def _match_agencies(source: str, start: int, end: int, *, language: Language) -> NameList:
    """The agencies in a row that are written in small letters: "dpa und AFP"."""
    names: list[Part] = []
    begin = position = start
    while (match := _AGENCY.match(source, begin, end)) and match[0].lower() in AGENCIES:
        names.append(cut_part(source, *match.span()))
        position = match.end()
        begin = match_joiner(source, start=position, end=end, language=language)
        if begin == position:
            break
    return NameList(tuple(names), (), position)
