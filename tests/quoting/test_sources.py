"""How far a source reaches, with its title and what is said of it; who that is, the mention alone tells."""

import pytest

import newsseed
from newsseed import Quote


def quotes_of(text: str) -> tuple[Quote, ...]:
    return newsseed.parse(text).quotes


AHEAD = [
    ("Lima", "The pilot ", ""),
    ("Ana Lima", "", ", a pilot,"),
    ("Ana Lima", "", ", 54,"),
    ("Ana Lima", "", ", also a pilot,"),
    ("Ana Lima", "", ", who won the race in May,"),
    ("Ana Lima", "", ", whose brother, Tom, has a boat,"),
    ("Ana Lima", "", ", a pilot born in Porto, who had been on the quay since dawn,"),
    ("Ana Lima", "", " (R-Ohio)"),
    ("Ana Lima", "", " (R-Ohio), a pilot,"),
    ("Ana Lima", "", " — a pilot since 1980 —"),
    ("Ana Lima", "A pilot, ", ""),
    ("Ana Lima", "Tom’s aunt, ", ", a pilot,"),
    ("Ana Lima", "Another user, ", ","),
    ("other pilots", "Lima and ", ""),
    ("her brother", "She and ", ""),
    ("a pilot", "", " who saw it"),
    ("Pilots", "", " gathered in Calder on Monday"),
    ("Officials at the port", "", ""),
    ("Officials with the Port of Calder", "", ""),
    ("About 200 pilots", "", ""),
    ("As many as half of the pilots", "", ""),
    ("Most of them", "", ""),
    ("Four in ten pilots", "", ""),
    ("Nearly all pilots", "", ""),
]
"""The mention in front of its cue, with what belongs to the source before it and behind it."""


@pytest.mark.parametrize(("mention", "before", "behind"), AHEAD)
def test_a_source_in_front_of_its_cue(mention: str, before: str, behind: str) -> None:
    whole = f"{before}{mention}{behind}"
    text = f"{whole} said the fog was thick."
    (quote,) = quotes_of(text)
    assert quote.source is not None
    assert quote.source.of(text) == whole.rstrip(",—").rstrip()


ALONE = [
    "However, Ana Lima",
    "A day later, Ana Lima",
    "The next day, Ana Lima",
    "In Calder, Ana Lima",
    "But Ana Lima also",
    "Ana Lima on Monday",
    "Ana Lima, however,",
    "Ana Lima, for her part,",
    "Ana Lima, speaking in Porto,",
    "Ana Lima, in a statement,",
    "Ana Lima left the town and",
    "Ana Lima greeted Tom in Porto and",
    "Ana Lima cried, and",
]


@pytest.mark.parametrize("opening", ALONE)
def test_what_is_not_said_of_a_source(opening: str) -> None:
    text = f"{opening} said the fog was thick."
    assert [quote.source and quote.source.of(text) for quote in quotes_of(text)] == ["Ana Lima"]


BEHIND = [
    ("Ana Lima, a pilot from Calder", "."),
    ("Ana Lima, 54, a pilot", ", in an interview on Monday."),
    ("Ana Lima, who owns three boats", ", adding that she was tired."),
    ("Ana Lima, a pilot", ", when she came home."),
    ("Ana Lima, a pilot", ", and the crowd cheered."),
    ("Ana Lima, a pilot", " — before she left."),
    ("Ana Lima of the Calder Pilots", "."),
    ("Ana Lima (R-Ohio)", " in a statement."),
    ("a pilot who asked not to be named", "."),
    ("Ana Lima", ", speaking in Porto."),
    ("Ana Lima", " as she left."),
    ("Ana Lima", ", two days after the fog fell."),
    ("Ana Lima", ", her voice breaking."),
    ("Ana Lima", ", a claim that Reed denied."),
    ("Ana Lima, the mayor", ", however."),
    ("Ana Lima, a night nurse", ", was told."),
]


