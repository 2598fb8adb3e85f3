"""A text's commonest words tell its language; what they cannot tell is English if short, and unknown if not."""

import pytest

import newsseed
from newsseed.languages import load_language, recognise_language
from newsseed.models import DoubtKind
from tests.folders import SEEDS

FRENCH = (
    "Aucun navire n’est parti lundi : le brouillard était trop dense, a expliqué la capitainerie, et les pilotes sont "
    "restés à quai toute la journée, comme ceux du bac et de la vedette des douanes."
)


@pytest.mark.parametrize("path", sorted(SEEDS.glob("*.txt")), ids=lambda path: path.stem)
def test_the_seeds_are_english(path: object) -> None:
    assert newsseed.read(str(path)).language == "en"


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("", "en"),
        ("Fog", "en"),
        ("Die Hard in Manhattan", "en"),
        ("Nebel schließt Hafen\n\nAm Montag ist kein Schiff aus dem Hafen gefahren.", "de"),
        ("No ship left the port on Monday, and it was the third day of fog.", "en"),
        (FRENCH, "und"),
        ("霧のため港は閉鎖され、月曜日は一隻も出港しなかった。" * 8, "und"),
        # Too short to tell by the lack of common words.
        (FRENCH[:80], "en"),
        # Another script tells at once.
        ("大雾关闭港口\n\n市长王伟说：“今天没有船离开。”", "und"),
        ("Туман закрыл порт", "und"),
        ("12:30 – 3:1", "en"),
        ("Fog in 東京", "en"),
        # A score of names holds few words of any kind.
        ("Lima Reed Sass Oduya Kobal Vogt " * 8, "und"),
    ],
)
def test_common_words_tell(text: str, code: str) -> None:
    assert recognise_language(text) is load_language(code)
    assert newsseed.parse(text).language == code


def test_a_named_language_counts_more_than_the_words() -> None:
    assert newsseed.parse(FRENCH, language="de").language == "de"


def test_nothing_but_layout_is_read_of_an_unknown_language() -> None:
    text = f"Brouillard sur le port\n\n{FRENCH}\n\nEt maintenant ?\n\n{FRENCH}\n\nLe port lundiFoto: Ana Lima/EPA"
    article = newsseed.parse(text)
    assert [heading.text for heading in article.headings] == ["Et maintenant ?"]
    (credit,) = [caption.credit for caption in article.captions]
    assert credit is not None
    assert [person.text for person in credit.photographers] == ["Ana Lima"]
    assert [doubt.detail for doubt in article.doubts if doubt.kind is DoubtKind.LANGUAGE] == [
        "quotations are not looked for in an unknown language yet"
    ]
