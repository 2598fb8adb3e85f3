"""Who an article names: each figure with its mentions, and all of them together."""

from collections.abc import Sequence
from typing import NamedTuple, final

from newsseed.languages.people import PeopleWords
from newsseed.speakers.forms import UNKNOWN, NameKind
from newsseed.speakers.genders import Gender  # noqa: TC001 (annotations are read at run time, too)
from newsseed.speakers.names import Name  # noqa: TC001 (annotations are read at run time, too)


@final
class Figure:
    """Someone or something with a name: what its mentions tell together. It grows while they are gathered."""

    __slots__ = ("gender", "is_familiar", "is_person", "kind", "mentions", "name", "titles", "words")

    def __init__(self, name: str, words: tuple[str, ...], kind: NameKind) -> None:
        """Begin with a name, its words as they are compared, and what it names."""
        self.name: str = name
        """The fullest form, as the article writes it."""
        self.words: tuple[str, ...] = words
        self.kind: NameKind = kind
        """A name that nothing is known of may turn out to be a person's; no other kind changes."""
        self.is_person: bool = kind <= UNKNOWN
        """Whether it may be a person: names that nothing is known of may."""
        self.mentions: list[Name] = []
        self.titles: set[str] = set()
        self.gender: Gender | None = None
        self.is_familiar: bool = False
        """Whether the article calls them by the first name, and others of the surname formally."""


class Hands(NamedTuple):
    """Who wrote what of an article: its author, and who signed its letters, with the place of the signed line."""

    author: Figure | None
    signers: Sequence[tuple[int, Figure]]


@final
class Cast:
    """The figures of an article, in order of first mention, and which of them each name means."""

    __slots__ = ("figure_of", "figures", "names", "people", "source")

    def __init__(self, source: str, people: PeopleWords) -> None:
        """Begin with nobody."""
        self.source: str = source
        self.people: PeopleWords = people
        self.names: list[Name] = []
        self.figures: list[Figure] = []
        self.figure_of: list[Figure | None] = []
