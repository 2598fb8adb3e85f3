"""Who speaks: the mention at each quote, resolved over the whole article."""

from bisect import bisect_left
from collections.abc import Sequence

from newsseed.models.quotes import SpeakerKind, Way
from newsseed.models.text import Span
from newsseed.speakers.answers import NOBODY, Answer, Attributed, Found, History, Phrase, Resolution, Spoken, Who
from newsseed.speakers.antecedents import BACKWARD, Contest, Sought
from newsseed.speakers.authors import find_first_person
from newsseed.speakers.figures import Cast, Figure
from newsseed.speakers.forms import fold
from newsseed.speakers.genders import FEMALE, MALE, Gender, gender_of_form
from newsseed.speakers.heads import find_heads
from newsseed.speakers.houses import find_organisation
from newsseed.speakers.leads import name_leads
from newsseed.speakers.nominals import find_document, resolve_description
from newsseed.speakers.owners import resolve_owned
from newsseed.speakers.people import Roles
from newsseed.speakers.plurals import resolve_several
from newsseed.speakers.portraits import SourceFound, describe_speaker
from newsseed.speakers.relatives import resolve_relative
from newsseed.speakers.scene import Scene
from newsseed.speakers.standing import is_anyone_named, subject_behind_opening
from newsseed.speakers.zones import Zone

_DOCUMENT_REACH = 200
_READING_REACH = 600
_SENTENCES_BACK = 4
_LONGEST_DESCRIPTION = 50
_HOUSE_WORDS = 5
_MARKS_BETWEEN = 3


def resolve_speakers(
    attributions: Sequence[Attributed],
    *,
    cast: Cast,
    roles: Roles,
    zones: Sequence[Zone],
    quoted: Sequence[Span],
) -> Resolution:
    """The speakers of an article, in order of first appearance, and, for each attribution, which of them said it.

    `attributions` are in text order; `quoted` are the stretches between quotation marks. Where nothing tells who spoke,
    the answer holds None: no speaker is better than a wrong one.

    >>> from newsseed.languages import load_language, load_people
    >>> from newsseed.speakers.answers import Attribution
    >>> from newsseed.speakers.zones import Zone, ZoneKind
    >>> from newsseed.speakers.clusters import cluster_names
    >>> from newsseed.speakers.names import find_names
    >>> from newsseed.speakers.roles import find_roles
    >>> text = "Mayor Ana Lima met Tom Reed. “It is late,” she said. “We go.”"
    >>> zones, people = [Zone(0, len(text), ZoneKind.PROSE)], load_people(load_language("en"))
    >>> cast = cluster_names(text, find_names(text, zones=zones, people=people), people=people)
    >>> roles = find_roles(cast, zones=zones)
    >>> said = [Attribution((Span(30, 41),), Span(43, 46)), Attribution((Span(54, 60),), follows=0)]
    >>> quoted = [Span(30, 41), Span(54, 60)]
    >>> found = resolve_speakers(said, cast=cast, roles=roles, zones=zones, quoted=quoted)
    >>> [speaker.name for speaker in found.speakers], [(answer.speaker, str(answer.way)) for answer in found.answers]
    (['Ana Lima'], [(0, 'pronoun'), (0, 'continuation')])
    """
    scene = Scene(cast, roles=roles, zones=zones, quoted=quoted)
    history = History()
    found: list[Found] = []
    for attribution in attributions:
        answer = _resolve(scene, history, found, attribution)
        found.append(answer)
        if answer.who is not None and attribution.surely:
            begin, source = attribution.content[0].start, attribution.source
            at = begin if source is None else source.start
            history.add(Spoken(at, min(at, begin), answer.who, attribution.medium))
            last = attribution.content[-1].start
            if scene.zone_at(last) > scene.zone_at(begin):
                # The quotation goes on in another paragraph.
                history.add(Spoken(last, last, answer.who))
    found = name_leads(scene, attributions, found)
    sources = _list_sources(attributions, found)
    speakers = sorted(sources, key=lambda who: _first_mention(who, sources[who]))
    places = {who: place for place, who in enumerate(speakers)}
    return Resolution(
        tuple([describe_speaker(scene, who, sources[who]) for who in speakers]),
        tuple([Answer(None if who is None else places[who], way, rank) for who, way, rank in found]),
    )


