"""Whom a pronoun, or a description such as "the senator", stands for: a score of few reasons, each told in words."""

from bisect import bisect_left
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import NamedTuple, final

from newsseed.speakers.answers import Contender, History, Reason, Spoken
from newsseed.speakers.figures import Figure
from newsseed.speakers.forms import PERSON
from newsseed.speakers.genders import Gender
from newsseed.speakers.scene import Scene
from newsseed.speakers.standing import BEST_STANDING, subject_behind_opening, weigh_standing
from newsseed.speakers.zones import CAPTION

BACKWARD = 2000
"""How far back a mention may stand, in code points."""
_MENTIONS_BACK = 15
_MENTIONS_EACH = 2
_SPOKEN_BACK = 3
_FARTHEST_SENTENCE = 5
_FARTHEST_PARAGRAPH = 4
_KEPT = 5

# Set by hand: weights fitted on two dozen articles did not carry over to others. In hundredths, which add up exactly.
_SENTENCE = -90
_PARAGRAPH = -70
_SUBJECT = 130
_PLACES = {"subject": _SUBJECT, "called by a role": 200}
_SPOKE_LAST = (200, 70, 40)
_GENDER = 80
_GENDER_OF_UNKNOWN = 40
_OTHER_GENDER = -200
_NO_PERSON = -250
_NO_PERSON_FULL = -180
_OFTEN = 15
_OFTEN_AT_MOST = 6
_ROLE = 300
_ROLE_WORD = 100
_NO_PLACE: Sequence[Reason] = (("named elsewhere", -300),)
_OTHER_TITLE = -150
_NAMED_LAST = 80

Mention = tuple[int, str, int]
"""Where somebody is mentioned: the place, how that is done without a name, or else the place among the names."""


class Sought(NamedTuple):
    """What a mention tells of whom it stands for."""

    gender: Gender | None
    holders: Mapping[Figure, float] | None = None
    """For a description, who has the role, and how well it fits; None for a pronoun."""
    office: str = ""
    """An office that nobody with another title holds: "governor"."""
    told: Figure | None = None
    """Whom the one sought speaks to: "she told Lima" is not about Lima."""


