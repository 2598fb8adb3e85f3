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
from newsseed.languages.images import LABELS_ABOVE
from newsseed.models.blocks import Caption, ImageCredit, Notice
from newsseed.models.text import Part, cut_part
from newsseed.parsing.blocks import RawBlock, join_lines
from newsseed.parsing.captions import is_label, may_describe, opens_as_description, parse_caption, split_before_credit
from newsseed.parsing.forms import Candidate, Form
from newsseed.parsing.image_credits import Conventions, read_bare_credit
from newsseed.parsing.scenes import gather_scenes

_LONGEST_LINE = 400
_LONGEST_CAPTION = 200
_LONGEST_TAIL = 60
_OPENING_BRACKETS = "([（"
_LONGEST_SOURCE_LABEL = 12
# Longer than most headings.
_MOST_HEADING_WORDS = 8
_SHORTEST_REPEATED = 20
_SAME_START = 12
_TWICE = 2
_LONGEST_REST = 80
# Of two lines that say the same: how much of the longer one the shorter one makes up, how many words they share.
_LEAST_WHOLE = 0.8
_LEAST_SHARED = 0.7
_FEWEST_SHARED = 5
# Of a picture's description and its caption; and how many captions of a document need such a line before them.
_LEAST_TOLD = 0.5
_FEWEST_TOLD = 2
_MOST_OF = 0.6
_SHORTEST_TELLING = 4

_INNER_STOP = regex.compile(r"[.!?…][\"'”’»)\]]*+\s+[\"'“‘«(]*+\p{Lu}")
_STOP = regex.compile(r"[.!?…:;,。][\"'”’»)\]]*+$")
# "3 May 2024, 14:05 · 2 comments" is the page's own.
_STAMP = regex.compile(r"\b\d{1,2}[:.]\d\d\b(?!\.)|\s[·•|]\s|:$")
_TAIL = regex.compile(r"[.!?][\"'”’»)]*+\s*+(?P<tail>[^.!?]++)$")
_WORD = regex.compile(r"[\p{L}\p{M}\d]++")


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
    found = _join_repeated(source, found, language=language)
    if any(candidate.form is Form.CAPTION for candidate in found):
        found = _complete_labels(source, found, language=language)
        found = _take_alts(source, _place_credits(source, found, language=language), language=language)
    return tuple(gather_scenes(source, found, language=language))


def _is_open(candidate: Candidate) -> bool:
    """Whether a candidate is one line that is nothing yet, and short enough to stand about a picture."""
    return candidate.block is None and len(candidate.raw.lines) == 1 and candidate.raw.length <= _LONGEST_LINE


# --- What the document's plain captions tell of the others ---


def _read_by_convention(source: str, candidates: Sequence[Candidate], *, language: Language) -> Sequence[Candidate]:
    """The candidates, with those read as captions that end as other captions of the document do."""
    captions = [candidate.block for candidate in candidates if candidate.form is Form.CAPTION]
    conventions = Conventions(
        bracketed=any(_has_brackets(caption) for caption in captions), repeated=_find_repeated_tails(candidates)
    )
    usual = bool(conventions.bracketed or conventions.repeated)
    found: list[Candidate] = []
    for index, candidate in enumerate(candidates):
        alone = _may_be_credit_alone(candidates, index)
        caption = None
        if _is_open(candidate) and (usual or alone):
            own = attrs.evolve(conventions, bracketed=True, sourced=True) if alone else conventions
            caption = parse_caption(source, candidate.raw, language=language, conventions=own)
        found.append(Candidate(Form.CAPTION, candidate.raw, caption) if caption else candidate)
    return found


def _may_be_credit_alone(candidates: Sequence[Candidate], index: int) -> bool:
    """Whether a line between another without a stop and prose can be a credit: "(Calder Museum)", "Source: NBS"."""
    text = candidates[index].raw.text
    if not (text[0] in _OPENING_BRACKETS or ":" in text[:_LONGEST_SOURCE_LABEL]):
        return False
    before, after = _at(candidates, index - 1), _at(candidates, index + 1)
    return _is_unstopped(before) and after is not None and after.form is Form.PROSE


