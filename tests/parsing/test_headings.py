"""Which lines are headings, by their form, their neighbours and the document's other headings."""

import pytest

import newsseed
from newsseed import Caption, DoubtKind, Heading, Notice, Paragraph

TITLE = "Fog closes harbour"
PROSE = "No ship left the harbour on Monday, and nobody knew when the next one would."
PICTURE = "The port at night. Photo: Ana Lima/AFP"


def headings(*blocks: str) -> list[str]:
    return [heading.text for heading in newsseed.parse("\n\n".join((TITLE, *blocks))).headings]


@pytest.mark.parametrize("under", ["and stayed there for days.", "Lamps, ropes, " * 9 + "and a hat"])
def test_what_stands_under_a_heading_is_prose_from_end_to_end(under: str) -> None:
    assert headings(PROSE, "The lamp", under, PROSE) == []


@pytest.mark.parametrize(
    "lines",
    [
        ["1. The lamp", "2. The rope", "3. The ship"],
        ["3) The lamp", "2) The rope", "1) The ship"],
        ["Step 1: The lamp", "Step 2: The rope"],
        ["#1 – The lamp goes out.", "#2 – The rope"],
    ],
)
def test_numbered_lines_with_prose_under_each_are_headings(lines: list[str]) -> None:
    assert headings(PROSE, *(block for line in lines for block in (line, PROSE))) == lines


def test_numbered_lines_with_a_picture_under_each_are_headings() -> None:
    lines = ["1. The lamp", "2. The rope"]
    assert headings(PROSE, *(block for line in lines for block in (line, PICTURE)), PROSE) == lines


@pytest.mark.parametrize(
    "blocks",
    [
        ["1. The lamp", "2. The rope", "3. The ship", PROSE],
        ["1. The lamp", PROSE, PROSE],
        ["1. The lamp", PROSE, "7. The rope", PROSE],
    ],
)
def test_items_of_a_list_and_single_numbers_are_none(blocks: list[str]) -> None:
    assert headings(PROSE, *blocks) == []


def test_a_heading_over_a_series_follows_prose() -> None:
    series = ["1. The lamp", PROSE, "2. The rope", PROSE]
    assert headings(PROSE, "What was lost", *series)[0] == "What was lost"
    assert headings(PROSE, "Advertisement", "Calder", *series)[0] == "1. The lamp"
    assert headings("What was lost", *series)[0] == "1. The lamp"


def test_a_question_at_the_end_of_a_list_is_a_heading() -> None:
    assert headings(PROSE, "A lamp", "A rope", "A ship", "What now?", PROSE) == ["What now?"]
    assert headings(PROSE, "A lamp", "A rope", "Who?", "What now?", PROSE) == []


def test_a_picture_sets_the_heading_under_a_list_off() -> None:
    assert headings(PROSE, "A lamp", "A rope", PICTURE, "The night after", PROSE) == ["The night after"]


def test_a_long_question_over_prose_is_a_heading() -> None:
    line = "How it came that the lamp on the outer wall had not been lit by anyone on the night of the fog"
    asks = f"{line}?"
    assert headings(PROSE, line, PROSE) == []
    assert headings(PROSE, asks, PROSE) == [asks]
    assert headings(PROSE, PICTURE, asks, PROSE) == []
    assert headings(PROSE, asks) == []
    assert headings(PROSE, "Who lit it?", asks, PROSE) == ["Who lit it?", asks]


def test_a_quotation_in_title_case_is_a_heading() -> None:
    line = "‘Nobody Lights My Lamp. Nobody Ever Will.’"
    assert headings(PROSE, line, PROSE) == [line]
    assert headings("The lamp", line, PROSE) == ["The lamp"]
    assert headings(PROSE, "‘Nobody lights my lamp. Nobody ever will.’", PROSE) == []
    assert headings(PROSE, "‘The Lamp Is My Lamp.’", PROSE) == []
    assert headings(PROSE, "“Nobody Lights My Lamp. Nobody Ever Will.”", PROSE) == []


def gallery(*sentences: str) -> list[type]:
    blocks = [block for sentence in sentences for block in (sentence, PICTURE, PROSE)]
    return [type(block) for block in newsseed.parse("\n\n".join((TITLE, PROSE, *blocks))).blocks][1::3]


def test_a_sentence_over_each_picture_is_a_heading() -> None:
    sentences = ["The lamp is lit.", "The rope is cut.", "The ship is out.", "The fog is gone."]
    assert gallery(*sentences) == [Heading] * 4
    assert gallery(*sentences[:3]) == [Paragraph] * 3
    assert gallery(*sentences[:2], "The ship is out. It is late.", "A lamp is lit. It is late.") == [Paragraph] * 4
    first = newsseed.parse("\n\n".join((TITLE, *[PICTURE] * 4, PROSE)))
    assert [type(block) for block in first.blocks] == [*[Caption] * 4, Paragraph]


def test_marks_of_other_scripts_end_prose() -> None:
    assert headings(PROSE, "新しい港", "港は月曜日に閉鎖された。船は一隻も出なかった。", PROSE) == ["新しい港"]


