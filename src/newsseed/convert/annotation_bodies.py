"""What web annotations say, as JSON-LD nodes, and back: a quote, a speaker, a caption, a block.

A body in newsseed's own words is a node of the type `newsseed:Quote` and so on; where it speaks of another place in
the text, such as the cue, that is a `SpecificResource` with selectors, as a target is.
"""

from collections.abc import Mapping
from enum import StrEnum
from typing import TypeVar

import attrs

from newsseed.convert.anchoring import Text, each, has_type, is_selective, value_at
from newsseed.convert.documents import Value
from newsseed.convert.nodes import Node, name_quotes, without_gaps
from newsseed.convert.passages import find_block
from newsseed.models import (
    Article,
    Block,
    Caption,
    Part,
    Quote,
    QuoteKind,
    Slug,
    Span,
    Speaker,
    SpeakerKind,
    Stance,
    Title,
)

PREFIX = "newsseed:"
QUOTE = f"{PREFIX}Quote"
_PLACES = ("source", "cue", "addressee", "medium", "occasion")
_TYPES = {SpeakerKind.PERSON: "Person", SpeakerKind.ORGANISATION: "Organization"}
_KINDS = {name: kind for kind, name in _TYPES.items()}

_Closed = TypeVar("_Closed", bound=StrEnum)


@attrs.frozen
class Writing:
    """What nodes are written with: the text, the speakers' numbers, and the quote that introduces each of them."""

    text: Text
    numbers: Mapping[Speaker, int]
    introduced: Mapping[Speaker, str]

    @classmethod
    def of(cls, article: Article, *, text: Text, numbers: Mapping[Speaker, int]) -> "Writing":
        """The writing of an article's quotes: a speaker's mentions and roles are told once, at the first quote."""
        introduced: dict[Speaker, str] = {}
        for name, quote in name_quotes(article.quotes):
            if quote.speaker is not None:
                _ = introduced.setdefault(quote.speaker, name)
        return cls(text, numbers, introduced)

    def quote(self, quote: Quote, *, name: str) -> Node:
        """The node of a quote, without its content: that is the annotation's target."""
        speaker = quote.speaker
        places: Node = {
            f"{PREFIX}{field}": None if (span := getattr(quote, field)) is None else self.text.select(span)
            for field in _PLACES
        }
        return without_gaps(
            {
                "type": QUOTE,
                f"{PREFIX}kind": quote.kind.value,
                f"{PREFIX}stance": quote.stance.value,
                **places,
                f"{PREFIX}speaker": None
                if speaker is None
                else self.speaker(speaker, in_full=self.introduced[speaker] == name),
                f"{PREFIX}rule": quote.rule,
                f"{PREFIX}confidence": quote.confidence,
                f"{PREFIX}text": quote.text,
                f"{PREFIX}block": self.block(quote.block, at=True),
                f"{PREFIX}nested": [
                    {
                        **self.quote(nested, name=f"{name}-{number}"),
                        f"{PREFIX}content": [self.text.select(span) for span in nested.content],
                    }
                    for number, nested in enumerate(quote.nested, start=1)
                ],
            }
        )

    def speaker(self, speaker: Speaker, *, in_full: bool = True) -> Node:
        """The node of a speaker; its id leads from the short form to the full one."""
        node: Node = {
            "id": f"{self.text.iri}#speaker-{self.numbers[speaker]}",
            "type": _TYPES.get(speaker.kind, f"{PREFIX}Speaker"),
            "name": speaker.name,
            f"{PREFIX}kind": speaker.kind.value,
        }
        if in_full:
            node[f"{PREFIX}aliases"] = list(speaker.aliases)
            node[f"{PREFIX}roles"] = [self.text.select(role.span) for role in speaker.roles]
            node[f"{PREFIX}mentions"] = [self.text.select(span) for span in speaker.mentions]
        return node

    def caption(self, caption: Caption) -> Node:
        """The node of what stands about a picture."""
        credit = caption.credit
        node: Node = {"type": f"{PREFIX}Caption"}
        for field, part in (("alt", caption.alt), ("text", caption.text), ("credit", credit)):
            node[f"{PREFIX}{field}"] = None if part is None else self.text.select(part.span)
        if credit is not None:
            node[f"{PREFIX}photographers"] = [self._holder(part, kind="Person") for part in credit.photographers]
            node[f"{PREFIX}agencies"] = [self._holder(part, kind="Organization") for part in credit.agencies]
        return without_gaps(node)

    def block(self, block: Block | Title | Slug, *, at: bool = False) -> Node:
        """The node of a block: its kind and, if that is not the target's, its place."""
        node: Node = {"type": f"{PREFIX}Block", f"{PREFIX}kind": kind_of(block)}
        if at:
            # By its positions alone: a paragraph of many quotes would be written out with each of them.
            node |= {"source": self.text.iri, "selector": self.text.select_position(block.span)}
        return node

    def _holder(self, part: Part, *, kind: str) -> Node:
        return {"type": kind, "name": part.text, f"{PREFIX}at": self.text.select(part.span)}


