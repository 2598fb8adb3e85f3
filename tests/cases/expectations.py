"""The cases as they stand in the TOML files, and what an article says other than they expect.

A case is a short text with all the quotes in it that have quotation marks. Of a quote it gives

- `text`, the content to the letter, its stretches joined by a space; or `holds`, words that stand in the content of a
  quote with this speaker, source and cue (several words may stand in one quote or in several);
- `kind`, left out where it is a matter of definition;
- `speaker`, or `speaker_none = true`; `speaker_kind` where it matters;
- `source` and `cue`: left out where none stands at the quote;
- `addressee`, `medium`, `occasion`, `nested`, `rule_is_continuation`: checked where given;
- `unchecked`, fields on which careful readers differ; `optional`, where the quote may also be left out.

A list of strings is a choice of right answers (but for `holds` and `nested`). `never` of a case names people that may
not be speakers; with `exact = false` further quotes are allowed. Indirect quotes are left aside. `blocks` are the
kinds of block that the text has, where it has others than paragraphs: without them the case means nothing.
"""

import tomllib
from collections.abc import Iterable, Iterator, Sequence
from functools import cache
from pathlib import Path
from typing import Any, Literal

import attrs
import cattrs

from newsseed import Article, Span
from newsseed.models.quotes import Quote, QuoteKind, SpeakerKind, Stance, TermReason

FOLDER = Path(__file__).parent

Answer = str | tuple[str, ...]
Checked = Literal["speaker", "source", "cue"]
ARTICLES = ("the ", "a ", "an ")
MARKS_AND_STOPS = " \"'“”‘’„‟«»‹›`.,;:!?"


@attrs.frozen
class ExpectedQuote:
    """A quote as a careful reader finds it."""

    text: str | None = None
    holds: Answer = ()
    kind: QuoteKind | None = None
    speaker: Answer = ()
    speaker_none: bool = False
    speaker_kind: SpeakerKind | None = None
    source: Answer = ()
    cue: Answer = ()
    addressee: Answer = ()
    medium: Answer = ()
    occasion: Answer = ()
    nested: tuple[str, ...] = ()
    rule_is_continuation: bool = False
    unchecked: tuple[Checked, ...] = ()
    optional: bool = False

    @property
    def label(self) -> str:
        """The quote in a message."""
        return repr(self.text) if self.text is not None else f"…{' … '.join(answers_in(self.holds))}…"


@attrs.frozen
class ExpectedIndirect:
    """What is reported without quotation marks: the clause, to the letter but for stops, and by whom."""

    text: str
    speaker: str | None = None
    source: str | None = None
    cue: str | None = None
    stance: Stance | None = None
    addressee: str | None = None
    medium: str | None = None
    occasion: str | None = None


@attrs.frozen
class ExpectedTerm:
    """Words in quotation marks that nobody says."""

    text: str
    reason: TermReason | None = None


@attrs.frozen
class Case:
    """A text with the right answer; `reason` says of a known failure why it is one."""

    name: str
    text: str
    quotes: tuple[ExpectedQuote, ...] = ()
    indirect: tuple[ExpectedIndirect, ...] | None = None
    terms: tuple[ExpectedTerm, ...] = ()
    never: tuple[str, ...] = ()
    exact: bool = True
    blocks: tuple[str, ...] = ()
    reason: str | None = None


@cache
def read_cases(path: Path) -> tuple[Case, ...]:
    """The cases of a file. Raises `cattrs.BaseValidationError` where a key is not known or a value of a wrong kind."""
    converter = cattrs.Converter(forbid_extra_keys=True)
    converter.register_structure_hook(Answer, lambda value, _: value if isinstance(value, str) else tuple(value))
    return converter.structure(tomllib.loads(path.read_text(encoding="utf-8"))["case"], tuple[Case, ...])


def answers_in(answer: Answer) -> tuple[str, ...]:
    """One right answer or several, as a tuple."""
    return (answer,) if isinstance(answer, str) else answer


def differences(case: Case, article: Article) -> Iterator[str]:
    """What the article says other than the case, a line each; nothing where it is right."""
    found = [quote for quote in article.quotes if _is_quoted(quote)]
    accounted: list[Quote] = []
    for expected in case.quotes:
        for words in [expected.text] if expected.text is not None else answers_in(expected.holds):
            quote = _search(expected, words, found, accounted)
            if quote is None and not expected.optional:
                yield f"missing: {expected.label}"
            elif quote is not None:
                accounted.append(quote)
                yield from (f"{expected.label}: {line}" for line in _field_differences(expected, quote, article.source))
    if case.exact:
        yield from (f"unexpected: {told(quote, article.source)}" for quote in found if quote not in accounted)
    yield from _never_differences(case.never, article)
    yield from _term_differences(case.terms, article)
    if case.indirect is not None:
        yield from _indirect_differences(case.indirect, article)


