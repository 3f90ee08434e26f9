/*
 * Reads job postings, searches a dump of them, and writes one back.
 *
 *     read_postings QUERY DUMP FILE…
 *     read_postings 'remote' ../fixtures/dump.ndjson ../fixtures/04-french-remote.json
 *
 * Each FILE is a document: one posting, an array, an @graph, postings nested anywhere, or a page. DUMP has one such
 * JSON text a line. What is read from a handle lives as long as the handle, so nothing here is copied.
 */

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#include "jobposting.h"

/* Prints why a call failed, with the place in the input that it is about. */
static int fail(const char *input, const jobposting_error *error) {
    fprintf(stderr, "%s:%zu:%zu: %s (%s)\n", input, error->line, error->column, error->message, error->code);
    return EXIT_FAILURE;
}

/* All bytes of a file; NULL when it cannot be read. */
static char *read_file(const char *path, size_t *size) {
    FILE *file = fopen(path, "rb");
    if (file == NULL) return NULL;
    char *bytes = NULL;
    if (fseek(file, 0, SEEK_END) == 0) {
        long end = ftell(file);
        rewind(file);
        /* One more byte, so that an empty file is no allocation of nothing. */
        bytes = end < 0 ? NULL : malloc((size_t)end + 1);
        *size = bytes == NULL ? 0 : fread(bytes, 1, (size_t)end, file);
    }
    fclose(file);
    return bytes;
}

/* Prints all values of a fact that is text; nothing when it is absent. */
static void print_text(const jobposting *posting, jobposting_field field) {
    printf("  %-13s", jobposting_field_name(field));
    jobposting_string text;
    for (size_t index = 0; jobposting_fact_text(posting, field, index, &text) == JOBPOSTING_OK; index++)
        printf("%s%.*s", index == 0 ? "" : ", ", (int)text.size, text.data);
    printf("\n");
}

/* Prints the day of a fact that is a date, in the zone that was published. */
static void print_day(const jobposting *posting, jobposting_field field) {
    char day[32] = "";
    jobposting_date_time date_time;
    if (jobposting_fact_date_time(posting, field, 0, &date_time) == JOBPOSTING_OK) {
        time_t seconds = (time_t)(date_time.start / 1000 + date_time.zone_offset * 60);
        struct tm *calendar = gmtime(&seconds);
        if (calendar != NULL) strftime(day, sizeof day, "%Y-%m-%d", calendar);
    }
    printf("  %-13s%s\n", jobposting_field_name(field), day);
}

static void print_posting(const jobposting *posting) {
    print_text(posting, JOBPOSTING_FIELD_TITLE);
    print_text(posting, JOBPOSTING_FIELD_ORGANIZATION);
    print_text(posting, JOBPOSTING_FIELD_COUNTRY);
    print_day(posting, JOBPOSTING_FIELD_DATE_POSTED);
}

/* Prints every posting of a document. */
static int read_document(const char *path) {
    size_t size;
    char *bytes = read_file(path, &size);
    if (bytes == NULL) {
        perror(path);
        return EXIT_FAILURE;
    }
    jobposting_document *document;
    jobposting_error error;
    jobposting_status status = jobposting_document_parse(bytes, size, NULL, &document, &error);
    free(bytes);
    if (status != JOBPOSTING_OK) return fail(path, &error);

    printf("%s\n", path);
    for (size_t index = 0; index < jobposting_document_count(document); index++)
        print_posting(jobposting_document_posting(document, index));
    jobposting_document_free(document);
    return EXIT_SUCCESS;
}

/* Prints the titles that a query finds in a dump, and the first of those postings as JSON. */
static int search(const char *text, const char *path) {
    jobposting_query *query;
    jobposting_error error;
    if (jobposting_query_compile(text, strlen(text), &query, &error) != JOBPOSTING_OK) return fail("query", &error);
    jobposting_scan *scan;
    jobposting_status status = jobposting_scan_file(path, query, JOBPOSTING_NOW, NULL, NULL, &scan, &error);
    jobposting_query_free(query);
    if (status != JOBPOSTING_OK) return fail(path, &error);

    printf("\n%s\n", text);
    jobposting *first = NULL, *posting;
    while ((status = jobposting_scan_next(scan, &posting, &error)) == JOBPOSTING_OK) {
        print_text(posting, JOBPOSTING_FIELD_TITLE);
        if (first == NULL) first = posting;
        else jobposting_free(posting);
    }
    jobposting_report report;
    if (jobposting_scan_report(scan, &report) == JOBPOSTING_OK)
        printf("  %zu of %zu postings\n", report.matches, report.postings);
    jobposting_scan_free(scan);

    jobposting_write_options options = JOBPOSTING_WRITE_OPTIONS_INIT;
    options.indentation = 2;
    jobposting_buffer json;
    if (first != NULL && jobposting_encode(first, &options, &json) == JOBPOSTING_OK) {
        printf("\n%.*s\n", (int)json.size, json.data);
        jobposting_buffer_free(&json);
    }
    jobposting_free(first);
    return status == JOBPOSTING_END ? EXIT_SUCCESS : fail(path, &error);
}

int main(int count, char **arguments) {
    if (count < 3) {
        fprintf(stderr, "usage: %s QUERY DUMP FILE...\n", arguments[0]);
        return EXIT_FAILURE;
    }
    int result = EXIT_SUCCESS;
    for (int index = 3; index < count; index++)
        if (read_document(arguments[index]) != EXIT_SUCCESS) result = EXIT_FAILURE;
    if (search(arguments[1], arguments[2]) != EXIT_SUCCESS) result = EXIT_FAILURE;
    return result;
}
