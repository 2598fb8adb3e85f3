"""Measures how much quicker many articles are read in two processes than in one.

    python docs/examples/measure_engines.py seeds 200 5

reads the files 200 times over, in each way in turn, five times; of each way the quickest counts. Engines that are not
installed are left out.
"""

import os
import sys
import time
from collections.abc import Callable, Sequence
from concurrent.futures import ProcessPoolExecutor
from importlib.util import find_spec
from pathlib import Path
from typing import NamedTuple

from rows import rows_of_file

import newsseed

WORKERS = 2
CHUNK = 16

Paths = Sequence[Path]


class Spent(NamedTuple):
    """What one reading of all files took, in seconds."""

    passed: float
    """By the clock."""
    busy: float
    """Processor time of this process alone: what it sends, takes back and puts together."""
    workers: float
    """Processor time of the processes that it started and saw end; none where these stay, as Spark's do."""


def in_one_process(paths: Paths) -> int:
    """How many quotes there are: read here, one file after the other."""
    return sum(len(rows_of_file(path)) for path in paths)


def with_rows_back(paths: Paths) -> int:
    """The same in a pool that hands rows back."""
    with ProcessPoolExecutor(WORKERS) as pool:
        return sum(map(len, pool.map(rows_of_file, paths, chunksize=CHUNK)))


def with_articles_back(paths: Paths) -> int:
    """The same in a pool that hands whole articles back."""
    with ProcessPoolExecutor(WORKERS) as pool:
        return sum(len(article.quotes) for article in pool.map(newsseed.read, paths, chunksize=CHUNK))


def in_dask(paths: Paths) -> int:
    """The same in Dask, its processes started anew."""
    import with_dask  # noqa: PLC0415 - only where it is installed

    return len(with_dask.read_quotes(paths))


def in_spark() -> Callable[[Paths], int]:
    """The same in Spark, with the session already running."""
    import with_pyspark  # noqa: PLC0415 - only where it is installed

    spark = with_pyspark.start_spark()

    def count(paths: Paths) -> int:
        texts = [(str(path), path.read_bytes().decode()) for path in paths]
        articles = spark.createDataFrame(texts, "path string, article string").repartition(WORKERS)
        return int(with_pyspark.read_quotes(articles).count())

    return count


def spent_on(work: Callable[[Paths], int], paths: Paths) -> Spent:
    """What one round took."""
    passed, before = time.perf_counter(), os.times()
    _ = work(paths)
    passed, after = time.perf_counter() - passed, os.times()
    busy = after.user + after.system - before.user - before.system
    ended = after.children_user + after.children_system - before.children_user - before.children_system
    return Spent(passed, busy, max(0.0, ended))


def main() -> None:
    """Prints a table: the way, its seconds, times as quick as one process, processor time here and of the workers."""
    folder, copies, rounds = Path(sys.argv[1]), int(sys.argv[2]), int(sys.argv[3])
    paths = sorted(folder.glob("*.txt")) * copies
    ways: dict[str, Callable[[Paths], int]] = {
        "one process": in_one_process,
        "process pool, rows back": with_rows_back,
        "process pool, articles back": with_articles_back,
    }
    if find_spec("dask"):
        ways["Dask, rows back"] = in_dask
    if find_spec("pyspark"):
        ways["PySpark, counted there"] = in_spark()
    spent = [{name: spent_on(work, paths) for name, work in ways.items()} for _ in range(rounds)]
    passed = {name: min(one[name].passed for one in spent) for name in ways}
    for name in ways:
        busy, workers = (min(getattr(one[name], part) for one in spent) for part in ("busy", "workers"))
        gain = passed["one process"] / passed[name]
        print(f"| {name} | {passed[name]:.1f} s | {gain:.2f} | {busy:.1f} s | {workers:.1f} s |")


if __name__ == "__main__":
    main()
