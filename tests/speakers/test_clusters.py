"""Who is who: which names mean one person, and which keep two apart."""

from functools import partial

import pytest

import newsseed
from tests.speakers.reading import figures_in
from tests.timing import seconds_of, takes_less_than


@pytest.mark.parametrize(
    ("text", "name", "mentions"),
    [
        ("Dr Osei warmly met the crew. Ama Osei was late.", "Ama Osei", ["Dr Osei", "Ama Osei"]),
        ("Ana Lima was late, and Ana knew it.", "Ana Lima", ["Ana Lima", "Ana"]),
        ("Tom Reed was late. “He is never late,” said Mr. Reed’s aunt.", "Tom Reed", ["Tom Reed", "Mr. Reed"]),
        ("Dovilė Sass was late. Nobody told Dovile Sass.", "Dovilė Sass", ["Dovilė Sass", "Dovile Sass"]),
        ("Robert Reed met the crew, Rob Reed said.", "Robert Reed", ["Robert Reed", "Rob Reed"]),
        ("Robert Reed met the crew, R. Reed said.", "Robert Reed", ["Robert Reed", "R. Reed"]),
        ("Tom Reed met the crew, Tom F. Reed said.", "Tom F. Reed", ["Tom Reed", "Tom F. Reed"]),
        ("Mr. Tom Reed met the crew, Mr. Tom F. Reed said.", "Tom F. Reed", ["Mr. Tom Reed", "Mr. Tom F. Reed"]),
        ("Joost van Rhemen met the crew. Van Rhemen was late.", "Joost van Rhemen", ["Joost van Rhemen", "Van Rhemen"]),
        ("Ana Washington sat down. At noon Washington left.", "Ana Washington", ["Ana Washington", "Washington"]),
        ("They met Aung San Suu Kyi. At noon Suu Kyi left.", "Aung San Suu Kyi", ["Aung San Suu Kyi", "Suu Kyi"]),
        (
            "They met Claudia Zavala Ruiz. Claudia Zavala left.",
            "Claudia Zavala Ruiz",
            ["Claudia Zavala Ruiz", "Claudia Zavala"],
        ),
        ("The crew met Mrs Zork. At noon Mrs Zork left.", "Mrs Zork", ["Mrs Zork", "Mrs Zork"]),
    ],
)
def test_these_are_one_person(text: str, name: str, mentions: list[str]) -> None:
    assert figures_in(text) == {name: mentions}


def test_a_headline_makes_no_second_person_of_a_name_in_full() -> None:
    text = "# Novelist Inez Aldama Robles Leaves\nThe novel by Inez Aldama Robles is out. Nobody believed Aldama."
    assert list(figures_in(text)) == ["Inez Aldama Robles"]


@pytest.mark.parametrize(
    ("text", "people"),
    [
        ("Bob Reed warmly met Tom Reed.", ["Bob Reed", "Tom Reed"]),
        ("Tom Reed warmly met Tim Reed.", ["Tom Reed", "Tim Reed"]),
        ("Jo Reed warmly met Joan Reed.", ["Jo Reed", "Joan Reed"]),
        ("Ana Lima warmly met Ana Reed.", ["Ana Lima", "Ana Reed"]),
    ],
)
def test_these_are_two(text: str, people: list[str]) -> None:
    assert list(figures_in(text)) == people


def test_people_of_one_surname_are_told_apart_by_honorific_and_title() -> None:
    text = "Tom Reed warmly met Ana Reed. Mrs Reed was late, Mr Reed was not."
    assert figures_in(text) == {"Tom Reed": ["Tom Reed", "Mr Reed"], "Ana Reed": ["Ana Reed", "Mrs Reed"]}
    text = "Senator Tom Reed met Judge Tim Reed in the harbour. But Senator Reed was late, and Judge Reed was not."
    assert figures_in(text) == {"Tom Reed": ["Tom Reed", "Reed"], "Tim Reed": ["Tim Reed", "Reed"]}


@pytest.mark.parametrize("space", [" ", "\u00a0", "\u00a0 "])
def test_whatever_space_parts_the_words_of_a_name(space: str) -> None:
    text = "Ana Lima was late. Then came Keen Policy Ana Lima. Mr. Tom Reed left.".replace(" ", space)
    assert list(figures_in(text)) == ["Ana Lima", "Tom Reed"]


