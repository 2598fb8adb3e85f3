"""Behind pictures, before stage four: what belongs to the page by repetition and neighbours, though nothing says so."""

from collections import Counter
from collections.abc import Collection, Iterator, Sequence
from itertools import groupby, pairwise

import regex

from newsseed.languages import Language
from newsseed.languages.images import IMAGE_CONTROLS
from newsseed.models.blocks import Caption
from newsseed.parsing.blocks import RawBlock, last_mark
from newsseed.parsing.boxes import find_boxes, find_contents
from newsseed.parsing.bylines import may_open_byline, parse_byline
from newsseed.parsing.forms import (
    BULLETS,
    Candidate,
    Form,
    begins_as_heading,
    has_form,
    is_link_in_capitals,
    is_tag,
    to_page_notice,
)
from newsseed.parsing.names import has_known_first_name
from newsseed.parsing.neighbours import at, group_glued, is_glued
from newsseed.parsing.notices import (
    announces_others,
    is_about_page,
    is_editing_note,
    is_form_label,
    is_label,
    is_tag_label,
    seems_to_announce,
)
from newsseed.parsing.stamps import find_stamp, is_clock

_LONGEST_IN_BOX = 200
_MOST_IN_BOX = 2
_MOST_STANDFIRSTS = 2
# Longer than most headings: another article's title.
_FEWEST_TITLE_WORDS = 9
_LONGEST_TITLE = 130
_FEWEST_TEASER_WORDS = 5
# Only so short a line is a label by being there twice: "Price at". What ends as a sentence may be said twice: "No."
_MOST_LABEL_WORDS = 3

_FEWEST_PLACEHOLDERS = 3
_GLUED_NUMBER = regex.compile(r"(?<=\p{L}[-_]?)\d{1,3}$")

_FEWEST_TITLES = 2
_FEWEST_IN_WIDGET = 3
_MOST_WIDGET_WORDS = 4

_QUOTED = regex.compile(r"[\"“”„«»]")
_STOPS = frozenset(".!?…:")
_PROSE_STOPS = frozenset(".!?…:;,")


def find_furniture(source: str, candidates: Sequence[Candidate], *, language: Language) -> tuple[Candidate, ...]:
    """The candidates, those that belong to the page made notices.

    These are lines that stand in the text more than once, long ones in capitals, titles with a date under them or the
    name of a section or a label such as "Related" above, and what stands over a notice or between two.
    """
    titles = {*find_contents(candidates)}
    found = _make_notices(source, candidates, titles, language)
    found = _make_notices(source, found, _find_repeated(found, language), language)
    if has_form(found, Form.LINE):
        for find in (_find_placeholders, _find_in_capitals, _find_filed, _find_teasers):
            places = {*find(found, language)}
            found = _make_notices(source, found, places, language)
            titles |= places
    places = {*_find_announced(found, language), *_find_tags(found, language)}
    found = _make_notices(source, found, places, language)
    titles |= places
    if has_form(found, Form.PAGE_NOTICE):
        found = _make_notices(source, found, {*find_boxes(found, language=language)}, language)
        places = {*_find_glued(source, candidates, found, language), *_find_in_widgets(candidates, language)}
        found = _make_notices(source, found, places, language)
        found = _make_notices(source, found, {*_find_boxed(found, titles | places, language)}, language)
    return tuple(found)


def _make_notices(
    source: str, candidates: Sequence[Candidate], places: Collection[int], language: Language
) -> Sequence[Candidate]:
    """The candidates, those at the places made notices; bylines that say so ("By Ana Lima") are left out."""
    if not places:
        return candidates
    found = list(candidates)
    for index in places:
        raw = found[index].raw
        if may_open_byline(raw.text, language=language) and parse_byline(source, raw, language=language):
            continue
        found[index] = to_page_notice(source, raw)
    return found


def _find_repeated(candidates: Sequence[Candidate], language: Language) -> list[int]:
    """The labels that stand there more than once; and whatever does and is about the page.

    Of two in a row, one is the other doubled: a picture's, or the extractor's.
    """
    short = [(index, item) for index, item in enumerate(candidates) if item.raw.length <= _LONGEST_IN_BOX]
    if len({item.raw.text for _, item in short}) == len(short):
        return []
    undecided = [(index, item) for index, item in short if item.block is None]
    counts = Counter(text for text, _ in groupby(item.raw.text for _, item in undecided))
    return [
        index
        for index, (form, raw, _) in undecided
        if counts[raw.text] > 1 and _is_repeatable(raw.text, form, language=language)
    ]


