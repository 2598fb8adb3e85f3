"""The reference page of the web standards has every public name with its parameters, and its tables are true."""

import inspect
import re
from collections.abc import Callable

import pytest

from newsseed.convert import ninjs, schema_org, web_annotation
from tests.convert.articles import RICH
from tests.convert.test_schema_org import PROPERTIES
from tests.test_documentation import ROOT, sections_of

PAGE = ROOT / "docs" / "reference" / "standards.md"
FUNCTIONS: dict[str, Callable[..., object]] = {
    name: value
    for module in (schema_org, web_annotation, ninjs)
    for name, value in inspect.getmembers(module, inspect.isfunction)
    if not name.startswith("_") and value.__module__ == module.__name__
}


@pytest.mark.parametrize("name", sorted(FUNCTIONS))
def test_every_function_with_its_parameters(name: str) -> None:
    text = sections_of(PAGE)[name]
    (stub,) = re.findall(r"^```py\n(.+?)^```", text, flags=re.MULTILINE | re.DOTALL)
    parameters = inspect.signature(FUNCTIONS[name]).parameters
    assert re.findall(r"(\w+): ", stub.partition("->")[0]) == list(parameters)
    prose = text.replace(stub, "")
    assert all(f"`{parameter}`" in prose for parameter in parameters)
    defaults = [value.default for value in parameters.values() if isinstance(value.default, int)]
    assert all(f"= {default}" in stub for default in defaults)
    assert "rrors" in prose


def test_every_property_is_in_the_mappings() -> None:
    text = sections_of(PAGE)["to_schema_org"]
    used = {name for names in PROPERTIES.values() for name in names} - {"url"}
    assert {name for name in used if f"`{name}`" not in text} == set()
    item = sections_of(PAGE)["to_ninjs"]
    written = ninjs.to_ninjs(RICH, uri="urn:example:fog").keys() - {"standard", "type"}
    assert {name for name in written if f"`{name}`" not in item and f"`{name}[]`" not in item} == set()


def test_every_thing_that_annotations_are_about() -> None:
    text = sections_of(PAGE)["to_web_annotations"]
    assert all(f'`"{about}"`' in text for about in web_annotation.ABOUT)
