"""Queries written with operators: each is the query of its text."""

from __future__ import annotations

import pickle
from datetime import date, datetime, timedelta, timezone

import pytest

import jobposting as jp
from conftest import DUMP, NOW
from jobposting import F

ZONE = timezone(timedelta(hours=2))

CASES = [
    (F.country == "US", "country = US"),
    (F.country == "us", "country = US"),
    (F.country != "US", "country != US"),
    (F.title == 'The "best" \\ job, (m/f)', r'title = "The \"best\" \\ job, (m/f)"'),
    (F.title == "", 'title = ""'),
    (F.title.matches("machine learn*"), 'title ~ "machine learn*"'),
    (F.employment_type == jp.EmploymentType.FULL_TIME, "employment_type = FULL_TIME"),
    (F.employment_type.isin([jp.EmploymentType.FULL_TIME, "INTERN"]), "employment_type in (FULL_TIME, INTERN)"),
    (F.workplace == jp.Workplace.HYBRID, "workplace = hybrid"),
    (F.id.isin({"and"}), 'id = "and"'),
    (F.skills.is_missing(), "skills is missing"),
    (F.skills.is_present(), "skills is present"),
    (F.skills.isin([]), "skills is present and skills is missing"),
    (F.salary_year.isin([]), "salary_year is present and salary_year is missing"),
    (F.salary_year >= jp.money(120_000, "USD"), "salary_year >= 120k USD"),
    (F.salary < jp.Money(15.5, "EUR"), "salary < 15.5 EUR"),
    (F.salary < jp.money(1.234, "KWD"), "salary < 1.2340 KWD"),
    (F.salary == jp.money(1e21, "eur"), "salary = 1000000000000000000000 EUR"),
    (F.salary_year.between(jp.money(1, "USD"), jp.money(2, "USD")), "salary_year between 1 USD and 2 USD"),
    (F.salary.is_missing(), "salary is missing"),
    (F.experience_months <= 24, "experience_months <= 24"),
    (F.latitude > -0.000025, "latitude > -0.000025"),
    (F.latitude == -0.0, "latitude = 0"),
    (F.latitude.between(-1, 1.5), "latitude between -1 and 1.5"),
    (F.latitude.isin([1, 2]), "latitude in (1, 2)"),
    (F.openings != 3, "openings != 3"),
    (F.fingerprint == -(2**63), f"fingerprint = {-2**63}"),
    (F.date_posted >= "today - 30d", "date_posted >= today - 30d"),
    (F.date_posted == "today", "date_posted = today"),
    (F.date_posted < "2025-01", "date_posted < 2025-01"),
    (F.date_posted <= date(2021, 8, 3), "date_posted <= 2021-08-03"),
    (F.valid_through > datetime(2021, 8, 3, 2, 46, 20, tzinfo=ZONE), "valid_through > 2021-08-03T00:46:20Z"),
    (F.valid_through > datetime(2021, 8, 3, 2, 0, 0, 7000, tzinfo=ZONE), "valid_through > 2021-08-03T00:00:00.007Z"),
    (F.date_posted.between("2025-01-01", "today"), "date_posted between 2025-01-01 and today"),
    (F.direct_apply == False, "direct_apply = false"),  # noqa: E712
    (F.direct_apply != True, "direct_apply != true"),  # noqa: E712
    (~F.direct_apply, "not direct_apply"),
    (F.direct_apply & F.immediate_start, "direct_apply and immediate_start"),
    (F.remote | F.direct_apply, "remote or direct_apply"),
    (F.immediate_start.is_missing(), "immediate_start is missing"),
    (F.remote, "remote"),
    (~F.expired, "not expired"),
    (F.locations.is_present(), "locations is present"),
    ((F.remote | F.hybrid) & ~(F.onsite | F.expired), "(remote or hybrid) and not (onsite or expired)"),
    (F.remote | F.hybrid & F.expired, "remote or hybrid and expired"),
    (F.remote & (F.hybrid & F.expired), "remote and hybrid and expired"),
    (~~F.remote, "not not remote"),
    (jp.within(52.52, 13.405, km=50), "within(52.52, 13.405, 50 km)"),
    (jp.within(-34, 151, miles=0.5), "within(-34, 151, 0.5 mi)"),
    (jp.within(0, 0, metres=500), "within(0, 0, 500 m)"),
    (jp.location(F.country == "US", F.locality == "Paris"), "location(country = US and locality = Paris)"),
    (
        jp.location((F.country == "US") | jp.within(1, 2, km=3), ~(F.region == "US-TX")),
        "location((country = US or within(1, 2, 3 km)) and not region = US-TX)",
    ),
    (jp.path("$.identifier.value") == "7", 'path("$.identifier.value") = "7"'),
    (jp.path("$['a b\"c']") != "x", 'path("$[\'a b\\"c\']") != "x"'),
    (jp.path("$.n") == 7, 'path("$.n") = 7'),
    (jp.path("$.n") == True, 'path("$.n") = true'),  # noqa: E712
    (jp.path("$.n") == "true", 'path("$.n") = "true"'),
    (jp.path("$.n") >= 1.5, 'path("$.n") >= 1.5'),
    (jp.path("$.n").between(1, 2), 'path("$.n") between 1 and 2'),
    (jp.path("$.n").isin(["a", 1, False]), 'path("$.n") in ("a", 1, false)'),
    (jp.path("$.n").matches("crane"), 'path("$.n") ~ crane'),
    (jp.path("$.n").is_missing(), 'path("$.n") is missing'),
]


