"""Whom a "who" stands for: the name that it is set behind, over a description, or the noun before it."""

import re

from newsseed.models.quotes import Way
from newsseed.speakers.answers import NOBODY, Found, History
from newsseed.speakers.figures import Figure
from newsseed.speakers.forms import ORGANISATION, fold
from newsseed.speakers.nominals import resolve_phrase
from newsseed.speakers.phrases import find_antecedent
from newsseed.speakers.scene import Scene

_REACH = 60
_LONGEST_PHRASE = 60
_LONGEST_APPOSITION = 120
_NAMES_BACK = 6
_MOST_CLAUSES = 6
_LONGEST_CLAUSE = 400


def resolve_relative(scene: Scene, history: History, at: int, word: str) -> Found:
    """Whom the relative pronoun `word` at a place means: "Ana Lima, a diver from Leeds, who", "the diver who"."""
    people = scene.people
    at = _first_of_clauses(scene, at, word)
    words = _words_before(scene, at)
    noun = fold(words[-1])
    is_personal = word in people.personal_relatives
    if noun == people.partitive and len(words) > 1 and words[-2].lower() in people.determiners:
        # "The divers, all of whom"
        return _resolve_behind(
            scene, history, at - len(" ".join(words[-2:])) - 1, is_personal=is_personal, several=True
        )
    bare = not words[-1][-1:].isalnum() or noun in people.prepositions or noun in people.connectives
    bare = bare or scene.ends_name(at - 1)
    figure = None if bare else _described(scene, at)
    figure = figure or _find_apposed(scene, at, is_personal=is_personal)
    if figure is None and not (bare and _is_behind_named(scene, at, is_personal=is_personal)):
        found = _resolve_behind(scene, history, at, is_personal=is_personal)
        if found is not NOBODY:
            return found
    if figure is None and bare:
        figure = _named_before(scene, at, is_personal=is_personal)
    return NOBODY if figure is None else Found(figure, Way.PRONOUN)


def _words_before(scene: Scene, at: int) -> list[str]:
    return scene.source[max(0, at - _LONGEST_PHRASE) : at].rpartition("\n")[2].rstrip().split(" ")


def _first_of_clauses(scene: Scene, at: int, word: str) -> int:
    """Where the same pronoun begins the first of joined clauses: "Ana Lima, who paints, but who left and who said"."""
    pattern = re.compile(rf"\b{word}\b")
    for _ in range(_MOST_CLAUSES):
        if fold(_words_before(scene, at)[-1]) not in scene.people.connectives:
            break
        begin = max(scene.sentence_start(at), at - _LONGEST_CLAUSE)
        places = [match.start() for match in pattern.finditer(scene.source, begin, at)]
        first = next((place for place in reversed(places) if not scene.is_quoted(place)), None)
        if first is None:
            break
        at = first
    return at


def _resolve_behind(scene: Scene, history: History, at: int, *, is_personal: bool, several: bool = False) -> Found:
    """Whom the phrase means that ends before a place, and before a comma there; it may have to mean `several`."""
    begin = max(0, at - _REACH)
    end = begin + len(scene.source[begin:at].rstrip().removesuffix(","))
    antecedent = find_antecedent(scene, end, is_personal=is_personal, near=scene.source[end:at].isspace())
    if antecedent is None or (several and not antecedent.several):
        return NOBODY
    return resolve_phrase(scene, history, antecedent.span)._replace(way=Way.PRONOUN)


def _is_behind_named(scene: Scene, at: int, *, is_personal: bool) -> bool:
    """Whether who or what a pronoun means has its name before it: "with Ana Lima, who", "of the Calder Board, which".

    Hardly anybody without more about them is named behind "at" or "in"; "a poll by the Calder Board that" is the poll.
    """
    index = next(iter(scene.names_before(at)), -1)
    figure = None if index < 0 else scene.figure_of[index]
    if figure is None or (behind := scene.source[scene.names[index].end : at].strip()) not in ("", ","):
        return False
    if not is_personal:
        return figure.kind is ORGANISATION and behind == ","
    begin = scene.names[index].run
    placed = scene.source[max(0, begin - _REACH) : begin].rstrip().rpartition(" ")[2] in scene.people.locating
    return scene.is_likely_person(figure) or (figure.is_person and not placed)


def _find_apposed(scene: Scene, at: int, *, is_personal: bool) -> Figure | None:
    """Whose description ends before a place, with all that it holds: "Ana Lima, a diver at the Calder Board, who"."""
    for index in scene.names_before(at)[:_NAMES_BACK]:
        name, figure = scene.names[index], scene.figure_of[index]
        behind = scene.source[name.end : at].rstrip(" ,")
        if at - name.end > _LONGEST_APPOSITION or scene.sentence_start(name.end) != scene.sentence_start(at - 1):
            break
        fits = figure is not None and figure.is_person is is_personal
        if fits and behind.rfind(",") == 0 and scene.has_apposition(name):
            return figure
    return None


def _named_before(scene: Scene, at: int, *, is_personal: bool) -> Figure | None:
    """Who is named before a pronoun and a comma, over what only tells of them: ", the Calder Board’s head, who"."""
    nearest: Figure | None = None
    for index in scene.names_before(at)[:_NAMES_BACK]:
        name, figure = scene.names[index], scene.figure_of[index]
        if at - name.end > _REACH or (figure is not None and not is_personal and scene.is_likely_person(figure)):
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
        if words and (words[0] in scene.people.definite or words[0] in scene.people.indefinite):
            return scene.figure_of[index] if opening == "," or opening in scene.people.auxiliaries else None
    return None
