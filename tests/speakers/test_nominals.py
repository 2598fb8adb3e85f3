"""Whom a description means."""

import pytest

from newsseed import SpeakerKind
from tests.speakers.reading import read, speakers_in

LATE = "“It is late in the harbour tonight,”"
FAR = "Nobody saw the fog over the harbour, and nobody heard. " * 40


@pytest.mark.parametrize(
    ("before", "source", "speaker"),
    [
        # Who was introduced with the role, in the whole article.
        ("We later saw Mayor Ana Lima and the diver Tom Reed.", "the mayor", "Ana Lima"),
        ("We later saw Gov. Ana Lima and Tom Reed there.", "the governor", "Ana Lima"),
        ("New Jersey Gov. Ana Lima and Ohio Gov. Tom Reed came.", "the New Jersey governor", "Ana Lima"),
        ("We later saw Gov. Ana Lima and Senator Tom Reed there.", "the New Jersey governor", "Ana Lima"),
        ("We later saw Ana Lima, a nurse from Leeds, and Tom Reed.", "the nurse", "Ana Lima"),
        ("Lima campaign manager Tom Reed met Ana Lima.", "Lima’s campaign manager", "Tom Reed"),
        ("Lima campaign manager Tom Reed met Ana Lima.", "Vogt’s campaign manager", "Vogt’s campaign manager"),
        # Papers that give capitals to titles.
        ("Ohio President Tom Reed met Prime Minister Ana Lima.", "the Prime Minister", "Ana Lima"),
        ("Ohio President Tom Reed met Prime Minister Ana Lima.", "the Ohio President", "Tom Reed"),
        ("PM Ana Lima met Mayor Tom Reed.", "the PM", "Ana Lima"),
        ("For a year Ana Lima led the court.", "the Attorney General", "Ana Lima"),
        ("For a year Ana Lima led the court.", "the Mayor", "Ana Lima"),
        ("For a year Ana Lima led the court.", "the Observer", "the Observer"),
        ("Ohio coach Tom Reed met Prime Minister Ana Lima.", "the Coach", "Tom Reed"),
        ("Ohio coach Tom Reed met Prime Minister Ana Lima.", "the Porto Coach", "the Porto Coach"),
        ("Porto spokesman Tom Reed met Prime Minister Ana Lima.", "Porto", "Porto"),
        ("King Max met Prime Minister Ana Lima.", "the King", "King Max"),
        ("Pope Max met Tom Reed, a diver.", "the pope", "Pope Max"),
        ("We like Pope Max.\nPope Max met Pope Zork. At noon Tom Reed left.", "the Calder pope", "Pope Max"),
        ("Queen Mia met King Max. At noon Max left.", "the king", "King Max"),
        ("We like Prince Max Lima. At noon Prince Max met Tom Reed.", "the prince", "Max Lima"),
        ("We like Max Lima. At noon Prince Max met Tom Reed.", "the prince", "Prince Max"),
        ("Former President Ana Lima met President Mia Vogt.", "the former president", "Ana Lima"),
        ("President Ana Lima met President Mia Vogt.", "the former president", "Ana Lima"),
        # Whom the text is about.
        ("For a year Ana Lima dived here, and nobody else.", "the widow", "Ana Lima"),
        ("For years Senator Ana Lima worked beside Tom Reed.", "the governor", "Tom Reed"),
        # A noun for a man or a woman.
        ("We later saw Tom Reed, the husband of an actress, and Ana Lima.", "the actress", "Ana Lima"),
        # The name stands beside the description.
        ("We were there.", "Lima’s neighbour", "Lima’s neighbour"),
        ("We later saw Ana Lima. We later saw Tom Reed.", "Lima’s joke", "Ana Lima"),
        # Organisations.
        ("The Calder Water Board opened in March.", "the company", "Calder Water Board"),
        ("The Calder Water Board opened in March.", "the board", "Calder Water Board"),
        ("The Calder Water Board opened in March.", "the ministry", "the ministry"),
        ("The State Department was closed in March.", "State", "State Department"),
        ("They all like Zork, and the port likes Zork.", "the company", "Zork"),
        ("The Calder Water Board quietly opened in Paris.\n| A boat of the NGTX.", "the company", "Calder Water Board"),
        (f"We like the Calder Water Board. {FAR}", "the company", "the company"),
        ("We later saw Ana Lima and nobody else.", "the company", "the company"),
        ("The Calder Water Board opened in March.", "a company", "a company"),
        ("The Calder Water Board opened in March.", "the Porto company", "the Porto company"),
        ("The Calder Herald praised the Calder Water Board’s plan.", "the newspaper", "Calder Herald"),
        ("The Calder Herald spoke of a plan of the Calder Water Board.", "the newspaper", "Calder Herald"),
        (
            f"We like the Calder Herald. {'It rained. ' * 4}It helped the Calder Board’s plan.",
            "the firm",
            "Calder Board",
        ),
        ("We like the Calder Water Board’s plan.", "the company", "Calder Water Board"),
        ("The Calder Board told the Calder Herald of a plan.", "the group", "Calder Board"),
        ("The Calder Board told Zork News of a plan.", "the group", "Calder Board"),
        ("The Limas met here, as Ana Lima knew, and the Limas stayed.", "the company", "the company"),
        ("The Calder Water Board opened in March.", "her team", "her team"),
        # What belongs to someone.
        ("Ana Lima’s campaign met the Calder Water Board.", "the campaign", "Ana Lima’s campaign"),
        ("The Lima campaign met the Calder Water Board.", "the campaign", "Lima campaign"),
        ("Ana Lima’s company met the Calder Water Board.", "the company", "Calder Water Board"),
        # One of several.
        ("We later saw nurses Ana Lima and Zork Vogt with Tom Reed.", "the nurse", "Zork Vogt"),
        # Whom the sentence is about, rather than whom it names last.
        ("At noon Tom Reed said that Max Vogt was ill.", "the tycoon", "Tom Reed"),
        # Nobody with a name.
        ("We later saw Ana Lima there.", "his wife", "his wife"),
        ("We later saw Ana Lima there.", "the council’s inspector", "the council’s inspector"),
        (
            "We later saw Ana Lima there.",
            "the deputy head of the Porto delegation",
            "the deputy head of the Porto delegation",
        ),
        ("We later saw nobody there.", "the mayor", "the mayor"),
        ("We later saw Ana Lima there.", "a man", "a man"),
        ("We later saw Tom Reed there.", "the boy", "the boy"),
        ("We later saw Tom Reed there.", "the moderator", "the moderator"),
        ("We later saw Ana Lima there.", "officials", "officials"),
        ("We later saw Ana Lima there.", "the report", "the report"),
        # Introduced without a name.
        ("One man shouted at the pier.", "the man", "One man"),
        ("Another young man shouted at the pier.", "the man", "Another young man"),
        ("We asked the manager. Then all day, every day came that man.", "the man", "the man"),
        ("At the pier stood all those people and that man too.", "the man", "the man"),
        ("For a year nurse Ana Lima dived here.\nA young nurse came.", "the nurse", "A young nurse"),
        ("A young nurse came.\nFor a year nurse Ana Lima dived here.", "the nurse", "Ana Lima"),
    ],
)
def test_a_description_means(before: str, source: str, speaker: str) -> None:
    assert speakers_in(f"{before}\n{LATE} {{{source}}} said.") == [speaker]


