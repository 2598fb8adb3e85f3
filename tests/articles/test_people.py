"""The people of the golden articles: their names, roles and mentions, span for span, as a reader finds them."""

from functools import cache
from pathlib import Path
from typing import Any

import attrs
import pytest

from newsseed import Speaker
from newsseed.languages import load_language, load_people
from newsseed.parsing import parse_structure
from newsseed.speakers.clusters import cluster_names
from newsseed.speakers.names import find_names
from newsseed.speakers.people import list_people
from newsseed.speakers.roles import find_roles
from newsseed.speakers.zones import lay_zones
from tests.articles.test_articles import ANSWERS, document_of, load
from tests.folders import SHARED, needs_shared, text_of

Spans = list[tuple[int, int]]


@attrs.frozen
class Person:
    """What a reader and the library both tell of a person."""

    name: str
    roles: Spans
    mentions: Spans


COUNSEL = "whom a barrister speaks for stands behind the rank, not as a noun"
KNOWN_FAILURES = {
    ("dockside-trial", "Thandeka Ellwood"): COUNSEL,
    ("dockside-trial", "Rhodri Beckwith-Lal"): COUNSEL,
    ("dockside-trial", "Gethin Oyelaran"): COUNSEL,
    ("ferry-merger", "Ragnhild Aasen"): "a family of the same name is taken for the person",
    ("night-market", "Chidi Eze"): "one mention of two unknown words: nothing tells that it is a person",
    ("opera-house-reopens", "Jadranka Furlan"): "a nickname that follows is taken for a part of the role",
}


@cache
def people_in(document: Path) -> dict[str, Person]:
    """The people whom the library finds, by their names."""
    source, language = text_of(document), load_language("en")
    words = load_people(language)
    assert words is not None
    structure = parse_structure(source, language=language)
    zones = lay_zones(structure.title, structure.blocks)
    cast = cluster_names(source, find_names(source, zones=zones, people=words), people=words)
    found = list_people(cast, roles=find_roles(cast, zones=zones))
    return {speaker.name: found_person(speaker) for speaker in found}


def found_person(speaker: Speaker) -> Person:
    return Person(
        speaker.name,
        sorted((role.span.start, role.span.end) for role in speaker.roles),
        sorted((span.start, span.end) for span in speaker.mentions),
    )


def read_person(golden: dict[str, Any]) -> Person:
    """A person of the golden answers; behind the bounds of a span stands its text in some of them."""
    roles, mentions = ([(start, end) for start, end, *_ in golden[spans]] for spans in ("roles", "mentions"))
    return Person(golden["name"], sorted(roles), sorted(mentions))


READ = [
    (path.stem, document_of(answers), read_person(golden))
    for path in ANSWERS
    for answers in [load(path)]
    for golden in answers.get("people", [])
]


def case(article: str, document: Path, person: Person) -> object:
    reason = KNOWN_FAILURES.get((article, person.name))
    marks = () if reason is None else pytest.mark.xfail(strict=True, reason=reason)
    return pytest.param(document, person, marks=marks, id=f"{article}:{person.name}")


@pytest.mark.parametrize(("document", "person"), [case(*read) for read in READ])
def test_person(document: Path, person: Person) -> None:
    assert people_in(document).get(person.name) == person


def test_known_failures_are_people_of_the_articles() -> None:
    assert KNOWN_FAILURES.keys() <= {(article, person.name) for article, _, person in READ}


@needs_shared
def test_the_people_of_the_real_document_come_out_span_for_span() -> None:
    expected = load(SHARED / "seeds" / "expected.json")
    people = {person["name"]: read_person(person) for person in expected["people"]}
    assert people_in(SHARED / "seeds" / expected["file"]) == people
