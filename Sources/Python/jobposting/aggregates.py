"""What can be counted over the matches of a scan, and what it came to."""

from __future__ import annotations

import ctypes
from dataclasses import dataclass
from typing import Any, Iterable, Literal, Optional, Union

from . import _bindings as c
from ._arguments import choice, count, definition, pointer
from ._fields import FIELDS, Field
from ._library import library
from .fact import FactValue, content, date_time
from .values import DateTimeInterval

CalendarUnitName = Literal["day", "week", "month", "year"]
BucketKey = Union[FactValue, tuple[Optional[float], Optional[float]], DateTimeInterval]
"""A value of the fact; two bounds, None where there is no end; or a day, week, month or year."""


@dataclass(frozen=True)
class Aggregate:
    """Something that is counted over the matches of a scan; `facet`, `distinct` and the histograms make them."""

    kind: c.AggregateKind
    """What is counted."""
    field: Field
    """The fact that is counted."""
    top: int = 0
    """How many values are told, of a facet."""
    boundaries: tuple[float, ...] = ()
    """Boundaries between the buckets of a histogram of numbers."""
    unit: Optional[c.CalendarUnit] = None
    """How long the buckets of a histogram of dates are."""


def facet(field: Union[str, Field], top: int = 10) -> Aggregate:
    """How many postings have each value of a fact, the most frequent values first; the count of distinct values too."""
    return Aggregate(c.AggregateKind.FACET, definition(field).field, top=count("top", top))


def distinct(field: Union[str, Field]) -> Aggregate:
    """How many distinct values a fact has."""
    return Aggregate(c.AggregateKind.DISTINCT, definition(field).field)


def histogram(field: Union[str, Field], boundaries: Iterable[float]) -> Aggregate:
    """How many postings have a number between one boundary and the next: at least the first and less than the second.

    What lies below the first boundary, and at or above the last, has buckets of its own.
    """
    bounds = tuple(float(bound) for bound in boundaries)
    return Aggregate(c.AggregateKind.HISTOGRAM, definition(field).field, boundaries=bounds)


def date_histogram(field: Union[str, Field], unit: Union[CalendarUnitName, c.CalendarUnit] = "month") -> Aggregate:
    """How many postings have a date in each day, week (from Monday on), month or year of UTC."""
    length = choice("unit", unit, c.CalendarUnit)
    return Aggregate(c.AggregateKind.DATE_HISTOGRAM, definition(field).field, unit=length)


@dataclass(frozen=True)
class Bucket:
    """One row of a facet or histogram."""

    key: BucketKey
    """What its postings have in common."""
    count: int
    """Postings that have it."""


@dataclass(frozen=True)
class Aggregation:
    """What one aggregate came to."""

    aggregate: Aggregate
    """What was asked for."""
    buckets: tuple[Bucket, ...]
    """The rows: of a facet by falling count, of a histogram in the order of numbers or time, of dates only those that
    have postings."""
    distinct_count: int
    """Distinct values, of a facet and a count of distinct values."""
    postings: int
    """Postings that were counted in."""
    missing: int
    """Postings among them that have no value of the fact."""
    unplaced: int
    """Dates that lie in no bucket alone, since they were published less precisely than it."""
    uncounted: int
    """Values, each posting's counted, that found no room in the table: `distinct_count` is too small then, while the
    counts of buckets stay exact."""
    is_top_exact: bool
    """Whether the buckets are the most frequent values for sure."""

    @property
    def is_exact(self) -> bool:
        """Whether all values found room."""
        return self.uncounted == 0

    @property
    def counts(self) -> dict[BucketKey, int]:
        """The count of each bucket by its key."""
        return {bucket.key: bucket.count for bucket in self.buckets}


def array(aggregates: Iterable[Aggregate]) -> ctypes.Array[c.jobposting_aggregate]:
    """Aggregates as the library takes them."""
    given = list(aggregates)
    views = (c.jobposting_aggregate * len(given))()
    for view, aggregate in zip(views, given):
        if not isinstance(aggregate, Aggregate):
            raise TypeError(f"an aggregate comes from facet, distinct or a histogram, not {type(aggregate).__name__}")
        view.kind = aggregate.kind
        view.field = aggregate.field
        view.top = aggregate.top
        view.boundaries = pointer((ctypes.c_double * len(aggregate.boundaries))(*aggregate.boundaries))
        view.boundary_count = len(aggregate.boundaries)
        view.unit = aggregate.unit or c.CalendarUnit.DAY
    return views


def read(scan: ctypes.c_void_p, aggregates: tuple[Aggregate, ...]) -> tuple[Aggregation, ...]:
    """What the aggregates of a scan came to so far."""
    view = c.jobposting_aggregation()
    found: list[Aggregation] = []
    for index, aggregate in enumerate(aggregates):
        library.jobposting_scan_aggregation(scan, index, view)
        row = c.jobposting_bucket()
        buckets: list[Bucket] = []
        while library.jobposting_scan_bucket(scan, index, len(buckets), row) == c.Status.OK:
            buckets.append(Bucket(_key(row, aggregate), row.count))
        found.append(
            Aggregation(
                aggregate, tuple(buckets), view.distinct_count, view.postings, view.missing, view.unplaced,
                view.uncounted, view.is_top_exact,
            )
        )
    return tuple(found)


def _key(row: c.jobposting_bucket, aggregate: Aggregate) -> BucketKey:
    if row.type == c.Type.NULL:
        return None if row.lower == float("-inf") else row.lower, None if row.upper == float("inf") else row.upper
    if row.type == c.Type.DATE_TIME:
        return date_time(row.content.date_time)
    value: Any = content(row)
    words: Any = FIELDS[aggregate.field.name.lower()].words
    key: BucketKey = value if words is None else words(value)
    return key
