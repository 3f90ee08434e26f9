"""The postings of a dump that a query matches, one by one, as rows of facts, or counted."""

from __future__ import annotations

import ctypes
import os
import threading
from dataclasses import dataclass
from itertools import chain
from typing import Any, Callable, Iterable, Iterator, NamedTuple, Optional, Sequence, TypeVar, Union

from . import _bindings as c
from . import aggregates as _aggregates
from . import diagnostics
from ._arguments import (
    DEPTH_LIMIT,
    DIAGNOSTIC_LIMIT,
    SIZE_LIMIT,
    FormatName,
    ModeName,
    Moment,
    OrderKey,
    definition,
    input_bytes,
    milliseconds,
    pointer,
    read_options,
    scan_options,
)
from ._fields import Field, FieldDefinition
from ._library import library
from ._managed import Managed, Owner, PostingHandle, ScanHandle, raw
from ._rows import ROWS, RowReader
from .aggregates import Aggregate, Aggregation
from .annualization import Annualization
from .diagnostics import Diagnostic
from .errors import failure
from .posting import Posting
from .query import Condition, Query

Path = Union[str, "os.PathLike[str]"]
"""The path of a file or folder."""

Source = Union[Path, bytes, bytearray, memoryview]
"""A dump: its path, or the bytes themselves."""

_Value = TypeVar("_Value")

_STEP = 4 << 20
"""Bytes that one call into the library reads at most: some milliseconds of work."""


@dataclass(frozen=True)
class Report:
    """What a scan has done so far."""

    bytes: int
    """Bytes that have been split into records."""
    records: int
    """Records that were found; blank lines are none."""
    postings: int
    """Postings that those records held."""
    matches: int
    """Postings that the query matched, handed out or not."""
    mended: int
    """Records that had to be mended, and were read."""
    errors: int
    """Records that could not be read, and files of several that could not be read to their end."""
    empty_rows: int = 0
    """Records that say that there is nothing: `nan`, `null`, an empty string."""
    near_duplicates: int = 0
    """Matches that were left out as near-duplicates of others."""
    skipped: int = 0
    """Records that were not read, since their bytes show that they cannot match (`fast`). They are among the records; what
    is wrong with them, and their postings, have not been counted."""
    is_complete: bool = True
    """Whether near-duplicates and organisations were all remembered; where not, some may have been handed out that should
    have been left out (`table_size_limit`)."""


class _Results(NamedTuple):
    """What is left of a scan when it is closed."""

    report: Report
    diagnostics: tuple[Diagnostic, ...]
    diagnostic_count: int
    aggregations: tuple[Aggregation, ...]
    explanation: str


