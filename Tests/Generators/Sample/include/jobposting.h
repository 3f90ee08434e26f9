/* Generated from Sources/JobPostingABI by Sources/Generators/generate; do not edit. */

/* ==============================================================================================
 * Reading job postings from C
 * ============================================================================================== */

/*
 * This is the essay. Every fallible call returns jobposting_status.
 *
 * Threads
 * -------
 *
 * It has two paragraphs.
 */

/*
 * In this order: Version, Values, Documents.
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
#define JOBPOSTING_VERSION_MAJOR 1

/** Changes when something is added. */
#define JOBPOSTING_VERSION_MINOR 2

/** One number to compare. */
#define JOBPOSTING_VERSION 1002

/** The same for people. */
#define JOBPOSTING_VERSION_STRING "1.2"

/** Bytes of a message, the final NUL included. */
#define JOBPOSTING_MESSAGE_SIZE 64

/** The version of the library that is loaded. */
JOBPOSTING_API const char *JOBPOSTING_NONNULL jobposting_version_string(void);

/* ==============================================================================================
 * Values
 * ============================================================================================== */

/** What a call reports. Numbers are forever. */
typedef enum jobposting_status {
    /** The call succeeded. */
    JOBPOSTING_OK = 0,

    /* Failures */

    /**
     * An argument was NULL.
     *
     * Nothing was written.
     */
    JOBPOSTING_INVALID_ARGUMENT = 10
} jobposting_status;

/** A fact of a posting. */
typedef enum jobposting_field {
    /* Identity */

    /**
     * Text. The employer's own identifier of the posting.
     *
     * Not title.
     */
    JOBPOSTING_FIELD_ID = 1,
    /** Text. The title. */
    JOBPOSTING_FIELD_TITLE = 3,

    /* Organisation */

    /** List of text. Where else the organisation is described: `a|b`. */
    JOBPOSTING_FIELD_ORGANIZATION_SAME_AS = 22,
    /**
     * List of enumeration. The kinds of employment, as search engines name them, which is neither
     * what an employer nor what a legislator would call them.
     *
     * Words: FULL_TIME, PART_TIME.
     */
    JOBPOSTING_FIELD_EMPLOYMENT_TYPE = 40,
    /**
     * Enumeration. Where one works.
     *
     * Words: onsite, remote.
     */
    JOBPOSTING_FIELD_WORKPLACE = 41,
    /** Integer, in months. The least experience. */
    JOBPOSTING_FIELD_EXPERIENCE_MONTHS = 70,
    /** List of location. Where the job is. */
    JOBPOSTING_FIELD_LOCATIONS = 50,
    /** Date-time. When it was posted. */
    JOBPOSTING_FIELD_DATE_POSTED = 30,
    /** Boolean. Whether one can apply here. */
    JOBPOSTING_FIELD_DIRECT_APPLY = 80,
    /** Number. The least salary. */
    JOBPOSTING_FIELD_SALARY_MIN = 60
} jobposting_field;

/* ---- Text ------------------------------------------------------------------------------------ */

/*
 * All text is UTF-8.
 *
 *     not a list
 */

/** Borrowed text. */
typedef struct jobposting_string {
    /** First byte; not NUL-terminated. */
    const char *JOBPOSTING_NULLABLE data;
    /** Bytes. */
    size_t size;
} jobposting_string;

/** What a value holds. */
typedef union jobposting_content {
    /** When it is text. */
    jobposting_string text;
    /** When it is a number. */
    double number;
    /** When it is a truth value. */
    bool boolean;
} jobposting_content;

/** One value. */
typedef struct jobposting_value {
    /** The field it was read from. */
    jobposting_field field;
    /** By `field`. */
    jobposting_content content;
} jobposting_value;

/** What went wrong. */
typedef struct jobposting_error {
    /** The status that the call returned. */
    jobposting_status status;
    /** Where in the input. */
    uint64_t offset;
    /** For people. */
    char message[JOBPOSTING_MESSAGE_SIZE];
} jobposting_error;

