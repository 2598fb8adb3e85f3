import pytest

from newsseed.parsing.news_sentences import find_reader_words, tells_news
from tests.parsing.blocks import ENGLISH, GERMAN, raw

NEWS = [
    "The club changed its privacy policy, the court in Calder said.",
    "On Monday the club changed its privacy policy for all members.",
    "The privacy policy of the club was changed by its members.",
    "Nobody read the privacy policy, which “the club had changed”.",
]
NO_NEWS = [
    "The club said it was changed.",
    "The club changed its privacy policy, the court in Calder said",
    "The club changed its privacy policy, as the court said we may.",
    "This article was first in the Calder Post on Monday, it said.",
    "The club has a new privacy policy for all its members.",
]


@pytest.mark.parametrize("text", NEWS)
def test_what_tells_news(text: str) -> None:
    assert tells_news(raw(text), language=ENGLISH)


@pytest.mark.parametrize("text", NO_NEWS)
def test_what_does_not(text: str) -> None:
    assert not tells_news(raw(text), language=ENGLISH)


def test_the_words_of_the_opening_tell_nothing() -> None:
    block = raw("Prices were correct at the time when the list goes to press.")
    assert tells_news(block, language=ENGLISH)
    assert not tells_news(block, language=ENGLISH, opening=3)


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Nach der Anmeldung können Sie Ihr Abo lesen", {"sie", "ihr"}),
        ("Nach dem Spiel können sie ihr Haus sehen", set[str]()),
        ("Wir sind unter uns", {"wir", "uns"}),
    ],
)
def test_polite_words_have_a_capital(text: str, found: set[str]) -> None:
    assert find_reader_words(text.split(), language=GERMAN) == found
