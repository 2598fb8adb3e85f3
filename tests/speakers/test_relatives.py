"""Whom a "who" stands for."""

import pytest

from newsseed import SpeakerKind, Way
from tests.speakers.reading import answers_in, read, speakers_in


@pytest.mark.parametrize(
    ("line", "speaker"),
    [
        # The name before it, over what tells of them.
        ("We later saw Ana Lima, {who} said that it was late.", "Ana Lima"),
        ("We later saw Ana Lima {who} said that it was late.", "Ana Lima"),
        ("We later saw Ana Lima, a diver from Leeds, {who} said that it was late.", "Ana Lima"),
        ("We later saw Ana Lima, the Calder Board’s chief diver, {who} said that it was late.", "Ana Lima"),
        ("We later saw Ana Lima, who likes the Calder Water Board, and {who} said that it was late.", "Ana Lima"),
        (
            "Ana Lima, who paints the gates of every old mill along the river Calder for a living and {who} said so.",
            "Ana Lima",
        ),
        ("Ana Lima, a diver who paints the gates of all the old mills in the valley but {who} said no.", "Ana Lima"),
        ("We asked “who” and {who} said so.", None),
        ("We later saw Ana Lima, a diver {who} said that it was late.", "Ana Lima"),
        ("We later saw Ana Lima, a diver and former Zork fan {who} said that it was late.", "Ana Lima"),
        ("We know that Ana Lima is a diver {who} said that it was late.", "Ana Lima"),
        ("We like the Calder Board, of {whom} Ana Lima said that it was late.", None),
        ("We like Ana Lima, head of the Calder Water Board, {which} said that it was late.", "Calder Water Board"),
        # Nobody else is named.
        ("We like Lima’s boat, {who} said that it was late.", "Lima"),
        # The noun before it.
        ("We told Ana Lima of critics {who} said that it was late.", "critics"),
        ("Ana Lima told an old diver {who} said that it was late.", "an old diver"),
        ("Ana Lima often praised divers {who} said that it was late.", "divers"),
        ("Ana Lima left the hall of divers {who} said that it was late.", "divers"),
        ("Ana Lima ate, divers {who} said that it was late.", "divers"),
        ("Ana Lima met a retired diver {who} said that it was late.", "a retired diver"),
        ("Nobody but Ana Lima and old tall grey slim calm wise divers {who} said that it was late.", "divers"),
        ("Divers {who} said that it was late.", "Divers"),
        ("Zorkers {who} said it was late.", "Zorkers"),
        ("Ana Lima got a letter {that} said that it was late.", "a letter"),
        ("Ana Lima joined a company {that} said that it was late.", "a company"),
        # People in the plural, with what tells more of them, behind a comma or a name.
        ("The fog pleased some divers and anglers, {who} said that it was late.", "some divers and anglers"),
        ("Lima sang with old rivals on the pier, {who} said that it was late.", "rivals on the pier"),
        ("Lima sang with musical rivals in the choir, {who} said so.", "musical rivals in the choir"),
        ("Lima and Reed were both afraid of Republicans {who} said that it was late.", "Republicans"),
        ("Lima won over Republicans, {who} said that it was late.", "Republicans"),
        ("Lima met Democrats and Republicans in Congress {who} said so.", "Democrats and Republicans in Congress"),
        ("Lima met members of the Calder Council, {who} said so.", "members of the Calder Council"),
        ("It was no dinner for the party’s hosts, {who} said so.", "the party’s hosts"),
        ("It rained on Mr. Lima’s aides, {who} said so.", "Mr. Lima’s aides"),
        ("Among them were many sea-going Norwegians {who} said so.", "many sea-going Norwegians"),
        ("Most of them were sea-going Norwegians {who} said so.", "sea-going Norwegians"),
        ("Lima won over House Republicans, {who} said so.", "House Republicans"),
        ("Lima won over the House Republicans {who} said so.", "House Republicans"),
        ("Lima won over some House Republicans {who} said so.", "some House Republicans"),
        ("It was no fun for Monday’s speakers, {who} said so.", "Monday’s speakers"),
        ("Calmer people, {who} said that it was late, slept.", "Calmer people"),
        ("This pleased Texans {who} said that it was late.", "Texans"),
        ("Lima angered divers {who} said that it was late.", "divers"),
        ("Lima angered retired divers {who} said that it was late.", "divers"),
        ("Lima needs the votes of ramblers {who} said so.", "ramblers"),
        ("Lima saw 12 ramblers {who} said so.", "12 ramblers"),
        ("The fog pleased few, among them 18% {who} said that it was late.", "18%"),
        ("The fog pleased the 30 percent {who} said that it was late.", "the 30 percent"),
        ("The fog pleased 30 percent {who} said that it was late.", "30 percent"),
        ("Others {who} said that it was late slept.", "Others"),
        ("We met the two divers, both of {whom} said that it was late.", "the two divers"),
        ("We met the diver Ana Lima, all of {whom} said that it was late.", None),
        ("One of the divers, {who} said that it was late, slept.", "One of the divers"),
        # One of them.
        ("“Late,” said one tired pier sweeper, {who} said that it was late.", "one tired pier sweeper"),
        ("Lima sang with Mr. Reed’s choir coach, {who} said so.", "Mr. Reed’s choir coach"),
        ("A friend of divers, {who} said that it was late, slept.", "A friend"),
        ("The mayor in Leeds, {who} said that it was late, slept.", "The mayor"),
        # Whose description goes on behind a preposition.
        ("Ana Lima, a diver at the University of Porto at Calder {who} said so, slept.", "Ana Lima"),
        ("Ana Lima, a cousin of Mayor Tom Reed and Mia Vogt, {who} said so, slept.", "Ana Lima"),
        ("Ana Lima, one of the divers, {who} said so, slept.", "Ana Lima"),
        ("Ana Lima, a friend of the divers, {who} said so, slept.", "Ana Lima"),
        # And whose does not.
        ("The divers, with Mr. Reed, who knows Mia Vogt, and {who} said so, slept.", "Mr. Reed"),
        ("The divers met Ana Lima, {who} said that it was late.", "Ana Lima"),
        ("The divers of Leeds met Zork, {who} said that it was late.", "Zork"),
        ("The press met friends of Zork, {who} said that it was late.", "Zork"),
        # Things: a person never reads, nor is a "which".
        ("Tom Reed made a Calder video {that} said that it was late.", "a Calder video"),
        ("We saw a stack of summer leaflets {that} said that it was late.", "leaflets"),
        ("We saw a leaflet by the diver Ana Lima {that} read “It is late tonight,” twice.", "a leaflet"),
        ("We saw new reports by Calder University {that} said so.", "reports"),
        ("We saw Calder University, {which} said that it was late.", "Calder University"),
        ("Lima burned her letters in Porto, {which} said that it was late.", "her letters"),
        ("Lima won over the diving community, {which} said that it was late.", "the diving community"),
        ("We saw Ana Lima, {which} said that it was late.", None),
        ("We saw Tom Reed and fog, {which} said that it was late.", None),
        # What says nothing, or nobody.
        ("The critics of someone {who} said that it was late slept.", None),
        ("Ana Lima met them in the fog, {who} said that it was late.", "Ana Lima"),
        ("Ana Lima asks {who} said that it was late.", None),
        ("Ana Lima knew of nothing {that} said that it was late.", None),
        ("Ana Lima met someone {who} said that it was late.", None),
        ("Nobody but Ana Lima knows {who} said that it was late.", None),
        ("{Who} said that it was late?", None),
        ("It rained . {who} said that it was late?", None),
    ],
)
def test_a_relative_pronoun_means(line: str, speaker: str | None) -> None:
    assert speakers_in(line) == [speaker]


def test_a_name_too_far_back_is_not_meant() -> None:
    assert speakers_in(f"We later saw Ana Lima and {'fog ' * 20}, {{who}} said that it was late.") == [None]
    assert speakers_in(f"We later saw Ana Lima and {'fog ' * 20}with a diver {{who}} said so.") == ["a diver"]


def test_a_description_before_it_may_be_someone_s_who_is_named() -> None:
    line = "We later saw Mayor Ana Lima.\nIt was the mayor {who} said that it was late."
    assert speakers_in(line) == ["Ana Lima"]
    assert answers_in(line)[0].way is Way.PRONOUN


def test_a_noun_before_it_is_of_a_kind() -> None:
    (speaker,) = read("Ana Lima got a letter {that} said that it was late.").resolution.speakers
    assert speaker.kind is SpeakerKind.DOCUMENT


def test_joined_clauses_without_end_are_followed_only_so_far() -> None:
    """Each clause was asked for the one before: a thousand were too many for Python."""
    line = f"The divers {'who sang and ' * 5}{{who}} said so."
    assert speakers_in(line) == ["The divers"]
    assert speakers_in(f"The divers {'who sang and ' * 2000}{{who}} said so.") == [None]
