"""Before pictures: the headline once more, and the labels that a page puts over it."""

from collections.abc import Iterator, Sequence
from enum import Enum

import regex

from newsseed.languages import Language
from newsseed.models.blocks import Caption, Standfirst, Title
from newsseed.models.text import Part
from newsseed.parsing.blocks import RawBlock, last_mark
from newsseed.parsing.bylines import may_open_byline
from newsseed.parsing.forms import CALLS, Candidate, Form, to_page_notice
from newsseed.parsing.neighbours import is_glued

# The headline stands among so many blocks under the title: labels, dates, a picture come before it.
_HEAD_BLOCKS = 8
# "Sport", "Regional", "The week in Calder": what stands over a headline is short.
_MOST_LABEL_WORDS = 6
# A longer block that ends like prose is the article's text.
_LONGEST_LINE = 60

# Of the words of one headline, so many stand in the other where it is the same again; so many of the shorter one's
# where it is another headline of the same story.
_SAME_HEADLINE = 0.9
_SAME_STORY = 0.6
_FEWEST_SAME_WORDS = 3
# Words are told by their beginnings, since headlines inflect them: "Lücke", "Lücken".
_STEM = 5

_STOPS = frozenset(".!?…:;,")
_TITLE_BREAK = regex.compile(r"\s*+[|•·»-]|\s++[-–—:]\s")
_WORD = regex.compile(r"[\p{L}\p{N}]++")


class Likeness(Enum):
    """What a line has to do with the headline."""

    SAME = "same"
    OTHER_WORDS = "other words"
    NONE = "none"


def compare_headline(title: Title | None, raw: RawBlock) -> Likeness:
    """Whether a line is the headline again, or one of the same story."""
    if title is None or raw.length > 2 * len(title.span):
        return Likeness.NONE
    stopped = ends_like_prose(raw.text)
    if stopped and raw.text[-1] not in CALLS:
        return Likeness.NONE
    one, other = (set(_WORD.findall(text.lower())) for text in (title.headline.text, raw.text))
    same = len(one & other)
    if same >= _SAME_HEADLINE * max(len(one), len(other)):
        return Likeness.SAME
    if stopped:
        return Likeness.NONE
    one, other = ({word[:_STEM] for word in words} for words in (one, other))
    same = len(one & other)
    likely = same >= _FEWEST_SAME_WORDS and same >= _SAME_STORY * min(len(one), len(other))
    return Likeness.OTHER_WORDS if likely else Likeness.NONE


def is_headline(title: Title | None, raw: RawBlock) -> bool:
    """Whether a block is the headline once more: to the letter, an unknown publisher's name left out, or all but."""
    if title is None:
        return False
    if raw.text == title.headline.text or compare_headline(title, raw) is Likeness.SAME:
        return True
    begins = title.text.startswith(raw.text) and len(raw.text.split()) >= _FEWEST_SAME_WORDS
    return begins and _TITLE_BREAK.match(title.text, len(raw.text)) is not None


def ends_like_prose(text: str) -> bool:
    """Whether a text ends in a mark that a sentence or a part of one ends in."""
    return last_mark(text) in _STOPS


def find_headlines(
    source: str, title: Title | None, candidates: tuple[Candidate, ...], *, language: Language
) -> tuple[Candidate, ...]:
    """The candidates, with the headline that stands below the title once more, and the labels over it, decided.

    No picture's line may take it for its caption. The headline in the same words is a notice, and so is each line of a
    few words over it: a section, a place, a date. In other words it tells something: it is a standfirst. In the text it
    is what a page gives its pictures for want of a description.
    """
    found = list(candidates)
    for index in _find_titles_of_pictures(title, candidates):
        raw = candidates[index].raw
        found[index] = Candidate(Form.CAPTION, raw, Caption(raw.span, alt=Part(raw.text, raw.visible)))
    place = next(_places_of_headline(title, candidates), None)
    if place is None:
        return tuple(found)
    for index, candidate in enumerate(candidates[:place]):
        if candidate.form is Form.LINE and _is_label(candidate.raw.text, language=language):
            found[index] = to_page_notice(source, candidate.raw)
    raw = candidates[place].raw
    if is_headline(title, raw):
        found[place] = to_page_notice(source, raw)
    else:
        found[place] = Candidate(Form.PROSE, raw, Standfirst(raw.span.of(source), raw.span))
    return tuple(found)


def _find_titles_of_pictures(title: Title | None, candidates: Sequence[Candidate]) -> Iterator[int]:
    """The places of the lines between pieces of prose that say the headline to the letter."""
    headline = title.headline.text if title else ""
    places = [index for index, candidate in enumerate(candidates) if candidate.raw.text == headline]
    first = next(filter(is_text, candidates), None) if places else None
    for index in places:
        if first and candidates[index].block is None and candidates[index].raw.span > first.raw.span:
            yield index


def is_text(candidate: Candidate) -> bool:
    """Whether a block is of the article's text: prose of some length that ends like it."""
    raw = candidate.raw
    return candidate.form is Form.PROSE and raw.length > _LONGEST_LINE and ends_like_prose(raw.text)


def _places_of_headline(title: Title | None, candidates: Sequence[Candidate]) -> Iterator[int]:
    """Where the headline stands above the text, if it does: a line with a blank one under it, no prose before it."""
    for index, candidate in enumerate(candidates[:_HEAD_BLOCKS]):
        raw = candidate.raw
        if is_text(candidate):
            return
        is_line = candidate.block is None and len(raw.lines) == 1
        apart = index + 1 < len(candidates) and not is_glued(candidate, candidates[index + 1])
        if is_line and apart and (is_headline(title, raw) or compare_headline(title, raw) is not Likeness.NONE):
            yield index


def _is_label(text: str, *, language: Language) -> bool:
    return len(text.split()) <= _MOST_LABEL_WORDS and not may_open_byline(text, language=language)
