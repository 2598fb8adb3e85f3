"""An explanation in words, for people who work with news or with corpora."""

from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple

from newsseed.explanations.models import Choice, Contender, Evidence, Reason
from newsseed.models.article import Article
from newsseed.models.quotes import Quote, Term, TermReason, Way
from newsseed.models.text import Span
from newsseed.quoting.attribution import GUESSED
from newsseed.quoting.candidates import NO_SPEECH
from newsseed.quoting.turns import TURN

_LONGEST = 60
_TOLD = 3
_STRONGEST = 9

MEANINGS: Mapping[str, str] = {
    "no speech": "the marks show no speech",
    # A cue in the same sentence.
    "adjacent": "the mention stands right in front of the word of reporting",
    "across": "the mention stands in front of the word of reporting, with a short aside between them",
    "over": "the mention stands in front of the word of reporting, with an aside in commas, dashes or brackets between",
    "over far": "the mention stands in front of the word of reporting, with several asides between them",
    "before comma": "the mention stands in front of a comma, and the word of reporting behind it",
    "relative": "the word of reporting belongs to a clause with “who”, “which” or “that”",
    "antecedent": "a clause with “who”, “which” or “that” stands between the mention and the word of reporting",
    "behind quotation": "the mention stands right behind the quotation, and the word of reporting behind an aside",
    "inherited": "the word of reporting shares its subject with the one before it",
    "subject": "the mention is the subject of the sentence as far as the word of reporting",
    "inverted": "the mention stands right behind the word of reporting",
    "according": "the mention stands behind “according to”",
    "owner": "the mention owns the word of reporting, as in “Lima’s warning” or “his claim”",
    "agent": "the mention hangs on the word of reporting by a preposition, as in “a warning by Lima”",
    # No cue, or no more than a sign.
    "colon": "a colon stands between the mention and the quotation",
    "heading colon": "the sentence has the mention and a colon, as headings have that quote someone",
    "dash": "the mention stands behind a dash behind the quotation",
    "dash below": "the next line is a dash and the mention, like a signature",
    "label": "the quotation opens with the mention in capitals and a colon, as speeches in a transcript do",
    "turn": "the paragraph is a turn of an interview or a transcript: the mention and a colon open it",
    "owner of quote": "the mention owns the quoted words, as in “Lima’s ‘miracle’”",
    "subject before": "the mention is the sentence’s subject and stands in front of the quotation",
    "subject behind": "the mention is the sentence’s subject and stands behind the quotation",
    "clause": "the mention is the subject of the clause in front of the quotation",
    # Another sentence.
    "sentence before": "a word of reporting in the sentence before tells who speaks",
    "paragraph before": "a word of reporting in the paragraph before tells who speaks",
    "subject of sentence before": "the mention is the subject of the sentence before",
    "subject of paragraph before": "the mention is the subject of the last sentence of the paragraph before",
    "sentence behind": "a word of reporting in the sentence behind tells who speaks",
    "continued": "the speech before goes on",
    # Without quotation marks.
    "clause behind": "what is reported stands behind the word of reporting, in the same sentence",
    "clause ahead": "what is reported stands ahead of the word of reporting, in the same sentence",
    "clause around": "what is reported stands around the word of reporting and its source",
    "nobody": "the sentence names nobody whose words they are, as in “it was claimed that”",
}
"""What each rule says; those of the agents are one, whatever their preposition."""

TERM_MEANINGS: Mapping[TermReason, str] = {
    TermReason.SCARE: "the writer keeps a distance from the words, or sets them apart",
    TermReason.TITLE: "the words are the title of a work",
    TermReason.TERM: "the words are a term, and named as one",
    TermReason.NICKNAME: "the words are a name that someone or something goes by",
    TermReason.SLOGAN: "the words are a slogan, or stand on something",
    TermReason.MARKUP: "the words are an address or a piece of code",
}

_WAYS: Mapping[Way, str] = {
    Way.NAME: "is a name, or stands beside one",
    Way.PRONOUN: "is a pronoun",
    Way.ROLE: "is a role or a description of someone whom the article tells of elsewhere",
    Way.PHRASE: "is all that the article says of who that is",
    Way.ANNOUNCED: "stands in another sentence and tells who speaks",
    Way.UNRESOLVED: "does not tell by itself who that is",
}


