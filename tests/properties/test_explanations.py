"""“Every answer can be explained”, tried on the seeds and on any text."""

from functools import cache

import pytest
from hypothesis import given, settings

import newsseed
from newsseed import Article, Block, Language, Quote, QuoteKind, Term, Title
from newsseed.explanations import looking
from newsseed.quoting.attribution import Note
from newsseed.quoting.frames import Decision
from newsseed.quoting.indirect import Reported
from newsseed.speech import Findings, find_speech
from tests.properties.test_speech import SEED_IDS, SEED_TEXTS, read_english, texts

pytestmark = pytest.mark.unmeasured


def check_quote(quote: Quote, article: Article) -> None:
    explanation = newsseed.explain(quote, article=article)
    assert explanation.quote is quote
    assert (explanation.rule, explanation.confidence) == (quote.rule, quote.confidence)
    assert explanation.speaker == quote.speaker
    assert quote.rule in str(explanation)
    if explanation.choices:
        assert explanation.choices[0].rule == quote.rule
        assert explanation.chain or (quote.kind is QuoteKind.INDIRECT and quote.source is None)
        assert min(choice.confidence for choice in explanation.choices) == quote.confidence
    assert quote.speaker is None or quote.speaker.name in str(explanation)
    for nested in quote.nested:
        check_quote(nested, article)


def check_term(term: Term, article: Article) -> None:
    explanation = newsseed.explain(term, article=article)
    (choice,) = explanation.choices
    assert (choice.span, choice.rule, choice.taken.source) == (term.span, "no speech", None)
    assert choice.confidence == explanation.confidence
    assert term.reason in str(explanation)


def check_explanations(article: Article) -> None:
    for quote in article.quotes:
        check_quote(quote, article)
    for term in article.terms:
        check_term(term, article)


@given(texts)
@settings(max_examples=300)
def test_every_answer_about_any_text_is_explained(text: str) -> None:
    check_explanations(read_english(text))


@pytest.fixture
def look_once(monkeypatch: pytest.MonkeyPatch) -> None:
    """An article is looked at once for all its quotes; that each look finds the same is shown by the pages' example."""

    @cache
    def look(
        source: str, title: Title | None, blocks: tuple[Block, ...], language: Language
    ) -> tuple[Findings | None, list[Decision | Reported]]:
        noted: list[Decision | Reported] = []
        return find_speech(source, title, blocks, language=language, note=noted.append), noted

    def find(
        source: str, title: Title | None, blocks: tuple[Block, ...], *, language: Language, note: Note
    ) -> Findings | None:
        findings, noted = look(source, title, blocks, language)
        for one in noted:
            note(one)
        return findings

    monkeypatch.setattr(looking, "find_speech", find)


@pytest.mark.usefixtures("look_once")
@pytest.mark.parametrize("text", SEED_TEXTS, ids=SEED_IDS)
def test_every_answer_about_the_seeds_is_explained(text: str) -> None:
    check_explanations(read_english(text))
