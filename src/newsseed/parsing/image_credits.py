"""Image credits: where one begins at the end of a line, and whom it names."""

from collections.abc import Iterator
from functools import lru_cache

import attrs
import regex

from newsseed.languages import LANGUAGES_KEPT, Language, alternation
from newsseed.languages.agencies import AGENCIES
from newsseed.models.blocks import ImageCredit
from newsseed.models.text import Part, cut_part
from newsseed.parsing.names import is_person, split_names

_LONGEST_CREDIT = 160

_SLASH = regex.compile(r"[/|]|\s[-–]\s")
_BRACKETED_END = regex.compile(r"\s*+\((?P<inside>[^()]++)\)$")
# Behind a caption's last sentence: "…in 2023.Noor Haddad/Reuters", "“…for good.” Getty Images".
_SENTENCE_END = regex.compile(r"[.!?…][\"'”’»)\]]*+\s*+")
_WORD_START = regex.compile(r"(?<=\s)\p{Lu}")
_BRACKETED = regex.compile(r"[(\[](?P<holders>[^()\[\]]{2,120}+)[)\]]\.?")
_STOPPED = regex.compile(r"\p{Ll}{3,}[.!?]\s")


@attrs.frozen
class _Holders:
    """Whom a credit names; it is `evident` where an agency, a right or a slash shows that it is a credit at all."""

    photographers: tuple[Part, ...]
    agencies: tuple[Part, ...]
    rights: tuple[Part, ...]
    evident: bool


@lru_cache(maxsize=LANGUAGES_KEPT)
def _label_pattern(language: Language) -> regex.Pattern[str]:
    labels, openers = alternation(language.image_labels), alternation(language.image_openers)
    # A label may be glued to the caption ("Europeans’ backsImage: …") and begins with a capital, or is a sign ("©").
    return regex.compile(
        rf"""
        [(\[]?+ (?<!\p{{Lu}}) (?!\p{{Ll}})
        (?: (?P<opener> (?i:{openers}) ) (?!\p{{L}}) (?:\s*[:,])? \s*+
          | (?P<label> (?i:{labels}) ) \s*:\s*+ )
        """,
        regex.VERBOSE,
    )


@lru_cache(maxsize=LANGUAGES_KEPT)
def _separators(language: Language) -> regex.Pattern[str]:
    # "Ana Lima/AP Photo/picture alliance", "picture alliance | Ana Lima", "Ana Lima for The Calder Tribune".
    joiners, articles = alternation(language.outlet_joiners), alternation(language.articles)
    return regex.compile(rf"\s*[/|]\s*|\s+[-–]\s+|\s+(?:{joiners})\s+(?:(?:{articles})\s+(?=\p{{Lu}}))?")


@lru_cache(maxsize=LANGUAGES_KEPT)
def _organisation_pattern(language: Language) -> regex.Pattern[str]:
    # "Herald of Trieste", "Museum of the Moving Image".
    particles = alternation(language.organisation_particles)
    word = r"\p{Lu}[\w’'.-]*+"
    return regex.compile(rf"{word}(?:\s+(?:(?:{particles})\s+)*+{word}){{0,7}}+")


@lru_cache(maxsize=LANGUAGES_KEPT)
def _opener_stems(language: Language) -> tuple[str, ...]:
    """The few words one of which every opener holds: "photo" stands in "photograph by" too."""
    words = {opener.partition(" ")[0] for opener in language.image_openers}
    return tuple(sorted(word for word in words if not any(other in word for other in words - {word})))


def find_image_credit(source: str, *, start: int, end: int, language: Language) -> ImageCredit | None:
    """The image credit that the line from `start` to `end` ends with or consists of, if there is one.

    Three conventions are told apart: behind a label ("Photo: Ana Lima/EPA"), in brackets ("(AP Photo/Ana Lima)"), and
    bare, as a line of its own or behind the caption's last sentence ("Ana Lima/Reuters"). Without a label something
    has to show that it is a credit: an agency, a right ("Handout") or a slash between names.

    >>> from newsseed.languages import load_language
    >>> line = "The bridge in FebruaryImage: Ana Lima/EPA"
    >>> credit = find_image_credit(line, start=0, end=len(line), language=load_language("en"))
    >>> credit.text, credit.label.text, credit.photographers[0].text, credit.agencies[0].text
    ('Image: Ana Lima/EPA', 'Image', 'Ana Lima', 'EPA')
    """
    within = max(start, end - _LONGEST_CREDIT)
    if credit := _find_labelled(source, start=start, within=within, end=end, language=language):
        return credit
    last = source[end - 1]
    if last in ")]" or (last == "." and source[end - 2 : end - 1] in {")", "]"}):
        return _find_bracketed(source, within=within, end=end, language=language)
    if last.isalnum():
        return _find_bare(source, start=start, within=within, end=end, language=language) or _find_agency_first(
            source, within=within, end=end, language=language
        )
    return None


