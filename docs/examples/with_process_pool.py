"""Reads many articles in several processes, with a progress bar.

python docs/examples/with_process_pool.py seeds
"""

import sys
from collections import Counter
from collections.abc import Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor
from pathlib import Path

from rows import rows_of
from tqdm import tqdm

from newsseed.convert.tables import QuoteRow

# Enough for a worker to be busy for some hundredths of a second with what it is sent at a time.
CHUNK = 16


def read_quotes(texts: Sequence[str], *, workers: int = 2) -> Iterator[QuoteRow]:
    """The rows of all texts, in their order, each as soon as it and those before it are there."""
    with ProcessPoolExecutor(workers) as pool:
        found = pool.map(rows_of, texts, chunksize=CHUNK)
        for rows in tqdm(found, total=len(texts), unit=" articles"):
            yield from rows


def main() -> None:
    """Prints who is quoted most in the folder that the command line names."""
    texts = [path.read_text(encoding="utf-8") for path in sorted(Path(sys.argv[1]).glob("*.txt"))]
    speakers = Counter(row["speaker_name"] for row in read_quotes(texts) if row["speaker_name"])
    for name, quotes in speakers.most_common(3):
        print(f"{quotes:4} {name}")


if __name__ == "__main__":
    main()
