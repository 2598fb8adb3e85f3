import pytest

from newsseed.models import Caption
from newsseed.parsing.captions import parse_caption
from tests.parsing.blocks import ENGLISH, raw

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
    ("The bridge, “closed”Image: Ana Lima", (None, "The bridge, “closed”", "Image: Ana Lima")),
]  # fmt: skip


@pytest.mark.parametrize(("text", "parts"), CAPTIONS)
def test_the_credit_sets_the_caption_and_its_alternative_text_off(text: str, parts: Parts) -> None:
    assert parts_of(parse_caption(text, raw(text), language=ENGLISH)) == parts


NO_CAPTIONS = [
    "No ship left on Monday.",
    "One\nTwo\nThree\nFour\nPhoto: Ana Lima/AFP",
    f"{'Fog. ' * 130}Photo: Ana Lima/AFP",
]


@pytest.mark.parametrize("text", NO_CAPTIONS)
def test_lists_and_long_prose_are_none(text: str) -> None:
    assert parse_caption(text, raw(text), language=ENGLISH) is None
