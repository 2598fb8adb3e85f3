"""Everyone who is quoted has one number."""

from typing import NoReturn

import attrs

import newsseed
from newsseed import Quote, QuoteKind, Span, Speaker, SpeakerKind
from newsseed.views.speakers import number_speakers

ARTICLE = newsseed.parse("Fog\n\nNo ship left the old harbour on Monday.")


def quote_by(speaker: Speaker | None) -> Quote:
    return Quote(QuoteKind.DIRECT, (Span(5, 7),), "No", ARTICLE.blocks[0], "hand", 0.9, speaker=speaker)


def test_the_article_s_own_list_comes_first() -> None:
    ana, tom = (Speaker(name, SpeakerKind.PERSON) for name in ("Ana Lima", "Tom Reed"))
    quotes = [quote_by(speaker) for speaker in (tom, None, ana, tom)]
    numbered = number_speakers(attrs.evolve(ARTICLE, speakers=(ana,)), quotes)
    assert numbered.speakers == (ana, tom)
    assert numbered.numbers == (2, None, 1, 2)


def test_equal_speakers_are_one() -> None:
    one, other = (Speaker("Ana Lima", SpeakerKind.PERSON, mentions=(Span(5, 7),)) for _ in range(2))
    assert one is not other
    assert number_speakers(ARTICLE, [quote_by(one), quote_by(other)]).numbers == (1, 1)


def test_namesakes_are_two() -> None:
    one, other = (Speaker("the pilot", SpeakerKind.UNNAMED, mentions=(Span(at, at + 2),)) for at in (5, 9))
    assert number_speakers(ARTICLE, [quote_by(one), quote_by(other)]).numbers == (1, 2)


def test_mentions_are_not_read_for_every_quote() -> None:
    class Unread(Span):
        def __hash__(self) -> NoReturn:
            raise AssertionError

    speaker = Speaker("Ana Lima", SpeakerKind.PERSON, mentions=(Span(5, 7), Unread(8, 9)))
    assert number_speakers(ARTICLE, [quote_by(speaker)]).numbers == (1,)
