"""An article as lines for the terminal, with a number at each quote and below it whose it is."""

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from unicodedata import category, east_asian_width

import attrs

from newsseed.errors import WrongTypeError, WrongValueError
from newsseed.models import Article, Block, Caption, Embed, Heading, ImageCredit, Notice, Quote, Span, Title
from newsseed.views.escaping import plain
from newsseed.views.segments import Segment, cut_segments, list_quotes, segments_in
from newsseed.views.speakers import number_speakers

_NARROWEST = 20
_WIDTHS = f"a whole number from {_NARROWEST} on"
_INDENT = "    "
# Marks that stand on the letter before, and formats such as joiners; but a soft hyphen is drawn by terminals.
_WITHOUT_COLUMN = frozenset({"Mn", "Me", "Cf"})
_SOFT_HYPHEN = "\xad"
# Select Graphic Rendition (ECMA-48): bold, faint, italic; and back.
_BOLD, _FAINT, _ITALIC, _END = "\x1b[1m", "\x1b[2m", "\x1b[3m", "\x1b[0m"


def text(article: Article, *, width: int = 80, colour: bool = False) -> str:
    r"""The article for a terminal: wrapped at `width` columns, each quote with its number, below its block whose it is.

    A speaker's roles stand where they are quoted first. With `colour`, headings are bold, notices faint and captions in
    italics, by the terminal's own codes; no code that the article's text holds reaches the terminal. Raises
    `WrongTypeError` where a value is of the wrong type, and `WrongValueError` for a width below 20.

    >>> from newsseed import parse, views
    >>> print(views.text(parse("Fog\n\n“No ship left,” harbour master Ana Lima said."), width=60))
    Fog
    ===
    <BLANKLINE>
    “[1|No ship left,]” harbour master Ana Lima said.
        1 Ana Lima, harbour master · direct · said
    """
    if not isinstance(article, Article):
        raise WrongTypeError("article", article, "Article")
    if isinstance(width, bool) or not isinstance(width, int):
        raise WrongTypeError("width", width, _WIDTHS)
    if not isinstance(colour, bool):
        raise WrongTypeError("colour", colour, "bool")
    if width < _NARROWEST:
        raise WrongValueError("width", width, (_WIDTHS,))
    quotes = list_quotes(article)
    starts = sorted((quote.content[0].start, number) for number, quote in enumerate(quotes) if quote.content)
    numbers = number_speakers(article, quotes).numbers
    first = frozenset({number: place for _, place in reversed(starts) if (number := numbers[place])}.values())
    sheet = _Sheet(article, cut_segments(article), quotes, starts, first, width, colour)
    nodes = (*((article.title,) if article.title else ()), *article.blocks)
    return "\n\n".join("\n".join(sheet.lines_of(node)) for node in nodes)


@attrs.frozen
class _Sheet:
    article: Article
    segments: Sequence[Segment]
    quotes: Sequence[Quote]
    starts: Sequence[tuple[int, int]]
    """Where each quote begins, with its place, in text order."""
    first: frozenset[int]
    """The places of the quotes that are their speaker's first."""
    width: int
    colour: bool

    def lines_of(self, node: Title | Block) -> Iterator[str]:
        """The lines of a title or a block, and below them whose its quotes are."""
        match node:
            case Title():
                lines = list(self.wrap(node.headline.span))
                yield from self.styled(lines, _BOLD)
                yield "=" * max(map(_width_of, lines), default=0)
                if node.publisher:
                    yield from _wrap(plain(node.publisher.text), self.width, first="", indent="")
            case Heading():
                lines = list(self.wrap(node.span))
                yield from self.styled(lines, _BOLD)
                yield "-" * max(map(_width_of, lines), default=0)
            case Caption():
                for mark, part in (("[picture] ", node.alt), ("[caption] ", node.text)):
                    if part is not None:
                        yield from self.styled(self.wrap(part.span, first=mark, indent=_INDENT), _ITALIC)
                if node.credit is not None:
                    credit = _wrap(_credit_line(node.credit), self.width, first=_INDENT, indent=_INDENT + "  ")
                    yield from self.styled(credit, _FAINT)
            case Notice() | Embed():
                yield from self.styled(self.wrap(node.span, first="· ", indent="  "), _FAINT)
            case _:
                yield from self.wrap(node.span)
        yield from self.whose(node.span)

    def styled(self, lines: Iterator[str] | Sequence[str], style: str) -> Iterator[str]:
        for line in lines:
            yield f"{style}{line}{_END}" if self.colour else line

    def wrap(self, span: Span, *, first: str = "", indent: str = "") -> Iterator[str]:
        """The text of a span in lines, its quotes in brackets with their numbers."""
        pieces: list[str] = []
        open_quote: int | None = None
        for segment in segments_in(self.segments, span):
            if open_quote is not None and (segment.begins or segment.quote != open_quote):
                pieces.append("]")
                open_quote = None
            if segment.quote is not None and open_quote is None:
                pieces.append(f"[{segment.quote + 1}|")
                open_quote = segment.quote
            pieces.append(segment.span.of(self.article.source))
        pieces.append("]" if open_quote is not None else "")
        return _wrap(plain("".join(pieces)), self.width, first=first, indent=indent)

    def whose(self, span: Span) -> Iterator[str]:
        """A line for each quote that begins in a span: its number, its speaker, its kind, its cue."""
        begin, end = (bisect_left(self.starts, (position,)) for position in (span.start, span.end))
        for _, place in self.starts[begin:end]:
            quote, speaker = self.quotes[place], self.quotes[place].speaker
            names = [speaker.name if speaker else "nobody named"]
            if speaker and place in self.first:
                names += dict.fromkeys(role.text for role in speaker.roles)
            cue = [quote.cue.of(self.article.source)] if quote.cue else []
            told = " · ".join([", ".join(names), quote.kind.value, *cue])
            yield from _wrap(plain(f"{place + 1} {told}"), self.width, first=_INDENT, indent=_INDENT + "  ")


def _credit_line(credit: ImageCredit) -> str:
    names = [f"photo: {plain(one.text)}" for one in credit.photographers]
    names += [plain(one.text) for one in (*credit.agencies, *credit.rights)]
    return ", ".join(names) or plain(credit.text)


def _wrap(line: str, width: int, *, first: str, indent: str) -> Iterator[str]:
    """The line in pieces of at most `width` columns, broken between words, or within one that is too long."""
    current, room = first, width - _width_of(first)
    widest = width - max(_width_of(first), _width_of(indent))
    empty = True
    for word in line.split(" "):
        for piece in _break(word, widest):
            size = _width_of(piece) + (not empty)
            if size > room and not empty:
                yield current
                current, room, empty = indent, width - _width_of(indent), True
                size = _width_of(piece)
            current += piece if empty else f" {piece}"
            room, empty = room - size, False
    yield current


def _break(word: str, width: int) -> Iterator[str]:
    """The pieces of a word, each of at most `width` columns."""
    piece, size = "", 0
    for character in word:
        columns = _columns_of(character)
        if size + columns > width:
            yield piece
            piece, size = "", 0
        piece, size = piece + character, size + columns
    yield piece


def _width_of(line: str) -> int:
    return len(line) if line.isascii() else sum(map(_columns_of, line))


def _columns_of(character: str) -> int:
    if category(character) in _WITHOUT_COLUMN and character != _SOFT_HYPHEN:
        return 0
    return 2 if east_asian_width(character) in "WF" else 1
