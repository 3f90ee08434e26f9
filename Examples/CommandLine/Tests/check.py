"""Runs the command-line tool on the fixtures and checks what it prints and how it ends.

    python3 check.py PROGRAM

Every function whose name begins with `check_` is one check; a check fails by an exception.
"""

import csv
import gzip
import io
import json
import os
import pathlib
import pty
import select
import shutil
import signal
import subprocess
import sys
import tempfile
import time
import traceback
import unicodedata

TOOL = os.path.abspath(sys.argv[1])
FIXTURES = pathlib.Path(__file__).resolve().parents[2] / "fixtures"
DUMP = str(FIXTURES / "dump.ndjson")
EXPECTED = json.loads((FIXTURES / "expected.json").read_text())
NOW = EXPECTED["reference_time"]
#: Each query of the expectations and the identifiers of what it finds.
QUERIES = [(entry["query"], entry["ids"]) for entry in EXPECTED["dump"]["queries"]]
BROKEN = (
    b'{"@type": "JobPosting", "title": "Nurse", "jobLocationType": "TELECOMMUTE"}\n'
    b'{"@type": "JobPosting", "title": "Cut sho\n'
    b"no JSON at all\n"
    b'{"@type": "JobPosting", "title": \'Cook\',}\n'
)


def run(*arguments, status=0, stdin=None, **options):
    """Runs the tool; its standard output and standard error as text."""
    environment = {key: value for key, value in os.environ.items() if key not in ("COLUMNS", "NO_COLOR")}
    if stdin is None:
        options.setdefault("stdin", subprocess.DEVNULL)
    done = subprocess.run(
        [TOOL, *map(str, arguments)], input=stdin, capture_output=True, timeout=120, env=environment, **options)
    output, errors = done.stdout.decode(), done.stderr.decode()
    assert done.returncode == status, f"{arguments} ended with {done.returncode}, not {status}: {errors}"
    return output, errors


def lines(*arguments, **options):
    """The JSON objects that the tool prints, one a line."""
    return [json.loads(line) for line in run(*arguments, "--json", **options)[0].splitlines()]


def terminal(*arguments, columns=60, keys=None, after=0.0, environment=None):
    """Runs the tool on a terminal of its own: what stands there in the end, and how the tool ended."""
    child, screen = pty.fork()
    if child == 0:
        os.environ.update(TERM="xterm", **(environment or {}))
        os.environ.pop("COLUMNS", None)
        os.execv(TOOL, [TOOL, *map(str, arguments)])
    import fcntl
    import struct
    import termios

    fcntl.ioctl(screen, termios.TIOCSWINSZ, struct.pack("HHHH", 24, columns, 0, 0))
    text, start = b"", time.monotonic()
    while time.monotonic() - start < 60:
        if keys is not None and time.monotonic() - start >= after:
            os.write(screen, keys)
            keys = None
        if select.select([screen], [], [], 0.05)[0]:
            try:
                part = os.read(screen, 1 << 16)
            except OSError:
                break
            if not part:
                break
            text += part
    return text.decode(), os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])


def columns_of(text):
    """The columns that a terminal needs for a line."""
    return sum(
        0 if unicodedata.category(letter) in ("Mn", "Me", "Cf")
        else 2 if unicodedata.east_asian_width(letter) in "WF" else 1 for letter in text)


# Queries


def check_queries_find_what_is_expected():
    assert len(QUERIES) > 10, "there are no expectations"
    for query, ids in QUERIES:
        rows = lines("query", query, DUMP, "--now", NOW, "-c", "id", status=0 if ids else 1)
        assert [row["id"] for row in rows] == ids, query


def check_count_is_the_number_of_matches():
    for query, found in QUERIES:
        assert run("count", query, DUMP, "--now", NOW, status=0 if found else 1)[0] == f"{len(found)}\n", query


def check_fast_and_threads_find_the_same():
    for query, found in QUERIES:
        for way in (["--fast"], ["--threads", "2"]):
            assert run("count", query, DUMP, "--now", NOW, *way, status=0 if found else 1)[0] == f"{len(found)}\n", query


def check_an_empty_query_is_every_posting():
    assert run("count", "", DUMP)[0] == "40\n"


