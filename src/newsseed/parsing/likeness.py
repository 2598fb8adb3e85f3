"""What two lines about a picture have in common: alternative text and caption often say the same."""

import regex

# Of two lines that say the same: how much of the longer one the shorter one makes up, how many words they share.
_LEAST_WHOLE = 0.8
_LEAST_SHARED = 0.7
_FEWEST_SHARED = 5
# Of a picture's description and its caption.
LEAST_TOLD = 0.5
_SHORTEST_TELLING = 4

_WORD = regex.compile(r"[\p{L}\p{M}\d]++")


def to_key(text: str) -> str:
    """The words of a line in lower case, one blank between two."""
    return " ".join(_WORD.findall(text.lower()))


def says_the_same(one: str, other: str) -> bool:
    """Whether two lines say the same: but for a few words, or with one of them cut short."""
    short, long = sorted((to_key(one), to_key(other)), key=len)
    if not short:
        return False
    if long.startswith(short) and len(short) >= _LEAST_WHOLE * len(long):
        return True
    words, others = set(short.split()), set(long.split())
    return len(words) >= _FEWEST_SHARED and len(words & others) >= _LEAST_SHARED * len(words | others)


def shared(one: str, other: str) -> float:
    """How many of the words that tell something in one line stand in the other."""
    words, others = (
        {word for word in _WORD.findall(text.lower()) if len(word) >= _SHORTEST_TELLING} for text in (one, other)
    )
    return len(words & others) / len(words) if words else 0.0