@pytest.mark.parametrize(
    ("line", "speaker"),
    [
        (f"{LATE} said Ana Lima, {{a diver from Leeds}}, on Monday.", "Ana Lima"),
        (f"{LATE} said {{Lima’s neighbour}}, Tom Reed.", "Tom Reed"),
        (f"{LATE} said {{the neighbour}}, who knows Ana Lima.", "the neighbour"),
        (f"{LATE} said {{a neighbour}}, Reed’s aunt knew.", "a neighbour"),
        (f"In Paris, {{a diver from Leeds}}, said: {LATE}", "a diver from Leeds"),
        (f"At noon, with Ana Lima, {{the crowd}} said: {LATE}", "the crowd"),
        (f"At noon, with Ana Lima, {{a diver}} who said: {LATE}", "Ana Lima"),
        (f"At noon Ana Lima, {{the diver}} said: {LATE}", "Ana Lima"),
        (f"As we told Ana Lima, {{the attendees}} said: {LATE}", "the attendees"),
        (f"Ana Lima, {{officials}} said, had called out: {LATE}", "officials"),
    ],
)
def test_a_description_beside_a_name(line: str, speaker: str) -> None:
    assert speakers_in(f"We later saw nobody there.\n{line}") == [speaker]


@pytest.mark.parametrize(
    ("source", "kind"),
    [
        ("the report", SpeakerKind.DOCUMENT),
        ("the ministry", SpeakerKind.ORGANISATION),
        ("the Union Leader", SpeakerKind.ORGANISATION),
        ("the US", SpeakerKind.ORGANISATION),
        ("a Texan", SpeakerKind.UNNAMED),
        ("a spokesman", SpeakerKind.UNNAMED),
        ("spokesmen", SpeakerKind.UNNAMED),
        ("nurses", SpeakerKind.UNNAMED),
        ("a cyclist", SpeakerKind.UNNAMED),
        ("a voice", SpeakerKind.UNNAMED),
    ],
)
def test_a_speaker_without_a_name_is_of_a_kind(source: str, kind: SpeakerKind) -> None:
    (speaker,) = read(f"{LATE} said {{{source}}} in the end.").resolution.speakers
    assert (speaker.name, speaker.kind) == (source, kind)


