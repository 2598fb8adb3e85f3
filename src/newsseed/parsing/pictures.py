"""Between stages three and four: what belongs to one picture, though it stands in several blocks.

A page may set a blank line between alternative text, caption and credit. That they belong together shows in what
recurs: a line that the next one says again, a name that several captions end with, a shape that most captions have.
"""

from collections import Counter
from collections.abc import Sequence
from itertools import pairwise

import attrs
import regex

from newsseed.languages import Language
from newsseed.languages.images import COPYRIGHT_LABELS
from newsseed.models.blocks import Caption, ImageCredit
from newsseed.models.text import Part
from newsseed.parsing.blocks import count_inner_stops, last_mark
from newsseed.parsing.captions import (
    is_caption_label,
    is_credit_label,
    is_pages_own,
    opens_as_description,
    parse_caption,
)
from newsseed.parsing.credit_reach import OPENING_BRACKETS
from newsseed.parsing.forms import Candidate, Form, has_form, to_page_notice
from newsseed.parsing.image_credits import Conventions
from newsseed.parsing.likeness import LEAST_TOLD, says_the_same, shared, to_key
from newsseed.parsing.lone_credits import drop_imprint, join_credit_labels, place_credits
from newsseed.parsing.neighbours import at, is_glued
from newsseed.parsing.picture_lines import (
    is_caption_like,
    is_of_page,
    is_open,
    is_unstopped,
    may_be_alt,
    part_of,
    replace_taken,
)
from newsseed.parsing.repeated_lines import (
    describe_in_short,
    join_repeated,
    join_signed,
    join_told,
    read_repeated_credits,
)
from newsseed.parsing.scenes import gather_scenes
from newsseed.parsing.stamps import find_stamp

_LONGEST_TAIL = 60
_LONGEST_SOURCE_LABEL = 12
# So many captions of a document need a line before them that tells what they show.
_FEWEST_TOLD = 2
_STOPS = frozenset(".!?…:;,")
# Of prose that is more than a byline or a date.
_SHORTEST_TEXT = 100

_TAIL = regex.compile(r"[.!?][\"'”’»)]*+\s*+(?P<tail>[^.!?]++)$")


def gather_pictures(source: str, candidates: Sequence[Candidate], *, language: Language) -> tuple[Candidate, ...]:
    r"""The candidates, with the parts of each picture put together into one caption.

    >>> from newsseed.languages import load_language
    >>> from newsseed.parsing.blocks import group_blocks
    >>> from newsseed.parsing.forms import find_forms
    >>> from newsseed.parsing.lines import split_lines
    >>> text = "The bridge in May\n\nThe bridge in May. (AFP)"
    >>> english = load_language("en")
    >>> forms = find_forms(text, group_blocks(text, split_lines(text)), language=english)
    >>> (found,) = gather_pictures(text, forms, language=english)
    >>> found.block.alt.text, found.block.text.text
    ('The bridge in May', 'The bridge in May.')
    """
    found = _read_by_convention(source, candidates, language=language)
    found = join_repeated(source, found, language=language)
    found = join_told(source, found, language=language)
    found = join_signed(source, join_credit_labels(source, found, language=language), language=language)
    if has_form(found, Form.CAPTION):
        found = _take_controls(source, _complete_labels(source, found, language=language), language=language)
        found = place_credits(source, drop_imprint(source, found), language=language)
        found = _take_alts(source, read_repeated_credits(source, found, language=language), language=language)
        found = _read_descriptions(found, language=language)
    return tuple(gather_scenes(source, describe_in_short(source, found, language=language), language=language))


# --- What the document's plain captions tell of the others ---


def _read_by_convention(source: str, candidates: Sequence[Candidate], *, language: Language) -> Sequence[Candidate]:
    """The candidates, with those read as captions that end as other captions of the document do."""
    blocks = [candidate.block for candidate in candidates if candidate.block is not None]
    conventions = Conventions(
        bracketed=any(map(_has_brackets, blocks)),
        barred=any(_has_bar(source, block) for block in blocks),
        repeated=_find_repeated_tails(candidates),
    )
    usual = bool(conventions.bracketed or conventions.barred or conventions.repeated)
    alone = {index for index in range(len(candidates)) if _may_be_credit_alone(candidates, index, language)}
    found = list(candidates)
    for index in range(len(candidates)) if usual else sorted(alone):
        raw = candidates[index].raw
        if is_open(candidates[index]):
            own = attrs.evolve(conventions, bracketed=True, sourced=True) if index in alone else conventions
            caption = parse_caption(source, raw, language=language, conventions=own)
            found[index] = Candidate(Form.CAPTION, raw, caption) if caption else candidates[index]
    return found


