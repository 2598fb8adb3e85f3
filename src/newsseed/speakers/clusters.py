"""Who is who: the names of an article gathered into people and organisations."""

from collections import Counter
from collections.abc import Iterator, Sequence
from typing import final

from newsseed.languages.people import PeopleWords
from newsseed.speakers.families import (
    are_spellings,
    complete,
    find_familiar,
    is_family,
    is_misspelt,
    is_spouse,
    letters_of,
    may_be_one,
    share_names,
)
from newsseed.speakers.figures import Cast, Figure
from newsseed.speakers.forms import ORGANISATION, PERSON, PLACE, UNKNOWN, Form
from newsseed.speakers.genders import gender_of_form, gender_of_name
from newsseed.speakers.headlines import find_acting, find_headlined, find_known
from newsseed.speakers.lexicon import FIRST_NAME, PlainWords, lay_lexicon
from newsseed.speakers.name_places import (
    behind_honorific,
    gender_of_kin,
    is_acting,
    is_telling,
    opens_with_acronym,
    own_name,
    start_behind,
)
from newsseed.speakers.name_tails import compare_tails, find_halves, find_reigning, qualifies
from newsseed.speakers.names import Name
from newsseed.speakers.recency import Recency
from newsseed.speakers.zones import DISPLAY, PROSE

_NAMESAKES = 20
_LONGEST_PARAGRAPH = 4000


def cluster_names(source: str, names: Sequence[Name], *, people: PeopleWords) -> Cast:
    """The figures that `names` mean: full names, then surnames, first names and titles with them, initials, acronyms.

    >>> from newsseed.languages import load_language, load_people
    >>> from newsseed.speakers.names import find_names
    >>> from newsseed.speakers.zones import Zone, ZoneKind
    >>> text = "Ana Lima met Tom Reed of the Calder Water Board (CWB). Mr. Reed praised Lima and the CWB."
    >>> people = load_people(load_language("en"))
    >>> names = find_names(text, zones=[Zone(0, len(text), ZoneKind.PROSE)], people=people)
    >>> cast = cluster_names(text, names, people=people)
    >>> [(figure.name, len(figure.mentions)) for figure in cast.figures]
    [('Ana Lima', 2), ('Tom Reed', 2), ('Calder Water Board', 3)]
    """
    return _Casting(source, names, people).cast()


