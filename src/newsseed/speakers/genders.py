"""What names, titles and honorifics tell of the pronoun that stands for a person."""

from collections.abc import Iterable
from enum import StrEnum

from newsseed.languages.people import PeopleWords
from newsseed.speakers.forms import Form


class Gender(StrEnum):
    """What pronoun stands for a person, as far as the article tells."""

    FEMALE = "female"
    MALE = "male"


# Looking a member up on its class takes ten times as long in Python 3.11.
FEMALE, MALE = Gender


def gender_of_form(form: Form, people: PeopleWords) -> Gender | None:
    """What an honorific or a title tells."""
    for word in (form.honorific.partition(" ")[0], form.title):
        if word in people.female_honorifics or word in people.female_nouns:
            return FEMALE
        if word in people.male_honorifics or word in people.male_nouns:
            return MALE
    return None


def gender_of_name(words: Iterable[str], people: PeopleWords) -> Gender | None:
    """What a first name tells, or a noun that became part of the name."""
    first, *more = words
    if not more:
        return None
    if first in people.female_nouns:
        return FEMALE
    if first in people.male_nouns:
        return MALE
    if first not in people.female_names and first not in people.male_names:
        first = first.partition("-")[0]  # "Anne-Sophie"
    female, male = first in people.female_names, first in people.male_names
    if female == male:
        return None
    return FEMALE if female else MALE
