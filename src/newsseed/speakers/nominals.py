"""Whom a description means: "the New Jersey governor", "the company", "a spokesman for the ministry", "the report"."""

import re
from bisect import bisect_left
from collections.abc import Collection, Mapping, Sequence
from itertools import takewhile

from newsseed.models.quotes import SpeakerKind, Way
from newsseed.models.text import APOSTROPHES, Span
from newsseed.speakers.answers import NOBODY, Found, History, Phrase, Who
from newsseed.speakers.antecedents import BACKWARD, Contest, Sought
from newsseed.speakers.figures import Figure
from newsseed.speakers.forms import UNKNOWN, fold, head_of
from newsseed.speakers.genders import FEMALE, MALE, Gender
from newsseed.speakers.houses import resolve_organisation
from newsseed.speakers.phrases import find_first_half
from newsseed.speakers.scene import Scene
from newsseed.speakers.standing import is_anyone_named
from newsseed.speakers.zones import DISPLAY

_BEHIND_NAME = r",[ \xa0](?:\d{1,3},[ \xa0])?"
_CLOSERS = (",", ".", ";", ":", "—", "–", "")
_BEHIND_OF = r" of (?:the )?(?:[A-Z][\w’'-]*,? (?:and )?)+[a-z][\w-]*\Z"
_WORD = r"[\w’'.-]*\w"
_OWNING = ("'s", "s'")
_LEAST_SCORE = -150
_STEM = 4
_LONGEST_ENDING = 2
_INTRODUCED = 600
_DOCUMENT_WORDS = 4
_NOT_GIVEN = 1.5
_NAMES_BACK = 60
_LONGEST_DESCRIPTION = 50
_MOST_DESCRIBING_WORDS = 4
_ANONYMITY_REACH = 120


def resolve_description(scene: Scene, history: History, span: Span) -> Found:
    """Whom a source without a name of its own stands for: someone named elsewhere, or just what it says."""
    words = scene.words_of(span.start, span.end)
    shared = find_first_half(scene, span, words) if words else None
    if shared is not None:
        return resolve_description(scene, history, shared)
    return _resolve_words(scene, history, span, words) if words else NOBODY


def resolve_phrase(scene: Scene, history: History, span: Span) -> Found:
    """Whom a phrase without a source's place means: "the Calder Democrats" by name, "some Calder Democrats" not."""
    index = bisect_left(scene.starts, span.end) - 1
    figure = scene.figure_of[index] if index >= 0 and scene.names[index].end == span.end else None
    if figure is not None and span.start + len(scene.people.article) + 1 >= scene.names[index].run:
        return Found(figure, Way.NAME)
    return resolve_description(scene, history, span)


def _resolve_words(scene: Scene, history: History, span: Span, words: Sequence[str]) -> Found:
    text = span.of(scene.source)
    head = _head_of(scene, text, words)
    head = scene.people.title_abbreviations.get(head, head)  # "the PM"
    kind = _kind_of(scene, span, head)
    # Headlines leave articles out: "Ferry to close, mayor says".
    bare = kind is SpeakerKind.PERSON and scene.zones[scene.zone_at(span.start)].kind is DISPLAY
    # "Lima’s campaign manager" is one as "her campaign manager" is.
    owned = kind is SpeakerKind.PERSON and any(word.endswith(_OWNING) for word in words[:-1])
    definite = words[0] in scene.people.definite or ((bare or owned) and words[0] not in scene.people.indefinite)
    figure = _named_beside(scene, span, kind, head, definite=definite)
    if figure is not None:
        return Found(figure, Way.NAME)
    holders = _holders(scene, span, words, head) if definite and kind is SpeakerKind.PERSON else {}
    known = _known(scene, history, span, head, holders) if definite else None
    if definite and kind is SpeakerKind.DOCUMENT:
        known = _issuer(scene, history, span.start, head) or known
    if head in scene.people.record_nouns:
        known = history.last
    if known is not None:
        return Found(known, Way.ROLE)
    if definite and kind is SpeakerKind.PERSON:
        return _resolve_role(scene, history, span, words, holders, head=head)
    if kind is SpeakerKind.ORGANISATION:
        return resolve_organisation(scene, history, span, words, head)
    kind = SpeakerKind.UNNAMED if kind is SpeakerKind.PERSON else kind
    return Found(history.phrase(text, kind=kind, head=head), Way.PHRASE)


