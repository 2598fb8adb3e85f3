"""Words in context: each place where they stand, with what is around it."""

from collections.abc import Iterable, Iterator
from typing import NamedTuple

import attrs

from newsseed.errors import WrongTypeError
from newsseed.models import Article, Block, Quote, Span, Title
from newsseed.queries.filters import BLOCK_KINDS, name_kind
from newsseed.queries.inputs import Articles, check_choices, check_count, check_flag, each_article
from newsseed.queries.wordings import Search, Wording, compile_plain, compile_wording

# White space around the words is drawn together, so that more of it is looked at than is shown.
_LOOKED_AT = 4


@attrs.frozen
class ConcordanceLine:
    """A place where words stand, with what is around it in the block; `str(line)` has the words in the middle.

    `span` is where the words stand in the source, in code points; `before`, `words` and `after` have each run of white
    space as one space. `quote` is the quote in whose content they stand, if they do.
    """

    before: str
    words: str
    after: str
    span: Span
    block: Block | Title = attrs.field(repr=False)
    article: Article = attrs.field(repr=False)
    quote: Quote | None = attrs.field(repr=False)
    width: int = attrs.field(repr=False)

    def __str__(self) -> str:
        return f"{self.before:>{self.width}}{self.words}{self.after}"


def find_concordance(  # noqa: PLR0913 - each is a choice of its own
    articles: Articles,
    *,
    text: Wording,
    width: int = 40,
    match_case: bool = False,
    whole_words: bool = False,
    block_kind: str | Iterable[str] | None = None,
) -> Iterator[ConcordanceLine]:
    r"""The places where `text` stands, in text order, each with up to `width` code points before and behind it.

    `text` is plain text, found whatever its case, or a compiled pattern. `match_case` and `whole_words` are for plain
    text; a pattern says so itself. Title and blocks are looked through one by one: nothing is found across two of them,
    and slugs are left out. Places do not overlap; an empty text, or a pattern that fits nothing at all, gives no lines.
    Raises `WrongTypeError` and `WrongValueError` for wrong arguments, at once.

    >>> import newsseed
    >>> article = newsseed.parse("Fog closes harbour\n\nThe fog came at six, and no fog horn was heard.")
    >>> for line in find_concordance(article, text="fog", width=12):
    ...     print(line)
                Fog closes harb
            The fog came at six
    six, and no fog horn was he
    """
    search = _compile(text, match_case=match_case, whole_words=whole_words)
    kinds = check_choices("block_kind", block_kind, accepted=BLOCK_KINDS)
    width = check_count("width", width, least=0)
    given = each_article(articles)
    return (line for article in given for line in _lines_of(article, search, kinds=kinds, width=width))


def _compile(text: object, *, match_case: object, whole_words: object) -> Search:
    for name, flag in (("match_case", match_case), ("whole_words", whole_words)):
        if check_flag(name, flag) is None:
            raise WrongTypeError(name, flag, "True or False")
    if isinstance(text, str):
        return compile_plain(text, match_case=match_case is True, whole_words=whole_words is True)
    search = compile_wording("text", text)
    if search is None or match_case or whole_words:
        accepted = "a str where match_case or whole_words is set" if search else "a str or a compiled pattern of str"
        raise WrongTypeError("text", text, accepted)
    return search


def _lines_of(
    article: Article, search: Search, *, kinds: frozenset[str] | None, width: int
) -> Iterator[ConcordanceLine]:
    quoted: _Quoted | None = None
    for block in (*(() if article.title is None else (article.title,)), *article.blocks):
        if kinds is not None and name_kind(block) not in kinds:
            continue
        start = block.span.start
        passage = block.span.of(article.source)
        for match in search.finditer(passage):
            first, last = match.start(), match.end()
            if first == last:
                continue
            quoted = quoted or _Quoted.of(article)
            span = Span(start + first, start + last)
            yield ConcordanceLine(
                _draw_together(passage[max(0, first - width * _LOOKED_AT) : first])[-width:],
                _draw_together(passage[first:last]),
                _draw_together(passage[last : last + width * _LOOKED_AT])[:width],
                span,
                block,
                article,
                quoted.around(span),
                width,
            )


def _draw_together(text: str) -> str:
    words = text.split()
    if not words:
        return " " if text else ""
    return f"{' ' * text[0].isspace()}{' '.join(words)}{' ' * text[-1].isspace()}"


class _Quoted(NamedTuple):
    """Which quote a span stands in; spans are asked for in text order."""

    waiting: list[tuple[Span, Quote]]
    """What is said further on, the nearest last."""
    begun: list[tuple[Span, Quote]]

    @classmethod
    def of(cls, article: Article) -> "_Quoted":
        contents = [(span, quote) for quote in article.quotes for span in quote.content]
        return cls(sorted(contents, key=lambda one: (-one[0].start, one[0].end)), [])

    def around(self, span: Span) -> Quote | None:
        """The shortest content around the span."""
        while self.waiting and self.waiting[-1][0].start <= span.start:
            self.begun.append(self.waiting.pop())
        self.begun[:] = [one for one in self.begun if one[0].end > span.start]
        around = [one for one in self.begun if span in one[0]]
        return min(around, key=lambda one: len(one[0]))[1] if around else None
