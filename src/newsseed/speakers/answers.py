"""What resolution asks and answers: the attributions it is given, the speakers it finds, and the way to each."""

from collections.abc import Callable, Sequence
from itertools import islice
from typing import NamedTuple, Protocol, final

from newsseed.models.quotes import Speaker, SpeakerKind, Way
from newsseed.models.text import Span
from newsseed.speakers.figures import Figure

_PHRASES_BACK = 50


class Attributed(Protocol):
    """One act of saying whose speaker is asked for; quotes of every kind have these, and more."""

    @property
    def content(self) -> Sequence[Span]:
        """What was said."""
        ...

    @property
    def source(self) -> Span | None:
        """The mention at the quote."""
        ...

    @property
    def carried(self) -> Span | None:
        """A mention elsewhere that the quote goes back to, where none stands at it."""
        ...

    @property
    def follows(self) -> int | None:
        """The place, in the row of attributions, of the one that it continues."""
        ...

    @property
    def medium(self) -> Span | None:
        """Where it was said: "a statement"."""
        ...

    @property
    def surely(self) -> bool:
        """Whether somebody surely said it: then it may tell who speaks next."""
        ...


class Attribution(NamedTuple):
    """The least that an attribution has."""

    content: tuple[Span, ...]
    source: Span | None = None
    carried: Span | None = None
    follows: int | None = None
    surely: bool = True
    medium: Span | None = None


Reason = tuple[str, int]
"""What speaks for or against somebody, in words, and how much, in hundredths."""


class Contender(NamedTuple):
    """Someone whom a mention may stand for."""

    name: str
    score: float
    reasons: tuple[tuple[str, float], ...]


Rank = Callable[[], tuple[Contender, ...]]
"""What lists the contenders, best first: few are ever asked for."""


def rank_nobody() -> tuple[Contender, ...]:
    """No contenders: nobody was chosen among several."""
    return ()


class Answer(NamedTuple):
    """Who a source is: the place of the speaker among the speakers, or None; the way there; what ranks contenders."""

    speaker: int | None
    way: Way
    rank: Rank = rank_nobody

    @property
    def contenders(self) -> tuple[Contender, ...]:
        """Among whom the speaker was chosen, best first."""
        return self.rank()


class Resolution(NamedTuple):
    """The speakers of an article, in order of first appearance in the text, and an answer for each attribution."""

    speakers: tuple[Speaker, ...]
    answers: tuple[Answer, ...]


@final
class Phrase:
    """A speaker without a name: the words that introduced it, and the noun they hang on."""

    __slots__ = ("head", "kind", "name")

    def __init__(self, name: str, kind: SpeakerKind, head: str) -> None:
        """Note what it is called, what it is, and its noun."""
        self.name: str = name
        self.kind: SpeakerKind = kind
        self.head: str = head


Who = Figure | Phrase


class Spoken(NamedTuple):
    """An attribution that has been resolved: where its source stands, or else its content; where it begins; whose."""

    at: int
    start: int
    who: Who
    medium: Span | None = None


class Found(NamedTuple):
    """What one source was resolved to."""

    who: Who | None
    way: Way
    rank: Rank = rank_nobody


NOBODY = Found(None, Way.UNRESOLVED)


@final
class History:
    """What has been resolved so far, in text order, and the speakers without a name among it.

    >>> history = History()
    >>> neighbour = history.phrase("A neighbour", kind=SpeakerKind.UNNAMED, head="neighbour")
    >>> history.add(Spoken(12, 0, neighbour))
    >>> history.phrase("a neighbour", kind=SpeakerKind.UNNAMED, head="neighbour") is neighbour
    True
    >>> history.called("neighbour").who.name
    'A neighbour'
    """

    __slots__ = ("_by_head", "_by_name", "spoken")

    def __init__(self) -> None:
        """Begin with nothing said."""
        self.spoken: list[Spoken] = []
        self._by_name: dict[str, Phrase] = {}
        self._by_head: dict[str, Spoken] = {}

    @property
    def last(self) -> Who | None:
        """Who spoke last."""
        return self.spoken[-1].who if self.spoken else None

    def add(self, spoken: Spoken) -> None:
        """Note who spoke."""
        self.spoken.append(spoken)
        if isinstance(spoken.who, Phrase):
            self._by_head[spoken.who.head] = spoken

    def called(self, head: str) -> Spoken | None:
        """What the last speaker without a name said whose phrase hangs on the noun `head`."""
        return self._by_head.get(head)

    def fuller(self, name: str) -> Phrase | None:
        """The one speaker without a name whose phrase begins with another: "a spokesman for the port".

        >>> history = History()
        >>> _ = history.phrase("A spokesman for the port", kind=SpeakerKind.UNNAMED, head="spokesman")
        >>> history.fuller("a spokesman").name
        'A spokesman for the port'
        """
        opening = f"{name.lower()} "
        lately = islice(reversed(self._by_name.items()), _PHRASES_BACK)
        found = [phrase for known, phrase in lately if known.startswith(opening)]
        return found[0] if len(found) == 1 else None

    def phrase(self, name: str, *, kind: SpeakerKind, head: str) -> Phrase:
        """The speaker without a name who was called the same before, or a new one."""
        return self._by_name.setdefault(name.lower(), Phrase(name, kind, head))
