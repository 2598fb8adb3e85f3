"""Stage ten: what speaks for and against each candidate, as named features that the fitted table has weights for."""

import re
from collections.abc import Sequence
from typing import NamedTuple

from newsseed.languages.grammar import Grammar
from newsseed.quoting.candidates import CONTINUED, NO_SPEECH, Candidate, Earlier, Previous, Sentence
from newsseed.quoting.memory import remember
from newsseed.quoting.mentions import Phrase
from newsseed.quoting.tokens import LIKELY, STRETCH
from newsseed.quoting.traits import (
    Trait,
    name_before,
    name_cue_form,
    name_cue_gap,
    name_cue_rank,
    name_cue_right,
    name_cue_source,
    name_cue_that,
    name_cue_way,
    name_earlier,
    name_flag,
    name_inside,
    name_near,
    name_near_inside,
    name_nearest,
    name_other,
    name_repeated,
    name_same,
    name_same_inside,
    name_subject,
    name_subject_verb,
    name_subject_way,
    name_titled,
    name_words_before,
    name_words_inside,
)

_COARSE = str.maketrans({**dict.fromkeys("DnNG0~e", "N"), "r": None, "d": None, "m": "a"})
_RUNS = re.compile(r"(.)\1+")
_LENGTHS = (0, 1, 2, 3, 4, 6, 6, 6, 9, 9, 9, 9, 9)
_LONG = 13
_LONGEST = 25
_FAIR = 3
_BLOCK = 10
_NEAR = 4
_FAR = 20
_LONGEST_WAY = 7
_WAYS_KEPT = 8192
_TELLING = "VvaWwsct;:"
_SUBJECTS = frozenset({"subject before", "subject behind"})


class Shape(NamedTuple):
    """What a quoted stretch looks like from inside: its length class, its last mark, its first word."""

    length: str
    end: str
    opens: str
    person: bool
    verb: bool
    titled: bool


class Site(NamedTuple):
    """Where a quoted stretch stands: in which sentence, as which token, among which others."""

    sentence: Sentence
    place: int
    block: int
    number: int
    """The sentence's place in the block."""
    shape: Shape
    kind: str
    """The kind of block: a paragraph, a heading …"""
    repeated: bool
    """Whether the same words stand between marks elsewhere in the article."""
    before: Sentence | None
    """The sentence before, in the same block or, where the block opens with the stretch, above it."""


def shape_of(source: str, start: int, end: int, *, grammar: Grammar) -> Shape:
    """The shape of the stretch from `start` to `end`."""
    inside = source[start:end].strip()
    words = inside.split(None, 60)
    lowered = inside.lower().split(None, 60)
    count = len(words)
    length = str(_LENGTHS[count]) if count < _LONG else ("L" if count < _LONGEST else "X")
    last, first = inside[-1:], inside[:1]
    return Shape(
        length,
        last if last in ",.?!" else ("-" if last in "-–—…" else "_"),
        "U" if first.isupper() else ("l" if first.islower() else "x"),
        not grammar.spoken.isdisjoint(lowered),
        not grammar.finite.isdisjoint(lowered),
        count > 1 and _is_titled(words, grammar.small),
    )


def _is_titled(words: list[str], small: frozenset[str]) -> bool:
    for word in words:  # noqa: SIM110 (a plain loop is quicker here)
        if not word[0].isupper() and word not in small:
            return False
    return True


class _Way(NamedTuple):
    """What stands between two places: its classes in short, the signs among them, how many there are."""

    short: str
    signs: str
    distance: int


def _survey(between: str) -> _Way:
    count = len(between)
    signs = "".join([letter for letter in _TELLING if letter in between])
    return _Way(_shorten(between), signs, min(count, 12) if count < _FAR else _FAR)


_way = remember(_survey, most=_WAYS_KEPT)


def _shorten(between: str) -> str:
    """The classes between two places in short: noun phrases as one N, adverbs and dates left out."""
    short = _RUNS.sub(r"\1", between.translate(_COARSE))
    return short if len(short) <= _LONGEST_WAY else f"{short[:3]}+{short[-3:]}"


