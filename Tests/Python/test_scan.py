"""Scans."""

from __future__ import annotations

import errno
import os
import pathlib
import threading
from datetime import timedelta

import pytest

import jobposting as jp
from conftest import DUMP, EXPECTED, NOW, POSTING
from test_query import CASES


def names(postings):
    return [posting.id or posting.url for posting in postings]


@pytest.mark.parametrize("case", CASES, ids=lambda case: case["query"])
def test_answers_are_those_of_the_query(case):
    with jp.scan(DUMP, where=case["query"], now=NOW) as scan:
        assert names(scan) == case["ids"]
    assert scan.report.matches == len(case["ids"]) and scan.report.postings == 40


@pytest.mark.parametrize(
    "source",
    [str(DUMP), DUMP, DUMP.read_bytes(), bytearray(DUMP.read_bytes()), memoryview(DUMP.read_bytes())],
    ids=lambda source: type(source).__name__,
)
def test_sources(source):
    with jp.scan(source) as scan:
        assert names(scan) == EXPECTED["dump"]["ids"]
        with pytest.raises(StopIteration):
            next(scan)
        report = scan.report
    assert report == scan.report and scan.closed
    assert report.bytes == DUMP.stat().st_size and report.postings == report.matches == 40 and report.errors == 0


def test_bytes_live_as_long_as_the_scan():
    scan = jp.scan(DUMP.read_bytes() + b"\n", jp.Query("country = US and locality = Paris"))
    other = [bytes(len(DUMP.read_bytes())) for _ in range(10)]
    assert names(scan) == ["BT-77", "PX-1"] and other


def test_postings_outlive_the_scan():
    with jp.scan(DUMP, where="remote") as scan:
        postings = list(scan)
    assert all(posting.workplace == "remote" for posting in postings)
    postings[0].close()
    assert postings[0].closed and not postings[1].closed


def test_time():
    data = POSTING.replace("datePosted", "validThrough").encode()
    for now, matches in ((NOW, 1), (NOW - timedelta(days=365), 0), (0, 0)):
        assert len(list(jp.scan(data, "expired", now=now))) == matches


def test_broken_records():
    data = f'{POSTING}\n\n{{"@type":\n{POSTING}\n'.encode()
    with jp.scan(data, mode="strict") as scan:
        assert len(list(scan)) == 2
    assert scan.report == jp.Report(bytes=len(data), records=3, postings=2, matches=2, mended=0, errors=1)
    (broken,) = scan.diagnostics
    assert broken.line == 3 and broken.severity is jp.Severity.ERROR
    with jp.scan(data, mode="strict", diagnostic_limit=0) as scan:
        assert len(list(scan)) == 2 and scan.report.errors == 1 and scan.diagnostics == ()
    with jp.scan(data, size_limit=40) as scan:
        assert list(scan) == [] and scan.report.errors == 2
    with jp.scan(data) as scan:
        assert len(list(scan)) == 2 and scan.report.mended == 1 and scan.report.errors == 0


def test_positions_are_those_of_the_dump():
    data = DUMP.read_bytes()
    for posting in jp.scan(DUMP):
        assert data[posting.published.byte_range].decode() == posting.published.source


def test_files_that_cannot_be_read(tmp_path):
    with pytest.raises(FileNotFoundError) as caught:
        jp.scan(tmp_path / "none.ndjson")
    assert caught.value.errno == errno.ENOENT and caught.value.filename == str(tmp_path / "none.ndjson")
    with pytest.raises(NotADirectoryError):
        jp.scan("/dev/null/dump")
    assert list(jp.scan(tmp_path)) == [], "a folder is scanned, this one holds no file"
    with pytest.raises(FileNotFoundError):
        jp.read(tmp_path / "none.json")
    if os.geteuid() != 0:
        refused = tmp_path / "refused.ndjson"
        refused.touch(mode=0)
        with pytest.raises(PermissionError):
            jp.scan(refused)


def test_names_of_files(tmp_path):
    path = tmp_path / "sælgere 求人.ndjson"
    path.write_bytes(DUMP.read_bytes())
    assert names(jp.scan(path)) == EXPECTED["dump"]["ids"]
    with pytest.raises(ValueError, match="NUL"):
        jp.scan("dump\0.ndjson")


def test_wrong_arguments():
    for source in (None, 3, ["dump.ndjson"]):
        with pytest.raises(TypeError):
            jp.scan(source)
    with pytest.raises(TypeError, match="where"):
        jp.scan(DUMP, where=b"remote")
    with pytest.raises(jp.QueryError):
        jp.scan(DUMP, where="contry = US")


def test_one_thread_at_a_time(tmp_path):
    """A second thread is refused while the first waits for a pipe, and nothing else waits."""
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    # Open for both, so that neither this nor the scan waits for the other side.
    writer = os.open(pipe, os.O_RDWR)
    scan = jp.scan(pipe)
    found: list[jp.Posting] = []
    reader = threading.Thread(target=lambda: found.extend(scan))
    reader.start()
    while not scan._lock.locked():
        pass
    for use in (lambda: next(scan), scan.close, lambda: scan.report, lambda: scan.diagnostics):
        with pytest.raises(RuntimeError, match="another thread"):
            use()
    os.write(writer, POSTING.encode() + b"\n")
    os.close(writer)
    reader.join()
    assert [posting.title for posting in found] == ["Welder & fitter"] and scan.report.matches == 1


def test_representation():
    with jp.scan(str(DUMP)) as scan:
        assert repr(scan) == f"<Scan of {pathlib.Path(DUMP)}>"
    assert repr(scan) == "<Scan, closed>" and repr(jp.scan(b"")) == "<Scan of bytes>"
