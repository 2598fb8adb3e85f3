"""Blocks and speakers stand once in a document, and quotes and terms name them by their number.

A block is named by its number in `blocks` or as "title", a speaker by its number in `speakers`. What stands nowhere in
the article, as in one made by hand, is written out in its place.
"""

from collections.abc import Mapping, Sequence
from typing import cast

import attrs

from newsseed.convert.values import check_array, check_object, reject, within
from newsseed.models import Block, Quote, Speaker, Term, Title

TITLE = "title"


@attrs.frozen
class Numbers:
    """Where the blocks and speakers of an article stand in it: the first place of each."""

    blocks: Mapping[Block | Title, int | str]
    speakers: Mapping[Speaker, int]

    @classmethod
    def of(cls, title: Title | None, blocks: Sequence[Block], speakers: Sequence[Speaker]) -> "Numbers":
        """The numbers of one article."""
        places: dict[Block | Title, int | str] = {block: number for number, block in reversed([*enumerate(blocks)])}
        if title is not None:
            places[title] = TITLE
        return cls(places, {speaker: number for number, speaker in reversed([*enumerate(speakers)])})

    def refer_all(self, models: Sequence[Quote | Term], documents: object) -> list[dict[str, object]]:
        """The documents of quotes or terms with numbers in place of the blocks and the speakers."""
        pairs = zip(models, cast("list[dict[str, object]]", documents), strict=True)
        return [self._refer(model, document) for model, document in pairs]

    def _refer(self, model: Quote | Term, document: dict[str, object]) -> dict[str, object]:
        referring = {**document, "block": self.blocks.get(model.block, document["block"])}
        if isinstance(model, Quote):
            referring["nested"] = self.refer_all(model.nested, document["nested"])
            if model.speaker is not None:
                referring["speaker"] = self.speakers.get(model.speaker, document["speaker"])
        return referring


@attrs.frozen
class Targets:
    """The blocks and speakers that numbers stand for."""

    title: Title | None
    blocks: Sequence[Block]
    speakers: Sequence[Speaker]

    def resolve(self, value: object) -> dict[str, object]:
        """The document of a quote or a term with blocks and speakers in place of their numbers."""
        document = dict(check_object(value))
        if "block" in document:
            with within("block"):
                document["block"] = self._find_block(document["block"])
        if "speaker" in document:
            with within("speaker"):
                document["speaker"] = self._find_speaker(document["speaker"])
        if "nested" in document:
            with within("nested"):
                document["nested"] = self.resolve_all(document["nested"])
        return document

    def resolve_all(self, values: object) -> list[object]:
        """The documents of an array, resolved one by one."""
        resolved: list[object] = []
        for number, value in enumerate(check_array(values)):
            with within(number):
                resolved.append(self.resolve(value))
        return resolved

    def _find_block(self, value: object) -> object:
        if value == TITLE and self.title is None:
            reject("a block's number, for this article has no title", value)
        if value == TITLE:
            return self.title
        if isinstance(value, Mapping):
            return cast("object", value)
        return _find(value, self.blocks, name="blocks", accepted=f"the number of a block, {TITLE!r} or an object")

    def _find_speaker(self, value: object) -> object:
        if value is None or isinstance(value, Mapping):
            return cast("object", value)
        return _find(value, self.speakers, name="speakers", accepted="the number of a speaker, an object or null")


def _find(value: object, items: Sequence[object], *, name: str, accepted: str) -> object:
    """The item of that number."""
    if isinstance(value, bool) or not isinstance(value, int):
        reject(accepted, value)
    if not 0 <= value < len(items):
        reject(f"the number of one of the {len(items)} {name}, counted from 0", value)
    return items[value]
