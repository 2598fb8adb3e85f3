"""Readers of what CoreNLP and Citron print: lenient about what is missing, exact about what is damaged."""

import json
from typing import Any

import pytest

from newsseed import QuoteKind, Span, SpeakerKind, Title, parse
from newsseed.convert.citron import from_citron
from newsseed.convert.corenlp import from_corenlp
from newsseed.errors import AnnotationError, WrongTypeError

TEXT = "Fog 🌫 closes harbour\n\nAna Lima is here. “No ship left,” said Ana Lima. She fears that ice stays."
ARTICLE = parse(TEXT)
START, END = TEXT.index("“"), TEXT.index("”") + 1
NAME = TEXT.rindex("Ana Lima")
CORENLP: dict[str, Any] = {
    "sentences": [
        {
            "tokens": [
                {"characterOffsetBegin": NAME + 1, "characterOffsetEnd": NAME + 4},
                {"codepointOffsetBegin": NAME + 4, "codepointOffsetEnd": NAME + 8},
            ]
        }
    ],
    "quotes": [
        {
            "id": 0,
            "text": "“No ship left,”",
            "beginIndex": START + 1,
            "endIndex": END + 1,
            "mention": "Ana Lima",
            "mentionBegin": 0,
            "mentionEnd": 1,
            "mentionSieve": "Deterministic Trigram QVP",
            "speaker": "Lima",
            "canonicalSpeaker": "Ana Lima",
        }
    ],
}


def corenlp(**changes: Any) -> dict[str, Any]:  # noqa: ANN401 - JSON
    return {**CORENLP, "quotes": [{**CORENLP["quotes"][0], **changes}]}


def test_a_quote_of_corenlp() -> None:
    for document in (CORENLP, json.dumps(CORENLP)):
        (quote,) = from_corenlp(document, article=ARTICLE)
        assert (quote.text, quote.kind, quote.rule) == ("No ship left,", QuoteKind.DIRECT, "Deterministic Trigram QVP")
        assert quote.content == (Span(START + 1, END - 1),)
        assert quote.source == Span(NAME, NAME + 8)
        assert quote.speaker is not None
        assert (quote.speaker.name, quote.speaker.kind) == ("Ana Lima", SpeakerKind.PERSON)
        assert quote.block == ARTICLE.paragraphs[0]


def test_without_tokens_the_nearest_mention_counts() -> None:
    document = {"quotes": corenlp()["quotes"]}
    assert from_corenlp(document, article=ARTICLE)[0].source == Span(NAME, NAME + 8)
    document = {"quotes": corenlp(mention="nowhere")["quotes"]}
    assert from_corenlp(document, article=ARTICLE)[0].source is None


def test_unknown_is_nobody() -> None:
    (quote,) = from_corenlp(corenlp(canonicalSpeaker="Unknown", speaker="Unknown"), article=ARTICLE)
    assert quote.speaker is None
    (quote,) = from_corenlp({"quotes": [{"beginIndex": 0, "endIndex": 3}]}, article=ARTICLE)
    assert (quote.speaker, quote.source, quote.rule) == (None, None, "annotated")
    assert isinstance(quote.block, Title)
    assert from_corenlp({}, article=ARTICLE) == ()


@pytest.mark.parametrize(
    ("document", "message"),
    [
        ("{", "the document: is no JSON"),
        ("[]", "the document: must be an object"),
        ({"quotes": {}}, "quotes: must be an array"),
        ({"quotes": [1]}, r"quotes\[0\]: must be an object, not 1"),
        ({"quotes": [{}]}, r"quotes\[0\].beginIndex: must be a whole number from 0 on, not None"),
        ({"quotes": [{"beginIndex": 1}]}, r"quotes\[0\].endIndex: must be a whole number"),
        (corenlp(beginIndex=-1), r"quotes\[0\].beginIndex: must be a whole number from 0 on, not -1"),
        (corenlp(beginIndex=True), "must be a whole number from 0 on, not True"),
        (corenlp(endIndex=9999), r"quotes\[0\].endIndex: must be behind beginIndex and within the text"),
        (corenlp(mentionEnd=2), r"quotes\[0\].mentionEnd: must be from mentionBegin up to the last of 2 tokens"),
        (corenlp(speaker=["x" * 99]), r"quotes\[0\].speaker: must be a string, not .*…$"),
    ],
)
def test_damage_in_corenlp_is_named(document: Any, message: str) -> None:  # noqa: ANN401 - JSON
    with pytest.raises(AnnotationError, match=f"^{message}" if message[0] != "m" else message):
        _ = from_corenlp(document, article=ARTICLE)