class Scan(Managed):
    """The postings of a dump that a query matches: an iterator, and a context manager.

        with jp.scan("dump.ndjson", where="remote and country = DE") as matches:
            for posting in matches:
                print(posting.title)
        print(matches.report.matches, "of", matches.report.postings)

    Memory does not depend on the dump's size. A record that cannot be read is a diagnostic, and the rest goes on. The
    report, the diagnostics and the aggregations are there after the scan is closed too; postings that it has handed out
    stay open.

    One thread at a time uses a scan; a second one is refused with RuntimeError, unless it calls `cancel`. Other threads
    of the process run on meanwhile. Ctrl-C takes effect within some megabytes of the dump.
    """

    __slots__ = ("_lock", "_path", "_last", "_columns", "_aggregates", "_progress", "_told")

    _lock: threading.Lock
    _path: Optional[str]
    _columns: tuple[FieldDefinition, ...]
    _aggregates: tuple[Aggregate, ...]
    _progress: Optional[Callable[[Report], object]]
    _told: int
    """The bytes of which `progress` was told last."""
    _last: Optional[_Results]
    """What was done, once the scan is closed."""

    def __init__(self) -> None:
        raise TypeError("scans come from scan")

    @classmethod
    def _owning(cls, handle: ScanHandle, path: Optional[str]) -> Scan:
        scan = cls.__new__(cls)
        scan._owner = Owner(handle, "scan")
        scan._lock = threading.Lock()
        scan._path = path
        scan._columns = ()
        scan._aggregates = ()
        scan._progress = None
        scan._told = 0
        scan._last = None
        return scan

    def _enter(self) -> None:
        """Keeps other threads out until the lock is released."""
        if not self._lock.acquire(blocking=False):
            raise RuntimeError("this scan is being used by another thread")

    def _go_on(self, step: Callable[[Any, c.jobposting_error], tuple[int, Any]]) -> Any:
        """Takes steps until one has a result; None at the end.

        The library comes back every few megabytes, and Python then sees to an interrupt and to `progress`.
        """
        error = c.jobposting_error()
        while True:
            report = None
            self._enter()
            try:
                handle = self._owner.hold()
                status, result = step(handle, error)
                if self._progress is not None:
                    report = self._due(handle, status == c.Status.END)
            finally:
                self._lock.release()
            if self._progress is not None and report is not None:
                self._progress(report)
            if status == c.Status.OK:
                return result
            if status == c.Status.END:
                return None
            if status != c.Status.PENDING:
                raise failure(status, error, path=self._path)

    def _due(self, handle: Any, is_end: bool) -> Optional[Report]:
        """What `progress` is to be told: once every few megabytes, however often there is a match, and at the end."""
        report = _report(handle)
        if report.bytes - self._told < _STEP and not (is_end and report.bytes != self._told):
            return None
        self._told = report.bytes
        return report

    def __iter__(self) -> Scan:
        return self

    def __next__(self) -> Posting:
        posting = PostingHandle()

        def step(handle: Any, error: c.jobposting_error) -> tuple[int, Any]:
            return library.jobposting_scan_next(handle, posting, error), posting

        if self._go_on(step) is None:
            raise StopIteration
        return Posting._owning(posting)

    def rows(self) -> Iterator[tuple[Any, ...]]:
        """The facts of `columns` of each posting as a tuple, the fastest way to the facts of many postings.

            for title, countries in jp.scan("dump.ndjson", columns=["title", "country"]).rows():
                print(title, countries)

        The values are those of the posting's properties: None or () when absent. Rows are read some hundred at a time: a
        scan is gone through by its rows or by its postings, not by both.
        """
        if not self._columns:
            raise ValueError("rows are asked for with columns: jp.scan(…, columns=['title', 'country'])")
        return chain.from_iterable(self._batches())

    def _batches(self) -> Iterator[Iterator[tuple[Any, ...]]]:
        reader = RowReader(self._columns)
        count = ctypes.c_size_t()

        def step(handle: Any, error: c.jobposting_error) -> tuple[int, Any]:
            status = library.jobposting_scan_next_batch(handle, reader.cells, ROWS, count, error)
            # The values are over as soon as the scan goes on.
            return status, reader.read(count.value) if status == c.Status.OK else None

        while (rows := self._go_on(step)) is not None:
            yield rows

    def run(self) -> Report:
        """Reads what is left of the dump, and hands nothing out: for the report and the aggregations."""

        def step(handle: Any, error: c.jobposting_error) -> tuple[int, Any]:
            status = library.jobposting_scan_run(handle, error)
            return (c.Status.END, None) if status == c.Status.OK else (status, None)

        self._go_on(step)
        return self.report

    def cancel(self) -> None:
        """Ends the scan, from any thread, also while another one is using it: that one, or the next use, raises
        CancelledError. It cannot be taken back. A closed scan stays as it is.
        """
        # The variable keeps the memory while another thread closes the scan.
        handle = self._owner._handle
        if handle is not None:
            library.jobposting_scan_cancel(handle)

    def close(self) -> None:
        """Ends the scan and closes its file. Closing again does nothing."""
        self._enter()
        try:
            if not self._owner.closed:
                handle = self._owner.hold()
                self._last = _Results(
                    _report(handle),
                    _diagnostics(handle),
                    _diagnostic_count(handle),
                    _aggregates.read(handle, self._aggregates),
                    _explanation(handle),
                )
                self._owner.close()
        finally:
            self._lock.release()

    # What was found

    @property
    def report(self) -> Report:
        """What the scan has done so far."""
        return self._so_far(lambda results: results.report, _report)

    @property
    def diagnostics(self) -> tuple[Diagnostic, ...]:
        """What has been found wrong so far, in the order of the dump."""
        return self._so_far(lambda results: results.diagnostics, _diagnostics)

    @property
    def diagnostic_count(self) -> int:
        """All that has been found wrong so far, also what `diagnostic_limit` has left out of `diagnostics`."""
        return self._so_far(lambda results: results.diagnostic_count, _diagnostic_count)

    @property
    def aggregations(self) -> tuple[Aggregation, ...]:
        """What the aggregates came to, in their order, over the matches that were read so far; `run` reads all."""
        return self._so_far(
            lambda results: results.aggregations, lambda handle: _aggregates.read(handle, self._aggregates)
        )

    def explain(self) -> str:
        """What the scan does, a line for each step, and what each has left out so far, for people."""
        return self._so_far(lambda results: results.explanation, _explanation)

    def _so_far(self, last: Callable[[_Results], _Value], now: Callable[[Any], _Value]) -> _Value:
        self._enter()
        try:
            return last(self._last) if self._last is not None else now(self._owner.hold())
        finally:
            self._lock.release()

    def __repr__(self) -> str:
        return "<Scan, closed>" if self.closed else f"<Scan of {self._path or 'bytes'}>"


