"""Broken inputs and wrong arguments."""

from __future__ import annotations

import pickle
from datetime import datetime

import pytest

import jobposting as jp
from conftest import POSTING


@pytest.mark.parametrize(
    "data, code, offset, line, column",
    [
        (b'{"a": }', "json.unexpected-byte", 6, 1, 7),
        (b'{"a":\n [1,\n  x]}', "json.unexpected-byte", 13, 3, 3),
        (b'{"a":1} x', "json.trailing-data", 8, 1, 9),
        (b'{"a":01}', "json.invalid-number", None, 1, None),
        (b'{"a":"\xff"}', "json.invalid-utf8", 6, 1, 7),
        (b'{"a":"\\x"}', "json.invalid-escape", None, 1, None),
        (b'{"a":"\\ud800"}', "json.lone-surrogate", None, 1, None),
        (b'{"a":"', "json.unexpected-end", None, 1, None),
        (b"", "json.empty", 0, 1, 1),
    ],
)
def test_positions(data, code, offset, line, column):
    with pytest.raises(jp.ParseError) as caught:
        jp.parse(data, mode="strict", format="document")
    error = caught.value
    assert (error.code, error.line) == (code, line)
    assert offset is None or (error.offset, error.column) == (offset, column)
    assert str(error) == f"{error.message}: line {error.line}, column {error.column} (byte {error.offset})"
    assert isinstance(error, ValueError) and isinstance(error, jp.Error)
    assert str(pickle.loads(pickle.dumps(error))) == str(error)


def test_truncated_anywhere():
    data = POSTING.encode()
    for size in range(len(data)):
        with pytest.raises(jp.ParseError):
            jp.parse_one(data[:size], mode="strict")
        try:
            jp.parse(data[:size])
        except jp.ParseError as error:
            assert 0 <= error.offset <= size


@pytest.mark.parametrize("depth", [600, 100_000])
@pytest.mark.parametrize("opening", ["[", '{"a":'])
def test_deep(opening, depth):
    for mode in ("strict", "repairing"):
        with pytest.raises(jp.ParseError) as caught:
            jp.parse(opening * depth, mode=mode, format="document")
        assert caught.value.code == "json.depth-limit"
    with pytest.raises(jp.ParseError):
        jp.parse(opening * depth, depth_limit=depth + 1, mode="strict", format="document")


def test_limits():
    assert jp.parse_one(POSTING, depth_limit=3, size_limit=len(POSTING)).title
    for limits, code in (({"depth_limit": 2}, "json.depth-limit"), ({"size_limit": 40}, "json.size-limit")):
        with pytest.raises(jp.ParseError) as caught:
            jp.parse_one(POSTING, **limits)
        assert caught.value.code == code


@pytest.mark.parametrize("data", [POSTING.encode().replace(b"Wel", b"W\xe9l"), POSTING.replace("Wel", "W\udce9l")])
def test_text_that_is_not_utf8(data):
    with pytest.raises(jp.ParseError) as caught:
        jp.parse_one(data, mode="strict")
    assert caught.value.code == "json.invalid-utf8" and caught.value.offset == POSTING.index("Wel") + 1


def test_nul_bytes():
    title = jp.parse_one(POSTING.replace("Welder", "Wel\\u0000der")).published["title"]
    assert title == "Wel\0der &amp; fitter"
    with pytest.raises(jp.ParseError):
        jp.parse_one(b"\0" + POSTING.encode(), mode="strict")


@pytest.mark.parametrize("data", [None, 3, ["{}"], {"a": 1}, object()])
def test_wrong_inputs(data):
    for function in (jp.parse, jp.parse_one):
        with pytest.raises(TypeError, match="bytes, bytearray, memoryview or str"):
            function(data)


@pytest.mark.parametrize(
    "options, error, message",
    [
        ({"mode": "lenient"}, ValueError, "'repairing' or 'strict', not 'lenient'"),
        ({"mode": 1}, TypeError, "mode is a str"),
        ({"format": "csv"}, ValueError, "'automatic' or 'document' or 'records'"),
        ({"depth_limit": -1}, ValueError, "depth_limit is between 0 and"),
        ({"size_limit": 1 << 64}, ValueError, "size_limit is between 0 and"),
        ({"diagnostic_limit": 1.5}, TypeError, "float"),
    ],
)
def test_wrong_options(options, error, message):
    for function in (jp.parse, jp.parse_one):
        with pytest.raises(error, match=message):
            function(POSTING, **options)


def test_wrong_times(posting):
    query = jp.Query("remote")
    for now, error in (
        (datetime(2025, 1, 1), ValueError), (1.5, TypeError), (True, TypeError), ("today", TypeError),
        (1 << 63, ValueError), ((1 << 63) - 1, ValueError), (-(1 << 63), ValueError),
    ):
        for use in (posting.is_expired, lambda now: query.matches(posting, now), lambda now: jp.scan(b"", now=now)):
            with pytest.raises(error, match="now"):
                use(now)


def test_wrong_indents(posting):
    for indent, error in ((-1, ValueError), (1001, ValueError), ("  ", TypeError)):
        with pytest.raises(error):
            posting.to_json(indent)


@pytest.mark.parametrize("kind", [jp.Document, jp.Posting, jp.Scan])
def test_made_by_functions_only(kind):
    with pytest.raises(TypeError, match="come from"):
        kind()
