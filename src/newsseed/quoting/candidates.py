"""Stage nine: for each quoted stretch the candidates for who said it, each with the evidence it rests on."""

from collections.abc import Iterable, Mapping
from typing import NamedTuple

from newsseed.quoting.cues import Cue, Source, end_of_verb, find_cues
from newsseed.quoting.mentions import Phrase, bounds_of, find_phrase_before, find_phrase_behind
from newsseed.quoting.nouns import may_speak
from newsseed.quoting.subjects import find_clause_subject, find_subject
from newsseed.quoting.tokens import LIKELY, STRETCH, Tokens
from newsseed.quoting.voices import is_about_subject

NO_SPEECH = "no speech"
CONTINUED = "continued"
_MOST_CUES = 3
_MOST_LIKELY_CUES = 2
_DEEPEST = 3
# A cue of another sentence has to be somewhat likely.
_FAIR = 4
# In a heading only a likely cue or a colon tells of speech.
_WEAKEST_IN_HEADING = 3
_ASIDES = frozenset(("over", "over far", "before comma"))
# A preposition and "what"
_FREE = frozenset(("pw", "ow", "Tw"))
_PARTING = frozenset(",.:;-")
_POSSESSIVE = "his"
_OF_TALK = "i"
"""The kind of pronoun of who speaks and is spoken to."""


class Sentence(NamedTuple):
    """A sentence of a block: its tokens, from `first` up to `last`, and what is found in it."""

    tokens: Tokens
    first: int
    last: int
    cues: list[Cue]
    likely: list[int]
    """The places of those cues that are likely ones."""

    @property
    def subject(self) -> Phrase | None:
        """Its subject; only that of a few sentences is asked for."""
        return find_subject(self.tokens, first=self.first, last=self.last)


class Candidate(NamedTuple):
    """One answer to who said a stretch: the kind of evidence, the mention, the cue.

    `cue` is the cue's place among the sentence's tokens, -1 where there is none; `strength` how likely its form is a
    cue.
    """

    kind: str
    source: tuple[int, int] | None = None
    cue: int = -1
    strength: int = 0
    cue_span: tuple[int, int] | None = None
    phrase: Phrase | None = None
    rank: int = 0
    """How many likely cues stand between it and the stretch."""
    depth: int = 0
    """How many likely cues stand farther out in the sentence."""


SILENCE = Candidate(NO_SPEECH)
"""The candidate that nobody says it."""


class Previous(NamedTuple):
    """The last stretch that was taken for speech, and its source."""

    source: tuple[int, int] | None
    head: str
    """The last word of its source."""
    block: int
    sentence: int
    continued: bool
    cue_span: tuple[int, int] | None = None
    end: str = ""


def build_sentence(tokens: Tokens, *, first: int, last: int, strengths: Mapping[str, int]) -> Sentence:
    """The sentence with its cues."""
    cues = find_cues(tokens, first=first, last=last, strengths=strengths)
    likely = [cue.place for cue in cues if cue.strength >= LIKELY]
    return Sentence(tokens, first, last, cues, likely)


def list_candidates(  # noqa: PLR0913 (all that stands around a stretch)
    sentence: Sentence,
    *,
    place: int,
    before: Sentence | None,
    after: Sentence | None,
    below: Tokens | None,
    label: tuple[int, int] | None,
    terse: bool,
    previous: Previous | None,
) -> list[Candidate]:
    """Every candidate for the stretch at token `place`, "no speech" first.

    `before` and `after` are the sentences beside, as far as they may speak of the same; `label` is a name in capitals
    that opens the stretch itself; `previous` is the last speech.
    """
    candidates = [SILENCE]
    _add_cues(candidates, sentence, place, weakest=_WEAKEST_IN_HEADING if terse else 0)
    _add_frames(candidates, sentence, place, terse=terse)
    if before is not None:
        _add_before(candidates, before, "paragraph" if before.tokens is not sentence.tokens else "sentence")
    if after is not None:
        _add_likeliest(candidates, after.tokens, after.cues, "sentence behind")
    if below is not None:
        phrase = find_phrase_behind(below, start=1, last=len(below.classes))
        if phrase:
            candidates.append(Candidate("dash below", bounds_of(below, phrase)))
    if label is not None:
        candidates.append(Candidate("label", label))
    if previous is not None and previous.source is not None:
        candidates.append(Candidate(CONTINUED, previous.source))
    return candidates