/** How much is read. */
typedef struct jobposting_limits {
    /** Levels of nesting. */
    uint32_t depth;
    /** Bytes of one record. */
    uint64_t record;
} jobposting_limits;

/** The defaults: `jobposting_limits x = JOBPOSTING_LIMITS_INIT;`. */
#define JOBPOSTING_LIMITS_INIT { 512, 67108864 }

/** How a document is read. */
typedef struct jobposting_read_options {
    /** The size of this struct. */
    size_t size;
    /** Where reading stops. */
    jobposting_limits limits;
    /** Refuse what is not well-formed. */
    bool strict;
    /** Hours in a working week. */
    double hours;
    /** Passed to jobposting_visit. */
    void *JOBPOSTING_NULLABLE context;
    /** What is reported when nothing is found. */
    jobposting_status empty;
} jobposting_read_options;

/** The defaults: `jobposting_read_options x = JOBPOSTING_READ_OPTIONS_INIT;`. */
#define JOBPOSTING_READ_OPTIONS_INIT \
    { sizeof(jobposting_read_options), JOBPOSTING_LIMITS_INIT, false, 40.0, NULL, JOBPOSTING_OK }

/* ==============================================================================================
 * Documents
 * ============================================================================================== */

/** A parsed document. */
typedef struct jobposting_document jobposting_document;

/**
 * Called for each value.
 *
 * @return False to stop.
 */
typedef bool (*jobposting_visit)(
    void *JOBPOSTING_NULLABLE context,
    const jobposting_value *JOBPOSTING_NULLABLE value);

/* ---- Life of a document ---------------------------------------------------------------------- */

/**
 * Reads a document from bytes.
 *
 * The input is copied.
 *
 * @param data The first byte,
 *     which may be anything.
 * @param size Bytes.
 * @param options The defaults when NULL.
 * @param document The new document; free it with jobposting_document_free().
 * @param error Where the failure is described, or NULL.
 * @return One of
 *     - JOBPOSTING_OK,
 *     - JOBPOSTING_INVALID_ARGUMENT when `document` is NULL.
 * Complexity: O(`size`).
 */
JOBPOSTING_API jobposting_status jobposting_document_parse(
    const uint8_t *JOBPOSTING_NULLABLE data,
    size_t size,
    const jobposting_read_options *JOBPOSTING_NULLABLE options,
    jobposting_document *JOBPOSTING_NULLABLE *JOBPOSTING_NULLABLE document,
    jobposting_error *JOBPOSTING_NULLABLE error);

/**
 * Frees a document; NULL is fine.
 *
 *     jobposting_document_free(document);
 */
JOBPOSTING_API void jobposting_document_free(jobposting_document *JOBPOSTING_NULLABLE document);

/**
 * Calls back for each value.
 *
 * @param visit Called on this thread.
 */
JOBPOSTING_API bool jobposting_document_each(
    const jobposting_document *JOBPOSTING_NULLABLE document,
    jobposting_field field,
    jobposting_visit JOBPOSTING_NULLABLE visit,
    void *JOBPOSTING_NULLABLE context);

/** The same text. */
JOBPOSTING_API jobposting_string jobposting_string_echo(
    jobposting_string text,
    float scale,
    uint16_t flags);

/** Parts of documents, borrowed. */
JOBPOSTING_API const jobposting_document *JOBPOSTING_NULLABLE jobposting_document_join(
    const jobposting_document *JOBPOSTING_NULLABLE const *JOBPOSTING_NULLABLE documents,
    size_t count,
    const char *JOBPOSTING_NULLABLE *JOBPOSTING_NULLABLE names);

#ifdef __cplusplus
}
#endif

#if defined(__clang__)
#pragma clang diagnostic pop
#endif

#endif /* JOBPOSTING_H */
