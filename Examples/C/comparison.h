/* Compares what jobposting and jansson have read of the same bytes. */

#ifndef COMPARISON_H
#define COMPARISON_H

#include <jansson.h>
#include <stddef.h>

#include "jobposting.h"

/* Characters of the longest JSON Pointer that is followed; what stands deeper is counted as a difference. */
#define COMPARISON_POINTER_SIZE 16384

/* What has been compared so far, and where in the document the comparison is. */
typedef struct comparison {
    size_t values;
    size_t duplicates;
    size_t differences;
    /* The input; offsets of values are checked against it. */
    const char *bytes;
    size_t size;
    /* For messages. */
    const char *file;
    const jobposting *posting;
    char pointer[COMPARISON_POINTER_SIZE];
    size_t pointer_size;
} comparison;

/* Compares all that is published in a posting with the same object as jansson has read it. */
void compare_posting(comparison *all, const jobposting *posting, json_t *expected);

/* Compares what an encoder has written with the value as jansson has read it, and frees what was written. */
void compare_encoded(comparison *all, const char *what, jobposting_status status, jobposting_buffer *json,
                     const json_t *expected);

/* Counts a difference, and prints where it is and what it is about. */
void report_difference(comparison *all, const char *what);

/*
 * Reads a JSON text as jansson does; NULL, with a message, when it cannot.
 *
 * jansson refuses integers above 64 bits. A text that holds one is read once more with all numbers as doubles.
 */
json_t *load_json(comparison *all, const char *bytes, size_t size);

#endif
