"""Raw blocks and languages for the tests of single stages."""

from newsseed.languages import Language, load_language
from newsseed.parsing.blocks import RawBlock, group_blocks
from newsseed.parsing.lines import split_lines

ENGLISH: Language = load_language("en")
GERMAN: Language = load_language("de")


def raw(text: str) -> RawBlock:
    """The one raw block that `text` is."""
    (block,) = group_blocks(text, split_lines(text))
    return block
