import pytest

import newsseed
from newsseed.parsing.bylines import parse_byline, parse_role
from tests.parsing.blocks import ENGLISH, GERMAN, raw

Expected = tuple[list[str], list[str], list[str]]

IN_THE_WILD: list[tuple[str, Expected]] = [
    ("By Ana Lima", (["Ana Lima"], [], [])),
    ("BY ANA LIMA", (["ANA LIMA"], [], [])),
    ("By Ana Lima and AFP", (["Ana Lima", "AFP"], [], [])),
    ("By Ana Lima and Kip Oduya | Bloomberg", (["Ana Lima", "Kip Oduya"], [], [])),
    ("Ana LimaBusiness reporter, NBS News", (["Ana Lima"], ["Business reporter"], [])),
    ("Ana LimaNBS Leeds education correspondent", (["Ana Lima"], ["NBS Leeds education correspondent"], [])),
    (
        "By our senior science and climate correspondent Ana Lima",
        (["Ana Lima"], ["our senior science and climate correspondent"], []),
    ),
    ("Words: Ana Lima Pictures: Tom Reed", (["Ana Lima", "Tom Reed"], [], [])),
    ("By Ana Lima (words) and Tom Reed (pictures)", (["Ana Lima", "Tom Reed"], [], [])),
    ("By Ana Lima and Kip Oduya", (["Ana Lima", "Kip Oduya"], [], [])),
    ("By Ana Lima, Kip Oduya and Maren Sass", (["Ana Lima", "Kip Oduya", "Maren Sass"], [], [])),
    ("By Ana Lima in Porto", (["Ana Lima"], [], ["Porto"])),
    ("By Ana Lima and Kip Oduya in Dry Creek, Arizona", (["Ana Lima", "Kip Oduya"], [], ["Dry Creek, Arizona"])),
    ("Ana Lima in The Hague", (["Ana Lima"], [], ["The Hague"])),
    ("By Ana Lima, science correspondent", (["Ana Lima"], ["science correspondent"], [])),
    ("Ana Lima, Europe editor", (["Ana Lima"], ["Europe editor"], [])),
    ("By Ana Lima, science correspondent, in Porto", (["Ana Lima"], ["science correspondent"], ["Porto"])),
    ("Ana Lima Science Correspondent", (["Ana Lima"], ["Science Correspondent"], [])),
    ("Words by Jean-Noel van der Berg", (["Jean-Noel van der Berg"], [], [])),
    ("By J.R. Whitlock", (["J.R. Whitlock"], [], [])),
    (
        "By Ana Lima, science editor, and Tom Reed, Europe reporter",
        (["Ana Lima", "Tom Reed"], ["science editor", "Europe reporter"], []),
    ),
    (
        "Ana Lima, science editor, in Porto and Tom Reed in Leeds",
        (["Ana Lima", "Tom Reed"], ["science editor"], ["Porto", "Leeds"]),
    ),
    ("By Ana Lima Published 12 March 2026", (["Ana Lima"], [], [])),
    ("By Ana Lima • 3 June 2026, 10:00", (["Ana Lima"], [], [])),
    ("Ana Lima12.03.2026, 19:35", (["Ana Lima"], [], [])),
    ("Ana Lima | The Calder Tribune", (["Ana Lima"], [], [])),
    ("By Ana Lima for The Calder Tribune", (["Ana Lima"], [], [])),
    ("By ANA LIMA, Calder Tribune", (["ANA LIMA"], [], [])),
    ("Analysis by Ana Lima, NBS", (["Ana Lima"], [], [])),
    ("Ana Lima Associated Press", (["Ana Lima"], [], [])),
    ("By Ana Lima (Reuters)", (["Ana Lima"], [], [])),
    ("By Ana Lima, with AFP", (["Ana Lima"], [], [])),
    ("By Ana Lima and agencies", (["Ana Lima"], [], [])),
    ("Ana Lima ana.lima@calder.example", (["Ana Lima"], [], [])),
    ("Ana Lima @analima", (["Ana Lima"], [], [])),
    ("By Ana Lima, University of Leeds", (["Ana Lima"], [], [])),
    ("By Ana Lima, London", (["Ana Lima"], [], ["London"])),
    ("By The Associated Press", (["The Associated Press"], [], [])),
    ("By NBS Staff", (["NBS"], ["Staff"], [])),
    ("NBS (Ana Lima, Kip Oduya)", (["Ana Lima", "Kip Oduya"], [], [])),
    ("By Ana Lima\nScience editor", (["Ana Lima"], ["Science editor"], [])),
    ("Ana Lima/Tribune Writer", (["Ana Lima"], ["Tribune Writer"], [])),
    ("Words: Ana Lima", (["Ana Lima"], [], [])),
    # Written for an outlet, whatever it is called.
    ("Ana Lima, Special to The Calderian", (["Ana Lima"], [], [])),
    ("By Ana Lima for the Calder Tribune", (["Ana Lima"], [], [])),
    # Those who teach.
    (
        "Ana Lima, Senior Lecturer in Psychology, Calder University",
        (["Ana Lima"], ["Senior Lecturer in Psychology, Calder University"], []),
    ),
    # Nobody is named.
    ("By Our Correspondent", ([], ["Our Correspondent"], [])),
    ("Calder News Service", ([], ["Calder News Service"], [])),
    ("Reuters Staff", ([], ["Reuters Staff"], [])),
]


