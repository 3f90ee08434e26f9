"""Arguments as Python's users give them, in the form that the library takes."""

from __future__ import annotations

import enum
import operator
import sys
from datetime import datetime, timedelta, timezone
from typing import TYPE_CHECKING, Literal, Optional, Type, TypeVar, Union

from . import _bindings as c
from .annualization import Annualization

if TYPE_CHECKING:
    from typing import SupportsIndex

Input = Union[bytes, bytearray, memoryview, str]
"""What can be parsed."""
Moment = Union[datetime, int]
"""A time: an aware datetime, or Unix time in milliseconds."""
ModeName = Literal["repairing", "strict"]
FormatName = Literal["automatic", "document", "records", "page"]

DEPTH_LIMIT = c.jobposting_read_options.initial().depth_limit
SIZE_LIMIT = c.jobposting_read_options.initial().size_limit
DIAGNOSTIC_LIMIT = c.jobposting_read_options.initial().diagnostic_limit

_EPOCH = datetime(1970, 1, 1, tzinfo=timezone.utc)
_Choice = TypeVar("_Choice", bound=enum.IntEnum)


def utf8(text: str) -> bytes:
    """The bytes of a text. Half a surrogate pair becomes bytes that are not UTF-8, and the library says so."""
    return text.encode("utf-8", "surrogatepass")


def input_bytes(data: Input) -> bytes:
    """The bytes of an input; bytes themselves are not copied.

    Anything else is, for what another thread may change the library must not read in place.
    """
    if isinstance(data, bytes):
        return data
    if isinstance(data, str):
        return utf8(data)
    if isinstance(data, (bytearray, memoryview)):
        return bytes(data)
    raise TypeError(f"the input is bytes, bytearray, memoryview or str, not {type(data).__name__}")


def choice(name: str, value: Union[str, _Choice], kind: Type[_Choice]) -> _Choice:
    """An enumerator, by itself or by its name in lower case."""
    if isinstance(value, kind):
        return value
    if not isinstance(value, str):
        raise TypeError(f"{name} is a str, not {type(value).__name__}")
    for member in kind:
        if member.name.lower() == value:
            return member
    words = " or ".join(repr(member.name.lower()) for member in kind)
    raise ValueError(f"{name} is {words}, not {value!r}")


def count(name: str, value: SupportsIndex, limit: int = sys.maxsize) -> int:
    """A number that is not negative; ctypes would pass on the rest of a larger one."""
    number = operator.index(value)
    if not 0 <= number <= limit:
        raise ValueError(f"{name} is between 0 and {limit}, not {number}")
    return number


def read_options(
    mode: Union[ModeName, c.Mode],
    format: Union[FormatName, c.Format],
    depth_limit: int,
    size_limit: int,
    diagnostic_limit: int,
    reads_text: bool,
    annualization: Optional[Annualization],
) -> c.jobposting_read_options:
    """How the library shall read."""
    options = c.jobposting_read_options.initial()
    options.mode = choice("mode", mode, c.Mode)
    options.format = choice("format", format, c.Format)
    options.depth_limit = count("depth_limit", depth_limit)
    options.size_limit = count("size_limit", size_limit)
    options.diagnostic_limit = count("diagnostic_limit", diagnostic_limit)
    options.reads_text = bool(reads_text)
    if annualization is not None:
        if not isinstance(annualization, Annualization):
            raise TypeError(f"annualization is an Annualization, not {type(annualization).__name__}")
        options.hours_per_week = annualization.hours_per_week
        options.days_per_week = annualization.days_per_week
        options.weeks_per_year = annualization.weeks_per_year
    return options


def write_options(indent: int, safe_in_script: bool) -> c.jobposting_write_options:
    """How the library shall write."""
    options = c.jobposting_write_options.initial()
    options.indentation = count("indent", indent, 16)
    options.is_safe_in_script = bool(safe_in_script)
    return options


def milliseconds(now: Optional[Moment]) -> int:
    """Unix time in milliseconds; None is the moment of the call."""
    if now is None:
        return c.NOW
    if isinstance(now, datetime):
        if now.utcoffset() is None:
            raise ValueError("now has no time zone; datetime.now(timezone.utc) has one")
        return (now - _EPOCH) // timedelta(milliseconds=1)
    if isinstance(now, bool) or not isinstance(now, int):
        raise TypeError(f"now is a datetime or Unix time in whole milliseconds, not {type(now).__name__}")
    if not -c.NOW <= now < c.NOW:
        raise ValueError("now is beyond the milliseconds that 64 bits can hold")
    return now


def moment(milliseconds: int) -> datetime:
    """A moment of Unix time in UTC; what datetime cannot hold becomes its first or last one."""
    try:
        return _EPOCH + timedelta(milliseconds=milliseconds)
    except OverflowError:
        return (datetime.max if milliseconds > 0 else datetime.min).replace(tzinfo=timezone.utc)
