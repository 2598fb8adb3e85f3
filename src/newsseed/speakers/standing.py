"""What the place of a name in its own sentence tells: its subject, who is introduced, what only qualifies a noun."""

from collections.abc import Sequence

from newsseed.speakers.answers import Reason
from newsseed.speakers.forms import fold
from newsseed.speakers.genders import FEMALE, Gender
from newsseed.speakers.names import Name
from newsseed.speakers.scene import Scene
from newsseed.speakers.zones import DISPLAY

_ENDS = (".", "?", "!", ";")
_PARTED = tuple(",\"”’'")
_SUBJECT_REACH = 400
_SUBJECT_NAMES = 20
_NAMES_BACK = 40
_LONGEST_VERB = 12
_LONGEST_CONNECTIVE = 12

# Set by hand: weights fitted on two dozen articles did not carry over to others. In hundredths, which add up exactly.
_SUBJECT = 150
_CLAUSE_SUBJECT = 50
_INTRODUCED = 100
_POSSESSOR = -120
_POSSESSOR_FIRST = 30
_PREPOSITION = -80
_OTHER_THAN = -80
_ASKED_ABOUT = -150
_ASKED = 250
_QUOTED = -250
_HEADING = -100
BEST_STANDING = _SUBJECT + _INTRODUCED
"""The most that the place of a name counts for."""


def weigh_standing(scene: Scene, index: int, gender: Gender | None) -> Sequence[Reason]:
    """The reasons that the name at `index` gives by its place for being meant later by a pronoun of `gender`."""
    standing = scene.standings.get((index, gender))
    if standing is None:
        standing = scene.standings[index, gender] = _weigh_place(scene, index, gender)
    return standing


def _weigh_place(scene: Scene, index: int, gender: Gender | None) -> Sequence[Reason]:
    name = scene.names[index]
    reasons: list[Reason] = [("in a heading", _HEADING)] if name.zone is DISPLAY else []
    if scene.is_quoted(name.start):
        return [*reasons, ("inside a quotation", _QUOTED)]
    if scene.is_modifier(name):
        # "Lima’s aides said" is about Lima more than "said Lima’s aides" is; who heard "Lima’s statement" heard Lima.
        near = _owns_words(scene, name) or is_subject(scene, index)
        return [*reasons, ("possessor", _POSSESSOR_FIRST if near else _POSSESSOR)]
    if _is_asked_about(scene, name):
        return [*reasons, ("what was asked about", _ASKED_ABOUT)]
    if _is_asked(scene, name):
        return [*reasons, ("was asked", _ASKED)]
    subject = is_subject(scene, index) or _is_topic(scene, name)
    clause = not subject and _is_clause_subject(scene, name)
    if gender is not None and not clause and scene.is_introduced(index):
        reasons.append(("introduced", _INTRODUCED))
    if subject:
        reasons.append(("subject", _SUBJECT))
    elif gender is not None and _follows_pronoun(scene, name, gender):
        # "She said that Reed’s sister Mia Vogt had left": in one sentence she is somebody else, and goes on to be.
        reasons.append(("other than the pronoun before", _OTHER_THAN))
    elif clause:
        reasons.append(("subject of a clause", _CLAUSE_SUBJECT))
    elif scene.is_behind_preposition(name):
        reasons.append(("behind a preposition", _PREPOSITION))
    return reasons


def is_anyone_named(scene: Scene, begin: int, at: int, gender: Gender | None) -> bool:
    """Whether a person whom a pronoun of the gender might mean is named between two places."""
    for index in scene.names_before(at)[:_NAMES_BACK]:
        name, figure = scene.names[index], scene.figure_of[index]
        if name.start < begin:
            break
        if figure is None or not scene.is_likely_person(figure) or scene.is_quoted(name.start):
            continue
        if not (scene.contradicts(figure, gender) or scene.is_modifier(name) or scene.is_behind_preposition(name)):
            return True
    return False


def _owns_words(scene: Scene, name: Name) -> bool:
    """Whether what a name owns holds words: "Lima’s statement"."""
    return scene.first_word(name.end + len("’s")) in scene.people.document_nouns


def _is_asked_about(scene: Scene, name: Name) -> bool:
    """Whether a name stands in what somebody was asked: "Asked whether Lima would stay, she said"."""
    begin = scene.sentence_start(name.start)
    return fold(scene.first_word(begin)) in scene.people.questioning and "," not in scene.source[begin : name.run]


def _is_asked(scene: Scene, name: Name) -> bool:
    """Whether somebody asks the one named, who then answers: "Reed asked Lima how high it was"."""
    return scene.source[max(0, name.run - _LONGEST_VERB) : name.run].split(" ")[-2:-1] == [scene.people.asked]


