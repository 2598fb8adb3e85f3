"""The modules of data, one a language, each loaded when it is first asked for."""

from functools import cache
from importlib import import_module

from newsseed.languages.model import Language


@cache
def load_module(name: str) -> Language:
    """The language of the module `name`.

    >>> load_module("english").code
    'en'
    """
    module = import_module(f"newsseed.languages.{name}")
    loaded: Language = getattr(module, name.upper())
    return loaded
