"""Queries."""

from __future__ import annotations

import copy
import pickle
from datetime import datetime, timezone

import pytest

import jobposting as jp
from conftest import DUMP, EXPECTED, NOW, POSTING

CASES = EXPECTED["dump"]["queries"]
DOCUMENT = jp.read(DUMP)


@pytest.mark.parametrize("case", CASES, ids=lambda case: case["query"])
def test_answers(case):
    query = jp.Query(case["query"])
    assert [posting.id or posting.url for posting in DOCUMENT if query.matches(posting, NOW)] == case["ids"]


@pytest.mark.parametrize("case", CASES, ids=lambda case: case["query"])
def test_canonical_text(case):
    query = jp.Query(case["query"])
    again = jp.Query(str(query))
    assert str(again) == str(query) and again == query and hash(again) == hash(query)
    assert repr(query) == f"Query({str(query)!r})"


def test_equality():
    assert jp.Query("country=US") == jp.Query("country  = US") != jp.Query("country = DE")
    assert jp.Query("remote") != "remote"


@pytest.mark.parametrize("duplicate", [lambda query: pickle.loads(pickle.dumps(query)), copy.copy, copy.deepcopy])
def test_travels(duplicate, posting):
    query = duplicate(jp.Query("country = CA"))
    assert query == jp.Query("country = CA") and query.matches(posting)


def test_time(posting):
    query = jp.Query("date_posted >= today - 3d")
    assert query.matches(posting, datetime(2025, 10, 22, tzinfo=timezone.utc))
    assert not query.matches(posting, datetime(2025, 10, 28, tzinfo=timezone.utc))
    assert query.matches(posting, 1_761_091_200_000)
    assert not query.matches(posting)


@pytest.mark.parametrize(
    "text, code, carets, suggestion",
    [
        ("contry = US", "query.unknown-field", "^^^^^^", "country"),
        ("remote and contry = US", "query.unknown-field", "           ^^^^^^", "country"),
        ('title = "é" and contry = US', "query.unknown-field", "                ^^^^^^", "country"),
        ("country =", "query.unexpected-end", "         ^", None),
        ("salary >= 100", "query.missing-currency", None, None),
        ('title = "x', "query.open-quote", None, None),
        ("title < a", "query.invalid-comparison", None, None),
        ("", "query.unexpected-end", "^", None),
    ],
)
def test_errors_point_at_the_place(text, code, carets, suggestion):
    with pytest.raises(jp.QueryError) as caught:
        jp.Query(text)
    error = caught.value
    assert error.code == code and error.suggestion == suggestion and error.text == text
    message, line, marks = str(error).split("\n")
    assert message == error.message and line == text and marks.index("^") == error.position
    assert carets is None or marks == carets
    again = pickle.loads(pickle.dumps(error))
    assert str(again) == str(error) and again.position == error.position and isinstance(again, ValueError)


def test_errors_show_the_one_line():
    with pytest.raises(jp.QueryError) as caught:
        jp.Query("remote and\n  contry = US\n  and expired")
    assert str(caught.value).split("\n")[1:] == ["  contry = US", "  ^^^^^^"] and caught.value.position == 13


def test_wrong_arguments(posting):
    for wrong in (None, b"remote", 3):
        with pytest.raises(TypeError):
            jp.Query(wrong)
    with pytest.raises(TypeError, match="Posting"):
        jp.Query("remote").matches(POSTING)
