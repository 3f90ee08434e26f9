/* Generated from Sources/JobPostingABI by Sources/Generators/generate; do not edit. */

/* ==============================================================================================
 * JobPostingKit
 * ============================================================================================== */

/*
 * JobPostingKit reads, checks, searches and re-encodes job postings: schema.org JobPosting documents
 * as they are published.
 *
 * A first program
 * ---------------
 *
 *     jobposting *posting;
 *     jobposting_error error;
 *     if (jobposting_parse(bytes, size, NULL, &posting, &error) != JOBPOSTING_OK) {
 *         fprintf(stderr, "%zu:%zu: %s\n", error.line, error.column, error.message);
 *         return 1;
 *     }
 *     jobposting_string title, country;
 *     if (jobposting_fact_text(posting, JOBPOSTING_FIELD_TITLE, 0, &title) == JOBPOSTING_OK)
 *         printf("%.*s\n", (int)title.size, title.data);
 *     if (jobposting_fact_text(posting, JOBPOSTING_FIELD_COUNTRY, 0, &country) == JOBPOSTING_OK)
 *         printf("%.*s\n", (int)country.size, country.data);
 *     jobposting_free(posting);
 *
 * The contract
 * ------------
 *
 * - A call that can fail returns a jobposting_status: 0 is success, positive is an answer ("absent", "end"),
 *   negative is a failure. Outputs are written only on success; inputs come before outputs; nothing is both,
 *   but for the optional jobposting_error of the caller, which is written on failure.
 * - Any argument may be NULL or absurd: the answer is then a status. _free(NULL) does nothing.
 * - A missing value is no error: JOBPOSTING_ABSENT.
 * - Strings are a pointer and a count of bytes. They are UTF-8, may contain NUL, and do not end with one.
 * - jobposting_string, jobposting_value and jobposting_node are views. They live as long as what they were read
 *   from, and those of a posting until it is edited. What comes through a handle `**` or as a jobposting_buffer is
 *   yours: its documentation names the function that frees it.
 * - Parsing copies its input.
 * - A `const` handle may be used from many threads at once, any other from one at a time. There is no state
 *   outside the handles: nothing thread-local, no errno, nothing printed.
 * - Structs that the caller fills begin with their size and have an initialiser, so that they can grow.
 * - Time is Unix time in milliseconds, and an argument: JOBPOSTING_NOW is the moment of the call.
 * - Numbers of statuses and fields are for ever.
 */

/*
 * In this order: Version, Statuses and errors, Values, Options, Documents, Facts, As published,
 * JSONPath over what was published, Diagnostics, Contradictions, Queries, Options of scans, Scans,
 * Facts of scans in batches, Aggregates of scans, Encoding, Building and editing.
 */

#ifndef JOBPOSTING_H
#define JOBPOSTING_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/* What the library exports. On Windows, whoever links it statically defines JOBPOSTING_STATIC. */
#if defined(_WIN32) && defined(JOBPOSTING_STATIC)
#define JOBPOSTING_API
#elif defined(_WIN32) && defined(JOBPOSTING_BUILD)
#define JOBPOSTING_API __declspec(dllexport)
#elif defined(_WIN32)
#define JOBPOSTING_API __declspec(dllimport)
#elif defined(__GNUC__)
#define JOBPOSTING_API __attribute__((visibility("default")))
#else
#define JOBPOSTING_API
#endif

/* Whether a pointer may be NULL, for compilers that can be told. */
#if defined(__clang__)
#define JOBPOSTING_NULLABLE _Nullable
#define JOBPOSTING_NONNULL _Nonnull
#pragma clang diagnostic push
#pragma clang diagnostic ignored "-Wnullability-extension"
#else
#define JOBPOSTING_NULLABLE
#define JOBPOSTING_NONNULL
#endif

