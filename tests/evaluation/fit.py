"""Fit the table that attributes quoted stretches, from annotated articles.

    python -m tests.evaluation.fit CORPUS.jsonl --out src/newsseed/languages/english_weights.json

Each line of the corpus is an article: {"id", "text", "annotators": [{"attributions": [{"source", "cue", "content"}]}]},
with lists of [start, end] in code points.
Every fifth article by sorted id is left out, to measure on. The same corpus gives the same
table again. It needs numpy and scipy.
"""

import argparse
import json
from collections import Counter
from collections.abc import Callable, Mapping
from importlib import import_module
from itertools import chain
from pathlib import Path
from typing import NamedTuple

from newsseed.models.quotes import QuoteKind
from newsseed.quoting.attribution import attribute_quotes
from newsseed.quoting.candidates import Candidate
from newsseed.quoting.facts import FACTS, Facts, Values, stem_of
from newsseed.quoting.features import UNIT, Weigh
from newsseed.quoting.frames import decide_stretches
from newsseed.quoting.marks import Stretch, find_stretches
from newsseed.quoting.passages import read_passages
from newsseed.quoting.sites import Site
from newsseed.quoting.table import Table, build_table
from newsseed.quoting.tokens import classify_words, split_tokens
from tests.evaluation.calibration import judge_predictions
from tests.evaluation.fit_reports import fit_report_weights, sample_reports
from tests.evaluation.gold import GRAMMAR, Article, Sample, annotated_of, blocks_of, read_articles, read_gold
from tests.evaluation.models import Prediction
from tests.evaluation.solving import Feature, Strictness, Templates, fit_weights

np = import_module("numpy")
isotonic_regression = import_module("scipy.optimize").isotonic_regression

CLASSIFY = classify_words({}, grammar=GRAMMAR)
TOGETHER: Templates = {
    "none": (
        "nearest opening titled",
        "after block",
        "around opening finite",
        "end opening opens",
        "block repeated second_word",
        "mark titled word_after",
        "after ending person",
        "end opens",
        "titled",
        "mark",
        "person finite",
    ),
    "same": ("own",),
    "near": (
        "gap sentence finite",
        "gap unclosed ended",
        "gap unclosed",
    ),
    "cue": (
        "word_ahead side strength",
        "helper kind rank",
        "ahead beyond titled",
        "noun rank",
        "kind side suffix",
        "path stem",
        "around strength titled",
        "helper_word kind side",
        "ahead end side",
        "depth stem",
        "beyond same shared",
        "word_beyond gap kind",
        "since familiar nominal",
        "ahead distance path",
        "end kind way",
        "word_beyond depth rank",
        "ahead edge form",
        "side strength",
        "side way",
        "side end",
        "form",
        "kind",
        "noun",
    ),
    "other": (
        "ahead familiar told",
        "edge end block",
        "kind mark sentence",
        "after_that opening sentence",
        "repeated same strength",
        "kind nominal opening",
        "kind",
        "told",
        "kind noun",
        "noun told",
        "familiar same",
    ),
}
"""For each row of facts which of them make a feature together, chosen one at a time."""
PAIRS: Templates = {
    "none": (
        "mark told",
        "finite mark",
        "block opening",
        "person finite",
        "person mark",
        "repeated opening",
        "opens opening",
        "repeated since",
        "titled gap",
        "titled nearest",
        "repeated second_word",
        "finite opening",
        "sentence since",
        "person nearest",
        "sentence gap",
        "person told",
        "person sentence",
        "titled repeated",
        "since told",
        "finite told",
        "mark gap",
        "end opens",
        "person opening",
        "opens second_word",
        "finite block",
        "around since",
        "opens finite",
        "opening told",
        "finite nearest",
        "person block",
        "gap nearest",
    ),
    "same": (),
    "near": (
        "gap unclosed",
        "gap sentence",
        "gap finite",
        "gap ended",
        "finite ended",
        "finite unclosed",
        "unclosed ended",
        "sentence ended",
    ),
    "cue": (
        "finite same",
        "titled strength",
        "strength kind",
        "rank nominal",
        "side ahead",
        "strength path",
        "mark gap",
        "sentence strength",
        "block strength",
        "beyond ahead",
        "finite strength",
        "rank familiar",
        "word_beyond ahead",
        "rank depth",
        "titled kind",
        "gap path",
        "mark depth",
        "suffix path",
        "rank path",
        "opens strength",
        "gap kind",
        "person finite",
        "side path",
        "sentence suffix",
        "side kind",
        "end rank",
        "finite familiar",
        "depth familiar",
        "path familiar",
        "side word_ahead",
    ),
    "other": ("block edge",),
}
"""The pairs of facts by which scores vary most, as `tests.evaluation.choose_templates` ranks them."""
EXPECTED: Mapping[Feature, float] = {
    ("cue", "form", ("words",)): 1.5,
    ("cue", "kind", ("agent-by",)): 2.5,
    ("cue", "kind", ("behind-quotation",)): 1.0,
    ("cue", "noun", ("a-document",)): -1.0,
    ("other", "kind", ("subject-before",)): -3.0,
    ("other", "noun", ("Place",)): -1.0,
    ("other", "kind", ("dash",)): 2.5,
    ("other", "kind", ("dash-below",)): 2.5,
    ("other", "kind", ("heading-colon",)): 3.0,
    ("other", "kind", ("label",)): 6.0,
}
"""Weights that are expected where the articles hardly tell: frames that other papers have and these do not."""


