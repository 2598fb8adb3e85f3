"""Reads many articles in several processes, with a progress bar.

python docs/examples/with_process_pool.py seeds
"""

import sys
from collections import Counter
from collections.abc import Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor
from pathlib import Path

from rows import rows_of_file
from tqdm import tqdm

from newsseed.convert.tables import QuoteRow

# Some tenths of a second of work in what a worker is sent at a time.
CHUNK = 16


def read_quotes(paths: Sequence[Path], *, workers: int = 2) -> Iterator[QuoteRow]:
    """The rows of all files, in their order, each as soon as it and those before it are there."""
    with ProcessPoolExecutor(workers) as pool:
        found = pool.map(rows_of_file, paths, chunksize=CHUNK)
        for rows in tqdm(found, total=len(paths), unit=" articles"):
            yield from rows


def main() -> None:
    """Prints who is quoted most in the folder that the command line names."""
    quotes = read_quotes(sorted(Path(sys.argv[1]).rglob("*.txt")))
    speakers = Counter(row["speaker_name"] for row in quotes if row["speaker_name"])
    for name, count in speakers.most_common(3):
        print(f"{count:4} {name}")


if __name__ == "__main__":
    main()
