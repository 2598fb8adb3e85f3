"""The style sheet of the page, every rule within the class `newsseed`, so that it touches nothing around it."""

from newsseed.views.colours import (
    DARK_FADED,
    DARK_INK,
    DARK_PAPER,
    DARK_TINT,
    FADED,
    INK,
    NOBODY,
    PAPER,
    SPEAKERS,
    TINT,
    UNSURE_TINT,
    Colour,
    black_or_white,
)

_SHEET = """
.newsseed { color: var(--ink); background: var(--paper); font: 1.05rem/1.65 Georgia, "Times New Roman", serif;
  max-width: 43rem; margin: 0 auto; padding: 1.5rem 1.25rem 3rem; overflow-wrap: break-word; }
.newsseed > * > *, .newsseed bdi { unicode-bidi: isolate; }
.newsseed h1 { font-size: 2rem; line-height: 1.2; margin: .25rem 0 1rem; font-weight: 700; }
.newsseed h2 { font-size: 1.25rem; line-height: 1.3; margin: 2rem 0 .5rem; }
.newsseed p, .newsseed h1, .newsseed h2, .newsseed figure div, .newsseed aside div { white-space: pre-line; }
.newsseed p { margin: 0 0 1rem; }
.newsseed .ns-slug, .newsseed .ns-byline, .newsseed .ns-credit, .newsseed .ns-notice, .newsseed figure,
.newsseed aside, .newsseed .ns-legend { font: .85rem/1.5 system-ui, -apple-system, "Segoe UI", sans-serif; }
.newsseed .ns-slug, .newsseed .ns-notice, .newsseed .ns-credit { color: var(--faded); }
.newsseed .ns-slug { margin: 0; font-size: .75rem; }
.newsseed .ns-notice { border-left: 3px solid var(--line); padding-left: .75rem; }
.newsseed .ns-standfirst { font-size: 1.2rem; line-height: 1.5; color: var(--faded); }
.newsseed h1 .ns-leaf-publisher, .newsseed h1 .ns-leaf-edition, .newsseed h1 .ns-leaf-title { font-size: 1rem;
  font-weight: 400; color: var(--faded); }
.newsseed figure, .newsseed aside { margin: 1.5rem 0; padding: .75rem 1rem; border: 1px solid var(--line);
  border-radius: .5rem; }
.newsseed .ns-alt { color: var(--faded); font-style: italic; }
.newsseed .ns-image-credit { color: var(--faded); }
.newsseed .ns-leaf-people, .newsseed .ns-leaf-photographers { font-weight: 600; color: var(--ink); }
.newsseed .ns-leaf-agencies, .newsseed .ns-leaf-place { font-variant-caps: all-small-caps; letter-spacing: .04em; }
.newsseed .ns-q { color: inherit; padding: .1em 0; border-bottom: 2px solid rgb(var(--hue));
  background: rgb(var(--hue) / var(--tint)); }
.newsseed .ns-mixed { border-bottom-style: dashed; }
.newsseed .ns-indirect { border-bottom-style: dotted; }
.newsseed .ns-unsure { background: rgb(var(--hue) / var(--unsure)); }
.newsseed .ns-source { text-decoration: underline; text-underline-offset: .2em; }
.newsseed .ns-cue { text-decoration: underline wavy; text-decoration-thickness: 1px; text-underline-offset: .2em; }
.newsseed .ns-term { border-bottom: 1px dotted var(--faded); }
.newsseed .ns-badge { display: inline-block; min-width: 1.1em; padding: 0 .25em; margin-right: .15em;
  border-radius: .6em; background: rgb(var(--hue)); color: var(--on-hue); font: 700 .7rem/1.35 system-ui, sans-serif;
  text-align: center; text-decoration: none; vertical-align: .15em; }
.newsseed .ns-badge::before { content: attr(data-label); }
.newsseed .ns-legend { margin: 0 0 1.75rem; padding: .75rem 1rem; border: 1px solid var(--line); border-radius: .5rem; }
.newsseed .ns-legend ul { list-style: none; margin: 0; padding: 0; columns: 2 15rem; column-gap: 1.5rem; }
.newsseed .ns-legend li { margin: .15rem 0; break-inside: avoid; }
.newsseed .ns-legend small, .newsseed .ns-key { color: var(--faded); font-size: .8rem; }
.newsseed .ns-key { margin: .5rem 0 0; white-space: normal; }
.newsseed .ns-card { margin: 0; padding: .75rem 1rem; border-left: 4px solid rgb(var(--hue)); }
.newsseed .ns-card p { margin: 0 0 .35rem; }
@media print { .newsseed { max-width: none; padding: 0; } .newsseed .ns-notice { display: none; }
  .newsseed .ns-q, .newsseed .ns-badge { -webkit-print-color-adjust: exact; print-color-adjust: exact; } }
"""


def write_styles() -> str:
    """The style sheet, dark where the reader's system is."""
    light = _ground(PAPER, INK, FADED, line="#d9dde2", tint=TINT)
    dark = _ground(DARK_PAPER, DARK_INK, DARK_FADED, line="#3a4048", tint=DARK_TINT)
    hues = "\n".join(_hue(f"ns-s{number}", colour) for number, colour in enumerate(SPEAKERS))
    nobody = _hue("ns-nobody", NOBODY)
    return f"{light}\n@media (prefers-color-scheme: dark) {{ {dark} }}{_SHEET}{hues}\n{nobody}\n"


def _ground(paper: Colour, ink: Colour, faded: Colour, *, line: str, tint: int) -> str:
    return (
        f".newsseed {{ color-scheme: light dark; --paper: rgb({paper}); --ink: rgb({ink}); --faded: rgb({faded}); "
        f"--line: {line}; --tint: {tint}%; --unsure: {UNSURE_TINT}%; }}"
    )


def _hue(name: str, colour: Colour) -> str:
    return f".newsseed .{name} {{ --hue: {colour}; --on-hue: {black_or_white(colour)}; }}"
