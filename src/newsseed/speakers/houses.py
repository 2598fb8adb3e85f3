"""Which organisation a description means: "the company", "the ministry", "the campaign"."""

from collections.abc import Sequence

from newsseed.models.quotes import SpeakerKind, Way
from newsseed.models.text import Span
from newsseed.speakers.answers import Found, History
from newsseed.speakers.antecedents import BACKWARD
from newsseed.speakers.figures import Figure
from newsseed.speakers.forms import ORGANISATION, UNKNOWN
from newsseed.speakers.scene import Scene
from newsseed.speakers.zones import CAPTION

_FOREGROUND = 2
_NAMES_BACK = 60


def resolve_organisation(scene: Scene, history: History, span: Span, words: Sequence[str], head: str) -> Found:
    """The organisation that a description means, else what it says."""
    kind, text = SpeakerKind.ORGANISATION, span.of(scene.source)
    figure = _organisation(scene, span, words, head)
    if figure is not None:
        return Found(figure, Way.ROLE)
    return Found(history.phrase(text, kind=kind, head=head), Way.PHRASE)


def _organisation(scene: Scene, span: Span, words: Sequence[str], head: str) -> Figure | None:
    """The organisation meant: by the first word of its name ("State"), or as the one named last ("the company")."""
    text = span.of(scene.source)
    if len(words) == 1 and text[:1].isupper():
        # "China" is not China Airlines.
        return None if head in scene.people.places else scene.organisation_called(head)
    if words[0] not in scene.people.definite or any(word[0].isupper() for word in text.split()[1:]):
        return None
    if words[0] in scene.people.possessives:
        return None  # "her team"
    figure = find_organisation(scene, span.start, head=head)
    return figure if figure is None or _may_qualify(scene, figure, words, head) else None


def _may_qualify(scene: Scene, figure: Figure, words: Sequence[str], head: str) -> bool:
    """Whether an organisation may be told apart by the words before its noun: those of its name, or what it does.

    "The ride-hailing company" is any company, but "the appeals court" is not the Supreme Court, nor is "the alumni
    association" a union of others.
    """
    people = scene.people
    if head in people.general_organisation_nouns and head not in people.particular_organisation_nouns:
        return True
    return set(words[1:]) <= {*figure.words, head, *people.closed_class}


def find_organisation(scene: Scene, at: int, *, head: str = "") -> Figure | None:
    """The organisation named last before `at`; "the ministry" needs one that is called so, "the company" does not."""
    called = _find_called(scene, at, head) if head in scene.people.particular_organisation_nouns else None
    if called is not None:
        return called
    general = not head or head in scene.people.general_organisation_nouns
    foreground = scene.sentence_start(at)
    for _ in range(_FOREGROUND):
        foreground = scene.earlier_sentence(foreground, None) if foreground else 0
    nearest: Figure | None = None
    for index in scene.names_before(at):
        name, figure = scene.names[index], scene.figure_of[index]
        if at - name.start > BACKWARD or (nearest is not None and name.start < foreground):
            break
        if figure is None or name.zone >= CAPTION or not _may_be_called(scene, figure, head, general=general):
            continue
        # "The Calder Herald praised the Water Board’s plan. The paper": what only qualifies is meant less.
        if not (scene.is_modifier(name) or scene.is_behind_preposition(name) or scene.is_spoken_to(name)):
            return figure
        nearest = nearest or figure
    return nearest


def _may_be_called(scene: Scene, figure: Figure, head: str, *, general: bool) -> bool:
    """Whether a figure is an organisation, or no person and named often, that may be called by the noun `head`."""
    if figure.kind is ORGANISATION:
        return general or head in figure.words
    if not general or figure.kind is not UNKNOWN or len(figure.mentions) <= 1 or scene.is_likely_person(figure):
        return False
    # A word that only opens sentences is no name.
    return not all(name.initial for name in figure.mentions)


def _find_called(scene: Scene, at: int, head: str) -> Figure | None:
    """The organisation named last that has a noun in its name: "the foundation", of the Calder Foundation."""
    for index in scene.names_before(at)[:_NAMES_BACK]:
        name, figure = scene.names[index], scene.figure_of[index]
        if at - name.start > BACKWARD:
            break
        if figure is not None and figure.kind is ORGANISATION and head in figure.words and name.zone < CAPTION:
            return figure
    return None
