r"""Questions to one article or to many: who said what, how much, beside whom, in which words.

Every question is a plain function over an `Article` or an iterable of articles; filters are keywords, and all that are
given must fit. Those that begin with `find_` hand on what they find while the articles are read.

>>> import newsseed
>>> article = newsseed.parse("Rents\n\n“They will fall,” Mayor Ana Lima said.")
>>> [found.quote.text for found in newsseed.queries.find_quotes(article, speaker="Lima")]
['They will fall,']
"""

from newsseed.queries.amounts import Amount, Portion, Tally, Volume, count_speech
from newsseed.queries.concordances import ConcordanceLine, find_concordance
from newsseed.queries.findings import FoundQuote
from newsseed.queries.pictures import FoundCaption, PersonShown, find_captions, find_people_shown
from newsseed.queries.pieces import find_articles
from newsseed.queries.quotes import find_quotes
from newsseed.queries.speakers import Pair, merge_speakers, pair_speakers
from newsseed.queries.voices import Voice

__all__ = [
    "Amount",
    "ConcordanceLine",
    "FoundCaption",
    "FoundQuote",
    "Pair",
    "PersonShown",
    "Portion",
    "Tally",
    "Voice",
    "Volume",
    "count_speech",
    "find_articles",
    "find_captions",
    "find_concordance",
    "find_people_shown",
    "find_quotes",
    "merge_speakers",
    "pair_speakers",
]
