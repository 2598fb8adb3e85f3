"""What annotators found in an article, as fitting takes it: one JSON line of the corpus, read."""

import json
import re
from pathlib import Path
from typing import Any, NamedTuple

from newsseed.languages.english_grammar import ENGLISH_GRAMMAR
from newsseed.languages.model import words
from newsseed.models.text import Span
from newsseed.parsing.lines import split_lines
from newsseed.quoting.candidates import Candidate
from newsseed.quoting.facts import Facts
from tests.evaluation.models import AnnotatedArticle, Attribution

Article = dict[str, Any]
GRAMMAR = ENGLISH_GRAMMAR
WORD = re.compile(r"\w+(?:[-'’.]\w+)*")
FUNCTION = words("""
    a an the this that these those some any no each every either neither both all another such much many more
    most several few about above across after against along among around as at before behind below between
    beyond by despite during except for from in inside into like near of off on onto out outside over past per
    since than through to toward towards under until up upon via with within without my your his her its our
    their s and or but
""")


def read_articles(path: Path) -> list[Article]:
    with path.open(encoding="utf-8") as lines:
        return sorted((json.loads(line) for line in lines), key=lambda article: article["id"])


def blocks_of(text: str) -> list[tuple[str, Span]]:
    return [("paragraph" if number else "title", line.span) for number, line in enumerate(split_lines(text))]


def words_in(text: str, spans: list[list[int]]) -> set[int]:
    found = {}
    for start, end in spans:
        for match in WORD.finditer(text, max(0, start - 60), min(len(text), end + 60)):
            if match.start() < end and match.end() > start:
                found[match.start()] = match.group().lower()
    return {s for s, word in found.items() if re.sub(r"['’]s?$", "", word) not in FUNCTION} or set(found)


def surname(text: str, spans: list[list[int]]) -> str:
    part = re.split(r"[,;:()]|\b(?:of|for|in|from|with|at|on|by|to|as|who)\b", " ".join(text[s:e] for s, e in spans))[0]
    words = [re.sub(r"['’]s?$", "", word) for word in WORD.findall(part)]
    return (
        words[-1].lower()
        if words
        and words[-1][:1].isupper()
        and words[-1].lower() not in FUNCTION | {"he", "she", "it", "they", "we", "i"}
        else ""
    )


class Gold(NamedTuple):
    """What the annotators found in an article."""

    text: str
    attributions: list[dict[str, Any]]
    covers: list[set[int]]
    """Of each attribution the places of its content that are no white space."""
    sources: list[set[int]]
    names: list[str]

    def of(self, span: Span) -> int | None:
        unit = {i for i in range(span.start, span.end) if not self.text[i].isspace()}
        best = max(range(len(self.covers)), key=lambda i: len(self.covers[i] & unit), default=None)
        return best if best is not None and len(self.covers[best] & unit) >= 0.5 * len(unit) else None

    def is_source(self, number: int, mention: tuple[int, int]) -> bool:
        """Whether a mention is the source of an attribution: by a word in common, or by the surname."""
        spans = [list(mention)]
        if self.sources[number] & words_in(self.text, spans):
            return True
        name = self.names[number]
        return bool(name) and surname(self.text, spans) == name

    def right(self, number: int, candidate: Candidate) -> int:
        """0: not the source; 1: the source; 2: the source and the cue."""
        if candidate.source is None or not self.is_source(number, candidate.source):
            return 0
        cue = self.attributions[number]["cue"] or []
        if (
            candidate.cue >= 0
            and candidate.cue_span
            and any(s < candidate.cue_span[1] and candidate.cue_span[0] < e for s, e in cue)
        ):
            return 2
        return 1


def read_gold(article: Article) -> Gold:
    text, attributions = article["text"], article["annotators"][0]["attributions"]
    covers = [
        {i for s, e in a["content"] for i in range(s, min(e, len(text))) if not text[i].isspace()} for a in attributions
    ]
    sources = [words_in(text, a["source"]) if a["source"] else set() for a in attributions]
    names = [surname(text, a["source"]) if a["source"] else "" for a in attributions]
    return Gold(text, attributions, covers, sources, names)


def annotated_of(article: Article) -> AnnotatedArticle:
    """The article as the measures take it."""
    attributions = tuple(
        Attribution(*(tuple(Span(*bounds) for bounds in found[part] or ()) for part in ("content", "source", "cue")))
        for found in article["annotators"][0]["attributions"]
    )
    return AnnotatedArticle(article["id"], Path(article["id"]), article["text"], attributions)


class Sample(NamedTuple):
    """One quoted stretch: the facts of its candidates and which of them are right."""

    rows: list[Facts]
    right: list[int]
    article: int
