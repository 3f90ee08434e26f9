"""Fifty queries, and beside each what it asks in Python, of what is true of a posting.

The right side says what the documentation says, in another way than the library does it: `not` is the plain complement,
a missing value satisfies nothing, dates are intervals, pay is a range in one currency.
"""

from __future__ import annotations

import datetime
import math
import re
from typing import Callable, Optional

from truth import Facts, Interval, milliseconds

Test = Callable[[Facts], bool]

NOW = datetime.datetime(2025, 6, 15, 12, 0, tzinfo=datetime.timezone.utc)
"""What `today` and `expired` refer to."""


def moment(text: str) -> Interval:
    """A day, or a second, in UTC."""
    start = datetime.datetime.fromisoformat(text).replace(tzinfo=datetime.timezone.utc)
    length = 86_400_000 if len(text) == 10 else 1_000
    return milliseconds(start), milliseconds(start) + length - 1


def since(value: Optional[Interval], text: str) -> bool:
    return value is not None and value[1] >= moment(text)[0]


def until(value: Optional[Interval], text: str) -> bool:
    return value is not None and value[0] <= moment(text)[1]


def before(value: Optional[Interval], text: str) -> bool:
    return value is not None and value[1] < moment(text)[0]


def after(value: Optional[Interval], text: str) -> bool:
    return value is not None and value[0] > moment(text)[1]


def expired(facts: Facts) -> bool:
    return facts.valid is not None and facts.valid[1] < milliseconds(NOW)


def has(text: Optional[str], words: str) -> bool:
    """Whether a text has these words, whole and one after the other, in any case; `*` ends a prefix.

    For words of letters and digits; what stands between them is passed over.
    """
    pattern = r"[^\w]+".join(map(re.escape, words.rstrip("*").split()))
    end = "" if words.endswith("*") else r"(?!\w)"
    return text is not None and bool(re.search(rf"(?<!\w){pattern}{end}", text, re.I))


def has_exactly(text: Optional[str], word: str) -> bool:
    """Whether a text has this word, which has signs in it: `C++` is not `C`."""
    return text is not None and bool(re.search(rf"(?<![\w+#]){re.escape(word)}(?![\w+#])", text, re.I))


def skilled(facts: Facts, words: str) -> bool:
    return any(has(skill, words) for skill in facts.skills)


def at_least(facts: Facts, amount: float, currency: str) -> bool:
    return facts.salary is not None and facts.currency == currency and facts.salary[1] >= amount


def a_year(facts: Facts) -> Optional[tuple[float, float]]:
    """Pay a year: 40 hours a week, 52 weeks, 12 months."""
    times = {"YEAR": 1, "MONTH": 12, "HOUR": 40 * 52}.get(facts.unit or "")
    return (facts.salary[0] * times, facts.salary[1] * times) if facts.salary and times else None


def year_at_least(facts: Facts, amount: float, currency: str) -> bool:
    pay = a_year(facts)
    return pay is not None and facts.currency == currency and pay[1] >= amount


def near(facts: Facts, latitude: float, longitude: float, kilometres: float) -> bool:
    """By the haversine formula, on a sphere of the earth's mean radius."""
    if facts.place is None:
        return False
    here, there = map(math.radians, (latitude, facts.place[0]))
    longitudes = math.radians(facts.place[1] - longitude)
    chord = math.sin((there - here) / 2) ** 2 + math.cos(here) * math.cos(there) * math.sin(longitudes / 2) ** 2
    return 2 * 6371.0088 * math.asin(math.sqrt(chord)) <= kilometres


