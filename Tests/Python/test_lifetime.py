"""Memory: who owns it, who keeps it, and what happens after it was freed."""

from __future__ import annotations

import copy
import gc
import os
import pickle
import subprocess
import sys
import threading
import weakref

import pytest

import jobposting as jp
from conftest import DUMP, FILES, POSTING
from jobposting import _managed

USES = [
    lambda posting: posting.title,
    lambda posting: posting.country,
    lambda posting: posting.salary_min,
    lambda posting: posting.facts("title"),
    lambda posting: posting.published,
    lambda posting: posting.diagnostics,
    lambda posting: posting.is_expired(),
    lambda posting: posting.to_json(),
    lambda posting: posting.encode(),
    lambda posting: jp.Query("remote").matches(posting),
    lambda posting: posting.__enter__(),
]


def run_together(threads):
    """Starts threads and waits for them."""
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()


@pytest.fixture
def freed(monkeypatch):
    """Counts the handles that are freed."""
    gc.collect()
    count = {}
    for kind in (_managed.DocumentHandle, _managed.PostingHandle, _managed.QueryHandle, _managed.ScanHandle):

        def free(handle, original=kind.__del__, name=kind.__name__):
            if handle.value is not None:
                count[name] = count.get(name, 0) + 1
            original(handle)

        monkeypatch.setattr(kind, "__del__", free)
    return count


@pytest.mark.parametrize("use", USES)
def test_a_closed_posting_says_so(use):
    posting = jp.parse_one(POSTING)
    use(posting)
    posting.close()
    with pytest.raises(jp.ClosedError, match="this posting is closed"):
        use(posting)
    assert repr(posting) == "<Posting, closed>"


@pytest.mark.parametrize("use", USES)
def test_postings_are_closed_with_their_document(use):
    with jp.parse(POSTING) as document:
        posting = document[0]
    with pytest.raises(jp.ClosedError, match="this document is closed"):
        use(posting)


@pytest.mark.parametrize(
    "use",
    [len, list, lambda document: document[0], lambda document: document.diagnostics, jp.Document.to_json,
     jp.Document.encode, jp.Document.__enter__],
)
def test_a_closed_document_says_so(use):
    document = jp.parse(POSTING)
    document.close()
    with pytest.raises(jp.ClosedError, match="this document is closed"):
        use(document)


def test_closed_views_say_so():
    posting = jp.parse_one(POSTING)
    whole, place, types = posting.published, posting.published["jobLocation"], posting.published["employmentType"]
    len(place), len(types)
    posting.close()
    for use in (
        lambda: whole.source, lambda: whole["title"], lambda: whole.at(""), lambda: whole.to_python(), whole.pairs,
        lambda: place["address"], lambda: len(place), lambda: types[0], lambda: list(types),
    ):
        with pytest.raises(jp.ClosedError):
            use()
    assert repr(place) == "<PublishedObject, closed>"


def test_a_closed_scan_says_so():
    with jp.scan(DUMP) as scan:
        next(scan)
    with pytest.raises(jp.ClosedError, match="this scan is closed"):
        next(scan)
    assert scan.report.matches == 1 and scan.diagnostics == ()


def test_closing_again_does_nothing(freed):
    for thing in (jp.parse(POSTING), jp.parse_one(POSTING), jp.scan(DUMP)):
        assert not thing.closed
        thing.close()
        thing.close()
        assert thing.closed
    assert freed == {"DocumentHandle": 1, "PostingHandle": 1, "ScanHandle": 1}


def test_freed_when_nothing_refers_to_it(freed):
    document = jp.parse(POSTING)
    posting, whole = document[0], document[0].published
    gone = weakref.ref(document)
    del document
    assert gone() is None and freed == {}
    assert posting.title == "Welder & fitter"
    del posting
    assert whole["title"] and freed == {}
    del whole
    assert freed == {"DocumentHandle": 1}
    jp.Query("remote")
    jp.parse_one(POSTING)
    jp.scan(DUMP)
    assert freed == {"DocumentHandle": 1, "QueryHandle": 1, "PostingHandle": 1, "ScanHandle": 1}


def test_freed_within_cycles(freed):
    cycle = [jp.parse(POSTING)]
    cycle.append(cycle)
    del cycle
    gc.collect()
    assert freed == {"DocumentHandle": 1}


