"""People of one surname: who may be one, who shares it with the name behind, who is called by the first name alone."""

import re
from collections import Counter
from collections.abc import Container, Iterable, Mapping, Sequence
from itertools import pairwise

from newsseed.languages import PeopleWords
from newsseed.speakers.figures import Figure
from newsseed.speakers.forms import PERSON, UNKNOWN, Form, fold
from newsseed.speakers.genders import Gender, gender_of_form, gender_of_name
from newsseed.speakers.lexicon import FIRST_NAME, Lexicon, PlainWords
from newsseed.speakers.name_places import gender_of_kin, noun_before
from newsseed.speakers.names import Name, spans_of_words
from newsseed.speakers.zones import CAPTION, PROSE

_FAMILIAR = 3
_LEAST_MISSPELT = 5
_DOUBLED = r"(.)\1"


def share_names(source: str, names: Sequence[Name], *, lexicon: Lexicon) -> dict[int, tuple[int, int]]:
    """Where first names stand that share somebody's surname, and where that surname stands."""
    return {**share_with_spouses(source, names, lexicon=lexicon), **share_surnames(source, names, lexicon=lexicon)}


def share_surnames(source: str, names: Sequence[Name], *, lexicon: Lexicon) -> dict[int, tuple[int, int]]:
    """Where first names stand that share the surname of the full name behind "and", and where that surname stands.

    >>> from newsseed.languages import load_language, load_people
    >>> from newsseed.speakers.lexicon import lay_lexicon
    >>> from newsseed.speakers.names import find_names
    >>> from newsseed.speakers.zones import Zone
    >>> text, people = "Nobody saw Tom and Ana Lima.", load_people(load_language("en"))
    >>> names = find_names(text, zones=[Zone(0, len(text), PROSE)], people=people)
    >>> shared = share_surnames(text, names, lexicon=lay_lexicon(people))
    >>> [(text[start:], text[slice(*surname)]) for start, surname in shared.items()]
    [('Tom and Ana Lima.', 'Lima')]
    """
    coordinators, particles = lexicon.people.coordinators, lexicon.people.particles
    pairs = [
        (first, full)
        for first, full in pairwise(names)
        if source.startswith(coordinators, first.end)
        and len(first.form.words) == 1
        and len(full.form.words) > 1
        and source[first.end : full.start] in coordinators
    ]
    if not pairs:
        return {}
    taken = {word for name in names if len(name.form.words) > 1 for word in (name.form.words[0], name.form.words[-1])}
    alone = Counter(name.form.words[0] for name in names if len(name.form.words) == 1)
    plain = PlainWords(source)
    shared: dict[int, tuple[int, int]] = {}
    for first, full in pairs:
        word = first.form.words[0]
        words = spans_of_words(source, full)
        place = next((place for place in range(1, len(words)) if words[place][0] in particles), -1)
        start, end = words[place][1], words[-1][2]
        family = f"{source[start:end]}s" in plain
        # A couple that a feature goes on to call by their first names.
        called = alone[word] > 1 and alone[full.form.words[0]] > 0
        if word not in taken and _may_share(first, full, 1 if called else alone[word], lexicon, family=family):
            shared[first.start] = (start, end)
    return shared


def share_with_spouses(source: str, names: Sequence[Name], *, lexicon: Lexicon) -> dict[int, tuple[int, int]]:
    """The same of a wife or husband named by the first name, where an honorific has the surname: "Mrs. Lima".

    "Tom Reed and his wife, Mia, left. Mrs. Reed waved": one surname alone must have such an honorific, and nobody of
    the gender be named in full with it.
    """
    people = lexicon.people
    honoured = [name.form for name in names if name.form.honorific and len(name.form.words) == 1]
    wed = [name for name in names if _is_wed(source, name, lexicon)] if honoured else []
    if len(wed) != 1:
        return {}
    gender = gender_of_kin(source, wed[0], people)
    formal = {form.words[0] for form in honoured if gender_of_form(form, people) is gender}
    full = [name for name in names if len(name.form.words) > 1 and name.zone is PROSE and name.form.words[-1] in formal]
    held = {name.form.words[-1] for name in full if gender_of_name(name.form.words, people) in (gender, None)}
    spouses = [name for name in full if name.form.words[-1] not in held]
    if len({name.form.words[-1] for name in spouses}) != 1:
        return {}
    _, start, end = spans_of_words(source, spouses[0])[-1]
    return {wed[0].start: (start, end)}


def _is_wed(source: str, name: Name, lexicon: Lexicon) -> bool:
    """Whether a first name stands behind "his wife", "her husband"."""
    form = name.form
    alone = len(form.words) == 1 and form.kind <= UNKNOWN and not (form.title or form.honorific)
    plain = alone and lexicon.classes.get(form.words[0], 0) in (0, FIRST_NAME)
    return plain and name.zone is PROSE and noun_before(source, name) in lexicon.people.spouses


