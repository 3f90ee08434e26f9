"""Scans."""

from __future__ import annotations

import errno
import io
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
    for source in (None, 3, [3], [b"dump.ndjson"]):
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


# What is asked beside the query


ALL = list(jp.scan(DUMP))
COLUMNS = list(jp.FIELDS)


@pytest.mark.parametrize("threads", [1, 3])
@pytest.mark.parametrize("query", [None, "remote", "country = US or country = DE"])
def test_rows_are_the_properties(query, threads):
    rows = list(jp.scan(DUMP, query, columns=COLUMNS, threads=threads).rows())
    postings = list(jp.scan(DUMP, query))
    assert len(rows) == len(postings) > 3
    for row, posting in zip(rows, postings):
        for name, value in zip(COLUMNS, row):
            expected = getattr(posting, name)
            assert value == expected and type(value) is type(expected), name
            if isinstance(value, tuple):
                assert [type(item) for item in value] == [type(item) for item in expected], name


def test_rows_in_several_batches():
    data = DUMP.read_bytes() * 40
    columns = ["title", "country", "date_posted", "salary_min", "locations"]
    expected = [tuple(getattr(posting, name) for name in columns) for posting in ALL] * 40
    assert list(jp.scan(data, columns=columns).rows()) == expected
    assert list(jp.scan(data, "direct_apply is missing and title is missing", columns=columns).rows()) == []
    # Texts of one batch may be beyond ASCII, and of the next not.
    with jp.scan(data, columns=["title"]) as scan:
        rows = scan.rows()
        first = next(rows)
        assert scan.report.matches >= 1 and [first, *rows] == [row[:1] for row in expected]


def test_rows_without_values():
    data = b'{"@type":"JobPosting"}\n' * 3
    assert list(jp.scan(data, columns=["title", "country"]).rows()) == [(None, ())] * 3
    with pytest.raises(ValueError, match="columns"):
        jp.scan(data).rows()


def test_order():
    def dates(**options):
        return [posting.date_posted for posting in jp.scan(DUMP, **options)]

    known = sorted(date for date in dates() if date is not None)
    missing = len(ALL) - len(known)
    # Equal days may differ in their zones.
    starts = [date.start for date in known]
    found = dates(order_by="date_posted")
    assert [date.start for date in found[: len(known)]] == starts and found[len(known) :] == [None] * missing
    found = dates(order_by=["-date_posted", "title"], limit=5, offset=1)
    assert [date.start for date in found] == starts[::-1][1:6]
    assert dates(order_by=jp.Field.DATE_POSTED, limit=3) == dates(order_by=["date_posted"], limit=3)


def test_distance():
    here = jp.parse_one('{"@type":"JobPosting"}')
    assert here.latitude is None
    found = list(jp.scan(DUMP, "latitude is present", order_by=("distance", 52.5, 13.4)))
    far = list(jp.scan(DUMP, "latitude is present", order_by=[("-distance", 52.5, 13.4)]))
    assert len(found) > 1 and names(found) != names(far) and names(found)[0] == names(far)[-1]
    nearest = found[0]
    assert jp.within(52.5, 13.4, km=20_038).matches(nearest)


def test_limit_and_sample():
    assert names(jp.scan(DUMP, limit=3, offset=2)) == names(ALL)[2:5]
    assert names(jp.scan(DUMP, limit=0)) == []
    sample = names(jp.scan(DUMP, sample=5, seed=7))
    assert len(sample) == 5 and sample == names(jp.scan(DUMP, sample=5, seed=7, threads=2))
    assert sample == [name for name in names(ALL) if name in sample]
    assert sample != names(jp.scan(DUMP, sample=5, seed=8))


def test_few_of_each():
    data = DUMP.read_bytes() * 2
    with jp.scan(data, "near_duplicate_key is present", collapse_near_duplicates=True) as scan:
        keys = [posting.near_duplicate_key for posting in scan]
    assert len(keys) == len(set(keys)) and scan.report.near_duplicates == scan.report.matches - len(keys)
    assert scan.report.is_complete
    employers = [posting.organization for posting in jp.scan(data, "organization is present", per_organization=1)]
    assert len(employers) == len(set(employers)) > 3


@pytest.mark.parametrize("threads", [1, 2])
def test_aggregates(threads):
    aggregates = [
        jp.facet("country", top=3), jp.distinct("country"), jp.histogram("salary_min", [20, 50_000]),
        jp.date_histogram("date_posted", "year"), jp.facet(jp.Field.EMPLOYMENT_TYPE), jp.facet("direct_apply"),
    ]
    with jp.scan(DUMP, aggregates=aggregates, limit=0, threads=threads) as scan:
        assert scan.run().matches == len(ALL)
    country, distinct, pay, years, employment, direct = scan.aggregations
    counts = {}
    for posting in ALL:
        for code in posting.country:
            counts[code] = counts.get(code, 0) + 1
    top = sorted(counts.values(), reverse=True)[:3]
    assert [bucket.count for bucket in country.buckets] == top and country.is_exact and country.is_top_exact
    assert all(counts[key] == count for key, count in country.counts.items())
    assert distinct.distinct_count == country.distinct_count == len(counts) and distinct.buckets == ()
    assert country.missing == sum(not posting.country for posting in ALL) and country.postings == len(ALL)
    known = [posting.salary_min for posting in ALL if posting.salary_min is not None]
    assert pay.counts == {
        (None, 20.0): sum(value < 20 for value in known),
        (20.0, 50_000.0): sum(20 <= value < 50_000 for value in known),
        (50_000.0, None): sum(value >= 50_000 for value in known),
    }
    assert {key.start.year: count for key, count in years.counts.items()} == {
        year: sum(posting.date_posted is not None and posting.date_posted.start.year == year for posting in ALL)
        for year in {posting.date_posted.start.year for posting in ALL if posting.date_posted}
    }
    assert all(isinstance(key, jp.EmploymentType) for key in employment.counts)
    assert all(isinstance(key, bool) for key in direct.counts)
    assert country.aggregate == aggregates[0] and scan.aggregations == scan.aggregations


