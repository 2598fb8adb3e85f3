"""What leads to other articles, and what the article is filed under: titles by what stands above and below them."""

from collections.abc import Iterator, Sequence
from itertools import pairwise

from newsseed.languages import Language
from newsseed.models.blocks import Caption
from newsseed.parsing.blocks import last_mark
from newsseed.parsing.bylines import may_open_byline
from newsseed.parsing.forms import BULLETS, Candidate, Form, begins_as_heading, is_link_in_capitals, is_tag
from newsseed.parsing.neighbours import at, is_glued
from newsseed.parsing.page import Page
from newsseed.parsing.page_labels import announces_others, is_tag_label, seems_to_announce
from newsseed.parsing.stamps import find_stamp

_MOST_STANDFIRSTS = 2
_MOST_SECTION_WORDS = 3
_FEWEST_TEASER_WORDS = 5
_LONGEST_BLURB = 200
_FEWEST_TITLES = 2
_LONGEST_TITLE = 130
# Longer than most headings: another article's title.
_FEWEST_TITLE_WORDS = 9

_STOPS = frozenset(".!?…:")
# What somebody said may be a heading in capitals.
_QUOTES = frozenset("\"'“”‘„«»")
_PROSE_STOPS = frozenset(".!?…:;,")


def find_in_capitals(page: Page) -> list[int]:
    """The titles in capitals between pieces of prose or pictures, which lead to other articles."""
    return [
        index
        for index, (form, raw, _) in enumerate(page.found[1:-1], start=1)
        if form is Form.LINE
        and is_link_in_capitals(raw.text)
        and raw.text[0] not in _QUOTES
        and last_mark(raw.text) not in _STOPS
        and {page.found[index - 1].form, page.found[index + 1].form} <= {Form.CAPTION, Form.PROSE}
    ]


def find_filed(page: Page) -> Iterator[int]:
    """The titles under the name of a section, and that name: "Politics", "Minister says ships will sail again"."""
    sections = page.language.section_words
    for index, (section, title) in enumerate(pairwise(page.found[_MOST_STANDFIRSTS:]), start=_MOST_STANDFIRSTS):
        if (
            section.form is Form.LINE
            and section.raw.text.lower() in sections
            and _is_teaser_title(title, language=page.language)
        ):
            yield from (index, index + 1)


def find_dated(page: Page) -> Iterator[int]:
    """What leads to another article: its section, its title, what it is about, and a date under them.

    A date that heads a part of a chronicle has no title of its own above it.
    """
    candidates, language = page.found, page.language
    for index, candidate in enumerate(candidates):
        if candidate.form is not Form.LINE or find_stamp(candidate.raw.text, language=language) is None:
            continue
        blurb = index > 0 and candidates[index - 1].form is Form.PROSE
        title = index - 1 - blurb
        if title < _MOST_STANDFIRSTS or not _is_teaser_title(candidates[title], language=language):
            continue
        if blurb and candidates[index - 1].raw.length > _LONGEST_BLURB:
            continue
        section = candidates[title - 1]
        is_section = section.form is Form.LINE and len(section.raw.text.split()) <= _MOST_SECTION_WORDS
        yield from range(title - is_section, index + 1)


def _is_teaser_title(candidate: Candidate, *, language: Language) -> bool:
    """Whether a line is long enough for a title; what stands over a date may be a byline, too."""
    text = candidate.raw.text
    if candidate.form is not Form.LINE or len(text.split()) < _FEWEST_TEASER_WORDS or last_mark(text) in _STOPS:
        return False
    return not may_open_byline(text, language=language)


def find_labelled(page: Page) -> Iterator[int]:
    """The titles of other articles, and the topics of this one, with the labels above them."""
    yield from _find_announced(page.found, language=page.language)
    yield from _find_tags(page.found, language=page.language)


def _find_announced(candidates: Sequence[Candidate], *, language: Language) -> Iterator[int]:
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


def _is_title(candidate: Candidate) -> bool:
    """Whether a block behind such a label is a title: a line, one too long for a heading, or an item with a bullet."""
    form, raw, block = candidate
    if form is Form.LINE:
        return True
    # Too long for a heading, or with its author under it, it was taken for a caption.
    is_open = block is None or (isinstance(block, Caption) and not _is_of_picture(block))
    if not is_open or raw.length > _LONGEST_TITLE:
        return False
    return raw.text[0] in BULLETS or (last_mark(raw.text) not in _PROSE_STOPS and begins_as_heading(raw.text))


def _is_of_picture(caption: Caption) -> bool:
    """Whether a caption has more than a line and a person's name; "NATION" over a title is the name of a section."""
    credit = caption.credit
    alt = caption.alt.text if caption.alt else ""
    is_section = alt.isupper() and len(alt.split()) <= _MOST_SECTION_WORDS
    described = bool(alt) and caption.text is not None and not is_section
    return described or bool(credit and (credit.label or credit.agencies or credit.rights))


def _is_title_for_sure(candidates: Sequence[Candidate], index: int) -> bool:
    """Whether the last of several is no heading: too long, an item, or without a blank line before it."""
    raw = candidates[index].raw
    return (
        is_glued(candidates[index - 1], candidates[index])
        or raw.text[0] in BULLETS
        or len(raw.text.split()) >= _FEWEST_TITLE_WORDS
    )


def _find_tags(candidates: Sequence[Candidate], *, language: Language) -> Iterator[int]:
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
