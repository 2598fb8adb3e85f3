"""Stage seven: where the sentences of a block begin and end; a quoted stretch is never cut."""

import re

from newsseed.quoting.tokens import STRETCH, Tokens

# A quoted stretch, or a full stop that nothing follows at once which belongs to it.
_ENDS = re.compile(r"Q|\.(?![.),;:-]|\Z)")
_ENDERS = frozenset(".?!…")
_STOPS = frozenset(".…")
_LONGEST_FRAME = 7
LONGEST = 200
"""How many tokens a sentence may have."""


def split_sentences(source: str, tokens: Tokens) -> list[tuple[int, int]]:
    """The first token of each sentence and the one behind its last.

    A sentence ends with its full stop, or with a quoted stretch that ends in one, unless what follows goes on with it:
    a word in lower case, or a name and a cue ("“Why?” Ms. Lima asked.").

    >>> from newsseed.languages.english_grammar import ENGLISH_GRAMMAR
    >>> from newsseed.models.text import Span
    >>> from newsseed.quoting.tokens import classify_words, split_tokens
    >>> text = "Ms. Lima left. Mr. Reed (R-Pa.) stayed."
    >>> grammar = ENGLISH_GRAMMAR
    >>> classify = classify_words({}, grammar=grammar)
    >>> (tokens,) = split_tokens(text, [Span(0, 39)], stretches=[()], grammar=grammar, classify=classify)
    >>> split_sentences(text, tokens)
    [(0, 5), (5, 14)]
    """
    bounds: list[tuple[int, int]] = []
    first = 0
    classes, starts, ends = tokens.classes, tokens.starts, tokens.ends
    count = len(classes)
    for match in _ENDS.finditer(classes):
        place = match.start()
        if classes[place] == ".":
            if place == first or source[starts[place + 1]].islower():
                continue
        else:
            last = source[ends[place] - 5 : ends[place]].rstrip("\"”'’»“`")[-1:]
            if last not in _ENDERS or not _begins_anew(source, tokens, place, stopped=last in _STOPS):
                continue
        bounds.append((first, place + 1))
        first = place + 1
    if first < count:
        bounds.append((first, count))
    if count > LONGEST and any(end - begin > LONGEST for begin, end in bounds):
        # Text without full stops: what takes time in proportion to a sentence's square stays bounded.
        return [(at, min(at + LONGEST, end)) for begin, end in bounds for at in range(begin, end, LONGEST)]
    return bounds


def _begins_anew(source: str, tokens: Tokens, place: int, *, stopped: bool) -> bool:
    """Whether a new sentence stands behind the quoted stretch at `place`, which ends like a sentence."""
    classes = tokens.classes
    following = classes[place + 1 : place + 1 + _LONGEST_FRAME]
    if not following or following[0] == STRETCH:
        return True
    if following[0] in ",;.-)(:" or source[tokens.starts[place + 1]].islower():
        return False
    for ahead, letter in enumerate(following):
        if letter == "V":
            beyond = classes[place + ahead + 2 : place + ahead + 3]
            return beyond in (":", "Q", "t") or (stopped and beyond not in (".", ""))
        if letter not in "NnPDG~-o":
            return True
    return True
