"""Stage fourteen: why words between quotation marks that report no speech stand there."""

import re

from newsseed.models.quotes import TermReason
from newsseed.models.text import Span
from newsseed.quoting.sites import Site

_NEAR = 4
_LONGEST_ACRONYM = 4
_NAMED = re.compile(r"the [A-Z]\w+")
_MARKUP = re.compile("[<>{}]|http")


def find_reason(source: str, site: Site, span: Span) -> TermReason:
    """The reason, by what stands beside the marks and what the words between them look like."""
    tokens, place, first = site.sentence.tokens, site.place, site.sentence.first
    classes, forms, grammar = tokens.classes, tokens.forms, tokens.grammar
    inside = span.of(source)
    if _MARKUP.search(inside) or source[max(0, span.start - 2) : span.start - 1] == "=":
        return TermReason.MARKUP
    near = forms[max(first, place - _NEAR) : place]
    before = classes[place - 1] if place > first else ""
    after = classes[place + 1 : place + 2]
    if not grammar.naming_words.isdisjoint(near) or (before == "N" and after == "N") or _NAMED.fullmatch(inside):
        return TermReason.NICKNAME
    if (
        not grammar.slogan_words.isdisjoint(near)
        or (inside.isupper() and len(inside) > _LONGEST_ACRONYM)
        or inside.endswith("!")
    ):
        return TermReason.SLOGAN
    beside = near + forms[place + 1 : place + 3]
    if site.shape.opens == "U" and (
        not grammar.work_words.isdisjoint(beside) or site.shape.titled or before in ("G", ",")
    ):
        return TermReason.TITLE
    if not grammar.term_words.isdisjoint(near):
        return TermReason.TERM
    return TermReason.SCARE
