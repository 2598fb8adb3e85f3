"""Figures that a page shows: a picture's number, the length of a recording, the size of a file, a price."""

import regex

from newsseed.languages import alternation
from newsseed.languages.pages import COUNTER_WORDS, SOURCE_WORDS
from newsseed.parsing.blocks import RawBlock

_LONGEST_COUNTER = 16
_LONGEST_CLOCK = 32
_LONGEST_PRICE = 40
# "1/3", "Bild 2 von 7": which of a gallery's pictures this is.
_COUNTER = regex.compile(
    rf"[\[(]?(?:\p{{Lu}}\p{{Ll}}+\s)?\d{{1,3}}(?:\s?/\s?|\s(?:{alternation(COUNTER_WORDS)})\s)\d{{1,3}}[\])]?"
)
# "VIDEO 3:05", "0:00 / 3:01": how long a recording is.
_CLOCK = regex.compile(r"(?:\p{Lu}{4,}\s?)?(?:\d{1,2}:\d\d(?::\d\d)?[\s|/-]*+)++")
# "05:22 - Source: NBS": how long it is, and whose.
_RECORDING = regex.compile(rf"\d{{1,2}}:\d\d\s[-–|]\s(?i:{alternation(SOURCE_WORDS)}):\s\S.*+")
# "123 KB", "PDF, 1.2 MB": how large a file is.
_FILE_SIZE = regex.compile(r"(?:\p{Lu}{3,4}(?:\s[-–]|,)\s)?\d+(?:[.,]\d+)?\s?(?:[kKM][Bo])")
_SIZE_ENDS = "Bo"
# "$149", "£60 at Lamp & Sons": what a thing costs, and where.
_PRICE = regex.compile(r"[$£€]\s?\d[\d,]*(?:\.\d\d)?(?:\s(?:at|from|on)\s\p{Lu}[\w.'’&]*(?:\s[\p{Lu}&][\w.'’]*){0,2})?")
_CURRENCIES = "$£€"


def is_recording(block: RawBlock) -> bool:
    """Whether a block says how long a recording is, and whose: what is left of a player."""
    text = block.text
    return text[0].isdigit() and block.length <= _LONGEST_CLOCK and _RECORDING.fullmatch(text) is not None


def is_page_figure(block: RawBlock) -> bool:
    """Whether a block is one of the page's figures; quick looks come first, since few are."""
    text, length = block.text, block.length
    if length <= _LONGEST_COUNTER and (
        _COUNTER.fullmatch(text) or (text[-1] in _SIZE_ENDS and _FILE_SIZE.fullmatch(text))
    ):
        return True
    if length <= _LONGEST_CLOCK and ":" in text and _CLOCK.fullmatch(text):
        return True
    return text[0] in _CURRENCIES and length <= _LONGEST_PRICE and _PRICE.fullmatch(text) is not None
