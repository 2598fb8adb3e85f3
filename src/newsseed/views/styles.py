"""The style sheet of the page, every rule within the class `newsseed`, so that it touches nothing around it."""

from newsseed.views.colours import DARK, LIGHT, NOBODY, SPEAKERS, Ground, black_or_white, strengthen

_SHEET = """
.newsseed { color: var(--ink); background: var(--paper); font: 1.05rem/1.65 Georgia, "Times New Roman", serif;
  max-width: 43rem; margin: 0; padding: .75rem 1.25rem; overflow-wrap: anywhere; }
.newsseed.ns-page { margin: 0 auto; padding: 1.5rem 1.25rem 3rem; }
.newsseed h1, .newsseed h2, .newsseed p, .newsseed figure div, .newsseed aside div {
  white-space: pre-line; unicode-bidi: plaintext; text-align: start; }
.newsseed h1 { font-size: 2rem; line-height: 1.2; margin: 0 0 1rem; font-weight: 700; color: inherit; }
.newsseed h2 { font-size: 1.25rem; line-height: 1.3; margin: 1rem 0 .6rem; color: inherit; break-after: avoid; }
.newsseed p { margin: 0 0 1rem; }
.newsseed .ns-slug, .newsseed .ns-byline, .newsseed .ns-credit, .newsseed .ns-notice, .newsseed figure,
.newsseed aside, .newsseed .ns-legend { font: .85rem/1.5 system-ui, -apple-system, "Segoe UI", sans-serif; }
.newsseed .ns-slug, .newsseed .ns-notice, .newsseed .ns-credit { color: var(--faded); }
.newsseed .ns-slug { margin: 0 0 .25rem; font-size: .75rem; }
.newsseed .ns-notice { border-inline-start: 3px solid var(--line); padding-inline-start: .75rem; }
.newsseed .ns-standfirst { font-size: 1.2rem; line-height: 1.5; color: var(--faded); }
.newsseed h1 .ns-leaf-publisher, .newsseed h1 .ns-leaf-edition, .newsseed h1 .ns-leaf-title { font-size: 1rem;
  font-weight: 400; color: var(--faded); }
.newsseed figure, .newsseed aside { margin: .25rem 0 1.25rem; padding: .75rem 1rem; border: 1px solid var(--line);
  border-radius: .5rem; break-inside: avoid; }
.newsseed .ns-alt { color: var(--faded); font-style: italic; }
.newsseed .ns-image-credit { color: var(--faded); }
.newsseed .ns-leaf-people, .newsseed .ns-leaf-photographers { font-weight: 600; color: var(--ink); }
.newsseed .ns-leaf-agencies, .newsseed .ns-leaf-place { font-variant-caps: all-small-caps; letter-spacing: .04em; }
.newsseed .ns-q { color: inherit; padding: .1em 0; border-bottom: 2px solid rgb(var(--line-hue));
  background: rgb(var(--hue) / var(--tint)); box-decoration-break: clone; -webkit-box-decoration-break: clone; }
.newsseed .ns-mixed { border-bottom-style: dashed; }
.newsseed .ns-indirect { border-bottom-style: dotted; }
.newsseed .ns-unsure { background: rgb(var(--hue) / var(--unsure)); }
.newsseed .ns-q.ns-nobody { background: none; }
.newsseed .ns-source { text-decoration: underline; text-decoration-thickness: 1px; text-underline-offset: .2em; }
.newsseed .ns-cue { text-decoration: underline wavy; text-decoration-thickness: 1px; text-underline-offset: .2em; }
.newsseed .ns-term { text-decoration: underline dotted; text-decoration-thickness: 1px; text-underline-offset: .2em; }
.newsseed .ns-badge { padding: .12em .45em; margin-inline-end: .2em; border-radius: .6em; background: rgb(var(--hue));
  color: var(--on-hue); font: 700 .7rem/1.35 system-ui, sans-serif; text-decoration: none; vertical-align: .15em; }
.newsseed .ns-badge::before { content: attr(data-label) "\\2060"; }
.newsseed .ns-badge.ns-unsure, .newsseed .ns-badge.ns-nobody { background: none; color: var(--ink);
  box-shadow: inset 0 0 0 1.5px rgb(var(--line-hue)); }
.newsseed .ns-legend { margin: 0 0 1.5rem; padding: .75rem 1rem; border: 1px solid var(--line); border-radius: .5rem; }
.newsseed .ns-legend ul { list-style: none; margin: 0; padding: 0; columns: 2 15rem; column-gap: 1.5rem; }
.newsseed .ns-legend li { margin: 0; padding: .1rem 0; break-inside: avoid; }
.newsseed nav.ns-legend li { position: relative; padding-inline-start: 2.2rem; }
.newsseed nav.ns-legend li .ns-badge { position: absolute; inset-inline-start: 0; top: .25rem; min-width: 1.1em;
  text-align: center; }
.newsseed .ns-legend small { color: var(--faded); font-size: .8rem; }
.newsseed .ns-count { white-space: nowrap; }
.newsseed .ns-key { font-size: .8rem; margin: .6rem 0 0; padding-top: .5rem; border-top: 1px solid var(--line);
  line-height: 1.9; }
.newsseed .ns-card { margin: 0; padding: .25rem 1rem; border-inline-start: 4px solid rgb(var(--line-hue)); }
.newsseed .ns-card p { margin: 0 0 .35rem; }
.newsseed .ns-card small { color: var(--faded); }
.newsseed, .newsseed article { display: flex; flex-direction: column; }
.newsseed article { display: contents; }
.newsseed .ns-slug, .newsseed h1, .newsseed h1 + .ns-byline, .newsseed h1 + .ns-standfirst,
.newsseed h1 + .ns-standfirst + .ns-byline, .newsseed h1 + .ns-byline + .ns-standfirst { order: -2; }
.newsseed nav { order: -1; }
@media screen and (min-width: 68rem) {
  .newsseed.ns-page { display: grid; grid-template-columns: minmax(0, 43rem) 18rem; column-gap: 2.5rem;
    max-width: 63.5rem; align-items: start; }
  .newsseed.ns-page article { display: flex; grid-area: 1 / 1; }
  .newsseed.ns-page nav { grid-area: 1 / 2; position: sticky; top: 1.5rem; max-height: calc(100vh - 3rem);
    overflow-y: auto; box-sizing: border-box; }
  .newsseed.ns-page nav ul { columns: 1; }
}
@media print { .newsseed, .newsseed.ns-page { max-width: none; padding: 0; } .newsseed .ns-notice { display: none; }
  .newsseed .ns-q, .newsseed .ns-badge { -webkit-print-color-adjust: exact; print-color-adjust: exact; } }
@media (forced-colors: active) { .newsseed .ns-badge { outline: 1px solid; } }
"""


