"""Image credits that stand by themselves: which line is the caption, the one over them or the one behind."""

from collections.abc import Collection, Sequence
from itertools import pairwise

import attrs

from newsseed.languages import Language
from newsseed.languages.agencies import NEWS_AGENCIES
from newsseed.languages.images import COMPANY_FORMS, COPYRIGHT_LABELS, LABELS_ABOVE
from newsseed.models.blocks import Caption
from newsseed.parsing.blocks import count_inner_stops
from newsseed.parsing.captions import is_credit_label, may_describe, split_before_credit
from newsseed.parsing.forms import Candidate, Form, is_dialogue, to_page_notice
from newsseed.parsing.image_credits import find_image_credit
from newsseed.parsing.neighbours import at, is_glued
from newsseed.parsing.picture_lines import (
    LONGEST_CAPTION,
    STAMP,
    is_caption_like,
    is_long,
    is_of_page,
    is_open,
    is_unstopped,
    may_be_alt,
    part_of,
    replace_taken,
)
from newsseed.parsing.scenes import shows_over_credit

_FEWEST_CAPTION_WORDS = 4
_MOST_OF = 0.6
_FEW_OF = 0.4
_PAGE_FORMS = (Form.PAGE_NOTICE, Form.CREDIT)


def join_credit_labels(source: str, candidates: Sequence[Candidate], *, language: Language) -> Sequence[Candidate]:
    """The candidates, with each label of a credit ("Photo:") and the holders in the block behind it as that credit."""
    taken: dict[int, tuple[int, Caption]] = {}
    for index, (label, holders) in enumerate(pairwise(candidates)):
        if not (is_credit_label(label.raw.text, language=language) and is_open(label) and is_open(holders)):
            continue
        start, end = label.raw.visible.start, holders.raw.visible.end
        credit = find_image_credit(source, start=start, end=end, language=language)
        if credit is not None and credit.span.start == start and (credit.photographers or credit.agencies):
            taken[index] = (index + 1, Caption(credit.span, credit=credit))
    return replace_taken(source, candidates, taken)


def place_credits(source: str, candidates: Sequence[Candidate], *, language: Language) -> Sequence[Candidate]:
    """The candidates, with each credit that stands by itself put together with the caption before or behind it."""
    alone = {index: credit for index, candidate in enumerate(candidates) if (credit := _credit_alone(candidate))}
    if (signature := _find_signature(candidates)) is not None:
        del alone[signature]
    behind = [index for index in alone if is_unstopped(at(candidates, index + 1))]
    usual = len(behind) > 1 and len(behind) >= _MOST_OF * len(alone)
    alts = sum(is_unstopped(at(candidates, index - 1)) for index in behind)
    described = usual and alts >= _MOST_OF * len(behind)
    over = _find_over(source, candidates, alone, language=language)
    taken: dict[int, tuple[int, Caption]] = {}
    for index, credit in alone.items():
        before, after = at(candidates, index - 1), at(candidates, index + 1)
        if before and isinstance(before.block, Caption) and before.block.credit is None and not _stands_above(credit):
            taken[index - 1] = (index, attrs.evolve(before.block, credit=credit.credit))
        elif after and isinstance(after.block, Caption) and after.block.credit is None:
            taken[index] = (index + 1, attrs.evolve(after.block, credit=credit.credit))
        elif after and index in behind and (usual or _is_behind(before, candidates[index], after, language)):
            caption = attrs.evolve(credit, text=part_of(after))
            if before and may_be_alt(before) and (described or is_unstopped(before)):
                taken[index - 1] = (index + 1, attrs.evolve(caption, alt=part_of(before)))
            else:
                taken[index] = (index + 1, caption)
        elif before and index - 1 in over and not _stands_above(credit):
            alt, text = split_before_credit(source, [before.raw.visible], language=language)
            taken[index - 1] = (index, attrs.evolve(credit, alt=alt, text=text))
    return replace_taken(source, candidates, taken)


