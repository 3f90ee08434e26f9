/*
 * Eight threads read one const document at once: facts, published values, diagnostics, and what a const query says.
 *
 *     threads DUMP
 *
 * What is found when it is first asked for is kept with a posting, so each round begins with a document that nobody
 * has asked anything. All threads must be given what one thread alone is given.
 */

#include <pthread.h>
#include <stdint.h>
#include <stdlib.h>

#include "check.h"

enum { thread_count = 8, round_count = 6 };

static const char query_text[] = "country = US and not remote or title ~ \"engineer*\" or date_posted >= 2025-01-01";

/* A moment that stays: 2026-01-01. */
static const int64_t now = 1767225600000;

/* Takes bytes into a sum of all that was read (FNV-1a). */
static void add(uint64_t *sum, const void *bytes, size_t size) {
    const unsigned char *byte = bytes;
    for (size_t index = 0; index < size; index++) *sum = (*sum ^ byte[index]) * 1099511628211u;
}

static void add_number(uint64_t *sum, uint64_t number) { add(sum, &number, sizeof number); }

static void add_string(uint64_t *sum, jobposting_string string) {
    add_number(sum, string.data == NULL ? UINT64_MAX : string.size);
    if (string.data != NULL) add(sum, string.data, string.size);
}

static void add_location(uint64_t *sum, const jobposting_location *location) {
    const jobposting_string parts[] = {location->country, location->region, location->locality, location->postal_code,
                                       location->street_address, location->name};
    for (size_t index = 0; index < sizeof parts / sizeof *parts; index++) add_string(sum, parts[index]);
    add(sum, &location->latitude, sizeof location->latitude);
    add(sum, &location->longitude, sizeof location->longitude);
}

static void add_value(uint64_t *sum, const jobposting_value *value) {
    add_number(sum, (uint64_t)value->type << 8 | (uint64_t)value->method);
    add_string(sum, value->pointer);
    add_number(sum, value->offset);
    add_number(sum, value->size);
    switch (value->type) {
    case JOBPOSTING_TYPE_TEXT: add_string(sum, value->content.text); break;
    case JOBPOSTING_TYPE_NUMBER: add(sum, &value->content.number, sizeof(double)); break;
    case JOBPOSTING_TYPE_DATE_TIME:
        add_number(sum, (uint64_t)value->content.date_time.start);
        add_number(sum, (uint64_t)value->content.date_time.end);
        break;
    case JOBPOSTING_TYPE_LOCATION: add_location(sum, value->content.location); break;
    default: break;
    }
}

static void add_published(uint64_t *sum, const jobposting_node *node) {
    jobposting_node child;
    jobposting_string key, text;
    double number;
    add_number(sum, node->place);
    if (jobposting_node_text(node, &text) == JOBPOSTING_OK) add_string(sum, text);
    if (jobposting_node_number(node, &number) == JOBPOSTING_OK) add(sum, &number, sizeof number);
    jobposting_status status = jobposting_node_first(node, &key, &child);
    for (; status == JOBPOSTING_OK; status = jobposting_node_next(&child, &key, &child)) {
        add_string(sum, key);
        add_published(sum, &child);
    }
}

static void add_diagnostic(uint64_t *sum, const jobposting_diagnostic *diagnostic) {
    add_string(sum, diagnostic->code);
    add_string(sum, diagnostic->message);
    add_string(sum, diagnostic->pointer);
    add_number(sum, diagnostic->line << 16 | diagnostic->column);
}

