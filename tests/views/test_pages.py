"""Articles as HTML: whole, well-formed, safe whatever they hold."""

import re
from pathlib import Path

import attrs
import pytest
from hypothesis import given
from lxml import etree

import newsseed
from newsseed import Article, Quote, QuoteKind, Span, Speaker, SpeakerKind, views
from newsseed.views import pages
from newsseed.views.escaping import escape_html
from tests.folders import SEED_PATHS, SEEDS, SHARED, needs_shared, read_once
from tests.properties.strategies import texts

HOSTILE = "<script>alert(1)</script> \"x\" 'y' ]]> </style></article> &amp; \u202e\x00\ud800\x1b[31m"
HOSTILE_ARTICLE = (
    f"{HOSTILE}\n\nBy Ana Lima\n\n“No {HOSTILE} left,” said {HOSTILE} Ana Lima. She said that {HOSTILE} was gone.\n\n"
    f"A grey {HOSTILE} bridge\nThe {HOSTILE} bridge. Photo: Ana Lima/AFP"
)


def parse_strictly(page: str) -> etree._Element:
    """The page as XML, which it is but for its void elements: nothing unclosed, nothing crossing."""
    closed = re.sub(r"<(meta)([^<>]*)>", r"<\1\2/>", page.removeprefix("<!DOCTYPE html>"))
    return etree.fromstring(f"<root>{closed}</root>".encode())


def check_text(article: Article) -> None:
    """Proves that the text between the tags of the page's article is that of the article's blocks."""
    page = views.html(article)
    assert page.encode()
    inside = page.partition("<article>\n")[2].partition("\n</article>")[0]
    nodes = [node for node in (article.slug, article.title, *article.blocks) if node is not None]
    expected = "\n".join(escape_html(node.span.of(article.source)) for node in nodes)
    assert re.sub(r"<[^<>]*>", "", inside) == expected


@pytest.mark.parametrize("seed", SEED_PATHS, ids=lambda seed: seed.stem)
def test_every_seed_s_text_is_there_and_well_formed(seed: Path) -> None:
    article = read_once(seed)
    check_text(article)
    _ = parse_strictly(views.html(article))


@needs_shared
def test_the_real_document_is_there() -> None:
    (path,) = (SHARED / "seeds").glob("*.txt")
    check_text(read_once(path))


@given(texts)
def test_any_text_is_there(text: str) -> None:
    check_text(newsseed.parse(text))


def test_nothing_in_a_text_becomes_markup() -> None:
    article = newsseed.parse(HOSTILE_ARTICLE)
    check_text(article)
    tree = parse_strictly(views.html(article))
    tags = "html head meta title style body div nav ul li span bdi small p article h1 mark figure figcaption root"
    assert {str(element.tag) for element in tree.iter()} <= {*tags.split(), "section", "details", "summary"}
    names = "lang charset http-equiv content name class data-label title role aria-label"
    assert {str(name) for element in tree.iter() for name in element.attrib} <= set(names.split())


def test_letters_are_not_turned_round() -> None:
    page = views.html(newsseed.parse("Fog\n\nNo \u202eship\u202c left, \u202dnor\u202c \u2067אנייה\u2069 sailed."))
    assert "No \ufffdship\u202c left, \ufffdnor\u202c \u2067אנייה\u2069 sailed." in page


@pytest.mark.parametrize("seed", SEED_PATHS, ids=lambda seed: seed.stem)
def test_a_parser_of_html_finds_no_error(seed: Path) -> None:
    article = read_once(seed)
    assert html_errors(views.html(article)) == set()
    assert html_errors(f"<!DOCTYPE html><title>x</title><body>{article._repr_html_()}") == set()


def test_a_parser_of_html_finds_no_error_in_hostile_text() -> None:
    article = newsseed.parse(HOSTILE_ARTICLE)
    assert html_errors(views.html(article)) == set()
    assert html_errors("<p>x</div>") != set()


def html_errors(page: str) -> set[str]:
    """What the standard's own way of parsing finds wrong, but for carriage returns that are kept as references."""
    parser = pytest.importorskip("html5lib").HTMLParser()
    _ = parser.parse(page)
    return {f"{position} {kind}" for position, kind, told in parser.errors if told.get("charAsInt") != ord("\r")}


def test_a_page_takes_nothing_from_elsewhere() -> None:
    page = views.html(read_once(SEEDS / "night-market.txt"))
    assert not re.search(r"<script|<link|<img|<iframe|url\(|@import|src=|href=|\bon\w+=|https?:", page)
    assert "default-src 'none'" in page


def test_whose_a_quote_is_and_how_it_is_reported_is_shown() -> None:
    text = "Fog\n\n“No ship left,” harbour master Ana Lima said. She denied that the port would close."
    tree = parse_strictly(views.html(newsseed.parse(text)))
    shown = {mark.text: (mark.get("class"), str(mark.get("title")).split(" · ")[:2]) for mark in tree.iter("mark")}
    assert shown == {
        "No ship left,": ("ns-leaf-paragraph ns-q ns-direct ns-s0", ["Ana Lima", "direct"]),
        "the port would close": ("ns-leaf-paragraph ns-q ns-indirect ns-s0", ["Ana Lima", "indirect"]),
    }
    spans = [(span.text, span.get("class")) for span in tree.iter("span")]
    assert ("said", "ns-cue ns-leaf-paragraph") in spans
    assert ("harbour master Ana Lima", "ns-source ns-leaf-paragraph") in spans
    (row,) = tree.iter("li")
    assert "".join(str(text) for text in row.itertext()) == " Ana Lima harbour master 2 quotes"


