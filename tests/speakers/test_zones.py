"""Where names may stand."""

from newsseed.languages import load_language, load_people
from newsseed.models import Block, Embed, Notice, Part, Span
from newsseed.parsing import parse_structure
from newsseed.speakers.zones import ZoneKind, lay_zones

ARTICLE = """\
Fog closes harbour | The Calder Tribune

By Ana Lima, harbour correspondent

No ship left the harbour on Monday, and none came in from the sea either.

Two nights in a row

A boat in the fog near the lighthouse, where it has been anchored since Sunday. Photograph: Kip Oduya/Reuters

The pilots went home at noon, and the lights along the pier stayed on all day long.

Edited by: Mia Vogt"""


def zones_of(text: str) -> list[tuple[ZoneKind, str, str | None]]:
    structure = parse_structure(text, language=load_language("en"))
    return [
        (zone.kind, text[zone.start : zone.end], zone.role and text[slice(*zone.role)])
        for zone in lay_zones(structure.title, structure.blocks)
    ]


def test_each_part_of_an_article_is_a_zone_of_its_kind() -> None:
    found = {text: kind for kind, text, _ in zones_of(ARTICLE)}
    assert found["Fog closes harbour"] is ZoneKind.DISPLAY
    assert found["No ship left the harbour on Monday, and none came in from the sea either."] is ZoneKind.PROSE
    assert found["Ana Lima"] is ZoneKind.BYLINE
    assert found["Kip Oduya"] is found["Mia Vogt"] is ZoneKind.CREDIT
    captions = [text for text, kind in found.items() if kind is ZoneKind.CAPTION]
    assert captions == ["A boat in the fog near the lighthouse, where it has been anchored since Sunday."]


def test_publishers_and_agencies_are_no_zones() -> None:
    texts = [text for _, text, _ in zones_of(ARTICLE)]
    assert not {"The Calder Tribune", "Reuters"}.intersection(texts)


def test_a_credit_gives_its_people_their_role() -> None:
    roles = {text: role for _, text, role in zones_of(ARTICLE) if role}
    assert roles == {"Ana Lima": "harbour correspondent", "Mia Vogt": "Edited by"}


def test_zones_stand_in_text_order() -> None:
    structure = parse_structure(ARTICLE, language=load_language("en"))
    starts = [zone.start for zone in lay_zones(structure.title, structure.blocks)]
    assert starts == sorted(starts)


def test_embeds_have_their_title_and_notices_nothing() -> None:
    title, notice = Part("How fog forms", Span(0, 13)), Notice("No video here.", Span(15, 29))
    blocks: list[Block] = [Embed(Span(0, 29), title, notice), Notice("Share", Span(31, 36))]
    assert lay_zones(None, blocks) == [(0, 13, ZoneKind.DISPLAY, None)]


def test_a_notice_that_tells_of_the_author_is_a_zone_for_whom_people_are_known() -> None:
    people = load_people(load_language("en"))
    note = Notice("Ana Lima, of Leeds, is a poet.", Span(7, 37))
    blocks: list[Block] = [Notice("Share", Span(0, 5)), note]
    assert lay_zones(None, blocks, people=people) == [(7, 37, ZoneKind.NOTE, None)]
    assert lay_zones(None, blocks) == []
