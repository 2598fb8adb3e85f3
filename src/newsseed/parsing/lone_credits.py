"""Image credits that stand by themselves: which line is the caption, the one over them or the one behind."""

from collections.abc import Sequence
from itertools import pairwise

import attrs

from newsseed.languages import Language
from newsseed.languages.agencies import NEWS_AGENCIES
from newsseed.languages.images import COMPANY_FORMS, COPYRIGHT_LABELS, LABELS_ABOVE
from newsseed.models.blocks import Caption
from newsseed.parsing.arrangements import arrange
from newsseed.parsing.captions import is_credit_label
from newsseed.parsing.forms import Candidate, Form, to_page_notice
from newsseed.parsing.image_credits import find_image_credit
from newsseed.parsing.neighbours import at
from newsseed.parsing.picture_lines import is_open, replace_taken

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
    taken: dict[int, tuple[int, Caption]] = {}
    free: list[int] = []
    for index, credit in alone.items():
        before, after = at(candidates, index - 1), at(candidates, index + 1)
        if before and isinstance(before.block, Caption) and before.block.credit is None and not _stands_above(credit):
            taken[index - 1] = (index, attrs.evolve(before.block, credit=credit.credit))
        elif after and isinstance(after.block, Caption) and after.block.credit is None:
            taken[index] = (index + 1, attrs.evolve(after.block, credit=credit.credit))
        else:
            free.append(index)
    above = {index for index in free if _stands_above(alone[index])}
    arranged = arrange(source, candidates, free, above=above, language=language)
    for index, (first, last, alt, text) in arranged.items():
        taken[first] = (last, attrs.evolve(alone[index], alt=alt, text=text))
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


def _credit_alone(candidate: Candidate) -> Caption | None:
    block = candidate.block
    return block if isinstance(block, Caption) and block.text is None and block.alt is None else None


def _stands_above(caption: Caption) -> bool:
    """Whether a credit is of a kind that stands above its caption: "Image source, Getty Images"."""
    credit = caption.credit
    return credit is not None and credit.label is not None and credit.label.text.lower().rstrip(":") in LABELS_ABOVE
