"""The promises about quotes: whatever a text holds, they stand in their blocks, and only what changes changes them."""

from functools import partial
from itertools import pairwise, product

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import newsseed
from newsseed import Article, Quote, Span
from tests.folders import SEEDS, text_of
from tests.properties.strategies import PIECES
from tests.timing import seconds_of, takes_less_than

pytestmark = pytest.mark.unmeasured

WORDS = [
    " he ", " She ", " Ana Lima ", " Mayor Ana Lima ", " Lima ", " Mr. ", " U.S. ", " who ", " which ",
    " said ", " told ", " reporters ", " according to ", " called ", " the mayor ", " a spokesman for ", " of Oslo",
    " and ", " but ", " that ", " saying ", " in a statement ", " on X ", " ’90s ", " players’ ", " didn’t ",
    " I ", "6:10", " It is late", "''", "``", "›", "‹", ", ", ". ", ": ", "? ", "” ", " “", "’ ", " ‘",
    "\n\n“", "”\n\n",
]  # fmt: skip
texts = st.lists(st.sampled_from([*PIECES, *WORDS, *WORDS]), max_size=60).map("".join)
# Texts of names and marks alone do not show their language.
read_english = partial(newsseed.parse, language="en")
SEED_TEXTS = [text_of(path) for path in sorted(SEEDS.glob("*.txt"))]
SEED_IDS = [path.stem for path in sorted(SEEDS.glob("*.txt"))]


def check_quote(quote: Quote, article: Article) -> None:
    assert quote.content
    assert quote.content[0] in quote.block.span
    assert all(one.end <= other.start for one, other in pairwise(quote.content))
    assert quote.text == " ".join(word for span in quote.content for word in span.of(article.source).split())
    assert 0 <= quote.confidence <= 1
    assert quote.rule
    for span in (quote.source, quote.cue, quote.addressee, quote.medium, quote.occasion):
        assert span is None or span.of(article.source).strip()
    for nested in quote.nested:
        assert any(nested.content[0] in span for span in quote.content)
        check_quote(nested, article)


def check_speech(article: Article) -> None:
    whole = Span(0, len(article.source))
    blocks = [block.span for block in (*article.blocks, *filter(None, [article.title]))]
    for quote in article.quotes:
        # What no mark closes goes on in the next block: each of its stretches stands in one.
        assert all(any(span in block for block in blocks) for span in quote.content)
        check_quote(quote, article)
        assert quote.speaker is None or quote.speaker in article.speakers
    for one, other in pairwise(article.quotes):
        assert one.content[0].start <= other.content[0].start
    for term in article.terms:
        assert term.span in term.block.span
        assert term.text == term.span.of(article.source)
    for speaker in article.speakers:
        assert speaker.name.strip()
        assert all(mention in whole for mention in speaker.mentions)
        assert all(role.text == role.span.of(article.source) for role in speaker.roles)
    assert len(set(article.speakers)) == len(article.speakers)


@given(texts)
@settings(max_examples=400)
def test_quotes_and_speakers_stand_in_any_text(text: str) -> None:
    check_speech(read_english(text))


@pytest.mark.parametrize("text", SEED_TEXTS, ids=SEED_IDS)
def test_quotes_and_speakers_stand_in_the_seeds(text: str) -> None:
    article = read_english(text)
    assert article.quotes
    assert article.speakers
    check_speech(article)


def said(article: Article) -> list[tuple[str, str | None]]:
    return [(quote.rule, quote.speaker.name if quote.speaker else None) for quote in article.quotes]


@pytest.mark.parametrize("text", SEED_TEXTS, ids=SEED_IDS)
def test_blank_lines_at_the_end_change_no_quote(text: str) -> None:
    assert said(read_english(text + "\n\n\n")) == said(read_english(text))


CURLY = [text for text in SEED_TEXTS if "“" in text and '"' not in text and "„" not in text and "''" not in text]


@pytest.mark.parametrize("text", CURLY, ids=range(len(CURLY)))
def test_straight_marks_for_curly_ones_keep_the_speakers(text: str) -> None:
    straight = read_english(text.replace("“", '"').replace("”", '"'))
    curly = read_english(text)
    assert [name for _, name in said(straight)] == [name for _, name in said(curly)]


@given(st.sampled_from(SEED_TEXTS), st.data())
@settings(max_examples=60, deadline=None)
def test_a_seed_cut_up_and_mended_with_anything_parses(text: str, data: st.DataObject) -> None:
    begin = data.draw(st.integers(0, len(text)))
    text = text[begin : begin + data.draw(st.integers(50, 2000))]
    for piece in data.draw(st.lists(st.sampled_from([*PIECES, *WORDS]), max_size=20)):
        place = data.draw(st.integers(0, len(text)))
        text = text[:place] + piece + text[place + data.draw(st.integers(0, 9)) :]
    check_speech(read_english(text.replace(" ", data.draw(st.sampled_from([" ", "\u00a0", "  "])))))


@pytest.mark.parametrize("text", SEED_TEXTS, ids=SEED_IDS)
def test_names_with_no_break_spaces_are_the_same_names(text: str) -> None:
    people = [speaker for speaker in read_english(text).speakers if speaker.kind == "person"]
    speakers = {speaker.name for speaker in people if " and " not in speaker.name}
    parted = text
    for name in speakers:
        parted = parted.replace(name, name.replace(" ", "\u00a0"))
    assert parted != text
    found = read_english(parted).speakers
    assert speakers <= {" ".join(speaker.name.split()) for speaker in found}


FIRST_NAMES = ["".join(letters) for letters in product("BDFGHJKLMN", "aeiou", "dgklmnrstv", "aeiou")]
NAMESAKES = {
    "each of another first name": "{name} Reed left. “Go on now,” Mr. Reed said.\n\n",
    "each of another surname": "Tom {name}x left. “Go on now,” Mr. {name}x said.\n\n",
    "all in one paragraph": "Tom Reed and Tim Reed ate with {name} Lima. Reed left. “Go on now,” Mr. Reed said. ",
}


@pytest.mark.parametrize("unit", NAMESAKES.values(), ids=NAMESAKES)
def test_time_grows_with_the_number_of_namesakes(unit: str) -> None:
    short, long = ("".join(unit.format(name=name) for name in FIRST_NAMES[:count]) for count in (250, 2500))
    best = min(seconds_of(partial(read_english, short)) for _ in range(2))
    # Ten times the names may take ten times as long, and as much again for a busy machine.
    assert takes_less_than(2 * 10 * best + 0.05, partial(read_english, long))
