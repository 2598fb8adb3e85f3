"""Arguments that several conversions take: addresses and closed choices, checked."""

from collections.abc import Iterable

import regex

from newsseed.errors import WrongTypeError, WrongValueError

# RFC 3986: a scheme and a colon; white space and these delimiters stand in no address.
_ADDRESS = regex.compile(r"[A-Za-z][A-Za-z0-9+.\-]*+:[^\s<>\"{}|\\^`\x00-\x1f\ud800-\udfff]++")
_ACCEPTED = ("an absolute IRI (https://example.org/fog)",)


def check_iri(value: object, *, name: str) -> str:
    """The value, if it is an absolute IRI as RFC 3987 has them; a fragment in it is left out.

    Raises `WrongTypeError` where it is no `str`, `WrongValueError` where it is a relative address or none at all.

    >>> check_iri("https://example.org/fog#top", name="url")
    'https://example.org/fog'
    """
    if not isinstance(value, str):
        raise WrongTypeError(name, value, "str", advice=f"give {_ACCEPTED[0]}")
    if _ADDRESS.fullmatch(value) is None:
        raise WrongValueError(name, value, _ACCEPTED)
    return value.partition("#")[0]


def check_choice(value: object, *, name: str, accepted: Iterable[str]) -> str:
    """The value, if it is one of those accepted; else `WrongTypeError` or `WrongValueError`."""
    known = tuple(map(str, accepted))
    if not isinstance(value, str):
        raise WrongTypeError(name, value, f"one of {', '.join(map(repr, known))}")
    if value not in known:
        raise WrongValueError(name, str(value), known)
    return value


def check_choices(values: object, *, name: str, accepted: Iterable[str]) -> frozenset[str]:
    """The values, if each is one of those accepted; a single string is an error, not its letters."""
    known = tuple(accepted)
    if isinstance(values, str | bytes) or not isinstance(values, Iterable):
        raise WrongTypeError(name, values, "an iterable of str", advice="put a single one in a tuple")
    return frozenset(check_choice(value, name=name, accepted=known) for value in values)
