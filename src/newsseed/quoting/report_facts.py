"""The facts of reported clauses: of a cue that may report one, of where the clause begins and ends, of who reports.

As those of quoted stretches they are names and values that the fitted table weighs together.
"""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Mapping, Sequence
from itertools import accumulate

from newsseed.quoting.candidates import Sentence
from newsseed.quoting.cues import Cue, Source
from newsseed.quoting.facts import Facts, nominal_of, take_apart, way_between
from newsseed.quoting.nouns import class_noun
from newsseed.quoting.tokens import STRETCH

BEHIND, AHEAD, AROUND = "behind", "ahead", "around"
SIDES = (BEHIND, AHEAD, AROUND)
"""Where a reported clause stands: behind its cue, ahead of it, or around it."""

_REPORT = (
    "form", "stem", "suffix", "strength", "helper", "helper_word", "before", "tense", "opening", "place", "comma",
    "beyond", "word_beyond", "farther", "that", "verb", "quoted", "block", "cues_before", "cues_after",
    "left", "by", "noun", "ahead", "word_ahead",
)  # fmt: skip
_START = (
    "word", "class", "next", "word_before", "class_before", "before", "path", "offset", "verb_before", "quoted",
    "that", "stem", "beyond",
)  # fmt: skip
_END = (
    "word", "class", "word_after", "farther", "word_before", "class_before", "last", "length", "verbs", "commas",
    "quoted", "that", "cue_after", "rest_verbs", "rest_length", "stem",
)  # fmt: skip
_REPORTER = (
    "kind", "rank", "path", "distance", "noun", "nominal", "ahead", "word_ahead", "side", "way", "helper", "stem",
    "suffix",
)  # fmt: skip
REPORT_FACTS: Mapping[str, tuple[str, ...]] = {
    "nothing": (),
    **dict.fromkeys(("report", *SIDES), _REPORT),
    "start behind": _START,
    "start ahead": _START,
    "end behind": _END,
    "end ahead": _END,
    "reporter": _REPORTER,
    "no reporter": ("side", "stem", "beyond"),
}
"""The names of the facts of each row: there is one for each answer to each question."""

_VERBS = frozenset("Vvamb")
_FINITE = re.compile("[amVveb]")
_NONE = "-"
_THAT_REACH = 8
_TENSE_REACH = 3
_CLAUSE_REACH = 5
_FLAGS = ("n", "y")
_UP_TO_EIGHT = "012345678"


def describe_report(sentence: Sentence, number: int, *, block: str) -> tuple[str, ...]:
    """What tells whether the cue at `number` among the sentence's cues reports something, and on which side."""
    tokens, first, last, cues, likely = sentence
    classes, forms = tokens.classes, tokens.forms
    cue = cues[number]
    place, strength, nearest = cue.place, cue.strength, cue.nearest
    form = forms[place]
    grammar = tokens.grammar
    by = noun = ahead = word_ahead = _NONE
    if nearest:
        kind, phrase = nearest
        by, noun = kind.replace(" ", "-"), class_noun(tokens, phrase)
        ahead, word_ahead = (classes[phrase.first - 1], forms[phrase.first - 1]) if phrase.first > first else ("^", "^")
    that = classes.find("t", place + 1, min(last, place + _THAT_REACH))
    finite = _FINITE.search(classes, place + 1, last)
    lately = classes[max(first, place - _TENSE_REACH) : place]
    return (
        form,
        *take_apart(form, grammar),
        str(strength),
        classes[place - 1] if place > first else "^",
        forms[place - 1] if place > first else "^",
        lately or "^",
        _FLAGS["m" in lately] + _FLAGS["a" in lately],
        classes[first],
        str(min(place - first, 6)),
        _FLAGS["," in classes[first:place]],
        _class_at(classes, place + 1, last),
        forms[place + 1] if place + 1 < last else "$",
        _class_at(classes, place + 2, last),
        _NONE if that < 0 else str(min(that - place, 4)),
        finite.group() if finite else _NONE,
        _quoted(classes, first, place, last),
        block,
        _UP_TO_EIGHT[min(bisect_left(likely, place), 2)],
        _UP_TO_EIGHT[min(len(likely) - bisect_right(likely, place), 2)],
        str(min(last - 1 - place, 6)),
        by,
        noun,
        ahead,
        word_ahead,
    )


