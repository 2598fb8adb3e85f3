"""schema.org: an article as the JSON-LD of a `NewsArticle`, for pages, search engines and archives.

The properties are those of the vocabulary's release 29 (https://schema.org/NewsArticle).
"""

from collections.abc import Iterable, Iterator, Mapping

from newsseed.convert.arguments import check_choices, check_iri
from newsseed.convert.nodes import Node, join_prose, language_of, name_quotes, without_gaps
from newsseed.convert.passages import check_article
from newsseed.convert.people import Maker, find_dateline, find_makers, find_place, number_speakers
from newsseed.models import (
    Article,
    Caption,
    Part,
    Quote,
    QuoteKind,
    Section,
    Span,
    Speaker,
    SpeakerKind,
)

__all__ = ["CONTEXT", "VERBATIM", "spans_by_id", "to_schema_org"]

CONTEXT = "https://schema.org"
"""The `@context` of what `to_schema_org` gives."""

VERBATIM = (QuoteKind.DIRECT, QuoteKind.MIXED)
"""The kinds of quotes that are published as a `Quotation` unless others are asked for."""

# A creator is a Person or an Organization: someone without a name is the first, whom a description tells.
_TYPES = {
    SpeakerKind.PERSON: "Person",
    SpeakerKind.UNNAMED: "Person",
    SpeakerKind.ORGANISATION: "Organization",
    SpeakerKind.DOCUMENT: "CreativeWork",
}


def to_schema_org(article: Article, *, url: str | None = None, kinds: Iterable[str] = VERBATIM) -> dict[str, object]:
    r"""The article as a JSON-LD document, a schema.org `NewsArticle`, ready for `json.dumps`.

    `url` is the page's address; ids (`#quote-1`) are fragments of it, or of whatever page holds the document. Quotes of
    other kinds than `kinds` are left out: an indirect one is the reporter's wording, and a `Quotation` would put it
    into somebody's mouth. What the article does not say, such as the date, is not in the document. `spans_by_id` leads
    back to the source. Raises `WrongTypeError` and `WrongValueError` for a `url` that is no absolute IRI, for unknown
    kinds, and where `article` is none.

    >>> from newsseed import parse
    >>> article = parse("Fog closes harbour | The Calder Tribune\n\n“No ship left,” said Mayor Ana Lima.")
    >>> document = to_schema_org(article, url="https://example.org/fog")
    >>> document["headline"], document["publisher"]
    ('Fog closes harbour', {'@type': 'Organization', 'name': 'The Calder Tribune'})
    >>> (quotation,) = document["hasPart"]
    >>> quotation["@id"], quotation["text"], quotation["creator"]["name"]
    ('https://example.org/fog#quote-1', 'No ship left,', 'Ana Lima')
    """
    check_article(article)
    base = "" if url is None else check_iri(url, name="url")
    wanted = check_choices(kinds, name="kinds", accepted=QuoteKind)
    numbers = number_speakers(article)
    quoted = [
        _quotation(quote, name=name, base=base, numbers=numbers)
        for name, quote in name_quotes(article.quotes)
        if quote.kind in wanted
    ]
    sections = [_section(section, name=name, base=base) for name, section in _named_sections(article)]
    document: Node = {"@context": CONTEXT, "@type": "NewsArticle", "@id": f"{base}#article", "url": url}
    document |= _about_article(article)
    document |= {
        "mentions": [
            _speaker(speaker, number, base=base)
            for speaker, number in numbers.items()
            if speaker.kind is not SpeakerKind.UNNAMED
        ],
        "hasPart": [*sections, *quoted],
        "associatedMedia": [*_pictures(article, base=base), *_embeds(article, base=base)],
    }
    return without_gaps(document)


def spans_by_id(article: Article, *, url: str | None = None) -> dict[str, tuple[Span, ...]]:
    r"""Where in `article.source` each node of `to_schema_org` stands, in code points, by its `@id`.

    A quotation has its stretches, a speaker its mentions, a section, a picture and the article itself one span. Give
    the same `url`. Ids do not depend on which kinds of quotes were asked for. Raises what `to_schema_org` raises.

    >>> from newsseed import parse
    >>> spans_by_id(parse("Fog closes harbour\n\n“No ship left,” said Mayor Ana Lima."))["#quote-1"]
    (Span(start=21, end=34),)
    """
    check_article(article)
    base = "" if url is None else check_iri(url, name="url")
    spans: dict[str, tuple[Span, ...]] = {"article": (Span(0, len(article.source)),)}
    spans |= {f"speaker-{number}": speaker.mentions for speaker, number in number_speakers(article).items()}
    for name, section in _named_sections(article):
        whole = (*((section.heading,) if section.heading else ()), *section.blocks)
        spans[name] = (Span(whole[0].span.start, whole[-1].span.end),)
    spans |= {name: quote.content for name, quote in name_quotes(article.quotes)}
    spans |= {f"picture-{number}": (caption.span,) for number, caption in enumerate(article.captions, start=1)}
    spans |= {f"embed-{number}": (embed.span,) for number, embed in enumerate(article.embeds, start=1)}
    return {f"{base}#{name}": found for name, found in spans.items()}


