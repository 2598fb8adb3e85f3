"""Who speaks: the way from a mention, or from none, to a speaker."""

import pytest

from newsseed import Span, Way, parse
from newsseed.speakers.answers import Attribution
from newsseed.speakers.resolution import resolve_speakers
from tests.speakers.reading import answers_in, contenders_in, read, speakers_in

LATE = "“It is late in the harbour tonight,”"


@pytest.mark.parametrize(
    ("text", "speaker", "way"),
    [
        (f"{LATE} said {{Ana Lima}} at noon.", "Ana Lima", Way.NAME),
        (f"We later saw Ana Lima at noon.\n{LATE} {{she}} said.", "Ana Lima", Way.PRONOUN),
        (f"We later saw Mayor Ana Lima at noon.\n{LATE} {{the mayor}} said.", "Ana Lima", Way.ROLE),
        (f"We later saw Ana Lima at noon.\n{LATE} said {{a spokesman}}.", "a spokesman", Way.PHRASE),
        # Where nothing is named, nobody is guessed.
        (f"{LATE} said {{Ana Lima}} at noon.\n{LATE}", None, Way.UNRESOLVED),
        (f"We later saw that Tom Reed slept.\n{LATE}", None, Way.UNRESOLVED),
        (LATE, None, Way.UNRESOLVED),
        (f"We later saw Ana Lima at noon.\n{LATE} {{I}} said.", None, Way.UNRESOLVED),
        (f"We later saw the fog at noon.\n{LATE} {{she}} said.", None, Way.UNRESOLVED),
        # Relative pronouns.
        ("We later saw Ana Lima, {who} said that it was late.", "Ana Lima", Way.PRONOUN),
        ("We later saw Ana Lima of Paris, {who} said that it was late.", "Ana Lima", Way.PRONOUN),
        (f"We later saw Ana Lima and {'fog ' * 20}, {{who}} said that it was late.", None, Way.UNRESOLVED),
        ("We later saw fog, {which} said that it was late.", None, Way.UNRESOLVED),
        # What has grown together with a verb.
        (f"We later saw Ana Lima at noon.\n{LATE} {{she’s}} said.", "Ana Lima", Way.PRONOUN),
        ("We later saw Ana Lima, {who's} said that it was late.", "Ana Lima", Way.PRONOUN),
        # Things.
        (f"{LATE} said {{the Calder Council}} at noon.\n{LATE} {{it}} said.", "Calder Council", Way.PRONOUN),
        (f"{LATE} said {{the report}} at noon.\n{LATE} {{it}} said.", "the report", Way.PRONOUN),
        (f"{LATE} said {{Ana Lima}} of the Calder Council.\n{LATE} {{it}} said.", "Calder Council", Way.PRONOUN),
        (f"At noon Tom Reed wrote an old affidavit.\n{LATE} {{it}} said.", "an old affidavit", Way.PRONOUN),
        (f"At noon Tom Reed signed his affidavit.\n{LATE} {{it}} said.", None, Way.UNRESOLVED),
        (f"At noon Tom Reed signed long blue dusty affidavit.\n{LATE} {{it}} said.", None, Way.UNRESOLVED),
        (f"We had no names here.\n{LATE} {{it}} said.", None, Way.UNRESOLVED),
        (f"At noon Ana Lima tweeted Monday’s memo to Tom Reed.\n{LATE} {{it}} read.", "Monday’s memo", Way.PRONOUN),
        (f"{LATE} said {{the report}} of the memo.\n{LATE} {{it}} reads.", "the report", Way.PRONOUN),
        (f"{LATE} said {{Ana Lima}} of the Calder Council.\n{LATE} {{it}} reads.", "Calder Council", Way.PRONOUN),
        (f"Rain hit the Calder Council.\n{LATE} said {{a nurse}}.\n{LATE} {{it}} said.", "Calder Council", Way.PRONOUN),
        (f"Rain hit the Calder Council.\n{LATE} said {{aides}}.\n{LATE} {{it}} said.", "Calder Council", Way.PRONOUN),
        (f"{LATE} said {{Ana Lima and Tom Reed}}.\n{LATE} {{it}} said.", None, Way.UNRESOLVED),
        (f"Rain fell.\n{LATE} said {{a voice}}.\n{LATE} {{it}} said.", "a voice", Way.PRONOUN),
        # The plural goes on with whoever spoke last, where nobody has a name.
        (f"{LATE} said {{officials}} at noon.\n{LATE} {{they}} said.", "officials", Way.PRONOUN),
        (f"{LATE} said {{Ana Lima}} at noon.\n{LATE} {{they}} said.", None, Way.UNRESOLVED),
    ],
)
def test_the_way_to_a_speaker(text: str, speaker: str | None, way: Way) -> None:
    assert (speakers_in(text)[-1], answers_in(text)[-1].way) == (speaker, way)


