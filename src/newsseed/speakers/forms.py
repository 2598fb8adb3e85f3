"""What a name is by its form: its words as they are compared, what kind of name they make, the title before them."""

from collections.abc import Sequence
from enum import IntEnum
from typing import NamedTuple
from unicodedata import combining, normalize

from newsseed.languages import PeopleWords

# Letters with a stroke or a tail, and letters grown together, are no accents to Unicode: "Wałęsa", "Søren".
PLAIN_LETTERS = str.maketrans(
    {
        **dict(zip("łøđðħıŋŧ", "loddhint", strict=True)),
        "æ": "ae",
        "œ": "oe",
        "þ": "th",
        "ß": "ss",
    }
)


class NameKind(IntEnum):
    """What a name names, as far as its own words tell."""

    PERSON = 0
    UNKNOWN = 1
    ORGANISATION = 2
    PLACE = 3


# Looking a member up on its class takes ten times as long in Python 3.11.
PERSON, UNKNOWN, ORGANISATION, PLACE = NameKind


class Form(NamedTuple):
    """What the words of a name tell, wherever they stand."""

    words: tuple[str, ...]
    """The name's own words in lower case without accents; no titles, no suffix."""
    kind: NameKind
    title: str
    """The last word of the title before it, in lower case: "minister"; empty without one."""
    honorific: str
    """"mr" and its like."""


def fold(word: str) -> str:
    """The word as it is compared: in lower case, without accents and the full stop of an abbreviation.

    >>> fold("Dovilė"), fold("Sen.")
    ('dovile', 'sen')
    """
    folded = word.lower()
    if not word.isascii():
        bare = "".join([letter for letter in normalize("NFKD", folded) if not combining(letter)])
        folded = bare.translate(PLAIN_LETTERS).replace("’", "'")
    return folded[:-1] if folded[-1:] == "." else folded


def head_of(words: Sequence[str], *, people: PeopleWords) -> str:
    """The noun that a phrase hangs on: the last word before "of", "who" and the like."""
    head = words[0]
    for word in words[1:]:
        ends = word in people.prepositions or word in people.relative_pronouns or word in people.role_joiners
        if head != words[0] and ends:
            break
        head = word
    return head
