"""What a word may do in a title: read once a word."""

import pytest

from newsseed.speakers.titles import ADJOINING, BARRED, CAPITAL, FREE, JOINER, ROLE, load_titles
from tests.speakers.reading import english, read


@pytest.mark.parametrize(
    ("word", "bits"),
    [
        ("mayor", ROLE | ADJOINING),
        ("Mayor", ROLE | ADJOINING | CAPITAL),
        ("Sen.", ROLE | BARRED),
        ("nurses", ROLE | ADJOINING),
        ("mayor,", BARRED),
        ("of", JOINER),
        ("and", JOINER | FREE),
        ("German", CAPITAL | ADJOINING),
        ("US", CAPITAL | ADJOINING),
        ("She", CAPITAL | BARRED),
        ("behind", BARRED),
        ("Lima’s", CAPITAL | BARRED),
        ("told", BARRED),
        ("newly", BARRED),
        ("acting", ADJOINING),
        ("retired", 0),
        ("41", BARRED),
        ("", BARRED),
        ("x" * 40, BARRED),
    ],
)
def test_each_word_tells_what_it_may_do(word: str, bits: int) -> None:
    assert load_titles(english()).read(word) == bits


def test_a_title_ends_before_what_is_no_word() -> None:
    markup = '<tweet author="limareed"_id="694285415839330306">'
    cast = read(f"Nobody called. {markup}Responsible mayor Ana Lima called.")
    assert [cast.source[slice(*role)] for roles in cast.roles.values() for role in roles] == ["mayor"]
