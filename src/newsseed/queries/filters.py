"""The filters of quotes and speakers, checked before the first article is looked at."""

from collections.abc import Callable, Iterable, Iterator

from newsseed.errors import WrongTypeError
from newsseed.models import QuoteKind, Speaker, SpeakerKind, Stance
from newsseed.queries.findings import FoundQuote
from newsseed.queries.inputs import check_choices, check_flag, check_share
from newsseed.queries.names import NameQuery
from newsseed.queries.voices import Voice
from newsseed.queries.wordings import Search, Wording, compile_wording

BLOCK_KINDS = ("title", "paragraph", "heading", "standfirst", "caption", "embed", "notice", "byline", "credit")
"""The kinds of blocks, as leaves name them, and the title."""

_NAMED = (SpeakerKind.PERSON, SpeakerKind.ORGANISATION)

Test = Callable[[FoundQuote], bool]
SpeakerTest = Callable[[Speaker], bool]


def speaker_filters(
    *,
    speaker: str | Speaker | Voice | None = None,
    speaker_kind: str | Iterable[str] | None = None,
    role: Wording | None = None,
) -> list[Test]:
    """What the speaker of a quote must be; a quote without a speaker fits none of it."""
    return [_on_speaker(check) for check in speaker_checks(speaker=speaker, speaker_kind=speaker_kind, role=role)]


def _on_speaker(test: SpeakerTest) -> Test:
    """The same of a quote; each speaker is looked at once for all quotes in a row."""
    last: tuple[Speaker | None, bool] = (None, False)

    def fits(found: FoundQuote) -> bool:
        nonlocal last
        speaker = found.quote.speaker
        if speaker is not last[0]:
            last = (speaker, speaker is not None and test(speaker))
        return last[1]

    return fits


def speaker_checks(
    *,
    speaker: str | Speaker | Voice | None = None,
    speaker_kind: str | Iterable[str] | None = None,
    role: Wording | None = None,
) -> list[SpeakerTest]:
    """What a speaker must be: called so, of one of the kinds, in a role."""
    tests: list[SpeakerTest] = []
    if speaker is not None:
        tests.append(_who_is(speaker))
    kinds = check_choices("speaker_kind", speaker_kind, accepted=SpeakerKind)
    if kinds is not None:
        tests.append(lambda one: one.kind in kinds)
    search = compile_wording("role", role)
    if search is not None:
        tests.append(lambda one: any(search.search(part.text) is not None for part in one.roles))
    return tests


def _who_is(speaker: object) -> SpeakerTest:
    match speaker:
        case str():
            return NameQuery.of(speaker).fits
        case Voice():
            return frozenset(speaker.speakers).__contains__
        case Speaker(kind=kind) if kind not in _NAMED:
            # Two spokesmen without names are two people.
            return speaker.__eq__
        case Speaker(name=name, kind=kind, aliases=aliases):
            query, names = NameQuery.of(name), [NameQuery.of(known) for known in (name, *aliases)]
            return lambda one: (
                one.kind is kind and (query.fits(one) or any(known.fits_name(one.name) for known in names))
            )
        case _:
            raise WrongTypeError("speaker", speaker, "a name, a Speaker or a Voice")


def quote_filters(  # noqa: PLR0913 - each is a filter of its own
    *,
    kind: str | Iterable[str] | None = None,
    stance: str | Iterable[str] | None = None,
    thought: bool | None = None,
    cue: Wording | None = None,
    text: Wording | None = None,
    block_kind: str | Iterable[str] | None = None,
    heading: Wording | None = None,
    least_confidence: float = 0.0,
) -> list[Test]:
    """What a quote itself, and the place where it stands, must be."""
    kinds = check_choices("kind", kind, accepted=QuoteKind)
    stances = check_choices("stance", stance, accepted=Stance)
    block_kinds = check_choices("block_kind", block_kind, accepted=BLOCK_KINDS)
    least = check_share("least_confidence", least_confidence)
    tests: list[Test] = []
    if kinds is not None:
        tests.append(lambda found: found.quote.kind in kinds)
    if stances is not None:
        tests.append(lambda found: found.quote.stance in stances)
    if check_flag("thought", thought) is not None:
        tests.append(lambda found: found.quote.stance.is_thought is thought)
    if block_kinds is not None:
        tests.append(lambda found: name_kind(found.quote.block) in block_kinds)
    if least:
        tests.append(lambda found: found.quote.confidence >= least)
    tests += _test_wordings(("cue", cue, _cue_of), ("text", text, _text_of), ("heading", heading, _heading_of))
    return tests


def _test_wordings(*wanted: tuple[str, Wording | None, Callable[[FoundQuote], str | None]]) -> Iterator[Test]:
    searches = [(compile_wording(name, wording), text_of) for name, wording, text_of in wanted]
    return (_holds(search, text_of) for search, text_of in searches if search is not None)


def _holds(search: Search, text_of: Callable[[FoundQuote], str | None]) -> Test:
    def fits(found: FoundQuote) -> bool:
        text = text_of(found)
        return text is not None and search.search(text) is not None

    return fits


def _cue_of(found: FoundQuote) -> str | None:
    return None if found.quote.cue is None else found.quote.cue.of(found.article.source)


def _text_of(found: FoundQuote) -> str:
    return found.quote.text


def _heading_of(found: FoundQuote) -> str | None:
    return None if found.heading is None else found.heading.text


def name_kind(block: object) -> str:
    """The kind of a block, as leaves name it: "paragraph"."""
    return type(block).__name__.lower()
