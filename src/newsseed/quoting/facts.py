"""Stage ten: the facts of each candidate, each a name and a value, that features are made of.

There is one row of facts for each kind of answer: "none" (no speech), "same" (the speech before goes on in the same
sentence), "near" (it goes on from another one), "cue" (a word of reporting tells who speaks) and "other".
"""

import re
from collections.abc import Callable, Mapping, Sequence
from functools import lru_cache
from typing import NamedTuple

from newsseed.languages.grammar import Grammar
from newsseed.quoting.candidates import CONTINUED, Candidate, Previous
from newsseed.quoting.memory import remember
from newsseed.quoting.mentions import Phrase
from newsseed.quoting.nouns import class_noun
from newsseed.quoting.sites import Site
from newsseed.quoting.tokens import STRETCH

_COARSE = str.maketrans({**dict.fromkeys("DnNG0~e", "N"), "r": None, "d": None, "m": "a"})
# What the same follows: without them a run is one.
_REPEATED = re.compile(r"(.)(?=\1)")
_FAIR = 3
_FAR = 20
_MANY = 12
_LONGEST_WAY = 7
_WAYS_KEPT = 8192
_FORMS_KEPT = 8192
_KINDS_KEPT = 64
_YES, _NO, _NONE = "y", "n", "-"
_TOLD = (_NO, _YES)
"""What tells whether something is so, by the truth of it."""
_UP_TO_TWO = "012"
_HALVES = "0011223344"
"""How strong a cue is, 0 to 9, in half as many steps."""


class Past(NamedTuple):
    """What was decided for the stretches before: the last speech, the last stretch, who spoke how often."""

    heads: dict[str, int]
    """How often each head was that of a source; counted on from stretch to stretch."""
    previous: Previous | None = None
    earlier: Site | None = None


Values = tuple[str, ...]
"""The values of a row of facts, in the order of their names."""


class Facts(NamedTuple):
    """The facts of a candidate: its row, and the values in the order of `FACTS[group]`."""

    group: str
    values: Values


_SITE = (
    "end", "opens", "person", "finite", "titled", "ending", "mark", "repeated",
    "block", "sentence", "opening", "around",
    "second_word", "after", "after_that", "word_after",
    "since", "gap", "told",
)  # fmt: skip
_CUE = (
    "side", "strength", "form", "stem", "suffix", "helper", "helper_word", "beyond", "word_beyond",
    "edge", "way", "distance", "shared",
)  # fmt: skip
_SOURCE = ("kind", "rank", "depth", "path", "noun", "nominal", "ahead", "word_ahead", "familiar", "same")
FACTS: Mapping[str, tuple[str, ...]] = {
    "none": (*_SITE, "nearest"),
    "same": ("own",),
    "near": ("gap", "sentence", "finite", "unclosed", "ended"),
    "cue": (*_SITE, *_CUE, *_SOURCE),
    "other": (*_SITE, "kind", "strength", "noun", "nominal", "ahead", "edge", "familiar", "same"),
}
"""The names of the facts of each row."""


def gather_facts(source: str, site: Site, candidates: Sequence[Candidate], *, past: Past) -> list[Facts]:
    """For each candidate its facts."""
    heads, previous, _ = past
    pronouns = site.sentence.tokens.grammar.pronouns
    beside = _describe_site(site, past)
    cues: dict[int, tuple[str, ...]] = {}
    rows: list[Facts] = []
    for candidate in candidates:
        kind, mention, cue, strength, _, phrase, rank, depth = candidate
        if mention is None:
            rows.append(Facts("none", (*beside, _nearest(site))))
            continue
        if kind == CONTINUED and previous is not None:
            rows.append(_describe_continued(site, previous))
            continue
        head = head_word(source, mention)
        familiar = _PRONOUN if head in pronouns else _UP_TO_TWO[min(heads.get(head, 0), 2)]
        same = _TOLD[previous is not None and (mention == previous.source or head == previous.head)]
        if cue >= 0 and phrase is not None:
            aside = cues.get(cue)
            if aside is None:
                aside = cues[cue] = _describe_cue(site, candidate, past)
            mentioned = _describe_mention(site, cue, phrase)
            ranked = name_kind(kind), str(rank), str(depth)
            rows.append(Facts("cue", (*beside, *aside, *ranked, *mentioned, familiar, same)))
            continue
        other = _describe_other(site, candidate)
        rows.append(Facts("other", (*beside, name_kind(kind), _HALVES[strength], *other, familiar, same)))
    return rows


