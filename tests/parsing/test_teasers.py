"""What leads to other articles, and what the article is filed under."""

import newsseed
from newsseed import Byline, Caption, Embed, Heading, Notice, Paragraph

TITLE = "Fog closes harbour"
ITEMS = ("The ferry at night", "Lamps of the outer wall")
PROSE = "No ship left the harbour on Monday."


def kinds(*blocks: str) -> list[type]:
    return [type(block) for block in newsseed.parse("\n\n".join((TITLE, *blocks))).blocks]


def test_the_title_behind_a_label_is_another_article_s() -> None:
    assert kinds(PROSE, "Related", "The ferry at night", PROSE) == [Paragraph, Notice, Notice, Paragraph]
    assert kinds(PROSE, "Related", "The ferry at night", "What now?", PROSE) == [
        Paragraph,
        Notice,
        Notice,
        Heading,
        Paragraph,
    ]
    assert kinds(PROSE, "Advertisement", "The ferry at night", PROSE) == [Paragraph, Notice, Heading, Paragraph]


def test_the_title_of_a_player_is_not_another_article_s() -> None:
    player = "To view this video please enable JavaScript"
    assert kinds(PROSE, "Related", "The ferry", "The fog from above", player) == [Paragraph, Notice, Notice, Embed]
    assert kinds(PROSE, "Related", "The ferry at night") == [Paragraph, Notice, Notice]


def test_labels_of_other_languages_are_labels() -> None:
    assert kinds(PROSE, "Publicité", PROSE, "Czytaj więcej", "Fog over the bay", PROSE) == [
        Paragraph,
        Notice,
        Paragraph,
        Notice,
        Notice,
        Paragraph,
    ]


def test_a_long_title_in_capitals_is_another_article_s() -> None:
    link = "MINISTER SAYS SHIPS WILL SAIL AGAIN BY MAY"
    assert kinds(PROSE, PROSE, link, PROSE)[2:] == [Notice, Paragraph]
    assert kinds(PROSE, PROSE, "THE LAMPS GO OUT", PROSE)[2:] == [Heading, Paragraph]
    assert kinds(PROSE, PROSE, "WHO SAYS THAT NO SHIP SAILS?", PROSE)[2:] == [Heading, Paragraph]


def test_a_title_with_a_date_under_it_is_another_article_s() -> None:
    title, blurb, date = "Ferry line to reopen in spring", "The board has found a captain.", "May 5, 2026"
    before = [PROSE] * 3
    assert kinds(*before, "Harbour", title, blurb, date, PROSE)[3:] == [*[Notice] * 4, Paragraph]
    assert kinds(*before, title, date, PROSE)[3:] == [Notice, Notice, Paragraph]
    assert kinds(*before, title, blurb * 7, date, PROSE)[3:] == [Heading, Paragraph, Heading, Paragraph]
    assert kinds(*before, "The lamps", blurb, date, PROSE)[3:] == [Heading, Paragraph, Heading, Paragraph]


def test_a_title_under_the_name_of_a_section_is_another_article_s() -> None:
    title = "Minister says ships will sail again"
    assert kinds(PROSE, PROSE, "Politics", title, PROSE) == [Paragraph, Paragraph, Notice, Notice, Paragraph]
    assert kinds(PROSE, PROSE, "Politics", PROSE) == [Paragraph, Paragraph, Heading, Paragraph]
    assert kinds(PROSE, PROSE, "The night", title, PROSE) == [Paragraph, Paragraph, Heading, Heading, Paragraph]


def test_a_title_in_capitals_under_a_picture_is_another_article_s_too() -> None:
    title = "MINISTER SAYS SHIPS WILL SAIL AGAIN"
    assert kinds(PROSE, PROSE, "Ana Lima/AFP", title, PROSE)[-2:] == [Notice, Paragraph]


def test_a_line_seems_to_announce_if_titles_follow() -> None:
    assert kinds(PROSE, "Most Read Harbour Stories", *ITEMS, "What now?", PROSE) == [
        Paragraph,
        *[Notice] * 3,
        Heading,
        Paragraph,
    ]
    assert kinds(PROSE, "More good news", PROSE) == [Paragraph, Heading, Paragraph]


def test_titles_behind_a_label_may_have_bullets_or_be_long() -> None:
    long = "Why the ferry that nobody wanted was bought all the same: what we know of the old harbour"
    assert kinds(PROSE, "Related", "- The ferry at night.", long, PROSE) == [Paragraph, *[Notice] * 3, Paragraph]
    assert kinds(PROSE, "Related", PROSE) == [Paragraph, Notice, Paragraph]


def test_the_author_may_stand_under_a_title() -> None:
    titles = ("The quiet end of the last ferry\nMaria Lima", "Who still mends the lamps of the harbour\nMaria Lima")
    assert kinds(PROSE, "Most Popular", *titles) == [Paragraph, Notice, Notice, Notice]
    pictures = ("The quiet end of the last ferry\nMaria Lima/AFP", "Lamps of the harbour at night\nMaria Lima/AFP")
    assert kinds(PROSE, "Most Popular", *pictures) == [Paragraph, Notice, Caption, Caption]


def test_what_a_page_files_an_article_under_has_a_label() -> None:
    assert kinds(PROSE, "In:", "- Harbours", "- Fog and lamps") == [Paragraph, *[Notice] * 3]
    assert kinds(PROSE, "Topics", "harbours", "fog") == [Paragraph, *[Notice] * 3]
    assert kinds(PROSE, "Topics", "Harbours", "What they saw", PROSE) == [Paragraph, *[Notice] * 2, Heading, Paragraph]
    assert kinds(PROSE, "Categories", PROSE) == [Paragraph, Notice, Paragraph]
    assert kinds("The port at nightPhoto: Ana Lima/AFP", PROSE)[0] is Caption


def test_a_byline_over_a_date_is_no_teaser() -> None:
    byline = "By Ana Lima and Kip Oduya"
    assert kinds("Two boats are still missing.", byline, "10/06/2025", PROSE)[1] is Byline


def test_the_section_over_another_article_s_title_is_no_description_of_a_picture() -> None:
    teaser = "NATION\nMinister says that ships will sail again by May\nTess Lima"
    assert kinds(PROSE, "Read next", teaser, PROSE) == [Paragraph, Notice, Notice, Paragraph]


def test_what_somebody_said_may_be_a_heading_in_capitals() -> None:
    assert kinds(PROSE, "‘WE ALL HAD THE SAME KEY’", PROSE) == [Paragraph, Heading, Paragraph]
    assert kinds(PROSE, "WE ALL HAD THE SAME KEY", PROSE) == [Paragraph, Notice, Paragraph]