def _find_placeholders(candidates: Sequence[Candidate], _language: Language) -> Iterator[int]:
    """The lines that differ only in a number glued to their end: "Placeholder image-1", "Placeholder image-2"."""
    lines = [(index, item.raw.text) for index, item in enumerate(candidates) if item.form is Form.LINE]
    stems = {index: _GLUED_NUMBER.sub("", text) for index, text in lines if _GLUED_NUMBER.search(text)}
    times = Counter(stems.values())
    yield from (index for index, stem in stems.items() if times[stem] >= _FEWEST_PLACEHOLDERS)


def _find_in_capitals(candidates: Sequence[Candidate], _language: Language) -> list[int]:
    """The titles in capitals between pieces of prose or pictures, which lead to other articles."""
    return [
        index
        for index, (form, raw, _) in enumerate(candidates[1:-1], start=1)
        if form is Form.LINE
        and is_link_in_capitals(raw.text)
        and last_mark(raw.text) not in _STOPS
        and {candidates[index - 1].form, candidates[index + 1].form} <= {Form.CAPTION, Form.PROSE}
    ]


def _find_filed(candidates: Sequence[Candidate], language: Language) -> Iterator[int]:
    """The titles under the name of a section, and that name: "Politics", "Minister says ships will sail again"."""
    for index, (section, title) in enumerate(pairwise(candidates[_MOST_STANDFIRSTS:]), start=_MOST_STANDFIRSTS):
        if (
            section.form is Form.LINE
            and section.raw.text.lower() in language.section_words
            and _is_teaser_title(title, language)
        ):
            yield from (index, index + 1)


def _find_teasers(candidates: Sequence[Candidate], language: Language) -> Iterator[int]:
    """What leads to another article: its section, its title, what it is about, and a date under them.

    A date that heads a part of a chronicle has no title of its own above it.
    """
    for index, candidate in enumerate(candidates):
        if candidate.form is not Form.LINE or find_stamp(candidate.raw.text, language=language) is None:
            continue
        blurb = index > 0 and candidates[index - 1].form is Form.PROSE
        title = index - 1 - blurb
        if title < _MOST_STANDFIRSTS or not _is_teaser_title(candidates[title], language):
            continue
        if blurb and candidates[index - 1].raw.length > _LONGEST_IN_BOX:
            continue
        section = candidates[title - 1]
        is_section = section.form is Form.LINE and len(section.raw.text.split()) <= _MOST_LABEL_WORDS
        yield from range(title - is_section, index + 1)


def _is_teaser_title(candidate: Candidate, language: Language) -> bool:
    """Whether a line is long enough for a title; what stands over a date may be a byline, too."""
    text = candidate.raw.text
    if candidate.form is not Form.LINE or len(text.split()) < _FEWEST_TEASER_WORDS or last_mark(text) in _STOPS:
        return False
    return not may_open_byline(text, language=language)


def _is_repeatable(text: str, form: Form, *, language: Language) -> bool:
    words = text.split()
    if len(words) <= _MOST_LABEL_WORDS:
        return form is Form.LINE and last_mark(text) not in _STOPS
    return is_about_page(words, language=language)


def _find_announced(candidates: Sequence[Candidate], language: Language) -> Iterator[int]:
    """The titles behind a label that announces other articles; a short last of several may be the next heading.

    What only seems to be such a label is one if two titles or more follow.
    """
    index = 0
    while index < len(candidates):
        label = candidates[index]
        index += 1
        announced = label.form is Form.PAGE_NOTICE and announces_others(label.raw, language=language)
        if not announced and not (label.form is Form.LINE and seems_to_announce(label.raw, language=language)):
            continue
        first = index
        while index < len(candidates) and _is_title(candidates[index]):
            index += 1
        if not announced:
            if index - first < _FEWEST_TITLES:
                continue
            yield first - 1
        following = at(candidates, index)
        if following and following.form is Form.PLAYER_NOTICE:
            yield from range(first, index - 1)
        elif following and following.form is Form.PROSE and index > first:
            is_another = _is_title_for_sure(candidates, index - 1)
            yield from range(first, index if is_another else max(first + 1, index - 1))
        else:
            yield from range(first, index)


def _find_tags(candidates: Sequence[Candidate], language: Language) -> Iterator[int]:
    """What a page files the article under, with its label: "Filed under:", "Harbours", "- Fog".

    The last of several lines with prose below may be the next heading.
    """
    for index, (form, raw, block) in enumerate(candidates):
        if not (block is None or form is Form.PAGE_NOTICE) or not is_tag_label(raw, language=language):
            continue
        end = index + 1
        while end < len(candidates) and is_tag(candidates[end]):
            end += 1
        if end < len(candidates) and candidates[end].form is Form.PROSE and candidates[end - 1].form is Form.LINE:
            end -= 1
        if end > index + 1:
            yield from range(index, end)


