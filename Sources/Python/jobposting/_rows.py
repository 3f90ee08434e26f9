"""The facts of a scan in batches: many postings with one call of the library, and few of Python.

    cells   count and address, row by row      what the library fills
    values  one piece of memory, copied        numbers are read from it at their places
    texts   one piece of memory, copied        and cut where the values say
"""

from __future__ import annotations

import ctypes
from typing import Any, Callable, Sequence

from . import _bindings as c
from ._fields import FieldDefinition
from .fact import date_time, location
from .values import DateTimeInterval

ROWS = 256
"""Postings that one call reads at most."""

_Decoder = Callable[[int], Any]

# Places inside a value, in bytes and in words of eight.
_SIZE = ctypes.sizeof(c.jobposting_value)
_CONTENT = c.jobposting_value.content.offset
_WORDS = _SIZE // 8
_WORD = _CONTENT // 8
_DATE_TIME_END = c.jobposting_date_time.has_zone.offset + 1  # type: ignore[attr-defined]
_DATES_KEPT = 4096


class RowReader:
    """Room for a batch of cells, and what reads them as tuples of values."""

    def __init__(self, columns: Sequence[FieldDefinition]) -> None:
        self._columns = columns
        self.cells = (c.jobposting_cell * (ROWS * len(columns)))()
        # Postings share few days: their intervals are made once.
        self._dates: dict[bytes, DateTimeInterval] = {}

    def read(self, count: int) -> list[tuple[Any, ...]]:
        """The rows that the library has filled, while their memory is there."""
        width = len(self._columns)
        cells = memoryview(self.cells).cast("B").cast("P")[: 2 * count * width]
        counts = cells[1::2].tolist()
        total = sum(counts)
        if total == 0:
            return [tuple(() if column.many else None for column in self._columns)] * count
        start = next(address for address in cells[0::2].tolist() if address)
        values = ctypes.string_at(start, total * _SIZE)
        decoders = self._decoders(values)
        columns = [(decoders[column.type], column) for column in self._columns]
        readers = [(self._worded(decode, column), column.many) for decode, column in columns]
        rows: list[tuple[Any, ...]] = []
        place = cell = 0
        for _ in range(count):
            row: list[Any] = []
            for decode, many in readers:
                found = counts[cell]
                cell += 1
                if many:
                    row.append(tuple([decode(index) for index in range(place, place + found)]))
                else:
                    row.append(decode(place) if found else None)
                place += found
            rows.append(tuple(row))
        return rows

    @staticmethod
    def _worded(decode: _Decoder, column: FieldDefinition) -> _Decoder:
        """Of an enumeration its words."""
        if column.words is None:
            return decode
        words = {word.value: word for word in column.words}
        return lambda index: words[decode(index)]

    def _decoders(self, values: bytes) -> dict[str, _Decoder]:
        """What reads the value at an index, by the type of its fact."""
        integers = memoryview(values).cast("q")
        numbers = memoryview(values).cast("d")
        addresses = memoryview(values).cast("P")
        dates = self._dates

        def date(index: int) -> DateTimeInterval:
            offset = index * _SIZE + _CONTENT
            key = values[offset : offset + _DATE_TIME_END]
            known = dates.get(key)
            if known is None:
                if len(dates) >= _DATES_KEPT:
                    dates.clear()
                known = dates[key] = date_time(c.jobposting_date_time.from_buffer_copy(values, offset))
            return known

        text = _texts(values, addresses)
        return {
            "text": text,
            "enumeration": text,
            "number": lambda index: numbers[index * _WORDS + _WORD],
            "integer": lambda index: integers[index * _WORDS + _WORD],
            "boolean": lambda index: values[index * _SIZE + _CONTENT] != 0,
            "date-time": date,
            "location": lambda index: location(
                c.jobposting_location.from_address(addresses[index * _WORDS + _WORD])
            ),
        }


def _texts(values: bytes, addresses: memoryview) -> _Decoder:
    """What cuts the text of a value out of a copy of them all, which lie in one piece of memory."""
    kinds = memoryview(values).cast("i")[:: _SIZE // 4].tolist()
    if c.Type.TEXT not in kinds:
        return lambda _: ""
    first = kinds.index(c.Type.TEXT)
    last = len(kinds) - 1 - kinds[::-1].index(c.Type.TEXT)
    start = addresses[first * _WORDS + _WORD]
    end = addresses[last * _WORDS + _WORD] + addresses[last * _WORDS + _WORD + 1]
    utf8 = ctypes.string_at(start, end - start)

    if utf8.isascii():
        letters = utf8.decode("ascii")

        def cut(index: int) -> str:
            word = index * _WORDS + _WORD
            place = addresses[word] - start
            return letters[place : place + addresses[word + 1]]

        return cut

    def decode(index: int) -> str:
        word = index * _WORDS + _WORD
        place = addresses[word] - start
        return utf8[place : place + addresses[word + 1]].decode("utf-8", "replace")

    return decode
