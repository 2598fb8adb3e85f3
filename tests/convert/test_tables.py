"""Tables: stable columns, plain values, and pandas, polars and pyarrow take them, none lost and none guessed at."""

import csv
import io
from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import cast

import attrs
import pandas as pd
import polars as pl
import pyarrow as pa  # pyright: ignore[reportMissingTypeStubs] - pyarrow has none
import pytest
from hypothesis import given, settings

import newsseed
from newsseed import Article, Paragraph, Quote, QuoteKind, Span, Speaker, SpeakerKind, WrongTypeError
from newsseed.convert import tables
from newsseed.convert.surrogates import replace_surrogates
from newsseed.convert.tables import article_rows, block_rows, caption_rows, quote_rows, speaker_rows
from tests.folders import SEED_PATHS, read_once
from tests.properties.strategies import Document, documents, texts

Rows = Callable[[Article | Iterable[Article]], Iterator[Mapping[str, object]]]
Columns = Mapping[str, str]

TABLES: dict[str, tuple[Rows, Columns]] = {
    "article": (article_rows, tables.ARTICLE_COLUMNS),
    "block": (block_rows, tables.BLOCK_COLUMNS),
    "caption": (caption_rows, tables.CAPTION_COLUMNS),
    "quote": (quote_rows, tables.QUOTE_COLUMNS),
    "speaker": (speaker_rows, tables.SPEAKER_COLUMNS),
}
PYTHON = {"string": str, "int64": int, "float64": float, "bool": bool}
PANDAS = {"string": "string", "int64": "Int64", "float64": "Float64", "bool": "boolean"}
POLARS = {"string": pl.String(), "int64": pl.Int64(), "float64": pl.Float64(), "bool": pl.Boolean()}
ARTICLES = [read_once(path) for path in SEED_PATHS]

each_table = pytest.mark.parametrize("name", TABLES)


def check_rows(article: Article) -> None:
    for rows_of, columns in TABLES.values():
        for row in rows_of(article):
            assert list(row) == list(columns)
            for name, value in row.items():
                assert value is None or type(value) is PYTHON[columns[name]]
                if isinstance(value, str):
                    _ = value.encode()
    assert len(list(block_rows(article))) == len(article.blocks)
    assert [row["start"] for row in block_rows(article)] == [block.span.start for block in article.blocks]
    assert len(list(caption_rows(article))) == len(article.captions)
    assert len(list(speaker_rows(article))) == len(article.speakers)
    assert [row["text"] for row in quote_rows(article) if row["parent"] is None] == [
        replace_surrogates(quote.text) for quote in article.quotes
    ]


@settings(max_examples=50)
@given(texts)
def test_rows_of_any_text(text: str) -> None:
    check_rows(newsseed.parse(text))


@settings(max_examples=25)
@given(documents())
def test_rows_of_documents(document: Document) -> None:
    check_rows(newsseed.parse(document.text))


def test_tables_join() -> None:
    blocks = {(row["article"], row["block"]): row for row in block_rows(ARTICLES)}
    speakers = {(row["article"], row["speaker"]): row for row in speaker_rows(ARTICLES)}
    paths = {row["article"]: row["path"] for row in article_rows(ARTICLES)}
    quotes = list(quote_rows(ARTICLES))
    assert len(quotes) > 50
    for quote in quotes:
        assert quote["path"] == paths[quote["article"]]
        if quote["block"] is not None:
            block = blocks[quote["article"], quote["block"]]
            assert block["kind"] == quote["block_kind"]
            assert quote["start"] is not None
            assert block["start"] <= quote["start"] < block["end"]
        if quote["speaker"] is not None:
            assert speakers[quote["article"], quote["speaker"]]["name"] == quote["speaker_name"]
    for caption in caption_rows(ARTICLES):
        assert blocks[caption["article"], caption["block"]]["kind"] == "caption"
        assert blocks[caption["article"], caption["block"]]["heading"] == caption["heading"]
    for key, speaker in speakers.items():
        own = [quote for quote in quotes if (quote["article"], quote["speaker"]) == key]
        assert (speaker["quotes"], speaker["words"]) == (len(own), sum(quote["words"] for quote in own))


def test_words_are_those_that_queries_count() -> None:
    article = newsseed.parse("Fog – again\n\n“We waited – 20 minutes – and … left,” Ana Lima said.")
    (row,) = quote_rows(article)
    tally = newsseed.queries.count_speech(article)
    assert row["words"] == tally.attributed.words == 6
    assert [speaker["words"] for speaker in speaker_rows(article)] == [6]
    assert [found["words"] for found in (*article_rows(article), *block_rows(article))] == [11, 9]


def test_sections_are_counted() -> None:
    for article in ARTICLES:
        rows = list(block_rows(article))
        assert [row["section"] for row in rows] == sorted(row["section"] for row in rows)
        assert {row["section"] for row in rows} == set(range(len(article.sections)))
        headings = [None if section.heading is None else section.heading.text for section in article.sections]
        assert all(row["heading"] == headings[row["section"]] for row in rows)


@each_table
def test_into_pandas(name: str) -> None:
    rows_of, columns = TABLES[name]
    dtypes = {column: PANDAS[kind] for column, kind in columns.items()}
    for articles in (ARTICLES, []):
        frame = pd.DataFrame(map(dict, rows_of(articles)), columns=list(columns)).astype(dtypes)
        assert {column: str(dtype) for column, dtype in frame.dtypes.items()} == dtypes
        assert len(frame) == len(list(rows_of(articles)))
        rows = cast("list[dict[str, object]]", frame.to_dict("records"))
        back = [{column: None if value is pd.NA else value for column, value in row.items()} for row in rows]
        assert back == list(rows_of(articles))


