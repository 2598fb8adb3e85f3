"""To whom it was said, by what medium and on what occasion."""

import pytest

from tests.quoting.texts import only_quote, told


@pytest.mark.parametrize(
    ("text", "addressee"),
    [
        ("“We are done,” Lima told reporters.", "reporters"),
        ("Lima told DW and other outlets: “We are done.”", "DW and other outlets"),
        ("“We are done,” Lima told reporters and Reed left.", "reporters"),
        ("“We are done,” Lima said to reporters.", "reporters"),
        ("“We are done,” Lima said quietly to Reed.", "Reed"),
        ("Lima said to reporters “we are done” at noon.", "reporters"),
        ("“We are done,” Lima said.", None),
        ("“We are done,” Lima told of the harbour.", None),
    ],
)
def test_addressee(text: str, addressee: str | None) -> None:
    assert told(text, only_quote(text).addressee) == addressee


@pytest.mark.parametrize(
    ("text", "medium"),
    [
        ("“We are done,” Lima wrote on Instagram.", "on Instagram"),
        ("“We are done,” Lima said in an email to DW.", "in an email"),
        ("In a statement, Lima said, “We are done.”", "In a statement"),
        ("And in a statement, Lima said, “We are done.”", "in a statement"),
        ("Lima said in a statement on Friday that “a mistake” was made.", "in a statement"),
        ("“We are done,” Lima said in Oslo.", None),
        ("In Oslo, Lima said, “We are done.”", None),
    ],
)
def test_medium(text: str, medium: str | None) -> None:
    assert told(text, only_quote(text).medium) == medium


@pytest.mark.parametrize(
    ("text", "occasion"),
    [
        ("“We are done,” Lima said at a news conference.", "at a news conference"),
        ("“We are done,” Lima said in an interview on Friday.", "in an interview on Friday"),
        ("“We are done,” Lima said at a meeting in the parish hall.", "at a meeting in the parish hall"),
        ("Lima said at a meeting on Monday in Oslo, “we are done.”", "at a meeting on Monday in Oslo"),
        ("Lima said at a meeting in and, “we are done.”", "at a meeting"),
        ("“We are done,” Lima said on the sidelines of the talks.", "on the sidelines of the talks"),
        ("At a news conference, Lima said: “We are done.”", "At a news conference"),
        ("Asked about the harbour, Lima said: “We are done.”", "Asked about the harbour"),
        ("When asked about the harbour, Lima said: “We are done.”", "When asked about the harbour"),
        ("Speaking in Porto, Lima said: “We are done.”", "Speaking in Porto"),
        ("Once more, Lima said: “We are done.”", None),
    ],
)
def test_occasion(text: str, occasion: str | None) -> None:
    assert told(text, only_quote(text).occasion) == occasion


@pytest.mark.parametrize(
    "text",
    [
        "When she was back, Ana Lima said: “We are done.”",
        "It was “too slow”, Ana Lima said.",
    ],
)
def test_not_every_opening_is_an_occasion(text: str) -> None:
    assert only_quote(text).occasion is None


def test_all_three_stand_at_one_quote() -> None:
    text = "In a statement, Lima told reporters at a meeting: “We are done.”"
    quote = only_quote(text)
    assert told(text, quote.addressee) == "reporters"
    assert told(text, quote.medium) == "In a statement"
    assert told(text, quote.occasion) == "at a meeting"


def test_a_quote_without_a_cue_has_none() -> None:
    quote = only_quote("“I go home now.”\n— Ana Lima")
    assert (quote.addressee, quote.medium, quote.occasion) == (None, None, None)
