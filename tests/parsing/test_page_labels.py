"""Labels of the page, and what they stand over."""

import pytest

from newsseed.parsing.page_labels import (
    announces_others,
    is_form_label,
    is_label,
    is_tag_label,
    seems_to_announce,
)
from tests.parsing.blocks import ENGLISH, GERMAN, raw


@pytest.mark.parametrize("text", ["Advertisement", "RELATED:", "Leer más", "MORE: Why the cameras stopped working"])
def test_a_label_with_and_without_a_title(text: str) -> None:
    assert is_label(raw(text), language=ENGLISH)


@pytest.mark.parametrize("text", ["Harbour: the lamp is out", "Sign up for our morning letter"])
def test_sentences_and_headings_are_no_labels(text: str) -> None:
    assert not is_label(raw(text), language=ENGLISH)


@pytest.mark.parametrize("text", ["Related", "Lire aussi", "More on this topic Calder", "More from The Calder Tribune"])
def test_what_announces_other_articles(text: str) -> None:
    assert announces_others(raw(text), language=ENGLISH)


@pytest.mark.parametrize("text", ["Advertisement", "More on this topic: Calder", "More from the quay"])
def test_what_announces_none(text: str) -> None:
    assert not announces_others(raw(text), language=ENGLISH)


def test_what_seems_to_announce_ends_in_what_titles_are_of() -> None:
    assert seems_to_announce(raw("Most Read Local Stories"), language=ENGLISH)
    assert not seems_to_announce(raw("Stories"), language=ENGLISH)
    assert not seems_to_announce(raw("Most Read Local Lamps"), language=ENGLISH)


def test_labels_over_topics_and_in_forms() -> None:
    assert is_tag_label(raw("Filed under:"), language=ENGLISH)
    assert is_tag_label(raw("Schlagworte"), language=GERMAN)
    assert is_form_label(raw("Email address (required)"), language=ENGLISH)
    assert not is_form_label(raw("Email address of the harbour master and of nobody else"), language=ENGLISH)
