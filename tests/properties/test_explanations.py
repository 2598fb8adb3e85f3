"""“Every answer can be explained”, tried on the seeds and on any text."""

import pytest
from hypothesis import given, settings

import newsseed
from newsseed import Article, Quote, QuoteKind, Term
from tests.properties.test_speech import SEED_IDS, SEED_TEXTS, read_english, texts


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


@pytest.mark.parametrize("text", SEED_TEXTS, ids=SEED_IDS)
def test_every_answer_about_the_seeds_is_explained(text: str) -> None:
    check_explanations(read_english(text))
