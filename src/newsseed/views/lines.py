"""An article as lines for the terminal, with a number at each quote and below it whose it is."""

from collections.abc import Iterator, Sequence
from unicodedata import category, east_asian_width

import attrs

from newsseed.errors import WrongTypeError, WrongValueError
from newsseed.models import Article, Block, Caption, Embed, Heading, ImageCredit, Notice, Quote, Span, Title
from newsseed.views.escaping import plain
from newsseed.views.segments import Segment, cut_segments, list_quotes, segments_in

_NARROWEST = 20
_INDENT = "    "
# Marks that stand on the letter before, and formats such as joiners; but a soft hyphen is drawn by terminals.
_WITHOUT_COLUMN = frozenset({"Mn", "Me", "Cf"})
_SOFT_HYPHEN = "\xad"
# Select Graphic Rendition (ECMA-48): bold, faint, italic; and back.
_BOLD, _FAINT, _ITALIC, _END = "\x1b[1m", "\x1b[2m", "\x1b[3m", "\x1b[0m"


def text(article: Article, *, width: int = 80, colour: bool = False) -> str:
    r"""The article for a terminal: wrapped at `width` columns, each quote with its number, below its block whose it is.

    With `colour`, headings are bold, notices faint and captions in italics, by the terminal's own codes; no code that
    the article's text holds reaches the terminal. Raises `WrongTypeError` where a value is of the wrong type, and
    `WrongValueError` for a width below 20.

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
    if not isinstance(width, int):
        raise WrongTypeError("width", width, "int")
    if width < _NARROWEST:
        raise WrongValueError("width", str(width), (f"{_NARROWEST} and more",))
    sheet = _Sheet(article, cut_segments(article), list_quotes(article), width, colour)
    nodes = (*((article.title,) if article.title else ()), *article.blocks)
    return "\n\n".join("\n".join(sheet.lines_of(node)) for node in nodes)


@attrs.frozen
class _Sheet:
    article: Article
    segments: Sequence[Segment]
    quotes: Sequence[Quote]
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
                    yield plain(node.publisher.text)
            case Heading():
                lines = list(self.wrap(node.span))
                yield from self.styled(lines, _BOLD)
                yield "-" * max(map(_width_of, lines), default=0)
            case Caption():
                for mark, part in (("[picture] ", node.alt), ("[caption] ", node.text)):
                    if part is not None:
                        yield from self.styled(self.wrap(part.span, first=mark, indent=_INDENT), _ITALIC)
                if node.credit is not None:
                    yield from self.styled([f"{_INDENT}{_credit_line(node.credit)}"], _FAINT)
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
        for number, quote in enumerate(self.quotes, start=1):
            if span.start <= quote.content[0].start < span.end:
                speaker = quote.speaker
                names = (
                    [speaker.name, *dict.fromkeys(role.text for role in speaker.roles)] if speaker else ["nobody named"]
                )
                cue = [quote.cue.of(self.article.source)] if quote.cue else []
                told = " · ".join([", ".join(names), quote.kind.value, *cue])
                yield from _wrap(plain(f"{number} {told}"), self.width, first=_INDENT, indent=_INDENT + "  ")


def _credit_line(credit: ImageCredit) -> str:
    names = [f"photo: {plain(one.text)}" for one in credit.photographers]
    names += [plain(one.text) for one in (*credit.agencies, *credit.rights)]
    return ", ".join(names) or plain(credit.text)


def _wrap(line: str, width: int, *, first: str, indent: str) -> Iterator[str]:
    """The line in pieces of at most `width` columns, broken between words, or within one that is too long."""
    current, room = first, width - _width_of(first)
    empty = True
    for word in line.split(" "):
        pieces = list(_break(word, width - _width_of(indent)))
        for piece in pieces:
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
