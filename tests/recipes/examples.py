"""The example programs of the docs, imported from where they lie."""

import importlib
import sys
from types import ModuleType

from tests.folders import ROOT, SEEDS, text_of

EXAMPLES = ROOT / "docs" / "examples"
TEXTS = [text_of(path) for path in sorted(SEEDS.glob("*.txt"))]


def load(name: str) -> ModuleType:
    """The example program of that name, as a module; they and their workers import each other from their folder."""
    if str(EXAMPLES) not in sys.path:
        sys.path.append(str(EXAMPLES))
    return importlib.import_module(name)
