"""Image credits: where one begins at the end of a line, and whom it names."""

from collections.abc import Iterator
from functools import lru_cache
from typing import NamedTuple

import attrs
import regex

from newsseed.languages import LANGUAGES_KEPT, Language, alternation
from newsseed.models.blocks import ImageCredit
from newsseed.parsing.blocks import count_inner_stops, has_quotation_marks
from newsseed.parsing.bylines import is_byline_opener, may_end_byline, may_open_byline
from newsseed.parsing.credit_labels import may_hold_credit
from newsseed.parsing.credit_reach import (
    CLOSING_BRACKETS,
    LONGEST_CREDIT,
    OPENING_BRACKETS,
    Reach,
    build_credit,
    measure_reach,
)
from newsseed.parsing.holders import Holders, is_agency, is_holder, is_row, read_holders, read_several_holders
from newsseed.parsing.labelled_credits import find_labelled_credit
from newsseed.parsing.names import has_known_first_name, split_names
from newsseed.parsing.page_labels import is_known_label, to_phrase

_LONGEST_CAPTION = 250
# What stands before a credit in brackets that nothing else shows to be one; "Ana Lima (Labour)" is an item of a list.
_MOST_NAME_WORDS = 7
_FEWEST_INITIALS = 3
_MOST_INITIALS = 5
_FEWEST_CAPTION_WORDS = 5
_MOST_DOUBLED_WORDS = 5

# Behind a caption's last sentence: "…in 2023.Noor Haddad/Reuters", "“…for good.” Getty Images", "…on Sunday.—Ana Lima
# / AP"; or behind a bar: "… | Ana Lima/AP".
_SENTENCE_END = regex.compile(
    r"(?<!\s\p{Lu}\p{Ll}?)[.!?…][\"'”’»)\]]*+\s*+(?:[-–—]\s*+|(?P<bar>\|)\s*+)?|\s(?P<bar>\|)\s++"
)
_BEFORE_BRACKET = regex.compile(r"[.!?…][\"'”’»]*+\s*+$")
_WORD_START = regex.compile(r"(?<=\s)\p{Lu}")
# "(E-2)" is an editor's sign.
_WORDS_ALONE = regex.compile(r"(?=.*\p{L}{3})(?:\D|(?<=\p{L}{3}\d?)\d)++")
_BRACKETED = regex.compile(r"[(\[（]\s*+(?P<holders>[^()\[\]（）]{2,120}+)[)\]）]\.?")
_STATION = regex.compile(r"\p{Lu}{3,5}\s")
_CALL_SIGN = regex.compile(r"[KW]\p{Lu}{3}(?:-TV)?")
_LAST_AGENCY = regex.compile(r"(?<=\s)\p{Lu}\w++\s?$")
_NAME_BREAK = regex.compile(r"\s?/\s?|\svia\s")


@attrs.frozen
class Conventions:
    """How a document's own credits are set, as its plainest ones show it.

    `bracketed`: behind captions, in brackets; `barred`: behind captions and a bar; `sourced`: under captions, as their
    source; `repeated`: names that several captions end with.
    """

    bracketed: bool = False
    barred: bool = False
    sourced: bool = False
    repeated: frozenset[str] = frozenset()


NO_CONVENTIONS = Conventions()


class _Words(NamedTuple):
    """Patterns of names that a language's own words are in."""

    last_name: regex.Pattern[str]
    joined: regex.Pattern[str]


@lru_cache(maxsize=LANGUAGES_KEPT)
def _words(language: Language) -> _Words:
    return _Words(
        # A photographer's behind the last words of a caption without a full stop: "… for the UK Ana J. Lima/AP".
        regex.compile(
            rf"(?:\p{{Lu}}[\p{{L}}\p{{M}}’'-]+|\p{{Lu}}\.)(?:\s\p{{Lu}}\.?(?=\s))*+\s"
            rf"(?:(?:{alternation(language.name_particles)})\s)*+\p{{Lu}}[\p{{L}}\p{{M}}’'-]++\s?$"
        ),
        regex.compile(rf"\s(?:{alternation(language.outlet_joiners)})\s"),
    )


