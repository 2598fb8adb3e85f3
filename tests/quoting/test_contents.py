"""What was said: direct words by themselves, mixed ones with the clause around them."""

import pytest

from newsseed.models.quotes import QuoteKind
from newsseed.quoting.table import build_table
from tests.quoting.texts import ENGLISH, attribute, contents, only_quote, told


@pytest.mark.parametrize(
    "text",
    [
        "“We are done,” Lima said.",
        "Lima said: “We are done.”",
        "Lima said “We are done.”",
        "Lima said, “We are done.” Then she left.",
        "Lima told reporters: “We are done.”",
        "“We are done” the mayor said.",
        "“We are done” – that is what Lima said.",
    ],
)
def test_direct_words_stand_for_themselves(text: str) -> None:
    quote = only_quote(text)
    assert quote.kind is QuoteKind.DIRECT
    assert quote.content == tuple(stretch.span for stretch in quote.stretches)


@pytest.mark.parametrize(
    ("text", "content"),
    [
        ("Lima called it “a mistake” again.", "it “a mistake” again"),
        ("Lima called it “a mistake” again,", "it “a mistake” again"),
        ("Lima called it “a mistake” and said it was late.", "it “a mistake”"),
        ("Lima called it “a mistake” and later said it was late.", "it “a mistake”"),
        ("Lima called it “a mistake”, and said it was late.", "it “a mistake”"),
        ("Lima called it “a mistake”, which it was.", "it “a mistake”"),
        ("Lima called it “a mistake”, adding that it was late.", "it “a mistake”"),
        ("Lima called it “a mistake”, and Reed left.", "it “a mistake”"),
        ("Lima called it “a mistake”; it was late.", "it “a mistake”"),
        ("Lima said “We are done” and left.", "“We are done”"),
        ("“We are done” is what the mayor said.", "“We are done” is what"),
        ("“We are done” now said Lima.", "“We are done”"),
        ("Lima told the waiting reporters the “mistake” was made.", "the “mistake” was made"),
        ("In May, said Ana Lima, the harbour was “a mistake” again.", "the harbour was “a mistake” again"),
        ("Lima said in Oslo that “a mistake” was made.", "“a mistake” was made"),
        ("Lima told reporters that “a mistake” was made.", "“a mistake” was made"),
        ("Lima said that Reed had made “a mistake”.", "Reed had made “a mistake”"),
        ("And “a mistake” was made, Lima said.", "“a mistake” was made"),
        ("“A second mistake” was made, Lima said.", "“A second mistake” was made"),
        ("His “second mistake” was late, Lima said.", "His “second mistake” was late"),
        ("Lima warned against “a mistake” by the council.", "“a mistake” by the council"),
        ("Lima said ‘the boys’ and the girls’ boats.", "‘the boys’ and the girls’ boats"),
        ("Lima said of it – “a mistake” – that it was late.", "it – “a mistake” – that it was late"),
    ],
)
def test_mixed_words_stand_in_their_clause(text: str, content: str) -> None:
    quote = only_quote(text)
    assert quote.kind is QuoteKind.MIXED
    assert contents(text, quote) == [content]


def test_a_second_source_ends_the_clause() -> None:
    text = "Lima called it “a mistake” according to Reed."
    table = build_table(
        ENGLISH.grammar, strengths={"called": 9, "according": 3}, weights={"cue": {"side form": {("L", "called"): 900}}}
    )
    quote = only_quote(text, table=table)
    assert (told(text, quote.source), contents(text, quote)) == ("Lima", ["it “a mistake”"])


@pytest.mark.parametrize(
    ("text", "content"),
    [
        ("“We won,” Lima said. “I am glad.”", ["We won,", "I am glad."]),
        ("“We won,” Lima said, “and I am glad.”", ["We won,", "and I am glad."]),
        ("“We won”, “I am glad”, Lima said.", ["We won", "I am glad"]),
        ("“Yes,” she said, “we are done,” and “I go home.”", ["Yes,", "“we are done,” and “I go home.”"]),
        ("Lima said “one thing” or “another”.", ["“one thing” or “another”"]),
    ],
)
def test_stretches_under_one_cue_are_one_quote(text: str, content: list[str]) -> None:
    quote = only_quote(text)
    assert contents(text, quote) == content


def test_further_cues_make_further_quotes() -> None:
    text = "Lima spoke of “one thing” and “another” and said “a third thing”."
    found = attribute(text)
    assert [contents(text, quote) for quote in found.quotes] == [["“one thing” and “another”"], ["“a third thing”"]]


def test_what_a_colon_introduces_behind_a_reported_clause_is_a_quote_of_its_own() -> None:
    text = "Lima said that the port had “two ways” left: “We dig, or we close.”"
    mixed, direct = attribute(text).quotes
    assert (mixed.kind, contents(text, mixed)) == (QuoteKind.MIXED, ["the port had “two ways” left"])
    assert (direct.kind, contents(text, direct)) == (QuoteKind.DIRECT, ["We dig, or we close."])
    assert (mixed.source, mixed.cue) == (direct.source, direct.cue)


def test_what_a_colon_introduces_behind_a_whole_quotation_goes_on_with_it() -> None:
    text = "“We dig,” Lima said: “or we close.”"
    quote = only_quote(text)
    assert contents(text, quote) == ["We dig,", "or we close."]


def test_a_stretch_behind_the_end_of_an_act_follows_it() -> None:
    text = "“I go home,” Lima said. “It is late.” “I mean it.”"
    first, second = attribute(text).quotes
    assert contents(text, first) == ["I go home,", "It is late."]
    assert (second.source, told(text, second.carried), second.follows) == (None, "Lima", 0)


def test_what_goes_on_in_its_sentence_goes_under_its_cue() -> None:
    table = build_table(
        ENGLISH.grammar, strengths={"said": 9}, weights={"cue": {"": {(): 100}}, "same": {"": {(): 200}}}
    )
    text = "Lima said: “One.” “Two.” “Three.”".replace(".” “", "” “")
    quote = only_quote(text, table=table)
    assert (told(text, quote.cue), quote.rule, len(quote.stretches)) == ("said", "adjacent", 3)