def _has_brackets(block: object) -> bool:
    return (
        isinstance(block, Caption)
        and block.text is not None
        and block.credit is not None
        and block.credit.text[0] in "([（"
    )


def _find_repeated_tails(candidates: Sequence[Candidate]) -> frozenset[str]:
    """What stands behind the last sentence of several lines: a photographer's name, as a rule."""
    tails: Counter[str] = Counter()
    for candidate in candidates:
        text = candidate.raw.text
        if text[-1].isalnum() and _is_open(candidate):
            match = _TAIL.search(text[-_LONGEST_TAIL:])
            if match:
                tails[match["tail"]] += 1
    return frozenset(tail for tail, count in tails.items() if count > 1)


# --- Lines that say the same ---


def _join_repeated(source: str, candidates: Sequence[Candidate], *, language: Language) -> Sequence[Candidate]:
    """The candidates, with each line and the one that repeats it as the alternative text and the caption of a picture.

    Behind the repeated words a credit may stand that nothing else shows: "… in May Ana Lima". Without one, a repeated
    line is a picture's only where the document has others, or where no blank line stands between the two.
    """
    starts = [candidate.raw.text[:_SAME_START] for candidate in candidates]
    pairs = [
        index
        for index, (first, second) in enumerate(pairwise(starts))
        if first == second and _is_open(candidates[index]) and _is_open(candidates[index + 1])
    ]
    if not pairs:
        return candidates
    pictured = any(candidate.form is Form.CAPTION for candidate in candidates)
    times = Counter(candidate.raw.text for candidate in candidates)
    taken: dict[int, tuple[int, Caption]] = {}
    for index in pairs:
        first, second = candidates[index : index + 2]
        if index - 1 in taken or times[second.raw.text] > _TWICE:
            continue
        caption = _read_repeated(source, first.raw, second.raw, language=language)
        if caption and (caption.credit or pictured or _is_glued(first, second)):
            taken[index] = (index + 1, caption)
    return _replaced(source, candidates, taken)


def _read_repeated(source: str, first: RawBlock, second: RawBlock, *, language: Language) -> Caption | None:
    alt, start = first.text, second.visible.start
    if len(alt) < _SHORTEST_REPEATED:
        return None
    span = join_lines(source, first.lines + second.lines).span
    if _to_key(alt) == _to_key(second.text):
        return Caption(span, Part(alt, first.visible), Part(second.text, second.visible))
    if second.text.startswith(alt) and second.length - len(alt) <= _LONGEST_REST:
        credit = read_bare_credit(source, start=start + len(alt), end=second.visible.end, language=language)
        if credit is not None:
            text = cut_part(source, start, credit.span.start)
            return Caption(span, Part(alt, first.visible), text, credit)
    return None


def _to_key(text: str) -> str:
    return " ".join(_WORD.findall(text.lower()))


def _says_the_same(one: str, other: str) -> bool:
    """Whether two lines say the same: but for a few words, or with one of them cut short."""
    short, long = sorted((_to_key(one), _to_key(other)), key=len)
    if not short:
        return False
    if long.startswith(short) and len(short) >= _LEAST_WHOLE * len(long):
        return True
    words, others = set(short.split()), set(long.split())
    return len(words) >= _FEWEST_SHARED and len(words & others) >= _LEAST_SHARED * len(words | others)


# --- Labels that stand by themselves ---


def _complete_labels(source: str, candidates: Sequence[Candidate], *, language: Language) -> Sequence[Candidate]:
    """The candidates, with each label that ends its block ("Image caption,") and the line behind it as one caption.

    A label with nothing behind it is the page's.
    """
    taken: dict[int, tuple[int, Caption]] = {}
    found = list(candidates)
    for index, candidate in enumerate(candidates):
        caption = candidate.block
        if not isinstance(caption, Caption) or caption.text or not _ends_with_label(source, candidate, language):
            continue
        after = _at(candidates, index + 1)
        if after and _is_open(after):
            taken[index] = (index + 1, attrs.evolve(caption, text=_part_of(after)))
        elif caption.credit is None:
            span = candidate.raw.span
            found[index] = Candidate(Form.PAGE_NOTICE, candidate.raw, Notice(span.of(source), span))
    return _replaced(source, found, taken)