@each_table
def test_into_polars(name: str) -> None:
    rows_of, columns = TABLES[name]
    schema = {column: POLARS[kind] for column, kind in columns.items()}
    for articles in (ARTICLES, []):
        frame = pl.DataFrame(list(rows_of(articles)), schema=schema)
        assert dict(frame.schema) == schema
        assert frame.to_dicts() == list(rows_of(articles))
    assert frame.is_empty()


@each_table
def test_into_pyarrow(name: str) -> None:
    rows_of, columns = TABLES[name]
    schema = pa.schema(list(columns.items()))
    for articles in (ARTICLES, []):
        table = pa.Table.from_pylist(list(rows_of(articles)), schema=schema)
        assert {field.name: str(field.type) for field in table.schema} == {
            column: {"float64": "double"}.get(kind, kind) for column, kind in columns.items()
        }
        assert table.to_pylist() == list(rows_of(articles))


@each_table
def test_into_csv_and_back(name: str) -> None:
    rows_of, columns = TABLES[name]
    file = io.StringIO(newline="")
    writer = csv.DictWriter(file, list(columns))
    writer.writeheader()
    writer.writerows(rows_of(ARTICLES))
    shown = [{key: "" if value is None else str(value) for key, value in row.items()} for row in rows_of(ARTICLES)]
    assert list(csv.DictReader(io.StringIO(file.getvalue(), newline=""))) == shown


def test_halves_of_surrogate_pairs_become_one_sign_each() -> None:
    text = (
        "Fog\ud83d\ude00 harbour\n\n“No \ud800ship\x00 left,” said Ana\ud800 Lima.\n\nThe port\udfffPhoto: Tom Reed/EPA"
    )
    article = attrs.evolve(newsseed.parse(text), path="a\udcff.txt")
    (quote,) = quote_rows(article)
    assert quote["text"] == "No \ufffdship\x00 left,"
    assert quote["path"] == "a\ufffd.txt"
    assert quote["start"] is not None
    assert article.source.find("No \ud800ship") == quote["start"]
    for rows_of, columns in TABLES.values():
        rows = list(rows_of(article))
        schema = {column: POLARS[kind] for column, kind in columns.items()}
        assert pl.DataFrame(rows, schema=schema).to_dicts() == rows
        assert pa.Table.from_pylist(rows, schema=pa.schema(list(columns.items()))).to_pylist() == rows


def test_quotes_in_quotes_stand_behind_the_outer_one() -> None:
    block = Paragraph("Fog", Span(0, 3))
    quote = Quote(QuoteKind.DIRECT, (), "a", block, "hand", 1.0, speaker=Speaker("Ana", SpeakerKind.PERSON))
    inner = attrs.evolve(quote, text="b", nested=(attrs.evolve(quote, text="c"),))
    outer = attrs.evolve(quote, nested=(inner, attrs.evolve(quote, text="d")), confidence=1)
    article = Article("Fog", "en", quotes=(outer, attrs.evolve(quote, text="e")))
    rows = list(quote_rows(article))
    assert [(row["quote"], row["parent"], row["text"]) for row in rows] == [
        (0, None, "a"), (1, 0, "b"), (2, 1, "c"), (3, 0, "d"), (4, None, "e"),
    ]  # fmt: skip
    # Made by hand, the block and the speaker stand nowhere in the article.
    assert [(row["block"], row["speaker"], row["speaker_name"], row["start"]) for row in rows] == [
        (None, None, "Ana", None)
    ] * 5
    assert type(rows[0]["confidence"]) is float


def test_names_in_one_field() -> None:
    text = "Fog\n\nBy Ana Lima and Tom Reed\n\nNo ship left on Monday.\n\nThe portPhoto: Kip Oduya, Ana Lima/EPA, AFP"
    (article,), (caption,) = list(article_rows(newsseed.parse(text))), list(caption_rows(newsseed.parse(text)))
    assert article["authors"] == "Ana Lima; Tom Reed"
    assert (caption["photographers"], caption["agencies"]) == ("Kip Oduya; Ana Lima", "EPA; AFP")


@each_table
def test_rows_are_made_when_they_are_asked_for(name: str) -> None:
    rows_of, _ = TABLES[name]

    def endless() -> Iterator[Article]:
        while True:
            yield ARTICLES[0]

    rows = rows_of(endless())
    numbers = {next(rows)["article"] for _ in range(200)}
    assert numbers == set(range(len(numbers)))
    assert len(numbers) > 2


def test_a_number_to_start_from() -> None:
    assert [row["article"] for row in article_rows(ARTICLES, start=100)] == list(range(100, 100 + len(ARTICLES)))
    assert {row["article"] for row in quote_rows(ARTICLES[0], start=7)} == {7}


@each_table
@pytest.mark.parametrize("value", [None, 7, "Fog", b"Fog"])
def test_what_holds_no_articles(name: str, value: Article) -> None:
    with pytest.raises(WrongTypeError, match="articles must be Article or an iterable of them, not"):
        _ = TABLES[name][0](value)


def test_what_is_no_article_among_them() -> None:
    rows = article_rows([ARTICLES[0], cast("Article", cast("object", "Fog"))], start=5)
    assert next(rows)["article"] == 5
    with pytest.raises(WrongTypeError, match=r"articles\[1\] must be Article, not str"):
        _ = next(rows)
    with pytest.raises(WrongTypeError, match="start must be int, not bool"):
        _ = article_rows(ARTICLES, start=True)


@each_table
def test_columns_cannot_be_changed(name: str) -> None:
    with pytest.raises(TypeError):
        cast("dict[str, str]", TABLES[name][1])["x"] = "string"