def check_several_inputs_are_one_dump():
    with tempfile.TemporaryDirectory() as folder:
        records = pathlib.Path(DUMP).read_bytes().splitlines(keepends=True)
        paths = [pathlib.Path(folder, "a.ndjson"), pathlib.Path(folder, "b.ndjson")]
        paths[0].write_bytes(b"".join(records[:23]))
        paths[1].write_bytes(b"".join(records[23:]))
        for order in ("-date_posted,title", "title", "salary_max", "-country,id", "workplace,-locations"):
            for extra in ([], ["--limit", "7"], ["--limit", "5", "--offset", "3"]):
                one = run("query", "", DUMP, "--order", order, "--json", *extra)[0]
                assert run("query", "", *paths, "--order", order, "--json", *extra)[0] == one, (order, extra)
        for extra in (["--limit", "30"], ["--offset", "25", "--limit", "4"], ["--offset", "39"], ["--near", "52.5,13.4"],
                      ["--sample", "9", "--seed", "3"], ["--unique"], ["--per-organization", "1"]):
            one = run("query", "", DUMP, "--json", *extra)[0]
            assert run("query", "", *paths, "--json", *extra)[0] == one, extra


def check_an_order_is_one():
    dates = [row["date_posted"][:10] for row in lines("query", "", DUMP, "--order", "-date_posted", "-c", "date_posted")]
    assert len(dates) == 40 and dates[0] == max(dates)
    titles = [row["title"] for row in lines("query", "", DUMP, "--order=title", "-c", "title")]
    assert titles == sorted(titles, key=lambda title: title.encode())


def check_the_search_box_is_never_wrong():
    assert run("count", "--search", 'engineer -senior "', DUMP)[0].strip().isdigit()


def check_a_sample_is_the_same_again():
    sample = run("query", "", DUMP, "--sample", 5, "--seed", 7, "--json")[0]
    assert len(sample.splitlines()) == 5
    assert run("query", "", DUMP, "--sample", 5, "--seed", 7, "--json", "--threads", 2)[0] == sample


def check_at_most_so_many_of_an_organisation():
    names = [row["organization"] for row in lines("query", "", DUMP, "-c", "organization", "--per-organization", 1)]
    known = [name for name in names if name]
    assert len(known) == len(set(known)) > 5


def check_near_duplicates_are_collapsed():
    line = pathlib.Path(DUMP).read_bytes().splitlines()[0]
    assert run("count", "", "--unique", stdin=line + b"\n" + line + b"\n")[0] == "1\n"


# Inputs


def check_standard_input_is_read():
    data = pathlib.Path(DUMP).read_bytes()
    assert run("count", "", stdin=data)[0] == "40\n"
    assert run("count", "", "-", stdin=data)[0] == "40\n"
    assert run("count", "", stdin=gzip.compress(data))[0] == "40\n"
    assert run("count", "", "-", DUMP, stdin=data)[0] == "80\n"


def check_folders_are_read():
    with tempfile.TemporaryDirectory() as folder:
        os.mkdir(f"{folder}/deeper")
        shutil.copy(DUMP, f"{folder}/deeper/a.ndjson")
        pathlib.Path(folder, "b.gz").write_bytes(gzip.compress(pathlib.Path(DUMP).read_bytes()))
        shutil.copy(FIXTURES / "19-page.html", folder)
        assert run("count", "", folder, "-q")[0] == "81\n"


def check_nothing_to_read_on_a_terminal():
    text, status = terminal("count", "remote")
    assert status == 2 and "nothing to read" in text, (status, text)


# Forms


def check_json_has_lists_numbers_and_no_absent_members():
    (row,) = lines("facts", FIXTURES / "02-german-as-google-documents-it.json")
    assert isinstance(row["employment_type"], list) and isinstance(row["salary_min"], (int, float))
    assert isinstance(row["locations"][0], dict) and None not in row.values()
    (row,) = lines("facts", FIXTURES / "04-french-remote.json", "-f", "title,country,latitude")
    assert list(row) == ["title", "country", "latitude"] and row["country"] == [] and row["latitude"] is None


def check_facts_are_those_that_are_expected():
    for name, postings in EXPECTED["files"].items():
        rows = lines("facts", FIXTURES / name, "-q")
        assert len(rows) == len(postings), name
        for row, expected in zip(rows, postings):
            for field in ("title", "organization", "country", "employment_type", "salary_min"):
                if field in expected and field not in expected.get("undecided", []):
                    assert row.get(field) == (expected[field] or None) or expected[field] in (0, 0.0), (name, field)


