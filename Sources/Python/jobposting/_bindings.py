# Generated from Sources/JobPostingABI by Sources/Generators/generate; do not edit.
"""The C interface of the library, as include/jobposting.h declares it.

A pointer inside a struct or a callback is a `c_void_p`, so that bytes after a NUL are not lost.
"""

from __future__ import annotations

import ctypes
import enum
from typing import Any, Callable, Final, Optional

from ._fields import Field as Field

# Version

VERSION_MAJOR: Final = 0
"""Changes when a program must be changed."""

VERSION_MINOR: Final = 1
"""Changes when something is added."""

VERSION_PATCH: Final = 0
"""Changes when something is mended."""

VERSION_NUMBER: Final = 1000
"""The version as one number to compare: 1.2.3 is 1002003."""

VERSION_COMPATIBLE: Final = 1000
"""The oldest header whose programs run with this library."""

VERSION_STRING: Final = "0.1.0"
"""The version for people."""

# Statuses and errors


class Status(enum.IntEnum):
    """What a call reports."""

    OK = 0
    """The call succeeded."""

    ABSENT = 1
    """There is no such value; nothing is wrong."""

    END = 2
    """There are no more; nothing is wrong."""

    PENDING = 3
    """The call has read as much as it may, and there is more: call again."""

    INVALID_ARGUMENT = -1
    """An argument is NULL or out of its range."""

    INVALID_FIELD = -2
    """The number names no field."""

    WRONG_TYPE = -3
    """The value is of another type than the one asked for."""

    INVALID_JSON = -10
    """The input is not JSON: `{"title":`."""

    LIMIT_EXCEEDED = -11
    """The input is deeper or larger than the options allow."""

    NO_POSTING = -12
    """The input holds no posting, and one was expected."""

    SEVERAL_POSTINGS = -13
    """The input holds several postings, and one was expected."""

    INVALID_QUERY = -20
    """The text is not a query: `contry = US`."""

    INVALID_POINTER = -21
    """The text is not a JSON Pointer: `title`."""

    INVALID_PATH = -22
    """The text is not a JSONPath: `$.title[`."""

    INVALID_EDIT = -23
    """The posting cannot be edited like that: nothing stands where the pointer leads."""

    FILE_ERROR = -30
    """A file could not be read."""

    CANCELLED = -31
    """The scan was cancelled."""


CODE_SIZE: Final = 48
"""Bytes of `jobposting_error.code` and `.suggestion`, the final NUL included."""

MESSAGE_SIZE: Final = 256
"""Bytes of `jobposting_error.message`, the final NUL included."""


class jobposting_error(ctypes.Structure):
    """What went wrong, and where. Written when a call fails, that is for negative statuses only.

    Codes begin with "json.", "document.", "query.", "path.", "edit." or "file." and then say more; "argument",
    "pointer" and "file" stand alone, and "scan.cancelled".
    """

    status: int
    """What the call returned."""
    system_error: int
    """The operating system's number for a file that could not be read; else 0."""
    offset: int
    """Offset in the input of the byte that it is about."""
    size: int
    """Bytes that it is about; 0 at the end of the input, and when it is about all of it."""
    line: int
    """Line of that byte, from 1; 0 when it is about no text: an argument, a file."""
    column: int
    """Column of that byte, from 1, in bytes; 0 when it is about no text."""
    code: bytes
    """Stable and for programs, finer than the status: json.unexpected-byte. NUL-terminated."""
    message: bytes
    """One sentence for people, cut at a whole character. NUL-terminated."""
    suggestion: bytes
    """The name that was probably meant, in a query; else empty. NUL-terminated."""

    _fields_ = [
        ("status", ctypes.c_int),
        ("system_error", ctypes.c_int32),
        ("offset", ctypes.c_size_t),
        ("size", ctypes.c_size_t),
        ("line", ctypes.c_size_t),
        ("column", ctypes.c_size_t),
        ("code", ctypes.c_char * 48),
        ("message", ctypes.c_char * 256),
        ("suggestion", ctypes.c_char * 48),
    ]


# Values


class Type(enum.IntEnum):
    """What kind of value something is. The first six are JSON's, and all that is published is of them."""

    NULL = 0
    """JSON null."""

    BOOLEAN = 1
    """True or false."""

    NUMBER = 2
    """A number."""

    TEXT = 3
    """Text; of a fact also a code or an enumerator's name."""

    ARRAY = 4
    """A JSON array."""

    OBJECT = 5
    """A JSON object."""

    INTEGER = 6
    """A whole number. Published numbers are all JOBPOSTING_TYPE_NUMBER: ask jobposting_node_integer."""

    DATE_TIME = 7
    """A jobposting_date_time."""

    LOCATION = 8
    """A jobposting_location."""


class jobposting_string(ctypes.Structure):
    """Borrowed UTF-8."""

    data: Optional[int]
    """The first byte; NULL for no text at all."""
    size: int
    """Bytes."""

    _fields_ = [
        ("data", ctypes.c_void_p),
        ("size", ctypes.c_size_t),
    ]


class Precision(enum.IntEnum):
    """To which unit a date or time was published."""

    YEAR = 1
    """A year."""

    MONTH = 2
    """A month."""

    DAY = 3
    """A day."""

    MINUTE = 4
    """A minute."""

    SECOND = 5
    """A second."""

    MILLISECOND = 6
    """A fraction of a second."""


class jobposting_date_time(ctypes.Structure):
    """A date or time: an interval at the precision that was published. A day is the whole day.

    Both bounds are UTC, whatever the zone that was published.
    """

    start: int
    """Its first millisecond, Unix time (UTC)."""
    end: int
    """The first millisecond after it."""
    precision: int
    """How long it is."""
    zone_offset: int
    """Minutes that the published zone is ahead of UTC."""
    has_zone: bool
    """Whether a zone was published; without one the time is taken as UTC."""

    _fields_ = [
        ("start", ctypes.c_int64),
        ("end", ctypes.c_int64),
        ("precision", ctypes.c_int),
        ("zone_offset", ctypes.c_int32),
        ("has_zone", ctypes.c_bool),
    ]


