"""What became of each quoted run and of each attribution: annotated, found, both, and from the right source?

A content counts by the places of its characters: of those that are no white space for quoted runs, of letters and
digits for attributions, so that neither punctuation nor the ends of lines decide.
"""

import re
from collections.abc import Callable, Iterable, Sequence
from enum import StrEnum
from typing import TypeVar

import attrs

from newsseed import Span
from tests.evaluation.marks import WORD, find_quoted_runs
from tests.evaluation.models import AnnotatedArticle, Attribution, Prediction
from tests.evaluation.sources import is_same_source

# A content covers a run from half of its characters on; two contents are the same from this Jaccard index on.
_COVERAGE = 0.5
_OVERLAP = 0.5
_DIRECT_SHARE = 0.9

_THAT_IN_FRONT = re.compile(r"\W*that\b(?=\W*\w)", re.IGNORECASE)

Places = frozenset[int]
_Claim = TypeVar("_Claim", Attribution, Prediction)


class ContentClass(StrEnum):
    """How much of an annotated content stands in quoted runs: nine tenths and more, some, nothing."""

    DIRECT = "direct"
    MIXED = "mixed"
    INDIRECT = "indirect"


@attrs.frozen
class Outcome:
    """What people and parser made of one unit; `right_source` asks for both and for a source in the annotation."""

    unit: tuple[Span, ...]
    gold: Attribution | None
    found: Prediction | None
    right_source: bool


@attrs.frozen
class RunOutcome(Outcome):
    """What became of one quoted run, which has so many words."""

    words: int


@attrs.frozen
class ContentOutcome(Outcome):
    """What became of one attribution: its class if it is annotated, the Jaccard index of the contents if it is both."""

    content_class: ContentClass | None
    overlap: float


def judge_runs(article: AnnotatedArticle, predictions: Sequence[Prediction]) -> list[RunOutcome]:
    """What became of the quoted runs of an article, in text order, those that neither side claims included.

    Each side's claim is that of the content which covers most of the run, the first of several.
    """
    text = article.text
    visible = _places_where(text, lambda character: not character.isspace())
    gold_places = [_places_in(gold.content, visible) for gold in article.attributions]
    found_places = [_places_in(found.content, visible) for found in predictions]
    outcomes: list[RunOutcome] = []
    for run in find_quoted_runs(text):
        places = _places_in([run], visible)
        gold = _best_cover(places, article.attributions, gold_places)
        found = _best_cover(places, predictions, found_places)
        words = len(WORD.findall(text, run.start, run.end))
        outcomes.append(RunOutcome((run,), gold, found, _has_right_source(text, gold, found), words))
    return outcomes


def judge_attributions(article: AnnotatedArticle, predictions: Sequence[Prediction]) -> list[ContentOutcome]:
    """What became of the attributions of an article: the annotated ones in their order, then those only found.

    Contents are paired one to one, those with the highest Jaccard index first.
    """
    text = article.text
    written = _places_where(text, str.isalnum)
    gold_places = [_places_in(without_that(text, gold.content), written) for gold in article.attributions]
    found_places = [_places_in(without_that(text, found.content), written) for found in predictions]
    quoted = _places_in(find_quoted_runs(text), written)
    pairs = _pair_contents(gold_places, found_places)
    outcomes: list[ContentOutcome] = []
    for index, (gold, places) in enumerate(zip(article.attributions, gold_places, strict=True)):
        partner, overlap = pairs.get(index, (None, 0.0))
        found = None if partner is None else predictions[partner]
        right = _has_right_source(text, gold, found)
        outcomes.append(ContentOutcome(gold.content, gold, found, right, _class_of(places, quoted), overlap))
    paired = {partner for partner, _ in pairs.values()}
    alone = (found for index, found in enumerate(predictions) if index not in paired)
    return outcomes + [
        ContentOutcome(found.content, None, found, right_source=False, content_class=None, overlap=0.0)
        for found in alone
    ]


def without_that(text: str, content: tuple[Span, ...]) -> tuple[Span, ...]:
    """The content without a conjunction "that" in front, which some annotators take in and some leave out."""
    if not content:
        return content
    first, *rest = content
    match = _THAT_IN_FRONT.match(text, first.start, first.end)
    return (Span(match.end(), first.end), *rest) if match else content


def _has_right_source(text: str, gold: Attribution | None, found: Prediction | None) -> bool:
    if gold is None or found is None or not gold.source:
        return False
    return is_same_source(text, gold.source, found.source, speaker=found.speaker)


def _places_where(text: str, keep: Callable[[str], bool]) -> Places:
    return frozenset(place for place, character in enumerate(text) if keep(character))


def _places_in(spans: Iterable[Span], kept: Places) -> Places:
    return frozenset(place for span in spans for place in range(span.start, span.end) if place in kept)


def _best_cover(places: Places, claims: Sequence[_Claim], contents: Sequence[Places]) -> _Claim | None:
    shares = [len(places & content) for content in contents]
    most = max(shares, default=0)
    return claims[shares.index(most)] if most >= _COVERAGE * len(places) else None


def _pair_contents(gold: Sequence[Places], found: Sequence[Places]) -> dict[int, tuple[int, float]]:
    """For the index of an annotated content, the index of the found one that it is paired with, and their overlap."""
    candidates: list[tuple[float, int, int]] = []
    for gold_index, annotated in enumerate(gold):
        for found_index, content in enumerate(found):
            common = len(annotated & content)
            overlap = common / len(annotated | content) if common else 0.0
            if overlap >= _OVERLAP:
                candidates.append((-overlap, gold_index, found_index))
    pairs: dict[int, tuple[int, float]] = {}
    taken: set[int] = set()
    for negative, gold_index, found_index in sorted(candidates):
        if gold_index not in pairs and found_index not in taken:
            pairs[gold_index] = (found_index, -negative)
            taken.add(found_index)
    return pairs


def _class_of(content: Places, quoted: Places) -> ContentClass:
    inside = len(content & quoted)
    if not inside:
        return ContentClass.INDIRECT
    return ContentClass.DIRECT if inside >= _DIRECT_SHARE * len(content) else ContentClass.MIXED
