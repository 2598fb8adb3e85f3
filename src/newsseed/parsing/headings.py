"""Which lines are headings: by their form, their neighbours, and what the document's other headings look like."""

from collections.abc import Collection, Iterator, Sequence
from itertools import pairwise
from typing import NamedTuple

import regex

from newsseed.languages import Language
from newsseed.models.article import Doubt, DoubtKind
from newsseed.models.blocks import Caption
from newsseed.parsing.blocks import last_mark
from newsseed.parsing.boxes import find_items
from newsseed.parsing.bylines import parse_byline
from newsseed.parsing.forms import (
    BULLETS,
    CALLS,
    MOST_TAG_WORDS,
    Candidate,
    Form,
    Numbered,
    asks,
    begins_as_heading,
    has_form,
    is_cut_off,
    is_dialogue,
    is_marked_tag,
    is_spoken,
)
from newsseed.parsing.neighbours import at, group_glued

# More lines than this without prose between them are a list, not headings.
_MOST_HEADINGS = 2
_FEWEST_ITEMS = 2

_LONGEST_HEADING = 130
_MOST_HEADING_WORDS = 22
_FEWEST_NUMBERED = 2
_FEW = 2
_FEWEST_BLANKS = 2
# "No Sense of Pride. No Sense of Loyalty.": a heading with a stop shows by the capitals of its long words.
_FEWEST_LONG_WORDS = 4
# "For the tomato sauce", "Ingredients": what stands over a list; a longer line may be a caption.
_MOST_LIST_HEADING_WORDS = 4
# In a gallery each picture but one, and four or more, have their sentence above them.
_FEWEST_PICTURES = 4

_NO_PROSE_UNDER = "a short line without a full stop, and no prose under it: a paragraph rather than a heading"
_IN_PASSING = "a question or a cry of the running text: a paragraph rather than a heading"
_ONE_OF_MANY = "one of three or more short lines in a row: a list rather than headings"

# Prose ends in a stop, in whatever script; captions, credits and blurbs that stand like prose do not.
_PROSE_STOPS = frozenset(".!?…:;。！？؟۔।")
_HEADING_STOPS = frozenset(".,;:…")

# "1. The harbour", "Reason 1: …", "#1 The harbour".
_NUMBER = regex.compile(
    r"(?:(?:[#№]|\p{L}{2,8}\.?\s)?\s?(\d{1,2})(?:[.):]|\s[-–—])|[#№]\s?(\d{1,2}))\s+(?=[\p{Lu}\p{Lo}\d\"'“‘„«»”’])"
)
# Who wrote it may stand behind the last stop: "… by May. (nbs/AFP)".
_SIGNED = regex.compile(r"\s\([^()]{2,40}\)$")
_SENTENCES = regex.compile(r"[.!?…][\"'”’»)\]]*+\s+[\"'“‘„«(\[]*+\p{Lu}")
# What gives figures is no heading: "Median price: $148,500", "Leeds 3.1 5.4 8.6 (81)".
_FIGURE = r"[$£€(]?\d[\d.,/:-]*+[%)]?"
_FIGURES = regex.compile(rf":\s{_FIGURE}(?:,?\s(?:\p{{L}}+\s)?{_FIGURE})*+$|(?:\s{_FIGURE}){{3}}$")
_LONG_WORD = regex.compile(r"\b\p{Lu}[\p{L}\p{M}'’]{3,}+")
_SMALL_LONG_WORD = regex.compile(r"\s\p{Ll}{4}")


class Found(NamedTuple):
    """The places of the headings, and a doubt for each short line that is none."""

    places: set[int]
    doubts: list[Doubt]


def find_headings(candidates: Sequence[Candidate], undecided: Numbered, *, language: Language) -> Found:
    """The undecided lines that are headings.

    These are lines that have prose under them, more than two in a row being a list; the question at the end of a
    list; and those that a series shows: numbered ones, and the sentence over each picture of a gallery. What the text
    itself asks in passing is none.
    """
    found = _find_by_form(candidates, undecided)
    passing = _find_asked_in_passing(candidates, found.places, language)
    doubts = [Doubt(DoubtKind.HEADING, candidates[place].raw.span, _IN_PASSING) for place in sorted(passing)]
    return Found(found.places - passing, found.doubts + doubts)


def _find_by_form(candidates: Sequence[Candidate], undecided: Numbered) -> Found:
    """The lines that are headings by their form and by what stands around them."""
    short = [order for order, (_, candidate) in enumerate(undecided) if candidate.raw.length <= _LONGEST_HEADING]
    places = {*_find_numbered(undecided, short), *_find_long(candidates, undecided, short)}
    places.update(_find_gallery(candidates, undecided))
    if not has_form((candidate for _, candidate in undecided), Form.LINE):
        return Found(places, [])
    doubts: list[Doubt] = []
    row: Numbered = []
    items = {*find_items(candidates)}
    for index, candidate in [*undecided, (len(candidates), None)]:
        if candidate and candidate.form is Form.LINE and index not in places:
            row.append((index, candidate))
            continue
        if not row:
            continue
        under = candidate is not None and _is_under(row, index, candidate, places, candidates)
        under = under or _is_of_entry(row, candidates)
        chosen = [*_find_over_lists(row, ends_in_prose=under)] or (_choose(row) if under else [])
        headings = [place for place in chosen if place not in items and not _FIGURES.search(candidates[place].raw.text)]
        places.update(headings)
        detail = _ONE_OF_MANY if len(row) > _MOST_HEADINGS else _NO_PROSE_UNDER
        doubts += [Doubt(DoubtKind.HEADING, line.raw.span, detail) for place, line in row if place not in headings]
        row = []
    return Found(places, doubts)


