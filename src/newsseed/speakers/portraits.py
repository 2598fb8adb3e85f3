"""What each speaker is, by all that the article tells of it: its kind, and every role it is given."""

from collections.abc import Sequence
from typing import NamedTuple

from newsseed.languages import PeopleWords
from newsseed.models.quotes import Speaker, SpeakerKind, Way
from newsseed.models.text import Span
from newsseed.speakers.answers import Who
from newsseed.speakers.descriptions import find_belonging, find_kind_of_house
from newsseed.speakers.figures import Figure
from newsseed.speakers.forms import ORGANISATION, PERSON, fold
from newsseed.speakers.names import Name
from newsseed.speakers.people import describe_figure
from newsseed.speakers.scene import Scene
from newsseed.speakers.titles import load_titles
from newsseed.speakers.zones import PROSE

_MENTIONS_READ = 50
_PLACED = (" at ", " at the ")
_SURNAME_MARKS = "'’-"

_Span = tuple[int, int]


class SourceFound(NamedTuple):
    """A mention at a quote of somebody's, in code points, and how it was found out whose that is."""

    start: int
    end: int
    way: Way


def describe_speaker(scene: Scene, who: Who, sources: Sequence[SourceFound]) -> Speaker:
    """The speaker as the article's model has it; `sources` are the mentions at its quotes, in text order.

    What a source without a name calls somebody is a role, too: "the retired surgeon".
    """
    if not isinstance(who, Figure):
        mentions = dict.fromkeys((source.start, source.end) for source in sources)
        return Speaker(who.name, who.kind, mentions=tuple(Span(start, end) for start, end in mentions))
    names = [name for name in who.mentions[:_MENTIONS_READ] if name.zone is PROSE]
    houses = [] if who.kind is PERSON or who in scene.roles else _find_houses(scene, names, sources)
    is_person = who.kind is PERSON or (who.kind is not ORGANISATION and not houses and _may_be_person(scene, who))
    roles = [*scene.roles.get(who, ()), *(_find_told(scene, who, names) if is_person else houses)]
    roles += _list_called(scene, roles, sources, is_person=is_person)
    kind = SpeakerKind.PERSON if is_person else SpeakerKind.ORGANISATION
    return describe_figure(scene.source, who, roles=sorted({*roles}), kind=kind)


def _may_be_person(scene: Scene, figure: Figure) -> bool:
    """Whether a name that nothing is known of is a person's: of a single word something may have to show it.

    That is a "he" or "she" behind it, or what people have: "the Lima campaign". Articles that introduce people do it by
    their full names: where two have one, "Verizon said" is of no person.
    """
    if scene.is_likely_person(figure) or scene.gender_of(figure) is not None:
        return True
    if any(scene.is_shown_thing(name) for name in figure.mentions[:_MENTIONS_READ]):
        return False
    if len(figure.words) > 1:
        # "Economists at Goldman Sachs"
        return not any(scene.source.endswith(_PLACED, 0, name.run) for name in figure.mentions[:_MENTIONS_READ])
    if not scene.introduces_people and not _is_coined(figure.name, scene.people):
        return True
    return any(
        scene.first_word(name.end + 1) in scene.people.owned_nouns
        for name in figure.mentions[:_MENTIONS_READ]
        if scene.source[name.end : name.end + 1] == " "
    )


def _is_coined(name: str, people: PeopleWords) -> bool:
    """Whether a word is written as no surname is: "RealClearPolitics", "CNN", "GunBroker.com", not "McCain"."""
    begin = next((place for place, letter in enumerate(name) if place and letter.isupper()), 0)
    return "." in name or (begin > 0 and fold(name[:begin].rstrip(_SURNAME_MARKS)) not in people.surname_openers)


def _find_told(scene: Scene, figure: Figure, names: Sequence[Name]) -> list[_Span]:
    """What stands behind a person's names and is no description: where they belong, and what clauses say."""
    words = load_titles(scene.people)
    full = [name.end for name in names if len(name.form.words) > 1]
    belongings = (find_belonging(scene.source, end, words=words) for end in full)
    return [*filter(None, belongings), *scene.book.told_of(figure)]


def _find_houses(scene: Scene, mentions: Sequence[Name], sources: Sequence[SourceFound]) -> list[_Span]:
    """What the article calls an organisation: "the charity" before its name, "a think tank in London" behind it."""
    words = load_titles(scene.people)
    found: list[_Span] = []
    for name in mentions:
        before = next((start for start, end, _ in sources if start < name.start <= end), name.start)
        title = scene.source[before : name.start].rstrip()
        if fold(title.rpartition(" ")[2]) in scene.people.organisation_nouns:
            found.append((before, before + len(title)))
        behind = find_kind_of_house(scene.source, name.end, words=words)
        if behind is not None:
            found.append(behind)
    return found


def _list_called(
    scene: Scene, roles: Sequence[_Span], sources: Sequence[SourceFound], *, is_person: bool
) -> list[_Span]:
    """What sources without a name call somebody, where the roles say less: not "the mayor" of "Mayor Ana Lima"."""
    called = [(start, end) for start, end, way in sources if way is Way.ROLE]
    if not called:
        return []
    words = load_titles(scene.people)
    known = {word for start, end in roles for word in scene.words_of(start, end)} | scene.people.determiners
    found: list[_Span] = []
    for start, end in called:
        said = scene.source[start:end].split()
        body = said[fold(said[0]) in scene.people.determiners :]
        heads = words.heads_role(body, apposed=True) if is_person else words.heads_house(said)
        if heads and not known.issuperset(map(fold, said)):
            found.append((start, end))
            known.update(map(fold, said))
    return found
