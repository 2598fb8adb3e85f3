"""Whatever marks a text holds, in whatever order: parsing ends, quickly, with spans that nest and stand in order."""

from functools import partial

from hypothesis import given, settings
from hypothesis import strategies as st

from newsseed.languages.english_grammar import ENGLISH_GRAMMAR
from newsseed.languages.model import words
from newsseed.models.text import Span
from newsseed.parsing.lines import split_lines
from newsseed.quoting.attribution import Attributions, attribute_quotes
from newsseed.quoting.marks import Stretch, find_stretches
from newsseed.quoting.table import load_table
from tests.timing import seconds_of, takes_less_than

SIGNS = [*"“”„‘’'\"«»‹›`,.:;?!()[]-–—\n\u00a0\u200b", "''", "``", "'''", "\n\n", " ", " ", " "]
WORDS = words("""
    he She Ana Lima Mr. U.S. who which said told reporters according to called the mayor of Oslo and but that saying
    adding in a statement on X will ’90s players’ didn’t I 6:10 185,000 é 𝒳 put it
""")
PIECES = st.sampled_from([*SIGNS, *sorted(WORDS)])
TEXTS = st.lists(PIECES, max_size=120).map("".join) | st.lists(PIECES, max_size=120).map(" ".join)


def attribute(text: str) -> Attributions:
    blocks = [("paragraph", line.span) for line in split_lines(text)]
    return attribute_quotes(text, blocks, table=load_table("english", ENGLISH_GRAMMAR))


def assert_nested(stretches: tuple[Stretch, ...], within: Span) -> None:
    end = within.start
    for stretch in stretches:
        assert end <= stretch.outer.start <= stretch.span.start <= stretch.span.end <= stretch.outer.end <= within.end
        assert_nested(stretch.nested, stretch.span)
        end = stretch.outer.end


def test_a_colon_may_be_the_last_of_a_text() -> None:
    assert attribute("“LIMA:").quotes == attribute('"LIMA:').quotes == ()


@given(TEXTS)
@settings(max_examples=400, deadline=None)
def test_stretches_nest_and_stand_in_order(text: str) -> None:
    blocks = [line.span for line in split_lines(text)]
    found, _ = find_stretches(text, blocks, grammar=ENGLISH_GRAMMAR)
    for block, stretches in zip(blocks, found, strict=True):
        assert_nested(stretches, block)


@given(TEXTS)
@settings(max_examples=400, deadline=None)
def test_every_stretch_is_a_quote_or_a_term(text: str) -> None:
    blocks = [line.span for line in split_lines(text)]
    stretches = [stretch for group in find_stretches(text, blocks, grammar=ENGLISH_GRAMMAR)[0] for stretch in group]
    found = attribute(text)
    told = [stretch for quote in found.quotes for stretch in quote.stretches] + [term.stretch for term in found.terms]
    assert sorted(told, key=lambda stretch: stretch.span) == stretches
    for quote in found.quotes:
        assert 0 <= quote.confidence <= 1
        assert all(one.end <= other.start for one, other in zip(quote.content, quote.content[1:], strict=False))
        assert all(span.of(text).strip() for span in quote.content)
        for span in (quote.source, quote.cue, quote.carried, quote.addressee, quote.medium, quote.occasion):
            assert span is None or (span.end <= len(text) and span.of(text).strip())


def test_time_grows_with_the_text() -> None:
    for unit in (
        "“",
        "‘a ",
        "'a' ",
        '"Ana said, ',
        "“Ana said “",
        "she said that ‘x’ and ",
        "Ana, who said, ",
        "a " * 9 + "“b” ",
    ):
        best = min(seconds_of(partial(attribute, unit * 200)) for _ in range(2))
        assert takes_less_than(24 * best + 0.1, partial(attribute, unit * 1600)), unit