@pytest.mark.parametrize("query, text", CASES, ids=[text for _, text in CASES])
def test_the_query_of_its_text(query, text):
    if isinstance(query, jp.Query):
        expected = jp.Query(text)
        assert query == expected and hash(query) == hash(expected) and str(query) == str(expected)
        assert pickle.loads(pickle.dumps(query)) == query


def test_facts_of_intervals():
    for posting in jp.scan(DUMP):
        if posting.date_posted is not None:
            assert (F.date_posted == posting.date_posted).matches(posting), posting.date_posted


def test_subjects_are_the_fields():
    names = {name for name in dir(F) if not name.startswith("_")}
    assert names == set(jp.FIELDS) | {"remote", "onsite", "hybrid", "expired", "salary", "salary_year"}
    kinds = {
        "text": "TextField", "enumeration": "TextField", "number": "NumberField", "integer": "IntegerField",
        "date-time": "DateTimeField", "boolean": "BooleanField", "location": "LocationsField",
    }
    for name, definition in jp.FIELDS.items():
        subject = getattr(F, name)
        assert type(subject).__name__ == kinds[definition.type] and repr(subject).endswith(f" {name}>")
        assert subject.is_missing() == jp.Query(f"{name} is missing")


def test_in_a_scan():
    wanted = (F.country == "US") & ~F.remote
    assert [posting.id for posting in jp.scan(DUMP, wanted, now=NOW)] == [
        posting.id for posting in jp.scan(DUMP, "country = US and not remote", now=NOW)
    ]
    assert jp.count(DUMP, F.direct_apply) == jp.count(DUMP, "direct_apply = true")


def test_what_python_cannot_overload_is_refused():
    for use in (lambda: F.remote and F.hybrid, lambda: not F.remote, lambda: 1 <= F.latitude <= 2):
        with pytest.raises(TypeError, match="&, | and ~|between"):
            use()
    for use in (lambda: F.remote & True, lambda: "remote" | F.remote, lambda: F.country & F.remote):
        with pytest.raises(TypeError):
            use()


@pytest.mark.parametrize(
    "use",
    [
        lambda: F.title == 3, lambda: F.title == None, lambda: F.title.isin("ab"), lambda: F.title.matches(b"x"),  # noqa: E711
        lambda: F.latitude == "1", lambda: F.latitude == True, lambda: F.openings == 1.0,  # noqa: E712
        lambda: F.salary == 3, lambda: F.salary == (3, "USD"), lambda: F.date_posted == 3, lambda: F.direct_apply == 1,
        lambda: jp.path(3), lambda: jp.path("$.a") < "x", lambda: jp.within(1, 2), lambda: jp.within(1, 2, km=1, miles=1),
        lambda: jp.location(), lambda: F.country < "US", lambda: hash(F.country),
    ],
)  # fmt: skip
def test_wrong_types(use):
    with pytest.raises(TypeError):
        use()


@pytest.mark.parametrize(
    "use, error",
    [
        (lambda: F.country == "Germany", jp.QueryError),
        (lambda: F.employment_type == "FULL", jp.QueryError),
        (lambda: F.title.matches("-"), jp.QueryError),
        (lambda: F.title == "\ud800", jp.QueryError),
        (lambda: jp.within(91, 0, km=1), jp.QueryError),
        (lambda: jp.location(F.remote), jp.QueryError),
        (lambda: jp.path("title") == "x", jp.QueryError),
        (lambda: F.date_posted == "soon", jp.QueryError),
        (lambda: F.date_posted == "today or remote", jp.QueryError),
        (lambda: F.date_posted == datetime(2025, 1, 1), ValueError),
        (lambda: F.latitude == float("nan"), ValueError),
        (lambda: F.salary == jp.money(1, "USD or remote"), ValueError),
        (lambda: F.salary == jp.money(1, "XXY"), jp.QueryError),
    ],
)
def test_wrong_values(use, error):
    with pytest.raises(error):
        use()


@pytest.mark.parametrize(
    "text", ["", "python OR rust", '"data engineer" -senior', "near Berlin", "((", "\ud800", "x" * 10_000, "pay:>100kUSD"]
)
def test_search(text):
    query = jp.Query.search(text)
    assert jp.Query(str(query)) == query and pickle.loads(pickle.dumps(query)) == query
    for posting in jp.scan(DUMP):
        assert query.matches(posting) in (True, False)


def test_search_finds():
    assert jp.Query.search("company:acme") == (F.organization.matches("acme"))
    assert jp.Query.search("country:germany -title:welder") == (F.country == "DE") & ~F.title.matches("welder")
    everything = jp.Query.search(" ")
    assert all(everything.matches(posting) for posting in jp.scan(DUMP))
    with pytest.raises(TypeError):
        jp.Query.search(b"remote")
