"""The phrases for people and things without a name: where one begins, and which one a relative pronoun means."""

import re
from collections.abc import Sequence
from typing import NamedTuple

from newsseed.models.text import Span
from newsseed.speakers.forms import fold
from newsseed.speakers.scene import Scene
from newsseed.speakers.titles import load_titles

_REACH = 140
_PHRASE_WORDS = 5
_LONGEST_HALF = 50
_WORD = r"\S+"
_OWNING = ("'s", "s'")


class Word(NamedTuple):
    """A word of a text, with the marks at it, where it stands, and how it is compared."""

    text: str
    start: int
    end: int
    folded: str


class Antecedent(NamedTuple):
    """A phrase: where it stands, with what a preposition adds to a plural, and whether it means several people."""

    span: Span
    several: bool


def find_antecedent(scene: Scene, end: int, *, is_personal: bool, near: bool) -> Antecedent | None:
    """The phrase before `end` that a relative pronoun means: "some divers", "rivals in the choir", "a video".

    A personal one wants people, any other a document or an organisation. Directly behind a noun, which is `near`, any
    noun with a determiner is people; behind a comma or a name it has to be one that the language knows as such.
    """
    people = scene.people
    words = split_words(scene, max(scene.sentence_start(end), end - _REACH), end)
    place = len(words) - 1
    while place >= 0:
        start, word = find_phrase_start(scene, words, place), words[place]
        several = is_personal and is_several(scene, word)
        if near and word.end == end and word.folded in people.closed_class and not several:
            break  # "friends of nobody who"
        fits = _means_people if is_personal else _means_thing
        if several and _is_part(scene, words, start):
            # "One of the divers, who", "a friend of divers, who"
            if words[start - 2].folded in people.indefinite:
                return Antecedent(Span(words[start - 2].start, end), several=False)
        elif fits(scene, words, start, place, near=near and word.end == end):
            first = _with_conjunct(scene, words, start) if several else start
            return Antecedent(Span(words[first].start, end if several else word.end), several)
        place = _before_preposition(scene, words, place)
    return None


def find_first_half(scene: Scene, span: Span, words: Sequence[str]) -> Span | None:
    """The first half of a joint description of one: "the Ohio senator" of "the Ohio senator and presidential hopeful".

    A source may be the whole, or its second half alone.
    """
    people = scene.people
    end = _end_of_half(scene, span, words) if words[-1] in people.role_nouns else None
    if end is None:
        return None
    before = split_words(scene, max(scene.sentence_start(span.start), end - _LONGEST_HALF), end)
    if not before or before[-1].folded not in people.role_nouns:
        return None
    first = before[find_phrase_start(scene, before, len(before) - 1)]
    return Span(first.start, end) if first.folded in people.definite else None


def _end_of_half(scene: Scene, span: Span, words: Sequence[str]) -> int | None:
    """Where "and" stands between the halves of a description, in a source that is the whole or before its second half.

    What has a determiner behind "and" is somebody else: "the senator and the pilot".
    """
    people, source = scene.people, scene.source
    if words[0] not in people.determiners:
        ends = [span.start - len(joiner) for joiner in people.coordinators if source.endswith(joiner, 0, span.start)]
        return max(ends, default=None)
    for joiner in people.coordinators:
        end = source.find(joiner, span.start, span.end)
        if end >= 0:
            return None if fold(scene.first_word(end + len(joiner))) in people.determiners else end
    return None


def split_words(scene: Scene, begin: int, end: int) -> list[Word]:
    """The words between two places, in text order."""
    found = re.compile(_WORD).finditer(scene.source, begin, end)
    return [Word(match[0], match.start(), match.end(), fold(match[0])) for match in found]


def find_phrase_start(scene: Scene, words: Sequence[Word], place: int) -> int:
    """The place of the word that begins the phrase of the noun at `place`: its determiner, or its first adjective."""
    people = scene.people
    barred = people.single if is_several(scene, words[place]) else frozenset[str]()
    for start in range(place - 1, max(-1, place - 1 - _PHRASE_WORDS), -1):
        word = words[start]
        if word.folded in people.determiners:
            if word.folded in barred:
                break  # "This pleased divers"
            return start - (start > 0 and words[start - 1].folded == people.article)  # "the two divers"
        if word.folded.endswith(_OWNING):
            if word.text[0].isupper():
                return _name_start(scene, words, start)
        elif not word.text[-1:].isalnum() or word.folded in people.prepositions or _acts(scene, words, start):
            break
    start = place
    while start and _is_adjective(scene, words, start - 1):
        start -= 1
    return start


def is_several(scene: Scene, word: Word) -> bool:
    """Whether a word means people in the plural: "divers", "Republicans", "Texans", "staffers"."""
    noun = word.folded
    acting = noun[-1:] == scene.people.plural_ending and noun[-2:] != "ss" and word.text.islower()
    return is_listed_plural(scene, noun) or (acting and _is_agent(scene, noun))


