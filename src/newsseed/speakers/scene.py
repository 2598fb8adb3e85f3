"""Where the names of an article stand, and what it shows about those who bear them."""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Mapping, Sequence
from functools import cached_property, lru_cache
from typing import final

from newsseed.languages import LANGUAGES_KEPT, PeopleWords
from newsseed.models.text import Span
from newsseed.speakers.clusters import Cast, Figure, Gender
from newsseed.speakers.forms import NameKind, fold
from newsseed.speakers.names import Name
from newsseed.speakers.zones import Zone, ZoneKind

_WORD = r"[\w’'.-]*\w"
_MARKS = ",.;:!?()[]”“\"'’"
_ENDS = (".", "?", "!", ";")
_PLACED = (" in ", " at ", "near ", " of ", "from ")
_SUBJECT_REACH = 400
_ROLE_REACH = 60
_NAMESAKES = 20
_ROLE_WORDS = 5
_SUBJECT_NAMES = 20
_ROLES_EACH = 30
_VOTES = 6
_VOTE_REACH = 400
_VOTE_NAMES = 20


@final
class _Patterns:
    """The patterns of a language's sentences and pronouns, compiled when one is needed."""

    def __init__(self, people: PeopleWords) -> None:
        self._people = people

    # Both begin with a class, which `re` looks for quickly; the rest is looked at where it matches.
    @cached_property
    def boundary(self) -> re.Pattern[str]:
        return re.compile(r"[.!?…\n][\"'”’)\]]*\s*(?![a-z\s])")

    @cached_property
    def subject(self) -> re.Pattern[str]:
        subjects = self._people.subject_pronouns
        initials = "".join(sorted({letter for word in subjects for letter in (word[0], word[0].upper())}))
        rests = "|".join(sorted({re.escape(word[1:]) for word in subjects}))
        return re.compile(rf"[{initials}](?<![^\W_].)(?:{rests})\b")

    @cached_property
    def any_subject(self) -> re.Pattern[str]:
        return re.compile(rf"\b(?:{_any_case(self._people.subject_pronouns | self._people.other_subjects)})\b")

    @cached_property
    def gendered(self) -> re.Pattern[str]:
        return re.compile(rf"\b(?:{_any_case(self._people.female_pronouns | self._people.male_pronouns)})\b")


def _any_case(words: Iterable[str]) -> str:
    return "|".join(sorted({form for word in words for form in (word, word.capitalize())}))


_patterns = lru_cache(maxsize=LANGUAGES_KEPT)(_Patterns)