@pytest.mark.parametrize(("text", "expected"), IN_THE_WILD)
def test_in_the_wild(text: str, expected: Expected) -> None:
    byline = parse_byline(text, raw(text), language=ENGLISH)
    assert byline is not None
    people, roles, places = ([part.text for part in parts] for parts in (byline.people, byline.roles, byline.places))
    assert (people, roles, places) == expected
    assert (byline.role and byline.role.text, byline.place and byline.place.text) == (
        expected[1][0] if expected[1] else None,
        expected[2][0] if expected[2] else None,
    )


NEGATIVE = [
    "By the harbour",
    "By and large, nothing changed",
    "By Ana Lima, science editor, and nobody else",
    "By Ana Lima, science editor and",
    "From Monday",
    "What now?",
    "Editor",
    "Ana",
    "Ana Lima, Leeds",
    "By Ana Lima, Leeds, and nothing else",
    "By Ana Lima, Leeds, London",
    "By Ana Lima Nowhere Else Fog",
    "By Reuters and Ana Lima Fog Lamp Tide",
    "Harbours (Ana Lima, Kip Oduya)",
    "Calder University",
    "The editor and the reporter",
    "Fri Mar 12:00",
    "NBS West Calder",
    "Kitchen Staff",
    "Ana Lima, Professor of Fog",
    "Ana Lima, a Friend of Calder University",
    "A Very Long Headline That Reads Like A List Of Names And Is None",
    f"By {'Ana Lima, ' * 30}Kip Oduya",
]


@pytest.mark.parametrize("text", NEGATIVE)
def test_negative(text: str) -> None:
    assert parse_byline(text, raw(text), language=ENGLISH) is None


IN_GERMAN: list[tuple[str, Expected]] = [
    ("von Emre Tüzün, NBS LINDAU", (["Emre Tüzün"], [], [])),
    ("Von Jana Vogt, Bregenz", (["Jana Vogt"], [], ["Bregenz"])),
    ("Von Jana Vogt, dpa", (["Jana Vogt"], [], [])),
    ("Ein Kommentar von Jana Vogt", (["Jana Vogt"], [], [])),
    ("Jana Vogt, Redakteurin Politik", (["Jana Vogt"], ["Redakteurin Politik"], [])),
    ("Von Jana Vogt, Korrespondentin in Rom", (["Jana Vogt"], ["Korrespondentin"], ["Rom"])),
    ("Jana Vogt, hafenblatt.de", (["Jana Vogt"], [], [])),
    ("(Jana Vogt, 3.3.2026)", (["Jana Vogt"], [], [])),
]


@pytest.mark.parametrize(("text", "expected"), IN_GERMAN)
def test_in_german(text: str, expected: Expected) -> None:
    byline = parse_byline(text, raw(text), language=GERMAN)
    assert byline is not None
    assert tuple([part.text for part in parts] for parts in (byline.people, byline.roles, byline.places)) == expected


def test_german() -> None:
    text = "Von Jana Vogt und Emre Tüzün in Krummbach"
    byline = parse_byline(text, raw(text), language=GERMAN)
    assert byline is not None
    assert [person.text for person in byline.people] == ["Jana Vogt", "Emre Tüzün"]
    assert byline.place is not None
    assert byline.place.text == "Krummbach"


def test_each_author_has_the_role_that_is_named_next() -> None:
    text = "By Ana Lima and Kip Oduya, reporters, Maren Sass, science editor, and Tom Reed"
    byline = parse_byline(text, raw(text), language=ENGLISH)
    assert byline is not None
    roles = {person.text: byline.role_of(person) for person in byline.people}
    assert {name: role and role.text for name, role in roles.items()} == {
        "Ana Lima": "reporters",
        "Kip Oduya": "reporters",
        "Maren Sass": "science editor",
        "Tom Reed": None,
    }


@pytest.mark.parametrize(
    ("text", "roles", "places"),
    [
        ("Science editor", ["Science editor"], []),
        ("Special to the Calderian", ["Special to the Calderian"], []),
        ("NBS News, Porto", [], ["Porto"]),
        ("The Calder Tribune", [], []),
        ("NBS", [], []),
        ("@analima", [], []),
        ("Reporting from Dry Creek, Arizona", [], ["Dry Creek, Arizona"]),
    ],
)
def test_the_line_under_a_byline(text: str, roles: list[str], places: list[str]) -> None:
    line = parse_role(text, raw(text), language=ENGLISH)
    assert line is not None
    assert ([role.text for role in line.roles], [place.text for place in line.places]) == (roles, places)


