#!/usr/bin/env python3
"""Measures reading the facts of postings against what Python programs begin with; Benchmarks/run calls it.

    facts.py --benchmark PROGRAM --dump FILE [--rounds N] [--json] [--quick] [--work NAME]... [--peer NAME]...

Ours is a program that reads when it is asked, so that both sides run in turn on one core; each side times itself, without
the start of its program. Theirs are given the lines, already found; ours finds them.
"""

import importlib.metadata
import pathlib
import platform
import time

import lxml.html
import orjson

from measuring import Program, Report, parse_options, pin

# MARK: Their side: each takes a record and answers what is compared


def load(record):
    """The posting as a dictionary, of which nothing is asked."""
    orjson.loads(record)
    return 1


def load_and_convert(record):
    """The posting as a dictionary, and its description as text."""
    description = orjson.loads(record).get("description")
    if isinstance(description, str) and description.strip():
        lxml.html.fromstring(description).text_content()
    return 1


#: Works, their peer, what the peer does, the megabytes that it is given, and what a reader of the ratio must know.
LINES = [
    ("facts-all-but-text", "orjson-loads", load, 110,
     "theirs reads no fact, ours all but those that are read from long texts"),
    ("facts-language-fingerprints", "orjson-loads", load, 20,
     "theirs reads no fact, ours tells the language and reads every word of the description twice"),
    ("facts-text", "orjson-lxml-text_content", load_and_convert, 20,
     "theirs is the description as text; ours is that, laid out, and as clean HTML"),
    ("facts-all", "orjson-lxml-text_content", load_and_convert, 20,
     "theirs is the description as text, ours every fact"),
]

#: What the benchmark means by facts that are read from long texts.
LONG_TEXTS = ("description, text, responsibilities, qualifications, benefits, work_hours, language, fingerprint, "
              "near_duplicate_key")


def main():
    options = parse_options(__doc__, "benchmark", "dump")
    pin()
    report = Report(options)
    if not options.json:
        versions = ", ".join(f"{name} {importlib.metadata.version(name)}" for name in ("lxml", "orjson"))
        print(f"\nFacts of the mixed dump. Peers: Python {platform.python_version()}, {versions}")
        print(f"Read from long texts: {LONG_TEXTS}.\n")

    records = pathlib.Path(options.dump).read_bytes().splitlines()
    program = Program(options.benchmark, "--serve-facts", options.dump)
    for work, peer, theirs, megabytes, note in LINES:
        if not report.asks(work, peer):
            continue
        chosen, size = [], 0
        for record in records:
            if size >= megabytes * 1e6 * (0.1 if options.quick else 1):
                break
            chosen.append(record)
            size += len(record) + 1

        def run_theirs():
            start = time.perf_counter()
            count = sum(map(theirs, chosen))
            return time.perf_counter() - start, count

        report.compare(
            work, peer, lambda: program.ask(work, len(chosen)), run_theirs, figure=lambda seconds: size / seconds / 1e9,
            unit="GB/s", note=note,
            same=lambda ours, count: (ours[0] == count, f"{ours[0]} and {count} postings, {ours[1]} values"))
    program.close()
    report.end()


if __name__ == "__main__":
    main()