def test_organisations_and_holders_are_looked_up_for_each_source() -> None:
    text = "Nobody liked Mayor Ana Lima, Senator Tom Reed and the State Department."
    lines = [f"{LATE} {{{source}}} said." for source in ("State", "the mayor", "State", "the senator", "Zork")]
    found = speakers_in("\n".join([text, *lines]))
    assert found == ["State Department", "Ana Lima", "State Department", "Tom Reed", "Zork"]


def test_what_is_quoted_is_not_what_was_named_last() -> None:
    text = f"Nobody but Mia Vogt came. “We like Ana Lima.”\n{LATE} said {{the widow}}."
    assert speakers_in(text)[-1] == "Mia Vogt"
    text = f"“Lima campaign” is all that the Calder Water Board heard.\n{LATE} said {{the campaign}}."
    assert speakers_in(text)[-1] == "the campaign"


def test_a_man_of_whom_more_is_told_is_someone_known() -> None:
    assert speakers_in(f"We later saw Tom Reed there.\n{LATE} said {{the man}} who built the pier.") == ["Tom Reed"]
    assert speakers_in(f"We later saw Tom Reed there.\n{LATE} said {{the man}}, who built the pier.") == ["the man"]


def test_a_description_is_whoever_was_called_so_last() -> None:
    start = f"{LATE} said {{a judge}} on Monday.\n"
    assert speakers_in(f"{start}It rained.\n{LATE} said {{the judge}}.") == ["a judge", "a judge"]
    assert speakers_in(f"{start}Then Judge Ana Lima came.\n{LATE} said {{the judge}}.") == ["a judge", "Ana Lima"]


def test_what_was_called_after_another_place_is_someone_else() -> None:
    start = f"{LATE} said {{Ohio leaders}} on Monday.\n"
    assert speakers_in(f"{start}{LATE} said {{the Porto leaders}}.")[-1] == "the Porto leaders"
    assert speakers_in(f"{start}{LATE} said {{the Ohio leaders}}.")[-1] == "Ohio leaders"
    assert speakers_in(f"{start}{LATE} said {{the leaders}}.")[-1] == "Ohio leaders"
    start = f"{LATE} said {{all the leaders}} on Monday.\n"
    assert speakers_in(f"{start}{LATE} said {{the Ohio leaders}}.")[-1] == "the Ohio leaders"
    start = f"{LATE} said {{a judge}} on Monday.\n"
    assert speakers_in(f"{start}{LATE} said {{the Ohio judge}}.")[-1] == "a judge"
    assert (
        speakers_in(f"{LATE} said {{Judge}} again.\nWe saw Judge Ana Lima.\n{LATE} said {{the judge}}.")[-1]
        == "Ana Lima"
    )


