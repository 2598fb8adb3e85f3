"""The rows of the tables, as types, and each table's columns: names and types that stay.

A value is `str`, `int`, `float`, `bool` or None, never nested. Several names share a field, "; " between them.
"""

import types
from collections.abc import Mapping
from typing import Literal, TypedDict, cast, get_args, get_type_hints

ColumnType = Literal["string", "int64", "float64", "bool"]
_TYPES: Mapping[object, ColumnType] = {str: "string", int: "int64", float: "float64", bool: "bool"}


class ArticleRow(TypedDict):
    """One article: what its title says, and how much there is of everything."""

    article: int
    path: str | None
    language: str
    slug: str | None
    title: str | None
    headline: str | None
    publisher: str | None
    edition: str | None
    authors: str | None
    characters: int
    words: int
    blocks: int
    paragraphs: int
    headings: int
    captions: int
    quotes: int
    terms: int
    speakers: int
    doubts: int


class BlockRow(TypedDict):
    """One block; `section` counts the sections, `heading` is the text of the one it stands under."""

    article: int
    path: str | None
    block: int
    kind: str
    section: int
    heading: str | None
    start: int
    end: int
    words: int
    text: str


class CaptionRow(TypedDict):
    """One caption; `block` is its number among the blocks."""

    article: int
    path: str | None
    caption: int
    block: int
    heading: str | None
    start: int
    end: int
    alt: str | None
    text: str | None
    credit: str | None
    label: str | None
    photographers: str | None
    agencies: str | None
    rights: str | None


class QuoteRow(TypedDict):
    """One quote; a quote in a quote has the outer one's number as its `parent`."""

    article: int
    path: str | None
    quote: int
    parent: int | None
    block: int | None
    block_kind: str
    kind: str
    stance: str
    is_thought: bool
    rule: str
    confidence: float
    speaker: int | None
    speaker_name: str | None
    speaker_kind: str | None
    start: int | None
    end: int | None
    stretches: int
    words: int
    text: str
    source: str | None
    source_start: int | None
    source_end: int | None
    cue: str | None
    cue_start: int | None
    cue_end: int | None
    addressee: str | None
    medium: str | None
    occasion: str | None


class SpeakerRow(TypedDict):
    """One speaker; `quotes` and `words` count what is said by them, quotes in quotes too."""

    article: int
    path: str | None
    speaker: int
    name: str
    kind: str
    roles: str | None
    aliases: str | None
    mentions: int
    first_mention: int | None
    quotes: int
    words: int


def _columns_of(row: type) -> Mapping[str, ColumnType]:
    return types.MappingProxyType({name: _TYPES[_bare(kind)] for name, kind in get_type_hints(row).items()})


def _bare(kind: object) -> object:
    return cast("object", get_args(kind)[0]) if isinstance(kind, types.UnionType) else kind


ARTICLE_COLUMNS = _columns_of(ArticleRow)
BLOCK_COLUMNS = _columns_of(BlockRow)
CAPTION_COLUMNS = _columns_of(CaptionRow)
QUOTE_COLUMNS = _columns_of(QuoteRow)
SPEAKER_COLUMNS = _columns_of(SpeakerRow)
