"""Captions that no image credit ends: a line says by its grammar that it tells what a picture shows.

Captions tell the past in the present ("Divers search the river on Monday"), say who stands on which side, or name the
picture they stand under. News and headings do none of these.
"""

from collections import Counter
from collections.abc import Sequence
from functools import lru_cache
from itertools import pairwise
from typing import NamedTuple

import attrs
import regex

from newsseed.languages import LANGUAGES_KEPT, Language, alternation
from newsseed.models.blocks import Caption, ImageCredit
from newsseed.parsing.blocks import count_inner_stops, has_quotation_marks, last_mark
from newsseed.parsing.captions import parse_caption
from newsseed.parsing.descriptions import names_what_is_shown, names_who_is_shown
from newsseed.parsing.forms import Candidate, Form, begins_as_heading
from newsseed.parsing.holders import is_holder
from newsseed.parsing.image_credits import Conventions, read_bare_credit
from newsseed.parsing.likeness import LEAST_TOLD, shared
from newsseed.parsing.names import has_known_first_name, is_person
from newsseed.parsing.neighbours import are_parted, at, is_glued, usual_length
from newsseed.parsing.picture_lines import is_unstopped, join_parts, may_be_alt, part_of
from newsseed.parsing.stamps import find_stamp

_LONGEST_SCENE = 300
# A line with fewer words may be a heading whatever it says: "Anger as thousands march".
_FEWEST_WORDS = 6
_FEWEST_WORDS_OF_NAMED = 8
_FEWEST_WORDS_OVER_CREDIT = 4
# Than usual prose, a caption without a credit.
_SHORTER = 2
# Of prose, which ends the part of a page that has an article's pictures.
_SHORTEST_PROSE = 100
# The verb stands behind the subject: "A man walks", "Minister Ana Lima, of the Greens, speaks".
_LATEST_VERB = 7
_LATEST_PARTICIPLE = 5

# What a caption has in brackets at its end is its credit: "… on Monday (Calder Museum)".
_IN_BRACKETS = Conventions(bracketed=True)

_STOPS = frozenset(".!?…:;,")
_SENTENCE_MARKS = frozenset('.!?…:;,"”’')
_PUNCTUATION = ".,;:!?…()[]’'"


class _Layout(NamedTuple):
    """Whether blank lines part a page's blocks, and how long its prose is."""

    parted: bool
    usual: int


class _Patterns(NamedTuple):
    sides: regex.Pattern[str]
    sides_in_brackets: regex.Pattern[str]
    signs: regex.Pattern[str]
    sign_words: frozenset[str]
    dated: regex.Pattern[str]
    last_words: frozenset[str]
    first_words: frozenset[str]
    hint: str
    accompanied: regex.Pattern[str]


def _first_word(phrase: str) -> str:
    return phrase.partition(" ")[0]


@lru_cache(maxsize=LANGUAGES_KEPT)
def _patterns(language: Language) -> _Patterns:
    sides, months = alternation(language.side_words), alternation(language.months)
    # "(R)" is a party's, too.
    written_out = alternation(side for side in language.side_words if len(side) > 1)
    bracketed = rf"\((?:\p{{Ll}}+\s){{0,2}}(?i:{written_out})\.?\)"
    date = rf"(?:(?:{months})\.?\s(?:\d{{1,2}},?\s)?\d{{4}}|(?:{months})\.?\s\d{{1,2}}|\d{{1,2}}\.?\s(?:{months}))"
    return _Patterns(
        # "Ana Lima, left, and her son", "Ana Lima (second from left)".
        sides=regex.compile(rf"{bracketed}|\((?i:{sides})\.?\)|,\s(?:\p{{Ll}}+\s){{0,2}}(?i:{sides})(?:,|$)"),
        sides_in_brackets=regex.compile(bracketed),
        signs=regex.compile(rf"(?<!\w)(?i:{alternation(language.picture_phrases)})(?!\w)"),
        sign_words=frozenset(max(phrase.split(), key=len) for phrase in language.picture_phrases),
        # "… on Monday.", "… on 4 May."
        last_words=frozenset(
            form for word in language.weekdays | language.months for form in (word, word.capitalize())
        ),
        first_words=frozenset(_first_word(phrase).capitalize() for phrase in language.picture_phrases),
        hint=max(Counter(map(_first_word, sorted(language.picture_phrases))).items(), key=lambda item: item[1])[0],
        # "Ana Lima with her four documents", "With her brother, Tom, on the coast".
        accompanied=regex.compile(
            rf"(?P<name>\p{{Lu}}[\w.’'-]++(?:\s\p{{Lu}}[\w.’'-]++){{1,3}}+\s)?(?i:{alternation(language.companion_phrases)})\s"
        ),
        # In "Calder Post • 4 May 2024" the date is the page's.
        dated=regex.compile(rf"(?<![/|•·–—-])\s(?i:{date}(?:,?\s\d{{4}})?|{alternation(language.weekdays)})\.?$"),
    )


