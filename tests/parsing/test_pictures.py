"""What belongs to one picture, though blank lines stand between; all of it invented."""

import pytest

import newsseed
from newsseed import Caption, Notice, Paragraph
from newsseed.models.blocks import Block

TITLE = "Fog closes harbour"
PROSE = "No ship left the harbour on Monday. Nobody knew why."
CREDIT = "Ana Lima/AFP"
COURT = "Ana Lima, left, and her brother outside the court"

Shown = tuple[str | None, str | None, str | None]


def blocks_of(*blocks: str) -> tuple[Block, ...]:
    return newsseed.parse("\n\n".join((TITLE, PROSE, *blocks, PROSE))).blocks


def captions_of(*blocks: str) -> list[Shown]:
    return [_show(block) for block in blocks_of(*blocks) if isinstance(block, Caption)]


def _show(caption: Caption) -> Shown:
    return (
        caption.alt.text if caption.alt else None,
        caption.text.text if caption.text else None,
        caption.credit.text if caption.credit else None,
    )


ONE_PICTURE: list[tuple[tuple[str, ...], Shown]] = [
    # A line that the next one repeats.
    (("The bridge in Calder", "The bridge in Calder. (AFP)"),
     ("The bridge in Calder", "The bridge in Calder.", "(AFP)")),
    (("Lamps along the old bridge on a foggy day", "Lamps stand along the old bridge on a foggy day (AFP)"),
     ("Lamps along the old bridge on a foggy day", "Lamps stand along the old bridge on a foggy day", "(AFP)")),
    (("The bridge in Calder is old.", "The bridge in Calder is old.", CREDIT),
     ("The bridge in Calder is old.", "The bridge in Calder is old.", CREDIT)),
    (("The bridge in Calder is old.\nThe bridge in Calder is old.",),
     ("The bridge in Calder is old.", "The bridge in Calder is old.", None)),
    # Behind the repeated words a credit that nothing else shows.
    (("Lamps on the bridge in Calder", "Lamps on the bridge in Calder Ana Lima"),
     ("Lamps on the bridge in Calder", "Lamps on the bridge in Calder", "Ana Lima")),
    # A credit by itself, its caption before it …
    (("The bridge in Calder is closed.", "Foto: Ana Lima"),
     (None, "The bridge in Calder is closed.", "Foto: Ana Lima")),
    (("Photo of the bridge in Calder and its nine lamps", CREDIT),
     ("Photo of the bridge in Calder and its nine lamps", None, CREDIT)),
    # … or behind it.
    (("Two lamps on a grey bridge", CREDIT, "The bridge in Calder has been closed since the fog in May"),
     ("Two lamps on a grey bridge", "The bridge in Calder has been closed since the fog in May", CREDIT)),
    (("A grey bridge with two lamps", CREDIT, "The bridge in Calder"),
     ("A grey bridge with two lamps", "The bridge in Calder", CREDIT)),
    ((CREDIT, "File photo: the bridge."), (None, "File photo: the bridge.", CREDIT)),
    ((CREDIT + "\nThe bridge in Calder, which the fog has closed again",),
     (None, "The bridge in Calder, which the fog has closed again", CREDIT)),
    # A line over a credit that says what is shown, or has more words than headings have.
    (("Ferries near the bridge on Tuesday", CREDIT), (None, "Ferries near the bridge on Tuesday", CREDIT)),
    (("The old bridge of Calder before it was closed", CREDIT),
     (None, "The old bridge of Calder before it was closed", CREDIT)),
    # The label of a credit in a block of its own; a dash before one.
    (("The bridge in Calder is closed.", "Credit...", "Ana Lima for NBS"),
     (None, "The bridge in Calder is closed.", "Credit...\n\nAna Lima for NBS")),
    (("The bridge in Calder is closed.\n– Photo: Ana Lima",),
     (None, "The bridge in Calder is closed.", "Photo: Ana Lima")),
    # What the page puts over a picture.
    (("View image in fullscreen", "The bridge in Calder. (AFP)"), (None, "The bridge in Calder.", "(AFP)")),
    (("Image:", "The bridge in Calder. Pic: AFP"), (None, "The bridge in Calder.", "Pic: AFP")),
    (("4", "The bridge in Calder. (AFP)"), (None, "The bridge in Calder.", "(AFP)")),
    # A description that opens with whose picture it is.
    (("Ana Lima A grey bridge with two lamps", "Ana Lima", "The bridge in Calder was closed in May"),
     ("Ana Lima A grey bridge with two lamps", "The bridge in Calder was closed in May", "Ana Lima")),
    (("Ana Lima A grey bridge with lamps", "Ana Lima"), ("Ana Lima A grey bridge with lamps", None, "Ana Lima")),
    # Whose picture it is under a caption that its words tell.
    ((COURT, "CNN"),
     (None, COURT, "CNN")),
    ((COURT, "Peter Reed"),
     (None, COURT, "Peter Reed")),
    # The alternative text has the same credit.
    (("Calder, 3 May: The bridge in Calder is closed. Photo: Calder/Ana Lima", "The bridge in Calder is closed.",
      "Calder/Ana Lima"),
     ("Calder, 3 May: The bridge in Calder is closed. Photo: Calder/Ana Lima", "The bridge in Calder is closed.",
      "Calder/Ana Lima")),
    (("Calder: The bridge in Calder is closed. Photo: Ana Lima", "The bridge in Calder is closed.", "Foto: Ana Lima"),
     ("Calder: The bridge in Calder is closed. Photo: Ana Lima", "The bridge in Calder is closed.", "Foto: Ana Lima")),
]  # fmt: skip


