"""Labels of image credits: whether a line may hold one at all, and where they stand in it."""

import re
from collections.abc import Iterable, Iterator
from functools import lru_cache
from typing import NamedTuple

import regex

from newsseed.languages import LANGUAGES_KEPT, Language, alternation
from newsseed.languages.images import IMAGE_OPENERS
from newsseed.parsing.credit_reach import CLOSING_BRACKETS, LONGEST_CREDIT
from newsseed.parsing.holders import is_agency, labels_of

SERVICE_IN_BRACKET = r"[(\[（]\s?(?:\p{Lu}[\p{L}.]{1,12}\s){0,4}"
# "Photo:", "Photo credit:", "写真：", "Photo / Ana Lima", "Credit...Ana Lima". A label may be glued to the caption
# ("Europeans’ backsImage: …") and begins with a capital but in brackets.
LABEL = regex.compile(
    r"""
    (?: (?<=[(\[（]\s?) | (?<=[.\n]) | (?<! \p{Lu} ) (?! \p{Ll} ) | (?= \p{Lu}\p{Ll} ) )
    (?P<label> \p{L}[\p{L}\p{M}’'-]{0,24}+\.? (?: [^\S\r\n]\p{L}[\p{L}\p{M}’'-]{0,24}+ ){0,2}? )
    (?: \s?[:：＝] | \.{3} | … | \s[/|–—-]\s | \s?(?=©) ) \s*+ (?: © \s*+ )?
    """,
    regex.VERBOSE,
)
_SENTENCE_MARKS = frozenset('.!?…”"’')
_MARKS = (":", "©", "...", "…", " / ", " | ", " – ", " — ", " - ", "：", "＝")
# Behind one of them a label may begin with a small letter.
_BRACKETS = ("(", "[", "（")


class _Words(NamedTuple):
    """What shows labels: all that stand before a mark, those that need none, and quick looks for both."""

    labels: tuple[str, ...]
    openers: tuple[str, ...]
    opening: regex.Pattern[str]
    stems: tuple[str, ...]
    hint: re.Pattern[str]


@lru_cache(maxsize=LANGUAGES_KEPT)
def _words(language: Language) -> _Words:
    openers = language.image_openers | IMAGE_OPENERS
    firsts = {opener.partition(" ")[0] for opener in openers}
    stems = tuple(sorted(word for word in firsts if not any(other in word for other in firsts - {word})))
    return _Words(
        tuple(sorted(labels_of(language))),
        tuple(sorted(openers)),
        regex.compile(
            rf"(?<!\p{{Lu}}) (?: (?<={SERVICE_IN_BRACKET}) | (?!\p{{Ll}}) ) "
            rf"(?P<label> (?i:{alternation(openers)}) ) (?! (?<=\p{{L}}) \p{{L}} ) (?:\s*[:,])? \s*+ (?:©\s*+)?",
            regex.VERBOSE,
        ),
        stems,
        # Of `re`, which looks for one of many words in a third of the time.
        re.compile("|".join([*map(re.escape, (*_MARKS, *_BRACKETS)), *map(_with_capital, stems)])),
    )


def _with_capital(stem: str) -> str:
    """A pattern of what an opener begins with outside brackets: a capital, or no letter."""
    return rf"{re.escape(stem[0].upper())}(?i:{re.escape(stem[1:])})"


def may_hold_credit(text: str, *, language: Language) -> bool:
    """Whether a line can end with a credit at all: a quick look, since few that end like a sentence can."""
    if text[-1] not in _SENTENCE_MARKS or text[-2:-1] in CLOSING_BRACKETS:
        return True
    words, tail = _words(language), text[-LONGEST_CREDIT:]
    if words.hint.search(tail) is None:
        return False
    lowered = _to_plain(tail)
    return _has_marked_label(lowered, words) or _has_opener(lowered, words)


def _to_plain(text: str) -> str:
    """A text in small letters, plain blanks in place of those that part no lines."""
    return text.lower().replace("\u00a0", " ")


def _holds_any(text: str, pieces: Iterable[str]) -> bool:
    for piece in pieces:  # noqa: SIM110 - `any` takes half as long again
        if piece in text:
            return True
    return False


def _has_marked_label(lowered: str, words: _Words) -> bool:
    """Whether a label with a mark behind it stands somewhere in the text."""
    return any(mark in lowered and _has_label_before(lowered, mark, words.labels) for mark in _MARKS)


def _has_opener(lowered: str, words: _Words) -> bool:
    """Whether an opener stands somewhere in the text; the stems come first, since they are fewer."""
    return _holds_any(lowered, words.stems) and _holds_any(lowered, words.openers)


def find_labels(source: str, within: int, end: int, *, language: Language) -> list[regex.Match[str]]:
    """What may be a label in the stretch, in text order; a quick look comes first, since few lines hold any."""
    words, lowered = _words(language), _to_plain(source[within:end])
    found: list[regex.Match[str]] = []
    if _has_marked_label(lowered, words):
        found += [
            match
            for match in LABEL.finditer(source, within, end, overlapped=True)
            if match["label"].lower().rstrip(".") in labels_of(language) and not _is_in_agency(source, match)
        ]
    if _has_opener(lowered, words):
        found += words.opening.finditer(source, within, end)
    return sorted(_without_inner(found), key=lambda match: match.start("label")) if found else found


def _has_label_before(lowered: str, mark: str, labels: tuple[str, ...]) -> bool:
    """Whether a label stands directly before the mark somewhere in the text."""
    position = lowered.find(mark)
    while position >= 0:
        stop = position
        while stop and lowered[stop - 1] in " .":
            stop -= 1
        if lowered.endswith(labels, 0, stop):
            return True
        position = lowered.find(mark, position + 1)
    return False


def _without_inner(matches: Iterable[regex.Match[str]]) -> Iterator[regex.Match[str]]:
    """The matches but for those that end where a longer one ends: "credit:" in "Photo credit:"."""
    taken: set[int] = set()
    for match in sorted(matches, key=lambda match: match.start("label")):
        if match.end() not in taken:
            taken.add(match.end())
            yield match


def _is_in_agency(source: str, match: "regex.Match[str]") -> bool:
    """Whether a label is the end of an agency's name: "AP Photo / Ana Lima"."""
    before = source[max(0, match.start("label") - 12) : match.end("label")].split()
    return is_agency(" ".join(before[-2:]))
