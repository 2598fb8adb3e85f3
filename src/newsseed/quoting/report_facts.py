"""The facts of reported clauses: of a cue that may report one, of where the clause begins and ends, of who reports.

As those of quoted stretches they are names and values that the fitted table weighs together.
"""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Mapping, Sequence
from itertools import accumulate

from newsseed.quoting.cues import Source, end_of_verb
from newsseed.quoting.facts import Values, name_kind, nominal_of, shorten, take_apart
from newsseed.quoting.nouns import class_noun
from newsseed.quoting.sentences import LONGEST
from newsseed.quoting.sheets import Case, Sheet
from newsseed.quoting.tokens import STRETCH

BEHIND, AHEAD, AROUND = "behind", "ahead", "around"
SIDES = (BEHIND, AHEAD, AROUND)
"""Where a reported clause stands: behind its cue, ahead of it, or around it."""

_REPORT = (
    "form", "stem", "suffix", "strength", "helper", "helper_word", "before", "tense", "opening", "place", "comma",
    "beyond", "word_beyond", "farther", "that", "verb", "quoted", "block", "cues_before", "cues_after",
    "left", "by", "noun", "ahead", "word_ahead", "resumes",
)  # fmt: skip
_START = (
    "word", "class", "next", "word_before", "class_before", "before", "path", "offset", "verb_before", "quoted",
    "that", "stem", "beyond",
)  # fmt: skip
_END = (
    "word", "class", "word_after", "farther", "word_before", "class_before", "last", "length", "verbs", "commas",
    "quoted", "that", "cue_after", "rest_verbs", "rest_length", "stem", "under", "resumes",
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

_VERB = re.compile("[Vvamb]")
_IS_VERB = frozenset("Vvamb").__contains__
_FINITE = re.compile("[amVveb]")
_NONE = "-"
_THAT_REACH = 8
_TENSE_REACH = 3
_CLAUSE_REACH = 5
_FLAGS = "ny"


def _count_up_to(most: int, *, step: int = 1) -> str:
    """For each number a sentence's words can come to how many steps it is, as one digit."""
    return "".join([str(min(number // step, most)) for number in range(LONGEST + 1)])


_UP_TO_TWO, _UP_TO_THREE, _UP_TO_FOUR, _UP_TO_SIX, _UP_TO_EIGHT, _UP_TO_NINE = map(_count_up_to, (2, 3, 4, 6, 8, 9))
_LENGTHS = _count_up_to(8, step=2)


def describe_report(sheet: Sheet, case: Case) -> Values:
    """What tells whether a cue reports something, and on which side."""
    classes, forms = sheet
    (sentence, _, kind_of_block, _), cue, at, first, last, shift = case
    tokens, likely = sentence.tokens, sentence.likely
    form = forms[at]
    by = noun = ahead = word_ahead = _NONE
    if cue.nearest:
        kind, phrase = cue.nearest
        by, noun = name_kind(kind), class_noun(tokens, phrase)
        before = phrase.first + shift - 1
        ahead, word_ahead = classes[before], forms[before]
    # "She pointed out that": what stands behind the cue stands behind both words.
    double = form in tokens.grammar.phrases
    behind = end_of_verb(tokens, cue.place, last=sentence.last) + shift if double else at + 1
    that = classes.find("t", behind, min(last, behind - 1 + _THAT_REACH))
    finite = _FINITE.search(classes, behind, last)
    lately = classes[at - _TENSE_REACH : at]
    return (
        form,
        *take_apart(form, tokens.grammar),
        _UP_TO_NINE[cue.strength],
        classes[at - 1],
        forms[at - 1],
        lately,
        _FLAGS["m" in lately] + _FLAGS["a" in lately],
        classes[first],
        _UP_TO_SIX[at - first],
        _FLAGS["," in classes[first:at]],
        classes[behind],
        forms[behind],
        classes[behind + 1],
        _NONE if that < 0 else _UP_TO_FOUR[that - behind + 1],
        finite.group() if finite else _NONE,
        _quoted(classes, first, at, last),
        kind_of_block,
        _UP_TO_TWO[bisect_left(likely, cue.place)],
        _UP_TO_TWO[len(likely) - bisect_right(likely, cue.place)],
        _UP_TO_SIX[last - behind],
        by,
        noun,
        ahead,
        word_ahead,
        _resumes(classes, behind),
    )


def describe_starts(sheet: Sheet, case: Case, places: Sequence[int]) -> list[Values]:
    """For each of the places on the sheet what tells whether the clause that a cue reports begins there.

    All of them stand on one side of the cue.
    """
    classes, forms = sheet
    at, first, last = case.at, case.first, case.last
    begin, zero = (at + 1, at) if places[0] > at else (first, first)
    stem, _ = take_apart(forms[at], case.reading.sentence.tokens.grammar)
    beyond = classes[at + 1]
    # Of what stands in front of the places only the first of a kind counts.
    found = _VERB.search(classes, begin, last)
    verb = found.start() if found else last
    quoted, that = classes.find(STRETCH, begin, last), classes.find("t", begin, last)
    return [
        (
            forms[place],
            classes[place],
            classes[place : place + 2],
            forms[place - 1],
            classes[place - 1],
            classes[place - 2 : place],
            shorten(classes[begin:place]),
            _UP_TO_EIGHT[place - zero],
            _FLAGS[verb < place],
            _FLAGS[0 <= quoted < place],
            _FLAGS[0 <= that < place] + _FLAGS["t" in classes[place : min(last, place + _CLAUSE_REACH)]],
            stem,
            beyond,
        )
        for place in places
    ]


def describe_ends(sheet: Sheet, case: Case, start: int, places: Sequence[int]) -> list[Values]:
    """For each of the places on the sheet what tells whether the clause that begins at `start` ends before it."""
    classes, forms = sheet
    last = case.last
    stem, _ = take_apart(forms[case.at], case.reading.sentence.tokens.grammar)
    that = _FLAGS[classes[start - 1] == "t"]
    # "After Lima said that the port was shut, …": the comma ends the clause that the sentence opens with.
    opening = classes[case.first]
    under = opening if opening in "swp" and "," not in classes[case.first : case.at] else _NONE
    # How many verbs stand in front of each token of the rest of the sentence.
    verbs = list(accumulate(map(_IS_VERB, classes[start:last]), initial=0))
    all_verbs = verbs[-1]
    quoted, quoted_last = classes.find(STRETCH, start, last), classes.rfind(STRETCH, start, last)
    return [
        (
            forms[place],
            classes[place],
            forms[place + 1],
            classes[place + 1 : place + 3],
            forms[place - 1],
            classes[place - 1],
            _FLAGS[place == last or (place + 1 == last and classes[place] == ".")],
            _LENGTHS[place - start],
            _UP_TO_THREE[verbs[place - start]],
            _UP_TO_TWO[classes.count(",", start, place)],
            _FLAGS[0 <= quoted < place] + _FLAGS[quoted_last >= place],
            that,
            _FLAGS["V" in classes[place : place + 2]],
            _UP_TO_TWO[all_verbs - verbs[place - start]],
            _UP_TO_SIX[last - place],
            stem,
            under,
            _resumes(classes, place),
        )
        for place in places
    ]


# What follows a break: a verb whose subject stands before it, a clause with a subject of its own, a noun alone …
_RESUMING = re.compile(
    r"""[,;:\-]? [crd]*+ (?:
    (?P<v>[amVvbe])
    | (?P<c>[swtWQ]? [DNnG0~gPQ]++ [rd]*+ [amVvb])
    | (?P<n>[DNnG0~gPQ])
    | (?P<s>[swtW])
    | (?P<p>[poT])
    )""",
    re.VERBOSE,
)


def _resumes(classes: str, place: int) -> str:
    """How the text goes on from a place on the sheet."""
    match = _RESUMING.match(classes, place)
    return _NONE if match is None else match.lastgroup or _NONE


def describe_reporter(sheet: Sheet, case: Case, source: Source, *, rank: int, side: str) -> Values:
    """What tells whether a mention, the `rank`-th that a cue has, is its source."""
    classes, forms = sheet
    (sentence, *_), _, at, _, _, shift = case
    kind, phrase = source
    begin, end = phrase.first + shift, phrase.last + shift
    if end <= at:
        path, distance, before = shorten(classes[end:at]), at - end, "b"
    else:
        path, distance, before = shorten(classes[at + 1 : begin]) + "<", begin - at, "a"
    tokens = sentence.tokens
    return (
        name_kind(kind),
        _UP_TO_NINE[rank],
        path,
        _UP_TO_SIX[distance],
        class_noun(tokens, phrase),
        nominal_of(tokens.classes, phrase),
        classes[begin - 1],
        forms[begin - 1],
        side,
        before + side,
        classes[at - 1],
        *take_apart(forms[at], tokens.grammar),
    )


def describe_nobody(sheet: Sheet, case: Case, *, side: str) -> Values:
    """What tells whether a cue has no source."""
    stem, _ = take_apart(sheet.forms[case.at], case.reading.sentence.tokens.grammar)
    return side, stem, sheet.classes[case.at + 1]


def _quoted(classes: str, first: int, place: int, last: int) -> str:
    """Whether quoted stretches stand before the cue (b) and after it (a)."""
    before, after = classes.find(STRETCH, first, place) >= 0, classes.find(STRETCH, place + 1, last) >= 0
    return ("b" if before else "") + ("a" if after else "") or _NONE
