"""An article as HTML: a page of its own, or a fragment for a notebook."""

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence

import attrs

from newsseed.errors import WrongTypeError
from newsseed.models import Article, Block, Caption, Embed, Heading, Paragraph, Quote, Slug, Span, Speaker, Title
from newsseed.views.colours import SPEAKERS
from newsseed.views.escaping import escape_html
from newsseed.views.segments import Segment, StretchKind, cut_segments, list_quotes, segments_in
from newsseed.views.speakers import Numbered, number_speakers
from newsseed.views.styles import write_frame_styles, write_styles

# Below this an answer is shown as unsure.
_SURE = 0.5
_LONGEST_SHOWN = 80
_POLICY = "default-src 'none'; style-src 'unsafe-inline'"
_SAMPLES = {
    "direct": "ns-q ns-direct ns-s0",
    "mixed": "ns-q ns-mixed ns-s0",
    "indirect": "ns-q ns-indirect ns-s0",
    "source": "ns-source",
    "cue": "ns-cue",
    "term": "ns-term",
}


def html(article: Article) -> str:
    r"""A page that shows an article: its blocks, and whose each quoted word is.

    The page stands by itself: no scripts, nothing from elsewhere. Each speaker has a colour and a number. The text
    between the tags of its `article` element is the article's own, block by block, all of it escaped; what no page can
    hold (lone surrogates, controls) is U+FFFD. Raises `WrongTypeError` where `article` is no `Article`.

    >>> from newsseed import parse, views
    >>> page = views.html(parse("Fog\n\n“No ship left,” harbour master Ana Lima said."))
    >>> page.startswith("<!DOCTYPE html>"), "<bdi>Ana Lima</bdi>" in page
    (True, True)
    """
    _check(article)
    title = article.title.headline.text if article.title else "Article"
    return (
        f'<!DOCTYPE html>\n<html lang="{escape_html(article.language)}">\n<head>\n<meta charset="utf-8">\n'
        f'<meta http-equiv="Content-Security-Policy" content="{_POLICY}">\n'
        '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        f"<title>{escape_html(' '.join(title.split()))}</title>\n"
        f"<style>\n{write_frame_styles()}{write_styles()}</style>\n</head>\n"
        f"<body>\n{_write_body(article, name='newsseed ns-page')}\n</body>\n</html>\n"
    )


def html_fragment(article: Article) -> str:
    """The same for a page that is there already, such as a notebook: what `Article._repr_html_` gives."""
    _check(article)
    return f"<style>{write_styles()}</style>\n{_write_body(article, name='newsseed')}"


def html_card(quote: Quote) -> str:
    """A quote by itself: its words, whose they are, and how sure that is; what `Quote._repr_html_` gives."""
    if not isinstance(quote, Quote):
        raise WrongTypeError("quote", quote, "Quote")
    speaker = quote.speaker
    who = _write_person(speaker) if speaker else "<small>nobody is named</small>"
    told = f"{quote.kind} · {quote.stance} · {quote.rule} · {quote.confidence:.0%} sure"
    hue = "ns-s0" if speaker else "ns-nobody"
    return (
        f'<style>{write_styles()}</style>\n<div class="newsseed"><blockquote class="ns-card {hue}">'
        f"<p>{escape_html(quote.text)}</p><p>{who}</p><p><small>{escape_html(told)}</small></p></blockquote></div>"
    )


def _check(article: object) -> None:
    if not isinstance(article, Article):
        raise WrongTypeError("article", article, "Article")


@attrs.frozen
class _Sheet:
    """An article with all that its elements need to know of the whole."""

    article: Article
    segments: Sequence[Segment]
    quotes: Sequence[Quote]
    numbered: Numbered

    def text_of(self, span: Span) -> str:
        """The text of a span, marked."""
        return "".join(map(self.segment, segments_in(self.segments, span)))

    def segment(self, segment: Segment) -> str:
        text = escape_html(segment.span.of(self.article.source))
        names = [f"ns-{part}" for part in StretchKind if part in segment.parts]
        if segment.leaf is not None:
            names.append(f"ns-leaf-{segment.leaf}")
        if segment.quote is None:
            return f'<span class="{" ".join(names)}">{text}</span>' if segment.parts or segment.leaf else text
        quote = self.quotes[segment.quote]
        number = self.numbered.numbers[segment.quote]
        look = f"{_hue_of(number)} ns-unsure" if quote.confidence < _SURE else _hue_of(number)
        names += ["ns-q", f"ns-{quote.kind}", look]
        told = f"{quote.speaker.name if quote.speaker else 'nobody named'} · {quote.kind} · {quote.confidence:.0%}"
        told = escape_html(" ".join(told.split()))
        heard = f'role="img" aria-label="{told}"'
        badge = f'<span class="ns-badge {look}" data-label="{number or "?"}" {heard}></span>' if segment.begins else ""
        return f'{badge}<mark class="{" ".join(names)}" title="{told}">{text}</mark>'


