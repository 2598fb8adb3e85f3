"""Whom a "they" stands for: the people in the plural whom this sentence or the one before is about."""

from bisect import bisect_left
from collections.abc import Sequence

from newsseed.models.quotes import SpeakerKind, Way
from newsseed.models.text import Span
from newsseed.speakers.answers import NOBODY, Found, History, Phrase, Spoken
from newsseed.speakers.figures import Figure
from newsseed.speakers.forms import ORGANISATION, fold
from newsseed.speakers.nominals import resolve_phrase
from newsseed.speakers.phrases import Word, find_phrase_start, is_listed_plural, is_several, split_words
from newsseed.speakers.scene import Scene
from newsseed.speakers.standing import is_subject
from newsseed.speakers.titles import load_titles

_REACH = 160
_SUBJECT_WORDS = 7
_MARKS = ",'’"
_ENDS = tuple(",;:—–-”)'’")
_PARAGRAPHS = 2
_ADVERBS = 2


def resolve_several(scene: Scene, history: History, at: int) -> Found:
    """Whom a "they" at a place means: who in the plural spoke last, or is the subject of this sentence or the last."""
    sentences = _list_sentences(scene, at)
    subject = next(filter(None, (_find_subject(scene, sentence) for sentence in sentences)), None)
    last = _spoke_together(scene, history, at)
    if last is not None and len(sentences) == 1 and last.at < sentences[0].start:
        last = None
    if subject is not None and (last is None or not _is_same(scene, last, subject)):
        return resolve_phrase(scene, history, subject)._replace(way=Way.PRONOUN)
    if last is not None:
        return Found(last.who, Way.PRONOUN)
    pair = next(filter(None, (_find_pair(scene, sentence.start) for sentence in sentences)), None)
    if pair is not None:
        return Found(history.phrase(pair, kind=SpeakerKind.PERSON, head=""), Way.PRONOUN)
    figure = _find_organisation(scene, sentences[-1]) if len(sentences) > 1 else None
    return NOBODY if figure is None else Found(figure, Way.PRONOUN)


def _list_sentences(scene: Scene, at: int) -> list[Span]:
    """Where to look for whom a "they" means, nearest first: up to it, and in the sentence before.

    Behind a clause, "The rules help, but they", "When the rules came, they", nobody else is meant than in that clause;
    what "they" only say, "The rules help, they say," is not about them.
    """
    people, begin = scene.people, scene.sentence_start(at)
    first = fold(scene.first_word(begin))
    opened = first in people.opening_words and first in people.connectives and first not in people.prepositions
    words = split_words(scene, max(begin, at - _REACH), at)
    said = scene.first_word(scene.source.find(" ", at)) in people.telling_together
    own, earlier = Span(begin, at), Span(scene.sentence_start(max(0, begin - 1)), begin)
    joined = len(words) > _ADVERBS and words[-1].folded in people.connectives
    if opened or (joined and first not in people.plural_pronouns):
        return [own]
    if begin <= scene.zones[scene.zone_at(at)].start:
        earlier = Span(begin, begin)
    return [Span(begin, begin) if said and words and words[-1].text.endswith(",") else own, earlier]


def _is_same(scene: Scene, last: Spoken, subject: Span) -> bool:
    """Whether those who spoke last are the subject of a sentence, or have spoken behind it."""
    if last.at >= subject.start:
        return True
    near = scene.sentence_start(last.at) == scene.sentence_start(subject.start)
    return near and isinstance(last.who, Phrase) and subject.of(scene.source).lower().endswith(last.who.head)


def _spoke_together(scene: Scene, history: History, at: int) -> Spoken | None:
    """What was said last, not long before, if those without a name who said it are several."""
    last = history.spoken[-1] if history.spoken else None
    if last is None or not isinstance(last.who, Phrase):
        return None
    paragraphs = scene.zone_at(at) - scene.zone_at(last.start)
    who, people = last.who, scene.people
    if paragraphs > _PARAGRAPHS or who.kind is SpeakerKind.DOCUMENT:
        return None
    if who.kind is not SpeakerKind.UNNAMED:
        return last
    # "A caller rang. They said": one person of whom nothing else is told.
    known = who.head in people.role_nouns or who.head in people.unnamed_nouns
    one = known and scene.gender_of_noun(who.head) is None
    several = _may_be_they(scene, Word(who.head, last.at, last.at, who.head))
    return last if several or (one and not paragraphs) else None