def check_csv_is_what_csv_readers_read():
    text = run("query", "", DUMP, "--csv", "-c", "title,country,locations,text")[0]
    assert text.endswith("\r\n")
    rows = list(csv.reader(io.StringIO(text, newline=""), strict=True))
    assert rows[0] == ["title", "country", "locations", "text"] and len(rows) == 41
    objects = lines("query", "", DUMP, "-c", "title,country,locations,text")
    for row, values in zip(rows[1:], objects):
        assert row[0] == values["title"] and row[1] == "; ".join(values["country"]) and row[3] == (values["text"] or "")
        if len(values["locations"]) == 1:
            assert json.loads(row[2]) == values["locations"][0]


def check_csv_has_its_names_where_nothing_matches():
    assert run("query", "id = nobody", DUMP, "--csv", "-c", "id,title", status=1)[0] == "id,title\r\n"


def check_a_table_fits():
    for width in (40, 60, 100):
        text = run("query", "", DUMP, "--width", width)[0].splitlines()
        assert len(text) == 41 and text[0].startswith("title")
        assert all(columns_of(line) <= width and line == line.rstrip() for line in text), width
    assert any("…" in line for line in text)


def check_wide_letters_take_two_columns():
    text = run("query", "language = ja", DUMP, "-c", "title,organization,date_posted", "--width", 60)[0].splitlines()
    place = text[0].index("date_posted")
    for line in text[1:]:
        at = next(index for index in range(len(line)) if columns_of(line[:index]) == place)
        assert line[at:at + 3] in ("202", ""), line


def check_a_terminal_gets_its_width_and_a_heading():
    text, status = terminal("query", "remote", DUMP, columns=60)
    rows = [row for row in text.replace("\r", "").split("\n") if row]
    assert status == 0 and rows[0].startswith("\x1b[1mtitle") and len(rows) > 3, text
    assert all(columns_of(row) <= 60 for row in rows[1:])
    assert "\x1b" not in terminal("query", "remote", DUMP, environment={"NO_COLOR": "1"})[0]


def check_nothing_that_a_terminal_obeys_is_printed():
    posting = json.dumps({"@type": "JobPosting", "title": "a\x1b[31mb\u202ec\nd"}).encode()
    text = run("query", "", stdin=posting)[0] + run("facts", stdin=posting)[0] + run("explain", stdin=posting)[0]
    assert "\x1b" not in text and "\u202e" not in text


def check_json_lines_are_json_whatever_the_text():
    posting = json.dumps({"@type": "JobPosting", "title": 'q"\\\u2028\x01 😀'}).encode()
    assert lines("query", "", stdin=posting)[0]["title"].startswith('q"\\')


# Facets, conversion, explanation


def check_facets_are_counts():
    rows = lines("query", "", DUMP, "-c", "country")
    for row in lines("facets", "country", DUMP, "--top", "0"):
        value = row["value"]
        assert row["postings"] == sum(value in r["country"] if value else not r["country"] for r in rows), row
    top = lines("facets", "country", DUMP, "--top", "3")
    counts = [row["postings"] for row in top if row["value"]]
    assert len(counts) == 3 and counts == sorted(counts, reverse=True)


def check_facets_of_several_inputs_are_those_of_all():
    one = lines("facets", "country,date_posted,salary_max", DUMP, "--boundaries", "0,50000", "--top", "0")
    two = lines("facets", "country,date_posted,salary_max", DUMP, DUMP, "--boundaries", "0,50000", "--top", "0")
    assert [{**row, "postings": 2 * row["postings"]} for row in one] == two


def check_dates_are_counted_by_month_and_by_year():
    months = lines("facets", "date_posted", DUMP)
    assert [row["value"] for row in months] == sorted(row["value"] for row in months)
    years = lines("facets", "date_posted", DUMP, "--by", "year")
    assert {row["value"] for row in years} == {row["value"][:4] for row in months}
    assert sum(row["postings"] for row in years) == sum(row["postings"] for row in months) == 40


def check_facets_where():
    rows = lines("facets", "workplace", DUMP, "--where", "remote")
    assert [row["value"] for row in rows] == ["remote"]
    assert run("facets", "workplace", DUMP, "--where", "id = nobody", status=1)


def check_a_table_of_facets():
    text = run("facets", "country", DUMP, "--top", "2")[0].splitlines()
    assert text[0].split() == ["country", "postings", "share"] and "█" in text[1] and "--top" in text[-1]