@pytest.mark.parametrize("text", ["SHARE", "Two are missing", "The Old Harbour", "No ship left, Porto", "x" * 201])
def test_what_is_no_line_of_a_byline(text: str) -> None:
    assert parse_role(text, raw(text), language=ENGLISH) is None


@pytest.mark.parametrize(
    ("line", "people"),
    [
        ("By Ana Lima | Photographs by Tom Reed for NBS", ["Ana Lima", "Tom Reed"]),
        ("By Ana Lima and Mia Vogt / Photos by Tom Reed", ["Ana Lima", "Mia Vogt", "Tom Reed"]),
        ("By Ana Lima\nPhotographs by Tom Reed", ["Ana Lima", "Tom Reed"]),
        ("Words by Ana Lima, photographs by Tom Reed", ["Ana Lima", "Tom Reed"]),
    ],
)
def test_who_took_the_pictures_is_among_the_authors(line: str, people: list[str]) -> None:
    prose = "No ship left the harbour on Monday, and none is expected before May."
    article = newsseed.parse(f"Fog closes harbour\n\n{line}\n\n{prose}\n\n{prose}", language="en")
    (byline,) = article.bylines
    assert [person.text for person in byline.people] == people
    assert article.captions == ()


def test_a_caption_may_begin_as_a_byline_does() -> None:
    prose = "No ship left the harbour on Monday, and none is expected before May."
    for line in ("By the river, two boats. Photo by Tom Reed", "By Ana Lima. Photo by the harbour"):
        assert newsseed.parse(f"Fog\n\n{prose}\n\n{line}\n\n{prose}", language="en").bylines == ()


@pytest.mark.parametrize("agency", ["Associated Press", "Reuters", "The Associated Press", "AP"])
def test_an_agency_under_a_byline_took_no_picture(agency: str) -> None:
    prose = "No ship left the harbour on Monday, and none is expected before May."
    article = newsseed.parse(f"Fog\n\nBy Ana Lima\n{agency}\n\n{prose}", language="en")
    assert [person.text for byline in article.bylines for person in byline.people] == ["Ana Lima"]
    assert article.captions == ()


def test_what_is_heard_in_a_transcript_is_neither_byline_nor_credit() -> None:
    prose = "No ship left the harbour on Monday, and none is expected before May."
    for line in ("(SOUNDBITE OF ENGINE RUNNING)", "(MUSIC)", "(APPLAUSE AND CHEERING)"):
        article = newsseed.parse(f"Fog\n\n{prose}\n\n{line}\n\n{prose}", language="en")
        assert (article.bylines, article.captions) == ((), ())


@pytest.mark.parametrize("line", ["Words and photographs by Ana Lima", "Story and photos by Ana Lima"])
def test_who_wrote_may_have_taken_the_pictures(line: str) -> None:
    (byline,) = newsseed.parse(f"Fog\n\n{line}\n\nNo ship left the harbour.", language="en").bylines
    assert [person.text for person in byline.people] == ["Ana Lima"]


@pytest.mark.parametrize("line", ["By our correspondent", "By a staff reporter"])
def test_a_byline_that_names_nobody_is_one_wherever_it_stands(line: str) -> None:
    prose = "No ship left the harbour on Monday."
    above = newsseed.parse(f"{line}\n\n{prose}\n", language="en")
    assert (above.title, [byline.text for byline in above.bylines]) == (None, [line])
    for gap in ("\n", "\n\n"):
        glued = newsseed.parse(f"Fog\n\n{prose}\n\nAdvertisement{gap}{line}\n\n{prose}\n", language="en")
        assert [byline.text for byline in glued.bylines] == [line]


@pytest.mark.parametrize(
    ("text", "people", "places"),
    [
        ("Von Ana Lima (Text) und Jan Petersen (Fotos)", ["Ana Lima", "Jan Petersen"], []),
        ("Ana Lima (Text), Jan Petersen (Bilder)", ["Ana Lima", "Jan Petersen"], []),
        ("Aus Porto berichtet Ana Lima", ["Ana Lima"], ["Porto"]),
        ("Aus New York berichten Ana Lima und Jan Petersen", ["Ana Lima", "Jan Petersen"], ["New York"]),
        ("Das Interview führte Ana Lima", ["Ana Lima"], []),
        ("Die Fragen stellten Ana Lima und Jan Petersen", ["Ana Lima", "Jan Petersen"], []),
        ("Protokolliert von Ana Lima", ["Ana Lima"], []),
    ],
)
def test_who_and_where_in_german(text: str, people: list[str], places: list[str]) -> None:
    byline = parse_byline(text, raw(text), language=GERMAN)
    assert byline is not None
    assert ([one.text for one in byline.people], [one.text for one in byline.places]) == (people, places)


def test_who_is_told_of_wrote_nothing() -> None:
    text = "Aus Porto berichten Augenzeugen von Nebel"
    assert parse_byline(text, raw(text), language=GERMAN) is None