def describe_candidates(
    site: Site, candidates: Sequence[Candidate], *, previous: Previous | None, earlier: Earlier | None = None
) -> list[list[Trait]]:
    """For each candidate the traits that its features are made of."""
    described: list[list[Trait]] = []
    around = _cues_around(site)
    asides: dict[int, _Side] = {}
    for candidate in candidates:
        cue, phrase = candidate.cue, candidate.phrase
        if cue >= 0 and phrase is not None:
            aside = asides.get(cue)
            if aside is None:
                aside = asides[cue] = _look_aside(site, cue, min(candidate.strength // 2, 4))
            described.append(_describe_cue(site, candidate, phrase, aside))
        elif candidate.kind == NO_SPEECH:
            described.append(_describe_none(site, previous, earlier))
        elif candidate.kind == CONTINUED and previous is not None:
            described.append(_describe_continued(site, previous, around))
        else:
            described.append(_describe_other(site, candidate, around))
    return described


def _cues_around(site: Site) -> str:
    """Whether likely cues stand before the stretch (b) and after it (a)."""
    places = [cue.place for cue in site.sentence.cues if cue.strength >= LIKELY]
    if not places:
        return ""
    # Cues stand in text order, and a stretch is none.
    return ("b" if places[0] < site.place else "") + ("a" if places[-1] > site.place else "")


def _describe_none(site: Site, previous: Previous | None, earlier: Earlier | None) -> list[Trait]:
    sentence, place = site.sentence, site.place
    classes, forms = sentence.tokens.classes, sentence.tokens.forms
    length, end, opens, person, verb, titled = site.shape
    before = classes[place - 1] if place > sentence.first else "^"
    word = forms[place - 2] if place - 1 > sentence.first else "^"
    nearest = _describe_nearest(site)
    traits: list[Trait] = [
        (name_inside, length, end, opens, before),
        (name_words_before, word, before),
        (name_words_inside, site.kind, length, person, verb, nearest is None),
    ]
    if nearest is not None:
        traits.append(nearest)
    if titled:
        traits.append((name_titled, before))
    if site.repeated:
        traits.append((name_repeated, length))
    if previous is None:
        traits.append((name_flag, "none first of article"))
    if opens == "l" and place == sentence.first:
        traits.append((name_flag, "none low start"))
    if earlier is not None and earlier.block == site.block and earlier.sentence == site.number:
        traits.append((name_earlier, earlier.speech, _way(classes[earlier.place + 1 : place]).short))
    return traits


def _describe_nearest(site: Site) -> Trait | None:
    """The way from the nearest likely cue in front, in short."""
    place = site.place
    for cue in reversed(site.sentence.cues):
        if cue.place < place and cue.strength >= _FAIR:
            between = site.sentence.tokens.classes[cue.place + 1 : place]
            return name_nearest, min(cue.strength // 2, 4), _way(between).short
    return None


def _describe_continued(site: Site, previous: Previous, around: str) -> list[Trait]:
    sentence, place = site.sentence, site.place
    length, end, opens, _, _, _ = site.shape
    if previous.block == site.block and previous.sentence == site.number:
        between = _way(sentence.tokens.classes[previous.place + 1 : place]).short
        own = "c" if previous.cue_span else "n"
        return [(name_same, between, own, around), (name_same_inside, length, end, opens, own)]
    distance = (
        site.number - previous.sentence if previous.block == site.block else _BLOCK * (site.block - previous.block)
    )
    near = str(distance) if distance < _NEAR else ("3" if distance < _BLOCK else (f"p{min(distance // _BLOCK, 4)}"))
    alone = "1" if sentence.last - sentence.first == 1 else "0"
    opening = "1" if place == sentence.first else "0"
    ahead = "1" if site.number == 0 and opening == "1" else "0"
    unclosed = "u" if previous.continued and distance == _BLOCK else ""
    return [
        (name_near, near, alone, opening, ahead, unclosed, around, previous.kind, _told(site)),
        (name_near_inside, near, length, end, opens, site.kind, opening, previous.end),
    ]


def _told(site: Site) -> str:
    """What the sentence before holds: a quotation, else what kind of subject, and a likely cue."""
    before = site.before
    if before is None:
        return "nothing"
    tokens = before.tokens
    if tokens.classes.find(STRETCH, before.first, before.last) >= 0:
        return "quotation"
    subject = before.subject
    letters = tokens.classes[subject.first : subject.last] if subject else ""
    kind = "name" if "N" in letters else ("pronoun" if "P" in letters else "other")
    cue = "+" if before.likely else "-"
    return f"{'above ' if tokens is not site.sentence.tokens else ''}{kind}{cue}"


def _source_class(classes: str, phrase: Phrase) -> str:
    first = classes[phrase.first]
    if first == "P":
        return "P"
    noun = "N" if classes.find("N", phrase.first, phrase.last) >= 0 else "n"
    return "D" + noun if first == "D" else noun


class _Side(NamedTuple):
    """What is the same for all sources of a cue: the traits of its way to the stretch, and values for others."""

    traits: list[Trait]
    side: str
    form: str
    suffix: str
    helper: str
    between: str
    beyond: str


def _look_aside(site: Site, cue: int, strength: int) -> _Side:
    """What lies between a cue and the stretch."""
    sentence, place = site.sentence, site.place
    classes, form = sentence.tokens.classes, sentence.tokens.forms[cue]
    length, end = site.shape.length, site.shape.end
    if cue < place:
        side, beyond = "L", ""
        raw = classes[cue + 1 : place]
        edge = raw[-1:] or "="
    else:
        side, beyond = "R", classes[cue + 1 : cue + 2] or "$"
        raw = classes[place + 1 : cue]
        edge = raw[:1] or "="
    between, signs, distance = _way(raw)
    traits: list[Trait] = [
        (name_cue_way, side, between, strength, end),
        (name_cue_gap, side, signs, distance, length, edge, strength),
    ]
    if side == "L" and raw[:1] == "t":
        traits.append((name_cue_that, length))
    suffix = form[-3:] if form.endswith("ing") else form[-2:] if form.endswith("ed") else form[-1:]
    helper = classes[cue - 1] if cue > sentence.first else "^"
    return _Side(traits, side, form, suffix, helper, between, beyond)


def _describe_cue(site: Site, candidate: Candidate, phrase: Phrase, aside: _Side) -> list[Trait]:
    """What speaks for and against one source of a cue."""
    sentence = site.sentence
    classes = sentence.tokens.classes
    kind, _, cue, strength, _, _, rank, depth = candidate
    traits, side, form, suffix, helper, between, beyond = aside
    strength = min(strength // 2, 4)
    traits = [*traits, (name_cue_form, side, kind, form, suffix, helper)]
    if beyond:
        traits.append((name_cue_right, beyond, strength, site.place == sentence.first, between, kind))
    first, last = phrase
    ahead = classes[first - 1] if first > sentence.first else "^"
    path = _way(classes[last:cue]).short if last <= cue else _way(classes[cue + 1 : first]).short + "<"
    noun = _source_class(classes, phrase)
    traits.append((name_cue_rank, side, kind, noun, rank, depth, strength, path, suffix))
    traits.append((name_cue_source, kind, ahead, sentence.tokens.forms[last - 1], side, rank))
    return traits


def _describe_other(site: Site, candidate: Candidate, around: str) -> list[Trait]:
    sentence, place, kind = site.sentence, site.place, candidate.kind
    classes, forms = sentence.tokens.classes, sentence.tokens.forms
    length, end, opens, person, verb, _ = site.shape
    edge = classes[place - 1] if place > sentence.first else "^"
    alone = "1" if sentence.last - sentence.first == 1 else "0"
    traits: list[Trait] = [
        (name_other, kind, length, end, opens, edge, around, alone, candidate.strength, verb, person),
    ]
    if site.before is not None and kind.endswith("before"):
        traits.append((name_before, kind, _told(site), alone, end, opens, place - sentence.first, length))
    phrase = candidate.phrase
    if phrase is not None and kind in _SUBJECTS:
        traits.append((name_subject, kind, _source_class(classes, phrase)))
        if phrase.last <= place:
            traits.append((name_subject_way, kind, _way(classes[phrase.last : place]).short))
            if phrase.last < place:
                traits.append((name_subject_verb, kind, forms[phrase.last]))
    return traits
