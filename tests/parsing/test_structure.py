"""What stands around a line decides what it is."""

import pytest

import newsseed
from newsseed import Byline, Caption, Doubt, DoubtKind, Embed, Heading, Notice, Paragraph, Span, Standfirst

TITLE = "Fog closes harbour"
PROSE = "No ship left the harbour on Monday."
PLAYER = "To view this video please enable JavaScript"


def kinds(*blocks: str) -> list[type]:
    return [type(block) for block in newsseed.parse("\n\n".join((TITLE, *blocks))).blocks]


def test_a_line_with_prose_under_it_is_a_heading() -> None:
    assert kinds(PROSE, "What now?", PROSE) == [Paragraph, Heading, Paragraph]


def test_captions_and_notices_between_a_heading_and_its_prose_do_not_matter() -> None:
    _, heading, *_ = kinds(PROSE, "What now?", "Photo: Ana Lima/AFP", "Advertisement", PROSE)
    assert heading is Heading


def test_two_lines_in_a_row_are_headings_three_are_a_list() -> None:
    assert kinds(PROSE, "The night", "What now?", PROSE) == [Paragraph, Heading, Heading, Paragraph]
    assert kinds(PROSE, "The night", "The day", "The week", PROSE) == [Paragraph] * 5


def test_the_question_under_a_list_is_a_heading() -> None:
    assert kinds(PROSE, "The night", "The day", "What now?", PROSE) == [*[Paragraph] * 3, Heading, Paragraph]
    assert kinds(PROSE, "The night", "Who pays?", "What now?", PROSE) == [Paragraph] * 5


def test_a_long_question_under_a_notice_is_a_heading() -> None:
    asked = "How did the harbour of Calder come to be closed for nine days in May, and who pays for it?"
    assert kinds(PROSE, "Advertisement", asked, PROSE)[-2:] == [Heading, Paragraph]
    assert kinds(PROSE, "The harbour. (AFP)", asked, PROSE)[-2:] == [Paragraph, Paragraph]


@pytest.mark.parametrize("line", ["(Applause)", "[Laughter]", "$32.99 / 30 days", "£60.50 a day"])
def test_brackets_and_prices_are_no_headings(line: str) -> None:
    assert kinds(PROSE, line, PROSE) == [Paragraph] * 3


def test_a_sum_of_money_may_open_a_heading() -> None:
    assert kinds(PROSE, "£60m for the harbour", PROSE) == [Paragraph, Heading, Paragraph]


def test_a_line_with_nothing_under_it_is_a_paragraph_and_a_doubt() -> None:
    article = newsseed.parse(f"{TITLE}\n\n{PROSE}\n\nWhat now?")
    assert [type(block) for block in article.blocks] == [Paragraph, Paragraph]
    start = article.source.index("What")
    (doubt,) = article.doubts
    assert isinstance(doubt, Doubt)
    assert (doubt.kind, doubt.span) == (DoubtKind.HEADING, Span(start, start + 9))
    assert "no prose under it" in doubt.detail


def test_each_line_of_a_list_is_a_doubt_that_says_so() -> None:
    article = newsseed.parse(f"{TITLE}\n\n{PROSE}\n\nThe night\n\nThe day\n\nThe week\n\n{PROSE}")
    assert [doubt.detail.partition(" in a row")[0] for doubt in article.doubts] == [
        "one of three or more short lines"
    ] * 3


def test_an_image_credit_that_names_nobody_is_a_doubt() -> None:
    article = newsseed.parse(f"{TITLE}\n\nThe portImage: the artist’s own\n\n{PROSE}\n\nWhat now?")
    assert [doubt.kind for doubt in article.doubts] == [DoubtKind.CREDIT, DoubtKind.HEADING]
    assert article.doubts[0].span.of(article.source) == "Image: the artist’s own"


def test_a_line_before_a_player_s_notice_is_the_title_of_an_embed() -> None:
    article = newsseed.parse(f"{TITLE}\n\n{PROSE}\n\nThe fog from above\n\n{PLAYER}\n\n{PROSE}")
    (embed,) = article.embeds
    assert (embed.title.text, embed.notice.text) == ("The fog from above", PLAYER)
    assert article.notices == ()
    assert [type(block) for block in article.blocks] == [Paragraph, Embed, Paragraph]