def test_tags_with_bullets_behind_a_notice_end_the_page() -> None:
    def kinds(*blocks: str) -> list[type]:
        return [type(block) for block in newsseed.parse("\n\n".join((TITLE, *blocks))).blocks]

    assert kinds(PROSE, "Advertisement", "- Harbours", "#fog") == [Paragraph, *[Notice] * 3]
    assert kinds(PROSE, "- Harbours", "- Fog") == [Paragraph] * 3
    assert kinds(PROSE, "Advertisement", "- harbours at night") == [Paragraph, Notice, Paragraph]
    assert kinds("- Harbours", "- Fog") == [Paragraph] * 2


def test_a_line_above_items_with_bullets_is_a_heading() -> None:
    assert headings(PROSE, "The lamps", "- bright", "- cheap", PROSE) == ["The lamps"]
    assert headings(PROSE, "The lamps", "- bright") == []


def test_lines_above_and_below_a_list_are_headings_if_they_stand_alone() -> None:
    items = "2 lamps\n3 ropes\n1 hat"
    assert headings(PROSE, "What you need", items, "The evening", PROSE) == ["What you need", "The evening"]
    assert headings(PROSE, "Lamp: what you need", items, PROSE) == []
    assert headings(PROSE, "All that you need for the night", items) == []
    assert headings(PROSE, items, "What they did all through the night", PROSE) == [
        "What they did all through the night"
    ]
    assert headings(PROSE, items, "A lamp", "What they did all through the night", PROSE) == []
    assert headings(PROSE, items, "FAQs", "What do they do all through the night?", PROSE) == [
        "FAQs",
        "What do they do all through the night?",
    ]


def test_who_speaks_is_no_heading() -> None:
    assert headings(PROSE, "Ana Lima, Harbour Master General:", PROSE) == []
    assert headings(PROSE, "What Happened When They Came:", PROSE) == ["What Happened When They Came:"]


def test_a_number_behind_its_sign_needs_no_mark() -> None:
    assert headings("#1 The lamp", PROSE, "#2 The ferry", PROSE) == ["#1 The lamp", "#2 The ferry"]


def test_who_wrote_the_prose_may_stand_behind_its_last_stop() -> None:
    assert headings(PROSE, "What comes after", f"{PROSE} (nbs/AFP)") == ["What comes after"]
    assert headings(PROSE, "What comes after", f"{PROSE.rstrip('.')} (nbs/AFP)") == []


@pytest.mark.parametrize(
    "question",
    [
        "But can the pilots find the harbour again?",
        "And, what is more, who will pay for the lamps?",
        "Is the harbour of Calder open at all?",
        "Doesn’t the mayor know what the pilots want?",
        "And those are just the lamps on the outer wall!",
    ],
)
def test_what_the_text_asks_in_passing_is_no_heading(question: str) -> None:
    article = newsseed.parse(f"{TITLE}\n\n{PROSE}\n\n{question}\n\n{PROSE}")
    assert article.headings == ()
    assert [doubt.span.of(article.source) for doubt in article.doubts if doubt.kind is DoubtKind.HEADING] == [question]


def test_questions_that_begin_so_are_headings_by_their_capitals_by_their_length_and_beside_others() -> None:
    assert headings(PROSE, "But First: What Is a Pilot?", PROSE) == ["But First: What Is a Pilot?"]
    assert headings(PROSE, "And then?", PROSE) == ["And then?"]
    lines = ["The lamps", "Is the harbour open?"]
    assert headings(PROSE, lines[0], PROSE, lines[1], PROSE) == lines
    asked = ["Is the harbour open?", "Can the ferry sail?", "Will the lamps burn?"]
    assert headings(*(block for line in asked for block in (PROSE, line)), PROSE) == asked


def test_dialogue_is_no_heading_however_long() -> None:
    spoken = (
        "“There is, as far as anybody in this old town can tell, no fog,” Lima said. “But then, where are the ships?”"
    )
    assert headings(PROSE, spoken, PROSE) == []


@pytest.mark.parametrize(
    "line",
    [
        "“LIMA: Did the mayor see the lamp?",
        '"LIMA: Did the mayor see the lamp?',
        "Tom Reed, Pilots for Calder”",
        '"Lima: There is, as far as anybody here can tell, no fog. But then, where are the ships of Calder?',
    ],
)
def test_a_part_of_a_quotation_is_no_heading(line: str) -> None:
    assert headings(PROSE, line, PROSE) == []


@pytest.mark.parametrize(
    "line",
    ['The 12" Record Returns', "The “lamp” of Calder", "Der „Hafen“ am Tag", "Rapport om ”lampan”", "Die »Lampe«"],
)
def test_one_with_a_whole_quotation_is_a_heading(line: str) -> None:
    assert headings(PROSE, line, PROSE) == [line]


def test_what_gives_figures_is_no_heading() -> None:
    assert headings(PROSE, "Median starter home: $131,200", PROSE) == []
    assert headings(PROSE, "Resistance points: 23,022, 23,064 and 23,132", PROSE) == []
    assert headings(PROSE, "Calder 3.1 5.4 8.6 (81)", PROSE) == []
    assert headings(PROSE, "The lamps of 2026", PROSE) == ["The lamps of 2026"]
