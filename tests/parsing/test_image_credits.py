"""Image credits in the conventions of many papers; every name, event and caption is invented."""

import pytest

from newsseed.models import ImageCredit
from newsseed.parsing.image_credits import Conventions, find_image_credit, read_bare_credit
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
    ("The bridge. Photo / Ana Lima", ("Photo / Ana Lima", "Photo", ["Ana Lima"], [])),
    ("The bridge. Photo – Ana Lima", ("Photo – Ana Lima", "Photo", ["Ana Lima"], [])),
    ("The bridge. Photo\u00a0/ Ana Lima", ("Photo\u00a0/ Ana Lima", "Photo", ["Ana Lima"], [])),
    ("The bridge. Crédit photo\u00a0: Ana Lima", ("Crédit photo\u00a0: Ana Lima", "Crédit photo", ["Ana Lima"], [])),
    ("The bridge. Photo\u00a0by Ana Lima", ("Photo\u00a0by Ana Lima", "Photo\u00a0by", ["Ana Lima"], [])),
    ("Image copyright Getty Images", ("Image copyright Getty Images", "Image copyright", [], ["Getty Images"])),
    ("The bridge.Credit...Ana Lima for The Calder Tribune",
     ("Credit...Ana Lima for The Calder Tribune", "Credit", ["Ana Lima"], ["The Calder Tribune"])),
    ("FESTIVALFoto: Ana Lima. Styling: Kip Oduya. Make-up: Maren Sass",
     ("Foto: Ana Lima. Styling: Kip Oduya. Make-up: Maren Sass", "Foto", ["Ana Lima"], [])),
    ("Photo illustration by Calder. Photo by Ana Lima/AFP",
     ("Photo illustration by Calder. Photo by Ana Lima/AFP", "Photo illustration by", [], ["Calder"])),
    ("Photo by ANA LIMA /AFP via Getty Images",
     ("Photo by ANA LIMA /AFP via Getty Images", "Photo by", ["ANA LIMA"], ["AFP", "Getty Images"])),
    ("Photo by - /AFP", ("Photo by - /AFP", "Photo by", [], ["AFP"])),
    ("Photo: Ana Lima, ana@calder.example", ("Photo: Ana Lima, ana@calder.example", "Photo", ["Ana Lima"], [])),
    ("© Ana Lima/calder.example", ("© Ana Lima/calder.example", "©", ["Ana Lima"], ["calder.example"])),
    ("© calder-press/lima", ("© calder-press/lima", "©", [], [])),
    ("(c) Ana Lima", ("(c) Ana Lima", "(c)", ["Ana Lima"], [])),
    ("Credits: Supplied Image;", ("Credits: Supplied Image;", "Credits", [], [])),
    ("The bridge - Copyright AP Photo", ("Copyright AP Photo", "Copyright", [], ["AP Photo"])),
    ("Photo by Ana Lima/Getty Images.",
     ("Photo by Ana Lima/Getty Images.", "Photo by", ["Ana Lima"], ["Getty Images"])),
    ("AP Photo / Ana Lima", ("AP Photo / Ana Lima", None, ["Ana Lima"], ["AP Photo"])),
    ("Photo credit: AP", ("Photo credit: AP", "Photo credit", [], ["AP"])),
    ("The bridge. Pix by Ana Lima", ("Pix by Ana Lima", "Pix by", ["Ana Lima"], [])),
    ("The bridge. Staff photo by Ana Lima", ("Staff photo by Ana Lima", "Staff photo by", ["Ana Lima"], [])),
    # Behind a dash without a blank, behind a bar.
    ("The bridge.—Ana Lima / White Star", ("Ana Lima / White Star", None, ["Ana Lima"], ["White Star"])),
    ("The bridge. | KYODO", ("KYODO", None, [], ["KYODO"])),
    # A station's desk in brackets.
    ("The bridge is closed again. (NBS West Calder: Ana Lima)",
     ("(NBS West Calder: Ana Lima)", None, ["Ana Lima"], ["NBS West Calder"])),
    # Twice, as the page has it.
    ("The bridge. Calder Tribune Calder Tribune", ("Calder Tribune Calder Tribune", None, [], ["Calder Tribune"])),
    ("The bridge in the fog Netflix Netflix", ("Netflix Netflix", None, [], ["Netflix"])),
    # A licence, a platform, an agency behind a caption without a stop.
    ("The bridge. Ana Lima/Wikimedia Commons, CC BY-SA 4.0",
     ("Ana Lima/Wikimedia Commons, CC BY-SA 4.0", None, ["Ana Lima"], ["Wikimedia Commons"])),
    ("Ana Lima, CC BY", ("Ana Lima, CC BY", None, ["Ana Lima"], [])),
    ("The bridge. Instagram/@analima", ("Instagram/@analima", None, [], ["Instagram", "@analima"])),
    ("The bridge in Calder was closed. Netflix", ("Netflix", None, [], ["Netflix"])),
    ("The bridge in Calder was closed. Screengrab", ("Screengrab", None, [], [])),
    ("Two bridges (From left: Ana Lima / NBS; Tom Reed / AP)",
     ("(From left: Ana Lima / NBS; Tom Reed / AP)", None, ["Ana Lima", "Tom Reed"], ["NBS", "AP"])),
    ("The bridge in the fog on Monday (A24)", ("(A24)", None, [], ["A24"])),
    ("The bridge in the fog (Video by Ana Lima / NBS)",
     ("(Video by Ana Lima / NBS)", "Video by", ["Ana Lima"], ["NBS"])),
    ("Maria Lima / White Star", ("Maria Lima / White Star", None, ["Maria Lima"], ["White Star"])),
    ("Ana Lima / The Calder Tribune", ("Ana Lima / The Calder Tribune", None, ["Ana Lima"], ["The Calder Tribune"])),
    ("Ana Lima / NBS", ("Ana Lima / NBS", None, ["Ana Lima"], ["NBS"])),
    ("Ana Lima / AP / Calder Tribune",
     ("Ana Lima / AP / Calder Tribune", None, ["Ana Lima"], ["AP", "Calder Tribune"])),
    # In the words of other languages.
    ("写真：共同", ("写真：共同", "写真", [], ["共同"])),
    ("Ảnh: Ana Lima", ("Ảnh: Ana Lima", "Ảnh", ["Ana Lima"], [])),
    ("The bridge. Fot. Ana Lima", ("Fot. Ana Lima", "Fot.", ["Ana Lima"], [])),
    ("Źródło: Ana Lima/PAP", ("Źródło: Ana Lima/PAP", "Źródło", ["Ana Lima"], ["PAP"])),
    # With what a page puts behind.
    ("The bridge, REUTERS/Ana Lima Purchase Licensing Rights, opens new tab",
     ("REUTERS/Ana Lima Purchase Licensing Rights, opens new tab", None, ["Ana Lima"], ["REUTERS"])),
    ("The bridge (AP Photo/Ana Lima) ** FILE **",
     ("(AP Photo/Ana Lima) ** FILE **", None, ["Ana Lima"], ["AP Photo"])),
    # In brackets.
    ("The bridge (NBS News: Ana Lima)", ("(NBS News: Ana Lima)", None, ["Ana Lima"], ["NBS News"])),
    ("The bridge (Supplied: Ana Lima)", ("(Supplied: Ana Lima)", None, ["Ana Lima"], [])),
    ("The bridge ( AP )", ("( AP )", None, [], ["AP"])),
    ("The bridge was closed on Monday. (Cartwright’s)", ("(Cartwright’s)", None, [], ["Cartwright’s"])),
    (f"{'The bridge was closed. ' * 12}(Ana Lima/NBS)", ("(Ana Lima/NBS)", None, ["Ana Lima"], ["NBS"])),
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
    ("Ana Lima—Getty Images", ("Ana Lima—Getty Images", None, ["Ana Lima"], ["Getty Images"])),
    ("Ana Lima / Getty Images file", ("Ana Lima / Getty Images file", None, ["Ana Lima"], ["Getty Images"])),
    ("The bridge in 2023. Ana Lima for NBS", ("Ana Lima for NBS", None, ["Ana Lima"], ["NBS"])),
    ("Boats wait for the town Ana J. Lima/AP", ("Ana J. Lima/AP", None, ["Ana J. Lima"], ["AP"])),
    ("They look their best to serve the UK Ana Lima/AP", ("Ana Lima/AP", None, ["Ana Lima"], ["AP"])),
    ("The bridge at night / PA Wire", ("PA Wire", None, [], ["PA Wire"])),
    ("The bridge at night Anadolu via Getty Images",
     ("Anadolu via Getty Images", None, [], ["Anadolu", "Getty Images"])),
    ("picture alliance | Ana Lima", ("picture alliance | Ana Lima", None, ["Ana Lima"], ["picture alliance"])),
]  # fmt: skip