def test_failed_calls_leave_nothing(freed):
    for call in (lambda: jp.parse("}"), lambda: jp.parse_one("{}"), lambda: jp.Query("?"), lambda: jp.scan("/none/x")):
        with pytest.raises((jp.Error, OSError)):
            call()
    gc.collect()
    assert freed == {}


def test_closing_a_posting_of_a_document_leaves_the_document():
    document = jp.parse(POSTING)
    with document[0] as posting:
        pass
    assert posting.title and not posting.closed and document[0] == posting


def test_the_query_of_a_scan_may_go():
    query = jp.Query("country = US and locality = Paris")
    scan = jp.scan(DUMP, query)
    del query
    gc.collect()
    assert len(list(scan)) == 2


def test_threads_read_one_document():
    """Eight threads ask every fact, each first of some posting, and get the same answers."""

    def answers(document, start=0):
        order = range(start, start + len(document))
        found = {}
        for index in order:
            posting = document[index % len(document)]
            values = [getattr(posting, name) for name in jp.FIELDS]
            found[index % len(document)] = (values, posting.published.to_python(), posting.diagnostics)
        return found

    expected = answers(jp.read(DUMP))
    for _ in range(3):
        document, results = jp.read(DUMP), []
        barrier = threading.Barrier(8)

        def work(start):
            barrier.wait()
            results.append(answers(document, start))

        run_together([threading.Thread(target=work, args=(start * 5,)) for start in range(8)])
        assert results == [expected] * 8


def test_closing_while_others_read():
    """Readers get the answer or ClosedError, never freed memory."""
    data = FILES[0].read_bytes()
    for _ in range(50):
        document, wrong = jp.parse(data), []

        def work(posting):
            try:
                while True:
                    if posting.country != ("US",) or posting.published["@type"] != "JobPosting":
                        wrong.append(posting)
            except jp.ClosedError:
                pass

        readers = [threading.Thread(target=work, args=(document[0],)) for _ in range(4)]
        run_together([*readers, threading.Thread(target=document.close)])
        assert wrong == []


@pytest.mark.parametrize("travel", [pickle.dumps, copy.copy, copy.deepcopy])
def test_handles_do_not_travel(travel, posting):
    document = jp.parse(POSTING)
    for handle in (document, document[0], posting, posting.published, posting.published["jobLocation"], jp.scan(DUMP)):
        with pytest.raises(TypeError, match=f"a {type(handle).__name__} stands for memory of this process"):
            travel(handle)


def test_values_travel():
    for posting in jp.read(DUMP):
        values = [getattr(posting, name) for name in jp.FIELDS] + [posting.facts(name) for name in jp.FIELDS]
        values += [posting.diagnostics, posting.published.to_python()]
        assert pickle.loads(pickle.dumps(values)) == values == copy.deepcopy(values)
    scan = jp.scan(DUMP)
    assert pickle.loads(pickle.dumps(scan.report)) == scan.report


@pytest.mark.skipif(not hasattr(os, "fork"), reason="there is no fork here")
def test_forked_children_go_on():
    document, query = jp.read(DUMP), jp.Query("remote")
    child = os.fork()
    if child == 0:
        is_right = False
        try:
            matches = [posting for posting in document if query.matches(posting)]
            is_right = len(matches) == 5 and len(jp.parse(POSTING)) == 1
            document.close()
        finally:
            os._exit(0 if is_right else 1)
    assert os.waitpid(child, 0)[1] == 0
    assert len([posting for posting in document if query.matches(posting)]) == 5


def test_exit_with_everything_open(tmp_path):
    """Nothing is printed and nothing fails when the interpreter ends with open handles, in cycles too."""
    program = (
        "import jobposting as jp, sys\n"
        f"document = jp.read({str(DUMP)!r}); posting = document[0]; whole = posting.published\n"
        f"query = jp.Query('remote'); scan = jp.scan({str(DUMP)!r}, query); next(scan)\n"
        "cycle = [document, scan]; cycle.append(cycle); sys.modules['kept'] = cycle\n"
    )
    result = subprocess.run([sys.executable, "-X", "dev", "-c", program], capture_output=True, text=True, cwd=tmp_path)
    assert (result.returncode, result.stdout, result.stderr) == (0, "", "")
