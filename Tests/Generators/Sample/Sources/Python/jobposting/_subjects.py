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
    """The employer's own identifier of the posting.

    Not `title`.
    """

    title: Final = TextField("title")
    """The title."""

    # Organisation

    organization_same_as: Final = TextField("organization_same_as")
    """Where else the organisation is described: `a|b`."""

    employment_type: Final = TextField("employment_type")
    """The kinds of employment, as search engines name them, which is neither what an employer nor what
    a legislator would call them.
    """

    workplace: Final = TextField("workplace")
    """Where one works."""

    experience_months: Final = IntegerField("experience_months")
    """The least experience.

    Unit: months.
    """

    locations: Final = LocationsField("locations")
    """Where the job is."""

    date_posted: Final = DateTimeField("date_posted")
    """When it was posted."""

    direct_apply: Final = BooleanField("direct_apply")
    """Whether one can apply here."""

    salary: Final = SalaryField("salary")
    """The stated range of pay, for whatever time."""

    salary_year: Final = SalaryField("salary_year")
    """The range of a year's pay, under the annualization of the options."""

    salary_min: Final = NumberField("salary_min")
    """The least salary."""


F: Final = Subjects()
"""What queries are built from: `jp.F.country == "US"`."""
