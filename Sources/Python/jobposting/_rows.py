"""The facts of a scan in batches: many postings with one call of the library, and few of Python.

    cells   count and address, row by row      what the library fills
    values  one piece of memory, copied        numbers and addresses are taken out of it column by column
    texts   one piece of memory, copied        and cut where the values say

A column is made at once, and the rows are what `zip` makes of the columns.
"""

from __future__ import annotations

import ctypes
import struct
from datetime import timedelta
from itertools import accumulate, islice, repeat
from typing import Any, Callable, Iterator, Sequence

from . import _bindings as c
from ._arguments import moment
from ._fields import FieldDefinition
from .fact import location
from .values import DateTimeInterval

ROWS = 256
"""Postings that one call reads at most."""

# Where the content of a value lies, in bytes and in words of eight.
_SIZE = ctypes.sizeof(c.jobposting_value)
_CONTENT = c.jobposting_value.content.offset
_WORDS = _SIZE // 8
_WORD = _CONTENT // 8

# As jobposting_date_time is declared.
_DATE_TIME = struct.Struct("@qqii?")
_PRECISIONS = {int(precision): precision for precision in c.Precision}
_DATES_KEPT = 4096
_TEXTS = ("text", "enumeration")
# What most intervals last: a day, a minute, a second, a thousandth of one.
_LENGTHS = {milliseconds: timedelta(milliseconds=milliseconds) for milliseconds in (86_400_000, 60_000, 1_000, 1)}


class RowReader:
    """Room for a batch of cells, and what reads them as tuples of values."""

    def __init__(self, columns: Sequence[FieldDefinition]) -> None:
        self._columns = columns
        self.cells = (c.jobposting_cell * (ROWS * len(columns)))()
        # Postings share few days: their intervals are made once.
        self._dates: dict[bytes, DateTimeInterval] = {}

    def read(self, count: int) -> Iterator[tuple[Any, ...]]:
        """The rows that the library has filled, while their memory is there; each becomes a tuple when it is asked for, so
        that the garbage collector never sees many of them.
        """
        width = len(self._columns)
        cells = memoryview(self.cells).cast("B").cast("P")[: 2 * count * width]
        counts = cells[1::2].tolist()
        starts = list(accumulate(counts, initial=0))
        if starts[-1] == 0:
            return repeat(tuple(() if column.many else None for column in self._columns), count)
        first = next(address for address in cells[0::2].tolist() if address)
        found = [counts[column::width] for column in range(width)]
        indices = [_indices(starts[column:-1:width], numbers) for column, numbers in enumerate(found)]
        batch = _Batch(ctypes.string_at(first, starts[-1] * _SIZE), self._dates)
        batch.take_texts([places for column, places in zip(self._columns, indices) if column.type in _TEXTS])
        columns: list[list[Any]] = []
        for column, numbers, places in zip(self._columns, found, indices):
            values = batch.read(column, places)
            rest = iter(values)
            if not column.many:
                columns.append(
                    values if len(values) == count else [next(rest) if number else None for number in numbers]
                )
            elif max(numbers) > 1:
                columns.append([tuple(islice(rest, number)) if number else () for number in numbers])
            else:
                columns.append([(next(rest),) if number else () for number in numbers])
        return zip(*columns)


def _indices(starts: list[int], numbers: list[int]) -> list[int]:
    """Where the values of a column are: so many of each cell from its start on."""
    if max(numbers) > 1:
        return [index for start, number in zip(starts, numbers) for index in range(start, start + number)]
    return [start for start, number in zip(starts, numbers) if number]


class _Batch:
    """The values of a batch, one behind the other."""

    def __init__(self, values: bytes, dates: dict[bytes, DateTimeInterval]) -> None:
        self._values = values
        self._dates = dates
        words = memoryview(values).cast("q")
        # The beginning of the content, a number or address, and what follows it, the size of a text.
        self._firsts: list[int] = words[_WORD::_WORDS].tolist()
        self._seconds: list[int] = words[_WORD + 1 :: _WORDS].tolist()
        # A character for each byte: most texts are ASCII, and these need not be decoded once more.
        self._bytes = ""
        self._text_start = 0

    def take_texts(self, indices: list[list[int]]) -> None:
        """Copies the texts, which stand one behind the other; the values that are texts have these indices."""
        known = [places for places in indices if places]
        if known:
            last = max(places[-1] for places in known)
            self._text_start = self._firsts[min(places[0] for places in known)]
            end = self._firsts[last] + self._seconds[last]
            self._bytes = ctypes.string_at(self._text_start, end - self._text_start).decode("latin-1")

    def read(self, column: FieldDefinition, indices: list[int]) -> list[Any]:
        """The values of a column at some places."""
        values = _READERS[column.type](self, indices)
        if column.words is None:
            return values
        words = {word.value: word for word in column.words}
        return [words[text] for text in values]

    def _texts(self, indices: list[int]) -> list[Any]:
        characters, start, firsts, seconds = self._bytes, self._text_start, self._firsts, self._seconds
        return [
            text if (text := characters[(place := firsts[index] - start) : place + seconds[index]]).isascii()
            else text.encode("latin-1").decode()
            for index in indices
        ]

    def _numbers(self, indices: list[int]) -> list[Any]:
        numbers = memoryview(self._values).cast("d")
        return [numbers[index * _WORDS + _WORD] for index in indices]

    def _integers(self, indices: list[int]) -> list[Any]:
        return [self._firsts[index] for index in indices]

    def _booleans(self, indices: list[int]) -> list[Any]:
        return [self._values[index * _SIZE + _CONTENT] != 0 for index in indices]

    def _date_times(self, indices: list[int]) -> list[Any]:
        values, dates, size = self._values, self._dates, _DATE_TIME.size
        found: list[Any] = []
        for index in indices:
            offset = index * _SIZE + _CONTENT
            key = values[offset : offset + size]
            interval = dates.get(key)
            if interval is None:
                if len(dates) >= _DATES_KEPT:
                    dates.clear()
                interval = dates[key] = _interval(key)
            found.append(interval)
        return found

    def _locations(self, indices: list[int]) -> list[Any]:
        return [location(c.jobposting_location.from_address(self._firsts[index])) for index in indices]


def _interval(view: bytes) -> DateTimeInterval:
    """A date or time, from the memory of a jobposting_date_time."""
    start, end, precision, zone, has_zone = _DATE_TIME.unpack(view)
    first = moment(start)
    try:
        after = first + _LENGTHS[end - start]
    except (KeyError, OverflowError):
        after = moment(end)
    return DateTimeInterval._of(first, after, _PRECISIONS[precision], zone if has_zone else None)


_READERS: dict[str, Callable[[_Batch, list[int]], list[Any]]] = {
    "text": _Batch._texts,
    "enumeration": _Batch._texts,
    "number": _Batch._numbers,
    "integer": _Batch._integers,
    "boolean": _Batch._booleans,
    "date-time": _Batch._date_times,
    "location": _Batch._locations,
}
"""What reads a column, by the type of its fact."""
