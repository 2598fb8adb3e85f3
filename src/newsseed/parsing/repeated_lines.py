"""The lines about a picture that say the same as another, or no more than a name.

A page gives a picture's alternative text and its caption, often in the same words; for want of words, the name of a
file, or words to search for.
"""

from collections import Counter
from collections.abc import Sequence
from itertools import pairwise

import attrs
import regex

from newsseed.languages import Language
from newsseed.languages.images import CREDIT_ENDS
from newsseed.models.blocks import Caption
from newsseed.models.text import Part, cut_part
from newsseed.parsing.blocks import RawBlock, count_inner_stops, join_lines, last_mark
from newsseed.parsing.bylines import parse_byline
from newsseed.parsing.captions import is_file_name, names_sign, opens_as_description
from newsseed.parsing.forms import CALLS, Candidate, Form, Numbered, has_form, is_dialogue
from newsseed.parsing.image_credits import read_bare_credit
from newsseed.parsing.likeness import LEAST_TOLD, shared, to_key
from newsseed.parsing.neighbours import are_parted, at, group_glued, is_glued, usual_length
from newsseed.parsing.picture_lines import is_one_sentence, is_open, is_unstopped, may_be_alt, part_of, replace_taken
from newsseed.parsing.scenes import shows_over_credit

_SHORTEST_REPEATED = 20
_SAME_START = 12
_TWICE = 2
_LONGEST_REST = 80
# Than its description, a caption.
_MOST_LONGER = 2
_LONGEST_IN_SHORT = 120
_KEYWORDS = regex.compile(r"[\p{L}\p{M}\d’'/-]++(?:,?\s[\p{L}\p{M}\d’'/-]++){1,11}+")
_STOPS = frozenset(".!?…")
_CALLS_OR_LEADS = frozenset(f"{CALLS}:")

# "… A grey bridge": what goes on as a sentence of its own behind a name.
_DESCRIPTION = regex.compile(r"\s\p{Lu}\p{Ll}*+\s\p{Ll}")
_MOST_HOLDER_WORDS = 5
_FEWEST_CAPTION_WORDS = 4
# Within prose that is longer than captions are.
_FEWEST_STOPS = 2
# "… (1:24:10)", "… CC-BY-SA 2.0": what is no sentence.
_ADDED = regex.compile(r"\s\([^()]++\)$|\s\p{Lu}{2}[\w-]*+(?:\s[\d.]++)?$")


def describe_in_short(source: str, candidates: Sequence[Candidate], *, language: Language) -> Sequence[Candidate]:
    """The candidates, with names of files and rows of keywords as alternative text: "harbour.jpg", "harbour, fog".

    It is that of the caption below, or of a picture without one. A day and an hour in a file's name make it no notice.
    """
    taken: dict[int, tuple[int, Caption]] = {}
    for index, candidate in enumerate(candidates):
        if candidate.raw.length > _LONGEST_IN_SHORT or not _is_in_short(source, candidates, index, language=language):
            continue
        below = at(candidates, index + 1)
        caption = below.block if below else None
        if isinstance(caption, Caption) and caption.alt is None:
            taken[index] = (index + 1, attrs.evolve(caption, alt=part_of(candidate)))
        else:
            taken[index] = (index, Caption(candidate.raw.span, alt=part_of(candidate)))
    return replace_taken(source, candidates, taken)


def _is_in_short(source: str, candidates: Sequence[Candidate], index: int, *, language: Language) -> bool:
    candidate = candidates[index]
    if candidate.form is Form.PAGE_NOTICE or candidate.block is None:
        text = candidate.raw.text
        if is_file_name(text) or (candidate.block is None and names_sign(text)):
            return True
    return _is_in_keywords(candidates, index) and parse_byline(source, candidate.raw, language=language) is None


