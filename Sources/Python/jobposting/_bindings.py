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


CODE_SIZE: Final = 48
"""Bytes of `jobposting_error.code` and `.suggestion`, the final NUL included."""

MESSAGE_SIZE: Final = 256
"""Bytes of `jobposting_error.message`, the final NUL included."""


class jobposting_error(ctypes.Structure):
    """What went wrong, and where. Written when a call fails, that is for negative statuses only.

    Codes begin with "json.", "document.", "query.", "path." or "edit." and then say more; "argument", "pointer" and
    "file" stand alone.
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
    """Whether a fact that no property states may be read from the text of the description: its method is then
    JOBPOSTING_METHOD_TEXT.
    """
    hours_per_week: float
    """Paid hours of a week, by which pay for an hour becomes pay for a year, at most 168; 0 for the default, 40."""
    days_per_week: float
    """Paid days of a week, by which pay for a day becomes pay for a year, at most 7; 0 for the default, 5."""
    weeks_per_year: float
    """Paid weeks of a year, at most 53; 0 for the default, 52."""

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


# Queries


class jobposting_query(ctypes.c_void_p):
    """A question that a posting answers with yes or no:

        country = US and employment_type in (FULL_TIME, CONTRACTOR) and salary >= 120k USD
        remote and date_posted >= today - 30d and not organization ~ "staffing"

    Fields are compared with = != < <= > >=, `in (…)`, `between … and …`, ~ (words; quotes make a phrase, a
    trailing * a prefix), `is missing`, `is present`; `and or not ( )` join; remote, onsite, hybrid and expired
    stand alone. `salary` is the stated range. What is missing satisfies nothing; `not` is the plain complement.
    """


# Scans


class jobposting_scan(ctypes.c_void_p):
    """Reads the records of a dump one by one and hands out the postings that a query matches.

    A dump is a file, all files of a folder, or memory: JSON texts one a line (NDJSON), behind separators (RFC 7464),
    in one array of any size or simply one after another; one JSON text; one page. Each may be compressed with gzip,
    zlib or zstd. All of that is told from the first bytes, unless the options say what it is. A record may hold a page
    as a string, with its address. Memory does not depend on the dump's size.

    A broken record is mended where that can be done, each mend being a diagnostic; one that cannot be read is a
    diagnostic too, and the rest goes on.

        jobposting_scan *scan;
        jobposting *posting;
        jobposting_status status = jobposting_scan_file(path, query, JOBPOSTING_NOW, NULL, &scan, &error);
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
    """Records that could not be read, and files of a folder that could not be read to their end."""
    empty_rows: int
    """Records that say that there is nothing: `nan`, `null`, an empty string."""

    _fields_ = [
        ("bytes", ctypes.c_size_t),
        ("records", ctypes.c_size_t),
        ("postings", ctypes.c_size_t),
        ("matches", ctypes.c_size_t),
        ("mended", ctypes.c_size_t),
        ("errors", ctypes.c_size_t),
        ("empty_rows", ctypes.c_size_t),
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

    _fields_ = [
        ("size", ctypes.c_size_t),
        ("indentation", ctypes.c_uint32),
        ("is_safe_in_script", ctypes.c_bool),
    ]

    @classmethod
    def initial(cls) -> jobposting_write_options:
        """The defaults, as `JOBPOSTING_WRITE_OPTIONS_INIT` has them."""
        return cls(ctypes.sizeof(cls), 0, False)


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
    "jobposting_query_compile": (
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
    "jobposting_scan_report": (ctypes.c_int, (jobposting_scan, ctypes.POINTER(jobposting_report))),
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
