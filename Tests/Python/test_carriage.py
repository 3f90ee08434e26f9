"""Pages, folders and compressed dumps."""

from __future__ import annotations

import gzip
import io

import jobposting as jp
import pytest
from conftest import POSTING

PAGE = f"""<!doctype html><html><head><title>Jobs</title>
<script type="application/ld+json">{POSTING}</script>
</head><body><p>We hire.</p></body></html>
"""


def test_a_page_is_read():
    data = PAGE.encode()
    for format in ("automatic", "page", jp.Format.PAGE):
        posting = jp.parse_one(PAGE, format=format)
        assert posting.title == "Welder & fitter" and posting.country == ("CA",)
        node = posting.published.node("/title")
        assert data[node.byte_range] == b'"Welder &amp; fitter"'
        assert posting.origin.path is None and posting.origin.url is None


def test_a_folder_is_scanned(tmp_path):
    (tmp_path / "a.html").write_text(PAGE, encoding="utf-8")
    (tmp_path / "b.json").write_text(POSTING.replace("Welder", "Baker"), encoding="utf-8")
    inner = tmp_path / "c"
    inner.mkdir()
    (inner / "d.ndjson.gz").write_bytes(gzip.compress(f"{POSTING}\nnan\n{{\"@type\":\n".encode()))
    with jp.scan(tmp_path) as scan:
        found = [(posting.title, posting.origin.path) for posting in scan]
    assert found == [
        ("Welder & fitter", str(tmp_path / "a.html")),
        ("Baker & fitter", str(tmp_path / "b.json")),
        ("Welder & fitter", str(inner / "d.ndjson.gz")),
    ]
    assert scan.report.postings == 3 and scan.report.empty_rows == 1
    assert {item.source for item in scan.diagnostics} == {str(inner / "d.ndjson.gz")}
    assert all(str(item).startswith(item.source) for item in scan.diagnostics)


def test_several_paths_are_one_dump(tmp_path):
    paths = [tmp_path / name for name in ("b.json", "a.json", "missing.json")]
    for path, title in zip(paths, ("Baker", "Welder")):
        path.write_text(POSTING.replace("Welder", title), encoding="utf-8")
    with jp.scan(paths, order_by="title") as scan:
        assert [(posting.title, posting.origin.path) for posting in scan] == [
            ("Baker & fitter", str(paths[0])), ("Welder & fitter", str(paths[1])),
        ]
    assert scan.report.errors == 1 and [item.source for item in scan.diagnostics] == [str(paths[2])]
    assert jp.count([str(tmp_path), paths[1]]) == 3 and jp.count([]) == 0
    with pytest.raises(FileNotFoundError):
        jp.scan(paths[2:])
    with pytest.raises(ValueError, match="NUL"):
        jp.scan([paths[0], "a\0b"])
    with pytest.raises(io.UnsupportedOperation):
        jp.scan(paths, byte_range=(0, 9))
    with pytest.raises(TypeError):
        jp.scan([paths[0], 3])


def test_an_array_is_scanned_element_by_element():
    with jp.scan(f"[{POSTING},\n{POSTING}]".encode()) as scan:
        origins = [posting.origin for posting in scan]
    assert [(origin.line, origin.column) for origin in origins] == [(1, 2), (2, 1)] and scan.report.records == 2


def test_compressed_bytes_are_read():
    posting = jp.parse_one(gzip.compress(POSTING.encode()))
    assert posting.title == "Welder & fitter" and posting.published.source == POSTING
