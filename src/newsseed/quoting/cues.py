"""Stage eight: the cues of a sentence, each with the mentions that can be its source."""

import re
from collections.abc import Iterable, Iterator, Mapping
from itertools import chain
from typing import NamedTuple

import attrs

from newsseed.quoting.mentions import Phrase, find_phrase_before, find_phrase_behind
from newsseed.quoting.subjects import before_aside, find_subject
from newsseed.quoting.tokens import STRETCH, Tokens
from newsseed.quoting.voices import is_about_subject, is_hearing, is_inverted

_SKIPPED = frozenset("amrd")
_BRACKETS = {",": ",", ")": "(", "-": "-"}
_OWNED = frozenset("GDner0")
_INSIDE_OWNED = frozenset("Dnegr0")
_MOST_COMMAS = 3
_VERBAL = re.compile("[vVbeg]")
_NAME = re.compile("N[N~]+(?:[op]D?N[N~]*)?")
_NAME_AND_VERB = re.compile("N[N~]*+r?V")
# When or how, "that" and a subject: "stress, however, that the"
_THAT_CLAUSE = re.compile("(?:[rd]|pd|,[^,;:Q]{1,6},)*+t[DNnPG0]")
_THAT = "t"
_NOUN_BEHIND = frozenset("DGop0Q")
_PHRASE_STRENGTH = 8
_MODIFIERS = re.compile("D?+[rd0]++")
_FARTHEST_BESIDE, _FARTHEST_AGENT = 4, 8
WEAKEST = 2
"""The strength from which on a cue may report something without quotation marks: weaker ones do so once in fifteen."""


class Source(NamedTuple):
    """A mention that can be a cue's source, and the kind of evidence for it."""

    kind: str
    phrase: Phrase


@attrs.define(eq=False)
class Cue:
    """A cue at token `place`: how likely its form is one (0 to 9), and the mentions that can be its source.

    >>> cue = Cue(2, 9, Source("adjacent", Phrase(0, 2)), [Source("inverted", Phrase(3, 4))])
    >>> [source.kind for source in cue.sources]
    ['adjacent', 'inverted']
    """

    place: int
    strength: int
    nearest: Source | None = None
    """The source of the likeliest kind."""
    _farther: Iterable[Source] = ()
    """The others, which most cues are never asked for."""

    @property
    def sources(self) -> list[Source]:
        """All sources, the likeliest kind first."""
        self._farther = list(self._farther)
        return [self.nearest, *self._farther] if self.nearest else []


def find_cues(tokens: Tokens, *, first: int, last: int, strengths: Mapping[str, int]) -> list[Cue]:
    """The cues between the tokens `first` and `last`, in text order; `strengths` has all forms that may be one.

    The weakest count only where quotation marks show that something is said.
    """
    cues: list[Cue] = []
    classes, forms, phrases = tokens.classes, tokens.forms, tokens.grammar.phrases
    before: Phrase | None = None
    quoted = classes.find(STRETCH, first, last) >= 0
    weakest = 0 if quoted else WEAKEST
    subordinate = classes.find(_THAT, first, last) >= 0
    for match in _VERBAL.finditer(classes, first, last):
        place = match.start()
        letter, form = classes[place], forms[place]
        strength = strengths.get(form, 0)
        phrase = form in phrases and _is_phrase(tokens, place, last)
        if phrase or (subordinate and _is_before_that(tokens, place, first, last)):
            strength = max(strength, _PHRASE_STRENGTH)
        elif letter in "bg" or (letter == "e" and not quoted) or _is_noun(tokens, place, first, last):
            continue
        elif (quoted and _is_beside_stretch(classes, place, first, last)) or is_hearing(tokens, place, first, last):
            strength = max(strength, _PHRASE_STRENGTH)
        elif strength < weakest or (letter == "e" and not _is_verb(classes, place, last)):
            continue
        sources = _find_sources(tokens, place=place, first=first, last=last, before=before)
        nearest = next(sources, None)
        cues.append(Cue(place, strength, nearest, sources))
        if letter == "V" and nearest:
            before = nearest.phrase
    return cues


