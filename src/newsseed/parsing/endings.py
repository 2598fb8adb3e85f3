"""The ending of an article: bylines, the signs of agencies and notes about the author below its last paragraph."""

from collections.abc import Iterator, Mapping, Sequence
from functools import lru_cache
from itertools import islice

import regex

from newsseed.languages import LANGUAGES_KEPT, Language, alternation
from newsseed.languages.agencies import AGENCIES
from newsseed.models.blocks import Block, Byline
from newsseed.models.text import Part, cut_part
from newsseed.parsing.blocks import RawBlock, has_quotation_marks, to_notice
from newsseed.parsing.bylines import has_opener, parse_byline
from newsseed.parsing.forms import BULLETS_BEFORE, Candidate, Form
from newsseed.parsing.names import has_known_first_name, match_names
from newsseed.parsing.notices import is_about_page

# Bylines at the end are looked for among so many blocks.
_LAST_BLOCKS = 3
_LONGEST_NOTE = 500
_LONGEST_NOTE_ON_PAGE = 200
_LONGEST_SIGNER = 40
# The verb stands behind a name, among so many words.
_NAME_WORDS = 7
# The role stands in the note's first clause, behind the name.
_NOTE_OPENING = 140
_MOST_PREDICATE_WORDS = 7

_PAGE_FORMS = (Form.PAGE_NOTICE, Form.CREDIT)
_ADDRESS = regex.compile(r"(?<![\w.+-])[\w.+-]*@\w")
_WORD = regex.compile(r"\p{L}++")
# "(dpa/tmn)", "nbs, AFP", "(red, APA, 3.3.2026)", "red, calder.example", "ab/cd (dpa, afp)": agencies, outlets and the
# signs of editors.
_ANY_SIGN = r"(?:(?:[\p{L}-]{2,12}\.){1,3}\p{L}{2,7}|[\p{L}-]{2,7})"
_MORE_SIGNS = rf"{_ANY_SIGN}(?:\s*[/,;]\s*{_ANY_SIGN}){{0,4}}"
_SIGNS = regex.compile(rf"[(\[/]?(?P<signs>{_MORE_SIGNS}(?:\s\({_MORE_SIGNS}\))?)(?:,[\d. ]++)?[)\]]?\.?")
_SIGN_WORD = regex.compile(r"[\p{L}-]++(?:\.[\p{L}-]++)*+")
_SIGN = regex.compile(r"(?:\p{Ll}{2,7}|\p{Lu}{2,7})(?:-\p{Ll}++)?")


@lru_cache(maxsize=LANGUAGES_KEPT)
def _verb_pattern(language: Language) -> regex.Pattern[str]:
    return regex.compile(rf"\s+(?:{alternation(language.note_verbs)})(?!\p{{L}})", regex.IGNORECASE)


def find_ending(
    source: str, candidates: Sequence[Candidate], decided: Mapping[int, Block], *, language: Language
) -> dict[int, Block]:
    """The blocks that end the article, by their places among the candidates."""
    open_blocks = list(islice((index for index in _from_the_end(candidates) if index not in decided), _LAST_BLOCKS))
    found: dict[int, Block] = {}
    authors = {person.text for block in decided.values() if isinstance(block, Byline) for person in block.people}
    for index in open_blocks:
        raw = candidates[index].raw
        if candidates[index].form is Form.LINE and index >= len(candidates) - _LAST_BLOCKS:
            byline = parse_byline(source, raw, language=language)
            if byline and has_opener(byline):
                found[index] = byline
        elif _is_note(source, raw, authors, language=language):
            found[index] = to_notice(source, raw)
    for index in _find_notes_on_authors(candidates, decided, authors, language=language):
        found[index] = to_notice(source, candidates[index].raw)
    return found | _find_signer(source, candidates, open_blocks, language=language)


def _from_the_end(candidates: Sequence[Candidate]) -> Iterator[int]:
    return iter(range(len(candidates) - 1, -1, -1))


