"""The languages newsseed knows, each a module of data that is loaded when it is first asked for."""

from functools import cache
from importlib import import_module

from newsseed.errors import UnknownLanguageError, WrongTypeError
from newsseed.languages.grammar import Grammar
from newsseed.languages.model import Language, alternation
from newsseed.languages.modules import MODULES, load_module
from newsseed.languages.people import PeopleWords
from newsseed.languages.recognition import recognise_language

__all__ = [
    "LANGUAGES_KEPT",
    "Grammar",
    "Language",
    "PeopleWords",
    "alternation",
    "load_grammar",
    "load_language",
    "load_people",
    "recognise_language",
]

LANGUAGES_KEPT = 16
"""For how many languages a stage keeps the patterns that it compiled: callers may make languages of their own."""


def load_language(language: "str | Language") -> Language:
    """The language of a code such as "en"; a `Language` is handed back as it is.

    A region is no hindrance: "en-GB" is English; "und" is what papers have in common whatever their language. Raises
    `UnknownLanguageError` for a language that newsseed has no knowledge of, and `WrongTypeError` where the value is
    neither text nor a `Language`.

    >>> load_language("en-GB").name
    'English'
    """
    if isinstance(language, Language):
        return language
    if not isinstance(language, str):
        raise WrongTypeError("language", language, "a code such as 'en' or a Language")
    code = language.replace("_", "-").partition("-")[0].lower()
    if code not in MODULES:
        raise UnknownLanguageError("language", language, tuple(sorted(MODULES)))
    return load_module(code)


def load_grammar(language: Language) -> Grammar | None:
    """What the language's sentences are made of; `None` for a language of which nothing is told yet.

    >>> grammar = load_grammar(load_language("en"))
    >>> grammar is not None and "said" in grammar.cues
    True
    """
    return _load_grammar(language.speech) if language.speech else None


def load_people(language: Language) -> PeopleWords | None:
    """What the language tells of people and organisations; `None` for a language of which nothing is told yet.

    >>> people = load_people(load_language("en"))
    >>> people is not None and "actress" in people.female_nouns
    True
    """
    return _load_people(language.speech) if language.speech else None


@cache
def _load_grammar(name: str) -> Grammar:
    loaded: Grammar = getattr(import_module(f"newsseed.languages.{name}_grammar"), f"{name.upper()}_GRAMMAR")
    return loaded


@cache
def _load_people(name: str) -> PeopleWords:
    loaded: PeopleWords = import_module(f"newsseed.languages.{name}_people").PEOPLE
    return loaded