def test_a_doubled_letter_makes_no_other_person() -> None:
    text = "Phillipa Rowe met the board. Philippa Rowe was late."
    assert figures_in(text) == {"Philippa Rowe": ["Phillipa Rowe", "Philippa Rowe"]}


def test_kin_tells_who_is_meant_by_an_honorific() -> None:
    text = "The man, his wife, Benja Calder, and their son, Toke Calder, met. Then Mr. Calder and Ms. Calder left."
    assert figures_in(text) == {
        "Benja Calder": ["Benja Calder", "Ms. Calder"],
        "Toke Calder": ["Toke Calder", "Mr. Calder"],
    }


def test_a_bare_surname_is_the_one_s_who_is_named_in_the_same_paragraph() -> None:
    text = "Tom Reed sat down, and Reed ate.\nThen Ana Reed came. At noon Reed was late."
    assert figures_in(text) == {"Tom Reed": ["Tom Reed", "Reed"], "Ana Reed": ["Ana Reed", "Reed"]}


def test_a_bare_surname_is_the_one_s_who_is_named_there_once_more() -> None:
    text = "Tom Reed met Ana Reed. Tom Reed ate.\nThen Ana Reed came. At noon Reed was late."
    assert figures_in(text)["Ana Reed"] == ["Ana Reed", "Ana Reed", "Reed"]


def test_a_bare_surname_of_two_is_the_one_s_who_was_named_first() -> None:
    text = "Tom Reed warmly met Ana Reed. At noon Reed was late."
    assert figures_in(text) == {"Tom Reed": ["Tom Reed", "Reed"], "Ana Reed": ["Ana Reed"]}


@pytest.mark.parametrize(
    ("text", "mention"),
    [
        ("Ana Lima was late. Watching Lima was her coach.", "Lima"),
        ("Ana Lima was late. Then came Young Lima, as young as ever.", "Lima"),
        ("Ana Lima was late. They all like American Lima so much.", "Lima"),
        ("Ana Lima was late. Oscar-winner Lima left.", "Lima"),
        ("Ana Lima was late. Then came Keen Policy Ana Lima of late.", "Ana Lima"),
    ],
)
def test_a_capital_before_a_known_name_is_no_part_of_it(text: str, mention: str) -> None:
    assert figures_in(text) == {"Ana Lima": ["Ana Lima", mention]}


def test_an_honorific_may_stand_before_a_first_name() -> None:
    assert figures_in("Sir Tom Reed left. At noon Sir Tom was late.") == {"Tom Reed": ["Sir Tom Reed", "Sir Tom"]}
    assert list(figures_in("Tom Reed left. At noon Mrs. Tom was late.")) == ["Tom Reed", "Mrs. Tom"]


def test_a_nickname_in_marks_is_part_of_the_name() -> None:
    text = "They met Jon “Fitz” Karst. At noon Karst left. We like Jon Karst."
    assert figures_in(text) == {"Jon “Fitz” Karst": ["Jon “Fitz” Karst", "Karst", "Jon Karst"]}


def test_a_surname_may_come_first() -> None:
    assert list(figures_in("Kim Vogt Un left. At noon Mr. Kim was late.")) == ["Kim Vogt Un"]
    assert list(figures_in("His wife, Zork Vogt, left. At noon Mr. Zork was late.")) == ["Zork Vogt", "Mr. Zork"]


def test_one_word_is_looked_for_once_however_many_stand_before_the_surname() -> None:
    text = "Ana Lima was late. So were Young Lima, Keen Lima and all the young and keen people."
    assert figures_in(text) == {"Ana Lima": ["Ana Lima", "Lima", "Lima"]}


@pytest.mark.parametrize(
    ("text", "figures"),
    [
        (
            "Calder Water Board (CWB) quietly met. They like the CWB.",
            {"Calder Water Board": ["Calder Water Board", "CWB", "CWB"]},
        ),
        ("Lima & The Calder Board opened a room.", {"Lima &": ["Lima &"], "Calder Board": ["Calder Board"]}),
        (
            "They opened the Calder Van Rhemen warmly. At noon Mr Van Rhemen left.",
            {"Calder Van Rhemen": ["Calder Van Rhemen"], "Van Rhemen": ["Mr Van Rhemen"]},
        ),
        (
            "They opened the Calder Van Rhemen warmly. At noon Van Rhemen left.",
            {"Calder Van Rhemen": ["Calder Van Rhemen"], "Van Rhemen": ["Van Rhemen"]},
        ),
    ],
)
def test_organisations(text: str, figures: dict[str, list[str]]) -> None:
    assert figures_in(text) == figures