def _is_note(source: str, raw: RawBlock, authors: set[str], *, language: Language) -> bool:
    """Whether a paragraph is about the author: "Ana Lima is a staff writer at the Tribune and lives in Porto."."""
    if raw.length > _LONGEST_NOTE:
        return False
    # A quick look, since most paragraphs say nothing of the kind.
    if language.note_verbs.isdisjoint(raw.text.split(maxsplit=_NAME_WORDS)[1:_NAME_WORDS]):
        return False
    by_author = raw.text.startswith(tuple(authors))
    if not by_author and (has_quotation_marks(raw.text) or language.byline_roles.isdisjoint(_opening_of(raw.text))):
        return False
    row = match_names(source, start=raw.visible.start, end=raw.visible.end, language=language)
    # A name of one word is any capitalised one: "It was a producer who noticed …".
    named = by_author or any(" " in name.text for name in row.names)
    if not named or _verb_pattern(language).match(source, row.end, raw.visible.end) is None:
        return False
    # "Calder Ferries has sold a boat that its chief loved": what the name is, is said at once.
    predicate = _opening_of(source[row.end : raw.visible.end])[:_MOST_PREDICATE_WORDS]
    return by_author or not language.byline_roles.isdisjoint(predicate)


def _opening_of(text: str) -> list[str]:
    return _WORD.findall(text[:_NOTE_OPENING].lower())


def _find_notes_on_authors(
    candidates: Sequence[Candidate], decided: Mapping[int, Block], authors: set[str], *, language: Language
) -> Iterator[int]:
    """The places of the notes that begin with an author's name, wherever they stand; with or without the name.

    "Ana Lima covers harbours for the Tribune.", "Ana Lima took the ferry six times for this article.", "Ana Lima can be
    reached at lima@tribune.example.", and below her name "is a senior reporter, where she covers harbours.".
    """
    for index, candidate in enumerate(candidates) if authors else ():
        raw = candidate.raw
        if index in decided or candidate.form is not Form.PROSE or raw.length > _LONGEST_NOTE:
            continue
        text = raw.text.lstrip(BULLETS_BEFORE)
        name = next((author for author in authors if text.startswith(author)), "")
        said = text[len(name) :]
        if not (name or said[:1].islower()):
            continue
        words = said.split(maxsplit=_NAME_WORDS)
        told = not language.note_verbs.isdisjoint(words[:1])
        roles = not language.byline_roles.isdisjoint(_opening_of(said))
        on_page = raw.length <= _LONGEST_NOTE_ON_PAGE and is_about_page(said.split(), language=language)
        if (told and (name or roles)) or (name and (on_page or _ADDRESS.search(said))):
            yield index


def _find_signer(
    source: str, candidates: Sequence[Candidate], open_blocks: Sequence[int], *, language: Language
) -> dict[int, Block]:
    """Who wrote, as the last thing that is said: a name, or the signs of agencies and editors ("(dpa/tmn)")."""
    last = next((index for index in _from_the_end(candidates) if candidates[index].form not in _PAGE_FORMS), 0)
    if last < 1 or candidates[last].raw.length > _LONGEST_SIGNER or candidates[last - 1].form is not Form.PROSE:
        return {}
    candidate = candidates[last]
    signer = parse_signs(source, candidate.raw)
    if signer is None and last in open_blocks and candidate.form is Form.LINE:
        byline = parse_byline(source, candidate.raw, language=language)
        bare = byline is not None and [person.span for person in byline.people] == [candidate.raw.visible]
        signer = byline if bare and has_known_first_name(candidate.raw.text, language=language) else None
    return {last: signer} if signer else {}


def parse_signs(source: str, block: RawBlock) -> Byline | None:
    """The byline that the signs of agencies and editors make: "(dpa/tmn)".

    At least one has to be an agency's, or an outlet's address.

    >>> from newsseed.parsing.blocks import group_blocks
    >>> from newsseed.parsing.lines import split_lines
    >>> text = "(dpa/tmn)"
    >>> [sign.text for sign in parse_signs(text, group_blocks(text, split_lines(text))[0]).people]
    ['dpa', 'tmn']
    """
    match = _SIGNS.fullmatch(source, block.visible.start, block.visible.end)
    if match is None:
        return None
    offset = match.start("signs")
    signs = list(_SIGN_WORD.finditer(match["signs"]))
    known = any(sign[0].lower() in AGENCIES or "." in sign[0] for sign in signs)
    if not known or not all("." in sign[0] or _SIGN.fullmatch(sign[0]) for sign in signs):
        return None
    people: tuple[Part, ...] = tuple(cut_part(source, offset + sign.start(), offset + sign.end()) for sign in signs)
    return Byline(block.span.of(source), block.span, people)
