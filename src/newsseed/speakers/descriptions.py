"""What stands behind a name and tells whose it is: "Ana Lima, 41, a diver", "Tom Reed, who runs the shelter"."""

from collections.abc import Sequence
from itertools import takewhile

from newsseed.languages import PeopleWords
from newsseed.models.text import APOSTROPHES
from newsseed.speakers.forms import fold
from newsseed.speakers.titles import TitleWords

_LONGEST_ROLE = 140
_LONGEST_RANK = 6
_SHORT_ROLE = 3
_SPACES = (" ", "\xa0")
_OWNING = ("’s", "'s")
_GROWN = (*APOSTROPHES, "-")

_Span = tuple[int, int]


def find_description(source: str, end: int, *, words: TitleWords) -> _Span | None:
    """What stands behind the name that ends at `end`, a comma between, or a rank without one.

    >>> from newsseed.languages import load_language, load_people
    >>> from newsseed.speakers.titles import load_titles
    >>> words = load_titles(load_people(load_language("en")))
    >>> for text in ("Lima KC left.", "Lima, 41, a diver, left."):
    ...     print(text[slice(*find_description(text, 4, words=words))])
    KC
    a diver
    """
    follow = source[end : end + 2]
    if follow[:1] == ",":
        return _find_apposition(source, end, words)
    return _find_rank(source, end, words.people) if follow[:1] in _SPACES and follow[1:].isupper() else None


def find_belonging(source: str, end: int, *, words: TitleWords) -> _Span | None:
    """Where someone is from, or whom someone works for, behind the name that ends at `end`: "of the Calder Institute".

    >>> from newsseed.languages import load_language, load_people
    >>> from newsseed.speakers.titles import load_titles
    >>> words = load_titles(load_people(load_language("en")))
    >>> text = "Ana Lima of Madison, Wisconsin, left"
    >>> text[slice(*find_belonging(text, 8, words=words))]
    'of Madison, Wisconsin'
    """
    match = words.belonging.match(source, end)
    if match is None or match["whom"].endswith(_OWNING) or source[match.end() : match.end() + 1] in _GROWN:
        return None
    people, named = words.people, [fold(word) for word in match["whom"].split()]
    firm = not people.organisation_words.isdisjoint(named)
    if not firm and (match[1] not in people.origins or match["definite"]):
        return None
    # "From Monday", "of Tom Reed", "from Leeds to York".
    person = len(named) > 1 and (named[0] in people.female_names or named[0] in people.male_names)
    if named[0] in people.plain_capitals or (person and not (firm or named[-1] in people.place_words)):
        return None
    stop = _with_place(source, match.end(), words)
    onward = source[stop + 1 : stop + 2 + len(people.onward)].rstrip() == people.onward
    return None if onward else (match.start(1), stop)


def _find_described(source: str, end: int, words: TitleWords) -> _Span | None:
    """What stands behind a name and a comma, an age left out, up to the next mark."""
    age = words.age.match(source, end)
    stop = None if age is None else _find_end(source, age.end(), words)
    if age is None or stop is None or not source[age.end() : stop].strip():
        return None
    return age.end(), stop


def _find_end(source: str, start: int, words: TitleWords) -> int | None:
    """Where the next mark ends a description; no stop of an abbreviation does: "who worked for Gov. Lima"."""
    reach = start + _LONGEST_ROLE
    for ending in words.end.finditer(source, start, reach):
        stop = ending.start()
        word = fold(source[start:stop].rpartition(" ")[2])
        # "U.S.", "L. H."
        short = word in words.shortened or len(word.rpartition(".")[2]) == 1 or source[stop + 1 : stop + 2].isalnum()
        if not (source[stop] == "." and short):
            return start + len(source[start:stop].rstrip())
    return None


