"""Who said how much: quotes and words, by kind of quote, and each voice's share of them."""

from collections.abc import Iterable, Sequence

import attrs

from newsseed.models import QuoteKind
from newsseed.queries.filters import quote_filters, speaker_checks
from newsseed.queries.gathering import Spoken, gather_speech
from newsseed.queries.inputs import Articles
from newsseed.queries.speakers import is_one_of
from newsseed.queries.voices import Voice, unite_speakers
from newsseed.queries.wordings import Wording


@attrs.frozen
class Amount:
    """A number of quotes, and of the words in them."""

    quotes: int = 0
    words: int = 0


@attrs.frozen
class Volume:
    """How much was said: in quotation marks, partly in them, without them."""

    direct: Amount = Amount()
    mixed: Amount = Amount()
    indirect: Amount = Amount()

    @property
    def quotes(self) -> int:
        """The quotes of all kinds."""
        return self.direct.quotes + self.mixed.quotes + self.indirect.quotes

    @property
    def words(self) -> int:
        """The words of all kinds."""
        return self.direct.words + self.mixed.words + self.indirect.words


@attrs.frozen
class Portion:
    """What one voice said, and its shares, from 0 to 1, of all quotes and words that have a speaker.

    `voice.quotes` counts all quotes of the voice, `volume.quotes` those that fit the filters.
    """

    voice: Voice
    volume: Volume
    share_of_quotes: float
    share_of_words: float


@attrs.frozen
class Tally:
    """Who said how much: a portion a voice, the one with most words first; and what has no speaker, apart."""

    portions: tuple[Portion, ...]
    attributed: Volume
    """What has a speaker: all portions together."""
    unattributed: Volume


def count_speech(  # noqa: PLR0913 - each is a filter of its own
    articles: Articles,
    *,
    speaker_kind: str | Iterable[str] | None = None,
    role: Wording | None = None,
    kind: str | Iterable[str] | None = None,
    stance: str | Iterable[str] | None = None,
    thought: bool | None = None,
    cue: Wording | None = None,
    text: Wording | None = None,
    block_kind: str | Iterable[str] | None = None,
    heading: Wording | None = None,
    least_confidence: float = 0.0,
) -> Tally:
    r"""Who said how much in one article or in all of many, of the quotes that the filters fit.

    The filters are those of `find_quotes`; with `speaker_kind` or `role` only voices that fit have portions, and the
    shares are of what they said together. A word is a run between white space that holds a letter or a digit. Nested
    quotes are part of the quote around them and are not counted again; a mixed or an indirect quote counts with its
    whole clause. Speakers are brought together as `merge_speakers` does. Raises `WrongTypeError` and
    `WrongValueError` for wrong filters and for what is no article.

    >>> import newsseed
    >>> text = "“It is late,” Ana Lima said.\n\n“No,” said Tom Reed.\n\nIt was claimed that it rained."
    >>> article = newsseed.parse(text)
    >>> tally = count_speech(article)
    >>> [(portion.voice.name, portion.volume.words, portion.share_of_words) for portion in tally.portions]
    [('Ana Lima', 3, 0.75), ('Tom Reed', 1, 0.25)]
    >>> tally.unattributed.quotes, tally.unattributed.indirect.words
    (1, 2)
    """
    checks = speaker_checks(speaker_kind=speaker_kind, role=role)
    filters = quote_filters(
        kind=kind,
        stance=stance,
        thought=thought,
        cue=cue,
        text=text,
        block_kind=block_kind,
        heading=heading,
        least_confidence=least_confidence,
    )
    gathered = gather_speech(articles, filters=filters)
    voices, places = unite_speakers(gathered.appearances)
    spoken: dict[int, list[Spoken]] = {}
    for said, place in zip(gathered.spoken, places, strict=True):
        if said.quotes:
            spoken.setdefault(place, []).append(said)
    chosen = [(voices[place], said) for place, said in spoken.items() if is_one_of(voices[place], checks)]
    attributed = _sum([one for _, said in chosen for one in said])
    portions = [_portion(voice, _sum(said), of=attributed) for voice, said in chosen]
    portions.sort(key=lambda portion: (-portion.volume.words, -portion.volume.quotes))
    return Tally(tuple(portions), attributed, _sum([gathered.unattributed]))


def _portion(voice: Voice, volume: Volume, *, of: Volume) -> Portion:
    # A quote may have no word: "“?” she asked".
    return Portion(voice, volume, volume.quotes / of.quotes, volume.words / of.words if of.words else 0.0)


def _sum(spoken: Sequence[Spoken]) -> Volume:
    return Volume(
        *(
            Amount(sum([said.quotes[kind] for said in spoken]), sum([said.words[kind] for said in spoken]))
            for kind in (QuoteKind.DIRECT, QuoteKind.MIXED, QuoteKind.INDIRECT)
        )
    )
