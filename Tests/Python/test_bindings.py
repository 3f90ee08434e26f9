"""The bindings against the library, the header, and the type checker."""

from __future__ import annotations

import ctypes.util
import importlib.metadata
import os
import pathlib
import re
import shutil
import subprocess
import sys

import pytest

import jobposting as jp
from conftest import HOME
from jobposting import _bindings, _library

HEADER = (HOME / "include" / "jobposting.h").read_text(encoding="utf-8")
PACKAGE = pathlib.Path(jp.__file__).parent


def test_every_function_of_the_header_is_bound():
    declared = re.findall(r"^JOBPOSTING_API[^(;]*?\b(jobposting\w*)\(", HEADER, re.M)
    assert len(declared) > 30 and declared == list(_bindings.FUNCTIONS)
    for name, (result, arguments) in _bindings.FUNCTIONS.items():
        function = getattr(_library.library, name)
        assert function.restype is result and tuple(function.argtypes) == arguments


@pytest.mark.skipif(shutil.which("nm") is None, reason="nm is not installed")
def test_the_library_exports_nothing_else():
    command = ["nm", "-D", "--defined-only", _library.find()]
    exports = subprocess.run(command, capture_output=True, text=True, check=True)
    # Letter by letter: absolute ones are the names of versions, small ones are local.
    names = [line.split()[2] for line in exports.stdout.splitlines() if line.split()[1] in "BDRTVW"]
    assert {name.split("@")[0] for name in names} == set(_bindings.FUNCTIONS)


def test_fields_are_those_of_the_library():
    name_of = _library.library.jobposting_field_name
    named = {number: name_of(number).decode() for number in range(1 << 16) if name_of(number)}
    assert named == {definition.field.value: name for name, definition in jp.FIELDS.items()}
    assert {field.name.lower() for field in jp.Field} == set(jp.FIELDS)


def test_statuses_are_those_of_the_library():
    name_of = _library.library.jobposting_status_name
    assert {number: name_of(number).decode() for number in range(-999, 999) if name_of(number)} == {
        status.value: f"JOBPOSTING_{status.name}" for status in _bindings.Status
    }


def test_versions_agree():
    library = _library.library
    assert library.jobposting_version_number() == _bindings.VERSION_NUMBER
    assert library.jobposting_version_compatible() == _bindings.VERSION_COMPATIBLE
    assert library.jobposting_version_string().decode() == _bindings.VERSION_STRING == jp.__version__
    assert importlib.metadata.version("jobposting") == jp.__version__


def test_a_library_of_another_version_is_refused():
    ours = _bindings.VERSION_NUMBER
    _library.check(ours, ours, "x")
    _library.check(ours + 1, ours, "x")
    for number, compatible in ((ours - 1, 1), (ours + 2, ours + 1)):
        with pytest.raises(ImportError, match=f"x has version {number}"):
            _library.check(number, compatible, "x")


def imported(tmp_path, **environment):
    """What importing the package answers in a process of its own."""
    return subprocess.run(
        [sys.executable, "-c", "import jobposting; print(jobposting.__version__)"],
        env={**os.environ, **environment}, capture_output=True, text=True, cwd=tmp_path,
    )


def test_the_environment_names_another_library(tmp_path):
    other = shutil.copy(_library.find(), tmp_path / "other-library.so")
    result = imported(tmp_path, JOBPOSTING_LIBRARY=str(other))
    assert result.stdout.strip() == jp.__version__, result.stderr
    result = imported(tmp_path, JOBPOSTING_LIBRARY=str(tmp_path / "none.so"))
    assert "ImportError: the library cannot be loaded" in result.stderr and "none.so" in result.stderr
    result = imported(tmp_path, JOBPOSTING_LIBRARY=str(ctypes.util.find_library("m")))
    assert "ImportError" in result.stderr and "no libjobposting of this version" in result.stderr


@pytest.mark.parametrize("copies", [0, 2])
def test_there_is_one_library(tmp_path, copies):
    shutil.copytree(PACKAGE, tmp_path / "jobposting", ignore=shutil.ignore_patterns("*.so", "*.dylib", "__pycache__"))
    for number in range(copies):
        shutil.copy(_library.find(), tmp_path / "jobposting" / f"libjobposting{number}.so")
    result = imported(tmp_path, PYTHONPATH=str(tmp_path))
    assert "ImportError: expected exactly one library" in result.stderr
    assert ("found none" if copies == 0 else "libjobposting0.so, libjobposting1.so") in result.stderr


def test_what_is_public_is_listed():
    assert len(set(jp.__all__)) == len(jp.__all__) and set(jp.__all__) <= set(dir(jp))
    modules = {path.stem for path in PACKAGE.glob("*.py")}
    public = {name for name in dir(jp) if not name.startswith("_")} - modules - {"annotations"}
    assert public == {name for name in jp.__all__ if name != "__version__"} - modules
    for name in jp.__all__:
        assert name in ("__version__", "F", "FIELDS", "JSONValue", "NewValue", "Value") or getattr(jp, name).__doc__


def test_types(tmp_path):
    """mypy --strict finds nothing in the package as it is installed."""
    if subprocess.run([sys.executable, "-m", "mypy", "--version"], capture_output=True).returncode != 0:
        print("skipped: mypy is not installed")
        pytest.skip("mypy is not installed")
    assert (PACKAGE / "py.typed").is_file()
    use = tmp_path / "use.py"
    use.write_text(
        "import jobposting as jp\n"
        "for posting in jp.parse(b''):\n"
        "    title: str | None = posting.title\n"
        "    countries: tuple[str, ...] = posting.country\n"
        "    words: tuple[jp.EmploymentType, ...] = posting.employment_type\n"
        "    places: list[str] = [place['address']['addressCountry'] for place in posting.published['jobLocation']]\n"
        "    names: list[jp.Value] = posting.published.find('$.jobLocation[*].name')\n"
        "    latest = max(date for date in (posting.date_posted, posting.valid_through) if date is not None)\n"
        "    early: bool = latest < latest\n"
        "    employer: str | None = posting.published.hiringOrganization.name.string\n"
        "    least: int | float | None = posting.published.baseSalary.value.minValue.number\n"
        "    for place in posting.published.jobLocation.nodes:\n"
        "        country: str | None = place.address.addressCountry.string\n"
        "    posting.edit().set('/x', {'a': [1, None, posting.published]})\n"
        "with jp.scan('x', where=jp.Query('remote')) as scan:\n"
        "    pay: list[float | None] = [posting.salary_min for posting in scan]\n"
        "wanted: jp.Query = (jp.F.country == 'US') & ~jp.F.remote & jp.F.direct_apply\n"
        "wanted |= (jp.F.salary_year >= jp.money(1, 'USD')) & jp.F.date_posted.between('2025-01-01', 'today')\n"
        "with jp.scan('x', wanted, order_by=['-date_posted', ('distance', 1, 2)], columns=['title', jp.Field.COUNTRY],\n"
        "             aggregates=[jp.facet('country'), jp.histogram('salary_min', [1, 2])]) as scan:\n"
        "    for title, countries in scan.rows():\n"
        "        print(title, countries)\n"
        "    total: int = scan.aggregations[0].buckets[0].count + jp.count('x', wanted)\n",
        encoding="utf-8",
    )
    command = [sys.executable, "-m", "mypy", "--strict", "--cache-dir", str(tmp_path), str(use), "-p", "jobposting"]
    for arguments in (command[:-2], command[:-3] + command[-2:]):
        result = subprocess.run(arguments, capture_output=True, text=True, cwd=tmp_path)
        assert result.returncode == 0, result.stdout
