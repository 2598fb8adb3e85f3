"""newsseed as a component of a spaCy pipeline: quotes, sources, cues and speakers as spans of tokens.

python docs/examples/with_spacy.py seeds/night-market.txt
"""

import sys
from collections.abc import Iterable
from functools import lru_cache, partial
from pathlib import Path
from typing import Literal

import spacy
from spacy.language import Language
from spacy.tokens import Doc, Span

import newsseed

Alignment = Literal["expand", "contract", "strict"]

# As many documents as spaCy hands on at a time at most; each of their articles is read once.
read = lru_cache(maxsize=1000)(newsseed.parse)


def article_of(doc: Doc) -> newsseed.Article:
    """The article that `doc` is; never kept in the document, which spaCy could then not turn into bytes."""
    return read(doc.text)


Doc.set_extension("article", getter=article_of, force=True)


def add_quotes(doc: Doc, *, alignment_mode: Alignment) -> Doc:
    """Puts what the article holds into span groups of `doc`.

    The groups are "quotes", a span a stretch of content, labelled DIRECT, MIXED or INDIRECT; "sources" and "cues"; and
    "speakers", a span a mention. `kb_id_` is the speaker's full name, `id_` the number of the quote or the speaker.
    """
    article = article_of(doc)
    groups: dict[str, list[Span | None]] = {"quotes": [], "sources": [], "cues": [], "speakers": []}

    def add(group: str, spans: Iterable[newsseed.Span], *, label: str, name: str, number: int) -> None:
        for span in spans:
            tokens = doc.char_span(
                span.start, span.end, label=label, kb_id=name, span_id=str(number), alignment_mode=alignment_mode
            )
            groups[group].append(tokens)

    for number, quote in enumerate(article.quotes):
        name = quote.speaker.name if quote.speaker else ""
        add("quotes", quote.content, label=quote.kind.name, name=name, number=number)
        add("sources", [quote.source] if quote.source else [], label="SOURCE", name=name, number=number)
        add("cues", [quote.cue] if quote.cue else [], label="CUE", name=name, number=number)
    for number, speaker in enumerate(article.speakers):
        add("speakers", speaker.mentions, label=speaker.kind.name, name=speaker.name, number=number)
    for group, spans in groups.items():
        doc.spans[group] = [span for span in spans if span is not None]
    return doc


@Language.factory("newsseed", default_config={"alignment_mode": "expand"})
def make_component(nlp: Language, name: str, alignment_mode: Alignment) -> partial[Doc]:  # noqa: ARG001 - spaCy's names
    """The component of a pipeline; `alignment_mode` says what becomes of a token that a stretch cuts."""
    return partial(add_quotes, alignment_mode=alignment_mode)


def main() -> None:
    """Prints the quotes in the file that the command line names."""
    nlp = spacy.blank("en")
    _ = nlp.add_pipe("newsseed")
    doc = nlp(Path(sys.argv[1]).read_bytes().decode())
    for span in doc.spans["quotes"]:
        print(f"{span.start:5}–{span.end:<5} {span.label_:8} {span.kb_id_:24} {span.text[:50]!r}")


if __name__ == "__main__":
    main()
