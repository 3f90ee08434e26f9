# Generated from Sources/JobPostingKit/Facts/Field.swift by Sources/Generators/generate; do not edit.
"""What queries can be about, each with its type, so that an editor completes and checks them."""

from __future__ import annotations

from typing import Final

from .builders import (
    BooleanField,
    DateTimeField,
    IntegerField,
    LocationsField,
    NumberField,
    SalaryField,
    TextField,
)
from .query import Query


class Subjects:
    """The facts that a query can be about, and its flags: `jp.F` is the one of its kind.

        (jp.F.country == "US") & jp.F.remote & (jp.F.salary_year >= jp.money(120_000, "USD"))

    Comparisons stand in parentheses. `matches`, `isin`, `between`, `is_missing` and `is_present` ask for the rest;
    `jp.within`, `jp.location` and `jp.path` for places and for what was published.
    """

    # Flags

    remote: Final = Query("remote")
    """Whether the work is wholly done elsewhere than at the employer's place."""

    onsite: Final = Query("onsite")
    """Whether the work is said to be done at the employer's place."""

    hybrid: Final = Query("hybrid")
    """Whether the work is partly done at the employer's place."""

    expired: Final = Query("expired")
    """Whether the posting stood until a time that has passed."""

    # Identity

    id: Final = TextField("id")
    """The employer's own identifier of the posting."""

    url: Final = TextField("url")
    """The posting's canonical link."""

    title: Final = TextField("title")
    """The title of the job, entities decoded; `name` where `title` is missing."""

    language: Final = TextField("language")
    """The language that the posting is written in, a tag of BCP 47."""

    apply_url: Final = TextField("apply_url")
    """Where to apply, when that is not the posting's own link."""

    contact: Final = TextField("contact")
    """An e-mail address or telephone number that was published for applicants."""

    # Organization

    organization: Final = TextField("organization")
    """The hiring organisation's name; absent when the employer is confidential."""

    organization_url: Final = TextField("organization_url")
    """The hiring organisation's own `url`."""

    organization_same_as: Final = TextField("organization_same_as")
    """Pages that say unambiguously who the hiring organisation is."""

    organization_logo: Final = TextField("organization_logo")
    """Link to the hiring organisation's logo."""

    # Dates

    date_posted: Final = DateTimeField("date_posted")
    """When the employer published the posting."""

    valid_through: Final = DateTimeField("valid_through")
    """Until when the posting stands; after the end of this interval it has expired."""

    start_date: Final = DateTimeField("start_date")
    """When the work begins."""

    # Employment

    employment_type: Final = TextField("employment_type")
    """How the applicant would be employed."""

    workplace: Final = TextField("workplace")
    """Where the work is done; `onsite` is never inferred from a mere place of work."""

    direct_apply: Final = BooleanField("direct_apply")
    """Whether one can apply directly where the posting was published."""

    immediate_start: Final = BooleanField("immediate_start")
    """Whether the work can begin at once."""

    openings: Final = IntegerField("openings")
    """How many people are looked for."""

    # Place

    locations: Final = LocationsField("locations")
    """Each published place of work, with the parts of its address together."""

    country: Final = TextField("country")
    """Countries of all places, ISO 3166-1 alpha-2."""

    region: Final = TextField("region")
    """Regions of all places, ISO 3166-2."""

    locality: Final = TextField("locality")
    """Towns and cities of all places, as published, entities decoded."""

    postal_code: Final = TextField("postal_code")
    """Postal codes of all places, as published."""

    street_address: Final = TextField("street_address")
    """Street addresses of all places, as published, entities decoded."""

    latitude: Final = NumberField("latitude")
    """Latitude of the first place that has coordinates, WGS 84.

    Unit: degrees.
    """

    longitude: Final = NumberField("longitude")
    """Longitude of the first place that has coordinates, WGS 84.

    Unit: degrees.
    """

    applicant_country: Final = TextField("applicant_country")
    """Countries in which a remote applicant may live, ISO 3166-1 alpha-2."""

    applicant_region: Final = TextField("applicant_region")
    """Regions in which a remote applicant may live, ISO 3166-2."""

    # Salary

    salary: Final = SalaryField("salary")
    """The stated range of pay, for whatever time."""

    salary_year: Final = SalaryField("salary_year")
    """The range of a year's pay, under the annualization of the options."""

    salary_min: Final = NumberField("salary_min")
    """The least pay, as stated; one amount is both bounds.

    Unit: salary_currency per salary_unit.
    """

    salary_max: Final = NumberField("salary_max")
    """The most pay, as stated; one amount is both bounds.

    Unit: salary_currency per salary_unit.
    """

    salary_currency: Final = TextField("salary_currency")
    """The currency of the pay, ISO 4217."""

    salary_unit: Final = TextField("salary_unit")
    """The time that the pay is for."""

    salary_kind: Final = TextField("salary_kind")
    """Whether the employer states the pay or somebody estimates it."""

    salary_year_min: Final = NumberField("salary_year_min")
    """The least pay of a year, under the annualization of the `FactOptions`.

    Unit: salary_currency per year.
    """

    salary_year_max: Final = NumberField("salary_year_max")
    """The most pay of a year, under the annualization of the `FactOptions`.

    Unit: salary_currency per year.
    """

    salary_negotiable: Final = BooleanField("salary_negotiable")
    """Whether the pay is said to be a matter of agreement."""

    # Requirements

    education: Final = TextField("education")
    """The education that is asked for."""

    experience_months: Final = NumberField("experience_months")
    """The least experience that is asked for; 0 when the posting says that none is.

    Unit: months.
    """

    # Classification

    industry: Final = TextField("industry")
    """Industries, split where they were published as one comma list."""

    skills: Final = TextField("skills")
    """Skills, split where they were published as one comma list."""

    occupation: Final = TextField("occupation")
    """Occupations by name."""

    occupation_code: Final = TextField("occupation_code")
    """Occupations by a code of the classification that the posting uses: O*NET-SOC, ISCO-08 and others."""

    # Text

    description: Final = TextField("description")
    """The description as clean HTML, decoded to its true depth, safe tags only."""

    text: Final = TextField("text")
    """The description as plain text: paragraphs, and list items on lines of their own."""

    responsibilities: Final = TextField("responsibilities")
    """What the work consists of, as plain text."""

    qualifications: Final = TextField("qualifications")
    """What an applicant must bring, as plain text."""

    benefits: Final = TextField("benefits")
    """What the employer offers beside the pay, as plain text."""

    work_hours: Final = TextField("work_hours")
    """When the work is done, as plain text."""

    # Comparison

    fingerprint: Final = IntegerField("fingerprint")
    """A hash of the normalised content: equal for postings that say the same."""

    near_duplicate_key: Final = IntegerField("near_duplicate_key")
    """A hash of what copies and city variants of one advertisement share."""


F: Final = Subjects()
"""What queries are built from: `jp.F.country == "US"`."""