def _is_in_keywords(candidates: Sequence[Candidate], index: int) -> bool:
    """Whether a line within the text is a few words without a mark, the first of them in small letters."""
    candidate = candidates[index]
    if not (candidate.raw.text[0].islower() and is_open(candidate)) or _KEYWORDS.fullmatch(candidate.raw.text) is None:
        return False
    above, below = at(candidates, index - 1), at(candidates, index + 1)
    if above is None or below is None or below.form is Form.PAGE_NOTICE:
        return False
    return _is_prose(above) and last_mark(above.raw.text) in _STOPS


def join_repeated(source: str, candidates: Sequence[Candidate], *, language: Language) -> Sequence[Candidate]:
    """The candidates, with each line and the one that repeats it as the alternative text and the caption of a picture.

    Behind the repeated words a credit may stand that nothing else shows: "… in May Ana Lima". Without one, a repeated
    line is a picture's where the document has others, where no blank line stands between the two, or within prose.
    """
    starts = [candidate.raw.text[:_SAME_START] for candidate in candidates]
    if len(set(starts)) == len(starts):
        return candidates
    pairs = [
        index
        for index, (first, second) in enumerate(pairwise(starts))
        if first == second and is_open(candidates[index]) and is_open(candidates[index + 1])
    ]
    if not pairs:
        return candidates
    pictured = has_form(candidates, Form.CAPTION)
    times = Counter(candidate.raw.text for candidate in candidates)
    taken: dict[int, tuple[int, Caption]] = {}
    for index in pairs:
        first, second = candidates[index : index + 2]
        if index - 1 in taken or times[second.raw.text] > _TWICE:
            continue
        caption = _read_repeated(source, first.raw, second.raw, language=language)
        told = pictured or is_glued(first, second) or shows_over_credit(first, language=language)
        if caption and (caption.credit or told or len(pairs) > 1 or _is_sentence_within(candidates, index)):
            taken[index] = (index + 1, caption)
    return replace_taken(source, candidates, taken)


def _is_sentence_within(candidates: Sequence[Candidate], index: int) -> bool:
    """Whether a line and its repetition are no more than a sentence, and stand within prose."""
    return is_one_sentence(candidates[index]) and _is_within(candidates, index)


def _is_within(candidates: Sequence[Candidate], index: int) -> bool:
    """Whether two lines stand within prose."""
    return _is_prose(at(candidates, index - 1)) and _is_prose(at(candidates, index + _TWICE))


def _read_repeated(source: str, first: RawBlock, second: RawBlock, *, language: Language) -> Caption | None:
    alt, start = first.text, second.visible.start
    if len(alt) < _SHORTEST_REPEATED:
        return None
    span = join_lines(source, first.lines + second.lines).span
    if to_key(alt) == to_key(second.text):
        return Caption(span, Part(alt, first.visible), Part(second.text, second.visible))
    if second.text.startswith(alt) and second.length - len(alt) <= _LONGEST_REST:
        credit = read_bare_credit(source, start=start + len(alt), end=second.visible.end, language=language)
        if credit is not None:
            text = cut_part(source, start, credit.span.start)
            return Caption(span, Part(alt, first.visible), text, credit)
        if _ADDED.match(source, start + len(alt), second.visible.end):
            return Caption(span, Part(alt, first.visible), Part(second.text, second.visible))
    return None


def join_told(source: str, candidates: Sequence[Candidate], *, language: Language) -> Sequence[Candidate]:
    """The candidates, with two lines in a block of their own as alternative text and caption, if one tells the other.

    "mike pompeo", "Mike Pompeo in Rome": the second has most of the first one's words, and is not much longer, as the
    prose under a heading is. Within prose the first may also begin as no heading does: "spy embassy", "A spy in Rome".
    """
    if not any(is_glued(*pair) for pair in pairwise(candidates)):
        return candidates
    times = Counter(candidate.raw.text for candidate in candidates)
    groups = group_glued(enumerate(candidates))
    paired = are_parted(candidates) and not any(map(_is_headed, groups))
    prose = usual_length(candidates) if paired else 0
    taken: dict[int, tuple[int, Caption]] = {}
    for group in groups:
        if len(group) != _TWICE:
            continue
        (index, alt), (_, text) = group
        if not (may_be_alt(alt) and may_be_alt(text)) or last_mark(alt.raw.text) in _CALLS_OR_LEADS:
            continue
        within = _is_within(candidates, index)
        described = _begins_as_description(alt.raw.text, language=language)
        told = _tells(alt, text) or (within and (described or (text.raw.length < prose and _is_pair(alt, text))))
        if told and times[text.raw.text] <= _TWICE:
            taken[index] = (index + 1, Caption(alt.raw.span, alt=part_of(alt), text=part_of(text)))
    return replace_taken(source, candidates, taken)


