"""The reference pages of JSON and of the tables have every public name, parameter, error field and column."""

import inspect
import re
from collections.abc import Callable, Mapping
from typing import get_args, get_type_hints

import attrs
import pytest

from newsseed.convert import json, tables
from newsseed.convert.models import BLOCKS
from newsseed.errors import DocumentError, MissingLibraryError
from newsseed.models import Article
from tests.test_documentation import ROOT, sections_of

JSON = sections_of(ROOT / "docs" / "reference" / "json.md")
TABLES = sections_of(ROOT / "docs" / "reference" / "tables.md")
FUNCTIONS: list[tuple[Mapping[str, str], str, Callable[..., object]]] = [
    (page, name, value)
    for page, module in ((JSON, json), (TABLES, tables))
    for name, value in inspect.getmembers(module, inspect.isfunction)
    if not name.startswith("_") and value.__module__ == module.__name__
]


@pytest.mark.parametrize(("page", "name", "function"), FUNCTIONS, ids=[name for _, name, _ in FUNCTIONS])
def test_every_function_with_its_parameters(
    page: Mapping[str, str], name: str, function: Callable[..., object]
) -> None:
    (stub,) = re.findall(r"^```py\n(.+?)^```", page[name], flags=re.MULTILINE | re.DOTALL)
    documented = re.findall(r"(\w+): ", stub.partition("->")[0])
    assert documented == list(inspect.signature(function).parameters)


def test_every_function_is_asked_for() -> None:
    assert len(FUNCTIONS) == 11


@pytest.mark.parametrize("error", [DocumentError, MissingLibraryError])
def test_every_field_of_an_error(error: type[DocumentError | MissingLibraryError]) -> None:
    assert all(f"`{field.name}`" in JSON[error.__name__] for field in attrs.fields(error))


def test_every_field_of_a_document() -> None:
    for name in ("format", "newsseed", "surrogates", *(field.name for field in attrs.fields(Article))):
        assert f"`{name}`" in JSON["The form"]
    assert all(f'`"{kind}"`' in JSON["The form"] for kind in BLOCKS)
    assert all(f'`"{backend}"`' in JSON["Backend"] for backend in json.BACKENDS)


@pytest.mark.parametrize("name", ["article", "block", "caption", "quote", "speaker"])
def test_every_column_with_its_type(name: str) -> None:
    row = getattr(tables, f"{name.capitalize()}Row")
    columns: Mapping[str, str] = getattr(tables, f"{name.upper()}_COLUMNS")
    text = TABLES[f"{name}_rows"]
    assert f"`{row.__name__}`" in text
    assert f"`{name.upper()}_COLUMNS`" in text
    nullable = {column: "yes" if type(None) in get_args(kind) else "" for column, kind in get_type_hints(row).items()}
    documented = re.findall(r"^\| `(\w+)` \| (\w+) \| (\w*) ?\|", text, flags=re.MULTILINE)
    assert documented == [(column, kind, nullable[column]) for column, kind in columns.items()]


def test_every_public_name_of_the_tables() -> None:
    page = "\n".join([*TABLES, *TABLES.values()])
    assert all(name in page for name in tables.__all__)


def test_every_type_of_a_column() -> None:
    assert all(f'`"{kind}"`' in TABLES["ColumnType"] for kind in get_args(tables.ColumnType))
