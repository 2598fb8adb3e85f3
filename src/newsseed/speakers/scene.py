"""Where the names of an article stand, and what it shows about those who bear them."""

from bisect import bisect_left, bisect_right
from collections.abc import Mapping, Sequence
from typing import final

from newsseed.languages import PeopleWords  # noqa: TC001 (annotations are read at run time, too)
from newsseed.models.quotes import SpeakerKind
from newsseed.models.text import APOSTROPHES, Span
from newsseed.speakers.answers import Phrase, Reason
from newsseed.speakers.figures import Cast, Figure, Hands
from newsseed.speakers.forms import ORGANISATION, PERSON, fold, head_of
from newsseed.speakers.genders import FEMALE, MALE, Gender
from newsseed.speakers.names import Name
from newsseed.speakers.role_book import RoleBook
from newsseed.speakers.sentences import MARKS, Patterns, first_word, load_patterns, split_sentences, words_between
from newsseed.speakers.zones import PROSE, Zone

_PLACED = (" in ", " at ", "near ", " of ", "from ")
_ROLE_REACH = 60
_NAMESAKES = 20
_ROLE_WORDS = 5
_LONGEST_AGE = 2
_VOTES = 6
_VOTE_REACH = 400
_VOTE_NAMES = 20


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
        self.apostrophe: str = "'" if "’" not in cast.source and "'" in cast.source else "’"
        self.cast: Cast = cast
        self.roles: Mapping[Figure, Sequence[tuple[int, int]]] = roles
        self.zones: Sequence[Zone] = zones
        self.names: list[Name] = cast.names
        self.figure_of: list[Figure | None] = cast.figure_of
        self.starts: list[int] = [name.start for name in cast.names]
        self.patterns: Patterns = load_patterns(cast.people)
        self._zone_starts = [zone.start for zone in zones]
        self._quoted = [place for span in quoted for place in (span.start, span.end)]
        self.book: RoleBook = RoleBook(cast, roles, quoted=self._quoted, patterns=self.patterns)
        """What the article says that its people are."""
        # No cached properties: they make every attribute slower to reach.
        self._sentences: list[int] | None = None
        self._earlier: dict[Gender | None, dict[int, int]] = {None: {}, FEMALE: {}, MALE: {}}
        self._possible: dict[Figure, bool] = {}
        self._by_surname: dict[str, list[Figure]] | None = None
        self._organisations: dict[str, Figure] | None = None
        self._acting: dict[Figure, bool] = {}
        self._told: dict[Figure, Gender | None] = {}
        self._introduces: bool | None = None
        self.hands: Hands | None = None
        """Who wrote what of the article, if that has been asked."""
        self._genders: dict[Figure, Gender | None] = {}
        self.standings: dict[tuple[int, Gender | None], Sequence[Reason]] = {}
        """For the place of a name and a pronoun's gender, what the sentence tells, as far as that has been asked."""
        self.bearings: dict[tuple[Figure, Gender | None], Sequence[Reason]] = {}
        """The same for someone, what the article tells of them."""
        self.openings: dict[int, int | None] = {}
        """For where a sentence begins, the place of the name that is its subject behind an opening clause."""

    # ---------------------------------------------------------------- places

    def zone_at(self, position: int) -> int:
        """The place of the zone that holds `position`."""
        return bisect_right(self._zone_starts, position) - 1

    def is_quoted(self, position: int) -> bool:
        """Whether `position` lies between quotation marks."""
        return bisect_right(self._quoted, position) & 1 == 1

    def quotation_before(self, position: int) -> tuple[int, int] | None:
        """Where the last quotation begins and ends before `position`, outside its marks."""
        place = bisect_right(self._quoted, position)
        return (self._quoted[place - 2], self._quoted[place - 1]) if place > 1 and not place & 1 else None

    def names_before(self, position: int) -> range:
        """The places of the names before `position`, nearest first."""
        return range(bisect_left(self.starts, position) - 1, -1, -1)

    def ends_name(self, position: int) -> bool:
        """Whether a name ends at `position`."""
        index = bisect_left(self.starts, position) - 1
        return index >= 0 and self.names[index].end == position

    def sentence_start(self, position: int) -> int:
        """Where the sentence begins that holds `position`; no sentence ends inside a quotation."""
        starts = self._sentences
        if starts is None:
            starts = self._sentences = split_sentences(self.source, people=self.people, quoted=self._quoted)
        return starts[bisect_right(starts, position) - 1]

    def earlier_sentence(self, start: int, gender: Gender | None) -> int:
        """Where a sentence begins before the one at `start`: the nearest that does not go on about someone, or 0.

        One goes on where the pronoun of the gender stands in it unquoted, and no person's name before it: "She left."
        """
        earlier = self._earlier[gender]
        passed: list[int] = []
        while start not in earlier:
            passed.append(start)
            before = self.sentence_start(start - 1)
            if not (before and gender and self._goes_on(before, start, gender)):
                earlier[start] = before
                break
            start = before
        for farther in passed:
            earlier[farther] = earlier[start]
        return earlier[start]

    def _goes_on(self, begin: int, end: int, gender: Gender) -> bool:
        patterns = self.patterns
        pronouns = patterns.female_subject if gender is FEMALE else patterns.male_subject
        for match in pronouns.finditer(self.source, begin, end):
            place = match.start()
            if not (self.is_quoted(place) or self._follows_person(begin, place)):
                return True
        return False

    def _follows_person(self, begin: int, position: int) -> bool:
        """Whether the last name between two places, if there is one, is a person's, and not quoted."""
        index = bisect_left(self.starts, position) - 1
        if index < 0 or self.starts[index] < begin:
            return False
        figure = self.figure_of[index]
        return figure is not None and figure.is_person and not self.is_quoted(self.starts[index])

    # ---------------------------------------------------------------- clause

    def is_modifier(self, name: Name) -> bool:
        """Whether the name only qualifies a noun: "Lima’s", "Lima campaign manager", "a friend of Lima’s"."""
        if self.book.is_in_role(name.start, name.end):
            return True
        follow = self.source[name.end : name.end + 24]
        if follow[:1] == "-" or follow[:1] in APOSTROPHES:
            # "Lima’s been saying so": what has grown together there is a verb.
            return first_word(self.source, name.end + len("’s")) not in self.people.contracted
        word = follow[1:].partition(" ")[0].strip(MARKS) if follow[:1] == " " else ""
        return word.islower() and (word in self.people.role_nouns or word in self.people.organisation_nouns)

    def is_introduced(self, index: int) -> bool:
        """Whether a role stands at this full name: "Mayor Ana Lima", "the mayor, Ana Lima", or an apposition."""
        name, figure, before = self.names[index], self.figure_of[index], self.book.begins
        full = figure is None or len(name.form.words) == len(figure.words)
        titled = full and name.start - 1 in before
        return titled or name.run - 2 in before or self.has_apposition(name)

    def has_apposition(self, name: Name) -> bool:
        """Whether a description stands behind a name: "Ana Lima, a diver from Leeds,"."""
        behind = self.patterns.age.match(self.source, name.end)
        if behind is None:
            return False
        starts = self.book.starts
        described = starts[bisect_left(starts, behind.end()) :][:1] == [behind.end()]
        return described or self.first_word(behind.end()) in self.people.indefinite

    def title_start(self, name: Name) -> int:
        """Where the title before a name begins, or the name."""
        return self.book.begins.get(name.start - 1, name.start)

    def pronouns_between(self, start: int, end: int) -> list[str]:
        """The pronouns outside quotation marks that are subjects between two places, as they are compared."""
        found = self.patterns.any_subject.finditer(self.source, start, end)
        return [match[0].lower() for match in found if not self.is_quoted(match.start())]

    def names_from(self, position: int) -> range:
        """The places of the names from `position` on, in text order."""
        return range(bisect_left(self.starts, position), len(self.starts))

    def first_word(self, position: int) -> str:
        """The word at `position`, without the marks around it."""
        return first_word(self.source, position)

    def is_behind_preposition(self, name: Name) -> bool:
        """Whether a preposition stands before the name: "of the Calder Board"; not in "according to Lima"."""
        *before, last = self.source[max(0, name.run - 20) : name.run].split() or [""]
        if before and last == self.people.article:
            *before, last = before
        return last.lower() in self.people.prepositions and not (before and before[-1].lower() in self.people.sourcing)

    def is_spoken_to(self, name: Name) -> bool:
        """Whether somebody speaks to what is named: "told the Calder Herald"."""
        *before, last = self.source[max(0, name.run - 20) : name.run].split() or [""]
        return (before[-1] if before and last == self.people.article else last) in self.people.addressing

    # --------------------------------------------------------------- persons

    @property
    def introduces_people(self) -> bool:
        """Whether the article names several people in full, as articles do that name everyone so at first."""
        if self._introduces is None:
            full = [figure for figure in self.cast.figures if figure.kind is PERSON and len(figure.words) > 1]
            self._introduces = len(full) > 1
        return self._introduces

    def may_be_person(self, figure: Figure) -> bool:
        """Whether a person may be meant: a word that only opens sentences, or stands behind "in", is hardly one."""
        if not figure.is_person or len(figure.words) > 1 or figure.kind is PERSON:
            return figure.is_person
        known = self._possible.get(figure)
        if known is None:
            told = any(self._is_shown_personal(name) for name in figure.mentions)
            known = told or not (all(name.initial for name in figure.mentions) or self._is_place(figure))
            self._possible[figure] = known
        return known

    def is_likely_person(self, figure: Figure) -> bool:
        """Whether words, roles, pronouns or the bare surname show that the article treats the name as a person's."""
        if not figure.is_person:
            return False
        known = self._acting.get(figure)
        if known is None:
            known = not self._is_thing(figure) if figure.kind is PERSON else self._acts_as_person(figure)
            self._acting[figure] = known
        return known

    def _is_shown_personal(self, name: Name) -> bool:
        """Whether an age stands behind a name, or who it is: "Lima, 38," or "Lima, who"."""
        source, place = self.source, name.end + len(", ")
        if not source.startswith(", ", name.end):
            return False
        word = first_word(source, place)
        aged = word.isdigit() and len(word) <= _LONGEST_AGE and source[place + len(word) : place + len(word) + 1] == ","
        return aged or word in self.people.personal_relatives

    def is_shown_thing(self, name: Name) -> bool:
        """Whether a pronoun behind a name stands for no person: "Calder Capital, which"."""
        source, words = self.source, self.people
        word = first_word(source, name.end + len(", ")) if source.startswith(", ", name.end) else ""
        return word in words.relative_pronouns and word not in words.personal_relatives

    def _is_thing(self, figure: Figure) -> bool:
        """Whether "the" stands before a first name, or what begins with one: "the Orlando attack"."""
        if figure in self.roles or not any(name.form.kind is ORGANISATION for name in figure.mentions):
            return False
        size = len(figure.words)
        return not any(
            name.form.honorific or name.form.title or len(name.form.words) < size for name in figure.mentions
        )

    def _acts_as_person(self, figure: Figure) -> bool:
        if any(self._is_shown_personal(name) for name in figure.mentions):
            return True
        if len(figure.words) > 1:
            return figure in self.roles or any(len(name.form.words) == 1 for name in figure.mentions)
        if len(figure.mentions) == 1 or all(name.initial for name in figure.mentions):
            return False
        return not self._is_place(figure) and self.gender_of(figure) is not None

    def _is_place(self, figure: Figure) -> bool:
        return any(self.source[max(0, name.run - 5) : name.run].endswith(_PLACED) for name in figure.mentions)

    # ---------------------------------------------------------------- gender

    def contradicts(self, figure: Figure, gender: Gender | None) -> bool:
        """Whether the name, a title or a role tells the other gender; pronouns near it only make it less likely."""
        if gender is None:
            return False
        told = figure.gender
        if told is None and figure in self.roles:
            told = self._gender_by_role(figure)
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
            return FEMALE
        return MALE if noun in self.people.male_nouns else None

    def is_office(self, noun: str) -> bool:
        """Whether a noun is what someone is addressed by: "the Prime Minister", "the King", "the Attorney General"."""
        people = self.people
        return noun in people.offices or noun in people.office_nouns or noun in people.regnal_titles

    def is_group(self, noun: str) -> bool:
        """Whether a noun means people in the plural: "officials", "lawyers", "spokesmen"."""
        people = self.people
        return (
            noun in people.group_nouns
            or noun in people.plural_role_nouns
            or (noun[-1] == "s" and noun[:-1] in people.role_nouns)
        )

    def names_people(self, phrase: Phrase) -> bool:
        """Whether a speaker without a name is a person, or several: "an owner of a shop", not "the post"."""
        people, noun = self.people, phrase.head
        if phrase.kind is not SpeakerKind.UNNAMED:
            return phrase.kind is SpeakerKind.PERSON
        known = noun in people.role_nouns or noun in people.demonyms  # "a conservative"
        return known or self.gender_of_noun(noun) is not None or self.is_group(noun)

    def has_namesakes(self, surname: str) -> bool:
        """Whether several people of a surname are named in full."""
        by_surname = self._people_by_surname()
        return surname in by_surname and len(by_surname[surname]) > 1

    def namesakes(self, surname: str, gender: Gender) -> list[Figure]:
        """The last few of a surname named in full who may be of a gender, and are not called by their first names."""
        people = self._people_by_surname().get(surname, ())
        fitting = [figure for figure in people[-_NAMESAKES:] if not self.contradicts(figure, gender)]
        return [figure for figure in fitting if not figure.is_familiar] or fitting

    def _people_by_surname(self) -> Mapping[str, Sequence[Figure]]:
        if self._by_surname is None:
            self._by_surname = {}
            for figure in self.cast.figures:
                if figure.is_person and len(figure.words) > 1:
                    self._by_surname.setdefault(figure.words[-1], []).append(figure)
        return self._by_surname

    def called_at_start(self, start: int) -> Figure | None:
        """Who the sentence at `start` begins with by a role that one person has: "The former mayor left"."""
        first, *words = self.source[start : start + _ROLE_REACH].split(None, _ROLE_WORDS) or [""]
        if first.lower() not in self.people.definite or self.is_quoted(start):
            return None
        role = list(map(fold, words[: _ROLE_WORDS - 1]))
        noun = next((place for place, word in enumerate(role) if word in self.people.role_nouns), None)
        if noun is None:
            return None
        # "The Ohio governor" is not the governor of Leeds; "the former mayor" was one.
        fits: dict[Figure, int] = {}
        places = {fold(word) for word in words[:noun] if word[0].isupper()}
        for figure, begin, end in self.book.list_with(role[noun]):
            held = set(self.words_of(begin, end))
            if places <= held:
                fits[figure] = max(fits.get(figure, 0), len(held.intersection(role[:noun])))
        best = [figure for figure, fit in fits.items() if fit == max(fits.values())]
        return best[0] if len(best) == 1 else None

    def organisation_called(self, word: str) -> Figure | None:
        """The organisation whose name begins with a word: "State" for the State Department."""
        if self._organisations is None:
            self._organisations = {}
            for figure in self.cast.figures:
                if figure.kind is ORGANISATION:
                    _ = self._organisations.setdefault(figure.words[0], figure)
        return self._organisations.get(word)

    def words_of(self, start: int, end: int) -> list[str]:
        """The words of a stretch, as they are compared."""
        return words_between(self.source, start, end, patterns=self.patterns)

    def _gender_by_role(self, figure: Figure) -> Gender | None:
        if figure not in self._told:
            words = (self.words_of(start, end) for start, end in self.roles.get(figure, ()))
            told = (self.gender_of_noun(head_of(role, people=self.people)) for role in words if role)
            self._told[figure] = next((gender for gender in told if gender is not None), None)
        return self._told[figure]

    def _gender_by_pronouns(self, figure: Figure) -> Gender | None:
        """What the pronouns tell that follow the name before anyone else is named; "she" tells more than "her"."""
        votes = 0
        for name in figure.mentions[:_VOTES]:
            if name.zone is not PROSE or self.is_quoted(name.start):
                continue
            end = min(self._next_person(name, figure), name.end + _VOTE_REACH)
            for pronoun in self.patterns.gendered.finditer(self.source, name.end, end):
                if not self.is_quoted(pronoun.start()):
                    word = pronoun[0].lower()
                    weight = 3 if word in self.people.subject_pronouns and self._opens_clause(pronoun.start()) else 1
                    votes += weight if word in self.people.female_pronouns else -weight
                    break
        if votes == 0:
            return None
        return FEMALE if votes > 0 else MALE

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