def test_places_and_bare_titles_are_no_one() -> None:
    assert figures_in("We had fog in Paris all day. But they say Minister never came.") == {}
    assert figures_in("Ana Washington left. We had fog in Washington.") == {"Ana Washington": ["Ana Washington"]}


def test_a_headline_names_only_whom_the_article_knows() -> None:
    text = "# Fans Hail Ana Lima and Reed After Calder Win\nAna Lima quietly met Tom Reed."
    assert figures_in(text) == {"Ana Lima": ["Ana Lima", "Ana Lima"], "Tom Reed": ["Reed", "Tom Reed"]}
    assert figures_in("# Calder Fans Praise Lima Again\nAna Lima left quietly.") == {"Ana Lima": ["Lima", "Ana Lima"]}
    assert figures_in("# Lima wins\nAna Lima left quietly.") == {"Ana Lima": ["Lima", "Ana Lima"]}
    assert figures_in("# Zork wins\nAt noon Mayor Zork left.") == {"Zork": ["Zork", "Zork"]}
    assert figures_in("# Calder wins\nAna Lima left quietly.") == {"Ana Lima": ["Ana Lima"]}


@pytest.mark.parametrize(
    ("headline", "mentions"),
    [
        ("# Jane Zork: I Like Fog", ["Jane Zork", "Zork"]),
        ("# Fans Praise Jane Zork Again", ["Jane Zork", "Zork"]),
        ("# Will Zork Win", ["Zork"]),
        ("# Calder Zork: I Like Fog", ["Zork"]),
        ("Jane Zork: I Like the Fog.", ["Jane Zork", "Zork"]),
    ],
)
def test_a_headline_may_tell_the_full_name(headline: str, mentions: list[str]) -> None:
    (found,) = figures_in(f"{headline}\nAt noon Zork left quietly.").values()
    assert found == mentions


@pytest.mark.parametrize(
    ("headline", "named"),
    [
        ("# Mayor Jane Vogt says port will close", ["Jane Vogt"]),
        ("# Jane Vogt: I Like Fog", ["Jane Vogt"]),
        # Where every word has a capital, nothing shows where the name ends.
        ("# Jane Vogt Says Port Will Close", []),
        ("# Jane Vogt in the fog", []),
        ("# Mayor Jane Vogt closes port", ["Jane Vogt"]),
        ("# Jane Garden reopens", []),
        ("# Calder Harbour says no", []),
    ],
)
def test_somebody_who_acts_in_a_headline_need_not_be_named_elsewhere(headline: str, named: list[str]) -> None:
    assert list(figures_in(f"{headline}\nNo ship left the port on Monday.")) == named


def test_a_name_in_full_in_the_text_is_not_taken_from_the_headline() -> None:
    text = "# Jane Zork Wins\nAt noon Ana Zork left. Zork was late."
    assert figures_in(text) == {"Ana Zork": ["Zork", "Ana Zork", "Zork"]}


def test_people_of_one_surname_together_are_nobody() -> None:
    assert figures_in("Ana Lima was late. The Limas are never late.") == {"Ana Lima": ["Ana Lima"]}
    assert figures_in("Ana Lima was late. The Vogts are never late.") == {"Ana Lima": ["Ana Lima"], "Vogts": ["Vogts"]}


@pytest.mark.parametrize(
    ("line", "figures"),
    [
        ("Tom Reed Told a Calder Fan Not to Sing.", {"Tom Reed": ["Tom Reed", "Tom Reed"]}),
        ("Calder Fans Praise Tom Reed.", {"Tom Reed": ["Tom Reed", "Tom Reed"]}),
        # A sentence that is short, and no headline.
        ("Ohio Governor Ana Lima met Tom Reed.", {"Ana Lima": ["Ana Lima"], "Tom Reed": ["Tom Reed", "Tom Reed"]}),
    ],
)
def test_a_headline_that_ends_with_a_stop_is_the_first_line(line: str, figures: dict[str, list[str]]) -> None:
    assert figures_in(f"{line}\nAt noon Tom Reed left quietly.") == figures


