/*
 * Checks jobposting against jansson, a JSON library that knows nothing of job postings.
 *
 *     compare_with_jansson FILE…
 *
 * Both read each FILE: a document, or a dump with one JSON text a line when its name ends in .ndjson. Every value that
 * is published in a posting must then be the same to both: its type, text byte for byte, integers exactly, other
 * numbers bit for bit, the elements of arrays, the members of objects and their order. What jobposting writes must be
 * equal to what jansson has read. Prints a table, and fails when there is any difference.
 */

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "comparison.h"

/* ---- What jansson makes of a file ------------------------------------------------------------ */

/* Values in order. */
typedef struct values {
    json_t **items;
    size_t count;
    size_t capacity;
} values;

static void append(values *list, json_t *value) {
    if (list->count == list->capacity) {
        list->capacity = list->capacity * 2 + 16;
        list->items = realloc(list->items, list->capacity * sizeof *list->items);
        if (list->items == NULL) abort();
    }
    list->items[list->count++] = value;
}

static bool names_posting(const json_t *type) {
    static const char *const names[] = {
        "JobPosting", "http://schema.org/JobPosting", "https://schema.org/JobPosting"};
    for (size_t index = 0; json_is_string(type) && index < sizeof names / sizeof *names; index++)
        if (strcmp(json_string_value(type), names[index]) == 0) return true;
    return false;
}

static bool is_posting(const json_t *value) {
    const json_t *type = json_object_get(value, "@type");
    for (size_t index = 0; index < json_array_size(type); index++)
        if (names_posting(json_array_get(type, index))) return true;
    return names_posting(type);
}

/* Finds the postings of a value in document order. What stands inside a posting belongs to it. */
static void find_postings(json_t *value, values *postings) {
    if (is_posting(value)) {
        append(postings, value);
        return;
    }
    for (size_t index = 0; index < json_array_size(value); index++)
        find_postings(json_array_get(value, index), postings);
    for (void *member = json_object_iter(value); member != NULL; member = json_object_iter_next(value, member))
        find_postings(json_object_iter_value(member), postings);
}

/* Reads the JSON texts of some bytes: one, or one from each line that is not blank. */
static void load_texts(comparison *all, const char *bytes, size_t size, bool is_dump, values *texts) {
    for (size_t start = 0; start < size;) {
        const char *line_feed = is_dump ? memchr(bytes + start, '\n', size - start) : NULL;
        const size_t end = line_feed == NULL ? size : (size_t)(line_feed - bytes);
        size_t blank = start;
        while (blank < end && memchr(" \t\r", bytes[blank], 3) != NULL) blank++;
        json_t *text = blank < end ? load_json(all, bytes + start, end - start) : NULL;
        if (text != NULL) append(texts, text);
        start = end + 1;
    }
}

static void free_texts(values *texts) {
    for (size_t index = 0; index < texts->count; index++) json_decref(texts->items[index]);
    free(texts->items);
}

/* ---- The comparison of a file ---------------------------------------------------------------- */

/* Compares a whole document: its postings, and all of it as it is written back. */
static void compare_document(comparison *all, bool is_dump, const values *texts, const values *postings) {
    jobposting_document *document;
    jobposting_error error;
    jobposting_read_options options = JOBPOSTING_READ_OPTIONS_INIT;
    options.mode = JOBPOSTING_MODE_STRICT;
    options.format = is_dump ? JOBPOSTING_FORMAT_RECORDS : JOBPOSTING_FORMAT_DOCUMENT;
    if (jobposting_document_parse(all->bytes, all->size, &options, &document, &error) != JOBPOSTING_OK) {
        report_difference(all, error.message);
        return;
    }
    if (jobposting_document_count(document) != postings->count) report_difference(all, "number of postings");
    for (size_t index = 0; index < postings->count; index++)
        compare_posting(all, jobposting_document_posting(document, index), postings->items[index]);

    all->pointer_size = 0;
    jobposting_buffer json;
    if (jobposting_document_encode(document, NULL, &json) == JOBPOSTING_OK) {
        /* One text a line, which is how a dump is laid out. */
        values written = {0};
        load_texts(all, json.data, json.size, true, &written);
        bool is_equal = written.count == texts->count;
        for (size_t index = 0; is_equal && index < written.count; index++)
            is_equal = json_equal(written.items[index], texts->items[index]);
        if (!is_equal) report_difference(all, "encoded document");
        free_texts(&written);
        jobposting_buffer_free(&json);
    } else {
        report_difference(all, "the document is not encoded");
    }
    jobposting_document_free(document);
}

/* Compares a dump record by record, as a scan hands its postings out. */
static void compare_scan(comparison *all, const values *postings) {
    jobposting_scan *scan;
    jobposting_error error;
    if (jobposting_scan_file(all->file, NULL, JOBPOSTING_NOW, NULL, NULL, &scan, &error) != JOBPOSTING_OK) {
        report_difference(all, error.message);
        return;
    }
    size_t count = 0;
    jobposting *posting;
    while (jobposting_scan_next(scan, &posting, NULL) == JOBPOSTING_OK) {
        if (count < postings->count) compare_posting(all, posting, postings->items[count]);
        jobposting_free(posting);
        count += 1;
    }
    jobposting_report report;
    all->pointer_size = 0;
    if (jobposting_scan_report(scan, &report) != JOBPOSTING_OK || count != postings->count
        || report.matches != count || report.errors != 0 || report.bytes != all->size)
        report_difference(all, "number of postings in the scan");
    jobposting_scan_free(scan);
}

static char *read_file(const char *path, size_t *size) {
    FILE *file = fopen(path, "rb");
    char *bytes = NULL;
    if (file == NULL) return NULL;
    if (fseek(file, 0, SEEK_END) == 0) {
        long end = ftell(file);
        rewind(file);
        bytes = end < 0 ? NULL : malloc((size_t)end + 1);
        *size = bytes == NULL ? 0 : fread(bytes, 1, (size_t)end, file);
    }
    fclose(file);
    return bytes;
}

/* Compares one file, prints its row, and returns the number of differences. */
static size_t compare_file(const char *path) {
    const size_t length = strlen(path);
    const bool is_dump = length > 7 && strcmp(path + length - 7, ".ndjson") == 0;
    comparison all = {.file = path};
    char *bytes = read_file(path, &all.size);
    if (bytes == NULL) {
        perror(path);
        return 1;
    }
    all.bytes = bytes;

    values texts = {0}, postings = {0};
    load_texts(&all, bytes, all.size, is_dump, &texts);
    for (size_t index = 0; index < texts.count; index++) find_postings(texts.items[index], &postings);
    compare_document(&all, is_dump, &texts, &postings);
    if (is_dump) compare_scan(&all, &postings);

    const char *slash = strrchr(path, '/');
    printf("%-52s %8zu %8zu %10zu %11zu\n", slash == NULL ? path : slash + 1, postings.count, all.values,
           all.duplicates, all.differences);
    free(postings.items);
    free_texts(&texts);
    free(bytes);
    return all.differences;
}

int main(int count, char **arguments) {
    if (count < 2) {
        fprintf(stderr, "usage: %s FILE...\n", arguments[0]);
        return EXIT_FAILURE;
    }
    printf("%-52s %8s %8s %10s %11s\n", "file", "postings", "values", "duplicates", "differences");
    size_t differences = 0;
    for (int index = 1; index < count; index++) differences += compare_file(arguments[index]);
    return differences == 0 ? EXIT_SUCCESS : EXIT_FAILURE;
}
