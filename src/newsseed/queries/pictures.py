"""Pictures: whom they show, who took them, who distributes them, what is said of them."""

from collections.abc import Callable, Iterator

import attrs

from newsseed.errors import UnknownLanguageError, WrongTypeError
from newsseed.languages import PeopleWords, load_language, load_people
from newsseed.models import Article, Caption, Part, Span
from newsseed.queries.inputs import Articles, check_flag, each_article
from newsseed.queries.names import NameQuery
from newsseed.queries.wordings import Search, Wording, compile_wording
from newsseed.speakers.clusters import cluster_names
from newsseed.speakers.names import find_names
from newsseed.speakers.people import is_surely_person
from newsseed.speakers.roles import find_roles
from newsseed.speakers.zones import lay_zones


@attrs.frozen
class FoundCaption:
    """A caption and the article it is in."""

    article: Article = attrs.field(repr=False)
    caption: Caption


@attrs.frozen
class PersonShown:
    """Somebody whom a caption or an alternative text names.

    `name` is the fullest form that the article gives, `mention` the name in the caption, at its first place there.
    """

    name: str
    mention: Part
    caption: Caption
    article: Article = attrs.field(repr=False)


_Test = Callable[[Caption], bool]


def find_captions(  # noqa: PLR0913 - each is a filter of its own
    articles: Articles,
    *,
    person: str | None = None,
    photographer: str | None = None,
    agency: str | None = None,
    text: Wording | None = None,
    credited: bool | None = None,
) -> Iterator[FoundCaption]:
    r"""The captions that all the filters fit, in text order, each with its article; an article is read when it is due.

    `person` is somebody whom the caption or the alternative text names, as `find_people_shown` tells; a full name also
    fits where it stands there word for word. `photographer` is a full name or a surname, `agency` a name or whole words
    of it: "Getty" is "Getty Images". Case and accents do not count. `text` is plain text or a compiled pattern, looked
    for in caption and alternative text. `credited` tells captions with a credit from those without.

    Raises `WrongTypeError` for wrong filters, at once.

    >>> import newsseed
    >>> article = newsseed.parse("Fog\n\nNo ship left.\n\nMayor Ana Lima at the port in JanuaryPhoto: Kip Oduya/EPA")
    >>> [str(found.caption.text) for found in find_captions(article, person="Lima", agency="epa")]
    ['Mayor Ana Lima at the port in January']
    """
    wanted = None if person is None else NameQuery.of(check_name("person", person))
    tests = _list_tests(photographer=photographer, agency=agency, text=compile_wording("text", text))
    if check_flag("credited", credited) is not None:
        tests.append(lambda caption: (caption.credit is not None) is credited)
    given = each_article(articles)
    return (
        FoundCaption(article, caption)
        for article in given
        for caption in _showing(article, wanted, [one for one in article.captions if all(test(one) for test in tests)])
    )


def find_people_shown(articles: Articles, *, person: str | None = None) -> Iterator[PersonShown]:
    r"""Whom the pictures show, as far as words tell: the people whom captions and alternative texts name.

    Names are found as speakers' are, over the whole article, so that "Lima" in a caption is the "Ana Lima" of the text.
    A single word is a person's name where the article has it with a title or in full. A caption may name somebody who
    is not in the picture: that cannot be told from its text. In languages of which only the layout is read nobody is
    found. Raises `WrongTypeError` for a `person` that is no name, at once.

    >>> import newsseed
    >>> article = newsseed.parse("Fog\n\nMayor Ana Lima stayed.\n\nLima at the port in JanuaryPhoto: Kip Oduya/EPA")
    >>> [(shown.name, str(shown.mention)) for shown in find_people_shown(article)]
    [('Ana Lima', 'Lima')]
    """
    wanted = None if person is None else NameQuery.of(check_name("person", person))
    given = each_article(articles)
    return (
        shown
        for article in given
        for shown in _list_people(article, article.captions)
        if wanted is None or wanted.fits_person(shown.name) or wanted.fits_person(shown.mention.text)
    )


def check_name(name: str, value: object) -> str:
    """A name that is asked for; `WrongTypeError` where it is no text."""
    if not isinstance(value, str):
        raise WrongTypeError(name, value, "a str")
    return value


def _list_tests(*, photographer: str | None, agency: str | None, text: Search | None) -> list[_Test]:
    tests: list[_Test] = []
    if photographer is not None:
        taker = NameQuery.of(check_name("photographer", photographer))
        tests.append(
            lambda caption: (
                caption.credit is not None
                and any(taker.fits_person(holder.text) for holder in caption.credit.photographers)
            )
        )
    if agency is not None:
        holders = NameQuery.of(check_name("agency", agency))
        tests.append(
            lambda caption: (
                caption.credit is not None and any(holders.stands_in(one.text) for one in caption.credit.agencies)
            )
        )
    if text is not None:
        tests.append(lambda caption: any(text.search(part.text) is not None for part in _texts_of(caption)))
    return tests


def _texts_of(caption: Caption) -> list[Part]:
    return [part for part in (caption.alt, caption.text) if part is not None]


def _showing(article: Article, person: NameQuery | None, captions: list[Caption]) -> Iterator[Caption]:
    """Those of some captions that name a person; all of them where nobody is asked for."""
    if person is None or not captions:
        yield from captions
        return
    shown = {
        one.caption.span
        for one in _list_people(article, captions)
        if person.fits_person(one.name) or person.fits_person(one.mention.text)
    }
    # A full name may stand where names are not looked for: in lower case, in another language.
    full = NameQuery(frozenset(words for words in person.forms if len(words) > 1))
    for caption in captions:
        if caption.span in shown or any(full.stands_in(part.text) for part in _texts_of(caption)):
            yield caption


def _list_people(article: Article, captions: list[Caption] | tuple[Caption, ...]) -> Iterator[PersonShown]:
    people = _load_people_of(article) if captions else None
    if people is None:
        return
    zones = lay_zones(article.title, article.blocks)
    cast = cluster_names(article.source, find_names(article.source, zones=zones, people=people), people=people)
    roles = find_roles(cast, zones=zones)
    surely = [figure for figure in cast.figures if is_surely_person(article.source, figure, roles=roles)]
    mentions = sorted(
        ((Span(name.start, name.end), figure.name) for figure in surely for name in figure.mentions),
        key=lambda one: one[0],
    )
    reached = 0
    for caption in captions:
        named: dict[str, Span] = {}
        while reached < len(mentions) and mentions[reached][0].start < caption.span.end:
            span, name = mentions[reached]
            reached += 1
            if any(span in part.span for part in _texts_of(caption)):
                _ = named.setdefault(name, span)
        for name, span in named.items():
            yield PersonShown(name, Part(span.of(article.source), span), caption, article)


def _load_people_of(article: Article) -> PeopleWords | None:
    try:
        return load_people(load_language(article.language))
    except UnknownLanguageError:
        # A language of the caller's own, of which the article has only the code.
        return None
