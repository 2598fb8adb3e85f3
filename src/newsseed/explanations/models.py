"""What an explanation is made of: choices among evidence, and contenders for who someone is."""

import attrs

from newsseed.models.quotes import Quote, Speaker, Term, Way
from newsseed.models.text import Span


@attrs.frozen
class Reason:
    """Something that counted, and how much: for (above 0) or against.

    Of evidence, `what` is a feature as the language's table of weights names it; of a contender it is in words.
    """

    what: str
    weight: float


@attrs.frozen
class Evidence:
    """One answer to who said something, the evidence for it, and what that weighs.

    `rule` is its kind; `source` and `cue` are the mention and the words of reporting, where it has any; `strength` is
    how surely the cue reports speech, from 0 to 9. `score` is the sum of the weights of its `reasons`, the heaviest
    first.
    """

    rule: str
    source: Span | None
    cue: Span | None
    strength: int
    score: float
    reasons: tuple[Reason, ...]

    @property
    def against(self) -> tuple[Reason, ...]:
        """The reasons that count against it, the heaviest first."""
        return tuple(reason for reason in self.reasons if reason.weight < 0)


@attrs.frozen
class Choice:
    """What was chosen for one stretch between quotation marks, or about one reported clause.

    `taken` is the evidence with the highest score, or the highest for anybody where a whole sentence is somebody's;
    `others` are all that were not taken, the highest first. `rule` is that of the evidence taken, or
    "continued" where, without a cue, it goes back to the mention of the speech before.
    """

    span: Span
    rule: str
    confidence: float
    taken: Evidence
    others: tuple[Evidence, ...]


@attrs.frozen
class Contender:
    """Someone whom a mention may stand for: `score` is the sum of the weights of the `reasons`."""

    name: str
    score: float
    reasons: tuple[Reason, ...]


@attrs.frozen
class Explanation:
    """What a quote's answer rests on, or why a term reports no speech; printed, it is told in words.

    `rule`, `confidence` and `speaker` are those of the quote; the rule of a term is "no speech". There is one of
    `choices` for each stretch between quotation marks, and none for a nested quote, whose words are not attributed; an
    indirect quote has one for its cue and one for its source.
    `way` is how the speaker was found. `chain` are the places in the text that lead there: the speech that is gone on
    with, the mention, a name. `contenders` are those among whom a pronoun or a role was resolved, the best first.
    """

    quote: Quote | Term
    rule: str
    confidence: float
    choices: tuple[Choice, ...]
    text: str = attrs.field(repr=False)
    speaker: Speaker | None = None
    way: Way | None = None
    chain: tuple[Span, ...] = ()
    contenders: tuple[Contender, ...] = ()

    def __str__(self) -> str:
        return self.text
