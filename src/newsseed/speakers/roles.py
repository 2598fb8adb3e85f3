"""What people are, in the article's own words: titles before their names, descriptions before or behind."""

import re
from collections.abc import Sequence
from itertools import pairwise
from typing import final

from newsseed.languages import PeopleWords
from newsseed.speakers.descriptions import find_belonging, find_description
from newsseed.speakers.figures import Cast, Figure
from newsseed.speakers.forms import PERSON, fold
from newsseed.speakers.names import Name
from newsseed.speakers.titles import ADJOINING, BARRED, CAPITAL, FIRST, FREE, JOINER, LONGEST_WORD, ROLE, load_titles
from newsseed.speakers.zones import CREDIT, DISPLAY, Zone

_LONGEST_TITLE_WORDS = 14
_LONGEST_OFFICE = 60
_OFFICE_WORDS = 4
_OFTEN = 3
_ROLES_LOOKED_AT = 50
_SPACES = (" ", "\xa0")
_PLACED_BEHIND = r" (?:of|from|in) (?:the )?[A-Z][\w’'-]*(?: [A-Z][\w’'-]*){0,2}"
_OWNING = ("'s", "s'")
_CLOSERS = (",", ".", ":", ";", ")", "", "”", '"', "\r", "\n", "—")
_PARTITIVE = " of "
_STOP = ',;:.!?()[]“”"—–\r\n'


def find_roles(cast: Cast, *, zones: Sequence[Zone]) -> dict[Figure, list[tuple[int, int]]]:
    """Where the roles of each person stand, in text order, in code points.

    >>> from newsseed.languages import load_language, load_people
    >>> from newsseed.speakers.clusters import cluster_names
    >>> from newsseed.speakers.names import find_names
    >>> text = "Deputy mayor Ana Lima met the head of the port, Tom Reed, and Kip Oduya, 41, a diver from Leeds."
    >>> from newsseed.speakers.zones import Zone, ZoneKind
    >>> zones = [Zone(0, len(text), ZoneKind.PROSE)]
    >>> people = load_people(load_language("en"))
    >>> cast = cluster_names(text, find_names(text, zones=zones, people=people), people=people)
    >>> [text[slice(*role)] for roles in find_roles(cast, zones=zones).values() for role in roles]
    ['Deputy mayor', 'the head of the port', 'a diver from Leeds']
    """
    return _Roles(cast.source, cast.people).find(cast, zones)


def _add_role(found: dict[Figure, list[tuple[int, int]]], figure: Figure, span: tuple[int, int]) -> None:
    listed = found.setdefault(figure, [])
    if span not in listed[-2:]:
        listed.append(span)