CONTENT = {"start": START, "end": END, "text": "“No ship left,”"}
SOURCE = {"start": NAME, "end": NAME + 8, "text": "Ana Lima"}
CUE = {"start": NAME - 5, "end": NAME - 1, "text": "said"}


@pytest.mark.parametrize(
    "quote",
    [
        {"contents": [CONTENT], "sources": [SOURCE], "cue": CUE, "confidence": 0.75},
        {"content": {"spans": [CONTENT]}, "source": {"spans": [SOURCE]}, "cue": CUE, "confidence": "0.75"},
        {"quote": "“No ship left,”", "start": START, "end": END, "source": SOURCE, "cue": CUE, "confidence": 0.75},
    ],
)
def test_a_quote_of_citron(quote: dict[str, object]) -> None:
    (found,) = from_citron({"quotes": [quote]}, article=ARTICLE)
    assert (found.text, found.confidence) == ("No ship left,", 0.75)
    assert (found.source, found.cue) == (Span(NAME, NAME + 8), Span(NAME - 5, NAME - 1))
    assert found.speaker is not None
    assert found.speaker.name == "Ana Lima"


def test_the_speaker_of_citron_is_the_coreference() -> None:
    she = TEXT.index("She")
    given = {"content": CONTENT, "source": {"start": she, "end": she + 3}, "coreferences": [SOURCE]}
    (found,) = from_citron({"quotes": [given]}, article=ARTICLE)
    assert found.speaker is not None
    assert (found.speaker.name, found.confidence) == ("Ana Lima", 1.0)
    (found,) = from_citron({"quotes": [{"content": CONTENT, "source": "the mayor"}]}, article=ARTICLE)
    assert found.speaker is not None
    assert (found.speaker.kind, found.source) == (SpeakerKind.UNNAMED, None)


@pytest.mark.parametrize(
    ("quote", "message"),
    [
        ({}, r"quotes\[0\]: must be an object with the place of its content"),
        ({"end": 3}, r"quotes\[0\].start: must be a whole number"),
        ({"content": {"start": 3, "end": 3}}, r"quotes\[0\].content.end: must be behind start \(3\)"),
        ({"content": {"start": 3}}, r"quotes\[0\].content.end: must be behind"),
        ({"content": CONTENT, "sources": [1]}, r"quotes\[0\].sources\[0\]: must be an object, not 1"),
        ({"content": CONTENT, "confidence": 2}, r"quotes\[0\].confidence: must be a number from 0 to 1, not 2"),
        ({"content": CONTENT, "confidence": "high"}, "a number from 0 to 1, not 'high'"),
        ({"content": CONTENT, "confidence": True}, "a number from 0 to 1, not True"),
    ],
)
def test_damage_in_citron_is_named(quote: object, message: str) -> None:
    with pytest.raises(AnnotationError, match=message):
        _ = from_citron({"quotes": [quote]}, article=ARTICLE)


def test_values_of_the_wrong_type() -> None:
    with pytest.raises(WrongTypeError, match="document must be str or dict, not bytes"):
        _ = from_corenlp(b"{}", article=ARTICLE)  # type: ignore[arg-type]
    with pytest.raises(WrongTypeError, match="article must be Article"):
        _ = from_citron({}, article=TEXT)  # type: ignore[arg-type]
