"""What a word may do in a title or a description: one look-up a word instead of one a rule."""

import re
from functools import lru_cache
from typing import TYPE_CHECKING, Final, final

from newsseed.languages import LANGUAGES_KEPT, PeopleWords
from newsseed.quoting.memory import remember
from newsseed.speakers.forms import fold

if TYPE_CHECKING:
    from collections.abc import Callable

ROLE: Final = 1
"""It says what someone is."""
JOINER: Final = 1 << 1
"""It joins the parts of a title: "secretary of state"."""
FREE: Final = 1 << 2
"""Any word may stand before such a joiner."""
BARRED: Final = 1 << 3
"""No title holds it."""
CAPITAL: Final = 1 << 4
ADJOINING: Final = 1 << 5
"""It may stand in small letters before a title in capitals: "deputy President"."""
FIRST: Final = 1 << 6
"""A title begins with it, where it is not the name's: "former mayor", "former Maryland Gov."."""

LONGEST_WORD: Final = 40
_WORDS_KEPT = 4096
_CLAUSES = frozenset(("when", "where", "and", "or", "now", "then"))
_END = r"[,;:.!?)\]”“\"\r\n—–]|\s-+\s|''"
_PLACE = r", ([A-Z][\w.]*(?: [A-Z][\w.]*){0,2})(?=,|\.\s|\.?$)"


@final
class TitleWords:
    """What a language tells of the words in titles and descriptions."""

    def __init__(self, people: PeopleWords) -> None:
        """Gather the words, and compile the patterns once."""
        self._people: PeopleWords = people
        nouns = people.role_nouns | people.plural_role_nouns | people.female_nouns | people.male_nouns
        self._roles: frozenset[str] = nouns | people.title_abbreviations.keys()
        self.stops: frozenset[str] = people.prepositions | people.relative_pronouns | _CLAUSES
        """What ends the head of a description."""
        self.shared: tuple[str, ...] = (*people.coordinators, ", ")
        """What stands between two names that share a title."""
        self.age: re.Pattern[str] = re.compile(people.age)
        self.agents: re.Pattern[str] = re.compile(people.agents)
        self.office: re.Pattern[str] = re.compile(people.office)
        self.end: re.Pattern[str] = re.compile(_END)
        """What ends a description."""
        self.place: re.Pattern[str] = re.compile(_PLACE)
        """What may be the state behind a description's town."""
        self.read: Callable[[str], int] = remember(self._read, most=_WORDS_KEPT)
        """What a word may do before a name, as bits."""

    def is_role(self, folded: str) -> bool:
        """Whether a word, as it is compared, says what someone is."""
        word = folded.removesuffix("'s")
        return word in self._roles or (word[-1:] == "s" and word[:-1] in self._people.role_nouns)

    def _read(self, word: str) -> int:
        people = self._people
        folded = fold(word)
        role = ROLE if word[:1].isalpha() and self.is_role(folded) else 0
        ends_well = word[-1:].isalnum() or word[-1:] == "&" or (word[-1:] == "." and word[:-1].isupper())
        if not ends_well or len(word) >= LONGEST_WORD:
            return role | BARRED
        if folded == people.former:
            return FIRST
        if folded in people.role_joiners:
            return role | JOINER | (FREE if folded in people.free_joiners else 0)
        capital = CAPITAL if word[0].isupper() else 0
        adjoining = ADJOINING if role or folded in people.demonyms else 0
        return role | capital | adjoining | (0 if self._may_stand(folded, word) else BARRED)

    def _may_stand(self, folded: str, word: str) -> bool:
        """Whether a word may belong to a title, whatever stands behind it."""
        people = self._people
        if folded.endswith(("'s", "s'")) or folded in people.prepositions:
            return False
        if folded in people.closed_class and not word.isupper():  # "US"
            return False
        if word[0].isupper():
            return True
        return word[0].isalpha() and (not folded.endswith(people.untitled) or folded in people.adjectives)


@lru_cache(maxsize=LANGUAGES_KEPT)
def load_titles(people: PeopleWords) -> TitleWords:
    """A language's words for titles, gathered once.

    >>> from newsseed.languages import load_language, load_people
    >>> people = load_people(load_language("en"))
    >>> read = load_titles(people).read if people else len
    >>> [bool(read("mayor") & ROLE), bool(read("of") & JOINER), bool(read("said,") & BARRED)]
    [True, True, True]
    """
    return TitleWords(people)
