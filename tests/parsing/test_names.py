import pytest

from newsseed.parsing.names import is_name, is_person, split_names
from tests.parsing.blocks import ENGLISH, GERMAN

PEOPLE = [
    "Ana Lima", "J.R. Whitlock", "Jean-Noel Barrière", "Conor O’Neil", "Ursula von der Leyen", "Khalid al-Amin",
    "MAREN SASS", "Tom Reed Jr.", "Dovilė Petraitė", "Ana de la Cruz",
]  # fmt: skip
OTHERS = ["Reuters", "Calder University", "THE BRIDGE", "the mayor", "Ana lima", "Ana Lima, 34", "A" * 61, ""]


@pytest.mark.parametrize("text", PEOPLE)
def test_people(text: str) -> None:
    assert is_person(text, language=ENGLISH)


@pytest.mark.parametrize("text", OTHERS)
def test_no_people(text: str) -> None:
    assert not is_person(text, language=ENGLISH)


def test_a_small_word_inside_a_name_is_no_article() -> None:
    assert is_person("Ursula von der Leyen", language=GERMAN)
    assert not is_person("Über Der Stadt", language=GERMAN)


def test_names_of_others() -> None:
    assert is_name("Getty Images", language=ENGLISH)
    assert is_name("AP", language=ENGLISH)


LISTS = [
    ("Ana Lima", ["Ana Lima"]),
    ("Ana Lima, Tom Reed, and Maren Sass", ["Ana Lima", "Tom Reed", "Maren Sass"]),
    ("Ana Lima & Tom Reed", ["Ana Lima", "Tom Reed"]),
    ("Ana Lima in Dry Creek, Arizona and Tom Reed", ["Ana Lima", "Tom Reed"]),
    ("Ana Lima in Porto, Tom Reed", ["Ana Lima", "Tom Reed"]),
    ("Ana Lima and the Canadian Press", ["Ana Lima", "Canadian Press"]),
    ("Ana Lima and others", []),
    ("Ana Lima and", []),
    ("and Ana Lima", []),
    ("Ana Lima, " * 50, []),
]


@pytest.mark.parametrize(("text", "names"), LISTS)
def test_lists(text: str, names: list[str]) -> None:
    assert [name.text for name in split_names(text, start=0, end=len(text), language=ENGLISH)] == names