@pytest.mark.parametrize(("blocks", "caption"), ONE_PICTURE)
def test_the_blocks_of_one_picture_are_one_caption(blocks: tuple[str, ...], caption: Shown) -> None:
    assert captions_of(*blocks) == [caption]


APART: list[tuple[tuple[str, ...], list[Shown]]] = [
    (("Ana Lima A grey bridge with two lamps", "Ana"), []),
    (("Ana Lima A grey bridge with two lamps", "Ana Lima A"), []),
    (("No ship A grey bridge with two lamps", "No ship"), []),
    ((COURT, "ORLANDO MOURNS"), [(None, COURT, None)]),
    (
        (f"{COURT}\nWhy it took the court of Calder nine months to hear what everybody in the town knew",),
        [(COURT, None, None)],
    ),
    (("Credit...", "What the bank says about the bridge"), []),
    ((CREDIT, "MINISTER SAYS THE BRIDGE WILL OPEN IN MAY"), [(None, None, CREDIT)]),
    # Most credits have captions over them, one of them a heading's length; or few have.
    (
        ("The bridge in Calder is closed.", CREDIT, PROSE, "The lamps of Calder", CREDIT, PROSE),
        [(None, "The bridge in Calder is closed.", CREDIT), (None, "The lamps of Calder", CREDIT)],
    ),
    (("The lamps of Calder", CREDIT, PROSE, "Nine lamps of Calder", CREDIT, PROSE), [(None, None, CREDIT)] * 2),
    (
        ("The bridge is closed.", CREDIT, f"{PROSE} So it is.", CREDIT, f"{PROSE} It is so.", CREDIT),
        [(None, None, CREDIT)] * 3,
    ),
    ((f"{PROSE} And so on.", CREDIT), [(None, None, CREDIT)]),
    (("What now?", CREDIT), [(None, None, CREDIT)]),
    (("3 May 2024, 14:05 · the harbour of Calder, and two comments", CREDIT), [(None, None, CREDIT)]),
    (("All the pictures:", CREDIT), [(None, None, CREDIT)]),
    (("Behind the lamps", "The bridge in May. (AFP)"), [(None, "The bridge in May.", "(AFP)")]),
    (("The bridge.Image: Ana Lima", "The bridge.Image: Ana Lima"), [(None, "The bridge.", "Image: Ana Lima")] * 2),
    (("The bridge in Calder is old.",) * 3, []),
    (("The bridge in Calder is old, says the mayor.", "The bridge in Calder is old and we need more"), []),
    (("Advertisement", "The bridge in May. (AFP)"), [(None, "The bridge in May.", "(AFP)")]),
    (
        ("A boat.\nThe bridge. (AFP)", "The bridge in May is closed.", "(AFP)"),
        [("A boat.", "The bridge.", "(AFP)"), (None, "The bridge in May is closed.", "(AFP)")],
    ),
    (("A grey bridge", CREDIT, "The bridge", CREDIT), [(None, None, CREDIT)] * 2),
    (("–", "The bridge in May. (AFP)"), [(None, "The bridge in May.", "(AFP)")]),
]


