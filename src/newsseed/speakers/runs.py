"""A run of capitals cut into the names in it: behind their titles, and without what only looks like a name."""

from collections.abc import Container, Sequence

from newsseed.speakers.forms import ORGANISATION, PERSON, PLACE, UNKNOWN, Form, NameKind
from newsseed.speakers.lexicon import (
    ABBREVIATION,
    CLOSED,
    DEMONYM,
    DOUBTFUL,
    FIRST_NAME,
    FOREIGN,
    GROUP,
    HONORIFIC,
    HOUSE,
    MUTE,
    ORGANISATION_END,
    ORGANISATION_WORD,
    PARTICLE,
    PARTING,
    PLACE_NAME,
    PLACE_OPENER,
    PLACE_WORD,
    PLAIN,
    POSTNOMINAL,
    REGNAL,
    ROLE_NOUN,
    STOPPED,
    SUFFIX,
    TITLE,
    Lexicon,
)

_LONGEST_ACRONYM = 6
_INITIALS = 2
_DOUBTFUL = DOUBTFUL | PLACE_OPENER
_TITLE_WORD = ORGANISATION_WORD | DEMONYM | PLAIN
_TITLED = TITLE | _TITLE_WORD
_DIVIDING = PARTING | FOREIGN
_PARTED = CLOSED | _DIVIDING | STOPPED | POSTNOMINAL

Piece = tuple[int, int, int, Form]
"""A name in a run: where it begins and ends, where its title begins, its form; offsets in the run."""


def cut_run(text: str, lexicon: Lexicon, *, definite: bool, opens: bool) -> tuple[Sequence[Piece], bool]:
    """The names of a run of capitals, and whether more may join the last one: "Department" with "of Health".

    It is `definite` behind "the"; it `opens` a sentence where any word has a capital.

    >>> from newsseed.languages import load_language, load_people
    >>> from newsseed.speakers.lexicon import lay_lexicon
    >>> people = load_people(load_language("en"))
    >>> text = "Yesterday Minister Ana Lima"
    >>> pieces, _ = cut_run(text, lay_lexicon(people), definite=False, opens=True) if people else ((), False)
    >>> [(text[start:end], text[run:start], form.title) for start, end, run, form in pieces]
    [('Ana Lima', 'Minister ', 'minister')]
    """
    if text.isalnum() and len(text) > 1:
        single = _single(text, definite, lexicon)
        pieces = [] if single is None else [(0, len(text), 0, single)]
    else:
        pieces = _part(text, lexicon, definite=definite, opens=opens)
    if not pieces:
        return (), False
    form = pieces[-1][3]
    return pieces, form.words[-1] in lexicon.people.joining_words and form.kind is ORGANISATION


def _single(text: str, definite: bool, lexicon: Lexicon) -> Form | None:  # noqa: FBT001 - a row of facts
    """What a name of one word tells; None for what names no one."""
    word, bits = lexicon.read(text)
    if bits & MUTE or (word[-1] == "s" and _is_people(word, lexicon)):
        return None
    if bits & PLACE_NAME:
        kind = PLACE
    elif bits & ORGANISATION_WORD or definite or (len(text) <= _LONGEST_ACRONYM and text.isupper()):
        kind = ORGANISATION
    else:
        kind = PERSON if bits & FIRST_NAME else UNKNOWN
    return Form((word,), kind, "", "")


def _is_people(word: str, lexicon: Lexicon) -> bool:
    """Whether a word that ends in "s" is a people's name in the plural."""
    return bool(lexicon.classes.get(word[:-1], 0) & DEMONYM) or word.endswith(lexicon.people.peoples)