class Fit(NamedTuple):
    """One way to fit: the templates, how strict it is, and its share in the weights."""

    templates: Templates
    strictness: Strictness
    share: float


FITS = (
    Fit(TOGETHER, Strictness(least_seen=7, least_seen_alone=7, penalty=4.0, penalty_alone=4.0, smallest=0.03), 0.6),
    Fit(
        {group: (*FACTS[group], *pairs) for group, pairs in PAIRS.items()},
        Strictness(least_seen=7, least_seen_alone=3, penalty=40.0, penalty_alone=4.0, smallest=0.03),
        0.4,
    ),
)
"""The fits that weights are the mean of: one knows the articles at hand too well, one rare frames too little."""
SILENCE: Feature = ("none", "", ())
LEANING = -0.19
"""What "no speech" weighs less than it should if each answer were to be the likeliest.

F1 is best if what is found is right somewhat less often than every second time, at half of the best F1: Lipton et al.,
Optimal Thresholding of Classifiers to Maximize F1 Measure, 2014.
"""
PARTS = 12
ROUNDS = 4
STEPS = 20
REACH = 1
PRIOR = 2
UNSEEN = 3
KIN = 4
RARE = 1
WEAKEST = 1


Counts = tuple[Counter[str], Counter[str]]


def count_article(article: Article) -> Counts:
    """How often each form stands outside quotation marks, and how often it is a cue there.

    Where a word of reporting is part of a cue, what else belongs to it is none: "publicly said", "said by phone".
    """
    seen: Counter[str] = Counter()
    hits: Counter[str] = Counter()
    text = article["text"]
    spans = [span for _, span in blocks_of(text)]
    stretches, _ = find_stretches(text, spans, grammar=GRAMMAR)
    forms: dict[int, str] = {}
    for tokens in split_tokens(text, spans, stretches=stretches, grammar=GRAMMAR, classify=CLASSIFY):
        words = zip(tokens.starts, tokens.forms, tokens.classes, strict=True)
        forms.update({start: form for start, form, letter in words if letter in "nebgN" or form in GRAMMAR.cues})
    seen.update(forms.values())
    cues: set[int] = set()
    for attribution in article["annotators"][0]["attributions"]:
        starts = [start for span in attribution["cue"] or [] for start in range(*span) if start in forms]
        cues.update([start for start in starts if forms[start] in GRAMMAR.cues] or starts)
    hits.update(forms[start] for start in cues)
    return seen, hits