def _add_cues(candidates: list[Candidate], sentence: Sentence, place: int, *, weakest: int) -> None:
    begin = _begin_of_clause(sentence, place)
    cues = [
        cue
        for cue in sentence.cues
        if cue.strength >= weakest and cue.place > begin and (cue.place < place or not _is_of_part(sentence, cue))
    ]
    # Cues stand in text order, and a stretch is none.
    behind = [cue for cue in cues if cue.place > place]
    for side in (cues[-len(behind) - 1 :: -1], behind):
        rank = used = 0
        depth = len([cue for cue in side if cue.strength >= LIKELY])
        for cue in side:
            likely = cue.strength >= LIKELY
            depth -= likely
            if cue.nearest and not _is_in_aside(sentence, cue, place):
                _add_sources(candidates, sentence, cue, rank, min(depth, _DEEPEST))
                used += 1
            rank += likely
            if used >= _MOST_CUES or rank >= _MOST_LIKELY_CUES:
                break


def _is_of_part(sentence: Sentence, cue: Cue) -> bool:
    """Whether a cue stands in a part of its sentence that "what" opens: "took “blame” for what he called a slip"."""
    tokens, nearest = sentence.tokens, cue.nearest
    opener = nearest.phrase.first - 1 if nearest else sentence.first
    free = opener > sentence.first and tokens.classes[opener - 1 : opener + 1] in _FREE
    return free and tokens.forms[opener] in tokens.grammar.free_relatives


def _is_in_aside(sentence: Sentence, cue: Cue, place: int) -> bool:
    """Whether the stretch at `place` tells who the source is: "Lima, known as “the Ox”, said", "Lima (“Ox”) said"."""
    tokens, nearest = sentence.tokens, cue.nearest
    aside = nearest is not None and nearest.kind in _ASIDES and nearest.phrase.last < place < cue.place
    # Not so what stands right behind a comma: "Lima, “sadly”, said".
    return aside and tokens.classes[place - 1] not in _PARTING


def _begin_of_clause(sentence: Sentence, place: int) -> int:
    """The stretch before, where a cue with a subject of its own stands behind it: "He said “yes”, and I said “no”"."""
    tokens = sentence.tokens
    before = tokens.classes.rfind(STRETCH, sentence.first, place)
    for cue in sentence.cues if before >= 0 else ():
        nearest = cue.nearest
        if nearest is None or nearest.kind != "adjacent" or not before < cue.place < place:
            continue
        joint = tokens.classes[nearest.phrase.first - 1]
        # "…, which Lima called “mad”", but not "…, which Lima denied, and “bad”"; "…, while Lima said “no”"
        if (
            joint in ";c"
            or (joint == "s" and cue.place + 1 == place)
            or (joint == "W" and "," not in tokens.classes[cue.place : place])
        ):
            return before
    return -1


def _add_sources(candidates: list[Candidate], sentence: Sentence, cue: Cue, rank: int, depth: int) -> None:
    tokens = sentence.tokens
    at, strength = cue.place, cue.strength
    span = tokens.starts[at], tokens.ends[end_of_verb(tokens, at, last=sentence.last) - 1]
    for kind, phrase in cue.sources:
        candidates.append(Candidate(kind, bounds_of(tokens, phrase), at, strength, span, phrase, rank, depth))


def _add_frames(candidates: list[Candidate], sentence: Sentence, place: int, *, terse: bool) -> None:
    """Frames without a word of reporting: "Lima: “…”", "“…” – Ana Lima", "Lima’s “…”", the sentence's subject."""
    tokens, first, last = sentence.tokens, sentence.first, sentence.last
    classes = tokens.classes
    ahead = classes[place - 1] if place > first else ""
    behind = classes[place + 1] if place + 1 < len(classes) else ""
    if ahead == ":" and not (terse and is_topic(tokens, place - 1, first=first)):
        _add_colon(candidates, tokens, "colon", place - 1, first)
    if terse and behind == ":":
        _add_behind(candidates, tokens, "heading colon", place + 2, last)
    colon = classes.find(":", first, min(first + 7, place - 1))
    if colon > first and not (terse and is_topic(tokens, colon, first=first)):
        _add_colon(candidates, tokens, "heading colon", colon, first)
    if ahead in {"G", "D"}:
        _add_owner(candidates, tokens, place, first)
    if behind == "-":
        _add_behind(candidates, tokens, "dash", place + 2, last)
    if any(cue.place < place and is_about_subject(tokens, cue.place, first=first) for cue in sentence.cues):
        return
    subject = sentence.subject
    known = [candidate.phrase for candidate in candidates]
    if subject and subject not in known and not subject.first <= place < subject.last:
        side = "subject before" if subject.first < place else "subject behind"
        candidates.append(Candidate(side, bounds_of(tokens, subject), phrase=subject))
    clause = None if terse else find_clause_subject(tokens, first=first, last=place)
    if clause and clause != subject and clause not in known:
        candidates.append(Candidate("clause", bounds_of(tokens, clause), phrase=clause))


