#!/usr/bin/env python3
"""Measures queries over a dump against what people ask dumps with; Benchmarks/run calls it.

    queries.py --libraries FOLDER --build FOLDER --dump FILE [--uniform FILE]
               [--rounds N] [--json] [--quick] [--work NAME]... [--peer NAME]...

Ours is the library as it is shipped, called from Python as its users call it; its path is in JOBPOSTING_LIBRARY. Of
the folders, the first has filters.so and batches.so, which Benchmarks/run compiles from Sources/filters, and the second
keeps what is made here: compressed dumps, and the rare word. Lines of one core are timed by the processor time of this process, on one core; lines
that say so by the clock, on all.
"""

import collections
import ctypes
import importlib.metadata
import os
import pathlib
import platform
import re
import subprocess
import sys
import time
import zlib

import duckdb
import orjson

import jobposting as jp
from measuring import Report, equal, parse_options, pin, read_anew

FILTER = "country = US and employment_type = FULL_TIME and date_posted >= 2023-01-01 and salary >= 100k USD"

#: Countries that dumps name in words; whoever counts in SQL must know them.
COUNTRIES = {
    "United States": "US", "Canada": "CA", "United Kingdom": "GB", "Ireland": "IE", "Germany": "DE", "France": "FR",
    "Spain": "ES", "Netherlands": "NL", "Switzerland": "CH", "Austria": "AT", "Italy": "IT", "Sweden": "SE", "Poland": "PL",
    "India": "IN", "Singapore": "SG", "Australia": "AU", "New Zealand": "NZ", "Brazil": "BR", "Mexico": "MX",
    "Japan": "JP", "Israel": "IL", "United Arab Emirates": "AE", "South Africa": "ZA",
}

FACTS = ["title", "organization", "country", "date_posted", "salary_min"]

MEMORY_LIMIT = 64
"""Megabytes that a filter, a bounded order and a histogram may take, whatever the file."""
MATCH_LIMIT = 4
"""Microseconds that Python may add to each match with five facts."""


# MARK: Their side


class DuckDB:
    """SQL that is right on every shape, over columns that are read as JSON."""

    COLUMNS = "{datePosted: 'JSON', employmentType: 'JSON', jobLocation: 'JSON', baseSalary: 'JSON'}"
    #: The countries of a posting: of one place or several, each a text or an object with a name.
    PLACES = """CASE json_type(jobLocation) WHEN 'ARRAY' THEN json_extract(jobLocation, '$[*].address.addressCountry')
                ELSE [json_extract(jobLocation, '$.address.addressCountry')] END"""
    NAME = "coalesce(json_extract_string(c, '$.name'), json_extract_string(c, '$'))"
    AMOUNT = "TRY_CAST(replace(json_extract_string(baseSalary, '$.value.{}'), ',', '') AS DOUBLE)"

    def __init__(self):
        self.connection = duckdb.connect(config={"threads": 1})
        self.connection.execute("SET TimeZone = 'UTC'")
        self.connection.execute("SET enable_progress_bar = false")

    def _table(self, dump):
        # Without `records`, one column that is JSON is read in another way, which takes three times as long.
        return (f"read_json('{dump}', format = 'newline_delimited', records = true, columns = {self.COLUMNS}, "
                "maximum_object_size = 67108864)")

    def filter(self, dump):
        amounts = ", ".join(self.AMOUNT.format(name) for name in ("minValue", "maxValue", "value"))
        return self.connection.execute(f"""
            SELECT count(*) FROM {self._table(dump)}
            WHERE json_extract_string(baseSalary, '$.currency') = 'USD'
              AND greatest({amounts}) >= 100000
              AND CASE json_type(employmentType)
                  WHEN 'ARRAY' THEN list_contains(json_extract_string(employmentType, '$[*]'), 'FULL_TIME')
                  ELSE json_extract_string(employmentType, '$') = 'FULL_TIME' END
              AND TRY_CAST(json_extract_string(datePosted, '$') AS TIMESTAMPTZ) >= TIMESTAMPTZ '2023-01-01 00:00:00+00'
              AND len(list_filter({self.PLACES}, lambda c: {self.NAME} IN ('US', 'United States'))) > 0""").fetchone()[0]

    def countries(self, dump):
        names = "MAP {" + ", ".join(f"'{name}': '{code}'" for name, code in COUNTRIES.items()) + "}"
        return dict(self.connection.execute(f"""
            SELECT code, count(*) FROM (
                SELECT unnest(list_distinct(list_transform({self.PLACES}, lambda c: coalesce({names}[{self.NAME}], {self.NAME}))))
                       AS code
                FROM {self._table(dump)})
            WHERE code IS NOT NULL GROUP BY code""").fetchall())


