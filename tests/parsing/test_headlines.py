"""The headline below the title, and what stands over it."""

import newsseed
from newsseed import Byline, Caption, Heading, Notice, Paragraph, Standfirst

TITLE = "Fog closes the old harbour for a week | The Calder Tribune"
PROSE = "No ship left the harbour on Monday, and none is expected before May."
OTHER = "Fog closes old harbour: a week without ships"
CREDIT = "Photo: Ana Lima/AFP"


def kinds(*blocks: str, title: str = TITLE) -> list[type]:
    return [type(block) for block in newsseed.parse("\n\n".join((title, *blocks)), language="en").blocks]


def test_labels_over_the_headline_are_notices() -> None:
    labels = ("Home", "The week in Calder", "Harbour news")
    assert kinds(*labels, OTHER, PROSE) == [*[Notice] * 3, Standfirst, Paragraph]
    assert kinds("By Ana Lima", OTHER, PROSE) == [Byline, Standfirst, Paragraph]


def test_a_line_over_prose_is_no_label() -> None:
    assert kinds(PROSE, "Harbour news", PROSE, OTHER, PROSE)[1] is Heading


def test_the_headline_is_no_part_of_the_picture_under_it() -> None:
    article = newsseed.parse(f"{TITLE}\n\n{OTHER}\n\n{CREDIT}\n\n{PROSE}", language="en")
    assert [type(block) for block in article.blocks] == [Standfirst, Caption, Paragraph]
    assert article.captions[0].text is None


def test_a_line_with_no_blank_one_under_it_is_no_headline() -> None:
    article = newsseed.parse(f"{TITLE}\n\n{OTHER}\n{CREDIT}\n\n{PROSE}", language="en")
    assert str(article.captions[0].text) == OTHER


def test_the_headline_may_ask() -> None:
    title = "Who closes the old harbour? | The Calder Tribune"
    assert kinds("Who closes the old harbour?", PROSE, title=title) == [Notice, Paragraph]
    assert kinds("Who closes old harbour now?", PROSE, title=title) == [Heading, Paragraph]


def test_headlines_inflect_their_words() -> None:
    title = "Router-Firmware schließt kritische Lücken | Lindauer Anzeiger"
    headline = "Firmware OpenHub: Kritische Lücke im Router"
    assert kinds(headline, PROSE, title=title) == [Standfirst, Paragraph]


def test_the_headline_may_stand_there_twice() -> None:
    assert kinds("Fog closes the old harbour for a week", OTHER, PROSE) == [Notice, Standfirst, Paragraph]


def test_the_headline_may_come_in_capitals() -> None:
    assert kinds("FOG CLOSES THE OLD HARBOUR FOR A WEEK", PROSE) == [Notice, Paragraph]
    assert kinds("Fog closes the old harbour for a week", PROSE) == [Notice, Paragraph]


def test_in_the_text_the_headline_describes_pictures() -> None:
    headline = "Fog closes the old harbour for a week"
    article = newsseed.parse(f"{TITLE}\n\n{PROSE}\n\n{headline}\n\n{PROSE}\n\n{headline}\n\n{PROSE}", language="en")
    assert [type(block) for block in article.blocks] == [Paragraph, Caption, Paragraph, Caption, Paragraph]
    assert [caption.alt and caption.alt.text for caption in article.captions] == [headline] * 2
