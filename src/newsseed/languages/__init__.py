"""The languages newsseed knows, each a module of data that is loaded when it is first asked for."""

from functools import cache
from importlib import import_module

from newsseed.errors import UnknownLanguageError, WrongTypeError
from newsseed.languages.model import Language, alternation

__all__ = ["LANGUAGES_KEPT", "Language", "alternation", "load_language"]

LANGUAGES_KEPT = 16
"""For how many languages a stage keeps the patterns that it compiled: callers may make languages of their own."""

_MODULES = {"de": "german", "en": "english"}


def load_language(language: "str | Language") -> Language:
    """The language of a code such as "en"; a `Language` is handed back as it is.

    A region is no hindrance: "en-GB" is English. Raises `UnknownLanguageError` for a language that newsseed has no
    knowledge of, and `WrongTypeError` where the value is neither text nor a `Language`.

    >>> load_language("en-GB").name
    'English'
    """
    if isinstance(language, Language):
        return language
    if not isinstance(language, str):
        raise WrongTypeError("language", language, "a code such as 'en' or a Language")
    code = language.replace("_", "-").partition("-")[0].lower()
    if code not in _MODULES:
        raise UnknownLanguageError("language", language, tuple(sorted(_MODULES)))
    return _load_module(_MODULES[code])


@cache
def _load_module(name: str) -> Language:
    module = import_module(f"newsseed.languages.{name}")
    loaded: Language = getattr(module, name.upper())
    return loaded