def test_count():
    assert jp.count(DUMP) == 40 and jp.count(DUMP, "remote", now=NOW) == len(list(jp.scan(DUMP, "remote", now=NOW)))
    assert jp.count(DUMP, jp.F.remote, threads=2) == jp.count(DUMP, "remote")
    twice = DUMP.read_bytes() * 2
    assert jp.count(twice) == 80 and jp.count(twice, collapse_near_duplicates=True) == jp.count(
        DUMP, collapse_near_duplicates=True
    )
    with pytest.raises(TypeError):
        jp.count(DUMP, limit=3)  # type: ignore[call-arg]


def test_a_wrong_field_names_the_nearest():
    with pytest.raises(KeyError, match="there is no field 'titel', did you mean 'title'"):
        jp.scan(DUMP, columns=["titel"])


def test_fast_finds_the_same():
    for query in ('title ~ "engineer"', "remote", "country = US"):
        with jp.scan(DUMP, query, fast=True) as fast:
            assert names(fast) == names(jp.scan(DUMP, query))
        assert fast.report.records == 40


def test_byte_ranges():
    size = DUMP.stat().st_size
    for cut in (0, 1, size // 3, size // 2, size - 1, size):
        first = names(jp.scan(DUMP, byte_range=(0, cut)))
        assert first + names(jp.scan(DUMP, byte_range=(cut, None))) == names(ALL)
    with pytest.raises(io.UnsupportedOperation, match="one JSON text a line"):
        list(jp.scan(b"[\n{}\n]", byte_range=(1, None)))


def test_progress():
    data = DUMP.read_bytes() * 200
    reports = []
    with jp.scan(data, "remote", progress=reports.append) as scan:
        count = sum(1 for _ in scan)
    assert count == scan.report.matches and reports[-1] == scan.report and len(reports) >= 2
    assert all(earlier.bytes < later.bytes for earlier, later in zip(reports, reports[1:]))

    class Enough(Exception):
        pass

    def stop(report):
        raise Enough

    with pytest.raises(Enough):
        jp.count(data, progress=stop)


def test_interrupt_is_seen_between_steps():
    """What a signal's handler raises comes out of a scan that finds nothing for a long time."""
    import signal

    data = DUMP.read_bytes() * 2000

    def interrupt(*_):
        raise KeyboardInterrupt

    previous = signal.signal(signal.SIGALRM, interrupt)
    try:
        signal.setitimer(signal.ITIMER_REAL, 0.02)
        with pytest.raises(KeyboardInterrupt):
            scan = jp.scan(data, 'title = "no such title"')
            list(scan)
        assert scan.report.bytes < len(data)
    finally:
        signal.setitimer(signal.ITIMER_REAL, 0)
        signal.signal(signal.SIGALRM, previous)


def test_cancel():
    scan = jp.scan(DUMP)
    next(scan)
    scan.cancel()
    with pytest.raises(jp.CancelledError, match="cancelled"):
        list(scan)
    assert scan.report.matches >= 1
    scan.close()
    scan.cancel()

    # From another thread, which is not refused.
    scan = jp.scan(DUMP.read_bytes() * 2000, 'title = "no such title"')
    timer = threading.Timer(0.02, scan.cancel)
    timer.start()
    with pytest.raises(jp.CancelledError):
        scan.run()
    timer.join()


def test_explain():
    with jp.scan(DUMP, "remote and country = US", counts_conditions=True, order_by="-title", limit=2) as scan:
        assert "0 records" in scan.explain()
        list(scan)
    text = scan.explain()
    assert "40 records" in text and "turned away" in text and "order: title descending" in text and "limit: 2" in text


@pytest.mark.parametrize(
    "options, error",
    [
        ({"order_by": "titel"}, KeyError), ({"order_by": [3]}, TypeError), ({"order_by": ("near", 1.0, 2.0)}, ValueError),
        ({"order_by": ("distance", 91.0, 2.0)}, ValueError), ({"columns": "title"}, TypeError),
        ({"columns": ["titel"]}, KeyError), ({"limit": -1}, ValueError), ({"offset": -1}, ValueError),
        ({"sample": -2}, ValueError), ({"seed": 1 << 64}, ValueError), ({"per_organization": -1}, ValueError),
        ({"threads": 0}, ValueError), ({"byte_range": (2, 1)}, ValueError), ({"aggregates": ["country"]}, TypeError),
        ({"aggregates": [jp.histogram("title", [1])]}, ValueError),
        ({"aggregates": [jp.histogram("salary_min", [2, 1])]}, ValueError),
        ({"aggregates": [jp.date_histogram("title")]}, ValueError), ({"limit": 1.5}, TypeError),
    ],
    ids=str,
)
def test_wrong_options(options, error):
    with pytest.raises(error):
        jp.scan(DUMP, **options)


def test_wrong_aggregates():
    with pytest.raises(KeyError):
        jp.facet("contry")
    with pytest.raises(ValueError):
        jp.date_histogram("date_posted", "decade")
    with pytest.raises(ValueError):
        jp.facet("country", top=-1)
