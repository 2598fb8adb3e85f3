"""Articles for conversions: the seeds, and some with quotes of every shape that the models can hold."""

from hypothesis import strategies as st

import newsseed
from newsseed import (
    Article,
    Heading,
    Paragraph,
    Part,
    Quote,
    QuoteKind,
    Span,
    Speaker,
    SpeakerKind,
    Stance,
)
from tests.folders import SEED_PATHS, SHARED, read_once

REAL_PATHS = sorted((SHARED / "seeds").glob("*.txt"))
SEED_ARTICLES = [read_once(path) for path in SEED_PATHS]

RICH = newsseed.parse("""\
Fog 🌫 closes harbour | Money | The Calder Tribune

Two lamps are missing, and nobody in the town knows why

By Ana Lima, science editor, and Tom Reed

PORTO, March 3 (Reuters) - “No 🌫 ship left,” Mayor Mia Vogt told reporters, “and he said ‘never again’ to us.”

The Harbour Board said that the pier was shut.

Behind the pier

“<script>alert(1)</script> & co,” Vogt wrote on X on Tuesday after a long night at the pier.

A view of a pier and a lamp
The pier and the lamp in February. Image: Kip Oduya/EPA

What the lamp saw at the pier

To view this video please enable JavaScript, and consider a browser that supports HTML5 video

Additional reporting by Dovilė Petraitė; Editing by Maren Sass
""")

_LETTERS = "ab \n“”🌫\ud83c\udf2b\x00\u2028é'"


@st.composite
def built_articles(draw: st.DrawFn) -> Article:
    """An article nobody would parse: any spans, any values, any nesting that the models allow."""
    source = draw(st.text(_LETTERS, min_size=1, max_size=60))
    spans = st.tuples(st.integers(0, len(source)), st.integers(0, len(source))).map(lambda two: Span(*sorted(two)))
    parts = spans.map(lambda span: Part(span.of(source), span))
    contents = st.lists(spans, max_size=3).map(tuple)
    kinds = st.sampled_from([Paragraph, Heading])
    blocks = sorted(
        draw(st.lists(st.builds(lambda kind, part: kind(part.text, part.span), kinds, parts), max_size=4)),
        key=lambda block: block.span,
    )
    names = st.text(_LETTERS, max_size=5)
    speakers = st.builds(
        Speaker,
        names,
        st.sampled_from(SpeakerKind),
        roles=st.lists(parts, max_size=2).map(tuple),
        mentions=contents,
        aliases=st.lists(names, max_size=2).map(tuple),
    )
    known = draw(st.lists(speakers, max_size=3))

    def quotes(nested: st.SearchStrategy[Quote] | None) -> st.SearchStrategy[Quote]:
        return st.builds(
            Quote,
            st.sampled_from(QuoteKind),
            content=contents,
            text=names,
            block=st.sampled_from(blocks or [Paragraph("", Span(0, 0))]),
            rule=names,
            confidence=st.floats(0, 1),
            source=st.none() | spans,
            cue=st.none() | spans,
            speaker=st.none() | st.sampled_from(known) if known else st.none(),
            addressee=st.none() | spans,
            medium=st.none() | spans,
            occasion=st.none() | spans,
            stance=st.sampled_from(Stance),
            nested=st.just(()) if nested is None else st.lists(nested, max_size=2).map(tuple),
        )

    found = draw(st.lists(quotes(quotes(quotes(None))), max_size=3)) if blocks else []
    return Article(source, "en", blocks=tuple(blocks), quotes=tuple(found), speakers=tuple(known[:1]))