#ifdef __cplusplus
extern "C" {
#endif

/* ==============================================================================================
 * Version
 * ============================================================================================== */

/** Changes when a program must be changed. */
#define JOBPOSTING_VERSION_MAJOR 0

/** Changes when something is added. */
#define JOBPOSTING_VERSION_MINOR 1

/** Changes when something is mended. */
#define JOBPOSTING_VERSION_PATCH 0

/** The version as one number to compare: 1.2.3 is 1002003. */
#define JOBPOSTING_VERSION_NUMBER 1000

/** The oldest header whose programs run with this library. */
#define JOBPOSTING_VERSION_COMPATIBLE 1000

/** The version for people. */
#define JOBPOSTING_VERSION_STRING "0.1.0"

/** The version of the library that is loaded, as JOBPOSTING_VERSION_NUMBER of its header. */
JOBPOSTING_API uint32_t jobposting_version_number(void);

/** The oldest header whose programs run with the library that is loaded, as a version number. */
JOBPOSTING_API uint32_t jobposting_version_compatible(void);

/** The version of the library that is loaded, for people; NUL-terminated and there for ever. */
JOBPOSTING_API const char *JOBPOSTING_NONNULL jobposting_version_string(void);

/* ==============================================================================================
 * Statuses and errors
 * ============================================================================================== */

/** What a call reports. */
typedef enum jobposting_status {
    /** The call succeeded. */
    JOBPOSTING_OK = 0,

    /* Answers */

    /** There is no such value; nothing is wrong. */
    JOBPOSTING_ABSENT = 1,
    /** There are no more; nothing is wrong. */
    JOBPOSTING_END = 2,
    /** The call has read as much as it may, and there is more: call again. */
    JOBPOSTING_PENDING = 3,

    /* Wrong calls */

    /** An argument is NULL or out of its range. */
    JOBPOSTING_INVALID_ARGUMENT = -1,
    /** The number names no field. */
    JOBPOSTING_INVALID_FIELD = -2,
    /** The value is of another type than the one asked for. */
    JOBPOSTING_WRONG_TYPE = -3,

    /* Inputs */

    /** The input is not JSON: `{"title":`. */
    JOBPOSTING_INVALID_JSON = -10,
    /** The input is deeper or larger than the options allow. */
    JOBPOSTING_LIMIT_EXCEEDED = -11,
    /** The input holds no posting, and one was expected. */
    JOBPOSTING_NO_POSTING = -12,
    /** The input holds several postings, and one was expected. */
    JOBPOSTING_SEVERAL_POSTINGS = -13,

    /* Languages */

    /** The text is not a query: `contry = US`. */
    JOBPOSTING_INVALID_QUERY = -20,
    /** The text is not a JSON Pointer: `title`. */
    JOBPOSTING_INVALID_POINTER = -21,
    /** The text is not a JSONPath: `$.title[`. */
    JOBPOSTING_INVALID_PATH = -22,
    /** The posting cannot be edited like that: nothing stands where the pointer leads. */
    JOBPOSTING_INVALID_EDIT = -23,

    /* System */

    /** A file could not be read. */
    JOBPOSTING_FILE_ERROR = -30,
    /** The scan was cancelled. */
    JOBPOSTING_CANCELLED = -31
} jobposting_status;

/** Bytes of `jobposting_error.code` and `.suggestion`, the final NUL included. */
#define JOBPOSTING_CODE_SIZE 48

/** Bytes of `jobposting_error.message`, the final NUL included. */
#define JOBPOSTING_MESSAGE_SIZE 256

/**
 * What went wrong, and where. Written when a call fails, that is for negative statuses only.
 *
 * Codes begin with "json.", "document.", "query.", "path.", "edit." or "file." and then say more; "argument",
 * "pointer" and "file" stand alone, and "scan.cancelled".
 */
typedef struct jobposting_error {
    /** What the call returned. */
    jobposting_status status;
    /** The operating system's number for a file that could not be read; else 0. */
    int32_t system_error;
    /** Offset in the input of the byte that it is about. */
    size_t offset;
    /** Bytes that it is about; 0 at the end of the input, and when it is about all of it. */
    size_t size;
    /** Line of that byte, from 1; 0 when it is about no text: an argument, a file. */
    size_t line;
    /** Column of that byte, from 1, in bytes; 0 when it is about no text. */
    size_t column;
    /** Stable and for programs, finer than the status: json.unexpected-byte. NUL-terminated. */
    char code[JOBPOSTING_CODE_SIZE];
    /** One sentence for people, cut at a whole character. NUL-terminated. */
    char message[JOBPOSTING_MESSAGE_SIZE];
    /** The name that was probably meant, in a query; else empty. NUL-terminated. */
    char suggestion[JOBPOSTING_CODE_SIZE];
} jobposting_error;

/**
 * The name of a status, "JOBPOSTING_ABSENT"; NUL-terminated and there for ever. NULL for a number that is none.
 */
JOBPOSTING_API const char *JOBPOSTING_NULLABLE jobposting_status_name(jobposting_status status);

/* ==============================================================================================
 * Values
 * ============================================================================================== */

/**
 * What kind of value something is. The first six are JSON's, and all that is published is of them.
 */
typedef enum jobposting_type {
    /** JSON null. */
    JOBPOSTING_TYPE_NULL = 0,
    /** True or false. */
    JOBPOSTING_TYPE_BOOLEAN = 1,
    /** A number. */
    JOBPOSTING_TYPE_NUMBER = 2,
    /** Text; of a fact also a code or an enumerator's name. */
    JOBPOSTING_TYPE_TEXT = 3,
    /** A JSON array. */
    JOBPOSTING_TYPE_ARRAY = 4,
    /** A JSON object. */
    JOBPOSTING_TYPE_OBJECT = 5,
    /**
     * A whole number. Published numbers are all JOBPOSTING_TYPE_NUMBER: ask jobposting_node_integer.
     */
    JOBPOSTING_TYPE_INTEGER = 6,
    /** A jobposting_date_time. */
    JOBPOSTING_TYPE_DATE_TIME = 7,
    /** A jobposting_location. */
    JOBPOSTING_TYPE_LOCATION = 8
} jobposting_type;

/** Borrowed UTF-8. */
typedef struct jobposting_string {
    /** The first byte; NULL for no text at all. */
    const char *JOBPOSTING_NULLABLE data;
    /** Bytes. */
    size_t size;
} jobposting_string;

/** To which unit a date or time was published. */
typedef enum jobposting_precision {
    /** A year. */
    JOBPOSTING_PRECISION_YEAR = 1,
    /** A month. */
    JOBPOSTING_PRECISION_MONTH = 2,
    /** A day. */
    JOBPOSTING_PRECISION_DAY = 3,
    /** A minute. */
    JOBPOSTING_PRECISION_MINUTE = 4,
    /** A second. */
    JOBPOSTING_PRECISION_SECOND = 5,
    /** A fraction of a second. */
    JOBPOSTING_PRECISION_MILLISECOND = 6
} jobposting_precision;

/**
 * A date or time: an interval at the precision that was published. A day is the whole day.
 *
 * Both bounds are UTC, whatever the zone that was published.
 */
typedef struct jobposting_date_time {
    /** Its first millisecond, Unix time (UTC). */
    int64_t start;
    /** The first millisecond after it. */
    int64_t end;
    /** How long it is. */
    jobposting_precision precision;
    /** Minutes that the published zone is ahead of UTC. */
    int32_t zone_offset;
    /** Whether a zone was published; without one the time is taken as UTC. */
    bool has_zone;
} jobposting_date_time;

/** One published place of work. A part that is not known has no data. */
typedef struct jobposting_location {
    /** ISO 3166-1 alpha-2. */
    jobposting_string country;
    /** ISO 3166-2. */
    jobposting_string region;
    /** Town or city. */
    jobposting_string locality;
    /** As published. */
    jobposting_string postal_code;
    /** As published. */
    jobposting_string street_address;
    /** The place's own name, or the whole place where it was published as one text. */
    jobposting_string name;
    /** Whether latitude and longitude are known. */
    bool has_coordinates;
    /** Degrees, WGS 84. */
    double latitude;
    /** Degrees, WGS 84. */
    double longitude;
} jobposting_location;

/** How a fact was found. */
typedef enum jobposting_method {
    /** The property says it in so many words. */
    JOBPOSTING_METHOD_STATED = 1,
    /** The property says it, in another form: decoded, split, looked up. */
    JOBPOSTING_METHOD_CONVERTED = 2,
    /** It follows from another property. */
    JOBPOSTING_METHOD_INFERRED = 3,
    /** It stands in a span of the description. */
    JOBPOSTING_METHOD_TEXT = 4
} jobposting_method;

/** The value proper; which member counts, the type beside it says. */
typedef union jobposting_content {
    /** JOBPOSTING_TYPE_TEXT. */
    jobposting_string text;
    /** JOBPOSTING_TYPE_NUMBER. */
    double number;
    /** JOBPOSTING_TYPE_INTEGER. */
    int64_t integer;
    /** JOBPOSTING_TYPE_BOOLEAN. */
    bool boolean;
    /** JOBPOSTING_TYPE_DATE_TIME. */
    jobposting_date_time date_time;
    /** JOBPOSTING_TYPE_LOCATION. */
    const jobposting_location *JOBPOSTING_NULLABLE location;
} jobposting_content;

/** One value of a fact, and where it comes from. */
typedef struct jobposting_value {
    /** Which member of the content counts. */
    jobposting_type type;
    /** How it was found. */
    jobposting_method method;
    /** The value proper. */
    jobposting_content content;
    /** JSON Pointer (RFC 6901), from the posting, to the published value that it was read from. */
    jobposting_string pointer;
    /** Offset in the input of that published value. */
    size_t offset;
    /** Bytes of that published value, quotes included. */
    size_t size;
    /**
     * Offset in the fact JOBPOSTING_FIELD_TEXT of the words that say it; 0 unless the method is
     * JOBPOSTING_METHOD_TEXT.
     */
    size_t text_offset;
    /** Bytes of those words; 0 unless the method is JOBPOSTING_METHOD_TEXT. */
    size_t text_size;
} jobposting_value;

/** Memory that is yours: free it with jobposting_buffer_free. */
typedef struct jobposting_buffer {
    /** The first byte. */
    char *JOBPOSTING_NULLABLE data;
    /** Bytes. */
    size_t size;
} jobposting_buffer;

/** Frees a buffer's memory and empties it; NULL and an empty buffer are fine. */
JOBPOSTING_API void jobposting_buffer_free(jobposting_buffer *JOBPOSTING_NULLABLE buffer);

/**
 * Writes a date or time in ISO 8601, at its precision and in its zone: "2021-08-03", "2021-08-03T00:46:20Z".
 *
 * @param date_time The date or time.
 * @param text The text; free it with jobposting_buffer_free.
 * @return JOBPOSTING_OK or JOBPOSTING_INVALID_ARGUMENT.
 */
JOBPOSTING_API jobposting_status jobposting_date_time_text(
    const jobposting_date_time *JOBPOSTING_NULLABLE date_time,
    jobposting_buffer *JOBPOSTING_NULLABLE text);

/* ==============================================================================================
 * Options
 * ============================================================================================== */

/** What happens to a document that is not well-formed. */
typedef enum jobposting_mode {
    /** Mended where that can be done without guessing, each mend being a diagnostic. */
    JOBPOSTING_MODE_REPAIRING = 0,
    /** Refused. */
    JOBPOSTING_MODE_STRICT = 1
} jobposting_mode;

/** How the postings of an input are delimited. */
typedef enum jobposting_format {
    /**
     * Told from the input: a page, when it begins as one; records, when it is one JSON text a line; else one
     * document.
     */
    JOBPOSTING_FORMAT_AUTOMATIC = 0,
    /** One JSON text. */
    JOBPOSTING_FORMAT_DOCUMENT = 1,
    /** One JSON text a line (NDJSON), each read on its own; a line may also be a page. */
    JOBPOSTING_FORMAT_RECORDS = 2,
    /** One HTML page: its blocks of JSON-LD, its Microdata and its RDFa. */
    JOBPOSTING_FORMAT_PAGE = 3
} jobposting_format;

/**
 * How inputs are read, and within which bounds. NULL instead of options means the defaults.
 *
 * Members behind the size that is given keep their defaults; a size below its own is refused.
 */
typedef struct jobposting_read_options {
    /** Bytes of this struct, as the caller knows it. */
    size_t size;
    /** What happens to a document that is not well-formed. */
    jobposting_mode mode;
    /** How the postings of an input are delimited. */
    jobposting_format format;
    /** Containers inside one another. */
    size_t depth_limit;
    /** Bytes of one document or record. */
    size_t size_limit;
    /** Diagnostics kept for one document or scan; further ones are left out. */
    size_t diagnostic_limit;
    /**
     * Bytes that one call of jobposting_scan_next reads at most, up to a record, before it answers
     * JOBPOSTING_PENDING; 0 for no bound. A program that must stay interruptible sets some megabytes.
     */
    size_t step_limit;
    /**
     * Whether a fact that no property states may be read from the text of the description: pay and the workplace, where
     * the text leaves no doubt. Its method is then JOBPOSTING_METHOD_TEXT.
     */
    bool reads_text;
    /**
     * Paid hours of a week, by which pay for an hour becomes pay for a year, at most 168; 0 for the default, 40.
     */
    double hours_per_week;
    /**
     * Paid days of a week, by which pay for a day becomes pay for a year, at most 7; 0 for the default, 5.
     */
    double days_per_week;
    /** Paid weeks of a year, at most 53; 0 for the default, 52. */
    double weeks_per_year;
    /**
     * Whether postings refer to the memory that they are parsed or scanned from instead of each keeping a copy of its
     * record: then it must outlive all of them, and stay as it is. Files, compressed input, pages and records that were
     * mended are copied all the same.
     */
    bool borrows_text;
} jobposting_read_options;

/** The defaults: `jobposting_read_options x = JOBPOSTING_READ_OPTIONS_INIT;`. */
#define JOBPOSTING_READ_OPTIONS_INIT \
    { sizeof(jobposting_read_options), JOBPOSTING_MODE_REPAIRING, JOBPOSTING_FORMAT_AUTOMATIC, \
      512, 67108864, 1000, 0, false, 0, 0, 0, false }

/** In place of a time: the moment of the call. */
#define JOBPOSTING_NOW 9223372036854775807

/* ==============================================================================================
 * Documents
 * ============================================================================================== */

/**
 * What was read from one input: its postings, and what there was to say about reading them.
 *
 * An input is one JSON text (a posting, an array, an @graph, postings nested anywhere), one a line (NDJSON), or an
 * HTML page with its blocks of JSON-LD, its Microdata and its RDFa. Each may be compressed with gzip, zlib or zstd,
 * and then all places are those of the decompressed bytes.
 * A posting is an object whose @type is JobPosting, alone or among others, plain or as a schema.org IRI. What
 * stands inside a posting belongs to it.
 */
typedef struct jobposting_document jobposting_document;

/** One job posting. */
typedef struct jobposting jobposting;

/** Where the record that holds a posting begins, and what its input is called. */
typedef struct jobposting_origin {
    /** Bytes of the input before it; of a compressed input, decompressed ones. */
    size_t offset;
    /** Line of its first byte, from 1. */
    size_t line;
    /** Column of its first byte, from 1, in bytes. */
    size_t column;
    /** The file that it was read from; no data for memory and descriptors. */
    jobposting_string path;
    /** The address that the record gives for the page that it holds; no data for any other. */
    jobposting_string url;
} jobposting_origin;

/**
 * Reads all postings of an input. O(size).
 *
 * A broken record of an NDJSON input is a diagnostic of the document, and the rest is read.
 *
 * @param bytes The input; copied, unless options say that it is borrowed. May be NULL when its size is 0.
 * @param size Bytes of the input.
 * @param options How to read; NULL for the defaults.
 * @param document The document; free it with jobposting_document_free.
 * @param error What went wrong; may be NULL.
 * @return One of
 *     - JOBPOSTING_OK, also when there is no posting in it,
 *     - JOBPOSTING_INVALID_ARGUMENT,
 *     - JOBPOSTING_INVALID_JSON,
 *     - JOBPOSTING_LIMIT_EXCEEDED,
 *     - JOBPOSTING_FILE_ERROR when the input is compressed and no library is there that decompresses it.
 */
JOBPOSTING_API jobposting_status jobposting_document_parse(
    const char *JOBPOSTING_NULLABLE bytes,
    size_t size,
    const jobposting_read_options *JOBPOSTING_NULLABLE options,
    jobposting_document *JOBPOSTING_NULLABLE *JOBPOSTING_NULLABLE document,
    jobposting_error *JOBPOSTING_NULLABLE error);

/** Frees a document with its postings and all views of them; NULL is fine. */
JOBPOSTING_API void jobposting_document_free(jobposting_document *JOBPOSTING_NULLABLE document);

/** How many postings a document holds; 0 for NULL. O(1). */
JOBPOSTING_API size_t jobposting_document_count(
    const jobposting_document *JOBPOSTING_NULLABLE document);

/**
 * A posting of a document, in published order; NULL when there is none at that index. O(1).
 *
 * The posting is borrowed: it lives as long as the document, and is never freed by itself.
 */
JOBPOSTING_API const jobposting *JOBPOSTING_NULLABLE jobposting_document_posting(
    const jobposting_document *JOBPOSTING_NULLABLE document,
    size_t index);

/* ---- One posting ----------------------------------------------------------------------------- */

/**
 * Reads the one posting of an input. O(size).
 *
 * @param bytes The input; copied, unless options say that it is borrowed. May be NULL when its size is 0.
 * @param size Bytes of the input.
 * @param options How to read; NULL for the defaults.
 * @param posting The posting; free it with jobposting_free.
 * @param error What went wrong; may be NULL.
 * @return One of
 *     - JOBPOSTING_OK,
 *     - JOBPOSTING_NO_POSTING,
 *     - JOBPOSTING_SEVERAL_POSTINGS,
 *     - JOBPOSTING_INVALID_ARGUMENT,
 *     - JOBPOSTING_INVALID_JSON,
 *     - JOBPOSTING_LIMIT_EXCEEDED,
 *     - JOBPOSTING_FILE_ERROR when the input is compressed and no library is there that decompresses it.
 */
JOBPOSTING_API jobposting_status jobposting_parse(
    const char *JOBPOSTING_NULLABLE bytes,
    size_t size,
    const jobposting_read_options *JOBPOSTING_NULLABLE options,
    jobposting *JOBPOSTING_NULLABLE *JOBPOSTING_NULLABLE posting,
    jobposting_error *JOBPOSTING_NULLABLE error);

/**
 * Reads where the record that holds a posting begins, and what its input is called.
 *
 * @param posting The posting.
 * @param origin The origin; its strings live as long as the posting.
 * @return JOBPOSTING_OK or JOBPOSTING_INVALID_ARGUMENT.
 */
JOBPOSTING_API jobposting_status jobposting_record_origin(
    const jobposting *JOBPOSTING_NULLABLE posting,
    jobposting_origin *JOBPOSTING_NULLABLE origin);

/**
 * Frees a posting that came through a `jobposting **`, and all views of it; NULL is fine. Never for a document's.
 */
JOBPOSTING_API void jobposting_free(jobposting *JOBPOSTING_NULLABLE posting);

/* ==============================================================================================
 * Facts
 * ============================================================================================== */

/**
 * What can be asked of a posting. Each has one value or a list of values, in published order and without
 * duplicates; an absent fact has none.
 */
typedef enum jobposting_field {
    /* Identity */

    /** Text. The employer's own identifier of the posting. */
    JOBPOSTING_FIELD_ID = 1,
    /** Text. The posting's canonical link. */
    JOBPOSTING_FIELD_URL = 2,
    /** Text. The title of the job, entities decoded; `name` where `title` is missing. */
    JOBPOSTING_FIELD_TITLE = 3,
    /** Text. The language that the posting is written in, a tag of BCP 47. */
    JOBPOSTING_FIELD_LANGUAGE = 4,
    /** Text. Where to apply, when that is not the posting's own link. */
    JOBPOSTING_FIELD_APPLY_URL = 5,
    /** List of text. An e-mail address or telephone number that was published for applicants. */
    JOBPOSTING_FIELD_CONTACT = 6,

    /* Organization */

    /** Text. The hiring organisation's name; absent when the employer is confidential. */
    JOBPOSTING_FIELD_ORGANIZATION = 10,
    /** Text. The hiring organisation's own `url`. */
    JOBPOSTING_FIELD_ORGANIZATION_URL = 11,
    /** List of text. Pages that say unambiguously who the hiring organisation is. */
    JOBPOSTING_FIELD_ORGANIZATION_SAME_AS = 12,
    /** Text. Link to the hiring organisation's logo. */
    JOBPOSTING_FIELD_ORGANIZATION_LOGO = 13,

    /* Dates */

    /** Date-time. When the employer published the posting. */
    JOBPOSTING_FIELD_DATE_POSTED = 20,
    /** Date-time. Until when the posting stands; after the end of this interval it has expired. */
    JOBPOSTING_FIELD_VALID_THROUGH = 21,
    /** Date-time. When the work begins. */
    JOBPOSTING_FIELD_START_DATE = 22,

    /* Employment */

    /**
     * List of enumeration. How the applicant would be employed.
     *
     * Words: FULL_TIME, PART_TIME, CONTRACTOR, TEMPORARY, INTERN, VOLUNTEER, PER_DIEM, OTHER.
     */
    JOBPOSTING_FIELD_EMPLOYMENT_TYPE = 30,
    /**
     * Enumeration. Where the work is done; `onsite` is never inferred from a mere place of work.
     *
     * Words: onsite, hybrid, remote.
     */
    JOBPOSTING_FIELD_WORKPLACE = 31,
    /** Boolean. Whether one can apply directly where the posting was published. */
    JOBPOSTING_FIELD_DIRECT_APPLY = 32,
    /** Boolean. Whether the work can begin at once. */
    JOBPOSTING_FIELD_IMMEDIATE_START = 33,
    /** Integer. How many people are looked for. */
    JOBPOSTING_FIELD_OPENINGS = 34,

    /* Place */

    /** List of location. Each published place of work, with the parts of its address together. */
    JOBPOSTING_FIELD_LOCATIONS = 40,
    /** List of text. Countries of all places, ISO 3166-1 alpha-2. */
    JOBPOSTING_FIELD_COUNTRY = 41,
    /** List of text. Regions of all places, ISO 3166-2. */
    JOBPOSTING_FIELD_REGION = 42,
    /** List of text. Towns and cities of all places, as published, entities decoded. */
    JOBPOSTING_FIELD_LOCALITY = 43,
    /** List of text. Postal codes of all places, as published. */
    JOBPOSTING_FIELD_POSTAL_CODE = 44,
    /** List of text. Street addresses of all places, as published, entities decoded. */
    JOBPOSTING_FIELD_STREET_ADDRESS = 45,
    /** Number, in degrees. Latitude of the first place that has coordinates, WGS 84. */
    JOBPOSTING_FIELD_LATITUDE = 46,
    /** Number, in degrees. Longitude of the first place that has coordinates, WGS 84. */
    JOBPOSTING_FIELD_LONGITUDE = 47,
    /** List of text. Countries in which a remote applicant may live, ISO 3166-1 alpha-2. */
    JOBPOSTING_FIELD_APPLICANT_COUNTRY = 48,
    /** List of text. Regions in which a remote applicant may live, ISO 3166-2. */
    JOBPOSTING_FIELD_APPLICANT_REGION = 49,

    /* Salary */

    /**
     * Number, in salary_currency per salary_unit. The least pay, as stated; one amount is both
     * bounds.
     */
    JOBPOSTING_FIELD_SALARY_MIN = 60,
    /**
     * Number, in salary_currency per salary_unit. The most pay, as stated; one amount is both
     * bounds.
     */
    JOBPOSTING_FIELD_SALARY_MAX = 61,
    /** Text. The currency of the pay, ISO 4217. */
    JOBPOSTING_FIELD_SALARY_CURRENCY = 62,
    /**
     * Enumeration. The time that the pay is for.
     *
     * Words: HOUR, DAY, WEEK, MONTH, YEAR.
     */
    JOBPOSTING_FIELD_SALARY_UNIT = 63,
    /**
     * Enumeration. Whether the employer states the pay or somebody estimates it.
     *
     * Words: base, estimated.
     */
    JOBPOSTING_FIELD_SALARY_KIND = 64,
    /**
     * Number, in salary_currency per year. The least pay of a year, under the annualization of the
     * `FactOptions`.
     */
    JOBPOSTING_FIELD_SALARY_YEAR_MIN = 65,
    /**
     * Number, in salary_currency per year. The most pay of a year, under the annualization of the
     * `FactOptions`.
     */
    JOBPOSTING_FIELD_SALARY_YEAR_MAX = 66,
    /** Boolean. Whether the pay is said to be a matter of agreement. */
    JOBPOSTING_FIELD_SALARY_NEGOTIABLE = 67,

    /* Requirements */

    /**
     * List of enumeration. The education that is asked for.
     *
     * Words: high_school, associate_degree, bachelor_degree, professional_certificate,
     * postgraduate_degree, none_required.
     */
    JOBPOSTING_FIELD_EDUCATION = 80,
    /**
     * Number, in months. The least experience that is asked for; 0 when the posting says that none
     * is.
     */
    JOBPOSTING_FIELD_EXPERIENCE_MONTHS = 81,

    /* Classification */

    /** List of text. Industries, split where they were published as one comma list. */
    JOBPOSTING_FIELD_INDUSTRY = 90,
    /** List of text. Skills, split where they were published as one comma list. */
    JOBPOSTING_FIELD_SKILLS = 91,
    /** List of text. Occupations by name. */
    JOBPOSTING_FIELD_OCCUPATION = 92,
    /**
     * List of text. Occupations by a code of the classification that the posting uses: O*NET-SOC,
     * ISCO-08 and others.
     */
    JOBPOSTING_FIELD_OCCUPATION_CODE = 93,

    /* Text */

    /** Text. The description as clean HTML, decoded to its true depth, safe tags only. */
    JOBPOSTING_FIELD_DESCRIPTION = 100,
    /** Text. The description as plain text: paragraphs, and list items on lines of their own. */
    JOBPOSTING_FIELD_TEXT = 101,
    /** Text. What the work consists of, as plain text. */
    JOBPOSTING_FIELD_RESPONSIBILITIES = 102,
    /** Text. What an applicant must bring, as plain text. */
    JOBPOSTING_FIELD_QUALIFICATIONS = 103,
    /** Text. What the employer offers beside the pay, as plain text. */
    JOBPOSTING_FIELD_BENEFITS = 104,
    /** Text. When the work is done, as plain text. */
    JOBPOSTING_FIELD_WORK_HOURS = 105,

    /* Comparison */

    /** Integer. A hash of the normalised content: equal for postings that say the same. */
    JOBPOSTING_FIELD_FINGERPRINT = 120,
    /** Integer. A hash of what copies and city variants of one advertisement share. */
    JOBPOSTING_FIELD_NEAR_DUPLICATE_KEY = 121
} jobposting_field;

/**
 * The name of a field in queries, "employment_type"; NUL-terminated and there for ever. NULL for a number that is none.
 */
JOBPOSTING_API const char *JOBPOSTING_NULLABLE jobposting_field_name(jobposting_field field);

/* ---- Any fact -------------------------------------------------------------------------------- */

/**
 * Counts the values of a fact.
 *
 * @param posting The posting.
 * @param field The fact.
 * @param count How many values it has; 0 when it is absent.
 * @return JOBPOSTING_OK, JOBPOSTING_INVALID_FIELD or JOBPOSTING_INVALID_ARGUMENT.
 */
JOBPOSTING_API jobposting_status jobposting_fact_count(
    const jobposting *JOBPOSTING_NULLABLE posting,
    jobposting_field field,
    size_t *JOBPOSTING_NULLABLE count);

/**
 * Reads one value of a fact, with where it comes from.
 *
 * A fact is found when it is first asked for, and kept with the posting: the value is a view of that.
 *
 * @param posting The posting.
 * @param field The fact.
 * @param index Which of its values, from 0.
 * @param value The value; lives as long as the posting.
 * @return One of
 *     - JOBPOSTING_OK,
 *     - JOBPOSTING_ABSENT when there is no value at that index,
 *     - JOBPOSTING_INVALID_FIELD,
 *     - JOBPOSTING_INVALID_ARGUMENT.
 */
JOBPOSTING_API jobposting_status jobposting_fact(
    const jobposting *JOBPOSTING_NULLABLE posting,
    jobposting_field field,
    size_t index,
    jobposting_value *JOBPOSTING_NULLABLE value);

/* ---- Facts by type --------------------------------------------------------------------------- */

/**
 * Reads one text, code or enumerator of a fact.
 *
 * @return As jobposting_fact, or JOBPOSTING_WRONG_TYPE when the fact is no text.
 */
JOBPOSTING_API jobposting_status jobposting_fact_text(
    const jobposting *JOBPOSTING_NULLABLE posting,
    jobposting_field field,
    size_t index,
    jobposting_string *JOBPOSTING_NULLABLE text);

/**
 * Reads one number of a fact, whole or not.
 *
 * @return As jobposting_fact, or JOBPOSTING_WRONG_TYPE when the fact is no number.
 */
JOBPOSTING_API jobposting_status jobposting_fact_number(
    const jobposting *JOBPOSTING_NULLABLE posting,
    jobposting_field field,
    size_t index,
    double *JOBPOSTING_NULLABLE number);

/**
 * Reads one whole number of a fact.
 *
 * @return As jobposting_fact, or JOBPOSTING_WRONG_TYPE when the fact is no whole number.
 */
JOBPOSTING_API jobposting_status jobposting_fact_integer(
    const jobposting *JOBPOSTING_NULLABLE posting,
    jobposting_field field,
    size_t index,
    int64_t *JOBPOSTING_NULLABLE integer);

/**
 * Reads one truth value of a fact.
 *
 * @return As jobposting_fact, or JOBPOSTING_WRONG_TYPE when the fact is neither true nor false.
 */
JOBPOSTING_API jobposting_status jobposting_fact_boolean(
    const jobposting *JOBPOSTING_NULLABLE posting,
    jobposting_field field,
    size_t index,
    bool *JOBPOSTING_NULLABLE boolean);

/**
 * Reads one date or time of a fact.
 *
 * @return As jobposting_fact, or JOBPOSTING_WRONG_TYPE when the fact is no date or time.
 */
JOBPOSTING_API jobposting_status jobposting_fact_date_time(
    const jobposting *JOBPOSTING_NULLABLE posting,
    jobposting_field field,
    size_t index,
    jobposting_date_time *JOBPOSTING_NULLABLE date_time);

/**
 * Reads one place of work.
 *
 * @return As jobposting_fact, or JOBPOSTING_WRONG_TYPE when the fact is no location.
 */
JOBPOSTING_API jobposting_status jobposting_fact_location(
    const jobposting *JOBPOSTING_NULLABLE posting,
    jobposting_field field,
    size_t index,
    jobposting_location *JOBPOSTING_NULLABLE location);

/**
 * Whether a posting stood until a time that has passed; false for NULL and when nothing is known.
 *
 * @param posting The posting.
 * @param now Unix time in milliseconds, or JOBPOSTING_NOW.
 */
JOBPOSTING_API bool jobposting_is_expired(
    const jobposting *JOBPOSTING_NULLABLE posting,
    int64_t now);

/**
 * Writes the facts of a posting for people: a line for each value with how it was found and the published value with its
 * place, and below them what was doubted.
 *
 *     fact     value            how        where
 *     title    Welder & Fitter  converted  /title "Welder &amp; Fitter"
 *
 * What does not fit is cut. Control characters are shown as U+FFFD, so that a terminal can show it. Reads all facts.
 *
 * @param posting The posting.
 * @param width Columns of a line, at least 60; 0 for 100.
 * @param text The text, UTF-8; free it with jobposting_buffer_free.
 * @return JOBPOSTING_OK or JOBPOSTING_INVALID_ARGUMENT.
 */
JOBPOSTING_API jobposting_status jobposting_explain(
    const jobposting *JOBPOSTING_NULLABLE posting,
    size_t width,
    jobposting_buffer *JOBPOSTING_NULLABLE text);

/* ==============================================================================================
 * As published
 * ============================================================================================== */

/**
 * A place in what was published: a value of a posting, or of a part of it. Free to copy, nothing to free.
 *
 * It lives as long as its posting. All members are for reading.
 */
typedef struct jobposting_node {
    /** The posting that it is part of. */
    const jobposting *JOBPOSTING_NULLABLE posting;
    /** What it is: one of the first six types. */
    jobposting_type type;
    /** Whether it is the value of an object's member, so that what follows it has a key. */
    bool is_member;
    /** Which value of the posting it is, counted in published order, keys included. */
    uint32_t place;
    /** The count behind its last sibling. */
    uint32_t end;
    /** Offset in the input of its first byte. */
    size_t offset;
    /** Bytes of its text, quotes and brackets included. */
    size_t size;
} jobposting_node;

/**
 * Finds what a JSON Pointer (RFC 6901) names in a posting: "/hiringOrganization/name", or "" for the posting itself.
 *
 * Of duplicate keys the last is found; walking meets them all. A value that is found by its name stands alone: there is
 * no next one. O(members passed on the way).
 *
 * @param posting The posting.
 * @param pointer The pointer; may be NULL when its size is 0.
 * @param size Bytes of the pointer.
 * @param node The value.
 * @return One of
 *     - JOBPOSTING_OK,
 *     - JOBPOSTING_ABSENT when it leads nowhere,
 *     - JOBPOSTING_INVALID_POINTER,
 *     - JOBPOSTING_INVALID_ARGUMENT.
 */
JOBPOSTING_API jobposting_status jobposting_published(
    const jobposting *JOBPOSTING_NULLABLE posting,
    const char *JOBPOSTING_NULLABLE pointer,
    size_t size,
    jobposting_node *JOBPOSTING_NULLABLE node);

/**
 * Finds the value of a property of schema.org in a published object: "title", also where it is published as
 * "schema:title", "https://schema.org/title", "Title", or under a name that the property supersedes.
 *
 * The property's own name comes first, then those spellings of it, then what it supersedes; of several the last counts.
 * Prefixes and terms that a context defines are known to facts only. Like every value that is found by its name it stands
 * alone. O(members).
 *
 * @param node The object.
 * @param name The name of the property in schema.org.
 * @param size Bytes of the name.
 * @param value The value: a list where one was published.
 * @return One of
 *     - JOBPOSTING_OK,
 *     - JOBPOSTING_ABSENT when the object does not have it, and for any other value,
 *     - JOBPOSTING_INVALID_ARGUMENT.
 */
JOBPOSTING_API jobposting_status jobposting_node_property(
    const jobposting_node *JOBPOSTING_NULLABLE node,
    const char *JOBPOSTING_NULLABLE name,
    size_t size,
    jobposting_node *JOBPOSTING_NULLABLE value);

/* ---- Walking --------------------------------------------------------------------------------- */

/**
 * Counts the elements of an array or the members of an object; 0 for any other value. O(count).
 *
 * @return JOBPOSTING_OK or JOBPOSTING_INVALID_ARGUMENT.
 */
JOBPOSTING_API jobposting_status jobposting_node_count(
    const jobposting_node *JOBPOSTING_NULLABLE node,
    size_t *JOBPOSTING_NULLABLE count);

/**
 * Finds the first element of an array or the first member of an object. O(1).
 *
 * @param node The array or object.
 * @param key The member's key; of an array's element without data. May be NULL.
 * @param child The element, or the member's value.
 * @return One of
 *     - JOBPOSTING_OK,
 *     - JOBPOSTING_ABSENT when there is none,
 *     - JOBPOSTING_INVALID_ARGUMENT.
 */
JOBPOSTING_API jobposting_status jobposting_node_first(
    const jobposting_node *JOBPOSTING_NULLABLE node,
    jobposting_string *JOBPOSTING_NULLABLE key,
    jobposting_node *JOBPOSTING_NULLABLE child);

/**
 * Finds the element or member behind one that jobposting_node_first or this function has found. O(1).
 *
 * @param node The element, or the member's value.
 * @param key The next member's key; of an array's element without data. May be NULL.
 * @param sibling The next element, or the next member's value. May be the node itself.
 * @return One of
 *     - JOBPOSTING_OK,
 *     - JOBPOSTING_ABSENT when there is none,
 *     - JOBPOSTING_INVALID_ARGUMENT.
 */
JOBPOSTING_API jobposting_status jobposting_node_next(
    const jobposting_node *JOBPOSTING_NULLABLE node,
    jobposting_string *JOBPOSTING_NULLABLE key,
    jobposting_node *JOBPOSTING_NULLABLE sibling);

/* ---- Values ---------------------------------------------------------------------------------- */

/**
 * Reads the value of a string, escapes undone.
 *
 * @return One of
 *     - JOBPOSTING_OK,
 *     - JOBPOSTING_WRONG_TYPE for any other value,
 *     - JOBPOSTING_INVALID_ARGUMENT.
 */
JOBPOSTING_API jobposting_status jobposting_node_text(
    const jobposting_node *JOBPOSTING_NULLABLE node,
    jobposting_string *JOBPOSTING_NULLABLE text);

/**
 * Reads a number as the nearest double.
 *
 * @return JOBPOSTING_OK, JOBPOSTING_WRONG_TYPE or JOBPOSTING_INVALID_ARGUMENT.
 */
JOBPOSTING_API jobposting_status jobposting_node_number(
    const jobposting_node *JOBPOSTING_NULLABLE node,
    double *JOBPOSTING_NULLABLE number);

/**
 * Reads a number that is written as an integer and fits 64 bits.
 *
 * @return JOBPOSTING_OK, JOBPOSTING_WRONG_TYPE or JOBPOSTING_INVALID_ARGUMENT.
 */
JOBPOSTING_API jobposting_status jobposting_node_integer(
    const jobposting_node *JOBPOSTING_NULLABLE node,
    int64_t *JOBPOSTING_NULLABLE integer);

/**
 * Reads true or false.
 *
 * @return JOBPOSTING_OK, JOBPOSTING_WRONG_TYPE or JOBPOSTING_INVALID_ARGUMENT.
 */
JOBPOSTING_API jobposting_status jobposting_node_boolean(
    const jobposting_node *JOBPOSTING_NULLABLE node,
    bool *JOBPOSTING_NULLABLE boolean);

/**
 * Reads any value exactly as it is written, quotes, brackets and all; one that was edited as JSON without white space.
 *
 * @return JOBPOSTING_OK or JOBPOSTING_INVALID_ARGUMENT.
 */
JOBPOSTING_API jobposting_status jobposting_node_source(
    const jobposting_node *JOBPOSTING_NULLABLE node,
    jobposting_string *JOBPOSTING_NULLABLE source);

/**
 * Writes the JSON Pointer (RFC 6901) of a value, from its posting: "/jobLocation/0/name".
 *
 * Of duplicate keys only the last can be named: the pointer of an earlier one leads to the last. O(members passed on the
 * way).
 *
 * @param node The value.
 * @param pointer The pointer; free it with jobposting_buffer_free.
 * @return JOBPOSTING_OK or JOBPOSTING_INVALID_ARGUMENT.
 */
JOBPOSTING_API jobposting_status jobposting_node_pointer(
    const jobposting_node *JOBPOSTING_NULLABLE node,
    jobposting_buffer *JOBPOSTING_NULLABLE pointer);

/* ==============================================================================================
 * JSONPath over what was published
 * ============================================================================================== */

/**
 * A JSONPath (RFC 9535), which selects published values: `$.jobLocation[?@.address.addressCountry == 'US'].name`.
 *
 * All of the RFC: filters, `length`, `count`, `match`, `search` and `value`. `$` is the posting. Of duplicate keys
 * a name selects the last.
 *
 *     jobposting_nodelist *found;
 *     jobposting_node node;
 *     if (jobposting_path_find(path, posting, JOBPOSTING_PATH_STEP_LIMIT, &found, NULL) == JOBPOSTING_OK) {
 *         for (size_t index = 0; jobposting_nodelist_node(found, index, &node) == JOBPOSTING_OK; index++) {
 *             …
 *         }
 *         jobposting_nodelist_free(found);
 *     }
 */
typedef struct jobposting_path jobposting_path;

/** The values that a JSONPath has selected from a posting. */
typedef struct jobposting_nodelist jobposting_nodelist;

/**
 * Steps that a JSONPath may well take: values visited, comparisons, and characters times states of a regular
 * expression. A program that lets strangers write paths may set less.
 */
#define JOBPOSTING_PATH_STEP_LIMIT 50000000

/**
 * Compiles a JSONPath. O(size).
 *
 * @param text The path.
 * @param size Bytes of the path.
 * @param path The path; free it with jobposting_path_free.
 * @param error What went wrong, and where; may be NULL.
 * @return JOBPOSTING_OK, JOBPOSTING_INVALID_PATH or JOBPOSTING_INVALID_ARGUMENT.
 */
JOBPOSTING_API jobposting_status jobposting_path_compile(
    const char *JOBPOSTING_NULLABLE text,
    size_t size,
    jobposting_path *JOBPOSTING_NULLABLE *JOBPOSTING_NULLABLE path,
    jobposting_error *JOBPOSTING_NULLABLE error);

/** Frees a path; NULL is fine. What it has selected stays. */
JOBPOSTING_API void jobposting_path_free(jobposting_path *JOBPOSTING_NULLABLE path);

/**
 * Selects values of a posting, in the order of RFC 9535; one may be there more than once.
 *
 * @param path The path.
 * @param posting The posting.
 * @param step_limit Steps that it may take, JOBPOSTING_PATH_STEP_LIMIT for example: `$..*..*..*` grows with the power of
 *     the depth.
 * @param nodes The values, which may be none; free them with jobposting_nodelist_free. They hold the posting's memory.
 * @param error What went wrong; may be NULL.
 * @return JOBPOSTING_OK, JOBPOSTING_LIMIT_EXCEEDED or JOBPOSTING_INVALID_ARGUMENT.
 */
JOBPOSTING_API jobposting_status jobposting_path_find(
    const jobposting_path *JOBPOSTING_NULLABLE path,
    const jobposting *JOBPOSTING_NULLABLE posting,
    size_t step_limit,
    jobposting_nodelist *JOBPOSTING_NULLABLE *JOBPOSTING_NULLABLE nodes,
    jobposting_error *JOBPOSTING_NULLABLE error);

/** Frees what a path has selected; NULL is fine. */
JOBPOSTING_API void jobposting_nodelist_free(jobposting_nodelist *JOBPOSTING_NULLABLE nodes);

/** How many values were selected; 0 for NULL. O(1). */
JOBPOSTING_API size_t jobposting_nodelist_count(
    const jobposting_nodelist *JOBPOSTING_NULLABLE nodes);

/**
 * Reads one of the values that were selected. It stands alone: there is no next one. O(1).
 *
 * @param nodes The values.
 * @param index Which, from 0.
 * @param node The value; lives as long as its posting or the list, whichever goes last, and until an edit.
 * @return JOBPOSTING_OK, JOBPOSTING_ABSENT when there is none at that index, or JOBPOSTING_INVALID_ARGUMENT.
 */
JOBPOSTING_API jobposting_status jobposting_nodelist_node(
    const jobposting_nodelist *JOBPOSTING_NULLABLE nodes,
    size_t index,
    jobposting_node *JOBPOSTING_NULLABLE node);

/**
 * Reads the normalised path of one of the values (RFC 9535, section 2.7): `$['jobLocation'][0]`.
 *
 * The paths of all are found together when one is first asked for: O(values of the posting).
 *
 * @param nodes The values.
 * @param index Which, from 0.
 * @param path Its path; lives as long as the list.
 * @return JOBPOSTING_OK, JOBPOSTING_ABSENT when there is none at that index, or JOBPOSTING_INVALID_ARGUMENT.
 */
JOBPOSTING_API jobposting_status jobposting_nodelist_path(
    const jobposting_nodelist *JOBPOSTING_NULLABLE nodes,
    size_t index,
    jobposting_string *JOBPOSTING_NULLABLE path);

/**
 * Reads the JSON Pointer (RFC 6901) of one of the values, from the posting: "/jobLocation/0".
 *
 * The pointers of all are found together when one is first asked for: O(values of the posting).
 *
 * @param nodes The values.
 * @param index Which, from 0.
 * @param pointer Its pointer; lives as long as the list.
 * @return JOBPOSTING_OK, JOBPOSTING_ABSENT when there is none at that index, or JOBPOSTING_INVALID_ARGUMENT.
 */
JOBPOSTING_API jobposting_status jobposting_nodelist_pointer(
    const jobposting_nodelist *JOBPOSTING_NULLABLE nodes,
    size_t index,
    jobposting_string *JOBPOSTING_NULLABLE pointer);

/* ==============================================================================================
 * Diagnostics
 * ============================================================================================== */

/** How much a diagnostic matters. */
typedef enum jobposting_severity {
    /** Worth knowing; nothing is wrong. */
    JOBPOSTING_SEVERITY_NOTE = 0,
    /** Read, but not as published: mended, doubtful or dropped. */
    JOBPOSTING_SEVERITY_WARNING = 1,
    /** Not read. */
    JOBPOSTING_SEVERITY_ERROR = 2
} jobposting_severity;

/** Something that was found wrong, mended, dropped or doubtful, and where. */
typedef struct jobposting_diagnostic {
    /** How much it matters. */
    jobposting_severity severity;
    /** Stable and for programs: fact.country.unrecognised. */
    jobposting_string code;
    /** One sentence for people. */
    jobposting_string message;
    /** JSON Pointer (RFC 6901), from the document, to the value that it is about. */
    jobposting_string pointer;
    /** Offset in the input of the bytes that it is about. */
    size_t offset;
    /** How many bytes those are. */
    size_t size;
    /** Line of the first of them, from 1. */
    size_t line;
    /** Column of the first of them, from 1, in bytes. */
    size_t column;
    /**
     * What the input is called that they are in: a file's path, or the address that a record gives for its page; no
     * data where there is no need to tell.
     */
    jobposting_string source;
} jobposting_diagnostic;

/**
 * Counts what was found wrong in reading a document and kept; 0 for NULL.
 *
 * What is doubtful about the facts of a posting is with the posting: jobposting_fact_diagnostic_count.
 */
JOBPOSTING_API size_t jobposting_document_diagnostic_count(
    const jobposting_document *JOBPOSTING_NULLABLE document);

/**
 * Counts all that was found wrong in reading a document, also what options.diagnostic_limit left out; 0 for NULL.
 */
JOBPOSTING_API size_t jobposting_document_diagnostic_total(
    const jobposting_document *JOBPOSTING_NULLABLE document);

/**
 * Reads what was found wrong in reading a document, in the order of the input.
 *
 * @param document The document.
 * @param index Which, from 0.
 * @param diagnostic The diagnostic; its strings live as long as the document.
 * @return JOBPOSTING_OK, JOBPOSTING_ABSENT when there is none at that index, or JOBPOSTING_INVALID_ARGUMENT.
 */
JOBPOSTING_API jobposting_status jobposting_document_diagnostic(
    const jobposting_document *JOBPOSTING_NULLABLE document,
    size_t index,
    jobposting_diagnostic *JOBPOSTING_NULLABLE diagnostic);

/**
 * Counts what is doubtful about the facts of a posting; 0 for NULL. Reads all of them when first called.
 */
JOBPOSTING_API size_t jobposting_fact_diagnostic_count(
    const jobposting *JOBPOSTING_NULLABLE posting);

/**
 * Reads what is doubtful about the facts of a posting, in the order of the input.
 *
 * @param posting The posting.
 * @param index Which, from 0.
 * @param diagnostic The diagnostic; its strings live as long as the posting.
 * @return JOBPOSTING_OK, JOBPOSTING_ABSENT when there is none at that index, or JOBPOSTING_INVALID_ARGUMENT.
 */
JOBPOSTING_API jobposting_status jobposting_fact_diagnostic(
    const jobposting *JOBPOSTING_NULLABLE posting,
    size_t index,
    jobposting_diagnostic *JOBPOSTING_NULLABLE diagnostic);

/**
 * Counts the keys of a posting that repeat an earlier one of the same object; 0 for NULL. At most 1,000 are told.
 *
 * Of such keys the last value counts everywhere, and walking meets them all. Looks at every key when first called.
 */
JOBPOSTING_API size_t jobposting_duplicate_key_count(const jobposting *JOBPOSTING_NULLABLE posting);

/**
 * Reads where a posting repeats a key, in the order of the input: json.duplicate-key.
 *
 * @param posting The posting.
 * @param index Which, from 0.
 * @param diagnostic The diagnostic; its strings live as long as the posting.
 * @return JOBPOSTING_OK, JOBPOSTING_ABSENT when there is none at that index, or JOBPOSTING_INVALID_ARGUMENT.
 */
JOBPOSTING_API jobposting_status jobposting_duplicate_key(
    const jobposting *JOBPOSTING_NULLABLE posting,
    size_t index,
    jobposting_diagnostic *JOBPOSTING_NULLABLE diagnostic);

/**
 * Counts what of a posting's names is not schema.org's: misspelt, unknown, superseded; 0 for NULL. At most 1,000 are
 * told. Looks at every name when first called.
 */
JOBPOSTING_API size_t jobposting_published_diagnostic_count(
    const jobposting *JOBPOSTING_NULLABLE posting);

/**
 * Reads what of a posting's names is not schema.org's, in the order of the input: published.property-misspelt.
 *
 * @param posting The posting.
 * @param index Which, from 0.
 * @param diagnostic The diagnostic; its strings live as long as the posting.
 * @return JOBPOSTING_OK, JOBPOSTING_ABSENT when there is none at that index, or JOBPOSTING_INVALID_ARGUMENT.
 */
JOBPOSTING_API jobposting_status jobposting_published_diagnostic(
    const jobposting *JOBPOSTING_NULLABLE posting,
    size_t index,
    jobposting_diagnostic *JOBPOSTING_NULLABLE diagnostic);

/* ==============================================================================================
 * Contradictions
 * ============================================================================================== */

/**
 * Diagnostics that were asked for by themselves.
 *
 *     jobposting_diagnostics *found;
 *     jobposting_diagnostic diagnostic;
 *     if (jobposting_contradictions(posting, JOBPOSTING_NO_TIME, &found) == JOBPOSTING_OK) {
 *         for (size_t index = 0; jobposting_diagnostics_get(found, index, &diagnostic) == JOBPOSTING_OK; index++) {
 *             …
 *         }
 *         jobposting_diagnostics_free(found);
 *     }
 */
typedef struct jobposting_diagnostics jobposting_diagnostics;

/** In place of a time that is not known. */
#define JOBPOSTING_NO_TIME (-9223372036854775807)

/**
 * Finds where a posting disagrees with itself: facts against facts, and facts against the text of its description.
 *
 * The facts stay as they are. Only what is plain is told: a posting without contradictions may be wrong, one with a
 * contradiction is almost surely so. O(bytes of the posting); nothing of it is kept.
 *
 * @param posting The posting.
 * @param read_at Unix time in milliseconds at which the posting was fetched, if it was fetched just then: a date that is this
 *     very second was made up by the server. JOBPOSTING_NOW for the moment of the call, JOBPOSTING_NO_TIME when it is not
 *     known.
 * @param list What was found, in the order of the input; free it with jobposting_diagnostics_free.
 * @return JOBPOSTING_OK, also when nothing was found, or JOBPOSTING_INVALID_ARGUMENT.
 */
JOBPOSTING_API jobposting_status jobposting_contradictions(
    const jobposting *JOBPOSTING_NULLABLE posting,
    int64_t read_at,
    jobposting_diagnostics *JOBPOSTING_NULLABLE *JOBPOSTING_NULLABLE list);

/** Counts the diagnostics of a list; 0 for NULL. */
JOBPOSTING_API size_t jobposting_diagnostics_count(
    const jobposting_diagnostics *JOBPOSTING_NULLABLE list);

/**
 * Reads a diagnostic of a list.
 *
 * @param list The list.
 * @param index Which, from 0.
 * @param diagnostic The diagnostic; its strings live as long as the list.
 * @return JOBPOSTING_OK, JOBPOSTING_ABSENT when there is none at that index, or JOBPOSTING_INVALID_ARGUMENT.
 */
JOBPOSTING_API jobposting_status jobposting_diagnostics_get(
    const jobposting_diagnostics *JOBPOSTING_NULLABLE list,
    size_t index,
    jobposting_diagnostic *JOBPOSTING_NULLABLE diagnostic);

/** Frees a list and all views of it; NULL is fine. */
JOBPOSTING_API void jobposting_diagnostics_free(jobposting_diagnostics *JOBPOSTING_NULLABLE list);

/* ==============================================================================================
 * Queries
 * ============================================================================================== */

/**
 * A question that a posting answers with yes or no:
 *
 *     country = US and employment_type in (FULL_TIME, CONTRACTOR) and salary >= 120k USD
 *     remote and date_posted >= today - 30d and not organization ~ "staffing"
 *     salary_year >= 90k EUR and (within(52.52, 13.405, 50 km) or location(country = DE and locality = Potsdam))
 *
 * Fields are compared with = != < <= > >=, `in (…)`, `between … and …`, ~ (words; quotes make a phrase, a
 * trailing * a prefix), `is missing`, `is present`; `and or not ( )` join; remote, onsite, hybrid and expired
 * stand alone. `salary` is the stated range, `salary_year` that of a year. `within(…)` asks for a place near a point,
 * `location(…)` for one place that satisfies all of it, `path("$.x")` for what a JSONPath selects as it was published.
 * What is missing satisfies nothing; `not` is the plain complement. In full, keywords in lower case:
 *
 *     expression  = conjunction *( "or" conjunction )
 *     conjunction = negation *( "and" negation )
 *     negation    = *"not" ( "(" expression ")" / predicate )
 *     predicate   = flag                                        ; remote, onsite, hybrid, expired, or a boolean fact
 *                 / subject comparison literal                  ; = != < <= > >=
 *                 / subject "in" "(" literal *( "," literal ) ")"
 *                 / subject "between" literal "and" literal
 *                 / subject "~" words                           ; whole words, one behind the other; a trailing * for a prefix
 *                 / subject "is" ( "missing" / "present" )
 *                 / "within" "(" latitude "," longitude "," number ( "km" / "mi" / "m" ) ")"
 *                 / "location" "(" expression ")"               ; of the parts of one place
 *     subject     = field / "salary" / "salary_year" / "path" "(" quoted text ")"
 *     literal     = bare word / quoted text                     ; typed by the field; \" and \\ between quotes
 *     amount      = number currency                             ; of salary and salary_year: 120k USD, 1.5m JPY
 *     moment      = ISO 8601 / "today" [ ( " + " / " - " ) count ( "d" / "w" / "m" / "y" ) ]   ; m is a month
 */
typedef struct jobposting_query jobposting_query;

/**
 * Compiles a query. O(size).
 *
 * @param text The query.
 * @param size Bytes of the query.
 * @param query The query; free it with jobposting_query_free.
 * @param error What went wrong, where, and the name that was probably meant; may be NULL.
 * @return JOBPOSTING_OK, JOBPOSTING_INVALID_QUERY or JOBPOSTING_INVALID_ARGUMENT.
 */
JOBPOSTING_API jobposting_status jobposting_query_compile(
    const char *JOBPOSTING_NULLABLE text,
    size_t size,
    jobposting_query *JOBPOSTING_NULLABLE *JOBPOSTING_NULLABLE query,
    jobposting_error *JOBPOSTING_NULLABLE error);

/**
 * Reads what a person types into a search box as a query: `python OR rust "data engineer" -senior near Berlin`.
 *
 * Every text is one: what is not understood is plain words, bytes that are not UTF-8 are U+FFFD, no text at all is every
 * posting. Words are looked for in the title, the organisation, the towns, the skills and the text. More is asked for by:
 *
 *     python OR rust, python | rust        one of them
 *     -senior, NOT senior                  not that
 *     (java OR go) -(junior intern)        groups
 *     "data engineer", full-stack, engin*  words one after the other, a prefix
 *     remote, hybrid, onsite, is:remote    the workplace
 *     near Berlin, near Austin, TX         a place; place:… and near:… likewise
 *     title:… company:… skills:…           words of a field, by its name or an everyday one
 *     country:germany type:full-time       codes, from their names
 *     posted:7d posted:>=2025-01-01        dates
 *     pay:>100kUSD                         a year's pay, with its currency
 *
 * Of long texts the first 400 bytes and 32 terms are read. O(size), and some look-ups of names for each place.
 *
 * @param text What was typed. May be NULL when its size is 0.
 * @param size Its bytes.
 * @param query The query, whose jobposting_query_text shows how it was understood; free it with jobposting_query_free.
 * @param error What is wrong with an argument; may be NULL.
 * @return JOBPOSTING_OK or JOBPOSTING_INVALID_ARGUMENT.
 */
JOBPOSTING_API jobposting_status jobposting_query_search(
    const char *JOBPOSTING_NULLABLE text,
    size_t size,
    jobposting_query *JOBPOSTING_NULLABLE *JOBPOSTING_NULLABLE query,
    jobposting_error *JOBPOSTING_NULLABLE error);

/** Frees a query; NULL is fine. Scans that use it go on. */
JOBPOSTING_API void jobposting_query_free(jobposting_query *JOBPOSTING_NULLABLE query);

/**
 * The canonical text of a query: compiling it gives the same query. It lives as long as the query.
 *
 * @return JOBPOSTING_OK or JOBPOSTING_INVALID_ARGUMENT.
 */
JOBPOSTING_API jobposting_status jobposting_query_text(
    const jobposting_query *JOBPOSTING_NULLABLE query,
    jobposting_string *JOBPOSTING_NULLABLE text);

/**
 * Whether a posting satisfies a query.
 *
 * @param query The query.
 * @param posting The posting.
 * @param now Unix time in milliseconds that `today` and `expired` refer to, or JOBPOSTING_NOW.
 * @param matches The answer.
 * @return JOBPOSTING_OK or JOBPOSTING_INVALID_ARGUMENT.
 */
JOBPOSTING_API jobposting_status jobposting_query_match(
    const jobposting_query *JOBPOSTING_NULLABLE query,
    const jobposting *JOBPOSTING_NULLABLE posting,
    int64_t now,
    bool *JOBPOSTING_NULLABLE matches);

/* ==============================================================================================
 * Options of scans
 * ============================================================================================== */

/** What the postings of a scan are ordered by. */
typedef enum jobposting_order_kind {
    /**
     * The value of a fact. Numbers, dates and truth values compare as such, text by its code points, enumerators as
     * they are listed, locations by country, region, locality and name. Of several values the least counts, or the
     * greatest in descending order.
     */
    JOBPOSTING_ORDER_FIELD = 0,
    /**
     * Kilometres from a point to the nearest place of the posting that has coordinates. 0, 0 is no point: it stands
     * where nothing is known.
     */
    JOBPOSTING_ORDER_DISTANCE = 1
} jobposting_order_kind;

/** One key of an order. This struct does not grow. */
typedef struct jobposting_order {
    /** What is compared. */
    jobposting_order_kind kind;
    /** The fact, of JOBPOSTING_ORDER_FIELD. */
    jobposting_field field;
    /** Whether the greatest or farthest comes first. */
    bool is_descending;
    /** Degrees, -90 to 90, of JOBPOSTING_ORDER_DISTANCE. */
    double latitude;
    /** Degrees, -180 to 180, of JOBPOSTING_ORDER_DISTANCE. */
    double longitude;
} jobposting_order;

/** What is counted over the matches of a scan. */
typedef enum jobposting_aggregate_kind {
    /** How many postings have each value of a fact, the most frequent values first. */
    JOBPOSTING_AGGREGATE_FACET = 1,
    /** How many distinct values a fact has. */
    JOBPOSTING_AGGREGATE_DISTINCT = 2,
    /** How many postings have a number between one boundary and the next. */
    JOBPOSTING_AGGREGATE_HISTOGRAM = 3,
    /** How many postings have a date in each day, week, month or year of UTC. */
    JOBPOSTING_AGGREGATE_DATE_HISTOGRAM = 4
} jobposting_aggregate_kind;

/** The lengths of the buckets of a histogram of dates. */
typedef enum jobposting_calendar_unit {
    /** A day. */
    JOBPOSTING_CALENDAR_UNIT_DAY = 1,
    /** A week, from Monday on (ISO 8601). */
    JOBPOSTING_CALENDAR_UNIT_WEEK = 2,
    /** A month. */
    JOBPOSTING_CALENDAR_UNIT_MONTH = 3,
    /** A year. */
    JOBPOSTING_CALENDAR_UNIT_YEAR = 4
} jobposting_calendar_unit;

/** Something that is counted over the matches of a scan. This struct does not grow. */
typedef struct jobposting_aggregate {
    /** What is counted. */
    jobposting_aggregate_kind kind;
    /**
     * The fact that is counted: a number of JOBPOSTING_AGGREGATE_HISTOGRAM, a date of
     * JOBPOSTING_AGGREGATE_DATE_HISTOGRAM.
     */
    jobposting_field field;
    /** How many values are told, of JOBPOSTING_AGGREGATE_FACET. */
    size_t top;
    /**
     * Boundaries between buckets, each greater than the one before, of JOBPOSTING_AGGREGATE_HISTOGRAM: what lies below
     * the first and at or above the last has buckets of its own.
     */
    const double *JOBPOSTING_NULLABLE boundaries;
    /** How many boundaries there are. */
    size_t boundary_count;
    /** How long a bucket is, of JOBPOSTING_AGGREGATE_DATE_HISTOGRAM. */
    jobposting_calendar_unit unit;
} jobposting_aggregate;

/** How much of what cannot match is read. */
typedef enum jobposting_scan_mode {
    /** Every record is read and validated, and every bad one is reported. */
    JOBPOSTING_SCAN_MODE_VERIFIED = 0,
    /**
     * A record whose bytes show that it cannot match is skipped unread, where the query allows to tell; a bad one
     * among them is not reported. The same postings are found.
     */
    JOBPOSTING_SCAN_MODE_FAST = 1
} jobposting_scan_mode;

/**
 * What is asked of a scan beside the query, and how the work is done. NULL instead of options means the defaults: all
 * matches, as they come.
 *
 *     query -> near-duplicates -> aggregates
 *                              -> sample -> a few per organisation -> order -> offset, limit -> columns
 *
 * All that it points to is copied when the scan begins. Members behind the size that is given keep their defaults; a
 * size below its own is refused.
 */
typedef struct jobposting_scan_options {
    /** Bytes of this struct, as the caller knows it. */
    size_t size;
    /**
     * What comes first: the first key decides, the next one where it leaves postings equal; then the order of the
     * input. What lacks the value of a key comes last. A scan with an order hands out nothing before it has read all,
     * and keeps offset + limit postings until then.
     */
    const jobposting_order *JOBPOSTING_NULLABLE order;
    /** How many keys there are; 0 for the order of the input. */
    size_t order_count;
    /**
     * Postings that are handed out at most; -1 for all. Without an order and aggregates, the scan ends with the last.
     */
    int64_t limit;
    /** Postings that are passed over first. */
    int64_t offset;
    /**
     * Hands out a random choice of so many matches, each as likely as any other; -1 for all of them. The same seed
     * gives the same choice.
     */
    int64_t sample_count;
    /** What the choice begins with. */
    uint64_t sample_seed;
    /** The facts that jobposting_scan_next_batch reads of each posting that is handed out. */
    const jobposting_field *JOBPOSTING_NULLABLE columns;
    /** How many columns there are. */
    size_t column_count;
    /** Whether of postings with the same near_duplicate_key only the first in the input is kept. */
    bool collapses_near_duplicates;
    /**
     * Postings of one organisation that are handed out at most, those that come first in the order; -1 for any number.
     */
    int64_t organization_limit;
    /**
     * What is counted over all matches, whatever is handed out of them; see jobposting_scan_aggregation.
     */
    const jobposting_aggregate *JOBPOSTING_NULLABLE aggregates;
    /** How many aggregates there are. */
    size_t aggregate_count;
    /**
     * Bytes, about, that one table of distinct values may take. What does not fit is told:
     * jobposting_aggregation.uncounted, jobposting_report.is_complete.
     */
    size_t table_size_limit;
    /** Whether records that cannot match are validated too. */
    jobposting_scan_mode mode;
    /**
     * Threads that read, the calling one among them. What is handed out, its order and all counts are the same for any
     * number, and all calls stay on the calling thread. Only a file or memory of one JSON text a line gains by more
     * than two.
     */
    size_t threads;
    /**
     * Only the records whose lines begin at this offset of the input or behind it: ranges that meet give each record
     * exactly once, wherever they are cut. The input holds one JSON text a line and is not compressed; else it fails
     * with the code file.range-unsupported.
     */
    int64_t range_start;
    /** And before this one; -1 for the end of the input. */
    int64_t range_end;
    /**
     * Whether the postings that each condition of the query turns away are counted, for jobposting_scan_explain. It
     * takes time.
     */
    bool counts_conditions;
} jobposting_scan_options;

/** The defaults: `jobposting_scan_options x = JOBPOSTING_SCAN_OPTIONS_INIT;`. */
#define JOBPOSTING_SCAN_OPTIONS_INIT \
    { sizeof(jobposting_scan_options), NULL, 0, -1, 0, -1, 0, NULL, 0, false, -1, NULL, 0, \
      33554432, JOBPOSTING_SCAN_MODE_VERIFIED, 1, 0, -1, false }

/* ==============================================================================================
 * Scans
 * ============================================================================================== */

/**
 * Reads the records of a dump one by one and hands out the postings that a query matches.
 *
 * A dump is a file, all files of a folder, several of these, or memory: JSON texts one a line (NDJSON), behind
 * separators (RFC 7464), in one array of any size or simply one after another; one JSON text; one page. Each may be
 * compressed with gzip, zlib or zstd. All of that is told from the first bytes, unless the options say what it is. A
 * record may hold a page as a string, with its address. Memory does not depend on the dump's size.
 *
 * A broken record is mended where that can be done, each mend being a diagnostic; one that cannot be read is a
 * diagnostic too, and the rest goes on.
 *
 * A program that shows progress, or must stay interruptible, sets read_options.step_limit: each call then answers
 * JOBPOSTING_PENDING after so many bytes, and jobposting_scan_report tells how far it has come.
 *
 *     jobposting_scan *scan;
 *     jobposting *posting;
 *     jobposting_status status = jobposting_scan_file(path, query, JOBPOSTING_NOW, NULL, NULL, &scan, &error);
 *     if (status == JOBPOSTING_OK) {
 *         while ((status = jobposting_scan_next(scan, &posting, &error)) == JOBPOSTING_OK) {
 *             …
 *             jobposting_free(posting);
 *         }
 *         jobposting_scan_free(scan);
 *     }
 *     if (status != JOBPOSTING_END) fprintf(stderr, "%s: %s\n", path, error.message);
 */
typedef struct jobposting_scan jobposting_scan;

/** What a scan has done so far. */
typedef struct jobposting_report {
    /** Bytes that have been split into records. */
    size_t bytes;
    /** Records that were found; blank lines are none. */
    size_t records;
    /** Postings that those records held. */
    size_t postings;
    /** Postings that the query matched. */
    size_t matches;
    /** Records that had to be mended, and were read. */
    size_t mended;
    /** Records that could not be read, and files of several that could not be read to their end. */
    size_t errors;
    /** Records that say that there is nothing: `nan`, `null`, an empty string. */
    size_t empty_rows;
    /**
     * Matches that were left out as near-duplicates of others (scan_options.collapses_near_duplicates).
     */
    size_t near_duplicates;
    /**
     * Records that were not read, since their bytes show that they cannot match (JOBPOSTING_SCAN_MODE_FAST). They are
     * among the records; what is wrong with them, and their postings, have not been counted.
     */
    size_t skipped;
    /**
     * Whether near-duplicates and organisations were all remembered; where not, some may have been handed out that
     * should have been left out (scan_options.table_size_limit).
     */
    bool is_complete;
} jobposting_report;

/**
 * Begins to scan memory.
 *
 * @param bytes The dump; not copied, so it must outlive the scan, and its postings where options say that they borrow from
 *     it. May be NULL when its size is 0.
 * @param size Bytes of the dump.
 * @param query What is handed out; NULL for everything. It may be freed before the scan.
 * @param now Unix time in milliseconds that `today` and `expired` refer to, or JOBPOSTING_NOW.
 * @param options How to read; NULL for the defaults.
 * @param scan_options Order, limit, columns, aggregates, threads; NULL for the defaults.
 * @param scan The scan; free it with jobposting_scan_free.
 * @param error What went wrong; may be NULL.
 * @return JOBPOSTING_OK, JOBPOSTING_INVALID_FIELD or JOBPOSTING_INVALID_ARGUMENT.
 */
JOBPOSTING_API jobposting_status jobposting_scan_bytes(
    const char *JOBPOSTING_NULLABLE bytes,
    size_t size,
    const jobposting_query *JOBPOSTING_NULLABLE query,
    int64_t now,
    const jobposting_read_options *JOBPOSTING_NULLABLE options,
    const jobposting_scan_options *JOBPOSTING_NULLABLE scan_options,
    jobposting_scan *JOBPOSTING_NULLABLE *JOBPOSTING_NULLABLE scan,
    jobposting_error *JOBPOSTING_NULLABLE error);

/**
 * Begins to scan a file, or all files of a folder and of the folders in it. A file is read in chunks.
 *
 * The files of a folder come in the order of the bytes of their paths; names that begin with a dot are passed over, links
 * are followed, and no folder is read twice. One that cannot be read is a diagnostic.
 *
 * @param path The path of the file or folder, NUL-terminated.
 * @param query What is handed out; NULL for everything. It may be freed before the scan.
 * @param now Unix time in milliseconds that `today` and `expired` refer to, or JOBPOSTING_NOW.
 * @param options How to read; NULL for the defaults.
 * @param scan_options Order, limit, columns, aggregates, threads; NULL for the defaults.
 * @param scan The scan; free it with jobposting_scan_free.
 * @param error What went wrong; may be NULL.
 * @return JOBPOSTING_OK, JOBPOSTING_FILE_ERROR, JOBPOSTING_INVALID_FIELD or JOBPOSTING_INVALID_ARGUMENT.
 */
JOBPOSTING_API jobposting_status jobposting_scan_file(
    const char *JOBPOSTING_NULLABLE path,
    const jobposting_query *JOBPOSTING_NULLABLE query,
    int64_t now,
    const jobposting_read_options *JOBPOSTING_NULLABLE options,
    const jobposting_scan_options *JOBPOSTING_NULLABLE scan_options,
    jobposting_scan *JOBPOSTING_NULLABLE *JOBPOSTING_NULLABLE scan,
    jobposting_error *JOBPOSTING_NULLABLE error);

/**
 * Begins to scan several files and folders, one after another, as one dump: order, limit, aggregates and the rest are of all
 * of them.
 *
 * One that cannot be read is a diagnostic, as in a folder, and the others go on. One path alone is scanned as by
 * jobposting_scan_file.
 *
 * @param paths The paths, each NUL-terminated; they may be freed before the scan. May be NULL when there are none.
 * @param path_count How many there are.
 * @param query What is handed out; NULL for everything. It may be freed before the scan.
 * @param now Unix time in milliseconds that `today` and `expired` refer to, or JOBPOSTING_NOW.
 * @param options How to read; NULL for the defaults.
 * @param scan_options Order, limit, columns, aggregates, threads; NULL for the defaults. A range is of one file only.
 * @param scan The scan; free it with jobposting_scan_free.
 * @param error What went wrong; may be NULL.
 * @return JOBPOSTING_OK, JOBPOSTING_FILE_ERROR, JOBPOSTING_INVALID_FIELD or JOBPOSTING_INVALID_ARGUMENT.
 */
JOBPOSTING_API jobposting_status jobposting_scan_files(
    const char *JOBPOSTING_NULLABLE const *JOBPOSTING_NULLABLE paths,
    size_t path_count,
    const jobposting_query *JOBPOSTING_NULLABLE query,
    int64_t now,
    const jobposting_read_options *JOBPOSTING_NULLABLE options,
    const jobposting_scan_options *JOBPOSTING_NULLABLE scan_options,
    jobposting_scan *JOBPOSTING_NULLABLE *JOBPOSTING_NULLABLE scan,
    jobposting_error *JOBPOSTING_NULLABLE error);

/**
 * Begins to scan what an open descriptor reads, from where it stands to its end: 0 is standard input.
 *
 * @param descriptor The descriptor; it must stay open as long as the scan, and is not closed by it.
 * @param query What is handed out; NULL for everything. It may be freed before the scan.
 * @param now Unix time in milliseconds that `today` and `expired` refer to, or JOBPOSTING_NOW.
 * @param options How to read; NULL for the defaults.
 * @param scan_options Order, limit, columns, aggregates, threads; NULL for the defaults.
 * @param scan The scan; free it with jobposting_scan_free.
 * @param error What went wrong; may be NULL.
 * @return JOBPOSTING_OK, JOBPOSTING_INVALID_FIELD or JOBPOSTING_INVALID_ARGUMENT. A descriptor that cannot be read fails when it is read.
 */
JOBPOSTING_API jobposting_status jobposting_scan_descriptor(
    int descriptor,
    const jobposting_query *JOBPOSTING_NULLABLE query,
    int64_t now,
    const jobposting_read_options *JOBPOSTING_NULLABLE options,
    const jobposting_scan_options *JOBPOSTING_NULLABLE scan_options,
    jobposting_scan *JOBPOSTING_NULLABLE *JOBPOSTING_NULLABLE scan,
    jobposting_error *JOBPOSTING_NULLABLE error);

/** Frees a scan; NULL is fine. Postings that it has handed out are yours and stay. */
JOBPOSTING_API void jobposting_scan_free(jobposting_scan *JOBPOSTING_NULLABLE scan);

/**
 * Goes on to the next posting that is handed out.
 *
 * @param scan The scan.
 * @param posting The posting; free it with jobposting_free.
 * @param error What went wrong; may be NULL.
 * @return One of
 *     - JOBPOSTING_OK,
 *     - JOBPOSTING_END when there are no more,
 *     - JOBPOSTING_PENDING when the options have a step_limit and it is reached,
 *     - JOBPOSTING_FILE_ERROR,
 *     - JOBPOSTING_CANCELLED,
 *     - JOBPOSTING_INVALID_ARGUMENT.
 */
JOBPOSTING_API jobposting_status jobposting_scan_next(
    jobposting_scan *JOBPOSTING_NULLABLE scan,
    jobposting *JOBPOSTING_NULLABLE *JOBPOSTING_NULLABLE posting,
    jobposting_error *JOBPOSTING_NULLABLE error);

/**
 * Reads what is left of the input, and hands nothing out: for the report and the aggregates.
 *
 * With a limit and neither an order nor aggregates, the scan ends where it would have ended.
 *
 * @param scan The scan.
 * @param error What went wrong; may be NULL.
 * @return One of
 *     - JOBPOSTING_OK at the end,
 *     - JOBPOSTING_PENDING when the options have a step_limit and it is reached,
 *     - JOBPOSTING_FILE_ERROR,
 *     - JOBPOSTING_CANCELLED,
 *     - JOBPOSTING_INVALID_ARGUMENT.
 */
JOBPOSTING_API jobposting_status jobposting_scan_run(
    jobposting_scan *JOBPOSTING_NULLABLE scan,
    jobposting_error *JOBPOSTING_NULLABLE error);

/**
 * Ends a scan, from any thread, also while another one is in a call with it: that call, or the next one, answers
 * JOBPOSTING_CANCELLED. It cannot be taken back. Nothing for NULL. The scan must not be freed meanwhile.
 */
JOBPOSTING_API void jobposting_scan_cancel(const jobposting_scan *JOBPOSTING_NULLABLE scan);

/**
 * What a scan has done so far.
 *
 * @return JOBPOSTING_OK or JOBPOSTING_INVALID_ARGUMENT.
 */
JOBPOSTING_API jobposting_status jobposting_scan_report(
    const jobposting_scan *JOBPOSTING_NULLABLE scan,
    jobposting_report *JOBPOSTING_NULLABLE report);

/**
 * What a scan does, a line for each step, and what each has left out so far, for people.
 *
 *     read: 1 thread, 40 records
 *     where: country = US
 *     match: 12 of 40 postings
 *
 * @param scan The scan.
 * @param text The text, UTF-8; free it with jobposting_buffer_free.
 * @return JOBPOSTING_OK or JOBPOSTING_INVALID_ARGUMENT.
 */
JOBPOSTING_API jobposting_status jobposting_scan_explain(
    const jobposting_scan *JOBPOSTING_NULLABLE scan,
    jobposting_buffer *JOBPOSTING_NULLABLE text);

/** Counts what has been found wrong so far and kept; 0 for NULL. */
JOBPOSTING_API size_t jobposting_scan_diagnostic_count(
    const jobposting_scan *JOBPOSTING_NULLABLE scan);

/**
 * Counts all that has been found wrong so far, also what options.diagnostic_limit left out; 0 for NULL.
 */
JOBPOSTING_API size_t jobposting_scan_diagnostic_total(
    const jobposting_scan *JOBPOSTING_NULLABLE scan);

/**
 * Reads what has been found wrong so far, in the order of the input. Its views are made in the scan, hence not const.
 *
 * @param scan The scan.
 * @param index Which, from 0.
 * @param diagnostic The diagnostic; its strings live as long as the scan.
 * @return JOBPOSTING_OK, JOBPOSTING_ABSENT when there is none at that index, or JOBPOSTING_INVALID_ARGUMENT.
 */
JOBPOSTING_API jobposting_status jobposting_scan_diagnostic(
    jobposting_scan *JOBPOSTING_NULLABLE scan,
    size_t index,
    jobposting_diagnostic *JOBPOSTING_NULLABLE diagnostic);

/* ==============================================================================================
 * Facts of scans in batches
 * ============================================================================================== */

/** The values of one fact of one posting. This struct does not grow. */
typedef struct jobposting_cell {
    /**
     * The first value; NULL when the fact is absent. `jobposting_value.pointer` has no data in them, and
     * `jobposting_value.offset` counts from the beginning of the posting's record.
     */
    const jobposting_value *JOBPOSTING_NULLABLE values;
    /** How many values there are: 0 when the fact is absent, and at most 1 unless it is a list. */
    size_t count;
} jobposting_cell;

/**
 * Goes on to the next postings that are handed out, and reads the columns of scan_options of each: the fastest way to the
 * facts of many postings.
 *
 *     jobposting_cell cells[100 * 2];
 *     size_t count;
 *     while ((status = jobposting_scan_next_batch(scan, cells, 100, &count, &error)) == JOBPOSTING_OK)
 *         for (size_t row = 0; row < count; row++)
 *             if (cells[row * 2].count > 0) print(cells[row * 2].values[0].content.text);
 *
 * Postings that were read for a batch and found no room wait for the next batch: a program goes on with this function or
 * with jobposting_scan_next, not with both. The cells come row by row, with one for each column. The values of all cells
 * stand in one piece of memory, in the order of the cells, and so do their texts in another, those inside locations too.
 * They live until the next call that goes on with the scan, or frees it.
 *
 * @param scan The scan.
 * @param cells Where the facts go: room for row_capacity times as many cells as there are columns.
 * @param row_capacity Postings that are read at most, at least 1.
 * @param row_count Postings that were read, at least 1. Fewer than there is room for say nothing of what follows.
 * @param error What went wrong; may be NULL.
 * @return As jobposting_scan_next; JOBPOSTING_INVALID_ARGUMENT also when the scan has no columns.
 */
JOBPOSTING_API jobposting_status jobposting_scan_next_batch(
    jobposting_scan *JOBPOSTING_NULLABLE scan,
    jobposting_cell *JOBPOSTING_NULLABLE cells,
    size_t row_capacity,
    size_t *JOBPOSTING_NULLABLE row_count,
    jobposting_error *JOBPOSTING_NULLABLE error);

/* ==============================================================================================
 * Aggregates of scans
 * ============================================================================================== */

/** What one aggregate of a scan came to so far. */
typedef struct jobposting_aggregation {
    /** Rows of a facet or histogram; see jobposting_scan_bucket. */
    size_t bucket_count;
    /** Distinct values, of a facet and a count of distinct values. */
    size_t distinct_count;
    /** Postings that were counted in. */
    size_t postings;
    /** Postings among them that have no value of the fact. */
    size_t missing;
    /** Dates that lie in no bucket alone, since they were published less precisely than it. */
    size_t unplaced;
    /**
     * Values, each posting's counted, that found no room in the table (scan_options.table_size_limit): distinct_count
     * is too small then, while the counts of buckets stay exact.
     */
    size_t uncounted;
    /** Whether the buckets are the most frequent values for sure. */
    bool is_top_exact;
} jobposting_aggregation;

/** One row of a facet or histogram. */
typedef struct jobposting_bucket {
    /** Postings that have it. */
    size_t count;
    /**
     * Which member of the content counts: of a facet the type of the fact, of a histogram of dates
     * JOBPOSTING_TYPE_DATE_TIME (a week has the precision of a day). JOBPOSTING_TYPE_NULL of a histogram of numbers.
     */
    jobposting_type type;
    /** The value that the postings have in common, or the days, week, month or year. */
    jobposting_content content;
    /** Of a histogram of numbers: at least this; minus infinity where there is no end. */
    double lower;
    /** And less than this; infinity where there is no end. */
    double upper;
} jobposting_bucket;

/**
 * Reads what an aggregate of scan_options came to over the matches that were read so far; jobposting_scan_run reads all.
 *
 * @param scan The scan.
 * @param index Which aggregate, from 0, in the order of scan_options.
 * @param aggregation What it came to.
 * @return JOBPOSTING_OK, JOBPOSTING_ABSENT when there is none at that index, or JOBPOSTING_INVALID_ARGUMENT.
 */
JOBPOSTING_API jobposting_status jobposting_scan_aggregation(
    jobposting_scan *JOBPOSTING_NULLABLE scan,
    size_t index,
    jobposting_aggregation *JOBPOSTING_NULLABLE aggregation);

/**
 * Reads a row of an aggregate: of a facet by falling count, of a histogram in the order of numbers or time, of dates only
 * those that have postings.
 *
 * @param scan The scan.
 * @param index Which aggregate, from 0.
 * @param row Which row, from 0.
 * @param bucket The row; its views live until the next call that goes on with the scan, or frees it.
 * @return JOBPOSTING_OK, JOBPOSTING_ABSENT when there is none at those indices, or JOBPOSTING_INVALID_ARGUMENT.
 */
JOBPOSTING_API jobposting_status jobposting_scan_bucket(
    jobposting_scan *JOBPOSTING_NULLABLE scan,
    size_t index,
    size_t row,
    jobposting_bucket *JOBPOSTING_NULLABLE bucket);

/* ==============================================================================================
 * Encoding
 * ============================================================================================== */

/** How JSON is laid out and escaped. NULL instead of options means the defaults: no white space. */
typedef struct jobposting_write_options {
    /** Bytes of this struct, as the caller knows it. */
    size_t size;
    /** Spaces for each level, at most 16, one member or element a line; 0 for no white space. */
    uint32_t indentation;
    /** Write < > & as escapes, so that the text can stand inside an HTML script element. */
    bool is_safe_in_script;
    /**
     * Write a posting to stand alone: with the @context of its document, and each node of its @graph that it refers to
     * by @id in the place of the first reference to it, at most 64 of them. A document is written as it is.
     */
    bool embeds_references;
} jobposting_write_options;

/** The defaults: `jobposting_write_options x = JOBPOSTING_WRITE_OPTIONS_INIT;`. */
#define JOBPOSTING_WRITE_OPTIONS_INIT { sizeof(jobposting_write_options), 0, false, false }

/**
 * Writes a posting: the published values in the published order, numbers and escapes as they were.
 *
 * A posting that stood inside an array or @graph is written as it stood there, unless options.embeds_references is set. What
 * stood around it, an @context among it, is the document's: jobposting_document_encode.
 *
 * @param posting The posting.
 * @param options How to write; NULL for the defaults.
 * @param json The text, UTF-8; free it with jobposting_buffer_free.
 * @return JOBPOSTING_OK or JOBPOSTING_INVALID_ARGUMENT.
 */
JOBPOSTING_API jobposting_status jobposting_encode(
    const jobposting *JOBPOSTING_NULLABLE posting,
    const jobposting_write_options *JOBPOSTING_NULLABLE options,
    jobposting_buffer *JOBPOSTING_NULLABLE json);

/**
 * Writes what a document was read from: each JSON text of its input on a line, postings and all that stood by them.
 *
 * @param document The document.
 * @param options How to write; NULL for the defaults.
 * @param json The text, UTF-8; free it with jobposting_buffer_free.
 * @return JOBPOSTING_OK or JOBPOSTING_INVALID_ARGUMENT.
 */
JOBPOSTING_API jobposting_status jobposting_document_encode(
    const jobposting_document *JOBPOSTING_NULLABLE document,
    const jobposting_write_options *JOBPOSTING_NULLABLE options,
    jobposting_buffer *JOBPOSTING_NULLABLE json);

/* ==============================================================================================
 * Building and editing
 * ============================================================================================== */

/*
 * A posting of one's own can be edited as published, and what it means follows: facts are read from what it has
 * become.
 *
 *     jobposting *posting;
 *     if (jobposting_new(&posting) == JOBPOSTING_OK) {
 *         jobposting_set_text(posting, "/title", 6, "Welder", 6, NULL);
 *         jobposting_set(posting, "/hiringOrganization", 19, organization, organization_size, &error);
 *         jobposting_append_text(posting, "/employmentType", 15, "FULL_TIME", 9, NULL);
 *         jobposting_encode(posting, NULL, &json);
 *         jobposting_free(posting);
 *     }
 *
 * One's own is a posting that came through a jobposting `**`; that of a document is const, and copied to be edited.
 * An edit is done as a whole or not at all. It ends all views that were read from the posting.
 */

/**
 * Makes a posting that says nothing yet but what it is: its @context and @type.
 *
 * @param posting The posting; free it with jobposting_free.
 * @return JOBPOSTING_OK or JOBPOSTING_INVALID_ARGUMENT.
 */
JOBPOSTING_API jobposting_status jobposting_new(
    jobposting *JOBPOSTING_NULLABLE *JOBPOSTING_NULLABLE posting);

/**
 * Makes a copy of a posting, for editing: of a document's posting for example, which it may outlive.
 *
 * What was not edited keeps its place in the input, and references by @id still lead to the document's other nodes. O(1).
 *
 * @param posting The posting.
 * @param copy The copy; free it with jobposting_free.
 * @return JOBPOSTING_OK or JOBPOSTING_INVALID_ARGUMENT.
 */
JOBPOSTING_API jobposting_status jobposting_copy(
    const jobposting *JOBPOSTING_NULLABLE posting,
    jobposting *JOBPOSTING_NULLABLE *JOBPOSTING_NULLABLE copy);

/* ---- Setting --------------------------------------------------------------------------------- */

/**
 * Sets the value at a JSON Pointer: replaces what stands there, or adds a member that is not there yet.
 *
 * What is to hold the value must be there. "-" adds an element behind the last one of an array. The empty pointer
 * replaces the whole posting, by an object. O(members and elements of the containers on the way + size of the value),
 * and O(size of the posting) when it is read next.
 *
 * @param posting The posting.
 * @param pointer The JSON Pointer (RFC 6901); may be NULL when its size is 0.
 * @param pointer_size Bytes of the pointer.
 * @param json The value as a JSON text; copied.
 * @param json_size Bytes of the value.
 * @param error What went wrong; may be NULL. Its offset counts in the value.
 * @return One of
 *     - JOBPOSTING_OK,
 *     - JOBPOSTING_INVALID_ARGUMENT,
 *     - JOBPOSTING_INVALID_POINTER,
 *     - JOBPOSTING_INVALID_JSON,
 *     - JOBPOSTING_INVALID_EDIT,
 *     - JOBPOSTING_LIMIT_EXCEEDED.
 */
JOBPOSTING_API jobposting_status jobposting_set(
    jobposting *JOBPOSTING_NULLABLE posting,
    const char *JOBPOSTING_NULLABLE pointer,
    size_t pointer_size,
    const char *JOBPOSTING_NULLABLE json,
    size_t json_size,
    jobposting_error *JOBPOSTING_NULLABLE error);

/**
 * Sets a text at a JSON Pointer, as jobposting_set does.
 *
 * @param posting The posting.
 * @param pointer The JSON Pointer (RFC 6901); may be NULL when its size is 0.
 * @param pointer_size Bytes of the pointer.
 * @param text The text, UTF-8; copied. May be NULL when its size is 0.
 * @param text_size Bytes of the text.
 * @param error What went wrong; may be NULL.
 * @return As jobposting_set.
 */
JOBPOSTING_API jobposting_status jobposting_set_text(
    jobposting *JOBPOSTING_NULLABLE posting,
    const char *JOBPOSTING_NULLABLE pointer,
    size_t pointer_size,
    const char *JOBPOSTING_NULLABLE text,
    size_t text_size,
    jobposting_error *JOBPOSTING_NULLABLE error);

/**
 * Sets a number, with the shortest digits that give the same double at a JSON Pointer, as jobposting_set does.
 *
 * @param posting The posting.
 * @param pointer The JSON Pointer (RFC 6901); may be NULL when its size is 0.
 * @param pointer_size Bytes of the pointer.
 * @param number The number; infinities and NaN are refused.
 * @param error What went wrong; may be NULL.
 * @return As jobposting_set.
 */
JOBPOSTING_API jobposting_status jobposting_set_number(
    jobposting *JOBPOSTING_NULLABLE posting,
    const char *JOBPOSTING_NULLABLE pointer,
    size_t pointer_size,
    double number,
    jobposting_error *JOBPOSTING_NULLABLE error);

/**
 * Sets a whole number at a JSON Pointer, as jobposting_set does.
 *
 * @param posting The posting.
 * @param pointer The JSON Pointer (RFC 6901); may be NULL when its size is 0.
 * @param pointer_size Bytes of the pointer.
 * @param integer The number.
 * @param error What went wrong; may be NULL.
 * @return As jobposting_set.
 */
JOBPOSTING_API jobposting_status jobposting_set_integer(
    jobposting *JOBPOSTING_NULLABLE posting,
    const char *JOBPOSTING_NULLABLE pointer,
    size_t pointer_size,
    int64_t integer,
    jobposting_error *JOBPOSTING_NULLABLE error);

/**
 * Sets true or false at a JSON Pointer, as jobposting_set does.
 *
 * @param posting The posting.
 * @param pointer The JSON Pointer (RFC 6901); may be NULL when its size is 0.
 * @param pointer_size Bytes of the pointer.
 * @param boolean The value.
 * @param error What went wrong; may be NULL.
 * @return As jobposting_set.
 */
JOBPOSTING_API jobposting_status jobposting_set_boolean(
    jobposting *JOBPOSTING_NULLABLE posting,
    const char *JOBPOSTING_NULLABLE pointer,
    size_t pointer_size,
    bool boolean,
    jobposting_error *JOBPOSTING_NULLABLE error);

/* ---- Lists ----------------------------------------------------------------------------------- */

/**
 * Inserts an element before the one at a position, or sets a member: "add" of RFC 6902, section 4.1.
 *
 * @param posting The posting.
 * @param pointer The JSON Pointer (RFC 6901); may be NULL when its size is 0.
 * @param pointer_size Bytes of the pointer.
 * @param json The value as a JSON text; copied.
 * @param json_size Bytes of the value.
 * @param error What went wrong; may be NULL. Its offset counts in the value.
 * @return As jobposting_set.
 */
JOBPOSTING_API jobposting_status jobposting_insert(
    jobposting *JOBPOSTING_NULLABLE posting,
    const char *JOBPOSTING_NULLABLE pointer,
    size_t pointer_size,
    const char *JOBPOSTING_NULLABLE json,
    size_t json_size,
    jobposting_error *JOBPOSTING_NULLABLE error);

/**
 * Adds a value to those of a property: behind the last of a list; one that stands alone becomes the first of a list, and
 * where there is none, a list of one is made.
 *
 * @param posting The posting.
 * @param pointer The JSON Pointer (RFC 6901) of the property.
 * @param pointer_size Bytes of the pointer.
 * @param json The value as a JSON text; copied.
 * @param json_size Bytes of the value.
 * @param error What went wrong; may be NULL. Its offset counts in the value.
 * @return As jobposting_set.
 */
JOBPOSTING_API jobposting_status jobposting_append(
    jobposting *JOBPOSTING_NULLABLE posting,
    const char *JOBPOSTING_NULLABLE pointer,
    size_t pointer_size,
    const char *JOBPOSTING_NULLABLE json,
    size_t json_size,
    jobposting_error *JOBPOSTING_NULLABLE error);

/**
 * Adds a text to the values of a property, as jobposting_append does.
 *
 * @param posting The posting.
 * @param pointer The JSON Pointer (RFC 6901) of the property.
 * @param pointer_size Bytes of the pointer.
 * @param text The text, UTF-8; copied. May be NULL when its size is 0.
 * @param text_size Bytes of the text.
 * @param error What went wrong; may be NULL.
 * @return As jobposting_set.
 */
JOBPOSTING_API jobposting_status jobposting_append_text(
    jobposting *JOBPOSTING_NULLABLE posting,
    const char *JOBPOSTING_NULLABLE pointer,
    size_t pointer_size,
    const char *JOBPOSTING_NULLABLE text,
    size_t text_size,
    jobposting_error *JOBPOSTING_NULLABLE error);

/* ---- Removing -------------------------------------------------------------------------------- */

/**
 * Removes the value at a JSON Pointer; the posting itself cannot be removed.
 *
 * @param posting The posting.
 * @param pointer The JSON Pointer (RFC 6901).
 * @param pointer_size Bytes of the pointer.
 * @param error What went wrong; may be NULL.
 * @return JOBPOSTING_OK, JOBPOSTING_INVALID_ARGUMENT, JOBPOSTING_INVALID_POINTER or JOBPOSTING_INVALID_EDIT.
 */
JOBPOSTING_API jobposting_status jobposting_remove(
    jobposting *JOBPOSTING_NULLABLE posting,
    const char *JOBPOSTING_NULLABLE pointer,
    size_t pointer_size,
    jobposting_error *JOBPOSTING_NULLABLE error);

#ifdef __cplusplus
}
#endif

#if defined(__clang__)
#pragma clang diagnostic pop
#endif

#endif /* JOBPOSTING_H */