class jobposting_location(ctypes.Structure):
    """One published place of work. A part that is not known has no data."""

    country: jobposting_string
    """ISO 3166-1 alpha-2."""
    region: jobposting_string
    """ISO 3166-2."""
    locality: jobposting_string
    """Town or city."""
    postal_code: jobposting_string
    """As published."""
    street_address: jobposting_string
    """As published."""
    name: jobposting_string
    """The place's own name, or the whole place where it was published as one text."""
    has_coordinates: bool
    """Whether latitude and longitude are known."""
    latitude: float
    """Degrees, WGS 84."""
    longitude: float
    """Degrees, WGS 84."""

    _fields_ = [
        ("country", jobposting_string),
        ("region", jobposting_string),
        ("locality", jobposting_string),
        ("postal_code", jobposting_string),
        ("street_address", jobposting_string),
        ("name", jobposting_string),
        ("has_coordinates", ctypes.c_bool),
        ("latitude", ctypes.c_double),
        ("longitude", ctypes.c_double),
    ]


class Method(enum.IntEnum):
    """How a fact was found."""

    STATED = 1
    """The property says it in so many words."""

    CONVERTED = 2
    """The property says it, in another form: decoded, split, looked up."""

    INFERRED = 3
    """It follows from another property."""

    TEXT = 4
    """It stands in a span of the description."""


class jobposting_content(ctypes.Union):
    """The value proper; which member counts, the type beside it says."""

    text: jobposting_string
    """JOBPOSTING_TYPE_TEXT."""
    number: float
    """JOBPOSTING_TYPE_NUMBER."""
    integer: int
    """JOBPOSTING_TYPE_INTEGER."""
    boolean: bool
    """JOBPOSTING_TYPE_BOOLEAN."""
    date_time: jobposting_date_time
    """JOBPOSTING_TYPE_DATE_TIME."""
    location: ctypes._Pointer[jobposting_location]
    """JOBPOSTING_TYPE_LOCATION."""

    _fields_ = [
        ("text", jobposting_string),
        ("number", ctypes.c_double),
        ("integer", ctypes.c_int64),
        ("boolean", ctypes.c_bool),
        ("date_time", jobposting_date_time),
        ("location", ctypes.POINTER(jobposting_location)),
    ]


class jobposting_value(ctypes.Structure):
    """One value of a fact, and where it comes from."""

    type: int
    """Which member of the content counts."""
    method: int
    """How it was found."""
    content: jobposting_content
    """The value proper."""
    pointer: jobposting_string
    """JSON Pointer (RFC 6901), from the posting, to the published value that it was read from."""
    offset: int
    """Offset in the input of that published value."""
    size: int
    """Bytes of that published value, quotes included."""
    text_offset: int
    """Offset in the fact JOBPOSTING_FIELD_TEXT of the words that say it; 0 unless the method is
    JOBPOSTING_METHOD_TEXT.
    """
    text_size: int
    """Bytes of those words; 0 unless the method is JOBPOSTING_METHOD_TEXT."""

    _fields_ = [
        ("type", ctypes.c_int),
        ("method", ctypes.c_int),
        ("content", jobposting_content),
        ("pointer", jobposting_string),
        ("offset", ctypes.c_size_t),
        ("size", ctypes.c_size_t),
        ("text_offset", ctypes.c_size_t),
        ("text_size", ctypes.c_size_t),
    ]


class jobposting_buffer(ctypes.Structure):
    """Memory that is yours: free it with jobposting_buffer_free."""

    data: Optional[int]
    """The first byte."""
    size: int
    """Bytes."""

    _fields_ = [
        ("data", ctypes.c_void_p),
        ("size", ctypes.c_size_t),
    ]


# Options


class Mode(enum.IntEnum):
    """What happens to a document that is not well-formed."""

    REPAIRING = 0
    """Mended where that can be done without guessing, each mend being a diagnostic."""

    STRICT = 1
    """Refused."""


class Format(enum.IntEnum):
    """How the postings of an input are delimited."""

    AUTOMATIC = 0
    """Told from the input: a page, when it begins as one; records, when it is one JSON text a line; else one
    document.
    """

    DOCUMENT = 1
    """One JSON text."""

    RECORDS = 2
    """One JSON text a line (NDJSON), each read on its own; a line may also be a page."""

    PAGE = 3
    """One HTML page: its blocks of JSON-LD, its Microdata and its RDFa."""


class jobposting_read_options(ctypes.Structure):
    """How inputs are read, and within which bounds. NULL instead of options means the defaults.

    Members behind the size that is given keep their defaults; a size below its own is refused.
    """

    size: int
    """Bytes of this struct, as the caller knows it."""
    mode: int
    """What happens to a document that is not well-formed."""
    format: int
    """How the postings of an input are delimited."""
    depth_limit: int
    """Containers inside one another."""
    size_limit: int
    """Bytes of one document or record."""
    diagnostic_limit: int
    """Diagnostics kept for one document or scan; further ones are left out."""
    step_limit: int
    """Bytes that one call of jobposting_scan_next reads at most, up to a record, before it answers
    JOBPOSTING_PENDING; 0 for no bound. A program that must stay interruptible sets some megabytes.
    """
    reads_text: bool
    """Whether a fact that no property states may be read from the text of the description: pay and the workplace, where
    the text leaves no doubt. Its method is then JOBPOSTING_METHOD_TEXT.
    """
    hours_per_week: float
    """Paid hours of a week, by which pay for an hour becomes pay for a year, at most 168; 0 for the default, 40."""
    days_per_week: float
    """Paid days of a week, by which pay for a day becomes pay for a year, at most 7; 0 for the default, 5."""
    weeks_per_year: float
    """Paid weeks of a year, at most 53; 0 for the default, 52."""
    borrows_text: bool
    """Whether postings refer to the memory that they are parsed or scanned from instead of each keeping a copy of its
    record: then it must outlive all of them, and stay as it is. Files, compressed input, pages and records that were
    mended are copied all the same.
    """

    _fields_ = [
        ("size", ctypes.c_size_t),
        ("mode", ctypes.c_int),
        ("format", ctypes.c_int),
        ("depth_limit", ctypes.c_size_t),
        ("size_limit", ctypes.c_size_t),
        ("diagnostic_limit", ctypes.c_size_t),
        ("step_limit", ctypes.c_size_t),
        ("reads_text", ctypes.c_bool),
        ("hours_per_week", ctypes.c_double),
        ("days_per_week", ctypes.c_double),
        ("weeks_per_year", ctypes.c_double),
        ("borrows_text", ctypes.c_bool),
    ]

    @classmethod
    def initial(cls) -> jobposting_read_options:
        """The defaults, as `JOBPOSTING_READ_OPTIONS_INIT` has them."""
        return cls(
            ctypes.sizeof(cls),
            Mode.REPAIRING,
            Format.AUTOMATIC,
            512,
            67108864,
            1000,
            0,
            False,
            0,
            0,
            0,
            False,
        )