def test_a_player_s_notice_by_itself_is_a_notice() -> None:
    assert kinds(PROSE, PLAYER, PROSE) == [Paragraph, Notice, Paragraph]


def test_what_stands_before_the_byline_is_a_standfirst() -> None:
    assert kinds("Two are missing. Nobody knows why.", "By Ana Lima", PROSE) == [Standfirst, Byline, Paragraph]
    assert kinds("Two are missing", "Nobody knows why.", "By Ana Lima", PROSE) == [
        Standfirst,
        Standfirst,
        Byline,
        Paragraph,
    ]


def test_a_byline_after_several_paragraphs_makes_them_no_standfirst() -> None:
    blocks = (PROSE, PROSE, PROSE, "By Ana Lima", PROSE, PROSE, PROSE)
    assert kinds(*blocks) == [*[Paragraph] * 3, Byline, *[Paragraph] * 3]
    assert kinds(*(PROSE, PROSE, PROSE, "Ana Lima, reporter", PROSE)) == [*[Paragraph] * 3, Heading, Paragraph]


def test_a_long_first_line_without_a_stop_is_a_standfirst() -> None:
    article = newsseed.parse(f"{TITLE}\n\nTwo are missing\n\nBy Ana Lima\n\n{PROSE}")
    assert [standfirst.text for standfirst in article.standfirsts] == ["Two are missing"]
    standfirst = "Two are missing, the lamps are out and nobody knows why"
    assert kinds(standfirst, PROSE) == [Standfirst, Paragraph]
    assert kinds("Two are missing", PROSE) == [Heading, Paragraph]
    assert kinds(standfirst) == [Paragraph]
    assert kinds(standfirst, standfirst, PROSE) == [Standfirst, Caption, Paragraph]
    assert kinds(standfirst, standfirst, standfirst, PROSE) == [*[Standfirst] * 3, Paragraph]


def test_a_name_by_itself_is_a_byline_unless_its_words_are_common_ones() -> None:
    (byline,) = newsseed.parse(f"{TITLE}\n\nAna Lima\n\n{PROSE}").bylines
    assert [person.text for person in byline.people] == ["Ana Lima"]
    assert kinds("Harbour Ship", PROSE) == [Notice, Paragraph]


def test_a_role_on_a_line_of_its_own_belongs_to_the_byline() -> None:
    (byline,) = newsseed.parse(f"{TITLE}\n\nBy Ana Lima\nScience editor\n\n{PROSE}").bylines
    assert byline.role is not None
    assert byline.role.text == "Science editor"


def test_two_bylines_one_below_the_other() -> None:
    assert kinds("By Ana Lima", "Kip Oduya in Porto", PROSE) == [Byline, Byline, Paragraph]


def test_a_byline_at_the_end_begins_with_by() -> None:
    assert kinds(PROSE, PROSE, PROSE, PROSE, PROSE, "By Ana Lima") == [*[Paragraph] * 5, Byline]
    assert kinds(PROSE, PROSE, PROSE, PROSE, PROSE, "Ana Lima in Porto") == [Paragraph] * 6


def test_sections_are_the_blocks_under_each_heading() -> None:
    article = newsseed.parse(f"{TITLE}\n\n{PROSE}\n\nWhat now?\n\n{PROSE}\n\n{PROSE}\n\nAnd then?\n\n{PROSE}")
    headings = [section.heading.text if section.heading else None for section in article.sections]
    assert headings == [None, "What now?", "And then?"]
    assert [len(section.blocks) for section in article.sections] == [1, 2, 1]
    assert newsseed.parse("").sections == ()


def test_a_document_that_begins_with_a_heading_has_no_section_before_it() -> None:
    (section,) = newsseed.parse(f"{TITLE}\n\nWhat now?\n\n{PROSE}").sections
    assert section.heading is not None
    assert len(section.blocks) == 1