def test_a_description_in_a_headline_is_someone_of_the_article() -> None:
    text = f"# {{Calder Judge}} Says “Too Late” Again\nJudge Ana Lima came.\n{LATE} said {{the judge}}."
    assert speakers_in(text)[-1] == "Ana Lima"


def test_an_organisation_s_description_beside_its_name() -> None:
    text = f"The Porto Board met the Calder Union, {{the old trade group}}, which said: {LATE}"
    assert speakers_in(text) == ["Calder Union"]
    text = f"Before the Calder Union, {{a group of nurses}} called it {LATE}"
    assert speakers_in(text) == ["a group of nurses"]


def test_the_same_description_is_the_same_speaker() -> None:
    text = f"{LATE} said {{a neighbour}} of many years.\nWe later saw Ana Lima.\n{LATE} {{the neighbour}} said."
    assert speakers_in(text) == ["a neighbour", "a neighbour"]


def test_a_source_without_words_is_nobody_s() -> None:
    assert speakers_in(f"{LATE} {{…}} said.") == [None]


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        (f"A judge came.\n{LATE} {{the judge}} said.\nWe saw Judge Ana Lima.", "Ana Lima"),
        # Two are, or nobody has the office; others than holders of an office are many.
        (f"A judge came.\n{LATE} {{the judge}} said.\nWe saw Judge Ana Lima and Judge Tom Reed.", "A judge"),
        (f"A judge came.\n{LATE} {{the judge}} said.\nWe saw Ana Lima and Tom Reed.", "A judge"),
        (f"A nurse came.\n{LATE} {{the nurse}} said.\nWe saw nurse Ana Lima.", "A nurse"),
    ],
)
def test_who_holds_an_office_alone_may_be_named_later(text: str, speaker: str) -> None:
    assert speakers_in(text) == [speaker]


@pytest.mark.parametrize(
    ("source", "speaker"),
    [
        # The second half of a description.
        ("the Ohio senator and {presidential candidate}", "Ana Lima"),
        ("the senator and {candidate}", "Ana Lima"),
        # The whole.
        ("{the Ohio senator and presidential candidate}", "Ana Lima"),
        ("{the Ohio senator & candidate}", "Ana Lima"),
        # What is one by itself.
        ("a diver and {candidate}", "candidate"),
        ("the fog and {candidate}", "candidate"),
        ("and {candidate}", "candidate"),
        ("the senator and {the pilot}", "a pilot"),
        ("{the fog and candidate}", "the fog and candidate"),
        ("{the fog and the candidate}", "the fog and the candidate"),
        ("the senator and {divers}", "divers"),
        ("the senator, {candidate}", "candidate"),
    ],
)
def test_half_a_description_is_whom_the_whole_means(source: str, speaker: str) -> None:
    text = f"We later saw Ohio Senator Ana Lima. At noon a pilot came.\n{LATE} {source} said."
    assert speakers_in(text) == [speaker]


@pytest.mark.parametrize(
    ("before", "source", "speaker"),
    [
        # What is of a place.
        ("Mexican President Ana Lima met Tom Reed.", "the Mexican president", "Ana Lima"),
        ("Mexico’s president, Ana Lima, met Tom Reed.", "the Mexican president", "Ana Lima"),
        ("President Ana Lima of Mexico met Tom Reed.", "the Mexican president", "Ana Lima"),
        ("Iran’s president, Ana Lima, met Iraqi President Tom Reed.", "the Iranian president", "Ana Lima"),
        # Another place, and nobody of whom it is told.
        ("Austrian President Ana Lima met Tom Reed.", "the Australian president", "the Australian president"),
        ("Tom Reed met President Ana Lima at noon in Porto.", "the Mexican president", "the Mexican president"),
        ("Tom Reed slept.", "the Mexican president", "the Mexican president"),
        ("Tom Reed slept.", "the president", "Tom Reed"),
    ],
)
def test_an_office_is_of_a_place(before: str, source: str, speaker: str) -> None:
    assert speakers_in(f"{before}\nAt noon Reed was ill.\n{LATE} {{{source}}} said.") == [speaker]