@final
class _Casting:
    """One article's clustering, in two readings: full names first, what is short for them after."""

    def __init__(self, source: str, names: Sequence[Name], people: PeopleWords) -> None:
        self.source = source
        self.people = people
        self.lexicon = lay_lexicon(people)
        self.surnames = share_names(source, names, lexicon=self.lexicon)
        """Where the surname stands of each first name that shares it with the name behind."""
        self.names = [
            complete(name, source[slice(*self.surnames[name.start])]) if name.start in self.surnames else name
            for name in names
        ]
        self.full: dict[tuple[str, ...], Figure] = {}
        self.by_tail: dict[tuple[str, ...], list[Figure]] = {}
        self.by_first: dict[str, list[Figure]] = {}
        self.by_inner: dict[str, list[Figure]] = {}
        """By each word between the first and the last one of a full name, in Spanish names the surname; by halves."""
        self.by_letters: dict[str, str] = {}
        """The surnames by their letters in the order of the alphabet, to find one with two of them exchanged."""
        self.alone: dict[tuple[str, ...], list[Figure]] = {}
        self.acronyms: dict[str, Figure] = {}
        self.companies: dict[str, list[Figure]] = {}
        """Companies by the first word of their names, which is what they are called for short."""
        self.plain = PlainWords(source)
        self.counts: Counter[tuple[str, ...]] | None = None
        """How often somebody is named with the same words; counted where two spellings are weighed."""
        self.told: set[str] = set()
        """The single words among the names of the prose, where there is a headline that may hold one of them."""
        self.recency = Recency()

    def cast(self) -> Cast:
        self.read_full_names()
        for familiar in find_familiar(self.names, self.by_tail, self.by_first):
            familiar.is_familiar = True
        result = Cast(self.source, self.people)
        settled: dict[Form, Figure] = {}
        for name in self.names:
            form = name.form
            if name.zone is DISPLAY:
                for found, figure in self.pairs_in_display(name):
                    self.take(result, found, figure)
            elif (known := settled.get(form)) is not None:
                result.names.append(name)
                result.figure_of.append(known)
                known.mentions.append(name)
                if len(form.words) > 1:
                    self.recency.named[known] = name.end
            else:
                found = name if len(form.words) == 1 else self.without_title(name)
                figure = self.figure_for(found)
                self.take(result, found, figure)
                if figure is not None and found is name and self.is_settled(form):
                    settled[form] = figure
        return result

    def is_settled(self, form: Form) -> bool:
        """Whether every name of this form means the same figure, wherever it stands, and tells the same of it."""
        words = form.words
        if form.kind is PLACE:
            return False
        holders = self.by_tail.get(words)
        if holders is None:
            return words in self.full or (words[0] not in self.by_first and words[0] not in self.acronyms)
        return words in self.full or len(holders) == 1

    def take(self, result: Cast, name: Name, figure: Figure | None) -> None:
        """Note a name and whom it means, and what it tells of them."""
        result.names.append(name)
        result.figure_of.append(figure)
        if figure is None:
            return
        if not figure.mentions:
            result.figures.append(figure)
        figure.mentions.append(name)
        words, kind, title, honorific = name.form
        if words == figure.words[:1] and not honorific:
            self.recency.called[figure] = name.end
        if kind is PERSON:
            if figure.kind is UNKNOWN:
                figure.kind = PERSON
        elif len(words) == 1 and not (title or honorific):
            return  # It tells nothing more.
        if title:
            figure.titles.add(title)
        if figure.gender is None and (title or honorific or len(words) > 1):
            told = gender_of_form(name.form, self.people) if title or honorific else None
            figure.gender = (told if honorific else None) or gender_of_name(words, self.people) or told
        if len(words) > 1 and figure.is_person:
            self.recency.note_full_name(figure, name.end)

    # ------------------------------------------------------------ full names

    def read_full_names(self) -> None:
        distinct: dict[tuple[str, ...], Name] = {}
        for name in self.names:
            if name.zone is not DISPLAY and len(name.form.words) > 1 and name.form.kind is not PLACE:
                _ = distinct.setdefault(name.form.words, name)
        reigning = find_reigning([name.form for name in distinct.values()], people=self.people)
        surnames, titled = compare_tails(distinct, lexicon=self.lexicon, plain=self.plain)
        halves = find_halves({words: name.start for words, name in distinct.items()}, lexicon=self.lexicon)
        for words, name in sorted(distinct.items(), key=lambda item: item[1].form.kind):
            if name.form.kind is ORGANISATION:
                self.full[words] = self.organisation(name)
            elif name.form.kind is UNKNOWN and (self.is_qualified(words, name) or self.has_acronym(name)):
                continue
            elif not (words in surnames or words in titled or words in reigning or words in halves):
                self.full[words] = self.person(words, name)
        self.full.update({short: self.full[words] for short, words in reigning.items() if words in self.full})
        for short, figure in [(short, self.full[words]) for short, words in halves.items() if words in self.full]:
            self.full[short] = figure
            self.note_tails(figure, short)
        self.read_inner_names()
        self.by_letters = {letters_of(tail[0]): tail[0] for tail in self.by_tail if len(tail) == 1}
        self.read_headlines()

    def read_inner_names(self) -> None:
        """Note the words of full names that may be surnames in front of the last word."""
        for figure in dict.fromkeys(self.full.values()):
            # "Mr Lima" for "Tom Lima-Reed" and for "Tom Lima Reed"
            halves = figure.words[-1].split("-") if "-" in figure.words[-1] else ()
            for word in (*figure.words[1:-1], *halves) if figure.is_person else ():
                self.by_inner.setdefault(word, []).append(figure)

    def read_headlines(self) -> None:
        """Note who is named in full only in a headline: with a surname that the prose has, or who does something."""
        if headlined := [name for name in self.names if name.zone is DISPLAY]:
            self.told = {name.form.words[0] for name in self.names if len(name.form.words) == 1 and name.zone is PROSE}
            called = find_headlined(self.source, headlined, singles=self.told, classes=self.lexicon.classes)
            for name in (*called, *find_acting(self.source, headlined, people=self.people)):
                first, *_, surname = words = name.form.words
                inner = any(figure.words[0] == first for figure in self.by_inner.get(surname, ()))
                if (surname,) not in self.by_tail and not inner:
                    self.full[words] = self.person(words, name)

    def is_qualified(self, words: tuple[str, ...], name: Name) -> bool:
        """Whether the first words only stand before a surname that is known: "Watching Lima", "New Jersey Reed"."""
        *lead, surname = words
        people = self.people
        if not self.is_surname(words[1:]):
            return len(lead) > 1 and " ".join(lead) in people.places and self.is_surname((surname,))
        first = lead[0]
        is_place = first in people.places and not self.lexicon.classes[first] & FIRST_NAME
        if first.endswith(people.participles) and is_acting(self.source, name, self.people):
            return False  # "Naveed Lima said"
        return is_place or first in people.demonyms or qualifies(first, people=people, plain=self.plain)

    def has_acronym(self, name: Name) -> bool:
        """Whether an office in capitals stands before a surname that is known: "MEC Lima"."""
        return opens_with_acronym(self.source, name, self.people) and self.is_surname(name.form.words[1:])

    def is_surname(self, words: tuple[str, ...]) -> bool:
        return any(figure.kind is PERSON for figure in self.by_tail.get(words, [])[-_NAMESAKES:])

    def person(self, words: tuple[str, ...], name: Name) -> Figure:
        """The figure of a full name: one that is known by the same surname and a first name that fits, or a new one."""
        for figure in self.by_tail.get(words[-1:], [])[-_NAMESAKES:]:
            if may_be_one(figure.words, words, people=self.people):
                fuller = len(words) > len(figure.words) and figure.words[0] == words[0]
                usual = are_spellings(words[0], figure.words[0]) and self.often(words) > self.often(figure.words)
                if fuller or usual:
                    self.rename(figure, words, name)
                return figure
        figure = Figure(self.source[name.start : name.end], (), name.form.kind)
        # "Chairman Ana Lima" is a woman, and so is "his cousin, Ana Lima".
        figure.gender = gender_of_name(words, self.people) or gender_of_kin(self.source, name, self.people)
        self.rename(figure, words, name)
        self.by_first.setdefault(words[0], []).append(figure)
        return figure

    def often(self, words: tuple[str, ...]) -> int:
        """How often somebody is named with these very words."""
        if self.counts is None:
            self.counts = Counter([name.form.words for name in self.names])
        return self.counts[words]

    def rename(self, figure: Figure, words: tuple[str, ...], name: Name) -> None:
        start = behind_honorific(self.source, name) if name.form.honorific else name.start
        shared = self.source[slice(*self.surnames[name.start])] if name.start in self.surnames else ""
        figure.name = " ".join(f"{self.source[start : name.end]} {shared}".split())
        figure.words = words
        self.note_tails(figure, words)

    def note_tails(self, figure: Figure, words: tuple[str, ...]) -> None:
        """Note what a full name may be cut to: all that ends it."""
        for cut in range(1, len(words)):
            holders = self.by_tail.setdefault(words[cut:], [])
            if figure not in holders[-_NAMESAKES:]:
                holders.append(figure)

    def organisation(self, name: Name) -> Figure:
        words = name.form.words
        figure = Figure(self.source[name.start : name.end], words, ORGANISATION)
        if words[-1] in self.people.company_words:
            self.companies.setdefault(words[0], []).append(figure)
        letters = "".join(word[0] for word in words if word[0].isalnum() and word not in self.people.role_joiners)
        if len(letters) > 1:
            _ = self.acronyms.setdefault(letters, figure)
        return figure

    # ----------------------------------------------------------- every name

    def figure_for(self, name: Name) -> Figure | None:
        form = name.form
        words = form.words
        if form.kind is PLACE:
            # "Washington" may be someone's surname, but hardly behind "in".
            behind = self.source[max(0, name.run - 8) : name.run].split(" ")[-2:-1]
            return None if behind and behind[0] in self.people.prepositions else self.by_surname(name)
        figure = self.full.get(words) or self.by_surname(name)
        if figure is None and len(words) == 1 and words[0] in self.by_first:
            figure = self.by_first_name(name)
        if figure is None and len(words) == 1 and words[0] in self.by_inner:
            figure = self.by_inner_name(name)
        return figure or self.by_itself(name)

    def without_title(self, name: Name) -> Name:
        """The name behind what only looked like a part of it: "Security Policy Ana Lima", where Ana Lima is known."""
        words = name.form.words
        if words in self.full or words in self.by_tail or name.form.kind is ORGANISATION:
            return name
        for cut in range(1, len(words)):
            if words[cut:] in self.full or (cut == len(words) - 1 and words[cut:] in self.by_tail):
                start = start_behind(self.source, name, cut)
                return name._replace(start=start, form=name.form._replace(words=words[cut:]))
        return name

    def by_surname(self, name: Name) -> Figure | None:
        form = name.form
        words = form.words
        holders = self.by_tail.get(words)
        if not holders:
            return None
        gender = gender_of_form(form, self.people)
        if len(holders) == 1:
            return None if form.honorific and is_spouse(holders[0], gender, people=self.people) else holders[0]
        holders = holders[-_NAMESAKES:]
        fitting = [figure for figure in holders if figure.mentions and (not gender or figure.gender in (gender, None))]
        if form.honorific:
            fitting = [figure for figure in fitting if not figure.is_familiar] or fitting
        titled = [figure for figure in fitting if form.title and form.title in figure.titles]
        if titled:
            return titled[-1]
        begin = self.source.rfind("\n", max(0, name.start - _LONGEST_PARAGRAPH), name.start)
        return max(
            fitting,
            key=lambda figure: (
                gender is not None and figure.gender is gender,
                self.recency.rank(figure, words, begin=begin, at=name.start),
            ),
            default=holders[0],
        )

    def by_first_name(self, name: Name) -> Figure | None:
        """The last one whose full name begins with a word: "Ana", "Sir Tom", and "Mr. Kim" for "Kim Jong Un".

        Who is named in full only later is meant where the word is surely a first name: "his wife, Ana", or "Ana".
        """
        known = self.by_first[name.form.words[0]]
        gender = gender_of_form(name.form, self.people)
        holders = (figure for figure in reversed(known[-_NAMESAKES:]) if figure.mentions)
        found = next((figure for figure in holders if gender is None or figure.gender in (gender, None)), None)
        if found is not None or len(known) > 1 or known[0].mentions or known[0].kind is not PERSON:
            return found
        return (
            known[0]
            if name.form == Form(name.form.words, PERSON, "", "") or gender_of_kin(self.source, name, self.people)
            else None
        )

    def by_inner_name(self, name: Name) -> Figure | None:
        """The one with a surname in front of the last word: "Ms. Acosta" for "Melba Acosta Febo".

        Without an honorific only where the word is known as nothing else, neither a first name: “Acosta said”.
        """
        word = name.form.words[0]
        *others, known = self.by_inner[word]
        gender = gender_of_form(name.form, self.people)
        if others or (gender and known.gender not in (gender, None)):
            return None
        if name.form.honorific:
            return known
        if word in self.lexicon.classes or not (known.is_person and known.mentions):
            return None
        tells = is_telling(self.source, name, self.people)
        return known if tells or (known.kind is PERSON and not name.initial) else None

    def by_itself(self, name: Name) -> Figure | None:
        form = name.form
        words = form.words
        if len(words) == 1:
            if not form.honorific and self.is_common(name):
                return None
            figure = self.acronyms.get(words[0].replace(".", ""))
            if figure is not None and self.source[name.start : name.end].isupper():
                return figure
            if not (form.honorific or form.title) and (called := self.by_first_word(name)) is not None:
                return called
            meant = self.by_letters.get(letters_of(words[0]), "")
            if is_misspelt(words[0], meant):
                return self.by_tail[meant,][-1]
        told = gender_of_form(form, self.people)
        holders = self.alone.setdefault(words, [])
        # "Mr. Lima" and "Mrs. Lima" are two, of whom no full name tells.
        figure = next((one for one in reversed(holders) if not told or one.gender in (told, None)), None)
        if figure is None:
            figure = Figure(own_name(self.source, name), words, form.kind)
            holders.append(figure)
        return figure

    def is_common(self, name: Name) -> bool:
        """Whether a single word is no name: what people do, several of one surname, several documents."""
        (word,), people = name.form.words, self.people
        documents = name.initial and word[-1] == "s" and not people.document_nouns.isdisjoint((word, word[:-1]))
        return word in people.role_nouns or documents or is_family(name.form.words, self.by_tail)

    def by_first_word(self, name: Name) -> Figure | None:
        """The company named before that a first word is short for: "Lima" for "Lima Holdings plc", and nothing else."""
        word = name.form.words[0]
        if word in self.lexicon.classes or name.form.words in self.by_tail:
            return None
        companies = self.companies.get(word, [])
        return companies[0] if len(companies) == 1 and companies[0].mentions else None

    # -------------------------------------------------------------- display

    def pairs_in_display(self, name: Name) -> Iterator[tuple[Name, Figure | None]]:
        """The known names in a line where any word may have a capital."""
        form = name.form
        if form.words in self.full or len(form.words) == 1:
            figure = self.known(form.words)
            if figure is None and form.kind is not PLACE and form.words[0] in self.told:
                figure = self.by_itself(name)
            yield name, figure
            return
        yield from find_known(self.source, name, known=self.known)

    def known(self, words: tuple[str, ...]) -> Figure | None:
        if (figure := self.full.get(words)) is not None:
            return figure
        holders = self.by_tail.get(words) or (self.by_first.get(words[0]) if len(words) == 1 else None)
        return holders[0] if holders else None
