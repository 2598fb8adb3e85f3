"""Pages in the conventions of the press, each block with its kind: how they are written down and what is wrong.

A page begins with "== its name", and a known failure goes on with " !! its reason". Each further line is a block, its
kind and its text with a bar between; "⏎" is a line end, "{alt:…}", "{text:…}" and "{credit:…}" mark the parts of a
caption, and "¶" or "¶de" stands for the next paragraph of prose.txt or prose_german.txt.
"""

import re
from collections.abc import Iterator
from itertools import cycle
from pathlib import Path

import attrs

import newsseed
from newsseed import Caption
from newsseed.models.blocks import Block

FOLDER = Path(__file__).parent / "pages"
_PROSE = {"¶": "prose.txt", "¶de": "prose_german.txt"}
_PART = re.compile(r"\{(alt|text|credit):([^{}]*)\}")
_OPENING = re.compile(r"\{\w+:|\}")


@attrs.frozen
class Expected:
    """A block that a page is to have: its kind, its text, and the parts of a caption by their names."""

    kind: str
    text: str
    parts: dict[str, str]


@attrs.frozen
class Page:
    """An invented page: its name, its blocks in text order, and why it is read wrongly, if it is."""

    name: str
    blocks: tuple[Expected, ...]
    reason: str | None = None

    @property
    def text(self) -> str:
        """The page as a seed document."""
        return "\n\n".join(block.text for block in self.blocks)


def read_pages(path: Path) -> tuple[Page, ...]:
    """The pages that a file holds."""
    pages = []
    for page in path.read_text(encoding="utf-8").split("== ")[1:]:
        head, *rows = (row for row in page.split("\n") if row)
        name, _, reason = head.partition(" !! ")
        prose = {mark: cycle((FOLDER / file).read_text(encoding="utf-8").splitlines()) for mark, file in _PROSE.items()}
        blocks = tuple(
            Expected("paragraph", next(prose[row]), {}) if row in prose else _read_block(row) for row in rows
        )
        pages.append(Page(name, blocks, reason or None))
    return tuple(pages)


def _read_block(row: str) -> Expected:
    kind, _, marked = row.partition("| ")
    marked = marked.replace("⏎", "\n").strip()
    return Expected(kind, _OPENING.sub("", marked), {name: text.strip() for name, text in _PART.findall(marked)})


def differences(page: Page) -> Iterator[str]:
    """What is wrong: each block that is read otherwise, with what was read in its place."""
    article = newsseed.parse(page.text)
    found = [*filter(None, (article.title,)), *article.blocks]
    start = 0
    for block in page.blocks:
        end = start + len(block.text)
        read = [item for item in found if item.span.start < end and item.span.end > start]
        if [_shown(item) for item in read] != [(block.kind, block.parts)]:
            yield f"{block.text!r} is {[_shown(item) for item in read]}, not {(block.kind, block.parts)}"
        start = end + 2


def _shown(block: Block | newsseed.Title) -> tuple[str, dict[str, str]]:
    parts = {}
    if isinstance(block, Caption):
        named = (("alt", block.alt), ("text", block.text), ("credit", block.credit))
        parts = {name: part.text for name, part in named if part is not None}
    return type(block).__name__.lower(), parts
