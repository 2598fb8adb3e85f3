"""Names by their form: runs of capitalised words, cut into titles and the name itself, with what kind of name it is."""

import re
from collections.abc import Callable, Iterable, Sequence
from functools import lru_cache, partial
from typing import NamedTuple, final

from newsseed.languages import LANGUAGES_KEPT, PeopleWords
from newsseed.models.text import APOSTROPHES, COMBINING_MARKS
from newsseed.quoting.memory import remember
from newsseed.speakers.forms import ORGANISATION, PERSON, UNKNOWN, Form, fold
from newsseed.speakers.lexicon import (
    CLOSED,
    DEMONYM,
    FIRST_NAME,
    HONORIFIC,
    MUTE,
    ORGANISATION_WORD,
    PLACE_NAME,
    PLAIN,
    TITLE,
    PlainWords,
    lay_lexicon,
)
from newsseed.speakers.runs import Piece, cut_run
from newsseed.speakers.sentences import first_word
from newsseed.speakers.zones import BYLINE, CREDIT, DISPLAY, Zone, ZoneKind


class Name(NamedTuple):
    """A name, in code points: from `start`, behind the title, to `end`; the run of capitals begins at `run`."""

    start: int
    end: int
    run: int
    form: Form
    zone: ZoneKind
    initial: bool
    """Whether it opens a sentence or a quotation, where any word has a capital."""


_LONGEST_HEADLINE = 200
_TAG_MARKS = ("@", "#", "_")
_PREFIX_MARKS = ("-", "'", "’")
_NICKNAME_OPENERS = (' "', " “", " '", " ‘")
_NICKNAME = r" [\"“'‘](The )?[A-Z][\w'’-]*?(?: [A-Z][\w'’-]*?){0,2}[\"”'’] ([A-Z][\w'’-]*\w)"
_PREFIXES = ("al-", "el-")
_LONG_WORD = 4
_LONGEST_NOUN = 16
_MOST_ADDED = 2
_MOST_FIELDS = 3
_OWNED = re.compile(r"(?:(?<=s)['’]|['’]s) ")
_LONGEST_VERB = 16
_STOPS = ". \xa0"
_WORD_MARKS = ".,:;!?()"
# Between the words of a name: a blank, a no-break or a narrow one, a tab.
_BLANK = r"[ \xa0\t\u2000-\u200a\u202f\u3000]"
_QUOTATION = r"(?<!\w)[\"'‘“]"
_CLOSED_MARKS = ".!?:;“\"‘'([«„—–-*•|/…”’)]"

_RUNS_KEPT = 4096
# Days and months name no one, whoever seems to be called so.
_NAMELESS = (MUTE ^ PLAIN) | CLOSED
# What begins a name of its own behind "and".
_OWN_NAME = FIRST_NAME | PLACE_NAME | TITLE | HONORIFIC | CLOSED

_Cut = tuple[Sequence[Piece], bool]


