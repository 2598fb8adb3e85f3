"""From text to typed blocks: lines, head, raw blocks, forms, structure, one stage a module."""

from newsseed.errors import WrongTypeError
from newsseed.languages import Language, load_language
from newsseed.models.article import Article
from newsseed.parsing.blocks import group_blocks
from newsseed.parsing.forms import find_forms
from newsseed.parsing.lines import split_lines
from newsseed.parsing.structure import classify_blocks
from newsseed.parsing.title import parse_head

__all__ = ["parse"]


def parse(text: str, *, language: str | Language = "en") -> Article:
    r"""The article that `text` is: title, blocks, captions, credits, each with its span in code points of `text`.

    Any text parses, whatever it holds; what could not be decided is among the article's `doubts`. Raises
    `WrongTypeError` (a `TypeError`) where `text` is no `str`, and `UnknownLanguageError` (a `ValueError`) for a
    language that newsseed does not know.

    >>> article = parse("Fog closes harbour | The Calder Tribune\n\nBy Ana Lima\n\nNo ship left on Monday.")
    >>> article.title.publisher.text, article.bylines[0].people[0].text
    ('The Calder Tribune', 'Ana Lima')
    """
    if not isinstance(text, str):
        advice = (
            "decode the bytes first, or use newsseed.read for a file" if isinstance(text, bytes | bytearray) else ""
        )
        raise WrongTypeError("text", text, "str", advice)
    known = load_language(language)
    head = parse_head(text, split_lines(text), language=known)
    candidates = find_forms(text, group_blocks(text, head.rest), language=known)
    structure = classify_blocks(text, candidates, language=known)
    return Article(text, known.code, slug=head.slug, title=head.title, blocks=structure.blocks, doubts=structure.doubts)
