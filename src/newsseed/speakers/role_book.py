"""What an article says that its people are, looked up by the noun, by the place, by the person."""

import re
from bisect import bisect_right
from collections.abc import Mapping, Sequence
from collections.abc import Set as AbstractSet
from typing import final

from newsseed.speakers.descriptions import find_told
from newsseed.speakers.figures import Cast, Figure
from newsseed.speakers.forms import PERSON, fold
from newsseed.speakers.sentences import Patterns, words_between
from newsseed.speakers.titles import load_titles
from newsseed.speakers.zones import PROSE

_MENTIONS_READ = 50
_ROLES_EACH = 30
_LONGEST_ACRONYM = 6
_PLACED_BEHIND = r" (?:of|from) (?:the )?([A-Z][\w’'-]*(?: [A-Z][\w’'-]*){0,2})"

_Span = tuple[int, int]


@final
class RoleBook:
    """One article's roles; each order of them is laid where it is needed first, and kept."""

    def __init__(
        self,
        cast: Cast,
        roles: Mapping[Figure, Sequence[_Span]],
        *,
        quoted: Sequence[int],
        patterns: Patterns,
    ) -> None:
        """Note whose roles stand where; `quoted` are the places where quotations begin and end, by turns."""
        self._cast = cast
        self._roles = roles
        self._quoted = quoted
        self._patterns = patterns
        self._clauses: dict[Figure, Sequence[_Span]] = {}
        self._clause_spans: list[_Span] | None = None
        self._with: dict[str, list[tuple[Figure, int, int]]] | None = None
        self._abbreviated: dict[str, set[Figure]] | None = None
        self._spans: tuple[list[int], list[int], dict[int, int]] | None = None

    @property
    def starts(self) -> Sequence[int]:
        """Where roles begin, in text order."""
        return self._lay()[0]

    @property
    def begins(self) -> Mapping[int, int]:
        """Where each role begins, by where it ends."""
        return self._lay()[2]

    def is_in_role(self, start: int, end: int) -> bool:
        """Whether a stretch is part of what someone is: the first name of "Lima campaign manager Tom Reed"."""
        starts, ends, _ = self._lay()
        place = bisect_right(starts, start) - 1
        return place >= 0 and end <= ends[place]

    def told_of(self, figure: Figure) -> Sequence[_Span]:
        """Where clauses behind someone's names say what they are: "Lima, who works as a diver", "Lima was a diver".

        A clause between quotation marks tells an opinion: "“Lima is a hero”".
        """
        if figure not in self._clauses:
            words, source = load_titles(self._cast.people), self._cast.source
            ends = [name.end for name in figure.mentions[:_MENTIONS_READ] if name.zone is PROSE]
            told = (
                None if bisect_right(self._quoted, end) & 1 else find_told(source, end, words=words) for end in ends
            )
            self._clauses[figure] = [span for span in told if span is not None]
        return self._clauses[figure]

    def is_told(self, position: int) -> bool:
        """Whether a clause that says what somebody is holds `position`."""
        if self._clause_spans is None:
            self._clause_spans = sorted(span for figure in self._list_people() for span in self.told_of(figure))
        place = bisect_right(self._clause_spans, (position, len(self._cast.source))) - 1
        return place >= 0 and position < self._clause_spans[place][1]

    def list_with(self, noun: str) -> list[tuple[Figure, int, int]]:
        """The roles that hold a noun, abbreviated or not, and whose they are."""
        if self._with is None:
            self._with = {}
            people, roles_with = self._cast.people, self._with
            told = [(figure, self.told_of(figure)) for figure in self._list_people()]
            for figure, spans in (*self._roles.items(), *told):
                for start, end in spans:
                    for word in words_between(self._cast.source, start, end, patterns=self._patterns):
                        # "Nurses Ana Lima and Tom Reed": each is a nurse.
                        one = word[:-1] if word[-1] == "s" and word[:-1] in people.role_nouns else word
                        noted = people.title_abbreviations.get(one, one)
                        roles_with.setdefault(noted, []).append((figure, start, end))
            for figure in self._cast.figures:
                title = figure.words[0]
                if title in people.regnal_titles:
                    # "Pope Max" is the pope: the title is part of the name.
                    starts = [name.start for name in figure.mentions if name.form.words == figure.words]
                    held = [(figure, start, start + len(title)) for start in starts[:1]]
                    roles_with.setdefault(title, []).extend(held)
        return self._with.get(noun, [])[-_ROLES_EACH:]

    def list_abbreviated(self, letters: str) -> AbstractSet[Figure]:
        """Whose roles some letters are short for: "cs" for a Cabinet Secretary, "pc" for PC Tom Reed."""
        if self._abbreviated is None:
            self._abbreviated = {}
            people = self._cast.people
            for figure, spans in self._roles.items():
                for start, end in spans:
                    words = words_between(self._cast.source, start, end, patterns=self._patterns)
                    own = [word for word in words if word not in people.role_joiners]
                    initials = "".join([word[0] for word in own[-_LONGEST_ACRONYM:]])
                    # "PC Tom Reed", not "CIA spokesman Tom Reed"; "attorney general" is short for the additional one.
                    shorts = {initials[place:] for place in range(len(initials) - 1)} - {*own}
                    for short in shorts | people.title_acronyms.intersection(own):
                        self._abbreviated.setdefault(short, set()).add(figure)
        return self._abbreviated.get(letters, frozenset())

    def has_title(self, figure: Figure, office: str) -> bool:
        """Whether someone is called by a title before the name, shortened or not: "Gov. Lima" is a governor."""
        abbreviations = self._cast.people.title_abbreviations
        return any(abbreviations.get(word, word) == office for word in figure.titles)

    def list_places(self, figure: Figure) -> set[str]:
        """The words of the places that stand behind someone's names: "Mayor Ana Lima of Leeds"."""
        placed, source = re.compile(_PLACED_BEHIND), self._cast.source
        found = (placed.match(source, name.end) for name in figure.mentions[:_MENTIONS_READ])
        return {fold(word) for match in found if match is not None for word in match[1].split()}

    def _list_people(self) -> list[Figure]:
        return [figure for figure in self._cast.figures if figure.kind is PERSON]

    def _lay(self) -> tuple[list[int], list[int], dict[int, int]]:
        """Where roles begin, in text order, and where those end; where each begins by where it ends."""
        if self._spans is None:
            spans = sorted({span for spans in self._roles.values() for span in spans})
            self._spans = [start for start, _ in spans], [end for _, end in spans], {e: s for s, e in spans}
        return self._spans
