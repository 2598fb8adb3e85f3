"""Quotes, terms and speakers of short texts, each showing one thing; see `expectations.py` for what a case gives."""

from collections import Counter
from functools import cache
from pathlib import Path
from typing import Any

import attrs
import cattrs
import pytest

import newsseed
from newsseed import Article, Span
from newsseed.models.quotes import Quote, QuoteKind, Speaker, SpeakerKind, Stance, Term, TermReason
from tests.cases.expectations import (
    FOLDER,
    Answer,
    Case,
    ExpectedIndirect,
    ExpectedQuote,
    ExpectedTerm,
    answers_in,
    claimed_strings,
    differences,
    read_cases,
)

FILES = sorted((FOLDER / "english").glob("*.toml"))
CASES = {path.stem: read_cases(path) for path in FILES}
FIELDS = ("source", "cue", "addressee", "medium", "occasion")
KNOWN_FAILURES = "known_failures"
PARAMETERS = [
    pytest.param(
        case,
        id=f"{stem}:{case.name}",
        marks=[pytest.mark.xfail(strict=True, reason=case.reason or "")] if stem == KNOWN_FAILURES else [],
    )
    for stem, cases in CASES.items()
    for case in cases
]
# What is asked of the cases themselves is asked of a file at once: a test for each case would be slow.
EVERY_FILE = pytest.mark.parametrize("cases", CASES.values(), ids=CASES)


@cache
def article_of(case: Case) -> Article:
    """The article of a case, the same one for all tests."""
    return newsseed.parse(case.text)


@pytest.mark.parametrize("case", PARAMETERS)
def test_case(case: Case) -> None:
    article = article_of(case)
    wrong = list(differences(case, article))
    assert not wrong, "\n".join([case.text.strip(), "", *wrong])


def test_names_are_unique() -> None:
    names = Counter(case.name for cases in CASES.values() for case in cases)
    assert [name for name, count in names.items() if count > 1] == []


def test_known_failures_and_no_others_give_a_reason() -> None:
    for stem, cases in CASES.items():
        assert [case.name for case in cases if bool(case.reason) != (stem == KNOWN_FAILURES)] == []


def test_unknown_keys_are_refused(tmp_path: Path) -> None:
    path = tmp_path / "cases.toml"
    path.write_text('[[case]]\nname = "a"\ntext = "b"\nspeakr = "c"\n', encoding="utf-8")
    with pytest.raises(cattrs.BaseValidationError):
        read_cases(path)


@EVERY_FILE
def test_the_text_holds_what_the_case_claims(cases: tuple[Case, ...]) -> None:
    for case in cases:
        plain = " ".join(case.text.split())
        missing = [string for string in claimed_strings(case) if " ".join(string.split()) not in plain]
        assert not missing, case.name
        for quote in case.quotes:
            assert (quote.text is None) != (not quote.holds), case.name
            # Contents in several stretches are joined: their words stand in the text all the same.
            assert all(word in plain for word in (quote.text or "").split()), case.name
            named = bool(quote.speaker) + quote.speaker_none + ("speaker" in quote.unchecked)
            assert named == 1, (case.name, quote.label)


def first_span(answer: Answer, text: str) -> Span | None:
    """Where the first right answer stands; nowhere where none is asked for."""
    for words in answers_in(answer)[:1]:
        return Span(text.index(words), text.index(words) + len(words))
    return None


def answered(case: Case) -> Article:
    """An article that says what the case expects, and nothing else."""
    article = article_of(case)
    block, text = article.blocks[0], case.text
    quotes, terms = [], []
    for expected in case.quotes:
        for words in [expected.text] if expected.text is not None else answers_in(expected.holds):
            name = next(iter(answers_in(expected.speaker)), None)
            kind = expected.speaker_kind or SpeakerKind.PERSON
            spans: dict[str, Any] = {field: first_span(getattr(expected, field), text) for field in FIELDS}
            nested = [Quote(QuoteKind.DIRECT, (), inner, block, "nested", 1.0) for inner in expected.nested]
            quote = Quote(expected.kind or QuoteKind.DIRECT, (), words, block, "continuation", 1.0)
            speaker = None if name is None else Speaker(name, kind)
            quotes.append(attrs.evolve(quote, speaker=speaker, nested=tuple(nested), **spans))
    for reported in case.indirect or ():
        indirect = Quote(QuoteKind.INDIRECT, (), reported.text, block, "clause", 1.0)
        found: dict[str, Any] = {field: first_span(getattr(reported, field) or (), text) for field in FIELDS}
        speaker = None if reported.speaker is None else Speaker(reported.speaker, SpeakerKind.PERSON)
        quotes.append(attrs.evolve(indirect, speaker=speaker, stance=reported.stance or Stance.STATED, **found))
    for expected_term in case.terms:
        span = first_span(expected_term.text, text)
        assert span is not None
        terms.append(Term(expected_term.text, span, expected_term.reason or TermReason.TERM, block))
    return attrs.evolve(article, quotes=tuple(quotes), terms=tuple(terms))


