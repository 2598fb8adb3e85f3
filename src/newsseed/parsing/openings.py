"""The opening of an article's body: rubric, second headline, standfirsts, dates, bylines above the first paragraph."""

import regex

from newsseed.languages import Language, load_people
from newsseed.models.blocks import Block, Byline, Caption, Standfirst, Title
from newsseed.models.text import WHITE_SPACE, Part
from newsseed.parsing.blocks import RawBlock, to_notice
from newsseed.parsing.bylines import has_opener, is_byline_opener, may_open_byline, parse_byline, parse_role
from newsseed.parsing.datelines import parse_dateline
from newsseed.parsing.forms import CALLS, Candidate, Form, Numbered, is_marked_tag
from newsseed.parsing.headlines import Likeness, compare_headline, ends_like_prose, is_text
from newsseed.parsing.names import has_known_first_name
from newsseed.parsing.stamps import find_stamp

# What belongs to the opening is looked for among so many blocks under the title; a byline among so many that are
# neither date, rubric nor headline.
_OPENING_BLOCKS = 7
_HEAD_BLOCKS = 5
# The role, an address, the outlet, each under the name on a line of its own.
_MOST_BYLINE_LINES = 2
_MOST_STANDFIRSTS = 2
_LONGEST_STANDFIRST = 400
_USUAL_STANDFIRST = 150
# A shorter line under the title is a heading.
_FEWEST_STANDFIRST_WORDS = 8
# "Politics", "Culture Council": the rubric that a page puts above its headline.
_MOST_RUBRIC_WORDS = 3
_LONGEST_SMALL_WORD = 3
# A longer line above all prose tells what the first picture shows.
_FEWEST_CAPTION_WORDS = 6
# Of scripts that set no blanks.
_LETTERS_OF_WORD = 2
# Above a date a paragraph is a standfirst only if it is short.
_LONGEST_STANDFIRST_ABOVE_DATE = 250

_PAGE_MARK = regex.compile(r"\||\s/\s|\b\d{1,2}[:.]\d{2}\b|^\d+\s?\p{L}+$")


def find_opening(source: str, title: Title | None, undecided: Numbered, *, language: Language) -> dict[int, Block]:
    """The blocks that open the body, by their places among the candidates."""
    outlets = _find_outlet_lines(source, title, undecided)
    left = [(index, item) for index, item in undecided[: _OPENING_BLOCKS + len(outlets)] if index not in outlets]
    above = _find_page_lines(source, title, left[:_OPENING_BLOCKS], language=language)
    head = [(index, candidate) for index, candidate in left if index not in above][:_HEAD_BLOCKS]
    found = outlets | above | _find_head(source, head, above, language=language)
    return found | _find_lines_above_prose(source, [item for item in left if item[0] not in found], language=language)


def _find_page_lines(source: str, title: Title | None, opening: Numbered, *, language: Language) -> dict[int, Block]:
    """What the page itself puts above the text: the date, the rubric, the headline once more and what stands above it.

    The headline in other words tells something: it is a standfirst.
    """
    found: dict[int, Block] = {}
    paragraphs = 0
    named = False
    for index, candidate in opening:
        raw = candidate.raw
        if paragraphs > _MOST_STANDFIRSTS:
            break
        if is_text(candidate):
            paragraphs += 1
            continue
        text = raw.span.of(source)
        likeness = Likeness.NONE if paragraphs or len(raw.lines) > 1 else compare_headline(title, raw)
        is_line = candidate.form is Form.LINE and not paragraphs
        first = is_line and not (found or named)
        rubric = (is_line and text.lower() in language.section_words) or (first and _is_rubric(raw))
        of_page = rubric or find_stamp(raw.text, language=language) is not None
        byline = _find_byline(source, index, candidate, language=language) if first or of_page else None
        named = named or byline is not None
        if likeness is Likeness.OTHER_WORDS:
            found[index] = Standfirst(text, raw.span)
        elif likeness is Likeness.SAME or (of_page and byline is None):
            found[index] = to_notice(source, raw)
        elif candidate.form is Form.PROSE:
            paragraphs += 1
    return found


def _find_lines_above_prose(source: str, left: Numbered, *, language: Language) -> dict[int, Block]:
    """What stands above the first prose, where there is nothing yet that a heading could divide.

    A line with a bar, a spaced slash or a clock is the page's, and so are a few words of a language that newsseed does
    not know; a long one is the first picture's caption, several are points of a standfirst. A question may be a heading
    all the same.
    """
    prose = (index for index, candidate in left if candidate.form is Form.PROSE and not is_marked_tag(candidate))
    first = next(prose, 0)
    found: dict[int, Block] = {}
    long: Numbered = []
    for index, candidate in left:
        raw = candidate.raw
        if index >= first or raw.text[-1] in CALLS:
            break
        words = len(raw.text.split()) if " " in raw.text else raw.length // _LETTERS_OF_WORD
        is_rubric = words <= _MOST_RUBRIC_WORDS and not language.question_words
        if is_rubric or is_marked_tag(candidate) or _PAGE_MARK.search(raw.text):
            found[index] = to_notice(source, raw)
        elif words >= _FEWEST_CAPTION_WORDS:
            long.append((index, candidate))
    return found | (_to_captions(long) if len(long) == 1 else _to_standfirsts(source, long))


def _to_captions(lines: Numbered) -> dict[int, Block]:
    return {index: Caption(raw.span, text=Part(raw.text, raw.visible)) for index, (_, raw, _) in lines}


def _to_standfirsts(source: str, blocks: Numbered) -> dict[int, Block]:
    return {
        index: Standfirst(raw.span.of(source), raw.span)
        for index, (_, raw, _) in blocks
        if raw.length <= _LONGEST_STANDFIRST
    }


