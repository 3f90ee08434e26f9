"""What the library owns memory for: freed when closed, or when Python lets go of it.

    Document ─┐                     a call holds the handle while it runs, so that
    Posting  ─┼─▶ Owner ─▶ Handle   closing in another thread frees it after the call
    Published ┘     │
                    close() cuts here: whoever comes by the Owner then finds nothing, and says so
"""

from __future__ import annotations

import ctypes
from typing import Any, NoReturn, Optional, TypeVar, Union

from . import _bindings as c
from ._library import library
from .errors import ClosedError

_Self = TypeVar("_Self", bound="Managed")


# Each frees itself. The default argument keeps the function within reach while the interpreter shuts down.


class DocumentHandle(c.jobposting_document):
    """A document that is ours."""

    def __del__(self, free: Any = library.jobposting_document_free) -> None:
        free(self)


class PostingHandle(c.jobposting):
    """A posting that is ours."""

    def __del__(self, free: Any = library.jobposting_free) -> None:
        free(self)


class PathHandle(c.jobposting_path):
    """A JSONPath that is ours."""

    def __del__(self, free: Any = library.jobposting_path_free) -> None:
        free(self)


class NodeListHandle(c.jobposting_nodelist):
    """What a JSONPath has selected, which is ours."""

    def __del__(self, free: Any = library.jobposting_nodelist_free) -> None:
        free(self)


class DiagnosticListHandle(c.jobposting_diagnostics):
    """Diagnostics that are ours."""

    def __del__(self, free: Any = library.jobposting_diagnostics_free) -> None:
        free(self)


class QueryHandle(c.jobposting_query):
    """A query that is ours."""

    def __del__(self, free: Any = library.jobposting_query_free) -> None:
        free(self)


class ScanHandle(c.jobposting_scan):
    """A scan that is ours."""

    input: Optional[bytes] = None
    """The bytes that the library reads, which must outlive it."""

    def __del__(self, free: Any = library.jobposting_scan_free) -> None:
        free(self)


class Owner:
    """The one way to a handle, shared by all that is read through it."""

    __slots__ = ("_handle", "noun")

    def __init__(self, handle: ctypes.c_void_p, noun: str) -> None:
        self._handle: Optional[ctypes.c_void_p] = handle
        self.noun = noun

    def hold(self) -> ctypes.c_void_p:
        """The handle. Whoever calls the library keeps it in a variable until the call's views have been read.

        Raises ClosedError after `close`.
        """
        handle = self._handle
        if handle is None:
            raise ClosedError(f"this {self.noun} is closed")
        return handle

    def close(self) -> None:
        """Lets go of the handle."""
        self._handle = None

    @property
    def closed(self) -> bool:
        return self._handle is None


class Unpicklable:
    """What stands for memory of this process, and so can be neither pickled nor copied."""

    __slots__ = ()

    def __reduce__(self) -> NoReturn:
        raise TypeError(
            f"a {type(self).__name__} stands for memory of this process and cannot be pickled or copied; "
            "pass on its JSON or its values"
        )


class Managed(Unpicklable):
    """A context manager whose memory is freed at its end, by `close`, or when nothing refers to it any more."""

    __slots__ = ("_owner", "__weakref__")

    _owner: Owner

    def close(self) -> None:
        """Frees the memory; using it afterwards raises ClosedError. Closing again does nothing."""
        self._owner.close()

    @property
    def closed(self) -> bool:
        """Whether the memory was freed."""
        return self._owner.closed

    def __enter__(self: _Self) -> _Self:
        self._owner.hold()
        return self

    def __exit__(self, *_: object) -> None:
        self.close()


def raw(view: Union[c.jobposting_string, c.jobposting_buffer]) -> bytes:
    """A copy of a view's bytes."""
    data = view.data
    return b"" if data is None else ctypes.string_at(data, view.size)


def text(view: c.jobposting_string) -> Optional[str]:
    """The text of a view; None where it has no data."""
    data = view.data
    if data is None:
        return None
    # A key or a text is UTF-8 already, mended where it was not; this is no place to fail.
    return ctypes.string_at(data, view.size).decode("utf-8", "replace")
