"""Small invented articles, a line each block, read up to the stage that a test is about.

A line is a paragraph, or what its first sign says: `#` a heading, `|` a caption, `@` a credited person, `*` who wrote
it. A line in which someone speaks is one attribution: its content is what stands in curly quotation marks, or else all
behind the mention in braces, `{She} said that no ship had left`; the mention is its source.
"""

import re
from collections.abc import Sequence

import attrs

from newsseed import Span, Speaker
from newsseed.languages import PeopleWords, load_language, load_people
from newsseed.speakers.answers import Answer, Attribution, Resolution
from newsseed.speakers.clusters import cluster_names
from newsseed.speakers.figures import Cast, Figure
from newsseed.speakers.names import Name, find_names
from newsseed.speakers.people import list_people
from newsseed.speakers.resolution import resolve_speakers
from newsseed.speakers.roles import find_roles
from newsseed.speakers.zones import Zone, ZoneKind

KINDS = {"#": ZoneKind.DISPLAY, "|": ZoneKind.CAPTION, "@": ZoneKind.CREDIT, "*": ZoneKind.BYLINE}
QUOTATION = re.compile("(?<=“)[^”\n]*")
MENTION = re.compile(r"\{([^}]*)\}")


def english() -> PeopleWords:
    """What English tells of people."""
    people = load_people(load_language("en"))
    assert people is not None
    return people


@attrs.frozen
class Reading:
    """A text without its braces, its zones, and what the stages find in it."""

    source: str
    zones: Sequence[Zone]
    said: Sequence[Attribution]
    names: Sequence[Name]
    cast: Cast
    roles: dict[Figure, list[tuple[int, int]]]

    @property
    def resolution(self) -> Resolution:
        quoted = [Span(*match.span()) for match in QUOTATION.finditer(self.source)]
        return resolve_speakers(self.said, cast=self.cast, roles=self.roles, zones=self.zones, quoted=quoted)


def read(text: str) -> Reading:
    """A text as the stages of speakers see it."""
    source = MENTION.sub(r"\1", text)
    zones: list[Zone] = []
    said: list[Attribution] = []
    start = 0
    for line in text.split("\n"):
        plain = MENTION.sub(r"\1", line)
        kind = KINDS.get(plain[:1], ZoneKind.PROSE)
        skipped = 0 if kind is ZoneKind.PROSE else len("# ")
        zones.append(Zone(start + skipped, start + len(plain), kind))
        mention = MENTION.search(line)
        span = None if mention is None else Span(start + mention.start(), start + mention.start() + len(mention[1]))
        content = [Span(start + match.start(), start + match.end()) for match in QUOTATION.finditer(plain)]
        if span is not None and not content:
            content = [Span(span.end, start + len(plain))]
        if content:
            said.append(Attribution(tuple(content), span))
        start += len(plain) + 1
    people = english()
    names = find_names(source, zones=zones, people=people)
    cast = cluster_names(source, names, people=people)
    return Reading(source, zones, said, names, cast, find_roles(cast, zones=zones))


def names_in(text: str) -> list[str]:
    """The names, as they stand there, without the titles before them."""
    return [text[name.start : name.end] for name in read(text).names]


def figures_in(text: str) -> dict[str, list[str]]:
    """The people and organisations, and the mentions of each."""
    cast = read(text).cast
    return {figure.name: [text[name.start : name.end] for name in figure.mentions] for figure in cast.figures}


def roles_in(text: str) -> dict[str, list[str]]:
    """The roles of everyone who has one."""
    reading = read(text)
    return {figure.name: [text[slice(*span)] for span in spans] for figure, spans in reading.roles.items()}


def people_in(text: str) -> list[Speaker]:
    """Everyone who is surely a person."""
    reading = read(text)
    return list(list_people(reading.cast, roles=reading.roles))


def answers_in(text: str) -> list[Answer]:
    """The answer for each line in which someone speaks."""
    return list(read(text).resolution.answers)


def speakers_in(text: str) -> list[str | None]:
    """Who speaks, line for line; None where nobody can tell."""
    speakers, answers = read(text).resolution
    return [None if answer.speaker is None else speakers[answer.speaker].name for answer in answers]


def contenders_in(text: str) -> dict[str, list[str]]:
    """Among whom the last answer was found, the best first, and what counted for each."""
    answer = read(text).resolution.answers[-1]
    return {contender.name: [what for what, _ in contender.reasons] for contender in answer.contenders}
