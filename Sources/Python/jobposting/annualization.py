"""How pay for a shorter time becomes pay for a year."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Annualization:
    """A convention that turns pay for an hour, a day, a week or a month into pay for a year of twelve months.

    The default is full-time work the year round, as the United States' Bureau of Labor Statistics reckons it: an hour is
    paid 2,080 times.
    """

    hours_per_week: float = 40
    """Paid hours of a week, at most 168."""
    days_per_week: float = 5
    """Paid days of a week, at most 7."""
    weeks_per_year: float = 52
    """Paid weeks of a year, at most 53."""

    def __post_init__(self) -> None:
        for name, most in (("hours_per_week", 168), ("days_per_week", 7), ("weeks_per_year", 53)):
            value = getattr(self, name)
            if isinstance(value, bool) or not isinstance(value, (int, float)):
                raise TypeError(f"{name} is a number, not {type(value).__name__}")
            if not 0 < value <= most:
                raise ValueError(f"{name} is above 0 and at most {most}, not {value}")
