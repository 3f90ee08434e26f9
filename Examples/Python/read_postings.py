#!/usr/bin/env python3
"""Reads the example postings, asks them questions, searches a dump, and writes one posting back.

    pip install Sources/Python
    python Examples/Python/read_postings.py [folder]
"""

from __future__ import annotations

import json
import pathlib
import sys
from datetime import datetime, timezone

import jobposting as jp

folder = pathlib.Path(sys.argv[1]) if len(sys.argv) > 1 else pathlib.Path(__file__).parent.parent / "fixtures"
files = sorted(path for path in folder.glob("*.json") if path.name != "expected.json")
pages = sorted(folder.glob("*.html"))
now = datetime(2026, 1, 1, 12, tzinfo=timezone.utc)


def shown(text: object, width: int) -> str:
    """A cell of the table."""
    text = "–" if text in (None, "") else str(text)
    return (text if len(text) <= width else text[: width - 1] + "…").ljust(width)


# Each file is a document, and so is a page; each document is a sequence of postings.
print(shown("title", 40), shown("organization", 28), shown("country", 8), "date")
for path in files + pages:
    with jp.read(path) as document:
        for posting in document:
            country, date = ", ".join(posting.country), posting.date_posted or "–"
            print(shown(posting.title, 40), shown(posting.organization, 28), shown(country, 8), date)

# A fact is normalised and typed, and knows where it was read. What was published stands beside it.
path = files[0]
posting = jp.parse_one(path.read_bytes())
(country,) = posting.facts("country")
print(f"\n{posting.title}: {country.value}, {country.method.name.lower()} at {country.pointer}")
print("published as", posting.published.node(country.pointer).source, "at byte", country.offset)
print("the organisation's logo:", posting.published["hiringOrganization"]["logo"])
print("expired at the time of this example:", posting.is_expired(now))

# What is doubtful is told, never hidden.
print("\nDoubts:")
for path in files:
    for posting in jp.read(path):
        for doubt in posting.diagnostics[:1]:
            print(f"  {path.name}:{doubt}")

# A query asks one posting, or goes through a dump of any size. A mistake in it is pointed at.
query = jp.Query("country = US and employment_type = FULL_TIME and salary >= 100k USD")
with jp.scan(folder / "dump.ndjson", where=query, now=now) as matches:
    print(f"\n{query}:")
    for posting in matches:
        pay = f"{posting.salary_min or 0:,.0f}–{posting.salary_max or 0:,.0f} {posting.salary_currency}"
        print(" ", shown(posting.title, 44), pay, "a", (posting.salary_unit or "?").lower())
    report = matches.report
print(f"{report.matches} of {report.postings} postings in {report.bytes:,} bytes")
try:
    jp.Query("contry = US")
except jp.QueryError as error:
    print(f"\n{error}")

# Written back, nothing is lost: not the unknown properties, not the order, not how a number was written.
path = files[1]
with jp.read(path) as document:
    assert json.loads(document.to_json()) == json.loads(path.read_bytes())
    print(f"\n{path.name} written back in {len(document.encode())} bytes: the same as was read")