def _find_asked_in_passing(candidates: Sequence[Candidate], places: Collection[int], language: Language) -> set[int]:
    """Which of the places are questions and cries of the running text: "But can they?"; not "But First: What Is It?".

    One that is answered with yes or no is, where no heading is anything else: "Is the party united?".
    """
    called = {place: _first_word(candidates[place]) for place in places if candidates[place].raw.text[-1] in CALLS}
    passing = {
        place
        for place, word in called.items()
        if word in language.running_words and _is_sentence(candidates[place].raw.text)
    }
    asked = {place: word for place, word in called.items() if asks(candidates[place])}
    rest = [asked.get(place) for place in places if place not in passing]
    alone = len(rest) <= _FEW and all(word in language.auxiliary_verbs for word in rest)
    return {*places} if alone else passing


def _is_sentence(text: str) -> bool:
    """Whether a question has some words, and not capitals for all of them; "And then?" is none."""
    return text.count(" ") >= _FEWEST_BLANKS and _SMALL_LONG_WORD.search(text) is not None


def _first_word(candidate: Candidate) -> str:
    return candidate.raw.text.partition(" ")[0].lower().replace("’", "'").rstrip(",")


def find_tail(source: str, candidates: Sequence[Candidate], undecided: Numbered, *, language: Language) -> list[int]:
    """The places of the lines behind the last prose that belong to the page: topics, titles of other articles.

    These are a few words each, without a mark at their end, or stand among notices. What a colon leads into is a list;
    who is named wrote the article.
    """
    if not undecided or (undecided[-1][1].form is Form.PROSE and not is_marked_tag(undecided[-1][1])):
        return []
    marked = {*_find_marked(candidates, undecided)}
    prose = (place for place, candidate in undecided if candidate.form is Form.PROSE and place not in marked)
    last = max(prose, default=len(candidates))
    if last == len(candidates) or candidates[last].raw.text.endswith(":"):
        return []
    among_notices = has_form(candidates[last + 1 :], Form.PAGE_NOTICE)
    lines = [(place, candidate.raw) for place, candidate in undecided if place > last]
    if not (among_notices or all(len(raw.text.split()) <= MOST_TAG_WORDS for _, raw in lines)):
        return []
    return [
        place
        for place, raw in lines
        if raw.text[-1] not in CALLS and parse_byline(source, raw, language=language) is None
    ]


def _find_marked(candidates: Sequence[Candidate], undecided: Numbered) -> Iterator[int]:
    """The places of the tags with bullets at the document's end, where a notice stands above them."""
    found: list[int] = []
    for place, candidate in reversed(undecided):
        if not is_marked_tag(candidate):
            break
        found.append(place)
    if found and found[-1] > 0 and candidates[found[-1] - 1].form is Form.PAGE_NOTICE:
        yield from found


def _is_under(
    row: Numbered, index: int, candidate: Candidate, places: set[int], candidates: Sequence[Candidate]
) -> bool:
    """Whether what follows a row is prose; or a heading of a series, where the row follows prose itself."""
    if index in places:
        before = at(candidates, row[0][0] - 1)
        return before is not None and before.form in {Form.PROSE, Form.CAPTION}
    return _is_prose(candidate) or _is_list(candidates[index : index + _FEWEST_ITEMS])


def _is_of_entry(row: Numbered, candidates: Sequence[Candidate]) -> bool:
    """Whether a byline and prose follow a row: its last line is the title of a live blog's entry."""
    byline, text = (at(candidates, row[-1][0] + step) for step in (1, 2))
    return byline is not None and byline.form is Form.BYLINE and text is not None and _is_prose(text)


def _is_list(items: Sequence[Candidate]) -> bool:
    """Whether blocks are items of a list, each with its bullet."""
    return len(items) == _FEWEST_ITEMS and all(item.block is None and item.raw.text[0] in BULLETS for item in items)


def _is_prose(candidate: Candidate) -> bool:
    """Whether a block is what a heading stands over: prose from its beginning to its end."""
    text = candidate.raw.text
    if candidate.form is not Form.PROSE or text[0].islower():
        return False
    if text[-1] == ")" and (signed := _SIGNED.search(text)):
        text = text[: signed.start()]
    return last_mark(text) in _PROSE_STOPS


