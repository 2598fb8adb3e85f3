"""newsseed as a component of a spaCy pipeline: quotes, sources, cues and speakers as spans of tokens.

python docs/examples/with_spacy.py seeds/night-market.txt
"""

import sys
from collections.abc import Iterable
from pathlib import Path

import spacy
from spacy.language import Language
from spacy.tokens import Doc, Span

import newsseed

if not Doc.has_extension("article"):
    Doc.set_extension("article", default=None)


@Language.component("newsseed")
def add_quotes(doc: Doc) -> Doc:
    """Puts the article that `doc` is into `doc._.article`, and what it holds into `doc.spans`.

    The span groups are "quotes", a span a stretch of content, labelled DIRECT, MIXED or INDIRECT; "sources", "cues"
    and "speakers", the last with every mention. `kb_id_` is the speaker's full name.
    """
    article = newsseed.parse(doc.text)
    doc._.article = article
    for group in ("quotes", "sources", "cues", "speakers"):
        doc.spans[group] = []
    for quote in article.quotes:
        name = quote.speaker.name if quote.speaker else ""
        doc.spans["quotes"].extend(to_tokens(doc, quote.content, label=quote.kind.name, name=name))
        doc.spans["sources"].extend(to_tokens(doc, [quote.source] if quote.source else [], label="SOURCE", name=name))
        doc.spans["cues"].extend(to_tokens(doc, [quote.cue] if quote.cue else [], label="CUE", name=name))
    for speaker in article.speakers:
        label = speaker.kind.name
        doc.spans["speakers"].extend(to_tokens(doc, speaker.mentions, label=label, name=speaker.name))
    return doc


def to_tokens(doc: Doc, spans: Iterable[newsseed.Span], *, label: str, name: str) -> list[Span]:
    """The same stretches as spans of whole tokens: spaCy counts characters as newsseed does, in code points.

    A token that a stretch cuts, such as "Lima's", belongs to it whole.
    """
    found = (doc.char_span(span.start, span.end, label=label, kb_id=name, alignment_mode="expand") for span in spans)
    return [span for span in found if span is not None]


def main() -> None:
    """Prints the quotes in the file that the command line names."""
    nlp = spacy.blank("en")
    _ = nlp.add_pipe("newsseed")
    doc = nlp(Path(sys.argv[1]).read_text(encoding="utf-8"))
    for span in doc.spans["quotes"]:
        print(f"{span.start:5}–{span.end:<5} {span.label_:8} {span.kb_id_:24} {span.text[:50]!r}")


if __name__ == "__main__":
    main()
