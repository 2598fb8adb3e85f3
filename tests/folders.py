"""Where the documents lie that tests read."""

from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
SEEDS = ROOT / "seeds"
GOLDEN = ROOT / "tests" / "articles"
SHARED = ROOT.parent / "shared"

needs_shared = pytest.mark.skipif(
    not (SHARED / "seeds").is_dir(), reason="the real seed document lies beside the project, in ../shared, and not here"
)


def text_of(path: Path) -> str:
    """The text of a file, newlines and byte-order mark kept."""
    return path.read_bytes().decode("utf-8")
