"""Stage thirteen: where the content of a quote begins and ends, and whether it is direct or mixed."""

from newsseed.models.quotes import QuoteKind
from newsseed.models.text import WHITE_SPACE, Span
from newsseed.quoting.candidates import Candidate
from newsseed.quoting.circumstances import Circumstances
from newsseed.quoting.cues import end_of_cue
from newsseed.quoting.marks import Stretch
from newsseed.quoting.sites import Site
from newsseed.quoting.tokens import FINITE, STRETCH

_OPEN_BEFORE = frozenset(",:-(;")
_VERBS = frozenset("VvambeQw")
_BEHIND_COMMA = ("W", "w", "s", "V", "v", "a", "m", "b", "cP", "cN")
"""What ends a clause with the comma in front of it: a relative or further clause, a verb, a new subject."""
_OPENING = frozenset("spwW")
"""What opens a clause under another, or is part of it: "after", "what", "which"."""
_AND_THAT = "ct"
_UNDER = frozenset("sw")
_NEXT_ACT = ("V", "rV", "b", "rb", "eD", "eP", "e0", "ex0")
"""What opens a verb of its own behind "and": "said “no” and left", "… and snatched a bag"."""
_ENDS_INSIDE = frozenset(",.?!")
_NOMINAL = frozenset("DNnGP0")
_LOOSE = WHITE_SPACE + ","
_CLOSED_BEHIND = frozenset(".,;:-)")


def find_kind(site: Site, candidate: Candidate, circumstances: Circumstances) -> QuoteKind:
    """Direct where the stretch stands for itself; mixed where it is part of a clause of the reporter's."""
    tokens, place = site.sentence.tokens, site.place
    classes = tokens.classes
    cue = candidate.cue
    before = place - 1
    if before >= site.sentence.first and classes[before] not in _OPEN_BEFORE:
        introduced = cue >= 0 and before < max(circumstances.last, cue + 1) and site.shape.opens != "l"
        if not introduced and classes[before] != STRETCH:
            return QuoteKind.MIXED
    after = place + 1
    if after < site.sentence.last:
        letter = classes[after]
        closed = letter in _CLOSED_BEHIND or site.shape.end != "_" or letter == STRETCH
        if not closed and not place < cue:
            return QuoteKind.MIXED
        if (
            site.shape.end == "_"
            and place < cue
            and letter not in ",-"
            and after != cue
            and not _is_source(candidate, after)
            # Not so where whoever says it follows: ‘It was hell’: survivors recall the night.
            and not (letter == ":" and _is_source(candidate, after + 1) and candidate.kind != "owner")
        ):
            return QuoteKind.MIXED
    if site.shape.opens == "l" and before >= site.sentence.first:
        # "In the end, “it all comes down to fog,” Lima said."
        led = classes[before] == "," and cue > place and STRETCH not in classes[site.sentence.first : place]
        if led or classes[before] not in ",:":
            return QuoteKind.MIXED
    return QuoteKind.DIRECT


def _is_source(candidate: Candidate, place: int) -> bool:
    return candidate.phrase is not None and candidate.phrase.first <= place < candidate.phrase.last


def find_clause(source: str, site: Site, stretch: Stretch, candidate: Candidate, circumstances: Circumstances) -> Span:
    """The reported clause around the quoted words of a mixed quote, marks inside it included."""
    sentence, place = site.sentence, site.place
    cue = candidate.cue
    colon = _colon_of_heading(site, candidate)
    if colon >= 0:
        first, last = colon + 1, _end_of_heading(site)
    elif cue < 0:
        return stretch.span
    elif cue < place:
        first = _start_behind(site, candidate, circumstances)
        last = min(
            _end_of_clause(site, candidate), _end_before_agent(site, candidate), _end_of_opening(site, candidate)
        )
    else:
        first, last = _start_of_sentence(site), _end_before_source(site, candidate)
    first = min(first, place)
    last = max(last, place + 1)
    tokens = sentence.tokens
    return _trimmed(source, tokens.starts[first], tokens.ends[last - 1], stretch)


def _colon_of_heading(site: Site, candidate: Candidate) -> int:
    """The colon behind who speaks in a heading: "Mayor: Boats ‘Must Go’"; -1 where there is none."""
    if candidate.kind != "heading colon" or candidate.phrase is None or candidate.phrase.last >= site.place:
        return -1
    return candidate.phrase.last


def _end_of_heading(site: Site) -> int:
    """The token behind what a heading says in one piece: a semicolon parts it from the next piece."""
    sentence, place = site.sentence, site.place
    classes = sentence.tokens.classes
    parted = classes.find(";", place, sentence.last)
    last = sentence.last if parted < 0 else parted
    return last - (classes[last - 1] == ".")


def find_part_ahead(
    source: str, site: Site, stretch: Stretch, candidate: Candidate, circumstances: Circumstances
) -> Span | None:
    """What stands in front of a source and cue that part it from the rest: "The plan, she said, was “mad”"."""
    sentence, phrase = site.sentence, candidate.phrase
    if phrase is None or candidate.cue < 0:
        return None
    tokens, place, first = sentence.tokens, site.place, _start_of_sentence(site)
    classes = tokens.classes
    comma = min(phrase.first, candidate.cue) - 1
    end = max(phrase.last, candidate.cue + 1, circumstances.last)
    if not first < comma < end < place or not classes[comma] == "," == classes[end]:
        return None
    if classes[first] in _UNDER and end + 1 == place and site.shape.opens == "l":
        # "If it rains, she said, “we stay.”"
        return Span(tokens.starts[first], tokens.ends[comma - 1])
    if classes[first] not in _NOMINAL:
        return None
    opening = stretch.span.of(source).split(None, 1)[0].lower()
    goes_on = opening in tokens.grammar.finite if end + 1 == place else classes[end + 1] in FINITE
    if not goes_on or not _VERBS.isdisjoint(classes[first:comma]):
        return None
    return Span(tokens.starts[first], tokens.ends[comma - 1])


