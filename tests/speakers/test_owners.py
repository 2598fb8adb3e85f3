"""Whose campaign, office or team a source is."""

import pytest

from newsseed import SpeakerKind
from tests.speakers.reading import read, speakers_in

LATE = "“It is late in the harbour tonight,”"


@pytest.mark.parametrize(
    ("before", "source", "speaker"),
    [
        # The owner’s fullest name.
        ("We later saw Ana Lima at noon.", "her campaign", "Ana Lima’s campaign"),
        ("We later saw Tom Reed at noon.", "his office", "Tom Reed’s office"),
        ("We later saw Tom Banks at noon.", "his team", "Tom Banks’ team"),
        ("We later saw Tom Banks at noon.", "Banks’ campaign", "Tom Banks’ campaign"),
        ("We later saw Tom Banks at noon.", "Mr. Banks’s campaign", "Tom Banks’ campaign"),
        ("We later saw Tom Banks at noon.", "Mayor Tom Banks’s office", "Tom Banks’ office"),
        ("We later saw Tom Banks at noon.", "Banks’s 1992 campaign", "Tom Banks’ 1992 campaign"),
        ("It's late. We later saw Ana Lima at noon.", "her campaign", "Ana Lima's campaign"),
        # "The campaign" is the one that was somebody’s last.
        ("Lima's campaign met Tom Reed.", "the campaign", "Lima's campaign"),
        ("We later saw Ana Lima. Lima’s campaign met Tom Reed.", "the campaign", "Ana Lima’s campaign"),
        ("We later saw Ana Lima. Lima’s long campaign met Tom Reed.", "the campaign", "Ana Lima’s campaign"),
        ("We later saw Ana Lima. The Lima campaign met Tom Reed.", "the campaign", "Ana Lima’s campaign"),
        ("Tom Reed slept. Mayor Ana Lima gave all for her campaign.", "the campaign", "Ana Lima’s campaign"),
        ("Tom Reed slept. Mayor Ana Lima gave all for her long campaign.", "the campaign", "Ana Lima’s campaign"),
        ("Ana Lima’s campaign won. It was a good campaign.", "the campaign", "Ana Lima’s campaign"),
        ("Ana Lima’s campaign won. Campaigners slept.", "the campaign", "Ana Lima’s campaign"),
        # A house of one’s own name.
        ("Tom Reed left the Reed Foundation.", "his foundation", "Reed Foundation"),
        ("Tom Reed left the Calder Foundation.", "his foundation", "Tom Reed’s foundation"),
        ("The Calder Foundation met the Porto Herald.", "the foundation", "Calder Foundation"),
        # Nobody’s.
        ("We later saw Ana Lima at noon.", "their campaign", "their campaign"),
        ("We later saw Ana Lima at noon.", "her neighbour", "her neighbour"),
        ("We later saw Ana Lima at noon.", "his campaign", "his campaign"),
        ("We later saw Ana Lima at noon.", "his chief of staff", "his chief of staff"),
        ("We later saw Ana Lima at noon.", "the long campaign", "the long campaign"),
        ("The board said it: their campaign won.", "the campaign", "the campaign"),
        ("The Calder Board met the Porto Herald.", "the campaign", "the campaign"),
        ("We like the Calder Board.", "the Calder Board’s campaign", "the Calder Board’s campaign"),
        ("We like the Calder Board.", "Calder Board’s campaign", "Calder Board’s campaign"),
        ("We like Ana Lima.", "the new campaign", "the new campaign"),
        ("We like Ana Lima.", "a Lima team", "a Lima team"),
        (f"Ana Lima’s campaign won. {'Nobody saw the fog over the harbour. ' * 60}", "the campaign", "the campaign"),
        (f"Ana Lima’s campaign won. {'It was a good campaign. ' * 30}", "the campaign", "the campaign"),
    ],
)
def test_a_house_is_its_owner_s(before: str, source: str, speaker: str) -> None:
    text = f"{before}\n{LATE} {{{source}}} said."
    assert speakers_in(text) == [speaker]


def test_what_was_called_somebody_s_by_a_pronoun_may_be_in_a_quotation() -> None:
    assert speakers_in(f"“Lima’s campaign” is on. Tom Reed left.\n{LATE} said {{the campaign}}.")[-1] == "the campaign"


def test_one_house_is_one_speaker() -> None:
    lines = [f"{LATE} {{{source}}} said." for source in ("Her campaign", "Lima’s campaign", "the campaign")]
    text = "\n".join(["We later saw Mayor Ana Lima at noon.", *lines])
    assert speakers_in(text) == ["Ana Lima’s campaign"] * len(lines)
    (speaker,) = read(text).resolution.speakers
    assert speaker.kind is SpeakerKind.ORGANISATION


def test_the_campaign_is_whose_spoke_last() -> None:
    lines = [f"{LATE} {{{source}}} said." for source in ("The Lima campaign", "Reed’s campaign", "the campaign")]
    text = "\n".join(["Ana Lima met Tom Reed.", *lines])
    assert speakers_in(text) == ["The Lima campaign", "Tom Reed’s campaign", "Tom Reed’s campaign"]
