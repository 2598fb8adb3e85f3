"""Measures how much quicker many articles are read in two processes than in one.

    python docs/examples/measure_engines.py seeds

Each way reads the same texts three times, and the quickest counts. Engines that are not installed are left out.
"""

import sys
import time
from collections.abc import Callable, Sequence
from concurrent.futures import ProcessPoolExecutor
from importlib.util import find_spec
from pathlib import Path

from rows import rows_of

import newsseed

COPIES = 200
ROUNDS = 3
WORKERS = 2

Texts = Sequence[str]


def in_one_process(texts: Texts) -> int:
    """How many quotes there are: read here, one text after the other."""
    return sum(len(rows_of(text)) for text in texts)


def with_rows_back(texts: Texts) -> int:
    """The same in a pool that hands rows back."""
    with ProcessPoolExecutor(WORKERS) as pool:
        return sum(map(len, pool.map(rows_of, texts, chunksize=16)))


def with_articles_back(texts: Texts) -> int:
    """The same in a pool that hands whole articles back."""
    with ProcessPoolExecutor(WORKERS) as pool:
        return sum(len(article.quotes) for article in pool.map(newsseed.parse, texts, chunksize=16))


def in_dask(texts: Texts) -> int:
    """The same in Dask, its processes started anew."""
    import with_dask  # noqa: PLC0415 - only where it is installed

    return len(with_dask.read_quotes(texts))


def in_spark() -> Callable[[Texts], int]:
    """The same in Spark, with the session already running."""
    import with_pyspark  # noqa: PLC0415 - only where it is installed
    from pyspark.sql import SparkSession  # noqa: PLC0415

    spark = SparkSession.builder.master(f"local[{WORKERS}]").getOrCreate()
    for name in ("rows.py", "with_pyspark.py"):
        spark.sparkContext.addPyFile(str(Path(__file__).with_name(name)))

    def count(texts: Texts) -> int:
        articles = spark.createDataFrame([(text,) for text in texts], "article string").repartition(WORKERS)
        return int(with_pyspark.read_quotes(articles).count())

    return count


def seconds_of(work: Callable[[Texts], int], texts: Texts) -> float:
    """The least time of some rounds."""
    times: list[float] = []
    for _ in range(ROUNDS):
        start = time.perf_counter()
        _ = work(texts)
        times.append(time.perf_counter() - start)
    return min(times)


def main() -> None:
    """Prints a table: the way, its seconds, and how many times as quick it is as one process."""
    texts = [path.read_text(encoding="utf-8") for path in sorted(Path(sys.argv[1]).glob("*.txt"))] * COPIES
    ways: dict[str, Callable[[Texts], int]] = {
        "one process": in_one_process,
        "process pool, rows back": with_rows_back,
        "process pool, articles back": with_articles_back,
    }
    if find_spec("dask"):
        ways["Dask, rows back"] = in_dask
    if find_spec("pyspark"):
        ways["PySpark, counted there"] = in_spark()
    seconds = {name: seconds_of(work, texts) for name, work in ways.items()}
    for name, spent in seconds.items():
        print(f"| {name} | {spent:.1f} s | {seconds['one process'] / spent:.2f} |")


if __name__ == "__main__":
    main()
