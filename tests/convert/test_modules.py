"""The modules of conversions: attributes that are loaded when they are asked for, each with its public names."""

import ast
import subprocess
import sys
from importlib import import_module
from pathlib import Path

import pytest

from newsseed import convert

FOLDER = Path(convert.__file__).parent
FOR_USERS = convert.__all__


def names_in(path: Path) -> set[str]:
    """The public names that a module defines, and those that it takes over by `__all__`."""
    found = set[str]()
    for node in ast.parse(path.read_text("utf-8")).body:
        if isinstance(node, ast.FunctionDef | ast.ClassDef):
            found.add(node.name)
        elif isinstance(node, ast.Assign | ast.AnnAssign):
            targets = node.targets if isinstance(node, ast.Assign) else [node.target]
            found |= {one.id for target in targets for one in ast.walk(target) if isinstance(one, ast.Name)}
    return {name for name in found if not name.startswith("_")}


@pytest.mark.parametrize("name", FOR_USERS)
def test_public_names_are_listed(name: str) -> None:
    module = import_module(f"newsseed.convert.{name}")
    assert getattr(convert, name) is module
    listed: list[str] = vars(module)["__all__"]
    assert len(listed) == len(set(listed))
    assert set(listed) - (names_in(FOLDER / "rows.py") if name == "tables" else set()) == names_in(
        FOLDER / f"{name}.py"
    )
    assert all(hasattr(module, one) for one in listed)


def test_modules_are_loaded_when_they_are_asked_for() -> None:
    code = (
        "import sys, newsseed; print('newsseed.convert' in sys.modules); newsseed.convert; "
        "print('json' in dir(newsseed.convert), 'newsseed.convert.json' in sys.modules, 'cattrs' in sys.modules); "
        "print(newsseed.convert.json.to_dict(newsseed.parse('Fog'))['source'], 'newsseed.convert.tei' in sys.modules)"
    )
    told = subprocess.run([sys.executable, "-c", code], check=True, capture_output=True, text=True).stdout  # noqa: S603 - our own code
    assert told.split() == ["False", "True", "False", "False", "Fog", "False"]


def test_a_module_asked_for_by_its_name() -> None:
    assert convert.__getattr__("bio") is convert.bio
    assert set(FOR_USERS) <= set(dir(convert))
    assert sorted(FOR_USERS) == FOR_USERS


def test_a_module_that_is_not_there() -> None:
    with pytest.raises(AttributeError, match=r"^module 'newsseed\.convert' has no attribute 'xml'$"):
        getattr(convert, "xml")  # noqa: B009