@pytest.mark.parametrize(("blocks", "captions"), APART)
def test_what_nothing_joins_stays_apart(blocks: tuple[str, ...], captions: list[Shown]) -> None:
    assert captions_of(*blocks) == captions


def test_a_summary_above_the_first_credit_is_no_caption() -> None:
    article = newsseed.parse(f"{TITLE}\n\nThe bridge in Calder is closed.\n\n{CREDIT}\n\n{PROSE}")
    assert [caption.text for caption in article.captions] == [None]


def test_a_sentence_said_twice_within_prose_is_a_picture_s_a_paragraph_is_not() -> None:
    sentence = "The bridge is old and grey."
    assert captions_of(sentence, sentence) == [(sentence, sentence, None)]
    paragraph = f"{sentence} So are the lamps."
    assert [type(block) for block in blocks_of(paragraph, paragraph)] == [Paragraph] * 4


def test_credits_in_brackets_are_read_as_the_document_has_them() -> None:
    plain, other = "The lamps in May. (AFP)", "Boats in the fog of Calder on Monday (Cartwright’s)"
    assert captions_of(other) == []
    assert captions_of(plain, PROSE, other) == [
        (None, "The lamps in May.", "(AFP)"),
        (None, "Boats in the fog of Calder on Monday", "(Cartwright’s)"),
    ]


def test_a_name_behind_several_lines_is_a_photographer_s() -> None:
    lines = ("The lamps are out. Ana Lima", PROSE, "The bridge is closed. Ana Lima")
    assert captions_of(*lines) == [
        (None, "The lamps are out.", "Ana Lima"),
        (None, "The bridge is closed.", "Ana Lima"),
    ]
    assert captions_of(*lines[:2]) == []


def test_a_line_that_most_captions_have_before_them_is_alternative_text() -> None:
    lamp, boats = "A lamp beside a dark door", "An orange boat in the fog"
    first, second = "The mayor switched it off. (AFP)", "Nobody could leave on Monday. (AFP)"
    assert captions_of(lamp, first, PROSE, boats, second) == [
        (lamp, "The mayor switched it off.", "(AFP)"),
        (boats, "Nobody could leave on Monday.", "(AFP)"),
    ]
    assert captions_of(lamp, first) == [(None, "The mayor switched it off.", "(AFP)")]


def test_a_line_glued_to_a_caption_is_its_alternative_text() -> None:
    plain, other = "The lamps in May. (AFP)", "Boats in the fog of Calder on Monday (Cartwright’s)"
    assert captions_of(plain, PROSE, f"Two boats\n{other}")[1] == (
        "Two boats",
        "Boats in the fog of Calder on Monday",
        "(Cartwright’s)",
    )


def test_captions_behind_their_credits_are_told_by_most_of_them() -> None:
    one = ("A mayor, smiling, in the town hall", CREDIT, "The mayor of Calder has ordered nine new lamps")
    two = ("Boats in the harbour", CREDIT, "The boats have not left the harbour since Monday")
    three = ("Lamps in the evening", CREDIT, "The lamps are lit by hand.")
    assert captions_of(*one, PROSE, *two, PROSE, *three) == [
        (one[0], one[2], CREDIT),
        (two[0], two[2], CREDIT),
        (three[0], three[2], CREDIT),
    ]
    assert captions_of(PROSE, CREDIT, one[2], PROSE, CREDIT, two[2]) == [(None, one[2], CREDIT), (None, two[2], CREDIT)]


def test_nothing_of_a_picture_s_blocks_is_lost() -> None:
    text = f"{TITLE}\n\n{PROSE}\n\nThe bridge in Calder\n\nThe bridge in Calder.\nEnlarge\nAna Lima/AFP\n\n{PROSE}"
    article = newsseed.parse(text)
    assert len(article.captions) == 1
    assert "".join("".join(leaf.text for leaf in article.leaves).split()) == "".join(text.split())


def test_sentences_that_open_as_descriptions_are_alternative_text_where_most_captions_have_one() -> None:
    lines = [
        ("A diver looking up at the boat.", f"Divers left the quay at noon. {CREDIT}"),
        ("A pilot on the bridge with a flask of tea.", f"The pilots wait. {CREDIT}"),
    ]
    found = captions_of(*(line for pair in lines for line in pair))
    assert [alt for alt, _, _ in found] == [alt for alt, _ in lines]
    # One alone is a sentence before a picture.
    (alone,) = captions_of(*lines[0], f"The quay. {CREDIT}", PROSE, f"The gate. {CREDIT}")[:1]
    assert alone[0] is None


