"""What a word may do in a title or a description: one look-up a word instead of one a rule."""

import re
from collections.abc import Sequence
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
_HEAD_WORDS = 9
_CLAUSES = frozenset(("when", "where", "and", "or", "now", "then"))
_END = r"[,;:.!?)\]”“\"\r\n—–]|\s-+\s|''"
_PLACE = r", ([A-Z][\w.]*(?: [A-Z][\w.]*){0,2})(?=,|\.\s|\.?$)"


@final
class TitleWords:
    """What a language tells of the words in titles and descriptions."""

    def __init__(self, people: PeopleWords) -> None:
        """Gather the words, and compile the patterns once."""
        self.people: PeopleWords = people
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
        self.belonging: re.Pattern[str] = re.compile(people.belonging)
        self.being: re.Pattern[str] = re.compile(people.being)
        self.leading: re.Pattern[str] = re.compile(people.leading)
        honorifics = people.female_honorifics | people.male_honorifics | people.neutral_honorifics
        self.shortened: frozenset[str] = honorifics | people.title_abbreviations.keys() | people.name_suffixes
        """What a full stop stands behind that ends no sentence."""
        self.adding: frozenset[str] = frozenset(coordinator.strip(", ") for coordinator in people.coordinators)
        """What joins two descriptions."""
        self.parting: frozenset[str] = self.adding | (people.connectives - people.prepositions - people.role_joiners)
        """What begins a clause behind a description."""
        self.read: Callable[[str], int] = remember(self._read, most=_WORDS_KEPT)
        """What a word may do before a name, as bits."""

    def is_role(self, folded: str) -> bool:
        """Whether a word, as it is compared, says what someone is."""
        word = folded.removesuffix("'s")
        return word in self._roles or (word[-1:] == "s" and word[:-1] in self.people.role_nouns)

    def heads_role(self, words: Sequence[str], *, apposed: bool = False, listed: bool = False) -> bool:
        """Whether a description hangs on a noun for a person: the last word before "of", "who" and the like.

        Of several joined by "and" one will do: "the maker and chairman of". Where it is `apposed` to a name behind an
        article, "a Republican" is one, and the plural is none. `listed` asks for a noun that the language lists, where
        an ending will not do.
        """
        head, people = "", self.people
        for word in words[:_HEAD_WORDS]:
            folded = fold(word.strip("’'"))
            acts = folded.endswith(people.participles) or folded in people.irregular_participles
            if head and (folded in self.stops or (acts and self.is_role(fold(head)))):
                if folded not in self.adding or self._is_head(head, apposed=apposed, listed=listed):
                    return self._is_head(head, apposed=apposed, listed=listed) or (apposed and self._is_origin(head))
                head = ""
            elif folded in people.determiners:
                return False  # "money and a star", "sent a letter"
            else:
                head = word.strip("’'")
        return self._is_head(head, apposed=apposed, listed=listed) or (apposed and self._is_origin(head))

    def heads_phrase(self, words: Sequence[str], *, apposed: bool = False) -> bool:
        """The same of what follows a determiner; "one of her closest aides" hangs on the plural."""
        first, *rest = map(fold, words[:2]) if words else ("",)
        if first == self.people.partitive:
            return self.heads_role(words[1 + (not self.people.determiners.isdisjoint(rest)) :])
        return self.heads_role(words, apposed=apposed)

    def heads_house(self, words: Sequence[str]) -> bool:
        """Whether a description with an article hangs on a noun for an organisation: "a charity in Leeds"."""
        if fold(words[0]) not in self.people.determiners:
            return False
        head = ""
        for word in map(fold, words[1:_HEAD_WORDS]):
            if word in self.stops or word.endswith(self.people.participles):
                break
            head = word
        return head in self.people.organisation_nouns

    def _is_head(self, word: str, *, apposed: bool, listed: bool) -> bool:
        head = fold(word)
        if not head or (apposed and head[-1] == "s" and head not in self.people.role_nouns):
            return False
        return self.is_role(head) or (not listed and word.islower() and self.agents.fullmatch(head) is not None)

    def _is_origin(self, word: str) -> bool:
        """Whether a word says what people or party someone is of: "a Republican", "a Texan"."""
        return word[:1].isupper() and fold(word) in self.people.demonyms

    def _read(self, word: str) -> int:
        people = self.people
        folded = fold(word)
        acronym = folded in people.title_acronyms and word.isupper()
        role = ROLE if word[:1].isalpha() and (acronym or self.is_role(folded)) else 0
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
        people = self.people
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