def _may_be_credit_alone(candidates: Sequence[Candidate], index: int, language: Language) -> bool:
    """Whether a line under another can be a credit: "(Calder Museum)", "Copyright AFP", "Source: NBS".

    What tells a source may be that of the article, unless prose stands below it, and a line without a stop above it, or
    one sentence and no blank line between.
    """
    opening = candidates[index].raw.text[:_LONGEST_SOURCE_LABEL]
    told = opening[0] in OPENING_BRACKETS or opening.partition(" ")[0].lower() in COPYRIGHT_LABELS
    if not (told or ":" in opening):
        return False
    before, after = at(candidates, index - 1), at(candidates, index + 1)
    if before is None or after is None or after.form is not Form.PROSE:
        return False
    if find_stamp(before.raw.text, language=language):
        return False
    told = told or is_glued(before, candidates[index])
    return is_unstopped(before) or (told and is_open(before) and is_caption_like(before))


def _has_brackets(block: object) -> bool:
    return (
        isinstance(block, Caption)
        and block.text is not None
        and block.credit is not None
        and block.credit.text[0] in OPENING_BRACKETS
    )


def _has_bar(source: str, block: object) -> bool:
    """Whether a bar sets off a caption's credit: "The bridge in May | Ana Lima/AP"."""
    if not (isinstance(block, Caption) and block.text and block.credit):
        return False
    return source[block.text.span.end : block.credit.span.start].strip() == "|"


def _find_repeated_tails(candidates: Sequence[Candidate]) -> frozenset[str]:
    """What stands behind the last sentence of several lines: a photographer's name, as a rule."""
    tails: Counter[str] = Counter()
    for candidate in candidates:
        text = candidate.raw.text
        if text[-1].isalnum() and is_open(candidate):
            match = _TAIL.search(text[-_LONGEST_TAIL:])
            if match:
                tails[match["tail"]] += 1
    return frozenset(tail for tail, count in tails.items() if count > 1)


# --- Labels that stand by themselves ---


def _complete_labels(source: str, candidates: Sequence[Candidate], *, language: Language) -> Sequence[Candidate]:
    """The candidates, with each label that ends its block ("Image caption,") and the line behind it as one caption.

    A label with nothing behind it is the page's.
    """
    taken: dict[int, tuple[int, Caption]] = {}
    found = list(candidates)
    for index, candidate in enumerate(candidates):
        caption = candidate.block
        if not isinstance(caption, Caption) or caption.text or not _ends_with_label(candidate, language):
            continue
        after = at(candidates, index + 1)
        if after and is_open(after):
            taken[index] = (index + 1, attrs.evolve(caption, text=part_of(after)))
        elif caption.credit is None:
            found[index] = to_page_notice(source, candidate.raw)
    return replace_taken(source, found, taken)


def _ends_with_label(candidate: Candidate, language: Language) -> bool:
    return is_caption_label(candidate.raw.lines[-1].text, language=language)


def _take_controls(source: str, candidates: Sequence[Candidate], *, language: Language) -> Sequence[Candidate]:
    """The candidates, with what the page itself puts over a picture as part of its caption's block: "View gallery"."""
    taken: dict[int, tuple[int, Caption]] = {}
    for index, (control, candidate) in enumerate(pairwise(candidates)):
        caption, text = candidate.block, control.raw.text
        pages_own = is_open(control) and (is_pages_own(text) or is_credit_label(text, language=language))
        if pages_own and isinstance(caption, Caption) and caption.text:
            taken[index] = (index + 1, caption)
    return replace_taken(source, candidates, taken)


# --- What stands before a caption ---


def _take_alts(source: str, candidates: Sequence[Candidate], *, language: Language) -> Sequence[Candidate]:
    """The candidates, with lines before captions as their alternative text.

    One line that has a caption's words before it may be a heading; where most captions of a document have such a line,
    all of them have.
    """
    told = _are_captions_described(candidates, language=language)
    prose = [index for index, item in enumerate(candidates) if item.form is Form.PROSE]
    texts = [index for index in prose if candidates[index].raw.length > _SHORTEST_TEXT]
    first = prose[0] if prose else len(candidates)
    standfirst, second = (*texts, len(candidates), len(candidates))[:2]
    taken: dict[int, tuple[int, Caption]] = {}
    for index, (before, candidate) in enumerate(pairwise(candidates)):
        caption = candidate.block
        if isinstance(caption, Caption) and caption.alt is None and caption.text is not None and index - 1 not in taken:
            described = told and _may_describe(before, candidate)
            opening = (
                _is_alt_in_opening(source, at(candidates, index - 1), before, language=language)
                if index < first
                # The first picture may stand under a standfirst.
                else standfirst < index < second
                and candidates[index - 1].form is not Form.LINE
                and _is_description(before, language=language)
            )
            running = index > 0 and is_glued(candidates[index - 1], before) and not is_unstopped(before)
            taken_for = described or opening or _is_alt(before, candidate, caption, running=running)
            if taken_for and not find_stamp(before.raw.text, language=language):
                taken[index] = (index + 1, attrs.evolve(caption, alt=part_of(before)))
    return replace_taken(source, candidates, taken)


