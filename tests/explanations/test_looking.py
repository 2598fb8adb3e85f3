"""What an explanation holds, and what cannot be explained."""

import pickle

import attrs
import pytest

import newsseed
from newsseed import Article, Explanation, ForeignQuoteError, Quote, Term, Way, WrongTypeError

FERRY = (
    "Mayor Ana Lima met Tom Reed at the ferry.\n\n“It is ‘late’ in the day,” she told reporters. “We go.”\n\n"
    "“Nobody is left.”\n\nReed walked past the so-called “miracle” pier."
)


def explain_all(article: Article) -> list[Explanation]:
    found: list[Quote | Term] = [*article.quotes, *article.terms]
    return [newsseed.explain(one, article=article) for one in found]


def words(explanation: Explanation, article: Article) -> list[str]:
    return [span.of(article.source) for span in explanation.chain]


def test_an_explanation_is_of_its_quote() -> None:
    article = newsseed.parse(FERRY)
    first, second = article.quotes
    explanation = newsseed.explain(first, article=article)
    assert explanation.quote is first
    assert (explanation.rule, explanation.confidence, explanation.speaker) == (
        "adjacent",
        first.confidence,
        first.speaker,
    )
    assert explanation.way is Way.PRONOUN
    assert words(explanation, article) == ["she", "Ana Lima"]
    assert [contender.name for contender in explanation.contenders] == ["Ana Lima"]
    assert [choice.span for choice in explanation.choices] == list(first.content)
    continued = newsseed.explain(second, article=article)
    assert (continued.rule, continued.way) == ("continued", Way.CONTINUATION)
    assert words(continued, article) == ["It is ‘late’ in the day,", "she", "Ana Lima"]


def test_the_evidence_taken_is_the_heaviest() -> None:
    article = newsseed.parse(FERRY)
    for explanation in explain_all(article):
        for choice in explanation.choices:
            scores = [evidence.score for evidence in (choice.taken, *choice.others)]
            assert scores == sorted(scores, reverse=True)
            for evidence in (choice.taken, *choice.others):
                assert evidence.score == pytest.approx(sum(reason.weight for reason in evidence.reasons))
                weights = [abs(reason.weight) for reason in evidence.reasons]
                assert weights == sorted(weights, reverse=True)
                assert all(reason.weight < 0 for reason in evidence.against)
                assert set(evidence.against) <= set(evidence.reasons)


def test_the_evidence_has_the_mention_and_the_cue_of_its_quote() -> None:
    article = newsseed.parse(FERRY)
    quote = article.quotes[0]
    taken = newsseed.explain(quote, article=article).choices[0].taken
    assert (taken.source, taken.cue, taken.strength) == (quote.source, quote.cue, 9)


def test_a_term_says_who_was_turned_down() -> None:
    article = newsseed.parse(FERRY)
    (term,) = article.terms
    explanation = newsseed.explain(term, article=article)
    assert (explanation.quote, explanation.rule, explanation.speaker) == (term, "no speech", None)
    (choice,) = explanation.choices
    assert (choice.span, choice.taken.rule, choice.taken.source) == (term.span, "no speech", None)
    turned_down = {evidence.source.of(FERRY) for evidence in choice.others if evidence.source}
    assert "Reed" in turned_down


def test_the_words_of_a_quotation_in_a_quotation_are_nobody_s() -> None:
    article = newsseed.parse("“He said ‘so I ‘ll ask “why” of’ them,” Ana Lima said.")
    (outer,) = article.quotes
    inner = outer
    while inner.nested:
        inner = inner.nested[0]
        explanation = newsseed.explain(inner, article=article)
        assert (explanation.rule, explanation.confidence) == ("nested", outer.confidence)
        assert (explanation.choices, explanation.speaker, explanation.way) == ((), None, None)
    assert inner is not outer


def test_who_goes_on_with_a_speech_that_goes_on() -> None:
    article = newsseed.parse("“We go,” Ana Lima said on Monday.\n\n“Nobody is left.”\n\n“It is over.”")
    explanation = newsseed.explain(article.quotes[2], article=article)
    assert words(explanation, article) == ["Nobody is left.", "We go,", "Ana Lima"]
    assert "goes on from “We go,”, 2 quotes before." in explanation.text


def test_a_quote_is_known_by_what_it_is_and_not_by_where_it_lies() -> None:
    article = newsseed.parse(FERRY)
    copied: Article = pickle.loads(pickle.dumps(article))  # noqa: S301 - our own
    assert newsseed.explain(copied.quotes[0], article=article) == newsseed.explain(article.quotes[0], article=copied)


def test_explanations_are_values() -> None:
    explanation = explain_all(newsseed.parse(FERRY))[0]
    assert pickle.loads(pickle.dumps(explanation)) == explanation  # noqa: S301 - our own
    assert len({explanation, attrs.evolve(explanation)}) == 1


def foreign() -> list[Quote | Term]:
    other = newsseed.parse("“No ‘ship’ leaves,” said Tom Reed. They met by the so-called “calm” pier.")
    return [*other.quotes, *other.quotes[0].nested, *other.terms]


@pytest.mark.parametrize("quote", foreign(), ids=["quote", "nested", "term"])
@pytest.mark.parametrize("language", ["en", "de"])
def test_a_quote_of_another_article(quote: Quote | Term, language: str) -> None:
    article = newsseed.parse(FERRY, language=language)
    with pytest.raises(ForeignQuoteError, match="is neither a quote nor a term of this article") as caught:
        _ = newsseed.explain(quote, article=article)
    start = quote.span.start if isinstance(quote, Term) else quote.content[0].start
    assert (caught.value.text, caught.value.start) == (quote.text, start)


@pytest.mark.parametrize("quote", [None, "We go.", newsseed.Span(0, 4)])
def test_what_is_no_quote(quote: object) -> None:
    with pytest.raises(WrongTypeError, match="quote must be a Quote or a Term"):
        _ = newsseed.explain(quote, article=newsseed.parse(FERRY))  # type: ignore[arg-type]


@pytest.mark.parametrize("article", [None, FERRY])
def test_what_is_no_article(article: object) -> None:
    quote = newsseed.parse(FERRY).quotes[0]
    with pytest.raises(WrongTypeError, match="article must be the Article that the quote is of"):
        _ = newsseed.explain(quote, article=article)  # type: ignore[arg-type]


def test_what_weighs_more_than_the_answer_is_told_as_such() -> None:
    article = newsseed.parse("A nurse opened the door. “I am late.”")
    explanation = newsseed.explain(article.quotes[0], article=article)
    (choice,) = explanation.choices
    assert choice.taken.source is not None
    assert choice.taken.source.of(article.source) == "A nurse"
    heavier = [other.rule for other in choice.others if other.score > choice.taken.score]
    assert heavier == ["no speech"]
    assert "more; but a whole sentence between marks is somebody’s words." in explanation.text


def test_what_the_next_paragraph_tells_is_told_as_such() -> None:
    article = newsseed.parse("“We sailed at noon, in good wind.\n\n“By two the mast was gone,” Ines Calder said.")
    (quote,) = article.quotes
    told = newsseed.explain(quote, article=article).text
    assert "the paragraph that goes on with them tells who speaks" in told
    assert "show no speech" not in told