@pytest.mark.parametrize(
    ("opening", "speaker"),
    [
        # Whose sentence announces it.
        ("Lima only laughed about Vogt:", "Ana Lima"),
        ("Mayor Lima only laughed about Vogt:", "Ana Lima"),
        # Not whom it tells of in another way, or who is of the other gender, or no person; nor another sentence.
        ("Lima’s laugh told Vogt enough:", "Mia Vogt"),
        ("Reed only laughed about Vogt:", "Mia Vogt"),
        ("The Calder Board only laughed about Vogt:", "Mia Vogt"),
        ("The laughter grew:", "Mia Vogt"),
        ("Vogt only laughed about Lima.", "Mia Vogt"),
    ],
)
def test_a_colon_announces_who_speaks(opening: str, speaker: str) -> None:
    before = "Mayor Ana Lima met Mia Vogt, a diver, and Tom Reed at noon.\n\n“The rope is cut,” Vogt said."
    quotes = parse(f"{before} {opening} “No rope of ours was ever cut in that harbour,” she said.").quotes
    (who,) = (quote.speaker for quote in quotes if "harbour" in quote.text)
    assert who is not None
    assert who.name == speaker


def test_what_a_colon_announces_ends_with_its_quotation() -> None:
    text = f"We later saw Ana Lima and Mia Vogt.\nLima laughed: {LATE} and nobody, as Vogt told {{her}}, did so."
    assert answers_in(text)[-1].contenders


def test_what_a_quote_follows_or_goes_back_to_is_its_speaker_s() -> None:
    reading = read("We later saw that Ana Lima and Tom Reed slept. Nobody knew why.")
    reed = Span(reading.source.index("Tom"), reading.source.index(" slept"))
    said = [
        Attribution((Span(45, 50),), carried=reed),
        Attribution((Span(51, 56),), follows=0),
        # A place that is not known yet tells nothing.
        Attribution((Span(52, 56),), follows=7),
    ]
    speakers, answers = resolve_speakers(said, cast=reading.cast, roles=reading.roles, zones=reading.zones, quoted=[])
    assert [speaker.name for speaker in speakers] == ["Tom Reed"]
    assert [(answer.speaker, answer.way) for answer in answers] == [
        (0, Way.ANNOUNCED),
        (0, Way.CONTINUATION),
        (None, Way.UNRESOLVED),
    ]


def test_what_nobody_surely_said_tells_not_who_speaks_next() -> None:
    reading = read("We later saw that Ana Lima left. Tom Reed thought it late. It is, he said.")
    reed = Span(reading.source.index("Tom"), reading.source.index(" thought"))
    said = [Attribution((Span(50, 57),), source=reed, surely=False), Attribution((Span(59, 65),), follows=0)]
    found = resolve_speakers(said, cast=reading.cast, roles=reading.roles, zones=reading.zones, quoted=[])
    assert [answer.way for answer in found.answers] == [Way.NAME, Way.CONTINUATION]
    asked = [said[0], Attribution((Span(59, 65),), source=Span(67, 69))]
    found = resolve_speakers(asked, cast=reading.cast, roles=reading.roles, zones=reading.zones, quoted=[])
    assert not any(reason == "spoke last" for one in found.answers[1].contenders for reason, _ in one.reasons)