def _head_of(scene: Scene, text: str, words: Sequence[str]) -> str:
    """The noun that a description hangs on: behind a name with "of" in it the last: "the Board of Health spokesman"."""
    behind = re.compile(_BEHIND_OF).search(text)
    if behind is not None and words[-1] in scene.people.role_nouns:
        return words[-1]
    # "One of the letters" is a letter.
    counted = words[0] in scene.people.indefinite and words[1:2] == [scene.people.partitive]
    return head_of((words[2:] if counted else None) or words, people=scene.people)


def _known(scene: Scene, history: History, span: Span, head: str, holders: Mapping[Figure, float]) -> Who | None:
    """Who was called by the noun and spoke, without a name, unless someone with a name who is called so came after.

    In a headline it is someone of whom the article goes on to tell.
    """
    called = history.called(head)
    if called is None or scene.zones[scene.zone_at(called.at)].kind is DISPLAY:
        return None
    # "The Ohio leaders" are not "Texan leaders"; a bare "Justice" is a headline's word.
    ours, theirs = _capitals(scene, span.of(scene.source)), _capitals(scene, called.who.name)
    bare = called.who.name.istitle() and " " not in called.who.name
    # "All the candidates" are more than "the Calder candidates".
    others = ours and (ours.isdisjoint(theirs) if theirs else scene.is_group(head))
    if bare or others:
        return None
    return called.who if called.at > _last_named(scene, span.start, holders) else None


def _issuer(scene: Scene, history: History, at: int, head: str) -> Who | None:
    """Who said something in the document named last before `at`: "Lima said in a statement", of "the statement"."""
    begin = max(0, at - BACKWARD)
    place = scene.source.rfind(head, begin, at)
    lately = takewhile(lambda spoken: spoken.at >= begin, reversed(history.spoken))
    return next((spoken.who for spoken in lately if spoken.medium and place in spoken.medium), None)


def _named_beside(scene: Scene, span: Span, kind: SpeakerKind, head: str, *, definite: bool) -> Figure | None:
    """Whose description stands beside the name, or whose words a thing is that the source names."""
    if kind is SpeakerKind.DOCUMENT or (kind is SpeakerKind.ORGANISATION and not definite):
        return None
    # "As they told Lima, the attendees left": several are not set beside one.
    several = kind is SpeakerKind.UNNAMED and (head[-1] == "s" or scene.is_group(head))
    # "Lima’s caseworker, Tom Reed,": what somebody has and what has a name is a person.
    owned = kind is SpeakerKind.UNNAMED and any(word.endswith(_OWNING) for word in scene.words_of(span.start, span.end))
    beside = None if several else _beside(scene, span, SpeakerKind.PERSON if owned else kind)
    if beside is None and kind is SpeakerKind.UNNAMED and not scene.is_group(head):
        return _owner(scene, span)
    return beside


def _owner(scene: Scene, span: Span) -> Figure | None:
    """Whose words a thing stands for: "Lima’s warning", "Reed’s catchphrase"."""
    index = bisect_left(scene.starts, span.start)
    if index == len(scene.starts) or scene.starts[index] >= span.end:
        return None
    name, figure = scene.names[index], scene.figure_of[index]
    owns = name.run == span.start and scene.source[name.end : name.end + 1] in APOSTROPHES
    return figure if owns and figure is not None and scene.is_likely_person(figure) else None


