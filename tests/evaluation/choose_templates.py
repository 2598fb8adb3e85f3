"""Choose which facts make features together, one template at a time, by what each gains where it was not fitted.

    python -m tests.evaluation.choose_templates CORPUS.jsonl --rounds 40 [--choice "end behind"]

The choice is whose words a quoted stretch holds, or one of those about reported clauses: "report", "side", "reporter",
"start behind", "end behind", "start ahead", "end ahead". The corpus is that of `tests.evaluation.fit`, and the articles
left out there are left out here. The stretches before one are decided as weights decide them that were fitted on other
articles: with right decisions, facts of what was said before look better than they are. Each round fits the templates
chosen so far on three parts of the articles to score the fourth, tries what every further template would add to those
scores, and takes the best. It needs numpy and scipy.
"""

import argparse
from collections.abc import Iterator
from importlib import import_module
from itertools import combinations
from pathlib import Path
from typing import Any, NamedTuple, final

from newsseed.quoting.facts import Facts
from newsseed.quoting.features import ROWS
from newsseed.quoting.table import build_table
from tests.evaluation import fit
from tests.evaluation.gold import GRAMMAR, Article, Sample, read_articles
from tests.evaluation.solving import describe, fit_weights

np = import_module("numpy")

PARTS = 4
STRETCHES = "stretches"
LEAST_GAIN = 3.5
WIDENED = 25

Template = tuple[str, tuple[str, ...]]
"""A row of facts and the names of the facts that a feature is made of."""


def sample_decided(articles: list[Article], counts: list[fit.Counts]) -> list[Sample]:
    """The samples of all articles, each with the decisions before it as weights from other articles make them."""
    samples = fit.sample_corpus(articles, counts).stretches
    decided: list[Sample] = []
    for part in range(PARTS):
        weights = fit.arrange(fit.fit_stretches([sample for sample in samples if sample.article % PARTS != part]))
        strengths = fit.rate_cues([count for number, count in enumerate(counts) if number % PARTS != part])
        table = build_table(GRAMMAR, strengths=strengths, weights=weights)

        def decide(rows: list[Facts], weigh: Any = table.weigh) -> int:  # noqa: ANN401 (bound for this part)
            scores = [weigh(row) for row in rows]
            return scores.index(max(scores))

        for number, article in enumerate(articles):
            if number % PARTS == part:
                decided += fit.sample_article(article, number, table, decide)
    return decided


class Sheet(NamedTuple):
    """All candidates of all samples in a row: whose they are, which are right, in which part and half they lie."""

    rows: list[Facts]
    groups: list[str]
    owners: Any
    right: Any
    parts: Any
    halves: Any
    starts: Any


def lay_out(samples: list[Sample]) -> Sheet:
    """The samples' candidates in a row."""
    flat = [(owner, place, sample) for owner, sample in enumerate(samples) for place in range(len(sample.rows))]
    owners = np.array([owner for owner, _, _ in flat])
    articles = np.array([sample.article for _, _, sample in flat])
    return Sheet(
        [sample.rows[place] for _, place, sample in flat],
        sorted({row.group for sample in samples for row in sample.rows}),
        owners,
        np.array([place in sample.right for _, place, sample in flat]),
        articles % PARTS,
        articles // PARTS % 2,
        np.concatenate([[0], np.flatnonzero(np.diff(owners)) + 1]),
    )


def score_parts(samples: list[Sample], sheet: Sheet, chosen: list[Template]) -> Any:  # noqa: ANN401 (an array)
    """The score of each candidate by weights of the templates chosen, fitted on the other parts."""
    templates = {group: [" ".join(names) for row, names in chosen if row == group] for group in sheet.groups}
    scores = np.zeros(len(sheet.rows))
    for part in range(PARTS):
        kept = [sample for sample in samples if sample.article % PARTS != part]
        weights = (
            fit_weights(kept, templates=templates, strictness=fit.STRICTNESS, expected=fit.EXPECTED) if chosen else {}
        )
        for place in np.flatnonzero(sheet.parts == part):
            features = describe(sheet.rows[place], templates)
            scores[place] = sum(weights.get(feature, 0.0) for feature in features)
    return scores


