"""Asks generated dumps the queries of questions.py, and counts their values; holds the answers to the generator's truth.

    check.py FOLDER REPORT

The folder has mixed.ndjson and malformed.ndjson with their tables. Of each query are compared the postings themselves,
by the line that they stand on, in verified mode, and their number in fast mode.
"""

from __future__ import annotations

import bisect
import collections
import datetime
import pathlib
import sys
from typing import Callable, Sequence

import jobposting as jp

import questions
import truth


class Check:
    """Counts what holds, and writes the report."""

    def __init__(self, report: pathlib.Path) -> None:
        self.passed = self.failed = 0
        self._report = report.open("w", encoding="utf-8")

    def write(self, line: str) -> None:
        print(line, file=self._report)

    def expect(self, what: str, expected: object, found: object, note: str = "") -> None:
        if expected == found:
            self.passed += 1
            self.write(f"passed: {what}: {found}")
            return
        self.failed += 1
        for print_line in (print, self.write):
            print_line(f"failed: {what}: {expected} expected, {found} found{note}")


def ask(check: Check, name: str, dump: pathlib.Path, lines: list[truth.Line], numbers: dict[str, list[int]]) -> None:
    """All queries, of one dump."""
    broken = {line.number: line.malformed for line in lines if line.malformed}
    for query, holds in questions.QUESTIONS:
        expected = [line.number for line in lines for posting in line.postings if holds(posting)]
        with jp.scan(dump, query, now=questions.NOW) as scan:
            found = []
            for posting in scan:
                # As a rule a posting is freed with the variable that it is in; there are many here.
                with posting:
                    found.append(posting.origin.line)
        numbers[query] = found
        ours, theirs = collections.Counter(found), collections.Counter(expected)
        wrong = sorted((ours - theirs).items())[:5], sorted((theirs - ours).items())[:5]
        note = f"; lines that should not match: {wrong[0]}, lines that should: {wrong[1]}" if any(wrong) else ""
        check.expect(f"{name}: {query}", len(expected), len(found), note)
        if len(expected) == len(found):
            check.expect(f"{name}: {query}: the lines", ([], []), wrong)
        check.expect(f"{name}: {query}: the report", len(found), scan.report.matches)
        with jp.scan(dump, query, now=questions.NOW, fast=True) as fast:
            check.expect(f"{name}: {query}: fast", len(found), fast.run().matches)
        of_sound = sum(line not in broken for line in found)
        if broken:
            mended = ", ".join(f"{line} ({broken[line]})" for line in found if line in broken)
            check.write(f"    {of_sound} on sound lines, {len(found) - of_sound} on mended ones: {mended or 'none'}")


#: Facts whose values are counted, each with how the truth tells them. A posting counts once for each of its values.
FACETS: dict[str, Callable[[truth.Facts], Sequence[object]]] = {
    "country": lambda posting: [posting.country],
    "region": lambda posting: [posting.region],
    "locality": lambda posting: [posting.locality],
    "organization": lambda posting: [posting.organization],
    "employment_type": lambda posting: posting.employment,
    "workplace": lambda posting: ["remote"] * posting.remote,
    "applicant_country": lambda posting: [posting.applicant_country],
    "salary_currency": lambda posting: [posting.currency],
    "salary_unit": lambda posting: [posting.unit],
    "skills": lambda posting: list(dict.fromkeys(posting.skills)),
}
AMOUNTS = (15.0, 50.0, 1_000.0, 40_000.0, 100_000.0, 1_000_000.0)


