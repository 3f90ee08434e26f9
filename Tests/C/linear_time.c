/*
 * What takes four times the input takes about four times the time: parsing, facts with many values, walking, texts with
 * escapes, diagnostics, encoding. Were any of them quadratic, a hostile input of a megabyte would stop a program.
 *
 * A ratio of 4 is linear and one of 16 quadratic. The bound between them leaves room for a busy machine, and what is
 * quick anyway is not judged: there caches and the allocator decide about the ratio.
 */

#include <stdlib.h>
#include <time.h>

#include "check.h"

enum { small_count = 4000, factor = 4, bound = 9, attempts = 3 };

/* Seconds for 16,000 values that are no reason to look closer. */
static const double quick = 0.05;

/* Text of any length. */
struct text {
    char *bytes;
    size_t size, capacity;
};

static void append(struct text *text, const char *part) {
    const size_t size = strlen(part);
    if (text->size + size > text->capacity) {
        text->capacity = (text->size + size) * 2;
        text->bytes = realloc(text->bytes, text->capacity);
        if (text->bytes == NULL) abort();
    }
    memcpy(text->bytes + text->size, part, size);
    text->size += size;
}

/* A part repeated between a head and a tail; %d in it is the count so far. */
static struct text repeated(const char *head, const char *part, const char *separator, const char *tail, int count) {
    struct text text = {NULL, 0, 0};
    char numbered[256];
    append(&text, head);
    for (int index = 0; index < count; index++) {
        const char *number = strstr(part, "%d");
        if (index > 0) append(&text, separator);
        if (number == NULL) snprintf(numbered, sizeof numbered, "%s", part);
        else snprintf(numbered, sizeof numbered, "%.*s%d%s", (int)(number - part), part, index, number + 2);
        append(&text, numbered);
    }
    append(&text, tail);
    return text;
}

static double seconds(void) {
    struct timespec time;
    clock_gettime(CLOCK_MONOTONIC, &time);
    return (double)time.tv_sec + (double)time.tv_nsec / 1e9;
}

/* ---- What is done with an input -------------------------------------------------------------- */

static void walk(const jobposting_node *node) {
    jobposting_node child;
    jobposting_string text;
    (void)jobposting_node_text(node, &text);
    jobposting_status status = jobposting_node_first(node, &text, &child);
    for (; status == JOBPOSTING_OK; status = jobposting_node_next(&child, &text, &child)) walk(&child);
}

static void read_texts(const jobposting *posting) {
    jobposting_node root;
    if (jobposting_published(posting, NULL, 0, &root) == JOBPOSTING_OK) walk(&root);
}

static void read_facts(const jobposting *posting) {
    jobposting_value value;
    for (int field = 0; field <= JOBPOSTING_FIELD_TEXT; field++)
        for (size_t index = 0; jobposting_fact(posting, (jobposting_field)field, index, &value) == JOBPOSTING_OK;)
            index++;
}

static void read_diagnostics(const jobposting *posting) {
    jobposting_diagnostic diagnostic;
    for (size_t index = 0; jobposting_fact_diagnostic(posting, index, &diagnostic) == JOBPOSTING_OK;) index++;
}

static void encode(const jobposting *posting) {
    jobposting_buffer json;
    if (jobposting_encode(posting, NULL, &json) == JOBPOSTING_OK) jobposting_buffer_free(&json);
}

static void only_parse(const jobposting *posting) { (void)posting; }

typedef void (*task)(const jobposting *);

static double time_posting(const struct text *text, task work) {
    double best = 1e9;
    for (int attempt = 0; attempt < attempts; attempt++) {
        jobposting *posting;
        const double before_parsing = seconds();
        if (jobposting_parse(text->bytes, text->size, NULL, &posting, NULL) != JOBPOSTING_OK) return -1;
        const double start = work == only_parse ? before_parsing : seconds();
        work(posting);
        const double time = seconds() - start;
        jobposting_free(posting);
        if (time < best) best = time;
    }
    return best;
}

