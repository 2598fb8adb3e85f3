"""What is said of a mention behind it, by the classes of the words: "Lima, a pilot who saw it," "Lima (R-Ohio)"."""

import re

# Behind a comma: "a pilot", "Lima’s brother", "70", "who saw it", "also a pilot"; not so "two days later", "her voice
# breaking", "a claim that".
_ASIDE = re.compile(",(?![DNn0r]{1,3}d(?![Nn])|D[nv]+(?:g|t[DNPG]))(?=r?[DNnG0W])")
_BRACKET = re.compile(r"\([^()]*+\)")
_DASHES = re.compile("-[^-.]++(?=-)")
# "who saw it", "of Calder"; "gathered in Porto", "released on Monday", as far as no other verb follows.
_HANGING = re.compile("W|o|[ev](?=[pd])")
# Behind the comma that closes an aside the sentence goes on with its verb; a quotation may hold the comma itself.
_CLOSING = re.compile("(?:,|(?<=Q))(?=(?:r|p?d)*+(?:[amVvb]|e(?!p)))")
# What stands between a source and its verb and belongs to neither: "also", "has", "on Monday".
_IDLE = re.compile("(?:[amr]|p?d)*+")
_PREDICATE = re.compile("(?:r|p?d)*+(?:[amVvb]|e(?!p))")
_AUXILIARY = re.compile("[amr]*+")
_PARTICIPLE = re.compile(r"[ev](?=[pd]|\Z)")
_DATED = re.compile("(?:p?d)++")
_VERB = re.compile("[amVvb]")
_NOMINAL = frozenset("NnG0d)~P")
# What follows an aside behind a source that follows its cue: "said Lima, a pilot, adding that", "…, when she left".
_NEXT = re.compile(r"[;:\-]|,(?=[gscpw])")
_NEXT_PREDICATE = re.compile(r"[;:\-]|,(?=[gscpwramVvb])")
_NEXT_VERB = re.compile(r"[;:,\-amVvb]")


def is_before_verb(classes: str, start: int, limit: int) -> bool:
    """Whether a verb or the end at `limit` follows, with auxiliaries, adverbs and words of time in front."""
    return _IDLE.fullmatch(classes, start, limit) is not None or _PREDICATE.match(classes, start, limit) is not None


def find_end_ahead(classes: str, first: int, last: int, *, cue: int) -> int:
    """Where the mention from `first` to `last` ends with what is said of it, in front of its `cue` or another bound.

    >>> find_end_ahead("N,DnV", 0, 1, cue=4), find_end_ahead("N,Dn,V", 0, 1, cue=5)
    (1, 4)
    """
    end = _end_of_bracket(classes, last, cue)
    if _ASIDE.match(classes, end, cue):
        return _close(classes, end, cue)
    dashes = _DASHES.match(classes, end, cue)
    if dashes is not None:
        return dashes.end()
    hanging = _HANGING.match(classes, end, cue)
    if hanging is None:
        dated = _DATED.match(classes, end, cue)
        told = dated is not None and _PARTICIPLE.search(classes, first, last) is not None
        return dated.end() if dated and told else end
    idle = _AUXILIARY if hanging[0] in "ev" else _IDLE
    stop = next(stop for stop in range(end, cue + 1) if idle.fullmatch(classes, stop, cue))
    whole = classes[stop - 1] in _NOMINAL and "," not in classes[end:stop]
    return stop if whole and (hanging[0] == "W" or not _VERB.search(classes, end + 1, stop)) else end


def find_end_behind(classes: str, start: int, last: int) -> int:
    """Where a mention that ends at `start` ends with what is said of it, its cue being elsewhere; `last` bounds it.

    What goes on into words that are reported, "said Lima, who told", ends at its last comma, or is no aside.

    >>> find_end_behind("VN,Dn.", 2, 6), find_end_behind("VN,Dn,pDn.", 2, 10), find_end_behind("VN,W", 2, 4)
    (5, 5, 2)
    """
    end = _end_of_bracket(classes, start, last)
    hanging = _HANGING.match(classes, end, last)
    if hanging is None and not _ASIDE.match(classes, end, last):
        return end
    if hanging is not None:
        following = _NEXT if hanging[0] in "Wo" else _NEXT_VERB
    else:
        # A relative clause has verbs of its own.
        following = _NEXT if classes[end + 1] == "W" else _NEXT_PREDICATE
    found = following.search(classes, end + 1, last)
    if found is not None:
        stop = found.start()
    elif classes[last - 1] in ".,":
        stop = last
    else:
        stop = max(classes.rfind(",", end, last), end)
    return end + len(classes[end:stop].rstrip(",.;"))


def _close(classes: str, start: int, cue: int) -> int:
    """Where an aside from its comma on ends, `start` where nothing closes it.

    A relative clause has a verb of its own: "Lima, whose brother, Tom, has a boat, said".
    """
    closings = [closing.start() for closing in _CLOSING.finditer(classes, start + 2, cue + 1)]
    relative = classes[start + 1] == "W"
    whole = (place for place in closings if not relative or _VERB.search(classes, start + 2, place))
    return next(whole, closings[-1] if closings else start)


def _end_of_bracket(classes: str, start: int, last: int) -> int:
    bracket = _BRACKET.match(classes, start, last)
    return start if bracket is None else bracket.end()