def find_image_credit(
    source: str, *, start: int, end: int, language: Language, conventions: Conventions = NO_CONVENTIONS
) -> ImageCredit | None:
    """The image credit that the line from `start` to `end` ends with or consists of, if there is one.

    Three conventions are told apart: behind a label ("Photo: Ana Lima/EPA"), in brackets ("(AP Photo/Ana Lima)"), and
    bare, as a line of its own or behind the caption's last sentence ("Ana Lima/Reuters"). Without a label something
    has to show that it is a credit: an agency, a right ("Handout"), a slash between names, or the document's own
    `conventions`.

    >>> from newsseed.languages import load_language
    >>> line = "The bridge in FebruaryImage: Ana Lima/EPA"
    >>> credit = find_image_credit(line, start=0, end=len(line), language=load_language("en"))
    >>> credit.text, credit.label.text, credit.photographers[0].text, credit.agencies[0].text
    ('Image: Ana Lima/EPA', 'Image', 'Ana Lima', 'EPA')
    """
    if not may_hold_credit(source[max(start, end - LONGEST_CREDIT) : end], language=language):
        return None
    reach = measure_reach(source, start=start, end=end)
    if credit := find_labelled_credit(source, reach, language=language, sourced=conventions.sourced):
        return credit
    last = source[reach.inner - 1]
    if last in CLOSING_BRACKETS or (last == "." and source[reach.inner - 2 : reach.inner - 1] in {")", "]"}):
        credit = _find_bracketed(source, reach, language=language, conventions=conventions)
    elif last.isalnum():
        credit = (
            _find_doubled(source, reach, language=language)
            or _find_bare(source, reach, language=language, conventions=conventions)
            or _find_agency_first(source, reach, language=language)
            or _find_slashed(source, reach, language=language)
        )
    else:
        return None
    return credit if credit and not _ends_byline(source, start, credit.span.start, language=language) else None


def _ends_byline(source: str, start: int, end: int, *, language: Language) -> bool:
    """Whether what stands before a credit makes a byline of it: "By Ana Lima / Reuters", "By Ana Lima (Reuters)"."""
    before = source[start:end]
    if not may_open_byline(before, language=language):
        return False
    opener, _, names = before.rstrip().partition(" ")
    begin = start + len(opener) + 1
    return is_byline_opener(before, language=language) or bool(
        is_byline_opener(opener, language=language)
        and split_names(source, start=begin, end=begin + len(names), language=language)
    )


def read_bare_credit(source: str, *, start: int, end: int, language: Language) -> ImageCredit | None:
    """The credit that the whole stretch is, where something else shows that it must be one; else `None`."""
    holders = read_holders(source, start=start, end=end, language=language)
    return build_credit(source, start, end, holders=holders) if holders else None


def _find_bracketed(source: str, reach: Reach, *, language: Language, conventions: Conventions) -> ImageCredit | None:
    """A credit in brackets: evident, or behind a caption's last sentence, or as the document has it elsewhere."""
    start, within, inner, end, _ = reach
    opening = max(source.rfind(mark, within, inner) for mark in OPENING_BRACKETS)
    if opening < 0 or not (match := _BRACKETED.fullmatch(source, opening, inner)):
        return None
    begin, closing = match.span("holders")
    if match["holders"].partition(" ")[0].lower() in language.sound_words:
        return None
    holders = _read_bracketed(source, begin, closing, language=language)
    if holders is None:
        return None
    # "(Ana Lima for NBS)"; "(Ana Lima, Boxer)" is something else.
    both = holders.photographers and holders.agencies and _words(language).joined.search(match["holders"])
    evident = (holders.evident or bool(both)) and not _is_source_of_text(source[start:opening], holders)
    words = is_holder(match["holders"]) or _WORDS_ALONE.fullmatch(match["holders"])
    told = len(source[start:opening].split()) >= _FEWEST_CAPTION_WORDS and words
    if opening == start and conventions.bracketed and _is_holder_in_brackets(match["holders"]):
        evident = True
    elif not holders.evident and told and inner == match.end("holders") + 1:
        behind_stop = _BEFORE_BRACKET.search(source, max(start, opening - 4), opening) is not None
        known = is_holder(match["holders"]) or _is_call_sign(match["holders"], language=language)
        evident = conventions.bracketed or behind_stop or known
    return build_credit(source, opening, end, holders=holders) if evident else None


