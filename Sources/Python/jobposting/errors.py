"""What this package raises.

    Error
     ├── ParseError    ValueError   an input that cannot be read
     ├── QueryError    ValueError   a text that is no query
     ├── PathError     ValueError   a text that is no JSONPath, or one that takes too long
     ├── EditError     ValueError   an edit that was not done
     ├── ClosedError   ValueError   something that was closed is used
     └── CancelledError             a scan that was cancelled

Files that cannot be read raise OSError or its subclasses, as everywhere in Python; wrong arguments raise TypeError or
ValueError.
"""

from __future__ import annotations

import io
import os
import re
from typing import Optional

from . import _bindings as c


class Error(Exception):
    """The base of this package's own errors."""


class ClosedError(Error, ValueError):
    """Something that was closed is used."""


class CancelledError(Error):
    """A scan that was cancelled."""


class ParseError(Error, ValueError):
    """An input that cannot be read, or that does not hold the one posting that was expected."""

    code: str
    """Stable and for programs: `json.unexpected-byte`, `document.no-posting`."""
    message: str
    """One sentence for people."""
    offset: int
    """Offset in the input of the byte that it is about."""
    line: int
    """Line of that byte, from 1."""
    column: int
    """Column of that byte, from 1, in bytes."""

    def __init__(self, code: str, message: str, offset: int = 0, line: int = 1, column: int = 1) -> None:
        super().__init__(code, message, offset, line, column)
        self.code = code
        self.message = message
        self.offset = offset
        self.line = line
        self.column = column

    def __str__(self) -> str:
        return f"{self.message}: line {self.line}, column {self.column} (byte {self.offset})"


class QueryError(Error, ValueError):
    """A text that is no query. Printed, it shows the line that it is about, with carets under the place:

        unknown field "contry", did you mean country?
        contry = US
        ^^^^^^
    """

    code: str
    """Stable and for programs: `query.unknown-field`."""
    message: str
    """One sentence for people."""
    text: str
    """The whole query."""
    position: int
    """Index in `text` of the first character that it is about."""
    length: int
    """How many characters it is about; 0 at the end of the text."""
    suggestion: Optional[str]
    """The name that was probably meant."""

    def __init__(
        self, code: str, message: str, text: str, position: int = 0, length: int = 0, suggestion: Optional[str] = None
    ) -> None:
        super().__init__(code, message, text, position, length, suggestion)
        self.code = code
        self.message = message
        self.text = text
        self.position = position
        self.length = length
        self.suggestion = suggestion

    def __str__(self) -> str:
        return _pointed(self.message, self.text, self.position, self.length)


class PathError(Error, ValueError):
    """A text that is no JSONPath, or a path that takes more steps than it may. Printed, it points at the place:

        expected length, count, value, match or search
        $[?size(@)]
           ^
    """

    code: str
    """Stable and for programs: `path.syntax`, `path.step-limit`."""
    message: str
    """One sentence for people."""
    text: str
    """The whole path."""
    position: int
    """Index in `text` of the first character that it is about."""
    length: int
    """How many characters it is about; 0 at the end of the text, and when it is about all of it."""

    def __init__(self, code: str, message: str, text: str, position: int = 0, length: int = 0) -> None:
        super().__init__(code, message, text, position, length)
        self.code = code
        self.message = message
        self.text = text
        self.position = position
        self.length = length

    def __str__(self) -> str:
        return _pointed(self.message, self.text, self.position, self.length)


class EditError(Error, ValueError):
    """An edit that was not done: nothing stands where the pointer leads, or a limit is met."""

    code: str
    """Stable and for programs: `edit.absent`."""
    message: str
    """One sentence for people."""
    pointer: str
    """The JSON Pointer of the edit."""

    def __init__(self, code: str, message: str, pointer: str) -> None:
        super().__init__(code, message, pointer)
        self.code = code
        self.message = message
        self.pointer = pointer

    def __str__(self) -> str:
        return self.message


def _pointed(message: str, text: str, position: int, length: int) -> str:
    """A message above the line that it is about, with carets under the place."""
    start = max(text.rfind(end, 0, position) for end in "\n\r") + 1
    line = re.split("[\n\r]", text[start:], maxsplit=1)[0]
    indent = " " * (position - start)
    carets = "^" * max(min(length, len(line) - len(indent)), 1)
    return f"{message}\n{line}\n{indent}{carets}"


def failure(status: int, error: c.jobposting_error, *, query: str = "", path: Optional[str] = None) -> Exception:
    """The exception for a call that has failed.

    `query` is the text of the query, JSONPath or JSON Pointer, `path` the file that was read.
    """
    code = error.code.decode()
    message = error.message.decode(errors="replace")
    if status == c.Status.FILE_ERROR:
        if code == "file.range-unsupported":
            return io.UnsupportedOperation(message)
        if error.system_error == 0:
            return OSError(f"{path}: {message}" if path else message)
        return OSError(error.system_error, os.strerror(error.system_error), path)
    if status == c.Status.CANCELLED:
        return CancelledError(message)
    if status == c.Status.INVALID_POINTER:
        return ValueError(f"no JSON Pointer: {query!r}")
    if status == c.Status.INVALID_EDIT or code.startswith("edit."):
        return EditError(code, message, query)
    if status == c.Status.INVALID_QUERY or code.startswith("path."):
        utf8 = query.encode("utf-8", "replace")
        before = len(utf8[: error.offset].decode(errors="replace"))
        until = len(utf8[: error.offset + error.size].decode(errors="replace"))
        if status != c.Status.INVALID_QUERY:
            return PathError(code, message, query, before, until - before)
        return QueryError(code, message, query, before, until - before, error.suggestion.decode() or None)
    if status == c.Status.INVALID_ARGUMENT:
        return ValueError(message)
    return ParseError(code, message, error.offset, error.line, error.column)
