#!/usr/bin/env python3
"""Measures reading the facts of postings against what Python programs begin with; Benchmarks/run calls it.

    facts.py --benchmark PROGRAM --dump FILE [--rounds N] [--json] [--quick] [--work NAME]... [--peer NAME]...

Ours is a program that reads when it is asked, so that both sides run in turn on one core; each side times itself, without
the start of its program. Theirs are given the lines, already found; ours finds them.
"""

import argparse
import importlib.metadata
import json
import os
import pathlib
import platform
import statistics
import subprocess
import time

import lxml.html
import orjson

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


class Program:
    """Ours, which reads when it is asked."""

    def __init__(self, *command):
        self.process = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)

    def ask(self, work, count):
        """The seconds that it took, and its answers."""
        self.process.stdin.write(f"{work} {count}\n")
        self.process.stdin.flush()
        seconds, *answers = self.process.stdout.readline().split()
        return float(seconds), [int(answer) for answer in answers]


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--benchmark", required=True)
    parser.add_argument("--dump", required=True)
    parser.add_argument("--rounds", type=int, default=7)
    parser.add_argument("--work", action="append", default=[])
    parser.add_argument("--peer", action="append", default=[])
    parser.add_argument("--json", action="store_true")
    parser.add_argument("--quick", action="store_true")
    options = parser.parse_args()
    if hasattr(os, "sched_setaffinity"):
        # What is started from here on stays on the same core.
        os.sched_setaffinity(0, {max(os.sched_getaffinity(0))})
    if not options.json:
        versions = ", ".join(f"{name} {importlib.metadata.version(name)}" for name in ("lxml", "orjson"))
        print(f"\nFacts of the mixed dump. Peers: Python {platform.python_version()}, {versions}")
        print(f"Read from long texts: {LONG_TEXTS}.\n")

    records = pathlib.Path(options.dump).read_bytes().splitlines()
    ours = Program(options.benchmark, "--serve-facts", options.dump)
    is_wrong = False
    for work, peer, theirs, megabytes, note in LINES:
        if options.work and not any(work.startswith(name) for name in options.work):
            continue
        if options.peer and not any(peer.startswith(name) for name in options.peer):
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

        _, answers = ours.ask(work, len(chosen))
        _, count = run_theirs()
        speeds = []
        for _ in range(options.rounds):
            seconds, answers = ours.ask(work, len(chosen))
            speeds.append((size / seconds / 1e9, size / run_theirs()[0] / 1e9))
        same = answers[0] == count
        is_wrong = is_wrong or not same
        measured = {
            "work": work, "peer": peer, "ours": statistics.median(ours for ours, _ in speeds),
            "theirs": statistics.median(theirs for _, theirs in speeds), "unit": "GB/s",
            "ratio": statistics.median(ours / theirs for ours, theirs in speeds), "same_answers": same,
        }
        if options.json:
            print(json.dumps({key: round(value, 4) if isinstance(value, float) else value
                              for key, value in measured.items()}, separators=(",", ":")), flush=True)
        else:
            answer = "yes" if same else f"NO ({answers[0]} and {count})"
            print(f"{work:28}{peer:27}{measured['ours']:8.3f} {measured['theirs']:8.3f} GB/s  "
                  f"{measured['ratio']:6.2f}  {answer:6} {answers[1]} values; {note}", flush=True)
    ours.process.stdin.close()
    ours.process.wait()
    raise SystemExit(1 if is_wrong else 0)


if __name__ == "__main__":
    main()