def listed(value):
    return value if isinstance(value, list) else [value]


def reaches(value):
    """Whether some bound of the pay is 100,000."""
    for name in ("maxValue", "value", "minValue"):
        bound = value.get(name)
        if isinstance(bound, str):
            try:
                bound = float(bound.replace(",", ""))
            except ValueError:
                continue
        if isinstance(bound, (int, float)) and bound >= 100_000:
            return True
    return False


def is_since_2023(text):
    if not isinstance(text, str):
        return False
    if text[:10] in ("2022-12-31", "2023-01-01") and len(text) >= 25:
        # The zone decides.
        hours, minutes = int(text[-5:-3]), int(text[-2:])
        offset = (hours * 60 + minutes) * (1 if text[-6] == "+" else -1)
        moment = int(text[11:13]) * 60 + int(text[14:16]) - offset + (1440 if text[:10] == "2023-01-01" else 0)
        return moment >= 1440
    return text[:10] >= "2023-01-01"


def filter_orjson(dump):
    """A loop over the lines, right on every shape."""
    count = 0
    with open(dump, "rb") as records:
        for record in records:
            try:
                posting = orjson.loads(record)
            except ValueError:
                continue
            if not is_since_2023(posting.get("datePosted")) or "FULL_TIME" not in listed(posting.get("employmentType")):
                continue
            salary = posting.get("baseSalary")
            if not isinstance(salary, dict) or salary.get("currency") != "USD" or not reaches(salary.get("value", {})):
                continue
            for place in listed(posting.get("jobLocation")):
                country = place.get("address", {}).get("addressCountry")
                if (country.get("name") if isinstance(country, dict) else country) in ("US", "United States"):
                    count += 1
                    break
    return count


class Filters:
    """The loops in C++."""

    def __init__(self, path):
        library = ctypes.CDLL(path)
        library.filters_versions.restype = ctypes.c_char_p
        self.yyjson = library.filters_versions().decode()
        self._library = library

    def run(self, name, data, *more):
        function = getattr(self._library, f"filters_{name}")
        function.restype = ctypes.c_int64
        return function(ctypes.c_char_p(data), ctypes.c_size_t(len(data)), *map(ctypes.c_char_p, more))


# MARK: Decompressors alone


class _Buffer(ctypes.Structure):
    """ZSTD_inBuffer and ZSTD_outBuffer."""

    _fields_ = [("data", ctypes.c_void_p), ("size", ctypes.c_size_t), ("position", ctypes.c_size_t)]


class Zstandard:
    """The system's libzstd, which the library opens too."""

    def __init__(self):
        self._library = library = ctypes.CDLL("libzstd.so.1")
        for name in ("ZSTD_createDCtx", "ZSTD_compressBound", "ZSTD_compress", "ZSTD_decompressStream"):
            getattr(library, name).restype = ctypes.c_void_p if name == "ZSTD_createDCtx" else ctypes.c_size_t

    def compress(self, data):
        size = self._library.ZSTD_compressBound(ctypes.c_size_t(len(data)))
        packed = ctypes.create_string_buffer(size)
        size = self._library.ZSTD_compress(packed, ctypes.c_size_t(size), ctypes.c_char_p(data), ctypes.c_size_t(len(data)), 3)
        return packed.raw[:size]

    def decompress(self, packed):
        context = ctypes.c_void_p(self._library.ZSTD_createDCtx())
        output = ctypes.create_string_buffer(1 << 20)
        source = _Buffer(ctypes.cast(ctypes.c_char_p(packed), ctypes.c_void_p).value, len(packed), 0)
        total, left = 0, 1
        while source.position < source.size or left:
            target = _Buffer(ctypes.addressof(output), len(output), 0)
            left = self._library.ZSTD_decompressStream(context, ctypes.byref(target), ctypes.byref(source))
            total += target.position
            if not target.position and source.position == source.size:
                break
        self._library.ZSTD_freeDCtx(context)
        return total


def compress_gzip(data):
    compressor = zlib.compressobj(6, zlib.DEFLATED, 31)
    return compressor.compress(data) + compressor.flush()


def decompress_gzip(packed):
    """The system's zlib through Python's module, 64 KB at a time: what is handed back of the rest is copied."""
    decompressor = zlib.decompressobj(31)
    return sum(len(decompressor.decompress(packed[start : start + 65536])) for start in range(0, len(packed), 65536))


# MARK: The lines


def timed(work, clock):
    """What measures: the seconds of one run, and its answer."""

    def run():
        start = clock()
        answer = work()
        return clock() - start, answer

    return run