@final
class Contest:
    """Who may be meant by a mention: whoever is named, or has spoken, or is called by a role, before it.

    People named only in captions and credits are no contenders for the prose.
    """

    __slots__ = ("_at", "_edges", "_last", "_nearest", "_places", "_scene", "_sought", "_zone")

    def __init__(self, scene: Scene, history: History, at: int, sought: Sought) -> None:
        """Look for them before `at`."""
        self._scene: Scene = scene
        self._at: int = at
        self._sought: Sought = sought
        self._zone: int = scene.zone_at(at)
        self._last: Spoken | None = history.spoken[-1] if history.spoken else None
        # Where the sentences begin that part a mention from here: negative, for `bisect` wants them to rise.
        self._edges: list[int] = [-scene.sentence_start(at)]
        self._places: dict[Figure, list[Mention]] = {}
        self._add_named()
        if sought.told is not None:
            _ = self._places.pop(sought.told, None)
        self._nearest: Figure | None = None if sought.holders is None else self._find_nearest()
        for figure, place, how in self._list_subjects(history):
            if place < at and figure is not sought.told and not scene.contradicts(figure, sought.gender):
                self._places.setdefault(figure, []).append((place, how, -1))
        for figure in sought.holders or ():
            if not scene.contradicts(figure, sought.gender):
                _ = self._places.setdefault(figure, [])

    def find_winner(self) -> Figure | None:
        """Who is meant; None where nobody was named before.

        A place counts for so much at most: who could not win even at the best one is not weighed.
        """
        places = self._places
        if len(places) < 2:  # noqa: PLR2004
            return next(iter(places), None)
        own = {figure: _total(self._weigh_figure(figure)) for figure in places}
        bounds = {figure: own[figure] + self._bound_mentions(mentions) for figure, mentions in places.items()}
        likely = max(bounds, key=bounds.__getitem__)
        nearest = self._weigh_mention(max(places[likely])) if places[likely] else _NO_PLACE
        least = own[likely] + _total(nearest)
        rivals = [figure for figure, bound in bounds.items() if bound >= least]
        if len(rivals) == 1:
            return likely
        best = own[likely] + self._score_mentions(likely)
        scores = {
            figure: best if figure is likely else own[figure] + self._score_mentions(figure)
            for figure in rivals
            if bounds[figure] >= best
        }
        return max(scores, key=scores.__getitem__)

    def score(self, figure: Figure) -> int:
        """What speaks for someone, in hundredths."""
        return _total(self._weigh_figure(figure)) + self._score_mentions(figure)

    def rank_contenders(self) -> tuple[Contender, ...]:
        """The contenders, best first, with the reasons for and against each."""
        weighed = [(figure, self._weigh(figure)) for figure in self._places]
        weighed.sort(key=lambda pair: -_total(pair[1]))
        return tuple(
            Contender(figure.name, _total(reasons) / 100, tuple((what, weight / 100) for what, weight in reasons))
            for figure, reasons in weighed[:_KEPT]
        )

    # ---------------------------------------------------------------- places

    def _add_named(self) -> None:
        """Add those named last, the nearest first, with the last mentions of each."""
        scene, places, gender = self._scene, self._places, self._sought.gender
        figures, starts = scene.figure_of, scene.starts
        farthest = self._at - BACKWARD
        in_prose = self._zone < 0 or scene.zones[self._zone].kind is not CAPTION
        for index in scene.names_before(self._at)[:_MENTIONS_BACK]:
            figure, start = figures[index], starts[index]
            if start < farthest:
                break
            if figure is None or (in_prose and scene.names[index].zone >= CAPTION):
                continue
            known = places.get(figure)
            if known is None:
                if not scene.may_be_person(figure) or scene.contradicts(figure, gender):
                    continue
                places[figure] = [(start, "", index)]
            # One in a quotation is looked past, and no place is taken by it.
            elif len(known) < _MENTIONS_EACH + scene.is_quoted(known[0][0]) and not scene.is_quoted(start):
                known.append((start, "", index))

    def _find_nearest(self) -> Figure | None:
        """Who was named last, surely a person, and not inside a quotation."""
        scene = self._scene
        named = {
            start: figure
            for figure, mentions in self._places.items()
            for start, _, _ in mentions
            if scene.is_likely_person(figure) and not scene.is_quoted(start)
        }
        return named[max(named)] if named else None

    def _list_subjects(self, history: History) -> Iterator[tuple[Figure, int, str]]:
        """Who has spoken, or is called by a role where a sentence begins, without a name there: who, where, how."""
        scene = self._scene
        for spoken in history.spoken[-_SPOKEN_BACK:]:
            if isinstance(spoken.who, Figure) and spoken.who.is_person and not _is_outdone(scene, spoken):
                yield spoken.who, spoken.at, "subject"
        own = -self._edges[0]
        for start in (own, own and scene.sentence_start(own - 1)):
            called = scene.called_at_start(start) if start else None
            if called is not None:
                yield called, start, "called by a role"

    # --------------------------------------------------------------- weights

    def _bound_mentions(self, mentions: Sequence[Mention]) -> int:
        """What someone’s mentions count for at most, wherever in its sentence the nearest stands."""
        if not mentions:
            return _total(_NO_PLACE)
        place = max(mentions)[0]
        return BEST_STANDING + _SENTENCE * self._count_sentences(place) + _PARAGRAPH * self._count_paragraphs(place)

    def _score_mentions(self, figure: Figure) -> int:
        """What someone’s best mention counts for."""
        return _total(self._weigh_mentions(figure))

    def _weigh(self, figure: Figure) -> list[Reason]:
        """The reasons for and against someone: those of the best mention, and their own."""
        return [*self._weigh_mentions(figure), *self._weigh_figure(figure)]

    def _weigh_mentions(self, figure: Figure) -> Sequence[Reason]:
        """The reasons that someone’s best mention gives, the nearest of several."""
        weighed = [self._weigh_mention(mention) for mention in self._places[figure]]
        return max(weighed, key=_total, default=_NO_PLACE)

    def _weigh_mention(self, mention: Mention) -> list[Reason]:
        place, how, index = mention
        reasons = [("sentences back", _SENTENCE * self._count_sentences(place))]
        paragraphs = self._count_paragraphs(place)
        if paragraphs:
            reasons.append(("paragraphs back", _PARAGRAPH * paragraphs))
        reasons += [(how, _PLACES[how])] if how else weigh_standing(self._scene, index, self._sought.gender)
        return reasons

    def _count_sentences(self, place: int) -> int:
        """How many sentences back a mention stands; those in between that go on with "she" part nobody from "she"."""
        edges = self._edges
        while edges[-1] < -place and len(edges) < _FARTHEST_SENTENCE:
            edges.append(-self._scene.earlier_sentence(-edges[-1], self._sought.gender))
        return bisect_left(edges, -place)

    def _count_paragraphs(self, place: int) -> int:
        return min(self._zone - self._scene.zone_at(place), _FARTHEST_PARAGRAPH)

    def _weigh_figure(self, figure: Figure) -> Sequence[Reason]:
        """What speaks for or against someone, wherever they are mentioned."""
        scene, sought, last = self._scene, self._sought, self._last
        bearing = scene.bearings.get((figure, sought.gender))
        if bearing is None:
            bearing = scene.bearings[figure, sought.gender] = _weigh_bearing(scene, figure, sought.gender)
        if sought.holders is None and (last is None or last.who is not figure):
            return bearing
        reasons: list[Reason] = []
        if sought.holders and figure in sought.holders:
            reasons.append(("role", _ROLE + int(_ROLE_WORD * sought.holders[figure])))
        if last is not None and last.who is figure:
            paragraphs = self._zone - scene.zone_at(last.start)
            reasons.append(("spoke last", _SPOKE_LAST[max(0, min(paragraphs, 2))]))
        reasons += bearing
        if sought.office and figure.titles and not scene.book.has_title(figure, sought.office):
            reasons.append(("another title", _OTHER_TITLE))
        if sought.holders is not None and figure is self._nearest:
            reasons.append(("named last", _NAMED_LAST))
        return reasons


def _weigh_bearing(scene: Scene, figure: Figure, gender: Gender | None) -> list[Reason]:
    """What an article tells of someone that speaks for a pronoun of `gender`, or against it."""
    reasons: list[Reason] = []
    if gender and (known := scene.gender_of(figure)) is not None:
        agreed = _GENDER if figure.kind is PERSON else _GENDER_OF_UNKNOWN
        reasons.append(("gender", agreed) if known is gender else ("other pronouns", _OTHER_GENDER))
    if not scene.is_likely_person(figure):
        reasons.append(("perhaps no person", _NO_PERSON_FULL if len(figure.words) > 1 else _NO_PERSON))
    reasons.append(("often named", _OFTEN * min(len(figure.mentions), _OFTEN_AT_MOST)))
    return reasons


def _is_outdone(scene: Scene, spoken: Spoken) -> bool:
    """Whether someone spoke in the clause that opens a sentence about another: "When Lima said no, Reed left"."""
    main = subject_behind_opening(scene, scene.sentence_start(spoken.at))
    return main is not None and scene.figure_of[main] is not spoken.who


def _total(reasons: Iterable[Reason]) -> int:
    return sum([weight for _, weight in reasons])
