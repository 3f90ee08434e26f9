"""What was found wrong, mended, dropped or doubtful."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from . import _bindings as c
from ._managed import text


@dataclass(frozen=True)
class Diagnostic:
    """Something that was found wrong, mended, dropped or doubtful, and where."""

    severity: c.Severity
    """How much it matters; severities compare."""
    code: str
    """Stable and for programs: `fact.country.unrecognised`."""
    message: str
    """One sentence for people."""
    pointer: str
    """JSON Pointer (RFC 6901), from the document, to the value that it is about."""
    offset: int
    """Offset in the input of the bytes that it is about."""
    size: int
    """How many bytes those are."""
    line: int
    """Line of the first of them, from 1."""
    column: int
    """Column of the first of them, from 1, in bytes."""
    source: str = ""
    """What the input is called that they are in: a file's path, or the address that a record gives for its page; empty
    where there is no need to tell."""

    @property
    def byte_range(self) -> slice:
        """Those bytes: `data[diagnostic.byte_range]`."""
        return slice(self.offset, self.offset + self.size)

    def __str__(self) -> str:
        place = f"{self.source}:" if self.source else ""
        return f"{place}{self.line}:{self.column}: {self.severity.name.lower()}: {self.message} [{self.code}]"


def read(count: int, get: Any, handle: Any) -> tuple[Diagnostic, ...]:
    """The diagnostics of a handle, by the function that reads one of them."""
    view = c.jobposting_diagnostic()
    found = []
    for index in range(count):
        if get(handle, index, view) != c.Status.OK:
            break
        found.append(
            Diagnostic(
                c.Severity(view.severity),
                text(view.code) or "",
                text(view.message) or "",
                text(view.pointer) or "",
                view.offset,
                view.size,
                view.line,
                view.column,
                text(view.source) or "",
            )
        )
    return tuple(found)
