"""The people and organisations of an article, for forms that name them: who made it, and who is quoted, numbered."""

from collections.abc import Iterable, Iterator
from itertools import chain
from typing import NamedTuple

import attrs

from newsseed.languages.agencies import AGENCIES
from newsseed.models import Article, Dateline, Part, Quote, Speaker

# What the roles of production credits are, by the words that they are made of, in English and in German: "Editing by",
# "Bildredaktion"; "Reporting by", "Text"; and "Additional reporting by", "redaktionelle Mitarbeit", which are help.
_EDITING = ("edit", "redak", "redig", "bearbeit", "gegengelesen")
_WRITING = frozenset({"reporting", "reported", "writing", "written", "text", "protokoll"})
_HELPING = frozenset({"additional", "contributed", "contributions", "contributing", "assistance", "files", "mitarbeit"})


@attrs.frozen
class Maker:
    """Someone who made the article: `title` is the byline's ("science editor"), `task` the credit's ("Edited by")."""

    name: str
    title: str | None
    task: str | None
    is_agency: bool


class Makers(NamedTuple):
    """Who wrote the article, who edited it, and who else had a part in it; nobody twice in one of the three."""

    authors: tuple[Maker, ...]
    editors: tuple[Maker, ...]
    contributors: tuple[Maker, ...]


def find_makers(article: Article) -> Makers:
    r"""The makers that bylines and production credits name, in text order.

    Who stands in a byline or had a role of reporting or writing is an author; a role of editing makes an editor; any
    other role, and additional reporting, makes a contributor, unless the same name is an author's.

    >>> from newsseed import parse
    >>> text = "Fog\n\nBy Ana Lima\n\nNo ship left.\n\nAdditional reporting by Tom Reed; Editing by Maren Sass"
    >>> [[maker.name for maker in makers] for makers in find_makers(parse(text))]
    [['Ana Lima'], ['Maren Sass'], ['Tom Reed']]
    """
    authors = [_make(person, title=byline.role_of(person)) for byline in article.bylines for person in byline.people]
    editors: list[Maker] = []
    contributors: list[Maker] = []
    for entry in chain.from_iterable(credit.entries for credit in article.credits):
        words = entry.role.text.casefold().split()
        helps = not _HELPING.isdisjoint(words)
        edits = not helps and any(stem in word for word in words for stem in _EDITING)
        writes = not helps and not _WRITING.isdisjoint(words)
        made = [_make(person, task=entry.role) for person in entry.people]
        if writes:
            authors += made
        if edits:
            editors += made
        if not writes and not edits:
            contributors += made
    written = _each_once(authors)
    known = {_key(maker) for maker in written}
    others = (maker for maker in contributors if _key(maker) not in known)
    return Makers(written, _each_once(editors), _each_once(others))


def is_agency(name: str) -> bool:
    """Whether the name is that of a known news or picture agency.

    >>> is_agency("Reuters"), is_agency("Ana Lima")
    (True, False)
    """
    folded = " ".join(name.casefold().split())
    return folded in AGENCIES or folded.removeprefix("the ") in AGENCIES


def number_speakers(article: Article) -> dict[Speaker, int]:
    """Each speaker's number, from 1: those of `Article.speakers` in their order, then any that quotes alone have."""
    speakers = chain(article.speakers, _speakers_of(article.quotes))
    return {speaker: number for number, speaker in enumerate(dict.fromkeys(speakers), start=1)}


def find_dateline(article: Article) -> Dateline | None:
    """The dateline of the first paragraph that has one."""
    return next((paragraph.dateline for paragraph in article.paragraphs if paragraph.dateline is not None), None)


def find_place(article: Article) -> str | None:
    """Where the report comes from, as its dateline says, or else its first byline with a place."""
    dateline = find_dateline(article)
    if dateline is not None and dateline.place is not None:
        return dateline.place.text
    return next((byline.place.text for byline in article.bylines if byline.place is not None), None)


def _speakers_of(quotes: Iterable[Quote]) -> Iterator[Speaker]:
    for quote in quotes:
        if quote.speaker is not None:
            yield quote.speaker
        yield from _speakers_of(quote.nested)


def _make(person: Part, *, title: Part | None = None, task: Part | None = None) -> Maker:
    return Maker(
        person.text,
        title=None if title is None else title.text,
        task=None if task is None else task.text,
        is_agency=is_agency(person.text),
    )


def _key(maker: Maker) -> str:
    return " ".join(maker.name.casefold().split())


def _each_once(makers: Iterable[Maker]) -> tuple[Maker, ...]:
    found: dict[str, Maker] = {}
    for maker in makers:
        _ = found.setdefault(_key(maker), maker)
    return tuple(found.values())
