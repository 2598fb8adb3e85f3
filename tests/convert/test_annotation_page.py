"""The reference page of the annotation formats has every public name with its parameters."""

import inspect
import re
from collections.abc import Callable

import pytest

from newsseed.convert import bio, brat, citron, corenlp, tei
from tests.test_documentation import ROOT, sections_of

PAGE = ROOT / "docs" / "reference" / "annotation.md"
FUNCTIONS: dict[str, Callable[..., object]] = {
    name: value
    for module in (bio, brat, citron, corenlp, tei)
    for name, value in inspect.getmembers(module, inspect.isfunction)
    if not name.startswith("_") and value.__module__ == module.__name__
}


@pytest.mark.parametrize("name", sorted(FUNCTIONS))
def test_every_function_with_its_parameters(name: str) -> None:
    (stub,) = re.findall(r"^```py\n(.+?)^```", sections_of(PAGE)[name], flags=re.MULTILINE | re.DOTALL)
    documented = re.findall(r"(\w+): ", stub.partition("->")[0])
    assert documented == list(inspect.signature(FUNCTIONS[name]).parameters)


@pytest.mark.parametrize("attribute", ["token", "span", "source", "cue", "content", "quotes"])
def test_every_attribute_of_a_row(attribute: str) -> None:
    assert f"`{attribute}`" in sections_of(PAGE)["Row"]
