"""What people are, in the article's own words: titles before their names, descriptions before or behind."""

from collections.abc import Sequence
from typing import final

from newsseed.languages import PeopleWords
from newsseed.speakers.figures import Cast, Figure
from newsseed.speakers.forms import PERSON, fold
from newsseed.speakers.names import Name
from newsseed.speakers.titles import ADJOINING, BARRED, CAPITAL, FIRST, FREE, JOINER, LONGEST_WORD, ROLE, load_titles
from newsseed.speakers.zones import CREDIT, DISPLAY, Zone

_LONGEST_ROLE = 140
_LONGEST_TITLE_WORDS = 14
_HEAD_WORDS = 9
_OFTEN = 3
_SHORT_ROLE = 3
_ROLES_LOOKED_AT = 50
_SPACES = (" ", "\xa0")
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
        source = self.source
        # A single word that may name anything is not worth a look.
        likely = {
            figure for figure in cast.figures if figure.is_person and (figure.kind is PERSON or len(figure.words) > 1)
        }
        for name, figure in zip(cast.names, cast.figure_of, strict=True):
            if figure is None or figure not in likely or name.zone is DISPLAY:
                continue
            if name.zone is CREDIT:
                before = credited.get(name.start)
            else:
                before = self.before(name) if self.may_stand_behind(name) else None
            if before is not None:
                _add_role(found, figure, before)
            follow = source[name.end : name.end + 3]
            if follow[:1] == ",":
                behind = self.behind(name)
            else:
                behind = self.rank_behind(name) if follow[:1] == " " and follow[1:].isupper() else None
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
        return word[-1:] == "," or bool(self.words.read(word) & ROLE)

    def before(self, name: Name) -> tuple[int, int] | None:
        """The role before a name: a title, one shared with the name before, or a description and a comma."""
        title = self.title_before(name)
        if title is not None:
            self.shared = (name.end, title) if self.is_plural(title) else None
            return title
        if self.shared is not None and self.source[self.shared[0] : name.run] in self.words.shared:
            self.shared = (name.end, self.shared[1])
            return self.shared[1]
        return self.inverted(name) if self.source[name.run - 2 : name.run] == ", " else None

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
        return self.long_title(name, start) if word[:1].isalpha() and start >= name.run else None

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

        Not behind a name: "Minister Ana Lima and council leader Tom Reed".
        """
        return end - 1 != self.end and bool(joiner & FREE or bits & (CAPITAL | ROLE))

    def has_role_head(self, words: Sequence[str], *, plural_barred: bool = False) -> bool:
        """Whether a description hangs on a noun for a person: the last word before "of", "who" and the like."""
        head, people, stops = "", self.people, self.words.stops
        for word in words[:_HEAD_WORDS]:
            folded = fold(word.strip("’'"))
            if head and (folded in stops or (folded.endswith(people.participles) and self.words.is_role(head))):
                break
            head = folded
        if plural_barred and head[-1:] == "s" and head not in people.role_nouns:
            return False
        return bool(head) and (self.words.is_role(head) or self.words.agents.fullmatch(head) is not None)

    def behind(self, name: Name) -> tuple[int, int] | None:
        """The description behind a name and a comma: ", 34, chief economist at Y,"."""
        source = self.source
        age = self.words.age.match(source, name.end)
        if age is None:
            return None
        start = age.end()
        ending = self.words.end.search(source, start, start + _LONGEST_ROLE)
        if ending is None:
            return None
        end = ending.start()
        words = source[start:end].split()
        if not words or (words[0][0].isupper() and not self.may_open(words)):
            return None
        opening = fold(words[0])
        determined = opening in self.people.determiners
        body = words[1:] if determined else words
        if not body or opening in self.words.stops or (opening in self.people.closed_class and not determined):
            return None
        return (start, self.with_place(end)) if self.has_role_head(body, plural_barred=True) else None

    def rank_behind(self, name: Name) -> tuple[int, int] | None:
        """The rank that stands behind a name and a space: "Ana Lima KC"."""
        word = self.source[name.end + 1 : name.end + 6].partition(" ")[0].rstrip(",.;:")
        if word.isupper() and word.lower() in self.people.postnominals:
            return name.end + 1, name.end + 1 + len(word)
        return None

    def may_open(self, words: Sequence[str]) -> bool:
        """Whether a description may begin with a capital: "Canada coach", "Reed’s brother", "Governor of Ohio"."""
        first, last = words[0], fold(words[-1])
        return (
            first.endswith(("'s", "’s"))
            or self.words.is_role(fold(first))
            or (len(words) <= _SHORT_ROLE and last in self.people.role_nouns)
        )

    def with_place(self, end: int) -> int:
        """The end of a description with the state behind its town: "a paramedic from Moncton, New Brunswick,"."""
        following = self.words.place.match(self.source, end)
        return following.end(1) if following is not None and following[1].lower() in self.people.places else end

    def inverted(self, name: Name) -> tuple[int, int] | None:
        """The description before a comma and the name: "the director of the museum, X,"."""
        source, people = self.source, self.people
        if source[name.end : name.end + 1] not in (",", ".", ":", ";", ")", "", "”", '"', "\r", "\n", "—"):
            return None
        end = name.run - 2
        words: list[str] = []
        at = end
        for _ in range(_LONGEST_TITLE_WORDS):
            begin = max(source.rfind(" ", max(0, at - 40), at), source.rfind("\n", max(0, at - 40), at)) + 1
            word = source[begin:at]
            if not word or word[-1] in _STOP:
                return None
            words.insert(0, word)
            if fold(word) in people.determiners and self.has_role_head(words[1:]):
                return begin, end
            at = begin - 1
            if begin == 0 or source[at] == "\n":
                return None
        return None
