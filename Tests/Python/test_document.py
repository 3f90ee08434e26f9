"""Documents: what is read from one input."""

from __future__ import annotations

import json

import pytest

import jobposting as jp
from conftest import DUMP, EXPECTED, FILES, POSTING


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.name[:2])
def test_postings_of_every_fixture(path):
    document = jp.read(path)
    assert [posting.id for posting in document] == [expected["id"] for expected in EXPECTED["files"][path.name]]
    assert document.diagnostics == ()


def test_a_dump_is_read_whole():
    assert [posting.id or posting.url for posting in jp.read(DUMP)] == EXPECTED["dump"]["ids"]


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.name[:2])
def test_encoding_keeps_every_value(path):
    document = jp.read(path)
    published = json.loads(path.read_bytes())
    for text in (document.to_json(), document.to_json(2), document.to_json(safe_in_script=True)):
        assert json.loads(text) == published
    assert document.encode() == document.to_json().encode()
    assert "\n" not in document.to_json().rstrip("\n") and "\n  " in document.to_json(2)


@pytest.mark.parametrize("kind", [bytes, bytearray, memoryview, lambda data: data.decode()])
def test_kinds_of_input(kind):
    assert jp.parse(kind(POSTING.encode()))[0].title == "Welder & fitter"


def test_is_a_sequence():
    document = jp.parse(f"[{POSTING},{POSTING.replace('Welder', 'Turner')}]")
    first, second = document
    assert len(document) == 2 and document[0] == first and document[-1] == second and first != second
    assert document[::-1] == (second, first) and document[5:] == ()
    assert list(reversed(document)) == [second, first]
    assert document.index(second) == 1 and second in document and len({first, second, document[0]}) == 2
    for index in (2, -3):
        with pytest.raises(IndexError, match="2 postings"):
            document[index]
    with pytest.raises(TypeError):
        document["title"]


def test_no_posting_is_an_empty_document():
    assert list(jp.parse("[]")) == [] and not jp.parse("{}")


def test_formats():
    lines = f"{POSTING}\n{POSTING}\n"
    assert len(jp.parse(lines)) == len(jp.parse(lines, format="records")) == 2
    with pytest.raises(jp.ParseError, match="line 2"):
        jp.parse(lines, format="document", mode=jp.Mode.STRICT)
    assert len(jp.parse(POSTING, format=jp.Format.DOCUMENT)) == 1


def test_a_broken_record_is_a_diagnostic():
    document = jp.parse(f'{POSTING}\n{{"@type": \n{POSTING}\n', mode="strict")
    assert len(document) == 2
    (broken,) = document.diagnostics
    assert broken.severity is jp.Severity.ERROR and broken.line == 2 and broken.code.startswith("json.")
    assert str(broken).startswith("2:") and f"error: {broken.message} [{broken.code}]" in str(broken)


def test_diagnostics_are_limited():
    broken = "{\n" * 20 + POSTING + "\n" + POSTING
    assert len(jp.parse(broken, mode="strict", format="records").diagnostics) == 20
    assert len(jp.parse(broken, mode="strict", format="records", diagnostic_limit=3).diagnostics) == 3


def test_what_is_broken_is_mended():
    document = jp.parse("{'@type': 'JobPosting', title: \"T\",}")
    assert [posting.title for posting in document] == ["T"]
    assert [diagnostic.code for diagnostic in document.diagnostics] == [
        "json.single-quotes",
        "json.single-quotes",
        "json.unquoted-key",
        "json.trailing-comma",
    ]
    assert all(diagnostic.severity is jp.Severity.WARNING for diagnostic in document.diagnostics)
    assert jp.parse(document.to_json(), mode="strict").to_json() == document.to_json()


def test_a_posting_is_written_to_stand_alone():
    document = jp.parse("""{"@context": {"s": "https://schema.org/"}, "@graph": [
        {"@id": "#y", "s:name": "Yard 3"},
        {"@type": "s:JobPosting", "s:title": "Welder", "s:hiringOrganization": {"@id": "#y"}}]}""")
    (posting,) = document
    assert posting.organization == "Yard 3" and jp.parse(posting.to_json()).diagnostics
    alone = jp.parse_one(posting.to_json(embed_references=True))
    assert (alone.title, alone.organization) == ("Welder", "Yard 3")
    assert posting.encode(embed_references=True).decode() == posting.to_json(embed_references=True)


def test_representation():
    document = jp.parse(POSTING)
    assert repr(document) == "<Document of 1 postings>" and repr(document[0]) == "<Posting 'Welder & fitter'>"
    document.close()
    assert repr(document) == "<Document, closed>"


def test_what_is_mended_is_escaped_as_json_has_it() -> None:
    # The optimised library once wrote all of these with the letter of another one.
    data = b'{"@type":"JobPosting","title":"a "b" \t \r\n \x08 \x0c \x01 c","x":"\\\' \\\\ \xff"}'
    expected = '{"@type":"JobPosting","title":"a \\"b\\" \\t \\r\\n \\u0008 \\u000c \\u0001 c","x":"\' \\\\ \ufffd"}\n'
    assert jp.parse(data).to_json() == expected