def _indirect_differences(wanted: Sequence[ExpectedIndirect], article: Article) -> Iterator[str]:
    """What is reported without marks is right to the letter, and so are its parts, those that stand nowhere too."""
    found = {_plain(quote.text).strip(MARKS_AND_STOPS): quote for quote in article.quotes if not _is_quoted(quote)}
    for expected in wanted:
        quote = found.pop(_plain(expected.text).strip(MARKS_AND_STOPS), None)
        if quote is None:
            yield f"missing: {expected.text!r}"
            continue
        speaker = None if quote.speaker is None else quote.speaker.name
        if speaker != expected.speaker:
            yield f"{expected.text!r}: speaker {speaker!r}, not {expected.speaker!r}"
        if expected.stance is not None and quote.stance is not expected.stance:
            yield f"{expected.text!r}: stance {quote.stance}, not {expected.stance}"
        for name in ("source", "cue", "addressee", "medium", "occasion"):
            right = getattr(expected, name)
            if right is not None:
                lines = _span_difference(name, right, getattr(quote, name), article.source)
                yield from (f"{expected.text!r}: {line}" for line in lines)
    yield from (f"unexpected: {told(quote, article.source)}" for quote in found.values())


def _is_quoted(quote: Quote) -> bool:
    return quote.kind is not QuoteKind.INDIRECT


def told(quote: Quote, source: str) -> str:
    """A quote in one line."""
    speaker = quote.speaker.name if quote.speaker else None
    cue, mention = _words(quote.cue, source), _words(quote.source, source)
    return f"{quote.kind} {quote.text!r} speaker={speaker!r} source={mention!r} cue={cue!r} rule={quote.rule!r}"


def _search(expected: ExpectedQuote, words: str, found: list[Quote], accounted: list[Quote]) -> Quote | None:
    """A quote is taken once by its whole text, but several words may stand in the same one."""
    wanted = _plain(words)
    if expected.text is not None:
        return next((quote for quote in found if _plain(quote.text) == wanted and quote not in accounted), None)
    return next((quote for quote in found if wanted in _plain(quote.text)), None)


def _field_differences(expected: ExpectedQuote, quote: Quote, source: str) -> Iterator[str]:
    if expected.kind and quote.kind is not expected.kind:
        yield f"kind {quote.kind}, not {expected.kind}"
    if "speaker" not in expected.unchecked:
        yield from _speaker_differences(expected, quote)
    for name in ("source", "cue"):
        if name not in expected.unchecked:
            yield from _span_difference(name, getattr(expected, name), getattr(quote, name), source)
    for name in ("addressee", "medium", "occasion"):
        if getattr(expected, name):
            yield from _span_difference(name, getattr(expected, name), getattr(quote, name), source)
    inner = [_plain(nested.text) for nested in quote.nested]
    yield from (f"nested {inner}, without {text!r}" for text in expected.nested if _plain(text) not in inner)
    if expected.rule_is_continuation and "continu" not in quote.rule:
        yield f"rule {quote.rule!r}, no continuation"


def _speaker_differences(expected: ExpectedQuote, quote: Quote) -> Iterator[str]:
    name = quote.speaker.name if quote.speaker else None
    right = answers_in(expected.speaker)
    if expected.speaker_none:
        if name is not None:
            yield f"speaker {name!r}, not none"
    elif name is None or _bare(name) not in [_bare(answer) for answer in right]:
        yield f"speaker {name!r}, not {_choice(right)}"
    elif expected.speaker_kind and quote.speaker and quote.speaker.kind is not expected.speaker_kind:
        yield f"speaker's kind {quote.speaker.kind}, not {expected.speaker_kind}"


def _span_difference(name: str, answer: Answer, span: Span | None, source: str) -> Iterator[str]:
    right, words = answers_in(answer), _words(span, source)
    if (words is None and right) or (words is not None and _plain(words) not in map(_plain, right)):
        yield f"{name} {words!r}, not {_choice(right)}"


def _never_differences(never: tuple[str, ...], article: Article) -> Iterator[str]:
    speakers = {quote.speaker.name for quote in article.quotes if quote.speaker and _is_quoted(quote)}
    yield from (f"{name!r} is no speaker" for name in never if name in speakers)


def _term_differences(terms: Iterable[ExpectedTerm], article: Article) -> Iterator[str]:
    found = {_plain(term.text).strip(MARKS_AND_STOPS): term for term in article.terms}
    for expected in terms:
        term = found.get(_plain(expected.text).strip(MARKS_AND_STOPS))
        if term is None:
            yield f"missing term: {expected.text!r}, not among {sorted(found)}"
        elif expected.reason and term.reason is not expected.reason:
            yield f"term {expected.text!r}: reason {term.reason}, not {expected.reason}"


def _choice(right: tuple[str, ...]) -> str:
    return " or ".join(map(repr, right)) or "None"


def _words(span: Span | None, source: str) -> str | None:
    return None if span is None else span.of(source)


def _plain(text: str) -> str:
    """White space is no difference: no-break spaces, line ends."""
    return " ".join(text.split())


def _bare(name: str) -> str:
    """A name without what does not distinguish names: an article in front, its case, the shape of an apostrophe."""
    key = _plain(name).replace("’", "'").casefold()
    return next((key.removeprefix(article) for article in ARTICLES if key.startswith(article)), key)


def claimed_strings(case: Case) -> Iterator[Any]:
    """Every string that a case says is in its text; contents in several stretches are left out."""
    for quote in case.quotes:
        yield from answers_in(quote.holds)
        yield from quote.nested
        for answer in (quote.addressee, quote.medium, quote.occasion, quote.source, quote.cue):
            yield from answers_in(answer)
    yield from (term.text for term in case.terms)
    for reported in case.indirect or ():
        parts = (reported.source, reported.cue, reported.addressee, reported.medium, reported.occasion)
        yield from filter(None, parts)
