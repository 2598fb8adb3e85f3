"""What the stages of quoting find: acts of saying, their speakers not yet resolved."""

from typing import NamedTuple

from newsseed.models.quotes import QuoteKind
from newsseed.models.text import Span
from newsseed.quoting.marks import Stretch

_SURE = 0.8


class Attribution(NamedTuple):
    """One act of saying, its speaker not yet resolved.

    `content` has one span a stretch; of a mixed or indirect quote it is the whole reported clause. `source` and `cue`
    stand at the quote itself; `reach` is the source with all that is said of it there. Where neither does, `carried`
    is the mention, elsewhere in the text, that the quote goes back to, and `follows` the place, in the row of
    attributions, of the one it continues. `block` is the place of the block it begins in.
    """

    kind: QuoteKind
    content: tuple[Span, ...]
    stretches: tuple[Stretch, ...]
    block: int
    rule: str
    confidence: float
    source: Span | None = None
    cue: Span | None = None
    carried: Span | None = None
    reach: Span | None = None
    follows: int | None = None
    addressee: Span | None = None
    medium: Span | None = None
    occasion: Span | None = None

    @property
    def surely(self) -> bool:
        """Whether somebody surely said it: with quotation marks, or without them if there is little doubt."""
        return bool(self.stretches) or self.confidence >= _SURE