def test_a_rule_of_signs_before_a_caption_says_nothing_of_it() -> None:
    assert captions_of("§ § § § § §", f"The quay. {CREDIT}") == [(None, "The quay.", CREDIT)]


def test_a_label_by_itself_announces_the_caption_behind_it() -> None:
    assert captions_of("Image caption,", "The bridge in Calder") == [(None, "The bridge in Calder", None)]
    assert captions_of("Image source, AP", "Image caption,", "The bridge in Calder") == [
        (None, "The bridge in Calder", "Image source, AP")
    ]
    assert captions_of("Image source, AP\nImage caption,", "The bridge") == [(None, "The bridge", "Image source, AP")]


def test_a_label_with_nothing_behind_it_is_the_page_s() -> None:
    assert [type(block) for block in blocks_of("Image caption,", "Advertisement")] == [
        Paragraph,
        Notice,
        Notice,
        Paragraph,
    ]
    assert captions_of("Image source, AP\nImage caption,", "Advertisement") == [(None, None, "Image source, AP")]


@pytest.mark.parametrize("source", ["Image source, AP", "Image copyright AP"])
def test_an_image_source_stands_above_its_caption_never_below(source: str) -> None:
    sentence = "The bridge in Calder is closed."
    assert captions_of(sentence, source) == [(None, None, source)]
    assert captions_of("Image caption, The bridge", source, "Image caption, The lamps") == [
        (None, "The bridge", None),
        (None, "The lamps", source),
    ]


def test_under_a_line_a_name_in_brackets_or_a_source_is_its_credit() -> None:
    assert captions_of("The bridge in Calder\n(Calder Museum of Art)") == [
        (None, "The bridge in Calder", "(Calder Museum of Art)")
    ]
    assert captions_of("Ships that sailed in May\nSource: Harbour board") == [
        (None, "Ships that sailed in May", "Source: Harbour board")
    ]
    assert captions_of("The bridge in Calder", "(Applause)") == []
    assert captions_of("The bridge in Calder.", "(Calder Museum of Art)") == [
        (None, "The bridge in Calder.", "(Calder Museum of Art)")
    ]
    assert captions_of("The bridge in Calder. It is closed.", "(Calder Museum of Art)") == []
    assert captions_of("The bridge in Calder.", "Source: Harbour board") == []
    assert captions_of("All the lamps of the old bridge in Calder:", "(Calder Museum of Art)") == []
    assert captions_of("The bridge in Calder.", "Copyright AFP") == [(None, "The bridge in Calder.", "Copyright AFP")]


def opening_of(*blocks: str) -> list[Shown]:
    article = newsseed.parse("\n\n".join((TITLE, *blocks, PROSE, f"{PROSE} Nobody asked.")))
    return [_show(caption) for caption in article.captions]


PICTURED = "The bridge in Calder. (AFP)"


def test_a_line_under_the_byline_and_over_the_first_picture_is_its_alternative_text() -> None:
    shown = [("A grey bridge with two lamps", "The bridge in Calder.", "(AFP)")]
    assert opening_of("By Rosa Marsh", "A grey bridge with two lamps", PICTURED) == shown
    assert opening_of("By Rosa Marsh", "4 May 2026", "A grey bridge with two lamps", PICTURED) == shown
    standfirst = "Nobody crosses the river in Calder these days"
    assert opening_of(standfirst, "A grey bridge with two lamps", PICTURED) == shown


def test_bylines_and_dates_over_the_first_picture_are_no_part_of_it() -> None:
    alone = [(None, "The bridge in Calder.", "(AFP)")]
    assert opening_of("4 May 2026", "By Rosa Marsh", PICTURED) == alone
    assert opening_of("By Rosa Marsh", "4 May 2026", PICTURED) == alone
    assert opening_of("News", "By Rosa Marsh published 4 May 2026", CREDIT) == [(None, None, CREDIT)]


def running_captions_of(above: str) -> list[str | None]:
    """The alternative texts of a text without blank lines, with a line over its only caption."""
    text = "\n".join((TITLE, *[PROSE] * 9, above, "The bridge in Calder. (AFP)", PROSE))
    captions = (block for block in newsseed.parse(text).blocks if isinstance(block, Caption))
    return [caption.alt.text if caption.alt else None for caption in captions]


