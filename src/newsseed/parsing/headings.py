"""Which lines are headings: by their form, their neighbours, and what the document's other headings look like."""

from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import NamedTuple

import regex

from newsseed.models.article import Doubt, DoubtKind
from newsseed.parsing.forms import Candidate, Form

# More lines than this without prose between them are a list, not headings.
_MOST_HEADINGS = 2

_LONGEST_HEADING = 130
_MOST_HEADING_WORDS = 22
_FEWEST_NUMBERED = 2
# "No Sense of Pride. No Sense of Loyalty.": a heading with a stop shows by the capitals of its long words.
_SHORTEST_LONG_WORD = 4
_FEWEST_LONG_WORDS = 3
# In a gallery each picture but one, and four or more, have their sentence above them.
_FEWEST_PICTURES = 4

_NO_PROSE_UNDER = "a short line without a full stop, and no prose under it: a paragraph rather than a heading"
_ONE_OF_MANY = "one of three or more short lines in a row: a list rather than headings"

_NUMBER = regex.compile(r"(?:[#№]|\p{L}{2,8}\.?\s)?\s?(\d{1,2})(?:[.):]|\s[-–—])\s+(?=[\p{Lu}\p{Lo}\d\"'“‘„«»”’])")
_ASKING = regex.compile(r"\?[\"'”’»)\]]*+$")
_PROSE_END = regex.compile(r"[.,;:…][\"'”’»)\]]*+$")
_SENTENCES = regex.compile(r"[.!?…][\"'”’»)\]]*+\s+[\"'“‘„«(\[]*+\p{Lu}")
_WORD = regex.compile(r"\p{L}[\p{L}\p{M}'’]*+")
_START = regex.compile(r"[\"'“‘„«”’»(\[¿¡]*+[\p{Lu}\p{Lt}\p{Lo}\d$€£]")

Numbered = list[tuple[int, Candidate]]
"""Candidates with their places among all of the document's."""


class Found(NamedTuple):
    """The places of the headings, and a doubt for each short line that is none."""

    places: set[int]
    doubts: list[Doubt]


def find_headings(candidates: Sequence[Candidate], undecided: Numbered) -> Found:
    """The undecided lines that are headings.

    These are lines that have prose under them, more than two in a row being a list; the question at the end of a
    list; and those that a series shows: numbered ones, and the sentence over each picture of a gallery.
    """
    places = {*_find_numbered(undecided), *_find_gallery(candidates, undecided), *_find_long(candidates, undecided)}
    doubts: list[Doubt] = []
    row: Numbered = []
    for index, candidate in [*undecided, (len(candidates), None)]:
        if index in places:
            continue
        if candidate and candidate.form is Form.LINE:
            row.append((index, candidate))
            continue
        if not row:
            continue
        headings = _choose(row) if candidate else []
        places.update(headings)
        detail = _ONE_OF_MANY if len(row) > _MOST_HEADINGS else _NO_PROSE_UNDER
        doubts += [Doubt(DoubtKind.HEADING, line.raw.span, detail) for place, line in row if place not in headings]
        row = []
    return Found(places, doubts)


def _choose(row: Numbered) -> list[int]:
    """The headings among lines in a row with prose under them: one or two; of a list, what stands apart at its end.

    That is a question under lines that ask nothing, or what a picture or a notice sets off.
    """
    if len(row) <= _MOST_HEADINGS:
        return [place for place, _ in row]
    (last, line), before = row[-1], row[:-1]
    asks = _ASKING.search(line.raw.text) is not None
    if asks and not any(_ASKING.search(item.raw.text) for _, item in before[-_MOST_HEADINGS:]):
        return [last]
    return [last] if last - before[-1][0] > 1 else []


def _find_numbered(undecided: Numbered) -> list[int]:
    """The lines that count up or down, with something under each: "1. The harbour"."""
    found: list[int] = []
    series: list[tuple[int, int, int]] = []
    for order, (place, candidate) in enumerate(undecided):
        number = _to_number(candidate)
        if number is None:
            continue
        if not (series and abs(number - series[-1][2]) == 1):
            found += _close(series)
            series = []
        series.append((order, place, number))
    return found + _close(series)


def _close(series: list[tuple[int, int, int]]) -> list[int]:
    """The places of a series, if no two of its lines stand together, as those of a list do."""
    apart = all(following[0] - before[0] > 1 for before, following in pairwise(series))
    return [place for _, place, _ in series] if len(series) >= _FEWEST_NUMBERED and apart else []


def _to_number(candidate: Candidate) -> int | None:
    text = candidate.raw.text
    if not text[0].isdigit() and text[1:2].islower() and ":" not in text[:12]:
        return None
    match = _NUMBER.match(text)
    return int(match[1]) if match and _is_short(candidate) else None


def _is_short(candidate: Candidate) -> bool:
    raw = candidate.raw
    return len(raw.lines) == 1 and raw.length <= _LONGEST_HEADING and len(raw.text.split()) <= _MOST_HEADING_WORDS


def _find_long(candidates: Sequence[Candidate], undecided: Numbered) -> Iterator[int]:
    """The headings that are longer than a line, or end in a stop though Their Long Words Have Capitals."""
    for (_, before), (place, candidate) in pairwise(undecided):
        if candidate.form is not Form.PROSE or not _is_short(candidate) or before.form is not Form.PROSE:
            continue
        following = candidates[place + 1].form if place + 1 < len(candidates) else None
        if following is Form.PROSE and candidates[place - 1].form is not Form.CAPTION and _is_headline(candidate.raw.text):
            yield place


def _is_headline(text: str) -> bool:
    if _START.match(text) is None:
        return False
    if _PROSE_END.search(text) is None:
        return True
    long_words = [word for word in _WORD.findall(text) if len(word) >= _SHORTEST_LONG_WORD]
    return len(long_words) >= _FEWEST_LONG_WORDS and all(word[0].isupper() for word in long_words)


def _find_gallery(candidates: Sequence[Candidate], undecided: Numbered) -> list[int]:
    """The sentences over pictures, where every picture but one has one above and prose below."""
    pictures = [index for index, candidate in enumerate(candidates) if candidate.form is Form.CAPTION]
    if len(pictures) < _FEWEST_PICTURES:
        return []
    open_places = {place for place, _ in undecided}
    above = [
        picture - 1
        for picture in pictures
        if picture - 1 in open_places and _is_single_sentence(candidates[picture - 1])
    ]
    return above if len(above) >= max(_FEWEST_PICTURES, len(pictures) - 1) else []


def _is_single_sentence(candidate: Candidate) -> bool:
    return _is_short(candidate) and _SENTENCES.search(candidate.raw.text) is None