def rate_cues(counts: list[Counts]) -> dict[str, int]:
    """How likely each form is a cue, 0 to 9; of a form seen seldom, what is likely for its kind counts as well."""
    seen: Counter[str] = Counter()
    hits: Counter[str] = Counter()
    for more_seen, more_hits in counts:
        seen.update(more_seen)
        hits.update(more_hits)
    strengths = {form: UNSEEN for form in GRAMMAR.cues if form not in GRAMMAR.classes}
    family_seen: Counter[str] = Counter()
    family_hits: Counter[str] = Counter()
    for form, count in seen.items():
        family_seen[stem_of(form, grammar=GRAMMAR)] += count
        family_hits[stem_of(form, grammar=GRAMMAR)] += hits[form]
    for form in seen.keys() | strengths.keys():
        count, listed = seen[form], form in strengths
        if listed or (hits[form] >= 4 and hits[form] >= 0.08 * count):
            stem = stem_of(form, grammar=GRAMMAR)
            others = family_seen[stem] - count
            usual = (family_hits[stem] - hits[form] + PRIOR * (0.35 if listed else 0.02)) / (others + PRIOR)
            rate = (hits[form] + KIN * usual) / (count + KIN)
            # A past tense is no noun: it stays a verb however seldom it reports.
            least = RARE if listed and form.endswith(GRAMMAR.participle_endings) else 0
            strengths[form] = max(least, min(9, int(10 * rate)))
    return {form: strength for form, strength in strengths.items() if strength >= WEAKEST}


class Samples(NamedTuple):
    """What is learned from: quoted stretches, and the choices that reported clauses put, by name."""

    stretches: list[Sample]
    reports: dict[str, list[Sample]]

    def kept(self, articles: set[int]) -> "Samples":
        """Those of some of the articles, by their numbers."""
        return Samples(
            [sample for sample in self.stretches if sample.article in articles],
            {name: [one for one in found if one.article in articles] for name, found in self.reports.items()},
        )


def sample_corpus(articles: list[Article], counts: list[Counts]) -> Samples:
    """The samples of all articles; those of each part are made with cues counted in the other parts only."""
    samples = Samples([], {})
    for part in range(PARTS):
        strengths = rate_cues([count for i, count in enumerate(counts) if i % PARTS != part])
        table = build_table(GRAMMAR, strengths=strengths)
        for i, article in enumerate(articles):
            if i % PARTS == part:
                samples.stretches.extend(sample_article(article, i, table))
                for name, sample in sample_reports(article, i, table):
                    samples.reports.setdefault(name, []).append(sample)
    return samples._replace(stretches=sample_decided(articles, counts, samples.stretches))


def fit_all(samples: Samples) -> dict[Feature, float]:
    """The weights of the table."""
    return fit_stretches(samples.stretches) | fit_report_weights(samples.reports)


Decide = Callable[[list[Facts]], int]
"""What gives the place of the candidate chosen."""


def sample_article(article: Article, number: int, table: Table, decide: Decide | None = None) -> list[Sample]:
    """The samples of an article; what was decided for the stretches before is right, or else what `decide` gives."""
    gold = read_gold(article)
    text = article["text"]
    blocks = blocks_of(text)
    passages, _ = read_passages(text, blocks, table=table)
    samples: list[Sample] = []

    def choose(
        _site: Site, stretch: Stretch, candidates: list[Candidate], facts: list[Facts]
    ) -> tuple[Candidate, float]:
        decided = None if decide is None else candidates[decide(facts)]
        match = gold.of(stretch.span)
        if match is None:
            samples.append(Sample(facts, [0], number))
            return decided or candidates[0], 1.0
        source = gold.attributions[match]["source"]
        if not source:
            return decided or candidates[0], 1.0
        rights = [gold.right(match, candidate) for candidate in candidates]
        best = max(rights)
        right = [i for i, value in enumerate(rights) if value == best] if best else []
        # Where nobody proposed is right, nobody is the better answer than somebody wrong.
        samples.append(Sample(facts, right or [0], number))
        if right or decided:
            return decided or candidates[right[0]], 1.0
        return Candidate("gold", (source[0][0], source[0][1])), 1.0

    for _ in decide_stretches(text, blocks, passages, table=table, choose=choose):
        pass
    return samples


def sample_decided(articles: list[Article], counts: list[Counts], samples: list[Sample]) -> list[Sample]:
    """The stretches of all articles, the ones before each decided by weights that were fitted to `samples` of others.

    With right decisions, facts of what was said before look better than they are in a parse.
    """
    decided: list[Sample] = []
    for part in range(ROUNDS):
        weights = arrange(fit_stretches([sample for sample in samples if sample.article % ROUNDS != part]))
        strengths = rate_cues([count for number, count in enumerate(counts) if number % ROUNDS != part])
        table = build_table(GRAMMAR, strengths=strengths, weights=weights)

        def decide(rows: list[Facts], weigh: Weigh = table.weigh) -> int:
            scores = [weigh(row) for row in rows]
            return scores.index(max(scores))

        for number, article in enumerate(articles):
            if number % ROUNDS == part:
                decided += sample_article(article, number, table, decide)
    return decided


