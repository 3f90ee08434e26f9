"""What was published: lossless, and in Python's own types."""

from __future__ import annotations

import json
import math

import pytest

import jobposting as jp
from conftest import DUMP, FILES, POSTING


def published(members: str, **options) -> jp.PublishedPosting:
    return jp.parse_one('{"@type":"JobPosting",' + members + "}", **options).published


ALL = [posting for path in [*FILES, DUMP] for posting in jp.read(path)]


@pytest.mark.parametrize("posting", ALL, ids=lambda posting: posting.id or posting.url)
def test_the_same_as_json(posting):
    """Reading the source with json, walking, and comparing views all give the same value."""
    whole = posting.published
    value = json.loads(whole.source)
    assert whole.to_python() == whole._walk() == value
    assert whole == value and dict(whole.items()) == value
    assert list(whole) == list(value) == list(whole.to_python()) and len(whole) == len(value)


def test_reads_as_a_dict(posting):
    whole = posting.published
    assert whole["title"] == "Welder &amp; fitter" and whole["jobLocation"]["address"]["addressCountry"] == "CA"
    assert whole["employmentType"][1] == "INTERN" and whole["employmentType"] == ["FULL_TIME", "INTERN"]
    assert list(whole["employmentType"][0:1]) == ["FULL_TIME"] and whole["employmentType"][-1] == "INTERN"
    assert "title" in whole and "name" not in whole and 3 not in whole and whole.get("name") is None
    assert isinstance(whole["jobLocation"], jp.PublishedObject)
    assert isinstance(whole["employmentType"], jp.PublishedArray)
    with pytest.raises(KeyError):
        whole["name"]
    with pytest.raises(IndexError):
        whole["employmentType"][2]


def test_pointers(posting):
    whole = posting.published
    assert whole.at("/jobLocation/address/addressCountry") == "CA" and whole.at("/employmentType/1") == "INTERN"
    assert whole.at("") == whole
    assert published('"a/b":{"~":1}').at("/a~1b/~0") == 1
    assert published('"":{"":2}').at("//") == 2
    for pointer in ("/name", "/employmentType/2", "/title/0", "/jobLocation/address/x/y"):
        with pytest.raises(KeyError):
            whole.at(pointer)
    with pytest.raises(ValueError, match="no JSON Pointer: 'title'"):
        whole.at("title")
    with pytest.raises(TypeError):
        whole.at(None)


def test_sources(posting):
    data = POSTING.encode()
    whole = posting.published
    assert whole.source == POSTING
    for pointer, source in (
        ("/salaryNote", "1.50E3"),
        ("/title", '"Welder &amp; fitter"'),
        ("/employmentType", '["FULL_TIME","INTERN"]'),
    ):
        node = whole.node(pointer)
        assert node.source == source and data[node.byte_range].decode() == source
        assert node.offset == data.index(source.encode()) and node.to_python() == whole.at(pointer)
    assert whole["jobLocation"].source in POSTING


def test_duplicates():
    whole = published('"a":1,"b":2,"a":{"c":3,"c":4}')
    assert list(whole) == ["@type", "a", "b"] and len(whole) == 3
    assert whole["a"] == {"c": 4} and whole["a"].pairs() == [("c", 3), ("c", 4)]
    assert [(key, value) for key, value in whole.pairs() if key == "a"] == [("a", 1), ("a", whole["a"])]
    assert whole.to_python() == whole._walk() == {"@type": "JobPosting", "a": {"c": 4}, "b": 2}


@pytest.mark.parametrize(
    "source, value",
    [
        ("0", 0), ("-0", 0), ("-0.0", -0.0), ("12", 12), ("1.50E3", 1500.0), ("1e400", math.inf),
        ("9223372036854775808", 9223372036854775808), ("-1" + "0" * 40, -(10**40)),
        ("null", None), ("true", True), ("false", False), ("[]", []), ("{}", {}), ('""', ""),
        ('"\\u00e9\\n\\ud83d\\ude00\\u0000"', "é\n😀\0"),
    ],
)
def test_values(source, value):
    whole = published(f'"x":{source}')
    for found in (whole["x"], whole.to_python()["x"], whole._walk()["x"]):
        assert found == value and (isinstance(found, jp.Published) or type(found) is type(value))
    assert whole.node("/x").source == source and f'"x":{source}' in whole.source


def test_a_number_of_many_digits_is_a_float():
    """int() refuses more than 4300 digits."""
    digits = "1" * 5000
    whole = published(f'"x":{digits}')
    assert whole["x"] == math.inf and whole.node("/x").source == digits
    assert whole._walk()["x"] == math.inf == whole.to_python()["x"]


def test_deep():
    depth = 5000
    whole = published('"x":' + "[" * depth + "]" * depth, depth_limit=depth + 10)
    value, levels = whole.to_python()["x"], 1
    while value:
        (value,), levels = value, levels + 1
    assert levels == depth


def test_null_is_not_absent():
    whole = published('"x":null')
    assert whole["x"] is None and "x" in whole and whole.at("/x") is None and whole.node("/x").source == "null"


def test_representation(posting):
    assert repr(posting.published["jobLocation"]["address"]) == (
        '<PublishedObject {"addressCountry":"CA","addressRegion":"ON"}>'
    )
    assert len(repr(posting.published)) < 100
