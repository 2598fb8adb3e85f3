"""BIO columns: the tags of each token, the text, and the way back."""

from pathlib import Path

import pytest
from hypothesis import given

from newsseed import Article, Paragraph, Span, parse
from newsseed.convert.bio import COLUMNS, OUTSIDE, from_bio, split_tokens, tag_tokens, to_bio
from newsseed.errors import AnnotationError, WrongTypeError, WrongValueError
from tests.folders import SEED_PATHS, read_once
from tests.properties.strategies import texts

ARTICLE = parse("Fog\n\n“No ship left,” said Ana Lima.")
LINES = to_bio(ARTICLE).split("\n")


def check(article: Article, tokens: tuple[Span, ...] | None = None) -> None:
    rows = tag_tokens(article, tokens=tokens)
    for number, row in enumerate(rows):
        assert row.token == row.span.of(article.source)
        tags = (row.source, row.cue, row.content)
        for column, tag, quote in zip(COLUMNS, tags, row.quotes, strict=True):
            assert (tag == OUTSIDE) == (quote is None)
            if quote is not None:
                stretches = {"SOURCE": [article.quotes[quote - 1].source], "CUE": [article.quotes[quote - 1].cue]}
                spans = stretches.get(column, article.quotes[quote - 1].content)
                assert any(span is not None and span.overlaps(row.span) for span in spans)
            if tag.startswith("I"):
                before = rows[number - 1]
                assert before.quotes[COLUMNS.index(column)] == quote
    _ = from_bio(to_bio(article, tokens=tokens), article=article)


@given(texts)
def test_any_text(text: str) -> None:
    article = parse(text)
    check(article)
    check(article, tokens=tuple(Span(place, place + 1) for place in range(len(text))))


@pytest.mark.unmeasured
@pytest.mark.parametrize("path", SEED_PATHS, ids=lambda path: path.stem)
def test_character_by_character_the_quotes_of_seeds_come_back(path: Path) -> None:
    article = read_once(path)
    check(article)
    tokens = tuple(Span(place, place + 1) for place in range(len(article.source)))
    again = from_bio(to_bio(article, tokens=tokens), article=article)
    alone = [
        (quote.content, quote.source, quote.cue)
        for quote in article.quotes
        if not any(
            one.overlaps(other)
            for fellow in article.quotes
            if fellow is not quote
            for one in (*quote.content, *filter(None, (quote.source, quote.cue)))
            for other in (*fellow.content, *filter(None, (fellow.source, fellow.cue)))
        )
    ]
    assert alone
    assert set(alone) <= {(quote.content, quote.source, quote.cue) for quote in again}


def test_a_blank_line_stands_between_blocks_and_sentences() -> None:
    text = to_bio(parse("Fog\n\nNo ship left. The ice stays."))
    assert [block.count("\n") + 1 for block in text.strip().split("\n\n")] == [1, 4, 4]


def test_tokens_may_be_cut_otherwise() -> None:
    tokens = (Span(0, 3), Span(5, 14), Span(14, 20))
    assert [(row.span, row.content) for row in tag_tokens(ARTICLE, tokens=tokens)] == [
        (Span(0, 3), "O"),
        (Span(5, 14), "B-CONTENT"),
        (Span(14, 20), "I-CONTENT"),
    ]


def test_nothing_is_tagged_without_quotes() -> None:
    assert tag_tokens(parse("")) == ()
    assert from_bio("", article=ARTICLE) == ()
    assert len(split_tokens("a b")) == 2


@pytest.mark.parametrize("tokens", [[Span(0, 0)], [Span(0, 999)], [Span(4, 6), Span(0, 2)], [Span(0, 3), Span(2, 6)]])
def test_tokens_that_cannot_be(tokens: list[Span]) -> None:
    with pytest.raises(WrongValueError, match="tokens must be spans in text order"):
        _ = to_bio(ARTICLE, tokens=tokens)


def test_tokens_of_an_article_end_where_its_parts_do() -> None:
    article = parse("Fog closes harbour\n\nNo ship left.\n\nThe pier before it opened.Photograph: Ana Lima/EPA")
    assert "opened.Photograph" in [span.of(article.source) for span in split_tokens(article.source)]
    assert [row.token for row in tag_tokens(article)][-8:] == [
        "opened",
        ".",
        "Photograph",
        ":",
        "Ana",
        "Lima",
        "/",
        "EPA",
    ]
    by_hand = Article("Fog", "en", blocks=(Paragraph("Fog bound", Span(0, 9)),))
    assert split_tokens(by_hand) == (Span(0, 3),)


@pytest.mark.parametrize("path", SEED_PATHS, ids=lambda path: path.stem)
def test_contents_and_cues_of_seeds_come_back(path: Path) -> None:
    article = read_once(path)
    again = from_bio(to_bio(article), article=article)
    assert [(quote.content, quote.cue) for quote in again] == [(quote.content, quote.cue) for quote in article.quotes]


def test_values_of_the_wrong_type() -> None:
    with pytest.raises(WrongTypeError, match="tokens must be Span"):
        _ = to_bio(ARTICLE, tokens=[(0, 3)])  # type: ignore[list-item]
    with pytest.raises(WrongTypeError, match=r"^tokens must be an iterable of Span, not int \(3\)$"):
        _ = tag_tokens(ARTICLE, tokens=3)  # type: ignore[arg-type]
    with pytest.raises(WrongTypeError, match=r"^text must be str or Article, not NoneType \(None\)$"):
        _ = split_tokens(None)  # type: ignore[arg-type]
    with pytest.raises(WrongTypeError, match="text must be str"):
        _ = from_bio(b"", article=ARTICLE)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("line", "problem"),
    [
        ("Fog 0 3", "a row has 7 columns parted by tabs, not 1"),
        ("Fog\t3\t0\tO\tO\tO\t_,_,_", "'3' to '0' is no stretch"),
        ("Fog\t0\t999\tO\tO\tO\t_,_,_", "'0' to '999' is no stretch"),
        ("Dog\t0\t3\tO\tO\tO\t_,_,_", "the token is 'Dog' here, and the text has 'Fog' there"),
        ("Fog\t0\t3\tB-CUE\tO\tO\t1,_,_", "one of B-SOURCE, I-SOURCE, O, not 'B-CUE'"),
        ("Fog\t0\t3\tX\tO\tO\t1,_,_", "not 'X'"),
        ("Fog\t0\t3\tO\tO\tO\t1", "the last column has a number or _"),
        ("Fog\t0\t3\tO\tO\tO\t1,_,_", "each tag has the number of its quote"),
    ],
)
def test_a_damaged_line_is_named(line: str, problem: str) -> None:
    with pytest.raises(AnnotationError, match=f"^line 2: .*{problem}"):
        _ = from_bio(f"\n{line}\n", article=ARTICLE)


def test_a_run_may_begin_with_i_and_lines_may_end_as_on_windows() -> None:
    (quote,) = from_bio("ship\t9\t13\tO\tO\tI-CONTENT\t_,_,1\r\n", article=ARTICLE)
    assert quote.content == (Span(9, 13),)
    assert from_bio("ship\t9\t13\tO\tI-CUE\tO\t_,1,_", article=ARTICLE) == ()
