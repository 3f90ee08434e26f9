# Generated from Sources/JobPostingKit/Facts/Field.swift by Sources/Generators/generate; do not edit.
"""Every fact of a posting: its name, its number, its type and its meaning."""

from __future__ import annotations

import enum
from typing import NamedTuple, Optional, Type, TypeVar

from .values import DateTimeInterval, Location

_Value = TypeVar("_Value")


class Field(enum.IntEnum):
    """Every fact of a posting. Numbers are permanent."""

    # Identity

    ID = 1
    """The employer's own identifier of the posting.

    Not `title`.
    """

    TITLE = 3
    """The title."""

    # Organisation

    ORGANIZATION_SAME_AS = 22
    """Where else the organisation is described: `a|b`."""

    EMPLOYMENT_TYPE = 40
    """The kinds of employment, as search engines name them, which is neither what an employer nor what
    a legislator would call them.
    """

    WORKPLACE = 41
    """Where one works."""

    EXPERIENCE_MONTHS = 70
    """The least experience."""

    LOCATIONS = 50
    """Where the job is."""

    DATE_POSTED = 30
    """When it was posted."""

    DIRECT_APPLY = 80
    """Whether one can apply here."""

    SALARY_MIN = 60
    """The least salary."""


class _Word(str, enum.Enum):
    """A word of a closed list; it equals, and prints as, the string."""

    def __str__(self) -> str:
        return str(self.value)


class EmploymentType(_Word):
    """The kinds of employment that search engines know."""

    FULL_TIME = "FULL_TIME"
    """The whole week."""

    PART_TIME = "PART_TIME"
    """Part of the week."""


class Workplace(_Word):
    """Where one works."""

    ONSITE = "onsite"
    """At the employer's."""

    REMOTE = "remote"
    """At home."""


class FieldDefinition(NamedTuple):
    """One row of the catalogue."""

    field: Field
    type: str
    """`text`, `number`, `integer`, `boolean`, `date-time`, `location` or `enumeration`."""
    many: bool
    """Whether the fact is a list."""
    unit: Optional[str]
    """What a number counts."""
    words: Optional[Type[enum.Enum]]
    """The words of an enumeration."""


FIELDS: dict[str, FieldDefinition] = {
    "id": FieldDefinition(Field.ID, "text", False, None, None),
    "title": FieldDefinition(Field.TITLE, "text", False, None, None),
    "organization_same_as": FieldDefinition(Field.ORGANIZATION_SAME_AS, "text", True, None, None),
    "employment_type": FieldDefinition(Field.EMPLOYMENT_TYPE, "enumeration", True, None, EmploymentType),
    "workplace": FieldDefinition(Field.WORKPLACE, "enumeration", False, None, Workplace),
    "experience_months": FieldDefinition(Field.EXPERIENCE_MONTHS, "integer", False, "months", None),
    "locations": FieldDefinition(Field.LOCATIONS, "location", True, None, None),
    "date_posted": FieldDefinition(Field.DATE_POSTED, "date-time", False, None, None),
    "direct_apply": FieldDefinition(Field.DIRECT_APPLY, "boolean", False, None, None),
    "salary_min": FieldDefinition(Field.SALARY_MIN, "number", False, None, None),
}
"""The catalogue, by name."""


class PostingFacts:
    """A property for each fact; a class that mixes this in knows how to read one."""

    __slots__ = ()

    def _one(self, field: Field, kind: type[_Value]) -> Optional[_Value]:
        """The value of a field as a `kind`, or None."""
        raise NotImplementedError

    def _many(self, field: Field, kind: type[_Value]) -> tuple[_Value, ...]:
        """All values of a field, each a `kind`."""
        raise NotImplementedError

    # Identity

    @property
    def id(self) -> Optional[str]:
        """The employer's own identifier of the posting.

        Not `title`.
        """
        return self._one(Field.ID, str)

    @property
    def title(self) -> Optional[str]:
        """The title."""
        return self._one(Field.TITLE, str)

    # Organisation

    @property
    def organization_same_as(self) -> tuple[str, ...]:
        """Where else the organisation is described: `a|b`."""
        return self._many(Field.ORGANIZATION_SAME_AS, str)

    @property
    def employment_type(self) -> tuple[EmploymentType, ...]:
        """The kinds of employment, as search engines name them, which is neither what an employer nor what
        a legislator would call them.
        """
        return self._many(Field.EMPLOYMENT_TYPE, EmploymentType)

    @property
    def workplace(self) -> Optional[Workplace]:
        """Where one works."""
        return self._one(Field.WORKPLACE, Workplace)

    @property
    def experience_months(self) -> Optional[int]:
        """The least experience.

        Unit: months.
        """
        return self._one(Field.EXPERIENCE_MONTHS, int)

    @property
    def locations(self) -> tuple[Location, ...]:
        """Where the job is."""
        return self._many(Field.LOCATIONS, Location)

    @property
    def date_posted(self) -> Optional[DateTimeInterval]:
        """When it was posted."""
        return self._one(Field.DATE_POSTED, DateTimeInterval)

    @property
    def direct_apply(self) -> Optional[bool]:
        """Whether one can apply here."""
        return self._one(Field.DIRECT_APPLY, bool)

    @property
    def salary_min(self) -> Optional[float]:
        """The least salary."""
        return self._one(Field.SALARY_MIN, float)