def _is_noun(tokens: Tokens, place: int, first: int, last: int) -> bool:
    """Whether what looks like a verb is a noun: "but hopes are fading", "a gale warning was issued".

    Not so in "those he says are ill", "the warning is that".
    """
    classes, grammar = tokens.classes, tokens.grammar
    if place + 1 >= last:
        return False
    if tokens.forms[place].endswith(grammar.gerund_endings) and classes[place + 1] in "am":
        return place > first and classes[place - 1] in "nNe0" and classes[place + 2 : place + 3] != _THAT
    if tokens.forms[place + 1] not in grammar.plural_verbs:
        return False
    return tokens.forms[place][-1] == "s" and (place == first or classes[place - 1] in "c,")


def _is_before_that(tokens: Tokens, place: int, first: int, last: int) -> bool:
    """Whether a verb of reporting stands in front of "that" and a subject: "the court held that the levy was void".

    In "the warning that he gave" it is a noun.
    """
    classes, form, grammar = tokens.classes, tokens.forms[place], tokens.grammar
    if not opens_that_clause(tokens, place, last) or (place > first and classes[place - 1] in _NOUN_BEHIND):
        return False
    return form in grammar.holding or (form in grammar.cues and form not in grammar.entailing)


def opens_that_clause(tokens: Tokens, place: int, last: int) -> bool:
    """Whether "that" and a subject stand behind the cue at `place`, which reports what they open."""
    return _THAT_CLAUSE.match(tokens.classes, place + 1, last) is not None


def _is_phrase(tokens: Tokens, place: int, last: int) -> bool:
    """Whether the word behind makes a cue of a verb: "put it", "went on", but not "went on to say"."""
    if place + 1 >= last or tokens.forms[place + 1] != tokens.grammar.phrases.get(tokens.forms[place]):
        return False
    return place + 2 >= last or tokens.classes[place + 2] != "T"


def _is_beside_stretch(classes: str, place: int, first: int, last: int) -> bool:
    """Whether a verb stands between a quotation and who speaks: "“My bicycle!” cried Paul Henning".

    In "“My bicycle!” volunteer Paul Henning said" it is a noun.
    """
    return (
        first < place < last - 1
        and classes[place - 1] == STRETCH
        and classes[place] in "vVe"
        and classes[place + 1] in "NDP"
        and not _NAME_AND_VERB.match(classes, place + 1, last)
    )


def start_of_cue(tokens: Tokens, place: int, *, first: int) -> int:
    """The first token of the cue whose main word stands at `place`, with what opens it: "went on to say"."""
    openings = tokens.grammar.cue_openings.get(tokens.forms[place], ())
    for opening in openings:
        start = place - len(opening)
        if start >= first and tuple(tokens.forms[start:place]) == opening:
            return start
    return place


def end_of_verb(tokens: Tokens, place: int, *, last: int) -> int:
    """The token behind the main word of a cue and the word that completes it: "according to", "shot back"."""
    double = tokens.forms[place] in tokens.grammar.according or _is_phrase(tokens, place, last)
    return min(place + 1 + double, last)


def end_of_cue(tokens: Tokens, place: int, *, last: int, content: int, owned: bool) -> int:
    """The token behind the cue whose main word stands at `place`.

    A particle before what a cue reports belongs to it, as in "warned against", unless it is `owned`: "his warning of".
    """
    end = end_of_verb(tokens, place, last=last)
    single = end == place + 1 < content
    return end + (single and not owned and tokens.forms[end] in tokens.grammar.cue_particles)


def _is_verb(classes: str, place: int, last: int) -> bool:
    """Whether an unknown word in -ed can be a cue: a name or pronoun in front, and an end or a quotation behind."""
    return place > 0 and classes[place - 1] in "NPnrQ" and (place + 1 >= last or classes[place + 1] in ":,.Qtrp")


def _find_sources(tokens: Tokens, *, place: int, first: int, last: int, before: Phrase | None) -> Iterator[Source]:
    """The sources of the cue at `place`, the likeliest kind first; `before` is that of the likely cue before."""
    form, grammar = tokens.forms[place], tokens.grammar
    if form in grammar.according:
        behind = _find_according(tokens, start=place + 2, last=last)
        return iter([Source("according", behind)] if behind else [])
    start = start_of_cue(tokens, place, first=first) if form in grammar.cue_openings else place
    right = _find_right(tokens, place=place, last=last)
    if is_about_subject(tokens, place, first=first) or is_inverted(tokens, place, first=first, last=last):
        return right
    return chain(_find_left(tokens, place=start, first=first, before=before), right)