def check_conversion_keeps_every_posting_as_it_was_published():
    output = run("convert", DUMP)[0].splitlines()
    assert len(output) == 40
    first = pathlib.Path(DUMP).read_text().splitlines()[0]
    assert json.loads(output[0]) == json.loads(first)
    assert run("count", "", stdin="\n".join(output).encode())[0] == "40\n"


def check_a_converted_posting_means_what_it_meant():
    # What is not the posting's own text differs: fingerprints are of what it says, and stay.
    for path in [*sorted(FIXTURES.glob("[0-9]*")), DUMP]:
        before = run("facts", path, "--json", "-q")[0]
        after = run("facts", "--json", "-q", stdin=run("convert", path, "-q")[0].encode())[0]
        assert before == after, path
    references = {"@context": "https://schema.org", "@graph": [
        {"@id": "#a", "@type": "Organization", "name": "Yard 3", "parentOrganization": {"@id": "#b"}},
        {"@id": "#b", "@type": "Organization", "name": "Yards", "subOrganization": {"@id": "#a"}},
        {"@id": "#job", "@type": "JobPosting", "title": "Welder", "hiringOrganization": {"@id": "#a"}}]}
    (line,) = run("convert", stdin=json.dumps(references).encode())[0].splitlines()
    posting = json.loads(line)
    assert posting["@context"] == "https://schema.org" and posting["hiringOrganization"]["name"] == "Yard 3"
    assert posting["hiringOrganization"]["parentOrganization"]["subOrganization"] == {"@id": "#a"}


def check_conversion_mends():
    output = run("convert", stdin=BROKEN)[0].splitlines()
    assert [json.loads(line).get("title") for line in output] == ["Nurse", None, "Cook"]


def check_conversion_to_facts_is_what_facts_prints():
    assert run("convert", DUMP, "--to", "facts")[0] == run("facts", DUMP, "--json")[0]
    assert run("convert", DUMP, "--to", "csv", "--where", "remote")[0] == run("query", "remote", DUMP, "--csv")[0]
    assert json.loads(run("convert", FIXTURES / "19-page.html", "--to", "pretty", "-q")[0])["@type"] == "JobPosting"


def check_evidence():
    path = FIXTURES / "01-entity-escaped-with-coordinates-on-place.json"
    (row,) = lines("facts", path, "--evidence")
    start, end = row["country"][0]["bytes"]
    assert row["country"][0]["method"] == "stated" and path.read_bytes()[start:end] == b'"US"'
    assert "/jobLocation/address/addressCountry" in run("facts", path, "--evidence")[0]
    assert "/jobLocation/address/addressCountry" in run("facts", path, "--evidence", "-f", "country")[0]


def check_contradictions_are_explained():
    path = FIXTURES / "18-contradictions.json"
    text = run("explain", path)[0]
    assert "[contradiction.valid-through.before-date-posted]" in text and text.count("[fact.salary.swapped]") == 1
    (row,) = lines("explain", path)
    assert any(entry["line"] == 7 for entry in row["contradictions"])


def check_a_plan_counts_what_each_condition_turned_away():
    query = "country = US and employment_type = FULL_TIME"
    text = run("explain", "--plan", query, DUMP)[0]
    assert "turned away" in text and "of 40 postings" in text
    (plan,) = lines("explain", "--plan", query, DUMP)
    assert plan["matches"] + sum(condition["turned_away"] for condition in plan["conditions"]) == 40


# What goes wrong


def check_a_wrong_query_is_2_with_a_caret_under_the_byte():
    output, errors = run("query", "remote and contry = US", DUMP, status=2)
    query, caret, message = errors.splitlines()[1:4]
    assert not output and caret.index("^") == query.index("contry") and caret.count("^") == 6
    assert "did you mean country?" in message


def check_a_wrong_name_is_2_with_a_suggestion():
    for arguments in (["query", "", "--columns", "titel"], ["facets", "titel"], ["query", "", "--order", "-titel"]):
        assert "did you mean title?" in run(*arguments, DUMP, status=2)[1]


def check_wrong_usage_is_2():
    for arguments in (["query"], ["nonsense"], ["count", "", "--json", "--csv", DUMP], ["query", "", "-l", "-1", DUMP],
                      ["facets", "salary_max", "--boundaries", "5,1", DUMP], ["query", "", "--near", "91,0", DUMP],
                      ["count", "", "--threads", "0", DUMP], ["convert", "-c", "title", DUMP],
                      ["count", "", "--now", "soon", DUMP]):
        output, errors = run(*arguments, status=2)
        assert not output and errors, arguments