def _list_sources(attributions: Sequence[Attributed], found: Sequence[Found]) -> dict[Who, list[SourceFound]]:
    """The mentions at the quotes of each speaker, in text order, and what each of them is."""
    sources: dict[Who, list[SourceFound]] = {}
    for attribution, (who, way, _) in zip(attributions, found, strict=True):
        if who is not None:
            listed = sources.setdefault(who, [])
            source = attribution.source or attribution.carried
            if source is not None:
                listed.append(SourceFound(source.start, source.end, way))
    for listed in sources.values():
        listed.sort()
    return sources


def _first_mention(who: Who, sources: Sequence[SourceFound]) -> tuple[int, int]:
    """Where the article first mentions a speaker: by name, or, without one, at a quote."""
    places = [(name.start, name.end) for name in who.mentions] if isinstance(who, Figure) else []
    return min(places or [source[:2] for source in sources], default=(-1, -1))


def _resolve(scene: Scene, history: History, found: Sequence[Found], attribution: Attributed) -> Found:
    if attribution.source is not None:
        return _resolve_mention(scene, history, attribution.source)
    if attribution.follows is not None and attribution.follows < len(found):
        return Found(found[attribution.follows].who, Way.CONTINUATION)
    if attribution.carried is not None:
        return _resolve_mention(scene, history, attribution.carried)._replace(way=Way.ANNOUNCED)
    # "It was claimed that …": grammar names nobody, and the last speaker would be a guess.
    return NOBODY


def _resolve_mention(scene: Scene, history: History, span: Span) -> Found:
    """Whom the mention means: by its form a pronoun, a name or a description."""
    word = fold(span.of(scene.source)).partition("'")[0]  # "who’s"
    if word in scene.patterns.pronouns:
        return _resolve_pronoun(scene, history, span, word)
    if word in scene.people.dialogue_labels and scene.source.startswith(":", span.end):
        return Found(history.phrase(span.of(scene.source), kind=SpeakerKind.UNNAMED, head=word), Way.PHRASE)
    heads = find_heads(scene, span)
    if len(heads) > 1:
        together = " and ".join(figure.name for figure in heads)
        return Found(history.phrase(together, kind=SpeakerKind.PERSON, head=""), Way.NAME)
    if not heads:

        def whose(at: int, pronoun: str) -> Who | None:
            gendered = pronoun in scene.people.female_pronouns or pronoun in scene.people.male_pronouns
            return _resolve_gendered(scene, history, at, pronoun).who if gendered else None

        return resolve_owned(scene, history, span, whose=whose) or resolve_description(scene, history, span)
    holder = _find_by_initials(scene, span, heads[0])
    return _tell_apart(scene, history, span, heads[0]) if holder is None else Found(holder, Way.ROLE)


def _find_by_initials(scene: Scene, span: Span, figure: Figure) -> Figure | None:
    """Whose role "the CS" is short for, if it is one person's alone: "Cabinet Secretary Ana Lima", "PC Tom Reed"."""
    article, _, letters = span.of(scene.source).partition(" ")
    if article.lower() != scene.people.article or not (letters.isalpha() and letters.isupper()):
        return None
    short = letters.lower()
    if figure.words != (short,):
        return None  # It is short for an organisation that is named in full.
    holders = scene.book.list_abbreviated(short)
    return next(iter(holders)) if len(holders) == 1 else None


