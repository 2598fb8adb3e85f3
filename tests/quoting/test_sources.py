"""The source and the cue at a quote: which words are found, and how much of them."""

import pytest

from tests.quoting.texts import attribute, only_quote, told


@pytest.mark.parametrize(
    ("text", "source", "cue"),
    [
        ("“We are done,” Ana Lima said.", "Ana Lima", "said"),
        ("“We are done,” said Ana Lima.", "Ana Lima", "said"),
        ("“We are done!” shouted Lima.", "Lima", "shouted"),
        ("“We are done!” Ana Lima shouted, waving at the boats.", "Ana Lima", "shouted"),
        ("“Why are we done?” Ms. Lima asked.", "Ms. Lima", "asked"),
        ("“We are done,” she later said.", "she", "said"),
        ("“We are done,” said the mayor of Oslo.", "the mayor of Oslo", "said"),
        ("“We are done,” said one of them.", "one of them", "said"),
        ("“We are done,” Lima’s brother said.", "Lima’s brother", "said"),
        ("“We are done,” Hugh Hill, a doctor, said.", "Hugh Hill", "said"),
        ("The firm’s chief, Ana Lima, said: “We are done.”", "Ana Lima", "said"),
        ("Lima (R-Pa.) said: “We are done.”", "Lima", "said"),
        ("Lima (R-Pa.), said: “We are done.”", "Lima", "said"),
        ("(Laughter.) And then (applause), Lima said: “We are done.”", "Lima", "said"),
        ("Lima left, and (laughter), said: “We are done.”", "Lima", "said"),
        ("Lima – the mayor of Oslo – said: “We are done.”", "Lima", "said"),
        ("“We are done,” Reed wrote.", "Reed", "wrote"),
        (", Lima, said: “We are done.”", "Lima", "said"),
        ("In Lima’s words, “we are done.”", "Lima", "words"),
        ("I. Lima said: “We are done.”", "Lima", "said"),
        ("Ana Lima: “We are done.”", "Ana Lima", ":"),
    ],
)
def test_source_and_cue(text: str, source: str, cue: str) -> None:
    quote = only_quote(text)
    assert (told(text, quote.source), told(text, quote.cue)) == (source, cue)
    assert (quote.carried, quote.follows) == (None, None)


@pytest.mark.parametrize(
    "source",
    [
        "the sticker beside her",
        "a spokesman for the ministry",
        "one of all the mayors",
        "both the mayors",
        "Lima and Reed",
        "a short post",
        "the report",
        "the reports of the council",
    ],
)
def test_a_source_is_the_same_phrase_on_both_sides_of_its_cue(source: str) -> None:
    in_front, behind = f"“We are done,” {source} said.", f"“We are done,” said {source}."
    assert told(in_front, only_quote(in_front).source) == source
    assert told(behind, only_quote(behind).source) == source


@pytest.mark.parametrize(
    ("text", "source"),
    [
        ("The Council on Foreign Relations said: “We are done.”", "The Council on Foreign Relations"),
        ("“We are done,” said those.", "those"),
        ("In May all the mayors said: “We are done.”", "all the mayors"),
        ("The boats and Reed said: “We are done.”", "Reed"),
        ("“We are done,” the Ohio senator and Green candidate said.", "the Ohio senator and Green candidate"),
        ("They met the senator and Green leaders said: “We are done.”", "Green leaders"),
        ("The clerk first said: “We are done.”", "The clerk"),
        ("They (left) said: “We are done.”", "They"),
        ("Oslo, and, then, quickly, said: “We are done.”", "Oslo"),
        ("It was told of, said: “We are done.”", "It"),
        ("“We are done,” said one of and.", "one"),
        ("“We are done,” said a report it.", "a report"),
        ("The mayors say, “We are done.”", "The mayors"),
    ],
)
def test_a_source_ends_where_its_phrase_does(text: str, source: str) -> None:
    assert told(text, only_quote(text).source) == source


@pytest.mark.parametrize(
    ("text", "cue"),
    [
        ("Lima went on to say, “We are done.”", "went on to say"),
        ("Lima was quoted as saying: “We are done.”", "quoted as saying"),
        ("As Lima put it, “we are done.”", "put it"),
        ("“We are done,” according to Lima.", "according to"),
        ("Lima warned against “a second mistake” by the council.", "warned against"),
    ],
)
def test_words_that_report_together_are_one_cue(text: str, cue: str) -> None:
    quote = only_quote(text)
    assert (told(text, quote.source), told(text, quote.cue)) == ("Lima", cue)


def test_a_clause_in_front_does_not_lend_its_subject() -> None:
    for opening in ("When it rained, many boats sank", "When asked, at noon", "When it rained, as always, boats sank"):
        text = f"{opening}, Lima said: “We are done.”"
        assert told(text, only_quote(text).source) == "Lima"


@pytest.mark.parametrize(
    "text",
    [
        "“We are done,” according to",
        ": “We are done.”",
        "# “We are done”: why?",
        "When it rained, the harbour, so the boats, sank “deep” down.",
        "“We are done.”\n—",
        "Now, in, said: “We are done.”",
        "(Now) was “deep” down.",
        "“We are done,” said and.",
        "“We are done,” said quickly",
        "That of said: “We are done.”",
    ],
)
def test_a_frame_without_a_source_gives_none(text: str) -> None:
    assert attribute(text).quotes == ()


@pytest.mark.parametrize(
    ("text", "source", "rule"),
    [
        ("“I go home now.”\n— Ana Lima", "Ana Lima", "dash below"),
        ("# “We are done”: Ana Lima", "Ana Lima", "heading colon"),
    ],
)
def test_a_source_may_stand_without_a_cue(text: str, source: str, rule: str) -> None:
    quote = only_quote(text)
    assert (told(text, quote.source), quote.cue, quote.rule) == (source, None, rule)


def test_a_source_in_the_sentence_behind_is_carried() -> None:
    for behind in ("Ana Lima said that to her brother.", "Accepting the answer, Ana Lima said more."):
        text = f"“I go home now.” {behind}"
        quote = only_quote(text)
        assert (quote.source, quote.cue, told(text, quote.carried)) == (None, None, "Ana Lima")
