"""The head of a document: its slug and its title line, with headline, publisher and edition told apart."""

from typing import NamedTuple

import regex

from newsseed.languages import Language
from newsseed.languages.agencies import AGENCIES
from newsseed.models.blocks import Slug, Title
from newsseed.models.text import Part, Span
from newsseed.parsing.blocks import join_lines
from newsseed.parsing.bylines import has_opener, may_open_byline, parse_byline
from newsseed.parsing.lines import Line

_LONGEST_TITLE = 300
# "A View from the Bridge, Part 2.": a headline leaves one word as long as "from" in lower case, and none that is
# longer.
_SHORTEST_LONG_WORD = 4
_LONGEST_SMALL_WORD = 4
_MOST_PUBLISHER_WORDS = 6
_MOST_SECTION_WORDS = 3

_SPACE = regex.compile(r"\s")
_BAR = regex.compile(r"\s*\|\s*|\s+[•·»]\s+")
# A dash with space around it; "COVID-19" and "2015–16" have none.
_DASH = regex.compile(r"\s+(?:[-–—]|--)\s+")
_WITH_EDITION = regex.compile(r"(?P<name>[^()]+?)\s*\((?P<edition>[^()]+)\)")
_DOMAIN = regex.compile(r"[\w-]+(?:\.[\w-]+)*\.\p{L}{2,6}")
_INITIALS = regex.compile(r"\p{Lu}[\p{Lu}\d]{1,4}")
_PROPER = regex.compile(r"[\p{Lu}\p{Lt}\d]")
_SENTENCE_END = regex.compile(r"[.…][\"'”’»)\]]*+$")


_Bounds = tuple[int, int]


class Head(NamedTuple):
    """What a document begins with; `rest` are the lines behind it."""

    slug: Slug | None
    title: Title | None
    rest: tuple[Line, ...]


class _Suffix(NamedTuple):
    """Where in a title line the headline ends and what follows it stands."""

    headline_end: int
    publisher: _Bounds | None = None
    edition: _Bounds | None = None


def parse_head(source: str, lines: tuple[Line, ...], *, language: Language) -> Head:
    """The slug and the title of a document, and the lines that follow.

    The first line is the slug where it is what `to_slug` makes of the second; otherwise the first line is the title,
    or, where it reads as a sentence, the document has none.
    """
    if len(lines) > 1:
        first, second = (line.text for line in lines[:2])
        if first == first.lower() and to_slug(first) == to_slug(second):
            slug = Slug(lines[0].span.of(source), lines[0].span)
            return Head(slug, _split_title(source, lines[1], language=language), lines[2:])
    if lines and _is_title(source, lines[0], language=language):
        return Head(None, _split_title(source, lines[0], language=language), lines[1:])
    return Head(None, None, lines)


def to_slug(title: str) -> str:
    """The slug of a title line: lower case, a hyphen for each space, all other characters kept.

    >>> to_slug("At the harbour, fog – NBS (English)")
    'at-the-harbour,-fog-–-nbs-(english)'
    """
    return _SPACE.sub("-", title).lower()


def _is_title(source: str, line: Line, *, language: Language) -> bool:
    """Whether a first line is a title: short, no byline, and no sentence, unless All Its Long Words Are Capitalised."""
    text = line.text
    if len(text) > _LONGEST_TITLE or text.endswith(":"):
        return False
    if _is_byline(source, line, language=language):
        return False
    if _SENTENCE_END.search(text) is None:
        return True
    words = text.split()
    small = [word for word in words if len(word) >= _SHORTEST_LONG_WORD and not _PROPER.match(word)]
    return len(words) > 1 and len(small) <= 1 and max(map(len, small), default=0) <= _LONGEST_SMALL_WORD


def _is_byline(source: str, line: Line, *, language: Language) -> bool:
    """Whether a line is a byline that begins with "By"."""
    if not may_open_byline(line.text, language=language):
        return False
    byline = parse_byline(source, join_lines(source, [line]), language=language)
    return byline is not None and has_opener(byline)


def _split_title(source: str, line: Line, *, language: Language) -> Title:
    """The title line in its parts, by the separators that stand in it.

    A bar always sets a publisher off ("… | Spain | The Guardian"). A dash stands inside headlines too ("Inside the
    campus – and why it matters"), so that what follows the last one has to look like an outlet.
    """
    text = line.text
    suffix = _Suffix(len(text))
    if len(text) <= _LONGEST_TITLE:
        suffix = _find_barred(text) or _find_dashed(text, language=language) or suffix

    def cut(bounds: tuple[int, int] | None) -> Part | None:
        if bounds is None:
            return None
        span = Span(*bounds).shifted(line.visible.start)
        return Part(span.of(source), span)

    headline = Part(text[: suffix.headline_end], Span(0, suffix.headline_end).shifted(line.visible.start))
    return Title(line.span.of(source), line.span, headline, cut(suffix.publisher), cut(suffix.edition))


def _find_barred(text: str) -> _Suffix | None:
    """The publisher behind the last bar, with the section before it: only short names stand between bars."""
    bars = list(_BAR.finditer(text))
    if not bars or not bars[-1].start() or not _is_proper(text[bars[-1].end() :]):
        return None
    first = len(bars) - 1
    while first and bars[first - 1].start() and _is_section(text[bars[first - 1].end() : bars[first].start()]):
        first -= 1
    section = (bars[-2].end(), bars[-1].start()) if first < len(bars) - 1 else None
    return _Suffix(bars[first].start(), *_split_edition(text, bars[-1].end(), section))


def _find_dashed(text: str, *, language: Language) -> _Suffix | None:
    """The publisher behind the last dash, if what stands there is an outlet's name by its words or form.

    A section may stand before it between dashes, or in its place: "… - Politics - The Guardian", "… - Politics".
    """
    dashes = [match for match in _DASH.finditer(text) if match.start()]
    if not dashes:
        return None
    *before, last = dashes
    behind = text[last.end() :]
    if behind.lower() in language.section_words:
        return _Suffix(last.start(), edition=(last.end(), len(text)))
    if not _is_outlet(behind, language=language):
        return None
    if before and text[before[-1].end() : last.start()].lower() in language.section_words:
        section = (before[-1].end(), last.start())
        return _Suffix(before[-1].start(), *_split_edition(text, last.end(), section))
    return _Suffix(last.start(), *_split_edition(text, last.end(), None))


def _split_edition(text: str, start: int, section: _Bounds | None) -> tuple[_Bounds, _Bounds | None]:
    """The bounds of the publisher that begins at `start`, and of the edition: in brackets behind it, or a section."""
    if bracketed := _WITH_EDITION.fullmatch(text, start):
        return bracketed.span("name"), bracketed.span("edition")
    return (start, len(text)), section


def _is_proper(name: str) -> bool:
    few = 0 < len(name.split()) <= _MOST_PUBLISHER_WORDS
    return few and (_PROPER.match(name) is not None or _DOMAIN.fullmatch(name) is not None)


def _is_section(name: str) -> bool:
    return _is_proper(name) and len(name.split()) <= _MOST_SECTION_WORDS


def _is_outlet(name: str, *, language: Language) -> bool:
    """Whether what follows a dash is a publisher: by an edition, a word such as "Times", initials, a domain."""
    first, _, rest = name.partition(" ")
    if not _is_proper(rest if first in language.articles else name):
        return False
    if _WITH_EDITION.fullmatch(name) or _DOMAIN.fullmatch(name):
        return True
    if _INITIALS.fullmatch(name):
        return name not in language.institutions
    key = name.lower()
    return key in AGENCIES or not language.outlet_words.isdisjoint(key.split())