def _report(handle: Any) -> Report:
    done = c.jobposting_report()
    library.jobposting_scan_report(handle, done)
    return Report(
        done.bytes, done.records, done.postings, done.matches, done.mended, done.errors, done.empty_rows,
        done.near_duplicates, done.skipped, done.is_complete,
    )


def _diagnostics(handle: Any) -> tuple[Diagnostic, ...]:
    count = library.jobposting_scan_diagnostic_count(handle)
    return diagnostics.read(count, library.jobposting_scan_diagnostic, handle)


def _diagnostic_count(handle: Any) -> int:
    count: int = library.jobposting_scan_diagnostic_total(handle)
    return count


def _explanation(handle: Any) -> str:
    buffer = c.jobposting_buffer()
    if library.jobposting_scan_explain(handle, buffer) != c.Status.OK:
        raise MemoryError("the library could not write the text")
    try:
        return raw(buffer).decode()
    finally:
        library.jobposting_buffer_free(buffer)


def scan(
    source: Union[Source, Sequence[Path]],
    where: Union[str, Condition, None] = None,
    *,
    order_by: Union[OrderKey, Sequence[OrderKey]] = (),
    limit: Optional[int] = None,
    offset: int = 0,
    sample: Optional[int] = None,
    seed: int = 0,
    columns: Sequence[Union[str, Field]] = (),
    collapse_near_duplicates: bool = False,
    per_organization: Optional[int] = None,
    aggregates: Iterable[Aggregate] = (),
    table_size_limit: Optional[int] = None,
    fast: bool = False,
    threads: int = 1,
    byte_range: Optional[tuple[int, Optional[int]]] = None,
    counts_conditions: bool = False,
    progress: Optional[Callable[[Report], object]] = None,
    now: Optional[Moment] = None,
    mode: Union[ModeName, c.Mode] = "repairing",
    format: Union[FormatName, c.Format] = "automatic",
    depth_limit: int = DEPTH_LIMIT,
    size_limit: int = SIZE_LIMIT,
    diagnostic_limit: int = DIAGNOSTIC_LIMIT,
    reads_text: bool = False,
    annualization: Optional[Annualization] = None,
) -> Scan:
    """Reads a dump record by record, and hands out the postings that a query matches.

    `source`: a str or path names a file, which is read in chunks, or a folder, whose files are read one after another;
    a list of paths is read as one dump, in which a path that cannot be read is a diagnostic, as a file of a folder is;
    bytes are the dump itself, not copied (a bytearray or memoryview is). A dump holds JSON texts one a line (NDJSON),
    behind separators (RFC 7464), in one array of any size or simply one after another; one JSON text; or one page. Each
    may be compressed with gzip, zlib or zstd. All of that is told from the first bytes, unless `format` says what it is.
    `where`: the query; None for every posting. `now`: what `today` and `expired` refer to, an aware datetime, Unix time
    in milliseconds, or None for this moment.

    What is handed out:

    - `order_by`: a field, `-` before it for the greatest first; `("distance", latitude, longitude)` for the nearest
      first; or a list of such keys. What lacks the value comes last, what is equal in the order of the dump.
    - `limit`, `offset`: at most so many postings, so many passed over first.
    - `sample`: a random choice of so many; the same `seed` gives the same choice.
    - `per_organization`: at most so many postings of each organisation, those that come first in the order.
    - `collapse_near_duplicates`: of postings with the same `near_duplicate_key` only the first.
    - `columns`: the facts that `rows` reads.

    What is counted, over all matches: `aggregates`, a list of `jp.facet`, `jp.distinct`, `jp.histogram` and
    `jp.date_histogram`; one reading serves all, and `Scan.aggregations` has them. `table_size_limit` is the bytes, about,
    that one table of distinct values may take, 32 MiB by default.

    How it is done:

    - `fast`: a record whose bytes show that it cannot match is skipped unread, where the query allows to tell. The same
      postings are found, but bad records among the skipped are not reported.
    - `threads`: how many read; what is found, and its order, is the same for any number.
    - `byte_range`: only the records whose lines begin in these bytes, `(start, end)`, the end None for the rest: ranges
      that meet give each record exactly once, so that a file can be divided between processes.
    - `counts_conditions`: whether `Scan.explain` tells what each condition has turned away.
    - `progress`: is called with a Report every few megabytes and at the end, in the thread that reads.

    The rest is as in `parse`.

    Raises QueryError, OSError when the file cannot be read, or io.UnsupportedOperation when a `byte_range` was asked of
    what does not hold one JSON text a line.
    """
    query = Query(where) if isinstance(where, str) else where
    if not isinstance(query, (Condition, type(None))):
        raise TypeError(f"where is a str, a Query or None, not {type(query).__name__}")
    question = query._query()._handle if query is not None else None
    time = milliseconds(now)
    options = read_options(
        mode, format, depth_limit, size_limit, diagnostic_limit, reads_text, annualization
    )
    options.step_limit = _STEP
    facts = tuple(definition(column) for column in _list("columns", columns))
    counted = tuple(aggregates)
    wanted = scan_options(
        order_by, limit, offset, sample, seed, collapse_near_duplicates, per_organization, table_size_limit, fast,
        threads, byte_range, counts_conditions,
    )
    wanted.columns = pointer((ctypes.c_int * len(facts))(*(column.field for column in facts)))
    wanted.column_count = len(facts)
    wanted.aggregates = pointer(_aggregates.array(counted))
    wanted.aggregate_count = len(counted)
    handle = ScanHandle()
    error = c.jobposting_error()
    path = None
    if isinstance(source, (bytes, bytearray, memoryview)):
        data = handle.input = input_bytes(source)
        status = library.jobposting_scan_bytes(data, len(data), question, time, options, wanted, handle, error)
    else:
        paths: list[Path] = [source] if isinstance(source, (str, os.PathLike)) else list(source)
        names = [_path_bytes(path) for path in paths]
        path = os.fspath(paths[0]) if len(names) == 1 else None
        array = (ctypes.c_char_p * len(names))(*names)
        status = library.jobposting_scan_files(array, len(names), question, time, options, wanted, handle, error)
    if status != c.Status.OK:
        raise failure(status, error, path=path)
    made = Scan._owning(handle, path)
    made._columns = facts
    made._aggregates = counted
    made._progress = progress
    return made


