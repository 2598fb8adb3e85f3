"""How a page sets its pictures: above or below the line of a credit stand its caption and its alternative text.

A page has one manner. Each is weighed by what the lines look like that it takes for captions, all over the page, and
the best one is followed. The weights are set by hand, and were tried on pages whose pictures had been set anew in each
of the manners.
"""

from collections.abc import Collection, Sequence
from typing import NamedTuple

from newsseed.languages import Language
from newsseed.models.text import Part
from newsseed.parsing.captions import opens_as_description, split_before_credit
from newsseed.parsing.descriptions import is_verbless
from newsseed.parsing.forms import Candidate, is_dialogue
from newsseed.parsing.likeness import LEAST_TOLD, says_the_same, shared
from newsseed.parsing.neighbours import are_parted, at, is_glued, usual_length
from newsseed.parsing.picture_lines import STAMP, is_long, is_of_page, is_one_sentence, is_open, is_unstopped, part_of
from newsseed.parsing.scenes import shows_over_credit


class Manner(NamedTuple):
    """Where alternative text and caption stand, in blocks from their credit, and what speaks for it beforehand."""

    alt: int | None
    text: int
    usual: float


# Less common manners need more to show for them.
_UNDER_CAPTION = Manner(None, -1, 0.5)
_UNDER_BOTH = Manner(-2, -1, 0.2)
_BETWEEN = Manner(-1, 1, -0.5)
_OVER_CAPTION = Manner(None, 1, 0.0)
_OVER_BOTH = Manner(1, 2, -1.5)
# Each with what a picture without alternative text has.
_MANNERS = (
    (_UNDER_CAPTION,),
    (_UNDER_BOTH, _UNDER_CAPTION),
    (_BETWEEN, _OVER_CAPTION),
    (_OVER_CAPTION,),
    (_OVER_BOTH, _OVER_CAPTION),
)

# What speaks for a line as one of a picture's, or against it.
_NO_BLANK_BETWEEN = 3.0
_SCENE = 2.0
_DESCRIBING = 1.0
_UNSTOPPED = 1.2
_FEW_WORDS = -0.5
_FEW_WORDS_AS_ALT = 0.6
_SHORT_SENTENCE = 1.0
# As long as paragraphs are, a sentence over a credit is one.
_SENTENCE_BELOW = -0.2
_SENTENCE_ABOVE = -0.6
_SENTENCE_AS_ALT = -0.8
_PROSE = -2.5
_NOTHING = -9.0
_SAYS_THE_SAME = 2.0
# For a picture of a page with several; and against a manner, for each credit that it leaves alone.
_ONE_OF_SEVERAL = 1.0
_LEFT_ALONE = 1.0

_SHORT = 0.5
_ALMOST_PROSE = 0.8
_MOST_LABEL_WORDS = 5


class Arranged(NamedTuple):
    """A picture: its first and its last block, and what two of its lines are."""

    first: int
    last: int
    alt: Part | None
    text: Part | None


class _Page(NamedTuple):
    """What the lines about a page's credits are weighed by; `above` are those that stand above their captions."""

    source: str
    above: Collection[int]
    candidates: Sequence[Candidate]
    language: Language
    prose: int
    parted: bool


def arrange(
    source: str,
    candidates: Sequence[Candidate],
    places: Sequence[int],
    *,
    above: Collection[int] = (),
    language: Language,
) -> dict[int, Arranged]:
    """For each place of a credit that stands by itself, if there are any, the lines about the same picture.

    Those `above` their captions say so themselves.
    """
    if not places:
        return {}
    page = _Page(source, above, candidates, language, usual_length(candidates), are_parted(candidates))
    best: dict[int, Manner] = {}
    most = 0.0
    for manners in _MANNERS:
        value, placed = _follow(page, places, manners)
        if value > most:
            best, most = placed, value
    return {place: _cut(page, place, manner) for place, manner in best.items()}


