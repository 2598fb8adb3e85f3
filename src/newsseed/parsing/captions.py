"""Captions: the lines about one picture, told by the image credit at their end or by a label of their own."""

from collections.abc import Sequence
from functools import lru_cache

import attrs
import regex

from newsseed.languages import LANGUAGES_KEPT, Language, alternation
from newsseed.languages.images import CREDIT_ENDS, IMAGE_CONTROLS, PICTURE_SIGNS
from newsseed.models.blocks import Caption, ImageCredit
from newsseed.models.text import Part, Span, cut_part, trim_span
from newsseed.parsing.blocks import RawBlock, has_quotation_marks
from newsseed.parsing.credit_labels import may_hold_credit
from newsseed.parsing.credit_reach import OPENING_BRACKETS
from newsseed.parsing.holders import is_agency, is_holder, labels_of
from newsseed.parsing.image_credits import NO_CONVENTIONS, Conventions, find_image_credit, read_bare_credit
from newsseed.parsing.names import has_known_first_name
from newsseed.parsing.nested_credits import find_nested_credit
from newsseed.parsing.stamps import find_stamp

# Of a block, with what the page itself puts there; and before the credit.
_MOST_BLOCK_LINES = 8
_MOST_LINES = 4
_LONGEST_LINE = 600
# "(", "Ana Lima", ")" may be three lines, "Photo:" and the name behind it two.
_MOST_CREDIT_LINES = 4
# Of an image credit's labels; a longer line is none.
_LONGEST_LABEL = 40
_LABEL_ALONE = regex.compile(r"\p{L}[\p{L} ]{1,20}:|[(\[]")
_PAGE_LINES = CREDIT_ENDS | IMAGE_CONTROLS
_LONGEST_SIGN = 2
_FEWEST_CAPTION_WORDS = 6
_MOST_NAME_WORDS = 6
_MOST_SIGN_WORDS = 5
# "bridge.jpg", "IMG_8299", "grey_bridge", "Screen Shot 2026-05-04 at 4.55.35 PM": what nobody has described.
_FILE_NAME = regex.compile(
    r"\S+\.(?i:jpe?g|png|webp|gif)"
    r"|(?i:img|dsc[nf]?|pxl|screen ?shot|bildschirmfoto)[ _-]?\d[\w .:-]*+"
    r"|(?=\S*\d{6})\w+(?:[-_]\w+)+"
    r"|[\w-]*[\p{Ll}\d]_\w[\w-]*"
)
_STOPS = frozenset(".!?…:")
# What stands between a caption and its credit: "The bridge | Photo: Ana Lima", "The bridge - Copyright AP".
_SEPARATOR_END = regex.compile(r"\s*[|/–—-]\s*$")


@lru_cache(maxsize=LANGUAGES_KEPT)
def _openers(language: Language) -> regex.Pattern[str]:
    openers, places = alternation(language.caption_openers), alternation(language.picture_positions)
    sides = alternation(language.side_words | language.picture_positions)
    # "Above left: Ash is sieved": where a picture stands, a colon behind it.
    placed = rf"(?i:{places})(?:\s(?i:{sides}))?:\s(?=\S+\s\S)"
    return regex.compile(rf"(?i:{openers})(?!\w)\s*[:,.–—-]\s*|{placed}")


@lru_cache(maxsize=LANGUAGES_KEPT)
def _labels(language: Language) -> regex.Pattern[str]:
    return regex.compile(rf"(?i:{alternation(language.caption_labels)})(?!\w)(?:\s*[:,.–—-]\s*|\s+(?=\p{{Lu}})|\s*$)")


@lru_cache(maxsize=LANGUAGES_KEPT)
def _descriptions(language: Language) -> regex.Pattern[str]:
    return regex.compile(rf"(?i:{alternation(language.description_openers)})(?!\w)")


@lru_cache(maxsize=LANGUAGES_KEPT)
def _initials(language: Language) -> frozenset[str]:
    letters = {opener[0] for opener in language.caption_openers | language.caption_labels | language.picture_positions}
    return frozenset(letters | {letter.upper() for letter in letters})


@lru_cache(maxsize=LANGUAGES_KEPT)
def _openings(language: Language) -> tuple[tuple[str, ...], int]:
    """What captions and their labels begin with, and the length of the longest."""
    openings = language.caption_openers | language.caption_labels | language.picture_positions
    return tuple(sorted(opening.casefold() for opening in openings)), max(map(len, openings), default=0)