/* Reads all that can be asked of a posting; `turn` says where to begin, so that threads meet in different orders. */
static uint64_t read_posting(const jobposting *posting, const jobposting_query *query, unsigned turn) {
    uint64_t total = 0;
    enum { last_field = JOBPOSTING_FIELD_TEXT };
    for (unsigned step = 0; step <= last_field; step++) {
        /* Sums of fields are added, so that their order does not count. */
        const jobposting_field field = (jobposting_field)((step + turn * 13) % (last_field + 1));
        uint64_t sum = 14695981039346656037u + (uint64_t)field;
        jobposting_value value, found_value;
        jobposting_node node;
        for (size_t index = 0; jobposting_fact(posting, field, index, &value) == JOBPOSTING_OK; index++) {
            add_value(&sum, &value);
            /* The pointer of a fact leads to where the fact was read. */
            const jobposting_status found =
                jobposting_published(posting, value.pointer.data, value.pointer.size, &node);
            add_number(&sum, found == JOBPOSTING_OK && node.offset == value.offset && node.size == value.size);
            (void)jobposting_fact(posting, field, index, &found_value);
            add_number(&sum, found_value.pointer.data == value.pointer.data);
        }
        total += sum;
    }
    uint64_t sum = 14695981039346656037u;
    jobposting_node root;
    if (jobposting_published(posting, NULL, 0, &root) == JOBPOSTING_OK) add_published(&sum, &root);
    jobposting_diagnostic diagnostic;
    for (size_t index = 0; jobposting_fact_diagnostic(posting, index, &diagnostic) == JOBPOSTING_OK; index++)
        add_diagnostic(&sum, &diagnostic);
    bool matches = false;
    jobposting_string text = {NULL, 0};
    if (jobposting_query_match(query, posting, now, &matches) == JOBPOSTING_OK) add_number(&sum, matches);
    if (jobposting_query_text(query, &text) == JOBPOSTING_OK) add_string(&sum, text);
    add_number(&sum, jobposting_is_expired(posting, now));
    return total + sum;
}

struct reader {
    pthread_t thread;
    const jobposting_document *document;
    const jobposting_query *query;
    pthread_barrier_t *start;
    unsigned turn;
    uint64_t sum;
};

static void *read_document(void *argument) {
    struct reader *reader = argument;
    if (reader->start != NULL) pthread_barrier_wait(reader->start);
    reader->sum = 0;
    for (size_t index = 0; index < jobposting_document_count(reader->document); index++) {
        const uint64_t sum =
            read_posting(jobposting_document_posting(reader->document, index), reader->query, reader->turn);
        reader->sum = reader->sum * 31 + sum;
    }
    jobposting_diagnostic diagnostic;
    const jobposting_document *document = reader->document;
    for (size_t index = 0; jobposting_document_diagnostic(document, index, &diagnostic) == JOBPOSTING_OK; index++)
        add_diagnostic(&reader->sum, &diagnostic);
    return NULL;
}

int main(int count, char **arguments) {
    FILE *file = count == 2 ? fopen(arguments[1], "rb") : NULL;
    if (file == NULL) {
        fprintf(stderr, "usage: %s DUMP\n", arguments[0]);
        return 2;
    }
    static char bytes[1 << 20];
    /* A record that cannot be read, so that the document has a diagnostic of its own. */
    size_t size = fread(bytes, 1, sizeof bytes - 16, file);
    fclose(file);
    memcpy(bytes + size, "\n{\"title\":\n", 11);
    size += 11;

    uint64_t expected = 0;
    for (int round = 0; round <= round_count; round++) {
        jobposting_document *document;
        jobposting_query *query;
        CHECK_STATUS(JOBPOSTING_OK, jobposting_document_parse(bytes, size, NULL, &document, NULL));
        CHECK_STATUS(JOBPOSTING_OK, jobposting_query_compile(query_text, sizeof query_text - 1, &query, NULL));
        CHECK(jobposting_document_count(document) > 1);
        struct reader readers[thread_count];
        pthread_barrier_t start;
        pthread_barrier_init(&start, NULL, thread_count);
        if (round == 0) {
            readers[0] = (struct reader){.document = document, .query = query};
            (void)read_document(&readers[0]);
            expected = readers[0].sum;
        }
        for (unsigned turn = 0; round > 0 && turn < thread_count; turn++) {
            readers[turn] = (struct reader){.document = document, .query = query, .start = &start, .turn = turn};
            if (pthread_create(&readers[turn].thread, NULL, read_document, &readers[turn]) != 0) abort();
        }
        for (unsigned turn = 0; round > 0 && turn < thread_count; turn++) {
            (void)pthread_join(readers[turn].thread, NULL);
            CHECK(readers[turn].sum == expected);
        }
        pthread_barrier_destroy(&start);
        jobposting_query_free(query);
        jobposting_document_free(document);
    }
    return finish();
}
