import pytest

import newsseed
from newsseed.languages import Language, load_language
from newsseed.models import Caption
from newsseed.parsing.captions import is_credit_label, parse_caption
from newsseed.parsing.holders import labels_of
from tests.parsing.blocks import ENGLISH, GERMAN, raw

Parts = tuple[str | None, str | None, str | None]


def parts_of(caption: Caption | None) -> Parts | None:
    if caption is None:
        return None
    alt, text, credit = (part.text if part else None for part in (caption.alt, caption.text, caption.credit))
    return alt, text, credit


CAPTIONS: list[tuple[str, Parts]] = [
    ("A grey bridge\nThe bridge in MayImage: Ana Lima/EPA",
     ("A grey bridge", "The bridge in May", "Image: Ana Lima/EPA")),
    ("A grey bridge\nThe bridge in May.\nAna Lima/AFP", ("A grey bridge", "The bridge in May.", "Ana Lima/AFP")),
    ("The bridge in May.\nAna Lima/AFP", (None, "The bridge in May.", "Ana Lima/AFP")),
    ("A grey bridge,\nseen from below\nThe bridge.\n(AFP)",
     ("A grey bridge,\nseen from below", "The bridge.", "(AFP)")),
    ("The bridge in May. (AP Photo/Ana Lima)", (None, "The bridge in May.", "(AP Photo/Ana Lima)")),
    ("Photo: Ana Lima", (None, None, "Photo: Ana Lima")),
    ("The bridge in May - Copyright AP Photo", (None, "The bridge in May", "Copyright AP Photo")),
    ("The bridge in May. | Photo Credit: AP", (None, "The bridge in May.", "Photo Credit: AP")),
    ("A bridge\nThe bridge in May.\n(\nAna Lima / Calder Tribune\n)",
     ("A bridge", "The bridge in May.", "(\nAna Lima / Calder Tribune\n)")),
    ("The bridge in May.\nPhoto:\nAna Lima/AFP", (None, "The bridge in May.", "Photo:\nAna Lima/AFP")),
    ("The bridge in May.\nAna Lima for NBS", (None, "The bridge in May.", "Ana Lima for NBS")),
    # The credit above the caption.
    ("Ana Lima/AFP\nThe bridge in May.", (None, "The bridge in May.", "Ana Lima/AFP")),
    ("A bridge\nImage source, AP\nImage caption, The bridge in May.",
     ("A bridge", "The bridge in May.", "Image source, AP")),
    # A label is no part of the caption.
    ("Image caption The bridge in May", (None, "The bridge in May", None)),
    ("Photo caption: the bridge in May. Photo: Ana Lima", (None, "the bridge in May.", "Photo: Ana Lima")),
    ("Image source, AP\nImage caption,", (None, None, "Image source, AP")),
    ("Image caption,", (None, None, None)),
    # No credit, but a label.
    ("FILE - The bridge in May 2019.", (None, "FILE - The bridge in May 2019.", None)),
    ("A bridge\nFile photo: the bridge in May.", ("A bridge", "File photo: the bridge in May.", None)),
    # A description of the picture.
    ("Photo of a grey bridge\n© Ana Lima", ("Photo of a grey bridge", None, "© Ana Lima")),
    ("bridge-2.JPG\n© Ana Lima", ("bridge-2.JPG", None, "© Ana Lima")),
    ("A grey bridge\n© Ana Lima", (None, "A grey bridge", "© Ana Lima")),
    # What is the page's own is no part, nor is a credit that is repeated.
    ("7\nEnlarge this image:\nThe bridge in May.\nAna Lima/NPR\nhide caption\ntoggle caption\nAna Lima/NPR",
     (None, "The bridge in May.", "Ana Lima/NPR")),
    ("The bridge in May.\nPHOTO | Ana Lima", (None, "The bridge in May.", "PHOTO | Ana Lima")),
    # Where a picture stands.
    ("Above left: the bridge in May", (None, "Above left: the bridge in May", None)),
    ("The bridge, “closed”Image: Ana Lima", (None, "The bridge, “closed”", "Image: Ana Lima")),
]  # fmt: skip