def _find_outlet_lines(source: str, title: Title | None, undecided: Numbered) -> dict[int, Block]:
    """The lines that say the publisher's name and no more: what is left of its mark."""
    if title is None or title.publisher is None:
        return {}
    name = title.publisher.text
    return {index: to_notice(source, raw) for index, (_, raw, _) in undecided if raw.text == name}


def _is_rubric(raw: RawBlock) -> bool:
    """Whether a line is a few words with capitals: "Culture Council"."""
    words = raw.text.split()
    capitals = all(word[0].isupper() or len(word) <= _LONGEST_SMALL_WORD for word in words)
    return len(words) <= _MOST_RUBRIC_WORDS and capitals and not ends_like_prose(raw.text)


def _find_byline(source: str, index: int, candidate: Candidate, *, language: Language) -> Byline | None:
    raw = candidate.raw
    # "By", the name below it; "A commentary by" may be the page's.
    if " " not in raw.text and is_byline_opener(raw.text, language=language):
        return Byline(raw.span.of(source), raw.span)
    if candidate.form is Form.PROSE and ends_like_prose(raw.text):
        return None
    byline = parse_byline(source, raw, language=language)
    return byline if byline and _names_someone(source, byline, first=index == 0, language=language) else None


def _find_head(source: str, head: Numbered, above: dict[int, Block], *, language: Language) -> dict[int, Block]:
    """The bylines under the title and the standfirsts before them; or the standfirsts alone."""
    bylines: dict[int, Byline] = {}
    before = lines = 0
    told = False
    for index, candidate in head:
        text = candidate.raw.text
        role = parse_role(source, candidate.raw, language=language) if bylines and "\n" not in text else None
        # "Local Democracy Reporter" under a name is nobody.
        further = (
            role is None or has_known_first_name(text, language=language) or may_open_byline(text, language=language)
        )
        byline = _find_byline(source, index, candidate, language=language) if further else None
        if byline and (not told or _is_certain(byline, language=language)):
            bylines[index] = byline
        elif bylines:
            if role is None or lines >= _MOST_BYLINE_LINES:
                break
            bylines[index] = role
            lines += 1
        else:
            before += 1
            told = told or before >= _MOST_STANDFIRSTS or _is_paragraph(candidate)
    if not bylines:
        before = _count_standfirsts(source, head, above, language=language)
    if before > _MOST_STANDFIRSTS and not all(_is_stopless(candidate.raw) for _, candidate in head[:before]):
        return {index: item for index, item in bylines.items() if may_open_byline(item.text, language=language)}
    return _to_standfirsts(source, head[:before]) | ({} if bylines else _find_first_caption(head[:before])) | bylines


def _is_paragraph(candidate: Candidate) -> bool:
    """Whether a block is prose that is longer than most standfirsts."""
    return (
        candidate.form is Form.PROSE
        and candidate.raw.length > _USUAL_STANDFIRST
        and ends_like_prose(candidate.raw.text)
    )


def _is_certain(byline: Byline, *, language: Language) -> bool:
    """Whether a byline is one wherever it stands; below what has been told "Key Takeaways" may be a heading."""
    known = any(has_known_first_name(person.text, language=language) for person in byline.people)
    return known or has_opener(byline) or bool(byline.roles or byline.places)


def _find_first_caption(standfirsts: Numbered) -> dict[int, Block]:
    """The second of two lines without a stop: the article has one standfirst, and its first picture a caption."""
    if len(standfirsts) != 2 or not all(_is_stopless(candidate.raw) for _, candidate in standfirsts):  # noqa: PLR2004 - two
        return {}
    return _to_captions(standfirsts[1:])


def _names_someone(source: str, byline: Byline, *, first: bool, language: Language) -> bool:
    """Whether a byline is one: by more than a name ("By", a role, a place), or by a name of no common words here.

    One of two words may be a common one behind a first name ("Will Reed"). Without a first name that the language
    knows, if it knows any, a rubric may have the form of a name ("High Praise", "South Calder"): it may not stand
    directly under the title, nor be a place or a thing in the text ("in South Calder"); but no rubric has letters that
    English lacks ("Gráinne Ní Fhloinn").
    """
    if byline.role or byline.place or byline.text.strip(WHITE_SPACE) != byline.people[0].text:
        return True
    name = byline.people[0].text
    words = name.lower().split()
    known = has_known_first_name(name, language=language)
    if not known and load_people(language) is not None:
        spoken_of = language.place_prepositions | language.articles
        # "KEY POINTS" is a label.
        if (first and name.isascii()) or name.isupper() or any(f" {word} {name}" in source for word in spoken_of):
            return False
    common = sum(f" {word} " in source for word in words)
    return 2 * common <= len(words) if known else 2 * common < len(words)


def _count_standfirsts(source: str, head: Numbered, above: dict[int, Block], *, language: Language) -> int:
    """How many blocks are standfirsts though no byline follows: lines too long for a heading, without a stop.

    With a stop it is one sentence or two that a date sets off from the text.
    """
    count = 0
    for _, candidate in head:
        if not _is_stopless(candidate.raw):
            break
        count += 1
    if count:
        return count if count < len(head) and head[count][1].form is Form.PROSE else 0
    if len(head) < 2:  # noqa: PLR2004 - the first and the one that follows
        return 0
    index, first = head[0]
    short = first.form is Form.PROSE and first.raw.length <= _LONGEST_STANDFIRST_ABOVE_DATE
    return int(short and index + 1 in above and parse_dateline(source, first.raw, language=language) is None)


def _is_stopless(raw: RawBlock) -> bool:
    long_enough = len(raw.text.split()) >= _FEWEST_STANDFIRST_WORDS and raw.length <= _LONGEST_STANDFIRST
    return long_enough and not ends_like_prose(raw.text)
