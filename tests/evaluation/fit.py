"""Fit the table that attributes quoted stretches, from annotated articles.

    python -m tests.evaluation.fit CORPUS.jsonl --out src/newsseed/languages/english_weights.json

Each line of the corpus is an article: {"id", "text", "annotators": [{"attributions": [{"source", "cue", "content"}]}]},
with lists of [start, end] in code points.
Every fifth article by sorted id is left out, to measure on. The same corpus gives the same
table again. It needs numpy and scipy.
"""

import argparse
import json
import re
from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from importlib import import_module
from pathlib import Path
from typing import Any, NamedTuple

from newsseed.languages.english_grammar import ENGLISH_GRAMMAR
from newsseed.languages.model import words
from newsseed.models.text import Span
from newsseed.parsing.lines import split_lines
from newsseed.quoting.attribution import attribute_quotes
from newsseed.quoting.candidates import Candidate
from newsseed.quoting.facts import Facts, stem_of
from newsseed.quoting.features import name_features
from newsseed.quoting.frames import decide_stretches
from newsseed.quoting.marks import Stretch, find_stretches
from newsseed.quoting.table import Table, build_table
from newsseed.quoting.tokens import classify_words, split_tokens
from tests.evaluation.calibration import judge_predictions
from tests.evaluation.models import AnnotatedArticle, Attribution, Prediction

# Asked for here alone: whoever checks or tests the project needs neither.
np = import_module("numpy")
minimize = import_module("scipy.optimize").minimize
isotonic_regression = import_module("scipy.optimize").isotonic_regression
csr_matrix = import_module("scipy.sparse").csr_matrix

