"""Lines with the form of headings that are the page's."""

import pytest

import newsseed
from newsseed import Byline, Heading, Notice, Paragraph, Standfirst

TITLE = "Fog closes harbour"
PROSE = "No ship left the harbour on Monday, and nobody knew when the next one would."
LONG = f"{PROSE} The harbour master hopes for wind from the north, and so do the pilots."
LABEL = "Advertisement"


def kinds(*blocks: str) -> list[type]:
    return [type(block) for block in newsseed.parse("\n\n".join((TITLE, *blocks)), language="en").blocks]


def test_a_few_words_above_all_prose_are_the_page_s() -> None:
    assert kinds("By Ana Lima", "Save for later", PROSE) == [Byline, Notice, Paragraph]


def test_a_standfirst_is_no_prose_that_a_heading_could_divide() -> None:
    standfirst = "Two boats are missing, and nobody knows when the lamps will burn again"
    assert kinds(standfirst, "By Ana Lima", "Save for later", PROSE) == [Standfirst, Byline, Notice, Paragraph]


@pytest.mark.parametrize("line", ["What now?", "Who will pay for the lamps of the port"])
def test_questions_and_longer_lines_are_not(line: str) -> None:
    assert Notice not in kinds("By Ana Lima", line, PROSE)


def test_a_line_that_leads_into_the_text_is_none_of_the_page_s() -> None:
    assert kinds("By Ana Lima", "CALDER, NORTH COAST –", PROSE, LONG) == [Byline, Paragraph, Paragraph, Paragraph]


def test_the_first_block_may_be_a_heading() -> None:
    assert kinds("Two are missing", PROSE) == [Heading, Paragraph]


@pytest.mark.parametrize("box", [f"{LABEL}\nAll on the harbour", f"All on the harbour\n{LABEL}"])
def test_what_no_blank_line_parts_from_a_notice_is_the_page_s(box: str) -> None:
    assert kinds(PROSE, PROSE, box, PROSE) == [Paragraph, Paragraph, Notice, Notice, Paragraph]


def test_a_line_with_a_paragraph_under_it_is_its_heading_all_the_same() -> None:
    assert kinds(PROSE, PROSE, f"{LABEL}\nAfter the fog\n{LONG}")[2:] == [Notice, Heading, Paragraph]
    assert kinds(PROSE, PROSE, f"After the fog\n{LONG}")[2:] == [Heading, Paragraph]


def test_where_no_blank_lines_stand_their_lack_tells_nothing() -> None:
    text = f"{PROSE}\n{PROSE}\n{LABEL}\nAfter the fog\n{PROSE}"
    assert kinds(text) == [Paragraph, Paragraph, Notice, Heading, Paragraph]


def test_the_title_of_an_entry_in_a_live_blog_is_a_heading() -> None:
    assert kinds(PROSE, PROSE, "09.12 BST\nThe fog lifts", PROSE)[2:] == [Notice, Heading, Paragraph]


def test_where_no_prose_stands_nothing_is_above_it() -> None:
    assert Notice not in kinds("A lamp", "A rope", "A ship")


def test_above_the_first_paragraph_all_that_is_short_and_has_no_stop_is_the_page_s() -> None:
    assert kinds("By Ana Lima", "Who pays?", "by the way", LONG) == [Byline, Heading, Notice, Paragraph]
    assert kinds("The harbour and its people", "No ship left.", PROSE) == [Heading, Paragraph, Paragraph]
