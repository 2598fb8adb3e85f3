import pytest

from newsseed.models import Part, Title
from newsseed.parsing.lines import split_lines
from newsseed.parsing.title import Head, parse_head, to_slug
from tests.parsing.blocks import ENGLISH, GERMAN


def head_of(source: str) -> Head:
    return parse_head(source, split_lines(source), language=ENGLISH)


def title_of(line: str) -> Title:
    title = head_of(f"{line}\n\nNo ship left on Monday.").title
    assert title is not None
    return title


def text_of(part: Part | None) -> str | None:
    return part.text if part else None


SUFFIXES = [
    ("Rents fall in Leeds – DW (English)", "Rents fall in Leeds", "DW", "English"),
    ("Rents fall in Leeds | CNN Politics", "Rents fall in Leeds", "CNN Politics", None),
    ("Rents fall in Leeds - BBC News", "Rents fall in Leeds", "BBC News", None),
    ("Rents fall in Leeds - Reuters", "Rents fall in Leeds", "Reuters", None),
    ("Rents fall in Leeds | Spain | The Guardian", "Rents fall in Leeds", "The Guardian", "Spain"),
    ("Rents fall in Leeds | Housing | UK news | The Guardian", "Rents fall in Leeds", "The Guardian", "UK news"),
    ("Rents fall in Leeds | nine.com.au", "Rents fall in Leeds", "nine.com.au", None),
    ("Rents fall in Leeds - Nine.com.au", "Rents fall in Leeds", "Nine.com.au", None),
    ("Rents fall in Leeds — The New York Review", "Rents fall in Leeds", "The New York Review", None),
    ("Rents fall in Leeds | The Calder Tribune (Weekend)", "Rents fall in Leeds", "The Calder Tribune", "Weekend"),
    ("Rents fall - Politics - The Calder Tribune", "Rents fall", "The Calder Tribune", "Politics"),
    ("Rents fall » The Calder Tribune", "Rents fall", "The Calder Tribune", None),
    ("Rents fall -- The Calder Tribune", "Rents fall", "The Calder Tribune", None),
    ("Rents fall | what it means for tenants in the north | NBS", "Rents fall | what it means for tenants in the north",
     "NBS", None),
]  # fmt: skip


@pytest.mark.parametrize(("line", "headline", "publisher", "edition"), SUFFIXES)
def test_a_publisher_is_told_from_the_headline(line: str, headline: str, publisher: str, edition: str | None) -> None:
    title = title_of(line)
    assert (title.headline.text, text_of(title.publisher), text_of(title.edition)) == (headline, publisher, edition)


PLAIN = [
    "Inside the quiet campus – and why it matters to everyone",
    "‘We must do better’ – Okafor",
    "Taxes will rise next year – minister",
    "Europe must arm itself – NATO",
    "2015–16: the years that changed the harbour",
    "Nobody won – The night the lights stayed on in the old harbour quarter of the town",
    "Rents fall in Leeds |",
    "| Rents fall in Leeds",
    "– BBC News",
    "Rents fall in Leeds | what everyone who rents a flat here should know about it now",
]


@pytest.mark.parametrize("line", PLAIN)
def test_a_dash_or_bar_inside_a_headline_is_no_suffix(line: str) -> None:
    title = title_of(line)
    assert (title.headline.text, title.publisher, title.edition) == (line, None, None)


@pytest.mark.parametrize(
    ("line", "publisher", "edition"),
    [
        ("Mieten sinken – Lindauer Anzeiger", "Lindauer Anzeiger", None),
        ("Mieten sinken — das Tagblatt", "das Tagblatt", None),
        ("Mieten sinken - Politik - nbs.de", "nbs.de", "Politik"),
        ("Mieten sinken - Politik", None, "Politik"),
    ],
)
def test_german_outlets_and_sections_by_their_words(line: str, publisher: str | None, edition: str | None) -> None:
    title = parse_head(line, split_lines(line), language=GERMAN).title
    assert title is not None
    assert (title.headline.text, text_of(title.publisher), text_of(title.edition)) == (
        "Mieten sinken",
        publisher,
        edition,
    )


def test_the_slug_is_checked_against_the_title() -> None:
    line = "At the harbour, “fog”: a day – NBS (English)"
    head = head_of(f"{to_slug(line)}\n\n{line}\n\nNo ship left.")
    assert head.slug is not None
    assert head.slug.text == "at-the-harbour,-“fog”:-a-day-–-nbs-(english)"
    assert head.title is not None
    assert head.title.text == line


def test_a_first_line_that_is_not_the_slug_of_the_next_is_the_title() -> None:
    head = head_of("at-the-harbour\n\nAt the port\n\nNo ship left.")
    assert head.slug is None
    assert head.title is not None
    assert head.title.text == "at-the-harbour"


def test_the_same_line_twice_is_no_slug_unless_it_is_lower_case() -> None:
    assert head_of("At-the-harbour\n\nAt the harbour").slug is None


@pytest.mark.parametrize(
    "first",
    [
        "No ship left the harbour on Monday, and none is expected to leave before the fog lifts on Wednesday.",
        "She said: “Nobody will go hungry.”",
        "Envoy Jean-Paul Mercier arrived on Monday.",
        "Interior Minister Ana Lima visited the Dyke on Monday.",
        "Fog.",
        "Ana Lima’s boat sank in June.",
        "What the harbour knows:",
        "By Ana Lima in Porto",
        "Fog " * 100,
    ],
)
def test_a_first_line_that_reads_as_a_sentence_is_no_title(first: str) -> None:
    assert head_of(f"{first}\n\nThe port is closed.").title is None


@pytest.mark.parametrize("first", ["The Last Ship: A View From The Port, #2.", "Who wants fog?", "Fog!", "fog"])
def test_headlines_may_end_in_a_mark(first: str) -> None:
    assert head_of(f"{first}\n\nThe port is closed.").title is not None


def test_white_space_around_a_title_line_is_in_its_span_and_in_no_part() -> None:
    title = title_of("  Rents fall | NBS \xa0")
    assert title.text == "  Rents fall | NBS \xa0"
    assert title.headline.text == "Rents fall"
    assert text_of(title.publisher) == "NBS"


def test_an_overlong_title_under_a_slug_is_headline_whole() -> None:
    line = "Fog " * 100 + "| NBS"
    head = head_of(f"{to_slug(line)}\n{line}")
    assert head.title is not None
    assert head.title.headline.text == line
