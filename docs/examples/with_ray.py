"""Reads many articles with Ray Data, which shows its own progress bar.

python docs/examples/with_ray.py seeds
"""

import sys
from collections.abc import Sequence
from pathlib import Path
from typing import cast

import ray.data
from rows import rows_of

from newsseed.convert.tables import QuoteRow


def read_row(row: dict[str, str]) -> list[QuoteRow]:
    """For `flat_map`: the quotes of one text."""
    return rows_of(row["article"])


def read_quotes(texts: Sequence[str]) -> list[QuoteRow]:
    """The rows of all texts."""
    articles = ray.data.from_items([{"article": text} for text in texts])
    return cast("list[QuoteRow]", articles.flat_map(read_row).take_all())


def main() -> None:
    """Prints how many quotes the folder holds that the command line names."""
    texts = [path.read_text(encoding="utf-8") for path in sorted(Path(sys.argv[1]).glob("*.txt"))]
    ray.init(num_cpus=2)
    print(len(read_quotes(texts)))
    ray.shutdown()


if __name__ == "__main__":
    main()
