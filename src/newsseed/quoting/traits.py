"""What features are made of: a trait is a way of naming features and the values that go into their names.

Values that often stand together make one trait, so that what its features weigh together is added up once.
"""

from collections.abc import Callable, Mapping

from newsseed.quoting.memory import remember

Names = tuple[str, ...]
Value = str | int
Trait = tuple[Callable[..., Names], *tuple[Value, ...]]
"""What names the features, and the values that it takes."""
Weigh = Callable[[Trait], int]
"""What gives the sum of the weights of a trait's features, as a number of units: a tie is a tie, in whatever order."""

UNIT = 0.01
"""The unit of weights: those of the table have two decimals."""
_TRAITS_KEPT = 16384


def name_features(trait: Trait) -> Names:
    """The names of a trait's features.

    >>> name_features((name_subject, "subject before", "DN"))
    ('subject before source=DN',)
    """
    return trait[0](*trait[1:])


def weigh_features(weights: Mapping[str, float]) -> Weigh:
    """What weighs traits by the weights of their features; a feature without a weight counts nothing.

    >>> weigh_features({"subject before source=DN": 0.5})((name_subject, "subject before", "DN"))
    50
    """

    def weigh(trait: Trait) -> int:
        return round(sum([weights.get(name, 0.0) for name in name_features(trait)]) / UNIT)

    return remember(weigh, most=_TRAITS_KEPT)


# No speech.


def name_inside(length: str, end: str, opens: str, before: str) -> Names:
    """What the stretch looks like, and the class of the word in front."""
    return (
        "none",
        f"none length={length} end={end}",
        f"none end={end} opens={opens}",
        f"none opens={opens} length={length}",
        f"none before={before} length={length}",
        f"none before={before} end={end}",
    )


def name_words_before(word: str, before: str) -> Names:
    """The two words in front."""
    return (f"none word2={word} before={before}",)


def name_words_inside(kind: str, length: str, person: bool, verb: bool, uncued: bool) -> Names:  # noqa: FBT001 (values)
    """The words of the stretch, the kind of block, and whether no cue stands in front."""
    names: Names = f"none kind={kind} length={length}", f"none verb={verb:d} length={length}"
    if person:
        names += ("none person",)
    return (*names, "none no cue in front") if uncued else names


def name_titled(before: str) -> Names:
    """A stretch whose words are all in capitals."""
    return "none titled", f"none titled before={before}"


def name_repeated(length: str) -> Names:
    """A stretch that stands elsewhere in the article too."""
    return "none repeated", f"none repeated length={length}"


def name_flag(flag: str) -> Names:
    """What is so or not."""
    return (flag,)


def name_earlier(speech: bool, between: str) -> Names:  # noqa: FBT001 (a value)
    """What was decided for the stretch in front, in the same sentence."""
    return f"none earlier={speech:d}", f"none earlier={speech:d} {between}"


def name_nearest(strength: int, between: str) -> Names:
    """The way from the nearest likely cue in front."""
    return (f"none cue={strength} way={between}",)


# The speech before goes on.


def name_same(between: str, own: str, around: str) -> Names:
    """The speech before stands in the same sentence."""
    return (
        "continued same",
        f"continued same {between}",
        f"continued same {between} {own}",
        f"continued same around={around}",
    )


def name_same_inside(length: str, end: str, opens: str, own: str) -> Names:
    """What the stretch looks like behind one in the same sentence."""
    return f"continued same length={length} {own}", f"continued same end={end} opens={opens}"


def name_near(  # noqa: PLR0913, PLR0917 (one value each)
    near: str, alone: str, opening: str, ahead: str, unclosed: str, around: str, after: str, told: str
) -> Names:
    """How far off the speech before is and what it rests on, and how the stretch stands in its own sentence."""
    return (
        f"continued {near}",
        f"continued {near} alone={alone} {unclosed}",
        f"continued {near} opening={opening} block={ahead} {unclosed}",
        f"continued {near} around={around} alone={alone}",
        f"continued around={around} opening={opening}",
        f"continued {unclosed}",
        f"continued {near} told={told}",
        f"continued {near} told={told} alone={alone} after={after}",
        f"continued {near} after={after}",
    )


