"""Lines that name what a picture shows, without a verb."""

import pytest

import newsseed
from newsseed.languages import load_language
from newsseed.parsing.descriptions import is_verbless

PROSE = "No ship left the harbour of Calder on Monday. Nobody knew when the next one would, and the crews went home."


def captions_of(*blocks: str, language: str = "en") -> list[tuple[str | None, str | None]]:
    article = newsseed.parse("\n\n".join(("Fog closes harbour", PROSE, *blocks, PROSE)), language=language)
    return [
        (caption.alt.text if caption.alt else None, caption.text.text if caption.text else None)
        for caption in article.captions
    ]


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("A couple looking at each other in a gym.", "en"),
        ("A ruined house behind the wall of the harbour.", "en"),
        ("Ana Lima with her brother and one hundred lamps", "en"),
        ("The bridge of Calder with Ahmed and his lamp", "en"),
        ("Ein alter Mann mit roten Händen und einer Lampe.", "de"),
        ("Eine gesperrte Brücke im Nebel neben dem Hafen.", "de"),
    ],
)
def test_no_verb_makes_a_sentence_of_it(text: str, language: str) -> None:
    assert is_verbless(text, language=load_language(language))
    assert not is_verbless(text, language=load_language("und"))


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("A judge blocked the plan for the harbour.", "en"),
        ("Two hundred pilots lined the quay for the last ferry.", "en"),
        ("A ferry will leave the harbour on Monday.", "en"),
        ("A man walks over the bridge in the rain.", "en"),
        ("Ein Gericht verurteilt den Mann mit der Lampe.", "de"),
        ("Die Lotsen warten auf besseres Wetter im Hafen.", "de"),
        ("Die Brücke war im Mai gesperrt.", "de"),
        ("Das sagen die Lotsen, die seit Montag warten", "de"),
    ],
)
def test_one_does(text: str, language: str) -> None:
    assert not is_verbless(text, language=load_language(language))


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("A woman with a lamp on the quay of the harbour.", "en"),
        ("A couple looking at each other as in a mirror.", "en"),
        ("Eine Frau mit einer Lampe am Kai des Hafens.", "de"),
    ],
)
def test_what_is_shown_is_alternative_text(text: str, language: str) -> None:
    assert captions_of(text, language=language) == [(text, None)]


@pytest.mark.parametrize(
    "text", ["Maria Lima at the harbour with high school friends.", "Pilots pointing at the lamps of a ferry."]
)
def test_who_is_shown_is_a_caption(text: str) -> None:
    assert captions_of(text) == [(None, text)]


@pytest.mark.parametrize(
    "text",
    [
        # A sentence; too few words; nobody known; a place first; what leads into something.
        "A ferry with nine lamps left the harbour.",
        "A tragedy of errors.",
        "Calder Harbour at the end of the world.",
        "In the harbour of Calder, no lamps.",
        "A woman with a lamp on the quay:",
        "Plan your next trip with Travel Time, featuring lamps.",
    ],
)
def test_others_are_prose(text: str) -> None:
    assert captions_of(text) == []


def test_above_all_prose_and_behind_it_nothing_is_described() -> None:
    text = "A woman with a lamp on the quay of the harbour."
    assert newsseed.parse(f"{text}\n\n{PROSE}").captions == ()
    assert newsseed.parse(f"Fog closes harbour\n\n{PROSE}\n\n{text}").captions == ()


ALT = "A woman with a lamp on the quay of the harbour."


@pytest.mark.parametrize(
    "text",
    [
        # The same words; a scene; much shorter than prose.
        "The woman on the quay of the harbour keeps the lamp, which has been lit there at noon since Monday.",
        "Ines Calder speaks to the pilots on Monday",
        "Ines Calder keeps the lamps.",
    ],
)
def test_the_caption_may_stand_under_it(text: str) -> None:
    assert captions_of(ALT, text) == [(ALT, text)]


@pytest.mark.parametrize(
    "text", ["The pilots wait", "What now?", "The pilots wait for the wind to turn, as they do in spring."]
)
def test_other_lines_under_it_are_none(text: str) -> None:
    assert captions_of(ALT, text) == [(ALT, None)]


def test_no_blank_line_between_makes_a_sentence_the_caption() -> None:
    text = "The pilots wait for the wind to turn, as they do in spring, and nobody knows how long it takes."
    assert captions_of(f"{ALT}\n{text}") == [(ALT, text)]


def test_a_caption_by_its_own_words_has_it_too() -> None:
    assert captions_of(ALT, "File photo: the quay of Calder.") == [(ALT, "File photo: the quay of Calder.")]


def test_above_a_name_and_a_date_it_stands_by_itself() -> None:
    assert captions_of(ALT, "Ana Lima", "3 May 2026") == [(ALT, None)]
