"""From typed blocks to quotes, terms and speakers: the stages of quoting, then those of speakers."""

from collections.abc import Iterator, Sequence
from typing import NamedTuple

import attrs

from newsseed.languages import Language, PeopleWords, load_grammar, load_people
from newsseed.languages.grammar import Grammar
from newsseed.models.article import Doubt, DoubtKind
from newsseed.models.blocks import Block, Caption, Embed, Heading, Paragraph, Standfirst, Title
from newsseed.models.quotes import Quote, QuoteKind, Speaker, Stance, Term
from newsseed.models.text import Span
from newsseed.quoting.answers import Attribution
from newsseed.quoting.attribution import GUESSED, Attributions, Note, attribute_quotes
from newsseed.quoting.frames import HEADING
from newsseed.quoting.marks import Stretch
from newsseed.quoting.table import Table, load_table
from newsseed.quoting.turns import PARAGRAPH
from newsseed.speakers.answers import Resolution
from newsseed.speakers.clusters import cluster_names
from newsseed.speakers.names import find_names
from newsseed.speakers.resolution import resolve_speakers
from newsseed.speakers.roles import find_roles
from newsseed.speakers.zones import lay_zones

NESTED = "nested"
"""The rule of a quotation inside another one."""
# Whoever reads the model goes down from one level to the next: marks that nest deeper are a mistake.
_DEEPEST = 8
# Making a member of its value takes ten times as long as looking it up.
_STANCES = {stance.value: stance for stance in Stance}


class Place(NamedTuple):
    """A stretch of text that may hold quotations: what kind of block it is in, and the block."""

    kind: str
    span: Span
    block: Block | Title


@attrs.frozen
class Speech:
    """Who said what in an article, and what could not be decided about it."""

    quotes: tuple[Quote, ...] = ()
    terms: tuple[Term, ...] = ()
    speakers: tuple[Speaker, ...] = ()
    doubts: tuple[Doubt, ...] = ()


class Findings(NamedTuple):
    """What the stages find in an article: where they look, by which table, whose words, and who that is."""

    places: tuple[Place, ...]
    table: Table
    found: Attributions
    resolution: Resolution


def read_speech(source: str, title: Title | None, blocks: Sequence[Block], *, language: Language) -> Speech:
    """The quotes, terms and speakers of an article whose structure has been read.

    A language of which only the structure is known gives none, and a doubt that says so.

    >>> from newsseed.languages import load_language
    >>> from newsseed.models import Paragraph
    >>> text = "“It is late,” said Mayor Ana Lima."
    >>> paragraph = Paragraph(text, Span(0, len(text)))
    >>> speech = read_speech(text, None, [paragraph], language=load_language("en"))
    >>> speech.quotes[0].text, speech.quotes[0].speaker.name
    ('It is late,', 'Ana Lima')
    """
    findings = find_speech(source, title, blocks, language=language)
    if findings is None:
        detail = f"quotations are not looked for in {language.name} yet"
        return Speech(doubts=(Doubt(DoubtKind.LANGUAGE, Span(0, len(source)), detail),))
    return build_speech(source, findings)


def find_speech(
    source: str, title: Title | None, blocks: Sequence[Block], *, language: Language, note: Note | None = None
) -> Findings | None:
    """What the stages find; None in a language of which only the structure is known. `note` is told each decision."""
    grammar, people = load_grammar(language), load_people(language)
    if grammar is None or people is None or language.speech is None:
        return None
    places = tuple(find_places(title, blocks))
    table = load_table(language.speech, grammar)
    found = attribute_quotes(source, [(place.kind, place.span) for place in places], table=table, note=note)
    return Findings(places, table, found, resolve(source, title, blocks, found, people=people))


def build_speech(source: str, findings: Findings) -> Speech:
    """The article's quotes, terms and speakers: one quote for each attribution, one term for each stretch marked."""
    places, table, found, resolution = findings
    speakers = [
        None if answer.speaker is None else resolution.speakers[answer.speaker] for answer in resolution.answers
    ]
    quotes = tuple(
        _build_quote(source, attribution, speaker, places[attribution.block], table.grammar)
        for attribution, speaker in zip(_give_sources(found.quotes, places), speakers, strict=True)
    )
    terms = tuple(
        Term(term.stretch.span.of(source), term.stretch.span, term.reason, places[term.block].block)
        for term in found.terms
    )
    return Speech(quotes, terms, resolution.speakers, found.doubts)


