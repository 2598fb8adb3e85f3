"""Parsing in many processes: each recipe of the docs gives the rows that one process gives, in the same order."""

import math
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

import newsseed
from tests.folders import SEEDS, text_of
from tests.recipes.examples import EXAMPLES, load

PATHS = sorted(SEEDS.glob("*.txt"))
TEXTS = {str(path): text_of(path) for path in PATHS}
EXPECTED = [row for path in PATHS for row in load("rows").rows_of_file(path)]
NO_QUOTES = "Fog\n\nNo ship left."
COLUMNS = "path string, article string"

# Python 3.12 and later warn of a fork beside threads; the runner of the tests has some.
forks = pytest.mark.filterwarnings("ignore:This process .* is multi-threaded:DeprecationWarning")


def test_rows_say_which_article_they_are_of() -> None:
    assert EXPECTED
    assert list(dict.fromkeys(row["path"] for row in EXPECTED)) == [str(path) for path in PATHS]
    rows_of = load("rows").rows_of
    assert [row for path, text in TEXTS.items() for row in rows_of(text, path=path)] == EXPECTED


@forks
def test_in_a_process_pool(capsys: pytest.CaptureFixture[str]) -> None:
    assert list(load("with_process_pool").read_quotes(PATHS)) == EXPECTED
    assert f"{len(PATHS)}/{len(PATHS)}" in capsys.readouterr().err


@forks
def test_a_file_that_cannot_be_read_is_told_by_the_pool(tmp_path: Path) -> None:
    path = tmp_path / "fog.txt"
    _ = path.write_bytes(b"Fog at Caf\xe9 Lima")
    with pytest.raises(newsseed.DecodingError) as caught:
        _ = list(load("with_process_pool").read_quotes([*PATHS[:1], path]))
    assert caught.value.offset == 10


@pytest.mark.parametrize("scheduler", ["synchronous", "processes"])
def test_in_dask(scheduler: str, capsys: pytest.CaptureFixture[str]) -> None:
    frame = load("with_dask").read_quotes(PATHS, scheduler=scheduler)
    assert frame.astype(object).where(frame.notna(), None).to_dict("records") == EXPECTED
    assert "100% Completed" in capsys.readouterr().err


def test_in_dask_no_quotes_are_an_empty_table_with_columns(tmp_path: Path) -> None:
    path = tmp_path / "fog.txt"
    _ = path.write_text(NO_QUOTES)
    frame = load("with_dask").read_quotes([path], scheduler="synchronous")
    assert list(frame.columns) == list(EXPECTED[0])
    assert frame.empty


@pytest.fixture(scope="module")
def spark() -> Iterator[Any]:
    """A session of Spark on this machine."""
    _ = pytest.importorskip("pyspark", reason="PySpark is heavy, and is not among the tools of the tests")
    session = load("with_pyspark").start_spark()
    yield session
    session.stop()


@pytest.mark.filterwarnings(
    "ignore:PySpark does not yet fully support pandas:FutureWarning"
)  # what is used of it, it is
@pytest.mark.parametrize("way", ["mapInPandas", "mapInArrow"])
def test_in_spark(spark: Any, way: str) -> None:  # noqa: ANN401 - not installed everywhere
    program = load("with_pyspark")
    articles = spark.createDataFrame([*TEXTS.items(), ("fog.txt", NO_QUOTES)], COLUMNS).coalesce(1)
    worker = {"mapInPandas": program.in_pandas, "mapInArrow": program.in_arrow}[way]
    found = [row.asDict() for row in getattr(articles, way)(worker, program.SCHEMA).collect()]
    assert found == EXPECTED


@pytest.mark.filterwarnings("ignore:PySpark does not yet fully support pandas:FutureWarning")
def test_spark_reads_when_the_answer_is_asked_for(spark: Any) -> None:  # noqa: ANN401
    articles = spark.createDataFrame([*list(TEXTS.items())[:1], ("fog.txt", NO_QUOTES)], COLUMNS)
    quotes = load("with_pyspark").read_quotes(articles)
    assert quotes.columns == list(EXPECTED[0])
    kinds = {field.name: field.dataType.simpleString() for field in quotes.schema.fields}
    assert [kinds[name] for name in ("text", "start", "confidence", "is_thought")] == [
        "string",
        "bigint",
        "double",
        "boolean",
    ]
    total = quotes.selectExpr("sum(confidence)").collect()[0][0]
    assert math.isclose(total, sum(row["confidence"] for row in EXPECTED if row["path"] == str(PATHS[0])))


# Ray Data warns of its own settings while it makes them.
@pytest.mark.filterwarnings("ignore::DeprecationWarning:ray.data.context")
def test_in_ray(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("RAY_USAGE_STATS_ENABLED", "0")
    ray = pytest.importorskip("ray", reason="Ray is heavy, and is not among the tools of the tests")
    ray.init(num_cpus=2, include_dashboard=False, runtime_env={"env_vars": {"PYTHONPATH": str(EXAMPLES)}})
    try:
        found = load("with_ray").read_quotes(TEXTS)
    finally:
        ray.shutdown()
    assert sorted(found, key=repr) == sorted(EXPECTED, key=repr)