def _is_holder_in_brackets(text: str) -> bool:
    """Whether what a line has in brackets, and nothing else, is a name: "(Calder Museum of Art)"; not "(Applause)".

    So are several, with a slash between them: "(Instagram/@analima)".
    """
    if "/" in text:
        return True
    if " " not in text:
        return is_holder(text) or (text.isupper() and _FEWEST_INITIALS <= len(text) <= _MOST_INITIALS)
    return len(text.split()) <= _MOST_NAME_WORDS and _WORDS_ALONE.fullmatch(text) is not None


def _is_call_sign(text: str, *, language: Language) -> bool:
    """Whether what stands in brackets is an American station: "(KNBS)", "(WCAL-TV)"."""
    return _CALL_SIGN.fullmatch(text) is not None and text not in language.institutions


def _is_source_of_text(before: str, holders: Holders) -> bool:
    """Whether an agency in brackets is the text's, not a picture's: behind several sentences, "… on Monday. (dpa)"."""
    if holders.photographers or holders.rights or len(before) < _LONGEST_CAPTION:
        return False
    return count_inner_stops(before) > 1


def _read_bracketed(source: str, start: int, end: int, *, language: Language) -> Holders | None:
    """The holders in brackets, where a colon may set off the first: "(Supplied: Ana Lima)", "(NBS: Tom Reed)"."""
    colon = source.find(": ", start, end)
    if colon > 0 and source[start:colon].lower() in language.picture_positions:
        return read_several_holders(source, colon + 2, end, language=language)
    if colon > 0 and is_known_label(to_phrase(source[start:colon].split()), language=language):
        # "… on Monday. (RELATED: Fog Closes Harbour)" leads to another article.
        return None
    rest = read_holders(source, start=colon + 2 if colon > 0 else start, end=end, language=language)
    if colon < 0 or rest is None:
        return rest
    first = read_holders(source, start=start, end=colon, language=language)
    # "(NBS West Calder: Ana Lima)": a station's desk has the form of a name.
    if first is None or (first.photographers and not _STATION.match(source, start, colon)):
        return None
    return Holders(
        rest.photographers,
        first.photographers + first.agencies + rest.agencies,
        first.rights + rest.rights,
        evident=first.evident or rest.evident or bool(rest.photographers),
    )