@lru_cache(maxsize=LANGUAGES_KEPT)
def _run_pattern(people: PeopleWords) -> re.Pattern[str]:
    # `re` has no class for capitals: ranges that hold them all, with small letters where they alternate.
    capital = "[A-ZÀ-ÖØ-ÞĀ-ɏΆ-ΫЀ-ЯḀ-ỿ]"
    inner = "|".join(sorted(people.particles, key=len, reverse=True))
    # "TomÃ¡s": letters that were decoded wrongly are letters.
    letter = rf"[\w¡-ª¬-º¼-¾{COMBINING_MARKS}]"
    # "O’Neil", "Jean-Noel", "GunBroker.com", "AT&T"; never the "’s" of a possessive.
    word = rf"{letter}*(?:['’&-](?![sS]\b){letter}+|\.[a-z]\w+)*"
    # "J.", "J.R.", "U.S."; an abbreviation's stop stays where a capital follows, "Sen. Lima": see each word.
    one = rf"{capital}(?:(?:\.{capital})+(?!\w)\.?|{word}(?:\.(?={_BLANK}{{1,2}}{capital}))?)"
    # "Sami al-Hamad", "Luigi d’Asta", "Thandi kaLima"
    grown = r"(?:[ae]l-|[dl]['’]|[a-z]{2,3}(?=[A-Z][a-z]))?"
    # "Tom Reed Jr. said", "Calder Foods Inc. said": the stop belongs to the name whatever stands behind it.
    stopped = sorted(people.name_suffixes | people.company_abbreviations)
    suffix = "|".join(rf"(?<={_BLANK}{suffix.capitalize()}\.)" for suffix in stopped)
    # Ten words are the most: a longer row of capitals is no name.
    # The pattern begins with a class, which `re` looks for quickly; what stands before is looked at afterwards.
    return re.compile(
        rf"{one}(?:{_BLANK}{{1,2}}(?:(?:{inner}|&){_BLANK}){{0,3}}{grown}{one}){{0,9}}(?:\.(?:{suffix}))?"
    )


@lru_cache(maxsize=LANGUAGES_KEPT)
def _load_cuts(people: PeopleWords) -> tuple[tuple[Callable[[str], _Cut], ...], ...]:
    """What cuts a run for each of the ways one may stand: within a sentence or at its start, behind "the" or not."""
    lexicon = lay_lexicon(people)
    return tuple(
        tuple(
            remember(partial(cut_run, lexicon=lexicon, definite=definite, opens=opens), most=_RUNS_KEPT)
            for definite in (False, True)
        )
        for opens in (False, True)
    )


def find_names(source: str, *, zones: Iterable[Zone], people: PeopleWords) -> list[Name]:
    """The names in `zones`, in text order; titles before them are apart, places and closed-class words are left out.

    >>> from newsseed.languages import load_language, load_people
    >>> text = "Yesterday Foreign Minister Ana Lima met Mr. Reed’s aides."
    >>> names = find_names(text, zones=[Zone(0, len(text), ZoneKind.PROSE)], people=load_people(load_language("en")))
    >>> [(text[name.start:name.end], name.form.title, name.form.honorific) for name in names]
    [('Ana Lima', 'minister', ''), ('Mr. Reed', '', 'mr')]
    """
    return _Reader(source, people).read(zones)


def spans_of_words(source: str, name: Name) -> list[tuple[str, int, int]]:
    """The own words of a name, as they are compared, and where each stands."""
    spans = [match.span() for match in re.compile(r"\S+").finditer(source, name.start, name.end)]
    words = name.form.words[-len(spans) :]
    return [(word, start, end) for word, (start, end) in zip(words, spans[-len(words) :], strict=True)]


