"""W3C Web Annotation: quotes and other parts of an article as annotations of its text, and back.

Written after the Web Annotation Data Model (https://www.w3.org/TR/annotation-model/).
"""

from collections.abc import Iterable, Iterator, Mapping
from copy import deepcopy
from itertools import chain
from typing import Literal, cast

from newsseed.convert.anchoring import UNITS, Text, each, has_type, is_selective
from newsseed.convert.annotation_bodies import PREFIX, QUOTE, Reading, Writing, is_full, kind_of
from newsseed.convert.arguments import check_choice, check_choices, check_iri
from newsseed.convert.documents import Value, read_document
from newsseed.convert.nodes import Node
from newsseed.convert.passages import build_quote, check_article, name_speaker
from newsseed.convert.people import number_speakers
from newsseed.errors import AnnotationError, WrongTypeError, WrongValueError
from newsseed.models import Article, Quote, Span, Speaker

__all__ = ["ABOUT", "CONTEXT", "Units", "find_target", "from_web_annotations", "to_web_annotations"]

Units = Literal["code points", "utf-16"]

_LISTS = ("aliases", "roles", "mentions", "content", "nested", "photographers", "agencies")
CONTEXT: tuple[object, ...] = (
    "http://www.w3.org/ns/anno.jsonld",
    {
        "newsseed": "urn:newsseed:",
        **{f"{PREFIX}{name}": {"@id": f"{PREFIX}{name}", "@container": "@list"} for name in _LISTS},
    },
)
"""The `@context` of what `to_web_annotations` gives: the standard's, and newsseed's own words."""

ABOUT = ("quotes", "speakers", "captions", "blocks")
"""What annotations can be about."""

_CONTEXT_LENGTH = 32


def to_web_annotations(
    article: Article,
    *,
    target: str,
    about: Iterable[str] = ("quotes",),
    units: Units = "code points",
    context: int = _CONTEXT_LENGTH,
) -> dict[str, object]:
    r"""The annotations of an article as a JSON-LD `AnnotationCollection` with one page, ready for `json.dumps`.

    `target` is the IRI of the text or page that they are about; ids are fragments of it. `about` says what is
    annotated: "quotes", "speakers" (their mentions), "captions", "blocks" (title and slug, too). Each target has a
    `TextPositionSelector` and a `TextQuoteSelector` with up to `context` code points of the text on either side;
    speech of several stretches has as many targets. Positions count code points, as the standard has it, or with
    ``units="utf-16"`` the code units of JavaScript. Raises `WrongTypeError` and `WrongValueError` for anything else
    than that, and for an `article` that is none.

    >>> from newsseed import parse
    >>> article = parse("Fog\n\n“No ship left,” said Mayor Ana Lima.")
    >>> collection = to_web_annotations(article, target="https://example.org/fog")
    >>> collection["first"]["items"][0]["target"]["selector"][0]
    {'type': 'TextPositionSelector', 'start': 6, 'end': 19}
    >>> from_web_annotations(collection, article=article) == article.quotes
    True
    """
    check_article(article)
    iri = check_iri(target, name="target")
    chosen = check_choices(about, name="about", accepted=ABOUT)
    counted = check_choice(units, name="units", accepted=UNITS)
    if isinstance(context, bool) or not isinstance(context, int):
        raise WrongTypeError("context", context, "int")
    if context < 0:
        raise WrongValueError("context", context, ("a whole number from 0 on",))
    text = Text.of(article.source, units=counted, iri=iri, context=context)
    writing = Writing.of(article, text=text, numbers=number_speakers(article))
    writers = dict(zip(ABOUT, (_quotes, _speakers, _captions, _blocks), strict=True))
    items = list(chain.from_iterable(write(article, writing) for name, write in writers.items() if name in chosen))
    collection: Node = {
        "@context": deepcopy(list(CONTEXT)),  # whoever changes the document changes no other
        "id": f"{iri}#annotations",
        "type": "AnnotationCollection",
        "total": len(items),
    }
    if items:
        # A page may not be empty: a collection without annotations has none.
        collection["first"] = {"id": f"{iri}#page-1", "type": "AnnotationPage", "startIndex": 0, "items": items}
    return collection