def _part(text: str, lexicon: Lexicon, *, definite: bool, opens: bool) -> list[Piece]:
    """The names of several words: closed-class words and full stops part them."""
    words, bits = lexicon.read_run(text)
    union = _unite(bits)
    if not union & _PARTED:
        judged = _judge(words, bits, union, lexicon, definite=definite)
        if judged is None:
            return []
        begin, form = judged
        return [(_start_of(text, begin), len(text), 0, form)]
    pieces: list[Piece] = []
    for first, last in _parts(bits, opens=opens):
        while last > first and bits[last - 1] & POSTNOMINAL:
            last -= 1  # noqa: PLW2901
        if first == last:
            continue
        part = bits[first:last]
        judged = _judge(words[first:last], part, _unite(part), lexicon, definite=definite)
        if judged is not None:
            begin, form = judged
            end = len(text) if last == len(bits) else len(text[: _start_of(text, last)].rstrip())
            stopped = part[-1] & STOPPED and words[last - 1] not in lexicon.people.company_abbreviations
            end -= 1 if stopped else 0
            pieces.append((_start_of(text, first + begin), end, _start_of(text, first), form))
    return pieces


def _parts(bits: Sequence[int], *, opens: bool) -> list[tuple[int, int]]:
    """From which word to which each part of a run goes that may be a name; "Will Doyle" and "Rex Early" are names."""
    parts: list[tuple[int, int]] = []
    first = 0
    for place, word in enumerate(bits):
        if word & _DIVIDING or (word & CLOSED and opens and place == first):
            parts.append((first, place))
            first = place + 1
        elif word & STOPPED:
            parts.append((first, place + 1))
            first = place + 1
            opens = True
    parts.append((first, len(bits)))
    return parts


def _start_of(text: str, place: int) -> int:
    """Where in a run the word begins that has `place` words before it."""
    return len(text) - len(text.split(None, place)[-1]) if place else 0


def _unite(bits: Sequence[int]) -> int:
    """The classes of several words together."""
    union = 0
    for more in bits:
        union |= more
    return union


def _judge(
    words: Sequence[str], bits: Sequence[int], union: int, lexicon: Lexicon, *, definite: bool
) -> tuple[int, Form] | None:
    """Where the name that `words` are begins behind its title, and its form; None where they are no name."""
    if len(words) > 1 and not union & _DOUBTFUL and words[-1].isalpha() and "&" not in words:
        plainly = PERSON if bits[0] & FIRST_NAME else UNKNOWN
        return 0, Form(tuple(words), ORGANISATION if definite else plainly, "", "")
    while len(words) > 1 and bits[-1] & SUFFIX:
        words, bits = words[:-1], bits[:-1]
    last = len(words) - 1
    if last and bits[0] & HOUSE and _is_house(bits):
        return 1, Form(tuple(words[1:]), ORGANISATION, "", "")
    first, title = _skip_title(words, bits, lexicon) if last and union & _TITLED else (0, "")
    honorific = ""
    begin = first
    while first < last and (longer := _honorific_at(words, bits, first, lexicon)):
        honorific = longer
        first += 1 + longer.count(" ")
    # "Cllr Vi Lane": what is shortened is a title, and no part of another name.
    act = title and not bits[first - 1] & ABBREVIATION
    if act and bits[-1] & (PLACE_WORD | ORGANISATION_WORD) and not bits[first] & FIRST_NAME:
        begin, first, title = 0, 0, ""  # "Every Student Succeeds Act"
    own = tuple(words[first:])
    if first:
        bits = bits[first:]
    if not honorific and _is_mute(own, bits, lexicon):
        return None  # "White" alone is no one, "Ms. White" is.
    kind = _kind_of(own, bits, lexicon, definite=definite and not first, introduced=bool(title or honorific))
    if kind is PLACE:
        return None
    if kind is ORGANISATION and not title:
        begin, own = 0, tuple(words)
    return begin, Form(own, kind, title, honorific)


def _honorific_at(words: Sequence[str], bits: Sequence[int], place: int, lexicon: Lexicon) -> str:
    """The honorific before a name, of one word or two: "Mrs", "Tan Sri"; none if nothing is behind it."""
    if place + 2 < len(words) and bits[place] & DOUBTFUL:
        pair = f"{words[place]} {words[place + 1]}"
        if pair in lexicon.people.double_honorifics:
            return pair
    return words[place] if bits[place] & HONORIFIC else ""