def _beside(scene: Scene, span: Span, kind: SpeakerKind) -> Figure | None:
    """Whom a description is set beside: "Ana Lima, a diver from Leeds," or "Lima’s neighbour, Tom Reed,"."""
    index = bisect_left(scene.starts, span.start) - 1
    if (
        index >= 0
        and scene.source.startswith(",", scene.names[index].end)
        and re.compile(_BEHIND_NAME).fullmatch(scene.source, scene.names[index].end, span.start)
    ):
        name, figure = scene.names[index], scene.figure_of[index]
        # "At a meeting with Ana Lima, the mayor said": no apposition, as it is in "with Ana Lima, a diver who said".
        opened = scene.source[span.end : span.end + 1] not in _CLOSERS
        if opened and scene.is_behind_preposition(name) and scene.first_word(span.start) not in scene.people.indefinite:
            return None
        return figure if _may_be(scene, figure, kind) else None
    place = span.end + len(", ")
    for following in range(index + 1, len(scene.names)):
        name, figure = scene.names[following], scene.figure_of[following]
        start = min(name.run, scene.title_start(name))
        if start > place and not _is_description(scene, place, start):
            return None
        if start >= span.end + len(", ") and scene.source[span.end] == ",":
            closed = scene.source[name.end : name.end + 1] in _CLOSERS
            if closed or scene.first_word(name.end) in scene.people.prepositions:
                return figure if _may_be(scene, figure, kind) else None
            # "The host, Calder Water Board member Ana Lima,": what somebody belongs to may stand before the title.
            place = name.end + 1
    return None


def _is_description(scene: Scene, start: int, end: int) -> bool:
    """Whether a few words in small letters stand before a name: "his teacher, the late composer Ana Lima,"."""
    words = scene.source[start:end].split() if end - start < _LONGEST_DESCRIPTION else []
    plain = all(word.islower() and word.replace("-", "").isalpha() for word in words)
    plain = plain and scene.people.prepositions.isdisjoint(words) and scene.people.role_joiners.isdisjoint(words[1:])
    return plain and 0 < len(words) <= _MOST_DESCRIBING_WORDS and words[0] in scene.people.determiners


def _may_be(scene: Scene, figure: Figure | None, kind: SpeakerKind) -> bool:
    """Whether a figure is a person, or none, as `kind` is; beside "the trainer" any name is a person's."""
    return figure is not None and (
        (kind is SpeakerKind.PERSON and figure.kind is UNKNOWN)
        or scene.is_likely_person(figure) is (kind is not SpeakerKind.ORGANISATION)
    )


def _kind_of(scene: Scene, span: Span, head: str) -> SpeakerKind:
    """What the head noun says: PERSON for someone who may have a name elsewhere, UNNAMED for people in the plural."""
    people, text = scene.people, span.of(scene.source)
    if head not in people.role_nouns and (head in people.document_nouns or head[:-1] in people.document_nouns):
        return SpeakerKind.DOCUMENT
    if head in people.organisation_nouns:
        return SpeakerKind.ORGANISATION
    # "The Union Leader", "The US": the noun has a capital, as names have; "the Texan" has one anyway, and some papers
    # give one to "the Prime Minister", and to "the Coach" whom they name.
    capital = head[0].isalpha() and (head.capitalize() in text or head.upper() in text)
    # "Residents said", "Another said": any word that opens a sentence has a capital.
    common = text.lower() == head and (scene.is_group(head) or head in people.closed_class)
    if capital and common and scene.sentence_start(span.start) == span.start:
        return SpeakerKind.UNNAMED
    if capital and (head not in people.demonyms or head in people.places or head.upper() in text):
        introduced = text.partition(" ")[0].lower() in people.indefinite  # "a Labour MP"
        held = head in people.role_nouns and (introduced or _is_held(scene, span, head))
        office = held or scene.is_office(head)
        return SpeakerKind.PERSON if office else SpeakerKind.ORGANISATION
    if scene.is_group(head):
        return SpeakerKind.UNNAMED
    nouns = (
        head in people.role_nouns or head in people.demonyms or head in people.female_nouns or head in people.male_nouns
    )
    return SpeakerKind.PERSON if nouns or head.endswith(("-old", "ist")) else SpeakerKind.UNNAMED


def _is_held(scene: Scene, span: Span, head: str) -> bool:
    """Whether somebody has a role with the noun, and with every name of a place or party beside it."""
    places = _capitals(scene, span.of(scene.source))
    return any(places <= set(scene.words_of(start, end)) for _, start, end in scene.book.list_with(head))


# ----------------------------------------------------------------- documents