def _follow(page: _Page, places: Sequence[int], manners: Sequence[Manner]) -> tuple[float, dict[int, Manner]]:
    """What speaks for a page's being set in a manner, and which pictures would be in which."""
    needed = -_ONE_OF_SEVERAL if len(places) > 1 else 0.0
    total, end = 0.0, -1
    placed: dict[int, Manner] = {}
    for place in places:
        values = {manner: _weigh_manner(page, place, manner) for manner in manners}
        manner = max(values, key=values.__getitem__)
        first, last = _reach(place, manner)
        if values[manner] <= needed:
            total -= _LEFT_ALONE
        elif first > end:
            total, end = total + values[manner], last
            placed[place] = manner
    return total, placed


def _reach(place: int, manner: Manner) -> tuple[int, int]:
    """The first and the last block of a picture."""
    offsets = (0, manner.text, manner.alt or 0)
    return place + min(offsets), place + max(offsets)


def _cut(page: _Page, place: int, manner: Manner) -> Arranged:
    """The picture of a credit; a line alone over it may say itself that it describes what is to be seen."""
    first, last = _reach(place, manner)
    line = page.candidates[place + manner.text]
    if manner == _UNDER_CAPTION:
        return Arranged(first, last, *split_before_credit(page.source, [line.raw.visible], language=page.language))
    alt = None if manner.alt is None else part_of(page.candidates[place + manner.alt])
    return Arranged(first, last, alt, part_of(line))


def _weigh_manner(page: _Page, place: int, manner: Manner) -> float:
    if manner.text < 0 and (place in page.above or place + manner.text == 0):
        # What stands over the first picture may be a standfirst.
        return _NOTHING
    value = manner.usual + _weigh_line(page, place, manner.text, few_words=_FEW_WORDS)
    if manner.alt is None or value <= _NOTHING / 2:
        return value
    alt = _weigh_line(page, place, manner.alt, few_words=_FEW_WORDS_AS_ALT)
    if alt <= _NOTHING / 2:
        return alt
    return value + alt + _compare(page, page.candidates[place + manner.alt], page.candidates[place + manner.text])


def _compare(page: _Page, alt: Candidate, text: Candidate) -> float:
    """What speaks for a line's being alternative text, another one its caption."""
    said, told = alt.raw.text, text.raw.text
    describing = opens_as_description(said, language=page.language)
    value = _DESCRIBING if describing else 0.0
    if describing or is_unstopped(alt) or is_verbless(said, language=page.language):
        return value + (_SAYS_THE_SAME if shared(said, told) > LEAST_TOLD else 0.0)
    return _SAYS_THE_SAME if says_the_same(said, told) else _SENTENCE_AS_ALT


def _weigh_line(page: _Page, place: int, offset: int, *, few_words: float) -> float:
    """What speaks for a line's being about the picture of a credit; `few_words` for one that may be a heading."""
    line = at(page.candidates, place + offset)
    if line is None or not _may_be_of_picture(page, line):
        return _NOTHING
    value = _NO_BLANK_BETWEEN if page.parted and _is_stuck(page.candidates, place, place + offset) else 0.0
    if shows_over_credit(line, language=page.language):
        return value + _SCENE
    if is_unstopped(line):
        return value + (_UNSTOPPED if is_long(line) else few_words)
    if not is_one_sentence(line):
        return value + _PROSE
    return value + _weigh_sentence(line.raw.length, page.prose, below=offset > 0)


def _weigh_sentence(length: int, prose: int, *, below: bool) -> float:
    """What speaks for a sentence's being a caption, by how long paragraphs are on the page."""
    if length < _SHORT * prose:
        return _SHORT_SENTENCE
    if length <= _ALMOST_PROSE * prose:
        return 0.0
    return _SENTENCE_BELOW if below else _SENTENCE_ABOVE


def _may_be_of_picture(page: _Page, line: Candidate) -> bool:
    text = line.raw.text
    if not is_open(line) or is_dialogue(text) or text[-1] in ":?" or STAMP.search(text):
        return False
    # Who did what: "Styling: Ana Lima".
    labelled = ": " in text and len(text.split()) <= _MOST_LABEL_WORDS
    return not (labelled or is_of_page(page.source, line, language=page.language))


def _is_stuck(candidates: Sequence[Candidate], *places: int) -> bool:
    """Whether no blank line stands between two places, nor anywhere between them."""
    return all(is_glued(*candidates[place : place + 2]) for place in range(min(places), max(places)))
