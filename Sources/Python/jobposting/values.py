"""The values that facts have beside str, float and the words of _fields."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta
from functools import total_ordering
from typing import TYPE_CHECKING, Any, Optional

if TYPE_CHECKING:
    from ._bindings import Precision

# Characters of an ISO 8601 text, by precision.
_LENGTHS = (0, 4, 7, 10, 16, 19, 23)


@total_ordering
@dataclass(frozen=True)
class DateTimeInterval:
    """A date or time as an interval at the precision that was published: a day is the whole day.

    `str()` of it is ISO 8601 at that precision and in the published zone: `2021-08-03`, `2021-08-03T00:46:20Z`.

    Intervals sort by their first millisecond, then by their end, so that a day comes after its first hour; of the same
    interval the coarser precision comes first, then the zone. That order says nothing of what overlaps: queries compare
    dates as intervals.
    """

    start: datetime
    """Its first millisecond, in UTC."""
    end: datetime
    """The first millisecond after it, in UTC."""
    precision: Precision
    """To which unit it was published."""
    zone_offset: Optional[int]
    """Minutes that the published zone is ahead of UTC; None where none was published, and UTC is taken."""

    @classmethod
    def _of(cls, start: datetime, end: datetime, precision: Precision, zone_offset: Optional[int]) -> DateTimeInterval:
        """What the initialiser makes, in half of the time: what is frozen is set in a roundabout way there."""
        interval = cls.__new__(cls)
        members = interval.__dict__
        members["start"] = start
        members["end"] = end
        members["precision"] = precision
        members["zone_offset"] = zone_offset
        return interval

    @property
    def has_zone(self) -> bool:
        """Whether a zone was published."""
        return self.zone_offset is not None

    def __lt__(self, other: object) -> bool:
        return self._key() < other._key() if isinstance(other, DateTimeInterval) else NotImplemented

    def _key(self) -> tuple[Any, ...]:
        # No zone comes before any.
        return self.start, self.end, self.precision, self.zone_offset is not None, self.zone_offset or 0

    def __contains__(self, moment: datetime) -> bool:
        return self.start <= moment < self.end

    def __str__(self) -> str:
        offset = self.zone_offset or 0
        clock = self.start.replace(tzinfo=None) + timedelta(minutes=offset)
        text = clock.isoformat(timespec="milliseconds")[: _LENGTHS[self.precision]]
        if len(text) == 23 and text.endswith(".000"):
            text = text[:19]
        if self.zone_offset is None or len(text) <= 10:
            return text
        if offset == 0:
            return text + "Z"
        hours, minutes = divmod(abs(offset), 60)
        return f"{text}{'-' if offset < 0 else '+'}{hours:02}:{minutes:02}"


@dataclass(frozen=True)
class Location:
    """One published place of work; what is not known of it is None."""

    country: Optional[str] = None
    """ISO 3166-1 alpha-2."""
    region: Optional[str] = None
    """ISO 3166-2."""
    locality: Optional[str] = None
    """Town or city."""
    postal_code: Optional[str] = None
    """As published."""
    street_address: Optional[str] = None
    """As published."""
    name: Optional[str] = None
    """The place's own name, or the whole place where it was published as one text."""
    latitude: Optional[float] = None
    """Degrees, WGS 84; known together with the longitude."""
    longitude: Optional[float] = None
    """Degrees, WGS 84."""
