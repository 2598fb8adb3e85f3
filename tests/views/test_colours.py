"""Colours that can be read, and told apart by the colour-blind."""

from itertools import pairwise

import pytest

from newsseed.views import colours
from newsseed.views.colours import Colour


def contrast(one: Colour, other: Colour) -> float:
    """The contrast ratio of WCAG 2.2."""
    light, dark = sorted((colours.luminance(one), colours.luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def over(colour: Colour, paper: Colour, percent: int) -> Colour:
    return Colour(*(round(a * percent / 100 + b * (1 - percent / 100)) for a, b in zip(colour, paper, strict=True)))


@pytest.mark.parametrize("colour", [*colours.SPEAKERS, colours.NOBODY])
def test_words_can_be_read_on_every_colour(colour: Colour) -> None:
    """WCAG 2.2, 1.4.3: at least 4.5 to 1; 1.4.6, the higher level: 7 to 1."""
    assert contrast(over(colour, colours.PAPER, colours.TINT), colours.INK) >= 7
    assert contrast(over(colour, colours.DARK_PAPER, colours.DARK_TINT), colours.DARK_INK) >= 7
    letters = Colour(0, 0, 0) if colours.black_or_white(colour) == "#000" else Colour(255, 255, 255)
    assert contrast(colour, letters) >= 4.5


def test_faded_words_can_be_read() -> None:
    assert contrast(colours.FADED, colours.PAPER) >= 4.5
    assert contrast(colours.DARK_FADED, colours.DARK_PAPER) >= 4.5


# Severity 1.0, in linear light: "A Physiologically-based Model for Simulation of Color Vision Deficiency", by Machado,
# Oliveira and Fernandes (2009).
BLINDNESS = {
    "protanopia": ((0.152286, 1.052583, -0.204868), (0.114503, 0.786281, 0.099216), (-0.003882, -0.048116, 1.051998)),
    "deuteranopia": ((0.367322, 0.860646, -0.227968), (0.280085, 0.672501, 0.047413), (-0.011820, 0.042940, 0.968881)),
    "tritanopia": ((1.255528, -0.076749, -0.178779), (-0.078411, 0.930809, 0.147602), (0.004733, 0.691367, 0.303900)),
}


@pytest.mark.parametrize("matrix", BLINDNESS.values(), ids=BLINDNESS)
def test_the_colour_blind_can_tell_neighbours_apart(matrix: tuple[tuple[float, float, float], ...]) -> None:
    seen = [
        tuple(sum(weight * (part / 255) ** 2.2 for weight, part in zip(row, colour, strict=True)) for row in matrix)
        for colour in colours.SPEAKERS
    ]
    for one, other in pairwise(seen):
        assert max(abs(a - b) for a, b in zip(one, other, strict=True)) > 0.1
