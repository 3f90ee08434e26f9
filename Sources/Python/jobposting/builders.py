"""Queries written with operators. Each builds the text of the query language, and so gives the same Query:

    (jp.F.country == "US") & jp.F.remote & (jp.F.salary_year >= jp.money(120_000, "USD")) & ~jp.F.expired

Comparisons stand in parentheses, because `&` and `|` bind tighter than they do.
"""

from __future__ import annotations

import re
from datetime import date, datetime, timezone
from decimal import Decimal
from typing import Any, Generic, Iterable, NamedTuple, Optional, TypeVar, Union

from .query import Condition, Query
from .values import DateTimeInterval

_Literal = TypeVar("_Literal", contravariant=True)

_TODAY = re.compile(r"today( [+-] [0-9]+[dwmy])?")


class Money(NamedTuple):
    """An amount in a currency, for `jp.F.salary` and `jp.F.salary_year`."""

    amount: float
    currency: str
    """A code of ISO 4217."""


def money(amount: float, currency: str) -> Money:
    """An amount in a currency, a code of ISO 4217: `jp.money(120_000, "USD")`."""
    return Money(amount, currency)


class _Subject:
    """What can be compared, by its name in the query language."""

    __slots__ = ("_name",)

    def __init__(self, name: str) -> None:
        self._name = name

    # What is compared with == has no hash.
    __hash__ = None  # type: ignore[assignment]

    def is_present(self) -> Query:
        """Whether there is a value."""
        return Query(f"{self._name} is present")

    def is_missing(self) -> Query:
        """Whether there is no value."""
        return Query(f"{self._name} is missing")

    def _any(self, literals: list[str]) -> Query:
        """Whether some value is one of these; nothing is one of none."""
        if not literals:
            return Query(f"{self._name} is present and {self._name} is missing")
        return Query(f"{self._name} in ({', '.join(literals)})")

    def __repr__(self) -> str:
        return f"<{type(self).__name__} {self._name}>"


class TextField(_Subject):
    """A fact that is text, a code or one of a few words: `jp.F.title.matches("welder")`."""

    __slots__ = ()

    def __eq__(self, value: str) -> Query:  # type: ignore[override]
        """Whether some value is this one."""
        return Query(f"{self._name} = {_quoted(value)}")

    def __ne__(self, value: str) -> Query:  # type: ignore[override]
        """Whether no value is this one."""
        return Query(f"{self._name} != {_quoted(value)}")

    __hash__ = None

    def isin(self, values: Iterable[str]) -> Query:
        """Whether some value is one of these."""
        return self._any([_quoted(value) for value in _several(values)])

    def matches(self, words: str) -> Query:
        """Whether some value has these whole words, one after the other; a trailing `*` asks for a prefix."""
        return Query(f"{self._name} ~ {_quoted(words)}")


class OrderedField(_Subject, Generic[_Literal]):
    """A fact whose values have an order, or a range of pay.

    A comparison holds when it does for some value, or for some part of a range; dates compare as intervals.
    """

    __slots__ = ()

    def _literal(self, value: _Literal) -> str:
        raise NotImplementedError

    def __eq__(self, value: _Literal) -> Query:  # type: ignore[override]
        return Query(f"{self._name} = {self._literal(value)}")

    def __ne__(self, value: _Literal) -> Query:  # type: ignore[override]
        return Query(f"{self._name} != {self._literal(value)}")

    __hash__ = None

    def __lt__(self, value: _Literal) -> Query:
        return Query(f"{self._name} < {self._literal(value)}")

    def __le__(self, value: _Literal) -> Query:
        return Query(f"{self._name} <= {self._literal(value)}")

    def __gt__(self, value: _Literal) -> Query:
        return Query(f"{self._name} > {self._literal(value)}")

    def __ge__(self, value: _Literal) -> Query:
        return Query(f"{self._name} >= {self._literal(value)}")

    def between(self, lower: _Literal, upper: _Literal) -> Query:
        """Whether there is a value from the one to the other, both included."""
        return Query(f"{self._name} between {self._literal(lower)} and {self._literal(upper)}")

    def isin(self, values: Iterable[_Literal]) -> Query:
        """Whether some value is one of these."""
        return self._any([self._literal(value) for value in _several(values)])