@pytest.mark.parametrize(("line", "expected"), IN_THE_WILD)
def test_in_the_wild(line: str, expected: Expected) -> None:
    assert shown(find(line)) == expected


NEGATIVE = [
    "The town had a © on every page of its plan, the empty ones included.",
    "The sign of the ferry, a small blue ©, was drawn by the daughter of the pilot.",
    # Bylines, rows of links, the page's own.
    "By Ana Lima / Reuters",
    "Ana Lima/Tribune Writer",
    "Home / News / Real Estate",
    "South Calder / Fog",
    "North Calder | South Calder | Fog",
    "Politics | South Calder",
    "© 2026 The Calder Tribune",
    "Photos: Ships in the fog",
    "He never would, never would",
    "Artists sue Getty Images",
    "Pilots at the bridge in Calder after the fog - LATER",
    "“No ship left the harbour,” he said. Netflix",
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
    "Source: AP",
    "Quelle: calder.example, lima/dpa",
    "Zone 1 — Corn Belt",
    "Zone 1 - Corn Belt",
    "Photos",
    "The lamps went out on Monday. (E-2)",
    "The lamps went out on Monday (Cartwright’s)",
    "The lamps went out on Monday. (the town: Ana Lima)",
    "The lamps went out on Monday. (Kip Oduya: Ana Lima)",
    f"{'The lamps went out. ' * 15}(dpa)",
    "They chose and/or lost",
    "The town’s day and/or night",
    "The harbour / the bridge",
    "A photo finish.",
]


