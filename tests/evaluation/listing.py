"""The errors by kind, as lines to read: what was missed, what is false, whose words were given to another."""

from collections.abc import Iterable, Sequence
from enum import StrEnum

import attrs

from newsseed import Span
from tests.evaluation.models import AnnotatedArticle, Prediction
from tests.evaluation.outcomes import Outcome, judge_attributions, judge_runs

_CONTEXT = 60
_NOBODY = "–"


class ErrorKind(StrEnum):
    """What can go wrong."""

    MISSED_RUN = "missed run"
    FALSE_RUN = "false run"
    RUN_SOURCE = "run with the wrong source"
    MISSED_ATTRIBUTION = "missed attribution"
    FALSE_ATTRIBUTION = "false attribution"
    ATTRIBUTION_SOURCE = "attribution with the wrong source"


_RUN_KINDS = (ErrorKind.MISSED_RUN, ErrorKind.FALSE_RUN, ErrorKind.RUN_SOURCE)
_ATTRIBUTION_KINDS = (ErrorKind.MISSED_ATTRIBUTION, ErrorKind.FALSE_ATTRIBUTION, ErrorKind.ATTRIBUTION_SOURCE)


@attrs.frozen
class Error:
    """One error: its kind, the article it is in, and what was annotated and found."""

    kind: ErrorKind
    article: AnnotatedArticle
    outcome: Outcome


def find_errors(pairs: Iterable[tuple[AnnotatedArticle, Sequence[Prediction]]]) -> list[Error]:
    """All errors, in the order of the articles."""
    errors: list[Error] = []
    for article, predictions in pairs:
        judged = (
            (_RUN_KINDS, judge_runs(article, predictions)),
            (_ATTRIBUTION_KINDS, judge_attributions(article, predictions)),
        )
        for kinds, outcomes in judged:
            for outcome in outcomes:
                kind = _kind_of(outcome, kinds)
                if kind:
                    errors.append(Error(kind, article, outcome))
    return errors


def list_errors(errors: Sequence[Error], *, most: int) -> str:
    """The errors by kind as text, at most so many of each, spread evenly over the articles."""
    lines: list[str] = []
    for kind in ErrorKind:
        of_kind = [error for error in errors if error.kind is kind]
        shown = _spread(of_kind, most=most)
        lines.append(f"{kind}: {len(of_kind)}, {len(shown)} shown")
        for error in shown:
            lines.extend(_describe(error))
        lines.append("")
    return "\n".join(lines)


def _kind_of(outcome: Outcome, kinds: tuple[ErrorKind, ErrorKind, ErrorKind]) -> ErrorKind | None:
    missed, false, wrong_source = kinds
    match outcome.gold, outcome.found:
        case None, None:
            return None
        case _, None:
            return missed
        case None, _:
            return false
        case gold, _:
            return wrong_source if gold.source and not outcome.right_source else None


def _spread(errors: Sequence[Error], *, most: int) -> list[Error]:
    if len(errors) <= most:
        return list(errors)
    return [errors[number * len(errors) // most] for number in range(most)]


def _describe(error: Error) -> list[str]:
    text, outcome = error.article.text, error.outcome
    first, last = outcome.unit[0], outcome.unit[-1]
    before, after = text[max(0, first.start - _CONTEXT) : first.start], text[last.end : last.end + _CONTEXT]
    unit = " … ".join(span.of(text) for span in outcome.unit)
    lines = [
        f"  {error.article.path} {first.start}-{last.end}",
        f"    {_one_line(f'{before}[{unit}]{after}')}",
    ]
    if outcome.gold:
        lines.append(f"    annotated source: {_mention(text, outcome.gold.source)}")
    if outcome.found:
        source = _mention(text, [outcome.found.source] if outcome.found.source else [])
        speaker = outcome.found.speaker or _NOBODY
        lines.append(f"    found source: {source}, speaker: {speaker}, confidence {outcome.found.confidence:.2f}")
    return lines


def _mention(text: str, spans: Iterable[Span]) -> str:
    return _one_line(" ".join(span.of(text) for span in spans)) or _NOBODY


def _one_line(text: str) -> str:
    return " ".join(text.split())
