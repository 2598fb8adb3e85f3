"""The whole picture of a news article."""

from collections.abc import Iterator
from enum import StrEnum
from importlib import import_module
from typing import TypeVar

import attrs

from newsseed.models.blocks import (
    Block,
    Byline,
    Caption,
    Credit,
    Embed,
    Heading,
    Notice,
    Paragraph,
    Section,
    Slug,
    Standfirst,
    Title,
)
from newsseed.models.leaves import Leaf, split_leaves
from newsseed.models.quotes import Quote, Speaker, Term
from newsseed.models.text import Span

_Kind = TypeVar("_Kind")


class DoubtKind(StrEnum):
    """What parsing could not decide."""

    HEADING = "heading"
    CREDIT = "credit"
    MARKS = "marks"
    LANGUAGE = "language"


@attrs.frozen
class Doubt:
    """Something that could not be decided from the text: what, where, and in words why."""

    kind: DoubtKind
    span: Span
    detail: str


@attrs.frozen
class Article:
    r"""A news article, read: the source as given, and typed parts that each have their span in it.

    Every character of `source` stands in exactly one leaf of the parts or in the white space between leaves.

    >>> import newsseed
    >>> article = newsseed.parse("Fog closes harbour\n\nNo ship left on Monday.\n\nEdited by: Ana Lima")
    >>> article.title.headline.text
    'Fog closes harbour'
    >>> [type(block).__name__ for block in article.blocks]
    ['Paragraph', 'Credit']
    """

    source: str = attrs.field(repr=False)
    language: str
    slug: Slug | None = None
    title: Title | None = None
    blocks: tuple[Block, ...] = ()
    quotes: tuple[Quote, ...] = ()
    terms: tuple[Term, ...] = ()
    speakers: tuple[Speaker, ...] = ()
    doubts: tuple[Doubt, ...] = ()
    path: str | None = attrs.field(default=None, eq=False)
    """The file it was read from, if it was; two articles of the same text are equal wherever they lay."""

    @property
    def leaves(self) -> tuple[Leaf, ...]:
        """The smallest named pieces, in text order: they tile the source, but for white space between them."""
        head = tuple(part for part in (self.slug, self.title) if part is not None)
        return tuple(split_leaves(self.source, head + self.blocks))

    @property
    def paragraphs(self) -> tuple[Paragraph, ...]:
        """The paragraphs, in text order."""
        return self._only(Paragraph)

    @property
    def headings(self) -> tuple[Heading, ...]:
        """The headings, in text order."""
        return self._only(Heading)

    @property
    def standfirsts(self) -> tuple[Standfirst, ...]:
        """The standfirsts, in text order."""
        return self._only(Standfirst)

    @property
    def captions(self) -> tuple[Caption, ...]:
        """The captions, in text order."""
        return self._only(Caption)

    @property
    def embeds(self) -> tuple[Embed, ...]:
        """The embedded players and posts, in text order."""
        return self._only(Embed)

    @property
    def notices(self) -> tuple[Notice, ...]:
        """The notices that stand by themselves, in text order; those of embeds are with their embeds."""
        return self._only(Notice)

    @property
    def bylines(self) -> tuple[Byline, ...]:
        """The bylines, in text order."""
        return self._only(Byline)

    @property
    def credits(self) -> tuple[Credit, ...]:
        """The production credits, in text order."""
        return self._only(Credit)

    @property
    def sections(self) -> tuple[Section, ...]:
        """The blocks under each heading, in text order; those before the first heading are a section without one."""
        return tuple(_sections_of(self.blocks))

    def _repr_html_(self) -> str:
        """The article for a notebook, as `newsseed.views` shows it."""
        # By name, when a notebook asks: models know nothing of the rooms that show them.
        return str(import_module("newsseed.views.pages").html_fragment(self))

    def _only(self, kind: type[_Kind]) -> tuple[_Kind, ...]:
        return tuple(block for block in self.blocks if isinstance(block, kind))


def _sections_of(blocks: tuple[Block, ...]) -> Iterator[Section]:
    heading: Heading | None = None
    under: list[Block] = []
    for block in blocks:
        if isinstance(block, Heading):
            if heading or under:
                yield Section(heading, tuple(under))
            heading, under = block, []
        else:
            under.append(block)
    if heading or under:
        yield Section(heading, tuple(under))