def from_web_annotations(
    annotations: str | Mapping[str, object] | Iterable[Mapping[str, object]],
    *,
    article: Article,
    units: Units = "code points",
    errors: Literal["raise", "skip"] = "raise",
) -> tuple[Quote, ...]:
    r"""The quotes that annotations tell of, in their order: a collection, a page, one annotation or several, or JSON.

    What `to_web_annotations` wrote about quotes comes back field by field. An annotation by somebody else is a quote
    by the rule "annotated" if it selects something: its speaker is the body whose purpose is "identifying", or a
    `Person` or `Organization` with a name. Notes about the whole page, and annotations of newsseed's about anything
    else, are left out. Words whose positions are missing or have moved are looked for by their `TextQuoteSelector`.
    Raises `AnnotationError`, with the path to what is damaged or matches nothing, unless ``errors="skip"`` leaves such
    annotations out; `WrongTypeError` and `WrongValueError` for other arguments than these.

    >>> from newsseed import parse
    >>> article = parse("Fog\n\n“No ship left,” said Mayor Ana Lima.")
    >>> selector = {"type": "TextQuoteSelector", "exact": "No ship left"}
    >>> note = {"type": "Annotation", "target": {"source": "https://example.org/fog", "selector": selector}}
    >>> [(quote.text, quote.rule) for quote in from_web_annotations(note, article=article)]
    [('No ship left', 'annotated')]
    """
    check_article(article)
    counted = check_choice(units, name="units", accepted=UNITS)
    skips = check_choice(errors, name="errors", accepted=("raise", "skip")) == "skip"
    given = list(_annotations_in(_document_of(annotations)))
    text = Text.of(article.source, units=counted)
    reading = Reading.of(article, text=text, speakers=dict(_full_speakers(given)))
    found: list[Quote] = []
    for annotation in given:
        try:
            found += _quotes_of(annotation, reading)
        except AnnotationError:
            if not skips:
                raise
        except RecursionError:
            raise AnnotationError(annotation.path, "has quotes in quotes deeper than can be read") from None
    return tuple(found)


def find_target(resource: Mapping[str, object], *, article: Article, units: Units = "code points") -> Span:
    r"""Where in `article.source` the target of an annotation stands, in code points.

    `resource` is anything with a `selector`: a target, or a cue, a role, a mention in a body of newsseed's. It is
    looked for as `from_web_annotations` does. Raises `AnnotationError` where nothing matches, `WrongTypeError` and
    `WrongValueError` for other arguments than these.

    >>> from newsseed import parse
    >>> article = parse("Fog\n\n“No ship left,” said Mayor Ana Lima.")
    >>> selector = {"type": "TextQuoteSelector", "exact": "Ana Lima", "prefix": "Mayor "}
    >>> find_target({"source": "https://example.org/fog", "selector": selector}, article=article)
    Span(start=32, end=40)
    """
    check_article(article)
    counted = check_choice(units, name="units", accepted=UNITS)
    if not isinstance(resource, Mapping):
        raise WrongTypeError("resource", resource, "a mapping with a selector")
    return Text.of(article.source, units=counted).find(Value("resource", resource))


def _annotation(writing: Writing, *, name: str, motivation: str, body: object, spans: Iterable[Span]) -> Node:
    targets = [writing.text.select(span) for span in spans]
    # Something without a place of its own is about the text as a whole: an annotation needs a target.
    return {
        "id": f"{writing.text.iri}#{name}",
        "type": "Annotation",
        "motivation": motivation,
        "body": body,
        "target": writing.text.iri if not targets else targets[0] if len(targets) == 1 else targets,
    }


def _words(value: str, *, purpose: str) -> Node:
    """A body that any client can show."""
    return {"type": "TextualBody", "purpose": purpose, "format": "text/plain", "value": value}


def _quotes(article: Article, writing: Writing) -> Iterator[Node]:
    for number, quote in enumerate(article.quotes, start=1):
        name = f"quote-{number}"
        body = [writing.quote(quote, name=name), _words(quote.kind.value, purpose="classifying")]
        if quote.speaker is not None:
            body.append(_words(quote.speaker.name, purpose="identifying"))
        yield _annotation(writing, name=name, motivation="describing", body=body, spans=quote.content)


