"""The whole way, from a text to its article: structure, then quotations, then speakers."""

from newsseed.errors import WrongTypeError
from newsseed.languages import Language, load_language, recognise_language
from newsseed.models.article import Article
from newsseed.parsing import parse_structure
from newsseed.speech import read_speech


def parse(text: str, *, language: str | Language | None = None) -> Article:
    r"""The article that `text` is: title, blocks, captions, credits, quotes, speakers, each with its span.

    Without `language` the text's own words tell it. Of one in a language that newsseed has no words of, only the
    layout is read, and a doubt says so.

    Any text parses, whatever it holds; what could not be decided is among the article's `doubts`. Raises
    `WrongTypeError` (a `TypeError`) where `text` is no `str`, and `UnknownLanguageError` (a `ValueError`) for a
    language that newsseed does not know.

    >>> article = parse("Fog closes harbour | The Calder Tribune\n\nBy Ana Lima\n\nNo ship left on Monday.")
    >>> article.title.publisher.text, article.bylines[0].people[0].text
    ('The Calder Tribune', 'Ana Lima')
    """
    if not isinstance(text, str):
        encoded = isinstance(text, bytes | bytearray)
        advice = "decode the bytes first, or use newsseed.read for a file" if encoded else ""
        raise WrongTypeError("text", text, "str", advice)
    known = recognise_language(text) if language is None else load_language(language)
    structure = parse_structure(text, language=known)
    speech = read_speech(text, structure.title, structure.blocks, language=known)
    doubts = (*structure.doubts, *speech.doubts)
    return Article(
        text,
        known.code,
        slug=structure.slug,
        title=structure.title,
        blocks=structure.blocks,
        quotes=speech.quotes,
        terms=speech.terms,
        speakers=speech.speakers,
        doubts=tuple(sorted(doubts, key=lambda doubt: doubt.span)),
    )
