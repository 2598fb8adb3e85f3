r"""newsseed turns the plain text of a news article into a typed, exact picture of it.

>>> import newsseed
>>> article = newsseed.parse("Fog closes harbour\n\nNo ship left.\n\nThe port in JanuaryPhoto: Ana Lima/EPA")
>>> article.captions[0].credit.photographers[0].text
'Ana Lima'
"""

from importlib import import_module
from typing import TYPE_CHECKING

from newsseed._version import __version__

if TYPE_CHECKING:
    from newsseed import convert as convert
    from newsseed import queries as queries
    from newsseed import views as views
    from newsseed.articles import parse
    from newsseed.errors import (
        AnnotationError,
        DecodingError,
        DocumentError,
        ForeignQuoteError,
        MissingLibraryError,
        NewsseedError,
        SpanError,
        UnknownEncodingError,
        UnknownLanguageError,
        WrongTypeError,
        WrongValueError,
    )
    from newsseed.explanations import Choice, Contender, Evidence, Explanation, Reason, explain
    from newsseed.files import Failure, read, read_all
    from newsseed.languages import Language, load_language
    from newsseed.models import (
        Article,
        Block,
        Byline,
        Caption,
        Credit,
        CreditEntry,
        Dateline,
        Doubt,
        DoubtKind,
        Embed,
        Heading,
        ImageCredit,
        Leaf,
        Notice,
        Paragraph,
        Part,
        Quote,
        QuoteKind,
        Section,
        Slug,
        Span,
        Speaker,
        SpeakerKind,
        Stance,
        Standfirst,
        Term,
        TermReason,
        Title,
        Way,
    )

__all__ = [
    "AnnotationError",
    "Article",
    "Block",
    "Byline",
    "Caption",
    "Choice",
    "Contender",
    "Credit",
    "CreditEntry",
    "Dateline",
    "DecodingError",
    "DocumentError",
    "Doubt",
    "DoubtKind",
    "Embed",
    "Evidence",
    "Explanation",
    "Failure",
    "ForeignQuoteError",
    "Heading",
    "ImageCredit",
    "Language",
    "Leaf",
    "MissingLibraryError",
    "NewsseedError",
    "Notice",
    "Paragraph",
    "Part",
    "Quote",
    "QuoteKind",
    "Reason",
    "Section",
    "Slug",
    "Span",
    "SpanError",
    "Speaker",
    "SpeakerKind",
    "Stance",
    "Standfirst",
    "Term",
    "TermReason",
    "Title",
    "UnknownEncodingError",
    "UnknownLanguageError",
    "Way",
    "WrongTypeError",
    "WrongValueError",
    "__version__",
    "explain",
    "load_language",
    "parse",
    "read",
    "read_all",
]

# Where the public names live, each room after those it needs itself.
_HOMES = ("errors", "languages", "models", "articles", "explanations", "files")
# Rooms that are asked for as a whole: `newsseed.views.html(article)`.
_ROOMS = ("convert", "queries", "views")


def __getattr__(name: str) -> object:
    """The public name, loaded when it is first asked for: importing newsseed costs next to nothing."""
    if name in __all__:
        for home in _HOMES:
            module = import_module(f"newsseed.{home}")
            if hasattr(module, name):
                value: object = getattr(module, name)
                globals()[name] = value
                return value
    if name in _ROOMS:
        return import_module(f"newsseed.{name}")
    message = f"module {__name__!r} has no attribute {name!r}"
    raise AttributeError(message, name=name)


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__, *_ROOMS})
