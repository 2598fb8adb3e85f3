"""What the table learns of reported clauses: samples from annotated articles, and the templates of their features.

What is said between quotation marks is left to `tests.evaluation.fit`, which asks for this.
"""

from collections.abc import Iterator, Mapping, Sequence

from newsseed.quoting.candidates import Sentence
from newsseed.quoting.clauses import list_ends, list_starts
from newsseed.quoting.facts import Facts
from newsseed.quoting.mentions import bounds_of
from newsseed.quoting.passages import read_passages
from newsseed.quoting.report_facts import (
    AHEAD,
    AROUND,
    BEHIND,
    SIDES,
    describe_ends,
    describe_nobody,
    describe_report,
    describe_reporter,
    describe_starts,
)
from newsseed.quoting.reports import list_sources
from newsseed.quoting.sheets import Case, Reading, Sheet, lay_out
from newsseed.quoting.table import Table
from newsseed.quoting.tokens import LIKELY
from tests.evaluation.gold import Article, Gold, Sample, blocks_of, read_gold
from tests.evaluation.solving import Feature, Strictness, fit_weights

REPORT_TEMPLATES: Mapping[str, tuple[str, ...]] = {
    "nothing": (),
    "report": (
        "strength beyond",
        "place cues_before",
        "block form strength",
        "by ahead",
        "quoted that word_beyond",
        "helper_word cues_before",
        "strength verb",
        "farther tense",
        "beyond comma stem",
        "cues_after cues_before quoted",
        "ahead opening stem",
        "beyond suffix that",
        "before block noun",
        "stem helper",
        "resumes stem",
        "tense word_ahead",
        "beyond left",
        "comma cues_before quoted",
    ),
    **dict.fromkeys(
        SIDES,
        (
            "beyond comma",
            "suffix place",
            "beyond left",
            "left by",
            "comma left quoted",
            "by ahead",
            "helper tense suffix",
            "quoted that",
            "stem beyond",
            "strength beyond",
            "stem helper",
            "resumes stem",
            "quoted that word_beyond",
            "helper_word cues_before",
            "ahead opening stem",
            "before block noun",
        ),
    ),
    "start behind": (
        "class offset that",
        "class_before stem",
        "word_before quoted",
        "class class_before verb_before",
        "path beyond",
        "next quoted verb_before",
        "that verb_before word",
        "before offset",
        "class quoted stem",
        "offset quoted",
        "before class word_before",
        "verb_before beyond",
        "verb_before stem",
        "before offset stem",
    ),
    "start ahead": (
        "stem offset",
        "class quoted",
        "class_before beyond",
        "quoted before",
        "verb_before next",
    ),
    "end behind": (
        "class cue_after commas",
        "class resumes under",
        "farther last",
        "class cue_after stem",
        "class_before last word_before",
        "word length",
        "word word_after",
        "class class_before",
        "rest_length that word",
        "class_before length quoted",
        "rest_verbs stem verbs",
        "cue_after quoted rest_verbs",
        "rest_length verbs word_before",
        "class farther rest_verbs",
        "commas quoted word_after",
    ),
    "end ahead": (
        "class quoted rest_verbs",
        "class_before cue_after",
        "class farther",
        "class class_before",
        "cue_after rest_length stem",
        "class quoted verbs",
        "word_before",
        "length quoted rest_verbs",
    ),
    "reporter": (
        "ahead kind side",
        "helper kind side",
        "way nominal noun",
        "stem rank",
        "distance kind suffix",
        "word_ahead way",
        "noun helper",
        "distance way",
        "way helper suffix",
        "distance path word_ahead",
    ),
    "no reporter": ("side beyond", "stem"),
}
"""For each row of facts which of them make a feature together."""
STRICTNESS = Strictness(least_seen=12, least_seen_alone=12, penalty=4.0, penalty_alone=4.0, smallest=0.18)
DIRECT = 0.9

Question = tuple[str, list[Facts], list[int]]
"""What is asked, the rows of facts to choose among, and the places of the right ones."""


def sample_reports(article: Article, number: int, table: Table) -> Iterator[tuple[str, Sample]]:
    """The choices that the clauses of an article put, each with its name and the annotators' answer."""
    gold = read_gold(article)
    blocks = blocks_of(gold.text)
    passages, _ = read_passages(gold.text, blocks, table=table)
    stretches = [stretch for passage in passages for stretch in passage.stretches]
    quoted = {gold.of(stretch.span) for stretch in stretches} - {None}
    inside = {place for stretch in stretches for place in range(stretch.span.start, stretch.span.end)}
    direct = [_is_direct(gold, cover, inside) for cover in gold.covers]
    for block, ((kind, _), passage) in enumerate(zip(blocks, passages, strict=True)):
        for index in range(len(passage.bounds)):
            sentence = passage.sentence(index)
            owners = _find_owners(sentence, gold)
            sheet, cases = lay_out([Reading(sentence, block, kind, frozenset())])
            for case in cases:
                owner = owners.get(case.cue.place)
                if owner is not None and direct[owner]:
                    continue
                for name, rows, right in _ask(gold, sheet, case, owner, chosen=owner in quoted):
                    yield name, Sample(rows, right, number)


