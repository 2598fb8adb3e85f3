"""Whom a description means: "the New Jersey governor", "the company", "a spokesman for the ministry", "the report"."""

import re
from bisect import bisect_left
from collections.abc import Sequence

from newsseed.models.quotes import SpeakerKind, Way
from newsseed.models.text import Span
from newsseed.speakers.answers import NOBODY, Found, History, Phrase
from newsseed.speakers.antecedents import BACKWARD, Sought, find_antecedent
from newsseed.speakers.clusters import Figure
from newsseed.speakers.forms import NameKind, fold
from newsseed.speakers.scene import Scene
from newsseed.speakers.zones import ZoneKind

_BEHIND_NAME = r",[ \xa0](?:\d{1,3},[ \xa0])?"
_CLOSERS = (",", ".", ";", ":", "—", "–", "")
_APOSTROPHES = ("'", "’")
_WORD = r"[\w’'.-]*\w"
_LEAST_SCORE = -1.0
_INTRODUCED = 600
_DOCUMENT_REACH = 200
_DOCUMENT_WORDS = 4
_NO_PLACE_GIVEN = 1.5


def resolve_description(scene: Scene, history: History, span: Span) -> Found:
    """Whom a source without a name of its own stands for: someone named elsewhere, or just what it says."""
    text = span.of(scene.source)
    words = scene.words_of(span.start, span.end)
    if not words:
        return NOBODY
    head = scene.head_of(words)
    definite = words[0] in scene.people.definite
    kind = _kind_of(scene, text, head)
    if (figure := _named_beside(scene, span, kind, head)) is not None:
        return Found(figure, Way.NAME)
    if head in scene.people.record_nouns and history.last is not None:
        return Found(history.last, Way.CONTINUATION)
    if definite and (known := history.called(head)) is not None:
        return Found(known, Way.ROLE)
    if kind is SpeakerKind.ORGANISATION and (figure := _organisation(scene, span, words, head)) is not None:
        return Found(figure, Way.ROLE)
    if definite and kind is SpeakerKind.PERSON:
        return _resolve_role(scene, history, span, words, head)
    kind = SpeakerKind.UNNAMED if kind is SpeakerKind.PERSON else kind
    return Found(history.phrase(text, kind=kind, head=head), Way.PHRASE)


def _named_beside(scene: Scene, span: Span, kind: SpeakerKind, head: str) -> Figure | None:
    """Whose description stands beside the name, or whose words a thing is that the source names."""
    if kind is SpeakerKind.DOCUMENT:
        return None
    beside = _beside(scene, span)
    if beside is None and kind is SpeakerKind.UNNAMED and not _is_group(scene, head):
        return _owner(scene, span)
    return beside


def _owner(scene: Scene, span: Span) -> Figure | None:
    """Whose words a thing stands for: "Lima’s warning", "Reed’s catchphrase"."""
    index = bisect_left(scene.starts, span.start)
    if index == len(scene.starts) or scene.starts[index] >= span.end:
        return None
    name, figure = scene.names[index], scene.figure_of[index]
    owns = name.run == span.start and scene.source[name.end : name.end + 1] in _APOSTROPHES
    return figure if owns and figure is not None and scene.is_likely_person(figure) else None


def _beside(scene: Scene, span: Span) -> Figure | None:
    """Whom a description is set beside: "Ana Lima, a diver from Leeds," or "Lima’s neighbour, Tom Reed,"."""
    index = bisect_left(scene.starts, span.start) - 1
    if index >= 0 and re.compile(_BEHIND_NAME).fullmatch(scene.source, scene.names[index].end, span.start):
        figure = scene.figure_of[index]
        return figure if figure is not None and scene.is_likely_person(figure) else None
    for following in range(index + 1, len(scene.names)):
        name, figure = scene.names[following], scene.figure_of[following]
        if name.run > span.end + len(", "):
            return None
        if name.run == span.end + len(", ") and scene.source[span.end] == ",":
            closed = scene.source[name.end : name.end + 1] in _CLOSERS
            return figure if closed and figure is not None and scene.is_likely_person(figure) else None
    return None


def _kind_of(scene: Scene, text: str, head: str) -> SpeakerKind:
    """What the head noun says: PERSON for someone who may have a name elsewhere, UNNAMED for people in the plural."""
    people = scene.people
    if head in people.document_nouns and head not in people.role_nouns:
        return SpeakerKind.DOCUMENT
    if head in people.organisation_nouns:
        return SpeakerKind.ORGANISATION
    # "The Union Leader", "The US": the noun has a capital, as names have; "the Texan" has one anyway.
    capital = head[0].isalpha() and (head.capitalize() in text or head.upper() in text)
    if capital and (head not in people.demonyms or head in people.places):
        return SpeakerKind.ORGANISATION
    if _is_group(scene, head):
        return SpeakerKind.UNNAMED
    nouns = (
        head in people.role_nouns or head in people.demonyms or head in people.female_nouns or head in people.male_nouns
    )
    return SpeakerKind.PERSON if nouns or head.endswith(("-old", "ist")) else SpeakerKind.UNNAMED


def _is_group(scene: Scene, noun: str) -> bool:
    """Whether a noun means people in the plural: "officials", "lawyers", "spokesmen"."""
    people = scene.people
    return (
        noun in people.group_nouns
        or noun in people.plural_role_nouns
        or (noun[-1] == "s" and noun[:-1] in people.role_nouns)
    )


