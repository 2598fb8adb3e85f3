"""The reference page of the questions: every public name, every parameter, every attribute."""

import inspect
import re
from enum import StrEnum
from typing import cast

import attrs
import pytest

from newsseed import Block, Quote, QuoteKind, SpeakerKind, Stance, queries
from newsseed.queries.filters import BLOCK_KINDS
from tests.folders import ROOT
from tests.test_documentation import sections_of

PAGE = ROOT / "docs" / "reference" / "queries.md"
SECTIONS = sections_of(PAGE)
PUBLIC: dict[str, object] = {name: getattr(queries, name) for name in queries.__all__}
FUNCTIONS = sorted(name for name, value in PUBLIC.items() if inspect.isfunction(value))
MODELS = sorted(name for name, value in PUBLIC.items() if isinstance(value, type))


def test_every_public_name_is_a_function_or_a_frozen_model() -> None:
    assert sorted(FUNCTIONS + MODELS) == queries.__all__ == sorted(queries.__all__)
    for name in MODELS:
        # attrs sets this where a class is frozen.
        assert attrs.has(cast("type[object]", PUBLIC[name]))
        assert cast("type[object]", PUBLIC[name]).__setattr__ is not object.__setattr__


@pytest.mark.parametrize("name", sorted(PUBLIC))
def test_reference_has_every_public_name(name: str) -> None:
    assert name in SECTIONS


@pytest.mark.parametrize("name", MODELS)
def test_reference_has_every_attribute(name: str) -> None:
    model = cast("type[object]", PUBLIC[name])
    attributes = {field.name for field in attrs.fields(model)} if attrs.has(model) else set[str]()
    attributes |= {key for key, value in vars(model).items() if isinstance(value, property)}
    assert {attribute for attribute in attributes if not re.search(rf"`{attribute}`", SECTIONS[name])} == set()


def stub_of(name: str) -> str:
    (stub,) = re.findall(r"^```py\n(.+?)^```", SECTIONS[name], flags=re.MULTILINE | re.DOTALL)
    return cast("str", stub)


@pytest.mark.parametrize("name", FUNCTIONS)
def test_reference_has_every_parameter(name: str) -> None:
    function = PUBLIC[name]
    assert callable(function)
    parameters = inspect.signature(function).parameters
    stub = stub_of(name).partition("->")[0]
    assert re.findall(r"(\w+): ", stub) == list(parameters)
    defaults = {name: one.default for name, one in parameters.items() if one.default is not inspect.Parameter.empty}
    assert dict(re.findall(r"(\w+): [^=,]+= ([^,\n)]+?) ?[,\n)]", stub)) == {
        name: repr(one) for name, one in defaults.items()
    }


@pytest.mark.parametrize("name", FUNCTIONS)
def test_reference_explains_parameters_errors_and_has_an_example(name: str) -> None:
    section = SECTIONS[name]
    explained = section.replace(stub_of(name), "")
    function = PUBLIC[name]
    assert callable(function)
    asked = list(inspect.signature(function).parameters)[1:]
    assert {one for one in asked if f"`{one}`" not in explained} == set()
    assert "Errors: " in explained
    assert f"queries.{name}(" in explained


@pytest.mark.parametrize("name", FUNCTIONS)
def test_everything_behind_the_articles_is_a_keyword(name: str) -> None:
    function = PUBLIC[name]
    assert callable(function)
    first, *others = inspect.signature(function).parameters.values()
    assert first.name == "articles"
    assert {one.kind for one in others} == {inspect.Parameter.KEYWORD_ONLY}


@pytest.mark.parametrize("vocabulary", [QuoteKind, SpeakerKind])
def test_reference_has_the_vocabularies(vocabulary: type[StrEnum]) -> None:
    assert all(f'`"{value}"`' in SECTIONS["Vocabularies"] for value in vocabulary)
    assert all(f'`"{kind}"`' in SECTIONS["Vocabularies"] for kind in BLOCK_KINDS)
    assert f'`"{Stance.DENIED}"`' in SECTIONS["Vocabularies"]


def test_the_kinds_of_blocks_are_those_that_there_are() -> None:
    assert {kind.__name__.lower() for kind in Block.__args__} | {"title"} == set(BLOCK_KINDS)
    assert "Title" in str(attrs.fields(Quote).block.type)
