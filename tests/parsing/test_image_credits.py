"""Image credits in the conventions of many papers; every name, event and caption is invented."""

import pytest

from newsseed.models import ImageCredit
from newsseed.parsing.image_credits import find_image_credit
from tests.parsing.blocks import ENGLISH, GERMAN

Expected = tuple[str, str | None, list[str], list[str]]


def find(line: str) -> ImageCredit | None:
    return find_image_credit(line, start=0, end=len(line), language=ENGLISH)


def shown(credit: ImageCredit | None) -> Expected | None:
    if credit is None:
        return None
    label = credit.label.text if credit.label else None
    return (credit.text, label, [p.text for p in credit.photographers], [a.text for a in credit.agencies])


IN_THE_WILD: list[tuple[str, Expected]] = [
    # Labelled, glued to the caption or not.
    ("The bridge in FebruaryImage: Ana Lima/EPA", ("Image: Ana Lima/EPA", "Image", ["Ana Lima"], ["EPA"])),
    ("The men’s flatsImage: Ana Lima/AP Photo/picture alliance",
     ("Image: Ana Lima/AP Photo/picture alliance", "Image", ["Ana Lima"], ["AP Photo", "picture alliance"])),
    ("The bridge. Photograph: Ana Lima/The Calder Tribune",
     ("Photograph: Ana Lima/The Calder Tribune", "Photograph", ["Ana Lima"], ["The Calder Tribune"])),
    ("The bridge. Photo by Ana Lima for The Calder Tribune",
     ("Photo by Ana Lima for The Calder Tribune", "Photo by", ["Ana Lima"], ["The Calder Tribune"])),
    ("The bridge.Credit: Mashfield University",
     ("Credit: Mashfield University", "Credit", [], ["Mashfield University"])),
    ("The bridge PHOTO: ANA LIMA", ("PHOTO: ANA LIMA", "PHOTO", ["ANA LIMA"], [])),
    ("The bridge (Photo: Ana Lima/AFP)", ("(Photo: Ana Lima/AFP)", "Photo", ["Ana Lima"], ["AFP"])),
    ("The bridge. Photos: Ana Lima and Kip Oduya/dpa",
     ("Photos: Ana Lima and Kip Oduya/dpa", "Photos", ["Ana Lima", "Kip Oduya"], ["dpa"])),
    ("The bridge. © Ana Lima / Alamy", ("© Ana Lima / Alamy", "©", ["Ana Lima"], ["Alamy"])),
    ("Image source, Getty Images", ("Image source, Getty Images", "Image source", [], ["Getty Images"])),
    ("Image: Handout/Museum of the Moving Image",
     ("Image: Handout/Museum of the Moving Image", "Image", [], ["Museum of the Moving Image"])),
    ("The bridge. Photo courtesy of Ana Lima", ("Photo courtesy of Ana Lima", "Photo courtesy of", ["Ana Lima"], [])),
    ("The bridge Image: the artist’s own, 2019", ("Image: the artist’s own, 2019", "Image", [], [])),
    ("Photo: Ana Lima/AP (file)", ("Photo: Ana Lima/AP (file)", "Photo", ["Ana Lima"], ["AP"])),
    # In brackets.
    ("The bridge. (AP Photo/Ana Lima)", ("(AP Photo/Ana Lima)", None, ["Ana Lima"], ["AP Photo"])),
    ("The bridge. (AP Photo/Ana Lima, File)", ("(AP Photo/Ana Lima, File)", None, ["Ana Lima"], ["AP Photo"])),
    ("The bridge. (Ana Lima/NBS)", ("(Ana Lima/NBS)", None, ["Ana Lima"], ["NBS"])),
    ("The bridge [AFP]", ("[AFP]", None, [], ["AFP"])),
    ("The bridge. (Supplied)", ("(Supplied)", None, [], [])),
    ("The bridge. (Ana Lima via Getty Images).",
     ("(Ana Lima via Getty Images).", None, ["Ana Lima"], ["Getty Images"])),
    # Bare.
    ("Getty Images", ("Getty Images", None, [], ["Getty Images"])),
    ("Ana Lima/AFP", ("Ana Lima/AFP", None, ["Ana Lima"], ["AFP"])),
    ("The bridge in 2023.Ana Lima/Reuters", ("Ana Lima/Reuters", None, ["Ana Lima"], ["Reuters"])),
    ("The bridge, “gone for good.” Ana Lima / Herald of Trieste",
     ("Ana Lima / Herald of Trieste", None, ["Ana Lima"], ["Herald of Trieste"])),
    ("The bridge on Monday REUTERS/Ana Lima/File Photo",
     ("REUTERS/Ana Lima/File Photo", None, ["Ana Lima"], ["REUTERS"])),
    ("picture alliance | Ana Lima", ("picture alliance | Ana Lima", None, ["Ana Lima"], ["picture alliance"])),
]  # fmt: skip