def _find_according(tokens: Tokens, *, start: int, last: int) -> Phrase | None:
    """The phrase behind "according to", whatever it opens with: "early results", "a January 2016 study"."""
    phrase = find_phrase_behind(tokens, start=start, last=last)
    if phrase is not None:
        return phrase
    opening = _MODIFIERS.match(tokens.classes, start, last)
    phrase = find_phrase_behind(tokens, start=opening.end(), last=last) if opening else None
    return Phrase(start, phrase.last) if phrase else None


def _find_left(tokens: Tokens, *, place: int, first: int, before: Phrase | None) -> Iterator[Source]:
    classes = tokens.classes
    at = _before_adverbs(tokens, at=place - 1, first=first)
    known: list[Phrase] = []
    plain = False
    if at >= first:
        at = _before_medium(tokens, at=at, first=first)
        for source in _find_beside(tokens, at=at, first=first):
            yield source
            kind, phrase = source
            known.append(phrase)
            plain = plain or (kind == "adjacent" and _opens_clause(classes, phrase.first, first))
        owner = _find_owner(tokens, place=place, first=first) if classes[at] != "," else None
        if owner:
            yield Source("owner", owner)
            known.append(owner)
    for kind, find in _FARTHER:
        farther = find(tokens, place=place, first=first)
        if farther and farther not in known:
            yield Source(kind, farther)
            known.append(farther)
    if plain:
        return
    # A form that is seldom a cue is one in front of "that", unless it is a noun: "the idea that".
    verb = classes[place - 1] not in _NOUN_BEHIND and opens_that_clause(tokens, place, len(classes))
    shares = classes[place] != "v" or verb
    if before and shares and before.last <= place and before not in known:
        yield Source("inherited", before)
    subject = find_subject(tokens, first=first, last=place)
    if subject and subject != before and subject not in known:
        yield Source("subject", subject)


def _before_adverbs(tokens: Tokens, *, at: int, first: int) -> int:
    """The place before what may stand between a source and its cue: "has so far", "on Monday also"."""
    classes, forms, pairs = tokens.classes, tokens.forms, tokens.grammar.adverb_pairs
    while at >= first:
        if at > first and (forms[at - 1], forms[at]) in pairs:
            at -= 2
        elif classes[at] in _SKIPPED or (classes[at] == "p" and classes[at + 1] == "d"):
            at -= 1
        else:
            break
    return at


def _before_medium(tokens: Tokens, *, at: int, first: int) -> int:
    """The place before a medium that parts a source from its cue: "the army in a statement said"."""
    classes, forms, grammar = tokens.classes, tokens.forms, tokens.grammar
    if forms[at] not in grammar.medium_nouns:
        return at
    start = first + len(classes[first:at].rstrip("Dn")) - 1
    parted = start > first and classes[start] == "p" and forms[start] in grammar.medium_prepositions
    # "A post on X said" is the post.
    return start - 1 if parted and classes[start - 1] in "Nn" and forms[start - 1] not in grammar.medium_nouns else at


def _opens_clause(classes: str, place: int, first: int) -> bool:
    return place == first or classes[place - 1] in ",Qct.;:swW"


def _find_beside(tokens: Tokens, *, at: int, first: int) -> Iterator[Source]:
    """The phrase that ends at `at`, beside the cue, or those in front of an aside."""
    letter = tokens.classes[at]
    if letter in "NnP~0vD":
        phrase = find_phrase_before(tokens, end=at, first=first)
        if phrase:
            yield Source("adjacent", phrase)
            across = _find_across(tokens, phrase=phrase, first=first)
            if across:
                yield Source("across", across)
    elif letter in _BRACKETS:
        yield from _find_over(tokens, at=at, first=first)
    elif letter in "Wt":
        yield Source("relative", Phrase(at, at + 1))


def _find_across(tokens: Tokens, *, phrase: Phrase, first: int) -> Phrase | None:
    """The phrase in front of the one beside the cue, where a preposition parts them: "Reed at the time said"."""
    joint = phrase.first - 1
    if joint > first and tokens.classes[joint] in "pT":
        return find_phrase_before(tokens, end=joint - 1, first=first)
    return None


