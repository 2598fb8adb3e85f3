"""Whom an "I" outside quotation marks stands for: whose speech a transcript labels, or who wrote the article."""

import re
from bisect import bisect_right
from collections.abc import Iterator
from operator import itemgetter

from newsseed.speakers.figures import Figure, Hands
from newsseed.speakers.scene import Scene
from newsseed.speakers.zones import BYLINE, NOTE, PROSE, Zone, tells_of_author

_LABEL = r"(\w[\w.’'-]*(?: \w[\w.’'-]*){0,3})(?: \([^()]{1,30}\))?:\s"
_LONGEST_LABEL = 100
_LONGEST_PLACE = 40
_PLACE = r"[A-Z][\w. ’'-]*, [A-Z][\w. ]*"


def find_first_person(scene: Scene, at: int) -> Figure | None:
    """Who says "I" at a place outside quotation marks; None where the article does not tell.

    That is who is named and followed by a colon where the paragraph begins: "REED: Look, I think"; in a letter who
    signed it with name and town, and else the author whom the byline names, or the note behind the last paragraph.
    Where other paragraphs are labelled, one without a label may be anyone's; so may one that a colon introduces:
    "Reed’s statement in full:".
    """
    place = scene.zone_at(at)
    zone = scene.zones[place]
    if scene.is_quoted(at) or zone.kind is not PROSE or _is_introduced(scene, place):
        return None
    label = _find_label(scene, zone)
    if label is not None:
        return _named_alone(scene, zone.start, label.end(1))
    if scene.hands is None:
        scene.hands = _read_hands(scene)
    author, signers = scene.hands
    if not signers:
        return author
    below = bisect_right(signers, place, key=itemgetter(0))
    return signers[below][1] if below < len(signers) else None


def _is_introduced(scene: Scene, place: int) -> bool:
    return (
        place > 0 and scene.zones[place - 1].kind is PROSE and scene.source.endswith(":", 0, scene.zones[place - 1].end)
    )


def _find_label(scene: Scene, zone: Zone) -> re.Match[str] | None:
    """Who speaks in a paragraph, by how it begins: "REED: Look", "Tom Reed (laughs): Look"."""
    return re.compile(_LABEL).match(scene.source, zone.start, min(zone.end, zone.start + _LONGEST_LABEL))


def _read_hands(scene: Scene) -> Hands:
    if any(zone.kind is PROSE and _find_label(scene, zone) is not None for zone in scene.zones):
        return Hands(None, ())
    writers = [zone for zone in scene.zones if zone.kind is BYLINE]
    author = _named_alone(scene, writers[0].start, writers[0].end) if len(writers) == 1 else None
    return Hands(author or _find_noted(scene), tuple(_list_signers(scene)))


def _named_alone(scene: Scene, start: int, end: int) -> Figure | None:
    """Whose name stands between two places, and nothing else."""
    index = next(iter(scene.names_from(start)), -1)
    name = scene.names[index] if index >= 0 else None
    if name is None or name.end != end or min(name.run, scene.title_start(name)) != start:
        return None
    figure = scene.figure_of[index]
    return figure if figure is not None and figure.is_person else None


def _list_signers(scene: Scene) -> Iterator[tuple[int, Figure]]:
    """Whose name stands alone on a line over a town: "Ana Lima." over "Leeds, Calder."."""
    zones = scene.zones
    for place in range(1, len(zones) - 1):
        zone, town = zones[place], zones[place + 1]
        if zone.kind is town.kind is PROSE and town.end - town.start < _LONGEST_PLACE:
            figure = _named_alone(scene, zone.start, _without_stop(scene, zone))
            if figure is not None and re.compile(_PLACE).fullmatch(scene.source, town.start, town.end):
                yield place, figure


def _without_stop(scene: Scene, zone: Zone) -> int:
    return zone.end - scene.source.endswith(".", zone.start, zone.end)


def _find_noted(scene: Scene) -> Figure | None:
    """Of whom the last line tells, and no other: "Ana Lima is the author of a book on fog."."""
    last = next((zone for zone in reversed(scene.zones) if zone.kind in (PROSE, NOTE)), None)
    index = -1 if last is None else next(iter(scene.names_from(last.start)), -1)
    figure = scene.figure_of[index] if index >= 0 else None
    if last is None or figure is None or not figure.is_person or scene.names[index].run != last.start:
        return None
    line = scene.source[last.start : last.end]
    told = tells_of_author(line, people=scene.people) or any(scene.book.told_of(figure))
    return figure if told and figure.mentions[0].start >= last.start else None
