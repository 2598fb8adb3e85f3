"""Whose campaign, office or team a source is: "his campaign", "Lima’s office", "the campaign"."""

import re
from collections.abc import Callable

from newsseed.models.quotes import SpeakerKind, Way
from newsseed.models.text import APOSTROPHES, Span
from newsseed.speakers.answers import Found, History, Who
from newsseed.speakers.antecedents import BACKWARD
from newsseed.speakers.figures import Figure
from newsseed.speakers.forms import ORGANISATION, fold
from newsseed.speakers.scene import Scene

_NAMES_BACK = 60
_MOST_MENTIONS = 20
_LONGEST_MENTION = 40
_OWNED = r"(?:['’]s?(?: [a-z-]+)?)?"

Whose = Callable[[int, str], Who | None]
"""Whom a pronoun at a place means."""


def resolve_owned(scene: Scene, history: History, span: Span, *, whose: Whose) -> Found | None:
    """Whose house a source is, by the owner’s fullest name: "Ana Lima’s campaign", or the Lima Foundation.

    "The campaign" is the one that was somebody’s last. None for what is no such house, or where nobody owns it.
    """
    people, text = scene.people, span.of(scene.source)
    opening, _, owned = text.partition(" ")
    head = fold(text.rpartition(" ")[2])
    if head not in people.owned_houses or not people.prepositions.isdisjoint(text.split(" ")):
        return None  # "his chief of staff"
    if fold(opening) == people.article:
        return _find_last(scene, history, span.start, head, whose=whose) if fold(owned) == head else None
    if fold(opening) in people.possessives:
        owner = whose(span.start, fold(opening))
    else:
        owner, owned = _find_owner(scene, span)
    return _name_house(scene, history, owner, owned, span.start) if isinstance(owner, Figure) else None


def _find_owner(scene: Scene, span: Span) -> tuple[Figure | None, str]:
    """Whose name a source begins with, as an owner’s, and what it says behind: "Mr. Lima’s", "1992 campaign"."""
    index = next(iter(scene.names_from(span.start)), -1)
    if index < 0 or min(scene.names[index].run, scene.title_start(scene.names[index])) != span.start:
        return None, ""
    mark, _, owned = scene.source[scene.names[index].end : span.end].partition(" ")
    return (scene.figure_of[index] if mark[:1] in APOSTROPHES else None), owned


def _name_house(scene: Scene, history: History, owner: Figure, owned: str, at: int) -> Found | None:
    """The speaker that somebody’s house is: by a name of its own that holds the owner’s, or else by the owner’s."""
    if not owner.is_person:
        return None
    *told, head = owned.split()
    for index in scene.names_before(at)[:_NAMES_BACK]:
        figure = scene.figure_of[index]
        if figure is not None and figure.kind is ORGANISATION and {owner.words[-1], head} <= {*figure.words}:
            return Found(figure, Way.ROLE)
    ending = "" if owner.name.endswith(scene.people.plural_ending) else scene.people.plural_ending
    name = " ".join([f"{owner.name}{scene.apostrophe}{ending}", *told, head])
    return Found(history.phrase(name, kind=SpeakerKind.ORGANISATION, head=head), Way.ROLE)


def _find_last(scene: Scene, history: History, at: int, head: str, *, whose: Whose) -> Found | None:
    """Whose "the campaign" is: where it was called somebody’s last before a place, by name or by pronoun."""
    called, end = history.called(head), at
    for _ in range(_MOST_MENTIONS):
        place = scene.source.rfind(f" {head}", max(0, at - BACKWARD), end)
        if place < 0:
            break
        end, follow = place, place + 1 + len(head)
        if called is not None and called.at <= place < called.at + _LONGEST_MENTION:
            return Found(called.who, Way.ROLE)
        if scene.is_quoted(place) or scene.source[follow : follow + 1].isalnum():
            continue
        found = _find_called(scene, history, place, head, whose=whose)
        if found is not None:
            return found
    return None


def _find_called(scene: Scene, history: History, place: int, head: str, *, whose: Whose) -> Found | None:
    """Whose the house is called whose noun stands behind a place: "Lima’s", "the Lima campaign", "his campaign"."""
    source, people = scene.source, scene.people
    for index in scene.names_before(place)[:1]:
        name, figure = scene.names[index], scene.figure_of[index]
        known = figure is not None and len(figure.words) > 1 and scene.is_likely_person(figure)
        if name.end == place and not known:
            called = f"{source[name.run : place]} {head}"
            return Found(history.phrase(called, kind=SpeakerKind.ORGANISATION, head=head), Way.ROLE)
        if figure is not None and re.compile(_OWNED).fullmatch(source, name.end, place):
            return _name_house(scene, history, figure, head, place)
    words = source[max(0, place - _LONGEST_MENTION) : place].split(" ")[-2:]
    pronoun = next((word for word in reversed(words) if fold(word) in people.possessives), None)
    if pronoun is None:
        return None
    owner = whose(source.rfind(pronoun, 0, place), fold(pronoun))
    return _name_house(scene, history, owner, head, place) if isinstance(owner, Figure) else None
