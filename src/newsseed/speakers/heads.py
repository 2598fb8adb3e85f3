"""The name that a source hangs on: "Lima’s manager, Tom Reed of the Calder Water Board" is Tom Reed."""

from bisect import bisect_left

from newsseed.models.text import APOSTROPHES, Span
from newsseed.speakers.figures import Figure
from newsseed.speakers.forms import fold
from newsseed.speakers.names import Name
from newsseed.speakers.scene import Scene

_BREAKS = tuple(",(;:—–")


def find_heads(scene: Scene, span: Span) -> list[Figure]:
    """The figures whose names a source is built on, several where "and" joins them; none where names only qualify.

    A name is no head where it owns something ("Lima’s"), qualifies a noun ("Lima spokesman"), or stands behind a
    preposition ("a spokesman for Lima").
    """
    source, people = scene.source, scene.people
    heads: list[Figure] = []
    institution: Figure | None = None
    first = bisect_left(scene.starts, span.start)
    if first and scene.names[first - 1].end > span.start:
        first -= 1  # "A. Lewis" of "James A. Lewis"
    for index in range(first, len(scene.names)):
        name, figure = scene.names[index], scene.figure_of[index]
        if name.start >= span.end:
            break
        if figure is None or figure.words[-1] in people.record_nouns or not _is_head(scene, name, span):
            continue
        follow = source[name.end : span.end]
        if not figure.is_person and follow[:1] == " ":
            # "European Council on Foreign Relations fellow Ana Lima": the institution counts where no one follows.
            institution = institution or figure
            continue
        if (
            not figure.is_person
            and len(figure.words) == 1
            and source[span.start : name.run].partition(" ")[0].lower() in people.indefinite
        ):
            continue  # "a super PAC"
        heads.append(figure)
        if not (follow.startswith(people.coordinators) and not follow.lstrip(", ").startswith(people.fresh_conjuncts)):
            break
    if len(heads) > 1 and not all(figure.is_person for figure in heads):
        return heads[-1:]
    return heads or ([institution] if institution is not None else [])


def _is_head(scene: Scene, name: Name, span: Span) -> bool:
    source, people = scene.source, scene.people
    comma = source.rfind(", ", span.start, name.run)
    lead = source[max(span.start, comma + 1) : name.run].lower().split()
    # "Minister of State for Housing Ana Lima": all before the name is the title.
    titled = lead[:1] and lead[0] in people.office_nouns and scene.title_start(name) <= span.start < name.start
    governed = any(word in people.prepositions and _governs(scene, lead, place) for place, word in enumerate(lead))
    if governed and not titled:
        return False
    follow = source[name.end : span.end].lstrip()
    if not follow or follow.startswith(_BREAKS):
        return True
    if source[name.end] in APOSTROPHES:
        return False
    word = fold(follow.split()[0].strip("(),"))
    # "Lima repeatedly", "Lima deflected": what says how, or what was done, is no noun.
    acts = word.endswith(people.unnominal) and not (word in people.role_nouns or word in people.organisation_nouns)
    # "Ana Lima MP", not "the Calder MP".
    ranks = word in people.postnominals and lead != [people.article]
    return acts or ranks or word in people.closed_class or word in people.prepositions


def _governs(scene: Scene, lead: list[str], place: int) -> bool:
    """Whether the preposition at `place` takes the name behind: "a spokesman for", not "the secretary of state"."""
    people = scene.people
    if place == 0 or lead[place - 1] in people.office_nouns:
        return False
    if lead[0] in people.indefinite and lead[place - 1] in people.role_nouns:
        return True  # "a spokesman for presidential candidate Ana Lima"
    return lead[-1] not in people.role_nouns and fold(lead[-1]) not in people.title_abbreviations