NOW: Final = 9223372036854775807
"""In place of a time: the moment of the call."""

# Documents


class jobposting_document(ctypes.c_void_p):
    """What was read from one input: its postings, and what there was to say about reading them.

    An input is one JSON text (a posting, an array, an @graph, postings nested anywhere), one a line (NDJSON), or an
    HTML page with its blocks of JSON-LD, its Microdata and its RDFa. Each may be compressed with gzip, zlib or zstd,
    and then all places are those of the decompressed bytes.
    A posting is an object whose @type is JobPosting, alone or among others, plain or as a schema.org IRI. What
    stands inside a posting belongs to it.
    """


class jobposting(ctypes.c_void_p):
    """One job posting."""


class jobposting_origin(ctypes.Structure):
    """Where the record that holds a posting begins, and what its input is called."""

    offset: int
    """Bytes of the input before it; of a compressed input, decompressed ones."""
    line: int
    """Line of its first byte, from 1."""
    column: int
    """Column of its first byte, from 1, in bytes."""
    path: jobposting_string
    """The file that it was read from; no data for memory and descriptors."""
    url: jobposting_string
    """The address that the record gives for the page that it holds; no data for any other."""

    _fields_ = [
        ("offset", ctypes.c_size_t),
        ("line", ctypes.c_size_t),
        ("column", ctypes.c_size_t),
        ("path", jobposting_string),
        ("url", jobposting_string),
    ]


# As published


class jobposting_node(ctypes.Structure):
    """A place in what was published: a value of a posting, or of a part of it. Free to copy, nothing to free.

    It lives as long as its posting. All members are for reading.
    """

    posting: jobposting
    """The posting that it is part of."""
    type: int
    """What it is: one of the first six types."""
    is_member: bool
    """Whether it is the value of an object's member, so that what follows it has a key."""
    place: int
    """Which value of the posting it is, counted in published order, keys included."""
    end: int
    """The count behind its last sibling."""
    offset: int
    """Offset in the input of its first byte."""
    size: int
    """Bytes of its text, quotes and brackets included."""

    _fields_ = [
        ("posting", jobposting),
        ("type", ctypes.c_int),
        ("is_member", ctypes.c_bool),
        ("place", ctypes.c_uint32),
        ("end", ctypes.c_uint32),
        ("offset", ctypes.c_size_t),
        ("size", ctypes.c_size_t),
    ]


# JSONPath over what was published


class jobposting_path(ctypes.c_void_p):
    """A JSONPath (RFC 9535), which selects published values: `$.jobLocation[?@.address.addressCountry == 'US'].name`.

    All of the RFC: filters, `length`, `count`, `match`, `search` and `value`. `$` is the posting. Of duplicate keys
    a name selects the last.

        jobposting_nodelist *found;
        jobposting_node node;
        if (jobposting_path_find(path, posting, JOBPOSTING_PATH_STEP_LIMIT, &found, NULL) == JOBPOSTING_OK) {
            for (size_t index = 0; jobposting_nodelist_node(found, index, &node) == JOBPOSTING_OK; index++) {
                …
            }
            jobposting_nodelist_free(found);
        }
    """


class jobposting_nodelist(ctypes.c_void_p):
    """The values that a JSONPath has selected from a posting."""


PATH_STEP_LIMIT: Final = 50000000
"""Steps that a JSONPath may well take: values visited, comparisons, and characters times states of a regular
expression. A program that lets strangers write paths may set less.
"""

# Diagnostics


class Severity(enum.IntEnum):
    """How much a diagnostic matters."""

    NOTE = 0
    """Worth knowing; nothing is wrong."""

    WARNING = 1
    """Read, but not as published: mended, doubtful or dropped."""

    ERROR = 2
    """Not read."""


class jobposting_diagnostic(ctypes.Structure):
    """Something that was found wrong, mended, dropped or doubtful, and where."""

    severity: int
    """How much it matters."""
    code: jobposting_string
    """Stable and for programs: fact.country.unrecognised."""
    message: jobposting_string
    """One sentence for people."""
    pointer: jobposting_string
    """JSON Pointer (RFC 6901), from the document, to the value that it is about."""
    offset: int
    """Offset in the input of the bytes that it is about."""
    size: int
    """How many bytes those are."""
    line: int
    """Line of the first of them, from 1."""
    column: int
    """Column of the first of them, from 1, in bytes."""
    source: jobposting_string
    """What the input is called that they are in: a file's path, or the address that a record gives for its page; no
    data where there is no need to tell.
    """

    _fields_ = [
        ("severity", ctypes.c_int),
        ("code", jobposting_string),
        ("message", jobposting_string),
        ("pointer", jobposting_string),
        ("offset", ctypes.c_size_t),
        ("size", ctypes.c_size_t),
        ("line", ctypes.c_size_t),
        ("column", ctypes.c_size_t),
        ("source", jobposting_string),
    ]


# Contradictions


class jobposting_diagnostics(ctypes.c_void_p):
    """Diagnostics that were asked for by themselves.

        jobposting_diagnostics *found;
        jobposting_diagnostic diagnostic;
        if (jobposting_contradictions(posting, JOBPOSTING_NO_TIME, &found) == JOBPOSTING_OK) {
            for (size_t index = 0; jobposting_diagnostics_get(found, index, &diagnostic) == JOBPOSTING_OK; index++) {
                …
            }
            jobposting_diagnostics_free(found);
        }
    """


NO_TIME: Final = -9223372036854775807
"""In place of a time that is not known."""

# Queries


