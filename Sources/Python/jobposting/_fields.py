# Generated from Sources/JobPostingKit/Facts/Field.swift by Sources/Generators/generate; do not edit.
"""Every fact of a posting: its name, its number, its type and its meaning."""

from __future__ import annotations

import enum
from typing import NamedTuple, Optional, Type, TypeVar

from .values import DateTimeInterval, Location

_Value = TypeVar("_Value")


class Field(enum.IntEnum):
    """A fact that can be asked of a posting."""

    # Identity

    ID = 1
    """The employer's own identifier of the posting."""

    URL = 2
    """The posting's canonical link."""

    TITLE = 3
    """The title of the job, entities decoded; `name` where `title` is missing."""

    LANGUAGE = 4
    """The language that the posting is written in, a tag of BCP 47."""

    APPLY_URL = 5
    """Where to apply, when that is not the posting's own link."""

    CONTACT = 6
    """An e-mail address or telephone number that was published for applicants."""

    # Organization

    ORGANIZATION = 10
    """The hiring organisation's name; absent when the employer is confidential."""

    ORGANIZATION_URL = 11
    """The hiring organisation's own `url`."""

    ORGANIZATION_SAME_AS = 12
    """Pages that say unambiguously who the hiring organisation is."""

    ORGANIZATION_LOGO = 13
    """Link to the hiring organisation's logo."""

    # Dates

    DATE_POSTED = 20
    """When the employer published the posting."""

    VALID_THROUGH = 21
    """Until when the posting stands; after the end of this interval it has expired."""

    START_DATE = 22
    """When the work begins."""

    # Employment

    EMPLOYMENT_TYPE = 30
    """How the applicant would be employed."""

    WORKPLACE = 31
    """Where the work is done; `onsite` is never inferred from a mere place of work."""

    DIRECT_APPLY = 32
    """Whether one can apply directly where the posting was published."""

    IMMEDIATE_START = 33
    """Whether the work can begin at once."""

    OPENINGS = 34
    """How many people are looked for."""

    # Place

    LOCATIONS = 40
    """Each published place of work, with the parts of its address together."""

    COUNTRY = 41
    """Countries of all places, ISO 3166-1 alpha-2."""

    REGION = 42
    """Regions of all places, ISO 3166-2."""

    LOCALITY = 43
    """Towns and cities of all places, as published, entities decoded."""

    POSTAL_CODE = 44
    """Postal codes of all places, as published."""

    STREET_ADDRESS = 45
    """Street addresses of all places, as published, entities decoded."""

    LATITUDE = 46
    """Latitude of the first place that has coordinates, WGS 84."""

    LONGITUDE = 47
    """Longitude of the first place that has coordinates, WGS 84."""

    APPLICANT_COUNTRY = 48
    """Countries in which a remote applicant may live, ISO 3166-1 alpha-2."""

    APPLICANT_REGION = 49
    """Regions in which a remote applicant may live, ISO 3166-2."""

    # Salary

    SALARY_MIN = 60
    """The least pay, as stated; one amount is both bounds."""

    SALARY_MAX = 61
    """The most pay, as stated; one amount is both bounds."""

    SALARY_CURRENCY = 62
    """The currency of the pay, ISO 4217."""

    SALARY_UNIT = 63
    """The time that the pay is for."""

    SALARY_KIND = 64
    """Whether the employer states the pay or somebody estimates it."""

    SALARY_YEAR_MIN = 65
    """The least pay of a year, under the annualization of the `FactOptions`."""

    SALARY_YEAR_MAX = 66
    """The most pay of a year, under the annualization of the `FactOptions`."""

    SALARY_NEGOTIABLE = 67
    """Whether the pay is said to be a matter of agreement."""

    # Requirements

    EDUCATION = 80
    """The education that is asked for."""

    EXPERIENCE_MONTHS = 81
    """The least experience that is asked for; 0 when the posting says that none is."""

    # Classification

    INDUSTRY = 90
    """Industries, split where they were published as one comma list."""

    SKILLS = 91
    """Skills, split where they were published as one comma list."""

    OCCUPATION = 92
    """Occupations by name."""

    OCCUPATION_CODE = 93
    """Occupations by a code of the classification that the posting uses: O*NET-SOC, ISCO-08 and others."""

    # Text

    DESCRIPTION = 100
    """The description as clean HTML, decoded to its true depth, safe tags only."""

    TEXT = 101
    """The description as plain text: paragraphs, and list items on lines of their own."""

    RESPONSIBILITIES = 102
    """What the work consists of, as plain text."""

    QUALIFICATIONS = 103
    """What an applicant must bring, as plain text."""

    BENEFITS = 104
    """What the employer offers beside the pay, as plain text."""

    WORK_HOURS = 105
    """When the work is done, as plain text."""

    # Comparison

    FINGERPRINT = 120
    """A hash of the normalised content: equal for postings that say the same."""

    NEAR_DUPLICATE_KEY = 121
    """A hash of what copies and city variants of one advertisement share."""