def _about_article(article: Article) -> Node:
    title, makers, dateline = article.title, find_makers(article), find_dateline(article)
    place = find_place(article)
    agency = None if dateline is None else dateline.agency
    return {
        "headline": None if title is None else title.headline.text,
        "alternativeHeadline": None if title is None or title.text == title.headline.text else title.text,
        "description": "\n\n".join(part.text.strip() for part in article.standfirsts),
        "identifier": _text_of(article.slug),
        "inLanguage": language_of(article),
        "publisher": None if title is None else _organisation(title.publisher),
        "sourceOrganization": _organisation(agency),
        "author": [_maker(maker) for maker in makers.authors],
        "editor": [_maker(maker) for maker in makers.editors],
        "contributor": [_contributor(maker) for maker in makers.contributors],
        "dateline": _text_of(dateline),
        "locationCreated": None if place is None else {"@type": "Place", "name": place},
        "articleBody": join_prose(article.blocks),
    }


def _maker(maker: Maker) -> Node:
    if maker.is_agency:
        return {"@type": "Organization", "name": maker.name}
    return without_gaps({"@type": "Person", "name": maker.name, "jobTitle": maker.title})


def _contributor(maker: Maker) -> Node:
    """The task stands on a `Role` between the article and the person: it is nobody's job title."""
    return without_gaps({"@type": "Role", "roleName": maker.task, "contributor": _maker(maker)})


def _organisation(part: Part | None) -> Node | None:
    return None if part is None else {"@type": "Organization", "name": part.text}


def _speaker(speaker: Speaker, number: int, *, base: str) -> Node:
    """All that is known of a speaker; job titles are for people alone."""
    return without_gaps(
        {
            **_speaker_in_short(speaker, number, base=base),
            "alternateName": [alias for alias in dict.fromkeys(speaker.aliases) if alias != speaker.name],
            "jobTitle" if speaker.kind is SpeakerKind.PERSON else "description": list(
                dict.fromkeys(role.text for role in speaker.roles)
            ),
        }
    )


def _speaker_in_short(speaker: Speaker, number: int, *, base: str) -> Node:
    """What stands at a quotation: enough to show it; "a spokesman" is a description and no name."""
    named = "description" if speaker.kind is SpeakerKind.UNNAMED else "name"
    return {"@type": _TYPES[speaker.kind], "@id": f"{base}#speaker-{number}", named: speaker.name}


def _quotation(quote: Quote, *, name: str, base: str, numbers: Mapping[Speaker, int]) -> Node:
    outer = name.rpartition("-")[0]
    node: Node = {
        "@type": "Quotation",
        "@id": f"{base}#{name}",
        "text": quote.text,
        "isPartOf": {"@id": f"{base}#{'article' if outer == 'quote' else outer}"},
    }
    if quote.speaker is not None:
        # A document says something, but creates nothing: the quotation is a citation of it.
        said_by = "citation" if quote.speaker.kind is SpeakerKind.DOCUMENT else "creator"
        node[said_by] = _speaker_in_short(quote.speaker, numbers[quote.speaker], base=base)
    return node


def _named_sections(article: Article) -> Iterator[tuple[str, Section]]:
    """The sections under headings; if there are none, the body is all that there is."""
    sections = (section for section in article.sections if section.heading is not None)
    return ((f"section-{number}", section) for number, section in enumerate(sections, start=1))


def _section(section: Section, *, name: str, base: str) -> Node:
    return without_gaps(
        {
            "@type": "CreativeWork",
            "@id": f"{base}#{name}",
            "headline": _text_of(section.heading),
            "text": join_prose(section.blocks),
            "isPartOf": {"@id": f"{base}#article"},
        }
    )


def _pictures(article: Article, *, base: str) -> Iterator[Node]:
    for number, caption in enumerate(article.captions, start=1):
        yield _picture(caption, f"{base}#picture-{number}")


def _picture(caption: Caption, name: str) -> Node:
    credit = caption.credit
    return without_gaps(
        {
            "@type": "ImageObject",
            "@id": name,
            "caption": _text_of(caption.text),
            "description": _text_of(caption.alt),
            "creator": [{"@type": "Person", "name": person.text} for person in credit.photographers]
            if credit
            else None,
            "sourceOrganization": [_organisation(agency) for agency in credit.agencies] if credit else None,
            "creditText": _text_of(credit),
        }
    )


def _embeds(article: Article, *, base: str) -> Iterator[Node]:
    """Players and posts: what kind of media they hold, plain text does not tell."""
    for number, embed in enumerate(article.embeds, start=1):
        yield {"@type": "MediaObject", "@id": f"{base}#embed-{number}", "name": embed.title.text}


def _text_of(part: Part | None) -> str | None:
    return None if part is None else part.text.strip()
