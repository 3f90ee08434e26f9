"""The examples run, and say what they should."""

from __future__ import annotations

import shutil
import subprocess
import sys

from conftest import FIXTURES, HOME

EXAMPLE = HOME / "Examples" / "Python" / "read_postings.py"


def run(*arguments, **options):
    return subprocess.run(
        [sys.executable, EXAMPLE, *arguments], capture_output=True, text=True, encoding="utf-8", **options
    )


def test_read_postings(tmp_path):
    result = run(cwd=tmp_path)
    assert result.returncode == 0, result.stderr
    lines = ("Night baker", "Robotics Engineer, Warehouse Automation", "4 of 40 postings", "did you mean country?")
    for line in (*lines, "the same as"):
        assert line in result.stdout
    shutil.copytree(FIXTURES, tmp_path / "postings")
    assert run(tmp_path / "postings").stdout == result.stdout
