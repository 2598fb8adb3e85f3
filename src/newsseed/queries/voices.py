"""Who speaks in many articles: the speakers of each, brought together where their names tell that they are one."""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import NamedTuple

import attrs

from newsseed.models import Speaker, SpeakerKind
from newsseed.queries.names import (
    Words,
    drop_initials,
    drop_titles,
    genders_of,
    split_joint,
    split_name,
    suffixes_of,
)


@attrs.frozen
class Voice:
    """Someone who is quoted, over all the articles that were asked.

    `name` is the fullest form that any of them gives and `names` are the other forms; `roles` are the roles as they are
    worded, each once. `articles` counts the articles in which the voice is quoted, `quotes` its quotes there, without
    nested ones. `speakers` are the articles' speakers who were brought together, in the order of the articles.
    """

    name: str
    kind: SpeakerKind
    names: tuple[str, ...] = ()
    roles: tuple[str, ...] = ()
    articles: int = 1
    quotes: int = 0
    speakers: tuple[Speaker, ...] = attrs.field(default=(), repr=False)


class Appearance(NamedTuple):
    """A speaker in one article, by the article's place among those asked, with the number of their quotes."""

    article: int
    speaker: Speaker
    quotes: int


class _Key(NamedTuple):
    """What names have in common that are the same."""

    kind: SpeakerKind
    words: Words
    joint: bool
    """Whether it is two who speak together."""


_Group = int | _Key
"""An appearance alone, or all of a name."""


def unite_speakers(appearances: Sequence[Appearance]) -> tuple[list[Voice], list[int]]:
    """The voices, in order of first appearance, and for each of `appearances` the place of its voice among them.

    >>> from newsseed.models import Speaker, SpeakerKind
    >>> names = ["Emmanuel Macron", "Macron", "Tom Reed"]
    >>> met = [Appearance(n, Speaker(name, SpeakerKind.PERSON), 1) for n, name in enumerate(names)]
    >>> voices, places = unite_speakers(met)
    >>> [(voice.name, voice.articles) for voice in voices], places
    ([('Emmanuel Macron', 2), ('Tom Reed', 1)], [0, 0, 1])
    """
    members: dict[_Group, list[Appearance]] = {}
    places: list[int] = []
    number: dict[_Group, int] = {}
    for appearance, group in zip(appearances, _group(appearances), strict=True):
        places.append(number.setdefault(group, len(number)))
        members.setdefault(group, []).append(appearance)
    return [_describe(group) for group in members.values()], places


def _group(appearances: Sequence[Appearance]) -> list[_Group]:
    """The group of each appearance; where a shorter name stays by itself, the rules are those of `merge_speakers`."""
    groups: list[_Group] = list(range(len(appearances)))
    named: dict[_Key, list[int]] = {}
    for place, appearance in enumerate(appearances):
        if appearance.speaker.kind in (SpeakerKind.PERSON, SpeakerKind.ORGANISATION):
            named.setdefault(_key_of(appearance.speaker), []).append(place)
    fuller = _index_shorter(appearances, named)
    genders = {key: genders_of(_names_of(appearances, places)) for key, places in named.items()}
    held = {key: {appearances[place].article for place in places} for key, places in named.items()}
    roots: dict[_Key, _Key] = {}
    # The longest names first: which fuller one they join is settled when a shorter one's turn comes.
    for key in sorted(named, key=lambda key: -len(key.words)):
        fitting = {roots.get(one, one) for one in fuller.get(key, ()) if one != key}
        (root,) = fitting if len(fitting) == 1 else (key,)
        roots[key] = root
        two = len(key.words) == 1 and len(genders[key]) > 1
        parted = two or (root == key and any(one.words[0] != key.words[0] for one in fitting))
        for place in named[key]:
            article = appearances[place].article
            own = genders_of(_names_of(appearances, [place])) | genders[root]
            joins = article not in held[root] and len(own) < 2 and (bool(genders[root]) or not two)  # noqa: PLR2004 - both genders
            groups[place] = root if joins else place if parted else key
            if joins:
                held[root].add(article)
    return groups


def _key_of(speaker: Speaker) -> _Key:
    words = drop_titles(split_name(speaker.name))
    joint = speaker.kind is SpeakerKind.PERSON and len(split_joint(speaker.name)) > 1
    return _Key(speaker.kind, words, joint)


def _names_of(appearances: Sequence[Appearance], places: Iterable[int]) -> Iterator[str]:
    for place in places:
        speaker = appearances[place].speaker
        yield speaker.name
        yield from speaker.aliases


def _index_shorter(appearances: Sequence[Appearance], named: Mapping[_Key, Sequence[int]]) -> dict[_Key, set[_Key]]:
    """What each shorter form may be short for: a surname, a name without initials, an organisation's alias."""
    fuller: dict[_Key, set[_Key]] = {}
    for key, places in named.items():
        if key.kind is SpeakerKind.ORGANISATION:
            aliases = (alias for place in places for alias in appearances[place].speaker.aliases)
            shorter = {drop_titles(split_name(alias)) for alias in aliases}
        else:
            shorter = set[Words]() if key.joint else {*suffixes_of(key.words), drop_initials(key.words)}
        for words in shorter - {key.words}:
            fuller.setdefault(key._replace(words=words), set()).add(key)
    return fuller


def _describe(members: Sequence[Appearance]) -> Voice:
    speakers = tuple([appearance.speaker for appearance in members])
    counts = Counter(speaker.name for speaker in speakers)
    # Of those with the most words the commonest; of those that are as common, the first.
    name = max(counts, key=lambda name: (len(drop_titles(split_name(name))), counts[name]))
    names = dict.fromkeys(form for speaker in speakers for form in (speaker.name, *speaker.aliases))
    _ = names.pop(name)
    roles: dict[str, str] = {}
    for role in (role for speaker in speakers for role in speaker.roles):
        _ = roles.setdefault(role.text.casefold(), role.text)
    return Voice(
        name,
        speakers[0].kind,
        tuple(names),
        tuple(roles.values()),
        len({appearance.article for appearance in members}),
        sum(appearance.quotes for appearance in members),
        speakers,
    )
