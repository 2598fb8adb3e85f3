"""Reads many articles with Ray Data, which shows its own progress bar.

python docs/examples/with_ray.py seeds
"""

import sys
from collections.abc import Mapping
from pathlib import Path
from typing import cast

import ray.data
from rows import rows_of

from newsseed.convert.tables import QuoteRow


def read_row(row: dict[str, str]) -> list[QuoteRow]:
    """For `flat_map`: the quotes of one text."""
    return rows_of(row["article"], path=row["path"])


def read_quotes(texts: Mapping[str, str]) -> list[QuoteRow]:
    """The rows of all texts, which stand under their paths."""
    articles = ray.data.from_items([{"path": path, "article": text} for path, text in texts.items()])
    return cast("list[QuoteRow]", articles.flat_map(read_row).take_all())


def main() -> None:
    """Prints how many quotes the folder holds that the command line names."""
    texts = {str(path): path.read_bytes().decode() for path in sorted(Path(sys.argv[1]).rglob("*.txt"))}
    ray.init(num_cpus=2)
    print(len(read_quotes(texts)))
    ray.shutdown()


if __name__ == "__main__":
    main()