def _hue_of(number: int | None) -> str:
    """The class that has a speaker's colour."""
    return f"ns-s{(number - 1) % len(SPEAKERS)}" if number else "ns-nobody"


def _write_body(article: Article, *, name: str) -> str:
    quotes = list_quotes(article)
    sheet = _Sheet(article, cut_segments(article), quotes, number_speakers(article, quotes))
    head = [node for node in (article.slug, article.title) if node is not None]
    elements = "\n".join(_write_node(sheet, node) for node in (*head, *article.blocks))
    legend, doubts = _write_legend(sheet), _write_doubts(article)
    return f'<div class="{name}">\n{legend}<article>\n{elements}\n</article>\n{doubts}</div>'


def _write_node(sheet: _Sheet, node: Slug | Title | Block) -> str:
    match node:
        case Title():
            return f"<h1>{sheet.text_of(node.span)}</h1>"
        case Heading():
            return f"<h2>{sheet.text_of(node.span)}</h2>"
        case Paragraph():
            return f"<p>{sheet.text_of(node.span)}</p>"
        case Caption():
            pieces = {"ns-alt": node.alt, "ns-text": node.text, "ns-image-credit": node.credit}
            spans = {name: part.span for name, part in pieces.items() if part is not None}
            return f"<figure><figcaption>{''.join(_write_pieces(sheet, node.span, spans))}</figcaption></figure>"
        case Embed():
            spans = {"ns-embed-title": node.title.span, "ns-notice": node.notice.span}
            return f"<aside>{''.join(_write_pieces(sheet, node.span, spans))}</aside>"
        case _:
            return f'<p class="ns-{type(node).__name__.lower()}">{sheet.text_of(node.span)}</p>'


def _write_pieces(sheet: _Sheet, whole: Span, spans: Mapping[str, Span]) -> Iterator[str]:
    """The parts of a block, each an element of its own, and what stands between them."""
    position = whole.start
    for name, span in sorted(spans.items(), key=lambda item: item[1]):
        yield sheet.text_of(Span(position, span.start))
        yield f'<div class="{name}">{sheet.text_of(span)}</div>'
        position = span.end
    yield sheet.text_of(Span(position, whole.end))


def _write_legend(sheet: _Sheet) -> str:
    """Who is quoted, with number, roles, and how often; and how the kinds of speech are marked."""
    if not sheet.numbered.speakers:
        return ""
    counts = Counter(sheet.numbered.numbers)
    rows = "\n".join(
        f'<li><span class="ns-badge {_hue_of(number)}" data-label="{number}"></span> {_write_person(speaker)} '
        f'<small class="ns-count">{counts[number]} {"quote" if counts[number] == 1 else "quotes"}</small></li>'
        for number, speaker in enumerate(sheet.numbered.speakers, start=1)
    )
    samples = " · ".join(f'<span class="{names}">{name}</span>' for name, names in _SAMPLES.items())
    key = f'<p class="ns-key">{samples} · <span class="ns-badge ns-s0 ns-unsure" data-label="1"></span> unsure</p>'
    return f'<nav class="ns-legend" aria-label="Who is quoted">\n<ul>\n{rows}\n</ul>\n{key}\n</nav>\n'


def _write_person(speaker: Speaker) -> str:
    roles = ", ".join(dict.fromkeys(" ".join(role.text.split()) for role in speaker.roles))
    return f"<bdi>{escape_html(speaker.name)}</bdi>" + (
        f" <small><bdi>{escape_html(roles)}</bdi></small>" if roles else ""
    )


def _write_doubts(article: Article) -> str:
    """What could not be decided, if anything."""
    if not article.doubts:
        return ""
    rows = "\n".join(
        f"<li><bdi>{escape_html(doubt.span.of(article.source)[:_LONGEST_SHOWN])}</bdi> "
        f"<small>{escape_html(doubt.detail)}</small></li>"
        for doubt in article.doubts
    )
    return f'<section class="ns-legend"><details><summary>Doubts</summary>\n<ul>\n{rows}\n</ul>\n</details></section>\n'
