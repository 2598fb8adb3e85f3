"""Texts to try the promises on: any text, text full of what rules look for, and documents put together from parts."""

from collections.abc import Mapping, Sequence
from itertools import pairwise, product
from types import MappingProxyType
from typing import NamedTuple

from hypothesis import assume
from hypothesis import strategies as st

from newsseed.parsing.title import to_slug

# What rules of structure look for, in pieces small enough to come together in every order.
PIECES = [
    "\n", "\n\n", "\r\n", "\r", " ", "\xa0", "\u2028", "\u200b", "\ufeff", "\t", "\x00", "\ud800",
    "– Photo: ", "| Credit...", "Source: ", "Copyright ", "Image caption,", "Image:", "Photo by ", "©",
    "(", ")", "[", "]", "/", "|", " – ", " - ", "—", ":", ";", ",", ".", "?", "!", "…",
    "“", "”", "‘", "’", '"', "'", "„", "«", "»",
    "Ana Lima", "Kip Oduya", "AFP", "Getty Images", "AP Photo", "Handout", "and", "in", "for", "via", "of", "the",
    "By ", "Edited by", "Reporting by", "contributed to this report", "editor", "PARIS", "March 3", "(Reuters)",
    "By our correspondent", "Reuters Staff", "Photographs by", "is a senior reporter.", "5 June 2026", "14:05",
    "Advertisement", "Read more", "enable JavaScript", "your inbox", "Share", "Related", "Filed under:", "#fog",
    "- Fog", "Fog", "fog", "No ship left the harbour on Monday.", "What now?", "The Calder Tribune", "DW (English)",
]  # fmt: skip

any_text = st.text()
dense_text = st.lists(st.sampled_from(PIECES), max_size=40).map("".join)
lined_text = st.lists(st.lists(st.sampled_from(PIECES), min_size=1, max_size=4).map("".join), max_size=10).map(
    "\n\n".join
)
glued_text = st.lists(st.sampled_from(PIECES), max_size=10).map("\n".join)
texts = any_text | dense_text | lined_text | glued_text

NOUNS = ["harbour", "bridge", "council", "lamp", "market", "river", "ferry", "school", "tower", "garden", "orchard"]
PEOPLE = ["Ana Lima", "Kip Oduya", "Maren Sass", "Tom Reed", "Dovilė Petraitė", "Jean-Noel van der Berg"]
AGENCIES = ["EPA", "AFP", "Getty Images", "AP Photo", "picture alliance"]
OUTLETS = ["The Calder Tribune", "NBS News", "Herald of Trieste"]
PLAYER_NOTICE = "To view this video please enable JavaScript, and consider a browser that supports HTML5 video"

people = st.lists(st.sampled_from(PEOPLE), min_size=1, max_size=3, unique=True)
line_ends = st.sampled_from(["\n", "\r\n", "\r"])


class Piece(NamedTuple):
    """A block's text, the kind it is, and the texts of the parts that are to come out of it."""

    text: str
    kind: str
    parts: Mapping[str, object] = MappingProxyType({})


class Document(NamedTuple):
    """A document and what it was put together from."""

    text: str
    headline: str
    publisher: str | None
    has_slug: bool
    pieces: list[Piece]


def join_names(names: list[str]) -> str:
    return names[0] if len(names) == 1 else f"{', '.join(names[:-1])} and {names[-1]}"


def filled(form: str, *lists: Sequence[str]) -> st.SearchStrategy[str]:
    """The form with one string of each list: a single choice, which is drawn much faster than one for each gap."""
    return st.sampled_from([form.format(*words) for words in product(*lists)])


sentences = filled("The {} behind the {} was closed on Monday, and the {} stayed dark.", NOUNS, NOUNS, NOUNS)
views = filled("A view of a {} and a {}", NOUNS, NOUNS)
scenes = filled("The {} and the {} in February.", NOUNS, NOUNS)
videos = filled("What the {} saw at the {}", NOUNS, NOUNS)
headlines = filled("{} and {} closed after a night of fog", [noun.capitalize() for noun in NOUNS], NOUNS)
paragraphs = st.lists(sentences, min_size=1, max_size=3).map(lambda found: Piece(" ".join(found), "Paragraph"))
headings = filled("{} the {} {}", ["Behind", "Before", "Under"], NOUNS, NOUNS).flatmap(
    lambda text: st.sampled_from([Piece(text, "Heading"), Piece(f"{text}?", "Heading"), Piece(text.upper(), "Heading")])
)
notices = st.sampled_from(["Advertisement", "Read more: The night of the ferry", "Sign up for our morning letter"]).map(
    lambda text: Piece(text, "Notice")
)


