"""The documentation as a whole: names, links, the example program, the built pages. Sybil runs its examples."""

import inspect
import re
import runpy
import subprocess
import sys
from enum import StrEnum
from pathlib import Path
from typing import cast

import attrs
import pytest

import newsseed

ROOT = Path(__file__).parents[1]
API = ROOT / "docs" / "reference" / "api.md"
EXAMPLE = ROOT / "docs" / "examples" / "read_article.py"
SEEDS = sorted((ROOT / "seeds").glob("*.txt"))
PUBLIC: dict[str, object] = {name: getattr(newsseed, name) for name in newsseed.__all__}
MODELS = {name: cast("type[object]", value) for name, value in PUBLIC.items() if isinstance(value, type)}
PAGES = [ROOT / "README.md", *sorted((ROOT / "docs").rglob("[!_]*.md"))]


def sections_of(page: Path) -> dict[str, str]:
    """The text under each heading of a page."""
    pieces = re.split(r"^#+ (.+)$", page.read_text(encoding="utf-8"), flags=re.MULTILINE)
    return dict(zip(pieces[1::2], pieces[2::2], strict=True))


def attributes_of(model: type[object]) -> set[str]:
    """The public attributes that a class itself has, or the members of an enumeration."""
    if issubclass(model, StrEnum):
        return set(model.__members__)
    inherited = set(dir(newsseed.Part)) if model is not newsseed.Part else set(dir(object))
    fields = {field.name for field in attrs.fields(model)} if attrs.has(model) else set[str]()
    return {name for name in {*fields, *model.__dict__} - inherited if not name.startswith("_")}


@pytest.mark.parametrize("name", sorted(PUBLIC))
def test_reference_has_every_public_name(name: str) -> None:
    sections = sections_of(API)
    text = sections.get(name) or sections["Errors" if name.endswith("Error") else "The version"]
    assert name in sections or f"`{name}`" in text or f"`newsseed.{name}`" in text


@pytest.mark.parametrize("name", sorted(MODELS))
def test_reference_has_every_attribute(name: str) -> None:
    sections = sections_of(API)
    text = sections["Errors" if issubclass(MODELS[name], Exception) else name]
    missing = {attribute for attribute in attributes_of(MODELS[name]) if not re.search(rf"`{attribute}\b", text)}
    assert not missing


@pytest.mark.parametrize("name", ["parse", "read", "read_all", "explain"])
def test_reference_has_every_parameter(name: str) -> None:
    (stub,) = re.findall(r"^```py\n(.+?)^```", sections_of(API)[name], flags=re.MULTILINE | re.DOTALL)
    documented = re.findall(r"(\w+): ", stub.partition("->")[0])
    assert documented == list(inspect.signature(getattr(newsseed, name)).parameters)


@pytest.mark.parametrize("page", PAGES, ids=lambda page: str(page.relative_to(ROOT)))
def test_links_lead_somewhere(page: Path) -> None:
    for target in re.findall(r"\]\(([^)#:]+)(?:#[^)]*)?\)", page.read_text(encoding="utf-8")):
        assert (page.parent / target).exists(), target


@pytest.mark.parametrize("seed", SEEDS, ids=lambda seed: seed.stem)
def test_example_prints_every_seed(
    seed: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "argv", [str(EXAMPLE), str(seed)])
    _ = runpy.run_path(str(EXAMPLE), run_name="__main__")
    printed = capsys.readouterr().out
    article = newsseed.read(seed)
    assert article.title is not None
    assert printed.startswith(article.title.headline.text[:60])
    for caption in article.captions:
        assert caption.credit is not None
        for holder in (*caption.credit.photographers, *caption.credit.agencies):
            assert holder.text in printed


@pytest.mark.parametrize("content", [None, b"caf\xe9"])
def test_example_says_what_is_wrong_with_a_file(
    content: bytes | None, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "article.txt"
    if content is not None:
        _ = path.write_bytes(content)
    monkeypatch.setattr(sys, "argv", [str(EXAMPLE), str(path)])
    with pytest.raises(SystemExit, match=r"article\.txt: "):
        _ = runpy.run_path(str(EXAMPLE), run_name="__main__")


def test_pages_build_without_warnings(tmp_path: Path) -> None:
    _ = pytest.importorskip("furo")
    _ = pytest.importorskip("myst_parser")
    command = [sys.executable, "-m", "sphinx", "-W", "-q", "-d", str(tmp_path / "doctrees"), str(ROOT / "docs")]
    built = subprocess.run([*command, str(tmp_path / "html")], capture_output=True, text=True, check=False)  # noqa: S603
    assert built.returncode == 0, built.stderr
