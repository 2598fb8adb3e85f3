"""Whatever a text holds, names and speakers come to an end, in linear time, without an exception."""

from functools import partial
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from newsseed.languages import load_language, load_people
from newsseed.models.quotes import Way
from newsseed.models.text import Span
from newsseed.speakers.answers import Attribution, Resolution
from newsseed.speakers.clusters import cluster_names
from newsseed.speakers.figures import Cast
from newsseed.speakers.names import find_names
from newsseed.speakers.people import list_people
from newsseed.speakers.resolution import resolve_speakers
from newsseed.speakers.roles import find_roles
from newsseed.speakers.zones import Zone, ZoneKind
from tests.timing import seconds_of, takes_less_than

pytestmark = pytest.mark.unmeasured

PEOPLE = load_people(load_language("en"))
PIECES = (
    "Ana Lima",
    "Lima",
    "Mr. Lima",
    "Mrs Lima",
    "Sen.",
    "Tom Reed Jr.",
    "Reed’s",
    "von der Leyen",
    "al-Amin",
    "J.",
    "J.R.",
    "O’Neil",
    "U.S.",
    "the minister",
    "a spokesman for",
    "President",
    "Calder University",
    "Department of Health",
    "the company",
    "it",
    "she",
    "he",
    "who",
    "they",
    "said",
    ", 41,",
    ",",
    ".",
    "“",
    "”",
    '"',
    "'",
    "’",
    "(R-Tex.)",
    "&",
    "of",
    "and",
    "The",
    "Will",
    "İ",
    "ß",
    "ǅ",
    "\n",
    "\n\n",
    " ",
    "  ",
    "\u00a0",
    "\u200b",
    "é",
    "e\u0301",
    "TomÃ¡s",
    "MEYER",
    "É",
    "X",
    "-",
    "—",
    "the report",
    "his wife",
    "the 34-year-old",
)
TEXTS = st.one_of(
    st.text(max_size=200),
    st.lists(st.sampled_from(PIECES), max_size=60).map(" ".join),
    st.lists(st.sampled_from(PIECES)).map("".join),
)
CUTS = st.lists(st.integers(min_value=0, max_value=400), min_size=2, max_size=24)


def resolve(text: str, cuts: list[int]) -> Resolution:
    assert PEOPLE is not None
    ends = sorted({min(cut, len(text)) for cut in cuts})
    spans = [Span(start, end) for start, end in pairwise(ends) if end > start]
    zones = [Zone(span.start, span.end, list(ZoneKind)[index % len(ZoneKind)]) for index, span in enumerate(spans)] or [
        Zone(0, len(text), ZoneKind.PROSE)
    ]
    cast = cluster_names(text, find_names(text, zones=zones, people=PEOPLE), people=PEOPLE)
    roles = find_roles(cast, zones=zones)
    list_people(cast, roles=roles)
    said = [Attribution((content,), source) for content, source in zip(spans[::2], [*spans[1::2], None], strict=False)]
    return resolve_speakers(said, cast=cast, roles=roles, zones=zones, quoted=spans[::2])


@given(TEXTS, CUTS)
@settings(max_examples=400, deadline=None)
def test_any_text_is_resolved(text: str, cuts: list[int]) -> None:
    resolution = resolve(text, cuts)
    for answer in resolution.answers:
        assert answer.speaker is None or 0 <= answer.speaker < len(resolution.speakers)
        # Not everyone is weighed for it, but whoever would be the best is found.
        if answer.speaker is not None and answer.way is Way.PRONOUN and answer.contenders:
            assert resolution.speakers[answer.speaker].name == answer.contenders[0].name
    for speaker in resolution.speakers:
        assert all(0 <= span.start < span.end <= len(text) for span in speaker.mentions)


def lines_of(text: str) -> list[Zone]:
    """The lines of a text as zones of every kind in turn."""
    starts = [0, *(at + 1 for at, letter in enumerate(text) if letter == "\n"), len(text) + 1]
    kinds = (ZoneKind.PROSE, ZoneKind.PROSE, ZoneKind.DISPLAY, ZoneKind.CAPTION)
    return [Zone(start, end - 1, kinds[index % 4]) for index, (start, end) in enumerate(pairwise(starts))]