def _may_share(first: Name, full: Name, count: int, lexicon: Lexicon, *, family: bool) -> bool:
    """Whether a word may be a first name that lacks its surname: by its form, or because a family is spoken of.

    "Khizr and Ghazala Khan" are the Khans; "Obama and Hillary Clinton" are two, and so are those of whom the first
    stands alone elsewhere, too: "Hillary and Donald Trump".
    """
    form, kind = first.form, full.form.kind
    if first.zone not in (PROSE, CAPTION) or form.kind > UNKNOWN or form.title or form.honorific:
        return False
    surely = lexicon.classes.get(form.words[0], 0) == FIRST_NAME
    if family:
        return kind <= UNKNOWN and (surely or count == 1)
    return kind is PERSON and surely and count == 1


def complete(name: Name, surname: str) -> Name:
    """The first name with the words of the surname that it shares."""
    return name._replace(form=Form((*name.form.words, *map(fold, surname.split())), PERSON, "", ""))


def find_familiar(
    names: Iterable[Name],
    by_surname: Mapping[tuple[str, ...], Sequence[Figure]],
    by_first: Mapping[str, Sequence[Figure]],
) -> list[Figure]:
    """Who is called by the first name, at least as often as others of the surname are spoken of formally.

    In a story about brothers, "Mr. Lima" is not the one who is "Freddy" all through: of each surname at most one.
    """
    families = [(words[0], holders) for words, holders in by_surname.items() if len(holders) > 1 and len(words) == 1]
    if not families:
        return []
    single = [name.form for name in names if len(name.form.words) == 1 and name.zone is PROSE]
    formal = Counter(form.words[0] for form in single if form.honorific)
    alone = Counter(form.words[0] for form in single if not form.honorific)
    familiar: list[Figure] = []
    for surname, holders in families:
        called = {alone[first]: figure for figure in holders if len(by_first[first := figure.words[0]]) == 1}
        if max(called, default=0) >= max(_FAMILIAR, formal[surname]):
            familiar.append(called[max(called)])
    return familiar


def is_family(words: tuple[str, ...], by_surname: Container[tuple[str, ...]]) -> bool:
    """Whether people of one surname are meant: "the Limas", "the Joneses".

    >>> is_family(("limas",), {("lima",)}), is_family(("lima",), {("lima",)})
    (True, False)
    """
    word = words[0]
    return word[-1] == "s" and ((word[:-1],) in by_surname or (word.removesuffix("es"),) in by_surname)


def is_spouse(figure: Figure, gender: Gender | None, *, people: PeopleWords) -> bool:
    """Whether an honorific is of the other gender than a first name: "Mrs. Lima", where only Tom Lima is named."""
    told = gender_of_name(figure.words, people) if figure.is_person else None
    return told is not None and gender is not None and told is not gender


def letters_of(word: str) -> str:
    """The letters of a word in the order of the alphabet."""
    return "".join(sorted(word))


def is_misspelt(word: str, surname: str) -> bool:
    """Whether a word is a surname with two letters in the other's place: "Bryne" for "Byrne".

    >>> is_misspelt("bryne", "byrne"), is_misspelt("lima", "mila")
    (True, False)
    """
    if len(word) != len(surname) or len(word) < _LEAST_MISSPELT or word == surname:
        return False
    place = next(place for place, letter in enumerate(word) if letter != surname[place])
    return word == surname[:place] + surname[place + 1 : place + 2] + surname[place] + surname[place + 2 :]


def are_spellings(first: str, other: str) -> bool:
    """Whether two first names differ in doubled letters alone: "Hilary" and "Hillary"."""
    return (
        first != other
        and min(len(first), len(other)) >= _LEAST_MISSPELT
        and re.sub(_DOUBLED, r"\1", first) == re.sub(_DOUBLED, r"\1", other)
    )


def may_be_one(known: tuple[str, ...], words: tuple[str, ...], *, people: PeopleWords) -> bool:
    """Whether two full names of one surname may be one person's: "Robert F. Kennedy", "Bob" not, "Rob", "R. F.".

    "Paul Lima" and "Paula Lima", "George W. Reed" and "George H. Reed" are two.
    """
    first, other = known[0], words[0]
    initials, others = ({word for word in name[1:-1] if len(word) == 1} for name in (known, words))
    if initials and others and initials.isdisjoint(others):
        return False
    if first == other:
        return True
    if len({gender_of_name(known, people), gender_of_name(words, people)} - {None}) > 1:
        return False
    if are_spellings(first, other):
        return True
    short, long = sorted((first, other), key=len)
    if "." in short or len(short) == 1:
        return long.startswith(short[0])
    return len(short) > 2 and long.startswith(short)  # noqa: PLR2004