Article = dict[str, Any]
GRAMMAR = ENGLISH_GRAMMAR
CLASSIFY = classify_words({}, grammar=GRAMMAR)
WORD = re.compile(r"\w+(?:[-'’.]\w+)*")
FUNCTION = words("""
    a an the this that these those some any no each every either neither both all another such much many more
    most several few about above across after against along among around as at before behind below between
    beyond by despite during except for from in inside into like near of off on onto out outside over past per
    since than through to toward towards under until up upon via with within without my your his her its our
    their s and or but
""")
TEMPLATES = {
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
"""For each row of facts which of them make a feature together."""
EXPECTED = {
    ("other", "kind", "dash"): 2.5,
    ("other", "kind", "dash-below"): 2.5,
    ("other", "kind", "heading-colon"): 3.0,
    ("other", "kind", "label"): 6.0,
}
"""Weights that are expected where the articles hardly tell: frames that other papers have and these do not."""
LEAST_SEEN = 7
PARTS = 12
STEPS = 20
REACH = 1
PRIOR = 2
UNSEEN = 3
KIN = 4
RARE = 1
WEAKEST = 1
PENALTY = 4.0


def read_articles(path: Path) -> list[Article]:
    with path.open(encoding="utf-8") as lines:
        return sorted((json.loads(line) for line in lines), key=lambda article: article["id"])


def blocks_of(text: str) -> list[tuple[str, Span]]:
    return [("paragraph" if number else "title", line.span) for number, line in enumerate(split_lines(text))]


def words_in(text: str, spans: list[list[int]]) -> set[int]:
    found = {}
    for start, end in spans:
        for match in WORD.finditer(text, max(0, start - 60), min(len(text), end + 60)):
            if match.start() < end and match.end() > start:
                found[match.start()] = match.group().lower()
    return {s for s, word in found.items() if re.sub(r"['’]s?$", "", word) not in FUNCTION} or set(found)


def surname(text: str, spans: list[list[int]]) -> str:
    part = re.split(r"[,;:()]|\b(?:of|for|in|from|with|at|on|by|to|as|who)\b", " ".join(text[s:e] for s, e in spans))[0]
    words = [re.sub(r"['’]s?$", "", word) for word in WORD.findall(part)]
    return (
        words[-1].lower()
        if words
        and words[-1][:1].isupper()
        and words[-1].lower() not in FUNCTION | {"he", "she", "it", "they", "we", "i"}
        else ""
    )


class Gold(NamedTuple):
    """What the annotators found in an article."""

    text: str
    attributions: list[dict[str, Any]]
    covers: list[set[int]]
    """Of each attribution the places of its content that are no white space."""
    sources: list[set[int]]
    names: list[str]

    def of(self, span: Span) -> int | None:
        unit = {i for i in range(span.start, span.end) if not self.text[i].isspace()}
        best = max(range(len(self.covers)), key=lambda i: len(self.covers[i] & unit), default=None)
        return best if best is not None and len(self.covers[best] & unit) >= 0.5 * len(unit) else None

    def right(self, number: int, candidate: Candidate) -> int:
        """0: not the source; 1: the source; 2: the source and the cue."""
        if candidate.source is None:
            return 0
        mention = [list(candidate.source)]
        if not self.sources[number] & words_in(self.text, mention):
            name = self.names[number]
            if not name or surname(self.text, mention) != name:
                return 0
        cue = self.attributions[number]["cue"] or []
        if (
            candidate.cue >= 0
            and candidate.cue_span
            and any(s < candidate.cue_span[1] and candidate.cue_span[0] < e for s, e in cue)
        ):
            return 2
        return 1


def read_gold(article: Article) -> Gold:
    text, attributions = article["text"], article["annotators"][0]["attributions"]
    covers = [
        {i for s, e in a["content"] for i in range(s, min(e, len(text))) if not text[i].isspace()} for a in attributions
    ]
    sources = [words_in(text, a["source"]) if a["source"] else set() for a in attributions]
    names = [surname(text, a["source"]) if a["source"] else "" for a in attributions]
    return Gold(text, attributions, covers, sources, names)


Counts = tuple[Counter[str], Counter[str]]


def count_article(article: Article) -> Counts:
    """How often each form stands outside quotation marks, and how often it is a cue there."""
    seen: Counter[str] = Counter()
    hits: Counter[str] = Counter()
    text = article["text"]
    blocks = blocks_of(text)
    cues: set[int] = set()
    for attribution in article["annotators"][0]["attributions"]:
        for start, end in attribution["cue"] or []:
            cues |= set(range(start, end))
    stretches, _ = find_stretches(text, [block for _, block in blocks], grammar=GRAMMAR)
    for (_, block), group in zip(blocks, stretches, strict=True):
        tokens = split_tokens(text, block, stretches=group, grammar=GRAMMAR, classify=CLASSIFY)
        for start, form, letter in zip(tokens.starts, tokens.forms, tokens.classes, strict=True):
            if letter in "nebgNr":
                seen[form] += 1
                hits[form] += start in cues
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


def sample_corpus(articles: list[Article], counts: list[Counts]) -> list["Sample"]:
    """The samples of all articles; those of each part are made with cues counted in the other parts only."""
    samples: list[Sample] = []
    for part in range(PARTS):
        strengths = rate_cues([count for i, count in enumerate(counts) if i % PARTS != part])
        table = build_table(GRAMMAR, strengths=strengths)
        for i, article in enumerate(articles):
            if i % PARTS == part:
                samples += sample_article(article, i, table)
    return samples


Feature = tuple[str, str, str]
"""A row of facts, a template, and the values of the template's facts."""


Templates = Mapping[str, Sequence[str]]
Decide = Callable[[list[Facts]], int]
"""What gives the place of the candidate chosen."""


def describe(facts: Facts, templates: Templates) -> list[Feature]:
    """The features of a candidate."""
    return [(facts.group, *feature) for feature in name_features(facts, templates=templates[facts.group])]


class Sample(NamedTuple):
    """One quoted stretch: the facts of its candidates and which of them are right."""

    rows: list[Facts]
    right: list[int]
    article: int


def sample_article(article: Article, number: int, table: Table, decide: Decide | None = None) -> list[Sample]:
    """The samples of an article; what was decided for the stretches before is right, or else what `decide` gives."""
    gold = read_gold(article)
    text = article["text"]
    blocks = blocks_of(text)
    stretches, _ = find_stretches(text, [block for _, block in blocks], grammar=GRAMMAR)
    samples: list[Sample] = []

    def choose(stretch: Stretch, candidates: list[Candidate], facts: list[Facts]) -> tuple[Candidate, float]:
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

    for _ in decide_stretches(text, blocks, stretches, table=table, choose=choose):
        pass
    return samples


def fit_weights(
    samples: list[Sample], *, templates: Templates = TEMPLATES, penalty: float = PENALTY, least: int = LEAST_SEEN
) -> dict[Feature, float]:
    """The weights of all features of the templates that are seen often enough."""
    described = [[describe(row, templates) for row in sample.rows] for sample in samples]
    seen: Counter[Feature] = Counter()
    for rows_of in described:
        for feature in {f for features in rows_of for f in features}:
            seen[feature] += 1
    index = {feature: i for i, feature in enumerate(sorted(f for f, n in seen.items() if n >= least or f in EXPECTED))}
    rows: list[int] = []
    columns: list[int] = []
    owners: list[int] = []
    right: list[bool] = []
    row = 0
    for owner, sample in enumerate(samples):
        for place, features in enumerate(described[owner]):
            for feature in features:
                if feature in index:
                    rows.append(row)
                    columns.append(index[feature])
            owners.append(owner)
            right.append(place in sample.right)
            row += 1
    matrix = csr_matrix((np.ones(len(rows)), (rows, columns)), shape=(row, len(index)))
    transposed = matrix.T.tocsr()
    owner_of = np.array(owners)
    is_right = np.array(right)
    starts = np.concatenate([[0], np.flatnonzero(np.diff(owner_of)) + 1])

    expected = np.array([EXPECTED.get(feature, 0.0) for feature in index])

    def loss(weights: Any) -> tuple[float, Any]:  # noqa: ANN401 (an array)
        scores = matrix @ weights
        highest = np.maximum.reduceat(scores, starts)
        grown = np.exp(scores - highest[owner_of])
        total = np.add.reduceat(grown, starts)
        good = np.add.reduceat(np.where(is_right, grown, 0), starts)
        off = weights - expected
        value = -np.sum(np.log(good + 1e-300) - np.log(total)) + 0.5 * penalty * off @ off
        pull = grown / total[owner_of] - np.where(is_right, grown / (good[owner_of] + 1e-300), 0)
        return value, transposed @ pull + penalty * off

    result = minimize(loss, expected, jac=True, method="L-BFGS-B", options={"maxiter": 300})
    weights = {feature: round(float(result.x[i]), 2) for feature, i in index.items()}
    return {feature: weight for feature, weight in weights.items() if abs(weight) >= 0.03}


def arrange(weights: dict[Feature, float]) -> dict[str, dict[str, dict[str, float]]]:
    """The weights by row and template, as the table has them."""
    arranged: dict[str, dict[str, dict[str, float]]] = {}
    for (group, template, values), weight in weights.items():
        arranged.setdefault(group, {}).setdefault(template, {})[values] = weight
    return arranged


def judge_answers(articles: list[Article], counts: list[Counts], samples: list[Sample]) -> list[tuple[float, bool]]:
    """How probable each quote was and whether it is right, found with weights fitted without its publisher."""
    answers: list[tuple[float, bool]] = []
    publishers = [article["id"].partition("_")[0] for article in articles]
    for publisher in sorted(set(publishers)):
        weights = fit_weights([sample for sample in samples if publishers[sample.article] != publisher])
        strengths = rate_cues([count for count, other in zip(counts, publishers, strict=True) if other != publisher])
        table = build_table(GRAMMAR, strengths=strengths, weights=arrange(weights))
        for article in [article for article, other in zip(articles, publishers, strict=True) if other == publisher]:
            found = attribute_quotes(article["text"], blocks_of(article["text"]), table=table).quotes
            predictions = [
                Prediction(quote.content, quote.source or quote.carried, confidence=quote.confidence) for quote in found
            ]
            judged = judge_predictions(annotated_of(article), predictions)
            answers += [(prediction.confidence, right) for prediction, right in judged]
    return answers


def annotated_of(article: Article) -> AnnotatedArticle:
    """The article as the measures take it."""
    attributions = tuple(
        Attribution(*(tuple(Span(*bounds) for bounds in found[part] or ()) for part in ("content", "source", "cue")))
        for found in article["annotators"][0]["attributions"]
    )
    return AnnotatedArticle(article["id"], Path(article["id"]), article["text"], attributions)


def draw_curve(answers: list[tuple[float, bool]]) -> list[float]:
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
    weights = fit_weights(samples)
    table = {
        "calibration": draw_curve(judge_answers(articles, counts, samples)),
        "cues": strengths,
        "weights": arrange(weights),
    }
    arguments.out.write_text(json.dumps(table, ensure_ascii=False, indent=0, sort_keys=True) + "\n", encoding="utf-8")
    print(f"{len(samples)} samples, {len(weights)} weights")  # noqa: T201 (a command's answer)


if __name__ == "__main__":
    main()
