/* Where the programs' inputs come from, and how they are taken. For one program each. */

#ifndef INPUT_H
#define INPUT_H

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "jobposting.h"

/* A copy in memory of exactly this size, so that valgrind and AddressSanitizer see a byte too far; yours to free. */
static inline char *exact(const char *bytes, size_t size) {
    char *copy = malloc(size == 0 ? 1 : size);
    if (copy == NULL) abort();
    if (size > 0) memcpy(copy, bytes, size);
    return copy;
}

/* All bytes of a file, yours to free; the program ends when there is no such file. */
static inline char *read_file(const char *path, size_t *size) {
    FILE *file = fopen(path, "rb");
    if (file == NULL || fseek(file, 0, SEEK_END) != 0) {
        perror(path);
        exit(2);
    }
    const long end = ftell(file);
    rewind(file);
    char *bytes = malloc((size_t)end + 1);
    if (bytes == NULL) abort();
    *size = fread(bytes, 1, (size_t)end, file);
    fclose(file);
    return bytes;
}

/* The options of a document that is taken as it is. */
static inline jobposting_read_options strictly(void) {
    jobposting_read_options options = JOBPOSTING_READ_OPTIONS_INIT;
    options.mode = JOBPOSTING_MODE_STRICT;
    options.format = JOBPOSTING_FORMAT_DOCUMENT;
    return options;
}

#endif
