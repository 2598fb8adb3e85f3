"""Full names that end in another full name: the shorter one is a surname of two words, or behind a title."""

from collections.abc import Iterable, Mapping

from newsseed.languages.people import PeopleWords
from newsseed.speakers.forms import Form
from newsseed.speakers.lexicon import DOUBTFUL, FIRST_NAME, PARTICLE, Lexicon, PlainWords

Words = tuple[str, ...]

_HALF = 2


def compare_tails(distinct: Iterable[Words], *, lexicon: Lexicon, plain: PlainWords) -> tuple[set[Words], set[Words]]:
    """The names that are only the end of a fuller one, and those that are a title’s end and a name.

    "Van Rhemen" and "Suu Kyi" stand for someone named in full; "Policy Ana Lima" is Ana Lima.

    >>> from newsseed.languages import load_language, load_people
    >>> from newsseed.speakers.lexicon import lay_lexicon
    >>> lexicon, plain = lay_lexicon(load_people(load_language("en"))), PlainWords("")
    >>> names = [("aung", "suu", "kyi"), ("suu", "kyi"), ("policy", "ana", "lima"), ("ana", "lima")]
    >>> compare_tails(names, lexicon=lexicon, plain=plain)
    ({('suu', 'kyi')}, {('policy', 'ana', 'lima')})
    """
    known = set(distinct)
    surnames: set[Words] = set()
    titled: set[Words] = set()
    for words in known:
        for cut in range(1, len(words) - 1):
            if words[cut:] not in known:
                continue
            if _is_title(words[0], words[cut], lexicon, plain):
                titled.add(words)
            else:
                surnames.add(words[cut:])
    return surnames, titled


def find_halves(starts: Mapping[Words, int], *, lexicon: Lexicon) -> dict[Words, Words]:
    """The names that are only the beginning of a fuller one before them, and which: `starts` tells where each stands.

    Spanish and Malay names are cut so. A name that holds a word of another kind, "Ana Lima Campaign", is no fuller one.

    >>> from newsseed.languages import load_language, load_people
    >>> from newsseed.speakers.lexicon import lay_lexicon
    >>> starts = {("ana", "lima", "reed"): 0, ("ana", "lima"): 90, ("tom", "vogt", "campaign"): 5, ("tom", "vogt"): 50}
    >>> find_halves(starts, lexicon=lay_lexicon(load_people(load_language("en"))))
    {('ana', 'lima'): ('ana', 'lima', 'reed')}
    """
    halves: dict[Words, Words] = {}
    for words, start in starts.items():
        own = (lexicon.classes.get(word, 0) & ~(FIRST_NAME | PARTICLE | DOUBTFUL) for word in words)
        if len(words) == _HALF or any(own):
            continue
        for size in range(_HALF, len(words)):
            if starts.get(words[:size], -1) > start:
                halves[words[:size]] = words
    return halves


def find_reigning(forms: Iterable[Form], *, people: PeopleWords) -> dict[Words, Words]:
    """The names that a title stays with before the first name alone: "Prince Max" is Prince Max Lima."""
    return {(form.title, form.words[0]): form.words for form in forms if form.title in people.regnal_titles}


def _is_title(first: str, behind: str, lexicon: Lexicon, plain: PlainWords) -> bool:
    """Whether a name with `first` before what is a name alone, `behind` and on, has a title’s end in front."""
    classes, people = lexicon.classes, lexicon.people
    return behind not in people.particles and (
        (bool(classes.get(behind, 0) & FIRST_NAME) and not classes.get(first, 0) & FIRST_NAME)
        or (first in classes and not classes[first] & FIRST_NAME)
        or qualifies(first, people=people, plain=plain)
    )


def qualifies(word: str, *, people: PeopleWords, plain: PlainWords) -> bool:
    """Whether a word is none of a name’s but for its capital: "Watching", "Young", "Oscar-winner"."""
    return word.endswith(people.participles) or word.rpartition("-")[2] in people.role_nouns or word in plain
