"""Reads many articles with PySpark: a table of texts in, a table of quotes out.

python docs/examples/with_pyspark.py seeds
"""

import os
import sys
from collections.abc import Iterator
from pathlib import Path

import pandas as pd
import pyarrow as pa
from pyspark.sql import DataFrame, SparkSession
from rows import rows_of

from newsseed.convert.tables import QUOTE_COLUMNS

_TYPES = {"string": "string", "int64": "long", "float64": "double", "bool": "boolean"}
SCHEMA = ", ".join(f"`{name}` {_TYPES[kind]}" for name, kind in QUOTE_COLUMNS.items())


def in_pandas(frames: Iterator[pd.DataFrame]) -> Iterator[pd.DataFrame]:
    """For `mapInPandas`: the quotes of each batch of texts."""
    for frame in frames:
        texts = zip(frame["path"], frame["article"], strict=True)
        rows = [row for path, text in texts for row in rows_of(text, path=path)]
        yield pd.DataFrame(rows, columns=list(QUOTE_COLUMNS), dtype=object)


def in_arrow(batches: Iterator[pa.RecordBatch]) -> Iterator[pa.RecordBatch]:
    """For `mapInArrow`: the same without pandas."""
    schema = pa.schema(list(QUOTE_COLUMNS.items()))
    for batch in batches:
        rows = [row for text in batch.to_pylist() for row in rows_of(text["article"], path=text["path"])]
        yield pa.RecordBatch.from_pylist(rows, schema=schema)


def read_quotes(articles: DataFrame) -> DataFrame:
    """The quotes of a table with columns `path` and `article`; nothing is read until the answer is asked for."""
    return articles.mapInArrow(in_arrow, SCHEMA)


def start_spark() -> SparkSession:
    """A session on two cores of this machine, whose workers are this Python and find these programs."""
    os.environ.setdefault("PYSPARK_PYTHON", sys.executable)
    spark = SparkSession.builder.master("local[2]").config("spark.ui.showConsoleProgress", "true").getOrCreate()
    for name in ("rows.py", "with_pyspark.py"):
        spark.sparkContext.addPyFile(str(Path(__file__).with_name(name)))
    return spark


def main() -> None:
    """Prints who is quoted most in the folder that the command line names."""
    spark = start_spark()
    texts = [(str(path), path.read_bytes().decode()) for path in sorted(Path(sys.argv[1]).rglob("*.txt"))]
    quotes = read_quotes(spark.createDataFrame(texts, "path string, article string").repartition(2))
    quotes.dropna(subset=["speaker_name"]).groupBy("speaker_name").count().orderBy("count", ascending=False).show(3)
    spark.stop()


if __name__ == "__main__":
    main()