def _is_headed(group: Numbered) -> bool:
    """Whether a heading stands in the block of its prose; so a page's other blocks of two lines may be set, too."""
    return len(group) == _TWICE and may_be_alt(group[0][1]) and _is_long_prose(group[1][1])


def _is_long_prose(candidate: Candidate) -> bool:
    return _is_prose(candidate) and count_inner_stops(candidate.raw.text) >= _FEWEST_STOPS


def _is_pair(alt: Candidate, text: Candidate) -> bool:
    """Whether two lines can be what a picture shows and its caption: "Calder harbour", "The fog lasted for days."."""
    lines = alt.raw.text, text.raw.text
    if (
        lines[0].isupper()
        or not lines[0][0].isalpha()
        or any(is_dialogue(line) or line[-1] in _CALLS_OR_LEADS for line in lines)
    ):
        return False
    return lines[1][0].isupper() and len(lines[1].split()) >= _FEWEST_CAPTION_WORDS


def _tells(alt: Candidate, text: Candidate) -> bool:
    """Whether a line has the words of the one above it, and is not much longer."""
    longest = _MOST_LONGER * max(alt.raw.length, _SHORTEST_REPEATED)
    return text.raw.length <= longest and shared(alt.raw.text, text.raw.text) >= LEAST_TOLD


def _begins_as_description(text: str, *, language: Language) -> bool:
    return (text[0].islower() and " " in text) or opens_as_description(text, language=language)


def _is_prose(candidate: Candidate | None) -> bool:
    return candidate is not None and candidate.form is Form.PROSE


def join_signed(source: str, candidates: Sequence[Candidate], *, language: Language) -> Sequence[Candidate]:
    """The candidates, with each description that opens with whose picture it is, and that name under it, as one.

    The caption may follow: "Ana Lima A grey bridge in the rain", "Ana Lima", "The bridge was closed in May".
    """
    taken: dict[int, tuple[int, Caption]] = {}
    for index, (alt, holder) in enumerate(pairwise(candidates)):
        if not (alt.raw.text.startswith(holder.raw.text) and is_open(alt) and is_open(holder)):
            continue
        rest = alt.raw.text[holder.raw.length :]
        if not _DESCRIPTION.match(rest) or len(holder.raw.text.split()) > _MOST_HOLDER_WORDS:
            continue
        span = holder.raw.visible
        credit = read_bare_credit(source, start=span.start, end=span.end, language=language)
        after = at(candidates, index + 2)
        if credit is not None:
            captioned = after is not None and is_unstopped(after)
            text = part_of(after) if after and captioned else None
            taken[index] = (index + 1 + captioned, Caption(span, alt=part_of(alt), text=text, credit=credit))
    return replace_taken(source, candidates, taken)


def read_repeated_credits(source: str, candidates: Sequence[Candidate], *, language: Language) -> Sequence[Candidate]:
    """The candidates, with each line under a control of a picture that repeats a credit as one: "toggle caption"."""
    captions = [item.block for item in candidates if isinstance(item.block, Caption)]
    told = {caption.credit.text for caption in captions if caption.credit}
    taken: dict[int, tuple[int, Caption]] = {}
    for index, (control, again) in enumerate(pairwise(candidates), start=1):
        span = again.raw.visible
        repeats = again.raw.text in told and is_open(again) and control.raw.text.lower() in CREDIT_ENDS
        if repeats and (credit := read_bare_credit(source, start=span.start, end=span.end, language=language)):
            taken[index] = (index, Caption(span, credit=credit))
    return replace_taken(source, candidates, taken)