def gather_scenes(source: str, candidates: Sequence[Candidate], *, language: Language) -> Sequence[Candidate]:
    r"""The candidates, with the lines that tell what a picture shows as captions.

    Directly before a caption without alternative text, such a line is that.

    >>> from newsseed.languages import load_language
    >>> from newsseed.parsing.blocks import group_blocks
    >>> from newsseed.parsing.forms import find_forms
    >>> from newsseed.parsing.lines import split_lines
    >>> text = "Ana Lima, left, and her brother outside the court\n\nA week of rain"
    >>> english = load_language("en")
    >>> forms = find_forms(text, group_blocks(text, split_lines(text)), language=english)
    >>> [found.form.value for found in gather_scenes(text, forms, language=english)]
    ['caption', 'line']
    """
    if not language.scene_verbs:
        return candidates
    shown = {*_find_scenes(candidates, language=language), *_find_between_prose(candidates, language=language)}
    if not shown:
        return candidates
    found = list(candidates)
    layout = _Layout(are_parted(candidates), usual_length(candidates))
    for index in sorted(shown, reverse=True):
        after, further = at(found, index + 1), at(found, index + 2)
        # "Pilots wait for the fog to lift", "Ana Lima", "3 May 2024": the name is the article's author.
        dated = further is not None and find_stamp(further.raw.text, language=language)
        caption, complete = _read_scene(
            source, found[index], None if dated else after, layout=layout, language=language
        )
        parts = found[index : index + 1 + (not complete)]
        found[index : index + len(parts)] = [join_parts(source, parts, caption)]
    return found


def _find_scenes(candidates: Sequence[Candidate], *, language: Language) -> list[int]:
    """The lines that tell by themselves what a picture shows."""
    last = max((index for index, item in enumerate(candidates) if _is_long_prose(item)), default=0)
    return [
        index
        for index, candidate in enumerate(candidates)
        if candidate.block is None
        and candidate.raw.length <= _LONGEST_SCENE
        and (
            (_may_show(candidate.raw.text, language=language) and _is_scene(candidate, language=language))
            or (0 < index < last and _is_description(candidate, language=language))
        )
        and find_stamp(candidate.raw.text, language=language) is None
    ]


def _is_long_prose(candidate: Candidate) -> bool:
    return candidate.form is Form.PROSE and candidate.raw.length >= _SHORTEST_PROSE


def _is_description(candidate: Candidate, *, language: Language) -> bool:
    """Whether a line that ends like a sentence is none, and names what is to be seen."""
    text = candidate.raw.text
    # A quick look first: nearly all of prose has a verb.
    if text[-1] != "." or not language.finite_verbs.isdisjoint(text.lower().split()) or not _is_line(candidate):
        return False
    return names_what_is_shown(text, language=language) or names_who_is_shown(text, language=language)


def _read_scene(
    source: str, scene: Candidate, after: Candidate | None, *, layout: _Layout, language: Language
) -> tuple[Caption, bool]:
    """The caption that a scene is, and whether it is complete; if not, what stands behind it belongs to it, too.

    Directly over a title, no blank line between, it is the description of another article's picture.
    """
    raw, part = scene.raw, part_of(scene)
    if after and isinstance(after.block, Caption):
        caption = after.block
        if caption.alt is None and caption.text and caption.credit:
            return attrs.evolve(caption, alt=part), False
    read = parse_caption(source, raw, language=language, conventions=_IN_BRACKETS) or Caption(raw.span, text=part)
    if read.credit is None and read.text == part:
        described = raw.text[-1] == "." and names_what_is_shown(raw.text, language=language)
        if whole := _find_caption_of(scene, after, described=described, usual=layout.usual, language=language):
            return whole, False
        if described:
            return Caption(raw.span, alt=part), True
    if after and read.credit is None:
        if credit := _read_holder(source, after, language=language):
            return attrs.evolve(read, credit=credit), False
        if layout.parted and is_glued(scene, after) and after.block is None and last_mark(after.raw.text) not in _STOPS:
            return Caption(raw.span, alt=part), True
    return read, True


def _find_caption_of(
    alt: Candidate, after: Candidate | None, *, described: bool, usual: int, language: Language
) -> Caption | None:
    """The picture that a line describes, with the line behind it as its caption, if that is one."""
    if after is None:
        return None
    caption = after.block
    if described and isinstance(caption, Caption) and caption.text and caption.alt is None:
        return attrs.evolve(caption, alt=part_of(alt))
    if may_be_alt(after) and _tells_of(alt, after, described=described, usual=usual, language=language):
        return Caption(alt.raw.span, alt=part_of(alt), text=part_of(after))
    return None


