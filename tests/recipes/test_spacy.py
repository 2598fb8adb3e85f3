"""newsseed in a pipeline of spaCy."""

from typing import TYPE_CHECKING

import pytest
import spacy
from spacy.tokens import Doc, DocBin

import newsseed
from tests.folders import SEEDS
from tests.recipes.examples import TEXTS, load

if TYPE_CHECKING:
    from spacy.language import Language

EMOJI = "Fog 🌫 closes 👩‍🚒’s harbour\n\n“No ship 🚢 left,” harbour master Ana Lima told reporters. She left, too."
NO_SPACE = "Fog\n\n“No ship left,”Ana Lima said."
Facts = list[tuple[str, int, int, str, str, str]]


def nlp_of(alignment_mode: str = "expand") -> "Language":
    _ = load("with_spacy")
    nlp: Language = spacy.blank("en")
    _ = nlp.add_pipe("newsseed", config={"alignment_mode": alignment_mode})
    return nlp


def facts_of(doc: Doc) -> Facts:
    return [
        (group, span.start_char, span.end_char, span.label_, span.kb_id_, span.id_)
        for group, spans in doc.spans.items()
        for span in spans
    ]


def test_every_quote_is_in_the_document_with_its_speaker() -> None:
    for doc, text in zip(nlp_of().pipe(TEXTS), TEXTS, strict=True):
        article = newsseed.parse(text)
        assert doc.text == text
        assert doc._.article == article
        # In the seeds no stretch cuts a token: each is there to the character.
        assert facts_of(doc)[: len(doc.spans["quotes"])] == [
            ("quotes", span.start, span.end, quote.kind.name, quote.speaker.name if quote.speaker else "", str(number))
            for number, quote in enumerate(article.quotes)
            for span in quote.content
        ]


def test_every_mention_is_in_the_document_with_the_kind_of_speaker() -> None:
    doc = nlp_of()(TEXTS[2])
    expected = [
        (mention.of(doc.text), speaker.kind.name, speaker.name, str(number))
        for number, speaker in enumerate(newsseed.parse(TEXTS[2]).speakers)
        for mention in speaker.mentions
    ]
    assert expected
    found = [(span.text, span.label_, span.kb_id_, span.id_) for span in doc.spans["speakers"]]
    assert found == expected


def test_behind_emoji_every_span_is_in_its_place() -> None:
    doc = nlp_of()(EMOJI)
    assert [span.text for span in doc.spans["quotes"]] == ["No ship 🚢 left,"]
    assert [(span.text, span.kb_id_, span.id_) for span in doc.spans["cues"]] == [("told", "Ana Lima", "0")]
    assert [(span.text, span.kb_id_) for span in doc.spans["sources"]] == [("harbour master Ana Lima", "Ana Lima")]
    assert [(span.text, span.label_) for span in doc.spans["speakers"]] == [("Ana Lima", "PERSON")]


@pytest.mark.parametrize(
    ("mode", "quotes", "sources"),
    [("expand", ["No ship left,”Ana"], ["left,”Ana Lima"]), ("contract", ["No ship"], ["Lima"]), ("strict", [], [])],
)
def test_a_token_that_is_cut_is_taken_or_left(mode: str, quotes: list[str], sources: list[str]) -> None:
    doc = nlp_of(mode)(NO_SPACE)
    assert [span.text for span in doc.spans["quotes"]] == quotes
    assert [span.text for span in doc.spans["sources"]] == sources
    assert [span.text for span in doc.spans["cues"]] == ["said"]
    (quote,) = doc._.article.quotes
    assert quote.content[0].of(doc.text) == "No ship left,"


def test_an_unknown_mode_is_spacys_error() -> None:
    with pytest.raises(ValueError, match="alignment_mode"):
        _ = nlp_of("nearly")


@pytest.mark.filterwarnings("ignore:This process .* is multi-threaded:DeprecationWarning")  # Python 3.12 on fork
def test_documents_come_back_from_other_processes() -> None:
    nlp = nlp_of()
    texts = [EMOJI, NO_SPACE]
    for found, text in zip(nlp.pipe(texts, n_process=2), texts, strict=True):
        assert facts_of(found) == facts_of(nlp(text))
        assert found._.article == newsseed.parse(text)


def test_documents_come_back_from_bytes() -> None:
    doc = nlp_of()(EMOJI)
    vocab = spacy.blank("en").vocab
    (binned,) = DocBin(docs=[doc], store_user_data=True).get_docs(vocab)
    for found in (Doc(vocab).from_bytes(doc.to_bytes()), binned):
        assert facts_of(found) == facts_of(doc)
        assert found._.article == doc._.article


def test_a_text_without_quotes_has_empty_groups() -> None:
    for text in ("Fog", "", "\r\n", "a\0b"):
        doc = nlp_of()(text)
        assert {name: len(group) for name, group in doc.spans.items()} == {
            "quotes": 0,
            "sources": 0,
            "cues": 0,
            "speakers": 0,
        }


def test_the_program_prints_the_quotes(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    monkeypatch.setattr("sys.argv", ["with_spacy.py", str(SEEDS / "night-market.txt")])
    load("with_spacy").main()
    lines = capsys.readouterr().out.splitlines()
    assert any("DIRECT" in line and "Kenji Watanabe" in line and "It’s a big pancake," in line for line in lines)
