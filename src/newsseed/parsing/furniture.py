"""Behind pictures, before stage four: what belongs to the page by repetition and neighbours, though nothing says so."""

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import groupby
from typing import NamedTuple

import regex

from newsseed.languages import Language
from newsseed.languages.images import IMAGE_CONTROLS
from newsseed.parsing.blocks import RawBlock, has_quotation_marks, last_mark
from newsseed.parsing.boxes import find_boxes, find_contents
from newsseed.parsing.bylines import may_open_byline, parse_byline
from newsseed.parsing.forms import Candidate, Form, asks, has_form
from newsseed.parsing.holders import labels_of
from newsseed.parsing.names import has_known_first_name, is_person
from newsseed.parsing.neighbours import at, group_glued, is_glued
from newsseed.parsing.notices import is_about_page, is_editing_note
from newsseed.parsing.page import Page, make_notices, open_page
from newsseed.parsing.page_figures import is_page_figure
from newsseed.parsing.page_labels import is_form_label, is_label
from newsseed.parsing.stamps import find_stamp, is_clock
from newsseed.parsing.teasers import find_dated, find_filed, find_in_capitals, find_labelled

_LONGEST_IN_BOX = 200
_MOST_IN_BOX = 2
_MOST_STANDFIRSTS = 2
# Only so short a line is a label by being there twice: "Price at". What ends as a sentence may be said twice: "No."
_MOST_LABEL_WORDS = 3

_FEWEST_PLACEHOLDERS = 3
_GLUED_NUMBER = regex.compile(r"(?<=\p{L}[-_]?)\d{1,3}$")

_FEWEST_IN_WIDGET = 3
_MOST_WIDGET_WORDS = 4

_STOPS = frozenset(".!?…:")


def find_furniture(source: str, candidates: Sequence[Candidate], *, language: Language) -> tuple[Candidate, ...]:
    """The candidates, those that belong to the page made notices.

    These are lines that stand in the text more than once, long ones in capitals, titles with a date under them or the
    name of a section or a label such as "Related" above, and what stands over a notice or between two.
    """
    page = open_page(source, candidates, language=language)
    for step in _STEPS:
        if (step.among is None or step.among in page.forms) and (places := {*step.find(page)}):
            page = make_notices(page, places, are_titles=step.finds_titles)
    return tuple(page.found)


# --- What comes again ---


def _find_contents(page: Page) -> Iterator[int]:
    """The text's own list of contents."""
    return find_contents(page.found)


def _find_repeated(page: Page) -> list[int]:
    """The labels that stand there more than once; and whatever does and is about the page.

    Of two in a row, one is the other doubled: a picture's, or the extractor's. A person's name over more than one
    answer or question tells who speaks in an interview.
    """
    short = [(index, item) for index, item in enumerate(page.found) if item.raw.length <= _LONGEST_IN_BOX]
    if len({item.raw.text for _, item in short}) == len(short):
        return []
    undecided = [(index, item) for index, item in short if item.block is None]
    counts = Counter(text for text, _ in groupby(item.raw.text for _, item in undecided))
    again = [(index, item) for index, item in undecided if counts[item.raw.text] > 1]
    spoken = Counter(item.raw.text for index, item in again if _is_over_speech(page.found, index))
    return [
        index
        for index, (form, raw, _) in again
        if _is_repeatable(raw.text, form, language=page.language)
        and not (spoken[raw.text] > 1 and is_person(raw.text, language=page.language))
    ]


def _is_over_speech(candidates: Sequence[Candidate], index: int) -> bool:
    """Whether what somebody says may stand under a line: prose, or a question."""
    below = at(candidates, index + 1)
    return below is not None and (below.form is Form.PROSE or (below.form is Form.LINE and asks(below)))


def _is_repeatable(text: str, form: Form, *, language: Language) -> bool:
    words = text.split()
    if len(words) <= _MOST_LABEL_WORDS:
        return form is Form.LINE and last_mark(text) not in _STOPS
    return is_about_page(words, language=language)


def _find_placeholders(page: Page) -> Iterator[int]:
    """The lines that differ only in a number glued to their end: "Placeholder image-1", "Placeholder image-2"."""
    lines = [(index, item.raw.text) for index, item in enumerate(page.found) if item.form is Form.LINE]
    stems = {index: _GLUED_NUMBER.sub("", text) for index, text in lines if _GLUED_NUMBER.search(text)}
    times = Counter(stems.values())
    yield from (index for index, stem in stems.items() if times[stem] >= _FEWEST_PLACEHOLDERS)


# --- What no blank line parts from a notice ---


def _find_in_boxes(page: Page) -> Iterator[int]:
    """The lines that no blank one parts from a label such as "Related"."""
    return find_boxes(page.found, language=page.language)


