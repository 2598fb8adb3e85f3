"""Whom a "they" stands for."""

import pytest

from newsseed import Span
from newsseed.speakers.answers import Attribution
from newsseed.speakers.resolution import resolve_speakers
from tests.speakers.reading import read, speakers_in

LATE = "“It is late in the harbour tonight,”"


@pytest.mark.parametrize(
    ("line", "speaker"),
    [
        # Who the sentence before is about, over who spoke before, and over whom it names.
        ("Several divers blamed Tom Reed for the fog. {They} also said that it was late.", "Several divers"),
        ("Grey-haired Calder officials, one from Leeds, blamed Reed. {They} said so.", None),
        ("Musical divers blamed Tom Reed. {They} said that it was late.", "Musical divers"),
        ("Party officials blamed Tom Reed. {They} said that it was late.", "Party officials"),
        ("Mr. Lima’s aides blamed the Calder Board. {They} said that it was late.", "Mr. Lima’s aides"),
        ("Divers’ boats are old, knows Tom Reed. {They} said that it was late.", "Divers"),
        ("Divers, with Tom Reed among them, left. {They} said that it was late.", "Divers"),
        ("Women divers blamed Tom Reed. {They} said that it was late.", "Women divers"),
        ("The local unions met Tom Reed. {They} said that it was late.", "The local unions"),
        ("Those asked by Tom Reed slept. {They} said that it was late.", "Those asked"),
        ("In the end, several divers blamed Tom Reed. {They} said that it was late.", "several divers"),
        ("While many divers blamed Tom Reed, it rained. {They} said that it was late.", "many divers"),
        ("Many are in fog with Tom Reed. {They} said that it was late.", "Many"),
        # This sentence.
        ("While many Calder divers like Mr. Reed, {they} say that it is late.", "many Calder divers"),
        ("While many divers like Mr. Reed, {they} say that it is late.", "many divers"),
        ("On the whole, those asked like Mr. Reed, but {they} say that it is late.", "those asked"),
        ("Divers want what {they} say was lost.", "Divers"),
        ("Divers and anglers slept as {they} said that it was late.", "Divers and anglers"),
        ("Many Calder stargazers hope that Tom Reed slept. {They} said that it was late.", "Many Calder stargazers"),
        ("Divers and Tom Reed slept. {They} said that it was late.", "Divers"),
        # Who says something anywhere in it, of whom a sentence is not about.
        ("The pier is smaller than what divers say was planned. It will do, {they} said.", "divers"),
        ("Fog is lovely, the Calder community says. {They} said so.", "the Calder community"),
        # Two with names.
        ("Ana Lima and Mayor Tom Reed met. {They} said that it was late.", "Ana Lima and Tom Reed"),
        ("Ana Lima and Mia Vogt, as {they} say, are late.", "Ana Lima and Mia Vogt"),
        ("At noon Ana Lima and Tom Reed met. {They} said that it was late.", None),
        ("Ana Lima and the Calder Board met. {They} said that it was late.", None),
        ("Ana Lima met Tom Reed. {They} said that it was late.", None),
        # An organisation.
        ("The Calder Players cancelled the tour. {They} said that it was late.", "Calder Players"),
        # Nobody whom they talk about, or in another clause.
        ("The divers can wait, {they} said.", None),
        ("The fog worries divers. The rules help a bit, but {they} said that it was late.", None),
        ("Divers blamed Reed. When the polls came, {they} showed that it was late.", None),
        ("Divers blamed Reed. {They} were angry at the polls, and {they} said that it was late.", "Divers"),
        # What only counts things, or is counted, or is a place.
        ("Many of the rules came late. {They} said that it was late.", None),
        ("Some rules came late. {They} said that it was late.", None),
        ("Some of {them} said that it was late.", None),
        ("The numbers came late. {They} said that it was late.", None),
        ("The United States came late. {They} said that it was late.", None),
        ("“Divers say” is a song. {They} said that it was late.", None),
        ("Lima met divers. {They} said that it was late.", None),
        ("{They} said that it was late.", None),
    ],
)
def test_they_are(line: str, speaker: str | None) -> None:
    assert speakers_in(line)[-1] == speaker


@pytest.mark.parametrize(
    ("before", "speaker"),
    [
        # Who spoke last, where they are several, and not long before.
        (f"{LATE} said {{officials}} at noon.", "officials"),
        (f"{LATE} said {{officials}} at noon.\nIt rained.", "officials"),
        (f"{LATE} said {{officials}} at noon.\nIt rained.\nIt rained.", None),
        (f"{LATE} said {{Ana Lima and Tom Reed}} at noon.", "Ana Lima and Tom Reed"),
        (f"{LATE} said {{the company}} at noon.", "the company"),
        # Not one person, nor a paper.
        (f"{LATE} said {{a nurse}} at noon.", None),
        (f"{LATE} said {{the report}} at noon.", None),
        (f"{LATE} said {{Ana Lima}} at noon.", None),
    ],
)
def test_they_are_who_spoke_last(before: str, speaker: str | None) -> None:
    assert speakers_in(f"{before}\n{LATE} {{they}} said.")[-1] == speaker


@pytest.mark.parametrize(
    ("first", "said", "speaker"),
    [
        ("Six old divers in Leeds", "said that it rains. They", "Six old divers in Leeds"),
        ("A caller", "said that it rains. They", "A caller"),
        ("A spokesman", "said that it rains. They", None),
        ("Critics", "said that it rains. The rules help a bit, but they", None),
        # Who spoke behind the subject, or as the subject.
        ("critics", "of Reed said that it rains. They", "critics"),
        ("critics", "said that it rains. Divers said no. They", "Divers"),
    ],
)
def test_they_are_who_spoke_in_this_paragraph(first: str, said: str, speaker: str | None) -> None:
    begin = "Divers knew what " if first.islower() else ""
    reading = read(f"{begin}{first} {said} said that it is late.")
    source, end = Span(len(begin), len(begin) + len(first)), len(begin) + len(first) + 1 + len(said)
    pronoun = Span(end - len("they"), end)
    attributions = [
        Attribution((Span(source.end, pronoun.start),), source),
        Attribution((Span(end, end + 5),), pronoun),
    ]
    speakers, answers = resolve_speakers(
        attributions, cast=reading.cast, roles=reading.roles, zones=reading.zones, quoted=[]
    )
    found = answers[-1].speaker
    assert (None if found is None else speakers[found].name) == speaker
