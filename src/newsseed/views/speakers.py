"""Who is quoted in an article, each with a number that they keep over the whole view."""

from collections.abc import Hashable, Sequence

import attrs

from newsseed.models import Article, Quote, Speaker
from newsseed.models.quotes import key_of


@attrs.frozen
class Numbered:
    """Everyone who is quoted, and which of them each quote is by."""

    speakers: tuple[Speaker, ...]
    """The first has the number 1."""
    numbers: tuple[int | None, ...]
    """The number of each quote's speaker, where it has one."""


def number_speakers(article: Article, quotes: Sequence[Quote]) -> Numbered:
    r"""The speakers of an article and of its quotes, the article's own list first.

    >>> from newsseed import parse
    >>> article = parse("Fog\n\n“No ship left,” pilot Ana Lima said. “It is over,” it was claimed.")
    >>> numbered = number_speakers(article, article.quotes)
    >>> [speaker.name for speaker in numbered.speakers], numbered.numbers
    (['Ana Lima'], (1, None))
    """
    numbers = dict[Hashable, int]()
    speakers: list[Speaker] = []
    for speaker in (*article.speakers, *(quote.speaker for quote in quotes)):
        if speaker is not None and numbers.setdefault(key_of(speaker), len(speakers) + 1) > len(speakers):
            speakers.append(speaker)
    return Numbered(
        tuple(speakers), tuple([numbers[key_of(quote.speaker)] if quote.speaker else None for quote in quotes])
    )
