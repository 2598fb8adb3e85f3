"""What a page puts above the text of an article."""

import newsseed
from newsseed import Byline, Caption, Heading, Notice, Paragraph, Standfirst

TITLE = "Fog closes the old harbour for a week | The Calder Tribune"
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
    assert kinds(PROSE, "Photo: Ana Lima/AFP", PROSE) == [Paragraph, Caption, Paragraph]
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


def test_the_publisher_s_name_is_a_notice_wherever_it_stands() -> None:
    assert kinds(PROSE, "The Calder Tribune", PROSE) == [Paragraph, Notice, Paragraph]