@EVERY_FILE
def test_the_case_can_be_met(cases: tuple[Case, ...]) -> None:
    for case in cases:
        assert list(differences(case, answered(case))) == [], case.name


@EVERY_FILE
def test_the_structure_is_as_meant(cases: tuple[Case, ...]) -> None:
    for case in cases:
        article = article_of(case)
        kinds = ["Title"] * bool(article.title) + [type(block).__name__ for block in article.blocks]
        assert kinds == list(case.blocks or ["Paragraph"] * len(kinds)), case.name


TEXT = "“It leaks,” said Hugh Tarrant. The “expert” left."


def picture(*, speaker: str | None = "Hugh Tarrant", has_cue: bool = True) -> Article:
    """An article as the stages will fill it."""
    article = newsseed.parse(TEXT)
    block = article.paragraphs[0]
    quote = Quote(
        kind=QuoteKind.DIRECT,
        content=(Span(1, 10),),
        text="It leaks,",
        block=block,
        rule="verb",
        confidence=0.9,
        source=Span(17, 29),
        cue=Span(12, 16) if has_cue else None,
        speaker=None if speaker is None else Speaker(speaker, SpeakerKind.PERSON),
    )
    indirect = Quote(QuoteKind.INDIRECT, (Span(31, 48),), TEXT[31:48], block, "clause", 0.5)
    term = Term("expert", Span(36, 42), TermReason.SCARE, block)
    return Article(TEXT, "en", blocks=article.blocks, quotes=(quote, indirect), terms=(term,))


RIGHT = ExpectedQuote(
    text="It leaks,", kind=QuoteKind.DIRECT, speaker="Hugh Tarrant", source="Hugh Tarrant", cue=("says", "said")
)


def test_a_right_answer_has_no_differences() -> None:
    case = Case("right", TEXT, (RIGHT,), terms=(ExpectedTerm("expert", TermReason.SCARE),), never=("Jon Karst",))
    assert list(differences(case, picture())) == []


@pytest.mark.parametrize(
    ("case", "article", "message"),
    [
        (Case("", TEXT, (RIGHT,), ()), picture(), "unexpected: indirect"),
        (Case("", TEXT, (RIGHT,), (ExpectedIndirect("It leaks"),)), picture(), "missing: 'It leaks'"),
        (
            Case("", TEXT, (RIGHT,), (ExpectedIndirect("The “expert” left", "Ana Lima"),)),
            picture(),
            "speaker None, not 'Ana Lima'",
        ),
        (
            Case("", TEXT, (RIGHT,), (ExpectedIndirect("The “expert” left", stance=Stance.DENIED),)),
            picture(),
            "stance stated, not denied",
        ),
        (
            Case("", TEXT, (RIGHT,), (ExpectedIndirect("The “expert” left", cue="said"),)),
            picture(),
            "cue None, not 'said'",
        ),
        (Case("", TEXT), picture(), "unexpected: direct 'It leaks,'"),
        (Case("", TEXT, (ExpectedQuote(text="It leaks"),)), picture(), "missing: 'It leaks'"),
        (Case("", TEXT, (RIGHT,)), picture(speaker="Ana Lima"), "speaker 'Ana Lima', not 'Hugh Tarrant'"),
        (Case("", TEXT, (RIGHT,)), picture(speaker=None), "speaker None, not 'Hugh Tarrant'"),
        (Case("", TEXT, (RIGHT,)), picture(has_cue=False), "cue None, not 'says' or 'said'"),
        (Case("", TEXT, (ExpectedQuote(holds="leaks", speaker_none=True),)), picture(), "not none"),
        (Case("", TEXT, (ExpectedQuote(holds="leaks", kind=QuoteKind.MIXED),)), picture(), "not mixed"),
        (Case("", TEXT, (ExpectedQuote(holds="leaks", nested=("it",)),)), picture(), "without 'it'"),
        (Case("", TEXT, (ExpectedQuote(holds="leaks", medium="on X"),)), picture(), "medium None, not 'on X'"),
        (Case("", TEXT, (ExpectedQuote(holds="leaks", rule_is_continuation=True),)), picture(), "no continuation"),
        (Case("", TEXT, never=("Hugh Tarrant",)), picture(), "'Hugh Tarrant' is no speaker"),
        (Case("", TEXT, terms=(ExpectedTerm("expert", TermReason.TITLE),)), picture(), "reason scare, not title"),
        (Case("", TEXT, terms=(ExpectedTerm("left"),)), picture(), "missing term: 'left'"),
    ],
)
def test_a_wrong_answer_is_told(case: Case, article: Article, message: str) -> None:
    assert message in "\n".join(differences(case, article))


def test_further_quotes_are_allowed_where_the_case_is_not_exact() -> None:
    assert list(differences(Case("", TEXT, exact=False), picture())) == []


def test_the_speaker_s_kind_is_compared() -> None:
    quote = ExpectedQuote(
        holds="leaks",
        speaker="Hugh Tarrant",
        speaker_kind=SpeakerKind.DOCUMENT,
        source="Hugh Tarrant",
        cue="said",
    )
    assert list(differences(Case("", TEXT, (quote,)), picture())) == ["…leaks…: speaker's kind person, not document"]