def _find_subject(scene: Scene, sentence: Span) -> Span | None:
    """The phrase for people in the plural that a sentence, or a part of one, is about.

    It opens the sentence, or stands behind what opens it: "Several divers left", "While many divers hope"; or it is
    they who say something in it: "smaller than divers say".
    """
    people = scene.people
    words = split_words(scene, sentence.start, min(sentence.end, sentence.start + _REACH))
    found = (_find_opening(scene, words, first) for first in _list_openings(scene, words))
    opening = next(filter(None, found), None)
    if opening is not None:
        return opening
    words = split_words(scene, max(sentence.start, sentence.end - _REACH), sentence.end)
    for place in range(len(words) - 2, -1, -1):
        word, verb = words[place], words[place + 1].folded
        together = verb in people.telling_together and _may_be_they(scene, word)
        as_one = verb in people.telling and word.folded in people.collective_nouns
        if (together or as_one) and not scene.is_quoted(word.start):
            return Span(words[find_phrase_start(scene, words, place)].start, word.end)
    return None


def _list_openings(scene: Scene, words: Sequence[Word]) -> list[int]:
    """Where the subject of a sentence may begin: with it, behind a conjunction, or behind the first comma."""
    people = scene.people
    if not words or scene.is_quoted(words[0].start):
        return []
    joins = words[0].folded in people.connectives
    if not joins and words[0].folded not in people.opening_words:
        return [0]
    comma = next((place for place, word in enumerate(words) if word.text.endswith(",")), len(words))
    return [1, comma + 1] if joins else [comma + 1]


def _find_opening(scene: Scene, words: Sequence[Word], first: int) -> Span | None:
    """The plural that begins at a place: "Several divers", "Mr. Lima’s aides", "Divers’ boats", "those asked"."""
    people, start = scene.people, first
    found: Span | None = None
    adding = load_titles(people).adding
    for place in range(first, min(len(words), first + _SUBJECT_WORDS)):
        text = words[place].text.rstrip(_MARKS)
        word = Word(text, words[place].start, words[place].start + len(text), fold(text))
        follow = words[place + 1].folded if place + 1 < len(words) else ""
        counting = word.folded in people.closed_class and follow not in people.auxiliaries | people.telling_together
        asked = place == first + 1 and words[first].folded == people.those and word.folded.endswith(people.participles)
        acting = follow in people.telling_together and is_several(scene, word)  # "many stargazers hope"
        meant = (acting or _may_be_they(scene, word)) and find_phrase_start(scene, words, place) == start
        if asked or (meant and not counting):
            found = Span(words[first].start, word.end)
            start = place + 2 if follow in adding else start
            # Not yet at "Women" in "Women divers".
            if not is_listed_plural(scene, follow) and follow not in adding:
                break
        elif words[place].text[-1:] in _ENDS or word.folded in people.prepositions:
            break
    return found


def _may_be_they(scene: Scene, word: Word) -> bool:
    """Whether a word means people or organisations in the plural."""
    people = scene.people
    ended = word.folded[-1:] == people.plural_ending and word.text.islower()
    return is_listed_plural(scene, word.folded) or (ended and word.folded[:-1] in people.organisation_nouns)


def _find_pair(scene: Scene, begin: int) -> str | None:
    """The two people with whom the sentence at a place opens: "Ana Lima and Tom Reed met"."""
    figures: list[Figure] = []
    end = begin
    for index in scene.names_from(begin)[:2]:
        name, figure = scene.names[index], scene.figure_of[index]
        between = scene.source[end : min(name.run, scene.title_start(name))]
        if (
            figure is None
            or not scene.is_likely_person(figure)
            or between not in (scene.people.coordinators if figures else ("",))
        ):
            break
        figures.append(figure)
        end = name.end
    return " and ".join([figure.name for figure in figures]) if len(figures) > 1 else None


def _find_organisation(scene: Scene, sentence: Span) -> Figure | None:
    """The organisation that a sentence is about."""
    index = bisect_left(scene.starts, sentence.start)
    figure = scene.figure_of[index] if index < len(scene.starts) and scene.starts[index] < sentence.end else None
    return figure if figure is not None and figure.kind is ORGANISATION and is_subject(scene, index) else None
