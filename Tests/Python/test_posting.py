"""Postings: every fact of every fixture, with where it was read."""

from __future__ import annotations

import json
import pickle
from datetime import datetime, timedelta, timezone

import pytest

import jobposting as jp
from conftest import DUMP, EXPECTED, FILES, NOW, POSTING

POSTINGS = [
    pytest.param(path, index, expected, id=f"{path.name[:2]}-{index}")
    for path in FILES
    for index, expected in enumerate(EXPECTED["files"][path.name])
]
# What an expectation says that is no fact of its own.
OTHER = {"text_contains", "text_lines", "text_excludes", "description_contains", "description_excludes"}
OTHER |= {"remote", "onsite", "hybrid", "expired", "undecided"}


def plain(value):
    """A value as expected.json writes it."""
    if isinstance(value, tuple):
        return [plain(element) for element in value]
    if isinstance(value, jp.Location):
        return {name: part for name, part in vars(value).items() if part is not None}
    return value


def moment(text):
    """A time as expected.json writes it, which is in UTC; None stays None."""
    if text is None:
        return None
    time = datetime.fromisoformat(text.replace("Z", "+00:00"))
    return time if time.tzinfo else time.replace(tzinfo=timezone.utc)


@pytest.mark.parametrize("path, index, expected", POSTINGS)
def test_facts(path, index, expected):
    posting = jp.read(path)[index]
    undecided = expected.get("undecided", [])
    facts = {name for name in expected if name not in OTHER and name not in undecided}
    assert facts <= set(jp.FIELDS)
    for name in sorted(facts):
        found = getattr(posting, name)
        if jp.FIELDS[name].type == "date-time":
            begins = found and found.start.replace(microsecond=0)
            assert begins == moment(expected[name]), name
            if found is not None and len(expected[name]) == 10:
                assert found.precision == jp.Precision.DAY and found.end - found.start == timedelta(days=1), name
        else:
            assert plain(found) == expected[name], name
    for flag in {"remote", "onsite", "hybrid"} & set(expected):
        assert jp.Query(flag).matches(posting) is expected[flag], flag
    if "expired" not in undecided and "expired" in expected:
        assert posting.is_expired(NOW) is expected["expired"]


@pytest.mark.parametrize("path, index, expected", POSTINGS)
def test_text(path, index, expected):
    posting = jp.read(path)[index]
    lines = (posting.text or "").split("\n")
    assert [line for line in expected.get("text_lines", []) if line not in lines] == []
    for field, text in (("text", posting.text or ""), ("description", posting.description or "")):
        assert [part for part in expected.get(f"{field}_contains", []) if part not in text] == []
        assert [part for part in expected.get(f"{field}_excludes", []) if part in text] == []


@pytest.mark.parametrize("path, index, expected", POSTINGS)
def test_provenance(path, index, expected):
    """Each fact is the value of its property, and points at what was published."""
    data = path.read_bytes()
    posting = jp.read(path)[index]
    for name, definition in jp.FIELDS.items():
        facts = posting.facts(name)
        value = getattr(posting, name)
        assert [fact.value for fact in facts] == (list(value) if definition.many else [value] * (value is not None))
        for fact in facts:
            node = posting.published.node(fact.pointer)
            assert node.byte_range == fact.byte_range and data[fact.byte_range].decode() == node.source
            assert isinstance(fact.method, jp.Method)
            assert definition.words is None or isinstance(fact.value, definition.words)


def test_every_field_of_the_catalogue_is_a_property(posting):
    assert {name for name in jp.FIELDS if not isinstance(getattr(jp.Posting, name, None), property)} == set()
    absent = {name: getattr(posting, name) for name in jp.FIELDS if not posting.facts(name)}
    assert absent and all(value == (() if jp.FIELDS[name].many else None) for name, value in absent.items())


