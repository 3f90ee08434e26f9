# Generated from Sources/JobPostingABI by Sources/Generators/generate; do not edit.
"""The C interface of the library, as include/jobposting.h declares it.

A pointer inside a struct or a callback is a `c_void_p`, so that bytes after a NUL are not lost.
"""

from __future__ import annotations

import ctypes
import enum
from typing import Any, Callable, Final, Optional

from ._fields import Field as Field

# Version

VERSION_MAJOR: Final = 1
"""Changes when a program must be changed."""

VERSION_MINOR: Final = 2
"""Changes when something is added."""

VERSION: Final = 1002
"""One number to compare."""

VERSION_STRING: Final = "1.2"
"""The same for people."""

MESSAGE_SIZE: Final = 64
"""Bytes of a message, the final NUL included."""

# Values


class Status(enum.IntEnum):
    """What a call reports. Numbers are forever."""

    OK = 0
    """The call succeeded."""

    INVALID_ARGUMENT = 10
    """An argument was NULL.

    Nothing was written.
    """


class jobposting_string(ctypes.Structure):
    """Borrowed text."""

    data: Optional[int]
    """First byte; not NUL-terminated."""
    size: int
    """Bytes."""

    _fields_ = [
        ("data", ctypes.c_void_p),
        ("size", ctypes.c_size_t),
    ]


class jobposting_content(ctypes.Union):
    """What a value holds."""

    text: jobposting_string
    """When it is text."""
    number: float
    """When it is a number."""
    boolean: bool
    """When it is a truth value."""

    _fields_ = [
        ("text", jobposting_string),
        ("number", ctypes.c_double),
        ("boolean", ctypes.c_bool),
    ]


class jobposting_value(ctypes.Structure):
    """One value."""

    field: int
    """The field it was read from."""
    content: jobposting_content
    """By `field`."""

    _fields_ = [
        ("field", ctypes.c_int),
        ("content", jobposting_content),
    ]


class jobposting_error(ctypes.Structure):
    """What went wrong."""

    status: int
    """The status that the call returned."""
    offset: int
    """Where in the input."""
    message: bytes
    """For people."""

    _fields_ = [
        ("status", ctypes.c_int),
        ("offset", ctypes.c_uint64),
        ("message", ctypes.c_char * 64),
    ]


class jobposting_limits(ctypes.Structure):
    """How much is read."""

    depth: int
    """Levels of nesting."""
    record: int
    """Bytes of one record."""

    _fields_ = [
        ("depth", ctypes.c_uint32),
        ("record", ctypes.c_uint64),
    ]

    @classmethod
    def initial(cls) -> jobposting_limits:
        """The defaults, as `JOBPOSTING_LIMITS_INIT` has them."""
        return cls(512, 67108864)


class jobposting_read_options(ctypes.Structure):
    """How a document is read."""

    size: int
    """The size of this struct."""
    limits: jobposting_limits
    """Where reading stops."""
    strict: bool
    """Refuse what is not well-formed."""
    hours: float
    """Hours in a working week."""
    context: Optional[int]
    """Passed to `jobposting_visit`."""
    empty: int
    """What is reported when nothing is found."""

    _fields_ = [
        ("size", ctypes.c_size_t),
        ("limits", jobposting_limits),
        ("strict", ctypes.c_bool),
        ("hours", ctypes.c_double),
        ("context", ctypes.c_void_p),
        ("empty", ctypes.c_int),
    ]

    @classmethod
    def initial(cls) -> jobposting_read_options:
        """The defaults, as `JOBPOSTING_READ_OPTIONS_INIT` has them."""
        return cls(ctypes.sizeof(cls), jobposting_limits.initial(), False, 40.0, None, Status.OK)


# Documents


class jobposting_document(ctypes.c_void_p):
    """A parsed document."""


jobposting_visit = ctypes.CFUNCTYPE(ctypes.c_bool, ctypes.c_void_p, ctypes.POINTER(jobposting_value))
"""Called for each value.

- Returns: False to stop.
"""

# Functions

FUNCTIONS: dict[str, tuple[Any, tuple[Any, ...]]] = {
    "jobposting_version_string": (ctypes.c_char_p, ()),
    "jobposting_document_parse": (
        ctypes.c_int,
        (
            ctypes.c_void_p,
            ctypes.c_size_t,
            ctypes.POINTER(jobposting_read_options),
            ctypes.POINTER(jobposting_document),
            ctypes.POINTER(jobposting_error),
        ),
    ),
    "jobposting_document_free": (None, (jobposting_document,)),
    "jobposting_document_each": (
        ctypes.c_bool,
        (
            jobposting_document,
            ctypes.c_int,
            jobposting_visit,
            ctypes.c_void_p,
        ),
    ),
    "jobposting_string_echo": (
        jobposting_string,
        (
            jobposting_string,
            ctypes.c_float,
            ctypes.c_uint16,
        ),
    ),
    "jobposting_document_join": (
        jobposting_document,
        (
            ctypes.POINTER(jobposting_document),
            ctypes.c_size_t,
            ctypes.POINTER(ctypes.c_void_p),
        ),
    ),
}
"""Result and arguments of every function of the header."""


def bind(library: ctypes.CDLL) -> None:
    """Tells ctypes the signature of every function.

    Raises AttributeError when the library lacks one.
    """
    for name, (result, arguments) in FUNCTIONS.items():
        function = getattr(library, name)
        function.restype = result
        function.argtypes = arguments
