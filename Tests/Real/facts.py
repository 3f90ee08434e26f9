"""Lists every fact of the real postings with its evidence, and holds those that were checked by reading.

    facts.py FOLDER TABLE                the table of all facts; how many postings have each; the checked sample
    facts.py FOLDER TABLE --draw COUNT   COUNT pairs of posting and fact to be checked, drawn by chance

FactSample.tsv holds the verdicts of whoever read the pairs: `right` or `wrong`, each with a digest of the values that were
judged, so that no published text stands in the project. A pair whose values have changed since must be read again.
"""

from __future__ import annotations

import argparse
import collections
import csv
import dataclasses
import hashlib
import pathlib
import random

import jobposting as jp

HERE = pathlib.Path(__file__).resolve().parent
SAMPLE = HERE / "FactSample.tsv"
SEED = 20261123
COLUMNS = ("file", "posting", "fact", "how", "where", "published", "value")


@dataclasses.dataclass(frozen=True, order=True)
class Pair:
    """One fact of one posting; postings are counted from 1 in each file."""

    file: str
    posting: int
    fact: str


@dataclasses.dataclass
class Found:
    """The values of a fact, and for each how and where it was found and what was published there."""

    values: list[str] = dataclasses.field(default_factory=list)
    evidence: list[tuple[str, str, str]] = dataclasses.field(default_factory=list)

    @property
    def digest(self) -> str:
        return hashlib.sha256("\n".join(self.values).encode()).hexdigest()[:16]


def read_facts(folder: pathlib.Path) -> tuple[dict[Pair, Found], int]:
    """The facts of all postings of a folder, and how many postings there are."""
    found: dict[Pair, Found] = {}
    count = 0
    for row in csv.DictReader((folder / "INDEX.tsv").open(encoding="utf-8"), delimiter="\t"):
        try:
            document = jp.parse((folder / row["file"]).read_bytes(), reads_text=True)
        except jp.ParseError:
            continue
        for number, posting in enumerate(document, 1):
            count += 1
            for name in jp.FIELDS:
                facts = posting.facts(name)
                if facts:
                    found[Pair(row["file"], number, name)] = Found(
                        [str(fact.value) for fact in facts], [evidence(posting, fact) for fact in facts])
    return found, count


def evidence(posting: jp.Posting, fact: jp.Fact[object]) -> tuple[str, str, str]:
    published = posting.published.at(fact.pointer) if fact.pointer else ""
    return fact.method.name.lower(), fact.pointer, cut(str(published))


def cut(text: str) -> str:
    text = " ".join(text.split())
    return text if len(text) <= 160 else text[:160] + "…"


def write_table(found: dict[Pair, Found], path: pathlib.Path) -> None:
    with path.open("w", encoding="utf-8", newline="") as file:
        table = csv.writer(file, delimiter="\t")
        table.writerow(COLUMNS)
        for pair, facts in found.items():
            for value, (how, where, published) in zip(facts.values, facts.evidence):
                table.writerow([pair.file, pair.posting, pair.fact, how, where, published, cut(value)])


def coverage(found: dict[Pair, Found], count: int) -> str:
    postings = collections.Counter(pair.fact for pair in found)
    return ", ".join(f"{name} {postings[name]}" for name in jp.FIELDS) + f"; of {count} postings"


def check_sample(found: dict[Pair, Found]) -> tuple[int, list[str]]:
    """How many pairs of the sample are as they were judged, and what is not."""
    passed, failures = 0, []
    for row in csv.DictReader(SAMPLE.open(encoding="utf-8"), delimiter="\t"):
        pair = Pair(row["file"], int(row["posting"]), row["fact"])
        if pair not in found:
            failures.append(f"{pair}: the fact is gone")
        elif found[pair].digest != row["digest"]:
            failures.append(f"{pair}: the values have changed, and must be read again: {found[pair].values}")
        else:
            passed += 1
    return passed, failures


def draw(found: dict[Pair, Found], count: int) -> None:
    chosen = sorted(random.Random(SEED).sample(sorted(found), count))
    for pair in chosen:
        print(f"{pair.file}\t{pair.posting}\t{pair.fact}\t{found[pair].digest}")
        for value, (how, where, published) in zip(found[pair].values, found[pair].evidence):
            print(f"    {cut(value)}\n        {how} {where}: {published}")


def main() -> int:
    arguments = argparse.ArgumentParser()
    arguments.add_argument("folder", type=pathlib.Path)
    arguments.add_argument("table", type=pathlib.Path)
    arguments.add_argument("--draw", type=int)
    given = arguments.parse_args()
    found, count = read_facts(given.folder)
    write_table(found, given.table)
    if given.draw:
        draw(found, given.draw)
        return 0
    print(f"postings with each fact: {coverage(found, count)}; see {given.table}")
    passed, failures = check_sample(found)
    for failure in failures:
        print(f"failed: {failure}")
    print(f"{passed} passed, {len(failures)} failed")
    return 1 if failures else 0


if __name__ == "__main__":
    raise SystemExit(main())
