"""Parsing in many processes: each recipe of the docs gives the rows that one process gives, in the same order."""

import os
import sys
from collections.abc import Iterator
from typing import Any

import pytest

from tests.recipes.examples import EXAMPLES, TEXTS, load

EXPECTED = [row for text in TEXTS for row in load("rows").rows_of(text)]


def test_in_a_process_pool() -> None:
    assert list(load("with_process_pool").read_quotes(TEXTS)) == EXPECTED


@pytest.mark.parametrize("scheduler", ["synchronous", "processes"])
@pytest.mark.filterwarnings("ignore::DeprecationWarning:dask", "ignore::FutureWarning:dask")
def test_in_dask(scheduler: str) -> None:
    frame = load("with_dask").read_quotes(TEXTS, scheduler=scheduler)
    assert frame.astype(object).where(frame.notna(), None).to_dict("records") == EXPECTED


def test_in_dask_no_quotes_are_an_empty_table_with_columns() -> None:
    frame = load("with_dask").read_quotes(["Fog\n\nNo ship left."], scheduler="synchronous")
    assert list(frame.columns) == list(EXPECTED[0])
    assert frame.empty


@pytest.fixture(scope="module")
def spark() -> Iterator[Any]:
    """A session of Spark on this machine."""
    sql = pytest.importorskip("pyspark.sql", reason="PySpark is heavy, and is not among the tools of the tests")
    os.environ["PYSPARK_PYTHON"] = sys.executable
    session = sql.SparkSession.builder.master("local[2]").config("spark.ui.enabled", "false").getOrCreate()
    session.sparkContext.addPyFile(str(EXAMPLES / "rows.py"))
    session.sparkContext.addPyFile(str(EXAMPLES / "with_pyspark.py"))
    yield session
    session.stop()


@pytest.mark.filterwarnings("ignore")  # Spark's own, of its Python side
@pytest.mark.parametrize("way", ["mapInPandas", "mapInArrow"])
def test_in_spark(spark: Any, way: str) -> None:  # noqa: ANN401 - not installed everywhere
    program = load("with_pyspark")
    articles = spark.createDataFrame([(text,) for text in TEXTS], "article string").coalesce(1)
    worker = {"mapInPandas": program.in_pandas, "mapInArrow": program.in_arrow}[way]
    found = [row.asDict() for row in getattr(articles, way)(worker, program.SCHEMA).collect()]
    assert found == EXPECTED


@pytest.mark.filterwarnings("ignore")  # Ray's own
def test_in_ray() -> None:
    ray = pytest.importorskip("ray", reason="Ray is heavy, and is not among the tools of the tests")
    ray.init(num_cpus=2, include_dashboard=False, runtime_env={"env_vars": {"PYTHONPATH": str(EXAMPLES)}})
    try:
        found = load("with_ray").read_quotes(TEXTS)
    finally:
        ray.shutdown()
    assert sorted(found, key=repr) == sorted(EXPECTED, key=repr)