def check_a_file_in_the_place_of_the_query_is_told():
    assert "the query comes before" in run("count", DUMP, status=2)[1]


def check_nothing_found_is_1():
    assert run("query", "id = nobody", DUMP, status=1) == ("", "")
    assert run("facts", stdin=b"{}", status=1)[0] == ""


def check_a_file_that_cannot_be_read_is_3_and_the_others_are_read():
    output, errors = run("count", "", "/nowhere/at/all", DUMP, status=3)
    assert output == "40\n" and "/nowhere/at/all: " in errors and "No such file" in errors
    with tempfile.TemporaryDirectory() as folder:
        data = gzip.compress(pathlib.Path(DUMP).read_bytes())
        pathlib.Path(folder, "a.gz").write_bytes(data[: len(data) // 2])
        shutil.copy(DUMP, folder)
        output, errors = run("count", "", folder, status=3)
        assert int(output) >= 40 and "a.gz" in errors


def check_broken_records_are_summarised_and_shown_on_request():
    output, errors = run("count", "", stdin=BROKEN)
    assert output == "3\n" and len(errors.splitlines()) == 1, errors
    assert "1 record could not be read, 2 records were mended; --diagnostics" in errors, errors
    assert run("count", "", "-q", stdin=BROKEN)[1] == ""
    errors = run("count", "", "--diagnostics", stdin=BROKEN)[1]
    assert "standard input:2:" in errors and "[json.truncated]" in errors


def check_broken_records_are_4_when_strict():
    output, errors = run("count", "", "--strict", stdin=BROKEN, status=4)
    assert output == "1\n" and "3 records could not be read" in errors, (output, errors)


def check_a_full_disk_is_5():
    for arguments in (["query", "", DUMP, "--json"], ["count", "", DUMP], ["convert", DUMP, "--to", "csv"],
                      ["facets", "country", DUMP], ["facts", DUMP], ["--help"]):
        with open("/dev/full", "wb") as full:
            done = subprocess.run([TOOL, *arguments], stdout=full, stderr=subprocess.PIPE, timeout=60)
        assert done.returncode == 5, (arguments, done)


def check_a_disk_that_fills_up_is_5():
    """A file system of 256 KB, in a name space of mounts of its own, and a file of some megabytes."""
    script = 'mount -t tmpfs -o size=256k none "$0" || exit 99; "$@" > "$0/output"; status=$?; cat "$0/output"; exit $status'
    with tempfile.TemporaryDirectory() as folder:
        path = str(large_dump(folder))
        disk = os.path.join(folder, "disk")
        os.mkdir(disk)
        if shutil.which("unshare") is None or subprocess.run(
                ["unshare", "-rm", "sh", "-c", script, disk, "true"], capture_output=True).returncode != 0:
            print("skipped: a disk that fills up: no file system can be mounted")
            return
        for arguments in (["query", "", path, "--json"], ["query", "", path, "--csv", "--threads", "2"],
                          ["convert", path, "--to", "jsonld"]):
            whole = run(*arguments)[0].encode()
            done = subprocess.run(["unshare", "-rm", "sh", "-c", script, disk, TOOL, *arguments],
                                  capture_output=True, timeout=60)
            # What fits is there, nothing else, and one line tells why the rest is not.
            assert done.returncode == 5, (arguments, done.returncode, done.stderr)
            assert 100_000 < len(done.stdout) <= 256 * 1024 and whole.startswith(done.stdout), arguments
            assert b"No space left" in done.stderr and done.stderr.count(b"\n") == 1, done.stderr


def large_dump(folder, size=1 << 23):
    """A dump that takes a while."""
    path = pathlib.Path(folder, "large.ndjson")
    data = pathlib.Path(DUMP).read_bytes()
    path.write_bytes(data * (size // len(data)))
    return path


def check_a_reader_that_goes_is_no_error_to_speak_of():
    with tempfile.TemporaryDirectory() as folder:
        path = large_dump(folder)
        for restore in (True, False):
            child = subprocess.Popen(
                [TOOL, "query", "", str(path), "--json"], stdout=subprocess.PIPE, stderr=subprocess.PIPE,
                restore_signals=restore)
            assert child.stdout.readline().startswith(b"{")
            child.stdout.close()
            errors = child.stderr.read()
            assert child.wait(60) in (-signal.SIGPIPE, 141) and errors == b"", errors


def check_a_descriptor_that_does_not_wait_is_waited_for():
    with tempfile.TemporaryDirectory() as folder:
        path = large_dump(folder)
        read, write = os.pipe()
        os.set_blocking(write, False)
        child = subprocess.Popen([TOOL, "query", "", str(path), "--json", "-c", "id"], stdout=write)
        os.close(write)
        time.sleep(0.3)
        with os.fdopen(read, "rb") as output:
            assert len(output.read().splitlines()) == 40 * (path.stat().st_size // os.path.getsize(DUMP))
        assert child.wait(60) == 0


def check_ctrl_c_ends_with_130():
    # Standard input that never comes: the tool waits for it.
    read, write = os.pipe()
    # What runs in the background of a script is born deaf to it.
    child = subprocess.Popen(
        [TOOL, "count", ""], stdin=read, stdout=subprocess.PIPE, stderr=subprocess.PIPE,
        preexec_fn=lambda: signal.signal(signal.SIGINT, signal.SIG_DFL))
    time.sleep(0.5)
    child.send_signal(signal.SIGINT)
    output, errors = child.communicate(timeout=30)
    # Ended by the signal, which a shell reports as 128 + 2.
    assert child.returncode == -signal.SIGINT and output == errors == b""
    os.close(read), os.close(write)
    text, status = terminal("count", "", "/dev/stdin", keys=b"\x03", after=0.5)
    assert status == -signal.SIGINT, (status, text)


def check_progress_is_shown_on_a_terminal_and_taken_away():
    with tempfile.TemporaryDirectory() as folder:
        # Long enough for a fast machine: facts that take the whole text.
        arguments = ["facets", "near_duplicate_key,language", str(large_dump(folder, 1 << 25)), "--top", "1", "--from-text"]
        text, status = terminal(*arguments, columns=100)
        assert status == 0 and " %" in text and "/s" in text and "large.ndjson" in text, text[-300:]
        assert text.rindex("\x1b[K") > text.rindex("large.ndjson")
        assert "large.ndjson" not in terminal(*arguments, "-q")[0]
        assert run(*arguments)[1] == ""


# Completions


def check_shells_complete():
    for shell in ("bash", "zsh", "fish"):
        assert "facets" in run("--generate-completion-script", shell)[0]
    with tempfile.TemporaryDirectory() as folder:
        os.symlink(TOOL, f"{folder}/jobposting")
        pathlib.Path(folder, "complete").write_text(run("--generate-completion-script", "bash")[0])
        for words, wanted in (
            (["jobposting", "fac"], "facets"), (["jobposting", "query", "x", "--columns", "title,employment_t"], "title,employment_type"),
            (["jobposting", "query", "x", "--order", "date_p"], "date_posted"), (["jobposting", "convert", "--to", "js"], "jsonld"),
        ):
            script = (
                f'source "{folder}/complete"; COMP_WORDS=({" ".join(words)}); COMP_CWORD={len(words) - 1}; '
                f'COMP_LINE="{" ".join(words)}"; COMP_POINT=${{#COMP_LINE}}; COMP_TYPE=9; '
                f'$(complete -p jobposting | grep -o "_jobposting[^ ]*") jobposting "{words[-1]}" "{words[-2]}"; '
                'printf "%s\\n" "${COMPREPLY[@]}"')
            done = subprocess.run(
                ["bash", "-c", script], capture_output=True, text=True, timeout=60,
                env={**os.environ, "PATH": f"{folder}:{os.environ['PATH']}"})
            assert wanted in done.stdout.split(), (words, done.stdout[:300], done.stderr[:300])


def main():
    checks = [(name, value) for name, value in globals().items() if name.startswith("check_")]
    wanted = sys.argv[2:]
    failed = 0
    for name, check in checks:
        if wanted and not any(word in name for word in wanted):
            continue
        try:
            check()
        except Exception:
            failed += 1
            print("FAILED " + name[len("check_"):].replace("_", " "))
            traceback.print_exc(limit=-2, file=sys.stdout)
    count = len([name for name, _ in checks if not wanted or any(word in name for word in wanted)])
    print(f"{count - failed} passed, {failed} failed")
    sys.exit(failed > 0)


main()