_PRONOUN = "pronoun"


def head_word(source: str, mention: tuple[int, int]) -> str:
    """The last word of a mention, in lower case, as mentions of one speaker have it in common."""
    last = source[mention[0] : mention[1]].rpartition(" ")[2].lower()
    return last if last.isalpha() else last.strip(_AROUND)


_AROUND = "().,;:'’"


def _cues_around(likely: Sequence[int], place: int) -> str:
    """Whether likely cues stand before the stretch (b) and after it (a)."""
    if not likely:
        return ""
    # Cues stand in text order, and a stretch is none.
    return ("b" if likely[0] < place else "") + ("a" if likely[-1] > place else "")


def _describe_site(site: Site, past: Past) -> tuple[str, ...]:
    """The facts that all candidates of a stretch share."""
    sentence, place, block, number, shape, kind, repeated, _, mark = site
    tokens, first, last, _, likely = sentence
    classes, forms = tokens.classes, tokens.forms
    _, previous, earlier = past
    end, opens, person, verb, titled, ending = shape
    linked = earlier is not None and site.shares_sentence(earlier)
    return (
        end,
        opens,
        _TOLD[person],
        _TOLD[verb],
        _TOLD[titled],
        ending,
        mark,
        _TOLD[repeated],
        kind,
        _UP_TO_TWO[min(number, 2)],
        _TOLD[place == first],
        _cues_around(likely, place),
        forms[place - 2] if place - 1 > first else "^",
        classes[place + 1] if place + 1 < last else "$",
        classes[place + 2] if place + 2 < last else "$",
        forms[place + 1] if place + 1 < last else "$",
        _NONE if earlier is None or not linked else shorten(classes[earlier.place + 1 : place]),
        "^" if previous is None else _UP_TO_TWO[min(block - previous.block, 2)],
        _told(site),
    )


def _nearest(site: Site) -> str:
    """How likely the nearest cue in front is one."""
    for cue in reversed(site.sentence.cues):
        if cue.place < site.place and cue.strength >= _FAIR:
            return _HALVES[cue.strength]
    return _NONE


def _describe_continued(site: Site, previous: Previous) -> Facts:
    """What speaks for the speech before going on: in the same sentence, or from another one."""
    if previous.block == site.block and previous.sentence == site.number:
        return Facts("same", (_TOLD[previous.cue_span is not None],))
    gap, sentence = _UP_TO_TWO[min(site.block - previous.block, 2)], _UP_TO_TWO[min(site.number, 2)]
    return Facts("near", (gap, sentence, _TOLD[site.shape.verb], _TOLD[previous.continued], previous.end))


def _describe_cue(site: Site, candidate: Candidate, past: Past) -> tuple[str, ...]:
    """What is the same for all sources of a cue: its form, and the way between it and the stretch."""
    sentence, place, cue = site.sentence, site.place, candidate.cue
    classes, forms, grammar = sentence.tokens.classes, sentence.tokens.forms, sentence.tokens.grammar
    form = forms[cue]
    beyond = word_beyond = _NONE
    if cue < place:
        side, raw = "L", classes[cue + 1 : place]
        edge = raw[-1:]
    else:
        side, raw = "R", classes[place + 1 : cue]
        edge = raw[:1]
        ended = cue + 1 >= sentence.last
        beyond, word_beyond = ("$", "$") if ended else (classes[cue + 1], forms[cue + 1])
    opened = cue > sentence.first
    return (
        side,
        _HALVES[candidate.strength],
        form,
        *take_apart(form, grammar),
        classes[cue - 1] if opened else "^",
        forms[cue - 1] if opened else "^",
        beyond,
        word_beyond,
        edge or "=",
        shorten(raw),
        _distance(len(raw)),
        _shared(site, candidate, past),
    )


