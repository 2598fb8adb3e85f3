"""Which articles: by publisher, headline, author, who is quoted in them, what is written in them."""

from collections.abc import Callable, Iterator

from newsseed.errors import WrongTypeError
from newsseed.models import Article, Speaker
from newsseed.queries.filters import speaker_checks
from newsseed.queries.inputs import Articles, each_article
from newsseed.queries.names import NameQuery
from newsseed.queries.voices import Voice
from newsseed.queries.wordings import Wording, compile_wording

_Test = Callable[[Article], bool]


def find_articles(  # noqa: PLR0913 - each is a filter of its own
    articles: Articles,
    *,
    publisher: Wording | None = None,
    headline: Wording | None = None,
    author: str | None = None,
    speaker: str | Speaker | Voice | None = None,
    role: Wording | None = None,
    text: Wording | None = None,
) -> Iterator[Article]:
    r"""The articles that all the filters fit, in their order; each is read when it is due.

    `publisher` and `headline` are looked for in those parts of the title line, `text` in the whole source: plain text
    or compiled patterns. `author` is a full name or a surname in a byline. `speaker` is somebody quoted, a name, a
    `Speaker` or a `Voice`, and with `role` it is a speaker in that role. Raises `WrongTypeError` for wrong filters, at
    once.

    >>> import newsseed
    >>> articles = [newsseed.parse(f"{what} | The Calder Tribune\n\nSo far.") for what in ("Fog", "Rain")]
    >>> [article.title.headline.text for article in find_articles(articles, publisher="calder", headline="rain")]
    ['Rain']
    """
    tests = [*_title_tests(publisher=publisher, headline=headline)]
    if author is not None:
        tests.append(_is_by(author))
    checks = speaker_checks(speaker=speaker, role=role)
    if checks:
        tests.append(lambda article: any(all(check(one) for check in checks) for one in article.speakers))
    search = compile_wording("text", text)
    if search is not None:
        tests.append(lambda article: search.search(article.source) is not None)
    given = each_article(articles)
    return (article for article in given if all(test(article) for test in tests))


def _title_tests(*, publisher: Wording | None, headline: Wording | None) -> Iterator[_Test]:
    outlet = compile_wording("publisher", publisher)
    if outlet is not None:
        yield (
            lambda article: (
                article.title is not None
                and article.title.publisher is not None
                and outlet.search(article.title.publisher.text) is not None
            )
        )
    line = compile_wording("headline", headline)
    if line is not None:
        yield lambda article: article.title is not None and line.search(article.title.headline.text) is not None


def _is_by(author: object) -> _Test:
    if not isinstance(author, str):
        raise WrongTypeError("author", author, "a str")
    query = NameQuery.of(author)
    return lambda article: any(query.fits_person(one.text) for byline in article.bylines for one in byline.people)