def test_speakers_stand_in_order_of_first_appearance() -> None:
    text = f"We later saw Ana Lima and Tom Reed.\n{LATE} said {{Reed}} at noon.\n{LATE} said {{Lima}} at noon."
    assert [speaker.name for speaker in read(text).resolution.speakers] == ["Ana Lima", "Tom Reed"]


def test_a_speaker_without_a_name_is_mentioned_where_it_is_a_source() -> None:
    text = f"{LATE} said {{officials}} at noon.\n{LATE}\n{LATE} {{they}} said."
    reading = read(text)
    (speaker,) = reading.resolution.speakers
    assert [span.of(reading.source) for span in speaker.mentions] == ["officials", "they"]


def test_what_goes_on_without_a_source_is_no_mention_of_a_speaker() -> None:
    reading = read("We later saw officials. Nobody knew why. It rained.")
    said = [Attribution((Span(24, 30),), source=Span(13, 22)), Attribution((Span(41, 50),), follows=0)]
    (speaker,), _ = resolve_speakers(said, cast=reading.cast, roles=reading.roles, zones=reading.zones, quoted=[])
    assert (speaker.name, speaker.mentions) == ("officials", (Span(13, 22),))


def test_nobody_said_nothing() -> None:
    assert read("We later saw Ana Lima at noon.").resolution == ((), ())


def test_an_answer_lists_who_was_not_taken() -> None:
    contenders = contenders_in(f"At noon Ana Lima called Mia Vogt at home.\n{LATE} {{she}} said.")
    assert list(contenders) == ["Ana Lima", "Mia Vogt"]
    assert "sentences back" in contenders["Ana Lima"]


def test_an_answer_without_a_speaker() -> None:
    answer = answers_in(LATE)[0]
    assert (answer.speaker, answer.contenders) == (None, ())


@pytest.mark.parametrize(
    ("before", "speaker"),
    [
        # Someone without a name who spoke last, and nobody was named since.
        (f"Ana Lima slept.\n{LATE} {{a nurse}} said.", "a nurse"),
        (f"Ana Lima slept.\n{LATE} {{the woman}} said.", "the woman"),
        (f"Ana Lima slept.\n{LATE} {{a nurse}} said of Mia Vogt and Tom Reed. Reed left “Mia”.", "a nurse"),
        # Somebody named is meant: after it, or by a pronoun of another gender, or two paragraphs on.
        (f"Ana Lima slept.\n{LATE} {{a nurse}} said. Then Mia Vogt left.", "Mia Vogt"),
        (f"Ana Lima slept.\n{LATE} {{a spokesman}} said.", "Ana Lima"),
        (f"Ana Lima slept.\n{LATE} {{a nurse}} said.\nIt rained.", "Ana Lima"),
        # No one person, or nobody who was introduced.
        (f"Ana Lima slept.\n{LATE} {{nurses}} said.", "Ana Lima"),
        (f"Ana Lima slept.\n{LATE} {{a sign}} said.", "Ana Lima"),
        (f"Ana Lima slept.\n{LATE} {{the report}} said.", "Ana Lima"),
        (f"Ana Lima slept.\n{LATE} {{the chief mourner’s baker}} said.", "Ana Lima"),
    ],
)
def test_a_pronoun_may_stand_for_someone_without_a_name(before: str, speaker: str) -> None:
    assert speakers_in(f"{before}\n{LATE} {{she}} said.")[-1] == speaker


def test_what_reads_may_end_its_paragraph() -> None:
    text = f"An old memo by Tom Reed came.\n{LATE} {{it}} read\nIt rained on the Calder Council."
    assert speakers_in(text) == ["An old memo"]


def test_nobody_is_named_before_the_first_speaker() -> None:
    assert speakers_in(f"{LATE} {{a nurse}} said.\n{LATE} {{she}} said.") == ["a nurse", "a nurse"]
