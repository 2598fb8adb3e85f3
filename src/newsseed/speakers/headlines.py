"""Names in headlines, where any word may have a capital: only who is known from elsewhere is named."""

from collections.abc import Callable, Container, Iterable, Iterator, Mapping
from itertools import pairwise

from newsseed.languages import PeopleWords
from newsseed.speakers.figures import Figure
from newsseed.speakers.forms import PERSON, UNKNOWN, Form
from newsseed.speakers.lexicon import FIRST_NAME
from newsseed.speakers.names import Name, spans_of_words
from newsseed.speakers.sentences import first_word

_LONGEST = 4

Known = Callable[[tuple[str, ...]], Figure | None]
"""What gives whom words mean, if they are somebody's name."""


def find_known(source: str, name: Name, *, known: Known) -> Iterator[tuple[Name, Figure]]:
    """The names in a run of capitals of a headline, each as long as may be, and whom each means.

    >>> from newsseed.languages import load_language, load_people
    >>> from newsseed.speakers.names import find_names
    >>> from newsseed.speakers.zones import Zone, ZoneKind
    >>> text, people = "Calm Ana Lima Shuts Port", load_people(load_language("en"))
    >>> (name,) = find_names(text, zones=[Zone(0, len(text), ZoneKind.DISPLAY)], people=people)
    >>> figures = {("ana", "lima"): Figure("Ana Lima", ("ana", "lima"), UNKNOWN)}
    >>> [(text[found.start : found.end], figure.name) for found, figure in find_known(text, name, known=figures.get)]
    [('Ana Lima', 'Ana Lima')]
    """
    spans = spans_of_words(source, name)
    words = tuple([word for word, _, _ in spans])
    start = 0
    while start < len(words):
        for end in range(min(len(words), start + _LONGEST), start, -1):
            figure = known(words[start:end])
            if figure is not None:
                first, last = spans[start][1], spans[end - 1][2]
                form = Form(words[start:end], UNKNOWN, "", "")
                yield Name(first, last, first, form, name.zone, initial=False), figure
                start = end
                break
        else:
            start += 1


def find_headlined(
    source: str, names: Iterable[Name], *, singles: Container[str], classes: Mapping[str, int]
) -> Iterator[Name]:
    """The names of two words in headlines of which the first is a first name and the second is among `singles`.

    >>> from newsseed.languages import load_language, load_people
    >>> from newsseed.speakers.lexicon import lay_lexicon
    >>> from newsseed.speakers.names import find_names
    >>> from newsseed.speakers.zones import Zone, ZoneKind
    >>> text, people = "Furious Ana Lima Leaves", load_people(load_language("en"))
    >>> names = find_names(text, zones=[Zone(0, len(text), ZoneKind.DISPLAY)], people=people)
    >>> found = find_headlined(text, names, singles={"lima"}, classes=lay_lexicon(people).classes)
    >>> [text[name.start : name.end] for name in found]
    ['Ana Lima']
    """
    for name in names:
        words = spans_of_words(source, name) if len(name.form.words) > 1 else ()
        for (first, start, _), (last, _, end) in pairwise(words):
            if last in singles and classes.get(first, 0) == FIRST_NAME:
                yield Name(start, end, start, Form((first, last), PERSON, "", ""), name.zone, initial=False)


def find_acting(source: str, names: Iterable[Name], *, people: PeopleWords) -> Iterator[Name]:
    """The full names of people in headlines that show where they end: by a word of reporting behind them, or a colon.

    Where a title stands in front any verb does. "Rose Garden reopens" names nobody.

    >>> from newsseed.languages import load_language, load_people
    >>> from newsseed.speakers.names import find_names
    >>> from newsseed.speakers.zones import Zone, ZoneKind
    >>> text, people = "Mayor Ana Lima says port will close", load_people(load_language("en"))
    >>> names = find_names(text, zones=[Zone(0, len(text), ZoneKind.DISPLAY)], people=people)
    >>> [text[name.start : name.end] for name in find_acting(text, names, people=people)]
    ['Ana Lima']
    """
    small = people.prepositions | people.connectives | people.determiners
    for name in names:
        if name.form.kind is not PERSON or len(name.form.words) == 1:
            continue
        word = first_word(source, name.end)
        titled = name.form.title or name.form.honorific
        acts = (word.islower() and word not in small) if titled else word in people.telling
        if (acts and source.startswith(" ", name.end)) or source.startswith(":", name.end):
            yield name
