"""One reading of many articles: who appears in each, with how much speech, in which sections."""

from collections import Counter
from collections.abc import Hashable, Sequence
from typing import NamedTuple

from newsseed.models import QuoteKind, Speaker
from newsseed.models.quotes import key_of
from newsseed.models.text import count_words
from newsseed.queries.filters import Test
from newsseed.queries.findings import FoundQuote, list_quotes
from newsseed.queries.inputs import Articles, each_article
from newsseed.queries.voices import Appearance

_NO_SECTION = -1


class Spoken(NamedTuple):
    """What fits the filters of one speaker in one article, or of no speaker in all of them."""

    quotes: Counter[QuoteKind]
    words: Counter[QuoteKind]
    sections: set[int]
    """Where their headings begin."""

    @classmethod
    def nothing(cls) -> "Spoken":
        """Nothing so far."""
        return cls(Counter(), Counter(), set())

    def add(self, found: FoundQuote) -> None:
        """Count a quote."""
        quote = found.quote
        self.quotes[quote.kind] += 1
        self.words[quote.kind] += count_words(quote.text)
        self.sections.add(_NO_SECTION if found.heading is None else found.heading.span.start)


class Gathered(NamedTuple):
    """The appearances in the order of the articles, what each of them said, and what nobody is known to have said."""

    appearances: list[Appearance]
    spoken: list[Spoken]
    unattributed: Spoken


def gather_speech(articles: Articles, *, filters: Sequence[Test] = ()) -> Gathered:
    """Who appears in the articles, and of the quotes that fit all filters, how many are whose."""
    gathered = Gathered([], [], Spoken.nothing())
    for number, article in enumerate(each_article(articles)):
        speakers: dict[Hashable, Speaker] = {key_of(speaker): speaker for speaker in article.speakers}
        totals = Counter[Hashable]()
        said: dict[Hashable, Spoken] = {None: gathered.unattributed}
        for found in list_quotes(article):
            speaker = found.quote.speaker
            key = None if speaker is None else key_of(speaker)
            if speaker is not None and key not in speakers:
                speakers[key] = speaker
            totals[key] += 1
            if all(fits(found) for fits in filters):
                said.setdefault(key, Spoken.nothing()).add(found)
        for which, speaker in speakers.items():
            gathered.appearances.append(Appearance(number, speaker, totals[which]))
            gathered.spoken.append(said.get(which) or Spoken.nothing())
    return gathered