def find_places(title: Title | None, blocks: Sequence[Block]) -> Iterator[Place]:
    """Where quotations are looked for, in text order: notices, bylines and credits hold none."""
    if title is not None:
        yield Place(HEADING, title.headline.span, title)
    for block in blocks:
        match block:
            case Paragraph() | Standfirst():
                yield Place(PARAGRAPH, _without_dateline(block), block)
            case Heading():
                yield Place(HEADING, block.span, block)
            case Embed():
                yield Place(HEADING, block.title.span, block)
            case Caption(alt=alt, text=text):
                yield from (Place("caption", part.span, block) for part in (alt, text) if part is not None)
            case _:
                pass


def _without_dateline(block: Paragraph | Standfirst) -> Span:
    """The span of a paragraph's own words: "CALDER (NBS) –" says nothing, and nobody of that name does."""
    dateline = block.dateline if isinstance(block, Paragraph) else None
    if dateline is None:
        return block.span
    words = block.text[len(dateline.text) :].lstrip()
    return Span(block.span.end - len(words), block.span.end)


def resolve(
    source: str, title: Title | None, blocks: Sequence[Block], found: Attributions, *, people: PeopleWords
) -> Resolution:
    """Who the sources of the attributions are, by the names and roles of the whole article."""
    if not found.quotes:
        return Resolution((), ())
    zones = lay_zones(title, blocks, people=people)
    cast = cluster_names(source, find_names(source, zones=zones, people=people), people=people)
    roles = find_roles(cast, zones=zones)
    quoted = [stretch.span for quote in found.quotes for stretch in quote.stretches]
    quoted += [term.stretch.span for term in found.terms]
    return resolve_speakers(found.quotes, cast=cast, roles=roles, zones=zones, quoted=sorted(quoted, key=_place_of))


def _place_of(span: Span) -> tuple[int, int]:
    return span.start, span.end


def _give_sources(quotes: Sequence[Attribution], places: Sequence[Place]) -> Iterator[Attribution]:
    """The quotes, those without a mention in their sentence with the one in their paragraph, or that announces them.

    What goes on with words of somebody who is named as their source has none of its own in another paragraph.
    """
    taken = {quote.source for quote in quotes}
    for quote in quotes:
        mention = quote.carried
        if mention is not None and (
            mention in places[quote.block].span or (quote.rule in GUESSED and mention not in taken)
        ):
            yield quote._replace(source=mention)
        else:
            yield quote


def _build_quote(source: str, found: Attribution, speaker: Speaker | None, place: Place, grammar: Grammar) -> Quote:
    return Quote(
        kind=found.kind,
        content=found.content,
        text=" ".join(" ".join([source[span.start : span.end] for span in found.content]).split()),
        block=place.block,
        rule=found.rule,
        confidence=found.confidence,
        source=found.reach or found.source,
        cue=found.cue,
        speaker=speaker,
        addressee=found.addressee,
        medium=found.medium,
        occasion=found.occasion,
        stance=_stance_of(source, found.cue, grammar),
        nested=tuple(
            [_build_nested(source, inner, found, place.block) for outer in found.stretches for inner in outer.nested]
        ),
    )


def _stance_of(source: str, cue: Span | None, grammar: Grammar) -> Stance:
    """The stance that the last telling word of a cue has; what tells nothing states."""
    if cue is not None:
        stances = grammar.stances
        words = source[cue.start : cue.end].lower().split()
        # "fired back" praises nobody, though "to back a plan" does.
        if len(words) > 1 and words[-1] in grammar.cue_particles:
            del words[-1]
        for word in reversed(words):
            if word in stances:
                return _STANCES[stances[word]]
    return Stance.STATED


def _build_nested(
    source: str, stretch: Stretch, found: Attribution, block: Block | Title, *, levels: int = _DEEPEST
) -> Quote:
    """A quotation inside a quotation, with at most so many `levels` of them: whose words they are is not asked."""
    inside = stretch.nested if levels > 1 else ()
    return Quote(
        kind=QuoteKind.DIRECT,
        content=(stretch.span,),
        text=" ".join(stretch.span.of(source).split()),
        block=block,
        rule=NESTED,
        confidence=found.confidence,
        nested=tuple([_build_nested(source, deeper, found, block, levels=levels - 1) for deeper in inside]),
    )