def _shared(site: Site, candidate: Candidate, past: Past) -> str:
    """Whether the stretch before, in the same sentence, stands under this cue."""
    earlier, previous = past.earlier, past.previous
    if earlier is None or not site.shares_sentence(earlier):
        return _NONE
    return _TOLD[previous is not None and previous.cue_span == candidate.cue_span]


_SHORTEST_STEM = 3


def stem_of(form: str, *, grammar: Grammar) -> str:
    """What the forms of a verb have in common: "add", "adds", "added", "adding".

    >>> from newsseed.languages.english_grammar import ENGLISH_GRAMMAR
    >>> stem_of("adding", grammar=ENGLISH_GRAMMAR)
    'add'
    """
    for ending in grammar.verb_endings:
        if form.endswith(ending) and len(form) - len(ending) >= _SHORTEST_STEM:
            return form.removesuffix(ending)
    return form


@lru_cache(_FORMS_KEPT)
def take_apart(form: str, grammar: Grammar) -> tuple[str, str]:
    """The stem of a cue, and the ending of a participle or else the last letter."""
    endings = (*grammar.gerund_endings, *grammar.participle_endings)
    suffix = next((ending for ending in endings if form.endswith(ending)), form[-1:])
    return stem_of(form, grammar=grammar), suffix


def _describe_mention(site: Site, cue: int, phrase: Phrase) -> tuple[str, ...]:
    """The way between mention and cue, what kind of mention it is, and what stands in front of it."""
    tokens, begin = site.sentence[:2]
    classes = tokens.classes
    first, last = phrase
    path = shorten(classes[last:cue]) if last <= cue else shorten(classes[cue + 1 : first]) + "<"
    ahead, word_ahead = (classes[first - 1], tokens.forms[first - 1]) if first > begin else ("^", "^")
    if ahead == "t" and first - 1 > begin and classes[first - 2] in "nN":
        ahead = "W"  # "a step that Lima called"
    return path, class_noun(tokens, phrase), nominal_of(classes, phrase), ahead, word_ahead


def _describe_other(site: Site, candidate: Candidate) -> tuple[str, ...]:
    """The mention of a candidate without a cue in the stretch's own sentence."""
    phrase, sentence = candidate.phrase, site.sentence
    if phrase is None or candidate.kind == "sentence behind":
        return _NONE, _NONE, _NONE, _NONE
    if candidate.kind in _BEFORE and site.before is not None:
        tokens = site.before.tokens
        return class_noun(tokens, phrase), nominal_of(tokens.classes, phrase), _NONE, _NONE
    classes = sentence.tokens.classes
    ahead = classes[phrase.first - 1] if phrase.first > sentence.first else "^"
    edge = _NONE
    if candidate.kind in _SUBJECTS and phrase.last <= site.place:
        edge = classes[phrase.last] if phrase.last < site.place else "="
    return class_noun(sentence.tokens, phrase), nominal_of(classes, phrase), ahead, edge


_SUBJECTS = frozenset({"subject before", "clause"})
_BEFORE = frozenset(
    {"sentence before", "subject of sentence before", "paragraph before", "subject of paragraph before"}
)


def nominal_of(classes: str, phrase: Phrase) -> str:
    """What a mention is made of: a pronoun (P), a name (N) or another noun (n), behind a determiner (D) or not."""
    first = classes[phrase.first]
    if first == "P":
        return "P"
    noun = "N" if classes.find("N", phrase.first, phrase.last) >= 0 else "n"
    return "D" + noun if first == "D" else noun


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
    return f"{'above_' if tokens is not site.sentence.tokens else ''}{kind}{cue}"


def _shorten(between: str) -> str:
    short = _REPEATED.sub("", between.translate(_COARSE))
    return short if len(short) <= _LONGEST_WAY else f"{short[:3]}+{short[-3:]}"


shorten: Callable[[str], str] = remember(_shorten, most=_WAYS_KEPT)
"""The classes between two places in short: noun phrases as one N, adverbs and dates left out."""


def _distance(count: int) -> str:
    """How many tokens stand between two places, the more the less exactly."""
    return str(min(count, _MANY) if count < _FAR else _FAR)


def _name(kind: str) -> str:
    return kind.replace(" ", "-")


name_kind: Callable[[str], str] = remember(_name, most=_KINDS_KEPT)
"""A kind of evidence as one word."""
