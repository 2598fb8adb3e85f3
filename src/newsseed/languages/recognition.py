"""Which language a text is in, by how many of its words are among a language's commonest."""

from typing import NamedTuple

import regex

from newsseed.languages.model import Language
from newsseed.languages.modules import MODULES, load_module

# The commonest words of a language make up a quarter of its articles and more, a twentieth of those in another.
_SHARE = 0.1
_EVIDENT = 0.2
_FEWEST_HITS = 3
_READ = 1500
# Fewer words or code points than this tell nothing by the lack of common ones: a headline, a byline.
_FEWEST_WORDS = 30
_FEWEST_CODE_POINTS = 200
_LETTER = regex.compile(r"\p{L}")
_LATIN_LETTER = regex.compile(r"\p{Latin}")

_USUAL, _NONE = "en", "und"
_OTHERS = tuple(code for code in MODULES if code not in {_USUAL, _NONE})


class _Hits(NamedTuple):
    """How many words of a text are common ones of a language."""

    number: int
    language: Language


def recognise_language(text: str) -> Language:
    """The language whose commonest words a text holds most of.

    A text too short to tell is taken for English; a longer one in a language of which newsseed has no words, and one in
    another script, is in the unknown language, "und" as BCP 47 calls it.

    >>> recognise_language("Am Montag ist kein Schiff aus dem Hafen gefahren, weil es so viel Nebel gab.").name
    'German'
    >>> [recognise_language(text).name for text in ("Fog", "Туман")]
    ['English', 'an unknown language']
    """
    words = text[:_READ].lower().split()
    usual = _count_hits(words, _USUAL)
    if usual.number >= _EVIDENT * len(words):
        return usual.language
    best = max(usual, *[_count_hits(words, code) for code in _OTHERS], key=lambda hits: hits.number)
    if best.number >= max(_FEWEST_HITS, _SHARE * len(words)):
        return best.language
    short = len(words) < _FEWEST_WORDS and sum(map(len, words)) < _FEWEST_CODE_POINTS
    return usual.language if short and _is_latin(words) else load_module(_NONE)


def _is_latin(words: list[str]) -> bool:
    """Whether half of the letters, or more, are Latin ones; so is what has no letters."""
    text = " ".join(words)
    return 2 * len(_LATIN_LETTER.findall(text)) >= len(_LETTER.findall(text))


def _count_hits(words: list[str], code: str) -> _Hits:
    language = load_module(code)
    return _Hits(sum(map(language.common_words.__contains__, words)), language)
