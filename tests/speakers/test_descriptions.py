"""What stands behind a name and tells whose it is."""

import pytest

from newsseed.speakers.descriptions import find_belonging, find_description, find_kind_of_house, find_told
from newsseed.speakers.titles import load_titles
from tests.speakers.reading import english

WORDS = load_titles(english())
NAME = "Ana Lima"


def described(text: str, span: tuple[int, int] | None) -> str | None:
    """The words of a span, if there is one."""
    return None if span is None else text[slice(*span)]


@pytest.mark.parametrize(
    ("behind", "role"),
    [
        (", a spokesman for Mrs. Vogt, left.", "a spokesman for Mrs. Vogt"),
        (", a diver of the U.S. Navy, left.", "a diver of the U.S. Navy"),
        (", leader of the world’s 1.2 million divers.", "leader of the world’s 1.2 million divers"),
        (", a former aide to J. R. Vogt, left.", "a former aide to J. R. Vogt"),
        (", a Republican who sails, left.", "a Republican who sails"),
        (", the pizza maven and former mayor of Porto, left.", "the pizza maven and former mayor of Porto"),
        (", a painter – and a good one.", "a painter"),
        (", fog and a nurse, left.", None),
        (", the Calder and Leeds fog, left.", None),
        (" left, a diver.", None),
        (", a diver whom nobody saw " + "again " * 20 + "left.", None),
    ],
)
def test_a_description_ends_at_its_own_mark(behind: str, role: str | None) -> None:
    text = NAME + behind
    assert described(text, find_description(text, len(NAME), words=WORDS)) == role


@pytest.mark.parametrize(
    ("behind", "told"),
    [
        (", who works as a nurse at the clinic, left.", "a nurse at the clinic"),
        (" is a nurse and lives in Leeds.", "a nurse"),
        (" is a nurse and mother of two.", "a nurse and mother of two"),
        (" is now the mayor because Reed left.", "the mayor"),
        (", who ran the shelter for years, left.", "who ran the shelter for years"),
        (", who has taught divers, left.", None),
        (", who leads in the polls, left.", None),
        (", who left.", None),
        (" is a matter of taste.", None),
        (" is not a nurse.", None),
        (" was a " + "very " * 40 + "good nurse.", None),
    ],
)
def test_clauses_tell_what_someone_is(behind: str, told: str | None) -> None:
    text = NAME + behind
    assert described(text, find_told(text, len(NAME), words=WORDS)) == told


@pytest.mark.parametrize(
    ("behind", "belonging"),
    [
        (" of the Calder Institute said no.", "of the Calder Institute"),
        (" of Leeds said no.", "of Leeds"),
        (" from Moncton, New Brunswick, said no.", "from Moncton, New Brunswick"),
        (" with the National Weather Service said no.", "with the National Weather Service"),
        (" of the Council for Ports and Harbours said no.", "of the Council for Ports and Harbours"),
        (" with Leeds said no.", None),
        (" from Leeds to York was slow.", None),
        (" from Monday said no.", None),
        (" from the Calder race was barred.", None),
        (" of Tom Reed fame said no.", None),
        (" of Reed’s team said no.", None),
        (" said no.", None),
    ],
)
def test_someone_belongs_to_a_place_or_a_house(behind: str, belonging: str | None) -> None:
    text = NAME + behind
    assert described(text, find_belonging(text, len(NAME), words=WORDS)) == belonging


@pytest.mark.parametrize(
    ("behind", "house"),
    [
        (", a charity in Leeds, left.", "a charity in Leeds"),
        (", the investment bank, left.", "the investment bank"),
        (", charity in Leeds, left.", None),
        (", a painter, left.", None),
        (", a, left.", None),
        (" left.", None),
    ],
)
def test_an_organisation_is_described_by_its_kind(behind: str, house: str | None) -> None:
    text = "Calder" + behind
    assert described(text, find_kind_of_house(text, len("Calder"), words=WORDS)) == house
