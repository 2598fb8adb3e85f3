"""Plain blocks, told at a glance: most of an article, and no parser of notices or credits need look at them."""

from collections.abc import Mapping
from functools import lru_cache

from newsseed.languages import LANGUAGES_KEPT, Language
from newsseed.parsing.blocks import RawBlock
from newsseed.parsing.credits import has_closing
from newsseed.parsing.image_credits import LONGEST_IMAGE_CREDIT, may_have_label
from newsseed.parsing.notices import has_telling_phrase, to_key

_LONGEST_LINE = 60
_MARKS = ".,;:!?…()[]\"“”„«»‘'—–-"


@lru_cache(maxsize=LANGUAGES_KEPT)
def _openings(language: Language) -> Mapping[str, tuple[str, ...]]:
    """For each first word of a notice or a credit, how the second words begin that may follow it."""
    # A mark that stands by itself may have anything behind it: "— With files from …".
    openings: dict[str, tuple[str, ...]] = {"": ("",)}
    phrases = language.notice_openers | language.credit_roles
    for phrase in sorted(phrases | {phrase.replace("'", "’") for phrase in phrases}):
        first, second, *_ = *phrase.split(), ""
        key = first.strip(_MARKS)
        openings[key] = (*openings.get(key, ()), second)
    return openings


def is_plain(block: RawBlock, *, language: Language) -> bool:
    r"""Whether nothing in a block looks like a notice, a production credit or an image credit.

    >>> from newsseed.languages import load_language
    >>> from newsseed.parsing.blocks import group_blocks
    >>> from newsseed.parsing.lines import split_lines
    >>> text = "No ship left on Monday.\n\n— With files from Ana Lima"
    >>> [is_plain(block, language=load_language("en")) for block in group_blocks(text, split_lines(text))]
    [True, False]
    """
    openings = _openings(language)
    text = block.text
    end = text[-2:]
    if end[-1].isalnum() or ")" in end or "]" in end or has_closing(text, language=language):
        return False
    words = text.split()
    seconds = openings.get(words[0].strip(_MARKS).lower())
    if seconds is not None and "".join(words[1:2]).lower().startswith(seconds):
        return False
    if block.length <= _LONGEST_LINE and to_key(words).rstrip(".:!…") in language.notice_lines:
        return False
    return not (
        may_have_label(text[-LONGEST_IMAGE_CREDIT:], language=language) or has_telling_phrase(words, language=language)
    )