# ------------------------------------------------------------- organisations


def _organisation(scene: Scene, span: Span, words: Sequence[str], head: str) -> Figure | None:
    """The organisation meant: by the first word of its name ("State"), or as the one named last ("the company")."""
    text = span.of(scene.source)
    if len(words) == 1 and text[:1].isupper():
        return scene.organisation_called(head)
    if words[0] not in scene.people.definite or any(word[0].isupper() for word in text.split()[1:]):
        return None
    return find_organisation(scene, span.start, head=head)


def find_organisation(scene: Scene, at: int, *, head: str = "") -> Figure | None:
    """The organisation named last before `at`; "the ministry" needs one that is called so, "the company" does not."""
    general = not head or head in scene.people.general_organisation_nouns
    for index in scene.names_before(at):
        name, figure = scene.names[index], scene.figure_of[index]
        if at - name.start > BACKWARD:
            return None
        if figure is None or name.zone >= ZoneKind.CAPTION:
            continue
        if figure.kind is NameKind.ORGANISATION and (general or head in figure.words):
            return figure
        if (
            general
            and figure.kind is NameKind.UNKNOWN
            and len(figure.mentions) > 1
            and not scene.is_likely_person(figure)
        ):
            return figure
    return None


def find_document(scene: Scene, history: History, at: int) -> Phrase | None:
    """The document in the sentence before, with no name behind it: "Reed wrote in the affidavit. It continued"."""
    people = scene.people
    last = next(iter(scene.names_before(at)), None)
    begin = max(0, at - _DOCUMENT_REACH, 0 if last is None else scene.names[last].end)
    words = list(re.compile(_WORD).finditer(scene.source, begin, at))
    for place in range(len(words) - 1, -1, -1):
        noun = words[place][0]
        if noun not in people.document_nouns or scene.is_quoted(words[place].start()):
            continue
        for first in range(place - 1, max(-1, place - _DOCUMENT_WORDS), -1):
            word = words[first][0].lower()
            if word in people.possessives:
                return None
            if word in people.determiners:
                text = scene.source[words[first].start() : words[place].end()]
                return history.phrase(text, kind=SpeakerKind.DOCUMENT, head=noun)
    return None


# --------------------------------------------------------------------- roles


def _resolve_role(scene: Scene, history: History, span: Span, words: Sequence[str], head: str) -> Found:
    """Someone who has the role, else whom the text is about, else nobody with a name."""
    text = span.of(scene.source)
    holders = _holders(scene, span, words, head)
    if not holders:
        introduced = _introduction(scene, span.start, head)
        if introduced is not None:
            return Found(history.phrase(introduced, kind=SpeakerKind.UNNAMED, head=head), Way.ROLE)
        # "his wife", "the council’s inspector", "the deputy head of China’s delegation": not named before.
        related = words[0] in scene.people.possessives or any(word.endswith(("'s", "s'")) for word in words)
        if related or (" of " in text and _capitals(scene, span)):
            return Found(history.phrase(text, kind=SpeakerKind.UNNAMED, head=head), Way.PHRASE)
    office = head if head in scene.offices else ""
    sought = Sought(scene.gender_of_noun(head), holders, office)
    figure, contenders = find_antecedent(scene, history, span.start, sought)
    if figure is None or (contenders[0].score < _LEAST_SCORE and figure not in holders):
        return Found(history.phrase(text, kind=SpeakerKind.UNNAMED, head=head), Way.PHRASE, contenders)
    return Found(figure, Way.ROLE, contenders)


def _holders(scene: Scene, span: Span, words: Sequence[str], head: str) -> dict[Figure, float]:
    """Who has the role, and how many of its words; another place in it is another office."""
    abbreviations = scene.people.title_abbreviations
    wanted, places = set(words[1:]), _capitals(scene, span)
    holders: dict[Figure, float] = {}
    for figure, start, end in scene.roles_with(head):
        held = {abbreviations.get(word, word) for word in scene.words_of(start, end)}
        own = _capitals(scene, Span(start, end))
        if places <= held or not own:
            holders[figure] = max(
                holders.get(figure, 0.0), len(wanted & held) - (_NO_PLACE_GIVEN if places and not own else 0.0)
            )
    return holders


def _capitals(scene: Scene, span: Span) -> set[str]:
    """The names of places and parties in a role: "the New Jersey governor"."""
    people = scene.people
    folded = (fold(word) for word in re.compile(_WORD).findall(scene.source, span.start, span.end) if word[0].isupper())
    return {
        word
        for word in folded
        if word not in people.determiners | people.role_nouns and word not in people.title_abbreviations
    }


def _introduction(scene: Scene, at: int, head: str) -> str | None:
    """The phrase that introduced someone without a name: "one man" for "the man"."""
    before = scene.source[max(0, at - _INTRODUCED) : at]
    place = before.rfind(f" {head}")
    while place >= 0:
        if not before[place + 1 + len(head) : place + 2 + len(head)].isalnum():
            words = before[max(0, place - 40) : place].replace("\n", " . ").split(" ")[-5:]
            for first in range(len(words) - 1, -1, -1):
                if words[first].lower() in scene.people.indefinite:
                    return " ".join([*words[first:], head])
                if not words[first].replace("-", "").isalnum():
                    break
        place = before.rfind(f" {head}", 0, place)
    return None