class _Word(str, enum.Enum):
    """A word of a closed list; it equals, and prints as, the string."""

    def __str__(self) -> str:
        return str(self.value)


class EmploymentType(_Word):
    """How somebody is employed: the codes of Google's `employmentType` (schema.org has no enumeration of its own)."""

    FULL_TIME = "FULL_TIME"
    """Full time."""

    PART_TIME = "PART_TIME"
    """Part time."""

    CONTRACTOR = "CONTRACTOR"
    """As a contractor."""

    TEMPORARY = "TEMPORARY"
    """For a limited time."""

    INTERN = "INTERN"
    """As an intern."""

    VOLUNTEER = "VOLUNTEER"
    """As a volunteer."""

    PER_DIEM = "PER_DIEM"
    """By the day, as needed."""

    OTHER = "OTHER"
    """In some other way."""


class Workplace(_Word):
    """Where the work is done."""

    ONSITE = "onsite"
    """At the employer's place."""

    HYBRID = "hybrid"
    """Partly there, partly elsewhere."""

    REMOTE = "remote"
    """Wholly elsewhere."""


class SalaryUnit(_Word):
    """The time that a salary is paid for: the units of Google's `unitText`."""

    HOUR = "HOUR"
    """An hour."""

    DAY = "DAY"
    """A day."""

    WEEK = "WEEK"
    """A week."""

    MONTH = "MONTH"
    """A month."""

    YEAR = "YEAR"
    """A year."""


class SalaryKind(_Word):
    """Who says what the pay is."""

    BASE = "base"
    """The employer states it: `baseSalary`."""

    ESTIMATED = "estimated"
    """Somebody estimates it: `estimatedSalary`."""