class jobposting_query(ctypes.c_void_p):
    """A question that a posting answers with yes or no:

        country = US and employment_type in (FULL_TIME, CONTRACTOR) and salary >= 120k USD
        remote and date_posted >= today - 30d and not organization ~ "staffing"
        salary_year >= 90k EUR and (within(52.52, 13.405, 50 km) or location(country = DE and locality = Potsdam))

    Fields are compared with = != < <= > >=, `in (…)`, `between … and …`, ~ (words; quotes make a phrase, a
    trailing * a prefix), `is missing`, `is present`; `and or not ( )` join; remote, onsite, hybrid and expired
    stand alone. `salary` is the stated range, `salary_year` that of a year. `within(…)` asks for a place near a point,
    `location(…)` for one place that satisfies all of it, `path("$.x")` for what a JSONPath selects as it was published.
    What is missing satisfies nothing; `not` is the plain complement. In full, keywords in lower case:

        expression  = conjunction *( "or" conjunction )
        conjunction = negation *( "and" negation )
        negation    = *"not" ( "(" expression ")" / predicate )
        predicate   = flag                                        ; remote, onsite, hybrid, expired, or a boolean fact
                    / subject comparison literal                  ; = != < <= > >=
                    / subject "in" "(" literal *( "," literal ) ")"
                    / subject "between" literal "and" literal
                    / subject "~" words                           ; whole words, one behind the other; a trailing * for a prefix
                    / subject "is" ( "missing" / "present" )
                    / "within" "(" latitude "," longitude "," number ( "km" / "mi" / "m" ) ")"
                    / "location" "(" expression ")"               ; of the parts of one place
        subject     = field / "salary" / "salary_year" / "path" "(" quoted text ")"
        literal     = bare word / quoted text                     ; typed by the field; \\" and \\\\ between quotes
        amount      = number currency                             ; of salary and salary_year: 120k USD, 1.5m JPY
        moment      = ISO 8601 / "today" [ ( " + " / " - " ) count ( "d" / "w" / "m" / "y" ) ]   ; m is a month
    """


# Options of scans


class OrderKind(enum.IntEnum):
    """What the postings of a scan are ordered by."""

    FIELD = 0
    """The value of a fact. Numbers, dates and truth values compare as such, text by its code points, enumerators as
    they are listed, locations by country, region, locality and name. Of several values the least counts, or the
    greatest in descending order.
    """

    DISTANCE = 1
    """Kilometres from a point to the nearest place of the posting that has coordinates. 0, 0 is no point: it stands
    where nothing is known.
    """


class jobposting_order(ctypes.Structure):
    """One key of an order. This struct does not grow."""

    kind: int
    """What is compared."""
    field: int
    """The fact, of JOBPOSTING_ORDER_FIELD."""
    is_descending: bool
    """Whether the greatest or farthest comes first."""
    latitude: float
    """Degrees, -90 to 90, of JOBPOSTING_ORDER_DISTANCE."""
    longitude: float
    """Degrees, -180 to 180, of JOBPOSTING_ORDER_DISTANCE."""

    _fields_ = [
        ("kind", ctypes.c_int),
        ("field", ctypes.c_int),
        ("is_descending", ctypes.c_bool),
        ("latitude", ctypes.c_double),
        ("longitude", ctypes.c_double),
    ]


class AggregateKind(enum.IntEnum):
    """What is counted over the matches of a scan."""

    FACET = 1
    """How many postings have each value of a fact, the most frequent values first."""

    DISTINCT = 2
    """How many distinct values a fact has."""

    HISTOGRAM = 3
    """How many postings have a number between one boundary and the next."""

    DATE_HISTOGRAM = 4
    """How many postings have a date in each day, week, month or year of UTC."""


class CalendarUnit(enum.IntEnum):
    """The lengths of the buckets of a histogram of dates."""

    DAY = 1
    """A day."""

    WEEK = 2
    """A week, from Monday on (ISO 8601)."""

    MONTH = 3
    """A month."""

    YEAR = 4
    """A year."""


class jobposting_aggregate(ctypes.Structure):
    """Something that is counted over the matches of a scan. This struct does not grow."""

    kind: int
    """What is counted."""
    field: int
    """The fact that is counted: a number of JOBPOSTING_AGGREGATE_HISTOGRAM, a date of
    JOBPOSTING_AGGREGATE_DATE_HISTOGRAM.
    """
    top: int
    """How many values are told, of JOBPOSTING_AGGREGATE_FACET."""
    boundaries: ctypes._Pointer[ctypes.c_double]
    """Boundaries between buckets, each greater than the one before, of JOBPOSTING_AGGREGATE_HISTOGRAM: what lies below
    the first and at or above the last has buckets of its own.
    """
    boundary_count: int
    """How many boundaries there are."""
    unit: int
    """How long a bucket is, of JOBPOSTING_AGGREGATE_DATE_HISTOGRAM."""

    _fields_ = [
        ("kind", ctypes.c_int),
        ("field", ctypes.c_int),
        ("top", ctypes.c_size_t),
        ("boundaries", ctypes.POINTER(ctypes.c_double)),
        ("boundary_count", ctypes.c_size_t),
        ("unit", ctypes.c_int),
    ]


class ScanMode(enum.IntEnum):
    """How much of what cannot match is read."""

    VERIFIED = 0
    """Every record is read and validated, and every bad one is reported."""

    FAST = 1
    """A record whose bytes show that it cannot match is skipped unread, where the query allows to tell; a bad one
    among them is not reported. The same postings are found.
    """


