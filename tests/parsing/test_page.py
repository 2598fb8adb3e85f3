"""What the steps that find furniture hand on."""

from newsseed.parsing.blocks import group_blocks
from newsseed.parsing.forms import Form, find_forms
from newsseed.parsing.lines import split_lines
from newsseed.parsing.page import Page, make_notices, open_page
from tests.parsing.blocks import ENGLISH


def page_of(text: str) -> Page:
    forms = find_forms(text, group_blocks(text, split_lines(text)), language=ENGLISH)
    return open_page(text, forms, language=ENGLISH)


def test_notices_are_made_and_titles_remembered() -> None:
    page = page_of("The port\n\nThe lamp\n\nNo ship left.")
    first = make_notices(page, {0}, are_titles=True)
    second = make_notices(first, {1}, are_titles=False)
    assert second.forms == [Form.PAGE_NOTICE, Form.PAGE_NOTICE, Form.PROSE]
    assert second.titles == {0}
    assert second.given == page.found


def test_a_byline_that_says_so_is_left_out() -> None:
    page = page_of("By Ana Lima\n\nThe lamp")
    assert make_notices(page, {0, 1}, are_titles=False).forms == [Form.LINE, Form.PAGE_NOTICE]