def _ends_with_label(source: str, candidate: Candidate, language: Language) -> bool:
    return is_label(candidate.raw.lines[-1].visible.of(source), language=language)


# --- Credits that stand by themselves ---


def _place_credits(source: str, candidates: Sequence[Candidate], *, language: Language) -> Sequence[Candidate]:
    """The candidates, with each credit that stands by itself put together with the caption before or behind it."""
    alone = {index: credit for index, candidate in enumerate(candidates) if (credit := _credit_alone(candidate))}
    behind = [index for index in alone if _is_unstopped(_at(candidates, index + 1))]
    usual = len(behind) > 1 and len(behind) >= _MOST_OF * len(alone)
    alts = sum(_is_unstopped(_at(candidates, index - 1)) for index in behind)
    described = usual and alts >= _MOST_OF * len(behind)
    taken: dict[int, tuple[int, Caption]] = {}
    for index, credit in alone.items():
        before, after = _at(candidates, index - 1), _at(candidates, index + 1)
        if before and isinstance(before.block, Caption) and before.block.credit is None and not _stands_above(credit):
            taken[index - 1] = (index, attrs.evolve(before.block, credit=credit.credit))
        elif after and isinstance(after.block, Caption) and after.block.credit is None:
            taken[index] = (index + 1, attrs.evolve(after.block, credit=credit.credit))
        elif after and index in behind and (usual or _is_long(after) or _describes(before, language=language)):
            caption = attrs.evolve(credit, text=_part_of(after))
            if before and _may_be_alt(before) and (described or _is_unstopped(before)):
                taken[index - 1] = (index + 1, attrs.evolve(caption, alt=_part_of(before)))
            else:
                taken[index] = (index + 1, caption)
        elif before and _is_open(before) and _may_stand_over(before, candidates[index], index, credit):
            alt, text = split_before_credit(source, [before.raw.visible], language=language)
            taken[index - 1] = (index, attrs.evolve(credit, alt=alt, text=text))
    return _replaced(source, candidates, taken)


def _may_stand_over(before: Candidate, candidate: Candidate, index: int, credit: Caption) -> bool:
    """Whether a line can be the caption of the credit below it: by its form, or since no blank line parts the two."""
    if _stands_above(credit):
        return False
    return _is_glued(before, candidate) or (index > 1 and _is_caption_like(before))


def _stands_above(caption: Caption) -> bool:
    """Whether a credit is of a kind that stands above its caption: "Image source, Getty Images"."""
    credit = caption.credit
    return credit is not None and credit.label is not None and credit.label.text.lower().rstrip(":") in LABELS_ABOVE


def _describes(candidate: Candidate | None, *, language: Language) -> bool:
    return candidate is not None and _is_open(candidate) and may_describe(candidate.raw.text, language=language)


def _may_be_alt(candidate: Candidate) -> bool:
    return _is_open(candidate) and _is_one_sentence(candidate)


def _replaced(
    source: str, candidates: Sequence[Candidate], taken: dict[int, tuple[int, Caption]]
) -> Sequence[Candidate]:
    """The candidates, with captions in place of those from each index to the one that is told for it."""
    found: list[Candidate] = []
    index = 0
    while index < len(candidates):
        last, caption = taken.get(index, (index, None))
        found.append(_joined(source, candidates[index : last + 1], caption) if caption else candidates[index])
        index = last + 1
    return found


def _at(candidates: Sequence[Candidate], index: int) -> Candidate | None:
    return candidates[index] if 0 <= index < len(candidates) else None


def _credit_alone(candidate: Candidate) -> Caption | None:
    block = candidate.block
    return block if isinstance(block, Caption) and block.text is None and block.alt is None else None


def _is_unstopped(candidate: Candidate | None) -> bool:
    """Whether a line has the form of most captions: no full stop, and no stamp of the page."""
    if candidate is None or not _is_open(candidate) or candidate.raw.length > _LONGEST_CAPTION:
        return False
    return _STOP.search(candidate.raw.text) is None and _STAMP.search(candidate.raw.text) is None


def _is_long(candidate: Candidate) -> bool:
    return len(candidate.raw.text.split()) > _MOST_HEADING_WORDS