@pytest.mark.parametrize(("line", "expected"), IN_THE_WILD)
def test_in_the_wild(line: str, expected: Expected) -> None:
    assert shown(find(line)) == expected


NEGATIVE = [
    "She posted a photo: the bridge, at dusk, with nobody on it.",
    "The picture: bleak. The mood: worse.",
    "He told Reuters",
    "The vote split on yes/no lines",
    "Waiting for July",
    "Ana Lima for mayor",
    "A survey by the town (2019)",
    "The law (which nobody had read) passed",
    "They left the harbour at dawn (and did not come back).",
    "Ana Lima",
    "Ana Lima, Porto",
    "By Ana Lima, Porto",
    "The bridge. (Ana Lima, Boxer)",
    "Photos: rents",
    "Source: police",
    "The Image of the City",
    "He asked for a source: none came. Nobody answered.",
    "Photo:",
    "()",
]


RIGHTS = [
    ("The bridge. (Supplied)", ["Supplied"]),
    ("Photo: Ana Lima/AP (file)", ["file"]),
    ("The bridge. (AP Photo/Ana Lima, File)", ["File"]),
    ("The bridge on Monday REUTERS/Ana Lima/File Photo", ["File Photo"]),
    ("The bridge.Image: Handout/Museum of the Moving Image (archive)", ["Handout", "archive"]),
]


@pytest.mark.parametrize(("line", "rights"), RIGHTS)
def test_rights_are_told_from_holders(line: str, rights: list[str]) -> None:
    credit = find(line)
    assert credit is not None
    assert [right.text for right in credit.rights] == rights


@pytest.mark.parametrize("line", NEGATIVE)
def test_negative(line: str) -> None:
    assert find(line) is None


KNOWN_FAILURES: list[tuple[str, Expected]] = [
    # A holder that nothing shows to be one: no agency, no slash, no right.
    ("The necklace. (Cartwright’s)", ("(Cartwright’s)", None, [], ["Cartwright’s"])),
    # A company in a person's form.
    ("The bridge. Photo: Bridges Northern", ("Photo: Bridges Northern", "Photo", [], ["Bridges Northern"])),
]


@pytest.mark.xfail(reason="nothing in the line shows what the holder is", strict=True)
@pytest.mark.parametrize(("line", "expected"), KNOWN_FAILURES)
def test_known_failures(line: str, expected: Expected) -> None:
    assert shown(find(line)) == expected


def test_german() -> None:
    line = "Die Brücke im Februar Foto: Jan Petersen/dpa"
    credit = find_image_credit(line, start=0, end=len(line), language=GERMAN)
    assert shown(credit) == ("Foto: Jan Petersen/dpa", "Foto", ["Jan Petersen"], ["dpa"])


def test_only_the_line_s_end_is_looked_at() -> None:
    line = f"Image: Ana Lima/EPA {'x' * 300}"
    assert find(line) is None