def find_document(scene: Scene, history: History, begin: int, at: int) -> Phrase | None:
    """The document that was named last between two places: "Reed wrote in the affidavit. It continued"."""
    people = scene.people
    words = list(re.compile(_WORD).finditer(scene.source, begin, at))
    for place in range(len(words) - 1, -1, -1):
        noun = words[place][0]
        if noun not in people.document_nouns or scene.is_quoted(words[place].start()):
            continue
        for first in range(place - 1, max(-1, place - _DOCUMENT_WORDS), -1):
            word = words[first][0].lower()
            if word in people.possessives:
                return None
            if word in people.determiners or word.replace("’", "'").endswith(_OWNING):
                text = scene.source[words[first].start() : words[place].end()]
                return history.phrase(text, kind=SpeakerKind.DOCUMENT, head=noun)
    return None


# --------------------------------------------------------------------- roles


def _resolve_role(  # noqa: PLR0913 (each is a step's answer)
    scene: Scene, history: History, span: Span, words: Sequence[str], holders: Mapping[Figure, float], *, head: str
) -> Found:
    """Someone who has the role, else whom the text is about, else nobody with a name."""
    text = span.of(scene.source)
    introduced = _introduction(
        scene, max(span.start - _INTRODUCED, _last_named(scene, span.start, holders)), span, head
    )
    if introduced is not None:
        known = _named_later(scene, span.start, holders, head) or history.fuller(introduced)
        return Found(known or history.phrase(introduced, kind=SpeakerKind.UNNAMED, head=head), Way.ROLE)
    gender = scene.gender_of_noun(head)
    last = None if holders else _spoke_unnamed(scene, history, span.start, gender)
    if last is not None:
        return Found(last, Way.ROLE)
    unnamed = Found(history.phrase(text, kind=SpeakerKind.UNNAMED, head=head), Way.PHRASE)
    if _asks_for_anonymity(scene, span.end):
        return unnamed
    if not holders:
        # "his wife", "the council’s inspector", "the deputy head of China’s delegation": not named before.
        related = words[0] in scene.people.possessives or any(word.endswith(_OWNING) for word in words)
        placed = " of " in text and _capitals(scene, text)
        if related or placed or head in scene.people.bystanders or _is_anyone(scene, span, words):
            return unnamed
    office = head if head in scene.people.title_abbreviations.values() else ""
    contest = Contest(scene, history, span.start, Sought(gender, holders, office))
    # Whoever else is named, "the pope" is a pope.
    ruling = [
        figure for figure in holders if head in scene.people.regnal_titles and not scene.contradicts(figure, gender)
    ]
    figure = max(ruling, key=contest.score) if ruling else contest.find_winner()
    # Whoever has another title is no prime minister whom the article never names, nor is anyone the Texan president.
    placed = head in scene.people.head_offices and _capitals(scene, text)
    if (
        figure is None
        or _holds_another(scene, figure, words, holders)
        or (figure not in holders and (placed or contest.score(figure) < _LEAST_SCORE))
    ):
        return unnamed._replace(rank=contest.rank_contenders)
    return Found(figure, Way.ROLE, contest.rank_contenders)


def _named_later(scene: Scene, at: int, holders: Mapping[Figure, float], head: str) -> Figure | None:
    """Who has a name only behind a place, and alone has the office: "a judge … the judge", and then "Judge Lima"."""
    figure = next(iter(holders)) if len(holders) == 1 and scene.is_office(head) else None
    return figure if figure is not None and figure.mentions[0].start > at else None


def _spoke_unnamed(scene: Scene, history: History, at: int, gender: Gender | None) -> Phrase | None:
    """Who spoke in this paragraph without a name, and nobody is named since: "one conservative said … the lawmaker"."""
    last = history.spoken[-1] if history.spoken else None
    if last is None or not isinstance(last.who, Phrase) or last.at < scene.zones[scene.zone_at(at)].start:
        return None
    who, own = last.who, scene.gender_of_noun(last.who.head)
    one = who.kind is SpeakerKind.UNNAMED and who.name.partition(" ")[0].lower() in scene.people.indefinite
    if not one or scene.is_group(who.head) or not scene.names_people(who) or {gender, own} == {MALE, FEMALE}:
        return None
    return None if is_anyone_named(scene, last.at, at, gender) else who


