"""What a parsed article is made of: frozen, hashable, picklable models with spans into the source."""

from newsseed.models.article import Article, Doubt, DoubtKind
from newsseed.models.blocks import (
    Block,
    Byline,
    Caption,
    Credit,
    CreditEntry,
    Dateline,
    Embed,
    Heading,
    ImageCredit,
    Notice,
    Paragraph,
    Section,
    Slug,
    Standfirst,
    Title,
)
from newsseed.models.leaves import Leaf
from newsseed.models.quotes import Quote, QuoteKind, Speaker, SpeakerKind, Stance, Term, TermReason, Way
from newsseed.models.text import Part, Span

__all__ = [
    "Article",
    "Block",
    "Byline",
    "Caption",
    "Credit",
    "CreditEntry",
    "Dateline",
    "Doubt",
    "DoubtKind",
    "Embed",
    "Heading",
    "ImageCredit",
    "Leaf",
    "Notice",
    "Paragraph",
    "Part",
    "Quote",
    "QuoteKind",
    "Section",
    "Slug",
    "Span",
    "Speaker",
    "SpeakerKind",
    "Stance",
    "Standfirst",
    "Term",
    "TermReason",
    "Title",
    "Way",
]
