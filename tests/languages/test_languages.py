"""The hygiene of what is known of a language."""

import attrs
import pytest

import newsseed
from newsseed.languages import Language, images, load_language
from newsseed.languages.agencies import AGENCIES, HOLDERS

LANGUAGES = [load_language(code) for code in ("de", "en", "und")]


def _may_be_empty(language: Language, name: str) -> bool:
    """Nothing is known of the words of any language; capitals tell of nouns or of politeness, or of neither."""
    capitals = {"adjective_openers": True, "polite_words": False}
    return language.code == "und" or capitals.get(name) is language.nouns_have_capitals


VOCABULARIES = [
    pytest.param(getattr(language, field.name), field.name, id=f"{language.code}-{field.name}")
    for language in LANGUAGES
    for field in attrs.fields(Language)
    if field.name not in {"code", "name", "speech", "most_heading_words", "nouns_have_capitals"}
    if not _may_be_empty(language, field.name) or getattr(language, field.name)
]


@pytest.mark.parametrize(("vocabulary", "name"), VOCABULARIES)
def test_entries_are_stripped_and_of_one_case(vocabulary: frozenset[str], name: str) -> None:
    assert vocabulary
    for entry in vocabulary:
        assert entry == " ".join(entry.split())
        assert entry == (entry.upper() if name == "institutions" else entry.lower())


@pytest.mark.parametrize("language", LANGUAGES, ids=lambda language: language.code)
def test_no_verb_s_ending_is_covered_by_a_shorter_one_and_exceptions_have_one(language: Language) -> None:
    endings = tuple(language.finite_endings)
    assert [one for one in endings for other in endings if one != other and one.endswith(other)] == []
    assert [word for word in language.false_finites if not word.endswith(endings)] == []


@pytest.mark.parametrize("language", LANGUAGES, ids=lambda language: language.code)
def test_no_opener_of_a_notice_is_covered_by_a_shorter_one(language: Language) -> None:
    openers = language.notice_openers
    starts = {opener: {opener[:place] for place, mark in enumerate(opener) if mark == " "} for opener in openers}
    assert [opener for opener in sorted(openers) if not openers.isdisjoint(starts[opener])] == []
    assert language.notice_lines & language.notice_announcers == frozenset()


@pytest.mark.parametrize("names", [AGENCIES, HOLDERS])
def test_agencies_are_stripped_and_in_lower_case(names: frozenset[str]) -> None:
    assert {" ".join(name.lower().split()) for name in names} == names


def test_no_agency_is_among_the_other_holders() -> None:
    assert AGENCIES.isdisjoint(HOLDERS)


IMAGE_WORDS = ["IMAGE_LABELS", "SOURCE_LABELS", "IMAGE_OPENERS", "RIGHTS", "CREDIT_ENDS", "IMAGE_CONTROLS"]


@pytest.mark.parametrize("name", IMAGE_WORDS)
def test_words_of_images_are_stripped_and_in_lower_case(name: str) -> None:
    words: frozenset[str] = getattr(images, name)
    assert words
    assert {" ".join(word.lower().split()) for word in words} == words


@pytest.mark.parametrize("code", ["en", "EN", "en-GB", "en_US"])
def test_a_region_is_no_hindrance(code: str) -> None:
    assert load_language(code).code == "en"


def test_a_language_is_handed_back_as_it_is() -> None:
    mine = attrs.evolve(load_language("en"), code="en-x-calder")
    assert load_language(mine) is mine
    assert newsseed.parse("Fog", language=mine).language == "en-x-calder"


@pytest.mark.parametrize("code", ["xx", "", "english", "tlh"])
def test_an_unknown_language_lists_the_known_ones(code: str) -> None:
    with pytest.raises(newsseed.UnknownLanguageError, match="'de', 'en', 'und'") as caught:
        newsseed.parse("Fog", language=code)
    assert caught.value.accepted == ("de", "en", "und")
    assert isinstance(caught.value, ValueError)


@pytest.mark.parametrize("language", [7, b"en", ["en"]])
def test_a_language_of_a_wrong_type(language: object) -> None:
    with pytest.raises(newsseed.WrongTypeError, match="language must be"):
        newsseed.parse("Fog", language=language)  # type: ignore[arg-type]
