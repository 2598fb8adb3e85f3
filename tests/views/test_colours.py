"""Colours that can be read, and told apart by the colour-blind."""

import math
from itertools import combinations

import pytest

from newsseed.views import colours
from newsseed.views.colours import DARK, LIGHT, Colour, contrast, mix


@pytest.mark.parametrize(("grey", "ratio"), [(0, 21.0), (0x59, 7.0), (0x76, 4.54), (0x94, 3.03), (255, 1.0)])
def test_contrasts_are_those_of_the_guidelines(grey: int, ratio: float) -> None:
    """The greys that tools for WCAG give as the palest on white for 7, 4.5 and 3 to 1."""
    assert contrast(Colour(grey, grey, grey), Colour(255, 255, 255)) == pytest.approx(ratio, abs=0.01)


@pytest.mark.parametrize("colour", [*colours.SPEAKERS, colours.NOBODY])
def test_words_can_be_read_on_every_colour(colour: Colour) -> None:
    """WCAG 2.2, 1.4.3: at least 4.5 to 1; 1.4.6, the higher level: 7 to 1."""
    for ground in (LIGHT, DARK):
        for tint in (ground.tint, ground.unsure_tint):
            assert contrast(mix(colour, ground.paper, percent=tint), ground.ink) >= 7
    letters = Colour(0, 0, 0) if colours.black_or_white(colour) == "#000" else Colour(255, 255, 255)
    assert contrast(colour, letters) >= 4.5


@pytest.mark.parametrize("colour", [*colours.SPEAKERS, colours.NOBODY])
def test_lines_can_be_seen_on_every_colour(colour: Colour) -> None:
    """WCAG 2.2, 1.4.11: at least 3 to 1, since the line under the words tells the kind of speech."""
    for ground in (LIGHT, DARK):
        line = colours.strengthen(colour, ground=ground)
        for tint in (0, ground.tint, ground.unsure_tint):
            assert contrast(line, mix(colour, ground.paper, percent=tint)) >= 3


def test_a_colour_that_is_its_own_ground_gives_ink() -> None:
    ink = Colour(200, 200, 200)
    assert colours.strengthen(LIGHT.paper, ground=LIGHT._replace(ink=ink)) == ink


def test_faded_words_can_be_read() -> None:
    assert all(contrast(ground.faded, ground.paper) >= 4.5 for ground in (LIGHT, DARK))


# Severity 1.0, in linear light: "A Physiologically-based Model for Simulation of Color Vision Deficiency", by Machado,
# Oliveira and Fernandes (2009).
BLINDNESS = {
    "none": ((1, 0, 0), (0, 1, 0), (0, 0, 1)),
    "protanopia": ((0.152286, 1.052583, -0.204868), (0.114503, 0.786281, 0.099216), (-0.003882, -0.048116, 1.051998)),
    "deuteranopia": ((0.367322, 0.860646, -0.227968), (0.280085, 0.672501, 0.047413), (-0.011820, 0.042940, 0.968881)),
    "tritanopia": ((1.255528, -0.076749, -0.178779), (-0.078411, 0.930809, 0.147602), (0.004733, 0.691367, 0.303900)),
}


D65 = (0.95047, 1.0, 1.08883)
TO_XYZ = ((0.4124564, 0.3575761, 0.1804375), (0.2126729, 0.7151522, 0.0721750), (0.0193339, 0.1191920, 0.9503041))

Row = tuple[float, float, float]


def apply(matrix: tuple[Row, ...], parts: tuple[float, ...]) -> tuple[float, ...]:
    return tuple(sum(weight * part for weight, part in zip(row, parts, strict=True)) for row in matrix)


def lightness_and_hue(colour: Colour, matrix: tuple[Row, ...]) -> Row:
    """CIE 1976 L*a*b* of what is seen of a colour."""
    linear = tuple(colours.luminance(Colour(part, part, part)) for part in colour)
    seen = tuple(min(max(part, 0.0), 1.0) for part in apply(matrix, linear))
    ratios = (part / white for part, white in zip(apply(TO_XYZ, seen), D65, strict=True))
    x, y, z = (ratio ** (1 / 3) if ratio > 216 / 24389 else (24389 / 27 * ratio + 16) / 116 for ratio in ratios)
    return 116 * y - 16, 500 * (x - y), 200 * (y - z)


@pytest.mark.parametrize("matrix", BLINDNESS.values(), ids=BLINDNESS)
def test_the_colour_blind_can_tell_any_two_apart(matrix: tuple[Row, ...]) -> None:
    """A distance of 2.3 in L*a*b* can just be noticed; here it is six times that between any two, however far apart."""
    seen = [lightness_and_hue(colour, matrix) for colour in colours.SPEAKERS]
    assert min(math.dist(one, other) for one, other in combinations(seen, 2)) >= 6 * 2.3
