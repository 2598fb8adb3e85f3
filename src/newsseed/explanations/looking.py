"""How an explanation is found: the article is looked at again, by the same stages, and what they see is told."""

from collections.abc import Iterable, Iterator, Sequence

from newsseed.errors import ForeignQuoteError, WrongTypeError
from newsseed.explanations.evidence import list_choices, list_report_choices
from newsseed.explanations.models import Choice, Contender, Explanation, Reason
from newsseed.explanations.wording import Identity, tell_nested, tell_quote, tell_report, tell_term
from newsseed.languages import load_language
from newsseed.models.article import Article
from newsseed.models.quotes import Quote, Speaker, Term, Way
from newsseed.models.text import Span
from newsseed.quoting.answers import Attribution
from newsseed.quoting.frames import Decision
from newsseed.quoting.indirect import Reported
from newsseed.quoting.settled import is_inverted_report, tells_ahead
from newsseed.speech import Findings, build_speech, find_speech


def explain(quote: Quote | Term, *, article: Article) -> Explanation:
    """What a quote of `article`, or a term of it, rests on: the evidence, what was not taken, and who the speaker is.

    The article is looked at again for it, as `newsseed.parse` did. Raises `ForeignQuoteError` (a `ValueError`) for a
    quote that is not of this article, and `WrongTypeError` (a `TypeError`) where a value is of another type.

    >>> import newsseed
    >>> article = newsseed.parse("“It is late,” said Mayor Ana Lima. We met by the “miracle” pier.")
    >>> explanation = newsseed.explain(article.quotes[0], article=article)
    >>> explanation.rule, explanation.speaker.name, explanation.way.value
    ('inverted', 'Ana Lima', 'name')
    >>> print(newsseed.explain(article.terms[0], article=article).text.splitlines()[0])
    “miracle” reports no speech.
    """
    if not isinstance(quote, Quote | Term):
        raise WrongTypeError("quote", quote, "a Quote or a Term")
    if not isinstance(article, Article):
        raise WrongTypeError("article", article, "the Article that the quote is of")
    noted: list[Decision | Reported] = []
    language = load_language(article.language)
    seen = find_speech(article.source, article.title, article.blocks, language=language, note=noted.append)
    found = None if seen is None else _find(quote, article, seen, noted)
    if found is None:
        start = quote.span.start if isinstance(quote, Term) else quote.content[0].start
        raise ForeignQuoteError(quote.text, start)
    return found


def _find(
    quote: Quote | Term, article: Article, seen: Findings, noted: Sequence[Decision | Reported]
) -> Explanation | None:
    """The explanation of what is found again; None for what is not."""
    speech = build_speech(article.source, seen)
    decisions = [one for one in noted if isinstance(one, Decision)]
    if isinstance(quote, Term):
        if quote not in speech.terms:
            return None
        marked = seen.found.terms[speech.terms.index(quote)]
        return _explain_term(quote, article, next(list_choices([marked.stretch], decisions, table=seen.table)))
    if quote in speech.quotes:
        place = speech.quotes.index(quote)
        for one in noted:
            # Sources are extended afterwards, so that the attribution is another one; but nothing is reported twice.
            if isinstance(one, Reported) and one.attribution.content == quote.content:
                return _explain_report(quote, article, one, place, seen)
        choices = tuple(list_choices(seen.found.quotes[place].stretches, decisions, table=seen.table))
        return _explain_quote(quote, article, choices, _identify(quote.speaker, place, seen))
    if quote in _list_nested(speech.quotes):
        text = tell_nested(quote)
        return Explanation(quote, quote.rule, quote.confidence, (), text)
    return None


def _list_nested(quotes: Iterable[Quote]) -> Iterator[Quote]:
    for quote in quotes:
        yield from quote.nested
        yield from _list_nested(quote.nested)


def _explain_term(term: Term, article: Article, choice: Choice) -> Explanation:
    text = tell_term(term, choice, source=article.source)
    return Explanation(term, choice.rule, choice.confidence, (choice,), text)


def _explain_quote(quote: Quote, article: Article, choices: tuple[Choice, ...], identity: Identity) -> Explanation:
    chain = (*identity.followed, *identity.mentions)
    text = tell_quote(quote, choices, identity, article=article)
    return Explanation(
        quote, quote.rule, quote.confidence, choices, text, quote.speaker, identity.way, chain, identity.contenders
    )


def _explain_report(quote: Quote, article: Article, found: Reported, place: int, seen: Findings) -> Explanation:
    """What is reported without quotation marks rests on a word of reporting, or on a sign, and on its source."""
    choices = list_report_choices(quote, found, table=seen.table)
    identity = None if quote.source is None else _identify(quote.speaker, place, seen)
    sentence, cue = found.report.reading.sentence, found.report.cue
    settled = "cue and source" if is_inverted_report(sentence, cue) else "side" if tells_ahead(sentence, cue) else ""
    text = tell_report(quote, choices, identity, settled=settled, article=article)
    if identity is None:
        return Explanation(quote, quote.rule, quote.confidence, choices, text, way=Way.UNRESOLVED)
    return Explanation(
        quote,
        quote.rule,
        quote.confidence,
        choices,
        text,
        quote.speaker,
        identity.way,
        identity.mentions,
        identity.contenders,
    )


def _identify(speaker: Speaker | None, place: int, seen: Findings) -> Identity:
    """The way from the quote at `place` to its speaker: the speech that it goes on with, the mention, a name."""
    quotes, answers = seen.found.quotes, seen.resolution.answers
    way = answers[place].way
    followed: list[Span] = []
    while (follows := quotes[place].follows) is not None:
        followed.append(quotes[follows].content[0])
        place = follows
    mention = _mention_of(quotes[place])
    mentions = (mention,) if speaker is None else (mention, *_last_named(speaker, mention))
    contenders = tuple(
        Contender(name, score, tuple(_sort_reasons(reasons))) for name, score, reasons in answers[place].contenders
    )
    return Identity(way, answers[place].way, tuple(followed), mentions, contenders)


def _sort_reasons(reasons: Iterable[tuple[str, float]]) -> list[Reason]:
    """The reasons, the heaviest first."""
    return sorted((Reason(what, weight) for what, weight in reasons), key=lambda reason: -abs(reason.weight))


def _mention_of(quote: Attribution) -> Span:
    """The mention that a quote rests on: at it, or elsewhere; speech is what has one."""
    return next(mention for mention in (quote.source, quote.carried) if mention is not None)


def _last_named(speaker: Speaker, mention: Span) -> list[Span]:
    """The speaker's last name before `mention`, or the first behind it; none where the mention is one itself."""
    if any(named.overlaps(mention) for named in speaker.mentions):
        return []
    before = [named for named in speaker.mentions if named.end <= mention.start]
    return before[-1:] or list(speaker.mentions[:1])
