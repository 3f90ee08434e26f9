"""The postings of a dump that a query matches, one by one."""

from __future__ import annotations

import os
import threading
from dataclasses import dataclass
from typing import Optional, Union

from . import _bindings as c
from . import diagnostics
from ._arguments import (
    DEPTH_LIMIT,
    DIAGNOSTIC_LIMIT,
    SIZE_LIMIT,
    FormatName,
    ModeName,
    Moment,
    input_bytes,
    milliseconds,
    read_options,
)
from ._library import library
from ._managed import Managed, Owner, PostingHandle, ScanHandle
from .annualization import Annualization
from .diagnostics import Diagnostic
from .errors import failure
from .posting import Posting
from .query import Query


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
    """Postings that the query matched."""
    mended: int
    """Records that had to be mended, and were read."""
    errors: int
    """Records that could not be read, and files of a folder that could not be read to their end."""
    empty_rows: int = 0
    """Records that say that there is nothing: `nan`, `null`, an empty string."""


class Scan(Managed):
    """The postings of a dump that a query matches: an iterator, and a context manager.

        with jp.scan("dump.ndjson", where="remote and country = DE") as matches:
            for posting in matches:
                print(posting.title)
        print(matches.report.matches, "of", matches.report.postings)

    Memory does not depend on the dump's size. A record that cannot be read is a diagnostic, and the rest goes on. The
    report and the diagnostics are there after the scan is closed too; postings that it has handed out stay open.

    One thread at a time uses a scan; a second one is refused with RuntimeError. Other threads of the process run on
    meanwhile. Ctrl-C takes effect within some megabytes of the dump.
    """

    __slots__ = ("_lock", "_path", "_last")

    _lock: threading.Lock
    _path: Optional[str]
    _last: Optional[tuple[Report, tuple[Diagnostic, ...], int]]
    """What was done, once the scan is closed."""

    def __init__(self) -> None:
        raise TypeError("scans come from scan")

    @classmethod
    def _owning(cls, handle: ScanHandle, path: Optional[str]) -> Scan:
        scan = cls.__new__(cls)
        scan._owner = Owner(handle, "scan")
        scan._lock = threading.Lock()
        scan._path = path
        scan._last = None
        return scan

    def _enter(self) -> None:
        """Keeps other threads out until the lock is released."""
        if not self._lock.acquire(blocking=False):
            raise RuntimeError("this scan is being used by another thread")

    def __iter__(self) -> Scan:
        return self

    def __next__(self) -> Posting:
        posting = PostingHandle()
        error = c.jobposting_error()
        status = int(c.Status.PENDING)
        # The library comes back every few megabytes, and Python then sees to an interrupt.
        while status == c.Status.PENDING:
            self._enter()
            try:
                status = library.jobposting_scan_next(self._owner.hold(), posting, error)
            finally:
                self._lock.release()
        if status == c.Status.END:
            raise StopIteration
        if status != c.Status.OK:
            raise failure(status, error, path=self._path)
        return Posting._owning(posting)

    def close(self) -> None:
        """Ends the scan and closes its file. Closing again does nothing."""
        self._enter()
        try:
            if not self._owner.closed:
                self._last = self._state()
                self._owner.close()
        finally:
            self._lock.release()

    @property
    def report(self) -> Report:
        """What the scan has done so far."""
        return self._so_far()[0]

    @property
    def diagnostics(self) -> tuple[Diagnostic, ...]:
        """What has been found wrong so far, in the order of the dump."""
        return self._so_far()[1]

    @property
    def diagnostic_count(self) -> int:
        """All that has been found wrong so far, also what `diagnostic_limit` has left out of `diagnostics`."""
        return self._so_far()[2]

    def _so_far(self) -> tuple[Report, tuple[Diagnostic, ...], int]:
        self._enter()
        try:
            return self._last or self._state()
        finally:
            self._lock.release()

    def _state(self) -> tuple[Report, tuple[Diagnostic, ...], int]:
        handle = self._owner.hold()
        done = c.jobposting_report()
        library.jobposting_scan_report(handle, done)
        count = library.jobposting_scan_diagnostic_count(handle)
        return (
            Report(done.bytes, done.records, done.postings, done.matches, done.mended, done.errors, done.empty_rows),
            diagnostics.read(count, library.jobposting_scan_diagnostic, handle),
            library.jobposting_scan_diagnostic_total(handle),
        )

    def __repr__(self) -> str:
        return "<Scan, closed>" if self.closed else f"<Scan of {self._path or 'bytes'}>"


def scan(
    source: Union[str, os.PathLike[str], bytes, bytearray, memoryview],
    where: Union[str, Query, None] = None,
    *,
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
    bytes are the dump itself, not copied (a bytearray or memoryview is). A dump holds JSON texts one a line (NDJSON),
    behind separators (RFC 7464), in one array of any size or simply one after another; one JSON text; or one page. Each
    may be compressed with gzip, zlib or zstd. All of that is told from the first bytes, unless `format` says what it is.
    `where`: the query; None for every posting. `now`: what `today` and `expired` refer to, an aware datetime, Unix time
    in milliseconds, or None for this moment. The rest is as in `parse`.

    Raises QueryError, or OSError when the file cannot be read.
    """
    query = Query(where) if isinstance(where, str) else where
    if not isinstance(query, (Query, type(None))):
        raise TypeError(f"where is a str, a Query or None, not {type(query).__name__}")
    question = query._handle if query is not None else None
    time = milliseconds(now)
    options = read_options(
        mode, format, depth_limit, size_limit, diagnostic_limit, reads_text, annualization
    )
    options.step_limit = _STEP
    handle = ScanHandle()
    error = c.jobposting_error()
    path = None
    if isinstance(source, (bytes, bytearray, memoryview)):
        data = handle.input = input_bytes(source)
        status = library.jobposting_scan_bytes(data, len(data), question, time, options, handle, error)
    else:
        path = os.fspath(source)
        name = os.fsencode(path)
        if b"\0" in name:
            raise ValueError("a path holds no NUL")
        status = library.jobposting_scan_file(name, question, time, options, handle, error)
    if status != c.Status.OK:
        raise failure(status, error, path=path)
    return Scan._owning(handle, path)
