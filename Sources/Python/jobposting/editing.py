"""Building and editing postings."""

from __future__ import annotations

import json
import threading
from collections.abc import Mapping, Sequence
from typing import Any, Union

from . import _bindings as c
from ._arguments import utf8
from ._library import library
from ._managed import Owner, PostingHandle
from .errors import EditError, ParseError, failure
from .posting import Posting
from .published import JSONValue, Published

NewValue = Union[JSONValue, Published, "Sequence[NewValue]", "Mapping[str, NewValue]"]
"""What can be set: what JSON has, in Python's own types, and values that were published elsewhere."""


class EditablePosting(Posting):
    """A posting of one's own, edited as published by JSON Pointer; what it means follows.

        posting = jp.EditablePosting()                     a new one, or a copy: document[0].edit()
        posting.set("/title", "Welder")
        posting.set("/hiringOrganization", {"@type": "Organization", "name": "Yard 3"})
        posting.append("/employmentType", "FULL_TIME")
        posting.remove("/hiringOrganization/name")
        posting.to_json()

    A value is a str, int, float, bool, None, list or dict, or something published in any posting. An edit is done as a
    whole or not at all, and raises EditError in that case, or ValueError for what is no JSON Pointer. What was read before an edit, `published` and all that came
    from it, stays as it was.
    """

    __slots__ = ("_lock",)

    _lock: threading.Lock

    def __init__(self) -> None:
        """A posting that says nothing yet but what it is: its `@context` and `@type`."""
        handle = PostingHandle()
        library.jobposting_new(handle)
        self._is_borrowed = False
        self._take(Owner(handle, "posting"), c.jobposting(handle.value))

    def _take(self, owner: Owner, pointer: c.jobposting) -> None:
        self._lock = threading.Lock()
        super()._take(owner, pointer)

    def set(self, pointer: str, value: NewValue) -> None:
        """Sets the value at a JSON Pointer: replaces what stands there, or adds a member that is not there yet.

        What is to hold the value must be there. `-` adds an element behind the last one of an array. The empty pointer
        replaces the whole posting, by a dict.
        """
        self._edit(library.jobposting_set, pointer, _json(value))

    def insert(self, pointer: str, value: NewValue) -> None:
        """Inserts an element before the one at a position, or sets a member."""
        self._edit(library.jobposting_insert, pointer, _json(value))

    def append(self, pointer: str, value: NewValue) -> None:
        """Adds a value to those of a property.

        It stands behind the last of a list; a value that stood alone becomes the first of one.
        """
        self._edit(library.jobposting_append, pointer, _json(value))

    def remove(self, pointer: str) -> None:
        """Removes the value at a JSON Pointer."""
        self._edit(library.jobposting_remove, pointer)

    def _edit(self, function: Any, pointer: str, *value: bytes) -> None:
        if not isinstance(pointer, str):
            raise TypeError(f"a JSON Pointer is a str, not {type(pointer).__name__}")
        path = utf8(pointer)
        arguments = [argument for json in value for argument in (json, len(json))]
        error = c.jobposting_error()
        # The edit is done to a copy, which costs nothing, so that no other thread reads what is being changed.
        with self._lock:
            held, current = self._hold()
            handle = PostingHandle()
            library.jobposting_copy(current, handle)
            del held
            status = function(handle, path, len(path), *arguments, error)
            if status != c.Status.OK:
                raised = failure(status, error, query=pointer)
                if isinstance(raised, ParseError):
                    raised = EditError(raised.code, f"the value cannot be set: {raised.message}", pointer)
                raise raised
            super()._take(Owner(handle, "posting"), c.jobposting(handle.value))

    def close(self) -> None:
        """Frees the memory; using it afterwards raises ClosedError. Closing again does nothing."""
        with self._lock:
            super().close()


def _json(value: NewValue) -> bytes:
    """A value as a JSON text."""
    text = json.dumps(value, ensure_ascii=False, allow_nan=False, default=_published)
    return utf8(text)


def _published(value: object) -> Any:
    if isinstance(value, Published):
        return value.to_python()
    if isinstance(value, Mapping):
        return dict(value)
    if isinstance(value, Sequence) and not isinstance(value, (bytes, bytearray, memoryview)):
        return list(value)
    raise TypeError(f"JSON has nothing for a {type(value).__name__}")
