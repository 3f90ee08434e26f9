"""Reads real pages and records with the library and with other readers, and compares.

    check.py FOLDER REPORT

Of each file: that it is read; how many postings by each kind of carriage; that encoding and reading again loses and
changes nothing. The project's own fixtures are held to the last, too. What differs is looked up in KnownLimits.md.
"""

from __future__ import annotations

import ast
import collections
import csv
import dataclasses
import html
import pathlib
import re
import sys

import jobposting as jp

import ledger
import readers
import values

HERE = pathlib.Path(__file__).resolve().parent
FIXTURES = HERE.parents[1] / "Examples" / "fixtures"
SYNTAXES = ("json", "json-ld", "microdata", "rdfa")
DROPPING = {"json.comment", "json.trailing-data", "json.truncated"}
"""Codes of mends that leave something out."""


@dataclasses.dataclass
class Reading:
    """What the library read of one file, and what is wrong with that."""

    name: str
    size: int
    document: jp.Document | None = None
    lines: list[str] = dataclasses.field(default_factory=list)
    postings: dict[str, int] = dataclasses.field(default_factory=lambda: dict.fromkeys(SYNTAXES, 0))
    codes: collections.Counter[str] = dataclasses.field(default_factory=collections.Counter)
    differences: list[str] = dataclasses.field(default_factory=list)

    def expect(self, what: str, expected: object, read: object) -> None:
        if expected != read:
            self.differences.append(f"{what}: {expected} expected, {read} read")


def read_file(name: str, data: bytes) -> Reading:
    """Reads a file, and what it was encoded as."""
    reading = Reading(name, len(data))
    try:
        reading.document = jp.parse(data, diagnostic_limit=1_000_000)
    except jp.ParseError as error:
        reading.codes[error.code] += 1
        reading.differences.append(f"nothing is read: {error.code}")
        return reading
    for diagnostic in reading.document.diagnostics:
        reading.codes[diagnostic.code] += 1
    encoded = reading.document.encode()
    reading.lines = encoded.decode().split("\n")[:-1]
    if encoded:
        check_again(reading, encoded)
    return reading


def check_again(reading: Reading, encoded: bytes) -> None:
    """A second round changes nothing: not a byte, not a fact, and there is nothing left to mend."""
    again = jp.parse(encoded)
    if again.encode() != encoded:
        reading.differences.append("a second round changes what is encoded")
    reading.expect("postings of a second round", len(reading.document), len(again))
    for one, two in zip(reading.document, again):
        for field in jp.FIELDS:
            facts = [[fact.value for fact in posting.facts(field)] for posting in (one, two)]
            if facts[0] != facts[1]:
                reading.differences.append(f"a second round changes {field}")
    mended = sorted({diagnostic.code for diagnostic in again.diagnostics if diagnostic.code.startswith("json.")})
    reading.expect("mends of a second round", [], mended)


def compare_text(reading: Reading, data: bytes) -> None:
    """Compares a record, which is one JSON text or one a line, or a value that Python has printed."""
    spans = [(0, len(data))]
    if len(reading.lines) > 1:
        spans = [match.span() for match in re.finditer(rb"[^\n]*\S[^\n]*", data)]
    for span in spans:
        if is_refused(reading, span):
            continue
        line = reading.lines.pop(0) if reading.lines else "null"
        reading.postings["json"] += values.postings(values.read(line))
        compare_block(reading, "the text", data, span, line)
    reading.expect("lines that no text accounts for", 0, len(reading.lines))


def compare_block(reading: Reading, what: str, data: bytes, span: tuple[int, int], line: str) -> None:
    """Compares a JSON text with what was encoded: by values where other readers read it, else by the ledger."""
    source = data[slice(*span)].decode("utf-8-sig")
    try:
        expected = values.of_python(ast.literal_eval(source)) if is_python(reading.name) else values.read(source)
    except values.NotJSON:
        compare_mended(reading, what, data, span, line)
        return
    if found := values.difference(expected, values.read(line)):
        reading.differences.append(f"{what}: {found}")


def compare_mended(reading: Reading, what: str, data: bytes, span: tuple[int, int], line: str) -> None:
    """Compares what was mended with the ledger: every word was kept, or the ledger says that it was not."""
    ledger_of_text = [found for found in reading.document.diagnostics if span[0] <= found.offset < span[1]]
    if not ledger_of_text:
        reading.differences.append(f"{what} was mended, and nothing is said about it")
    kept, start = [], span[0]
    for found in sorted(ledger_of_text, key=lambda found: found.offset):
        if found.code in DROPPING:
            kept.append(data[start:found.offset])
            start = max(start, found.offset + found.size)
            if found.code != "json.comment" and found.size:
                reading.differences.append(f"{what}: {found.code}: {found.size} bytes were not read")
    published = b" ".join([*kept, data[start:span[1]]]).decode()
    if any(found.code == "page.escaped-block" for found in ledger_of_text):
        published = html.unescape(published)
    if found := ledger.lost(published, line):
        reading.differences.append(f"{what} was mended: {found}")


def compare_page(reading: Reading, data: bytes) -> None:
    """Compares a page: its blocks, in order, then its Microdata, then its RDFa."""
    page = readers.page(data.decode("utf-8-sig"))
    ranges = readers.block_ranges(data)
    reading.expect("blocks by two readers", len(page.blocks), len(ranges))
    for number, (block, span) in enumerate(zip(page.blocks, ranges), 1):
        if not block.strip() or is_refused(reading, span):
            continue
        line = reading.lines.pop(0) if reading.lines else "null"
        reading.postings["json-ld"] += values.postings(values.read(line))
        compare_block(reading, f"block {number}", data, span, line)
    if page.microdata[1]:
        line = reading.lines.pop(0) if reading.lines else "[]"
        read = values.read(line)
        reading.postings["microdata"] += values.postings(read)
        reading.expect("postings in Microdata", values.postings(page.microdata), values.postings(read))
        for found in microdata_differences(page.microdata, read):
            reading.differences.append(f"Microdata: {found}")
    for line in reading.lines:
        reading.postings["rdfa"] += values.postings(values.read(line))
    reading.expect("postings in RDFa", page.rdfa_postings, reading.postings["rdfa"])


