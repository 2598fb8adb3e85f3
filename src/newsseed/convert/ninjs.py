"""ninjs 3: an article as a news item in JSON, by the IPTC's standard (https://iptc.org/standards/ninjs/)."""

from collections.abc import Iterator
from html import escape

from newsseed.convert.arguments import check_iri
from newsseed.convert.nodes import Node, join_prose, language_of, prose_of, without_gaps
from newsseed.convert.passages import check_article
from newsseed.convert.people import Makers, find_dateline, find_makers, find_place, is_agency
from newsseed.models import Article, Caption, Heading, Part, SpeakerKind
from newsseed.models.text import count_words

__all__ = ["SCHEMA", "to_ninjs"]

SCHEMA = "https://www.iptc.org/std/ninjs/ninjs-schema_3.0.json"
"""The address of the JSON Schema that the items name as theirs."""


def to_ninjs(article: Article, *, uri: str) -> dict[str, object]:
    r"""The article as a ninjs 3.0 item of the type "text", ready for `json.dumps`.

    `uri` identifies the item, which the standard asks for; a picture is an association whose `uri` is a fragment of it.
    The body is given as plain text and as HTML, where subheadings are `h2`. What the article does not say, such as
    dates, is not in the item. `charCount` counts code points. Raises `WrongTypeError` and `WrongValueError` for a `uri`
    that is no absolute IRI, and where `article` is none.

    >>> from newsseed import parse
    >>> item = to_ninjs(parse("Fog closes harbour\n\nBy Ana Lima\n\nNo ship left."), uri="urn:example:fog")
    >>> item["headlines"], item["by"]
    ([{'role': 'main', 'contentType': 'text/plain', 'value': 'Fog closes harbour'}], 'Ana Lima')
    """
    check_article(article)
    address = check_iri(uri, name="uri")
    makers = find_makers(article)
    item: Node = {
        "standard": {"name": "ninjs", "version": "3.0", "schema": SCHEMA},
        "uri": uri,
        "type": "text",
        "language": language_of(article),
        "headlines": [_text("main", article.title.headline.text)] if article.title else [],
        "descriptions": [_text("summary", part.text.strip()) for part in article.standfirsts],
        "bodies": list(_bodies(article)),
        "by": _by(makers),
        "slugline": article.slug.text.strip() if article.slug else None,
        "located": find_place(article),
        "infoSources": list(_sources(article)),
        "people": list(_named(article, makers, kind=SpeakerKind.PERSON)),
        "organisations": list(_named(article, makers, kind=SpeakerKind.ORGANISATION)),
        "associations": [
            _picture(caption, name=f"picture-{number}", address=address)
            for number, caption in enumerate(article.captions, start=1)
        ],
    }
    return without_gaps(item)


def _text(role: str, value: str) -> Node:
    return {"role": role, "contentType": "text/plain", "value": value}


def _bodies(article: Article) -> Iterator[Node]:
    blocks, plain = prose_of(article.blocks), join_prose(article.blocks)
    if blocks:
        counts = {"charCount": len(plain), "wordCount": count_words(plain)}
        yield {**_text("main", plain), **counts}
        html = "\n".join(_element("h2" if isinstance(block, Heading) else "p", block) for block in blocks)
        yield {"role": "main", "contentType": "text/html", "value": html, **counts}


def _element(name: str, part: Part) -> str:
    return f"<{name}>{escape(part.text.strip(), quote=False)}</{name}>"


def _by(makers: Makers) -> str:
    """The line of those who wrote and edited it, "Ana Lima, Tom Reed; Edited by Maren Sass": one string in ninjs."""
    tasks: dict[str, list[str]] = {}
    for maker in makers.editors:
        tasks.setdefault(maker.task or "", []).append(maker.name)
    authors = ", ".join(maker.name for maker in makers.authors)
    return "; ".join(filter(None, [authors, *(f"{task} {', '.join(names)}" for task, names in tasks.items())]))


def _sources(article: Article) -> Iterator[Node]:
    """The publisher, and the agency of the dateline."""
    publisher = None if article.title is None else article.title.publisher
    dateline = find_dateline(article)
    for part, relation in ((publisher, "publisher"), (dateline.agency if dateline else None, "agency")):
        if part is not None:
            yield {"name": part.text, "rel": relation}


def _named(article: Article, makers: Makers, *, kind: SpeakerKind) -> Iterator[Node]:
    """The people, or else the organisations, who made the article or are quoted in it, and which of the two."""
    made_by = zip(("author", "editor", "contributor"), makers, strict=True)
    for relation, maker in ((relation, maker) for relation, found in made_by for maker in found):
        if maker.is_agency == (kind is SpeakerKind.ORGANISATION):
            yield {"name": maker.name, "rel": relation}
    for speaker in article.speakers:
        if speaker.kind is kind:
            yield {"name": speaker.name, "rel": "quoted"}


def _picture(caption: Caption, *, name: str, address: str) -> Node:
    credit = caption.credit
    described = [("caption", caption.text), ("alt", caption.alt), ("credit", credit)]
    return without_gaps(
        {
            "name": name,
            "uri": f"{address}#{name}",
            "type": "picture",
            "descriptions": [_text(role, part.text.strip()) for role, part in described if part is not None],
            "by": ", ".join(person.text for person in credit.photographers) if credit else None,
            "people": [{"name": person.text, "rel": "photographer"} for person in credit.photographers]
            if credit
            else None,
            "infoSources": [
                {"name": agency.text, "rel": "agency" if is_agency(agency.text) else "source"}
                for agency in credit.agencies
            ]
            if credit
            else None,
        }
    )
