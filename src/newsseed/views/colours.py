"""Colours for speakers that also the colour-blind can tell apart, on light and on dark ground."""

from typing import NamedTuple


class Colour(NamedTuple):
    """A colour of the screen, each part from 0 to 255."""

    red: int
    green: int
    blue: int

    def __str__(self) -> str:
        return f"{self.red} {self.green} {self.blue}"


# Okabe and Ito, "Color Universal Design" (2008), without its yellow, which pales on white, and with the grey of Paul
# Tol's schemes at the end. Colours come again after these; the number beside the words tells speakers apart then.
SPEAKERS = (
    Colour(0, 114, 178),
    Colour(230, 159, 0),
    Colour(0, 158, 115),
    Colour(204, 121, 167),
    Colour(86, 180, 233),
    Colour(213, 94, 0),
    Colour(136, 136, 136),
)
NOBODY = Colour(136, 136, 136)

PAPER, INK = Colour(255, 255, 255), Colour(27, 31, 36)
DARK_PAPER, DARK_INK = Colour(20, 23, 27), Colour(226, 229, 233)
FADED, DARK_FADED = Colour(98, 104, 112), Colour(152, 158, 166)

# Of a speaker's colour, so much lies over the paper behind the words; less where an answer is unsure.
TINT, DARK_TINT = 20, 34
UNSURE_TINT = 9


def black_or_white(colour: Colour) -> str:
    """The colour of letters that can be read best on a colour, by its relative luminance (WCAG 2.2).

    >>> black_or_white(Colour(0, 114, 178)), black_or_white(Colour(230, 159, 0))
    ('#fff', '#000')
    """
    # Black and white have the same contrast where (L + 0.05)² is 1.05 × 0.05.
    return "#000" if luminance(colour) > (1.05 * 0.05) ** 0.5 - 0.05 else "#fff"


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
