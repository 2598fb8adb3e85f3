"""What bylines are made of, as patterns: openers, roles, titles, outlets, places."""

from functools import lru_cache
from typing import NamedTuple

import regex

from newsseed.languages import LANGUAGES_KEPT, Language, alternation

# What may stand behind the authors: "ana@calder.example", "@analima"; "| The Calder Tribune", "(NBS)".
_ADDRESS = r"[\w.+-]++@[\w-]++(?:\.[\w-]++)++|@\w++|(?:https?://|www\.)\S++"
OUTLET = (
    r"[\p{Lu}\d][\w.’'&/-]*+(?:\s(?:(?:of|the)\s)?[\p{Lu}\d&][\w.’'&/-]*+){0,4}+"
    r"|(?:[\w-]++\.)++\p{L}{2,6}+|\p{Ll}{2,5}+(?:/\p{L}{2,5}+)*+"
)
"""What an outlet's name looks like."""


class BylinePatterns(NamedTuple):
    """The patterns of one language's bylines."""

    opener: regex.Pattern[str]
    role: regex.Pattern[str]
    title: regex.Pattern[str]
    tail: regex.Pattern[str]
    place: regex.Pattern[str]
    nameless: regex.Pattern[str]
    scholar: regex.Pattern[str]
    pictures: regex.Pattern[str]
    shared: regex.Pattern[str]
    origin: regex.Pattern[str]


@lru_cache(maxsize=LANGUAGES_KEPT)
def byline_patterns(language: Language) -> BylinePatterns:
    """The patterns of a language's bylines, made once."""
    openers, roles = alternation(language.byline_openers), alternation(language.byline_roles)
    companions, closings = alternation(language.byline_companions), alternation(language.byline_closings)
    articles, nameless = alternation(language.articles), alternation(language.nameless_authors)
    images = alternation(language.image_labels)
    made_by = {opener for opener in language.image_openers if opener.rpartition(" ")[2] in language.byline_openers}
    return BylinePatterns(
        opener=regex.compile(rf"(?:{openers})(?:\s*:\s*|\s+)", regex.IGNORECASE),
        # "Ana Lima, science correspondent, in Porto"; "Ana Lima – Europe editor"; "Ana Lima (reporter)"; "Jana Vogt,
        # Redakteurin Politik".
        role=regex.compile(
            rf"""
            (?: \s*[,|•·(/]\s* | \s+[-–—]\s+ | \s+ | (?<=\p{{Ll}})(?=\p{{Lu}}) )
            (?P<role> (?:[\p{{L}}’'&/-]++\s+){{0,5}} (?i:{roles}) (?!\p{{L}}) (?:\s\p{{Lu}}[\p{{L}}-]++){{0,2}} )
            (?!\s\p{{Lu}})
            \)?+ ,?+
            """,
            regex.VERBOSE,
        ),
        title=regex.compile(rf"(?P<title>(?:[\p{{L}}’'&-]++\s){{0,6}}(?i:{roles}))\s(?=\p{{Lu}}\S++\s\p{{Lu}})"),
        tail=regex.compile(
            rf"""
            [\s,;|•·(–—-]*+ (?: {_ADDRESS} | (?i:{closings}) (?!\p{{L}}) ) \)?+
            | (?: \s*+[,;|•·/]\s*+ | \s+[-–—]\s+ | \s*+\( | \s++ )?+
            (?: (?P<companion> (?i:{companions}) ) \s++ (?: (?:{articles}) \s++ )?+ )?+ (?P<outlet> {OUTLET} ) \)?+
            """,
            regex.VERBOSE,
        ),
        # "NBS News, Porto"; "Reporting from Dry Creek, Arizona".
        place=regex.compile(
            rf"(?:,\s|\G(?i:{alternation(language.place_openers)})\s)(?P<place>\p{{Lu}}[\w’'-]*+(?:,?\s\p{{Lu}}[\w’'-]*+){{0,3}})$"
        ),
        # "Our Correspondent", "Calder News Service", "Tribune staff and agencies".
        nameless=regex.compile(
            rf"(?:(?P<outlet>(?:\p{{Lu}}[\w’'&.-]*+\s){{1,3}}?))??(?P<phrase>(?i:{nameless}))(?:,?\s(?i:{closings}))?"
        ),
        # "Ana Lima, Senior Lecturer in Psychology, University of Calder".
        scholar=regex.compile(
            rf"(?P<role>(?:[\p{{L}}’'&-]+\s){{0,4}}(?i:{alternation(language.scholar_roles)})(?!\p{{L}})[^.:;!?]*+)"
        ),
        # "By Ana Lima | Photographs by Tom Reed for NBS", "Words: Ana Lima / Pictures: Tom Reed".
        pictures=regex.compile(
            rf"\s*+(?:[|;/,]\s*+)?(?i:(?:{alternation(made_by)})\s|(?:{images}):)\s*+(?P<names>[^|;:]++)$"
        ),
        # "Ana Lima (Text) und Tom Reed (Fotos)".
        shared=regex.compile(
            rf"\s\((?i:{alternation(language.text_labels)})\)(?:,|\s(?i:{alternation(language.conjunctions)}))*+\s+"
            rf"(?P<names>[^()]+?)\s\((?i:{images})\)$"
        ),
        # "Aus Porto berichtet Ana Lima".
        origin=regex.compile(
            rf"(?P<place>\p{{Lu}}[\w’'-]*+(?:\s\p{{Lu}}[\w’'-]*+){{0,2}}?)\s(?:{alternation(language.byline_verbs)})\s"
        ),
    )
