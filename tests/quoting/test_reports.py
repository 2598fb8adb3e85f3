"""What is reported without quotation marks: in which clause, on which side of its cue, by whom."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

import newsseed
from newsseed.models.quotes import QuoteKind, Stance
from newsseed.models.text import Span
from newsseed.quoting.answers import Attribution
from newsseed.quoting.clauses import Part, find_clauses
from newsseed.quoting.passages import read_passages
from newsseed.quoting.report_facts import BEHIND
from newsseed.quoting.reports import find_reports, list_sources
from newsseed.quoting.sheets import Reading, lay_out
from tests.quoting.texts import ENGLISH, attribute_all, told


def read_sentence(text: str) -> Reading:
    """The first sentence of a text."""
    (passage,), _ = read_passages(text, [("paragraph", Span(0, len(text)))], table=ENGLISH)
    return Reading(passage.sentence(0), 0, "paragraph", frozenset())


def reports_in(text: str) -> list[Attribution]:
    return [quote for quote in attribute_all(text).quotes if quote.kind is QuoteKind.INDIRECT]


def read(text: str) -> list[tuple[str, str | None]]:
    """The clauses that are reported, and by whom."""
    return [
        (" … ".join(span.of(text) for span in quote.content), told(text, quote.source)) for quote in reports_in(text)
    ]


@pytest.mark.parametrize(
    ("text", "clause", "source"),
    [
        ("Ana Lima said that the port was shut.", "the port was shut", "Ana Lima"),
        ("Ana Lima said the port was shut.", "the port was shut", "Ana Lima"),
        ("The port was shut, Ana Lima said.", "The port was shut", "Ana Lima"),
        ("The port, Ana Lima said, was shut.", "The port … was shut", "Ana Lima"),
        ("It was claimed that the port was shut.", "the port was shut", None),
        ("Ana Lima said that was a mistake.", "that was a mistake", "Ana Lima"),
    ],
)
def test_a_clause_and_its_source(text: str, clause: str, source: str | None) -> None:
    assert read(text) == [(clause, source)]


@pytest.mark.parametrize(
    ("heading", "clause", "source"),
    [
        ("# Mayor Ana Lima: The port will be shut", "The port will be shut", "Mayor Ana Lima"),
        ("# The port will be shut – Mayor Ana Lima", "The port will be shut", "Mayor Ana Lima"),
        ("# Port will be shut, Mayor Ana Lima says", "Port will be shut", "Mayor Ana Lima"),
        ("# Port to be shut by May, warns Ana Lima", "Port to be shut by May", "Ana Lima"),
    ],
)
def test_a_heading_reports_by_a_sign_or_by_its_end(heading: str, clause: str, source: str) -> None:
    text = heading.replace("# ", "")
    (quote,) = newsseed.parse(f"{text}\n\nThe gate of the port stood open all day, and Ana Lima came by.").quotes
    assert (quote.text, quote.source.of(text) if quote.source else None) == (clause, source)
    assert quote.speaker is not None
    assert quote.speaker.name == "Ana Lima"


@pytest.mark.parametrize(
    "heading",
    [
        "# The port: a day at the gate",
        "# Mayor Ana Lima: a life",
        "# No more fog – minister",
        "# Fog – and more fog is coming in",
        "# The port will be shut – Lima and the long road home",
        "# Fog at the port",
        "# Mayor Ana Lima: “The port” will be shut",
    ],
)
def test_other_headings_report_nothing(heading: str) -> None:
    assert {told(heading, quote.cue) for quote in reports_in(heading)}.isdisjoint({":", "–"})


@pytest.mark.parametrize(
    "text",
    [
        "Sleet wept as she left.",
        "# Ferry sinks, three feared drowned",
        "# Fog lifts, ferry leaves",
        "# Fog lifts, says",
        "# Fog lifts, of whom it says",
        "# Fog lifts,",
        # Nothing stands behind "that": the clause began behind the text's end.
        "One that says that,",
        # Headings leave "is" out, and whom somebody blames does not speak.
        "# Talks on the port end, deal agreed",
        "# Fog shuts the port, rescue ordered",
        "# Lima resigns, blames Reed",
    ],
)
def test_what_is_hardly_a_report_is_none(text: str) -> None:
    assert reports_in(text) == []


def test_nothing_is_reported_twice() -> None:
    text = "Lima said the port was “shut for good” and asked for help. “Go,” she told us in Porto."
    spans = [span for quote in attribute_all(text).quotes for span in quote.content]
    assert all(not one.overlaps(other) for number, one in enumerate(spans) for other in spans[:number])


def test_what_is_reported_reports_nothing_further() -> None:
    assert len(read("Lima said that Reed had told her that the port was shut.")) == 1
    assert read("According to Lima, the council said the port was shut.") == [
        ("the council said the port was shut", "Lima")
    ]


def test_quoted_words_alone_are_left_to_their_own_stage() -> None:
    assert reports_in("“We are done,” according to") == []


def test_quotes_stand_in_text_order_and_follow_the_right_one() -> None:
    text = "Fog came in, the port authority said. “Go,” Ana Lima said. The fog came in. “We go.”"
    quotes = attribute_all(text).quotes
    assert [quote.content[0].of(text) for quote in quotes] == ["Fog came in", "Go,", "We go."]
    assert [quote.follows for quote in quotes] == [None, None, 1]


@pytest.mark.parametrize(
    ("text", "stance"),
    [
        ("Ana Lima said that the port was shut.", Stance.STATED),
        ("Ana Lima went on to say that the port was shut.", Stance.STATED),
        ("Ana Lima denied that the port was shut.", Stance.DENIED),
        ("Ana Lima fears that the port is shut.", Stance.FEARED),
        ("“The port is shut,” Ana Lima warned.", Stance.WARNED),
        ("Ana Lima: “The port is shut.”", Stance.STATED),
    ],
)
def test_stance(text: str, stance: Stance) -> None:
    (quote,) = newsseed.parse(text).quotes
    assert quote.stance is stance


def test_the_word_behind_a_verb_has_no_stance() -> None:
    quotes = [newsseed.parse(text).quotes[0] for text in ("Lima fired back: “No.”", "Lima backs “the plan”.")]
    assert [quote.stance for quote in quotes] == [Stance.STATED, Stance.PRAISED]


def test_some_stances_are_thoughts() -> None:
    assert Stance.BELIEVED.is_thought
    assert not Stance.STATED.is_thought


@pytest.mark.parametrize(
    ("text", "sources"),
    [
        ("It was claimed that the port was shut.", []),
        ("This newspaper was told that the port was shut.", []),
        ("This newspaper told them that the port was shut.", ["This newspaper"]),
        ("It claimed that the port was shut.", ["It"]),
    ],
)
def test_it_is_no_source_of_a_passive(text: str, sources: list[str]) -> None:
    _, cases = lay_out([read_sentence(text)])
    tokens = cases[0].reading.sentence.tokens
    case = next(case for case in cases if tokens.forms[case.cue.place] in {"claimed", "told"})
    told_by = [text[tokens.starts[first] : tokens.ends[last - 1]] for _, (first, last) in list_sources(case)]
    assert [words for words in told_by if words in {"It", "This newspaper"}] == sources


def test_a_report_is_explained() -> None:
    article = newsseed.parse("Mayor Ana Lima: The port will be shut\n\nIt was claimed that the gate was open.")
    heading, claim = article.quotes
    assert "clause behind" in newsseed.explain(heading, article=article).text
    assert "names nobody whose words they are" in newsseed.explain(claim, article=article).text
    assert newsseed.explain(claim, article=article).speaker is None


def test_behind_a_cue_that_ends_its_sentence_nothing_is_reported() -> None:
    sheet, (case,) = lay_out([read_sentence("Lima said")])
    assert find_clauses(sheet, [Part(case, BEHIND, None)], table=ENGLISH) == [None]


SENTENCES = (
    "Lima said that the port was shut.",
    "The port, Ana Lima said, was shut.",
    "Who knows?",
    "The mayor promised help and Reed warned of fog.",
    "According to police, nobody was hurt.",
    "It was claimed that the gate was open, but nobody saw it.",
    "Lima said",
)


@given(st.lists(st.sampled_from(SENTENCES), min_size=1, max_size=6))
def test_a_sentence_reports_the_same_whatever_stands_beside_it(sentences: list[str]) -> None:
    readings = [read_sentence(sentence) for sentence in sentences]
    alone = [report for reading in readings for report in find_reports([reading], table=ENGLISH)]
    assert find_reports(readings, table=ENGLISH) == alone


@pytest.mark.parametrize(
    ("text", "clause", "source"),
    [
        ("After Lima said that the port would close, the harbour fell silent.", "the port would close", "Lima"),
        (
            "Lima told a large crowd of anxious fishermen and their families that the port was shut.",
            "the port was shut",
            "Lima",
        ),
    ],
)
def test_a_clause_far_behind_its_cue_or_inside_another(text: str, clause: str, source: str) -> None:
    assert read(text) == [(clause, source)]


def test_a_cue_that_opens_its_block_has_no_source_in_another_sentence() -> None:
    (passage,), _ = read_passages(
        text := "Call it a habit. The crew, who left, said no.", [("paragraph", Span(0, 45))], table=ENGLISH
    )
    cue = passage.sentence(0).cues[0]
    assert text[: passage.tokens.ends[cue.place]] == "Call"
    assert cue.sources == []