def is_subject(scene: Scene, index: int) -> bool:
    """Whether a name is whom its sentence is about.

    That is who says something in it; behind an opening clause, "When Lima left, Reed slept", the one behind the comma;
    else the first person outside quotation marks, where no pronoun stands before.
    """
    name = scene.names[index]
    begin = scene.sentence_start(name.start)
    if _is_telling(scene, name) or _is_described(scene, name, begin):
        return True
    if scene.source[name.end : name.end + 1] in _ENDS or (name.run > begin and scene.is_behind_preposition(name)):
        return False
    main = subject_behind_opening(scene, begin)
    if main is not None:
        return main == index
    if not _is_first(scene, index, begin):
        return False
    # "In the end, he said, Lima left" has a new subject; "he brought his brother, Ana Lima’s coach," has not.
    pronouns = scene.pronouns_between(max(begin, name.run - _SUBJECT_REACH), name.run)
    if not pronouns or _is_coordinated(scene, name):
        return True
    return _is_parted(scene, name) and fold(scene.first_word(begin)) not in pronouns


def _is_described(scene: Scene, name: Name, begin: int) -> bool:
    """Whether the sentence at `begin` opens with what someone is: "The pitcher who threw it, Ana Lima, left"."""
    start = min(name.run, scene.title_start(name))
    return scene.book.begins.get(start - len(", ")) == begin


def _is_topic(scene: Scene, name: Name) -> bool:
    """Whether a sentence begins with whom it is about: "For Lima, the weekend is too late."."""
    begin = scene.sentence_start(name.run)
    before = scene.source[begin : min(name.run, scene.title_start(name))].strip().lower()
    return before == scene.people.topical and scene.source[name.end : name.end + 1] == ","


def _is_first(scene: Scene, index: int, begin: int) -> bool:
    """Whether no other person is named in the sentence before a name."""
    for earlier in range(index - 1, max(-1, index - 1 - _SUBJECT_NAMES), -1):
        before, figure = scene.names[earlier], scene.figure_of[earlier]
        if before.start < begin:
            return True
        if (
            figure is not None
            and scene.is_likely_person(figure)
            and not scene.is_quoted(before.start)
            and not scene.is_modifier(before)
        ):
            return False
    return True


def _is_parted(scene: Scene, name: Name) -> bool:
    """Whether a comma stands before a name, and none behind it, nor an "and": ", Lima left"."""
    source = scene.source
    if source[name.end : name.end + 1] == "," or source.startswith(scene.people.coordinators, name.end):
        return False
    start = min(name.run, scene.title_start(name))
    return source[max(0, start - 3) : start].replace("”", "").replace('"', "")[-2:] == ", "


def _is_coordinated(scene: Scene, name: Name) -> bool:
    """Whether a name begins a clause of its own behind another: ", but Lima left"."""
    source, people = scene.source, scene.people
    start = min(name.run, scene.title_start(name))
    before, _, word = source[max(0, start - _LONGEST_CONNECTIVE) : start].rstrip().rpartition(" ")
    return before.endswith(",") and word in people.connectives and word not in people.opening_words


def subject_behind_opening(scene: Scene, begin: int) -> int | None:
    """The place of the name that is the subject behind a clause, or a phrase, that opens the sentence at `begin`."""
    if begin not in scene.openings:
        scene.openings[begin] = _find_behind_opening(scene, begin)
    return scene.openings[begin]


def _find_behind_opening(scene: Scene, begin: int) -> int | None:
    people = scene.people
    first = fold(scene.first_word(begin))
    if first not in people.opening_words and not first.endswith(people.participles):
        return None
    opening = scene.names_from(begin)
    for index in opening[:_SUBJECT_NAMES]:
        name, figure = scene.names[index], scene.figure_of[index]
        if scene.sentence_start(name.start) != begin:
            break
        if figure is None or not scene.is_likely_person(figure):
            continue
        if scene.is_quoted(name.start) or scene.book.is_in_role(name.start, name.end):
            continue
        if _is_parted(scene, name) or (scene.source[name.run - 2 : name.run] == ", " and scene.has_apposition(name)):
            return index
    return None


def _is_telling(scene: Scene, name: Name) -> bool:
    """Whether the name says something: "Lima said", "said Mayor Lima"."""
    source, verbs = scene.source, scene.people.telling
    if source[name.end : name.end + 1] == " " and scene.first_word(name.end) in verbs:
        return True
    start = scene.title_start(name)
    before, _, verb = source[max(0, start - _LONGEST_VERB) : start].rstrip().rpartition(" ")
    # "Tarrant said Lima had left" is Tarrant’s.
    return verb in verbs and before.endswith(_PARTED) and not _is_clause_subject(scene, name)


def _is_clause_subject(scene: Scene, name: Name) -> bool:
    """Whether a verb follows: "that Lima had", "and Reed resigned"."""
    word = scene.source[name.end + 1 : name.end + 20].partition(" ")[0]
    return word in scene.people.auxiliaries or (word.islower() and word.endswith(scene.people.participles[0]))


def _follows_pronoun(scene: Scene, name: Name, gender: Gender) -> bool:
    """Whether a pronoun of the gender is a subject in the sentence before the name."""
    begin = scene.sentence_start(name.start)
    people = scene.people
    fitting = people.female_pronouns if gender is FEMALE else people.male_pronouns
    return any(word in fitting for word in scene.pronouns_between(max(begin, name.run - _SUBJECT_REACH), name.run))
