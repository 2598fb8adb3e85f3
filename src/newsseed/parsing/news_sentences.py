"""Sentences of news that have words which pages use: the privacy policy of a company that is sued for it."""

from collections.abc import Sequence
from itertools import pairwise

from newsseed.languages import Language
from newsseed.parsing.blocks import RawBlock, last_mark
from newsseed.parsing.page_labels import PUNCTUATION, to_plain_word

_FEWEST_WORDS = 8
_STOPS = frozenset(".!?")


def find_reader_words(words: Sequence[str], *, language: Language) -> frozenset[str]:
    """The words, in lower case, that speak to a page's reader or of who makes it; polite ones have a capital.

    >>> from newsseed.languages import load_language
    >>> sorted(find_reader_words("Mit Ihrem Abo geben sie".split(), language=load_language("de")))
    ['ihrem']
    """
    bare = [word.strip(PUNCTUATION) for word in words]
    plain = [(word.lower(), word) for word in bare if word.lower() in language.reader_words]
    return frozenset(word for word, written in plain if word not in language.polite_words or written[0].isupper())


def is_sentence_apart(block: RawBlock, *, language: Language) -> bool:
    """Whether a block is a sentence that neither speaks to a page's reader nor of the page itself: "this article"."""
    words = block.text.split()
    if len(words) < _FEWEST_WORDS or last_mark(block.text) not in _STOPS:
        return False
    plain = [to_plain_word(word) for word in words]
    return not find_reader_words(words, language=language) and not any(
        first in language.pointing_words and second in language.page_nouns for first, second in pairwise(plain)
    )


def tells_news(block: RawBlock, *, language: Language, opening: int = 1) -> bool:
    """Whether a block is a sentence of news, though pages have words of it: "… broke its privacy policy, they said".

    Such a sentence names who says so, or a day, or tells what was, its first words, as many as the `opening` has, not
    counted; and it stands apart from the page.

    >>> from newsseed.languages import load_language
    >>> from newsseed.parsing.blocks import group_blocks
    >>> from newsseed.parsing.lines import split_lines
    >>> text = "The club has changed its privacy policy, the court said."
    >>> tells_news(group_blocks(text, split_lines(text))[0], language=load_language("en"))
    True
    """
    telling = language.news_words | language.weekdays | language.past_auxiliaries
    words = [to_plain_word(word) for word in block.text.split()[opening:]]
    return not telling.isdisjoint(words) and is_sentence_apart(block, language=language)
