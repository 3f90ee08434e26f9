"""What the comparisons with other packages share: options, programs of ours that read when they are asked, and the report.

`pages.py`, `facts.py` and `queries.py` are such comparisons; Benchmarks/README.md says how to read a line.
"""

import argparse
import json
import os
import statistics
import subprocess

#: Units of which less is better.
_OF_COST = {"MB", "us"}


def parse_options(description, *required, **more):
    """The options that all have, and files that one needs; `more` may be left out, and have a default."""
    parser = argparse.ArgumentParser(description=description, formatter_class=argparse.RawDescriptionHelpFormatter)
    for name in required:
        parser.add_argument(f"--{name}", required=True)
    for name, default in more.items():
        parser.add_argument(f"--{name}", default=default)
    parser.add_argument("--rounds", type=int, default=7)
    parser.add_argument("--work", action="append", default=[])
    parser.add_argument("--peer", action="append", default=[])
    parser.add_argument("--json", action="store_true")
    parser.add_argument("--quick", action="store_true")
    return parser.parse_args()


def read_anew(path):
    """Has the system forget a file and read it from the disk, from front to back: as a dump that was got yesterday lies there.

    What was just written lies in memory as it was written, in small pieces, and is read at half the speed.
    """
    descriptor = os.open(path, os.O_RDONLY)
    try:
        os.fsync(descriptor)
        if hasattr(os, "posix_fadvise"):
            os.posix_fadvise(descriptor, 0, 0, os.POSIX_FADV_DONTNEED)
        while os.read(descriptor, 1 << 20):
            pass
    finally:
        os.close(descriptor)


def pin():
    """Keeps this process, and what it starts from here on, on one core; answers what it had before."""
    if not hasattr(os, "sched_setaffinity"):
        return None
    before = os.sched_getaffinity(0)
    os.sched_setaffinity(0, {max(before)})
    return before


class Program:
    """One of our programs, which reads when it is asked."""

    def __init__(self, *command):
        self.process = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)

    def ask(self, work, count):
        """The seconds that it took, and its answers."""
        self.process.stdin.write(f"{work} {count}\n")
        self.process.stdin.flush()
        seconds, *answers = self.process.stdout.readline().split()
        return float(seconds), tuple(int(answer) for answer in answers)

    def close(self):
        self.process.stdin.close()
        self.process.wait()


class Report:
    """Measures lines, and prints them: a table for people, or one JSON object a line."""

    def __init__(self, options):
        self.options = options
        self.is_wrong = False

    def asks(self, work, peer):
        """Whether a line is wanted."""
        asked = self.options
        return (not asked.work or any(work.startswith(name) for name in asked.work)) and (
            not asked.peer or any(peer.startswith(name) for name in asked.peer))

    def compare(self, work, peer, ours, theirs, *, figure, unit, same, note=""):
        """Measures one line.

        `ours` and `theirs` do the work once and answer the seconds that it took, and what they found; `figure` makes
        seconds a figure of the unit. `same` is given both findings, of the last runs, and answers whether they are the
        same, None where that cannot be said, and what else is to be noted.
        """
        ours(), theirs()
        pairs = []
        for _ in range(self.options.rounds):
            (our_time, our_answer), (their_time, their_answer) = ours(), theirs()
            pairs.append((figure(our_time), figure(their_time)))
        is_same, more = same(our_answer, their_answer)
        self.add(work, peer, pairs, unit, is_same, "; ".join(filter(None, (more, note))))

    def add(self, work, peer, pairs, unit, is_same, note=""):
        """Adds a line whose figures are known: pairs of neighbouring runs."""
        self.is_wrong = self.is_wrong or is_same is False
        ratio = statistics.median(theirs / ours if unit in _OF_COST else ours / theirs for ours, theirs in pairs)
        ours, theirs = (statistics.median(side) for side in zip(*pairs))
        if self.options.json:
            line = {"work": work, "peer": peer, "ours": round(ours, 4), "theirs": round(theirs, 4), "unit": unit,
                    "ratio": round(ratio, 4), "same_answers": is_same}
            print(json.dumps(line, separators=(",", ":")), flush=True)
        else:
            answer = {True: "yes", False: "NO", None: "-"}[is_same]
            print(f"{work:28}{peer:31}{ours:9.3f} {theirs:9.3f} {unit:5} {ratio:7.2f}  {answer:4} {note}".rstrip(),
                  flush=True)

    def end(self):
        """Ends the program: with 1 when answers were not the same."""
        raise SystemExit(1 if self.is_wrong else 0)


def equal(ours, theirs):
    """Findings that must be the same."""
    return ours == theirs, "" if ours == theirs else f"{ours} and {theirs}"
