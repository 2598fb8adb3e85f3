"""Lines with no blank one between them."""

import newsseed
from newsseed import Caption, Heading, Notice, Paragraph

TITLE = "Fog closes harbour"
PROSE = "No ship left the harbour on Monday, and nobody knew when the next one would."
LINKS = ("The ferry at night", "Who pays for the lamps? The mayor’s answer.", "Ropes")


def kinds(*blocks: str, language: str = "en") -> list[type]:
    return [type(block) for block in newsseed.parse("\n\n".join((TITLE, *blocks)), language=language).blocks]


def test_all_under_a_label_without_a_blank_line_belongs_to_its_box() -> None:
    box = "\n".join(("Related", *LINKS))
    assert kinds(PROSE, box, "What now?", PROSE) == [Paragraph, *[Notice] * 4, Heading, Paragraph]


def test_the_picture_in_a_box_stays_one() -> None:
    box = "Related\nThe port. Photo: Ana Lima/AFP\nRopes"
    assert kinds(PROSE, box, PROSE) == [Paragraph, Notice, Caption, Notice, Paragraph]


def test_where_no_blank_lines_stand_there_is_no_box() -> None:
    text = "\n".join((PROSE, "Related", *[PROSE] * 13))
    assert kinds(text) == [Paragraph, Notice, *[Paragraph] * 13]


def test_a_long_line_is_in_no_box() -> None:
    picture = f"The pier {'in the fog ' * 14}at night. Photo: Ana Lima/AFP"
    assert kinds(PROSE, f"Related\n{picture}\nRopes", PROSE)[:3] == [Paragraph, Notice, Caption]


def test_where_no_blank_lines_stand_prose_ends_a_box() -> None:
    text = "\n".join((PROSE, "Related", LINKS[0], LINKS[2], PROSE))
    assert kinds(text) == [Paragraph, *[Notice] * 3, Paragraph]


def test_a_number_over_a_picture_is_a_heading_glued_to_it_or_not() -> None:
    texts = ("The quay in the fog at nightImage: Ana Lima/AFP", PROSE)
    numbered = [line for place in ("1. Porto", "2. Calder") for line in (place, *texts)]
    assert kinds("\n".join((PROSE, *numbered))) == [Paragraph, *[Heading, Caption, Paragraph] * 2]


def test_a_label_may_have_a_topic_behind_it() -> None:
    assert kinds(PROSE, "Mehr zum Thema Fähren\nDie Fähre", "Was nun?", PROSE, language="de") == [
        Paragraph,
        Notice,
        Notice,
        Heading,
        Paragraph,
    ]


def test_lines_without_a_blank_one_between_are_no_headings() -> None:
    assert kinds(PROSE, "lamps\nRopes\nSails", PROSE) == [Paragraph] * 5
    assert kinds(PROSE, "Ropes\nSails", PROSE) == [Paragraph] * 4
    assert kinds(PROSE, "Ropes", "Sails", PROSE) == [Paragraph, Heading, Heading, Paragraph]


def test_a_list_of_contents_is_the_page_s_and_its_entries_are_headings_below() -> None:
    entries = ("Who closed the harbour?", "What does the mayor say?", "Who pays for the lamps?")
    parts = [block for entry in entries for block in (entry, PROSE)]
    assert kinds("\n".join(entries), *parts) == [*[Notice] * 3, *[Heading, Paragraph] * 3]


def test_lines_that_come_again_in_another_order_or_together_are_none() -> None:
    first, second, third = "Who closed it, and why?", "What does he say now?", "Who pays for it all?"
    parts = [block for entry in (second, first, third) for block in (entry, PROSE)]
    assert Notice not in kinds(PROSE, f"{first}\n{second}\n{third}", *parts)
    assert Notice not in kinds(PROSE, f"{first}\n{second}\n{third}", PROSE, f"{first}\n{second}\n{third}", PROSE)