def _tell_apart(scene: Scene, history: History, span: Span, figure: Figure) -> Found:
    """Which of several people "Mr. Lima" means, whom neither first name nor honorific tells apart: who is in focus."""
    if not scene.has_namesakes(figure.words[-1]):
        return Found(figure, Way.NAME)
    places = range(bisect_left(scene.starts, span.start), bisect_left(scene.starts, span.end))
    name = next((scene.names[place] for place in places if scene.figure_of[place] is figure), None)
    gender = None if name is None else gender_of_form(name.form, scene.people)
    if name is None or gender is None or len(name.form.words) != 1:
        return Found(figure, Way.NAME)
    namesakes = {namesake.name: namesake for namesake in scene.namesakes(name.form.words[0], gender)}
    if len(namesakes) < 2:  # noqa: PLR2004
        return Found(figure, Way.NAME)
    rank = Contest(scene, history, name.start, Sought(gender)).rank_contenders
    focused = next((namesakes[contender.name] for contender in rank() if contender.name in namesakes), figure)
    return Found(focused, Way.NAME, rank)


def _resolve_pronoun(scene: Scene, history: History, span: Span, word: str) -> Found:
    """Whom a pronoun means."""
    people, at = scene.people, span.start
    if word in people.mute_pronouns:
        figure = find_first_person(scene, at) if word in people.first_person else None
        return NOBODY if figure is None else Found(figure, Way.PRONOUN)
    if word in people.female_pronouns or word in people.male_pronouns:
        return _resolve_gendered(scene, history, at, word)
    if word in people.relative_pronouns:
        return resolve_relative(scene, history, at, word)
    if word in people.thing_pronouns:
        return _resolve_thing(scene, history, span)
    return resolve_several(scene, history, at)


def _resolve_gendered(scene: Scene, history: History, at: int, word: str) -> Found:
    """Whom a "he" or "she" means: someone without a name who just spoke or whom the paragraph is about, or a name's."""
    gender = FEMALE if word in scene.people.female_pronouns else MALE
    announced = _find_announced(scene, at, gender)
    if announced is not None:
        return Found(announced, Way.PRONOUN)
    last = history.spoken[-1] if history.spoken else None
    if last is not None and _may_go_on(scene, last.who, gender) and _is_in_focus(scene, last, at, gender):
        return Found(last.who, Way.PRONOUN)
    unnamed = _find_unnamed(scene, history, at, gender)
    if unnamed is not None:
        return Found(unnamed, Way.PRONOUN)
    contest = Contest(scene, history, at, Sought(gender, told=_told_by(scene, at, word)))
    figure = contest.find_winner() or _find_behind(scene, at, gender)
    return Found(figure, Way.UNRESOLVED if figure is None else Way.PRONOUN, contest.rank_contenders)


def _find_unnamed(scene: Scene, history: History, at: int, gender: Gender) -> Phrase | None:
    """Whom a sentence is about, in a paragraph that names nobody else of the gender: "A woman was fined. She wept"."""
    people = scene.people
    nouns = people.female_nouns if gender is FEMALE else people.male_nouns
    begin = max(scene.zones[scene.zone_at(at)].start, at - BACKWARD)
    start = at
    for _ in range(_SENTENCES_BACK):
        if start <= begin:
            break
        start = max(begin, scene.sentence_start(start - 1))
        words = [word.strip(",.") for word in scene.source[start : start + _LONGEST_DESCRIPTION].split()]
        count = next((count for count, word in enumerate(words, 1) if word in nouns), 0)
        if count and words[0].lower() in people.indefinite and not scene.is_quoted(start):
            if is_anyone_named(scene, begin, at, gender):
                break
            return history.phrase(" ".join(words[:count]), kind=SpeakerKind.UNNAMED, head=words[count - 1])
    return None


def _find_announced(scene: Scene, at: int, gender: Gender) -> Figure | None:
    """With whom a sentence opens whose colon announces what the pronoun says: "Reed disagreed: “No,” he said"."""
    begin, end = scene.quotation_before(at) or (-1, -1)
    if begin < 0 or at - end > _MARKS_BETWEEN:
        return None
    before = scene.source[max(0, begin - _MARKS_BETWEEN) : begin].rstrip(" \xa0“‘\"'")
    start = scene.sentence_start(begin)
    index = next(iter(scene.names_from(start)), -1)
    if not before.endswith(":") or index < 0 or scene.zone_at(start) != scene.zone_at(at):
        return None
    name, figure = scene.names[index], scene.figure_of[index]
    opens = min(name.run, scene.title_start(name)) == start and not scene.is_modifier(name)
    fits = figure is not None and scene.is_likely_person(figure) and not scene.contradicts(figure, gender)
    return figure if opens and fits else None


