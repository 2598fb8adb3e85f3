"""The header of a TEI document: title, authors, editors, publisher, language, stances, and who is quoted."""

from collections.abc import Iterator

from newsseed.convert.markup import escape_text, open_tag
from newsseed.models import Article, Quote, Speaker, SpeakerKind, Stance


def speaker_id(number: int) -> str:
    """The `xml:id` of a speaker, by its place in `Article.speakers`, counted from 1."""
    return f"speaker{number}"


def write_header(article: Article) -> str:
    """The `teiHeader` element, a line an element."""
    return "".join(f"{line}\n" for line in _lines_of(article))


def _lines_of(article: Article) -> Iterator[str]:
    yield "<teiHeader>\n<fileDesc>\n<titleStmt>"
    yield _element("title", "" if article.title is None else article.title.headline.text)
    for byline in article.bylines:
        yield from (_element("author", person.text) for person in byline.people)
    for credit in article.credits:
        for entry in credit.entries:
            names = "".join(_element("name", person.text) for person in entry.people)
            yield f"<respStmt>{_element('resp', entry.role.text)}{names or '<name/>'}</respStmt>"
    yield "</titleStmt>\n<publicationStmt>"
    publisher = None if article.title is None else article.title.publisher
    yield _element("publisher", "" if publisher is None else publisher.text)
    if article.slug is not None:
        yield _element("idno", article.slug.text, type="slug")
    yield "</publicationStmt>\n<sourceDesc><p>The plain text of a news article, read by newsseed.</p></sourceDesc>"
    yield "</fileDesc>"
    yield from _stances(article)
    yield f"<profileDesc>\n<langUsage>{open_tag('language', {'ident': article.language}, empty=True)}</langUsage>"
    if article.speakers:
        people = "\n".join(_speaker(speaker, number) for number, speaker in enumerate(article.speakers, start=1))
        yield f"<particDesc><listPerson>\n{people}\n</listPerson></particDesc>"
    yield "</profileDesc>\n</teiHeader>"


def _stances(article: Article) -> Iterator[str]:
    """The categories that `ana` points to, those that are used."""
    used = set(_stances_of(article.quotes))
    if used:
        yield '<encodingDesc><classDecl><taxonomy xml:id="stances">'
        for stance in Stance:
            if stance in used:
                described = _element("catDesc", stance.value)
                yield f"{open_tag('category', {'xml:id': stance.value})}{described}</category>"
        yield "</taxonomy></classDecl></encodingDesc>"


def _stances_of(quotes: tuple[Quote, ...]) -> Iterator[Stance]:
    for quote in quotes:
        yield quote.stance
        yield from _stances_of(quote.nested)


def _speaker(speaker: Speaker, number: int) -> str:
    identity = {"xml:id": speaker_id(number)}
    names = [(speaker.name, None), *((alias, "alias") for alias in speaker.aliases if alias != speaker.name)]
    if speaker.kind in {SpeakerKind.ORGANISATION, SpeakerKind.DOCUMENT}:
        shown = "".join(_element("orgName", name, type=kind) for name, kind in names)
        shown += "".join(_element("desc", role.text) for role in speaker.roles)
        return f"{open_tag('org', {**identity, 'type': speaker.kind})}{shown}</org>"
    shown = "".join(_element("persName", name, type=kind) for name, kind in names)
    shown += "".join(_element("occupation", role.text) for role in speaker.roles)
    role = "unnamed" if speaker.kind is SpeakerKind.UNNAMED else None
    return f"{open_tag('person', {**identity, 'role': role})}{shown}</person>"


def _element(name: str, text: str, **attributes: str | None) -> str:
    return f"{open_tag(name, attributes)}{escape_text(text)}</{name}>"
