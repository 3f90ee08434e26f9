"""Arguments as Python's users give them, in the form that the library takes."""

from __future__ import annotations

import ctypes
import difflib
import enum
import operator
import sys
from datetime import datetime, timedelta, timezone
from typing import TYPE_CHECKING, Any, Literal, Optional, Sequence, Type, TypeVar, Union

from . import _bindings as c
from ._fields import FIELDS, Field, FieldDefinition
from .annualization import Annualization

if TYPE_CHECKING:
    from typing import SupportsIndex

Input = Union[bytes, bytearray, memoryview, str]
"""What can be parsed."""
Moment = Union[datetime, int]
"""A time: an aware datetime, or Unix time in milliseconds."""
ModeName = Literal["repairing", "strict"]
FormatName = Literal["automatic", "document", "records", "page"]
OrderKey = Union[str, Field, tuple[str, float, float]]
"""A field, by its name or itself, `-` before the name for the greatest first; or `("distance", latitude, longitude)`."""

DEPTH_LIMIT = c.jobposting_read_options.initial().depth_limit
SIZE_LIMIT = c.jobposting_read_options.initial().size_limit
DIAGNOSTIC_LIMIT = c.jobposting_read_options.initial().diagnostic_limit

_EPOCH = datetime(1970, 1, 1, tzinfo=timezone.utc)
_Choice = TypeVar("_Choice", bound=enum.IntEnum)
_Element = TypeVar("_Element", bound="ctypes._CData")


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


def pointer(elements: ctypes.Array[_Element]) -> ctypes._Pointer[_Element]:
    """A pointer to the first of some elements, which keeps them alive."""
    return ctypes.cast(elements, ctypes.POINTER(elements._type_))


def definition(field: Union[str, Field]) -> FieldDefinition:
    """A row of the catalogue. Raises KeyError when there is no such field."""
    if isinstance(field, Field):
        return FIELDS[field.name.lower()]
    if not isinstance(field, str):
        raise TypeError(f"a field is a str or a Field, not {type(field).__name__}")
    try:
        return FIELDS[field]
    except KeyError:
        near = difflib.get_close_matches(field, FIELDS, 1)
        raise KeyError(f"there is no field {field!r}" + (f", did you mean {near[0]!r}?" if near else "")) from None


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


def scan_options(
    order_by: Union[OrderKey, Sequence[OrderKey]],
    limit: Optional[int],
    offset: int,
    sample: Optional[int],
    seed: int,
    collapse_near_duplicates: bool,
    per_organization: Optional[int],
    table_size_limit: Optional[int],
    fast: bool,
    threads: int,
    byte_range: Optional[tuple[int, Optional[int]]],
    counts_conditions: bool,
) -> c.jobposting_scan_options:
    """What the library shall do with the matches of a scan."""
    options = c.jobposting_scan_options.initial()
    keys = [_order_key(key) for key in _order_keys(order_by)]
    options.order = pointer((c.jobposting_order * len(keys))(*keys))
    options.order_count = len(keys)
    options.limit = -1 if limit is None else count("limit", limit)
    options.offset = count("offset", offset)
    options.sample_count = -1 if sample is None else count("sample", sample)
    options.sample_seed = count("seed", seed, (1 << 64) - 1)
    options.collapses_near_duplicates = bool(collapse_near_duplicates)
    options.organization_limit = -1 if per_organization is None else count("per_organization", per_organization)
    if table_size_limit is not None:
        options.table_size_limit = count("table_size_limit", table_size_limit)
    options.mode = c.ScanMode.FAST if fast else c.ScanMode.VERIFIED
    options.threads = count("threads", threads)
    if byte_range is not None:
        start, end = byte_range
        options.range_start = count("byte_range", start)
        options.range_end = -1 if end is None else count("byte_range", end)
    options.counts_conditions = bool(counts_conditions)
    return options


def _order_keys(order_by: Union[OrderKey, Sequence[OrderKey]]) -> Sequence[Any]:
    """The keys of an order; one needs no list around it."""
    if isinstance(order_by, (str, Field)):
        return [order_by]
    if isinstance(order_by, tuple) and len(order_by) == 3 and not isinstance(order_by[1], (str, tuple, Field)):
        return [order_by]
    return list(order_by)


def _order_key(key: Any) -> c.jobposting_order:
    order = c.jobposting_order()
    name = key
    if isinstance(key, tuple):
        name, latitude, longitude = key
        order.kind = c.OrderKind.DISTANCE
        order.latitude, order.longitude = float(latitude), float(longitude)
    if isinstance(name, str):
        order.is_descending = name.startswith("-")
        name = name[1:] if order.is_descending else name
    if isinstance(key, tuple):
        if name != "distance":
            raise ValueError(f'a key of three is ("distance", latitude, longitude), not {key!r}')
    else:
        order.field = definition(name).field
    return order


def write_options(indent: int, safe_in_script: bool, embed_references: bool) -> c.jobposting_write_options:
    """How the library shall write."""
    options = c.jobposting_write_options.initial()
    options.indentation = count("indent", indent, 16)
    options.is_safe_in_script = bool(safe_in_script)
    options.embeds_references = bool(embed_references)
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
    seconds, rest = divmod(milliseconds, 1000)
    try:
        if rest == 0:
            # Half as long as the sum; but not every system has moments before 1970.
            return datetime.fromtimestamp(seconds, timezone.utc)
    except (OverflowError, ValueError, OSError):
        pass
    try:
        return _EPOCH + timedelta(milliseconds=milliseconds)
    except OverflowError:
        return (datetime.max if milliseconds > 0 else datetime.min).replace(tzinfo=timezone.utc)