class NumberField(OrderedField[float]):
    """A fact that is a number: `jp.F.experience_months <= 24`."""

    __slots__ = ()

    def _literal(self, value: float) -> str:
        return _number(value)


class IntegerField(OrderedField[int]):
    """A fact that is a whole number: `jp.F.openings > 1`."""

    __slots__ = ()

    def _literal(self, value: int) -> str:
        if isinstance(value, bool) or not isinstance(value, int):
            raise TypeError(f"{self._name} is compared with an int, not {type(value).__name__}")
        return str(value)


class DateTimeField(OrderedField[Union[date, str, DateTimeInterval]]):
    """A fact that is a date or time: `jp.F.date_posted >= "today - 30d"`.

    It is compared with a date, which is the whole day in UTC; an aware datetime; a DateTimeInterval, as facts are; or a
    str: ISO 8601, `today`, or `today` and a span of days, weeks, months or years, `today - 6m`.
    """

    __slots__ = ()

    def _literal(self, value: Union[date, str, DateTimeInterval]) -> str:
        if isinstance(value, str):
            return value if _TODAY.fullmatch(value) else _quoted(value)
        if isinstance(value, datetime):
            if value.utcoffset() is None:
                raise ValueError("the datetime has no time zone; datetime.now(timezone.utc) has one")
            instant = value.astimezone(timezone.utc).replace(tzinfo=None)
            precision = "milliseconds" if instant.microsecond else "seconds"
            return instant.isoformat(timespec=precision) + "Z"
        if isinstance(value, (date, DateTimeInterval)):
            return str(value)
        raise TypeError(f"{self._name} is compared with a date, datetime, str or DateTimeInterval")


class SalaryField(OrderedField[Money]):
    """A range of pay, compared in the amount's currency only: `jp.F.salary_year >= jp.money(120_000, "USD")`."""

    __slots__ = ()

    def _literal(self, value: Money) -> str:
        if not isinstance(value, Money):
            raise TypeError(f"{self._name} is compared with an amount in a currency: jp.money(120_000, 'USD')")
        if not re.fullmatch("[A-Za-z]{3}", value.currency):
            raise ValueError(f"a currency is a code of ISO 4217, not {value.currency!r}")
        # 1.234 is a fraction to one reader and of thousands to another, so that the language refuses it.
        digits = re.sub(r"^([1-9]\d{0,2}\.\d{3})$", r"\g<1>0", _number(value.amount))
        return f"{digits} {value.currency}"


class BooleanField(Condition, _Subject):
    """A fact that is true or false: `jp.F.direct_apply` alone, or compared, `jp.F.direct_apply == False`."""

    __slots__ = ()

    def _query(self) -> Query:
        return self == True  # noqa: E712

    def __eq__(self, value: bool) -> Query:  # type: ignore[override]
        """Whether the fact is known to be so."""
        return Query(f"{self._name} = {_boolean(value)}")

    def __ne__(self, value: bool) -> Query:  # type: ignore[override]
        """The complement of `==`, which includes what is missing."""
        return Query(f"{self._name} != {_boolean(value)}")

    __hash__ = None


class LocationsField(_Subject):
    """The published places of work; `jp.location` and `jp.within` ask about their parts."""

    __slots__ = ()


