"""Stage twelve: the rest of the act of saying: to whom, by what medium, on what occasion."""

import re
from typing import NamedTuple

from newsseed.models.text import Span
from newsseed.quoting.asides import find_end_behind
from newsseed.quoting.candidates import Sentence
from newsseed.quoting.mentions import Phrase, find_phrase_behind
from newsseed.quoting.tokens import FINITE, STRETCH

_PASSED = "rd"
_CLOSES = re.compile(f"[,.;:{STRETCH}]")


class Circumstances(NamedTuple):
    """Who was told, by what medium, on what occasion; `last` is the token behind those after the cue, or -1."""

    addressee: Span | None = None
    medium: Span | None = None
    occasion: Span | None = None
    last: int = -1


_NOTHING = Circumstances()


def find_circumstances(sentence: Sentence, *, cue: int, source: Phrase | None, content: int) -> Circumstances:
    """The circumstances that stand around the cue at token `cue`, whose content begins at token `content`."""
    if cue < 0 or source is None:
        return _NOTHING
    place = cue + 1
    if source.first >= place:
        place = _pass_aside(sentence, source.last)
    limit = content if content > cue else sentence.last
    spans: dict[str, Phrase] = {}
    reach = -1
    if place == cue + 1 and sentence.tokens.forms[cue] in sentence.tokens.grammar.dative_cues:
        phrase = _whole_phrase(sentence, place)
        if phrase is not None and phrase.last <= limit:
            spans["addressee"] = phrase
            reach = place = phrase.last
    classes = sentence.tokens.classes
    reach = _add_behind(spans, sentence, place, limit, reach)
    if source.first - 1 > sentence.first and classes[source.first - 1] == ",":
        _add_opening(spans, sentence, source.first - 1)
    if not spans:
        return _NOTHING
    addressee, medium, occasion = [_span(sentence, spans.get(kind)) for kind in ("addressee", "medium", "occasion")]
    return Circumstances(addressee, medium, occasion, reach)


def _add_behind(spans: dict[str, Phrase], sentence: Sentence, place: int, limit: int, reach: int) -> int:
    """Adds what follows by prepositions from `place` on; gives the token behind it, or `reach`."""
    classes = sentence.tokens.classes
    while place < limit:
        letter = classes[place]
        if letter in _PASSED:
            place += 1
            continue
        phrase = _whole_phrase(sentence, place + 1) if letter in "pT" else None
        if phrase is None or phrase.last > limit:
            break
        kind = _kind_of(sentence, place, phrase)
        if kind is None or kind in spans:
            break
        if kind != "addressee":
            phrase = _with_place(sentence, Phrase(place, phrase.last), limit, dated=kind == "occasion")
        spans[kind] = phrase
        reach = place = phrase.last
    asked = None if "occasion" in spans else _find_asked(sentence, place, limit)
    if asked is not None:
        spans["occasion"] = asked
        reach = asked.last
    return reach


def _pass_aside(sentence: Sentence, place: int) -> int:
    """What stands behind an aside: "said Lima, a pilot, in an interview"."""
    classes, last = sentence.tokens.classes, sentence.last
    end = find_end_behind(classes, place, last)
    return end + (end > place and classes[end:last][:1] == ",")


def _find_asked(sentence: Sentence, place: int, limit: int) -> Phrase | None:
    """The question that stands at `place`, up to a comma or the sentence's end: "said when asked about the flood"."""
    tokens = sentence.tokens
    if place + 1 >= limit or tokens.classes[place] not in "ws" or tokens.forms[place + 1] not in tokens.grammar.pressed:
        return None
    end = _CLOSES.search(tokens.classes, place, limit)
    return Phrase(place, limit if end is None else end.start())


def _span(sentence: Sentence, phrase: Phrase | None) -> Span | None:
    if phrase is None:
        return None
    return Span(sentence.tokens.starts[phrase.first], sentence.tokens.ends[phrase.last - 1])