@pytest.mark.parametrize(("text", "parts"), CAPTIONS)
def test_the_credit_sets_the_caption_and_its_alternative_text_off(text: str, parts: Parts) -> None:
    assert parts_of(parse_caption(text, raw(text), language=ENGLISH)) == parts


NO_CAPTIONS = [
    "No ship left on Monday.",
    "One\nTwo\nThree\nFour\nPhoto: Ana Lima/AFP",
    "One\nTwo\nThree\nFour\nFive\nSix\nSeven\nEight\nPhoto: Ana Lima/AFP",
    f"{'Fog. ' * 130}Photo: Ana Lima/AFP",
    "The bridge in May.\nAna Lima",
    "The bridge in May.\nAFP\nNo ship left on Monday.",
    "Filed under: boats",
    "1\n2",
]


@pytest.mark.parametrize("text", NO_CAPTIONS)
def test_lists_and_long_prose_are_none(text: str) -> None:
    assert parse_caption(text, raw(text), language=ENGLISH) is None


@pytest.mark.parametrize("sign", "–|/-")
def test_a_sign_before_a_credit_is_no_caption(sign: str) -> None:
    text = f"{sign} Photo: Ana Lima/AFP"
    assert parts_of(parse_caption(text, raw(text), language=ENGLISH)) == (None, None, "Photo: Ana Lima/AFP")


@pytest.mark.parametrize("language", [ENGLISH, GERMAN, load_language("und")])
def test_every_label_of_a_credit_is_known_with_a_mark_behind_it(language: Language) -> None:
    assert all(is_credit_label(f"{label.upper()}:", language=language) for label in labels_of(language))


@pytest.mark.parametrize("text", ["Photo", "Nobody knows:", "The photo shows how little there is left of the bridge."])
def test_other_lines_are_no_label_of_a_credit(text: str) -> None:
    assert not is_credit_label(text, language=ENGLISH)


@pytest.mark.parametrize("holder", ["NDR", "NDR Heribert Sass", "Archivfoto", "Heribert Sass", "Quelle: dpa"])
def test_a_line_under_a_sentence_says_whose_picture_it_is(holder: str) -> None:
    prose = "Der Stadtrat hat am Dienstag über den Plan für den neuen Hafen beraten, und niemand war dafür."
    line = "Bewohner versammeln sich am Abend vor dem alten Rathaus in Kalden."
    article = newsseed.parse(f"Hafen\n\n{prose}\n\n{line}\n{holder}\n\n{prose}", language="de")
    (caption,) = article.captions
    assert caption.text is not None
    assert caption.credit is not None
    assert (caption.text.text, caption.credit.text) == (line, holder)


def test_under_what_somebody_says_a_name_says_whose_words_they_are() -> None:
    prose = "Der Stadtrat hat am Dienstag über den Plan für den neuen Hafen beraten, und niemand war dafür."
    text = f"Hafen\n\n{prose}\n\n„Wir warten seit Jahren auf den neuen Hafen.“\nHeribert Sass\n\n{prose}"
    assert newsseed.parse(text, language="de").captions == ()


def test_a_credit_with_several_lines_on_either_side_is_none() -> None:
    lines = ("Provided by Calder University", "Citation: Lamps", "Nobody may copy this.")
    text = "\n".join(("Harbour\n", "More information: A study of lamps", *lines))
    assert [caption.text for caption in newsseed.parse(text).captions] == [None]


@pytest.mark.parametrize(
    "date", ["Thu, March 6, 2026 at 4:02 PM EST\nMarisol Lima", "9:14 am, February 21, 2026\nSource: NBS"]
)
def test_a_date_over_a_name_is_no_picture_s(date: str) -> None:
    assert newsseed.parse(f"Fog closes harbour\n\nNo ship left.\n\n{date}\n\nNo ship left.").captions == ()


def test_how_long_a_film_is_is_no_caption() -> None:
    (caption,) = newsseed.parse("Fog closes harbour\n\nNo ship left.\n\n01:42 © France 24\n\nThe pilots wait.").captions
    assert (caption.text, caption.credit and caption.credit.text) == (None, "© France 24")
