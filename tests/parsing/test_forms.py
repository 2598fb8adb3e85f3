import pytest

from newsseed.parsing.blocks import group_blocks
from newsseed.parsing.forms import Form, find_forms, has_form
from newsseed.parsing.lines import split_lines
from tests.parsing.blocks import ENGLISH


def forms_of(text: str) -> list[tuple[Form, str]]:
    found = find_forms(text, group_blocks(text, split_lines(text)), language=ENGLISH)
    return [(candidate.form, candidate.raw.span.of(text)) for candidate in found]


LINES = [
    "What now?",
    "WHAT NOW?",
    "Boots on the ground",
    "‘A wake-up call’",
    "“A house for everyone”",
    "7 questions",
    "Water: the other raw material",
    "¿Y ahora?",
    "$5m for a bridge",
]
PROSE = [
    "Nobody raised the rice.",
    "“Where were you?”",
    "“It was never about tourists,”",
    "“I came for the dumplings.” — Chidi Eze",
    "— Chidi Eze, ambulance driver",
    "• a first item",
    "1. A first item",
    "Here is what to look for:",
    "And then…",
    "a line in lower case",
    "The council meets on Monday in the old hall and will not be open to anyone but its members and clerks",
    "Fifteen words in one line are too many for a heading even without a stop",
]


@pytest.mark.parametrize("text", LINES)
def test_short_lines_may_be_headings(text: str) -> None:
    assert forms_of(text) == [(Form.LINE, text)]


@pytest.mark.parametrize("text", PROSE)
def test_sentences_speech_and_list_items_are_prose(text: str) -> None:
    assert forms_of(text) == [(Form.PROSE, text)]


def test_hard_wrapped_lines_are_one_paragraph() -> None:
    text = (
        "The council of the harbour town met on Monday\n"
        "in the old hall. Nobody who lives there was\n"
        "allowed to listen, and nobody was told why\n"
        "the doors stayed shut."
    )
    assert forms_of(text) == [(Form.PROSE, text)]


def test_a_line_broken_in_mid_sentence_goes_on() -> None:
    text = "The session confirmed that the lamps will stay on while the\nweather is bad, he said."
    assert forms_of(text) == [(Form.PROSE, text)]


def test_a_quotation_and_the_line_that_says_whose_it_is_are_one() -> None:
    text = "“She had the goat.”\n— Tariq Hosseini, ambulance driver"
    assert forms_of(text) == [(Form.PROSE, text)]


def test_other_lines_are_taken_apart() -> None:
    text = "The council met on Monday.\nNobody was told why.\nWhat now?\n– Nobody knows."
    assert [form for form, _ in forms_of(text)] == [Form.PROSE, Form.PROSE, Form.LINE, Form.PROSE]


def test_items_of_a_list_are_no_credits() -> None:
    text = "Filed under:\n- Harbour\n- U.S. Postal Service\n- Ana Lima"
    assert Form.CAPTION not in [form for form, _ in forms_of(text)]
    assert Form.CAPTION in [form for form, _ in forms_of("- The bridge in May\nAna Lima/AFP")]


def test_which_forms_a_document_has() -> None:
    text = "What now?\n\nNobody was told why."
    candidates = find_forms(text, group_blocks(text, split_lines(text)), language=ENGLISH)
    assert has_form(candidates, Form.LINE)
    assert not has_form(candidates, Form.CAPTION)
    assert not has_form([], Form.LINE)


def test_two_lines_are_no_column_where_no_paragraph_is_wrapped() -> None:
    long, short = "The council of the harbour town in the old hall", "The town council of May in the hall"
    assert forms_of(f"{long}\n{short}") == [(Form.LINE, long), (Form.LINE, short)]
    wrapped = "Nobody who lives in the old harbour town was\nasked, and nobody who keeps its lamps at night\nwas heard."
    assert forms_of(f"{wrapped}\n\n{long}\n{short}")[-1] == (Form.PROSE, f"{long}\n{short}")


@pytest.mark.parametrize(
    "text",
    [
        "“There is some fog,” Lima said. “Do you see it?”",
        '"Too much fog," I cried, "too much rain!"',
        "''We wait,'' Ms. Lima said. ''Why do we?''",
        "“That is the last lamp!” Reed replied. “Where did you find it?”",
        "Reed then asked the pilots, “Can she stay?”",
        "Calder Post —",
    ],
)
def test_dialogue_and_what_a_dash_ends_are_no_lines(text: str) -> None:
    assert forms_of(text) == [(Form.PROSE, text)]


@pytest.mark.parametrize(
    "text", ["“Where is the lamp?” and other tales", "Make your own “Should it sail?” test", "Lima: “Who pays?”"]
)
def test_a_line_may_quote(text: str) -> None:
    assert forms_of(text) == [(Form.LINE, text)]


def test_a_date_in_small_letters_does_not_go_on_with_the_line_above() -> None:
    assert [text for _, text in forms_of("By Ana Lima\nlast updated 5 June 2026")] == [
        "By Ana Lima",
        "last updated 5 June 2026",
    ]
