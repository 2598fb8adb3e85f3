"""What belongs to the page by repetition and neighbours."""

import pytest

import newsseed
from newsseed import Byline, Caption, Heading, Notice, Paragraph

TITLE = "Fog closes harbour"
PROSE = "No ship left the harbour on Monday."
APPEAL = "Sign up for our morning letter and read it first."


def kinds(*blocks: str) -> list[type]:
    return [type(block) for block in newsseed.parse("\n\n".join((TITLE, *blocks))).blocks]


def test_a_label_that_comes_again_is_a_notice() -> None:
    assert kinds(PROSE, "Price at", PROSE, "Price at", PROSE) == [Paragraph, Notice, Paragraph, Notice, Paragraph]


@pytest.mark.parametrize("line", ["No.", "Why not?", "The night of the ferry"])
def test_what_people_say_again_and_longer_lines_are_none(line: str) -> None:
    assert Notice not in kinds(PROSE, line, PROSE, line, PROSE)


def test_a_line_that_is_doubled_is_none() -> None:
    assert Notice not in kinds(PROSE, "The lamp", "The lamp", PROSE)


def test_a_sentence_about_the_page_that_comes_again_is_a_notice() -> None:
    offer = "Daily puzzles and the paper’s articles as printed."
    assert kinds(PROSE, offer, PROSE, offer, PROSE) == [Paragraph, Notice, Paragraph, Notice, Paragraph]
    assert Notice not in kinds(PROSE, offer, PROSE)


def test_the_name_over_a_notice_belongs_to_it() -> None:
    assert kinds(PROSE, PROSE, PROSE, "The Morning Lamp", APPEAL, PROSE)[3:] == [Notice, Notice, Paragraph]
    blurb = "Plan your day with the news of the port."
    assert kinds(PROSE, PROSE, PROSE, "The Morning Lamp", blurb, APPEAL, PROSE)[3:] == [
        Notice,
        Notice,
        Notice,
        Paragraph,
    ]


def test_a_heading_over_prose_over_a_notice_does_not() -> None:
    assert kinds(PROSE, PROSE, PROSE, "The lamp", PROSE, APPEAL)[3:] == [Heading, Paragraph, Notice]
    assert kinds(PROSE, PROSE, PROSE, "What now?", APPEAL, PROSE)[3:] == [Heading, Notice, Paragraph]
    assert kinds(PROSE, PROSE, PROSE, "“A lamp”", APPEAL, PROSE)[3:] == [Heading, Notice, Paragraph]


def test_below_the_headline_nothing_is_boxed() -> None:
    assert kinds("Harbour news", APPEAL, PROSE)[1:] == [Notice, Paragraph]
    assert kinds("Harbour news", APPEAL, PROSE)[0] is not Notice


def test_what_stands_between_two_notices_belongs_to_them() -> None:
    inside = "Every evening, in five minutes."
    assert kinds(PROSE, PROSE, PROSE, APPEAL, inside, APPEAL, PROSE)[3:] == [Notice, Notice, Notice, Paragraph]
    assert kinds(PROSE, PROSE, PROSE, APPEAL, "“I saw nothing.”", APPEAL)[3:] == [Notice, Paragraph, Notice]
    assert kinds(PROSE, PROSE, PROSE, APPEAL, inside, "Advertisement", PROSE)[3:] == [
        Notice,
        Paragraph,
        Notice,
        Paragraph,
    ]


def test_few_words_behind_the_last_prose_are_topics() -> None:
    assert kinds(PROSE, "Harbours", "Fog and ice") == [Paragraph, Notice, Notice]
    assert kinds(PROSE, "What the harbour was before the war", APPEAL) == [Paragraph, Notice, Notice]


@pytest.mark.parametrize(
    "line", ["What now?", "Ana Lima", "What the harbour was before the war", "1 Oats, 2 plums and a pear"]
)
def test_other_lines_behind_the_last_prose_are_none(line: str) -> None:
    assert kinds(*[PROSE] * 6, line)[-1] is not Notice


