"""From text to typed blocks: lines, head, raw blocks, forms, part bylines, headline, pictures, furniture, structure."""

import attrs

from newsseed.languages import Language
from newsseed.models.article import Doubt
from newsseed.models.blocks import Block, Slug, Title
from newsseed.parsing.blocks import group_blocks
from newsseed.parsing.forms import find_forms
from newsseed.parsing.furniture import find_furniture
from newsseed.parsing.headlines import find_headlines
from newsseed.parsing.lines import split_lines
from newsseed.parsing.part_bylines import find_part_bylines
from newsseed.parsing.pictures import gather_pictures
from newsseed.parsing.structure import classify_blocks
from newsseed.parsing.title import parse_head

__all__ = ["Layout", "parse_structure"]


@attrs.frozen
class Layout:
    """What the structure stages read: slug, title, blocks, and what could not be decided about them."""

    slug: Slug | None
    title: Title | None
    blocks: tuple[Block, ...]
    doubts: tuple[Doubt, ...]


def parse_structure(text: str, *, language: Language) -> Layout:
    r"""The slug, the title and the typed blocks of `text`.

    >>> from newsseed.languages import load_language
    >>> layout = parse_structure("Fog closes harbour\n\nBy Ana Lima\n\nNo ship left.", language=load_language("en"))
    >>> layout.title.text, [type(block).__name__ for block in layout.blocks]
    ('Fog closes harbour', ['Byline', 'Paragraph'])
    """
    head = parse_head(text, split_lines(text), language=language)
    candidates = find_forms(text, group_blocks(text, head.rest), language=language)
    candidates = find_part_bylines(text, candidates, language=language)
    candidates = find_headlines(text, head.title, candidates, language=language)
    candidates = gather_pictures(text, candidates, language=language)
    candidates = find_furniture(text, candidates, language=language)
    structure = classify_blocks(text, candidates, title=head.title, language=language)
    return Layout(head.slug, head.title, structure.blocks, structure.doubts)
