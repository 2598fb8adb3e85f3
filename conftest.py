"""The examples of the pages under docs/, of the README and of the docstrings are tests: Sybil runs them."""

import gc
import sys
from collections.abc import Generator, Iterator
from contextlib import chdir
from pathlib import Path

import pytest
from sybil import Sybil
from sybil.parsers.markdown import PythonCodeBlockParser
from sybil.parsers.rest import DocTestParser

_ROOT = Path(__file__).parent


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """The longest wait, which is for the type checkers, comes first: the tests beside it and after it are short."""
    items.sort(key=lambda item: item.path.name != "test_checks.py")


def pytest_collection_finish() -> None:
    """Thousands of tests live until the last has run: the collector of garbage need not walk through them again."""
    gc.freeze()


@pytest.hookimpl(wrapper=True, trylast=True)
def pytest_runtest_call(item: pytest.Item) -> Generator[None, object, object]:
    """Lines count as covered where a test chose to reach them: not by texts made at random, not by a page's example."""
    is_made = getattr(getattr(item, "obj", None), "is_hypothesis_test", False)
    if not is_made and item.path.suffix != ".md":
        return (yield)
    tracer = sys.gettrace()
    sys.settrace(None)
    try:
        return (yield)
    finally:
        sys.settrace(tracer)


@pytest.fixture
def at_root() -> Iterator[Path]:
    """The project's folder, while it is the working one: examples read seeds/night-market.txt from it."""
    with chdir(_ROOT):
        yield _ROOT


# Markdown pages: fenced blocks of Python, with prompts or without.
_pages = Sybil([PythonCodeBlockParser()], pattern="*.md", fixtures=["at_root"])
_docstrings = Sybil([DocTestParser()], path="src", pattern="*.py", fixtures=["at_root"])

pytest_collect_file = (_pages + _docstrings).pytest()
