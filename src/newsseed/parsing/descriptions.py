"""Descriptions of pictures: lines that name what is to be seen and say nothing of it.

"A woman with a red umbrella on a bridge." ends like a sentence, but has no verb that makes one of it; news does not.
"""

from collections.abc import Sequence

from newsseed.languages import Language
from newsseed.parsing.names import has_known_first_name, is_person

_FEWEST_WORDS = 5
_LATEST_PARTICIPLE = 6
_MOST_NAME_WORDS = 4
_SHORTEST_FINITE = 4
_PUNCTUATION = ".,;:!?…()[]’'"


def is_verbless(text: str, *, language: Language) -> bool:
    """Whether no word of a line makes a sentence of it: "A couple looking at each other in a gym".

    Never in a language whose verbs are not known.
    """
    if not language.finite_verbs:
        return False
    written = text.split()
    words = _bare(written)
    if not language.finite_verbs.isdisjoint(words) or not language.scene_verbs.isdisjoint(words[1:]):
        return False
    return not any(_ends_as_finite(written, words, index, language) for index in range(1, len(words)))


def names_what_is_shown(text: str, *, language: Language) -> bool:
    """Whether a line opens with what no name tells, and has no verb: "A woman taking a picture in a gym."."""
    words = text.split()
    named = len(words) < _FEWEST_WORDS or words[0].lower() not in language.indefinite_articles
    return not named and is_verbless(text, language=language)


def names_who_is_shown(text: str, *, language: Language) -> bool:
    """Whether a line names somebody and says where, with whom, or doing what: "Ana Lima with her brother in 1981."."""
    written = text.split()
    words = _bare(written)
    if len(words) < _FEWEST_WORDS or not (_tells_doing(written, words, language) or _places(written, words, language)):
        return False
    return is_verbless(text, language=language)


def _bare(written: Sequence[str]) -> list[str]:
    return [word.strip(_PUNCTUATION).lower() for word in written]


def _ends_as_finite(written: Sequence[str], words: Sequence[str], index: int, language: Language) -> bool:
    """Whether a word may be a verb by its ending; where one behind it has a noun's place, it is an adjective."""
    word = words[index]
    if len(word) < _SHORTEST_FINITE or not written[index][0].islower():
        return False
    if word in language.false_finites or not word.endswith(tuple(language.finite_endings)):
        return False
    if word in language.scene_participles:
        # "Two thousand people lined the streets".
        return not language.articles.isdisjoint(words[index + 1 : index + 2])
    if language.nouns_have_capitals:
        return index + 1 == len(words) or not written[index + 1][0].isupper()
    return words[index - 1] not in language.adjective_openers


def _tells_doing(written: Sequence[str], words: Sequence[str], language: Language) -> bool:
    """Whether a participle stands behind what a line opens with: "Guards arriving at the palace"."""
    return any(
        word in language.scene_participles and before[-1] != ","
        for before, word in zip(written, words[1:_LATEST_PARTICIPLE], strict=False)
    )


def _places(written: Sequence[str], words: Sequence[str], language: Language) -> bool:
    """Whether a line opens with somebody's name, and then says where: "Ana Lima at the harbour"."""
    placed = next((index for index, word in enumerate(words) if word in language.scene_prepositions), 0)
    name = " ".join(written[:placed])
    known = 1 < placed <= _MOST_NAME_WORDS and has_known_first_name(name, language=language)
    return known and is_person(name, language=language)