class jobposting_scan_options(ctypes.Structure):
    """What is asked of a scan beside the query, and how the work is done. NULL instead of options means the defaults: all
    matches, as they come.

        query -> near-duplicates -> aggregates
                                 -> sample -> a few per organisation -> order -> offset, limit -> columns

    All that it points to is copied when the scan begins. Members behind the size that is given keep their defaults; a
    size below its own is refused.
    """

    size: int
    """Bytes of this struct, as the caller knows it."""
    order: ctypes._Pointer[jobposting_order]
    """What comes first: the first key decides, the next one where it leaves postings equal; then the order of the
    input. What lacks the value of a key comes last. A scan with an order hands out nothing before it has read all,
    and keeps offset + limit postings until then.
    """
    order_count: int
    """How many keys there are; 0 for the order of the input."""
    limit: int
    """Postings that are handed out at most; -1 for all. Without an order and aggregates, the scan ends with the last."""
    offset: int
    """Postings that are passed over first."""
    sample_count: int
    """Hands out a random choice of so many matches, each as likely as any other; -1 for all of them. The same seed
    gives the same choice.
    """
    sample_seed: int
    """What the choice begins with."""
    columns: ctypes._Pointer[ctypes.c_int]
    """The facts that jobposting_scan_next_batch reads of each posting that is handed out."""
    column_count: int
    """How many columns there are."""
    collapses_near_duplicates: bool
    """Whether of postings with the same near_duplicate_key only the first in the input is kept."""
    organization_limit: int
    """Postings of one organisation that are handed out at most, those that come first in the order; -1 for any number."""
    aggregates: ctypes._Pointer[jobposting_aggregate]
    """What is counted over all matches, whatever is handed out of them; see jobposting_scan_aggregation."""
    aggregate_count: int
    """How many aggregates there are."""
    table_size_limit: int
    """Bytes, about, that one table of distinct values may take. What does not fit is told:
    jobposting_aggregation.uncounted, jobposting_report.is_complete.
    """
    mode: int
    """Whether records that cannot match are validated too."""
    threads: int
    """Threads that read, the calling one among them. What is handed out, its order and all counts are the same for any
    number, and all calls stay on the calling thread. Only a file or memory of one JSON text a line gains by more
    than two.
    """
    range_start: int
    """Only the records whose lines begin at this offset of the input or behind it: ranges that meet give each record
    exactly once, wherever they are cut. The input holds one JSON text a line and is not compressed; else it fails
    with the code file.range-unsupported.
    """
    range_end: int
    """And before this one; -1 for the end of the input."""
    counts_conditions: bool
    """Whether the postings that each condition of the query turns away are counted, for jobposting_scan_explain. It
    takes time.
    """

    _fields_ = [
        ("size", ctypes.c_size_t),
        ("order", ctypes.POINTER(jobposting_order)),
        ("order_count", ctypes.c_size_t),
        ("limit", ctypes.c_int64),
        ("offset", ctypes.c_int64),
        ("sample_count", ctypes.c_int64),
        ("sample_seed", ctypes.c_uint64),
        ("columns", ctypes.POINTER(ctypes.c_int)),
        ("column_count", ctypes.c_size_t),
        ("collapses_near_duplicates", ctypes.c_bool),
        ("organization_limit", ctypes.c_int64),
        ("aggregates", ctypes.POINTER(jobposting_aggregate)),
        ("aggregate_count", ctypes.c_size_t),
        ("table_size_limit", ctypes.c_size_t),
        ("mode", ctypes.c_int),
        ("threads", ctypes.c_size_t),
        ("range_start", ctypes.c_int64),
        ("range_end", ctypes.c_int64),
        ("counts_conditions", ctypes.c_bool),
    ]

    @classmethod
    def initial(cls) -> jobposting_scan_options:
        """The defaults, as `JOBPOSTING_SCAN_OPTIONS_INIT` has them."""
        return cls(
            ctypes.sizeof(cls),
            None,
            0,
            -1,
            0,
            -1,
            0,
            None,
            0,
            False,
            -1,
            None,
            0,
            33554432,
            ScanMode.VERIFIED,
            1,
            0,
            -1,
            False,
        )


# Scans


class jobposting_scan(ctypes.c_void_p):
    """Reads the records of a dump one by one and hands out the postings that a query matches.

    A dump is a file, all files of a folder, several of these, or memory: JSON texts one a line (NDJSON), behind
    separators (RFC 7464), in one array of any size or simply one after another; one JSON text; one page. Each may be
    compressed with gzip, zlib or zstd. All of that is told from the first bytes, unless the options say what it is. A
    record may hold a page as a string, with its address. Memory does not depend on the dump's size.

    A broken record is mended where that can be done, each mend being a diagnostic; one that cannot be read is a
    diagnostic too, and the rest goes on.

    A program that shows progress, or must stay interruptible, sets read_options.step_limit: each call then answers
    JOBPOSTING_PENDING after so many bytes, and jobposting_scan_report tells how far it has come.

        jobposting_scan *scan;
        jobposting *posting;
        jobposting_status status = jobposting_scan_file(path, query, JOBPOSTING_NOW, NULL, NULL, &scan, &error);
        if (status == JOBPOSTING_OK) {
            while ((status = jobposting_scan_next(scan, &posting, &error)) == JOBPOSTING_OK) {
                …
                jobposting_free(posting);
            }
            jobposting_scan_free(scan);
        }
        if (status != JOBPOSTING_END) fprintf(stderr, "%s: %s\\n", path, error.message);
    """


class jobposting_report(ctypes.Structure):
    """What a scan has done so far."""

    bytes: int
    """Bytes that have been split into records."""
    records: int
    """Records that were found; blank lines are none."""
    postings: int
    """Postings that those records held."""
    matches: int
    """Postings that the query matched."""
    mended: int
    """Records that had to be mended, and were read."""
    errors: int
    """Records that could not be read, and files of several that could not be read to their end."""
    empty_rows: int
    """Records that say that there is nothing: `nan`, `null`, an empty string."""
    near_duplicates: int
    """Matches that were left out as near-duplicates of others (scan_options.collapses_near_duplicates)."""
    skipped: int
    """Records that were not read, since their bytes show that they cannot match (JOBPOSTING_SCAN_MODE_FAST). They are
    among the records; what is wrong with them, and their postings, have not been counted.
    """
    is_complete: bool
    """Whether near-duplicates and organisations were all remembered; where not, some may have been handed out that
    should have been left out (scan_options.table_size_limit).
    """

    _fields_ = [
        ("bytes", ctypes.c_size_t),
        ("records", ctypes.c_size_t),
        ("postings", ctypes.c_size_t),
        ("matches", ctypes.c_size_t),
        ("mended", ctypes.c_size_t),
        ("errors", ctypes.c_size_t),
        ("empty_rows", ctypes.c_size_t),
        ("near_duplicates", ctypes.c_size_t),
        ("skipped", ctypes.c_size_t),
        ("is_complete", ctypes.c_bool),
    ]


# Facts of scans in batches


class jobposting_cell(ctypes.Structure):
    """The values of one fact of one posting. This struct does not grow."""

    values: ctypes._Pointer[jobposting_value]
    """The first value; NULL when the fact is absent. `jobposting_value.pointer` has no data in them, and
    `jobposting_value.offset` counts from the beginning of the posting's record.
    """
    count: int
    """How many values there are: 0 when the fact is absent, and at most 1 unless it is a list."""

    _fields_ = [
        ("values", ctypes.POINTER(jobposting_value)),
        ("count", ctypes.c_size_t),
    ]


# Aggregates of scans


class jobposting_aggregation(ctypes.Structure):
    """What one aggregate of a scan came to so far."""

    bucket_count: int
    """Rows of a facet or histogram; see jobposting_scan_bucket."""
    distinct_count: int
    """Distinct values, of a facet and a count of distinct values."""
    postings: int
    """Postings that were counted in."""
    missing: int
    """Postings among them that have no value of the fact."""
    unplaced: int
    """Dates that lie in no bucket alone, since they were published less precisely than it."""
    uncounted: int
    """Values, each posting's counted, that found no room in the table (scan_options.table_size_limit): distinct_count
    is too small then, while the counts of buckets stay exact.
    """
    is_top_exact: bool
    """Whether the buckets are the most frequent values for sure."""

    _fields_ = [
        ("bucket_count", ctypes.c_size_t),
        ("distinct_count", ctypes.c_size_t),
        ("postings", ctypes.c_size_t),
        ("missing", ctypes.c_size_t),
        ("unplaced", ctypes.c_size_t),
        ("uncounted", ctypes.c_size_t),
        ("is_top_exact", ctypes.c_bool),
    ]