def measure(sheet: Sheet, scores: Any) -> tuple[Any, Any, float]:  # noqa: ANN401 (arrays)
    """Each candidate's probability, its share among the right ones, and the log-likelihood of all."""
    grown = np.exp(scores - np.maximum.reduceat(scores, sheet.starts)[sheet.owners])
    total = np.add.reduceat(grown, sheet.starts)
    good = np.add.reduceat(np.where(sheet.right, grown, 0), sheet.starts) + 1e-300
    share = np.where(sheet.right, grown / good[sheet.owners], 0)
    return grown / total[sheet.owners], share, float(np.sum(np.log(good) - np.log(total)))


@final
class Trial:
    """What further templates would add to the scores that there are."""

    def __init__(self, sheet: Sheet, scores: Any) -> None:  # noqa: ANN401 (an array)
        self.sheet = sheet
        self.scores = scores
        self.likely, self.share, self.sum = measure(sheet, scores)

    def gain(self, template: Template) -> float:
        """What one step of Newton’s on one half of the articles gains on the other, both ways."""
        group, names = template
        columns = [ROWS[group].index(name) for name in names]
        known: dict[tuple[str, ...], int] = {}
        ids = np.array(
            [
                known.setdefault(tuple([row.values[column] for column in columns]), len(known))
                if row.group == group
                else -1
                for row in self.sheet.rows
            ]
        )
        scores = self.scores.copy()
        for half in (0, 1):
            there, here = [(ids >= 0) & ((self.sheet.halves == half) == side) for side in (False, True)]
            pull = np.bincount(ids[there], (self.share - self.likely)[there], len(known))
            bend = np.bincount(ids[there], (self.likely * (1 - self.likely))[there], len(known))
            often = np.bincount(ids[there], minlength=len(known)) >= fit.STRICTNESS.least_seen / 2
            scores[here] += np.where(often, pull / (bend + fit.STRICTNESS.penalty), 0)[ids[here]]
        return measure(self.sheet, scores)[2] - self.sum


def widen(group: str, pairs: list[Template]) -> Iterator[Template]:
    """The templates with one fact more."""
    for _, names in pairs:
        for name in ROWS[group]:
            if name not in names:
                yield group, tuple(sorted((*names, name)))


def choose_next(trial: Trial, chosen: list[Template]) -> tuple[float, Template]:
    """The template that gains most, of one, two or three facts."""
    found: list[tuple[float, Template]] = []
    for group in trial.sheet.groups:
        names = ROWS[group]
        small = [(group, picked) for size in (1, 2) for picked in combinations(names, size)]
        ranked = sorted(((trial.gain(template), template) for template in small), reverse=True)
        wide = set(widen(group, [template for _, template in ranked[:WIDENED]]))
        found += ranked + [(trial.gain(template), template) for template in sorted(wide)]
    return max(pair for pair in found if pair[1] not in chosen)


def main() -> None:
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("corpus", type=Path)
    parser.add_argument("--rounds", type=int, default=40)
    parser.add_argument("--choice", default=STRETCHES)
    arguments = parser.parse_args()
    articles = [article for i, article in enumerate(read_articles(arguments.corpus)) if i % 5 != 4]
    counts = [fit.count_article(article) for article in articles]
    if arguments.choice == STRETCHES:
        samples = sample_decided(articles, counts)
    else:
        samples = fit.sample_corpus(articles, counts).reports[arguments.choice]
    sheet = lay_out(samples)
    chosen: list[Template] = []
    for number in range(arguments.rounds):
        trial = Trial(sheet, score_parts(samples, sheet, chosen))
        gain, template = choose_next(trial, chosen)
        print(f"{number:3} {trial.sum:10.1f} {gain:8.1f} {template[0]}: {' '.join(template[1])}", flush=True)  # noqa: T201
        if gain < LEAST_GAIN:
            break
        chosen.append(template)


if __name__ == "__main__":
    main()