def test_in_a_text_without_blank_lines_a_sentence_over_a_caption_is_prose() -> None:
    assert running_captions_of("The fog came in May.") == [None]
    assert running_captions_of("The lamps of Calder") == ["The lamps of Calder"]


def test_a_scene_said_twice_is_a_picture() -> None:
    assert captions_of(COURT, COURT) == [(COURT, COURT, None)]


def test_a_date_over_a_caption_is_no_alternative_text() -> None:
    assert running_captions_of("3 May 2024") == [None]
    assert captions_of("Fog", "3 May 2024", "Source: NBS") == []


def test_behind_a_bar_stand_the_names_of_several_captions() -> None:
    found = captions_of("The bridge in Calder | AFP", PROSE, "The lamps of the bridge in the fog | Morven Ritchie")
    assert [credit for *_, credit in found] == ["AFP", "Morven Ritchie"]


def test_a_company_s_copyright_at_the_end_is_the_page_s() -> None:
    blocks = newsseed.parse(f"{TITLE}\n\n{PROSE}\n\n© Calder Media Ltd").blocks
    assert isinstance(blocks[-1], Notice)
    assert isinstance(newsseed.parse(f"{TITLE}\n\n{PROSE}\n\n© Calder Museum").blocks[-1], Caption)


def test_under_a_caption_initials_end_the_holder_s_name() -> None:
    found = captions_of("Residents line up at the first machine of the town.\nAlmagro LGU")
    assert found == [(None, "Residents line up at the first machine of the town.", "Almagro LGU")]


def test_a_description_over_the_first_picture_may_stand_under_a_standfirst() -> None:
    standfirst = f"{PROSE} The harbour master hopes for wind from the north before the week is out."
    picture = "A pilot with a flask\n\nThe pilots wait. (Kip Oduya/EPA)"
    article = newsseed.parse(f"Fog\n\n{standfirst}\n\n{picture}\n\n{PROSE}")
    assert str(article.captions[0].alt) == "A pilot with a flask"


def test_the_second_of_two_lines_over_a_credit_is_its_caption() -> None:
    lines = "A grey bridge in the rain and two lamps\nThe bridge in May"
    article = newsseed.parse(f"Fog\n\n{PROSE}\n\n{lines}\n\nPhoto: Ana Lima/AFP\n\n{PROSE}")
    (caption,) = article.captions
    assert (str(caption.alt), str(caption.text)) == ("A grey bridge in the rain and two lamps", "The bridge in May")


BARE = ("Routers on a desk\nFoto: GH", "A red gift card for a game\nCredit: Calder Games, NBS")


def test_bare_lines_over_credits_are_alternative_text_where_captions_are_none() -> None:
    described = [
        ("Routers on a desk", None, "Foto: GH"),
        ("A red gift card for a game", None, "Credit: Calder Games, NBS"),
    ]
    sentence = (None, "The bridge was closed in May.", "AFP")
    assert captions_of(*BARE) == described
    assert captions_of(*BARE, "The bridge was closed in May.\nAFP") == [*described, sentence]


@pytest.mark.parametrize(
    "others",
    [
        # One line tells nothing of the others; a caption of the document that is as bare does.
        (),
        (BARE[1], "A grey bridge with two lamps\nThe bridge in May | Ana Lima/AFP"),
        (BARE[1], "The bridge in May | Ana Lima/AFP"),
    ],
)
def test_others_are_captions(others: tuple[str, ...]) -> None:
    assert captions_of(BARE[0], PROSE, *others)[0] == (None, "Routers on a desk", "Foto: GH")


def test_neither_a_date_nor_what_somebody_says_is_a_caption_over_a_credit() -> None:
    assert captions_of(PROSE, "Ana Lima\n15 May 2026", "© Kip Oduya") == [(None, None, "© Kip Oduya")]
    said = "“The sea is as high as the quay today,” Lima said."
    assert captions_of(PROSE, said, "Ana Lima/Calder Tribune") == [(None, None, "Ana Lima/Calder Tribune")]


def test_a_number_opens_a_heading_and_no_description_of_a_picture() -> None:
    shown = ("Mr Lima with his daughter. He still oils the first lamp.", "Photo: Ana Lima")
    ((alt, *_), *_) = captions_of(PROSE, "4. Lima’s lamps", *shown)
    assert alt is None
