"""Who is told of without a name in the first paragraph and named in the next ones: "A clerk said … Ana Lima said"."""

from collections.abc import Sequence

from newsseed.models.quotes import SpeakerKind, Way
from newsseed.speakers.answers import Attributed, Found, Phrase
from newsseed.speakers.figures import Figure
from newsseed.speakers.scene import Scene
from newsseed.speakers.zones import PROSE

_PARAGRAPHS = 3


def name_leads(scene: Scene, attributions: Sequence[Attributed], found: Sequence[Found]) -> list[Found]:
    """The same answers, but that whom the first paragraph leaves without a name has the one that comes next.

    Papers begin so where nobody knows the name: "A clerk who was jailed said on Monday", and then “I prayed,” Ana Lima
    said. Whoever is introduced by something else is somebody else, and officials and experts may well stay unnamed.
    """
    lead = next((place for place, zone in enumerate(scene.zones) if zone.kind is PROSE), -1)
    phrase: Phrase | None = None
    for attribution, answer in zip(attributions, found, strict=True):
        if attribution.source is None or (zone := scene.zone_at(attribution.source.start)) < lead:
            continue
        if zone > lead:
            figure = answer.who if phrase is not None and zone <= lead + _PARAGRAPHS else None
            if phrase is None or not isinstance(figure, Figure) or not _may_name(scene, phrase, figure, zone):
                break
            return [Found(figure, Way.ROLE) if one.who is phrase else one for one in found]
        if (
            not isinstance(answer.who, Phrase)
            or not _may_be_named(scene, answer.who)
            or phrase not in (None, answer.who)
        ):
            break
        phrase = answer.who
    return list(found)


def _may_be_named(scene: Scene, phrase: Phrase) -> bool:
    """Whether a phrase means one person who is news themselves: "a clerk", "the former partner of a surgeon"."""
    people, opening = scene.people, phrase.name.partition(" ")[0].lower()
    one = phrase.kind is SpeakerKind.UNNAMED and scene.names_people(phrase) and not scene.is_group(phrase.head)
    introduced = opening in people.indefinite or opening == people.article
    return one and introduced and phrase.head not in people.unnamed_sources


def _may_name(scene: Scene, phrase: Phrase, figure: Figure, zone: int) -> bool:
    """Whether somebody is named first in a paragraph, in full, and as nothing else than the phrase says."""
    mentions = [name for name in figure.mentions if name.zone is PROSE and not scene.is_quoted(name.start)]
    if not mentions or scene.zone_at(mentions[0].start) != zone or mentions[0].form.words != figure.words:
        return False
    roles = [scene.words_of(start, end) for start, end in scene.roles.get(figure, ())]
    told = len(figure.words) > 1 and scene.is_likely_person(figure)
    return (
        told
        and all(phrase.head in role for role in roles)
        and not scene.contradicts(figure, scene.gender_of_noun(phrase.head))
    )
