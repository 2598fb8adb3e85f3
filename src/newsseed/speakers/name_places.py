"""What stands at a name: who says or does something, which kin, what belongs to the name."""

import re

from newsseed.languages import PeopleWords
from newsseed.speakers.genders import FEMALE, MALE, Gender
from newsseed.speakers.names import Name
from newsseed.speakers.sentences import first_word

_INITIALS = 2
_KIN_REACH = 24
_LONGEST_VERB = 12


def is_acting(source: str, name: Name, people: PeopleWords) -> bool:
    """Whether a name stands where no participle opens a sentence: "met Javed Lima", "Naveed Lima said"."""
    verb = first_word(source, name.end)
    helped = verb in people.auxiliaries and not name.form.words[0].endswith(people.participles[1])
    aged = source.startswith(", ", name.end) and source[name.end + 2 : name.end + 3].isdigit()
    return verb in people.telling or helped or aged or name.run < name.start or not name.initial


def is_telling(source: str, name: Name, people: PeopleWords) -> bool:
    """Whether a verb of saying stands beside a name: "Lima said", "said Lima"."""
    before = source[max(0, name.run - _LONGEST_VERB) : name.run].split()[-1:]
    return first_word(source, name.end) in people.telling or not people.telling.isdisjoint(before)


def opens_with_acronym(source: str, name: Name, people: PeopleWords) -> bool:
    """Whether a name begins with an office in capitals, or with what may be one: "MEC Lima", "PC Lima"."""
    first = source[name.start : name.end].split(maxsplit=1)[0]
    titled = len(first) > _INITIALS or name.form.words[0] in people.title_acronyms
    return first.isalpha() and first.isupper() and titled


def gender_of_kin(source: str, name: Name, people: PeopleWords) -> Gender | None:
    """What a noun in front of the name tells: "his wife, Ana Lima", "her son Tom Reed"."""
    before = noun_before(source, name)
    if before in people.female_nouns:
        return FEMALE
    return MALE if before in people.male_nouns else None


def noun_before(source: str, name: Name) -> str:
    """The word in front of a name, over a comma."""
    return source[max(0, name.run - _KIN_REACH) : name.run].rstrip(", ").rpartition(" ")[2]


def own_name(source: str, name: Name) -> str:
    """The words of a name without the honorific in front of several."""
    honoured = name.form.honorific and len(name.form.words) > 1
    start = behind_honorific(source, name) if honoured else name.start
    return " ".join(source[start : name.end].split())


def behind_honorific(source: str, name: Name) -> int:
    """Where a name goes on behind its honorific, of one word or two."""
    return start_behind(source, name, 1 + name.form.honorific.count(" "))


def start_behind(source: str, name: Name, count: int) -> int:
    """Where a name goes on behind its first words, whatever space parts them."""
    words = re.compile(r"\S+\s+").finditer(source, name.start, name.end)
    return [name.start, *[word.end() for word in words]][: count + 1][-1]