def _find_signature(candidates: Sequence[Candidate]) -> int | None:
    """The place of the agencies that wrote, as the last thing that is said: "(dpa)", "AFP", "Ana Lima, AP"."""
    last = next((index for index, item in reversed([*enumerate(candidates)]) if item.form not in _PAGE_FORMS), None)
    if last is None or not (credit := _credit_alone(candidates[last])) or credit.credit is None or credit.credit.label:
        return None
    agencies = credit.credit.agencies
    writes = bool(agencies) and all(agency.text.lower() in NEWS_AGENCIES for agency in agencies)
    above = at(candidates, last - 1)
    return last if writes and above is not None and above.form is Form.PROSE else None


def drop_imprint(source: str, candidates: Sequence[Candidate]) -> Sequence[Candidate]:
    """The candidates, with a company's copyright behind the last prose as the page's own: "© Calder Media Ltd"."""
    last = max((index for index, item in enumerate(candidates) if item.form is Form.PROSE), default=len(candidates))
    found = list(candidates)
    for index in range(last + 1, len(found)):
        raw = found[index].raw
        first, *words = raw.text.lower().split()
        if _credit_alone(found[index]) and first in COPYRIGHT_LABELS and not COMPANY_FORMS.isdisjoint(words):
            found[index] = to_page_notice(source, raw)
    return found


def _find_over(source: str, candidates: Sequence[Candidate], alone: Collection[int], *, language: Language) -> set[int]:
    """The places of the lines over credits that are their captions.

    Any is that has no blank line below it, and so is the second of two lines that none parts. So is one whose form or
    words say so, unless few of the document's credits have such a line over them; and where most have, any line but a
    heading of few words.
    """
    lines = {
        place: candidates[place]
        for place in (index - 1 for index in alone if index)
        if is_open(candidates[place]) and not is_of_page(source, candidates[place], language=language)
    }
    told = {
        place
        for place, line in lines.items()
        if is_glued(line, candidates[place + 1]) or _is_second_of_two(candidates, place)
    }
    apart = lines.keys() - told - {0}
    plain = {place for place in apart if _tells(lines[place], language=language)}
    bare = {place for place in apart - plain if is_unstopped(lines[place])}
    sure = len(told | plain)
    if len(alone) > 1 and (sure >= _MOST_OF * len(alone) or (sure and sure + len(bare) == len(alone))):
        return told | {place for place in apart if place in plain or _may_be_caption(lines[place])}
    return told | plain if len(alone) == 1 or sure >= _FEW_OF * len(alone) else told


def _is_second_of_two(candidates: Sequence[Candidate], place: int) -> bool:
    """Whether a line over a credit has another above it without a blank one: alternative text and caption."""
    before = at(candidates, place - 1)
    if before is None or not is_open(before) or not is_glued(before, candidates[place]):
        return False
    above = at(candidates, place - 2)
    alone = above is None or not is_glued(above, before)
    return alone and is_unstopped(before) and is_unstopped(candidates[place])


def _tells(candidate: Candidate, *, language: Language) -> bool:
    if is_dialogue(candidate.raw.text):
        # “The sea is high,” Lima said.
        return False
    return is_caption_like(candidate) or shows_over_credit(candidate, language=language)


def _may_be_caption(candidate: Candidate) -> bool:
    """Whether a line over a credit can be a caption where most are: neither a heading of few words nor long prose."""
    text = candidate.raw.text
    short = candidate.raw.length <= LONGEST_CAPTION and count_inner_stops(text) <= 1
    return short and len(text.split()) >= _FEWEST_CAPTION_WORDS and text[-1] not in ":?" and not STAMP.search(text)


def _credit_alone(candidate: Candidate) -> Caption | None:
    block = candidate.block
    return block if isinstance(block, Caption) and block.text is None and block.alt is None else None


def _stands_above(caption: Caption) -> bool:
    """Whether a credit is of a kind that stands above its caption: "Image source, Getty Images"."""
    credit = caption.credit
    return credit is not None and credit.label is not None and credit.label.text.lower().rstrip(":") in LABELS_ABOVE


def _is_behind(before: Candidate | None, candidate: Candidate, after: Candidate, language: Language) -> bool:
    """Whether the line behind a credit is its caption: it is no heading, or the line before describes a picture."""
    if _describes(before, language=language):
        return True
    return is_long(after) and (is_unstopped(before) or is_glued(candidate, after))


def _describes(candidate: Candidate | None, *, language: Language) -> bool:
    return candidate is not None and is_open(candidate) and may_describe(candidate.raw.text, language=language)
