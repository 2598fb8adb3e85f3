"""The picture of a parsed article in the form of the golden answers: kinds, and spans as pairs."""

from collections.abc import Iterable

from newsseed import Article, Block, Byline, Caption, Credit, Dateline, Embed, ImageCredit, Paragraph, Part, Slug, Title

Bounds = list[int]


def blocks_of(article: Article) -> list[dict[str, object]]:
    """What the golden answers hold under "blocks"."""
    head: list[Slug | Title] = [part for part in (article.slug, article.title) if part is not None]
    return [_without_empty(_picture(block)) for block in (*head, *article.blocks)]


def sections_of(article: Article) -> list[list[object]]:
    """What the golden answers hold under "sections": each heading's text and how many blocks stand under it."""
    return [[section.heading.text if section.heading else None, len(section.blocks)] for section in article.sections]


def _picture(block: Slug | Title | Block) -> dict[str, object]:
    picture: dict[str, object] = {"kind": type(block).__name__.lower(), "span": _bounds(block)}
    match block:
        case Title():
            parts: dict[str, object] = {
                name: _bounds(getattr(block, name)) for name in ("headline", "publisher", "edition")
            }
        case Caption():
            parts = {name: _bounds(getattr(block, name)) for name in ("alt", "text", "credit")} | _names(block.credit)
        case Embed():
            parts = {"title": _bounds(block.title), "notice": _bounds(block.notice)}
        case Byline():
            parts = {"people": _all(block.people), "roles": _all(block.roles), "places": _all(block.places)}
        case Credit():
            parts = {"entries": [{"role": _bounds(e.role), "people": _all(e.people)} for e in block.entries]}
        case Paragraph():
            parts = {"dateline": _dateline(block.dateline)}
        case _:
            parts = {}
    return picture | parts


def _names(credit: ImageCredit | None) -> dict[str, object]:
    if credit is None:
        return {}
    return {
        "label": _bounds(credit.label),
        "photographers": _all(credit.photographers),
        "agencies": _all(credit.agencies),
        "rights": _all(credit.rights),
    }


def _dateline(dateline: Dateline | None) -> dict[str, object] | None:
    if dateline is None:
        return None
    parts = {"place": dateline.place, "date": dateline.date, "agency": dateline.agency}
    return _without_empty({"span": _bounds(dateline), **{name: _bounds(part) for name, part in parts.items()}})


def _bounds(part: Part | Caption | Embed | None) -> Bounds | None:
    return [part.span.start, part.span.end] if part is not None else None


def _all(parts: Iterable[Part]) -> list[Bounds]:
    return [[part.span.start, part.span.end] for part in parts]


def _without_empty(picture: dict[str, object]) -> dict[str, object]:
    return {name: value for name, value in picture.items() if value not in (None, [])}