class Identity(NamedTuple):
    """The way to who a speaker is: the quote's own, and that of the quote that it goes on with.

    `followed` are the quotes gone on with; `mentions` the mention and, where it is no name, a name.
    """

    way: Way
    first_way: Way
    followed: tuple[Span, ...]
    mentions: tuple[Span, ...]
    contenders: tuple[Contender, ...]


def tell_rule(rule: str) -> str:
    """What a rule says, in words.

    >>> tell_rule("agent by")
    'the mention hangs on the word of reporting by a preposition, as in “a warning by Lima”'
    """
    return MEANINGS["agent" if rule.startswith("agent ") else rule]


SETTLED = {
    "cue and source": "a comma, the word of reporting and who says it stand inside the clause or at its end",
    "side": "behind the word of reporting stands only who is told, in front of it a clause and a comma",
}
"""What needs no weights, and why."""


def tell_nested(quote: Quote) -> str:
    """Why nobody is named for a quotation inside a quotation."""
    return (
        f"{_words(quote.text)} stands inside another quotation (rule “{quote.rule}”).\n"
        "Whose words are quoted inside a quotation is not asked: no speaker is named. The confidence, "
        f"{quote.confidence:.2f}, is that of the quotation around it."
    )


def tell_term(term: Term, choice: Choice, *, source: str) -> str:
    """Why words between quotation marks report no speech, and who was not taken for their speaker."""
    lines = [
        f"{_words(term.text)} reports no speech.",
        f"Reason: {term.reason}. {_sentence(TERM_MEANINGS[term.reason])}",
        f"Confidence: {choice.confidence:.2f}.",
        _tell_weights(choice.taken),
        *_tell_others(choice, source),
    ]
    return "\n".join(lines)


def tell_quote(quote: Quote, choices: Sequence[Choice], identity: Identity, *, article: Article) -> str:
    """What a quote rests on, stretch by stretch, and who its speaker is."""
    source = article.source
    speaker = "nobody is named" if quote.speaker is None else quote.speaker.name
    lines = [_words(quote.text), f"Speaker: {speaker}. Confidence: {quote.confidence:.2f}."]
    for choice in choices:
        if len(choices) > 1:
            lines += ["", f"The words {_words(choice.span.of(source))}, confidence {choice.confidence:.2f}"]
        if _is_told_later(choice, quote):
            lines.append("No mark closes them: the paragraph that goes on with them tells who speaks.")
        else:
            lines += [*_tell_choice(choice, source), *_tell_others(choice, source)]
    return "\n".join([*lines, "", "Who that is", *_tell_identity(quote, identity, article)])


def tell_report(
    quote: Quote, choices: Sequence[Choice], identity: Identity | None, *, settled: str, article: Article
) -> str:
    """What a quote without quotation marks rests on, and who its speaker is; `settled` is what needed no weights."""
    source = article.source
    speaker = "nobody is named" if quote.speaker is None else quote.speaker.name
    lines = [_words(quote.text), f"Speaker: {speaker}. Confidence: {quote.confidence:.2f}."]
    report, *sources = choices
    lines += _tell_choice(report, source)
    if settled:
        lines.append(f"Grammar settles that, whatever the weights: {SETTLED[settled]}.")
    for choice in sources:
        lines += ["", "Whose words they are", *_tell_choice(choice, source), *_tell_others(choice, source)]
    if identity is not None:
        lines += ["", "Who that is", *_tell_identity(quote, identity, article)]
    return "\n".join(lines)


def _is_told_later(choice: Choice, quote: Quote) -> bool:
    """Whether a stretch is in its quote for what the next paragraph tells, and not for what was chosen for it."""
    return choice.rule != quote.rule and (choice.rule == NO_SPEECH or choice.rule in GUESSED)