def _is_caption_like(candidate: Candidate) -> bool:
    """Whether a line before a credit can be its caption: one sentence, or without a stop too long for a heading."""
    text = candidate.raw.text
    if text.endswith(":") or _STAMP.search(text) is not None:
        return False
    return _is_one_sentence(candidate) and (candidate.form is Form.PROSE or _is_long(candidate))


# --- What stands before a caption ---


def _take_alts(source: str, candidates: Sequence[Candidate], *, language: Language) -> Sequence[Candidate]:
    """The candidates, with lines before captions as their alternative text.

    One line that has a caption's words before it may be a heading; where most captions of a document have such a line,
    all of them have.
    """
    told = _are_captions_described(candidates, language=language)
    taken: dict[int, tuple[int, Caption]] = {}
    for index, (before, candidate) in enumerate(pairwise(candidates)):
        caption = candidate.block
        if isinstance(caption, Caption) and caption.alt is None and caption.text is not None and index - 1 not in taken:
            described = told and _may_describe(before, candidate)
            if described or _is_alt(before, candidate, caption):
                taken[index] = (index + 1, attrs.evolve(caption, alt=_part_of(before)))
    return _replaced(source, candidates, taken)


def _is_alt(before: Candidate, candidate: Candidate, caption: Caption) -> bool:
    """Whether a line is a caption's alternative text by itself: it says the same, or no blank line stands between."""
    if isinstance(before.block, Caption):
        apart = candidate.raw.lines[-1].number > candidate.raw.lines[0].number + 1
        return apart and _is_alt_with_credit(before.block, caption)
    if not _is_open(before):
        return False
    return _is_glued(before, candidate) or _says_the_same(before.raw.text, _text_of(candidate))


def _is_alt_with_credit(before: Caption, caption: Caption) -> bool:
    """Whether the caption before is alternative text that ends with the same credit: it repeats both."""
    if before.alt or not before.text or not before.credit or not caption.text or not caption.credit:
        return False
    same_credit = _to_key(before.credit.text).endswith(_to_key(_holders_of(caption.credit)))
    return same_credit and _shared(before.text.text, caption.text.text) >= _LEAST_TOLD


def _holders_of(credit: ImageCredit) -> str:
    return credit.text[credit.label.span.end - credit.span.start :] if credit.label else credit.text


def _is_glued(before: Candidate, candidate: Candidate) -> bool:
    return before.raw.lines[-1].number + 1 == candidate.raw.lines[0].number


def _is_one_sentence(candidate: Candidate) -> bool:
    return candidate.raw.length <= _LONGEST_CAPTION and _INNER_STOP.search(candidate.raw.text) is None


def _part_of(candidate: Candidate) -> Part:
    return Part(candidate.raw.text, candidate.raw.visible)


def _joined(source: str, parts: Sequence[Candidate], caption: Caption) -> Candidate:
    raw = join_lines(source, [line for part in parts for line in part.raw.lines])
    return Candidate(Form.CAPTION, raw, attrs.evolve(caption, span=raw.span))


def _are_captions_described(candidates: Sequence[Candidate], *, language: Language) -> bool:
    bare = [pair for pair in pairwise(candidates) if _may_describe(*pair)]
    captions = [item.block for item in candidates if isinstance(item.block, Caption) and item.block.text]
    described = sum(caption.alt is not None for caption in captions)
    described += sum(
        opens_as_description(before.raw.text, language=language)
        or _shared(before.raw.text, _text_of(caption)) >= _LEAST_TOLD
        for before, caption in bare
    )
    return described >= _FEWEST_TOLD and 2 * described > len(captions)


def _may_describe(before: Candidate, candidate: Candidate) -> bool:
    caption = candidate.block
    without = isinstance(caption, Caption) and caption.alt is None and caption.text is not None
    return without and _may_be_alt(before)


def _text_of(candidate: Candidate) -> str:
    caption = candidate.block
    return caption.text.text if isinstance(caption, Caption) and caption.text else ""


def _shared(one: str, other: str) -> float:
    """How many of the words that tell something in one line stand in the other."""
    words, others = (
        {word for word in _WORD.findall(text.lower()) if len(word) >= _SHORTEST_TELLING} for text in (one, other)
    )
    return len(words & others) / len(words) if words else 0.0