def _choose(row: Numbered) -> list[int]:
    """The headings among lines in a row with prose under them: one or two; of a list, what stands apart at its end.

    That is a question under lines that ask nothing, or what a picture or a notice sets off.
    """
    if len(row) <= _MOST_HEADINGS:
        return [place for place, _ in row]
    (last, line), before = row[-1], row[:-1]
    asked_before = any(asks(item) for _, item in before[-_MOST_HEADINGS:])
    if len(before) >= _FEWEST_ITEMS and asks(line) and not asked_before:
        return [last]
    return [last] if last - before[-1][0] > 1 else []


def _find_over_lists(row: Numbered, *, ends_in_prose: bool) -> Iterator[int]:
    """The headings among lines in a row of which some have no blank line between them, as those of a list.

    "Ingredients": these are lines that stand alone, above such a list, or below one and above prose. Directly between
    the two a line of many words is no caption.
    """
    groups = group_glued(row)
    if len(groups) == len(row):
        return
    sizes = [0, *[len(group) for group in groups], 0]
    asked = asks(row[-1][1])
    for order, group in enumerate(groups, start=1):
        above, below = sizes[order - 1], sizes[order + 1]
        # "FAQs" below a list, and under it "Does it work in the cold?"
        over_question = asked and above > 1 and below == 1 and order + 1 == len(groups)
        over = ends_in_prose if not below or over_question else below > 1
        place, candidate = group[0]
        text = candidate.raw.text
        few = len(text.split()) <= _MOST_LIST_HEADING_WORDS or (not below and (above > 1 or asked))
        if len(group) == 1 and over and few and ":" not in text:
            yield place


def _find_numbered(undecided: Numbered, short: Sequence[int]) -> list[int]:
    """The lines that count up or down, with something under each: "1. The harbour"."""
    found: list[int] = []
    series: list[tuple[int, int]] = []
    for order in short:
        place, candidate = undecided[order]
        number = _to_number(candidate)
        if number is None:
            continue
        if not (series and abs(number - series[-1][1]) == 1):
            found += _close(series)
            series = []
        series.append((place, number))
    return found + _close(series)


def _close(series: Sequence[tuple[int, int]]) -> list[int]:
    """The places of a series, if no two of its lines stand together, as those of a list do."""
    apart = all(following - before > 1 for (before, _), (following, _) in pairwise(series))
    return [place for place, _ in series] if len(series) >= _FEWEST_NUMBERED and apart else []


def _to_number(candidate: Candidate) -> int | None:
    text = candidate.raw.text
    if not text[0].isdigit() and text[1:2].islower() and ":" not in text[:12]:
        return None
    match = _NUMBER.match(text)
    return int(match[1] or match[2]) if match and _is_short(candidate) else None


def _is_short(candidate: Candidate) -> bool:
    raw = candidate.raw
    return len(raw.lines) == 1 and raw.length <= _LONGEST_HEADING and len(raw.text.split()) <= _MOST_HEADING_WORDS


def _find_long(candidates: Sequence[Candidate], undecided: Numbered, short: Sequence[int]) -> Iterator[int]:
    """The headings that are longer than a line, if they ask; and quotations Whose Long Words Have Capitals.

    What neither asks nor ends in a stop may be a caption.
    """
    for order in short:
        place, candidate = undecided[order]
        text = candidate.raw.text
        if text.endswith(".") or candidate.form is not Form.PROSE or not (asks(candidate) or _is_in_title_case(text)):
            continue
        if not order or place + 1 == len(candidates):
            continue
        before = candidates[place - 1]
        if before.block is not None and not (before.form is Form.PAGE_NOTICE and asks(candidate)):
            continue
        follows = _is_prose(undecided[order - 1][1]) or asks(candidate)
        if follows and _is_headline(candidate) and _is_prose(candidates[place + 1]):
            yield place


def _is_headline(candidate: Candidate) -> bool:
    text = candidate.raw.text
    said = is_spoken(text) or is_dialogue(text) or is_cut_off(text)
    return begins_as_heading(text) and not said and _is_short(candidate)


def _is_in_title_case(text: str) -> bool:
    """Whether a text that ends in a stop has long words, and capitals for all of them."""
    if last_mark(text) not in _HEADING_STOPS or _SMALL_LONG_WORD.search(text):
        return False
    if text[-1] == ":" and "," in text:
        # "Ana Lima, Harbour Master:" says who speaks.
        return False
    return len(_LONG_WORD.findall(text)) >= _FEWEST_LONG_WORDS


def _find_gallery(candidates: Sequence[Candidate], undecided: Numbered) -> list[int]:
    """The sentences over pictures, where every picture but one has one above and prose below."""
    if len(candidates) - len(undecided) < _FEWEST_PICTURES:
        return []
    blocks = enumerate(candidate.block for candidate in candidates)
    pictures = [index for index, block in blocks if isinstance(block, Caption) and block.credit]
    open_places = {place for place, _ in undecided}
    above = [
        picture - 1
        for picture in pictures
        if picture - 1 in open_places and _is_single_sentence(candidates[picture - 1])
    ]
    return above if len(above) >= max(_FEWEST_PICTURES, len(pictures) - 1) else []


def _is_single_sentence(candidate: Candidate) -> bool:
    return _is_short(candidate) and _SENTENCES.search(candidate.raw.text) is None
