import pytest

from newsseed.parsing.holders import is_agency, is_holder, read_holders
from tests.parsing.blocks import ENGLISH

Named = tuple[list[str], list[str], list[str], bool]


def holders_of(text: str) -> Named | None:
    found = read_holders(text, start=0, end=len(text), language=ENGLISH)
    if found is None:
        return None
    photographers, agencies, rights = (
        [part.text for part in parts] for parts in (found.photographers, found.agencies, found.rights)
    )
    return photographers, agencies, rights, found.evident


HOLDERS: list[tuple[str, Named]] = [
    ("Ana Lima/AFP", (["Ana Lima"], ["AFP"], [], True)),
    ("AFP/Ana Lima", (["Ana Lima"], ["AFP"], [], True)),
    ("Ana Lima, Kip Oduya", (["Ana Lima", "Kip Oduya"], [], [], False)),
    ("Ana Lima, dpa", (["Ana Lima"], ["dpa"], [], True)),
    ("Shutterstock / harbour_cat", (["harbour_cat"], ["Shutterstock"], [], True)),
    ("Ana Lima/Stringer/Getty Images", (["Ana Lima"], ["Getty Images"], ["Stringer"], True)),
    ("Ana Lima/For The Calder Post", (["Ana Lima"], ["The Calder Post"], [], True)),
    ("Ana Lima/Special to The Calder Post", (["Ana Lima"], ["The Calder Post"], [], True)),
    ("Ana Lima/NBS", (["Ana Lima"], ["NBS"], [], True)),
    ("Ana Lima - NBS", (["Ana Lima"], ["NBS"], [], False)),
    ("Ana Lima The Canadian Press", (["Ana Lima"], ["The Canadian Press"], [], True)),
    ("SWR Anna Lima", (["Anna Lima"], ["SWR"], [], False)),
    ("Anna Lima SWR", (["Anna Lima"], ["SWR"], [], False)),
    ("Quorra Tallis SWR", (["Quorra Tallis SWR"], [], [], False)),
    ("Ana Lima/AFP | Photo by Kip Oduya/EPA", (["Ana Lima"], ["AFP", "Kip Oduya", "EPA"], [], True)),
    ("Getty Images file", ([], ["Getty Images"], ["file"], True)),
    ("Ana Lima/Calder Evening Times, file", (["Ana Lima"], ["Calder Evening Times"], ["file"], True)),
    ("Calder Evening Times file photo", ([], ["Calder Evening Times"], ["file photo"], True)),
    ("Channel 7", ([], ["Channel 7"], [], False)),
    ("@lima", ([], ["@lima"], [], False)),
    ("Handout (file)", ([], [], ["Handout", "file"], True)),
    ("Photo", ([], [], ["Photo"], False)),
]


@pytest.mark.parametrize(("text", "named"), HOLDERS)
def test_who_took_it_and_who_holds_it(text: str, named: Named) -> None:
    assert holders_of(text) == named


@pytest.mark.parametrize(
    "text", ["", "-", "ana@calder.example", "the mayor", "Ana Lima said so", "the mayor, AFP", "Ana Lima / harbour_cat"]
)
def test_anything_else_is_none(text: str) -> None:
    assert holders_of(text) is None


def test_agencies_in_any_case() -> None:
    assert is_agency("GETTY  Images")
    assert not is_agency("Calder")


def test_stations_and_platforms_hold_pictures_too() -> None:
    assert is_holder("Getty Images")
    assert is_holder("Netflix")
    assert not is_agency("Netflix")
    assert not is_holder("Calder")
