"""Image credits behind a label: "Photo: Ana Lima/EPA", "(Photo by Ana Lima)", "© Ana Lima"."""

from collections.abc import Iterator, Sequence
from typing import NamedTuple

import regex

from newsseed.languages import Language
from newsseed.languages.agencies import NEWS_AGENCIES
from newsseed.languages.images import SOURCE_LABELS
from newsseed.models.blocks import ImageCredit
from newsseed.models.text import cut_part
from newsseed.parsing.credit_labels import LABEL, SERVICE_IN_BRACKET, find_labels
from newsseed.parsing.credit_reach import CLOSING_BRACKETS, OPENING_BRACKETS, Reach, build_credit
from newsseed.parsing.holders import Holders, is_agency, read_holders

_LONGEST_SERVICE = 40
_FEWEST_TITLE_WORDS = 3

_YEAR = regex.compile(r"\d{4}\b")
# "… on Monday. REUTERS", "… in 2023. REUTERS"; not "Sgt. Lima".
_STOPPED = regex.compile(r"(?:\p{Ll}{3,}|\d)[.!?]\s|。")
_BEFORE_LABEL = regex.compile(rf"{SERVICE_IN_BRACKET}$")
_INITIALS_END = regex.compile(r"(?:(?<=\s)|^)\p{Lu}{2,5}\s$")
# Others who had a part in the picture: "Foto: Ana Lima. Styling: Jan Petersen".
_FURTHER_ROLES = regex.compile(r"(?:[.;,]\s+\p{Lu}[\p{L} &/-]{1,24}(?::\s*|\sby\s)[^:.;]{2,50}+)++[.;]?$")


class _Label(NamedTuple):
    """A label in its line, where the credit begins that it may open, and where those whom it names end.

    `first` and `last` are the same but where several stand in a row; `word` is what the last says.
    """

    first: regex.Match[str]
    last: regex.Match[str]
    word: str
    begin: int
    stop: int
    bracketed: bool

    @property
    def is_sign(self) -> bool:
        """Whether it is no word: "©"."""
        return not self.word[0].isalpha()


def find_labelled_credit(source: str, reach: Reach, *, language: Language, sourced: bool) -> ImageCredit | None:
    """The credit behind a label; with a colon, whatever stands there ("Image: the artist’s own").

    What a line names that a label opens may be the source of the whole text, but where sources stand under pictures
    (`sourced`).

    >>> from newsseed.languages import load_language
    >>> from newsseed.parsing.credit_reach import measure_reach
    >>> line = "The bridge in February (NBS photo by Ana Lima)"
    >>> reach = measure_reach(line, start=0, end=len(line))
    >>> find_labelled_credit(line, reach, language=load_language("en"), sourced=False).text
    '(NBS photo by Ana Lima)'
    """
    matches = find_labels(source, reach.within, reach.inner, language=language)
    for first, last in _join_rows(matches):
        label = _place(source, reach, first, last)
        if language.nouns_have_capitals and _is_noun(source, reach, label):
            continue
        holders = read_holders(source, start=last.end(), end=label.stop, language=language)
        opens_line = label.begin == reach.start and not sourced
        if opens_line and _is_of_page(source, label, holders):
            continue
        told = last is matches[-1] and _tells(source, reach, label)
        if holders or (told and _is_phrase(source, last.end(), label.stop)):
            begin = _before_initials(source, reach, label)
            return build_credit(source, begin, reach.end, holders=holders, label=cut_part(source, *first.span("label")))
    return None


def _join_rows(matches: Sequence[regex.Match[str]]) -> Iterator[tuple[regex.Match[str], regex.Match[str]]]:
    """Each label with the first of its row: "Image: Pic: AP", "Photograph: Courtesy of the artist"."""
    first = before = None
    for match in matches:
        first = first if first and before and before.end() == match.start() else match
        yield first, match
        before = match


def _place(source: str, reach: Reach, first: regex.Match[str], last: regex.Match[str]) -> _Label:
    """The label with where its credit begins, at a bracket if it is in one, and where those whom it names end."""
    begin = min(first.start(), _opening_bracket(source, reach.start, first))
    bracketed = source[begin] in OPENING_BRACKETS
    closing = reach.inner - (bracketed and source[reach.inner - 1] in CLOSING_BRACKETS)
    further = _FURTHER_ROLES.search(source, last.end(), closing)
    return _Label(first, last, last["label"], begin, further.start() if further else closing, bracketed)


def _opening_bracket(source: str, start: int, first: regex.Match[str]) -> int:
    """Where the bracket stands, from `start` on, that a label is in; where the label's match begins if it is in none.

    A service may be named between the two: "(U.S. Army photo by Sgt. Ana Lima)".
    """
    label = first.start("label")
    match = _BEFORE_LABEL.search(source, max(start, label - _LONGEST_SERVICE), label)
    return match.start() if match else first.start()


def _is_noun(source: str, reach: Reach, label: _Label) -> bool:
    """Whether a label without a mark is a word of its sentence, or of a longer word: "das Foto von", "CC-Fotos von"."""
    _, behind = label.last.span("label")
    if label.is_sign or not source[behind : label.last.end()].isspace():
        return False
    start, _ = label.first.span("label")
    before = source[max(reach.start, start - 2) : start]
    return before.endswith("-") or (before.endswith(" ") and (before[0].isalnum() or before[0] == ","))


def _is_of_page(source: str, label: _Label, holders: Holders | None) -> bool:
    """Whether a line that a label opens is about more than a picture.

    "Source: AP" may be the whole article's, "© 2026 The Calder Tribune" is the page's, "Photos: Ships in the fog" leads
    to a gallery.
    """
    if label.word.lower() in SOURCE_LABELS and not (holders and _has_pictures_alone(holders)):
        return True
    if label.bracketed:
        return False
    is_title = holders is None and not label.is_sign and _is_title(source[label.last.end() : label.stop])
    return is_title or _YEAR.match(source, label.last.end()) is not None


def _has_pictures_alone(holders: Holders) -> bool:
    """Whether somebody took a picture, or an agency has it that writes nothing: "Source: Getty Images"."""
    names = [agency.text.lower() for agency in holders.agencies]
    return bool(holders.photographers) or any(is_agency(name) and name not in NEWS_AGENCIES for name in names)


def _is_title(text: str) -> bool:
    """Whether words are hardly names: "Ships in the fog"."""
    words = text.split()
    return len(words) >= _FEWEST_TITLE_WORDS and sum(map(str.islower, words)) * 2 >= len(words)


def _tells(source: str, reach: Reach, label: _Label) -> bool:
    """Whether a label shows by itself that a credit follows, whatever stands there.

    A colon does, and "Photo by" and "©" without one; "courtesy" and "copyright" are other things' words, too. A line
    that begins with a label needs a capital behind it: "Photos: rents" is about other things. "They put a © on every
    page" goes on behind the sign.
    """
    if label.last.re is not LABEL and label.word.isalpha():
        return False
    behind = label.first.end()
    small = source[behind : behind + 1].islower()
    if label.is_sign:
        return not (small and _is_title(source[behind : label.stop]))
    return label.begin > reach.start or label.bracketed or not small


def _is_phrase(source: str, start: int, end: int) -> bool:
    return start < end and _STOPPED.search(source, start, end) is None


def _before_initials(source: str, reach: Reach, label: _Label) -> int:
    """Where the credit begins: at the outlet's initials before a label in capitals, as in "NBS PHOTO: ANA LIMA"."""
    match = _INITIALS_END.search(source, reach.start, label.begin) if label.first["label"].isupper() else None
    return match.start() if match else label.begin
