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
from tests.views.test_pages import HOSTILE_ARTICLE

image = pytest.importorskip("PIL.Image")
CHROMIUM = shutil.which("chromium") or shutil.which("chromium-browser") or shutil.which("google-chrome")
QUIET = (
    *("--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--hide-scrollbars"),
    *("--disable-background-networking", "--disable-component-update", "--disable-sync"),
)
NIGHT_MARKET = text_of(SEEDS / "night-market.txt")
HEIGHT = 1200
# Where the second column begins on a wide screen, at the latest.
ASIDE = 850

pytestmark = pytest.mark.skipif(CHROMIUM is None, reason="Chromium is not installed here")


def run_browser(folder: Path, text: str, *arguments: str) -> None:
    page = folder / "page.html"
    _ = page.write_text(views.html(newsseed.parse(text)), encoding="utf-8")
    assert CHROMIUM
    command = [CHROMIUM, *QUIET, f"--user-data-dir={folder / 'user'}", *arguments, page.as_uri()]
    _ = subprocess.run(command, check=True, capture_output=True, timeout=60)  # noqa: S603 - a page of our own


def look_at(folder: Path, text: str, *, width: int, scheme: int = 1) -> dict[Colour, set[int]]:
    """The colours of the page, each with the columns of the picture that it is in."""
    picture = folder / "page.png"
    size = [f"--window-size={width},{HEIGHT}", f"--screenshot={picture}"]
    run_browser(folder, text, *size, f"--blink-settings=preferredColorScheme={scheme}")
    with image.open(picture) as shown:
        assert shown.size == (width, HEIGHT)
        raw = shown.convert("RGB").tobytes()
    found = dict[Colour, set[int]]()
    for column in range(width):
        strip = {raw[at : at + 3] for at in range(3 * column, len(raw), 3 * width)}
        for pixel in strip:
            found.setdefault(Colour(*pixel), set()).add(column)
    return found


def test_on_a_wide_screen_the_people_stand_beside_the_text(tmp_path: Path) -> None:
    found = look_at(tmp_path, NIGHT_MARKET, width=1280)
    assert found[colours.LIGHT.paper] == set(range(1280))
    assert all(max(found[colour]) >= ASIDE > min(found[colour]) for colour in colours.SPEAKERS[1:5])


def test_on_a_phone_in_the_dark_they_stand_above_it(tmp_path: Path) -> None:
    found = look_at(tmp_path, NIGHT_MARKET, width=520, scheme=0)
    assert found[colours.DARK.paper] == set(range(520))
    assert set(colours.SPEAKERS) <= found.keys()
    assert all(min(found[colour]) < 100 for colour in colours.SPEAKERS)


@pytest.mark.parametrize("text", [HOSTILE_ARTICLE, f"Fog\n\n{'霧' * 99} {'x' * 999}"], ids=["hostile", "long"])
def test_nothing_runs_over_the_edge_of_a_phone(tmp_path: Path, text: str) -> None:
    found = look_at(tmp_path, text, width=520)
    columns = {column for colour, those in found.items() if colour != colours.LIGHT.paper for column in those}
    assert columns <= set(range(12, 508))


def test_it_can_be_printed(tmp_path: Path) -> None:
    printed = tmp_path / "page.pdf"
    run_browser(tmp_path, NIGHT_MARKET, f"--print-to-pdf={printed}")
    pages = printed.read_bytes().count(b"/Type /Page\n")
    assert 2 <= pages <= 4