def describe_start(sentence: Sentence, cue: int, place: int) -> Facts:
    """What tells whether the clause that the cue at token `cue` reports begins at token `place`."""
    tokens, first, last = sentence[:3]
    classes, forms = tokens.classes, tokens.forms
    behind = place > cue
    between = classes[cue + 1 : place] if behind else classes[first:place]
    offset = place - cue if behind else place - first
    return Facts(
        "start behind" if behind else "start ahead",
        (
            forms[place],
            classes[place],
            classes[place : min(last, place + 2)],
            forms[place - 1] if place > first else "^",
            classes[place - 1] if place > first else "^",
            classes[max(first, place - 2) : place] or "^",
            way_between(between).short,
            str(min(offset, 8)),
            _FLAGS[not _VERBS.isdisjoint(between)],
            _FLAGS[STRETCH in between],
            _FLAGS["t" in between] + _FLAGS["t" in classes[place : min(last, place + _CLAUSE_REACH)]],
            take_apart(forms[cue], tokens.grammar)[0],
            _class_at(classes, cue + 1, last),
        ),
    )


def describe_ends(sentence: Sentence, cue: int, start: int, places: Sequence[int]) -> list[Facts]:
    """For each of the places what tells whether the clause that begins at token `start` ends before it."""
    tokens, first, last = sentence[:3]
    classes, forms = tokens.classes, tokens.forms
    row = "end behind" if start > cue else "end ahead"
    stem, _ = take_apart(forms[cue], tokens.grammar)
    that = _FLAGS[start > first and classes[start - 1] == "t"]
    # How many verbs stand in front of each token of the rest of the sentence.
    verbs = list(accumulate([letter in _VERBS for letter in classes[start:last]], initial=0))
    return [
        Facts(
            row,
            (
                forms[place] if place < last else "$",
                _class_at(classes, place, last),
                forms[place + 1] if place + 1 < last else "$",
                _class_at(classes, place + 1, last) + _class_at(classes, place + 2, last),
                forms[place - 1],
                classes[place - 1],
                _FLAGS[place == last or (place + 1 == last and classes[place] == ".")],
                _UP_TO_EIGHT[min((place - start) // 2, 8)],
                _UP_TO_EIGHT[min(verbs[place - start], 3)],
                _UP_TO_EIGHT[min(classes.count(",", start, place), 2)],
                _FLAGS[classes.find(STRETCH, start, place) >= 0] + _FLAGS[classes.find(STRETCH, place, last) >= 0],
                that,
                _FLAGS[classes.find("V", place, min(place + 2, last)) >= 0],
                _UP_TO_EIGHT[min(verbs[-1] - verbs[place - start], 2)],
                _UP_TO_EIGHT[min(last - place, 6)],
                stem,
            ),
        )
        for place in places
    ]


def describe_reporter(sentence: Sentence, cue: Cue, source: Source | None, *, rank: int, side: str) -> Facts:
    """What tells whether a mention, the `rank`-th that the cue has, is its source; or, with None, that it has none."""
    tokens, first, last = sentence[:3]
    classes, forms = tokens.classes, tokens.forms
    at = cue.place
    form = forms[at]
    stem, suffix = take_apart(form, tokens.grammar)
    if source is None:
        return Facts("no reporter", (side, stem, _class_at(classes, at + 1, last)))
    begin, end = source.phrase
    in_front = end <= at
    path = way_between(classes[end:at]).short if in_front else way_between(classes[at + 1 : begin]).short + "<"
    return Facts(
        "reporter",
        (
            source.kind.replace(" ", "-"),
            str(rank),
            path,
            str(min(at - end if in_front else begin - at, 6)),
            class_noun(tokens, source.phrase),
            nominal_of(classes, source.phrase),
            classes[begin - 1] if begin > first else "^",
            forms[begin - 1] if begin > first else "^",
            side,
            ("b" if in_front else "a") + side,
            classes[at - 1] if at > first else "^",
            stem,
            suffix,
        ),
    )


def _class_at(classes: str, place: int, last: int) -> str:
    return classes[place] if place < last else "$"


def _quoted(classes: str, first: int, place: int, last: int) -> str:
    """Whether quoted stretches stand before the cue (b) and after it (a)."""
    before, after = classes.find(STRETCH, first, place) >= 0, classes.find(STRETCH, place + 1, last) >= 0
    return ("b" if before else "") + ("a" if after else "") or _NONE