QUESTIONS: list[tuple[str, Test]] = [
    # Places
    ("country = DE", lambda p: p.country == "DE"),
    ("country = US", lambda p: p.country == "US"),
    ("country != US", lambda p: p.country != "US"),
    ("country in (FR, ES, IT, PL)", lambda p: p.country in {"FR", "ES", "IT", "PL"}),
    ("country is missing", lambda p: p.country is None),
    ("region = US-CA", lambda p: p.region == "US-CA"),
    ("region = DE-BY", lambda p: p.region == "DE-BY"),
    ("region in (GB-ENG, FR-IDF, IN-KA, ES-CT)", lambda p: p.region in {"GB-ENG", "FR-IDF", "IN-KA", "ES-CT"}),
    ("not region is present", lambda p: p.region is None),
    ("locality = Paris", lambda p: p.locality == "Paris"),
    ('locality in ("São Paulo", München, Zürich)', lambda p: p.locality in {"São Paulo", "München", "Zürich"}),
    # Marks do not count in Latin script.
    ('locality ~ "sao paulo" or locality ~ munchen', lambda p: p.locality in {"São Paulo", "München"}),
    ("location(country = US and locality = Boston)", lambda p: p.country == "US" and p.locality == "Boston"),
    ("location(country = CA and region = US-CA)", lambda p: False),
    ("within(52.52, 13.405, 12 km)", lambda p: near(p, 52.52, 13.405, 12)),
    ("within(37.5, -122.1, 40 mi) and not remote", lambda p: near(p, 37.5, -122.1, 40 * 1.609344) and not p.remote),
    ("applicant_country = IN", lambda p: p.applicant_country == "IN"),
    ("latitude < 0", lambda p: p.place is not None and p.place[0] < 0),
    # Employment
    ("employment_type = FULL_TIME", lambda p: "FULL_TIME" in p.employment),
    ("employment_type in (INTERN, VOLUNTEER)", lambda p: bool({"INTERN", "VOLUNTEER"} & set(p.employment))),
    ("employment_type = PART_TIME and employment_type = CONTRACTOR",
     lambda p: {"PART_TIME", "CONTRACTOR"} <= set(p.employment)),
    ("not employment_type = FULL_TIME", lambda p: "FULL_TIME" not in p.employment),
    ("remote", lambda p: p.remote),
    ("not remote and country = GB", lambda p: not p.remote and p.country == "GB"),
    # Dates
    ("date_posted >= 2026-01-01", lambda p: since(p.posted, "2026-01-01")),
    ("date_posted < 2019-02-01", lambda p: before(p.posted, "2019-02-01")),
    ("date_posted = 2023-03-14", lambda p: since(p.posted, "2023-03-14") and until(p.posted, "2023-03-14")),
    ("date_posted between 2021-05-01 and 2021-05-31",
     lambda p: since(p.posted, "2021-05-01") and until(p.posted, "2021-05-31")),
    ("date_posted > 2024-02-29T12:00:00Z", lambda p: after(p.posted, "2024-02-29T12:00:00")),
    ("date_posted >= today - 30d and date_posted <= today",
     lambda p: since(p.posted, "2025-05-16") and until(p.posted, "2025-06-15")),
    ("expired", expired),
    ("not expired and country = CA", lambda p: not expired(p) and p.country == "CA"),
    ("valid_through <= 2020-12-31", lambda p: until(p.valid, "2020-12-31")),
    # Pay
    ("salary is present", lambda p: p.salary is not None),
    ("salary_min is missing and remote", lambda p: p.salary is None and p.remote),
    ("salary >= 100k USD", lambda p: at_least(p, 100_000, "USD")),
    ("salary < 20 USD", lambda p: p.salary is not None and p.currency == "USD" and p.salary[0] < 20),
    ("salary_currency = INR and salary_unit = MONTH", lambda p: p.currency == "INR" and p.unit == "MONTH"),
    ("salary_year >= 90k EUR", lambda p: year_at_least(p, 90_000, "EUR")),
    ("salary between 30k GBP and 40k GBP", lambda p: at_least(p, 30_000, "GBP") and p.salary[0] <= 40_000),
    ("salary_max > 150000 and salary_currency != USD",
     lambda p: p.salary is not None and p.salary[1] > 150_000 and p.currency != "USD"),
    # Words
    ("title ~ engineer", lambda p: has(p.title, "engineer")),
    ('title ~ "data scien*"', lambda p: has(p.title, "data scien*")),
    ("title ~ \"C++\" or title ~ \"C#\"", lambda p: has_exactly(p.title, "C++") or has_exactly(p.title, "C#")),
    ('title = "Registered Nurse"', lambda p: p.title == "Registered Nurse"),
    ("organization ~ bank and not title ~ teller", lambda p: has(p.organization, "bank") and not has(p.title, "teller")),
    ("skills ~ python", lambda p: skilled(p, "python")),
    ('skills = SQL and skills ~ "machine learning"', lambda p: "SQL" in p.skills and skilled(p, "machine learning")),
    # Together
    ("country = US and employment_type = FULL_TIME and date_posted >= 2023-01-01 and salary >= 100k USD",
     lambda p: p.country == "US" and "FULL_TIME" in p.employment and since(p.posted, "2023-01-01")
     and at_least(p, 100_000, "USD")),
    ("(country = DE or remote) and (skills ~ kubernetes or title ~ senior) and not salary is present",
     lambda p: (p.country == "DE" or p.remote) and (skilled(p, "kubernetes") or has(p.title, "senior"))
     and p.salary is None),
]