def _find_doubled(source: str, reach: Reach, *, language: Language) -> ImageCredit | None:
    """A credit that the page has twice: "… in the fog. Calder Tribune Calder Tribune".

    No known holder has to be named, where what stands before ends like a sentence.
    """
    _, within, inner, end, _ = reach
    # A quick look, since few lines have their last word twice.
    last = source[source.rfind(" ", within, inner) + 1 : inner]
    if source.find(last, within, inner - len(last)) < 0:
        return None
    words = source[within:inner].split(" ")
    for count in range(1, min(_MOST_DOUBLED_WORDS, (len(words) - 1) // 2) + 1):
        if words[-count:] != words[-2 * count : -count]:
            continue
        name = " ".join(words[-count:])
        begin = inner - 2 * len(name) - 1
        told = count > 1 and source[begin - 2 : begin - 1] in {".", "!", "?"}
        holders = read_holders(source, start=inner - len(name), end=inner, language=language)
        return build_credit(source, begin, end, holders=holders) if holders and (told or is_holder(name)) else None
    return None


def _find_bare(source: str, reach: Reach, *, language: Language, conventions: Conventions) -> ImageCredit | None:
    """A credit that only its place sets off: on a line of its own, behind the caption's last sentence or a bar."""
    start, _, inner, end, licensed = reach
    for begin, barred in _find_begins(source, reach, language=language):
        holders = read_holders(source, start=begin, end=inner, language=language)
        if holders is None:
            continue
        told = barred and conventions.barred
        if not told and is_row(source[start:inner], holders, language=language):
            return None
        behind = begin > start and (
            told
            or _is_likely(holders, source[begin:inner], conventions.repeated)
            or _is_holder_alone(holders, source[begin:inner], source[start:begin])
            or _is_signed(source, reach, begin, holders, language=language)
        )
        if holders.evident or behind or licensed:
            return build_credit(source, begin, end, holders=holders)
    return None


def _find_begins(source: str, reach: Reach, *, language: Language) -> Iterator[tuple[int, bool]]:
    """Where such a credit may begin, and whether behind a bar: with the line, unless that is a byline, or a stop."""
    start, within, inner, _, _ = reach
    line = source[start:inner]
    if within == start and not (may_open_byline(line, language=language) or may_end_byline(line, language=language)):
        yield start, False
    for match in _SENTENCE_END.finditer(source, within, inner - 1):
        # "Dr. Ana Lima", "20. Mai": no sentence yet.
        if match["bar"] or " " in source[start : match.start()].strip():
            yield match.end(), bool(match["bar"])


def _is_likely(holders: Holders, text: str, repeated: frozenset[str]) -> bool:
    """Whether what stands behind a caption's last sentence is a credit: "Ana Lima for NBS", or names that recur."""
    return text in repeated or bool(holders.photographers and holders.agencies)


def _is_holder_alone(holders: Holders, text: str, before: str) -> bool:
    """Whether a known holder or a right stands behind a sentence: "… in the fog. Netflix", "… fog. Screengrab"."""
    if has_quotation_marks(before) or len(before.split()) < _FEWEST_CAPTION_WORDS:
        return False
    right = bool(holders.rights) and not (holders.photographers or holders.agencies)
    return right or is_holder(text)


def _is_signed(source: str, reach: Reach, begin: int, holders: Holders, *, language: Language) -> bool:
    """Whether a known person's name stands behind one sentence that nobody says: "… at the harbour. Maria Lima"."""
    before = source[reach.start : begin]
    if holders.agencies or holders.rights or len(holders.photographers) != 1 or has_quotation_marks(before):
        return False
    alone = len(before.split()) >= _FEWEST_CAPTION_WORDS and not count_inner_stops(before)
    return alone and has_known_first_name(holders.photographers[0].text, language=language)


def _find_agency_first(source: str, reach: Reach, *, language: Language) -> ImageCredit | None:
    """A credit behind a caption with no full stop, told by its agency: "… on Monday REUTERS/Ana Lima/File Photo"."""
    _, within, inner, end, _ = reach
    for match in _WORD_START.finditer(source, within, inner):
        slash = source.find("/", match.start(), inner)
        if slash > 0 and is_agency(source[match.start() : slash]):
            holders = read_holders(source, start=match.start(), end=inner, language=language)
            return build_credit(source, match.start(), end, holders=holders) if holders else None
    return None


def _find_slashed(source: str, reach: Reach, *, language: Language) -> ImageCredit | None:
    """A credit behind a caption with no full stop, told by the agency it ends with: "… for the town Ana Lima/AP"."""
    _, within, inner, end, _ = reach
    for separator in _NAME_BREAK.finditer(source, within, inner):
        before = max(within, separator.start() - 40)
        name = _LAST_AGENCY.search(source, before, separator.start())
        if name is None or not is_agency(name[0].strip()):
            name = _words(language).last_name.search(source, before, separator.start())
        # "… at night / PA Wire": nobody but the agency is named.
        begin = name.start() if name else separator.end()
        if name is None and separator[0] != " / ":
            continue
        holders = read_holders(source, start=begin, end=inner, language=language)
        known = holders and any(is_agency(agency.text) for agency in holders.agencies)
        return build_credit(source, begin, end, holders=holders) if known else None
    return None
