"""TEI P5: an article as a document with a header, its people, its text, and `said` around what was said.

The text nodes of `text`, one behind the other, are the source: every position can be found again. What XML 1.0 cannot
hold (NUL and other controls, lone surrogates, U+FFFE, U+FFFF) is U+FFFD, one for one. Elements follow the TEI
Guidelines (https://tei-c.org/guidelines/p5/); where two would cross, one is cut and its pieces are linked by `next` and
`prev`.
"""

from collections import Counter
from collections.abc import Iterator
from typing import assert_never

import attrs

from newsseed.convert.markup import Range, escape_text, nest_ranges, open_tag, write_ranges
from newsseed.convert.passages import check_article
from newsseed.convert.tei_header import speaker_id, write_header
from newsseed.models import (
    Article,
    Block,
    Byline,
    Caption,
    Credit,
    Embed,
    Heading,
    ImageCredit,
    Notice,
    Paragraph,
    Part,
    Quote,
    QuoteKind,
    Span,
    Standfirst,
    Term,
    TermReason,
)

__all__ = ["to_tei"]

_SPACE = " \t\r\n"
_SAID, _TERM, _SOURCE, _CUE, _PART = range(5)
_TERMS = {TermReason.SCARE: "soCalled", TermReason.TITLE: "title", TermReason.TERM: "term"}


@attrs.frozen
class _Zone:
    """An element that holds text, and what opens and closes around it: its span, with the gap behind it."""

    span: Span
    name: str
    type: str | None = None
    before: str = ""
    after: str = ""
    parts: tuple[Range, ...] = ()


def to_tei(article: Article) -> str:
    r"""The TEI P5 document of an article, as text without an encoding declaration: write it as UTF-8.

    Raises `WrongTypeError` where it is no `Article`.

    >>> from newsseed import parse
    >>> document = to_tei(parse("Fog closes harbour\n\n“No ship left,” said Ana Lima."))
    >>> print(document[document.index("<said") : document.index("</said>")])  # doctest: +ELLIPSIS
    <said xml:id="said1" who="#speaker1" direct="true" aloud="true" ana="#stated" cert="...">No ship left,
    """
    check_article(article)
    body = "".join(_write_zones(article))
    return (
        f'<?xml version="1.0"?>\n<TEI xmlns="http://www.tei-c.org/ns/1.0">\n{write_header(article)}'
        f"<text{_language_of(article)}><body>{body}</body></text>\n</TEI>\n"
    )


def _language_of(article: Article) -> str:
    return open_tag("", {"xml:lang": article.language})[1:-1]


def _write_zones(article: Article) -> Iterator[str]:
    source = article.source
    zones = list(_extend(source, list(_zones_of(article))))
    speech = [*_ranges_of_quotes(article), *_ranges_of_terms(article)]
    nested = [nest_ranges([*zone.parts, *_inside(zone, speech)]) for zone in zones]
    totals = Counter(one.key for ranges in nested for one in ranges)
    counts: Counter[str] = Counter()
    place = 0
    for zone, ranges in zip(zones, nested, strict=True):
        numbered: list[tuple[Range, dict[str, str | None]]] = []
        for one in ranges:
            counts[one.key] += 1
            numbered.append((one, _attributes_of(one, counts[one.key], totals[one.key])))
        yield escape_text(source[place : zone.span.start])
        yield zone.before + open_tag(zone.name, {"type": zone.type})
        yield write_ranges(source, zone.span, numbered)
        yield f"</{zone.name}>{zone.after}"
        place = zone.span.end
    yield escape_text(source[place:])


def _inside(zone: _Zone, ranges: list[Range]) -> Iterator[Range]:
    """What of the ranges lies in the zone; the description of a picture may hold no `seg`."""
    for one in ranges:
        start, end = max(one.span.start, zone.span.start), min(one.span.end, zone.span.end)
        if start < end and not (zone.name == "figDesc" and one.name == "seg"):
            yield attrs.evolve(one, span=Span(start, end))


def _attributes_of(one: Range, number: int, total: int) -> dict[str, str | None]:
    """The element's attributes, and where it is one of several pieces, its place among them."""
    if total == 1 and one.rank != _SAID:
        return dict(one.attributes)
    return {
        "xml:id": _piece_id(one.key, number),
        **dict(one.attributes),
        "next": f"#{_piece_id(one.key, number + 1)}" if number < total else None,
        "prev": f"#{_piece_id(one.key, number - 1)}" if number > 1 else None,
    }


def _piece_id(key: str, number: int) -> str:
    return key if number == 1 else f"{key}.{number}"


def _extend(source: str, zones: list[_Zone]) -> Iterator[_Zone]:
    """The zones with what stands between them and is more than blanks and newlines, such as a zero-width space."""
    for number, zone in enumerate(zones):
        start = zone.span.start
        if number == 0 and source[:start].strip(_SPACE):
            start = 0
        following = zones[number + 1].span.start if number + 1 < len(zones) else len(source)
        gap = source[zone.span.end : following].rstrip(_SPACE)
        yield attrs.evolve(zone, span=Span(start, zone.span.end + len(gap)))


