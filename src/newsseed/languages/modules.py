"""The modules of data, one a language, each loaded when it is first asked for."""

from functools import cache
from importlib import import_module

from newsseed.languages.model import Language

MODULES = {"de": "german", "en": "english", "und": "unknown"}
"""The module of each language, by its code."""


@cache
def load_module(code: str) -> Language:
    """The language of a code that is one of `MODULES`.

    >>> load_module("en").name
    'English'
    """
    name = MODULES[code]
    loaded: Language = getattr(import_module(f"newsseed.languages.{name}"), name.upper())
    return loaded