def parse_caption(
    source: str, block: RawBlock, *, language: Language, conventions: Conventions = NO_CONVENTIONS
) -> Caption | None:
    r"""The caption that a raw block is, if its last line ends with an image credit or consists of one.

    The line with the credit, or the one before a credit that stands alone, is the caption; what stands before is the
    picture's alternative text. A credit may also stand above the caption, on a line of its own; and a caption without
    one may be told by how it opens ("File photo: …") or by a label, which is no part of its text ("Image caption, …").
    A label that stands alone is a caption that has nothing yet.

    >>> from newsseed.languages import load_language
    >>> from newsseed.parsing.blocks import group_blocks
    >>> from newsseed.parsing.lines import split_lines
    >>> text = "A grey bridge\nThe bridge in FebruaryImage: Ana Lima/EPA"
    >>> caption = parse_caption(text, group_blocks(text, split_lines(text))[0], language=load_language("en"))
    >>> caption.alt.text, caption.text.text, caption.credit.text
    ('A grey bridge', 'The bridge in February', 'Image: Ana Lima/EPA')
    """
    if len(block.lines) > _MOST_BLOCK_LINES or not _may_be_caption(block, language=language):
        return None
    lines = [block.visible] if len(block.lines) == 1 else _find_telling_lines(block)
    begin = _find_credit_line(source, lines) if len(lines) > 1 else 0
    start, end = lines[begin].start, lines[-1].end
    if begin >= _MOST_LINES or end - start > _LONGEST_LINE:
        return None
    before = lines[begin - 1] if begin > 0 else None
    credit = _find_credit(source, before, Span(start, end), language=language, conventions=conventions)
    if credit is None:
        alt, text, credit = _read_without_last(source, lines, language=language)
    elif own := _cut_caption(source, start, credit.span.start):
        # "01:42 © Calder Tribune": how long a film is.
        clock = len(lines) == 1 and _is_date(own, language=language)
        alt, text = _join(source, lines[:begin]), None if clock else own
    else:
        alt, text = split_before_credit(source, lines[:begin], language=language)
    if (text is None and credit is None) or any(_is_date(part, language=language) for part in (alt, text)):
        return None
    return Caption(block.span, alt, _without_label(source, text, language=language), credit)


def _is_date(part: Part | None, *, language: Language) -> bool:
    """Whether the last line that was taken for a part of a caption is the page's date: "9:14 am, February 21, 2024"."""
    return part is not None and find_stamp(part.text.rpartition("\n")[2], language=language) is not None


def _find_credit(
    source: str, before: Span | None, last: Span, *, language: Language, conventions: Conventions
) -> ImageCredit | None:
    """The credit that the last line ends with; where a line stands before it, its place is evidence, too."""
    if before is not None:
        unstopped = source[before.end - 1] not in _STOPS
        bracketed = conventions.bracketed or source[last.start] in OPENING_BRACKETS
        conventions = attrs.evolve(conventions, bracketed=bracketed, sourced=unstopped)
    credit = find_nested_credit(source, start=last.start, end=last.end, language=language) or find_image_credit(
        source, start=last.start, end=last.end, language=language, conventions=conventions
    )
    if credit is None and before is not None:
        return _read_last_line(source, before, last, language=language)
    return credit


def _may_be_caption(block: RawBlock, *, language: Language) -> bool:
    """Whether a block can be a caption at all: a quick look, since prose neither opens like one nor holds a credit."""
    several, text = len(block.lines) > 1, block.text
    return several or may_hold_credit(text, language=language) or _may_open_caption(text, language=language)


def _may_open_caption(text: str, *, language: Language) -> bool:
    if text[0] not in _initials(language):
        return False
    openings, longest = _openings(language)
    return text[:longest].casefold().startswith(openings)


def is_caption_label(text: str, *, language: Language) -> bool:
    """Whether a line announces a caption and no more: "Image caption,"."""
    return _labels(language).fullmatch(text) is not None


def is_credit_label(text: str, *, language: Language) -> bool:
    """Whether a line is the label of an image credit and no more: "Photo:", "Credit…"."""
    label = text.rstrip(":.… ")
    return text[-1] in ":.…" and len(label) <= _LONGEST_LABEL and label.lower() in labels_of(language)


def _without_label(source: str, text: Part | None, *, language: Language) -> Part | None:
    """The caption without the label before it; None where there is nothing else."""
    if text is None or text.text[0] not in _initials(language):
        return text
    label = _labels(language).match(source, text.span.start, text.span.end)
    if label is None:
        return text
    return cut_part(source, label.end(), text.span.end) if label.end() < text.span.end else None


_Parts = tuple[Part | None, Part | None, ImageCredit | None]


def _find_telling_lines(block: RawBlock) -> list[Span]:
    """The lines of a block without the page's own around a picture, and without a credit's repetition."""
    texts = [line.text for line in block.lines]
    telling = [
        line.visible
        for index, line in enumerate(block.lines)
        if line.text not in texts[1:index] and not is_pages_own(line.text)
    ]
    return telling or [line.visible for line in block.lines]