def peak_memory(program, *arguments):
    """Megabytes that a Python program takes at most, with Python and what it imports."""
    # Not what getrusage tells: that begins with the memory of the process that started it.
    code = program + "\nprint(next(line.split()[1] for line in open('/proc/self/status') if line.startswith('VmHWM')))"
    output = subprocess.run([sys.executable, "-c", code, *arguments], stdout=subprocess.PIPE, check=True, text=True).stdout
    *answers, kilobytes = output.split()
    return int(kilobytes) / 1024, answers


def rare_word(data):
    """A word of descriptions that few records have: of eight letters or more, the first of those in three of them."""
    records = collections.Counter()
    for record in data.splitlines():
        text = orjson.loads(record).get("description", "").lower()
        records.update(set(re.findall(r"(?<![^\W\d_])[a-z]{8,}(?![^\W\d_])", text)))
    return min((abs(count - 3), word) for word, count in records.items())[1].encode()


class Queries(Report):
    def __init__(self, options, processors):
        super().__init__(options)
        self.processors = processors
        self.libraries = pathlib.Path(options.libraries)
        self.dump = options.dump
        read_anew(self.dump)
        self.data = pathlib.Path(options.dump).read_bytes()
        self.filters = Filters(self.libraries / "filters.so")
        self.duckdb = DuckDB()

    def _made(self, kind, make):
        """A file that is made of the dump, once."""
        file = pathlib.Path(self.options.build, f"{pathlib.Path(self.dump).name}-{len(self.data)}.{kind}")
        if not file.exists() or file.stat().st_mtime < os.stat(self.dump).st_mtime:
            file.write_bytes(make(self.data))
        return file

    def line(self, work, peer, ours, theirs, size=None, same=equal, note="", clock=time.process_time):
        if self.asks(work, peer):
            size = size or len(self.data)
            self.compare(work, peer, timed(ours, clock), timed(theirs, clock), unit="GB/s", same=same, note=note,
                         figure=lambda seconds: size / seconds / 1e9)

    def on_all_processors(self, measure):
        if self.processors:
            os.sched_setaffinity(0, self.processors)
        measure()
        pin()

    # Filters

    def verified(self):
        ours = lambda: jp.count(self.dump, FILTER)  # noqa: E731
        self.line("query-filter", "duckdb-robust-sql", ours, lambda: self.duckdb.filter(self.dump),
                  note="every record validated; theirs reads four columns as JSON, no diagnostics")
        self.line("query-filter", "orjson-loop", ours, lambda: filter_orjson(self.dump), note="every record validated")

    def fast(self):
        ours = lambda: jp.count(self.data, FILTER, fast=True)  # noqa: E731
        for name in ("rapidjson", "yyjson"):
            if name == "yyjson" and not self.filters.yyjson:
                print("skipped: yyjson, whose source was not there", file=sys.stderr)
                continue
            self.line("query-filter-fast", f"{name}-loop", ours, lambda name=name: self.filters.run(name, self.data),
                      note="in memory")
        self.line("query-filter-fast", "simdjson-ondemand-one-shape", ours,
                  lambda: self.filters.run("simdjson_ondemand", self.data),
                  same=lambda ours, theirs: (None, f"theirs finds {theirs} of {ours}"), note="in memory")
        if self.options.uniform and self.asks("query-filter-fast-uniform", "simdjson-ondemand-one-shape"):
            data = pathlib.Path(self.options.uniform).read_bytes()
            self.line("query-filter-fast-uniform", "simdjson-ondemand-one-shape",
                      lambda: jp.count(data, FILTER, fast=True),
                      lambda: self.filters.run("simdjson_ondemand", data), size=len(data),
                      note="in memory; every record has the one shape that theirs knows")

    def rare_word(self):
        if not self.asks("query-rare-word-fast", "memmem"):
            return
        word = self._made("rare-word", rare_word).read_text()
        query = f"text ~ {word}"

        def places(fast):
            with jp.scan(self.data, query, fast=fast) as scan:
                return [posting.origin.offset for posting in scan]

        same = places(True) == places(False)
        self.line("query-rare-word-fast", "memmem", lambda: jp.count(self.data, query, fast=True),
                  lambda: self.filters.run("memmem", self.data, word.encode()),
                  same=lambda ours, theirs: (same, f"{word}: {ours} postings, the same as in verified mode; theirs {theirs} "
                                                   "lines that have it in this case, also inside other words"))

    def countries(self):
        def ours():
            with jp.scan(self.dump, aggregates=[jp.facet("country", top=300)]) as scan:
                scan.run()
            return {bucket.key: bucket.count for bucket in scan.aggregations[0].buckets}

        self.line("query-count-by-country", "duckdb-robust-sql", ours, lambda: self.duckdb.countries(self.dump))

    # On two cores

    def threads(self):
        self.line("query-filter-2-threads", "one-thread", lambda: jp.count(self.dump, FILTER, threads=2),
                  lambda: jp.count(self.dump, FILTER), clock=time.perf_counter, note="by the clock, on all cores")

    def compressed(self):
        zstandard = Zstandard()
        for kind, pack, unpack in (
            ("gzip", compress_gzip, decompress_gzip),
            ("zstd", zstandard.compress, zstandard.decompress),
        ):
            if not self.asks(f"query-filter-{kind}", "decompressor-alone"):
                continue
            file = self._made(kind, pack)
            read_anew(file)
            packed = file.read_bytes()
            matches = jp.count(self.dump, FILTER)
            self.line(f"query-filter-{kind}", "decompressor-alone", lambda: jp.count(file, FILTER, threads=2),
                      lambda: unpack(packed), clock=time.perf_counter, note="2 threads, by the clock, on all cores",
                      same=lambda ours, theirs: ((ours, theirs) == (matches, len(self.data)), ""))

    # Python, and memory

    def matches(self):
        """What Python adds to each match of a scan that reads five facts of it."""
        if not self.asks("python-rows", "limit") and not self.asks("python-postings", "limit"):
            return
        library = ctypes.CDLL(self.libraries / "batches.so")
        library.batches_read.restype = ctypes.c_longlong
        query = "employment_type = FULL_TIME"
        numbers = (ctypes.c_int * len(FACTS))(*(jp.FIELDS[name].field for name in FACTS))
        read = ctypes.c_size_t()

        def in_c():
            return library.batches_read(os.fsencode(self.dump), query.encode(), numbers, ctypes.c_size_t(len(FACTS)),
                                        ctypes.byref(read))

        def rows():
            with jp.scan(self.dump, query, columns=FACTS) as scan:
                return sum(1 for _ in scan.rows())

        def postings():
            count = 0
            with jp.scan(self.dump, query) as scan:
                for posting in scan:
                    posting.title, posting.organization, posting.country, posting.date_posted, posting.salary_min
                    count += 1
            return count

        for work, ours in (("python-rows", rows), ("python-postings", postings)):
            if not self.asks(work, "limit"):
                continue
            pairs, same = [], True
            in_c(), ours()
            for _ in range(self.options.rounds):
                (our_time, count), (time_in_c, count_in_c) = (timed(side, time.process_time)() for side in (ours, in_c))
                same = same and count == count_in_c
                pairs.append(((our_time - time_in_c) / count * 1e6, MATCH_LIMIT))
            self.add(work, "limit", pairs, "us", same, f"a match, over the same scan in C; {count} matches")

    def memory(self):
        ours = "import sys, jobposting as jp\nwith jp.scan(sys.argv[1], {}) as scan:\n    {}\nprint(scan.report.matches)"
        tasks = {
            "query-memory-filter": ours.format(repr(FILTER), "scan.run()"),
            "query-memory-order": ours.format("order_by='-date_posted', limit=1000", "count = sum(1 for _ in scan)"),
            "query-memory-histogram": ours.format("aggregates=[jp.date_histogram('date_posted', 'day')]", "scan.run()"),
        }
        for work, program in tasks.items():
            if self.asks(work, "limit"):
                megabytes, answers = peak_memory(program, self.dump)
                self.add(work, "limit", [(megabytes, MEMORY_LIMIT)], "MB", None,
                         f"with Python; {answers[0]} matches of {len(self.data) / 1e6:.0f} MB")
        if self.asks("query-memory-filter", "duckdb-robust-sql"):
            megabytes, (count,) = peak_memory(tasks["query-memory-filter"], self.dump)
            program = f"import sys\nsys.path.insert(0, {str(pathlib.Path(__file__).parent)!r})\nimport queries\n"
            theirs, (found,) = peak_memory(program + "print(queries.DuckDB().filter(sys.argv[1]))", self.dump)
            self.add("query-memory-filter", "duckdb-robust-sql", [(megabytes, theirs)], "MB", count == found, "with Python")


def main():
    options = parse_options(__doc__, "libraries", "build", "dump", uniform="")
    report = Queries(options, pin())
    if not options.json:
        versions = ", ".join(f"{name} {importlib.metadata.version(name)}" for name in ("duckdb", "orjson"))
        print(f"\nQueries over {pathlib.Path(options.dump).name}, {len(report.data) / 1e6:.0f} MB. Peers: Python "
              f"{platform.python_version()}, {versions}, {report.filters.yyjson or 'no yyjson'}, RapidJSON, simdjson\n")
    report.verified()
    report.fast()
    report.rare_word()
    report.countries()
    report.matches()
    report.memory()
    report.on_all_processors(report.threads)
    report.on_all_processors(report.compressed)
    report.end()


if __name__ == "__main__":
    main()
