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
from newsseed.models.blocks import Caption, ImageCredit, Notice
from newsseed.models.text import Part, cut_part
from newsseed.parsing.blocks import RawBlock, join_lines
from newsseed.parsing.bylines import parse_byline
from newsseed.parsing.captions import (
    is_credit_label,
    is_label,
    is_page_s,
    opens_as_description,
    parse_caption,
)
from newsseed.parsing.forms import Candidate, Form, has_form
from newsseed.parsing.image_credits import Conventions, read_bare_credit
from newsseed.parsing.lone_credits import drop_imprint, join_credit_labels, place_credits
from newsseed.parsing.picture_lines import (
    at,
    is_caption_like,
    is_glued,
    is_open,
    is_unstopped,
    may_be_alt,
    part_of,
    replace_taken,
)
from newsseed.parsing.scenes import gather_scenes, shows_over_credit
from newsseed.parsing.stamps import find_stamp

_LONGEST_TAIL = 60
_OPENING_BRACKETS = "([（"
_LONGEST_SOURCE_LABEL = 12
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
_SHORTEST_TELLING = 4
# Of prose that is more than a byline or a date.
_SHORTEST_TEXT = 100

_TAIL = regex.compile(r"[.!?][\"'”’»)]*+\s*+(?P<tail>[^.!?]++)$")
# "… A grey bridge": what goes on as a sentence of its own behind a name.
_DESCRIPTION = regex.compile(r"\s\p{Lu}\p{Ll}*+\s\p{Ll}")
_MOST_HOLDER_WORDS = 5
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
    found = _join_signed(source, join_credit_labels(source, found, language=language), language=language)
    if has_form(found, Form.CAPTION):
        found = _take_controls(source, _complete_labels(source, found, language=language), language=language)
        found = place_credits(source, found, language=language)
        found = _take_alts(source, drop_imprint(source, found), language=language)
    return tuple(gather_scenes(source, found, language=language))


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

    What tells a source may be that of the article, unless a line without a stop and prose stand around it.
    """
    opening = candidates[index].raw.text[:_LONGEST_SOURCE_LABEL]
    told = opening[0] in _OPENING_BRACKETS or opening.partition(" ")[0].lower() in COPYRIGHT_LABELS
    if not (told or ":" in opening):
        return False
    before, after = at(candidates, index - 1), at(candidates, index + 1)
    if before is None or after is None or after.form is not Form.PROSE:
        return False
    if find_stamp(before.raw.text, language=language):
        return False
    return is_unstopped(before) or (told and is_open(before) and is_caption_like(before))


def _has_brackets(block: object) -> bool:
    return (
        isinstance(block, Caption)
        and block.text is not None
        and block.credit is not None
        and block.credit.text[0] in "([（"
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


# --- Lines that say the same ---


def _join_repeated(source: str, candidates: Sequence[Candidate], *, language: Language) -> Sequence[Candidate]:
    """The candidates, with each line and the one that repeats it as the alternative text and the caption of a picture.

    Behind the repeated words a credit may stand that nothing else shows: "… in May Ana Lima". Without one, a repeated
    line is a picture's only where the document has others, or where no blank line stands between the two.
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
        if caption and (
            caption.credit or pictured or is_glued(first, second) or shows_over_credit(first, language=language)
        ):
            taken[index] = (index + 1, caption)
    return replace_taken(source, candidates, taken)


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


def _join_signed(source: str, candidates: Sequence[Candidate], *, language: Language) -> Sequence[Candidate]:
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
            span = candidate.raw.span
            found[index] = Candidate(Form.PAGE_NOTICE, candidate.raw, Notice(span.of(source), span))
    return replace_taken(source, found, taken)


def _ends_with_label(candidate: Candidate, language: Language) -> bool:
    return is_label(candidate.raw.lines[-1].text, language=language)


def _take_controls(source: str, candidates: Sequence[Candidate], *, language: Language) -> Sequence[Candidate]:
    """The candidates, with what the page itself puts over a picture as part of its caption's block: "View gallery"."""
    taken: dict[int, tuple[int, Caption]] = {}
    for index, (control, candidate) in enumerate(pairwise(candidates)):
        caption, text = candidate.block, control.raw.text
        page_s = is_open(control) and (is_page_s(text) or is_credit_label(text, language=language))
        if page_s and isinstance(caption, Caption) and caption.text:
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


def _is_description(candidate: Candidate, *, language: Language) -> bool:
    bare = is_open(candidate) and is_unstopped(candidate)
    return bare and opens_as_description(candidate.raw.text, language=language)


def _is_alt_in_opening(source: str, above: Candidate | None, before: Candidate, *, language: Language) -> bool:
    """Whether a line over the first picture, no prose above it, is its alternative text.

    Without a byline or another line above it it may be a standfirst.
    """
    if above is None or not is_unstopped(before) or _is_of_page(source, before, language=language):
        return False
    return is_unstopped(above) or _is_of_page(source, above, language=language)


def _is_of_page(source: str, candidate: Candidate, *, language: Language) -> bool:
    """Whether a line of the opening is a notice, a date or a byline."""
    raw = candidate.raw
    if candidate.form is Form.PAGE_NOTICE or find_stamp(raw.text, language=language):
        return True
    return parse_byline(source, raw, language=language) is not None


def _is_alt(before: Candidate, candidate: Candidate, caption: Caption, *, running: bool) -> bool:
    """Whether a line is a caption's alternative text by itself: it says the same, or no blank line stands between.

    In a `running` text without blank lines the latter tells nothing of a sentence.
    """
    if isinstance(before.block, Caption):
        apart = candidate.raw.lines[-1].number > candidate.raw.lines[0].number + 1
        return apart and _is_alt_with_credit(before.block, caption)
    if not is_open(before):
        return False
    return (is_glued(before, candidate) and not running) or _says_the_same(before.raw.text, _text_of(candidate))


def _is_alt_with_credit(before: Caption, caption: Caption) -> bool:
    """Whether the caption before is alternative text that ends with the same credit: it repeats both."""
    if before.alt or not before.text or not before.credit or not caption.text or not caption.credit:
        return False
    same_credit = _to_key(before.credit.text).endswith(_to_key(_holders_of(caption.credit)))
    return same_credit and _shared(before.text.text, caption.text.text) >= _LEAST_TOLD


def _holders_of(credit: ImageCredit) -> str:
    return credit.text[credit.label.span.end - credit.span.start :] if credit.label else credit.text


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
    return without and may_be_alt(before)


def _text_of(candidate: Candidate) -> str:
    caption = candidate.block
    return caption.text.text if isinstance(caption, Caption) and caption.text else ""


def _shared(one: str, other: str) -> float:
    """How many of the words that tell something in one line stand in the other."""
    words, others = (
        {word for word in _WORD.findall(text.lower()) if len(word) >= _SHORTEST_TELLING} for text in (one, other)
    )
    return len(words & others) / len(words) if words else 0.0
