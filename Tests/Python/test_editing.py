"""Building and editing postings."""

from __future__ import annotations

import json
import threading

import pytest

import jobposting as jp
from conftest import POSTING


def test_a_new_posting_is_built():
    posting = jp.EditablePosting()
    assert json.loads(posting.to_json()) == {"@context": "https://schema.org", "@type": "JobPosting"}
    posting.set("/title", "Welder &amp; fitter")
    posting.set("/hiringOrganization", {"@type": "Organization", "name": "Yard 3"})
    posting.append("/employmentType", "FULL_TIME")
    posting.append("/employmentType", "INTERN")
    posting.set("/jobLocation", [{"address": {"addressCountry": "US"}}])
    posting.insert("/jobLocation/0", {"address": {"addressCountry": "CA"}})
    posting.set("/baseSalary", {"currency": "USD", "value": {"minValue": 10, "maxValue": 12.5, "unitText": "HOUR"}})
    posting.set("/directApply", True)
    posting.set("/hiringOrganization/name", "Harbour Yard 3")
    assert posting.title == "Welder & fitter" and posting.organization == "Harbour Yard 3"
    assert posting.employment_type == ("FULL_TIME", "INTERN") and posting.country == ("CA", "US")
    assert (posting.salary_min, posting.salary_max) == (10, 12.5)
    assert posting.published.directApply.boolean is True
    assert jp.Query("country = CA and salary >= 11 USD").matches(posting)
    posting.remove("/jobLocation/0")
    posting.remove("/title")
    assert posting.country == ("US",) and posting.title is None and "title" not in posting.published
    again = jp.parse_one(posting.to_json())
    assert again.published.to_python() == posting.published.to_python()
    assert posting.published.find("$..addressCountry") == ["US"]
    assert posting.published.node("/hiringOrganization").source == '{"@type":"Organization","name":"Harbour Yard 3"}'
    assert isinstance(posting, jp.Posting) and repr(posting) == "<EditablePosting None>"


def test_a_copy_is_edited_and_the_posting_stays(posting):
    data = POSTING.encode()
    copy = posting.edit()
    copy.set("/title", "Fitter")
    copy.append("/datePosted", "2025-10-21")
    assert copy.title == "Fitter" and posting.title == "Welder & fitter" and posting.to_json() == POSTING
    expected = json.loads(POSTING)
    expected["title"], expected["datePosted"] = "Fitter", ["2025-10-20", "2025-10-21"]
    assert json.loads(copy.to_json()) == expected and list(copy.published) == list(expected)
    # What was not edited keeps its source and its place.
    assert '"salaryNote":1.50E3' in copy.to_json()
    node = copy.published.node("/salaryNote")
    assert data[node.byte_range] == b"1.50E3" == node.source.encode()


def test_a_posting_of_a_document_outlives_it_when_it_was_copied():
    document = jp.parse(f"[{POSTING},{POSTING}]")
    copy = document[1].edit()
    document.close()
    copy.remove("/title")
    assert copy.title is None and copy.country == ("CA",)
    other = copy.edit()
    other.set("/title", "B")
    copy.close()
    assert other.title == "B"
    with pytest.raises(jp.ClosedError):
        copy.set("/title", "C")


def test_what_was_read_before_an_edit_stays_as_it_was(posting):
    copy = posting.edit()
    before, place = copy.published, copy.published["jobLocation"]
    nodes = copy.published.find_nodes("$.employmentType[*]")
    copy.set("/jobLocation/address/addressCountry", "DE")
    copy.remove("/employmentType")
    assert place["address"]["addressCountry"] == "CA" and before["employmentType"] == ["FULL_TIME", "INTERN"]
    assert [node.to_python() for node in nodes] == ["FULL_TIME", "INTERN"]
    assert copy.published["jobLocation"]["address"]["addressCountry"] == "DE" and copy.country == ("DE",)
    assert copy.published is copy.published and copy.published is not before


def test_values_published_elsewhere_can_be_set(posting):
    new = jp.EditablePosting()
    new.set("/jobLocation", posting.published["jobLocation"])
    new.set("/note", [posting.published["employmentType"], ("a", 1), {"b": posting.published.node("/title")}])
    assert new.country == ("CA",)
    assert new.published.at("/note") == [["FULL_TIME", "INTERN"], ["a", 1], {"b": "Welder &amp; fitter"}]
    text = "\x00\u2028é😀\"\\/<&"
    new.set("/a~1b~0", text)
    assert new.published["a/b~"] == text and new.published.at("/a~1b~0") == text


@pytest.mark.parametrize(
    "edit, code",
    [
        (lambda p: p.set("/x/y", 1), "edit.absent"),
        (lambda p: p.set("/title/y", 1), "edit.not-a-container"),
        (lambda p: p.remove("/x"), "edit.absent"),
        (lambda p: p.remove(""), "edit.root"),
        (lambda p: p.set("", [1]), "edit.root"),
        (lambda p: p.append("", 1), "edit.root"),
        (lambda p: p.set("/employmentType/7", 1), "edit.invalid-position"),
        (lambda p: p.insert("/employmentType/01", 1), "edit.invalid-position"),
        (lambda p: p.remove("/employmentType/-"), "edit.invalid-position"),
    ],
)
def test_what_cannot_be_done_changes_nothing(posting, edit, code):
    copy = posting.edit()
    with pytest.raises(jp.EditError) as raised:
        edit(copy)
    assert raised.value.code == code and isinstance(raised.value, ValueError) and raised.value.message
    assert copy.to_json() == POSTING


def test_wrong_arguments(posting):
    copy = posting.edit()
    with pytest.raises(ValueError, match="no JSON Pointer: 'title'"):
        copy.set("title", 1)
    with pytest.raises(TypeError, match="a JSON Pointer is a str, not int"):
        copy.set(1, 1)
    with pytest.raises(TypeError, match="JSON has nothing for a bytes"):
        copy.set("/title", b"x")
    with pytest.raises(TypeError, match="JSON has nothing for a set"):
        copy.append("/title", {1})
    for number in (float("nan"), float("inf")):
        with pytest.raises(ValueError):
            copy.set("/title", number)
    with pytest.raises(jp.EditError, match="cannot be set") as raised:
        copy.set("/title", "\ud800")
    assert raised.value.code == "json.invalid-utf8"
    with pytest.raises(AttributeError):
        posting.set("/title", "x")
    assert copy.to_json() == POSTING


def test_limits(posting):
    deep: list = []
    for _ in range(600):
        deep = [deep]
    copy = posting.edit()
    with pytest.raises(ValueError, match="deep"):
        copy.set("/x", deep)
    assert copy.to_json() == POSTING


def test_many_threads_read_while_one_edits(posting):
    copy = posting.edit()
    done = threading.Event()
    failures = []

    def read():
        while not done.is_set():
            title, whole = copy.title, copy.published
            if not (title == "Welder & fitter" or title.isdigit()) or whole["jobLocation"]["address"] is None:
                failures.append(title)

    threads = [threading.Thread(target=read) for _ in range(4)]
    for thread in threads:
        thread.start()
    for number in range(500):
        copy.set("/title", str(number))
    done.set()
    for thread in threads:
        thread.join()
    assert not failures and copy.title == "499"