def count_values(check: Check, name: str, dump: pathlib.Path, lines: list[truth.Line]) -> None:
    """Every value of a fact, and how many postings have it."""
    postings = [posting for line in lines for posting in line.postings]
    aggregates = [jp.facet(field, top=10_000) for field in FACETS]
    aggregates += [jp.histogram("salary_min", AMOUNTS), jp.date_histogram("date_posted", "month")]
    with jp.scan(dump, now=questions.NOW, aggregates=aggregates, threads=2) as scan:
        scan.run()
    *facets, amounts, months = (
        {str(getattr(bucket.key, "value", bucket.key)): bucket.count for bucket in aggregation.buckets}
        for aggregation in scan.aggregations)
    for (field, values), found in zip(FACETS.items(), facets):
        expected = collections.Counter(
            str(value) for posting in postings for value in values(posting) if value is not None)
        differences = [(value, expected[value], found.get(value, 0)) for value in sorted(expected.keys() | found.keys())
                       if expected[value] != found.get(value, 0)]
        check.expect(f"{name}: {field}: {len(expected)} values; value, expected, found where that differs",
                     [], differences[:5])
    check.expect(f"{name}: salary_min by its amount", collections.Counter(
        bisect.bisect_right(AMOUNTS, posting.salary[0]) for posting in postings if posting.salary),
        dict(enumerate(amounts.values())))
    check.expect(f"{name}: date_posted by month", collections.Counter(
        str(datetime.datetime.fromtimestamp(posting.posted[0] / 1000, datetime.timezone.utc))[:7]
        for posting in postings if posting.posted), {month[:7]: count for month, count in months.items()})


def account(check: Check, name: str, dump: pathlib.Path, lines: list[truth.Line]) -> None:
    """Each record is read as it is, mended, or an error, and each line that was mended is told."""
    with jp.scan(dump, now=questions.NOW, diagnostic_limit=1_000_000) as scan:
        read = collections.Counter()
        for posting in scan:
            with posting:
                read[posting.origin.line] += 1
    report = scan.report
    broken = {line.number: line.malformed for line in lines if line.malformed}
    sound = len(lines) - len(broken)
    told = collections.defaultdict(set)
    for diagnostic in scan.diagnostics:
        told[diagnostic.line].add(diagnostic.code)
    expected = {line.number: len(line.postings) for line in lines if line.postings}
    wrong = {line: (expected.get(line, 0), read[line]) for line in expected.keys() | read.keys()
             if expected.get(line, 0) != read[line]}
    check.expect(f"{name}: lines with another number of postings than expected", {}, wrong)
    check.expect(f"{name}: postings", sum(expected.values()), report.postings)
    empty = sum(kind == "empty" or kind == "trunc" and not size for kind, size in sizes(dump, broken))
    check.expect(f"{name}: records: blank lines are none", len(lines) - empty, report.records)
    check.expect(f"{name}: records read as they are, mended, or errors", report.records,
                 sound + report.mended + report.errors)
    check.expect(f"{name}: broken records of which nothing is told", [],
                 [line for line, kind in broken.items() if not told[line] and kind not in ("empty", "trunc")])
    check.expect(f"{name}: sound records of which something is told", [], sorted(told.keys() - broken.keys())[:5])
    for line, kind in broken.items():
        codes = " ".join(sorted(told[line])) or "nothing"
        check.write(f"    line {line} ({kind}): {read[line]} postings; {codes}")


def sizes(dump: pathlib.Path, broken: dict[int, str]) -> list[tuple[str, int]]:
    """What was broken, and how many bytes are left of the line."""
    with dump.open("rb") as records:
        return [(broken[number], len(record) - 1) for number, record in enumerate(records, 1) if number in broken]


def main() -> None:
    folder, report = map(pathlib.Path, sys.argv[1:])
    check = Check(report)
    assert len(questions.QUESTIONS) == len(dict(questions.QUESTIONS)) == 50
    asked: dict[str, list[int]] = {}
    for name in ("mixed", "malformed"):
        dump = folder / f"{name}.ndjson"
        lines = list(truth.read(str(dump), str(folder / f"{name}.tsv")))
        account(check, name, dump, lines)
        count_values(check, name, dump, lines)
        ask(check, name, dump, lines, asked)
        print(f"{name}: {len(lines)} records, {len(asked)} queries, {sum(map(len, asked.values()))} matches")
    print(f"{check.passed} passed, {check.failed} failed")
    raise SystemExit(1 if check.failed else 0)


if __name__ == "__main__":
    main()
