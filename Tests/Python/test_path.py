"""JSONPath over what was published."""

from __future__ import annotations

import pickle

import pytest

import jobposting as jp

POSTING = (
    '{"@type":"JobPosting","title":"A","jobLocation":[{"name":"Yard","open":true},{"name":"Dock \\u00e9","n":[1,2.5]}],'
    '"a/b":{"name":null}}'
)
WHOLE = jp.parse_one(POSTING).published


@pytest.mark.parametrize(
    "path, values, pointers",
    [
        ("$.title", ["A"], ["/title"]),
        ("$.jobLocation[*].name", ["Yard", "Dock é"], ["/jobLocation/0/name", "/jobLocation/1/name"]),
        ("$..name", ["Yard", "Dock é", None], ["/jobLocation/0/name", "/jobLocation/1/name", "/a~1b/name"]),
        ("$.jobLocation[?@.n].n[::-1]", [2.5, 1], ["/jobLocation/1/n/1", "/jobLocation/1/n/0"]),
        ("$.title['x', 'y']", [], []),
        ("$['title', 'title']", ["A", "A"], ["/title", "/title"]),
        ("$.jobLocation[?match(@.name, 'Y.*')].open", [True], ["/jobLocation/0/open"]),
    ],
)
def test_values_with_their_pointers(path, values, pointers):
    assert WHOLE.find(path) == values == WHOLE.find(jp.Path(path))
    nodes = WHOLE.find_nodes(path)
    assert [node.pointer for node in nodes] == pointers
    assert [WHOLE.at(node.pointer) for node in nodes] == values == [node.to_python() for node in nodes]
    assert [WHOLE.node(pointer).pointer for pointer in pointers] == pointers
    assert [WHOLE.find(place) for place in WHOLE.find_paths(path)] == [[value] for value in values]


def test_views_and_places():
    (place,) = WHOLE.find("$.jobLocation[0]")
    assert isinstance(place, jp.PublishedObject) and place["name"] == "Yard" and place.pointer == "/jobLocation/0"
    (node,) = WHOLE.find_nodes("$..n")
    assert isinstance(node, jp.PublishedArray) and POSTING.encode()[node.byte_range] == b"[1,2.5]"
    assert WHOLE.find("$") == [WHOLE] and WHOLE.pointer == "" and WHOLE.find_paths("$..n[1]") == [
        "$['jobLocation'][1]['n'][1]"
    ]


@pytest.mark.parametrize(
    "text, code, shown",
    [
        ("title", "path.syntax", "title\n^"),
        ("$['é'][", "path.syntax", "$['é'][\n       ^"),
        ("$[?size(@)]", "path.unknown-function", "$[?size(@)]\n   ^"),
        ("$[01]", "path.syntax", "$[01]\n  ^"),
        ("", "path.syntax", "\n^"),
        ("$\ud800", "path.invalid-utf8", "$"),
    ],
)
def test_errors(text, code, shown):
    with pytest.raises(jp.PathError) as raised:
        jp.Path(text)
    error = raised.value
    assert error.code == code and error.text == text and isinstance(error, (jp.Error, ValueError))
    assert shown in str(error)
    assert str(pickle.loads(pickle.dumps(error))) == str(error)


def test_work_is_bounded():
    with pytest.raises(jp.PathError, match="more steps than it may") as raised:
        WHOLE.find("$..*..*..*", step_limit=20)
    assert raised.value.code == "path.step-limit"
    assert len(WHOLE.find("$..*..*..*")) == 10
    for wrong in (-1, 1 << 70):
        with pytest.raises(ValueError, match="step_limit"):
            WHOLE.find("$", step_limit=wrong)


def test_paths_are_values():
    path = jp.Path("$..name")
    assert path == jp.Path("$..name") != jp.Path("$.name") and hash(path) == hash(jp.Path("$..name"))
    assert str(path) == "$..name" and repr(path) == "Path('$..name')"
    assert pickle.loads(pickle.dumps(path)) == path and path != "$..name"
    with pytest.raises(TypeError, match="a JSONPath is a str, not bytes"):
        jp.Path(b"$")
    with pytest.raises(TypeError):
        WHOLE.find(None)


def test_what_was_found_outlives_the_path_and_closes_with_the_posting():
    posting = jp.parse_one(POSTING)
    found = posting.published.find_nodes(jp.Path("$.jobLocation[*]"))
    assert [node["name"] for node in found] == ["Yard", "Dock é"]
    posting.close()
    for use in (lambda: found[0]["name"], lambda: found[0].pointer, lambda: found[0].source):
        with pytest.raises(jp.ClosedError):
            use()


def test_repeated_keys():
    data = '[{"@type":"JobPosting","title":"A",\n"title":"B","x":{"y":1,"y":2}}]'
    (posting,) = jp.parse(data)
    found = posting.duplicate_keys
    assert [(item.code, item.pointer, item.line) for item in found] == [
        ("json.duplicate-key", "/0/title", 2),
        ("json.duplicate-key", "/0/x/y", 2),
    ]
    assert [data.encode()[item.byte_range] for item in found] == [b'"title"', b'"y"']
    assert jp.parse_one(POSTING).duplicate_keys == ()


def test_what_the_limit_leaves_out_is_counted():
    lines = b'{"@type":"JobPosting",}\n' * 5
    document = jp.parse(lines, format="records", diagnostic_limit=2)
    assert len(document.diagnostics) == 2 and document.diagnostic_count == 5
    with jp.scan(lines, diagnostic_limit=2) as scan:
        assert scan.diagnostic_count == 0 and len(list(scan)) == 5
    assert len(scan.diagnostics) == 2 and scan.diagnostic_count == 5


def test_dates_sort():
    texts = ["2020", "2021-01-01T00:00Z", "2021-01-01", "2021-01", "2021", "2021-08-03T00:00", "2021-08-03T00:00Z"]
    dates = [jp.parse_one(f'{{"@type":"JobPosting","datePosted":"{text}"}}').date_posted for text in texts]
    assert [str(date) for date in sorted(reversed(dates))] == texts
    for index, date in enumerate(dates):
        for other_index, other in enumerate(dates):
            assert (date < other) == (index < other_index) and (date <= other) == (index <= other_index)
            assert (date > other) == (index > other_index) and (date == other) == (index == other_index)
    with pytest.raises(TypeError):
        dates[0] < "2021"


@pytest.mark.parametrize(
    "query, suggestion",
    [
        ("remote AND expired", "and"), ("remote && expired", "and"), ("country not in (US)", "not country in"),
        ("country is null", "missing"), ("!remote", "not remote"), ("title like x", "~"), ("salary_min <> 1", "!="),
    ],
)
def test_other_languages_are_understood_enough_to_help(query, suggestion):
    with pytest.raises(jp.QueryError) as raised:
        jp.Query(query)
    assert raised.value.suggestion == suggestion and f"did you mean {suggestion}?" in str(raised.value)