def _zones_of(article: Article) -> Iterator[_Zone]:
    """The elements that hold text, in text order, in a `div` for the article and one for each section."""
    found = [_Zone(one.span, "head", "slug") for one in (article.slug,) if one is not None]
    if (title := article.title) is not None:
        named = (("headline", title.headline), ("publisher", title.publisher), ("edition", title.edition))
        parts = tuple(_part(part, "seg", name) for name, part in named if part is not None)
        found.append(_Zone(title.span, "head", "main", parts=parts))
    on_top, in_section = True, False
    for block in article.blocks:
        zones = _zones_of_block(block, on_top=on_top)
        if isinstance(block, Heading):
            zones[0] = attrs.evolve(zones[0], before="</div><div>" if in_section else "<div>")
            in_section = True
        found += zones
        on_top = isinstance(block, Heading) or (on_top and isinstance(block, Byline | Caption | Embed))
    if not found:
        found = [_Zone(Span(0, len(article.source)), "p")]
    found[0] = attrs.evolve(found[0], before='<div type="article">' + found[0].before)
    found[-1] = attrs.evolve(found[-1], after=found[-1].after + ("</div></div>" if in_section else "</div>"))
    yield from found


def _zones_of_block(block: Block, *, on_top: bool) -> list[_Zone]:  # noqa: PLR0911 - one a kind of block
    match block:
        case Paragraph():
            return [_Zone(block.span, "p", parts=tuple(_parts_of_dateline(block)))]
        case Heading():
            return [_Zone(block.span, "head")]
        case Standfirst():
            return [_Zone(block.span, "ab", "standfirst")]
        case Notice():
            return [_Zone(block.span, "ab", "notice")]
        case Byline():
            parts = (
                *(_part(one, "persName") for one in block.people),
                *(_part(one, "roleName") for one in block.roles),
                *(_part(one, "placeName") for one in block.places),
            )
            return [_Zone(block.span, "byline" if on_top else "ab", None if on_top else "byline", parts=parts)]
        case Credit():
            parts = tuple(
                _part(part, name)
                for entry in block.entries
                for name, part in (("roleName", entry.role), *(("persName", one) for one in entry.people))
            )
            return [_Zone(block.span, "ab", "credit", parts=parts)]
        case Embed():
            title, notice = _Zone(block.title.span, "head"), _Zone(block.notice.span, "ab", "notice")
            return _figure("embed", [title, notice])
        case Caption():
            return _figure("picture", list(_zones_of_caption(block)))
        case _:
            assert_never(block)


def _zones_of_caption(caption: Caption) -> Iterator[_Zone]:
    if caption.alt is not None:
        yield _Zone(caption.alt.span, "figDesc")
    if caption.text is not None:
        yield _Zone(caption.text.span, "p")
    if caption.credit is not None:
        yield _Zone(caption.credit.span, "ab", "credit", parts=tuple(_parts_of_credit(caption.credit)))


def _figure(kind: str, zones: list[_Zone]) -> list[_Zone]:
    zones.sort(key=lambda zone: zone.span)
    zones[0] = attrs.evolve(zones[0], before=open_tag("figure", {"type": kind}))
    zones[-1] = attrs.evolve(zones[-1], after="</figure>")
    return zones


def _parts_of_credit(credit: ImageCredit) -> Iterator[Range]:
    if credit.label is not None:
        yield _part(credit.label, "seg", "label")
    yield from (_part(one, "persName", "photographer") for one in credit.photographers)
    yield from (_part(one, "orgName", "agency") for one in credit.agencies)
    yield from (_part(one, "seg", "rights") for one in credit.rights)


def _parts_of_dateline(paragraph: Paragraph) -> Iterator[Range]:
    if (dateline := paragraph.dateline) is not None:
        yield _part(dateline, "seg", "dateline")
        for name, part in (("placeName", dateline.place), ("date", dateline.date), ("orgName", dateline.agency)):
            if part is not None:
                yield _part(part, name)


def _part(part: Part, name: str, kind: str | None = None) -> Range:
    key = f"{name}{part.span.start}-{part.span.end}"
    return Range(part.span, _PART, key, name, (("type", kind),), tight=name != "seg")


def _ranges_of_quotes(article: Article) -> Iterator[Range]:
    ids = {speaker: speaker_id(number) for number, speaker in enumerate(article.speakers, start=1)}
    for number, quote in enumerate(article.quotes, start=1):
        key = f"said{number}"
        who = None if quote.speaker is None else ids.get(quote.speaker)
        yield from _ranges_of_said(quote, key, who)
        if quote.source is not None:
            named = (("type", "source"), ("ref", f"#{who}" if who else None), ("corresp", f"#{key}"))
            yield Range(quote.source, _SOURCE, f"source{number}", "rs", named, tight=True)
        if quote.cue is not None:
            linked = (("type", "cue"), ("corresp", f"#{key}"))
            yield Range(quote.cue, _CUE, f"cue{number}", "seg", linked)


def _ranges_of_said(quote: Quote, key: str, who: str | None) -> Iterator[Range]:
    attributes = (
        ("who", f"#{who}" if who else None),
        ("direct", "true" if quote.kind is QuoteKind.DIRECT else "false"),
        ("aloud", "false" if quote.stance.is_thought else "true"),
        ("ana", f"#{quote.stance}"),
        ("cert", f"{quote.confidence:.2f}"),
    )
    for span in quote.content:
        yield Range(span, _SAID, key, "said", attributes)
    for number, inner in enumerate(quote.nested, start=1):
        yield from _ranges_of_said(inner, f"{key}-{number}", None)


def _ranges_of_terms(article: Article) -> Iterator[Range]:
    for number, term in enumerate(article.terms, start=1):
        yield _range_of_term(term, number)


def _range_of_term(term: Term, number: int) -> Range:
    name = _TERMS.get(term.reason, "q")
    kind = None if name == "soCalled" else str(term.reason)
    return Range(term.span, _TERM, f"term{number}", name, (("type", kind),), tight=True)