@pytest.mark.parametrize(("whole", "rest"), BEHIND)
def test_a_source_behind_its_cue(whole: str, rest: str) -> None:
    text = f"“The fog was thick,” said {whole}{rest}"
    quote = quotes_of(text)[0]
    assert quote.source is not None
    assert quote.source.of(text) == whole


@pytest.mark.parametrize(
    ("rest", "medium", "occasion"),
    [
        (", a pilot, in a statement.", "in a statement", None),
        (", who owns three boats, on Facebook.", "on Facebook", None),
        (", 54, at a news conference in Porto.", None, "at a news conference in Porto"),
        (", a pilot, when asked about it.", None, "when asked about it"),
        (", a pilot, in her boat.", None, None),
    ],
)
def test_the_rest_of_the_act_stands_behind_an_aside(rest: str, medium: str | None, occasion: str | None) -> None:
    text = f"“The fog was thick,” said Ana Lima{rest}"
    (quote,) = quotes_of(text)
    assert (quote.medium and quote.medium.of(text), quote.occasion and quote.occasion.of(text)) == (medium, occasion)


def test_a_source_ends_where_something_is_reported_in_its_aside() -> None:
    text = "Lima, who said the fog was thick, blamed the pilots."
    sources = [quote.source.of(text) for quote in quotes_of(text) if quote.source]
    assert sources == ["who", "Lima"]


@pytest.mark.parametrize(
    ("text", "source"),
    [
        ("According to Ana Lima, a pilot, the fog was thick.", "Ana Lima, a pilot"),
        ("The fog was thick, according to Ana Lima, a pilot who saw it.", "Ana Lima, a pilot who saw it"),
        ("The fog was thick, according to a report released on Monday.", "a report released on Monday"),
        ("Ana Lima, a pilot, kicked the door: “The fog was thick.”", "Ana Lima, a pilot"),
        ("Ana Lima’s claim that the fog was thick surprised many.", "Ana Lima"),
        ("Ana Lima, author of “The Fog,” said the pilots were tired.", "Ana Lima, author of “The Fog,”"),
    ],
)
def test_other_frames(text: str, source: str) -> None:
    (quote,) = quotes_of(text)
    assert quote.source is not None
    assert quote.source.of(text) == source


def test_an_aside_tells_nothing_of_who_it_is() -> None:
    text = "Ana Lima, a pilot whose brother is Tom Reed, said the fog was thick. She added that it was late."
    assert [quote.speaker and quote.speaker.name for quote in quotes_of(text)] == ["Ana Lima", "Ana Lima"]


@pytest.mark.parametrize(
    "name", ["Drew Lima", "Rose Lima", "April Lima", "Hope Lima", "Ms Drew", "The Met Police", "Led Zeppelin"]
)
def test_a_name_may_be_a_word(name: str) -> None:
    text = f"{name} said the fog was thick."
    assert [quote.source and quote.source.of(text) for quote in quotes_of(text)] == [name]


@pytest.mark.parametrize(
    ("text", "sources"),
    [
        ("On Monday Lima said the fog was thick.", ["Lima"]),
        ("Monday Lima said the fog was thick.", ["Lima"]),
        ("In April Reed said the fog was thick.", ["Reed"]),
        ("Last June Reed said the fog was thick.", ["Reed"]),
        ("Shares in Ferrylink fell 3% after it warned that the fog was thick.", ["it"]),
        ("Officials at the port have closed it, saying the fog was thick.", ["Officials at the port"]),
    ],
)
def test_what_only_looks_like_a_part_of_the_source(text: str, sources: list[str]) -> None:
    assert [quote.source and quote.source.of(text) for quote in quotes_of(text)] == sources


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Asked whether she would go, Ms Lima shrugged.", "whether she would go"),
        ("Asked if the plan was safe, the minister looked at his notes.", "if the plan was safe"),
        ("Asked whether it was safe.", "whether it was safe"),
    ],
)
def test_a_question_in_front_of_its_sentence_ends_at_the_comma(text: str, told: str) -> None:
    assert [quote.text for quote in quotes_of(text)] == [told]