def _is_known(words: Sequence[str], *names: Container[str]) -> bool:
    """Whether the words are a name that one of the lists has."""
    whole = " ".join(words)
    return any(whole in listed for listed in names)


def _is_house(bits: Sequence[int]) -> bool:
    """Whether an organisation is named behind a word such as "Chipmaker"; "Broadcaster Ana Lima" is a person."""
    named = _unite(bits[1:])
    return bool(named & ORGANISATION_WORD) or not (bits[0] & ROLE_NOUN or named & (FIRST_NAME | TITLE | HONORIFIC))


def _skip_title(words: Sequence[str], bits: Sequence[int], lexicon: Lexicon) -> tuple[int, str]:
    """Where the name begins behind the title, and the title's last word."""
    people = lexicon.people
    last = len(words) - 1
    if bits[0] & _DOUBTFUL and _is_known(words, people.places, people.organisation_names):
        return 0, ""
    for index in range(last - 1, -1, -1):
        if bits[index] & TITLE and not (index and bits[index] & ROLE_NOUN and bits[index - 1] & FIRST_NAME):
            alone = index + 1 == last
            named = index == 0 and bits[0] & FIRST_NAME and (alone or bits[1] & PARTICLE)
            # "CS Lima" may have initials, "CS Ana Lima" has a title.
            named = named or (index == 0 and alone and len(words[0]) == _INITIALS and words[0] in people.title_acronyms)
            if named or (alone and bits[index] & REGNAL):
                return index, ""
            return index + 1, people.title_abbreviations.get(words[index], words[index])
    first = 0
    while first < last - 1 and bits[first] & DEMONYM:
        first += 1
    # "Senate Intelligence Ranking Democrat Ana Lima": a first name behind words of organisations and parties.
    for index in range(first + 1, last):
        if bits[index] & FIRST_NAME and bits[index - 1] & _TITLE_WORD and not _unite(bits[index:]) & ORGANISATION_WORD:
            return index, words[index - 1]
    return first, ""


def _kind_of(  # noqa: PLR0911 - one line for each kind of evidence, the surest first
    words: tuple[str, ...], bits: Sequence[int], lexicon: Lexicon, *, definite: bool, introduced: bool
) -> NameKind:
    """What kind of name the words are."""
    if words[-1][-1].isdigit() or "&" in words:
        return ORGANISATION
    if introduced:
        return PERSON
    alone = len(words) == 1
    if bits[0] & (PLACE_NAME if alone else PLACE_OPENER) and (alone or " ".join(words) in lexicon.people.places):
        return PLACE
    named = not alone and bits[-1] & ORGANISATION_END and not bits[0] & FIRST_NAME
    known = bits[0] & DOUBTFUL and _is_known(words, lexicon.people.organisation_names)
    if named or known or _unite(bits) & ORGANISATION_WORD:
        return ORGANISATION
    if bits[0] & FIRST_NAME and not bits[0] & PLACE_NAME and not definite:
        return PERSON
    # A street, an event, a law.
    if bits[-1] & (DEMONYM | PLAIN) or bits[0] & PLAIN or (len(words) > 1 and bits[-1] & PLACE_WORD):
        return PLACE
    if definite:
        return ORGANISATION
    return PERSON if len(words) > 1 and bits[0] & FIRST_NAME else UNKNOWN


def _is_mute(words: tuple[str, ...], bits: Sequence[int], lexicon: Lexicon) -> bool:
    """Whether the words name no one: a party label "(R-Tex.)", a bare title, a people, a day."""
    last = words[-1]
    if len(words) > 1:
        return bool(bits[-1] & ROLE_NOUN) and not _unite(bits) & FIRST_NAME
    if len(last) == 1 or last[1] == "-" or bits[-1] & (DEMONYM | PLAIN | GROUP):
        return True
    return last[-1] == "s" and _is_people(last, lexicon)
