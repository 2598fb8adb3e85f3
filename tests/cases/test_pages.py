"""The kinds of blocks on invented pages, set as the press sets them; see `page_kinds.py` for how they are written."""

from collections import Counter

import pytest

from tests.cases.page_kinds import FOLDER, Expected, Page, differences, read_pages

KNOWN_FAILURES = "known_failures"
FILES = ("english", "german", KNOWN_FAILURES)
PAGES = [(stem, page) for stem in FILES for page in read_pages(FOLDER / f"{stem}.txt")]


@pytest.mark.parametrize(
    "page",
    [
        pytest.param(
            page,
            id=f"{stem}:{page.name}",
            marks=[pytest.mark.xfail(strict=True, reason=page.reason or "")] if stem == KNOWN_FAILURES else [],
        )
        for stem, page in PAGES
    ],
)
def test_page(page: Page) -> None:
    wrong = list(differences(page))
    assert not wrong, "\n".join(wrong)


def test_names_are_unique() -> None:
    assert [name for name, count in Counter(page.name for _, page in PAGES).items() if count > 1] == []


def test_known_failures_and_no_others_give_a_reason() -> None:
    assert [page.name for stem, page in PAGES if bool(page.reason) != (stem == KNOWN_FAILURES)] == []


def test_a_wrong_kind_is_told() -> None:
    page = Page("wrong", (Expected("title", "Fog", {}), Expected("heading", "No ship left the harbour on Monday.", {})))
    (wrong,) = differences(page)
    assert "paragraph" in wrong
    assert "heading" in wrong