def is_pages_own(text: str) -> bool:
    """Whether a line is the page's own: "Enlarge this image", a picture's number, a letter in place of a sign."""
    is_sign = text.isalnum() and len(text) <= _LONGEST_SIGN and not is_agency(text)
    return is_sign or text.lower().rstrip(":") in _PAGE_LINES


def _read_last_line(source: str, before: Span, last: Span, *, language: Language) -> ImageCredit | None:
    """The credit that the last of several lines is, told by its place: "Ana Lima for NBS".

    Under a caption of some length, nobody's words, one name is enough: "Calder Museum of History", "Calder LGU".
    """
    credit = read_bare_credit(source, start=last.start, end=last.end, language=language)
    if credit is None or (credit.photographers and credit.agencies):
        return credit
    caption = before.of(source)
    if len(caption.split()) < _FEWEST_CAPTION_WORDS or has_quotation_marks(caption) or caption[-1] in ":,;?":
        return None
    return credit if _is_told_by_name(credit, language=language) else None


def _is_told_by_name(credit: ImageCredit, *, language: Language) -> bool:
    """Whether what a line names shows that it is a credit: a station, a studio, a right; a person or an institution."""
    if is_holder(credit.text) or not (credit.photographers or credit.agencies):
        return True
    words = credit.text.split()
    return 1 < len(words) <= _MOST_NAME_WORDS and (
        has_known_first_name(credit.text, language=language)
        or not language.organisation_words.isdisjoint(map(str.lower, words))
        or (words[-1].isupper() and not credit.text.isupper())
    )


def _read_without_last(source: str, lines: Sequence[Span], *, language: Language) -> _Parts:
    """The parts of a block that no credit ends: one stands above the caption, or a label opens it."""
    *before, last = lines
    if before:
        credit = find_image_credit(source, start=before[-1].start, end=before[-1].end, language=language)
        if credit is not None and credit.span == before[-1] and (credit.label or credit.photographers):
            return _join(source, before[:-1]), cut_part(source, last.start, last.end), credit
    if _may_open_caption(last.of(source), language=language) and _opens_caption(source, last, language=language):
        return _join(source, before), cut_part(source, last.start, last.end), None
    return None, None, None


def _opens_caption(source: str, line: Span, *, language: Language) -> bool:
    openers = (_openers(language), _labels(language))
    return any(opener.match(source, line.start, line.end) for opener in openers)


def split_before_credit(source: str, lines: Sequence[Span], *, language: Language) -> tuple[Part | None, Part | None]:
    """The alternative text and the caption that stand before a credit on a line of its own.

    One line alone is the caption, unless it says itself that it describes a picture: "Photo of a grey bridge".
    """
    if len(lines) == 1 and _describes_picture(lines[0].of(source), language=language):
        return _join(source, lines), None
    return _join(source, lines[:-1]), _join(source, lines[-1:])


def opens_as_description(text: str, *, language: Language) -> bool:
    """Whether a line opens as one that describes a picture, a whole sentence though it be: "A diver looks up."."""
    return _is_indefinite(text, language) or _describes_picture(text, language=language)


def _is_indefinite(text: str, language: Language) -> bool:
    return text.partition(" ")[0].lower() in language.indefinite_articles


def _describes_picture(text: str, *, language: Language) -> bool:
    """Whether a line says itself that it describes a picture, or is the name of its file."""
    return is_file_name(text) or _descriptions(language).match(text) is not None


def is_file_name(text: str) -> bool:
    """Whether a line is the name of a picture's file, which pages give for want of a description."""
    return _FILE_NAME.fullmatch(text) is not None


def names_sign(text: str) -> bool:
    """Whether a line says that a picture is one of the page's own: "Calder Post logo"."""
    words = text.split()
    return 1 < len(words) <= _MOST_SIGN_WORDS and words[-1].lower() in PICTURE_SIGNS


def _cut_caption(source: str, start: int, end: int) -> Part | None:
    """The caption between `start` and its credit, without the bar or dash that sets the credit off.

    None where there is nothing else: "– Photo: Ana Lima".
    """
    span = trim_span(source, start, end)
    separator = _SEPARATOR_END.search(source, span.start, span.end)
    stop = separator.start() if separator else span.end
    return cut_part(source, span.start, stop) if stop > span.start else None


def _find_credit_line(source: str, lines: Sequence[Span]) -> int:
    """Which line the credit at the end begins with: the last, or one before that opens a bracket or holds a label."""
    last = len(lines) - 1
    for index in range(max(0, last + 1 - _MOST_CREDIT_LINES), last):
        if _LABEL_ALONE.fullmatch(lines[index].of(source)) is not None:
            return index
    return last


def _join(source: str, lines: Sequence[Span]) -> Part | None:
    return cut_part(source, lines[0].start, lines[-1].end) if lines else None
