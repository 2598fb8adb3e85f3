"""What a page puts above the text of an article."""

import newsseed
from newsseed import Byline, Caption, Heading, Notice, Paragraph, Standfirst

TITLE = "Fog closes the old harbour for a week | The Calder Tribune"
HEADLINE = TITLE.partition(" | ")[0]
PROSE = "No ship left the harbour on Monday."
SUMMARY = "Two boats are missing, and nobody knows when the lamps will burn again"


def kinds(*blocks: str, title: str = TITLE, language: str = "en") -> list[type]:
    return [type(block) for block in newsseed.parse("\n\n".join((title, *blocks)), language=language).blocks]


def test_the_headline_once_more_is_a_notice() -> None:
    assert kinds("Fog closes the old harbour for a week", PROSE) == [Notice, Paragraph]


def test_the_headline_in_other_words_is_a_standfirst() -> None:
    assert kinds("Fog closes old harbour: a week without ships", PROSE) == [Standfirst, Paragraph]
    assert kinds("Fog closes old harbour: a week without ships", SUMMARY, PROSE) == [
        Standfirst,
        Standfirst,
        Paragraph,
    ]


def test_a_sentence_with_the_headline_s_words_is_prose() -> None:
    assert kinds("Fog closes the old harbour for a week.", PROSE) == [Paragraph, Paragraph]


def test_a_rubric_under_the_title_is_a_notice() -> None:
    assert kinds("Harbour Council", PROSE) == [Notice, Paragraph]
    assert kinds("High Tide", SUMMARY, PROSE) == [Notice, Standfirst, Paragraph]
    assert kinds("What now?", PROSE) == [Heading, Paragraph]
    assert kinds("Two are missing", PROSE) == [Heading, Paragraph]
    assert kinds(PROSE, "Harbour Council", PROSE) == [Paragraph, Heading, Paragraph]


def test_a_bare_date_is_a_notice_above_the_text_alone() -> None:
    assert kinds("April 28, 2026", PROSE) == [Notice, Paragraph]
    assert kinds(PROSE, PROSE, PROSE, "April 28, 2026", PROSE)[3] is Heading


def test_a_date_does_not_part_the_standfirst_from_the_byline() -> None:
    assert kinds(SUMMARY, "April 28, 2026", "By Ana Lima", PROSE) == [Standfirst, Notice, Byline, Paragraph]


def test_a_short_paragraph_above_a_date_is_a_standfirst() -> None:
    assert kinds(PROSE, "April 28, 2026", PROSE) == [Standfirst, Notice, Paragraph]
    assert kinds(PROSE, "Photo: Ana Lima/AFP", "The pilots wait. So do we.") == [
        Paragraph,
        Caption,
        Paragraph,
    ]
    assert kinds(f"LEEDS (AFP) - {PROSE}", "April 28, 2026", PROSE)[0] is Paragraph


def test_the_role_on_the_line_below_belongs_to_the_byline() -> None:
    article = newsseed.parse(f"{TITLE}\n\nBy Ana Lima\n\nScience editor\n\n{PROSE}")
    first, second = article.bylines
    assert (first.role, str(second.role), second.people) == (None, "Science editor", ())
    assert kinds("By Ana Lima", "What now?", PROSE) == [Byline, Heading, Paragraph]


def test_a_byline_may_begin_in_lower_case() -> None:
    assert kinds(PROSE, "von Jana Vogt, NBS LINDAU", PROSE, language="de") == [Standfirst, Byline, Paragraph]


def test_a_bare_name_needs_a_first_name_directly_under_the_title() -> None:
    assert kinds("Ana Lima", PROSE) == [Byline, Paragraph]
    assert kinds("Quorra Tallis", PROSE) == [Notice, Paragraph]
    assert kinds(SUMMARY, "Quorra Tallis", PROSE) == [Standfirst, Byline, Paragraph]


def test_a_bare_name_is_no_place_of_the_text() -> None:
    assert kinds(SUMMARY, "South Calder", PROSE, "No lamp burns in South Calder.")[1] is not Byline


def test_by_may_stand_over_the_name() -> None:
    assert kinds("By", "Ana Lima", "5 March 2026", PROSE) == [Byline, Byline, Notice, Paragraph]


def test_a_date_on_the_line_below_belongs_to_the_page() -> None:
    assert kinds("By Ana Lima\nToday, 3:14 pm", PROSE) == [Byline, Notice, Paragraph]


def test_under_a_byline_stand_role_and_address_and_no_rubric() -> None:
    lines = ("By Ana Lima", "Sport Journalist", "@analima", "NBS")
    assert kinds(*lines, PROSE)[:3] == [Byline, Byline, Byline]
    assert kinds(*lines, PROSE)[3] is not Byline


def test_over_a_date_an_agency_wrote_the_article() -> None:
    assert kinds("Reuters", "5 March 2026", PROSE) == [Byline, Notice, Paragraph]
    assert kinds("Maria Lima, AFP", "5 March 2026", PROSE) == [Byline, Notice, Paragraph]
    assert kinds("Getty Images", "5 March 2026", PROSE) == [Caption, Notice, Paragraph]
    assert kinds("Maria Lima/AFP", "5 March 2026", PROSE)[0] is Caption


def test_under_a_byline_stands_who_took_the_pictures() -> None:
    assert kinds("By Ana Lima", "Photographs by Kip Oduya", PROSE) == [Byline, Byline, Paragraph]
    assert kinds("By the sea", "Photographs by Kip Oduya", PROSE)[1] is Caption
    assert kinds("By Ana Lima", "Photograph: AFP", PROSE)[1] is Caption