def write_styles() -> str:
    """The style sheet, dark where the reader's system is."""
    return f"{_ground(LIGHT)}\n@media screen and (prefers-color-scheme: dark) {{\n{_ground(DARK)}\n}}{_SHEET}"


def write_frame_styles() -> str:
    """The rules for a page that is nothing but the article."""
    light, dark = (f"body {{ margin: 0; background: rgb({ground.paper}); }}" for ground in (LIGHT, DARK))
    scheme = "html { color-scheme: light dark; }"
    return f"{scheme}\n{light}\n@media screen and (prefers-color-scheme: dark) {{ {dark} }}\n"


def _ground(ground: Ground) -> str:
    hues = {f"ns-s{number}": colour for number, colour in enumerate(SPEAKERS)} | {"ns-nobody": NOBODY}
    rules = "\n".join(
        f".newsseed .{name} {{ --hue: {colour}; --on-hue: {black_or_white(colour)}; "
        f"--line-hue: {strengthen(colour, ground=ground)}; }}"
        for name, colour in hues.items()
    )
    return (
        f".newsseed {{ color-scheme: light dark; --paper: rgb({ground.paper}); --ink: rgb({ground.ink}); "
        f"--faded: rgb({ground.faded}); --line: rgb({ground.frame}); --tint: {ground.tint}%; "
        f"--unsure: {ground.unsure_tint}%; }}\n{rules}"
    )