@st.composite
def captions(draw: st.DrawFn, line_end: str) -> Piece:
    """A caption in one of the conventions."""
    photographers = draw(people)
    agencies = draw(st.lists(st.sampled_from(AGENCIES), min_size=1, max_size=2, unique=True))
    alt = draw(st.none() | views)
    text = draw(scenes)
    holders = "/".join([join_names(photographers), *agencies])
    credit = draw(st.sampled_from([f"Image: {holders}", f"Photo by {holders}", f"({holders})", holders]))
    glue = draw(st.sampled_from(["", " ", line_end]))
    lines = [*([alt] if alt else []), f"{text}{glue}{credit}"]
    parts = {"alt": alt, "text": text, "credit": credit, "photographers": photographers, "agencies": agencies}
    return Piece(line_end.join(lines), "Caption", parts)


@st.composite
def embeds(draw: st.DrawFn, line_end: str) -> Piece:
    """The title of a player and the notice in its place."""
    title = draw(videos)
    return Piece(f"{title}{line_end * 2}{PLAYER_NOTICE}", "Embed", {"title": title, "notice": PLAYER_NOTICE})


@st.composite
def bylines(draw: st.DrawFn) -> Piece:
    """A byline with or without a place or a role."""
    names = draw(people)
    place, role = draw(st.sampled_from(["", "Porto"])), draw(st.sampled_from(["", "science correspondent"]))
    text = f"By {join_names(names)}" + (f", {role}" if role else "") + (f", in {place}" if place and role else "")
    text += f" in {place}" if place and not role else ""
    parts = {"people": names, "roles": [role] if role else [], "places": [place] if place else []}
    return Piece(text, "Byline", parts)


@st.composite
def production_credits(draw: st.DrawFn) -> Piece:
    """A production credit of one role or two."""
    names, editor = draw(people), draw(st.sampled_from(PEOPLE))
    texts = [
        (f"Edited by: {join_names(names)}", [names]),
        (f"Reporting by {join_names(names)}; Editing by {editor}", [names, [editor]]),
        (f"({join_names(names)} contributed to this report.)", [names]),
    ]
    text, entries = draw(st.sampled_from(texts))
    return Piece(text, "Credit", {"entries": entries})


@st.composite
def documents(draw: st.DrawFn) -> Document:
    """A document put together from parts: head, sections, foot."""
    line_end = draw(line_ends)
    headline = draw(headlines)
    publisher = draw(st.none() | st.sampled_from(OUTLETS))
    title = f"{headline} | {publisher}" if publisher else headline
    has_slug, has_standfirst = draw(st.booleans()), draw(st.booleans())
    first: list[Piece] = draw(st.lists(bylines(), max_size=1))
    if first and has_standfirst:
        first.insert(0, Piece("Two lamps are missing, and nobody in the town knows why", "Standfirst"))
    middle = st.one_of(paragraphs, captions(line_end), embeds(line_end), notices)
    body = [draw(paragraphs), *draw(st.lists(middle, max_size=4))]
    for heading in draw(st.lists(headings, max_size=3)):
        body += [heading, draw(paragraphs), *draw(st.lists(middle, max_size=3))]
    pieces = [*first, *body, *draw(st.lists(production_credits(), max_size=1))]
    # A line that stands below itself again is a picture's: alternative text and caption.
    assume(all(one.text != other.text for one, other in pairwise(pieces)))
    gaps = st.integers(2, 4).map(lambda count: line_end * count)
    text = f"{to_slug(title)}{draw(gaps)}{title}" if has_slug else title
    for piece in pieces:
        text += draw(gaps) + piece.text
    return Document(text + line_end * draw(st.integers(0, 3)), headline, publisher, has_slug, pieces)
