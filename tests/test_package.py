"""The package as others meet it: what importing costs, what it loads, what it exposes."""

import ast
import json
import re
import subprocess
import sys
import threading
from concurrent.futures import ProcessPoolExecutor
from functools import cache
from graphlib import TopologicalSorter
from pathlib import Path

import pytest

import newsseed
from tests.folders import ROOT, SEEDS, text_of

SOURCE = ROOT / "src" / "newsseed"
MODULES = sorted(SOURCE.rglob("*.py"))

# The rooms in the order of the data's way: none imports a later one.
ORDER = [
    "_version",
    "errors",
    "models",
    "languages",
    "parsing",
    "quoting",
    "speakers",
    "speech",
    "articles",
    "explanations",
    "files",
    "queries",
    "convert",
    "views",
    "",
]
OPENS_SOMETHING = {
    "pathlib",
    "socket",
    "ssl",
    "tempfile",
    "shutil",
    "subprocess",
    "urllib",
    "http",
    "logging",
    "io.open",
}


def run(code: str) -> str:
    return subprocess.run(  # noqa: S603 - our own code
        [sys.executable, "-c", code], check=True, capture_output=True, text=True
    ).stdout


def name_of(path: Path) -> str:
    return ".".join(path.relative_to(SOURCE).with_suffix("").parts).removesuffix("__init__").removesuffix(".")


@cache
def imports_of(path: Path) -> set[str]:
    tree = ast.parse(path.read_text(encoding="utf-8"))
    found = {node.module or "" for node in ast.walk(tree) if isinstance(node, ast.ImportFrom)}
    found |= {alias.name for node in ast.walk(tree) if isinstance(node, ast.Import) for alias in node.names}
    return {name.removeprefix("newsseed").removeprefix(".") for name in found if name.split(".")[0] == "newsseed"}


def test_importing_newsseed_loads_nothing_that_opens_files_or_sockets() -> None:
    loaded = set(json.loads(run("import sys, json, newsseed; print(json.dumps(sorted(sys.modules)))")))
    assert "newsseed" in loaded
    assert not loaded & (OPENS_SOMETHING | {"newsseed.files", "cattrs", "attrs", "regex"})


def test_parsing_loads_neither_cattrs_nor_files() -> None:
    text = "No ship left on Monday, and the port was shut."
    code = f"import sys, json, newsseed; newsseed.parse({text!r}); print(json.dumps(sorted(sys.modules)))"
    loaded = set(json.loads(run(code)))
    assert "regex" in loaded
    beside = {"newsseed.files", "newsseed.queries", "newsseed.convert", "newsseed.views", "newsseed.languages.german"}
    assert not loaded & {"socket", "ssl", "subprocess", "cattrs", *beside}


@pytest.mark.parametrize("room", ["convert", "queries", "views"])
def test_rooms_beside_the_core_are_loaded_when_asked_for(room: str) -> None:
    loaded, listed = f"'newsseed.{room}' in sys.modules", f"{room!r} in dir(newsseed)"
    code = f"import sys, newsseed; print({loaded}, {listed}); newsseed.{room}; print({loaded}, {listed})"
    assert run(code).split() == ["False", "True", "True", "True"]


def test_a_room_asked_for_by_its_name_is_its_module() -> None:
    assert newsseed.__getattr__("queries") is newsseed.queries


def test_every_public_name_is_there_and_listed() -> None:
    assert newsseed.__all__ == sorted(newsseed.__all__)
    for name in newsseed.__all__:
        assert getattr(newsseed, name) is not None
    assert set(newsseed.__all__) <= set(dir(newsseed))


def test_a_name_that_is_not_there() -> None:
    with pytest.raises(AttributeError, match="module 'newsseed' has no attribute 'prase'"):
        getattr(newsseed, "prase")  # noqa: B009


def test_no_public_name_without_a_home(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(newsseed, "__all__", [*newsseed.__all__, "prase"])
    with pytest.raises(AttributeError):
        getattr(newsseed, "prase")  # noqa: B009


def test_the_version_is_one_of_a_release_or_of_one_to_come() -> None:
    assert newsseed.__version__.count(".") == 2


def room_of(name: str) -> str:
    return name.partition(".")[0]


def test_every_module_stands_in_a_room() -> None:
    assert {room_of(name_of(path)) for path in MODULES} == set(ORDER)


@pytest.mark.parametrize("path", MODULES, ids=name_of)
def test_no_room_imports_a_later_one(path: Path) -> None:
    place = ORDER.index(room_of(name_of(path)))
    if place < len(ORDER) - 1:
        assert {name for name in imports_of(path) if ORDER.index(room_of(name)) > place} == set()


def test_modules_import_each_other_in_no_circle() -> None:
    sorter = TopologicalSorter({name_of(path): imports_of(path) - {name_of(path)} for path in MODULES})
    assert len(list(sorter.static_order())) >= len(MODULES)


@pytest.mark.parametrize("path", MODULES, ids=name_of)
def test_rooms_are_small_and_say_what_they_are(path: Path) -> None:
    source = path.read_text(encoding="utf-8")
    assert ast.get_docstring(ast.parse(source))
    # What is known of a language is data, and as long as it is.
    assert source.count("\n") <= 400 or name_of(path).startswith("languages.")


def test_only_one_module_opens_files() -> None:
    opening = [path for path in MODULES if re.search(r"\bopen\(", path.read_text(encoding="utf-8"))]
    assert [name_of(path) for path in opening] == ["files"]


def test_the_same_in_a_worker_process_and_in_threads() -> None:
    texts = [text_of(path) for path in sorted(SEEDS.glob("*.txt"))]
    here = [newsseed.parse(text) for text in texts]
    with ProcessPoolExecutor(2) as pool:
        assert list(pool.map(newsseed.parse, texts)) == here
    there: dict[int, newsseed.Article] = {}
    threads = [
        threading.Thread(target=lambda i=i, text=text: there.__setitem__(i, newsseed.parse(text)))
        for i, text in enumerate(texts)
    ]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert [there[index] for index in range(len(texts))] == here