def _path_bytes(path: Path) -> bytes:
    if isinstance(path, bytes):
        raise TypeError("a path is a str or os.PathLike, not bytes")
    name = os.fsencode(path)
    if b"\0" in name:
        raise ValueError("a path holds no NUL")
    return name


def count(
    source: Union[Source, Sequence[Path]],
    where: Union[str, Condition, None] = None,
    *,
    collapse_near_duplicates: bool = False,
    table_size_limit: Optional[int] = None,
    fast: bool = False,
    threads: int = 1,
    byte_range: Optional[tuple[int, Optional[int]]] = None,
    progress: Optional[Callable[[Report], object]] = None,
    now: Optional[Moment] = None,
    mode: Union[ModeName, c.Mode] = "repairing",
    format: Union[FormatName, c.Format] = "automatic",
    depth_limit: int = DEPTH_LIMIT,
    size_limit: int = SIZE_LIMIT,
    reads_text: bool = False,
    annualization: Optional[Annualization] = None,
) -> int:
    """How many postings of a dump a query matches, near-duplicates once where they are collapsed.

    The arguments are those of `scan`.
    """
    with scan(
        source, where, collapse_near_duplicates=collapse_near_duplicates, table_size_limit=table_size_limit, fast=fast,
        threads=threads, byte_range=byte_range, progress=progress, now=now, mode=mode, format=format,
        depth_limit=depth_limit, size_limit=size_limit, diagnostic_limit=0, reads_text=reads_text,
        annualization=annualization,
    ) as matches:
        report = matches.run()
    return report.matches - report.near_duplicates


def _list(name: str, values: Sequence[Any]) -> Sequence[Any]:
    if isinstance(values, str):
        raise TypeError(f"{name} is a list, not a str")
    return values
