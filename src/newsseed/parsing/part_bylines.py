"""Between stages three and four: the bylines of an article's parts, such as letters and entries of a live blog."""

from collections.abc import Sequence
from functools import lru_cache
from itertools import pairwise

import regex

from newsseed.languages import LANGUAGES_KEPT, Language, alternation
from newsseed.models.blocks import Byline
from newsseed.models.text import cut_part
from newsseed.parsing.blocks import RawBlock, last_mark
from newsseed.parsing.bylines import has_opener, is_author_label, may_open_byline, parse_byline
from newsseed.parsing.forms import Candidate, Form, has_form
from newsseed.parsing.names import has_known_first_name, is_person
from newsseed.parsing.neighbours import at
from newsseed.parsing.stamps import Stamp, find_stamp

_LONGEST_BYLINE = 60
# One line of a name and a place may be anything.
_FEWEST_LETTERS = 2
# The article's own byline may stand so, too.
_FEWEST_ENTRIES = 2
_STOPS = ".!?…"


@lru_cache(maxsize=LANGUAGES_KEPT)
def _letter_writer(language: Language) -> regex.Pattern[str]:
    """What stands under a letter: "Ana Lima, Calder.", "Dr Kip Oduya, Dry Creek, Porto N11"."""
    particles = alternation(language.name_particles)
    word = r"\p{Lu}[\p{L}\p{M}\d’'-]*+\.?"
    return regex.compile(
        rf"(?P<name>{word}(?:\s(?:(?:{particles})\s)?{word}){{1,4}}+),\s(?P<place>{word}(?:,?\s{word}){{0,3}}+)"
    )


def find_part_bylines(source: str, candidates: Sequence[Candidate], *, language: Language) -> tuple[Candidate, ...]:
    r"""The candidates, with the names of those who wrote parts of the article as bylines.

    Under the clock of a live blog a name is whose entry it is, and "By Ana Lima" under an entry's title; over a date,
    or under "About the author", who wrote; under the prose of a letter stand a name and a place.

    >>> from newsseed.languages import load_language
    >>> from newsseed.parsing.blocks import group_blocks
    >>> from newsseed.parsing.forms import find_forms
    >>> from newsseed.parsing.lines import split_lines
    >>> text = "No ship left the harbour on Monday.\n\n14:05\n\nMaria Lima\n\nThe fog is back."
    >>> english = load_language("en")
    >>> forms = find_forms(text, group_blocks(text, split_lines(text)), language=english)
    >>> [found.form.value for found in find_part_bylines(text, forms, language=english)]
    ['prose', 'page notice', 'byline', 'prose']
    """
    found = _find_under_letters(source, candidates, language=language)
    found |= _find_under_titles(source, candidates, language=language)
    if has_form(candidates, Form.PAGE_NOTICE):
        found |= _find_at_notices(source, candidates, language=language)
    if not found:
        return tuple(candidates)
    return tuple(
        Candidate(Form.BYLINE, candidate.raw, found[index]) if index in found else candidate
        for index, candidate in enumerate(candidates)
    )


def _find_at_notices(source: str, candidates: Sequence[Candidate], *, language: Language) -> dict[int, Byline]:
    """The names directly under a date, a clock or "About the author", and those over a date."""
    found: dict[int, Byline] = {}
    for index, (form, raw, _) in enumerate(candidates):
        if form is not Form.LINE or raw.length > _LONGEST_BYLINE:
            continue
        above, below = at(candidates, index - 1), at(candidates, index + 1)
        told = _is_stamp(above, language) or _is_stamp(below, language) or _asks_for_author(above)
        if told and is_person(raw.text, language=language) and has_known_first_name(raw.text, language=language):
            found[index] = Byline(raw.span.of(source), raw.span, (cut_part(source, *_ends(raw)),))
    return found


def _find_under_titles(source: str, candidates: Sequence[Candidate], *, language: Language) -> dict[int, Byline]:
    """The bylines between a line and a paragraph, where the document has several: those of a live blog's entries."""
    found: dict[int, Byline] = {}
    for index, (title, (form, raw, _)) in enumerate(pairwise(candidates), start=1):
        below = at(candidates, index + 1)
        if form is not Form.LINE or title.form is not Form.LINE or below is None or below.form is not Form.PROSE:
            continue
        if may_open_byline(raw.text, language=language):
            byline = parse_byline(source, raw, language=language)
            if byline is not None and has_opener(byline):
                found[index] = byline
    return found if len(found) >= _FEWEST_ENTRIES else {}


def _is_stamp(candidate: Candidate | None, language: Language) -> bool:
    if candidate is None or candidate.form is not Form.PAGE_NOTICE:
        return False
    return find_stamp(candidate.raw.text, language=language) is Stamp.EVERYWHERE


def _asks_for_author(candidate: Candidate | None) -> bool:
    return candidate is not None and candidate.form is Form.PAGE_NOTICE and is_author_label(candidate.raw.text)


def _ends(raw: RawBlock) -> tuple[int, int]:
    return raw.visible.start, raw.visible.end


def _find_under_letters(source: str, candidates: Sequence[Candidate], *, language: Language) -> dict[int, Byline]:
    """The lines of a name and a place under prose, where the document has several."""
    pattern = _letter_writer(language)
    found: dict[int, Byline] = {}
    for index, (letter, (_, raw, block)) in enumerate(pairwise(candidates), start=1):
        short = block is None and raw.length <= _LONGEST_BYLINE and "," in raw.text
        if not short or letter.form is not Form.PROSE or last_mark(letter.raw.text) not in _STOPS:
            continue
        match = pattern.fullmatch(source, *_ends(raw))
        if match and is_person(match["name"], language=language):
            people, places = (cut_part(source, *match.span("name")),), (cut_part(source, *match.span("place")),)
            found[index] = Byline(raw.span.of(source), raw.span, people, places=places)
    return found if len(found) >= _FEWEST_LETTERS else {}
