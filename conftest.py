"""The examples of the pages under docs/, of the README and of the docstrings are tests: Sybil runs them."""

import gc
import sys
from collections.abc import Generator, Iterator
from contextlib import chdir, contextmanager
from functools import cache
from importlib import import_module
from pathlib import Path
from pkgutil import walk_packages
from typing import TYPE_CHECKING

import pytest
from sybil import Sybil
from sybil.parsers.markdown import PythonCodeBlockParser
from sybil.parsers.rest import DocTestParser

if TYPE_CHECKING:
    from _typeshed import TraceFunction

_ROOT = Path(__file__).parent
# With the seeds it asks for every pattern that a language keeps.
_STAMPED_AND_SIGNED = """\
Fog closes the harbour of the old town

The Calder Tribune – 5 June 2026

By Ana Lima

No ship left on Monday, and nobody in the town knew why.

Ana Lima is a reporter in Oslo.
"""
_TRACER = pytest.StashKey["TraceFunction | None"]()


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """The longest wait, which is for the type checkers, comes first: the tests beside it and after it are short."""
    items.sort(key=lambda item: item.path.name != "test_checks.py")


def pytest_collection_finish() -> None:
    """Thousands of tests live until the last has run: the collector of garbage need not walk through them again."""
    gc.freeze()


@contextmanager
def _measured_by(tracer: "TraceFunction | None") -> Iterator[None]:
    """The tracer of coverage, or nothing, sees each line that runs: it slows all of Python, not the library alone."""
    before = sys.gettrace()
    sys.settrace(tracer)
    try:
        yield
    finally:
        sys.settrace(before)


@cache
def _load_all() -> None:
    """What is made once and kept for all tests is made here: measured, whichever test is the first to need it."""
    newsseed = import_module("newsseed")
    for module in walk_packages(newsseed.__path__, "newsseed."):
        _ = import_module(module.name)
    articles = [*newsseed.read_all(_ROOT / "seeds"), newsseed.parse(_STAMPED_AND_SIGNED)]
    newsseed.queries.count_speech(articles)
    for article in articles:
        newsseed.convert.json.to_json(article)


@pytest.hookimpl(wrapper=True, tryfirst=True)
def pytest_make_collect_report() -> Generator[None, object, object]:
    """That tests are rewritten, imported and made is not measured."""
    _load_all()
    with _measured_by(None):
        return (yield)


@pytest.hookimpl(wrapper=True, tryfirst=True)
def pytest_runtest_protocol(item: pytest.Item) -> Generator[None, object, object]:
    """What happens around a test is not measured."""
    item.stash[_TRACER] = sys.gettrace()
    with _measured_by(None):
        return (yield)


@pytest.hookimpl(wrapper=True, trylast=True)
def pytest_runtest_call(item: pytest.Item) -> Generator[None, object, object]:
    """Lines count as covered where a test chose to reach them: not by texts made at random, not by a page's example."""
    is_made = getattr(getattr(item, "obj", None), "is_hypothesis_test", False)
    is_apart = item.path.suffix == ".md" or item.get_closest_marker("unmeasured") is not None
    with _measured_by(None if is_made or is_apart else item.stash[_TRACER]):
        return (yield)


@pytest.fixture
def at_root() -> Iterator[Path]:
    """The project's folder, while it is the working one: examples read seeds/night-market.txt from it."""
    with chdir(_ROOT):
        yield _ROOT


# Markdown pages: fenced blocks of Python, with prompts or without.
_pages = Sybil([PythonCodeBlockParser()], pattern="*.md", fixtures=["at_root"])
_docstrings = Sybil([DocTestParser()], path="src", pattern="*.py", fixtures=["at_root"])

pytest_collect_file = (_pages + _docstrings).pytest()