def fit_stretches(samples: list[Sample]) -> dict[Feature, float]:
    """The weights of what tells whose words a quoted stretch holds."""
    weights: Counter[Feature] = Counter()
    for templates, strictness, share in FITS:
        fitted = fit_weights(samples, templates=templates, strictness=strictness, expected=EXPECTED)
        weights.update({feature: weight * share for feature, weight in fitted.items()})
    return {**weights, SILENCE: LEANING}


def arrange(weights: dict[Feature, float]) -> dict[str, dict[str, dict[Values, int]]]:
    """The weights by row and template, in units, as the table has them."""
    arranged: dict[str, dict[str, dict[Values, int]]] = {}
    for (group, template, values), weight in weights.items():
        arranged.setdefault(group, {}).setdefault(template, {})[values] = round(weight / UNIT)
    return arranged


def store(arranged: Mapping[str, Mapping[str, Mapping[Values, int]]]) -> dict[str, dict[str, tuple[str, list[int]]]]:
    """The weights as they are stored: for each template the values of all its features in one row, and the units."""
    return {
        group: {name: (" ".join(chain.from_iterable(units)), [*units.values()]) for name, units in templates.items()}
        for group, templates in arranged.items()
    }


Judged = list[tuple[float, bool]]
"""How probable answers were, and whether they are right."""


def judge_answers(articles: list[Article], counts: list[Counts], samples: Samples) -> tuple[Judged, Judged]:
    """The quotes and the reported clauses found with weights fitted without their publisher, each judged."""
    answers: tuple[Judged, Judged] = [], []
    publishers = [article["id"].partition("_")[0] for article in articles]
    for publisher in sorted(set(publishers)):
        others = {number for number, other in enumerate(publishers) if other != publisher}
        weights = fit_all(samples.kept(others))
        strengths = rate_cues([count for count, other in zip(counts, publishers, strict=True) if other != publisher])
        table = build_table(GRAMMAR, strengths=strengths, weights=arrange(weights))
        for article in [article for article, other in zip(articles, publishers, strict=True) if other == publisher]:
            found = attribute_quotes(article["text"], blocks_of(article["text"]), table=table).quotes
            predictions = [
                Prediction(quote.content, quote.source or quote.carried, confidence=quote.confidence) for quote in found
            ]
            indirect = {
                id(prediction): quote.kind is QuoteKind.INDIRECT
                for prediction, quote in zip(predictions, found, strict=True)
            }
            for prediction, right in judge_predictions(annotated_of(article), predictions):
                answers[indirect[id(prediction)]].append((prediction.confidence, right))
    return answers


def draw_curve(answers: Judged) -> list[float]:
    """The share of right answers at equal steps of probability: never less where it is higher."""
    answers = sorted(answers)
    places = np.array([probability for probability, _ in answers])
    shares = isotonic_regression(np.array([float(right) for _, right in answers])).x
    curve: list[float] = []
    for step in range(STEPS + 1):
        near = abs(places - step / STEPS) <= REACH / STEPS
        curve.append(float(np.mean(shares[near])) if near.any() else float(np.interp(step / STEPS, places, shares)))
    return [round(share, 3) for share in np.maximum.accumulate(curve)]


def main() -> None:
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("corpus", type=Path)
    parser.add_argument("--out", type=Path, required=True)
    arguments = parser.parse_args()
    articles = [article for i, article in enumerate(read_articles(arguments.corpus)) if i % 5 != 4]
    counts = [count_article(article) for article in articles]
    strengths = rate_cues(counts)
    samples = sample_corpus(articles, counts)
    weights = fit_all(samples)
    quoted, reported = judge_answers(articles, counts, samples)
    table = {
        "calibration": draw_curve(quoted),
        "cues": strengths,
        "report_calibration": draw_curve(reported),
        "weights": store(arrange(weights)),
    }
    stored = json.dumps(table, ensure_ascii=False, sort_keys=True, separators=(",", ":"))
    arguments.out.write_text(f"{stored}\n", encoding="utf-8")
    print(f"{len(samples.stretches)} stretches, {len(weights)} weights")  # noqa: T201 (a command's answer)


if __name__ == "__main__":
    main()
