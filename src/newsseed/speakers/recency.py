"""Who of one surname is in the foreground: where each was last named in full, or called by the first name."""

from typing import final

from newsseed.speakers.figures import Figure

_CALLED_BACK = 400

Words = tuple[str, ...]


@final
class Recency:
    """What has been read so far of those who may bear one surname."""

    __slots__ = ("_first_of", "_noted", "called", "named")

    def __init__(self) -> None:
        """Begin with nothing read."""
        self.named: dict[Figure, int] = {}
        """Where each one's last full name ends."""
        self.called: dict[Figure, int] = {}
        """Where each one was last called by the first name alone."""
        self._first_of: dict[Words, Figure] = {}
        self._noted: dict[Figure, Words] = {}
        """The words whose tails have been noted for each figure: they change with its fullest form."""

    def note_full_name(self, figure: Figure, end: int) -> None:
        """Note where a figure is named in full, and for which surnames it is the first who was."""
        self.named[figure] = end
        if self._noted.get(figure) is not figure.words:
            self._noted[figure] = figure.words
            for cut in range(1, len(figure.words)):
                _ = self._first_of.setdefault(figure.words[cut:], figure)

    def rank(self, figure: Figure, surname: Words, *, begin: int, at: int) -> tuple[bool, int, bool, int]:
        """How much speaks for a figure where a surname stands at a place of the paragraph that begins at `begin`.

        It means the one named in full in the same paragraph; or just called by the first name; else the one in the
        foreground: "Clinton", where Bill was named once.
        """
        return (
            self.named.get(figure, -1) > begin,
            max(self.called.get(figure, -1), at - _CALLED_BACK),
            figure is self._first_of.get(surname),
            len(figure.mentions),
        )