def is_refused(reading: Reading, span: tuple[int, int]) -> bool:
    """Whether a block was told to be unreadable."""
    return any(
        diagnostic.severity == jp.Severity.ERROR and span[0] <= diagnostic.offset <= span[1]
        for diagnostic in reading.document.diagnostics
    )


def microdata_differences(expected: values.Value, read: values.Value) -> list[str]:
    """Where the items that the library read are not those of extruct."""
    read_items = read[1] if read[0] == "array" else [read]
    if read[0] == "object" and [key for key, _ in read[1]] == ["@graph"]:
        read_items = read[1][0][1][1]
    pairs = zip([normal(item) for item in expected[1]], [normal(item) for item in read_items])
    found = [difference for one, two in pairs if (difference := values.difference(one, two))]
    if len(expected[1]) != len(read_items):
        found.append(f"{len(expected[1])} items expected, {len(read_items)} read")
    return found


def normal(value: values.Value) -> values.Value:
    """An item with lists of one opened, members by name, white space collapsed; types without their vocabulary."""
    kind, content = value
    if kind == "array":
        return normal(content[0]) if len(content) == 1 else (kind, [normal(element) for element in content])
    if kind == "object":
        members = [(key, normal(element)) for key, element in content if key != "@context"]
        named = [(key, short_types(element) if key == "@type" else element) for key, element in members]
        return (kind, sorted((key.rsplit("/", 1)[-1], element) for key, element in named))
    return (kind, " ".join(content.split())) if kind == "string" else value


def short_types(value: values.Value) -> values.Value:
    return ("array", sorted(name.rsplit("/", 1)[-1] for text in values.strings(value) for name in text.split()))


def is_python(name: str) -> bool:
    return name.endswith(".pyrepr.txt")


def is_page(data: bytes) -> bool:
    return re.match(rb"(\xef\xbb\xbf)?\s*(<|[^\[{\"'\s])", data) is not None


def known_limits() -> collections.Counter[tuple[str, str]]:
    """The rows of the table of known limits: a file and what differs there."""
    rows = re.findall(r"^\| `([^`]+)` \| `([^`]+)` \|", (HERE / "KnownLimits.md").read_text(), re.M)
    return collections.Counter(rows)


def check_real(folder: pathlib.Path) -> list[Reading]:
    readings = []
    for row in csv.DictReader((folder / "INDEX.tsv").open(encoding="utf-8"), delimiter="\t"):
        data = (folder / row["file"]).read_bytes()
        reading = read_file(row["file"], data)
        if reading.document is not None:
            count = len(reading.document)
            reading.expect("postings by the index", int(row["postings"]), count)
            (compare_page if is_page(data) else compare_text)(reading, data)
            reading.expect("postings by carriage", count, sum(reading.postings.values()))
        readings.append(reading)
    return readings


def check_fixtures() -> list[Reading]:
    readings = []
    for path in sorted(FIXTURES.glob("[0-9]*.json")) + [FIXTURES / "dump.ndjson"]:
        data = path.read_bytes()
        reading = read_file(path.name, data)
        if reading.document is not None:
            compare_text(reading, data)
        readings.append(reading)
    return readings


def report(readings: list[Reading]) -> str:
    lines = []
    for reading in readings:
        found = ", ".join(f"{count} in {syntax}" for syntax, count in reading.postings.items() if count) or "no posting"
        codes = ", ".join(f"{code} {count}" for code, count in sorted(reading.codes.items()))
        lines.append(f"{reading.name}: {reading.size} bytes: {found}" + (f"; {codes}" if codes else ""))
        lines += [f"    differs: {difference}" for difference in reading.differences]
    return "\n".join(lines) + "\n"


def main() -> int:
    folder, path = map(pathlib.Path, sys.argv[1:])
    fixtures, real = check_fixtures(), check_real(folder)
    path.write_text(report(fixtures + real), encoding="utf-8")
    codes: collections.Counter[str] = collections.Counter()
    postings: collections.Counter[str] = collections.Counter()
    for reading in real:
        codes.update(reading.codes)
        postings.update(reading.postings)
    print(f"{len(real)} files, {sum(reading.size for reading in real) / 1e6:.1f} MB; postings: "
          + ", ".join(f"{postings[syntax]} in {syntax}" for syntax in SYNTAXES))
    print("diagnostics: " + ", ".join(f"{code} {count}" for code, count in codes.most_common()))

    limits = known_limits()
    found = collections.Counter((reading.name, text) for reading in fixtures + real for text in reading.differences)
    for name, text in sorted(found - limits):
        print(f"failed: {name}: {text}")
    for name, text in sorted(limits - found):
        print(f"failed: KnownLimits.md lists what is no longer so: {name}: {text}")
    broken = {name for name, _ in (found - limits) + (limits - found)}
    print(f"{sum(found.values())} differences, {sum((found & limits).values())} of them known limits; see {path}")
    print(f"{len(fixtures) + len(real) - len(broken)} passed, {len(broken)} failed")
    return 1 if broken else 0


if __name__ == "__main__":
    sys.exit(main())
