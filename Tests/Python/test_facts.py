"""How facts are read, what they are found in, and what they look like to people."""

from __future__ import annotations

import pytest

import jobposting as jp

TEXT = """{"@type": "JobPosting", "title": "Welder &amp; Fitter", "totalJobOpenings": 3, "directApply": true,
 "hiringOrganization": {"name": "Harbour Yard 3"}, "datePosted": "soon",
 "baseSalary": {"currency": "EUR", "value": {"value": 20, "unitText": "HOUR"}},
 "description": "<p>You cut, bend and weld plates, read drawings and keep your place of work tidy.</p>"}"""


def test_whole_numbers_and_truth_values():
    posting = jp.parse_one(TEXT)
    for name in ("fingerprint", "near_duplicate_key"):
        value = getattr(posting, name)
        assert type(value) is int and -(2**63) <= value < 2**63
        (fact,) = posting.facts(name)
        assert (fact.value, fact.method, fact.pointer) == (value, jp.Method.INFERRED, "")
    assert posting.fingerprint == jp.parse_one(TEXT.replace("<p>", "").replace("Welder", "WELDER")).fingerprint
    assert posting.fingerprint != jp.parse_one(TEXT.replace("tidy", "clean")).fingerprint
    assert posting.direct_apply in (True, None) and posting.openings in (3, None)
    assert {type(posting.direct_apply), type(posting.openings)} <= {bool, int, type(None)}


@pytest.mark.parametrize("read", [jp.parse_one, lambda *a, **o: jp.parse(*a, **o)[0], lambda *a, **o: next(jp.scan(a[0].encode(), **o))])
def test_options_reach_the_facts(read):
    for options in ({}, {"reads_text": True}, {"annualization": jp.Annualization(hours_per_week=35, weeks_per_year=50)}):
        posting = read(TEXT, **options)
        assert posting.title == "Welder & Fitter"
        hours = 35 * 50 if "annualization" in options else 2080
        assert posting.salary_year_min in (None, 20 * hours)


def test_options_are_checked():
    with pytest.raises(TypeError, match="annualization"):
        jp.parse(TEXT, annualization=40)
    for wrong in (0, -1, 169, float("nan"), float("inf")):
        with pytest.raises(ValueError, match="hours_per_week"):
            jp.Annualization(hours_per_week=wrong)
    with pytest.raises(TypeError, match="days_per_week"):
        jp.Annualization(days_per_week="5")
    assert jp.Annualization() == jp.Annualization(40, 5, 52)


def test_spans_are_of_the_text():
    for name in jp.FIELDS:
        for fact in jp.parse_one(TEXT, reads_text=True).facts(name):
            assert (fact.text_range is None) == (fact.method is not jp.Method.TEXT)
    fact = jp.Fact("x", jp.Method.TEXT, "/description", 10, 20, 3, 4)
    assert fact.text_range == slice(3, 7) and fact.byte_range == slice(10, 30)
    assert jp.Fact("x", jp.Method.STATED, "/title", 10, 20).text_range is None


def test_explanation():
    posting = jp.parse_one(TEXT)
    lines = posting.explain().splitlines()
    assert lines[0].split() == ["fact", "value", "how", "where"]
    (title,) = [line for line in lines if line.startswith("title ")]
    assert title.split(None, 1)[1].split("  ", 1)[0] == "Welder & Fitter"
    assert '/title "Welder &amp; Fitter"' in title and "converted" in title
    assert any("/datePosted" in line and line.startswith("warning at 2:") for line in lines)
    assert posting.explain() == posting.explain(100) and posting.explain(0) == posting.explain(60)
    assert max(map(len, posting.explain(60).split("\n\n")[0].splitlines())) <= 60
    assert jp.parse_one('{"@type": "JobPosting"}').explain() == "no facts\n"
    with pytest.raises(ValueError, match="width"):
        posting.explain(-1)
    posting.close()
    with pytest.raises(jp.ClosedError):
        posting.explain()


@pytest.mark.parametrize(
    "key", ["jobBenefits", "schema:jobBenefits", "https://schema.org/jobBenefits", "http://schema.org/jobBenefits", "JobBenefits", "benefits", "schema:benefits", "Benefits"]
)
def test_properties_are_found_in_every_spelling(key):
    posting = jp.parse_one('{"@type": "JobPosting", "%s": "Free lunch", "title": "Cook"}' % key)
    assert posting.published.jobBenefits.string == "Free lunch" and posting.published.title.string == "Cook"
    assert posting.published.skills.string is None and key in posting.published


def test_the_own_name_of_a_property_comes_first():
    published = jp.parse_one(
        '{"@type": "JobPosting", "benefits": "a", "Title": "b", "title": "c", "schema:title": "d", "jobBenefits": "e"}'
    ).published
    assert published.title.string == "c" and published.jobBenefits.string == "e"


def test_contradictions():
    posting = jp.parse_one(
        """{"@type": "JobPosting", "title": "Welder", "datePosted": "2026-03-02",
        "validThrough": "2026-01-31"}"""
    )
    (found,) = posting.contradictions()
    assert found.pointer == "/validThrough" and found.line == 2 and found.severity == jp.Severity.WARNING
    assert posting.date_posted is not None and posting.valid_through is not None, "the facts stay as they are"
    assert posting.contradictions(0) == (found,)
    assert jp.parse_one('{"@type": "JobPosting", "title": "Welder"}').contradictions() == ()
    with pytest.raises(TypeError):
        posting.contradictions("today")
    posting.close()
    with pytest.raises(jp.ClosedError):
        posting.contradictions()
