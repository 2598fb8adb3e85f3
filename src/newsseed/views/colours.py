"""Colours for speakers that also the colour-blind can tell apart, on light and on dark ground."""

from typing import NamedTuple


class Colour(NamedTuple):
    """A colour of the screen, each part from 0 to 255."""

    red: int
    green: int
    blue: int

    def __str__(self) -> str:
        return f"{self.red} {self.green} {self.blue}"


# Okabe and Ito, "Color Universal Design" (2008), without its black and its yellow, which pales on white, and with the
# wine of Paul Tol's "muted" scheme, "Colour Schemes" (SRON, 2021), at the end: grey is for nobody. Colours come again
# after these; the number beside the words tells speakers apart then.
SPEAKERS = (
    Colour(0, 114, 178),
    Colour(230, 159, 0),
    Colour(0, 158, 115),
    Colour(204, 121, 167),
    Colour(86, 180, 233),
    Colour(213, 94, 0),
    Colour(136, 34, 85),
)
NOBODY = Colour(136, 136, 136)


class Ground(NamedTuple):
    """What speakers' colours stand on, and how strong: so many per cent of one lie over the paper behind words."""

    paper: Colour
    ink: Colour
    faded: Colour
    frame: Colour
    tint: int
    unsure_tint: int


LIGHT = Ground(Colour(255, 255, 255), Colour(27, 31, 36), Colour(98, 104, 112), Colour(217, 221, 226), 20, 9)
DARK = Ground(Colour(20, 23, 27), Colour(226, 229, 233), Colour(152, 158, 166), Colour(58, 64, 72), 34, 16)

# What lines and other signs need beside their ground: WCAG 2.2, 1.4.11.
_CONTRAST_OF_SIGNS = 3
_STEP = 5


def black_or_white(colour: Colour) -> str:
    """The colour of letters that can be read best on a colour, by its relative luminance (WCAG 2.2).

    >>> black_or_white(Colour(0, 114, 178)), black_or_white(Colour(230, 159, 0))
    ('#fff', '#000')
    """
    # Black and white have the same contrast where (L + 0.05)² is 1.05 × 0.05.
    return "#000" if luminance(colour) > (1.05 * 0.05) ** 0.5 - 0.05 else "#fff"


def strengthen(colour: Colour, *, ground: Ground) -> Colour:
    """The colour with as much ink in it as its lines need to be seen on the paper, and on the tint that it gives it.

    >>> strengthen(Colour(86, 180, 233), ground=LIGHT)
    Colour(red=71, green=143, blue=184)
    """
    behind = ground.paper, mix(colour, ground.paper, percent=ground.tint)
    steps = (mix(ground.ink, colour, percent=percent) for percent in range(0, 100, _STEP))
    seen = (step for step in steps if all(contrast(step, under) >= _CONTRAST_OF_SIGNS for under in behind))
    return next(seen, ground.ink)


def mix(colour: Colour, ground: Colour, *, percent: int) -> Colour:
    """What is seen where so much of a colour lies over a ground.

    >>> mix(Colour(0, 0, 0), Colour(255, 255, 255), percent=20)
    Colour(red=204, green=204, blue=204)
    """
    return Colour(*(round((a * percent + b * (100 - percent)) / 100) for a, b in zip(colour, ground, strict=True)))


def contrast(one: Colour, other: Colour) -> float:
    """The contrast ratio of two colours, from 1 to 21, as WCAG 2.2 defines it.

    >>> contrast(Colour(0, 0, 0), Colour(255, 255, 255))
    21.0
    """
    darker, lighter = sorted((luminance(one), luminance(other)))
    return (lighter + 0.05) / (darker + 0.05)


def luminance(colour: Colour) -> float:
    """The relative luminance of a colour, from 0 for black to 1 for white, as WCAG 2.2 defines it.

    >>> luminance(Colour(255, 255, 255))
    1.0
    """
    red, green, blue = (_to_linear(part / 255) for part in colour)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def _to_linear(part: float) -> float:
    knee = 0.04045
    return part / 12.92 if part <= knee else ((part + 0.055) / 1.055) ** 2.4
