"""Choose which facts make features together: the pairs that move scores most where all of them have weights.

    python -m tests.evaluation.choose_templates CORPUS.jsonl --most 100 [--choice "end behind"]

The choice is whose words a quoted stretch holds, or one of those about reported clauses: "report", "side", "reporter",
"start behind", "end behind", "start ahead", "end ahead". The corpus is that of `tests.evaluation.fit`, and the articles
left out there are left out here.

All facts and all pairs of facts are given weights at once, pairs dear ones. Chosen are those pairs by which scores vary
most. What a template gains on the articles at hand is not asked: the best of thousands by that gain by chance. It needs
numpy and scipy.
"""

import argparse
from importlib import import_module
from pathlib import Path

from tests.evaluation import fit
from tests.evaluation.gold import Sample, read_articles
from tests.evaluation.solving import Strictness, Template, build_column, lay_out, list_templates, solve

np = import_module("numpy")

STRETCHES = "stretches"
STRICTNESS = Strictness(least_seen=7, least_seen_alone=3, penalty=80.0, penalty_alone=8.0, smallest=0.02)


def rank_pairs(samples: list[Sample]) -> list[tuple[float, Template]]:
    """The pairs of facts, those by which scores vary most first."""
    sheet = lay_out(samples)
    templates = [template for facts in (1, 2) for template in list_templates(sheet.places, facts=facts)]
    columns = [build_column(sheet, template, strictness=STRICTNESS, expected={}) for template in templates]
    solved = solve(sheet, columns, strictness=STRICTNESS, expected={})
    # Of some rows of facts there is one a sample, of others there are ten.
    choices = {group: len(np.unique(sheet.owners[places])) / len(places) for group, places in sheet.places.items()}
    spreads = [
        (
            float(np.sum(weights[column.numbers[column.numbers >= 0]] ** 2)) * choices[column.template[0]],
            column.template,
        )
        for column, weights in zip(columns, solved, strict=True)
        if len(column.template[1]) > 1
    ]
    return sorted(spreads, reverse=True)


def main() -> None:
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("corpus", type=Path)
    parser.add_argument("--most", type=int, default=100)
    parser.add_argument("--choice", default=STRETCHES)
    arguments = parser.parse_args()
    articles = [article for i, article in enumerate(read_articles(arguments.corpus)) if i % 5 != 4]
    counts = [fit.count_article(article) for article in articles]
    stretches, reports = fit.sample_corpus(articles, counts)
    samples = stretches if arguments.choice == STRETCHES else reports[arguments.choice]
    for spread, (group, names) in rank_pairs(samples)[: arguments.most]:
        print(f"{spread:10.1f} {group}: {' '.join(names)}", flush=True)  # noqa: T201 (a command's answer)


if __name__ == "__main__":
    main()
