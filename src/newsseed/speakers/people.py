"""Everyone whom an article names: its people with their roles and mentions, quoted or not."""

import re
from collections.abc import Mapping, Sequence

from newsseed.models.quotes import Speaker, SpeakerKind
from newsseed.models.text import Part, Span
from newsseed.speakers.figures import Cast, Figure
from newsseed.speakers.forms import ORGANISATION, PERSON

# "Ana Lima, who", "Ana Lima, 41,".
_PERSON_BEHIND = r",? who(?:se|m)?\b|, \d\d?,"

Roles = Mapping[Figure, Sequence[tuple[int, int]]]


def list_people(cast: Cast, *, roles: Roles) -> tuple[Speaker, ...]:
    """The people an article names, in order of first appearance, photographers, authors and editors too.

    >>> from newsseed.languages import load_language, load_people
    >>> from newsseed.speakers.clusters import cluster_names
    >>> from newsseed.speakers.names import find_names
    >>> from newsseed.speakers.roles import find_roles
    >>> from newsseed.speakers.zones import Zone, ZoneKind
    >>> text = "Mayor Ana Lima left Porto on Monday. Lima will be back."
    >>> zones, people = [Zone(0, len(text), ZoneKind.PROSE)], load_people(load_language("en"))
    >>> cast = cluster_names(text, find_names(text, zones=zones, people=people), people=people)
    >>> (person,) = list_people(cast, roles=find_roles(cast, zones=zones))
    >>> person.name, len(person.mentions), str(person.roles[0])
    ('Ana Lima', 2, 'Mayor')
    """
    source = cast.source
    surely = (figure for figure in cast.figures if is_surely_person(source, figure, roles=roles))
    return tuple(describe_figure(source, figure, roles=roles.get(figure, ())) for figure in surely)


def is_surely_person(source: str, figure: Figure, *, roles: Roles) -> bool:
    """Whether words, roles or mentions show that a figure is a person: a single word without a title does not."""
    if figure.kind is ORGANISATION:
        return False
    if len(figure.words) == 1:
        return figure.kind is PERSON and any(name.form.honorific or name.form.title for name in figure.mentions)
    return (
        figure.kind is PERSON
        or figure in roles
        or any(
            len(name.form.words) == 1 or re.compile(_PERSON_BEHIND).match(source, name.end) for name in figure.mentions
        )
    )


def describe_figure(
    source: str, figure: Figure, *, roles: Sequence[tuple[int, int]], kind: SpeakerKind = SpeakerKind.PERSON
) -> Speaker:
    """The figure as the article's model has it: name, kind, roles, mentions, other names."""
    spans = [(name.start, name.end) for name in figure.mentions]
    others = dict.fromkeys([source[start:end] for start, end in spans])
    _ = others.pop(figure.name, None)
    return Speaker(
        figure.name,
        kind,
        tuple([Part(source[start:end], Span(start, end)) for start, end in roles]),
        tuple([Span(start, end) for start, end in spans]),
        tuple(others),
    )
