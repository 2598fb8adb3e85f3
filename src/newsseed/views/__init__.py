"""Articles to look at: a page of HTML, or lines for the terminal. Strings, nothing else."""

from newsseed.views.lines import text
from newsseed.views.pages import html

__all__ = ["html", "text"]
