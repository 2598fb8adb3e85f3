"""Datelines: where, when and through which agency a report comes in, at the start of its first paragraph."""

from functools import lru_cache

import regex

from newsseed.languages import LANGUAGES_KEPT, Language, alternation, load_people
from newsseed.languages.agencies import AGENCIES
from newsseed.models.blocks import Dateline
from newsseed.models.text import cut_part
from newsseed.parsing.blocks import RawBlock

_LONGEST_DATELINE = 100
_MARKS = frozenset("-–—|:")
_OPENING_MARKS = _MARKS | {")"}
# "CALDER. No ship", "CALDER/HALDEN. No ship"
_TOWN = regex.compile(r"(?P<town>\p{Lu}{4,}+(?:/\p{Lu}{4,}+)*+)\.\s++(?=[\"“„«(]?\p{Lu})")
_MOST_WORDS_OF_A_PLACE = 3


@lru_cache(maxsize=LANGUAGES_KEPT)
def _pattern(language: Language) -> regex.Pattern[str]:
    months = alternation(language.months)
    # "MAR DEL PLATA" and "SEPT-ÎLES" are no dates: a figure stands beside a month.
    date = rf"(?:(?i:{months})\.?\s\d|(?i:{months})\.?\s[(—–-])"
    word = rf"(?!{date})\p{{Lu}}[\p{{L}}\p{{M}}.’'-]*+"
    particles = alternation(language.name_particles | language.organisation_particles)
    return regex.compile(
        rf"""
        (?P<place> {word} (?: (?:[\s/]|,\s|\s(?:{particles})\s) {word} ){{0,4}} )?  # "SAN DIEGO, Calif."
        (?P<land> \s\[{word}(?:\s{word})*\] )?                                         # "Calder [India]"
        (?: ,?\s*+ (?P<date> (?i:{months})\.?\s\d{{1,2}}(?:,?\s\d{{4}})?          # "March 3, 2026"
                           | \d{{1,2}}\.?\s(?i:{months})\b\.?(?:\s\d{{4}})?      # "3 March 2026"
                           | \d{{1,2}}\.\d{{1,2}}\.(?:\d{{4}})? ) )?               # "23.08.2026"
        (?: (?: \s* \( (?P<agency> [^()]{{2,40}}+ ) \) )?+ \s* [-–—]{{1,2}}
          | \s \( (?P<wire> [\p{{L}}-]{{2,20}}+ ) \) [.:]?                         # "Calder (AFP).", "Calder (AFP):"
          | \s (?:[|/]\s)? (?P<mark> [\p{{L}}/]{{2,9}}+ ) \s [-–—|]                # "LEEDS nbs |", "Leeds | AFP |"
          | (?P<colon> : ) )                                                    # "NEW DELHI:"
        \s++
        (?= ["“„‘«'(\[]*+ [\p{{Lu}}\d] )                                        # what follows is a sentence's start
        """,
        regex.VERBOSE,
    )


def parse_dateline(source: str, block: RawBlock, *, language: Language, first: bool = False) -> Dateline | None:
    """The dateline that a paragraph begins with, its closing dash included; `None` where there is none.

    The place stands in capitals, or an agency in brackets follows it. "NATO — the alliance of 32 states — said" has
    none. In an article's `first` paragraph the place may be written as usual, "Leeds - No ship left on Monday.", and a
    known one may stand before a colon, as Indian papers write it.

    >>> from newsseed.languages import load_language
    >>> from newsseed.parsing.blocks import group_blocks
    >>> from newsseed.parsing.lines import split_lines
    >>> text = "HAMBURG, March 3 (Reuters) - No ship left on Monday."
    >>> dateline = parse_dateline(text, group_blocks(text, split_lines(text))[0], language=load_language("en"))
    >>> dateline.place.text, dateline.date.text, dateline.agency.text
    ('HAMBURG', 'March 3', 'Reuters')
    """
    text = block.text
    if not (first or text[1:2].isupper() or text.find("(", 0, _LONGEST_DATELINE) >= 0):
        return None
    if first and (town := _find_town(source, block, language=language)):
        return town
    if (_OPENING_MARKS if first else _MARKS).isdisjoint(text[:_LONGEST_DATELINE]):
        return None
    start = block.visible.start
    limit = min(block.lines[0].visible.end, start + _LONGEST_DATELINE)
    match = _pattern(language).match(source, start, limit)
    if match is None or not _is_dateline(match, first=first, language=language):
        return None
    whole = cut_part(source, *match.span())
    name = next((name for name in ("agency", "wire", "mark") if match[name]), "agency")
    place, date, agency = (
        cut_part(source, *match.span(name)) if match[name] else None for name in ("place", "date", name)
    )
    return Dateline(whole.text, whole.span, place=place, date=date, agency=agency)


def _is_dateline(match: "regex.Match[str]", *, first: bool, language: Language) -> bool:
    """Whether what has the form of a dateline is one: by its capitals, its agency, or as what opens the article."""
    town = (match["place"] or "").partition(",")[0]
    in_capitals = len(town) > 1 and town == town.upper() and town not in language.institutions
    if match["colon"]:
        return first and _is_place(town, language=language)
    if match["wire"]:
        return match["wire"].lower().partition("-")[0] in AGENCIES
    # "Fog in Calder - The ferries wait." is no place.
    words = town.split()
    as_usual = first and town != town.upper() and 0 < len(words) <= _MOST_WORDS_OF_A_PLACE
    as_usual = as_usual and not any(map(str.islower, words))
    if match["mark"]:
        barred = in_capitals and match[0].rstrip().endswith("|")
        return barred or ((in_capitals or as_usual) and match["mark"].lower() in AGENCIES)
    if match["land"] and not match["agency"]:
        return False
    return in_capitals or as_usual or bool(match["agency"])


def _find_town(source: str, block: RawBlock, *, language: Language) -> Dateline | None:
    """The town in four capitals or more that a stop sets off, and that the text goes on about ("in Calder")."""
    match = _TOWN.match(source, block.visible.start, block.visible.end)
    if match is None:
        return None
    towns = [town.capitalize() for town in match["town"].split("/")]
    wheres = alternation(language.place_prepositions)
    if not regex.search(rf"\s(?:{wheres})\s(?:{alternation(towns)})(?!\w)", source):
        return None
    whole = cut_part(source, *match.span())
    return Dateline(whole.text, whole.span, place=cut_part(source, *match.span("town")))


def _is_place(text: str, *, language: Language) -> bool:
    people = load_people(language)
    return people is not None and text.lower() in people.places