def _speakers(_article: Article, writing: Writing) -> Iterator[Node]:
    for speaker, number in writing.numbers.items():
        body = [writing.speaker(speaker), _words(speaker.name, purpose="identifying")]
        name = f"mentions-{number}"
        yield _annotation(writing, name=name, motivation="identifying", body=body, spans=speaker.mentions)


def _captions(article: Article, writing: Writing) -> Iterator[Node]:
    for number, caption in enumerate(article.captions, start=1):
        body, name = writing.caption(caption), f"picture-{number}"
        yield _annotation(writing, name=name, motivation="describing", body=body, spans=(caption.span,))


def _blocks(article: Article, writing: Writing) -> Iterator[Node]:
    head = tuple(part for part in (article.slug, article.title) if part is not None)
    for number, block in enumerate((*head, *article.blocks), start=1):
        body = [writing.block(block), _words(kind_of(block), purpose="classifying")]
        yield _annotation(writing, name=f"block-{number}", motivation="classifying", body=body, spans=(block.span,))


def _document_of(annotations: object) -> Value:
    if isinstance(annotations, str | Mapping):
        return read_document(cast("str | Mapping[str, object]", annotations), name="annotations")
    if isinstance(annotations, bytes) or not isinstance(annotations, Iterable):
        raise WrongTypeError("annotations", annotations, "annotations as mappings, or JSON as a str")
    return Value("", list(annotations))


def _annotations_in(document: Value) -> Iterator[Value]:
    """The annotations of a collection, a page or an array of any of these."""
    waiting = [document]
    while waiting:
        one = waiting.pop()
        if one.given is None or isinstance(one.given, list | tuple):
            waiting += reversed(list(one.items()))
        elif has_type(one, "AnnotationCollection"):
            waiting.append(one["first"])
        elif has_type(one, "AnnotationPage"):
            waiting.append(one["items"])
        elif has_type(one, "Annotation"):
            yield one
        else:
            one.fail("an Annotation, or an AnnotationCollection or AnnotationPage with its annotations in it")


def _full_speakers(annotations: Iterable[Value]) -> Iterator[tuple[str, Value]]:
    """The nodes that tell all of a speaker, by their ids, wherever in the bodies they stand."""
    waiting = [body for annotation in annotations for body in each(annotation["body"])]
    while waiting:
        body = waiting.pop()
        if has_type(body, QUOTE):
            waiting += [*each(body[f"{PREFIX}speaker"]), *each(body[f"{PREFIX}nested"])]
        elif is_full(body) and isinstance(name := body["id"].given, str):
            yield name, body


def _quotes_of(annotation: Value, reading: Reading) -> Iterator[Quote]:
    bodies = list(each(annotation["body"]))
    told = next((body for body in bodies if has_type(body, QUOTE)), None)
    ours = any(is_full(body) or _is_ours(body) for body in bodies)
    if told is None and ours:
        return
    targets = list(each(annotation["target"]))
    if not targets:
        annotation["target"].fail("an IRI, or a resource with selectors")
    content = tuple(reading.text.find(target) for target in targets if is_selective(target))
    if told is not None:
        yield reading.quote(told, content=content)
    elif content:
        yield build_quote(reading.article, content=content, speaker=_speaker_of(bodies, reading))


def _is_ours(body: Value) -> bool:
    return isinstance(body.given, Mapping) and any(str(one.given).startswith(PREFIX) for one in each(body["type"]))


def _speaker_of(bodies: Iterable[Value], reading: Reading) -> Speaker | None:
    """The speaker whom somebody else's bodies name: the article's of that name, if it has one."""
    for body in bodies:
        identifying = has_type(body, "TextualBody") and any(one.given == "identifying" for one in each(body["purpose"]))
        named = any(has_type(body, kind) for kind in ("Person", "Organization"))
        name = body["value"].text() if identifying else body["name"].text() if named else None
        if name:
            wanted = name.casefold().strip()
            known = (one for one in reading.article.speakers if wanted in map(str.casefold, (one.name, *one.aliases)))
            return next(known, None) or name_speaker(name)
    return None
