"""Reported speech in the terms of attribution research: a source, a cue and a content; and who the source is."""

from enum import StrEnum
from importlib import import_module

import attrs

from newsseed.models.blocks import Block, Title
from newsseed.models.text import Part, Span


class QuoteKind(StrEnum):
    """How much of what was said stands between quotation marks: all of it, some of it, none of it."""

    DIRECT = "direct"
    MIXED = "mixed"
    INDIRECT = "indirect"


class SpeakerKind(StrEnum):
    """What a speaker is."""

    PERSON = "person"
    ORGANISATION = "organisation"
    UNNAMED = "unnamed"
    DOCUMENT = "document"


class Stance(StrEnum):
    """How a source stands to what is reported, by the word of reporting.

    The last four are thoughts and feelings rather than speech: see `is_thought`.
    """

    STATED = "stated"
    CLAIMED = "claimed"
    DENIED = "denied"
    AGREED = "agreed"
    ANSWERED = "answered"
    ASKED = "asked"
    URGED = "urged"
    PROMISED = "promised"
    WARNED = "warned"
    PREDICTED = "predicted"
    INDICATED = "indicated"
    DESCRIBED = "described"
    PRAISED = "praised"
    CRITICISED = "criticised"
    BELIEVED = "believed"
    FOUND = "found"
    WANTED = "wanted"
    FEARED = "feared"

    @property
    def is_thought(self) -> bool:
        """Whether it is a thought or a feeling that was reported, and not an act of speech.

        >>> [stance.value for stance in Stance if stance.is_thought]
        ['believed', 'found', 'wanted', 'feared']
        """
        return self in _THOUGHTS


_THOUGHTS = frozenset({Stance.BELIEVED, Stance.FOUND, Stance.WANTED, Stance.FEARED})


class TermReason(StrEnum):
    """Why words between quotation marks are no reported speech."""

    SCARE = "scare"
    TITLE = "title"
    TERM = "term"
    NICKNAME = "nickname"
    SLOGAN = "slogan"
    MARKUP = "markup"


class Way(StrEnum):
    """How it was found out who a quote's speaker is."""

    NAME = "name"
    """The mention is a name, or stands beside one."""
    PRONOUN = "pronoun"
    ROLE = "role"
    """It is someone with that role, or whom the text is about: "the minister"."""
    PHRASE = "phrase"
    """It is all there is: "a spokesman"."""
    CONTINUATION = "continuation"
    """The speech before goes on."""
    ANNOUNCED = "announced"
    """Another sentence or paragraph, mostly the one before, says who speaks."""
    UNRESOLVED = "unresolved"


@attrs.frozen
class Speaker:
    """Someone who is quoted, resolved over the whole article; `name` is the fullest form that the article gives.

    `roles` are titles, offices and affiliations as the article words them; `mentions` are the spans of the names, or,
    of a speaker without one, of the sources.
    """

    name: str
    kind: SpeakerKind
    roles: tuple[Part, ...] = ()
    mentions: tuple[Span, ...] = ()
    aliases: tuple[str, ...] = ()


def key_of(speaker: Speaker) -> tuple[str, SpeakerKind, tuple[Part, ...], tuple[Span, ...]]:
    """What tells one speaker of an article from another, without all mentions: there are as many as quotes.

    Whoever goes through the quotes and asks for each one's speaker takes time that grows with their square otherwise.
    """
    return speaker.name, speaker.kind, speaker.roles, speaker.mentions[:1]


@attrs.frozen
class Quote:
    """One act of saying: what was said, by whom, in which words of reporting.

    `content` has one span a stretch, outer quotation marks not included, and `text` is the same as one clean string.
    `block` is where it begins: what a paragraph opens with a mark and does not close goes on in the next.
    `source` is the mention at the quote, with its title, its apposition and its relative clause ("she", "Ana Lima, a
    pilot who saw it"), or one in another sentence of its paragraph, or in the paragraph before, if that announces the
    quotation; `speaker` is who that is.
    What is reported without quotation marks has the reported clause as its content; where grammar names nobody, as in
    "it was claimed that", it has no source. `stance` tells what kind of act it was: stated, denied, promised, believed.
    `rule` names the evidence that the answer rests on, and `confidence`, from 0 to 1, is how often such an answer is
    right.
    """

    kind: QuoteKind
    content: tuple[Span, ...]
    text: str
    block: Block | Title
    rule: str
    confidence: float
    source: Span | None = None
    cue: Span | None = None
    speaker: Speaker | None = None
    addressee: Span | None = None
    medium: Span | None = None
    occasion: Span | None = None
    stance: Stance = Stance.STATED
    nested: tuple["Quote", ...] = ()

    def _repr_html_(self) -> str:
        """The quote as a card for a notebook, as `newsseed.views` shows it."""
        # By name, when a notebook asks: models know nothing of the rooms that show them.
        return str(import_module("newsseed.views.pages").html_card(self))


@attrs.frozen
class Term(Part):
    """Words between quotation marks that report no speech, and why: a scare quote, a title, a term."""

    reason: TermReason
    block: Block | Title
