"""What kind of noun phrase a mention is, as far as its own words tell: a person's name, a pronoun, a thing."""

import re
from itertools import repeat

from newsseed.quoting.mentions import Phrase
from newsseed.quoting.tokens import Tokens

_NAMES = frozenset("N~")
_ENDS_HEAD = re.compile("[op]")
_KINDS = (("p", "person"), ("g", "group"), ("d", "document"), ("o", "organisation"))
_NOTHING = repeat("")


def class_noun(tokens: Tokens, phrase: Phrase) -> str:
    """The class of a mention: its determiner, then "Person", "Place", "Name" … or "person", "thing" and the like.

    A pronoun gives the class of its kind: "he", "it", "they". With a capital, names; without, common nouns.

    >>> from newsseed.languages.english_grammar import ENGLISH_GRAMMAR
    >>> tokens = Tokens([], [], ["a", "port", "spokeswoman"], "Dnn", [], ENGLISH_GRAMMAR)
    >>> class_noun(tokens, Phrase(0, 3))
    'a-person'
    """
    first, last = phrase
    classes, grammar = tokens.classes, tokens.grammar
    form = tokens.forms[first]
    letter = classes[first]
    if last - first == 1 and letter in "PDWt":
        return grammar.pronouns.get(form, "pronoun")
    determiner = "" if letter != "D" else "a-" if form in grammar.indefinite else "the-"
    end = classes[last - 1]
    if end in _NAMES or end == "G":
        return determiner + _class_name(tokens, first, last)
    return determiner + _class_thing(tokens, first, last)


def may_speak(tokens: Tokens, phrase: Phrase) -> bool:
    """Whether a mention may be someone's: a thing is quoted only where a word of reporting says so."""
    return not class_noun(tokens, phrase).endswith(("thing", "things"))


def _class_name(tokens: Tokens, first: int, last: int) -> str:
    classes = tokens.classes
    senses = tokens.grammar.senses
    *before, name = tokens.forms[first:last]
    told = "".join(map(senses.get, before, _NOTHING))
    if "f" in told or "t" in told:
        return "Person"
    sense = senses.get(name, "")
    if "l" in sense:
        return "Place"
    if "o" in sense:
        return "Organisation"
    if before and classes[last - 2] in _NAMES:
        return "Name-Name"
    return "role-Name" if "p" in told else "Name"


def _class_thing(tokens: Tokens, first: int, last: int) -> str:
    forms, senses = tokens.forms, tokens.grammar.senses
    sense = senses.get(forms[last - 1], "")
    for letter, kind in _KINDS:
        if letter in sense:
            return kind
    head = senses.get(_find_head(tokens, first, last), "")
    if "p" in head or "g" in head:
        return "person-of"
    if tokens.classes.find("N", first, last) >= 0:
        return "Name-thing"
    return "things" if forms[last - 1][-1] == "s" else "thing"


def _find_head(tokens: Tokens, first: int, last: int) -> str:
    """The word that a phrase hangs on: the last one before "of" or another preposition."""
    joint = _ENDS_HEAD.search(tokens.classes, first + 1, last)
    return tokens.forms[(last if joint is None else joint.start()) - 1]