def fit_report_weights(samples: Mapping[str, list[Sample]]) -> dict[Feature, float]:
    """The weights of what tells whether a cue reports something, where that begins and ends, and who reports it."""
    weights: dict[Feature, float] = {}
    for name in sorted(samples):
        weights |= fit_weights(samples[name], templates=REPORT_TEMPLATES, strictness=STRICTNESS, expected={})
    return weights


def _is_direct(gold: Gold, cover: set[int], inside: set[int]) -> bool:
    """Whether what was said stands between quotation marks, nine tenths of it at least."""
    letters = [place for place in cover if gold.text[place].isalnum()]
    return bool(letters) and len(inside.intersection(letters)) >= DIRECT * len(letters)


def _find_owners(sentence: Sentence, gold: Gold) -> dict[int, int]:
    """For the token of a cue the attribution whose it is; of several words the surest is."""
    tokens = sentence.tokens
    owners: dict[int, int] = {}
    for owner, attribution in enumerate(gold.attributions):
        spans = attribution["cue"] or []
        inside = [
            (cue.strength >= LIKELY, bool(cue.sources), cue.strength, -cue.place)
            for cue in sentence.cues
            if any(start < tokens.ends[cue.place] and tokens.starts[cue.place] < end for start, end in spans)
        ]
        if inside:
            owners[-max(inside)[-1]] = owner
    return owners


def _ask(gold: Gold, sheet: Sheet, case: Case, owner: int | None, *, chosen: bool) -> Iterator[Question]:
    """What is asked about a cue: whether it reports, what, and in whose name.

    A cue that is `chosen` with the quoted words under it is asked no more whether it reports.
    """
    told = [] if owner is None else _told(case, gold.attributions[owner]["content"])
    if owner is not None and not told:
        return
    side = _side_of(case.at, told)
    if not chosen:
        facts = describe_report(sheet, case)
        yield "report", [Facts("nothing", ()), Facts("report", facts)], [1 if side else 0]
        if side:
            yield "side", [Facts(one, facts) for one in SIDES], [SIDES.index(side)]
    if owner is None or side is None:
        return
    if side != AROUND:
        yield from _ask_bounds(sheet, case, side, told)
    sources = list_sources(case)
    rows = [Facts("no reporter", describe_nobody(sheet, case, side=side))]
    tokens = case.reading.sentence.tokens
    right: list[int] = []
    for rank, source in enumerate(sources, start=1):
        rows.append(Facts("reporter", describe_reporter(sheet, case, source, rank=rank, side=side)))
        if gold.is_source(owner, bounds_of(tokens, source.phrase)):
            right.append(rank)
    if right or not gold.sources[owner]:
        yield "reporter", rows, right or [0]


def _told(case: Case, content: Sequence[Sequence[int]]) -> list[int]:
    """The places on the sheet that a content takes up, punctuation left out."""
    sentence, tokens = case.reading.sentence, case.reading.sentence.tokens
    return [
        at + case.shift
        for at in range(sentence.first, sentence.last)
        if tokens.classes[at] not in ",."
        and any(tokens.starts[at] < end and start < tokens.ends[at] for start, end in content)
    ]


def _side_of(cue: int, told: Sequence[int]) -> str | None:
    if not told:
        return None
    if told[0] < cue < told[-1]:
        return AROUND
    return BEHIND if told[-1] > cue else AHEAD


def _ask_bounds(sheet: Sheet, case: Case, side: str, told: Sequence[int]) -> Iterator[Question]:
    """Where the clause begins, and where it ends if it begins there."""
    start, end = told[0], told[-1] + 1
    starts = list_starts(sheet, case, side)
    if start in starts and len(starts) > 1:
        rows = [Facts(f"start {side}", facts) for facts in describe_starts(sheet, case, starts)]
        yield f"start {side}", rows, [starts.index(start)]
    ends = list_ends(sheet, case, start)
    if end in ends and len(ends) > 1:
        rows = [Facts(f"end {side}", facts) for facts in describe_ends(sheet, case, start, ends)]
        yield f"end {side}", rows, [ends.index(end)]
