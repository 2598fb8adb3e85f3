"""The reference page of the views has each of them with all of its parameters."""

import inspect
import re

import pytest

from newsseed import views
from tests.folders import ROOT

PAGE = (ROOT / "docs" / "reference" / "views.md").read_text(encoding="utf-8")


@pytest.mark.parametrize("name", views.__all__)
def test_the_reference_has_every_view_and_its_parameters(name: str) -> None:
    (stub,) = re.findall(rf"^```py\ndef {name}\((.+?)\) ->", PAGE, flags=re.MULTILINE)
    documented = re.findall(r"(\w+): ", stub)
    assert documented == list(inspect.signature(getattr(views, name)).parameters)
