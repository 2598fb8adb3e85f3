"""How Sphinx builds these pages: `sphinx-build -W docs docs/_build/html`."""

from newsseed import __version__

project = "newsseed"
author = "The newsseed authors"
project_copyright = "The newsseed authors"
version = release = __version__

extensions = ["myst_parser"]
exclude_patterns = ["_build", "examples"]

# Links to a heading, such as reference/api.md#article: every heading down to this level has its anchor.
myst_heading_anchors = 4

html_theme = "furo"
html_title = f"newsseed {__version__}"
# The source of a page stands in the project itself.
html_copy_source = False
