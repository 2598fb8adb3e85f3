"""Speakers over many articles: who they are, and who of them is quoted beside whom."""

from collections import Counter
from collections.abc import Iterable
from itertools import combinations

import attrs

from newsseed.models import Speaker
from newsseed.queries.filters import SpeakerTest, quote_filters, speaker_checks
from newsseed.queries.gathering import gather_speech
from newsseed.queries.inputs import Articles, check_count
from newsseed.queries.voices import Voice, unite_speakers
from newsseed.queries.wordings import Wording


@attrs.frozen
class Pair:
    """Two voices that are quoted in the same articles, and in how many of these, and of their sections, both are.

    What stands before the first heading of an article is a section too.
    """

    first: Voice
    second: Voice
    articles: int
    sections: int


def merge_speakers(
    articles: Articles,
    *,
    speaker: str | Speaker | Voice | None = None,
    speaker_kind: str | Iterable[str] | None = None,
    role: Wording | None = None,
    least_articles: int = 1,
) -> tuple[Voice, ...]:
    r"""The speakers of all the articles, each person and organisation once; the one with most articles first.

    People are one where their full names are the same, titles, case and accents aside. A shorter form, a surname or a
    name without its initials, joins a fuller one where exactly one in all the articles fits, unless an article tells
    the two apart or "Mr" and "Mrs" do. A surname that several full names fit stays apart by article, and so does one
    that is "Mr" here and "Mrs" there; one that no full name fits is one. Organisations are one where their names are
    the same, or where one's name is an alias of exactly one other. Speakers without a name, and documents, are never
    brought together; two who speak together are a voice of their own, and kinds are not mixed.

    With filters, those voices of which one speaker fits them; `least_articles` leaves out those in fewer articles.
    Raises `WrongTypeError` and `WrongValueError` for wrong filters and for what is no article. All the articles are
    read, and of each its speakers are kept.

    >>> import newsseed
    >>> texts = ["Fog\n\n“It is late,” Mayor Ana Lima said.", "Rain\n\n“It is wet,” said Lima."]
    >>> for voice in merge_speakers(newsseed.parse(text) for text in texts):
    ...     print(voice.name, voice.names, voice.roles, voice.articles, voice.quotes)
    Ana Lima ('Lima',) ('Mayor',) 2 2
    """
    checks = speaker_checks(speaker=speaker, speaker_kind=speaker_kind, role=role)
    least = check_count("least_articles", least_articles, least=1)
    voices, _ = unite_speakers(gather_speech(articles).appearances)
    fitting = [voice for voice in voices if voice.articles >= least and is_one_of(voice, checks)]
    return tuple(sorted(fitting, key=lambda voice: (-voice.articles, -voice.quotes)))


def pair_speakers(  # noqa: PLR0913 - each is a filter of its own
    articles: Articles,
    *,
    speaker: str | Speaker | Voice | None = None,
    speaker_kind: str | Iterable[str] | None = None,
    kind: str | Iterable[str] | None = None,
    thought: bool | None = None,
    least_confidence: float = 0.0,
    least_articles: int = 1,
) -> tuple[Pair, ...]:
    r"""Who is quoted beside whom: the pairs of voices with quotes in the same article, the most frequent first.

    With `speaker` the pairs of that voice only, who stands first in them; `speaker_kind` is what both must be, and only
    quotes that fit `kind`, `thought` and `least_confidence` count. Speakers are brought together as `merge_speakers`
    does. An article in which n voices are quoted has n × (n - 1) / 2 pairs. Raises `WrongTypeError` and
    `WrongValueError` for wrong filters and for what is no article.

    >>> import newsseed
    >>> article = newsseed.parse("Fog\n\n“It is late,” Ana Lima said.\n\n“It is not,” said Tom Reed.")
    >>> [(pair.first.name, pair.second.name, pair.articles) for pair in pair_speakers(article, speaker="Reed")]
    [('Tom Reed', 'Ana Lima', 1)]
    """
    asked = speaker_checks(speaker=speaker)
    kinds = speaker_checks(speaker_kind=speaker_kind)
    filters = quote_filters(kind=kind, thought=thought, least_confidence=least_confidence)
    least = check_count("least_articles", least_articles, least=1)
    gathered = gather_speech(articles, filters=filters)
    voices, places = unite_speakers(gathered.appearances)
    present: dict[int, dict[int, set[int]]] = {}
    for appearance, spoken, place in zip(gathered.appearances, gathered.spoken, places, strict=True):
        if spoken.quotes and is_one_of(voices[place], kinds):
            present.setdefault(appearance.article, {}).setdefault(place, set()).update(spoken.sections)
    chosen = {place for place, voice in enumerate(voices) if is_one_of(voice, asked)}
    together, near = Counter[tuple[int, int]](), Counter[tuple[int, int]]()
    for sections in present.values():
        for one, other in combinations(sorted(sections), 2):
            if one in chosen or other in chosen:
                pair = (one, other) if one in chosen else (other, one)
                together[pair] += 1
                near[pair] += len(sections[one] & sections[other])
    found = (Pair(voices[one], voices[other], count, near[one, other]) for (one, other), count in together.items())
    return tuple(
        sorted((pair for pair in found if pair.articles >= least), key=lambda pair: (-pair.articles, -pair.sections))
    )


def is_one_of(voice: Voice, checks: Iterable[SpeakerTest]) -> bool:
    """Whether each check fits one of the speakers whom a voice brings together."""
    return all(any(map(check, voice.speakers)) for check in checks)