def _tell_choice(choice: Choice, source: str) -> Iterator[str]:
    taken = choice.taken
    yield f"Rule: {choice.rule}. {_sentence(tell_rule(choice.rule))}"
    if taken.rule != choice.rule:
        yield f"What weighed most: {taken.rule}. {_sentence(tell_rule(taken.rule))}"
        yield "That is the mention of the speech before, so the speech goes on."
    for label, span in (("Mention", taken.source), ("Cue", taken.cue)):
        if span is not None:
            yield f"{label}: {_words(span.of(source))}."
    # A colon has no strength: it is no word.
    if taken.strength:
        yield f"How surely that word reports speech: {taken.strength} of {_STRONGEST}."
    yield "Nothing is weighed: a label leaves no choice." if choice.rule == TURN else _tell_weights(taken)


def _tell_weights(taken: Evidence) -> str:
    return f"  {taken.score:.2f} in all; the heaviest weights: {_tell_reasons(taken.reasons)}"


def _tell_others(choice: Choice, source: str) -> Iterator[str]:
    """The next best of what was not taken; other evidence for the same mention does not speak against it."""
    taken = choice.taken
    agreeing = [evidence.rule for evidence in choice.others if evidence.source == taken.source]
    if agreeing:
        yield f"The same answer by other rules: {', '.join(dict.fromkeys(agreeing))}."
    others = [evidence for evidence in choice.others if evidence.source != taken.source]
    for evidence in others[:_TOLD]:
        yield f"Not taken: {_tell_answer(evidence, source)}."
        less = taken.score - evidence.score
        if less < 0:
            yield f"  {-less:.2f} more; but a whole sentence between marks is somebody’s words."
        else:
            yield f"  {less:.2f} less; most against it: {_tell_reasons(evidence.against)}"
    if len(others) > _TOLD:
        yield f"Not taken: {len(others) - _TOLD} more, whose weights are lower still."


def _tell_answer(evidence: Evidence, source: str) -> str:
    if evidence.source is None:
        return evidence.rule
    cued = "" if evidence.cue is None else f" with the cue {_words(evidence.cue.of(source))}"
    return f"{_words(evidence.source.of(source))}{cued}, by the rule {evidence.rule}: {tell_rule(evidence.rule)}"


def _tell_identity(quote: Quote, identity: Identity, article: Article) -> Iterator[str]:
    source, speaker = article.source, quote.speaker
    if identity.followed:
        back = len(identity.followed)
        begun = _words(identity.followed[-1].of(source))
        yield f"The speech goes on from {begun}, {back} quote{'s' if back > 1 else ''} before."
    mention = identity.mentions[0]
    yield f"The mention {_words(mention.of(source))} {_WAYS[identity.first_way]}."
    for named in identity.mentions[1:]:
        yield f"Named as {_words(named.of(source))}, {_tell_distance(named, mention, article)}."
    for contender in identity.contenders:
        verdict = "Taken" if speaker is not None and contender.name == speaker.name else "Not taken"
        yield f"{verdict}: {contender.name}."
        yield f"  {contender.score:.2f} in all; the heaviest weights: {_tell_reasons(contender.reasons)}"
    if speaker is None:
        yield "So nobody is named: no speaker is better than a wrong one."
    else:
        yield f"So it is {speaker.name}."


def _tell_distance(named: Span, mention: Span, article: Article) -> str:
    first, last = sorted((named.start, mention.start))
    count = len([block for block in article.blocks if first < block.span.start <= last])
    if not count:
        return "in the same block"
    return f"{count} block{'s' if count > 1 else ''} {'before' if first == named.start else 'behind'}"


def _tell_reasons(reasons: Sequence[Reason]) -> str:
    told = [f"{reason.what or 'always'} {reason.weight:+.2f}" for reason in reasons[:_TOLD]]
    return "; ".join(told) or "none"


def _sentence(words: str) -> str:
    return f"{words[0].upper()}{words[1:]}."


def _words(text: str) -> str:
    """The words of a text between marks, on one line, and not too many of them."""
    plain = " ".join(text.split())
    return f"“{plain}”" if len(plain) <= _LONGEST else f"“{plain[:_LONGEST].rstrip()}…”"