class jobposting_bucket(ctypes.Structure):
    """One row of a facet or histogram."""

    count: int
    """Postings that have it."""
    type: int
    """Which member of the content counts: of a facet the type of the fact, of a histogram of dates
    JOBPOSTING_TYPE_DATE_TIME (a week has the precision of a day). JOBPOSTING_TYPE_NULL of a histogram of numbers.
    """
    content: jobposting_content
    """The value that the postings have in common, or the days, week, month or year."""
    lower: float
    """Of a histogram of numbers: at least this; minus infinity where there is no end."""
    upper: float
    """And less than this; infinity where there is no end."""

    _fields_ = [
        ("count", ctypes.c_size_t),
        ("type", ctypes.c_int),
        ("content", jobposting_content),
        ("lower", ctypes.c_double),
        ("upper", ctypes.c_double),
    ]


# Encoding


class jobposting_write_options(ctypes.Structure):
    """How JSON is laid out and escaped. NULL instead of options means the defaults: no white space."""

    size: int
    """Bytes of this struct, as the caller knows it."""
    indentation: int
    """Spaces for each level, at most 16, one member or element a line; 0 for no white space."""
    is_safe_in_script: bool
    """Write < > & as escapes, so that the text can stand inside an HTML script element."""
    embeds_references: bool
    """Write a posting to stand alone: with the @context of its document, and each node of its @graph that it refers to
    by @id in the place of the first reference to it, at most 64 of them. A document is written as it is.
    """

    _fields_ = [
        ("size", ctypes.c_size_t),
        ("indentation", ctypes.c_uint32),
        ("is_safe_in_script", ctypes.c_bool),
        ("embeds_references", ctypes.c_bool),
    ]

    @classmethod
    def initial(cls) -> jobposting_write_options:
        """The defaults, as `JOBPOSTING_WRITE_OPTIONS_INIT` has them."""
        return cls(ctypes.sizeof(cls), 0, False, False)


# Functions