def test_facts_by_name_or_field(posting):
    (fact,) = posting.facts("country")
    assert (fact.value, fact.method, fact.pointer) == ("CA", jp.Method.STATED, "/jobLocation/address/addressCountry")
    assert posting.facts(jp.Field.COUNTRY) == (fact,)
    assert POSTING.encode()[fact.byte_range] == b'"CA"'
    with pytest.raises(KeyError, match="contry"):
        posting.facts("contry")
    with pytest.raises(TypeError):
        posting.facts(3.5)


def test_words_are_strings(posting):
    full_time, intern = posting.employment_type
    assert full_time is jp.EmploymentType.FULL_TIME and full_time == "FULL_TIME" and f"{intern}" == "INTERN"
    assert json.dumps(posting.employment_type) == '["FULL_TIME", "INTERN"]'


@pytest.mark.parametrize(
    "published, text, hours",
    [
        ("2021-08", "2021-08", 31 * 24),
        ("2021-08-03", "2021-08-03", 24),
        ("2021-08-03T00:46", "2021-08-03T00:46", 1 / 60),
        ("2021-08-03T00:46:20Z", "2021-08-03T00:46:20Z", 1 / 3600),
        ("2021-08-03T00:46:20+09:30", "2021-08-03T00:46:20+09:30", 1 / 3600),
        ("2021-08-03T00:46:20-0330", "2021-08-03T00:46:20-03:30", 1 / 3600),
        ("2021-08-03T00:46:20.125Z", "2021-08-03T00:46:20.125Z", 1 / 3600000),
        ("2038-01-19", "2038-01-19", 24),
    ],
)
def test_dates(published, text, hours):
    date = jp.parse_one(POSTING.replace("2025-10-20", published)).date_posted
    assert str(date) == text and date.end - date.start == timedelta(hours=hours)
    assert date.has_zone is (published[-1] == "Z" or "0:46:20+" in published or "0:46:20-" in published)
    assert date.start.tzinfo is timezone.utc and date.start in date and date.end not in date
    assert pickle.loads(pickle.dumps(date)) == date


def test_expiry_takes_the_time():
    posting = jp.parse_one(POSTING.replace("datePosted", "validThrough"))
    last = datetime(2025, 10, 20, 23, 59, 59, 999000, tzinfo=timezone.utc)
    milliseconds = int(last.timestamp() * 1000)
    assert posting.is_expired(last) is posting.is_expired(milliseconds) is False
    assert posting.is_expired(last + timedelta(milliseconds=1)) is posting.is_expired(milliseconds + 1) is True
    assert posting.is_expired() is True
    zone = timezone(timedelta(hours=-5))
    assert posting.is_expired(datetime(2025, 10, 20, 19, tzinfo=zone)) is True


@pytest.mark.parametrize("line", DUMP.read_text(encoding="utf-8").splitlines())
def test_encoding_keeps_every_value(line):
    for posting in jp.parse(line):
        for text in (posting.to_json(), posting.to_json(4), posting.to_json(safe_in_script=True)):
            again = jp.parse_one(text)
            assert again.published.to_python() == posting.published.to_python() == json.loads(text)
        assert posting.to_json().encode() == posting.encode()
    assert not set("<>&") & set(jp.parse(line).to_json(safe_in_script=True))


def test_one_posting_is_expected():
    assert jp.parse_one(POSTING).title == "Welder & fitter"
    for data, code in (("{}", "document.no-posting"), (f"[{POSTING},{POSTING}]", "document.several-postings")):
        with pytest.raises(jp.ParseError) as caught:
            jp.parse_one(data)
        assert caught.value.code == code


def test_diagnostics_of_facts():
    posting = jp.parse_one(POSTING.replace("2025-10-20", "soon"))
    assert posting.date_posted is None
    (doubt,) = [found for found in posting.diagnostics if "soon" in found.message or "date" in found.code]
    assert doubt.severity >= jp.Severity.NOTE and doubt.pointer == "/datePosted"
    data = POSTING.replace("2025-10-20", "soon").encode()
    assert data[doubt.byte_range] == b'"soon"'