def _find_labelled(source: str, *, start: int, within: int, end: int, language: Language) -> ImageCredit | None:
    """A credit behind a label; with a colon, whatever stands there ("Image: the artist’s own").

    A line that begins with a label needs a capital behind it then: "Photos: rents" is about other things.
    """
    if not _may_have_label(source[within:end], language=language):
        return None
    matches = list(_label_pattern(language).finditer(source, within, end))
    for match in matches:
        closing = end - 1 if source[match.start()] in "([" and source[end - 1] in ")]" else end
        holders = _read_holders(source, start=match.end(), end=closing, language=language)
        last = match is matches[-1] and match["label"] is not None
        told = last and (match.start() > start or not source[match.end() : match.end() + 1].islower())
        if holders or (told and _is_phrase(source, match.end(), closing)):
            label = cut_part(source, *match.span("label" if match["label"] else "opener"))
            return _build(source, match.start(), end, holders=holders, label=label)
    return None


def _may_have_label(text: str, *, language: Language) -> bool:
    """Whether a label can stand in the text at all: a quick look, since it can in few lines."""
    if ":" in text:
        return True
    lowered = text.lower()
    for stem in _opener_stems(language):
        if stem in lowered:
            return any(opener in lowered for opener in language.image_openers)
    return False


def _is_phrase(source: str, start: int, end: int) -> bool:
    return start < end and _STOPPED.search(source, start, end) is None


def _find_bracketed(source: str, *, within: int, end: int, language: Language) -> ImageCredit | None:
    opening = max(source.rfind("(", within, end), source.rfind("[", within, end))
    if opening < 0 or not (match := _BRACKETED.fullmatch(source, opening, end)):
        return None
    holders = _read_holders(source, start=match.start("holders"), end=match.end("holders"), language=language)
    return _build(source, opening, end, holders=holders) if holders and holders.evident else None


def _find_bare(source: str, *, start: int, within: int, end: int, language: Language) -> ImageCredit | None:
    begins = [start] if within == start else []
    begins += [match.end() for match in _SENTENCE_END.finditer(source, within, end - 1)]
    for begin in begins:
        holders = _read_holders(source, start=begin, end=end, language=language)
        if holders and holders.evident:
            return _build(source, begin, end, holders=holders)
    return None


def _find_agency_first(source: str, *, within: int, end: int, language: Language) -> ImageCredit | None:
    """A credit behind a caption with no full stop, told by its agency: "… on Monday REUTERS/Ana Lima/File Photo"."""
    for match in _WORD_START.finditer(source, within, end):
        slash = source.find("/", match.start(), end)
        if slash > 0 and _is_agency(source[match.start() : slash]):
            holders = _read_holders(source, start=match.start(), end=end, language=language)
            return _build(source, match.start(), end, holders=holders) if holders else None
    return None


def _build(source: str, start: int, end: int, *, holders: _Holders | None, label: Part | None = None) -> ImageCredit:
    part = cut_part(source, start, end)
    named = (holders.photographers, holders.agencies, holders.rights) if holders else ()
    return ImageCredit(part.text, part.span, label, *named)


def _read_holders(source: str, *, start: int, end: int, language: Language) -> _Holders | None:
    """The photographers, agencies and rights that the stretch consists of; `None` where anything else stands in it.

    Whoever comes first and has a person's name took the picture, unless an agency is named before ("AP Photo/Ana
    Lima"); those who follow hold it ("Ana Lima/European Union").
    """
    photographers: list[Part] = []
    agencies: list[Part] = []
    stop, bracketed = _split_bracketed_right(source, start, end, language=language)
    rights = [*bracketed]
    evident = _SLASH.search(source, start, stop) is not None
    for segment in _split_segments(source, start=start, end=stop, language=language):
        names = _names_in(source, *segment, language=language)
        if names is None:
            return None
        taken = bool(photographers)
        for name in names:
            if _is_right(name.text, language=language):
                rights.append(name)
            elif _is_agency(name.text) or taken or not is_person(name.text, language=language):
                agencies.append(name)
            else:
                photographers.append(name)
    known = bool(rights) or any(_is_agency(agency.text) for agency in agencies)
    return _Holders(
        tuple(photographers),
        tuple(agencies),
        tuple(sorted(rights, key=lambda right: right.span)),
        evident=known or (evident and bool(photographers and agencies)),
    )


def _split_bracketed_right(source: str, start: int, end: int, *, language: Language) -> tuple[int, tuple[Part, ...]]:
    """Where the holders end, and the right in brackets that may follow them: "Ana Lima/AP (file)"."""
    match = _BRACKETED_END.search(source, start, end)
    if match and _is_right(match["inside"], language=language):
        return match.start(), (cut_part(source, *match.span("inside")),)
    return end, ()


def _split_segments(source: str, *, start: int, end: int, language: Language) -> Iterator[tuple[int, int]]:
    """The stretches between slashes, and on either side of "for" and "via"."""
    position = start
    for match in _separators(language).finditer(source, start, end):
        yield position, match.start()
        position = match.end()
    yield position, end


def _names_in(source: str, start: int, end: int, *, language: Language) -> tuple[Part, ...] | None:
    """The names or rights that a stretch between slashes consists of; `None` where it consists of anything else."""
    names = split_names(source, start=start, end=end, language=language)
    if names:
        return names
    text = source[start:end]
    whole = _is_agency(text) or _is_right(text, language=language) or _organisation_pattern(language).fullmatch(text)
    return (cut_part(source, start, end),) if whole else None


def _is_right(text: str, *, language: Language) -> bool:
    words = text.lower().split()
    return bool(words) and language.rights_words.issuperset(words)


def _is_agency(name: str) -> bool:
    return " ".join(name.lower().split()) in AGENCIES