def _find_behind(scene: Scene, at: int, gender: Gender) -> Figure | None:
    """Who is the subject behind the clause that opens a sentence with a pronoun: "After he left, Tom Reed said no"."""
    index = subject_behind_opening(scene, scene.sentence_start(at))
    figure = None if index is None or scene.starts[index] < at else scene.figure_of[index]
    return None if figure is None or scene.contradicts(figure, gender) else figure


def _told_by(scene: Scene, at: int, word: str) -> Figure | None:
    """Whom the pronoun `word` at a place speaks to by name: "she told Lima"."""
    verb = scene.first_word(at + len(word))
    if verb not in scene.people.addressing and verb not in scene.people.questioning:
        return None
    place = at + len(word) + len(verb) + 2
    index = bisect_left(scene.starts, place)
    named = index < len(scene.starts) and scene.names[index].run == place
    return scene.figure_of[index] if named else None


def _may_go_on(scene: Scene, who: Who, gender: Gender) -> bool:
    """Whether someone is one person without a name, introduced as such: "a nurse", "the woman"."""
    people = scene.people
    if not isinstance(who, Phrase) or who.kind is not SpeakerKind.UNNAMED or scene.is_group(who.head):
        return False
    opening = who.name.partition(" ")[0].lower()
    held = opening == people.article and scene.is_office(who.head)  # "The prime minister said …, she said"
    introduced = held or (opening in people.indefinite and who.head in people.role_nouns)
    return (introduced or who.head in people.unnamed_nouns) and scene.gender_of_noun(who.head) in (None, gender)


def _is_in_focus(scene: Scene, last: Spoken, at: int, gender: Gender) -> bool:
    """Whether nobody whom a pronoun might mean has been named since someone spoke, in this paragraph or the last."""
    if scene.zone_at(at) - scene.zone_at(last.start) > 1:
        return False
    return not is_anyone_named(scene, last.at, at, gender)


def _resolve_thing(scene: Scene, history: History, span: Span) -> Found:
    """The organisation or document that spoke last, or was named last, for an "it"; what reads is a document."""
    at, who = span.start, history.last
    written = isinstance(who, Phrase) and who.kind is SpeakerKind.DOCUMENT
    if not written and scene.first_word(span.end) in scene.people.reading:
        document = find_document(scene, history, max(0, at - _READING_REACH), at)
        if document is not None:
            return Found(document, Way.PRONOUN)
    is_person = scene.names_people(who) if isinstance(who, Phrase) else who is None or who.is_person
    if not is_person:
        return Found(who, Way.PRONOUN)
    last = next(iter(scene.names_before(at)), None)
    begin = max(0, at - _DOCUMENT_REACH, 0 if last is None else scene.names[last].end)
    house = _find_house(scene, history, at)
    named = house or find_document(scene, history, begin, at) or find_organisation(scene, at)
    return NOBODY if named is None else Found(named, Way.PRONOUN)


def _find_house(scene: Scene, history: History, at: int) -> Who | None:
    """The organisation without a name that the sentence before is about: "Lima’s office sent a letter. It said"."""
    people, end = scene.people, scene.sentence_start(at)
    if end <= scene.zones[scene.zone_at(at)].start:
        return None
    start = place = scene.sentence_start(end - 1)
    for count, word in enumerate(scene.source[start:end].split(" ")[:_HOUSE_WORDS]):
        place += len(word)
        follow = scene.first_word(place + 1)
        if count and fold(word) in people.organisation_nouns and follow.islower() and follow not in people.closed_class:
            who = resolve_description(scene, history, Span(start, place)).who
            return who if isinstance(who, Phrase) and who.kind is SpeakerKind.ORGANISATION else None
        if not word[-1:].isalnum() or word in people.prepositions:
            break
        place += 1
    return None