/* Reads a dump and its diagnostics by a scan. */
static double time_scan(const struct text *text) {
    double best = 1e9;
    for (int attempt = 0; attempt < attempts; attempt++) {
        jobposting_read_options options = JOBPOSTING_READ_OPTIONS_INIT;
        options.diagnostic_limit = 1000000;
        const double start = seconds();
        jobposting_scan *scan;
        if (jobposting_scan_bytes(text->bytes, text->size, NULL, 0, &options, NULL, &scan, NULL) != JOBPOSTING_OK) return -1;
        jobposting *posting;
        while (jobposting_scan_next(scan, &posting, NULL) == JOBPOSTING_OK) jobposting_free(posting);
        jobposting_diagnostic diagnostic;
        for (size_t index = 0; jobposting_scan_diagnostic(scan, index, &diagnostic) == JOBPOSTING_OK;) index++;
        jobposting_scan_free(scan);
        const double time = seconds() - start;
        if (time < best) best = time;
    }
    return best;
}

/* ---- The inputs ------------------------------------------------------------------------------ */

#define PLACE(parts) "{\"address\":{" parts "}}"
#define HEAD "{\"@type\":\"JobPosting\",\"title\":\"t\","

static const struct input {
    const char *name, *head, *part, *separator, *tail;
} inputs[] = {
    {"texts with escapes", HEAD "\"x\":[", "\"\\n%d\"", ",", "]}"},
    {"keys with escapes", HEAD "\"x\":{", "\"\\n%d\":1", ",", "}}"},
    {"equal keys", HEAD "\"x\":{", "\"k\":1", ",", "}}"},
    {"skills", HEAD "\"skills\":[", "\"skill %d\"", ",", "]}"},
    {"skills in one text", HEAD "\"skills\":\"", "skill %d", ",", "\"}"},
    {"industries", HEAD "\"industry\":\"", "trade %d", ",", "\"}"},
    {"employment types", HEAD "\"employmentType\":[", "\"no type %d\"", ",", "]}"},
    {"places", HEAD "\"jobLocation\":[", PLACE("\"addressCountry\":\"FR\",\"addressLocality\":\"Town %d\""), ",", "]}"},
    {"countries that are none", HEAD "\"jobLocation\":[", PLACE("\"addressCountry\":\"Land %d\""), ",", "]}"},
    {"countries, each on a line", HEAD "\"jobLocation\":[", PLACE("\"addressCountry\":\"Land %d\""), ",\n", "]}"},
    {"pages of the organisation", HEAD "\"hiringOrganization\":{\"sameAs\":[", "\"https://a.example/%d\"", ",", "]}}"},
    {"education", HEAD "\"educationRequirements\":[", "\"degree %d\"", ",", "]}"},
    {"elements of a description", HEAD "\"description\":\"", "<p>a<b>%d</p>", "", "\"}"},
    {"unclosed elements", HEAD "\"description\":\"", "<div><b>", "", "\"}"},
    {"ampersands", HEAD "\"description\":\"", "&amp;amp;", "", "\"}"},
};

static const struct {
    const char *name;
    task work;
} works[] = {{"parsing", only_parse}, {"facts", read_facts}, {"texts", read_texts}, {"diagnostics", read_diagnostics},
             {"encoding", encode}};

static void check_ratio(const char *input, const char *name, double small, double large) {
    if (small >= 0 && large >= 0 && (large < quick || large < bound * small)) {
        passed_count += 1;
        return;
    }
    failed_count += 1;
    printf("%s: %s: %.2f ms, and %.2f ms of %d times as many\n", input, name, small * 1e3, large * 1e3, factor);
    fflush(stdout);
}

int main(void) {
    for (size_t index = 0; index < sizeof inputs / sizeof *inputs; index++) {
        const struct input *input = &inputs[index];
        struct text small = repeated(input->head, input->part, input->separator, input->tail, small_count);
        struct text large = repeated(input->head, input->part, input->separator, input->tail, small_count * factor);
        for (size_t which = 0; which < sizeof works / sizeof *works; which++)
            check_ratio(input->name, works[which].name, time_posting(&small, works[which].work),
                        time_posting(&large, works[which].work));
        free(small.bytes);
        free(large.bytes);
    }
    struct text small = repeated("", "{x", "\n", "\n", small_count);
    struct text large = repeated("", "{x", "\n", "\n", small_count * factor);
    check_ratio("broken records", "scan", time_scan(&small), time_scan(&large));
    free(small.bytes);
    free(large.bytes);
    return finish();
}