@final
class _Reader:
    """The reading of one article's names."""

    __slots__ = ("cuts", "known", "lexicon", "names", "people", "plain", "source", "surnames")

    def __init__(self, source: str, people: PeopleWords) -> None:
        self.source = source
        self.people = people
        self.lexicon = lay_lexicon(people)
        self.cuts = _load_cuts(people)
        self.plain = PlainWords(source)
        self.names: list[Name] = []
        self.known: set[str] = set()
        """The surnames of those named in full so far."""
        self.surnames: set[str] = set()
        """Of these the words that name no one else: "Black", behind "Charlie Black"."""

    def read(self, zones: Iterable[Zone]) -> list[Name]:
        source = self.source
        finditer = _run_pattern(self.people).finditer
        zones = list(zones)
        for place, (start, end, kind, _) in enumerate(zones):
            if kind is CREDIT or kind is BYLINE:
                self.names.append(self.credited(start, end))
                continue
            runs: Iterable[re.Match[str]] = finditer(source, start, end)
            if kind is not DISPLAY and end - start < _LONGEST_HEADLINE:
                stopped = source.endswith(".", start, end) or source[start:end].rstrip().endswith(".")
                # No headline ends with a full stop, but where it is the first line of several.
                if not stopped or (place == 0 and len(zones) > 1):
                    runs = list(runs)
                    if self.is_headline(runs, start, end, stopped=stopped):
                        kind = DISPLAY  # noqa: PLW2901
            self.read_runs(runs, start, end, kind)
        return self.names

    def is_headline(self, runs: Iterable[re.Match[str]], start: int, end: int, *, stopped: bool) -> bool:
        """Whether a line is in capitals but for small words, as some papers write headlines.

        Up to a quotation at least; a line that a full stop ends, all through, and in its short words too.
        """
        if sum([match.end() - match.start() for match in runs]) * 2 <= end - start:
            return False
        people, line, least = self.people, self.source[start:end], _LONG_WORD
        small = people.prepositions | people.connectives
        if stopped:
            small, least = small | people.determiners, 1
        else:
            # "“No,” said Ana Lima. “Never.”" begins with one.
            line = re.split(_QUOTATION, line, maxsplit=1)[0] or line
        return not any(
            len(word) >= least and word.islower() and word.strip(_WORD_MARKS) not in small for word in line.split()
        )

    def read_runs(self, runs: Iterable[re.Match[str]], zone_start: int, zone_end: int, kind: ZoneKind) -> None:
        """Add the names of one zone."""
        source, names, dull, surnames = self.source, self.names, self.lexicon.dull, self.surnames
        articles, cuts = self.lexicon.articles, self.cuts
        joined = -1
        for match in runs:
            start, end = match.span()
            start = self.read_surname(match, kind) if surnames else start
            run = source[start:end]
            if not run or run in dull or start < joined or run[0].islower():
                continue
            # "The Calder Players": an article with a capital belongs to the run.
            definite = run.partition(" ")[0] in articles and not self.owns(run, end)
            before = source[start - 1] if start > zone_start else ""
            if before == " ":
                initial = source[start - 2] in _CLOSED_MARKS
                definite = source.endswith(articles, 0, start - 1) and not self.owns(run, end)
            elif before in _PREFIX_MARKS and source[start - 3 : start].lower() in _PREFIXES:
                start -= 3
                run = source[start:end]
                initial = False
            elif before.isalnum() or before in _TAG_MARKS:
                continue
            else:
                initial = not before or before in _CLOSED_MARKS
            # A comma behind: "Will Doyle, a teacher," where "Will" might open a question, as "Meanwhile" does not.
            opens = initial and (source[end : end + 1] != "," or not self.is_first_name(run))
            marked = source[end : end + 2] in _NICKNAME_OPENERS
            run, end = self.with_surname(run, end, zone_end) if marked else self.with_owner(run, end, zone_end)
            joined = end
            if definite and (stop := self.joined_fields(run, end, zone_end)):
                joined = stop
                names.append(self.authority(end - len(self.without_article(run)), stop, kind))
                continue
            pieces, joins = cuts[opens][definite](run)
            if not pieces or (initial and run not in self.known and self.is_plain(run)):
                continue
            if joins and (joint := self.joint(end, zone_end)):
                first, _, _, form = pieces[-1]
                joined = joint
                form = _extend(form, source[end:joint])
                names.append(Name(start + first, joint, start + first, form, kind, initial))
                continue
            for first, last, titled, form in pieces:
                stop = end if last == len(run) else start + last
                names.append(Name(start + first, stop, start + titled, form, kind, initial and not titled))
                self.note_surname(form)

    def note_surname(self, form: Form) -> None:
        """Note the surname of a full name, and whether it is a word of another kind: "Mark Cuban", "Theresa May"."""
        *first, word = form.words
        if form.kind is not PERSON or not first:
            return
        surname = word.capitalize()
        self.known.add(surname)
        if self.lexicon.classes.get(word, 0) & _NAMELESS:
            self.surnames.add(surname)

    def read_surname(self, match: re.Match[str], kind: ZoneKind) -> int:
        """Where a run goes on, or begins, behind a word that may be a surname.

        It is one where somebody says or does something, or owns it: "Black said", "said Black", "Black’s".
        """
        start, word = match.start(), match[0].partition(".")[0]
        if word not in self.surnames:
            return start
        source, people, end = self.source, self.people, start + len(word)
        before = source[max(0, start - _LONGEST_VERB) : start].rpartition(" ")[0].rpartition(" ")[2]
        behind = [word.rstrip(_WORD_MARKS) for word in source[end : end + 2 * _LONGEST_VERB].split()]
        owns = source[end : end + 1] in APOSTROPHES
        told = before in people.telling or self.acts(word.lower(), behind)
        if before.lower() not in people.determiners and (owns or told):
            self.names.append(Name(start, end, start, Form((fold(word),), UNKNOWN, "", ""), kind, initial=False))
        return match.end() - len(match[0][len(word) :].lstrip(_STOPS))

    def acts(self, surname: str, behind: Sequence[str]) -> bool:
        """Whether the words behind a surname begin with what somebody says or does: "Will believes", "Cuban also had".

        "Cuban cigars" do nothing, and "Will this" is a question.
        """
        people, classes = self.people, self.lexicon.classes
        verb = next((word for word in behind if word not in people.medial_adverbs), "")
        if verb in people.telling or verb in people.auxiliaries or verb.endswith(people.participles[0]):
            return True
        present = verb.endswith("s") and verb.islower() and verb not in people.closed_class
        return present and bool(classes.get(surname, 0) & CLOSED)

    def is_first_name(self, run: str) -> bool:
        """Whether a run begins with a first name, and not with what somebody did: "Said Lima, who had left"."""
        word = run.partition(" ")[0].lower()
        return bool(self.lexicon.classes.get(word, 0) & FIRST_NAME) and word not in self.people.telling

    def owns(self, text: str, end: int) -> bool:
        """Whether what "the" belongs to follows a name: "the Ana Lima campaign"."""
        if text.isupper():
            return False
        follow = self.source[end + 1 : end + _LONGEST_NOUN].split(None, 1)
        return bool(follow) and follow[0].strip(_WORD_MARKS) in self.people.owned_nouns

    def is_plain(self, run: str) -> bool:
        """Whether a run is a word that the text has in lower case too: it is no name at a sentence's start."""
        return run.isalnum() and len(run) > 1 and run.lower() in self.plain

    def with_surname(self, run: str, end: int, zone_end: int) -> tuple[str, int]:
        """A run with the surname behind a nickname in marks, and where that ends: "Jon “Fitz” Karst" is Jon Karst.

        Behind a word that is not known to be a first name "The", or a surname that is nothing else, shows a nickname:
        "Rico “The Anvil” Santoro".
        """
        behind = re.compile(_NICKNAME).match(self.source, end, zone_end)
        if behind is None:
            return run, end
        classes = self.lexicon.classes
        first, last = run.rpartition(" ")[2].lower(), behind[2].lower()
        if not (behind[1] or classes.get(first, 0) & FIRST_NAME or last not in classes):
            return run, end
        # "Jon “Fitz” Karst Jr. left"
        end, word = behind.end(), first_word(self.source, behind.end())
        if not (word[:1].isupper() and word.lower() in self.people.name_suffixes and self.source[end : end + 1] == " "):
            return f"{run} {behind[2]}", end
        stop = end + 1 + len(word)
        stopped = not word.isupper() and self.source.startswith(".", stop, zone_end)
        return f"{run} {behind[2]} {word}", stop + stopped

    def with_owner(self, run: str, end: int, zone_end: int) -> tuple[str, int]:
        """A run with what belongs to the people that it ends in: "Calder Children’s Hospital", "Officers’ Union"."""
        if self.source[end : end + 1] not in APOSTROPHES:
            return run, end
        people, owner = self.people, run.rpartition(" ")[2].lower()
        several = owner in people.plural_role_nouns or owner.removesuffix(people.plural_ending) in people.role_nouns
        mark = _OWNED.match(self.source, end, zone_end) if several else None
        more = mark and _run_pattern(people).match(self.source, mark.end(), zone_end)
        if more is None or not self.lexicon.classes.get(more[0].rpartition(" ")[2].lower(), 0) & ORGANISATION_WORD:
            return run, end
        return f"{run}{self.source[end : more.end()]}", more.end()

    def joined_fields(self, run: str, end: int, zone_end: int) -> int | None:
        """Where the name of an authority for two things ends: "Food" with "and Drug Administration".

        Not where the first is an organisation, a place, a person or a party: "the Pentagon and State Department".
        """
        joint = next((word for word in self.people.coordinators if self.source.startswith(word, end)), ",")
        if joint[0] == ",":
            return None
        more = _run_pattern(self.people).match(self.source, end + len(joint), zone_end)
        words, classes = self.without_article(run).lower().split(), self.lexicon.classes
        if more is None or run.isupper() or not 0 < len(words) <= _MOST_FIELDS:
            return None
        *_, last = behind = more[0].lower().split()
        if last in self.people.company_words or not classes.get(last, 0) & ORGANISATION_WORD:
            return None
        named = DEMONYM if len(words) == 1 else 0
        if any(classes.get(word, 0) & (_OWN_NAME | named) or word.capitalize() in self.known for word in words):
            return None
        whole = classes.get(words[-1], 0) & ORGANISATION_WORD and words[-1] not in self.people.fields
        own = len(behind) == 1 or classes.get(behind[0], 0) & _OWN_NAME
        return None if whole or own else more.end()

    def authority(self, start: int, end: int, kind: ZoneKind) -> Name:
        """The name of an organisation, all words of a stretch."""
        words = tuple(map(fold, self.source[start:end].split()))
        return Name(start, end, start, Form(words, ORGANISATION, "", ""), kind, initial=False)

    def without_article(self, run: str) -> str:
        """A run behind the article that it may begin with."""
        article, _, rest = run.partition(" ")
        return rest if article in self.lexicon.articles else run

    def joint(self, end: int, zone_end: int) -> int | None:
        """Where ends what goes on behind an organisation's first words: "Department" with "of Health"."""
        between = re.compile(self.people.joints).match(self.source, end, zone_end)
        more = between and _run_pattern(self.people).match(self.source, between.end(), zone_end)
        # "The Calder Board on Wednesday": no day is a part of it.
        if more is None or self.lexicon.classes.get(more[0].partition(" ")[0].lower(), 0) & PLAIN:
            return None
        return self.second_joint(more.end(), zone_end)

    def second_joint(self, end: int, zone_end: int) -> int:
        """The end of an organisation's name with what "and" adds: "Department of Health and Human Services".

        Not so what has a name of its own: "the Department of Health and Tom Reed", "the Ministry of Defence and Nato".
        """
        between = re.compile(r" and ").match(self.source, end, zone_end)
        more = between and _run_pattern(self.people).match(self.source, between.end(), zone_end)
        words = [] if more is None or more[0].isupper() else more[0].lower().split()
        if more is None or not 0 < len(words) <= _MOST_ADDED:
            return end
        own = _OWN_NAME if len(words) > 1 else _OWN_NAME | MUTE | ORGANISATION_WORD
        return end if self.lexicon.classes.get(words[0], 0) & own else more.end()

    def credited(self, start: int, end: int) -> Name:
        words = tuple(fold(word) for word in self.source[start:end].split())
        kind = PERSON if self.people.organisation_words.isdisjoint(words) else ORGANISATION
        return Name(start, end, start, Form(words, kind, "", ""), CREDIT, initial=False)


def _extend(form: Form, more: str) -> Form:
    """The form of a name that goes on: "Department" with "of Health"."""
    return form._replace(words=(*form.words, *map(fold, more.split())))