FUNCTIONS: dict[str, tuple[Any, tuple[Any, ...]]] = {
    "jobposting_version_number": (ctypes.c_uint32, ()),
    "jobposting_version_compatible": (ctypes.c_uint32, ()),
    "jobposting_version_string": (ctypes.c_char_p, ()),
    "jobposting_status_name": (ctypes.c_char_p, (ctypes.c_int,)),
    "jobposting_buffer_free": (None, (ctypes.POINTER(jobposting_buffer),)),
    "jobposting_date_time_text": (
        ctypes.c_int,
        (
            ctypes.POINTER(jobposting_date_time),
            ctypes.POINTER(jobposting_buffer),
        ),
    ),
    "jobposting_document_parse": (
        ctypes.c_int,
        (
            ctypes.c_char_p,
            ctypes.c_size_t,
            ctypes.POINTER(jobposting_read_options),
            ctypes.POINTER(jobposting_document),
            ctypes.POINTER(jobposting_error),
        ),
    ),
    "jobposting_document_free": (None, (jobposting_document,)),
    "jobposting_document_count": (ctypes.c_size_t, (jobposting_document,)),
    "jobposting_document_posting": (jobposting, (jobposting_document, ctypes.c_size_t)),
    "jobposting_parse": (
        ctypes.c_int,
        (
            ctypes.c_char_p,
            ctypes.c_size_t,
            ctypes.POINTER(jobposting_read_options),
            ctypes.POINTER(jobposting),
            ctypes.POINTER(jobposting_error),
        ),
    ),
    "jobposting_record_origin": (ctypes.c_int, (jobposting, ctypes.POINTER(jobposting_origin))),
    "jobposting_free": (None, (jobposting,)),
    "jobposting_field_name": (ctypes.c_char_p, (ctypes.c_int,)),
    "jobposting_fact_count": (
        ctypes.c_int,
        (
            jobposting,
            ctypes.c_int,
            ctypes.POINTER(ctypes.c_size_t),
        ),
    ),
    "jobposting_fact": (
        ctypes.c_int,
        (
            jobposting,
            ctypes.c_int,
            ctypes.c_size_t,
            ctypes.POINTER(jobposting_value),
        ),
    ),
    "jobposting_fact_text": (
        ctypes.c_int,
        (
            jobposting,
            ctypes.c_int,
            ctypes.c_size_t,
            ctypes.POINTER(jobposting_string),
        ),
    ),
    "jobposting_fact_number": (
        ctypes.c_int,
        (
            jobposting,
            ctypes.c_int,
            ctypes.c_size_t,
            ctypes.POINTER(ctypes.c_double),
        ),
    ),
    "jobposting_fact_integer": (
        ctypes.c_int,
        (
            jobposting,
            ctypes.c_int,
            ctypes.c_size_t,
            ctypes.POINTER(ctypes.c_int64),
        ),
    ),
    "jobposting_fact_boolean": (
        ctypes.c_int,
        (
            jobposting,
            ctypes.c_int,
            ctypes.c_size_t,
            ctypes.POINTER(ctypes.c_bool),
        ),
    ),
    "jobposting_fact_date_time": (
        ctypes.c_int,
        (
            jobposting,
            ctypes.c_int,
            ctypes.c_size_t,
            ctypes.POINTER(jobposting_date_time),
        ),
    ),
    "jobposting_fact_location": (
        ctypes.c_int,
        (
            jobposting,
            ctypes.c_int,
            ctypes.c_size_t,
            ctypes.POINTER(jobposting_location),
        ),
    ),
    "jobposting_is_expired": (ctypes.c_bool, (jobposting, ctypes.c_int64)),
    "jobposting_explain": (
        ctypes.c_int,
        (
            jobposting,
            ctypes.c_size_t,
            ctypes.POINTER(jobposting_buffer),
        ),
    ),
    "jobposting_published": (
        ctypes.c_int,
        (
            jobposting,
            ctypes.c_char_p,
            ctypes.c_size_t,
            ctypes.POINTER(jobposting_node),
        ),
    ),
    "jobposting_node_property": (
        ctypes.c_int,
        (
            ctypes.POINTER(jobposting_node),
            ctypes.c_char_p,
            ctypes.c_size_t,
            ctypes.POINTER(jobposting_node),
        ),
    ),
    "jobposting_node_count": (
        ctypes.c_int,
        (
            ctypes.POINTER(jobposting_node),
            ctypes.POINTER(ctypes.c_size_t),
        ),
    ),
    "jobposting_node_first": (
        ctypes.c_int,
        (
            ctypes.POINTER(jobposting_node),
            ctypes.POINTER(jobposting_string),
            ctypes.POINTER(jobposting_node),
        ),
    ),
    "jobposting_node_next": (
        ctypes.c_int,
        (
            ctypes.POINTER(jobposting_node),
            ctypes.POINTER(jobposting_string),
            ctypes.POINTER(jobposting_node),
        ),
    ),
    "jobposting_node_text": (
        ctypes.c_int,
        (
            ctypes.POINTER(jobposting_node),
            ctypes.POINTER(jobposting_string),
        ),
    ),
    "jobposting_node_number": (
        ctypes.c_int,
        (
            ctypes.POINTER(jobposting_node),
            ctypes.POINTER(ctypes.c_double),
        ),
    ),
    "jobposting_node_integer": (
        ctypes.c_int,
        (
            ctypes.POINTER(jobposting_node),
            ctypes.POINTER(ctypes.c_int64),
        ),
    ),
    "jobposting_node_boolean": (
        ctypes.c_int,
        (
            ctypes.POINTER(jobposting_node),
            ctypes.POINTER(ctypes.c_bool),
        ),
    ),
    "jobposting_node_source": (
        ctypes.c_int,
        (
            ctypes.POINTER(jobposting_node),
            ctypes.POINTER(jobposting_string),
        ),
    ),
    "jobposting_node_pointer": (
        ctypes.c_int,
        (
            ctypes.POINTER(jobposting_node),
            ctypes.POINTER(jobposting_buffer),
        ),
    ),
    "jobposting_path_compile": (
        ctypes.c_int,
        (
            ctypes.c_char_p,
            ctypes.c_size_t,
            ctypes.POINTER(jobposting_path),
            ctypes.POINTER(jobposting_error),
        ),
    ),
    "jobposting_path_free": (None, (jobposting_path,)),
    "jobposting_path_find": (
        ctypes.c_int,
        (
            jobposting_path,
            jobposting,
            ctypes.c_size_t,
            ctypes.POINTER(jobposting_nodelist),
            ctypes.POINTER(jobposting_error),
        ),
    ),
    "jobposting_nodelist_free": (None, (jobposting_nodelist,)),
    "jobposting_nodelist_count": (ctypes.c_size_t, (jobposting_nodelist,)),
    "jobposting_nodelist_node": (
        ctypes.c_int,
        (
            jobposting_nodelist,
            ctypes.c_size_t,
            ctypes.POINTER(jobposting_node),
        ),
    ),
    "jobposting_nodelist_path": (
        ctypes.c_int,
        (
            jobposting_nodelist,
            ctypes.c_size_t,
            ctypes.POINTER(jobposting_string),
        ),
    ),
    "jobposting_nodelist_pointer": (
        ctypes.c_int,
        (
            jobposting_nodelist,
            ctypes.c_size_t,
            ctypes.POINTER(jobposting_string),
        ),
    ),
    "jobposting_document_diagnostic_count": (ctypes.c_size_t, (jobposting_document,)),
    "jobposting_document_diagnostic_total": (ctypes.c_size_t, (jobposting_document,)),
    "jobposting_document_diagnostic": (
        ctypes.c_int,
        (
            jobposting_document,
            ctypes.c_size_t,
            ctypes.POINTER(jobposting_diagnostic),
        ),
    ),
    "jobposting_fact_diagnostic_count": (ctypes.c_size_t, (jobposting,)),
    "jobposting_fact_diagnostic": (
        ctypes.c_int,
        (
            jobposting,
            ctypes.c_size_t,
            ctypes.POINTER(jobposting_diagnostic),
        ),
    ),
    "jobposting_duplicate_key_count": (ctypes.c_size_t, (jobposting,)),
    "jobposting_duplicate_key": (
        ctypes.c_int,
        (
            jobposting,
            ctypes.c_size_t,
            ctypes.POINTER(jobposting_diagnostic),
        ),
    ),
    "jobposting_published_diagnostic_count": (ctypes.c_size_t, (jobposting,)),
    "jobposting_published_diagnostic": (
        ctypes.c_int,
        (
            jobposting,
            ctypes.c_size_t,
            ctypes.POINTER(jobposting_diagnostic),
        ),
    ),
    "jobposting_contradictions": (
        ctypes.c_int,
        (
            jobposting,
            ctypes.c_int64,
            ctypes.POINTER(jobposting_diagnostics),
        ),
    ),
    "jobposting_diagnostics_count": (ctypes.c_size_t, (jobposting_diagnostics,)),
    "jobposting_diagnostics_get": (
        ctypes.c_int,
        (
            jobposting_diagnostics,
            ctypes.c_size_t,
            ctypes.POINTER(jobposting_diagnostic),
        ),
    ),
    "jobposting_diagnostics_free": (None, (jobposting_diagnostics,)),
    "jobposting_query_compile": (
        ctypes.c_int,
        (
            ctypes.c_char_p,
            ctypes.c_size_t,
            ctypes.POINTER(jobposting_query),
            ctypes.POINTER(jobposting_error),
        ),
    ),
    "jobposting_query_search": (
        ctypes.c_int,
        (
            ctypes.c_char_p,
            ctypes.c_size_t,
            ctypes.POINTER(jobposting_query),
            ctypes.POINTER(jobposting_error),
        ),
    ),
    "jobposting_query_free": (None, (jobposting_query,)),
    "jobposting_query_text": (ctypes.c_int, (jobposting_query, ctypes.POINTER(jobposting_string))),
    "jobposting_query_match": (
        ctypes.c_int,
        (
            jobposting_query,
            jobposting,
            ctypes.c_int64,
            ctypes.POINTER(ctypes.c_bool),
        ),
    ),
    "jobposting_scan_bytes": (
        ctypes.c_int,
        (
            ctypes.c_char_p,
            ctypes.c_size_t,
            jobposting_query,
            ctypes.c_int64,
            ctypes.POINTER(jobposting_read_options),
            ctypes.POINTER(jobposting_scan_options),
            ctypes.POINTER(jobposting_scan),
            ctypes.POINTER(jobposting_error),
        ),
    ),
    "jobposting_scan_file": (
        ctypes.c_int,
        (
            ctypes.c_char_p,
            jobposting_query,
            ctypes.c_int64,
            ctypes.POINTER(jobposting_read_options),
            ctypes.POINTER(jobposting_scan_options),
            ctypes.POINTER(jobposting_scan),
            ctypes.POINTER(jobposting_error),
        ),
    ),
    "jobposting_scan_files": (
        ctypes.c_int,
        (
            ctypes.POINTER(ctypes.c_char_p),
            ctypes.c_size_t,
            jobposting_query,
            ctypes.c_int64,
            ctypes.POINTER(jobposting_read_options),
            ctypes.POINTER(jobposting_scan_options),
            ctypes.POINTER(jobposting_scan),
            ctypes.POINTER(jobposting_error),
        ),
    ),
    "jobposting_scan_descriptor": (
        ctypes.c_int,
        (
            ctypes.c_int,
            jobposting_query,
            ctypes.c_int64,
            ctypes.POINTER(jobposting_read_options),
            ctypes.POINTER(jobposting_scan_options),
            ctypes.POINTER(jobposting_scan),
            ctypes.POINTER(jobposting_error),
        ),
    ),
    "jobposting_scan_free": (None, (jobposting_scan,)),
    "jobposting_scan_next": (
        ctypes.c_int,
        (
            jobposting_scan,
            ctypes.POINTER(jobposting),
            ctypes.POINTER(jobposting_error),
        ),
    ),
    "jobposting_scan_run": (ctypes.c_int, (jobposting_scan, ctypes.POINTER(jobposting_error))),
    "jobposting_scan_cancel": (None, (jobposting_scan,)),
    "jobposting_scan_report": (ctypes.c_int, (jobposting_scan, ctypes.POINTER(jobposting_report))),
    "jobposting_scan_explain": (ctypes.c_int, (jobposting_scan, ctypes.POINTER(jobposting_buffer))),
    "jobposting_scan_diagnostic_count": (ctypes.c_size_t, (jobposting_scan,)),
    "jobposting_scan_diagnostic_total": (ctypes.c_size_t, (jobposting_scan,)),
    "jobposting_scan_diagnostic": (
        ctypes.c_int,
        (
            jobposting_scan,
            ctypes.c_size_t,
            ctypes.POINTER(jobposting_diagnostic),
        ),
    ),
    "jobposting_scan_next_batch": (
        ctypes.c_int,
        (
            jobposting_scan,
            ctypes.POINTER(jobposting_cell),
            ctypes.c_size_t,
            ctypes.POINTER(ctypes.c_size_t),
            ctypes.POINTER(jobposting_error),
        ),
    ),
    "jobposting_scan_aggregation": (
        ctypes.c_int,
        (
            jobposting_scan,
            ctypes.c_size_t,
            ctypes.POINTER(jobposting_aggregation),
        ),
    ),
    "jobposting_scan_bucket": (
        ctypes.c_int,
        (
            jobposting_scan,
            ctypes.c_size_t,
            ctypes.c_size_t,
            ctypes.POINTER(jobposting_bucket),
        ),
    ),
    "jobposting_encode": (
        ctypes.c_int,
        (
            jobposting,
            ctypes.POINTER(jobposting_write_options),
            ctypes.POINTER(jobposting_buffer),
        ),
    ),
    "jobposting_document_encode": (
        ctypes.c_int,
        (
            jobposting_document,
            ctypes.POINTER(jobposting_write_options),
            ctypes.POINTER(jobposting_buffer),
        ),
    ),
    "jobposting_new": (ctypes.c_int, (ctypes.POINTER(jobposting),)),
    "jobposting_copy": (ctypes.c_int, (jobposting, ctypes.POINTER(jobposting))),
    "jobposting_set": (
        ctypes.c_int,
        (
            jobposting,
            ctypes.c_char_p,
            ctypes.c_size_t,
            ctypes.c_char_p,
            ctypes.c_size_t,
            ctypes.POINTER(jobposting_error),
        ),
    ),
    "jobposting_set_text": (
        ctypes.c_int,
        (
            jobposting,
            ctypes.c_char_p,
            ctypes.c_size_t,
            ctypes.c_char_p,
            ctypes.c_size_t,
            ctypes.POINTER(jobposting_error),
        ),
    ),
    "jobposting_set_number": (
        ctypes.c_int,
        (
            jobposting,
            ctypes.c_char_p,
            ctypes.c_size_t,
            ctypes.c_double,
            ctypes.POINTER(jobposting_error),
        ),
    ),
    "jobposting_set_integer": (
        ctypes.c_int,
        (
            jobposting,
            ctypes.c_char_p,
            ctypes.c_size_t,
            ctypes.c_int64,
            ctypes.POINTER(jobposting_error),
        ),
    ),
    "jobposting_set_boolean": (
        ctypes.c_int,
        (
            jobposting,
            ctypes.c_char_p,
            ctypes.c_size_t,
            ctypes.c_bool,
            ctypes.POINTER(jobposting_error),
        ),
    ),
    "jobposting_insert": (
        ctypes.c_int,
        (
            jobposting,
            ctypes.c_char_p,
            ctypes.c_size_t,
            ctypes.c_char_p,
            ctypes.c_size_t,
            ctypes.POINTER(jobposting_error),
        ),
    ),
    "jobposting_append": (
        ctypes.c_int,
        (
            jobposting,
            ctypes.c_char_p,
            ctypes.c_size_t,
            ctypes.c_char_p,
            ctypes.c_size_t,
            ctypes.POINTER(jobposting_error),
        ),
    ),
    "jobposting_append_text": (
        ctypes.c_int,
        (
            jobposting,
            ctypes.c_char_p,
            ctypes.c_size_t,
            ctypes.c_char_p,
            ctypes.c_size_t,
            ctypes.POINTER(jobposting_error),
        ),
    ),
    "jobposting_remove": (
        ctypes.c_int,
        (
            jobposting,
            ctypes.c_char_p,
            ctypes.c_size_t,
            ctypes.POINTER(jobposting_error),
        ),
    ),
}
"""Result and arguments of every function of the header."""


def bind(library: ctypes.CDLL) -> None:
    """Tells ctypes the signature of every function.

    Raises AttributeError when the library lacks one.
    """
    for name, (result, arguments) in FUNCTIONS.items():
        function = getattr(library, name)
        function.restype = result
        function.argtypes = arguments