def is_listed_plural(scene: Scene, noun: str) -> bool:
    """The same of what the language lists, without what merely ends as such nouns do: "numbers"."""
    if not noun or scene.is_group(noun):
        return noun != ""
    origin = noun[:-1] if noun[-1] == scene.people.plural_ending else ""
    return origin in scene.people.demonyms and origin not in scene.people.organisation_nouns  # "the United States"


def _is_agent(scene: Scene, noun: str) -> bool:
    return load_titles(scene.people).agents.fullmatch(noun) is not None


def _acts(scene: Scene, words: Sequence[Word], place: int) -> bool:
    """Whether a word is a verb rather than a part of a phrase: "angered" in "Lima angered divers"."""
    people, word = scene.people, words[place].folded
    if not word.endswith(people.participles) or word in people.adjectives or "-" in word:
        return False
    return not (place and words[place - 1].folded in people.determiners)


def _is_adjective(scene: Scene, words: Sequence[Word], place: int) -> bool:
    """Whether a word tells more of the noun behind it: "musical", "sea-going", "Calmer" that opens a sentence."""
    people, word = scene.people, words[place]
    if word.folded in people.closed_class or not word.text[-1:].isalnum() or _acts(scene, words, place):
        return False
    opens = word.text[0].isupper() and word.start == scene.sentence_start(word.start)
    # Not in "six of 10 divers".
    counts = word.text[0].isdigit() and not (place and words[place - 1].folded in people.prepositions)
    return (
        opens or counts or "-" in word.text or word.folded in people.demonyms or word.folded.endswith(people.adjectival)
    )


def _name_start(scene: Scene, words: Sequence[Word], place: int) -> int:
    """The place where the name begins that the word at `place` ends: "Mr. Lima’s"."""
    index = next(iter(scene.names_before(words[place].end)), None)
    if index is None or scene.names[index].end < words[place].start:
        return place
    begin = scene.names[index].run
    return next(first for first, word in enumerate(words) if word.end > begin)


def _with_conjunct(scene: Scene, words: Sequence[Word], start: int) -> int:
    """Where the phrase begins whose second half begins at `start`: "some anglers and divers"."""
    people = scene.people
    joined = start > 1 and words[start - 1].folded in load_titles(people).adding
    if not joined or words[start].folded in people.determiners or not is_several(scene, words[start - 2]):
        return start
    return find_phrase_start(scene, words, start - 2)


def _is_part(scene: Scene, words: Sequence[Word], start: int) -> bool:
    """Whether a plural that begins at `start` only tells who someone is: "a friend of divers", "one of the divers"."""
    people = scene.people
    if start < 2 or words[start - 1].folded != people.partitive:  # noqa: PLR2004
        return False
    whose = words[start - 2].folded
    return whose in people.indefinite or whose in people.role_nouns


def _means_people(scene: Scene, words: Sequence[Word], start: int, place: int, *, near: bool) -> bool:
    """Whether the noun at `place`, with what stands before it from `start` on, means people."""
    people, word, opening = scene.people, words[place], words[start]
    if is_several(scene, word):
        return True
    noun, told = word.folded, start < place
    if told and opening.folded in people.indefinite and word.text.islower() and _is_agent(scene, noun):
        return True
    owned = any(before.folded.endswith(_OWNING) for before in words[start:place])
    determined = owned or (told and opening.folded in people.determiners)
    if determined and (near or noun in people.role_nouns or scene.gender_of_noun(noun) is not None):
        return True
    share = noun[-1:] == "%" or (told and noun in people.shares)  # "18% who"
    if near and (share or noun in people.role_nouns):
        return True
    # "Angry ramblers who", "the votes of ramblers who", not "nobody knows who".
    told = told or (place > 0 and words[place - 1].folded in people.prepositions)
    return near and told and noun[-1:] == people.plural_ending and noun[-2:] != "ss"


def _means_thing(scene: Scene, words: Sequence[Word], start: int, place: int, *, near: bool) -> bool:
    """Whether the noun at `place` is a document or an organisation, or people as one."""
    people, noun = scene.people, words[place].folded
    one = noun.removesuffix(people.plural_ending)
    nouns = (people.document_nouns, people.organisation_nouns, people.collective_nouns)
    known = any(noun in listed or one in listed for listed in nouns)
    plain = near and words[place].text.islower()
    return known and (plain or start < place or one != noun)


def _before_preposition(scene: Scene, words: Sequence[Word], place: int) -> int:
    """The place of the word before the preposition that the phrase of the word at `place` stands behind; else -1."""
    for before in range(place - 1, max(0, place - 1 - _PHRASE_WORDS), -1):
        if words[before].folded in scene.people.prepositions:
            return before - 1 if words[before - 1].text[-1:].isalnum() else -1
        if not words[before].text[-1:].isalnum() and words[before].text[-1:] != ".":
            break
    return -1
