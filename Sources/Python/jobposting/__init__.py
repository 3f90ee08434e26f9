"""Reads, checks, searches and re-encodes job postings: schema.org JobPosting documents as they are published.

    import jobposting as jp

    for posting in jp.read("posting.json"):
        print(posting.title, posting.country, posting.salary_min)
        print(posting.published.hiringOrganization.name.string)
        print(posting.published.find("$.jobLocation[*].name"))

    with jp.scan("dump.ndjson", where="country = US and remote and date_posted >= today - 30d") as matches:
        for posting in matches:
            print(posting.to_json(embed_references=True))

    wanted = (jp.F.country == "US") & jp.F.remote & (jp.F.salary_year >= jp.money(120_000, "USD"))
    for title, countries in jp.scan("dump.ndjson", wanted, columns=["title", "country"], order_by="-date_posted").rows():
        print(title, countries)

`parse` and `read` give a Document, a sequence of postings; `parse_one` gives the one posting that is expected; `scan`
goes through a dump, a folder or a page, and `count` counts what it would find. What was found wrong on the way is in the
`diagnostics` of each.

Documents, postings, queries and paths may be read by many threads at once, and other threads run while the library
works; a scan belongs to one thread at a time. All of them may be used in a forked child. Of them only a Query or a Path
can be pickled, while every value that they give can.
"""

from __future__ import annotations

from ._bindings import VERSION_STRING as __version__
from ._bindings import AggregateKind, CalendarUnit, Format, Method, Mode, Precision, Severity
from ._fields import FIELDS, EducationLevel, EmploymentType, Field, FieldDefinition, SalaryKind, SalaryUnit, Workplace
from ._subjects import F
from .aggregates import Aggregate, Aggregation, Bucket, date_histogram, distinct, facet, histogram
from .annualization import Annualization
from .builders import Money, location, money, path, within
from .diagnostics import Diagnostic
from .document import Document, parse, read
from .editing import EditablePosting, NewValue
from .errors import CancelledError, ClosedError, EditError, Error, ParseError, PathError, QueryError
from .fact import Fact
from .path import Path
from .posting import Origin, Posting, parse_one
from .properties import Properties, Values
from .published import JSONValue, Published, PublishedArray, PublishedObject, Value
from .published_posting import PublishedPosting
from .query import Condition, Query
from .scan import Report, Scan, count, scan
from .values import DateTimeInterval, Location

__all__ = [
    "F",
    "FIELDS",
    "Aggregate",
    "AggregateKind",
    "Aggregation",
    "Annualization",
    "Bucket",
    "CalendarUnit",
    "CancelledError",
    "ClosedError",
    "Condition",
    "DateTimeInterval",
    "Diagnostic",
    "Document",
    "EditError",
    "EditablePosting",
    "EducationLevel",
    "EmploymentType",
    "Error",
    "Fact",
    "Field",
    "FieldDefinition",
    "Format",
    "JSONValue",
    "Location",
    "Method",
    "Mode",
    "Money",
    "NewValue",
    "Origin",
    "ParseError",
    "Path",
    "PathError",
    "Posting",
    "Precision",
    "Properties",
    "Published",
    "PublishedArray",
    "PublishedObject",
    "PublishedPosting",
    "Query",
    "QueryError",
    "Report",
    "SalaryKind",
    "SalaryUnit",
    "Scan",
    "Severity",
    "Value",
    "Values",
    "Workplace",
    "__version__",
    "count",
    "date_histogram",
    "distinct",
    "facet",
    "histogram",
    "location",
    "money",
    "parse",
    "parse_one",
    "path",
    "read",
    "scan",
    "within",
]