def _asks_for_anonymity(scene: Scene, end: int) -> bool:
    """Whether the sentence goes on to say that someone is not to be named."""
    match = scene.patterns.anonymous.search(scene.source, end, end + _ANONYMITY_REACH)
    return match is not None and scene.sentence_start(match.start()) == scene.sentence_start(end)


def _holds_another(scene: Scene, figure: Figure, words: Sequence[str], holders: Mapping[Figure, float]) -> bool:
    """Whether somebody's title is another one than a head of government's, whom the article never names."""
    people, head = scene.people, words[-1]
    highest = head in people.head_offices or not people.highest.isdisjoint(words[-2:-1])
    if not highest or holders or people.former in words:
        return False
    return bool(figure.titles) and not scene.book.has_title(figure, head)


def _is_anyone(scene: Scene, span: Span, words: Sequence[str]) -> bool:
    """Whether "the man" stands alone; "the man who built the mill" tells of someone known."""
    people = scene.people
    told = scene.source[span.end : span.end + 1] == " " and scene.first_word(span.end) in people.relative_pronouns
    return words[-1] in people.unnamed_nouns and not told


def _last_named(scene: Scene, at: int, holders: Mapping[Figure, float]) -> int:
    """Where one of the holders of a role was named last before `at`."""
    if not holders:
        return -1
    before = scene.names_before(at)[:_NAMES_BACK]
    return next((scene.starts[index] for index in before if scene.figure_of[index] in holders), -1)


def _holders(scene: Scene, span: Span, words: Sequence[str], head: str) -> dict[Figure, float]:
    """Who has the role, and how many of its words; another place in it is another office.

    Who was never called a former president is hardly "the former president".
    """
    abbreviations, former = scene.people.title_abbreviations, scene.people.former
    wanted, places = set(words[1:]), _capitals(scene, span.of(scene.source))
    holders: dict[Figure, float] = {}
    for figure, start, end in scene.book.list_with(head):
        held = {abbreviations.get(word, word).removesuffix("'s") for word in scene.words_of(start, end)}
        own = _capitals(scene, scene.source[start:end])
        if places and not own:
            held, own = held | (behind := scene.book.list_places(figure)), behind
        if not own or all(_is_of(word, held) for word in places):
            missing = (bool(places) and not own) + (former in wanted and former not in held)
            fit = len(wanted & held) - _NOT_GIVEN * missing
            holders[figure] = max(holders.get(figure, fit), fit)
    return holders


def _is_of(word: str, held: Collection[str]) -> bool:
    """Whether a word is among others as a place or what is of it: "Mexican" of Mexico, not "Austrian" of Australia."""
    sizes = ((one, max(_STEM, min(len(word), len(one)) - _LONGEST_ENDING)) for one in held)
    return word in held or any(word[:size] == one[:size] for one, size in sizes)


def _capitals(scene: Scene, text: str) -> set[str]:
    """The names of places and parties in a role: "the New Jersey governor"."""
    people = scene.people
    folded = (fold(word).removesuffix("'s") for word in re.compile(_WORD).findall(text) if word[0].isupper())
    return {
        word
        for word in folded
        if not (word in people.determiners or word in people.role_nouns or word in people.title_abbreviations)
    }


def _introduction(scene: Scene, begin: int, span: Span, head: str) -> str | None:
    """The phrase that introduced someone without a name behind `begin`: "one man" for "the man"."""
    begin = max(0, begin)
    before = scene.source[begin : span.start]
    place = before.rfind(f" {head}")
    while place >= 0:
        end = place + 1 + len(head)
        # "Ana Lima, a nurse," has a name.
        at = begin + place + 1
        told = scene.book.is_in_role(at, begin + end) or scene.book.is_told(at)
        if not told and not before[end : end + 1].isalnum():
            words = before[max(0, place - 40) : place].replace("\n", " . ").split(" ")[-5:]
            for first in range(len(words) - 1, -1, -1):
                if words[first].lower() in scene.people.indefinite:
                    return " ".join([*words[first:], head])
                if not words[first].replace("-", "").isalnum():
                    break
        place = before.rfind(f" {head}", 0, place)
    return None