def name_near_inside(  # noqa: PLR0913, PLR0917 (one value each)
    near: str, length: str, end: str, opens: str, kind: str, opening: str, ended: str
) -> Names:
    """What the stretch looks like, the kind of block, and how the speech before ended."""
    return (
        f"continued {near} length={length}",
        f"continued {near} end={end} opens={opens}",
        f"continued {near} kind={kind}",
        f"continued {near} after={ended} opens={opens} opening={opening}",
    )


# A cue.


def name_cue_way(side: str, between: str, strength: int, end: str) -> Names:
    """The way between cue and stretch."""
    return "cue", f"cue {side} {between} {strength}", f"cue {side} {between} end={end}"


def name_cue_gap(  # noqa: PLR0913, PLR0917 (one value each)
    side: str, signs: str, distance: int, length: str, edge: str, strength: int
) -> Names:
    """What stands in the way and how far it is, and how long the stretch is behind what stands at its edge."""
    return (
        f"cue {side} length={length} edge={edge} {strength}",
        f"cue {side} distance={distance}",
        f"cue {side} signs={signs}",
    )


def name_cue_form(side: str, kind: str, form: str, suffix: str, helper: str) -> Names:
    """The cue's form, and the class of the word in front of it."""
    return (
        f"cue {side} form={form}",
        f"cue {kind} form={form}",
        f"cue {side} helper={helper} suffix={suffix}",
        f"cue {kind} helper={helper}",
    )


def name_cue_rank(  # noqa: PLR0913, PLR0917 (one value each)
    side: str, kind: str, noun: str, rank: int, depth: int, strength: int, path: str, suffix: str
) -> Names:
    """The evidence for the source, how many other cues there are, and the way between source and cue."""
    return (
        f"cue {kind} source={noun}",
        f"cue {side} rank={rank} {kind}",
        f"cue {side} depth={depth} {kind}",
        f"cue {side} depth={depth} rank={rank} {strength}",
        f"cue path={path} suffix={suffix}",
    )


def name_cue_that(length: str) -> Names:
    """A stretch that "that" opens."""
    return (f"cue that length={length}",)


def name_cue_right(beyond: str, strength: int, first: bool, between: str, kind: str) -> Names:  # noqa: FBT001 (a value)
    """What stands behind a cue that stands behind the stretch."""
    return f"cue R beyond={beyond} {strength}", f"cue R first={first:d} {between} {kind}"


def name_cue_source(kind: str, ahead: str, head: str, side: str, rank: int) -> Names:
    """The source's last word, and the class of the word in front of it."""
    return (
        f"cue {kind} ahead={ahead}",
        f"cue {kind} head={head}",
        f"cue head={head}",
        f"cue {kind} ahead={ahead} {side} rank={rank}",
    )


# What has no cue of its own.


def name_other(  # noqa: PLR0913, PLR0917 (one value each)
    kind: str,
    length: str,
    end: str,
    opens: str,
    edge: str,
    around: str,
    alone: str,
    strength: int,
    verb: bool,  # noqa: FBT001 (a value)
    person: bool,  # noqa: FBT001 (a value)
) -> Names:
    """What the stretch looks like and holds, what stands in front of it, and which cues the sentence has."""
    return (
        kind,
        f"{kind} length={length}",
        f"{kind} edge={edge}",
        f"{kind} edge={edge} length={length}",
        f"{kind} end={end} opens={opens}",
        f"{kind} around={around} alone={alone}",
        f"{kind} strength={strength}",
        f"{kind} verb={verb:d} person={person:d}",
    )


def name_before(  # noqa: PLR0913, PLR0917 (one value each)
    kind: str, told: str, alone: str, end: str, opens: str, place: int, length: str
) -> Names:
    """What the sentence before holds, and how far from its own sentence's beginning the stretch stands."""
    return (
        f"{kind} told={told}",
        f"{kind} told={told} alone={alone} end={end} opens={opens}",
        f"{kind} place={place} length={length}",
    )


def name_subject(kind: str, noun: str) -> Names:
    """The class of the sentence's subject."""
    return (f"{kind} source={noun}",)


def name_subject_way(kind: str, between: str) -> Names:
    """The way between the sentence's subject and the stretch."""
    return (f"{kind} {between}",)


def name_subject_verb(kind: str, verb: str) -> Names:
    """The word behind the sentence's subject."""
    return (f"{kind} verb={verb}",)
