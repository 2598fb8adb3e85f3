"""Which quotes: by speaker, role, kind, stance, cue, words, place; any of them together."""

from collections.abc import Iterable, Iterator

from newsseed.errors import WrongTypeError
from newsseed.models import Speaker
from newsseed.queries.filters import quote_filters, speaker_filters
from newsseed.queries.findings import FoundQuote, list_quotes
from newsseed.queries.inputs import Articles, check_flag, each_article
from newsseed.queries.voices import Voice
from newsseed.queries.wordings import Wording


def find_quotes(  # noqa: PLR0913 - each is a filter of its own
    articles: Articles,
    *,
    speaker: str | Speaker | Voice | None = None,
    speaker_kind: str | Iterable[str] | None = None,
    role: Wording | None = None,
    kind: str | Iterable[str] | None = None,
    stance: str | Iterable[str] | None = None,
    thought: bool | None = None,
    cue: Wording | None = None,
    text: Wording | None = None,
    block_kind: str | Iterable[str] | None = None,
    heading: Wording | None = None,
    least_confidence: float = 0.0,
    attributed: bool | None = None,
    nested: bool = False,
) -> Iterator[FoundQuote]:
    r"""The quotes that all the filters fit, in text order, each with its article; an article is read when it is due.

    `speaker` is a name (in full, the surname or an alias; case and accents do not count), a `Speaker` or a `Voice`.
    `role`, `cue`, `text` and `heading` are plain text, found wherever it stands and whatever its case, or compiled
    patterns. `kind`, `stance`, `speaker_kind` and `block_kind` take one value or several, of which one must fit.
    `thought` tells thoughts and feelings from speech, `attributed` quotes with a speaker from those without. With
    `nested` the quotations inside a quote follow behind it, and must fit by themselves.

    Raises `WrongTypeError` and `WrongValueError` for wrong filters, at once.

    >>> import newsseed
    >>> text = "Rents\n\n“They will fall,” Mayor Ana Lima said. Tom Reed denied that they would."
    >>> for found in find_quotes(newsseed.parse(text), speaker="lima", role="mayor"):
    ...     print(found.quote.speaker.name, "|", found.quote.text)
    Ana Lima | They will fall,
    """
    tests = [
        *speaker_filters(speaker=speaker, speaker_kind=speaker_kind, role=role),
        *quote_filters(
            kind=kind,
            stance=stance,
            thought=thought,
            cue=cue,
            text=text,
            block_kind=block_kind,
            heading=heading,
            least_confidence=least_confidence,
        ),
    ]
    if check_flag("attributed", attributed) is not None:
        tests.append(lambda found: (found.quote.speaker is not None) is attributed)
    if check_flag("nested", nested) is None:
        raise WrongTypeError("nested", nested, "True or False")
    given = each_article(articles)
    return (
        found
        for article in given
        for found in list_quotes(article, nested=nested)
        if all(test(found) for test in tests)
    )
