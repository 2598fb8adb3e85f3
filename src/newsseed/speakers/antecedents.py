"""Whom a pronoun, or a description such as "the senator", stands for: a score of few reasons, each told in words."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Mapping, Sequence
from math import fsum
from typing import NamedTuple

from newsseed.speakers.answers import Contender, History, Reason, Spoken
from newsseed.speakers.clusters import Figure
from newsseed.speakers.forms import NameKind
from newsseed.speakers.genders import Gender
from newsseed.speakers.scene import Scene
from newsseed.speakers.standing import BEST_STANDING, subject_behind_opening, weigh_standing
from newsseed.speakers.zones import ZoneKind

BACKWARD = 2000
"""How far back a mention may stand, in code points."""
_MENTIONS_BACK = 15
_MENTIONS_EACH = 2
_SPOKEN_BACK = 3
_FARTHEST_SENTENCE = 5
_FARTHEST_PARAGRAPH = 4
_KEPT = 5

# Set by hand: weights fitted on two dozen articles did not carry over to others.
_SENTENCE = -0.9
_PARAGRAPH = -0.5
_SUBJECT = 1.5
_SPOKE_LAST = (2.0, 0.7, 0.4)
_GENDER = 0.8
_GENDER_OF_UNKNOWN = 0.4
_OTHER_GENDER = -2.0
_NO_PERSON = -2.5
_NO_PERSON_FULL = -1.2
_OFTEN = 0.15
_OFTEN_AT_MOST = 6
_ROLE = 3.0
_ELSEWHERE = -3.0
_OTHER_TITLE = -1.5
_NAMED_LAST = 0.8

Weighed = dict[Figure, list[Reason]]

_Here = tuple[int, int, int, Gender | None]
"""Where the mention stands: its place, sentence and zone; and the gender that it tells."""


class Sought(NamedTuple):
    """What a mention tells of whom it stands for."""

    gender: Gender | None
    holders: Mapping[Figure, float] | None = None
    """For a description, who has the role, and how well it fits; None for a pronoun."""
    office: str = ""
    """An office that nobody with another title holds: "governor"."""


def find_antecedent(
    scene: Scene,
    history: History,
    at: int,
    sought: Sought,
) -> tuple[Figure | None, tuple[Contender, ...]]:
    """The figure that a mention at `at` stands for, and the contenders, best first; None where nobody was named before.

    People named only in captions and credits are no contenders for the prose.
    """
    gender, holders, office = sought
    here: _Here = (at, scene.sentence_at(at), scene.zone_at(at), gender)
    weighed, nearest = _weigh_mentions(scene, here)
    for figure, place, reason in _list_subjects(scene, history, here):
        if place < at and not (gender and scene.contradicts(figure, gender)):
            _keep_best(weighed, figure, [*_distances(scene, place, here), (reason, _SUBJECT)])
    for figure, fit in (holders or {}).items():
        if gender is None or not scene.contradicts(figure, gender):
            weighed.setdefault(figure, [("named elsewhere", _ELSEWHERE)]).append(("role", _ROLE + fit))
    if not weighed:
        return None, ()
    for figure, reasons in weighed.items():
        reasons.extend(_weigh_figure(scene, history, figure, here))
        if (
            office
            and figure.titles
            and office not in {scene.people.title_abbreviations.get(word, word) for word in figure.titles}
        ):
            reasons.append(("another title", _OTHER_TITLE))
    if holders is not None and nearest in weighed:
        weighed[nearest].append(("named last", _NAMED_LAST))
    ranked = sorted(((_total(reasons), figure) for figure, reasons in weighed.items()), key=lambda pair: -pair[0])
    contenders = tuple(Contender(figure.name, score, tuple(weighed[figure])) for score, figure in ranked[:_KEPT])
    return ranked[0][1], contenders


def _list_subjects(scene: Scene, history: History, here: _Here) -> Iterator[tuple[Figure, int, str]]:
    """Who has spoken, or is called by a role where a sentence begins, without a name there: who, where, how."""
    for spoken in history.spoken[-_SPOKEN_BACK:]:
        if isinstance(spoken.who, Figure) and spoken.who.is_person and not _is_outdone(scene, spoken):
            yield spoken.who, spoken.at, "subject"
    for sentence in (here[1], here[1] - 1):
        called = scene.called_at_start(sentence) if sentence > 0 else None
        if called is not None:
            yield *called, "called by a role"


def _is_outdone(scene: Scene, spoken: Spoken) -> bool:
    """Whether someone spoke in the clause that opens a sentence about another: "When Lima said no, Reed left"."""
    main = subject_behind_opening(scene, scene.sentence_at(spoken.at))
    return main is not None and scene.figure_of[main] is not spoken.who


def _total(reasons: Sequence[Reason]) -> float:
    # The last digit of a plain sum of floats is another one from Python 3.12 on.
    return round(fsum([weight for _, weight in reasons]), 6)


def _keep_best(weighed: Weighed, figure: Figure, reasons: list[Reason]) -> None:
    if figure not in weighed or _total(reasons) > _total(weighed[figure]):
        weighed[figure] = reasons


def _weigh_mentions(scene: Scene, here: _Here) -> tuple[Weighed, Figure | None]:
    """The reasons of each figure's best mention, and who was named last."""
    at, _, zone, gender = here
    in_caption = zone >= 0 and scene.zones[zone].kind is ZoneKind.CAPTION
    weighed: Weighed = {}
    counts: dict[Figure, int] = {}
    totals: dict[Figure, float] = {}
    nearest: Figure | None = None
    for index in scene.names_before(at)[:_MENTIONS_BACK]:
        name, figure = scene.names[index], scene.figure_of[index]
        if at - name.start > BACKWARD:
            break
        if (
            figure is None
            or counts.get(figure, 0) >= _MENTIONS_EACH
            or (name.zone >= ZoneKind.CAPTION and not in_caption)
        ):
            continue
        if not scene.may_be_person(figure) or (gender is not None and scene.contradicts(figure, gender)):
            continue
        seen = counts[figure] = counts.get(figure, 0) + 1
        if nearest is None and scene.is_likely_person(figure) and not scene.is_quoted(name.start):
            nearest = figure
        reasons = _distances(scene, name.start, here)
        # A mention farther off may be the better one, but not where even the best place would not make it so.
        if seen > 1 and fsum([weight for _, weight in reasons]) + BEST_STANDING <= totals[figure]:
            continue
        standing = scene.standings.get((index, gender))
        if standing is None:
            standing = scene.standings[index, gender] = weigh_standing(scene, index, gender)
        reasons.extend(standing)
        total = _total(reasons)
        if seen == 1 or total > totals[figure]:
            weighed[figure], totals[figure] = reasons, total
    return weighed, nearest


