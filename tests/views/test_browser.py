"""The page as a browser shows it."""

import shutil
import subprocess
from pathlib import Path

import pytest

import newsseed
from newsseed import views
from newsseed.views import colours
from newsseed.views.colours import Colour
from tests.folders import SEEDS, text_of

image = pytest.importorskip("PIL.Image")
CHROMIUM = shutil.which("chromium") or shutil.which("chromium-browser") or shutil.which("google-chrome")
QUIET = (
    *("--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--hide-scrollbars"),
    *("--disable-background-networking", "--disable-component-update", "--disable-sync"),
)


@pytest.mark.skipif(CHROMIUM is None, reason="Chromium is not installed here")
@pytest.mark.parametrize(("scheme", "paper"), [(1, colours.PAPER), (0, colours.DARK_PAPER)], ids=["light", "dark"])
@pytest.mark.parametrize("width", [520, 900])
def test_a_browser_shows_speakers_in_their_colours(tmp_path: Path, scheme: int, paper: Colour, width: int) -> None:
    page, picture = tmp_path / "page.html", tmp_path / "page.png"
    _ = page.write_text(views.html(newsseed.parse(text_of(SEEDS / "night-market.txt"))), encoding="utf-8")
    assert CHROMIUM
    arguments = [f"--user-data-dir={tmp_path / 'user'}", f"--window-size={width},1200", f"--screenshot={picture}"]
    command = [CHROMIUM, *QUIET, *arguments, f"--blink-settings=preferredColorScheme={scheme}", page.as_uri()]
    _ = subprocess.run(command, check=True, capture_output=True, timeout=60)  # noqa: S603 - a page of our own
    with image.open(picture) as shown:
        assert shown.size == (width, 1200)
        found = {colour for _, colour in shown.convert("RGB").getcolors(1 << 24)}
    assert tuple(paper) in found
    assert {tuple(colour) for colour in colours.SPEAKERS[:3]} <= found