def _find_owner(tokens: Tokens, *, place: int, first: int) -> Phrase | None:
    """The owner in front of a noun of reporting: "Lima’s repeated warning", "his oft-heard claim"."""
    classes, forms, grammar = tokens.classes, tokens.forms, tokens.grammar
    if classes[place - 1] not in _OWNED or forms[place] in grammar.owned_by_none:
        return None
    for at in range(place - 1, max(first - 1, place - 5), -1):
        letter = classes[at]
        if letter == "G":
            phrase = find_phrase_before(tokens, end=at, first=first)
            return Phrase(phrase.first if phrase else at, at + 1)
        if letter == "D" and forms[at] not in grammar.ownerless:
            return Phrase(at, at + 1)
        if letter not in _INSIDE_OWNED:
            return None
    return None


def _find_antecedent(tokens: Tokens, *, place: int, first: int) -> Phrase | None:
    """The phrase that a relative clause in front of the cue hangs on: "an aide who asked not to be named said"."""
    end = tokens.classes.rfind("W", first, max(place - 1, first)) - 1
    # "a man whom everybody calls", "a man whose lawyer said": somebody else speaks.
    if end < first or tokens.forms[end + 1] in tokens.grammar.objective:
        return None
    return find_phrase_before(tokens, end=end - (tokens.classes[end] == ","), first=first)


def _find_behind_stretch(tokens: Tokens, *, place: int, first: int) -> Phrase | None:
    """The phrase right behind the quotation, with an aside behind it: "“…” Hugh Hill, a doctor from Leeds said"."""
    stretch = tokens.classes.rfind(STRETCH, first, place)
    if stretch < 0:
        return None
    phrase = find_phrase_behind(tokens, start=stretch + 1, last=place)
    return phrase if phrase and tokens.classes[phrase.last] == "," else None


_FARTHER = (("antecedent", _find_antecedent), ("behind quotation", _find_behind_stretch))


def _find_over(tokens: Tokens, *, at: int, first: int) -> Iterator[Source]:
    """The phrases in front of an aside: "Hugh Hill, a doctor, said"; of several commas each is tried."""
    classes = tokens.classes
    opening = _BRACKETS[classes[at]]
    found = False
    place = at
    if opening == "," and classes[at - 1] == ")":
        # The name stands before a bracket: "Gov. Ana Lima (R-Ohio), said".
        phrase = find_phrase_before(tokens, end=before_aside(classes, at - 1, first), first=first)
        if phrase:
            yield Source("adjacent", phrase)
    for turn in range(_MOST_COMMAS if opening == "," else 1):
        place = classes.rfind(opening, first, place)
        if place <= first:
            break
        end = before_aside(classes, place - 1, first)
        phrase = find_phrase_before(tokens, end=end, first=first)
        if phrase and turn == 0 and classes[phrase.last - 1] != "N" and _NAME.fullmatch(classes, place + 1, at):
            # "the firm’s chief, Ana Lima, said": the name says more than what it explains.
            phrase = Phrase(place + 1, at)
        if phrase:
            yield Source("over" if turn == 0 else "over far", phrase)
            found = True
    if not found and at - 1 >= first and (phrase := find_phrase_before(tokens, end=at - 1, first=first)):
        yield Source("before comma", phrase)


def _find_right(tokens: Tokens, *, place: int, last: int) -> Iterator[Source]:
    classes, forms, grammar = tokens.classes, tokens.forms, tokens.grammar
    at = end_of_verb(tokens, place, last=last)
    while at < last and classes[at] == "r":
        at += 1
    if at >= last:
        return
    letter = classes[at]
    beside = classes[place - 1 : place] == STRETCH
    # "“…,” said retired surgeon Ana Lima"
    if (classes[place] != "v" or beside) and (letter in "NDGnP~0" or (letter == "e" and beside)):
        phrase = find_phrase_behind(tokens, start=at, last=last)
        if phrase:
            yield Source("inverted", phrase)
    passive = place > 0 and forms[place - 1] in grammar.passive
    for ahead in range(at, min(at + (_FARTHEST_AGENT if passive else _FARTHEST_BESIDE), last - 1)):
        letter = classes[ahead]
        # "was accused of lying by Ana Lima"
        if letter == "o" and passive:
            continue
        if letter in "op" and (forms[ahead] in grammar.agent_prepositions or (letter == "o" and ahead == at)):
            phrase = find_phrase_behind(tokens, start=ahead + 1, last=last)
            if phrase:
                yield Source("agent " + forms[ahead], phrase)
            break