def is_topic(tokens: Tokens, colon: int, *, first: int) -> bool:
    """Whether what stands in front of a heading's colon tells of the piece: its kind, "Budget live: …", or its subject.

    "Calder’s budget row: “Buses are pensions”" is nobody's.
    """
    phrase = find_phrase_before(tokens, end=colon - 1, first=first)
    labelled = not tokens.grammar.heading_labels.isdisjoint(tokens.forms[first:colon][-1:])
    return labelled or phrase is None or not may_speak(tokens, phrase)


def _add_colon(candidates: list[Candidate], tokens: Tokens, kind: str, colon: int, first: int) -> None:
    phrase = find_phrase_before(tokens, end=colon - 1, first=first)
    if phrase:
        span = tokens.starts[colon], tokens.ends[colon]
        # Only the colon right in front of the stretch is its cue.
        cue = colon if kind == "colon" else -1
        candidates.append(Candidate(kind, bounds_of(tokens, phrase), cue, 0, span, phrase))


def _add_behind(candidates: list[Candidate], tokens: Tokens, kind: str, start: int, last: int) -> None:
    phrase = find_phrase_behind(tokens, start=start, last=last)
    if phrase and (kind != "heading colon" or may_speak(tokens, phrase)):
        candidates.append(Candidate(kind, bounds_of(tokens, phrase), phrase=phrase))


def _add_owner(candidates: list[Candidate], tokens: Tokens, place: int, first: int) -> None:
    phrase: Phrase | None = None
    if tokens.classes[place - 1] == "G":
        phrase = find_phrase_before(tokens, end=place - 1, first=first)
    elif tokens.forms[place - 1] not in tokens.grammar.ownerless:
        phrase = Phrase(place - 1, place)
    if phrase:
        candidates.append(Candidate("owner of quote", bounds_of(tokens, phrase), phrase=phrase))


def _find_likeliest(tokens: Tokens, cues: Iterable[Cue]) -> tuple[Cue, Source] | None:
    """The first fair cue that has a source, and its likeliest: behind it where a comma parts it from its clause."""
    for cue in cues:
        nearest = cue.nearest
        if cue.strength >= _FAIR and nearest:
            if cue.place > 0 and tokens.classes[cue.place - 1] in ",Q":
                return cue, next((source for source in cue.sources if source.kind == "inverted"), nearest)
            return cue, nearest
    return None


def _add_likeliest(candidates: list[Candidate], tokens: Tokens, cues: Iterable[Cue], kind: str) -> None:
    likeliest = _find_likeliest(tokens, cues)
    if likeliest is not None:
        cue, (_, phrase) = likeliest
        span = tokens.starts[cue.place], tokens.ends[cue.place]
        candidates.append(Candidate(kind, bounds_of(tokens, phrase), -1, cue.strength, span, phrase))


def _add_before(candidates: list[Candidate], before: Sentence, where: str) -> None:
    tokens, subject = before.tokens, before.subject
    # An interviewer's "I" or "you" says nothing further: "What did you mean? “It was heavy.”"
    if subject and tokens.grammar.pronouns.get(tokens.forms[subject.first]) == _OF_TALK:
        return
    _add_likeliest(candidates, tokens, reversed(before.cues), f"{where} before")
    if subject and not may_speak(tokens, subject):
        subject = _owner_of(tokens, subject)
    if subject:
        candidates.append(Candidate(f"subject of {where} before", bounds_of(tokens, subject), phrase=subject))


def _owner_of(tokens: Tokens, phrase: Phrase) -> Phrase | None:
    """Who owns a thing: "Lima’s voice broke", "her answer was short"."""
    owner = tokens.classes.find("G", phrase.first, phrase.last)
    if owner >= 0:
        return Phrase(phrase.first, owner + 1)
    possessive = tokens.grammar.pronouns.get(tokens.forms[phrase.first]) == _POSSESSIVE
    return Phrase(phrase.first, phrase.first + 1) if possessive else None
