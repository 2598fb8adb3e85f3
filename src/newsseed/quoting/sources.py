"""Stage nineteen: how far a source reaches: the mention with its title and with what is said of it.

"A pilot, Ana Lima, who saw the fog" is one source; who that is, the mention alone tells.
"""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator, Sequence
from itertools import chain
from operator import itemgetter
from typing import NamedTuple

from newsseed.models.text import Span
from newsseed.quoting.answers import Attribution
from newsseed.quoting.asides import find_end_ahead, find_end_behind, is_before_verb
from newsseed.quoting.mentions import Phrase
from newsseed.quoting.nouns import class_noun
from newsseed.quoting.passages import Passage
from newsseed.quoting.tokens import Tokens

# What a clause opens with in front of its subject: "but", "however,".
_OPENING = re.compile("[csr.-]*+")
_PARTING = re.compile("[,;:Q(-]")
# In front of a mention, from the clause's beginning on: "officials at", "Lima and", "a pilot,".
_HUNG = re.compile("[DNn0G][^amVvbP,;:.()cswWtQ-]*+(?<=[poT])")
_JOINED = re.compile("[DNnGP0~eor]*+(?<=[NnP~])c")
_TITLED = re.compile("[DNnG0][DNnG0~eop]*+(?<=[Nn])")
_TITLES = ("person", "person-of", "Person", "role-Name")


class _Mention(NamedTuple):
    """A mention among the tokens of its block; `begin` and `end` bound what may belong to it.

    Where it stands `ahead`, its cue or what is reported follows.
    """

    tokens: Tokens
    first: int
    last: int
    begin: int
    end: int
    ahead: bool


def reach_sources(passages: Sequence[Passage], attributions: Iterable[Attribution]) -> Iterator[Attribution]:
    """The attributions, each with how far its source reaches.

    Neither what is reported nor the rest of an act of saying belongs to a source. Amounts and what a mention hangs on,
    "officials at the port", are of the mention itself.
    """
    listed = list(attributions)
    taken = sorted((span.start, span.end) for one in listed for span in _spans_of(one))
    begins = [passage.tokens.starts[0] if passage.tokens.starts else 0 for passage in passages]
    for one in listed:
        mention = None
        if one.source is not None:
            passage = passages[max(bisect_left(begins, one.source.start + 1) - 1, 0)]
            mention = _locate(passage, one.source, one.cue or one.content[0], taken)
        yield one if mention is None else _reach(one, mention)


def _spans_of(one: Attribution) -> Iterator[Span]:
    return chain(one.content, filter(None, (one.cue, one.addressee, one.medium, one.occasion)))


def _reach(one: Attribution, mention: _Mention) -> Attribution:
    whole = mention._replace(first=_find_first(mention))
    starts, ends = mention.tokens.starts, mention.tokens.ends
    return one._replace(
        source=Span(starts[whole.first], ends[whole.last - 1]),
        reach=Span(starts[_find_begin(whole)], ends[_find_end(whole) - 1]),
    )


def _locate(passage: Passage, source: Span, told: Span, taken: Sequence[tuple[int, int]]) -> _Mention | None:
    """Where a source stands among the tokens, and whether it is ahead of what is `told`.

    None where it is no whole number of them: "Lima’s".
    """
    starts, ends = passage.tokens.starts, passage.tokens.ends
    first, last = bisect_left(starts, source.start), bisect_left(starts, source.end)
    if not first < last or starts[first] != source.start or ends[last - 1] != source.end:
        return None
    begin, end = passage.bounds[bisect_right(passage.bounds, first, key=itemgetter(1))]
    place = bisect_left(taken, (source.start, source.start))
    if place:
        begin = max(begin, bisect_left(starts, taken[place - 1][1]))
    if place < len(taken):
        end = min(end, bisect_left(starts, taken[place][0]))
    return _Mention(passage.tokens, first, last, min(begin, first), max(end, last), source.end <= told.start)


def _find_first(mention: _Mention) -> int:
    """Where a mention itself begins: at an amount or, right before a verb, at what it hangs on ("pilots at")."""
    tokens, first = mention.tokens, mention.first
    amount = _find_amount(mention)
    if amount < first or not (mention.ahead and is_before_verb(tokens.classes, mention.last, mention.end)):
        return amount
    opening = _open_clause(mention, first)
    # "One hour after Lima said": only some prepositions hang one thing on another.
    hangs = tokens.classes[first - 1 : first] != "p" or tokens.forms[first - 1] in tokens.grammar.attaching
    return opening if hangs and _HUNG.fullmatch(tokens.classes, opening, first) else first


def _find_amount(mention: _Mention) -> int:
    """Where an amount begins that a mention ends: "about half of the pilots", "four in ten"."""
    tokens, begin = mention.tokens, mention.first
    if begin - 2 >= mention.begin and _is_part(tokens, begin):
        begin -= 2
    if _is_amount(tokens, begin):
        for approximation in tokens.grammar.approximations:
            opening = begin - len(approximation)
            if opening >= mention.begin and tuple(tokens.forms[opening:begin]) == approximation:
                return opening
    return begin


def _is_part(tokens: Tokens, place: int) -> bool:
    """Whether the mention at `place` is what an amount is of, or one itself: "half of them", "four in ten"."""
    joint = tokens.classes[place - 1]
    if joint == "o":
        return tokens.classes[place - 2] in "D0n"
    return joint == "p" and _is_amount(tokens, place) and _is_amount(tokens, place - 2)


def _is_amount(tokens: Tokens, place: int) -> bool:
    return tokens.classes[place] == "0" or tokens.forms[place] in tokens.grammar.amounts


def _find_begin(mention: _Mention) -> int:
    """Where a source begins: at a title in front of a name, or at whom "and" joins."""
    tokens, first = mention.tokens, mention.first
    classes = tokens.classes
    before = classes[first - 1] if first > mention.begin else ""
    if before == "," and classes[first] == "N":
        opening = _open_clause(mention, first - 1)
        return opening if _is_title(mention, opening) else first
    if before == "c" and tokens.forms[first - 1] in tokens.grammar.joining:
        opening = _open_clause(mention, first)
        return opening if _JOINED.fullmatch(classes, opening, first) else first
    return first


def _open_clause(mention: _Mention, last: int) -> int:
    """Where the clause opens that stands in front of the token `last`."""
    classes, opening = mention.tokens.classes, mention.begin
    for parting in _PARTING.finditer(classes, opening, last):
        opening = parting.end()
    found = _OPENING.match(classes, opening, last)
    return opening if found is None else found.end()


def _is_title(mention: _Mention, opening: int) -> bool:
    """Whether what stands in front of a name and a comma says who that is: "a pilot, Ana Lima,", not "a day later,"."""
    tokens, comma = mention.tokens, mention.first - 1
    if _TITLED.fullmatch(tokens.classes, opening, comma) is None:
        return False
    apart = tokens.classes[mention.last : mention.last + 1] == ","
    return apart or class_noun(tokens, Phrase(opening, comma)).endswith(_TITLES)


def _find_end(mention: _Mention) -> int:
    """Where a source ends: behind what brackets, commas or dashes set off, and what hangs on it."""
    classes = mention.tokens.classes
    if mention.ahead:
        return find_end_ahead(classes, mention.first, mention.last, cue=mention.end)
    return find_end_behind(classes, mention.last, mention.end)