def _is_title(candidate: Candidate) -> bool:
    """Whether a block behind such a label is a title: a line, one too long for a heading, or an item with a bullet."""
    form, raw, block = candidate
    if form is Form.LINE:
        return True
    # Too long for a heading, it was taken for a caption without a credit.
    is_open = block is None or (isinstance(block, Caption) and block.credit is None and block.alt is None)
    if not is_open or raw.length > _LONGEST_TITLE:
        return False
    return raw.text[0] in BULLETS or (last_mark(raw.text) not in _PROSE_STOPS and begins_as_heading(raw.text))


def _is_title_for_sure(candidates: Sequence[Candidate], index: int) -> bool:
    """Whether the last of several is no heading: too long, an item, or without a blank line before it."""
    raw = candidates[index].raw
    return (
        is_glued(candidates[index - 1], candidates[index])
        or raw.text[0] in BULLETS
        or len(raw.text.split()) >= _FEWEST_TITLE_WORDS
    )


def _find_glued(
    source: str, candidates: Sequence[Candidate], found: Sequence[Candidate], language: Language
) -> Iterator[int]:
    """The lines directly below what is a notice by its own form, no blank line between: "Share", "Calder Post".

    Nothing but another notice stands directly below them. What stands so below a picture's label is its caption.
    """
    for index, (above, candidate) in enumerate(zip(candidates[:-1], found[1:], strict=True), start=1):
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


def _find_in_widgets(candidates: Sequence[Candidate], language: Language) -> Iterator[int]:
    """The short lines of a raw block of several, none longer or with a stop, one a notice: "Size", "Large", "Share"."""
    for group in group_glued(enumerate(candidates)):
        items = [item for _, item in group]
        if len(items) < _FEWEST_IN_WIDGET or not has_form(items, Form.PAGE_NOTICE):
            continue
        if all(item.form is Form.PAGE_NOTICE or _is_of_widget(item, language=language) for item in items):
            yield from (index for index, item in group if item.block is None)


def _is_of_widget(candidate: Candidate, *, language: Language) -> bool:
    text = candidate.raw.text
    short = candidate.block is None and len(text.split()) <= _MOST_WIDGET_WORDS and last_mark(text) not in _STOPS
    return short and not (may_open_byline(text, language=language) or has_known_first_name(text, language=language))


def _is_picture_label(text: str, *, language: Language) -> bool:
    label = text.lower().rstrip(":.… ")
    return label in IMAGE_CONTROLS or label in language.image_labels or label in language.caption_labels


def _find_boxed(candidates: Sequence[Candidate], titles: Collection[int], language: Language) -> Iterator[int]:
    """The name over a notice of a sentence, and the short blocks between two such notices.

    Labels, links and the titles behind labels make no box: "Advertisement" stands anywhere, below headings too. Nor
    does what stands below the headline, where the standfirst and the byline come before the date.
    """
    inside: list[int] = []
    in_box = False
    prose = 0
    for index, candidate in enumerate(candidates):
        form, raw, block = candidate
        prose += form is Form.PROSE
        if form is Form.PAGE_NOTICE:
            labelled = index in titles or _is_no_box(raw, language=language)
            if in_box and not labelled and len(inside) <= _MOST_IN_BOX:
                yield from inside
            elif not labelled and prose > _MOST_STANDFIRSTS:
                yield from _find_top(candidates, inside, language)
            inside, in_box = [], not labelled and prose > _MOST_STANDFIRSTS
        elif block is None and raw.length <= _LONGEST_IN_BOX and not _is_news(raw.text, form):
            inside.append(index)
        else:
            inside, in_box = [], False


def _is_no_box(raw: RawBlock, *, language: Language) -> bool:
    """Whether a notice is a label, but for those of forms; or says how the text below a heading was made."""
    if is_form_label(raw, language=language):
        return False
    return is_label(raw, language=language) or is_editing_note(raw, language=language)


def _find_top(candidates: Sequence[Candidate], inside: list[int], language: Language) -> list[int]:
    """Of the short blocks over a notice, its name: a line, with or without a sentence that is about the page itself."""
    if inside and candidates[inside[-1]].form is Form.LINE:
        return inside[-1:]
    name, blurb = (candidates[index] for index in inside[-2:]) if len(inside) > 1 else (None, None)
    if name and blurb and name.form is Form.LINE and is_about_page(blurb.raw.text.split(), language=language):
        return inside[-2:]
    return []


def _is_news(text: str, form: Form) -> bool:
    """Whether a block is news rather than part of a box: a quotation, or a heading that asks."""
    return _QUOTED.search(text) is not None or (form is Form.LINE and last_mark(text) in _STOPS)