def _trimmed(source: str, start: int, end: int, stretch: Stretch) -> Span:
    outer = stretch.outer
    while end > outer.end and source[end - 1] in _LOOSE:
        end -= 1
    return Span(min(start, outer.start), max(end, outer.end))


def end_of_chosen_cue(site: Site, candidate: Candidate) -> int:
    """The token behind the cue of a candidate."""
    sentence, owned = site.sentence, candidate.kind == "owner"
    return end_of_cue(sentence.tokens, candidate.cue, last=sentence.last, content=site.place, owned=owned)


def _start_behind(site: Site, candidate: Candidate, circumstances: Circumstances) -> int:
    """The first token of a content on the right of its cue: behind the source, the addressee, "that"."""
    classes = site.sentence.tokens.classes
    place = end_of_chosen_cue(site, candidate)
    phrase = candidate.phrase
    if phrase is not None and phrase.first >= place and phrase.last <= site.place:
        place = phrase.last
    if place <= circumstances.last <= site.place:
        place = circumstances.last
    # "said there was “a bang”": an adverb that a verb follows is the clause's own.
    while place < site.place and (
        classes[place] in ",:" or (classes[place] in "rd" and classes[place + 1] not in FINITE)
    ):
        place += 1
    # "said in Oslo on Monday that …": nothing in front of "that" is reported, unless a clause stands there.
    that = classes.find("t", place, site.place)
    if that >= 0 and _VERBS.isdisjoint(classes[place:that]):
        # "Said that was “mad”": there it is a word of the clause. A comma behind it opens none.
        place = that if classes[that + 1] in FINITE else that + 1 + (classes[that + 1] == ",")
    return place


def _end_of_clause(site: Site, candidate: Candidate) -> int:
    """The token behind the clause that holds the stretch: where a further cue, a relative clause or nothing follows.

    A sign inside the marks ends it there: "After Lima called it “too slow,” Reed left".
    """
    place, tokens = site.place, site.sentence.tokens
    classes = tokens.classes
    # "said he “was late,” and that …": a second "that" goes on with it.
    goes_on = classes.startswith(_AND_THAT, place + 1) or _closes_aside(site, candidate.cue)
    if site.shape.end in _ENDS_INSIDE and not goes_on:
        return place + 1
    last = _start_of_next_act(site)
    for at in range(place + 1, last):
        letter = classes[at]
        if letter == "c":
            # "… and (later) said": the comma in front belongs to what follows.
            if classes.startswith(_NEXT_ACT, at + 1):
                return at - (classes[at - 1] == ",")
        elif (
            letter in ";:"
            or (letter == ")" and classes.find("(", place, at) < 0)
            or (letter == "." and at == last - 1)
            or (letter == "," and classes.startswith(_BEHIND_COMMA, at + 1))
            or (letter == "v" and tokens.forms[at] in tokens.grammar.according)
        ):
            return at
    return last


def _closes_aside(site: Site, cue: int) -> bool:
    """Whether a comma inside the marks ends an aside that one in front opens: "The tide, called “Ox,” has turned"."""
    classes, place = site.sentence.tokens.classes, site.place
    opened = classes.find(",", cue, place) >= 0
    return opened and site.shape.end == "," and classes[place + 1 : place + 2] in {"a", "m"}


def _end_of_opening(site: Site, candidate: Candidate) -> int:
    """The comma that ends a content which stands in a clause under another: "When Lima called it “mad”, Reed left"."""
    sentence, phrase = site.sentence, candidate.phrase
    classes, last = sentence.tokens.classes, sentence.last
    opener = sentence.last if phrase is None else phrase.first - 1
    if opener < sentence.first or opener >= candidate.cue or classes[opener] not in _OPENING:
        return last
    comma = classes.find(",", site.place, last)
    return last if comma < 0 else comma


def _start_of_next_act(site: Site) -> int:
    """Where "and" or "while" begins a clause with a cue and a quotation of its own: "… “mad” and Reed said “yes”"."""
    sentence, place = site.sentence, site.place
    classes, last = sentence.tokens.classes, sentence.last
    following = classes.find(STRETCH, place + 1, last)
    for cue in sentence.cues:
        nearest = cue.nearest
        if nearest is not None and nearest.kind == "adjacent" and place < cue.place < following:
            joint = nearest.phrase.first - 1
            if joint > place and classes[joint] in "cs":
                return joint
    return last


def _end_before_agent(site: Site, candidate: Candidate) -> int:
    """The token behind a content that a source follows with its preposition: "is called “the boss” by Lima"."""
    phrase, last = candidate.phrase, site.sentence.last
    return last if phrase is None or phrase.first <= site.place + 1 else phrase.first - 1


def _start_of_sentence(site: Site) -> int:
    classes, place = site.sentence.tokens.classes, site.sentence.first
    while place < site.place and classes[place] in "c,":
        place += 1
    return place


def _end_before_source(site: Site, candidate: Candidate) -> int:
    """The token behind a content on the left of its cue: before the comma that the source stands behind."""
    classes, end = site.sentence.tokens.classes, candidate.cue
    phrase = candidate.phrase
    if phrase is not None and site.place < phrase.first < end:
        end = phrase.first
    while end - 1 > site.place and classes[end - 1] in ",r-":
        end -= 1
    return end
