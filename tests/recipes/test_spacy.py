"""newsseed in a pipeline of spaCy."""

from typing import TYPE_CHECKING

import pytest

import newsseed
from tests.recipes.examples import TEXTS, load

if TYPE_CHECKING:
    from spacy.language import Language

spacy = pytest.importorskip("spacy")


def nlp_of() -> "Language":
    _ = load("with_spacy")
    nlp: Language = spacy.blank("en")
    _ = nlp.add_pipe("newsseed")
    return nlp


def test_every_quote_is_in_the_document_with_its_speaker() -> None:
    for doc, text in zip(nlp_of().pipe(TEXTS), TEXTS, strict=True):
        article = newsseed.parse(text)
        assert doc._.article == article
        stretches = [(span, quote) for quote in article.quotes for span in quote.content]
        found = list(doc.spans["quotes"])
        assert [span.label_ for span in found] == [quote.kind.name for _, quote in stretches]
        assert [span.kb_id_ for span in found] == [q.speaker.name if q.speaker else "" for _, q in stretches]
        for tokens, (span, _) in zip(found, stretches, strict=True):
            # Tokens that a stretch cuts belong to it whole.
            assert tokens.start_char <= span.start
            assert span.end <= tokens.end_char
            assert tokens[0].idx + len(tokens[0]) > span.start
            assert tokens[-1].idx < span.end


def test_sources_cues_and_mentions_are_there() -> None:
    doc = nlp_of()("Fog 🌫 closes harbour\n\n“No ship left,” harbour master Ana Lima told reporters. She left, too.")
    assert [span.text for span in doc.spans["cues"]] == ["told"]
    assert [span.kb_id_ for span in doc.spans["sources"]] == ["Ana Lima"]
    assert [(span.text, span.label_) for span in doc.spans["speakers"]] == [("Ana Lima", "PERSON")]
    assert doc.spans["quotes"][0].text == "No ship left,"


def test_a_text_without_quotes_has_empty_groups() -> None:
    doc = nlp_of()("Fog")
    assert {name: len(group) for name, group in doc.spans.items()} == dict.fromkeys(doc.spans, 0)
    assert len(doc.spans) == 4
