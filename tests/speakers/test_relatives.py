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
        # What says nothing, or nobody.
        ("Ana Lima knew of nothing {that} said that it was late.", None),
        ("Ana Lima met someone {who} said that it was late.", None),
        ("Nobody but Ana Lima knows {who} said that it was late.", None),
        ("{Who} said that it was late?", None),
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