def _read_descriptions(candidates: Sequence[Candidate], *, language: Language) -> Sequence[Candidate]:
    """The candidates, with bare lines over credits as alternative text, where the document's captions are none.

    A page that has no caption for a picture gives its alternative text all the same: two such lines or more.
    """
    captions = {
        index: (caption, caption.text)
        for index, candidate in enumerate(candidates)
        if isinstance(caption := candidate.block, Caption) and caption.text
    }
    bare = {index: pair for index, pair in captions.items() if _is_bare(pair[1].text, language=language)}
    alone = {index: pair for index, pair in bare.items() if _is_over_credit(candidates[index], *pair)}
    if len(alone) < max(_FEWEST_TOLD, len(bare)):
        return candidates
    found = list(candidates)
    for index, (caption, text) in alone.items():
        found[index] = candidates[index]._replace(block=attrs.evolve(caption, alt=text, text=None))
    return found


def _is_bare(text: str, *, language: Language) -> bool:
    """Whether a line neither ends nor holds the end of a sentence, nor says on which side somebody stands."""
    stopped = last_mark(text) in _STOPS or count_inner_stops(text) > 0
    return not stopped and language.side_words.isdisjoint(text.lower().split())


def _is_over_credit(candidate: Candidate, caption: Caption, text: Part) -> bool:
    """Whether a picture has one line, and its credit below it."""
    return bool(caption.credit) and caption.alt is None and candidate.raw.lines[0].visible.end == text.span.end


def _is_description(candidate: Candidate, *, language: Language) -> bool:
    bare = is_open(candidate) and is_unstopped(candidate)
    return bare and opens_as_description(candidate.raw.text, language=language)


def _is_alt_in_opening(source: str, above: Candidate | None, before: Candidate, *, language: Language) -> bool:
    """Whether a line over the first picture, no prose above it, is its alternative text.

    Without a byline or another line above it it may be a standfirst.
    """
    if above is None or not is_unstopped(before) or is_of_page(source, before, language=language):
        return False
    return is_unstopped(above) or is_of_page(source, above, language=language)


def _is_alt(before: Candidate, candidate: Candidate, caption: Caption, *, running: bool) -> bool:
    """Whether a line is a caption's alternative text by itself: it says the same, or no blank line stands between.

    In a `running` text without blank lines the latter tells nothing of a sentence.
    """
    if isinstance(before.block, Caption):
        apart = candidate.raw.lines[-1].number > candidate.raw.lines[0].number + 1
        return apart and len(before.raw.lines) == 1 and _is_alt_with_credit(before.block, caption)
    if not is_open(before):
        return False
    # "1. The harbour" over a picture is a heading, glued to it or not.
    glued = is_glued(before, candidate) and not running and may_be_alt(before)
    return glued or says_the_same(before.raw.text, _text_of(candidate))


def _is_alt_with_credit(before: Caption, caption: Caption) -> bool:
    """Whether the caption before is alternative text that ends with the same credit: it repeats both."""
    if before.alt or not before.text or not before.credit or not caption.text or not caption.credit:
        return False
    same_credit = to_key(before.credit.text).endswith(to_key(_holders_of(caption.credit)))
    return same_credit and shared(before.text.text, caption.text.text) >= LEAST_TOLD


def _holders_of(credit: ImageCredit) -> str:
    return credit.text[credit.label.span.end - credit.span.start :] if credit.label else credit.text


def _are_captions_described(candidates: Sequence[Candidate], *, language: Language) -> bool:
    bare = [pair for pair in pairwise(candidates) if _may_describe(*pair)]
    captions = [item.block for item in candidates if isinstance(item.block, Caption) and item.block.text]
    described = sum(caption.alt is not None for caption in captions)
    described += sum(
        opens_as_description(before.raw.text, language=language)
        or shared(before.raw.text, _text_of(caption)) >= LEAST_TOLD
        for before, caption in bare
    )
    return described >= _FEWEST_TOLD and 2 * described > len(captions)


def _may_describe(before: Candidate, candidate: Candidate) -> bool:
    caption = candidate.block
    without = isinstance(caption, Caption) and caption.alt is None and caption.text is not None
    return without and may_be_alt(before)


def _text_of(candidate: Candidate) -> str:
    caption = candidate.block
    return caption.text.text if isinstance(caption, Caption) and caption.text else ""