def cast_of(text: str) -> Cast:
    assert PEOPLE is not None
    return cluster_names(text, find_names(text, zones=lines_of(text), people=PEOPLE), people=PEOPLE)


@given(TEXTS)
def test_names_stand_in_order_inside_their_zones(text: str) -> None:
    assert PEOPLE is not None
    zones = lines_of(text)
    names = find_names(text, zones=zones, people=PEOPLE)
    assert all(before.end <= name.start for before, name in pairwise(names))
    for name in names:
        assert name.run <= name.start < name.end
        assert any(zone.start <= name.run and name.end <= zone.end for zone in zones)
        assert not text[name.start].isspace()
        assert not text[name.end - 1].isspace()


@given(TEXTS)
def test_every_mention_is_one_figure_s(text: str) -> None:
    cast = cast_of(text)
    mentions = [name for figure in cast.figures for name in figure.mentions]
    assert len(mentions) == len(set(mentions))
    assert set(mentions) == {name for name, figure in zip(cast.names, cast.figure_of, strict=True) if figure}
    assert len(set(cast.figures)) == len(cast.figures)
    firsts = [figure.mentions[0].start for figure in cast.figures]
    assert firsts == sorted(firsts)


@given(TEXTS)
def test_roles_are_people_s_and_stand_beside_their_names(text: str) -> None:
    cast, zones = cast_of(text), lines_of(text)
    for figure, roles in find_roles(cast, zones=zones).items():
        assert figure.is_person
        for start, end in roles:
            assert any(zone.start <= start and end <= zone.end for zone in zones)
            assert text[start:end].strip()
            assert not any(
                name.start < end and start < name.end and cast.figure_of[place] is figure
                for place, name in enumerate(cast.names)
            )


@given(TEXTS, st.sampled_from(["\n\n", "Fog fell over the harbour.\n"]))
def test_what_stands_in_front_only_shifts_the_people(text: str, front: str) -> None:
    assert PEOPLE is not None

    def people_with(offset: int, source: str) -> list[tuple[str, list[int]]]:
        zones = [Zone(offset, len(source), ZoneKind.PROSE)]
        cast = cluster_names(source, find_names(source, zones=zones, people=PEOPLE), people=PEOPLE)
        found = list_people(cast, roles=find_roles(cast, zones=zones))
        return [(person.name, [span.start - offset for span in person.mentions]) for person in found]

    assert people_with(len(front), front + text) == people_with(0, text)


@given(TEXTS, CUTS)
def test_the_same_text_has_the_same_speakers(text: str, cuts: list[int]) -> None:
    speakers, answers = resolve(text, cuts)
    others, again = resolve(text, cuts)
    assert speakers == others
    assert [(one.speaker, one.way, one.contenders) for one in answers] == [
        (one.speaker, one.way, one.contenders) for one in again
    ]


def resolve_all(text: str) -> None:
    assert PEOPLE is not None
    zones = [Zone(0, len(text), ZoneKind.PROSE)]
    cast = cluster_names(text, find_names(text, zones=zones, people=PEOPLE), people=PEOPLE)
    roles = find_roles(cast, zones=zones)
    step = 100
    said = [Attribution((Span(at, at + 10),), Span(at + 11, at + 20)) for at in range(0, len(text) - 20, step)]
    resolve_speakers(said, cast=cast, roles=roles, zones=zones, quoted=[span for one in said for span in one.content])


def test_time_grows_with_the_text() -> None:
    shapes = [
        "Ana Lima said she met Tom Reed. ",
        "A.",
        "A ",
        "Ana ",
        "Aa’",
        "of the ",
        "the President of ",
        "Ana Lima, a diver, ",
        "de de de A ",
        "he ",
        "Lima Reed Oduya Sass Vogt ",
        "“",
        "Mr. ",
        "a man said the man ",
        "A&",
        "Bank of ",
        "the mayor ",
        "al-",
        ", , , ",
        "x" * 7,
        "John ",
    ]
    for shape in shapes:
        short, long = (partial(resolve_all, shape * (size // len(shape))) for size in (10_000, 80_000))
        best = min(seconds_of(short) for _ in range(2))
        assert takes_less_than(8 * best * 4 + 0.05, long), shape
