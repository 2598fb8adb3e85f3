"""Paragraphs of an interview or a transcript that a label opens are quoted without quotation marks."""

import pytest

import newsseed
from newsseed.models import QuoteKind, SpeakerKind
from tests.quoting.texts import attribute_all, contents, told
from tests.timing import takes_less_than

OPENING = "Ana Lima, the mayor of Calder, spoke to Tom Reed of this paper about the fog on Monday."


def turns_in(*paragraphs: str, opening: str = OPENING) -> list[tuple[str | None, str]]:
    """The label and the words of each turn."""
    text = "\n".join((opening, *paragraphs))
    found = [quote for quote in attribute_all(text).quotes if quote.rule == "turn"]
    assert all(told(text, quote.cue) == ":" for quote in found)
    return [(told(text, quote.source), " ".join(contents(text, quote))) for quote in found]


@pytest.mark.parametrize(
    ("paragraphs", "turns"),
    [
        (
            ("Tom Reed: Why so late?", "Ana Lima: I had to.", "Reed: Who said so?", "Lima: “Nobody,” he said."),
            [
                ("Tom Reed", "Why so late?"),
                ("Ana Lima", "I had to."),
                ("Reed", "Who said so?"),
                ("Lima", "“Nobody,” he said."),
            ],
        ),
        (("Q: Why?", "A: I had to.", "Q: And?"), [("Q", "Why?"), ("A", "I had to."), ("Q", "And?")]),
        (
            ("KIP ODUYA: Good evening.", "LIMA (laughs): Is it?", "ODUYA: It is."),
            [("KIP ODUYA", "Good evening."), ("LIMA", "Is it?"), ("ODUYA", "It is.")],
        ),
        (
            ("KIP ODUYA, HOST: Is it late?", "ANA LIMA, BYLINE: I think so.", "ODUYA: It is."),
            [("KIP ODUYA", "Is it late?"), ("ANA LIMA", "I think so."), ("ODUYA", "It is.")],
        ),
        # Beside a label that names somebody, others in capitals do so, too.
        (("ZORK: Well?", "LIMA: Well.", "ZORK: No."), [("ZORK", "Well?"), ("LIMA", "Well."), ("ZORK", "No.")]),
        (
            ("Moderator: Good evening.", "Reporter: Is it?", "Moderator: It is."),
            [("Moderator", "Good evening."), ("Reporter", "Is it?"), ("Moderator", "It is.")],
        ),
        (
            ("Rep. Zork: Would you?", "Mr. Reed: Yes.", "Rep. Zork: No."),
            [("Rep. Zork", "Would you?"), ("Mr. Reed", "Yes."), ("Rep. Zork", "No.")],
        ),
        # Who is called O’Quux elsewhere is meant by all spellings of the name.
        (
            ("We met Vee O’Quux’s aides.", "REED: Well?", "O’QUUX: I know.", "REED: You do?"),
            [("REED", "Well?"), ("O’QUUX", "I know."), ("REED", "You do?")],
        ),
    ],
)
def test_a_label_tells_whose_words_a_paragraph_has(
    paragraphs: tuple[str, ...], turns: list[tuple[str | None, str]]
) -> None:
    assert turns_in(*paragraphs) == turns


@pytest.mark.parametrize(
    "paragraphs",
    [
        # Two are no exchange, nor is what one says alone, or each once.
        ("Lima: I had to wait.", "Reed: Who told you?"),
        ("Lima: I had to wait.", "Lima: Nobody did.", "Lima: It was late."),
        ("Lima: I had to wait.", "Reed: Who told you?", "Moderator: It was late."),
        ("When: Monday, at nine", "Where: The town hall", "When: Tuesday", "Where: The pier"),
        ("Pros: Light and cheap.", "Cons: It sinks.", "Pros: It floats.", "Cons: It is slow."),
        ("Lima: 2,383", "Reed: 1,569", "Lima: 12", "Reed: 4"),
        ("# Lima: I had to", "# Reed: Who did?", "# Lima: I did"),
        ("Lima went on to say what nobody else had yet said: it was late.", "Reed: Who?", "Lima: I."),
        ("Lima:", "Reed: Who?", "Lima: I."),
        ("Lima: …", "Reed: Who?", "Lima: I."),
        # Roles, prizes and verdicts are listed: nobody asks, or tells of themselves.
        ("Mayor: The head of a town.", "Judge: The head of a court.", "Mayor: A large man, too."),
        ("Ana Lima: The ghost", "Tom Reed: The judge", "Ana Lima: The mayor", "Kip Oduya: The fool"),
        ("Mr Reed: Two prizes for leeks", "Mrs Lima: First, marrows", "Mr Reed: Third, onions"),
        # What stands in labels alone is no name because of them.
        ("Best Zork: Is it?", "Worst Zork: You bet.", "Best Quux: Me!", "Worst Quux: I am."),
    ],
)
def test_other_labels_make_no_transcript(paragraphs: tuple[str, ...]) -> None:
    assert turns_in(*paragraphs) == []


def test_what_is_quoted_in_a_turn_is_nested_and_reports_nothing_further() -> None:
    text = f"Fog\n\n{OPENING}\n\nQ: Why?\n\nA: He said he had “no time” and left.\n\nQ: Who said so?"
    _, answer, _ = newsseed.parse(text).quotes
    assert (answer.kind, answer.text) == (QuoteKind.DIRECT, "He said he had “no time” and left.")
    assert [inner.text for inner in answer.nested] == ["no time"]
    assert answer.speaker is not None
    assert (answer.speaker.name, answer.speaker.kind) == ("A", SpeakerKind.UNNAMED)


@pytest.mark.parametrize(("asking", "answering"), [("Q", "A"), ("Question", "Answer")])
def test_who_asks_and_who_answers_have_no_names(asking: str, answering: str) -> None:
    text = f"Fog\n\n{OPENING}\n\n{asking}: Why?\n\n{answering}: I had to.\n\n{asking}: Who said so?"
    speakers = [(speaker.name, speaker.kind) for speaker in newsseed.parse(text).speakers]
    assert speakers == [(asking, SpeakerKind.UNNAMED), (answering, SpeakerKind.UNNAMED)]


def test_labels_are_resolved_over_the_whole_article() -> None:
    turns = "TOM REED: Why?\n\nLIMA: I had to wait.\n\nREED: Who told you?"
    quotes = newsseed.parse(f"Fog\n\n{OPENING}\n\n{turns}").quotes
    assert [quote.speaker and quote.speaker.name for quote in quotes] == ["Tom Reed", "Ana Lima", "Tom Reed"]


def test_a_turn_is_explained_without_weights() -> None:
    article = newsseed.parse(f"Fog\n\n{OPENING}\n\nReed: Why?\n\nLima: I had to wait.\n\nReed: Who told you?")
    told = newsseed.explain(article.quotes[1], article=article).text
    assert "Rule: turn. The paragraph is a turn of an interview or a transcript" in told
    assert "Nothing is weighed: a label leaves no choice." in told


def test_many_labels_take_little() -> None:
    """Each label was looked for in the whole text: two thousand took six seconds."""
    text = "\n\n".join(f"Zork{number}: We went to the port on Monday and came back." for number in range(2000))
    assert takes_less_than(2, lambda: newsseed.parse(text))
