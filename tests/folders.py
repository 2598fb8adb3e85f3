"""Where the documents lie that tests read, and what is in them."""

from functools import cache
from pathlib import Path

import pytest

import newsseed

ROOT = Path(__file__).resolve().parent.parent
SEEDS = ROOT / "seeds"
GOLDEN = ROOT / "tests" / "articles"
SHARED = ROOT.parent / "shared"

needs_shared = pytest.mark.skipif(
    not (SHARED / "seeds").is_dir(), reason="the real seed document lies beside the project, in ../shared, and not here"
)


SEED_PATHS = sorted(SEEDS.glob("*.txt"))


def text_of(path: Path) -> str:
    """The text of a file, newlines and byte-order mark kept."""
    return path.read_bytes().decode("utf-8")


@cache
def read_once(path: Path) -> newsseed.Article:
    """The article of a file, the same one for all tests of a process."""
    return newsseed.read(path)
