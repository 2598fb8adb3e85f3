"""What is handed in: articles, and filters that are checked before the first article is looked at."""

from collections.abc import Iterable, Iterator, Mapping

from newsseed.errors import WrongTypeError, WrongValueError
from newsseed.models import Article

Articles = Article | Iterable[Article]
"""One article, or any iterable of them: a list, a generator, what `newsseed.read_all` gives."""

_ITEM = "an item of articles"
_ACCEPTED = "an Article or an iterable of articles"


def each_article(articles: Articles) -> Iterator[Article]:
    """The articles one by one, each taken when it is asked for.

    Raises `WrongTypeError`: at once where `articles` is neither an article nor an iterable, and, where one of the items
    is no article, when that item is reached.

    >>> import newsseed
    >>> [article.language for article in each_article(newsseed.parse("No ship left on Monday."))]
    ['en']
    """
    if isinstance(articles, Article):
        return iter((articles,))
    if isinstance(articles, str | bytes | bytearray):
        raise WrongTypeError("articles", articles, _ACCEPTED, advice="newsseed.parse makes an article of a text")
    if not isinstance(articles, Iterable):
        raise WrongTypeError("articles", articles, _ACCEPTED)
    return _check_each(articles)


def _check_each(articles: Iterable[Article]) -> Iterator[Article]:
    for article in articles:
        if not isinstance(article, Article):
            raise WrongTypeError(_ITEM, article, "an Article")
        yield article


def check_choices(name: str, chosen: object, *, accepted: Iterable[str]) -> frozenset[str] | None:
    """The values chosen out of a closed vocabulary, where one or several may be given; None where none was asked for.

    Raises `WrongTypeError` for what is neither text nor an iterable of texts, `WrongValueError` for a text outside of
    the vocabulary.

    >>> sorted(check_choices("kind", ["mixed", "direct"], accepted=("direct", "mixed", "indirect")))
    ['direct', 'mixed']
    """
    known = tuple(map(str, accepted))
    if chosen is None:
        return None
    given = chosen
    if isinstance(chosen, bytes | bytearray | Mapping) or not isinstance(chosen, Iterable):
        raise WrongTypeError(name, given, "a str or several of them")
    values = [chosen] if isinstance(chosen, str) else list(chosen)
    for value in values:
        if not isinstance(value, str):
            raise WrongTypeError(name, value, "a str or several of them")
        if value not in known:
            raise WrongValueError(name, value, known)
    return frozenset(map(str, values))


def check_share(name: str, value: object) -> float:
    """A number from 0 to 1; `WrongTypeError` for no number, `WrongValueError` for one outside, such as 90."""
    if isinstance(value, bool) or not isinstance(value, int | float):
        raise WrongTypeError(name, value, "a number from 0 to 1")
    if not 0 <= value <= 1:
        raise WrongValueError(name, value, ("a number from 0 to 1",))
    return value


def check_count(name: str, value: object, *, least: int) -> int:
    """A whole number that is not below `least`; else `WrongTypeError` or `WrongValueError`."""
    accepted = f"a whole number from {least} on"
    if isinstance(value, bool) or not isinstance(value, int):
        raise WrongTypeError(name, value, accepted)
    if value < least:
        raise WrongValueError(name, value, (accepted,))
    return value


def check_flag(name: str, value: object) -> bool | None:
    """True, False, or None where it is not asked; else `WrongTypeError`."""
    if value is not None and not isinstance(value, bool):
        raise WrongTypeError(name, value, "True, False or None")
    return value