def _distances(scene: Scene, mention: int, here: _Here) -> list[Reason]:
    """How far back a mention stands; sentences in between that go on with "she" do not make "she" more distant."""
    _, own, zone, gender = here
    sentence = scene.sentence_at(mention)
    distance = own - sentence
    if distance > 1 and gender is not None:
        linked = scene.linked_sentences(gender)
        distance -= bisect_left(linked, own) - bisect_right(linked, sentence)
    reasons: list[Reason] = [("sentences back", _SENTENCE * min(distance, _FARTHEST_SENTENCE))]
    paragraphs = zone - scene.zone_at(mention)
    if paragraphs:
        reasons.append(("paragraphs back", _PARAGRAPH * min(paragraphs, _FARTHEST_PARAGRAPH)))
    return reasons


def _weigh_figure(scene: Scene, history: History, figure: Figure, here: _Here) -> list[Reason]:
    _, _, zone, gender = here
    reasons: list[Reason] = []
    if history.last is figure:
        paragraphs = zone - scene.zone_at(history.spoken[-1].start)
        reasons.append(("spoke last", _SPOKE_LAST[max(0, min(paragraphs, 2))]))
    if gender is not None and (known := scene.gender_of(figure)) is not None:
        agreed = _GENDER if figure.kind is NameKind.PERSON else _GENDER_OF_UNKNOWN
        reasons.append(("gender", agreed) if known is gender else ("other pronouns", _OTHER_GENDER))
    if not scene.is_likely_person(figure):
        reasons.append(("perhaps no person", _NO_PERSON_FULL if len(figure.words) > 1 else _NO_PERSON))
    reasons.append(("often named", _OFTEN * min(len(figure.mentions), _OFTEN_AT_MOST)))
    return reasons