def _find_apposition(source: str, end: int, words: TitleWords) -> _Span | None:
    """The description behind a name and a comma: ", 34, chief economist at Y,"."""
    described = _find_described(source, end, words)
    if described is None:
        return None
    start, stop = described
    said = source[start:stop].split()
    if said[0][0].isupper() and not _may_open(said, words):
        return None
    people, opening = words.people, fold(said[0])
    determined = opening in people.determiners
    body = said[1:] if determined else said
    *_, before, last = "", *map(fold, said)
    broken = last in people.prepositions and before in people.irregular_participles  # "the hacker known as “Zork”"
    if not body or broken or opening in words.stops or (opening in people.closed_class and not determined):
        return None
    # "Founding director", not "drawing laughter".
    acts = not determined and opening.endswith(people.participles[1])
    heads = words.heads_role(body, apposed=True, listed=True) if acts else words.heads_phrase(body, apposed=True)
    return (start, _with_place(source, stop, words)) if heads else None


def _may_open(said: Sequence[str], words: TitleWords) -> bool:
    """Whether a description may begin with a capital: "Canada coach", "Reed’s brother", "Governor of Ohio"."""
    first, last = said[0], fold(said[-1])
    return (
        first.endswith(_OWNING)
        or words.is_role(fold(first))
        or (len(said) <= _SHORT_ROLE and last in words.people.role_nouns)
    )


def _with_place(source: str, end: int, words: TitleWords) -> int:
    """The end of a description with the state behind its town: "a paramedic from Moncton, New Brunswick,"."""
    following = words.place.match(source, end)
    return following.end(1) if following is not None and following[1].lower() in words.people.places else end


def _find_rank(source: str, end: int, people: PeopleWords) -> _Span | None:
    """The rank that stands behind a name and a space: "Ana Lima KC"."""
    word = source[end + 1 : end + _LONGEST_RANK].partition(" ")[0].rstrip(",.;:")
    return (end + 1, end + 1 + len(word)) if word.isupper() and word.lower() in people.postnominals else None


def find_kind_of_house(source: str, end: int, *, words: TitleWords) -> _Span | None:
    """The description of an organisation behind the name that ends at `end`, a comma between.

    >>> from newsseed.languages import load_language, load_people
    >>> from newsseed.speakers.titles import load_titles
    >>> words = load_titles(load_people(load_language("en")))
    >>> text = "Lima, a charity in Leeds, left."
    >>> text[slice(*find_kind_of_house(text, 4, words=words))]
    'a charity in Leeds'
    """
    described = _find_described(source, end, words)
    if described is None or not words.heads_house(source[slice(*described)].split()):
        return None
    return described


def find_told(source: str, end: int, *, words: TitleWords) -> _Span | None:
    """What a clause behind the name that ends at `end` says that someone is or does.

    >>> from newsseed.languages import load_language, load_people
    >>> from newsseed.speakers.titles import load_titles
    >>> words = load_titles(load_people(load_language("en")))
    >>> for text in ("Lima, who works as a diver, left.", "Lima, who runs a shelter, left.", "Lima was a diver."):
    ...     print(text[slice(*find_told(text, 4, words=words))])
    a diver
    who runs a shelter
    a diver
    """
    being = words.being.match(source, end)
    told = being or words.leading.match(source, end)
    if told is None:
        return None
    start = told.start(1) if being is None else told.end()
    stop = _find_end(source, start, words)
    if stop is None:
        return None
    if being is not None:
        stop = _end_of_clause(source, start, stop, words)
        if not words.heads_role(source[start:stop].split()[1:], listed=True):
            return None
    return start, _with_place(source, stop, words)


def _end_of_clause(source: str, start: int, end: int, words: TitleWords) -> int:
    """Where a description ends that a clause goes on behind: "a nurse and lives in Leeds", not "a nurse and mother"."""
    at = start
    for said in source[start:end].split(" "):
        if said in words.parting and at > start:
            behind = takewhile(lambda word: word not in words.stops, map(fold, source[at:end].split()[1:]))
            if said not in words.adding or not any(map(words.is_role, behind)):
                return at - 1
        at += len(said) + 1
    return end