@final
class _Roles:
    """One article's roles."""

    def __init__(self, source: str, people: PeopleWords) -> None:
        self.source = source
        self.people = people
        self.shared: tuple[int, tuple[int, int]] | None = None
        """Where the last name ended that a plural title stands before, and the title: "nurses Ana and Tom"."""
        self.words = load_titles(people)
        self.end = -1
        """Where the last name ends that may be a person's."""

    def find(self, cast: Cast, zones: Sequence[Zone]) -> dict[Figure, list[tuple[int, int]]]:
        credited = {zone.start: zone.role for zone in zones if zone.role}
        found: dict[Figure, list[tuple[int, int]]] = {}
        # A single word that may name anything is not worth a look.
        likely = {
            figure for figure in cast.figures if figure.is_person and (figure.kind is PERSON or len(figure.words) > 1)
        }
        # In headlines and headings only those are looked at whom nothing else names.
        shown = {figure for figure in likely if all(name.zone is DISPLAY for name in figure.mentions)}
        for name, figure in zip(cast.names, cast.figure_of, strict=True):
            if figure is None or figure not in likely or (name.zone is DISPLAY and figure not in shown):
                continue
            if name.zone is CREDIT:
                before = [credited.get(name.start)]
            else:
                before = self.before(name) if self.may_stand_behind(name) else []
            for role in filter(None, before):
                _add_role(found, figure, role)
            behind = find_description(self.source, name.end, words=self.words)
            if behind is not None:
                _add_role(found, figure, behind)
            self.end = name.end
        self.add_office(cast, found)
        return found

    def may_stand_behind(self, name: Name) -> bool:
        """Whether a look at what stands before a name may find a role."""
        start = name.start
        if self.shared is not None or name.run < start:
            return True
        word = self.source[max(0, start - LONGEST_WORD) : start - 1].rpartition(" ")[2].rpartition("\n")[2]
        if word[-1:] == "," or self.words.read(word) & ROLE:
            return True
        return self.ends_office(start - 1 - len(word), word)

    def before(self, name: Name) -> list[tuple[int, int] | None]:
        """The roles before a name: a title, or one shared with the name before, and a description and a comma."""
        title = self.title_before(name)
        if title is not None:
            self.shared = (name.end, title) if self.is_plural(title) else None
            # "The union’s president, Captain Ana Lima,"
            return [self.inverted(name, title[0]), title]
        if self.shared is not None and self.source[self.shared[0] : name.run] in self.words.shared:
            self.shared = (name.end, self.shared[1])
            return [self.shared[1]]
        return [self.inverted(name, name.run)]

    def add_office(self, cast: Cast, found: dict[Figure, list[tuple[int, int]]]) -> None:
        """A country's highest office, named in full, goes to the one person named often and never introduced.

        Whoever holds it needs no introduction: "the President of the United States", where all others have a role.
        """
        unknown = [
            figure
            for figure in cast.figures
            if len(figure.mentions) >= _OFTEN
            and figure.kind is PERSON
            and figure not in found
            and len(figure.words) > 1
        ]
        if len(unknown) != 1:
            return
        people = self.people
        held = [self.source[start:end].lower() for spans in found.values() for start, end in spans][:_ROLES_LOOKED_AT]
        for match in self.words.office.finditer(self.source):
            place = match[2].lower()
            if match[1].lower() not in people.head_offices or place not in people.places:
                continue
            if not any(match[1].lower() in role and place in role for role in held):
                found.setdefault(unknown[0], []).append(match.span())

    def is_plural(self, span: tuple[int, int]) -> bool:
        word = fold(self.source[span[0] : span[1]].rpartition(" ")[2])
        return word in self.people.plural_role_nouns or (word[-1:] == "s" and word[:-1] in self.people.role_nouns)

    def title_before(self, name: Name) -> tuple[int, int] | None:
        """The title directly before a name: "German Defense Minister", "EU foreign affairs and security chief"."""
        end = name.start - 1
        if name.form.title:
            return self.widened(name.run), end
        word = self.word_before(name.start)
        start = end - len(word)
        if self.words.read(word) & ROLE:
            return self.widened(start), end
        long = word[:1].isalpha() and (start >= name.run or self.ends_office(start, word))
        return self.long_title(name, start) if long else None

    def ends_office(self, start: int, word: str) -> bool:
        """Whether the `word` at `start` ends an office whose noun stands before "of": "head of human resources"."""
        if not word.islower() or self.words.read(word) & (BARRED | JOINER | ROLE):
            return False
        before = self.source[max(0, start - _LONGEST_OFFICE) : start].rpartition("\n")[2].split()[-_OFFICE_WORDS:]
        return any(
            joiner in self.people.office_joiners and fold(head) in self.people.role_nouns
            for head, joiner in pairwise(before)
        )

    def long_title(self, name: Name, start: int) -> tuple[int, int] | None:
        """A title that ends in no role: "High Representative of the Union for Foreign Policy"."""
        start = self.widened(start)
        words = self.source[start : name.start].split()
        return (start, name.start - 1) if any(self.words.is_role(fold(word)) for word in words) else None

    def widened(self, start: int) -> int:
        """Where the title begins that is known to hold the word at `start`."""
        first = kept = start
        joiner = 0
        for _ in range(_LONGEST_TITLE_WORDS):
            word = self.word_before(start)
            bits = self.words.read(word)
            if bits & FIRST:
                return kept if joiner else start - 1 - len(word)
            if bits & JOINER:
                joiner = joiner or bits
            elif bits & BARRED or (joiner and not self.may_join(bits, joiner, start)):
                break
            elif kept == first and not bits & (CAPITAL | ADJOINING) and self.source[first : first + 1].isupper():
                break  # "told Foreign Minister"
            else:
                joiner = 0
                kept = start - 1 - len(word)
            start -= 1 + len(word)
        return kept

    def word_before(self, start: int) -> str:
        """The word before `start` and a space; none where punctuation or a line's end is between."""
        if self.source[start - 1 : start] not in _SPACES:
            return ""
        reach = self.source[max(0, start - 1 - LONGEST_WORD) : start - 1]
        return reach.rpartition(" ")[2].rpartition("\n")[2]

    def may_join(self, bits: int, joiner: int, end: int) -> bool:
        """Whether a joiner may stand behind a word: "High Representative of", "foreign and", "Council on".

        Not behind a name: "Minister Ana Lima and council leader Tom Reed", "Sen. Lima of Ohio and Rep. Reed".
        """
        begin = self.end if 0 <= self.end < end - 1 <= self.end + LONGEST_WORD else end - 1
        named = end - 1 == self.end or re.compile(_PLACED_BEHIND).fullmatch(self.source, begin, end - 1)
        return not named and bool(joiner & FREE or bits & (CAPITAL | ROLE))

    def inverted(self, name: Name, start: int) -> tuple[int, int] | None:
        """The description before a comma and the name, or its title at `start`: "the director of the museum, X,"."""
        source, people = self.source, self.people
        if source[start - 2 : start] != ", " or not self.is_closed(name):
            return None
        end = start - 2
        words: list[str] = []
        inner: tuple[int, int] | None = None
        at = end
        for _ in range(_LONGEST_TITLE_WORDS):
            begin = max(source.rfind(" ", max(0, at - 40), at), source.rfind("\n", max(0, at - 40), at)) + 1
            word = source[begin:at]
            if not word or (word[-1] in _STOP and fold(word) not in self.words.shortened):
                break
            words.insert(0, word)
            owned = word[0].isupper() and fold(word).endswith(_OWNING)  # "Reed’s father, Tom Lima,"
            if (owned or fold(word) in people.determiners) and self.words.heads_phrase(words[1:]):
                # "The chair of the chiefs of staff", "one of the divers"
                if not source.endswith(_PARTITIVE, 0, begin):
                    return begin, end
                inner = inner or (begin, end)
            at = begin - 1
            if begin == 0 or source[at] == "\n":
                break
        return inner

    def is_closed(self, name: Name) -> bool:
        """Whether the phrase ends behind a name, or where the one named belongs: "Ana Lima", "Ana Lima of Leeds"."""
        if self.source[name.end : name.end + 1] in _CLOSERS:
            return True
        return find_belonging(self.source, name.end, words=self.words) is not None