RIGHTS = [
    ("The bridge. (Supplied)", ["Supplied"]),
    ("Photo: Ana Lima/AP (file)", ["file"]),
    ("The bridge. (AP Photo/Ana Lima, File)", ["File"]),
    ("The bridge on Monday REUTERS/Ana Lima/File Photo", ["File Photo"]),
    ("Credits: Supplied Image;", ["Supplied Image"]),
    ("The bridge (Supplied: Ana Lima)", ["Supplied"]),
    ("Ana Lima / Getty Images file", ["file"]),
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


def test_behind_a_bar_a_name_is_a_credit_where_the_document_has_them() -> None:
    line = "The town pays for each tree. | QUORRA TALLIS"
    assert find(line) is None
    conventions = Conventions(barred=True)
    credit = find_image_credit(line, start=0, end=len(line), language=ENGLISH, conventions=conventions)
    assert shown(credit) == ("QUORRA TALLIS", None, ["QUORRA TALLIS"], [])


def test_a_document_s_conventions_are_evidence() -> None:
    line = "The lamps went out on Monday (Cartwright’s)"
    bracketed = Conventions(bracketed=True)
    credit = find_image_credit(line, start=0, end=len(line), language=ENGLISH, conventions=bracketed)
    assert shown(credit) == ("(Cartwright’s)", None, [], ["Cartwright’s"])
    line = "The lamps went out. Ana Lima"
    repeated = Conventions(repeated=frozenset({"Ana Lima"}))
    assert find(line) is None
    credit = find_image_credit(line, start=0, end=len(line), language=ENGLISH, conventions=repeated)
    assert shown(credit) == ("Ana Lima", None, ["Ana Lima"], [])


def test_a_stretch_known_to_be_a_credit() -> None:
    assert shown(read_bare_credit("Ana Lima", start=0, end=8, language=ENGLISH)) == ("Ana Lima", None, ["Ana Lima"], [])
    assert read_bare_credit("and so on", start=0, end=9, language=ENGLISH) is None
    assert read_bare_credit(" - ", start=0, end=3, language=ENGLISH) is None


def test_only_the_line_s_end_is_looked_at() -> None:
    line = f"Image: Ana Lima/EPA {'x' * 300}"
    assert find(line) is None


def test_a_bracket_in_the_line_before_is_no_part_of_it() -> None:
    text = "(\nImage: Ana Lima"
    credit = find_image_credit(text, start=2, end=len(text), language=ENGLISH)
    assert credit is not None
    assert credit.text == "Image: Ana Lima"


def test_a_label_in_lower_case_stands_behind_a_stop_or_where_the_line_begins() -> None:
    line = "The port at night.photo: Ana Lima/AFP"
    credit = find_image_credit(line, start=0, end=len(line), language=ENGLISH)
    assert credit is not None
    assert credit.text == "photo: Ana Lima/AFP"


@pytest.mark.parametrize("line", ["Family", "Media"])
def test_the_name_of_a_section_is_no_right_by_itself(line: str) -> None:
    assert find(line) is None


def test_a_bracket_for_several_pictures_names_a_holder_of_each() -> None:
    assert find("Two bridges (From left: Ana Lima / NBS; at noon on the day of the fog)") is None


@pytest.mark.parametrize(
    "line",
    [
        "Auf dem Tisch liegt ein Foto von Ana Lima.",
        "Im Heft sind viele Fotos von Ana Lima und schöne Zitate.",
        "Wer CC-Fotos von Calder sucht, findet sie dort.",
        "Sie hat alles, Bilder von Ana Lima eingeschlossen",
    ],
)
def test_nouns_with_capitals_are_no_labels_within_a_sentence(line: str) -> None:
    assert find_image_credit(line, start=0, end=len(line), language=GERMAN) is None


@pytest.mark.parametrize(
    "line", ["Die Brücke im Mai. Foto von Ana Lima", "Die Brücke (Foto von Ana Lima)", "Foto von Ana Lima"]
)
def test_behind_a_stop_or_a_bracket_they_are(line: str) -> None:
    credit = find_image_credit(line, start=0, end=len(line), language=GERMAN)
    assert credit is not None
    assert [photographer.text for photographer in credit.photographers] == ["Ana Lima"]


@pytest.mark.parametrize("line", ["Dr. Ana Lima", "20. Mai 2019"])
def test_a_stop_behind_one_word_ends_no_caption(line: str) -> None:
    conventions = Conventions(repeated=frozenset({"Ana Lima", "Mai 2019"}))
    assert find_image_credit(line, start=0, end=len(line), language=GERMAN, conventions=conventions) is None


def test_a_source_that_writes_nothing_has_the_picture() -> None:
    assert shown(find("Source: Getty Images")) == ("Source: Getty Images", "Source", [], ["Getty Images"])
    assert find("Source: Reuters") is None


def test_a_german_first_name_behind_a_sentence_is_whose_picture_it_is() -> None:
    line = "Bewohner stehen vor dem alten Rathaus. Heribert Sass"
    credit = find_image_credit(line, start=0, end=len(line), language=GERMAN)
    assert shown(credit) == ("Heribert Sass", None, ["Heribert Sass"], [])
    line = "Montag, 3. Mai, und was vor dem Rathaus geschah, von Dr. Heribert Sass"
    assert find_image_credit(line, start=0, end=len(line), language=GERMAN) is None