class PathField(_Subject):
    """What a JSONPath selects from the posting as it was published: `jp.path("$.identifier.value") == "7"`.

    An array stands for its elements, null for nothing. A number is compared with numbers and with strings that are one.
    """

    __slots__ = ()

    def __eq__(self, value: Union[str, float, bool]) -> Query:  # type: ignore[override]
        """Whether some selected value is this one."""
        return Query(f"{self._name} = {_published(value)}")

    def __ne__(self, value: Union[str, float, bool]) -> Query:  # type: ignore[override]
        """The complement of `==`."""
        return Query(f"{self._name} != {_published(value)}")

    __hash__ = None

    def __lt__(self, value: float) -> Query:
        return Query(f"{self._name} < {_number(value)}")

    def __le__(self, value: float) -> Query:
        return Query(f"{self._name} <= {_number(value)}")

    def __gt__(self, value: float) -> Query:
        return Query(f"{self._name} > {_number(value)}")

    def __ge__(self, value: float) -> Query:
        return Query(f"{self._name} >= {_number(value)}")

    def between(self, lower: float, upper: float) -> Query:
        """Whether there is a number from the one to the other, both included."""
        return Query(f"{self._name} between {_number(lower)} and {_number(upper)}")

    def isin(self, values: Iterable[Union[str, float, bool]]) -> Query:
        """Whether some selected value is one of these."""
        return self._any([_published(value) for value in _several(values)])

    def matches(self, words: str) -> Query:
        """Whether some selected string or number has these whole words."""
        return Query(f"{self._name} ~ {_quoted(words)}")


def path(text: str) -> PathField:
    """What a JSONPath (RFC 9535) selects from the posting as it was published, to be compared.

    Raises QueryError, where it is compared, when the text is no path.
    """
    return PathField(f"path({_quoted(text)})")


def within(
    latitude: float,
    longitude: float,
    *,
    km: Optional[float] = None,
    miles: Optional[float] = None,
    metres: Optional[float] = None,
) -> Query:
    """Whether some published place with coordinates lies within a distance of a point, in degrees:

    jp.within(52.52, 13.405, km=50)
    """
    given = [(value, unit) for value, unit in ((km, "km"), (miles, "mi"), (metres, "m")) if value is not None]
    if len(given) != 1:
        raise TypeError("within takes one distance: km, miles or metres")
    distance, unit = given[0]
    return Query(f"within({_number(latitude)}, {_number(longitude)}, {_number(distance)} {unit})")


def location(*conditions: Condition) -> Query:
    """Whether one and the same published place satisfies all conditions:

        jp.location(jp.F.country == "US", jp.F.locality == "Paris")

    They are about `country`, `region`, `locality`, `postal_code`, `street_address` and `within`.
    """
    if not conditions:
        raise TypeError("location takes at least one condition")
    return Query(f"location({' and '.join(f'({condition._query()})' for condition in conditions)})")


# Literals


def _quoted(text: str) -> str:
    if not isinstance(text, str):
        raise TypeError(f"a text is compared with a str, not {type(text).__name__}")
    # A word of an enumeration prints as itself.
    escaped = str(text).replace("\\", "\\\\").replace('"', '\\"')
    return f'"{escaped}"'


def _number(number: float) -> str:
    """A number as the language writes it, without an exponent."""
    if isinstance(number, bool) or not isinstance(number, (int, float)):
        raise TypeError(f"a number is compared with an int or float, not {type(number).__name__}")
    digits = Decimal(number if isinstance(number, int) else repr(number + 0.0))
    if not digits.is_finite():
        raise ValueError("no value is compared with what is infinite or no number")
    return format(digits, "f")


def _boolean(value: bool) -> str:
    if not isinstance(value, bool):
        raise TypeError(f"what is true or false is compared with a bool, not {type(value).__name__}")
    return "true" if value else "false"


def _published(value: Union[str, float, bool]) -> str:
    if isinstance(value, bool):
        return _boolean(value)
    return _quoted(value) if isinstance(value, str) else _number(value)


def _several(values: Iterable[Any]) -> Iterable[Any]:
    if isinstance(values, str):
        raise TypeError("isin takes several values: a list, a tuple or a set")
    return values
