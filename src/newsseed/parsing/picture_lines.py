"""What the lines about a picture look like, each by itself, and how they are put together."""

from collections.abc import Sequence

import attrs
import regex

from newsseed.languages import Language
from newsseed.models.blocks import Caption
from newsseed.models.text import Part
from newsseed.parsing.blocks import count_inner_stops, join_lines
from newsseed.parsing.bylines import parse_byline
from newsseed.parsing.forms import Candidate, Form, is_link_in_capitals
from newsseed.parsing.stamps import find_stamp

_LONGEST_LINE = 400
_LONGEST_CAPTION = 200
# Longer than most headings.
_MOST_HEADING_WORDS = 6
_STOP = regex.compile(r"[.!?…:;,。][\"'”’»)\]]*+$")
_NUMBERED = regex.compile(r"#?\d{1,2}[.:)]\s|#\d")
# "3 May 2024, 14:05 · 2 comments" is the page's own.
STAMP = regex.compile(r"\b\d{1,2}[:.]\d\d\b(?!\.)|\s[·•|]\s|:$")


def is_open(candidate: Candidate) -> bool:
    """Whether a candidate is one line that is nothing yet, and short enough to stand about a picture."""
    return candidate.block is None and len(candidate.raw.lines) == 1 and candidate.raw.length <= _LONGEST_LINE


def part_of(candidate: Candidate) -> Part:
    """The whole line as a part of a caption."""
    return Part(candidate.raw.text, candidate.raw.visible)


def join_parts(source: str, parts: Sequence[Candidate], caption: Caption) -> Candidate:
    """The candidates that a caption is made of, as one."""
    raw = join_lines(source, [line for part in parts for line in part.raw.lines])
    return Candidate(Form.CAPTION, raw, attrs.evolve(caption, span=raw.span))


def replace_taken(
    source: str, candidates: Sequence[Candidate], taken: dict[int, tuple[int, Caption]]
) -> Sequence[Candidate]:
    """The candidates, with captions in place of those from each index to the one that is told for it."""
    if not taken:
        return candidates
    found: list[Candidate] = []
    index = 0
    while index < len(candidates):
        last, caption = taken.get(index, (index, None))
        found.append(join_parts(source, candidates[index : last + 1], caption) if caption else candidates[index])
        index = last + 1
    return found


def is_of_page(source: str, candidate: Candidate, *, language: Language) -> bool:
    """Whether a line beside a picture is a notice, a date or a byline."""
    raw = candidate.raw
    if candidate.form is Form.PAGE_NOTICE or find_stamp(raw.text, language=language):
        return True
    return parse_byline(source, raw, language=language) is not None


def is_one_sentence(candidate: Candidate) -> bool:
    """Whether a candidate is short, and a single sentence."""
    return candidate.raw.length <= _LONGEST_CAPTION and not count_inner_stops(candidate.raw.text)


def may_be_alt(candidate: Candidate) -> bool:
    """Whether a line can be alternative text; "#8: The harbour", "4. The harbour" are headings."""
    return is_open(candidate) and is_one_sentence(candidate) and _NUMBERED.match(candidate.raw.text) is None


def is_unstopped(candidate: Candidate | None) -> bool:
    """Whether a line has the form of most captions: no full stop, and no stamp of the page."""
    if candidate is None or not is_open(candidate) or candidate.raw.length > _LONGEST_CAPTION:
        return False
    text = candidate.raw.text
    return _STOP.search(text) is None and STAMP.search(text) is None and not is_link_in_capitals(text)


def is_long(candidate: Candidate) -> bool:
    """Whether a line has more words than most headings."""
    return len(candidate.raw.text.split()) > _MOST_HEADING_WORDS


def is_caption_like(candidate: Candidate) -> bool:
    """Whether a line before a credit can be its caption: one sentence, or without a stop too long for a heading."""
    text = candidate.raw.text
    if text.endswith(":") or STAMP.search(text) is not None:
        return False
    return is_one_sentence(candidate) and (candidate.form is Form.PROSE or is_long(candidate))