def test_a_name_under_a_standfirst_and_over_a_date_is_no_picture_s() -> None:
    standfirst = "Pilots wait for the fog to lift in the old harbour of Calder"
    assert kinds(standfirst, "Maria Lima", "5 March 2026", PROSE) == [Standfirst, Byline, Notice, Paragraph]


def test_the_publisher_s_name_is_a_notice_wherever_it_stands() -> None:
    assert kinds(PROSE, "The Calder Tribune", PROSE) == [Paragraph, Notice, Paragraph]


LINE = "The lamps along the outer wall have been dark for a week"


def test_above_the_first_prose_no_line_is_a_heading_but_a_short_one() -> None:
    assert kinds("Tides and winds in Calder at 17:40", PROSE) == [Notice, Paragraph]
    assert kinds("The lamps along the outer wall", PROSE) == [Caption, Paragraph]
    assert kinds("Who lit the lamps along the wall?", PROSE) == [Heading, Paragraph]
    assert kinds("Two are missing", PROSE) == [Heading, Paragraph]


def test_above_the_first_prose_few_words_of_an_unknown_language_are_a_notice() -> None:
    assert kinds("Sức khỏe", "Tin tức trong ngày hôm nay.", language="und") == [Notice, Paragraph]
    assert kinds("霧のため港は一週間閉鎖される", "船は出なかった。", language="und") == [Caption, Paragraph]


def test_a_second_line_without_a_stop_is_the_first_picture_s_caption() -> None:
    assert kinds(SUMMARY, LINE, PROSE) == [Standfirst, Caption, Paragraph]
    assert kinds(SUMMARY, LINE, "By Ana Lima", PROSE) == [Standfirst, Standfirst, Byline, Paragraph]


def test_points_above_the_byline_are_a_standfirst() -> None:
    points = (SUMMARY, LINE, "Pilots say that nobody told them about it in time")
    assert kinds(*points, "By Ana Lima", PROSE) == [*[Standfirst] * 3, Byline, Paragraph]
    assert kinds(*points, PROSE) == [*[Standfirst] * 3, Paragraph]


def test_behind_a_label_for_authors_an_agency_is_one() -> None:
    (byline,) = newsseed.parse(f"{TITLE}\n\nAuthor of the article:\n\nThe Associated Press\n\n{PROSE}").bylines
    assert [person.text for person in byline.people] == ["The Associated Press"]
    assert kinds("Advertisement", "The Associated Press", PROSE) == [Notice, Caption, Paragraph]


def test_what_stands_above_the_headline_once_more_is_the_page_s() -> None:
    assert kinds("Harbours", "Lost but not forgotten", HEADLINE, PROSE) == [*[Notice] * 3, Paragraph]
    assert kinds("Harbours", "By Ana Lima", HEADLINE, PROSE) == [Notice, Byline, Notice, Paragraph]
    title = "Who lit the lamps?"
    assert [type(block) for block in newsseed.parse(f"{title} - NBS\n\n{title}\n\n{PROSE}").blocks] == [
        Notice,
        Paragraph,
    ]


def test_the_headline_before_an_unknown_publisher_is_it_once_more() -> None:
    assert kinds("Fog closes the harbour", PROSE, title="Fog closes the harbour - Quorra") == [Notice, Paragraph]
    assert kinds("Fog closes the harbour", PROSE, title="Fog closes the harbour again and again")[0] is Standfirst


def test_tags_with_bullets_stand_above_the_text() -> None:
    assert kinds("By Ana Lima", "- Harbours", "- Fog", PROSE) == [Byline, *[Notice] * 2, Paragraph]


def test_the_names_of_sections_above_the_text_are_rubrics() -> None:
    assert kinds("Culture", "Film", "Reviews", "By Ana Lima", PROSE) == [*[Notice] * 3, Byline, Paragraph]


def test_under_by_alone_stands_who_wrote() -> None:
    assert kinds("By\nQuorra Tallis\nCalder Tribune • February 16, 2026", PROSE) == [*[Byline] * 2, Notice, Paragraph]
    assert kinds("By\nthe old harbour", PROSE)[1] is not Byline


def test_a_line_in_capitals_is_no_name_that_is_not_known() -> None:
    assert Byline not in kinds(SUMMARY, "KEY POINTS", PROSE)
    assert kinds(SUMMARY, "MARIA LIMA", PROSE)[1:] == [Byline, Paragraph]


def test_below_what_has_been_told_a_name_that_nobody_knows_may_be_a_heading() -> None:
    told = (
        "The council of Calder closed the harbour on Monday, after two boats had been lost in the fog, and asked "
        "the crews to stay at home until the lamps on the outer wall burn again."
    )
    assert kinds(told, "Key Takeaways", PROSE) == [Paragraph, Heading, Paragraph]
    assert kinds(PROSE, PROSE, "Small Towns, Big Bills", PROSE) == [Paragraph, Paragraph, Heading, Paragraph]
    assert kinds(told, "By Zora Quince", PROSE) == [Standfirst, Byline, Paragraph]
    assert kinds(told, "Maria Quince", PROSE) == [Standfirst, Byline, Paragraph]


def test_a_role_under_a_name_is_nobody_s_name() -> None:
    article = newsseed.parse(f"{TITLE}\n\nMaria Quince\n\nLocal Democracy Reporter\n\n{PROSE}")
    assert [person.text for byline in article.bylines for person in byline.people] == ["Maria Quince"]


def test_what_opens_a_byline_and_names_nobody_is_no_reason_to_fail() -> None:
    assert newsseed.parse("video\n\nhim\n\nIt\nBy", language="en").source
    assert newsseed.parse("Text:\ndas\nAus", language="de").source
