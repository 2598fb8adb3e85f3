"""Positions in other units: JavaScript and Java count UTF-16 code units where Python counts code points."""

from bisect import bisect_left

import attrs

_LAST_OF_ONE_UNIT = "\uffff"


@attrs.frozen
class Utf16Positions:
    """The way between positions in code points and positions in UTF-16 code units, for one text.

    >>> positions = Utf16Positions.of("Fog 🌫 rises")
    >>> positions.to_units(6), positions.to_code_points(7)
    (7, 6)
    """

    wide: tuple[int, ...]
    """Where the characters stand, in code points, that take two units."""

    @classmethod
    def of(cls, text: str) -> "Utf16Positions":
        """The positions of `text`; a lone surrogate is one unit, as JavaScript has it."""
        if text.isascii():
            return cls(())
        return cls(tuple(index for index, character in enumerate(text) if character > _LAST_OF_ONE_UNIT))

    def to_units(self, position: int) -> int:
        """The position in UTF-16 code units of one in code points."""
        return position + bisect_left(self.wide, position)

    def to_code_points(self, position: int) -> int:
        """The position in code points of one in UTF-16 code units; within a pair of surrogates, that of its character.

        >>> Utf16Positions.of("🌫🌫").to_code_points(3)
        1
        """
        # The n-th wide character begins n units further on than it does in code points.
        before = bisect_left(range(len(self.wide)), True, key=lambda n: self.wide[n] + n + 1 >= position)  # noqa: FBT003
        within = before < len(self.wide) and self.wide[before] + before + 1 == position
        return self.wide[before] if within else position - before
