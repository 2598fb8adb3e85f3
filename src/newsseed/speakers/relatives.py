"""Whom a "who" stands for: the name that it is set behind, over a description, or the noun before it."""

import re
from collections.abc import Sequence

from newsseed.models.quotes import Way
from newsseed.models.text import Span
from newsseed.speakers.answers import NOBODY, Found, History
from newsseed.speakers.figures import Figure
from newsseed.speakers.forms import fold
from newsseed.speakers.nominals import resolve_description
from newsseed.speakers.scene import Scene
from newsseed.speakers.titles import load_titles

_REACH = 60
_LONGEST_PHRASE = 60
_PHRASE_WORDS = 5
_NAMES_BACK = 6


def resolve_relative(scene: Scene, history: History, at: int, word: str) -> Found:
    """Whom the relative pronoun `word` at a place means: "Ana Lima, a diver from Leeds, who", "the diver who"."""
    people = scene.people
    words = scene.source[max(0, at - _LONGEST_PHRASE) : at].rpartition("\n")[2].rstrip().split(" ")
    noun = fold(words[-1])
    first = _first_of_clauses(scene, at, word) if noun in people.connectives else None
    if first is not None:
        return resolve_relative(scene, history, first, word)
    bare = not words[-1][-1:].isalnum() or noun in people.prepositions or noun in people.connectives
    if bare or scene.ends_name(at - 1):
        return _resolve_parted(scene, history, at, words, is_personal=word in people.personal_relatives)
    figure = _described(scene, at)
    if figure is not None:
        return Found(figure, Way.PRONOUN)
    spoken = noun in people.document_nouns or noun in people.organisation_nouns
    if noun in people.mute_pronouns or not (spoken or word in people.personal_relatives):
        return NOBODY  # "someone who", "nothing that suggests"
    phrase = _with_determiner(scene, words)
    if phrase == words[-1] and not (spoken or _is_people(scene, noun)):
        return NOBODY  # "nobody knows who"
    return resolve_description(scene, history, Span(at - 1 - len(phrase), at - 1))._replace(way=Way.PRONOUN)


def _first_of_clauses(scene: Scene, at: int, word: str) -> int | None:
    """Where the same pronoun begins the clause before: "Ana Lima, who paints and who said", "who left but who said"."""
    begin = scene.sentence_start(at)
    places = [match.start() for match in re.compile(rf"\b{word}\b").finditer(scene.source, begin, at)]
    return next((place for place in reversed(places) if not scene.is_quoted(place)), None)


def _resolve_parted(scene: Scene, history: History, at: int, words: Sequence[str], *, is_personal: bool) -> Found:
    """Whom a pronoun behind a name or a comma means: "Ana Lima, who", "the Mexican president, who"."""
    *before, last = words
    noun = last.removesuffix(",")
    phrase = _with_determiner(scene, [*before, noun]) if is_personal and noun in scene.people.role_nouns else ""
    if " " in phrase:
        end = at - len(", ")
        return resolve_description(scene, history, Span(end - len(phrase), end))._replace(way=Way.PRONOUN)
    figure = _named_before(scene, at, is_personal=is_personal)
    return NOBODY if figure is None else Found(figure, Way.PRONOUN)


def _named_before(scene: Scene, at: int, *, is_personal: bool) -> Figure | None:
    """Who is named before a pronoun and a comma, over what only tells of them: ", the Calder Board’s head, who"."""
    nearest: Figure | None = None
    for index in scene.names_before(at)[:_NAMES_BACK]:
        name, figure = scene.names[index], scene.figure_of[index]
        if at - name.end > _REACH:
            break
        fits = figure is not None and (figure.is_person or not is_personal)
        if fits and not (is_personal and scene.is_modifier(name)):
            return figure
        nearest = nearest or (figure if fits else None)
        at = name.run
    return nearest


def _described(scene: Scene, at: int) -> Figure | None:
    """Whose description ends at a place, behind a comma or a verb: "Ana Lima, a diver", "Ana Lima is the diver"."""
    for index in scene.names_before(at)[:_NAMES_BACK]:
        name = scene.names[index]
        if at - name.end > _LONGEST_PHRASE:
            break
        opening, *words = scene.source[name.end : at].split()
        if words and words[0] in scene.people.determiners:
            return scene.figure_of[index] if opening == "," or opening in scene.people.auxiliaries else None
    return None


def _with_determiner(scene: Scene, words: Sequence[str]) -> str:
    """The last of some words, with those before it back to a determiner, where nothing ends a phrase between."""
    people = scene.people
    for place in range(len(words) - 2, max(-1, len(words) - 2 - _PHRASE_WORDS), -1):
        word = words[place]
        if word.lower() in people.determiners:
            return " ".join(words[place:])
        told = words[place - 1].lower() in people.determiners
        if not word[-1:].isalnum() or word in people.prepositions or (word.endswith(people.participles) and not told):
            break
    return words[-1]


def _is_people(scene: Scene, noun: str) -> bool:
    """Whether a noun without a determiner is surely one for people: "critics", "divers", "Republicans"."""
    people = scene.people
    return scene.is_group(noun) or noun in people.role_nouns or load_titles(people).agents.fullmatch(noun) is not None
