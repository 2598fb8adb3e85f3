"""The checks that are no tests of behaviour: style, format, types."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.folders import ROOT

CHECKS = {
    "style": ["ruff", "check", "."],
    "format": ["ruff", "format", "--check", "."],
    "types by mypy": ["mypy"],
    "types by basedpyright": ["basedpyright"],
    "completeness of public types": ["basedpyright", "--verifytypes", "newsseed", "--ignoreexternal"],
}
# basedpyright looks for the packages of the interpreter that it finds first.
ENVIRONMENT = {**os.environ, "PATH": f"{Path(sys.executable).parent}{os.pathsep}{os.environ['PATH']}"}


@pytest.mark.parametrize("arguments", CHECKS.values(), ids=CHECKS.keys())
def test_check(arguments: list[str]) -> None:
    done = subprocess.run(  # noqa: S603 - our own tools
        [sys.executable, "-m", *arguments], cwd=ROOT, env=ENVIRONMENT, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stdout + done.stderr
