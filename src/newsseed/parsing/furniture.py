"""Stage four: what belongs to the page by repetition and neighbours, though nothing in it says so."""

from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import groupby

import regex

from newsseed.languages import Language
from newsseed.models.blocks import Notice
from newsseed.parsing.forms import Candidate, Form
from newsseed.parsing.notices import announces_others, is_about_page, is_label

_LONGEST_IN_BOX = 200
_MOST_IN_BOX = 2
# What a line says again in fewer words may be said by people: "No."
_FEWEST_REPEATED_WORDS = 4

_QUOTED = regex.compile(r"[\"“”„«»]")
_SENTENCE_END = regex.compile(r"[.!?…:][\"'”’»)\]]*+$")


def find_furniture(source: str, candidates: Sequence[Candidate], *, language: Language) -> tuple[Candidate, ...]:
    """The candidates, those that belong to the page made notices.

    These are lines that stand in the text more than once, the title behind a label such as "Related", and what stands
    over a notice or between two.
    """
    found = list(candidates)
    for find in (_find_repeated, _find_announced, _find_boxed):
        for index in find(found, language):
            raw = found[index].raw
            found[index] = Candidate(Form.PAGE_NOTICE, raw, Notice(raw.span.of(source), raw.span))
    return tuple(found)


def _find_repeated(candidates: Sequence[Candidate], language: Language) -> list[int]:
    """The lines that say the same as another one; and the sentences that do, if they are about the page.

    Of two in a row, one is the other doubled: a picture's, or the extractor's.
    """
    undecided = [(index, candidate) for index, candidate in enumerate(candidates) if candidate.block is None]
    counts = Counter(text for text, _ in groupby(candidate.raw.text for _, candidate in undecided))
    return [
        index
        for index, (form, raw, _) in undecided
        if counts[raw.text] > 1 and _is_repeatable(raw.text, form, language=language)
    ]


def _is_repeatable(text: str, form: Form, *, language: Language) -> bool:
    if form is Form.LINE:
        return _SENTENCE_END.search(text) is None
    words = text.split()
    return len(words) >= _FEWEST_REPEATED_WORDS and is_about_page(words, language=language)


def _find_announced(candidates: Sequence[Candidate], language: Language) -> Iterator[int]:
    """The lines behind a label that announces other articles; the last of several may be the next heading."""
    index = 0
    while index < len(candidates):
        index += 1
        if candidates[index - 1].form is not Form.PAGE_NOTICE:
            continue
        if not announces_others(candidates[index - 1].raw, language=language):
            continue
        first = index
        while index < len(candidates) and candidates[index].form is Form.LINE:
            index += 1
        followed = index < len(candidates) and candidates[index].form is Form.PROSE
        yield from range(first, max(first + 1, index - 1) if followed and index > first else index)


def _find_boxed(candidates: Sequence[Candidate], language: Language) -> Iterator[int]:
    """The line over a notice of a sentence, and the short blocks between two such notices.

    Labels make no box: "Advertisement" stands anywhere, below headings too.
    """
    inside: list[int] = []
    in_box = False
    for index, candidate in enumerate(candidates):
        form, raw, _ = candidate
        if form is Form.PAGE_NOTICE:
            if is_label(raw, language=language):
                in_box = False
            else:
                if in_box and len(inside) <= _MOST_IN_BOX:
                    yield from inside
                elif inside and candidates[inside[-1]].form is Form.LINE:
                    yield inside[-1]
                in_box = True
            inside = []
        elif form in {Form.LINE, Form.PROSE} and raw.length <= _LONGEST_IN_BOX and not _is_news(raw.text, form):
            inside.append(index)
        else:
            inside, in_box = [], False


def _is_news(text: str, form: Form) -> bool:
    """Whether a block is news rather than part of a box: a quotation, or a heading that asks."""
    return _QUOTED.search(text) is not None or (form is Form.LINE and _SENTENCE_END.search(text) is not None)
