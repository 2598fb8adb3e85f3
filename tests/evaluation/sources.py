"""When a found source is the annotated one."""

import re
from collections.abc import Iterable

from newsseed import Span
from tests.evaluation.marks import WORD

# Words that two mentions may share without being about the same source.
_DETERMINERS = """
    a an the this that these those some any no each every either neither both all another such much many more most
    several few
"""
_PREPOSITIONS = """
    about above according across after against along among around as at before behind below beneath beside besides
    between beyond by concerning despite down during except for from in inside into like near of off on onto out
    outside over past per regarding since than through throughout to toward towards under until unto up upon via with
    within without
"""
_POSSESSIVES = "my your his her its our their s"
_CONJUNCTIONS = "and or but"
FUNCTION_WORDS = frozenset(f"{_DETERMINERS} {_PREPOSITIONS} {_POSSESSIVES} {_CONJUNCTIONS}".split())

# A mention of one of these words alone names nobody: the speaker's name is asked instead.
_PERSONAL = """
    i me myself you yourself yourselves he him himself she her herself it itself we us ourselves they them themselves
"""
_RELATIVE = "who whom whoever which that what"
_INDEFINITE = """
    one someone somebody anyone anybody everyone everybody nobody no-one others this these those all some many most
    both each another several few none
"""
PRONOUNS = frozenset(f"{_PERSONAL} {_RELATIVE} {_INDEFINITE}".split())

_NAME_SUFFIXES = frozenset({"jr", "sr", "ii", "iii", "iv", "md", "phd"})
_PART_ENDS = re.compile(r"[,;:()\[\]—–]")
_CONJUNCT_ENDS = re.compile(r"\b(?:and|or)\b|&")
# "a spokesman for Trump" is not Trump.
_NAME_ENDS = re.compile(
    r"\s-+\s|\b(?:of|for|in|from|with|at|on|by|to|as|who|whom|whose|which|that|when|where|after|during)\b"
)
_POSSESSIVE_ENDING = re.compile(r"['’]s?$")

# How far outside a span a word is looked for that the span begins or ends inside of.
_REACH = 60


def is_same_source(text: str, gold: tuple[Span, ...], found: Span | None, *, speaker: str | None = None) -> bool:
    """Whether the found source is the annotated one.

    It is where the two share a word of the text that is no function word, or have a last name in common. A found
    source that is missing or a pronoun goes by the name of its speaker; an annotated pronoun has no last name.
    """
    if found and _telling_words(text, gold) & _telling_words(text, [found]):
        return True
    annotated = " ".join(span.of(text) for span in gold)
    name = found.of(text) if found else ""
    if not name or is_pronoun(name):
        name = speaker or ""
    if is_pronoun(annotated) or is_pronoun(name):
        return False
    return bool(last_names(annotated) & last_names(name))


def is_pronoun(mention: str) -> bool:
    """Whether a mention is a pronoun and nothing else."""
    words = WORD.findall(mention.lower())
    return len(words) == 1 and words[0] in PRONOUNS


def last_names(mention: str) -> frozenset[str]:
    """The last names in a mention, in lower case: the last word of each name in its first part that holds one.

    Punctuation parts a mention ("Clinton’s manager, Robby Mook": mook), "and" parts names, and a preposition or a
    relative pronoun ends one. A last name begins with a capital; a suffix such as "Jr" is none.
    """
    for part in _PART_ENDS.split(mention):
        names = frozenset(filter(None, map(_last_name, _CONJUNCT_ENDS.split(part))))
        if names:
            return names
    return frozenset()


def _last_name(conjunct: str) -> str:
    """The last name of one conjunct, or an empty string."""
    words = [_POSSESSIVE_ENDING.sub("", word) for word in WORD.findall(_NAME_ENDS.split(conjunct, maxsplit=1)[0])]
    while words and words[-1].lower() in _NAME_SUFFIXES:
        _ = words.pop()
    if not words or not words[-1][:1].isupper():
        return ""
    last = words[-1].lower()
    return "" if last in FUNCTION_WORDS else last


def _telling_words(text: str, spans: Iterable[Span]) -> set[int]:
    """Where the words begin that overlap a span: without function words, or all of them if there are no others."""
    words = {
        match.start(): _POSSESSIVE_ENDING.sub("", match.group().lower())
        for span in spans
        for match in WORD.finditer(text, max(0, span.start - _REACH), span.end + _REACH)
        if match.start() < span.end and match.end() > span.start
    }
    return {start for start, word in words.items() if word not in FUNCTION_WORDS} or set(words)