def _tells_of(alt: Candidate, text: Candidate, *, described: bool, usual: int, language: Language) -> bool:
    """Whether a line is the caption of the picture that the one over it describes.

    Of a description that is one for certain, a scene is, or a sentence much shorter than prose is; of what may be a
    caption itself, only what says the same.
    """
    if not (described or is_unstopped(alt)) or text.raw.text[-1] in ":?":
        return False
    if shared(alt.raw.text, text.raw.text) >= LEAST_TOLD:
        return True
    if not described:
        return False
    stopped = last_mark(text.raw.text) in _STOPS
    return _is_scene(text, language=language) or (
        stopped and (is_glued(alt, text) or _SHORTER * text.raw.length < usual)
    )


def _read_holder(source: str, candidate: Candidate, *, language: Language) -> ImageCredit | None:
    """The credit that a line under a caption is, nothing but a known holder's name or a person's."""
    if candidate.form is not Form.LINE:
        return None
    text, span = candidate.raw.text, candidate.raw.visible
    person = is_person(text, language=language) and has_known_first_name(text, language=language)
    if not (is_holder(text) or (person and not text.isupper())):
        return None
    return read_bare_credit(source, start=span.start, end=span.end, language=language)


def _find_between_prose(candidates: Sequence[Candidate], *, language: Language) -> list[int]:
    """The lines too long for headings that no stop ends, alone between two pieces of prose."""
    pairs = enumerate(pairwise(candidates[1:]), start=1)
    return [
        index
        for index, (candidate, after) in pairs
        if candidate.raw.text[-1] not in _SENTENCE_MARKS
        and last_mark(candidate.raw.text) not in _STOPS
        and len(candidate.raw.text.split()) > language.most_heading_words
        and _is_line(candidate)
        and all(
            item.form is Form.PROSE and last_mark(item.raw.text) in ".!?…" for item in (candidates[index - 1], after)
        )
    ]


def _is_line(candidate: Candidate) -> bool:
    """Whether a candidate is a sentence, or less, that nobody says."""
    raw = candidate.raw
    if candidate.block is not None or raw.length > _LONGEST_SCENE or len(raw.lines) > 1:
        return False
    text = raw.text
    return begins_as_heading(text) and not has_quotation_marks(text) and not count_inner_stops(text)


def _may_show(text: str, *, language: Language) -> bool:
    """Whether a line can tell what a picture shows: a quick look, since few that end like sentences do."""
    if text[-1] not in _SENTENCE_MARKS:
        return True
    if text[-1] != ".":
        return False
    if "(" in text or text[-2].isdigit():
        return True
    patterns = _patterns(language)
    return (
        text[text.rfind(" ") + 1 : -1] in patterns.last_words
        or text[: text.find(" ")] in patterns.first_words
        or patterns.hint in text
    )


def shows_over_credit(candidate: Candidate, *, language: Language) -> bool:
    """Whether a line with a credit under it tells what a picture shows; fewer words are enough there."""
    if not language.scene_verbs:
        return False
    return _is_scene(candidate, language=language, fewest=_FEWEST_WORDS_OVER_CREDIT, named=_FEWEST_WORDS_OVER_CREDIT)


def _is_scene(
    candidate: Candidate, *, language: Language, fewest: int = _FEWEST_WORDS, named: int = _FEWEST_WORDS_OF_NAMED
) -> bool:
    """Whether a line tells what a picture shows; `named` is how many words it has where it only says when or who."""
    text = candidate.raw.text
    if text.count(" ") + 1 < fewest or text[-1] in ":?;," or not _is_line(candidate):
        return False
    written = text.split()
    words = [word.strip(_PUNCTUATION).lower() for word in written]
    patterns = _patterns(language)
    signed = not patterns.sign_words.isdisjoint(words)
    sided = not language.side_words.isdisjoint(words)
    # "On March 14" nobody marches.
    acts = any(
        word in language.scene_verbs and as_written[0].islower() and before not in language.past_auxiliaries
        for before, word, as_written in zip(words, words[1:_LATEST_VERB], written[1:_LATEST_VERB], strict=False)
    )
    stopped = last_mark(text) in _STOPS
    if stopped and not (signed or acts or sided):
        return False
    sides = patterns.sides_in_brackets if stopped else patterns.sides
    if (signed and patterns.signs.search(text)) or (sided and sides.search(text)):
        return True
    if words[0] in language.question_words:
        return False
    if not stopped and (match := patterns.accompanied.match(text)):
        return match["name"] is None or is_person(match["name"].strip(), language=language)
    dated = len(words) >= named and patterns.dated.search(text) is not None
    return (acts and dated) if stopped else dated or _describes(words, acts=acts, named=named, language=language)


def _describes(words: Sequence[str], *, acts: bool, named: int, language: Language) -> bool:
    """Whether a line without a stop says what somebody does: "A man walks …", "Two boys looking …"."""
    # Behind the noun: "A search for a new roof" is no picture's.
    begin = 2 if words[0] in language.indefinite_articles else int(words[0] in language.scene_subjects)
    if not begin:
        return acts and len(words) >= named
    acting, doing = words[begin:_LATEST_VERB], words[begin:_LATEST_PARTICIPLE]
    return not (language.scene_verbs.isdisjoint(acting) and language.scene_participles.isdisjoint(doing))