def kind_of(block: Block | Title | Slug) -> str:
    """The name of a block's kind, as leaves have it: "paragraph"."""
    return type(block).__name__.lower()


@attrs.frozen
class Reading:
    """What nodes are read with: the article, its text, its blocks, and the speakers' nodes in full by their ids."""

    article: Article
    text: Text
    blocks: Mapping[tuple[Span, str], Block | Title]
    speakers: Mapping[str, Value]
    met: dict[str, Speaker] = attrs.field(factory=dict[str, Speaker])
    """The speakers read so far: one of many mentions is read once, however many quotes there are."""

    @classmethod
    def of(cls, article: Article, *, text: Text, speakers: Mapping[str, Value]) -> "Reading":
        """The reading of an article's quotes; of blocks of one kind at one place the first is meant."""
        blocks = (*([article.title] if article.title else []), *article.blocks)
        return cls(article, text, {(block.span, kind_of(block)): block for block in reversed(blocks)}, speakers)

    def quote(self, body: Value, *, content: tuple[Span, ...]) -> Quote:
        """The quote that a node tells of."""
        spoken = body[f"{PREFIX}speaker"]
        nested = tuple(
            self.quote(one, content=tuple(self.text.find(place) for place in each(one[f"{PREFIX}content"])))
            for one in each(body[f"{PREFIX}nested"])
        )
        places = {field: self._place(body[f"{PREFIX}{field}"]) for field in _PLACES}
        confidence = body[f"{PREFIX}confidence"].share()
        return Quote(
            kind=_one_of(body[f"{PREFIX}kind"], QuoteKind),
            content=content,
            text=body[f"{PREFIX}text"].text() or "",
            block=self._block(body[f"{PREFIX}block"], content=content),
            rule=body[f"{PREFIX}rule"].text() or "",
            confidence=1.0 if confidence is None else confidence,
            speaker=None if spoken.given is None else self.speaker(spoken),
            stance=_one_of(body[f"{PREFIX}stance"], Stance),
            nested=nested,
            **places,
        )

    def speaker(self, node: Value) -> Speaker:
        """The speaker that a node tells of, in full if there is a node in full, or the article knows the speaker."""
        identity = str(value_at(node, "id")) if isinstance(node.given, Mapping) else ""
        if identity not in self.speakers:
            return self._speaker_of(node)
        if identity not in self.met:
            self.met[identity] = self._speaker_of(self.speakers[identity])
        return self.met[identity]

    def _speaker_of(self, node: Value) -> Speaker:
        name = node["name"].text()
        if name is None:
            node["name"].fail("a string")
        kind = self._kind(node)
        if not is_full(node):
            known = (one for one in self.article.speakers if (one.name, one.kind) == (name, kind))
            return next(known, Speaker(name, kind))
        roles = [self.text.find(place) for place in each(node[f"{PREFIX}roles"])]
        return Speaker(
            name,
            kind,
            roles=tuple(Part(span.of(self.text.source), span) for span in roles),
            mentions=tuple(self.text.find(place) for place in each(node[f"{PREFIX}mentions"])),
            aliases=tuple(alias.text() or "" for alias in each(node[f"{PREFIX}aliases"])),
        )

    def _kind(self, node: Value) -> SpeakerKind:
        told = node[f"{PREFIX}kind"]
        if told.given is not None:
            return _one_of(told, SpeakerKind)
        return next((kind for name, kind in _KINDS.items() if has_type(node, name)), SpeakerKind.UNNAMED)

    def _place(self, node: Value) -> Span | None:
        return None if node.given is None else self.text.find(node)

    def _block(self, node: Value, *, content: tuple[Span, ...]) -> Block | Title:
        """The block at the place and of the kind told; in a text that has changed, the one around the content."""
        if is_selective(node):
            block = self.blocks.get((self.text.find(node), str(value_at(node, f"{PREFIX}kind"))))
            if block is not None:
                return block
        return find_block(self.article, position=content[0].start if content else 0)


def is_full(node: Value) -> bool:
    """Whether a speaker's node tells the mentions and roles, too."""
    return isinstance(node.given, Mapping) and value_at(node, f"{PREFIX}mentions") is not None


def _one_of(value: Value, accepted: type[_Closed]) -> _Closed:
    try:
        return accepted(str(value.given))
    except ValueError:
        value.fail(f"one of {', '.join(repr(one.value) for one in accepted)}")
