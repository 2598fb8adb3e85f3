"""Questions that somebody answers are no headings."""

import pytest

import newsseed

TITLE = "Fog closes the old harbour"
OPENING = "Ana Lima has kept the lamps of the old harbour for forty years, and retires in May."
QUESTIONS = ("Who taught you?", "Were you ever afraid?", "What comes next?")
ANSWERS = (
    "My father did. He knew every rope on the quay.",
    "Once, when I had to row out alone at night.",
    "Nobody knows. The ferry will be sold, they say.",
)
REPORT = (
    "The harbour master taught most of the pilots himself.",
    "The mayor says the fog took him by surprise. “I was asleep.”",
    "The ferry will be sold, and the lamps will be taken down.",
)


def headings(*blocks: str, language: str = "en") -> list[str]:
    text = "\n\n".join((TITLE, OPENING, *blocks))
    return [heading.text for heading in newsseed.parse(text, language=language).headings]


def exchange(answers: tuple[str, ...]) -> list[str]:
    return [block for pair in zip(QUESTIONS, answers, strict=True) for block in pair]


def test_questions_with_answers_in_the_first_person_are_no_headings() -> None:
    assert headings(*exchange(ANSWERS)) == []


def test_questions_over_a_report_are_headings() -> None:
    assert headings(*exchange(REPORT)) == list(QUESTIONS)


def test_two_questions_make_no_interview() -> None:
    assert headings(*exchange(ANSWERS)[:4]) == list(QUESTIONS[:2])


def test_a_text_most_of_whose_headings_ask_nothing_is_no_interview() -> None:
    lines = ("The lamp", "The rope", "The quay", "The ferry")
    others = [block for line in lines for block in (line, OPENING)]
    assert headings(*exchange(ANSWERS), *others) == [*QUESTIONS, *lines]


def test_a_heading_that_asks_nothing_stays_one() -> None:
    assert headings("The keeper", OPENING, *exchange(ANSWERS)) == ["The keeper"]


def test_an_answer_may_begin_with_who_speaks() -> None:
    opening = ("Calder Tribune: Ms Lima, when did the fog come?", "Ana Lima: At night, as it always does.")
    assert headings(*opening, *exchange(REPORT)) == []


@pytest.mark.parametrize("language", ["und"])
def test_nothing_is_told_of_a_language_whose_words_are_not_known(language: str) -> None:
    assert headings(*exchange(ANSWERS), language=language) == list(QUESTIONS)


def test_a_question_that_begins_with_who_asks_is_no_heading_over_an_answer_that_begins_so() -> None:
    assert headings("Ana Lima: Who taught you?", "Tom Reed: My father did. He knew every rope.") == []
    assert headings("Harbour: Who pays?", REPORT[0]) == ["Harbour: Who pays?"]


def test_names_over_what_is_said_tell_who_speaks_and_nothing_of_it_is_lost() -> None:
    lines = [
        line
        for question, answer in zip(QUESTIONS, ANSWERS, strict=True)
        for line in ("Kip Oduya", question, "Ana Lima", answer)
    ]
    article = newsseed.parse("\n\n".join((TITLE, OPENING, *REPORT, *lines)))
    assert article.headings == ()
    assert [paragraph.text for paragraph in article.paragraphs] == [OPENING, *REPORT, *lines]
    once = newsseed.parse("\n\n".join((TITLE, OPENING, "The lamps", REPORT[0], "The ropes", REPORT[2])))
    assert [heading.text for heading in once.headings] == ["The lamps", "The ropes"]