@final
class Scene:
    """One article as resolution sees it: everything is looked up where it is needed first, and kept."""

    def __init__(
        self,
        cast: Cast,
        *,
        roles: Mapping[Figure, Sequence[tuple[int, int]]],
        zones: Sequence[Zone],
        quoted: Sequence[Span],
    ) -> None:
        """Look at a cast in its article; `quoted` are the stretches between quotation marks."""
        self.source: str = cast.source
        self.people: PeopleWords = cast.people
        self.cast: Cast = cast
        self.roles: Mapping[Figure, Sequence[tuple[int, int]]] = roles
        self.zones: Sequence[Zone] = zones
        self.names: list[Name] = cast.names
        self.figure_of: list[Figure | None] = cast.figure_of
        self.starts: list[int] = [name.start for name in cast.names]
        self._patterns = _patterns(cast.people)
        self.offices: frozenset[str] = frozenset(cast.people.title_abbreviations.values())
        self._zone_starts = [zone.start for zone in zones]
        self._quote_starts = [span.start for span in quoted]
        self._quote_ends = [span.end for span in quoted]
        # No cached properties: they make every attribute slower to reach.
        self._sentences: list[int] | None = None
        self._linked: Mapping[Gender, Sequence[int]] | None = None
        self._possible: dict[Figure, bool] = {}
        self._roles_with: dict[str, list[tuple[Figure, int, int]]] | None = None
        self._by_surname: dict[str, list[Figure]] | None = None
        self._organisations: dict[str, Figure] | None = None
        self._acting: dict[Figure, bool] = {}
        self._told: dict[Figure, Gender | None] = {}
        self._genders: dict[Figure, Gender | None] = {}
        self.standings: dict[int, Sequence[tuple[str, float]]] = {}
        """For the place of a name among the names, what its sentence tells of it, as far as that has been asked."""

    # ---------------------------------------------------------------- places

    def zone_at(self, position: int) -> int:
        """The place of the zone that holds `position`."""
        return bisect_right(self._zone_starts, position) - 1

    def is_quoted(self, position: int) -> bool:
        """Whether `position` lies between quotation marks."""
        index = bisect_right(self._quote_starts, position) - 1
        return index >= 0 and position < self._quote_ends[index]

    def names_before(self, position: int) -> range:
        """The places of the names before `position`, nearest first."""
        return range(bisect_left(self.starts, position) - 1, -1, -1)

    def sentence_at(self, position: int) -> int:
        """The number of the sentence that holds `position`; no sentence ends inside a quotation."""
        return bisect_right(self._starts_of_sentences(), position)

    def sentence_start(self, sentence: int) -> int:
        """Where a sentence begins."""
        return self._starts_of_sentences()[sentence - 1] if sentence else 0

    def _starts_of_sentences(self) -> list[int]:
        if self._sentences is None:
            self._sentences = self._split_sentences()
        return self._sentences

    def _split_sentences(self) -> list[int]:
        """Where each sentence begins but the first."""
        source, is_quoted = self.source, self.is_quoted
        found: list[int] = []
        for match in self._patterns.boundary.finditer(source):
            start, end = match.span()
            if (
                source[end - 1].isspace()
                and not (source[start] == "." and self._is_abbreviation(start))
                and not is_quoted(end)
            ):
                found.append(end)
        return found

    def _is_abbreviation(self, stop: int) -> bool:
        """Whether the full stop at `stop` ends a short word with a capital, a title or an initial: "Mr.", "J."."""
        space = self.source.rfind(" ", max(0, stop - 4), stop)
        return space >= 0 and self.source[space + 1].isupper()

    def linked_sentences(self, gender: Gender) -> Sequence[int]:
        """The sentences that go on about someone: "she" stands in them unquoted, and no person's name before it."""
        if self._linked is None:
            self._linked = self._link_sentences()
        return self._linked[gender]

    def _link_sentences(self) -> Mapping[Gender, Sequence[int]]:
        linked: dict[Gender, list[int]] = {Gender.FEMALE: [], Gender.MALE: []}
        people = self.people
        for match in self._patterns.subject.finditer(self.source):
            position = match.start()
            word = match[0].lower()
            if word not in people.subject_pronouns or self.is_quoted(position) or self._follows_person(position):
                continue
            sentences = linked[Gender.FEMALE if word in people.female_pronouns else Gender.MALE]
            sentence = self.sentence_at(position)
            if sentences[-1:] != [sentence]:
                sentences.append(sentence)
        return linked

    def _follows_person(self, position: int) -> bool:
        index = bisect_left(self.starts, position) - 1
        if index < 0 or self.sentence_at(self.starts[index]) != self.sentence_at(position):
            return False
        figure = self.figure_of[index]
        return figure is not None and figure.is_person and not self.is_quoted(self.starts[index])

    # ---------------------------------------------------------------- clause

    def is_modifier(self, name: Name) -> bool:
        """Whether the name only qualifies what follows: "Lima’s", "Lima campaign manager"."""
        follow = self.source[name.end : name.end + 24]
        if follow[:1] in ("'", "’", "-"):
            return True
        word = follow[1:].partition(" ")[0].strip(_MARKS) if follow[:1] == " " else ""
        return word.islower() and (word in self.people.role_nouns or word in self.people.organisation_nouns)

    def is_clause_subject(self, name: Name) -> bool:
        """Whether a verb follows: "that Lima had", "and Reed resigned"."""
        word = self.source[name.end + 1 : name.end + 20].partition(" ")[0]
        return word in self.people.auxiliaries or (word.islower() and word.endswith(self.people.participles[0]))

    def is_subject(self, name: Name) -> bool:
        """Whether it is the first person in its sentence outside quotation marks, and no pronoun stands before it."""
        source = self.source
        begin = self.sentence_start(self.sentence_at(name.start))
        if source[name.end : name.end + 1] in _ENDS or (name.run > begin and self.is_behind_preposition(name)):
            return False
        pronoun = self._patterns.any_subject.search(source, max(begin, name.run - _SUBJECT_REACH), name.run)
        # "In the end, he said, Lima left" has a new subject; "he brought his brother, Ana Lima’s coach," has not.
        parted = source[name.run - 2 : name.run] == ", " and source[name.end : name.end + 1] != ","
        if pronoun is not None and not self.is_quoted(pronoun.start()) and not parted:
            return False
        for index in self.names_before(name.start)[:_SUBJECT_NAMES]:
            before, figure = self.names[index], self.figure_of[index]
            if before.start < begin:
                return True
            if (
                figure is not None
                and self.is_likely_person(figure)
                and not self.is_quoted(before.start)
                and not self.is_modifier(before)
            ):
                return False
        return True

    def is_behind_preposition(self, name: Name) -> bool:
        """Whether a preposition stands before the name: "with Lima"; "according to Lima" makes Lima the subject."""
        *before, last = self.source[max(0, name.run - 20) : name.run].split() or [""]
        return last.lower() in self.people.prepositions and not (before and before[-1].lower() in self.people.sourcing)

    # --------------------------------------------------------------- persons

    def may_be_person(self, figure: Figure) -> bool:
        """Whether a person may be meant: a word that only opens sentences, or stands behind "in", is hardly one."""
        if figure.kind is not NameKind.UNKNOWN or len(figure.words) > 1:
            return figure.is_person
        known = self._possible.get(figure)
        if known is None:
            known = not (all(name.initial for name in figure.mentions) or self._is_place(figure))
            self._possible[figure] = known
        return known

    def is_likely_person(self, figure: Figure) -> bool:
        """Whether words, roles, pronouns or the bare surname show that the article treats the name as a person's."""
        if figure.kind is not NameKind.UNKNOWN:
            return figure.is_person
        known = self._acting.get(figure)
        if known is None:
            known = self._acting[figure] = self._acts_as_person(figure)
        return known

    def _acts_as_person(self, figure: Figure) -> bool:
        if len(figure.words) > 1:
            return figure in self.roles or any(len(name.form.words) == 1 for name in figure.mentions)
        if len(figure.mentions) == 1 or all(name.initial for name in figure.mentions):
            return False
        return not self._is_place(figure) and self.gender_of(figure) is not None

    def _is_place(self, figure: Figure) -> bool:
        return any(self.source[max(0, name.run - 5) : name.run].endswith(_PLACED) for name in figure.mentions)

    # ---------------------------------------------------------------- gender

    def contradicts(self, figure: Figure, gender: Gender) -> bool:
        """Whether the name, a title or a role tells the other gender; pronouns near it only make it less likely."""
        told = figure.gender or self._gender_by_role(figure)
        return told is not None and told is not gender

    def gender_of(self, figure: Figure) -> Gender | None:
        """What the name tells, or a role ("a spokeswoman for"), or the pronouns that follow the name."""
        if figure.gender is not None:
            return figure.gender
        if figure not in self._genders:
            self._genders[figure] = self._gender_by_role(figure) or self._gender_by_pronouns(figure)
        return self._genders[figure]

    def gender_of_noun(self, noun: str) -> Gender | None:
        """What a noun such as "actress" tells."""
        if noun in self.people.female_nouns:
            return Gender.FEMALE
        return Gender.MALE if noun in self.people.male_nouns else None

    def roles_with(self, noun: str) -> list[tuple[Figure, int, int]]:
        """The roles that hold a noun, abbreviated or not, and whose they are."""
        if self._roles_with is None:
            self._roles_with = {}
            abbreviations = self.people.title_abbreviations
            for figure, spans in self.roles.items():
                for start, end in spans:
                    for word in self.words_of(start, end):
                        self._roles_with.setdefault(abbreviations.get(word, word), []).append((figure, start, end))
        return self._roles_with.get(noun, [])[-_ROLES_EACH:]

    def namesakes(self, surname: str, gender: Gender) -> list[Figure]:
        """The people of a surname who are named in full and may be of a gender, the last few of many."""
        if self._by_surname is None:
            self._by_surname = {}
            for figure in self.cast.figures:
                if figure.is_person and len(figure.words) > 1:
                    self._by_surname.setdefault(figure.words[-1], []).append(figure)
        found = self._by_surname.get(surname, [])[-_NAMESAKES:]
        return [figure for figure in found if not self.contradicts(figure, gender)]

    def called_at_start(self, sentence: int) -> tuple[Figure, int] | None:
        """Who a sentence begins with by a role that one person has, "The former mayor left", and where."""
        start = self.sentence_start(sentence)
        first, *words = self.source[start : start + _ROLE_REACH].split(None, _ROLE_WORDS) or [""]
        if first.lower() not in self.people.definite or self.is_quoted(start):
            return None
        noun = next((word for word in words[: _ROLE_WORDS - 1] if word in self.people.role_nouns), None)
        holders = list(dict.fromkeys([figure for figure, _, _ in self.roles_with(noun or "")]))
        return (holders[0], start) if len(holders) == 1 else None

    def organisation_called(self, word: str) -> Figure | None:
        """The organisation whose name begins with a word: "State" for the State Department."""
        if self._organisations is None:
            self._organisations = {}
            for figure in self.cast.figures:
                if figure.kind is NameKind.ORGANISATION:
                    _ = self._organisations.setdefault(figure.words[0], figure)
        return self._organisations.get(word)

    def words_of(self, start: int, end: int) -> list[str]:
        """The words of a stretch, as they are compared."""
        return [fold(word) for word in re.compile(_WORD).findall(self.source, start, end)]

    def head_of(self, words: Sequence[str]) -> str:
        """The noun that a phrase hangs on: the last word before "of", "who" and the like."""
        people = self.people
        head = words[0]
        for word in words[1:]:
            if head != words[0] and (
                word in people.prepositions or word in people.relative_pronouns or word in people.role_joiners
            ):
                break
            head = word
        return head

    def _gender_by_role(self, figure: Figure) -> Gender | None:
        if figure not in self.roles:
            return None
        if figure not in self._told:
            words = (self.words_of(start, end) for start, end in self.roles[figure])
            told = (self.gender_of_noun(self.head_of(role)) for role in words if role)
            self._told[figure] = next((gender for gender in told if gender is not None), None)
        return self._told[figure]

    def _gender_by_pronouns(self, figure: Figure) -> Gender | None:
        """What the pronouns tell that follow the name before anyone else is named; "she" tells more than "her"."""
        votes = 0
        for name in figure.mentions[:_VOTES]:
            if name.zone is not ZoneKind.PROSE or self.is_quoted(name.start):
                continue
            end = min(self._next_person(name, figure), name.end + _VOTE_REACH)
            for pronoun in self._patterns.gendered.finditer(self.source, name.end, end):
                if not self.is_quoted(pronoun.start()):
                    word = pronoun[0].lower()
                    weight = 3 if word in self.people.subject_pronouns and self._opens_clause(pronoun.start()) else 1
                    votes += weight if word in self.people.female_pronouns else -weight
                    break
        if votes == 0:
            return None
        return Gender.FEMALE if votes > 0 else Gender.MALE

    def _opens_clause(self, position: int) -> bool:
        before = self.source[max(0, position - 2) : position].rstrip()
        return not before or before[-1] in ".!?,”“\"'’"

    def _next_person(self, name: Name, figure: Figure) -> int:
        """Where the next name of another possible person stands, outside quotation marks."""
        first = bisect_right(self.starts, name.start)
        for index in range(first, min(len(self.starts), first + _VOTE_NAMES)):
            other = self.figure_of[index]
            if other is not None and other is not figure and other.is_person and not self.is_quoted(self.starts[index]):
                return self.starts[index]
        return len(self.source)