def _find_glued(page: Page) -> Iterator[int]:
    """The lines directly below what is a notice by its own form, no blank line between: "Share", "Calder Post".

    Nothing but another notice stands directly below them. What stands so below a picture's label is its caption.
    """
    source, language, given, found, *_ = page
    for index, (above, candidate) in enumerate(zip(given[:-1], found[1:], strict=True), start=1):
        if above.form is not Form.PAGE_NOTICE or candidate.form is not Form.LINE or not is_glued(above, candidate):
            continue
        if is_clock(above.raw.text):
            continue
        below = at(found, index + 1)
        if below is not None and is_glued(candidate, below) and below.form is not Form.PAGE_NOTICE:
            continue
        if last_mark(candidate.raw.text) in _STOPS or _is_picture_label(above.raw.text, language=language):
            continue
        byline = parse_byline(source, candidate.raw, language=language)
        people = byline.people[:1] if byline else ()
        if not any(has_known_first_name(person.text, language=language) for person in people):
            yield index


def _is_picture_label(text: str, *, language: Language) -> bool:
    label = text.lower().rstrip(":.… ")
    return label in IMAGE_CONTROLS or label in labels_of(language) or label in language.caption_labels


def _find_in_widgets(page: Page) -> Iterator[int]:
    """The short lines of a raw block of several, none longer or with a stop, one a notice: "Size", "Large", "Share"."""
    for group in group_glued(enumerate(page.given)):
        items = [item for _, item in group]
        if len(items) < _FEWEST_IN_WIDGET or not has_form(items, Form.PAGE_NOTICE):
            continue
        if all(item.form is Form.PAGE_NOTICE or _is_of_widget(item, language=page.language) for item in items):
            yield from (index for index, item in group if item.block is None)


def _is_of_widget(candidate: Candidate, *, language: Language) -> bool:
    text = candidate.raw.text
    short = candidate.block is None and len(text.split()) <= _MOST_WIDGET_WORDS and last_mark(text) not in _STOPS
    return short and not (may_open_byline(text, language=language) or has_known_first_name(text, language=language))


# --- What stands over notices and between them ---


def _find_boxed(page: Page) -> Iterator[int]:
    """The name over a notice of a sentence, and the short blocks between two such notices.

    Labels, links and the titles behind labels make no box: "Advertisement" stands anywhere, below headings too. Nor
    do rules, figures and dates, which part what is news; nor what stands below the headline, where the standfirst and
    the byline come before the date.
    """
    inside: list[int] = []
    in_box = False
    prose = 0
    for index, (form, raw, block) in enumerate(page.found):
        prose += form is Form.PROSE
        if form is Form.PAGE_NOTICE:
            labelled = index in page.titles or _is_no_box(raw, language=page.language)
            if in_box and not labelled and len(inside) <= _MOST_IN_BOX:
                yield from inside
            elif not labelled and prose > _MOST_STANDFIRSTS:
                yield from _find_top(page.found, inside, language=page.language)
            inside, in_box = [], not labelled and prose > _MOST_STANDFIRSTS
        elif block is None and raw.length <= _LONGEST_IN_BOX and not _is_news(raw.text, form):
            inside.append(index)
        else:
            inside, in_box = [], False


def _is_no_box(raw: RawBlock, *, language: Language) -> bool:
    """Whether a notice is a label, but for those of forms; a rule, a figure or a date; or says how a text was made."""
    if is_form_label(raw, language=language):
        return False
    text = raw.text
    if not any(map(str.isalpha, text)) or is_page_figure(raw) or find_stamp(text, language=language):
        return True
    return is_label(raw, language=language) or is_editing_note(raw, language=language)


def _find_top(candidates: Sequence[Candidate], inside: list[int], *, language: Language) -> list[int]:
    """Of the short blocks over a notice, its name: a line, with or without a sentence that is about the page itself."""
    if inside and candidates[inside[-1]].form is Form.LINE:
        return inside[-1:]
    name, blurb = (candidates[index] for index in inside[-2:]) if len(inside) > 1 else (None, None)
    if name and blurb and name.form is Form.LINE and is_about_page(blurb.raw.text.split(), language=language):
        return inside[-2:]
    return []


def _is_news(text: str, form: Form) -> bool:
    """Whether a block is news rather than part of a box: a quotation, or a heading that asks."""
    return has_quotation_marks(text) or (form is Form.LINE and last_mark(text) in _STOPS)


class _Step(NamedTuple):
    """A step of the way: what finds places, and whether these are of titles, links and labels.

    It finds nothing where no candidate has the form that it looks `among`.
    """

    find: Callable[[Page], Iterable[int]]
    among: Form | None
    finds_titles: bool


# In this order: what a step finds tells the later ones something.
_STEPS = (
    _Step(_find_contents, None, finds_titles=True),
    _Step(_find_repeated, None, finds_titles=False),
    _Step(_find_placeholders, Form.LINE, finds_titles=True),
    _Step(find_in_capitals, Form.LINE, finds_titles=True),
    _Step(find_filed, Form.LINE, finds_titles=True),
    _Step(find_dated, Form.LINE, finds_titles=True),
    _Step(find_labelled, None, finds_titles=True),
    _Step(_find_in_boxes, Form.PAGE_NOTICE, finds_titles=False),
    _Step(_find_glued, Form.PAGE_NOTICE, finds_titles=True),
    _Step(_find_in_widgets, Form.PAGE_NOTICE, finds_titles=True),
    _Step(_find_boxed, Form.PAGE_NOTICE, finds_titles=False),
)