def test_whose_a_quote_is_can_be_heard() -> None:
    page = views.html(newsseed.parse("Fog\n\n“No ship left,” harbour master Ana Lima said."))
    (badge,) = parse_strictly(page).findall(".//article//span[@role='img']")
    assert str(badge.attrib["aria-label"]).startswith("Ana Lima · direct · ")


def test_without_a_speaker_a_quote_is_nobody_s() -> None:
    page = views.html(newsseed.parse("Fog\n\n“No ship left,” it was claimed."))
    assert re.search(r'class="ns-badge ns-nobody( ns-unsure)?" data-label="\?"', page)
    assert "Who is quoted" not in page


def test_terms_and_doubts_are_shown() -> None:
    article = newsseed.parse("Fog\n\nThe so-called “fog tax” was paid. And it grew.\n\nPhoto: ???")
    page = views.html(article)
    assert '<span class="ns-term ns-leaf-paragraph">fog tax</span>' in page
    assert article.doubts[0].detail in page
    assert "<details>" not in views.html(newsseed.parse("Fog"))


def test_players_are_set_apart() -> None:
    page = views.html(newsseed.parse("Fog\n\nThe port at dawn\n\nTo view this video please enable JavaScript."))
    assert '<aside><div class="ns-embed-title">' in page


def test_an_empty_article_is_a_page() -> None:
    assert "<title>Article</title>" in views.html(newsseed.parse(""))


def quoted_by_hand(*quotes: tuple[Span, str | None, float]) -> Article:
    """An article with quotes at the spans, by speakers of these names."""
    article = newsseed.parse("Fog\n\nNo ship left the old harbour on Monday.")
    block = article.blocks[0]
    made = tuple(
        Quote(
            *(QuoteKind.DIRECT, (span,), span.of(article.source), block, "hand", confidence),
            speaker=Speaker(name, SpeakerKind.PERSON) if name else None,
        )
        for span, name, confidence in quotes
    )
    return attrs.evolve(article, quotes=made)


def test_colours_come_again_after_the_last() -> None:
    page = views.html(quoted_by_hand(*((Span(5 + n, 6 + n), f"Ana {n}", 0.9) for n in range(8))))
    assert 'class="ns-badge ns-s0" data-label="1"' in page
    assert 'class="ns-badge ns-s0" data-label="8"' in page


def test_quotes_that_overlap_and_nest_keep_the_page_well_formed() -> None:
    article = quoted_by_hand((Span(5, 25), None, 0.9), (Span(8, 20), "Ana Lima", 0.3), (Span(15, 30), "Tom Reed", 0.9))
    outer, inner, other = article.quotes
    nested = attrs.evolve(article, quotes=(attrs.evolve(outer, nested=(inner,)), other))
    check_text(nested)
    marks = [
        (mark.text, str(mark.get("title")).split(" · ")[0]) for mark in parse_strictly(views.html(nested)).iter("mark")
    ]
    assert marks == [
        ("No ", "nobody named"),
        ("ship le", "Ana Lima"),
        ("ft th", "Tom Reed"),
        ("e old", "Tom Reed"),
        (" harb", "Tom Reed"),
    ]
    badges = re.findall(r'class="ns-badge ([^"]*)" data-label="(.)" role', views.html(nested))
    assert badges == [("ns-nobody", "?"), ("ns-s0 ns-unsure", "1"), ("ns-s1", "2")]


def test_in_a_notebook() -> None:
    article = newsseed.parse("Fog\n\n“No ship left,” harbour master Ana Lima said.")
    fragment = article._repr_html_()
    assert "<html" not in fragment
    assert pages.html_fragment(article) == fragment
    style = fragment.partition("<style>")[2].partition("</style>")[0]
    selectors = re.findall(r"([^{};]+)\{[^{}]*\}", re.sub(r"@media[^{]*\{", "", style))
    assert selectors
    assert all(one.strip(" }\n").startswith(".newsseed") for rule in selectors for one in rule.split(","))
    card = article.quotes[0]._repr_html_()
    assert "<bdi>Ana Lima</bdi> <small><bdi>harbour master</bdi></small>" in card
    assert "direct · stated · adjacent" in card
    nobody = newsseed.parse("Fog\n\n“No ship left,” it was claimed.").quotes[0]
    assert "nobody is named" in nobody._repr_html_()


@pytest.mark.parametrize("show", [views.html, pages.html_fragment, views.text, pages.html_card])
def test_what_is_no_article_is_told(show: object) -> None:
    assert callable(show)
    with pytest.raises(newsseed.WrongTypeError, match=r"must be (Article|Quote), not str \('Fog'\)"):
        show("Fog")


def test_the_page_grows_with_the_text() -> None:
    text = "“No ship left,” Ana Lima said. She denied that the port would close.\n\n"
    short, long = (len(views.html(newsseed.parse("Fog\n\n" + text * times))) for times in (20, 80))
    assert long < 4 * short
