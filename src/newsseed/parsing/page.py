"""A document while its furniture is found: what each step of that reads and hands on."""

from collections.abc import Sequence
from collections.abc import Set as AbstractSet
from typing import NamedTuple

from newsseed.languages import Language
from newsseed.parsing.bylines import may_open_byline, parse_byline
from newsseed.parsing.forms import Candidate, Form, to_page_notice


class Page(NamedTuple):
    """A document between two steps.

    `given` are the candidates as they came, `found` the same with what is known by now to belong to the page, `forms`
    the forms of these. `titles` are the places of titles, links and labels that were found: they make no box.
    """

    source: str
    language: Language
    given: Sequence[Candidate]
    found: Sequence[Candidate]
    forms: Sequence[Form]
    titles: frozenset[int]


def open_page(source: str, candidates: Sequence[Candidate], *, language: Language) -> Page:
    """A document before the first step."""
    return Page(source, language, candidates, candidates, _forms_of(candidates), frozenset())


def make_notices(page: Page, places: AbstractSet[int], *, are_titles: bool) -> Page:
    """The document with the candidates at the places made notices; bylines that say so ("By Ana Lima") are left out."""
    found = list(page.found)
    for index in places:
        raw = found[index].raw
        opens = may_open_byline(raw.text, language=page.language)
        if not (opens and parse_byline(page.source, raw, language=page.language)):
            found[index] = to_page_notice(page.source, raw)
    titles = page.titles | places if are_titles else page.titles
    return page._replace(found=found, forms=_forms_of(found), titles=titles)


def _forms_of(candidates: Sequence[Candidate]) -> list[Form]:
    return [candidate.form for candidate in candidates]