def test_a_list_behind_a_colon_is_none() -> None:
    assert kinds(PROSE, "He lost three things:", "A lamp", "A rope") == [Paragraph] * 4


def test_lines_alone_are_none() -> None:
    assert Notice not in kinds("A lamp", "A rope", "A ship")


def test_a_table_of_contents_is_the_page_s() -> None:
    contents = ("- The ferry", "- The lamps", "- The master")
    assert kinds(PROSE, *contents, PROSE, "The ferry", PROSE, "The lamps", PROSE, "The master", PROSE) == [
        Paragraph,
        *[Notice] * 3,
        *[Paragraph, Heading] * 3,
        Paragraph,
    ]
    assert kinds(PROSE, contents[0], PROSE, "The ferry", PROSE)[1] is Paragraph


def test_the_labels_of_a_form_have_the_name_of_a_newsletter_above_them() -> None:
    box = ("Harbour Post", "The stories of the port, each morning.", "Email address (required)")
    assert kinds(*[PROSE] * 3, *box, PROSE) == [*[Paragraph] * 3, *[Notice] * 3, Paragraph]


def test_a_note_on_how_the_text_was_made_has_no_name_above_it() -> None:
    note = "This conversation has been edited for clarity."
    assert kinds(*[PROSE] * 3, "What he said", note, PROSE) == [*[Paragraph] * 3, Heading, Notice, Paragraph]


def test_a_line_glued_to_a_notice_is_the_page_s() -> None:
    def behind(*blocks: str) -> list[type]:
        return kinds(*[PROSE] * 3, *blocks)[3:]

    assert behind("Advertisement\nThe lamps", PROSE) == [Notice, Notice, Paragraph]
    assert behind("Share\nCalder Post\nPrint", PROSE) == [Notice, Notice, Notice, Paragraph]
    assert behind("Share\nThe lamps") == [Notice, Notice]
    assert behind(f"Advertisement\nThe lamps\n{PROSE * 3}") == [Notice, Heading, Paragraph]
    assert behind("Advertisement\nWhat now?", PROSE) == [Notice, Heading, Paragraph]
    assert behind("Advertisement\nBy Ana Lima") == [Notice, Byline]
    assert behind("Enlarge this image\nA pilot walks to the lamps", PROSE)[-2:] == [Caption, Paragraph]


def test_the_short_lines_of_a_block_with_a_notice_are_the_page_s() -> None:
    def behind(*blocks: str) -> list[type]:
        return kinds(*[PROSE] * 3, *blocks)[3:]

    assert behind("Lamp size\n* Width\nShare", PROSE) == [*[Notice] * 3, Paragraph]
    assert behind("Lamp size\n* Width of the oldest lamp\nShare", PROSE)[1] is Paragraph
    assert behind("Lamp size\n* Width\n* Light", PROSE)[1:] == [Paragraph] * 3


def test_a_byline_over_a_notice_is_no_name_of_a_box() -> None:
    assert kinds(PROSE, PROSE, PROSE, "By Ana Lima", APPEAL, PROSE)[3] is Byline


def test_lines_that_differ_in_a_number_glued_to_them_are_notices() -> None:
    images = [f"Placeholder image-{number}" for number in (1, 2, 3)]
    assert [block for image in images for block in kinds(PROSE, image, PROSE)].count(Heading) == len(images)
    assert kinds(*(block for image in images for block in (PROSE, image)), PROSE).count(Notice) == len(images)
    days = (block for number in (1, 2, 3) for block in (PROSE, f"Day {number}"))
    assert Notice not in kinds(*days, PROSE)


@pytest.mark.parametrize("rule", ["* * *", "___", "-", "2 / 5", "Updated 14:05, 5 May 2026"])
def test_what_stands_between_rules_figures_and_dates_is_news(rule: str) -> None:
    short = "The pilots wait for the fog to lift."
    assert kinds(PROSE, PROSE, PROSE, PROSE, rule, short, rule, short, rule, PROSE).count(Paragraph) == 7