class EducationLevel(_Word):
    """The education that is asked for: Google's `credentialCategory`, and `none_required` for its `no requirements`."""

    HIGH_SCHOOL = "high_school"
    """A school-leaving certificate."""

    ASSOCIATE_DEGREE = "associate_degree"
    """A two-year degree."""

    BACHELOR_DEGREE = "bachelor_degree"
    """A bachelor's degree."""

    PROFESSIONAL_CERTIFICATE = "professional_certificate"
    """A certificate of a profession."""

    POSTGRADUATE_DEGREE = "postgraduate_degree"
    """A degree after the bachelor's."""

    NONE_REQUIRED = "none_required"
    """The posting says that none is asked for."""


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
    "url": FieldDefinition(Field.URL, "text", False, None, None),
    "title": FieldDefinition(Field.TITLE, "text", False, None, None),
    "language": FieldDefinition(Field.LANGUAGE, "text", False, None, None),
    "apply_url": FieldDefinition(Field.APPLY_URL, "text", False, None, None),
    "contact": FieldDefinition(Field.CONTACT, "text", True, None, None),
    "organization": FieldDefinition(Field.ORGANIZATION, "text", False, None, None),
    "organization_url": FieldDefinition(Field.ORGANIZATION_URL, "text", False, None, None),
    "organization_same_as": FieldDefinition(Field.ORGANIZATION_SAME_AS, "text", True, None, None),
    "organization_logo": FieldDefinition(Field.ORGANIZATION_LOGO, "text", False, None, None),
    "date_posted": FieldDefinition(Field.DATE_POSTED, "date-time", False, None, None),
    "valid_through": FieldDefinition(Field.VALID_THROUGH, "date-time", False, None, None),
    "start_date": FieldDefinition(Field.START_DATE, "date-time", False, None, None),
    "employment_type": FieldDefinition(Field.EMPLOYMENT_TYPE, "enumeration", True, None, EmploymentType),
    "workplace": FieldDefinition(Field.WORKPLACE, "enumeration", False, None, Workplace),
    "direct_apply": FieldDefinition(Field.DIRECT_APPLY, "boolean", False, None, None),
    "immediate_start": FieldDefinition(Field.IMMEDIATE_START, "boolean", False, None, None),
    "openings": FieldDefinition(Field.OPENINGS, "integer", False, None, None),
    "locations": FieldDefinition(Field.LOCATIONS, "location", True, None, None),
    "country": FieldDefinition(Field.COUNTRY, "text", True, None, None),
    "region": FieldDefinition(Field.REGION, "text", True, None, None),
    "locality": FieldDefinition(Field.LOCALITY, "text", True, None, None),
    "postal_code": FieldDefinition(Field.POSTAL_CODE, "text", True, None, None),
    "street_address": FieldDefinition(Field.STREET_ADDRESS, "text", True, None, None),
    "latitude": FieldDefinition(Field.LATITUDE, "number", False, "degrees", None),
    "longitude": FieldDefinition(Field.LONGITUDE, "number", False, "degrees", None),
    "applicant_country": FieldDefinition(Field.APPLICANT_COUNTRY, "text", True, None, None),
    "applicant_region": FieldDefinition(Field.APPLICANT_REGION, "text", True, None, None),
    "salary_min": FieldDefinition(Field.SALARY_MIN, "number", False, "salary_currency per salary_unit", None),
    "salary_max": FieldDefinition(Field.SALARY_MAX, "number", False, "salary_currency per salary_unit", None),
    "salary_currency": FieldDefinition(Field.SALARY_CURRENCY, "text", False, None, None),
    "salary_unit": FieldDefinition(Field.SALARY_UNIT, "enumeration", False, None, SalaryUnit),
    "salary_kind": FieldDefinition(Field.SALARY_KIND, "enumeration", False, None, SalaryKind),
    "salary_year_min": FieldDefinition(Field.SALARY_YEAR_MIN, "number", False, "salary_currency per year", None),
    "salary_year_max": FieldDefinition(Field.SALARY_YEAR_MAX, "number", False, "salary_currency per year", None),
    "salary_negotiable": FieldDefinition(Field.SALARY_NEGOTIABLE, "boolean", False, None, None),
    "education": FieldDefinition(Field.EDUCATION, "enumeration", True, None, EducationLevel),
    "experience_months": FieldDefinition(Field.EXPERIENCE_MONTHS, "number", False, "months", None),
    "industry": FieldDefinition(Field.INDUSTRY, "text", True, None, None),
    "skills": FieldDefinition(Field.SKILLS, "text", True, None, None),
    "occupation": FieldDefinition(Field.OCCUPATION, "text", True, None, None),
    "occupation_code": FieldDefinition(Field.OCCUPATION_CODE, "text", True, None, None),
    "description": FieldDefinition(Field.DESCRIPTION, "text", False, None, None),
    "text": FieldDefinition(Field.TEXT, "text", False, None, None),
    "responsibilities": FieldDefinition(Field.RESPONSIBILITIES, "text", False, None, None),
    "qualifications": FieldDefinition(Field.QUALIFICATIONS, "text", False, None, None),
    "benefits": FieldDefinition(Field.BENEFITS, "text", False, None, None),
    "work_hours": FieldDefinition(Field.WORK_HOURS, "text", False, None, None),
    "fingerprint": FieldDefinition(Field.FINGERPRINT, "integer", False, None, None),
    "near_duplicate_key": FieldDefinition(Field.NEAR_DUPLICATE_KEY, "integer", False, None, None),
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
        """The employer's own identifier of the posting."""
        return self._one(Field.ID, str)

    @property
    def url(self) -> Optional[str]:
        """The posting's canonical link."""
        return self._one(Field.URL, str)

    @property
    def title(self) -> Optional[str]:
        """The title of the job, entities decoded; `name` where `title` is missing."""
        return self._one(Field.TITLE, str)

    @property
    def language(self) -> Optional[str]:
        """The language that the posting is written in, a tag of BCP 47."""
        return self._one(Field.LANGUAGE, str)

    @property
    def apply_url(self) -> Optional[str]:
        """Where to apply, when that is not the posting's own link."""
        return self._one(Field.APPLY_URL, str)

    @property
    def contact(self) -> tuple[str, ...]:
        """An e-mail address or telephone number that was published for applicants."""
        return self._many(Field.CONTACT, str)

    # Organization

    @property
    def organization(self) -> Optional[str]:
        """The hiring organisation's name; absent when the employer is confidential."""
        return self._one(Field.ORGANIZATION, str)

    @property
    def organization_url(self) -> Optional[str]:
        """The hiring organisation's own `url`."""
        return self._one(Field.ORGANIZATION_URL, str)

    @property
    def organization_same_as(self) -> tuple[str, ...]:
        """Pages that say unambiguously who the hiring organisation is."""
        return self._many(Field.ORGANIZATION_SAME_AS, str)

    @property
    def organization_logo(self) -> Optional[str]:
        """Link to the hiring organisation's logo."""
        return self._one(Field.ORGANIZATION_LOGO, str)

    # Dates

    @property
    def date_posted(self) -> Optional[DateTimeInterval]:
        """When the employer published the posting."""
        return self._one(Field.DATE_POSTED, DateTimeInterval)

    @property
    def valid_through(self) -> Optional[DateTimeInterval]:
        """Until when the posting stands; after the end of this interval it has expired."""
        return self._one(Field.VALID_THROUGH, DateTimeInterval)

    @property
    def start_date(self) -> Optional[DateTimeInterval]:
        """When the work begins."""
        return self._one(Field.START_DATE, DateTimeInterval)

    # Employment

    @property
    def employment_type(self) -> tuple[EmploymentType, ...]:
        """How the applicant would be employed."""
        return self._many(Field.EMPLOYMENT_TYPE, EmploymentType)

    @property
    def workplace(self) -> Optional[Workplace]:
        """Where the work is done; `onsite` is never inferred from a mere place of work."""
        return self._one(Field.WORKPLACE, Workplace)

    @property
    def direct_apply(self) -> Optional[bool]:
        """Whether one can apply directly where the posting was published."""
        return self._one(Field.DIRECT_APPLY, bool)

    @property
    def immediate_start(self) -> Optional[bool]:
        """Whether the work can begin at once."""
        return self._one(Field.IMMEDIATE_START, bool)

    @property
    def openings(self) -> Optional[int]:
        """How many people are looked for."""
        return self._one(Field.OPENINGS, int)

    # Place

    @property
    def locations(self) -> tuple[Location, ...]:
        """Each published place of work, with the parts of its address together."""
        return self._many(Field.LOCATIONS, Location)

    @property
    def country(self) -> tuple[str, ...]:
        """Countries of all places, ISO 3166-1 alpha-2."""
        return self._many(Field.COUNTRY, str)

    @property
    def region(self) -> tuple[str, ...]:
        """Regions of all places, ISO 3166-2."""
        return self._many(Field.REGION, str)

    @property
    def locality(self) -> tuple[str, ...]:
        """Towns and cities of all places, as published, entities decoded."""
        return self._many(Field.LOCALITY, str)

    @property
    def postal_code(self) -> tuple[str, ...]:
        """Postal codes of all places, as published."""
        return self._many(Field.POSTAL_CODE, str)

    @property
    def street_address(self) -> tuple[str, ...]:
        """Street addresses of all places, as published, entities decoded."""
        return self._many(Field.STREET_ADDRESS, str)

    @property
    def latitude(self) -> Optional[float]:
        """Latitude of the first place that has coordinates, WGS 84.

        Unit: degrees.
        """
        return self._one(Field.LATITUDE, float)

    @property
    def longitude(self) -> Optional[float]:
        """Longitude of the first place that has coordinates, WGS 84.

        Unit: degrees.
        """
        return self._one(Field.LONGITUDE, float)

    @property
    def applicant_country(self) -> tuple[str, ...]:
        """Countries in which a remote applicant may live, ISO 3166-1 alpha-2."""
        return self._many(Field.APPLICANT_COUNTRY, str)

    @property
    def applicant_region(self) -> tuple[str, ...]:
        """Regions in which a remote applicant may live, ISO 3166-2."""
        return self._many(Field.APPLICANT_REGION, str)

    # Salary

    @property
    def salary_min(self) -> Optional[float]:
        """The least pay, as stated; one amount is both bounds.

        Unit: salary_currency per salary_unit.
        """
        return self._one(Field.SALARY_MIN, float)

    @property
    def salary_max(self) -> Optional[float]:
        """The most pay, as stated; one amount is both bounds.

        Unit: salary_currency per salary_unit.
        """
        return self._one(Field.SALARY_MAX, float)

    @property
    def salary_currency(self) -> Optional[str]:
        """The currency of the pay, ISO 4217."""
        return self._one(Field.SALARY_CURRENCY, str)

    @property
    def salary_unit(self) -> Optional[SalaryUnit]:
        """The time that the pay is for."""
        return self._one(Field.SALARY_UNIT, SalaryUnit)

    @property
    def salary_kind(self) -> Optional[SalaryKind]:
        """Whether the employer states the pay or somebody estimates it."""
        return self._one(Field.SALARY_KIND, SalaryKind)

    @property
    def salary_year_min(self) -> Optional[float]:
        """The least pay of a year, under the annualization of the `FactOptions`.

        Unit: salary_currency per year.
        """
        return self._one(Field.SALARY_YEAR_MIN, float)

    @property
    def salary_year_max(self) -> Optional[float]:
        """The most pay of a year, under the annualization of the `FactOptions`.

        Unit: salary_currency per year.
        """
        return self._one(Field.SALARY_YEAR_MAX, float)

    @property
    def salary_negotiable(self) -> Optional[bool]:
        """Whether the pay is said to be a matter of agreement."""
        return self._one(Field.SALARY_NEGOTIABLE, bool)

    # Requirements

    @property
    def education(self) -> tuple[EducationLevel, ...]:
        """The education that is asked for."""
        return self._many(Field.EDUCATION, EducationLevel)

    @property
    def experience_months(self) -> Optional[float]:
        """The least experience that is asked for; 0 when the posting says that none is.

        Unit: months.
        """
        return self._one(Field.EXPERIENCE_MONTHS, float)

    # Classification

    @property
    def industry(self) -> tuple[str, ...]:
        """Industries, split where they were published as one comma list."""
        return self._many(Field.INDUSTRY, str)

    @property
    def skills(self) -> tuple[str, ...]:
        """Skills, split where they were published as one comma list."""
        return self._many(Field.SKILLS, str)

    @property
    def occupation(self) -> tuple[str, ...]:
        """Occupations by name."""
        return self._many(Field.OCCUPATION, str)

    @property
    def occupation_code(self) -> tuple[str, ...]:
        """Occupations by a code of the classification that the posting uses: O*NET-SOC, ISCO-08 and others."""
        return self._many(Field.OCCUPATION_CODE, str)

    # Text

    @property
    def description(self) -> Optional[str]:
        """The description as clean HTML, decoded to its true depth, safe tags only."""
        return self._one(Field.DESCRIPTION, str)

    @property
    def text(self) -> Optional[str]:
        """The description as plain text: paragraphs, and list items on lines of their own."""
        return self._one(Field.TEXT, str)

    @property
    def responsibilities(self) -> Optional[str]:
        """What the work consists of, as plain text."""
        return self._one(Field.RESPONSIBILITIES, str)

    @property
    def qualifications(self) -> Optional[str]:
        """What an applicant must bring, as plain text."""
        return self._one(Field.QUALIFICATIONS, str)

    @property
    def benefits(self) -> Optional[str]:
        """What the employer offers beside the pay, as plain text."""
        return self._one(Field.BENEFITS, str)

    @property
    def work_hours(self) -> Optional[str]:
        """When the work is done, as plain text."""
        return self._one(Field.WORK_HOURS, str)

    # Comparison

    @property
    def fingerprint(self) -> Optional[int]:
        """A hash of the normalised content: equal for postings that say the same."""
        return self._one(Field.FINGERPRINT, int)

    @property
    def near_duplicate_key(self) -> Optional[int]:
        """A hash of what copies and city variants of one advertisement share."""
        return self._one(Field.NEAR_DUPLICATE_KEY, int)