def _whole_phrase(sentence: Sentence, start: int) -> Phrase | None:
    """The noun phrase from `start`, lists and all: "DW and other outlets"."""
    classes = sentence.tokens.classes
    phrase = find_phrase_behind(sentence.tokens, start=start, last=sentence.last, attached=False)
    if phrase is not None and _is_before_medium(sentence, phrase.last):
        phrase = Phrase(phrase.first, phrase.last + 1)
    while phrase is not None and phrase.last + 1 < sentence.last and classes[phrase.last] == "c":
        farther = find_phrase_behind(sentence.tokens, start=phrase.last + 1, last=sentence.last, attached=False)
        if farther is None or classes[farther.last : farther.last + 1] in {*FINITE, "P"}:
            break
        phrase = Phrase(phrase.first, farther.last)
    return phrase


def _is_before_medium(sentence: Sentence, place: int) -> bool:
    """Whether a medium or an occasion stands behind a word of writing or saying: "an emailed statement"."""
    tokens, grammar = sentence.tokens, sentence.tokens.grammar
    if place >= sentence.last or tokens.classes[place - 1] not in "vV" or tokens.classes[place] != "v":
        return False
    return tokens.forms[place] in grammar.medium_nouns or tokens.forms[place] in grammar.occasion_nouns


def _with_place(sentence: Sentence, phrase: Phrase, limit: int, *, dated: bool) -> Phrase:
    """The phrase with what follows by a preposition: "an interview on Tuesday", "a meeting in the parish hall"."""
    classes, last = sentence.tokens.classes, phrase.last
    while last + 1 < limit and classes[last] == "p":
        if classes[last + 1] == "d":
            if not dated:
                break
            farther = last + 2
        else:
            behind = find_phrase_behind(sentence.tokens, start=last + 1, last=limit, attached=False)
            if behind is None:
                break
            farther = behind.last
        last = farther
    return Phrase(phrase.first, last)


def _kind_of(sentence: Sentence, place: int, phrase: Phrase) -> str | None:
    forms, grammar = sentence.tokens.forms, sentence.tokens.grammar
    word = forms[place]
    if word in grammar.addressing:
        return None if _is_infinitive(sentence, phrase.first) else "addressee"
    joint = sentence.tokens.classes.find("o", phrase.first, phrase.last)
    base = forms[phrase.first : phrase.last if joint < 0 else joint]
    if word in grammar.medium_prepositions and not grammar.medium_nouns.isdisjoint(base):
        return "medium"
    if word in grammar.occasion_prepositions and not grammar.occasion_nouns.isdisjoint(base):
        return "occasion"
    return None


def _is_infinitive(sentence: Sentence, place: int) -> bool:
    """Whether a word behind "to" is rather a verb, "vowed to fight it": a bare noun that is no one, nor several."""
    tokens = sentence.tokens
    form = tokens.forms[place]
    return tokens.classes[place] == "n" and form not in tokens.grammar.senses and form[-1] != "s"


def _add_opening(spans: dict[str, Phrase], sentence: Sentence, comma: int) -> None:
    """What opens the sentence, up to a comma: "In a statement, Lima said", "Asked about it, she said"."""
    classes, forms, grammar = sentence.tokens.classes, sentence.tokens.forms, sentence.tokens.grammar
    first = sentence.first
    while first < comma and classes[first] in "cr":
        first += 1
    opening = classes[first]
    if opening == "p":
        head = find_phrase_behind(sentence.tokens, start=first + 1, last=comma)
        kind = _kind_of(sentence, first, head) if head else None
        if kind in ("medium", "occasion") and kind not in spans:
            spans[kind] = Phrase(first, comma)
    elif "occasion" not in spans and (
        forms[first] in grammar.presenting
        or forms[first] in grammar.pressed
        or (opening in "ws" and first + 1 < comma and forms[first + 1] in grammar.pressed)
    ):
        spans["occasion"] = Phrase(first, comma)
