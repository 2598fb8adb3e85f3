"""How an explanation is found: the article is looked at again, by the same stages, and what they see is told."""

from collections.abc import Iterable, Iterator, Sequence

from newsseed.errors import ForeignQuoteError, WrongTypeError
from newsseed.explanations.models import Choice, Contender, Evidence, Explanation, Reason
from newsseed.explanations.wording import Identity, tell_nested, tell_quote, tell_term
from newsseed.languages import load_language
from newsseed.models.article import Article
from newsseed.models.quotes import Quote, Speaker, Term
from newsseed.models.text import Span
from newsseed.quoting.attribution import Attribution
from newsseed.quoting.features import UNIT, list_weights
from newsseed.quoting.frames import Decision
from newsseed.quoting.marks import Stretch
from newsseed.quoting.table import Table
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
    decisions: list[Decision] = []
    language = load_language(article.language)
    seen = find_speech(article.source, article.title, article.blocks, language=language, note=decisions.append)
    found = None if seen is None else _find(quote, article, seen, decisions)
    if found is None:
        start = quote.span.start if isinstance(quote, Term) else quote.content[0].start
        raise ForeignQuoteError(quote.text, start)
    return found


def _find(quote: Quote | Term, article: Article, seen: Findings, decisions: Sequence[Decision]) -> Explanation | None:
    """The explanation of what is found again; None for what is not."""
    speech = build_speech(article.source, seen)
    if isinstance(quote, Term):
        if quote not in speech.terms:
            return None
        marked = seen.found.terms[speech.terms.index(quote)]
        return _explain_term(quote, article, next(_choices([marked.stretch], decisions, seen.table)))
    if quote in speech.quotes:
        place = speech.quotes.index(quote)
        choices = tuple(_choices(seen.found.quotes[place].stretches, decisions, seen.table))
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


def _choices(stretches: Sequence[Stretch], decisions: Sequence[Decision], table: Table) -> Iterator[Choice]:
    """What was chosen for each of the stretches."""
    wanted = {stretch.span for stretch in stretches}
    for decision in decisions:
        if decision.stretch.span in wanted:
            rows = zip(decision.candidates, decision.facts, strict=True)
            weighed = [
                Evidence(
                    candidate.kind,
                    None if candidate.source is None else Span(*candidate.source),
                    None if candidate.cue_span is None else Span(*candidate.cue_span),
                    candidate.strength,
                    round(table.weigh(facts) * UNIT, 2),
                    tuple(Reason(what, weight) for what, weight in list_weights(facts, weights=table.weights)),
                )
                for candidate, facts in rows
            ]
            # Of several that weigh the same the first is taken, and so it is by a stable sort.
            weighed.sort(key=lambda evidence: -evidence.score)
            span, rule, confidence = decision.stretch.span, decision.candidate.kind, decision.probability
            yield Choice(span, rule, confidence, weighed[0], tuple(weighed[1:]))


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