def test_a_paragraph_of_capitals_is_a_headline() -> None:
    text = "Calder Fans Praise Ana Lima\nAna Lima left quietly."
    assert figures_in(text) == {"Ana Lima": ["Ana Lima", "Ana Lima"]}


def test_a_paragraph_that_opens_and_closes_with_a_quotation_is_no_headline() -> None:
    text = "“No,” said Mayor Ana Lima. “Never.”"
    (speaker,) = newsseed.parse(f"Fog closes harbour\n\n{text}").speakers
    assert (speaker.name, speaker.kind, [role.text for role in speaker.roles]) == ("Ana Lima", "person", ["Mayor"])


def test_a_name_over_white_space_of_any_kind_is_the_same() -> None:
    assert figures_in("Ana\xa0Lima was late. At noon Ana  Lima left.") == {"Ana Lima": ["Ana\xa0Lima", "Ana  Lima"]}


@pytest.mark.parametrize(
    ("text", "figures"),
    [
        (
            "Ana Washington sat down. At noon Washington left. They met in Washington.",
            {"Ana Washington": ["Ana Washington", "Washington"]},
        ),
        (
            "Ana Lima was late.\n\nRobin Lima came. Ms. Lima left.",
            {"Ana Lima": ["Ana Lima", "Ms. Lima"], "Robin Lima": ["Robin Lima"]},
        ),
        (
            "Her brother Robin Lima was late. Quill Lima was not.\n\nAt noon Ms. Lima left.",
            {"Robin Lima": ["Robin Lima"], "Quill Lima": ["Quill Lima", "Ms. Lima"]},
        ),
        (
            "They met Cat. The Calder Animal Trust met CAT. At noon Cat left.",
            {"Cat": ["Cat", "Cat"], "Calder Animal Trust": ["Calder Animal Trust", "CAT"]},
        ),
        ("Mr. Lima cut it. Mrs. Lima did not.", {"Mr. Lima": ["Mr. Lima"], "Mrs. Lima": ["Mrs. Lima"]}),
        ("Paul Lima met Paula Lima.", {"Paul Lima": ["Paul Lima"], "Paula Lima": ["Paula Lima"]}),
        (
            "George W. Marsh met George H. Marsh.",
            {"George W. Marsh": ["George W. Marsh"], "George H. Marsh": ["George H. Marsh"]},
        ),
        (
            "The Calder Animal Trust met Tom Reed. At noon the C.A.T. left.",
            {"Calder Animal Trust": ["Calder Animal Trust", "C.A.T."], "Tom Reed": ["Tom Reed"]},
        ),
    ],
)
def test_a_name_is_whose_it_is(text: str, figures: dict[str, list[str]]) -> None:
    assert figures_in(text) == figures


def test_time_grows_with_the_number_of_spellings() -> None:
    small, large = (
        " ".join(f"Hillary X{number}son met Hilary X{number}son." for number in range(count)) for count in (100, 800)
    )
    best = min(seconds_of(partial(figures_in, small)) for _ in range(2))
    assert takes_less_than(16 * best + 0.05, partial(figures_in, large))


@pytest.mark.parametrize(
    ("text", "mentions"),
    [
        ("Ana Zubel Lima met the crew. Later they told Zubel all.", ["Ana Zubel Lima", "Zubel"]),
        ("Ana Zubel Lima met the crew. Zubel said no.", ["Ana Zubel Lima", "Zubel"]),
        ("Ana Lima-Zubel met the crew. Ms. Zubel left.", ["Ana Lima-Zubel", "Ms. Zubel"]),
        ("Ana Ruiz Lima and Tom Ruiz Vogt met. Later they told Ruiz all.", ["Ana Ruiz Lima"]),
        ("Ana Grace Lima met the crew. Later they told Grace all.", ["Ana Grace Lima"]),
        ("Ana Zubel Lima met the crew. Mr. Zubel left.", ["Ana Zubel Lima"]),
    ],
)
def test_a_word_inside_a_full_name_may_be_the_surname(text: str, mentions: list[str]) -> None:
    assert figures_in(text)[mentions[0]] == mentions
