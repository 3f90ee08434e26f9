/*
 * Every exported function called with what no caller should give: NULL for each pointer, numbers that name nothing,
 * sizes and indices beyond memory, nodes that are none. Each call must answer with exactly the status that the header
 * promises and leave its outputs alone.
 */

#include <math.h>

#include "check.h"

static const char posting_text[] =
    "{\"@type\":\"JobPosting\",\"title\":\"Lamp\\u00e9 lighter\",\"datePosted\":\"2025-03-04\",\"tags\":[1,true,null],"
    "\"jobLocation\":{\"@type\":\"Place\",\"address\":{\"addressCountry\":\"FR\"}},\"count\":7,\"share\":0.5}";

static const size_t too_large = (size_t)-1;

/* The functions take what the enumerations cannot say. */
static const int wrong_numbers[] = {-2147483647, -100, -1, 0, 7, 59, 99, 122, 65535, 65536, 65537, 2147483647};
#define WRONG_NUMBER_COUNT (sizeof wrong_numbers / sizeof *wrong_numbers)

static void check_names(void) {
    CHECK(jobposting_version_number() == JOBPOSTING_VERSION_NUMBER);
    CHECK(jobposting_version_compatible() == JOBPOSTING_VERSION_COMPATIBLE);
    CHECK(strcmp(jobposting_version_string(), JOBPOSTING_VERSION_STRING) == 0);
    CHECK(JOBPOSTING_VERSION_NUMBER
          == JOBPOSTING_VERSION_MAJOR * 1000000 + JOBPOSTING_VERSION_MINOR * 1000 + JOBPOSTING_VERSION_PATCH);
    CHECK(strcmp(jobposting_status_name(JOBPOSTING_ABSENT), "JOBPOSTING_ABSENT") == 0);
    CHECK(strcmp(jobposting_field_name(JOBPOSTING_FIELD_TITLE), "title") == 0);
    CHECK(jobposting_status_name((jobposting_status)4) == NULL);
    CHECK(jobposting_status_name((jobposting_status)-32) == NULL);
    CHECK(jobposting_status_name((jobposting_status)2147483647) == NULL);
    for (size_t index = 0; index < WRONG_NUMBER_COUNT; index++)
        CHECK(jobposting_field_name((jobposting_field)wrong_numbers[index]) == NULL);
}

static void check_freeing(void) {
    jobposting_free(NULL);
    jobposting_document_free(NULL);
    jobposting_query_free(NULL);
    jobposting_scan_free(NULL);
    jobposting_buffer_free(NULL);
    jobposting_buffer buffer = {NULL, 0};
    jobposting_buffer_free(&buffer);
    CHECK(buffer.data == NULL && buffer.size == 0);

    jobposting *posting;
    CHECK_STATUS(JOBPOSTING_OK, jobposting_parse(posting_text, sizeof posting_text - 1, NULL, &posting, NULL));
    CHECK_STATUS(JOBPOSTING_OK, jobposting_encode(posting, NULL, &buffer));
    CHECK(buffer.data != NULL && buffer.size > 0);
    jobposting_buffer_free(&buffer);
    CHECK(buffer.data == NULL && buffer.size == 0);
    jobposting_buffer_free(&buffer);
    jobposting_free(posting);
    posting = NULL;
    jobposting_free(posting);
}

/* A call that reads, with each of its pointers NULL and with a size beyond memory. */
static void check_parsing(void) {
    jobposting_document *document;
    jobposting *posting;
    jobposting_error error;
    const jobposting_status wrong = JOBPOSTING_INVALID_ARGUMENT;
    const size_t size = sizeof posting_text - 1;

    CHECK_STATUS(wrong, jobposting_parse(NULL, 0, NULL, NULL, NULL));
    CHECK_FAILS(wrong, jobposting_parse(NULL, 1, NULL, &posting, NULL), posting);
    CHECK_FAILS(wrong, jobposting_parse(NULL, too_large, NULL, &posting, &error), posting);
    CHECK_FAILS(wrong, jobposting_parse(posting_text, too_large, NULL, &posting, &error), posting);
    CHECK(error.status == wrong && error.line == 0 && error.column == 0 && error.message[0] != 0);
    CHECK_STATUS(wrong, jobposting_parse(posting_text, size, NULL, NULL, &error));
    CHECK_FAILS(JOBPOSTING_INVALID_JSON, jobposting_parse(NULL, 0, NULL, &posting, NULL), posting);

    CHECK_STATUS(wrong, jobposting_document_parse(NULL, 0, NULL, NULL, NULL));
    CHECK_FAILS(wrong, jobposting_document_parse(NULL, 1, NULL, &document, NULL), document);
    CHECK_FAILS(wrong, jobposting_document_parse(posting_text, too_large, NULL, &document, &error), document);
    CHECK(error.status == wrong && error.system_error == 0 && error.code[0] != 0);
    CHECK_STATUS(wrong, jobposting_document_parse(posting_text, size, NULL, NULL, &error));

    CHECK(jobposting_document_count(NULL) == 0);
    CHECK(jobposting_document_posting(NULL, 0) == NULL);
    CHECK(jobposting_document_posting(NULL, too_large) == NULL);
    CHECK_STATUS(JOBPOSTING_OK, jobposting_document_parse(posting_text, size, NULL, &document, NULL));
    CHECK(jobposting_document_count(document) == 1);
    CHECK(jobposting_document_posting(document, 0) != NULL);
    CHECK(jobposting_document_posting(document, 1) == NULL);
    CHECK(jobposting_document_posting(document, too_large) == NULL);
    CHECK(jobposting_document_posting(document, too_large / 2) == NULL);
    CHECK(jobposting_document_posting(document, too_large / 2 + 1) == NULL);
    jobposting_document_free(document);
}

static void check_options(void) {
    const size_t size = sizeof posting_text - 1;
    const jobposting_status wrong = JOBPOSTING_INVALID_ARGUMENT;
    jobposting *posting;
    jobposting_read_options options = JOBPOSTING_READ_OPTIONS_INIT;

    const size_t wrong_sizes[] = {0, 1, sizeof(size_t) - 1, too_large, too_large / 2 + 1};
    for (size_t index = 0; index < sizeof wrong_sizes / sizeof *wrong_sizes; index++) {
        options.size = wrong_sizes[index];
        CHECK_FAILS(wrong, jobposting_parse(posting_text, size, &options, &posting, NULL), posting);
    }
    /* An older and a newer header's struct: the first ends before members, the second goes on behind them. */
    const size_t right_sizes[] = {offsetof(jobposting_read_options, mode),
                                  offsetof(jobposting_read_options, size_limit), sizeof options};
    for (size_t index = 0; index < sizeof right_sizes / sizeof *right_sizes; index++) {
        options.size = right_sizes[index];
        CHECK_STATUS(JOBPOSTING_OK, jobposting_parse(posting_text, size, &options, &posting, NULL));
        jobposting_free(posting);
    }
    struct {
        jobposting_read_options options;
        char more[64];
    } newer = {JOBPOSTING_READ_OPTIONS_INIT, {0}};
    newer.options.size = sizeof newer;
    CHECK_STATUS(JOBPOSTING_OK, jobposting_parse(posting_text, size, &newer.options, &posting, NULL));
    jobposting_free(posting);

    const double wrong_counts[] = {-1, -1e-300, 1e300, 169, (double)INFINITY, (double)NAN};
    for (size_t index = 0; index < sizeof wrong_counts / sizeof *wrong_counts; index++) {
        jobposting_read_options hours = JOBPOSTING_READ_OPTIONS_INIT, days = hours, weeks = hours;
        hours.hours_per_week = days.days_per_week = weeks.weeks_per_year = wrong_counts[index];
        CHECK_FAILS(wrong, jobposting_parse(posting_text, size, &hours, &posting, NULL), posting);
        CHECK_FAILS(wrong, jobposting_parse(posting_text, size, &days, &posting, NULL), posting);
        CHECK_FAILS(wrong, jobposting_parse(posting_text, size, &weeks, &posting, NULL), posting);
    }

    const int wrong_numbers_of_both[] = {-1, 4, 256, 257, 2147483647};
    for (size_t index = 0; index < sizeof wrong_numbers_of_both / sizeof *wrong_numbers_of_both; index++) {
        jobposting_read_options mode = JOBPOSTING_READ_OPTIONS_INIT, format = JOBPOSTING_READ_OPTIONS_INIT;
        mode.mode = (jobposting_mode)wrong_numbers_of_both[index];
        CHECK_FAILS(wrong, jobposting_parse(posting_text, size, &mode, &posting, NULL), posting);
        format.format = (jobposting_format)wrong_numbers_of_both[index];
        CHECK_FAILS(wrong, jobposting_parse(posting_text, size, &format, &posting, NULL), posting);
    }
    jobposting_read_options limits = JOBPOSTING_READ_OPTIONS_INIT;
    limits.depth_limit = too_large;
    CHECK_FAILS(wrong, jobposting_parse(posting_text, size, &limits, &posting, NULL), posting);
    limits = (jobposting_read_options)JOBPOSTING_READ_OPTIONS_INIT;
    limits.size_limit = too_large;
    CHECK_FAILS(wrong, jobposting_parse(posting_text, size, &limits, &posting, NULL), posting);
    limits = (jobposting_read_options)JOBPOSTING_READ_OPTIONS_INIT;
    limits.diagnostic_limit = too_large;
    CHECK_FAILS(wrong, jobposting_parse(posting_text, size, &limits, &posting, NULL), posting);
    limits.depth_limit = limits.size_limit = limits.diagnostic_limit = too_large / 2;
    CHECK_STATUS(JOBPOSTING_OK, jobposting_parse(posting_text, size, &limits, &posting, NULL));
    jobposting_free(posting);
    limits.depth_limit = limits.size_limit = limits.diagnostic_limit = 0;
    CHECK_FAILS(JOBPOSTING_LIMIT_EXCEEDED, jobposting_parse(posting_text, size, &limits, &posting, NULL), posting);
}

static void check_facts(const jobposting *posting) {
    const jobposting_status wrong = JOBPOSTING_INVALID_ARGUMENT, no_field = JOBPOSTING_INVALID_FIELD;
    const jobposting_field title = JOBPOSTING_FIELD_TITLE;
    size_t count;
    jobposting_value value;
    jobposting_string text;
    double number;
    int64_t integer;
    bool boolean;
    jobposting_date_time date_time;
    jobposting_location location;

    CHECK_STATUS(wrong, jobposting_fact_count(NULL, title, NULL));
    CHECK_FAILS(wrong, jobposting_fact_count(NULL, title, &count), count);
    CHECK_STATUS(wrong, jobposting_fact_count(posting, title, NULL));
    CHECK_STATUS(wrong, jobposting_fact(NULL, title, 0, NULL));
    CHECK_FAILS(wrong, jobposting_fact(NULL, title, 0, &value), value);
    CHECK_STATUS(wrong, jobposting_fact(posting, title, 0, NULL));
    CHECK_FAILS(wrong, jobposting_fact_text(NULL, title, 0, &text), text);
    CHECK_STATUS(wrong, jobposting_fact_text(posting, title, 0, NULL));
    CHECK_FAILS(wrong, jobposting_fact_number(NULL, JOBPOSTING_FIELD_LATITUDE, 0, &number), number);
    CHECK_STATUS(wrong, jobposting_fact_number(posting, JOBPOSTING_FIELD_LATITUDE, 0, NULL));
    CHECK_FAILS(wrong, jobposting_fact_integer(NULL, JOBPOSTING_FIELD_OPENINGS, 0, &integer), integer);
    CHECK_STATUS(wrong, jobposting_fact_integer(posting, JOBPOSTING_FIELD_OPENINGS, 0, NULL));
    CHECK_FAILS(wrong, jobposting_fact_boolean(NULL, JOBPOSTING_FIELD_DIRECT_APPLY, 0, &boolean), boolean);
    CHECK_STATUS(wrong, jobposting_fact_boolean(posting, JOBPOSTING_FIELD_DIRECT_APPLY, 0, NULL));
    CHECK_FAILS(wrong, jobposting_fact_date_time(NULL, JOBPOSTING_FIELD_DATE_POSTED, 0, &date_time), date_time);
    CHECK_STATUS(wrong, jobposting_fact_date_time(posting, JOBPOSTING_FIELD_DATE_POSTED, 0, NULL));
    CHECK_FAILS(wrong, jobposting_fact_location(NULL, JOBPOSTING_FIELD_LOCATIONS, 0, &location), location);
    CHECK_STATUS(wrong, jobposting_fact_location(posting, JOBPOSTING_FIELD_LOCATIONS, 0, NULL));

    for (size_t index = 0; index < WRONG_NUMBER_COUNT; index++) {
        const jobposting_field field = (jobposting_field)wrong_numbers[index];
        CHECK_FAILS(no_field, jobposting_fact_count(posting, field, &count), count);
        CHECK_FAILS(no_field, jobposting_fact(posting, field, 0, &value), value);
        CHECK_FAILS(no_field, jobposting_fact_text(posting, field, 0, &text), text);
        CHECK_FAILS(no_field, jobposting_fact_number(posting, field, 0, &number), number);
        CHECK_FAILS(no_field, jobposting_fact_integer(posting, field, 0, &integer), integer);
        CHECK_FAILS(no_field, jobposting_fact_boolean(posting, field, 0, &boolean), boolean);
        CHECK_FAILS(no_field, jobposting_fact_date_time(posting, field, 0, &date_time), date_time);
        CHECK_FAILS(no_field, jobposting_fact_location(posting, field, 0, &location), location);
    }

    const size_t absent_indices[] = {1, 2, 1000000, too_large / 2, too_large / 2 + 1, too_large};
    for (size_t index = 0; index < sizeof absent_indices / sizeof *absent_indices; index++) {
        const size_t absent = absent_indices[index];
        CHECK_FAILS(JOBPOSTING_ABSENT, jobposting_fact(posting, title, absent, &value), value);
        CHECK_FAILS(JOBPOSTING_ABSENT, jobposting_fact_text(posting, title, absent, &text), text);
        CHECK_FAILS(JOBPOSTING_ABSENT, jobposting_fact_number(posting, JOBPOSTING_FIELD_LATITUDE, absent, &number),
                    number);
        CHECK_FAILS(JOBPOSTING_ABSENT, jobposting_fact_integer(posting, JOBPOSTING_FIELD_FINGERPRINT, absent, &integer),
                    integer);
        CHECK_FAILS(JOBPOSTING_ABSENT,
                    jobposting_fact_boolean(posting, JOBPOSTING_FIELD_DIRECT_APPLY, absent, &boolean), boolean);
        CHECK_FAILS(JOBPOSTING_ABSENT,
                    jobposting_fact_date_time(posting, JOBPOSTING_FIELD_DATE_POSTED, absent, &date_time), date_time);
        CHECK_FAILS(JOBPOSTING_ABSENT, jobposting_fact_location(posting, JOBPOSTING_FIELD_LOCATIONS, absent, &location),
                    location);
    }
    CHECK_FAILS(JOBPOSTING_WRONG_TYPE, jobposting_fact_text(posting, JOBPOSTING_FIELD_DATE_POSTED, 0, &text), text);
    CHECK_FAILS(JOBPOSTING_WRONG_TYPE, jobposting_fact_number(posting, title, 0, &number), number);
    CHECK_FAILS(JOBPOSTING_WRONG_TYPE, jobposting_fact_integer(posting, title, 0, &integer), integer);
    CHECK_FAILS(JOBPOSTING_WRONG_TYPE, jobposting_fact_boolean(posting, title, 0, &boolean), boolean);
    CHECK_FAILS(JOBPOSTING_WRONG_TYPE, jobposting_fact_boolean(posting, JOBPOSTING_FIELD_FINGERPRINT, 0, &boolean),
                boolean);
    CHECK_STATUS(JOBPOSTING_OK, jobposting_fact_integer(posting, JOBPOSTING_FIELD_FINGERPRINT, 0, &integer));
    CHECK_STATUS(JOBPOSTING_OK, jobposting_fact(posting, JOBPOSTING_FIELD_FINGERPRINT, 0, &value));
    CHECK(value.type == JOBPOSTING_TYPE_INTEGER && value.content.integer == integer);
    CHECK(value.text_offset == 0 && value.text_size == 0);
    CHECK_STATUS(JOBPOSTING_OK, jobposting_fact_number(posting, JOBPOSTING_FIELD_FINGERPRINT, 0, &number));
    CHECK(number == (double)integer);
    CHECK_FAILS(JOBPOSTING_WRONG_TYPE, jobposting_fact_date_time(posting, title, 0, &date_time), date_time);
    CHECK_FAILS(JOBPOSTING_WRONG_TYPE, jobposting_fact_location(posting, title, 0, &location), location);
    /* Of an absent fact nothing has a type. */
    CHECK_FAILS(JOBPOSTING_ABSENT, jobposting_fact_text(posting, JOBPOSTING_FIELD_SALARY_MIN, 0, &text), text);

    jobposting_buffer text_for_people;
    CHECK_FAILS(wrong, jobposting_explain(NULL, 0, &text_for_people), text_for_people);
    CHECK_STATUS(wrong, jobposting_explain(posting, 0, NULL));
    CHECK_FAILS(wrong, jobposting_explain(posting, too_large, &text_for_people), text_for_people);
    const size_t widths[] = {0, 1, 60, 100, 1000000, too_large / 2};
    for (size_t index = 0; index < sizeof widths / sizeof *widths; index++) {
        CHECK_STATUS(JOBPOSTING_OK, jobposting_explain(posting, widths[index], &text_for_people));
        CHECK(text_for_people.size > 4 && memcmp(text_for_people.data, "fact", 4) == 0);
        jobposting_buffer_free(&text_for_people);
    }

    jobposting_diagnostics *found;
    jobposting_diagnostic diagnostic;
    CHECK_FAILS(wrong, jobposting_contradictions(NULL, JOBPOSTING_NO_TIME, &found), found);
    CHECK_STATUS(wrong, jobposting_contradictions(posting, JOBPOSTING_NO_TIME, NULL));
    CHECK(jobposting_diagnostics_count(NULL) == 0);
    CHECK_FAILS(wrong, jobposting_diagnostics_get(NULL, 0, &diagnostic), diagnostic);
    const int64_t times[] = {INT64_MIN, JOBPOSTING_NO_TIME, -1, 0, INT64_MAX - 1, JOBPOSTING_NOW};
    for (size_t index = 0; index < sizeof times / sizeof *times; index++) {
        CHECK_STATUS(JOBPOSTING_OK, jobposting_contradictions(posting, times[index], &found));
        const size_t found_count = jobposting_diagnostics_count(found);
        CHECK_STATUS(wrong, jobposting_diagnostics_get(found, 0, NULL));
        CHECK_FAILS(JOBPOSTING_ABSENT, jobposting_diagnostics_get(found, found_count, &diagnostic), diagnostic);
        CHECK_FAILS(JOBPOSTING_ABSENT, jobposting_diagnostics_get(found, too_large, &diagnostic), diagnostic);
        jobposting_diagnostics_free(found);
    }
    jobposting_diagnostics_free(NULL);

    CHECK(!jobposting_is_expired(NULL, 0));
    CHECK(!jobposting_is_expired(NULL, JOBPOSTING_NOW));
    CHECK(!jobposting_is_expired(posting, INT64_MIN));
    CHECK(!jobposting_is_expired(posting, JOBPOSTING_NOW));
}

/* Everything that takes a node refuses one that is none. */
static void check_no_node(const jobposting_node *node) {
    const jobposting_status wrong = JOBPOSTING_INVALID_ARGUMENT;
    size_t count;
    jobposting_string text;
    jobposting_node found;
    double number;
    int64_t integer;
    bool boolean;
    CHECK_FAILS(wrong, jobposting_node_count(node, &count), count);
    CHECK_FAILS(wrong, jobposting_node_first(node, NULL, &found), found);
    CHECK_FAILS(wrong, jobposting_node_first(node, &text, &found), text);
    CHECK_FAILS(wrong, jobposting_node_next(node, NULL, &found), found);
    CHECK_FAILS(wrong, jobposting_node_next(node, &text, &found), text);
    CHECK_FAILS(wrong, jobposting_node_text(node, &text), text);
    CHECK_FAILS(wrong, jobposting_node_number(node, &number), number);
    CHECK_FAILS(wrong, jobposting_node_integer(node, &integer), integer);
    CHECK_FAILS(wrong, jobposting_node_boolean(node, &boolean), boolean);
    CHECK_FAILS(wrong, jobposting_node_source(node, &text), text);
    CHECK_FAILS(wrong, jobposting_node_property(node, "title", 5, &found), found);
    jobposting_buffer buffer;
    CHECK_FAILS(wrong, jobposting_node_pointer(node, &buffer), buffer);
}

/* A node whose numbers are nonsense may answer anything, within its posting; it must not bring the process down. */
static void call_with(const jobposting_node *node) {
    size_t count;
    jobposting_string text;
    jobposting_node found;
    double number;
    int64_t integer;
    bool boolean;
    jobposting_status statuses[] = {
        jobposting_node_count(node, &count), jobposting_node_first(node, &text, &found),
        jobposting_node_next(node, &text, &found), jobposting_node_text(node, &text),
        jobposting_node_number(node, &number), jobposting_node_integer(node, &integer),
        jobposting_node_boolean(node, &boolean), jobposting_node_source(node, &text),
        jobposting_node_property(node, "title", 5, &found)};
    for (size_t index = 0; index < sizeof statuses / sizeof *statuses; index++)
        CHECK(jobposting_status_name(statuses[index]) != NULL);
    jobposting_buffer pointer = {NULL, 0};
    CHECK(jobposting_status_name(jobposting_node_pointer(node, &pointer)) != NULL);
    jobposting_buffer_free(&pointer);
}

static void check_nodes(const jobposting *posting) {
    const jobposting_status wrong = JOBPOSTING_INVALID_ARGUMENT;
    jobposting_node root, tags, first, found;
    jobposting_string text;
    double number;
    int64_t integer;
    bool boolean;

    CHECK_STATUS(wrong, jobposting_published(NULL, NULL, 0, NULL));
    CHECK_FAILS(wrong, jobposting_published(NULL, "", 0, &found), found);
    CHECK_FAILS(wrong, jobposting_published(posting, NULL, 1, &found), found);
    CHECK_FAILS(wrong, jobposting_published(posting, "/title", too_large, &found), found);
    CHECK_STATUS(wrong, jobposting_published(posting, "/title", 6, NULL));
    CHECK_FAILS(JOBPOSTING_INVALID_POINTER, jobposting_published(posting, "title", 5, &found), found);
    CHECK_FAILS(JOBPOSTING_INVALID_POINTER, jobposting_published(posting, "/a~2", 4, &found), found);
    CHECK_FAILS(JOBPOSTING_INVALID_POINTER, jobposting_published(posting, "/a~", 3, &found), found);
    CHECK_FAILS(JOBPOSTING_ABSENT, jobposting_published(posting, "/titl", 5, &found), found);
    CHECK_FAILS(JOBPOSTING_ABSENT, jobposting_published(posting, "/title/0", 8, &found), found);
    CHECK_FAILS(JOBPOSTING_ABSENT, jobposting_published(posting, "/tags/3", 7, &found), found);
    CHECK_FAILS(JOBPOSTING_ABSENT, jobposting_published(posting, "/tags/-", 7, &found), found);
    CHECK_FAILS(JOBPOSTING_ABSENT, jobposting_published(posting, "/tags/00", 8, &found), found);
    const char huge[] = "/tags/99999999999999999999999999";
    CHECK_FAILS(JOBPOSTING_ABSENT, jobposting_published(posting, huge, sizeof huge - 1, &found), found);

    const char *const no_text[] = {"\xFF", "/titl\xFF", "/title/\xC3", "/\xC0\xAF", "/\xED\xA0\x80"};
    for (size_t index = 0; index < sizeof no_text / sizeof *no_text; index++)
        CHECK_FAILS(JOBPOSTING_INVALID_POINTER,
                    jobposting_published(posting, no_text[index], strlen(no_text[index]), &found), found);
    CHECK_FAILS(JOBPOSTING_ABSENT, jobposting_published(posting, "/\0", 2, &found), found);

    check_no_node(NULL);
    jobposting_node zero = {0};
    check_no_node(&zero);
    CHECK_STATUS(JOBPOSTING_OK, jobposting_published(posting, NULL, 0, &root));
    CHECK_STATUS(JOBPOSTING_OK, jobposting_published(posting, "/tags", 5, &tags));
    CHECK_STATUS(wrong, jobposting_node_property(&root, "title", 5, NULL));
    CHECK_FAILS(wrong, jobposting_node_property(&root, NULL, 5, &first), first);
    CHECK_FAILS(wrong, jobposting_node_property(&root, "title", too_large, &first), first);
    CHECK_FAILS(wrong, jobposting_node_property(&root, "\xFF", 1, &first), first);
    CHECK_FAILS(JOBPOSTING_ABSENT, jobposting_node_property(&root, "skills", 6, &first), first);
    CHECK_FAILS(JOBPOSTING_ABSENT, jobposting_node_property(&root, NULL, 0, &first), first);
    CHECK_FAILS(JOBPOSTING_ABSENT, jobposting_node_property(&tags, "title", 5, &first), first);
    CHECK_STATUS(JOBPOSTING_OK, jobposting_node_property(&root, "title", 5, &first));
    CHECK(first.type == JOBPOSTING_TYPE_TEXT);
    jobposting_node behind;
    CHECK_FAILS(JOBPOSTING_ABSENT, jobposting_node_next(&first, NULL, &behind), behind);
    CHECK_STATUS(wrong, jobposting_node_count(&tags, NULL));
    CHECK_STATUS(wrong, jobposting_node_first(&tags, NULL, NULL));
    CHECK_STATUS(wrong, jobposting_node_first(&tags, &text, NULL));
    CHECK_STATUS(JOBPOSTING_OK, jobposting_node_first(&tags, NULL, &first));
    CHECK_STATUS(wrong, jobposting_node_next(&first, NULL, NULL));
    CHECK_STATUS(wrong, jobposting_node_source(&first, NULL));
    CHECK_STATUS(wrong, jobposting_node_pointer(&first, NULL));
    CHECK_STATUS(wrong, jobposting_node_number(&first, NULL));
    CHECK_STATUS(wrong, jobposting_node_integer(&first, NULL));
    CHECK_STATUS(wrong, jobposting_node_text(&first, NULL));
    CHECK_STATUS(wrong, jobposting_node_boolean(&first, NULL));
    CHECK_FAILS(JOBPOSTING_WRONG_TYPE, jobposting_node_text(&tags, &text), text);
    CHECK_FAILS(JOBPOSTING_WRONG_TYPE, jobposting_node_number(&tags, &number), number);
    CHECK_FAILS(JOBPOSTING_WRONG_TYPE, jobposting_node_integer(&tags, &integer), integer);
    CHECK_FAILS(JOBPOSTING_WRONG_TYPE, jobposting_node_boolean(&first, &boolean), boolean);
    CHECK_STATUS(JOBPOSTING_OK, jobposting_published(posting, "/share", 6, &found));
    CHECK_FAILS(JOBPOSTING_WRONG_TYPE, jobposting_node_integer(&found, &integer), integer);
    CHECK_FAILS(JOBPOSTING_ABSENT, jobposting_node_first(&first, NULL, &found), found);
    CHECK_FAILS(JOBPOSTING_ABSENT, jobposting_node_next(&root, &text, &found), found);
    /* The element that it is about may be overwritten. */
    CHECK_STATUS(JOBPOSTING_OK, jobposting_node_next(&first, NULL, &first));
    CHECK(first.type == JOBPOSTING_TYPE_BOOLEAN);

    jobposting_node garbage = root;
    garbage.place = UINT32_MAX;
    check_no_node(&garbage);
    garbage.place = root.end;
    check_no_node(&garbage);
    for (uint32_t place = 0; place <= root.end; place++) {
        const uint32_t ends[] = {0, place, place + 1, root.end, root.end + 1, UINT32_MAX};
        for (size_t index = 0; index < 2 * sizeof ends / sizeof *ends; index++) {
            garbage = root;
            garbage.place = place;
            garbage.end = ends[index / 2];
            garbage.is_member = index % 2 == 1;
            garbage.type = (jobposting_type)(place * 7919);
            garbage.offset = garbage.size = too_large;
            call_with(&garbage);
        }
    }
    /* No byte but the posting is what the library wrote. */
    memset(&garbage, 0xA5, sizeof garbage);
    garbage.posting = posting;
    check_no_node(&garbage);
    garbage.place = 1;
    call_with(&garbage);
}

/* Paths: what is none, steps that are none, and lists of values that outlive what they came from. */
static void check_paths(void) {
    const jobposting_status wrong = JOBPOSTING_INVALID_ARGUMENT;
    const size_t limit = JOBPOSTING_PATH_STEP_LIMIT;
    jobposting_path *path;
    jobposting_nodelist *nodes;
    jobposting_node node;
    jobposting_string text;
    jobposting_error error;
    jobposting *posting;
    CHECK_STATUS(JOBPOSTING_OK, jobposting_parse(posting_text, sizeof posting_text - 1, NULL, &posting, NULL));

    CHECK_STATUS(wrong, jobposting_path_compile(NULL, 0, NULL, NULL));
    CHECK_FAILS(wrong, jobposting_path_compile(NULL, 1, &path, NULL), path);
    CHECK_FAILS(wrong, jobposting_path_compile("$", too_large, &path, &error), path);
    CHECK_STATUS(wrong, jobposting_path_compile("$", 1, NULL, &error));
    CHECK_FAILS(JOBPOSTING_INVALID_PATH, jobposting_path_compile(NULL, 0, &path, &error), path);
    const char *const no_paths[] = {"", "title", "$.", "$[", "$[?", "$[01]", "$[9007199254740992]", "$[?size(@)]", "$ ",
                                    "\xFF", "$['\xC3']", "$.\xED\xA0\x80", "$[?length(@.*) < 3]"};
    for (size_t index = 0; index < sizeof no_paths / sizeof *no_paths; index++) {
        const size_t size = strlen(no_paths[index]);
        CHECK_FAILS(JOBPOSTING_INVALID_PATH, jobposting_path_compile(no_paths[index], size, &path, &error), path);
        CHECK(error.status == JOBPOSTING_INVALID_PATH && strncmp(error.code, "path.", 5) == 0);
        CHECK(error.offset <= size && error.size <= 1 && error.message[0] != 0);
    }
    CHECK_FAILS(JOBPOSTING_INVALID_PATH, jobposting_path_compile("$\0", 2, &path, &error), path);
    char deep[4000];
    memset(deep, '(', sizeof deep);
    memcpy(deep, "$[?", 3);
    CHECK_FAILS(JOBPOSTING_INVALID_PATH, jobposting_path_compile(deep, sizeof deep, &path, &error), path);
    CHECK(strcmp(error.code, "path.depth-limit") == 0);

    CHECK_STATUS(JOBPOSTING_OK, jobposting_path_compile("$.tags[*, 0]", 12, &path, NULL));
    CHECK_STATUS(wrong, jobposting_path_find(NULL, NULL, limit, NULL, NULL));
    CHECK_FAILS(wrong, jobposting_path_find(NULL, posting, limit, &nodes, &error), nodes);
    CHECK_FAILS(wrong, jobposting_path_find(path, NULL, limit, &nodes, &error), nodes);
    CHECK_STATUS(wrong, jobposting_path_find(path, posting, limit, NULL, &error));
    CHECK_FAILS(wrong, jobposting_path_find(path, posting, too_large, &nodes, &error), nodes);
    CHECK_FAILS(JOBPOSTING_LIMIT_EXCEEDED, jobposting_path_find(path, posting, 0, &nodes, &error), nodes);
    CHECK(strcmp(error.code, "path.step-limit") == 0);
    CHECK_STATUS(JOBPOSTING_OK, jobposting_path_find(path, posting, limit, &nodes, NULL));
    /* The list holds what it needs. */
    jobposting_path_free(path);
    jobposting_free(posting);
    CHECK(jobposting_nodelist_count(nodes) == 4 && jobposting_nodelist_count(NULL) == 0);
    CHECK_STATUS(JOBPOSTING_OK, jobposting_nodelist_node(nodes, 3, &node));
    CHECK(node.type == JOBPOSTING_TYPE_NUMBER);
    CHECK_STATUS(JOBPOSTING_OK, jobposting_nodelist_pointer(nodes, 3, &text));
    CHECK(text.size == 7 && memcmp(text.data, "/tags/0", 7) == 0);
    CHECK_STATUS(JOBPOSTING_OK, jobposting_nodelist_path(nodes, 2, &text));
    CHECK(text.size == 12 && memcmp(text.data, "$['tags'][2]", 12) == 0);

    CHECK_FAILS(wrong, jobposting_nodelist_node(NULL, 0, &node), node);
    CHECK_STATUS(wrong, jobposting_nodelist_node(nodes, 0, NULL));
    CHECK_FAILS(wrong, jobposting_nodelist_path(NULL, 0, &text), text);
    CHECK_STATUS(wrong, jobposting_nodelist_path(nodes, 0, NULL));
    CHECK_FAILS(wrong, jobposting_nodelist_pointer(NULL, 0, &text), text);
    CHECK_STATUS(wrong, jobposting_nodelist_pointer(nodes, 0, NULL));
    const size_t absent[] = {4, 5, too_large / 2, too_large / 2 + 1, too_large};
    for (size_t index = 0; index < sizeof absent / sizeof *absent; index++) {
        CHECK_FAILS(JOBPOSTING_ABSENT, jobposting_nodelist_node(nodes, absent[index], &node), node);
        CHECK_FAILS(JOBPOSTING_ABSENT, jobposting_nodelist_path(nodes, absent[index], &text), text);
        CHECK_FAILS(JOBPOSTING_ABSENT, jobposting_nodelist_pointer(nodes, absent[index], &text), text);
    }
    jobposting_nodelist_free(nodes);
    jobposting_nodelist_free(NULL);
    jobposting_path_free(NULL);
}

static bool encodes_as(const jobposting *posting, const char *text) {
    jobposting_buffer json = {NULL, 0};
    CHECK_STATUS(JOBPOSTING_OK, jobposting_encode(posting, NULL, &json));
    const bool is_same = json.size == strlen(text) && memcmp(json.data, text, json.size) == 0;
    if (!is_same) printf("    %s expected, %.*s\n", text, (int)json.size, json.data);
    jobposting_buffer_free(&json);
    return is_same;
}

/* Editing: what is refused changes nothing, and what was read before an edit is refused after it. */
static void check_editing(const jobposting *shared) {
    const jobposting_status wrong = JOBPOSTING_INVALID_ARGUMENT, no_edit = JOBPOSTING_INVALID_EDIT;
    jobposting *posting, *copy;
    jobposting_error error;
    CHECK_STATUS(wrong, jobposting_new(NULL));
    CHECK_STATUS(wrong, jobposting_copy(NULL, NULL));
    CHECK_FAILS(wrong, jobposting_copy(NULL, &copy), copy);
    CHECK_STATUS(wrong, jobposting_copy(shared, NULL));
    CHECK_STATUS(JOBPOSTING_OK, jobposting_new(&posting));
    static const char fresh[] = "{\"@context\":\"https://schema.org\",\"@type\":\"JobPosting\"}";
    CHECK(encodes_as(posting, fresh));

    CHECK_STATUS(wrong, jobposting_set(NULL, "/a", 2, "1", 1, &error));
    CHECK_STATUS(wrong, jobposting_set(posting, NULL, 2, "1", 1, &error));
    CHECK_STATUS(wrong, jobposting_set(posting, "/a", too_large, "1", 1, &error));
    CHECK_STATUS(wrong, jobposting_set(posting, "/a", 2, NULL, 1, &error));
    CHECK_STATUS(wrong, jobposting_set(posting, "/a", 2, "1", too_large, NULL));
    CHECK_STATUS(JOBPOSTING_INVALID_POINTER, jobposting_set(posting, "a", 1, "1", 1, &error));
    CHECK_STATUS(JOBPOSTING_INVALID_POINTER, jobposting_set(posting, "/\xFF", 2, "1", 1, &error));
    CHECK(error.status == JOBPOSTING_INVALID_POINTER && strcmp(error.code, "pointer") == 0);
    const char *const no_values[] = {"", "x", "{", "[1,]", "'a'", "01", "\xFF", "NaN", "1 2"};
    for (size_t index = 0; index < sizeof no_values / sizeof *no_values; index++) {
        const size_t size = strlen(no_values[index]);
        CHECK_STATUS(JOBPOSTING_INVALID_JSON, jobposting_set(posting, "/a", 2, no_values[index], size, &error));
        CHECK_STATUS(JOBPOSTING_INVALID_JSON, jobposting_insert(posting, "/a", 2, no_values[index], size, NULL));
        CHECK_STATUS(JOBPOSTING_INVALID_JSON, jobposting_append(posting, "/a", 2, no_values[index], size, NULL));
        CHECK(error.line == 1 && error.offset <= size && strncmp(error.code, "json.", 5) == 0);
    }
    static char deep[100000];
    memset(deep, '[', sizeof deep);
    CHECK_STATUS(JOBPOSTING_LIMIT_EXCEEDED, jobposting_set(posting, "/a", 2, deep, sizeof deep, &error));
    memset(deep + 512, ']', 512);
    CHECK_STATUS(JOBPOSTING_LIMIT_EXCEEDED, jobposting_set(posting, "/@type", 6, deep, 1024, &error));
    CHECK_STATUS(wrong, jobposting_set_text(NULL, "/a", 2, "x", 1, NULL));
    CHECK_STATUS(wrong, jobposting_set_text(posting, "/a", 2, "\xC3", 1, &error));
    CHECK_STATUS(wrong, jobposting_set_text(posting, "/a", 2, NULL, 1, &error));
    CHECK_STATUS(wrong, jobposting_append_text(NULL, "/a", 2, "x", 1, NULL));
    CHECK_STATUS(wrong, jobposting_append_text(posting, "/a", 2, "\xED\xA0\x80", 3, &error));
    CHECK_STATUS(wrong, jobposting_set_number(NULL, "/a", 2, 1, NULL));
    const double no_numbers[] = {1e308 * 10, -1e308 * 10, 0 * (1e308 * 10)};
    for (size_t index = 0; index < sizeof no_numbers / sizeof *no_numbers; index++)
        CHECK_STATUS(wrong, jobposting_set_number(posting, "/a", 2, no_numbers[index], &error));
    CHECK_STATUS(wrong, jobposting_set_integer(NULL, "/a", 2, 1, NULL));
    CHECK_STATUS(wrong, jobposting_set_boolean(NULL, "/a", 2, true, NULL));
    CHECK_STATUS(wrong, jobposting_remove(NULL, "/a", 2, NULL));
    CHECK_STATUS(wrong, jobposting_remove(posting, NULL, 1, NULL));
    CHECK_STATUS(no_edit, jobposting_remove(posting, "/a", 2, &error));
    CHECK(strcmp(error.code, "edit.absent") == 0 && error.message[0] != 0);
    CHECK_STATUS(no_edit, jobposting_remove(posting, NULL, 0, &error));
    CHECK_STATUS(no_edit, jobposting_set(posting, "", 0, "[]", 2, &error));
    CHECK_STATUS(no_edit, jobposting_set(posting, "/a/b", 4, "1", 1, &error));
    CHECK_STATUS(no_edit, jobposting_set(posting, "/@type/b", 8, "1", 1, &error));
    CHECK(encodes_as(posting, fresh));

    CHECK_STATUS(JOBPOSTING_OK, jobposting_set(posting, "/n", 2, "[1,{\"a\":1.50}]", 14, NULL));
    CHECK_STATUS(JOBPOSTING_OK, jobposting_insert(posting, "/n/0", 4, "null", 4, NULL));
    CHECK_STATUS(JOBPOSTING_OK, jobposting_append_text(posting, "/n", 2, "\0\"", 2, NULL));
    CHECK_STATUS(JOBPOSTING_OK, jobposting_append(posting, "/@type", 6, "\"Thing\"", 7, NULL));
    CHECK_STATUS(JOBPOSTING_OK, jobposting_set_number(posting, "/d", 2, 0.1, NULL));
    CHECK_STATUS(JOBPOSTING_OK, jobposting_set_integer(posting, "/i", 2, INT64_MIN, NULL));
    CHECK_STATUS(JOBPOSTING_OK, jobposting_set_boolean(posting, "/b", 2, false, NULL));
    CHECK_STATUS(JOBPOSTING_OK, jobposting_set_text(posting, "/title", 6, NULL, 0, NULL));
    CHECK_STATUS(JOBPOSTING_OK, jobposting_remove(posting, "/@context", 9, NULL));
    CHECK(encodes_as(posting, "{\"@type\":[\"JobPosting\",\"Thing\"],\"n\":[null,1,{\"a\":1.50},\"\\u0000\\\"\"],"
                              "\"d\":0.1,\"i\":-9223372036854775808,\"b\":false,\"title\":\"\"}"));

    /* A list that was selected before an edit, and a node of then. */
    jobposting_path *path;
    jobposting_nodelist *nodes;
    jobposting_node node, other;
    jobposting_string text;
    CHECK_STATUS(JOBPOSTING_OK, jobposting_path_compile("$.n.*", 5, &path, NULL));
    CHECK_STATUS(JOBPOSTING_OK, jobposting_path_find(path, posting, 1000, &nodes, NULL));
    CHECK_STATUS(JOBPOSTING_OK, jobposting_nodelist_node(nodes, 2, &node));
    CHECK_STATUS(JOBPOSTING_OK, jobposting_node_source(&node, &text));
    CHECK(text.size == 10 && memcmp(text.data, "{\"a\":1.50}", 10) == 0);
    CHECK_STATUS(JOBPOSTING_OK, jobposting_copy(posting, &copy));
    CHECK_STATUS(JOBPOSTING_OK, jobposting_set_text(posting, "/title", 6, "Welder", 6, NULL));
    CHECK_FAILS(wrong, jobposting_nodelist_node(nodes, 2, &other), other);
    CHECK_STATUS(JOBPOSTING_OK, jobposting_nodelist_pointer(nodes, 2, &text));
    CHECK(text.size == 4 && memcmp(text.data, "/n/2", 4) == 0);
    CHECK_STATUS(JOBPOSTING_OK, jobposting_set(posting, "", 0, "{}", 2, NULL));
    call_with(&node);
    CHECK(encodes_as(posting, "{}"));
    CHECK_STATUS(JOBPOSTING_ABSENT, jobposting_fact_text(copy, JOBPOSTING_FIELD_COUNTRY, 0, &text));
    jobposting_nodelist_free(nodes);
    jobposting_path_free(path);
    jobposting_free(posting);
    jobposting_free(copy);

    /* A copy of a document's posting: the document's stays as it is. */
    CHECK_STATUS(JOBPOSTING_OK, jobposting_copy(shared, &copy));
    CHECK_STATUS(JOBPOSTING_OK, jobposting_set_text(copy, "/title", 6, "B", 1, NULL));
    CHECK_STATUS(JOBPOSTING_OK, jobposting_fact_text(copy, JOBPOSTING_FIELD_TITLE, 0, &text));
    CHECK(text.size == 1 && text.data[0] == 'B');
    CHECK_STATUS(JOBPOSTING_OK, jobposting_fact_text(shared, JOBPOSTING_FIELD_TITLE, 0, &text));
    CHECK(text.size > 1);
    jobposting_free(copy);
}

static void check_origins(const jobposting *posting) {
    jobposting_origin origin;
    CHECK_FAILS(JOBPOSTING_INVALID_ARGUMENT, jobposting_record_origin(NULL, &origin), origin);
    CHECK_STATUS(JOBPOSTING_INVALID_ARGUMENT, jobposting_record_origin(posting, NULL));
    CHECK_STATUS(JOBPOSTING_OK, jobposting_record_origin(posting, &origin));
    CHECK(origin.offset == 0 && origin.line == 1 && origin.column == 1);
    CHECK(origin.path.data == NULL && origin.url.data == NULL);
}

static void check_diagnostics(const jobposting_document *document, const jobposting *posting) {
    const jobposting_status wrong = JOBPOSTING_INVALID_ARGUMENT;
    jobposting_diagnostic diagnostic;
    CHECK(jobposting_document_diagnostic_count(NULL) == 0);
    CHECK(jobposting_fact_diagnostic_count(NULL) == 0);
    CHECK(jobposting_scan_diagnostic_count(NULL) == 0);
    CHECK(jobposting_document_diagnostic_total(NULL) == 0);
    CHECK(jobposting_scan_diagnostic_total(NULL) == 0);
    CHECK(jobposting_duplicate_key_count(NULL) == 0);
    CHECK(jobposting_published_diagnostic_count(NULL) == 0);
    CHECK(jobposting_published_diagnostic_count(posting) > 0);
    CHECK_FAILS(wrong, jobposting_published_diagnostic(NULL, 0, &diagnostic), diagnostic);
    CHECK_STATUS(wrong, jobposting_published_diagnostic(posting, 0, NULL));
    CHECK_FAILS(JOBPOSTING_ABSENT, jobposting_published_diagnostic(posting, too_large, &diagnostic), diagnostic);
    CHECK(jobposting_duplicate_key_count(posting) == 0);
    CHECK_FAILS(wrong, jobposting_duplicate_key(NULL, 0, &diagnostic), diagnostic);
    CHECK_STATUS(wrong, jobposting_duplicate_key(posting, 0, NULL));
    CHECK_FAILS(JOBPOSTING_ABSENT, jobposting_duplicate_key(posting, 0, &diagnostic), diagnostic);
    CHECK_FAILS(JOBPOSTING_ABSENT, jobposting_duplicate_key(posting, too_large, &diagnostic), diagnostic);
    CHECK_FAILS(wrong, jobposting_document_diagnostic(NULL, 0, &diagnostic), diagnostic);
    CHECK_FAILS(wrong, jobposting_fact_diagnostic(NULL, 0, &diagnostic), diagnostic);
    CHECK_FAILS(wrong, jobposting_scan_diagnostic(NULL, 0, &diagnostic), diagnostic);
    CHECK_STATUS(wrong, jobposting_document_diagnostic(document, 0, NULL));
    CHECK_STATUS(wrong, jobposting_fact_diagnostic(posting, 0, NULL));
    CHECK_FAILS(JOBPOSTING_ABSENT, jobposting_document_diagnostic(document, too_large, &diagnostic), diagnostic);
    CHECK_FAILS(JOBPOSTING_ABSENT, jobposting_fact_diagnostic(posting, too_large, &diagnostic), diagnostic);
    CHECK_FAILS(JOBPOSTING_ABSENT, jobposting_fact_diagnostic(posting, too_large / 2 + 1, &diagnostic), diagnostic);
}

static void check_queries(const jobposting *posting) {
    const jobposting_status wrong = JOBPOSTING_INVALID_ARGUMENT;
    jobposting_query *query;
    jobposting_error error;
    jobposting_string text;
    bool matches;
    CHECK_STATUS(wrong, jobposting_query_compile(NULL, 0, NULL, NULL));
    CHECK_FAILS(wrong, jobposting_query_compile(NULL, 1, &query, &error), query);
    CHECK_FAILS(wrong, jobposting_query_compile("remote", too_large, &query, &error), query);
    CHECK_STATUS(wrong, jobposting_query_compile("remote", 6, NULL, &error));
    CHECK_FAILS(JOBPOSTING_INVALID_QUERY, jobposting_query_compile(NULL, 0, &query, NULL), query);
    CHECK_STATUS(JOBPOSTING_OK, jobposting_query_compile("remote", 6, &query, NULL));
    CHECK_STATUS(wrong, jobposting_query_text(NULL, NULL));
    CHECK_FAILS(wrong, jobposting_query_text(NULL, &text), text);
    CHECK_STATUS(wrong, jobposting_query_text(query, NULL));
    CHECK_STATUS(wrong, jobposting_query_match(NULL, NULL, 0, NULL));
    CHECK_FAILS(wrong, jobposting_query_match(NULL, posting, 0, &matches), matches);
    CHECK_FAILS(wrong, jobposting_query_match(query, NULL, 0, &matches), matches);
    CHECK_STATUS(wrong, jobposting_query_match(query, posting, 0, NULL));
    CHECK_STATUS(JOBPOSTING_OK, jobposting_query_match(query, posting, INT64_MIN, &matches));
    CHECK_STATUS(JOBPOSTING_OK, jobposting_query_match(query, posting, INT64_MAX - 1, &matches));
    jobposting_query_free(query);

    /* A search box refuses no text. */
    CHECK_STATUS(wrong, jobposting_query_search(NULL, 0, NULL, NULL));
    CHECK_FAILS(wrong, jobposting_query_search(NULL, 1, &query, &error), query);
    CHECK_FAILS(wrong, jobposting_query_search("remote", too_large, &query, &error), query);
    CHECK_STATUS(wrong, jobposting_query_search("remote", 6, NULL, &error));
    const char *const searches[] = {"", "\"", "(((", "-", "OR", "\xFF\xFE", "near:", "pay:>", "a \xED\xA0\x80 b", "~*~"};
    for (size_t index = 0; index < sizeof searches / sizeof *searches; index++) {
        jobposting_query *again;
        CHECK_STATUS(JOBPOSTING_OK, jobposting_query_search(searches[index], strlen(searches[index]), &query, &error));
        CHECK_STATUS(JOBPOSTING_OK, jobposting_query_text(query, &text));
        CHECK_STATUS(JOBPOSTING_OK, jobposting_query_compile(text.data, text.size, &again, &error));
        CHECK_STATUS(JOBPOSTING_OK, jobposting_query_match(query, posting, 0, &matches));
        jobposting_query_free(again);
        jobposting_query_free(query);
    }
    CHECK_STATUS(JOBPOSTING_OK, jobposting_query_search(NULL, 0, &query, NULL));
    jobposting_query_free(query);

    const char *const no_text[] = {"\xFF", "title = \xFF", "country = \"\xC3\"", "title ~ \"\xED\xA0\x80\""};
    for (size_t index = 0; index < sizeof no_text / sizeof *no_text; index++) {
        CHECK_FAILS(JOBPOSTING_INVALID_QUERY,
                    jobposting_query_compile(no_text[index], strlen(no_text[index]), &query, &error), query);
        CHECK(error.status == JOBPOSTING_INVALID_QUERY && strcmp(error.code, "query.invalid-utf8") == 0);
        CHECK(error.message[0] != 0 && error.suggestion[0] == 0);
    }
}

/* The name that was probably meant, and none where nothing is near. */
static void check_suggestions(void) {
    static const struct {
        const char *query;
        const char *suggestion;
    } cases[] = {{"contry = US", "country"}, {"remote and titel ~ x", "title"}, {"zzzzzzzzzzzz = 1", ""},
                 {"country =", ""}, {"", ""}};
    for (size_t index = 0; index < sizeof cases / sizeof *cases; index++) {
        jobposting_query *query;
        jobposting_error error;
        memset(&error, 0xA5, sizeof error);
        const char *text = cases[index].query;
        CHECK_FAILS(JOBPOSTING_INVALID_QUERY, jobposting_query_compile(text, strlen(text), &query, &error), query);
        CHECK(memchr(error.suggestion, 0, sizeof error.suggestion) != NULL
              && strcmp(error.suggestion, cases[index].suggestion) == 0);
    }
}

/* A query's error has a suggestion; nothing of it is left when the same struct is used for another failure. */
static void check_stale_suggestion(void) {
    jobposting_query *query;
    jobposting *posting;
    jobposting_error error;
    CHECK_FAILS(JOBPOSTING_INVALID_QUERY, jobposting_query_compile("contry = US", 11, &query, &error), query);
    CHECK(error.suggestion[0] != 0);
    CHECK_FAILS(JOBPOSTING_INVALID_JSON, jobposting_parse("", 0, NULL, &posting, &error), posting);
    CHECK(error.suggestion[0] == 0);
}

static void check_scans(void) {
    const jobposting_status wrong = JOBPOSTING_INVALID_ARGUMENT;
    const int64_t now = JOBPOSTING_NOW;
    jobposting_scan *scan;
    jobposting *posting;
    jobposting_error error;
    jobposting_report report;
    jobposting_diagnostic diagnostic;
    jobposting_read_options options = JOBPOSTING_READ_OPTIONS_INIT;
    options.size = 0;
    CHECK_STATUS(wrong, jobposting_scan_bytes(NULL, 0, NULL, now, NULL, NULL, NULL, NULL));
    CHECK_FAILS(wrong, jobposting_scan_bytes(NULL, 1, NULL, now, NULL, NULL, &scan, &error), scan);
    CHECK_FAILS(wrong, jobposting_scan_bytes("{}", too_large, NULL, now, NULL, NULL, &scan, &error), scan);
    CHECK_FAILS(wrong, jobposting_scan_bytes("{}", 2, NULL, now, &options, NULL, &scan, &error), scan);
    CHECK_STATUS(wrong, jobposting_scan_file(NULL, NULL, now, NULL, NULL, NULL, NULL));
    CHECK_FAILS(wrong, jobposting_scan_file(NULL, NULL, now, NULL, NULL, &scan, &error), scan);
    CHECK_STATUS(wrong, jobposting_scan_file("/", NULL, now, NULL, NULL, NULL, &error));
    CHECK_FAILS(wrong, jobposting_scan_file("/", NULL, now, &options, NULL, &scan, &error), scan);
    const char *const paths[] = {"/", NULL};
    CHECK_STATUS(wrong, jobposting_scan_files(NULL, 0, NULL, now, NULL, NULL, NULL, NULL));
    CHECK_FAILS(wrong, jobposting_scan_files(NULL, 1, NULL, now, NULL, NULL, &scan, &error), scan);
    CHECK_FAILS(wrong, jobposting_scan_files(paths, 2, NULL, now, NULL, NULL, &scan, &error), scan);
    CHECK_FAILS(wrong, jobposting_scan_files(paths, too_large, NULL, now, NULL, NULL, &scan, &error), scan);
    CHECK_FAILS(wrong, jobposting_scan_files(paths, 1, NULL, now, &options, NULL, &scan, &error), scan);
    CHECK_STATUS(wrong, jobposting_scan_next(NULL, NULL, NULL));
    CHECK_FAILS(wrong, jobposting_scan_next(NULL, &posting, &error), posting);
    CHECK_STATUS(wrong, jobposting_scan_report(NULL, NULL));
    CHECK_FAILS(wrong, jobposting_scan_report(NULL, &report), report);

    CHECK_STATUS(JOBPOSTING_OK, jobposting_scan_bytes(NULL, 0, NULL, now, NULL, NULL, &scan, NULL));
    CHECK_STATUS(wrong, jobposting_scan_next(scan, NULL, &error));
    CHECK_STATUS(wrong, jobposting_scan_report(scan, NULL));
    CHECK_STATUS(wrong, jobposting_scan_diagnostic(scan, 0, NULL));
    CHECK_FAILS(JOBPOSTING_ABSENT, jobposting_scan_diagnostic(scan, too_large, &diagnostic), diagnostic);
    CHECK_FAILS(JOBPOSTING_END, jobposting_scan_next(scan, &posting, NULL), posting);
    /* The end stays the end, and is no failure that an error would tell of. */
    CHECK_FAILS(JOBPOSTING_END, jobposting_scan_next(scan, &posting, &error), error);
    jobposting_scan_free(scan);

    /* A scan that is given up half way, and a call without a place for the result that loses no posting. */
    const char dump[] = "{\"@type\":\"JobPosting\",\"title\":\"a\"}\n{\"@type\":\"JobPosting\",\"title\":\"b\"}\n";
    CHECK_STATUS(JOBPOSTING_OK, jobposting_scan_bytes(dump, sizeof dump - 1, NULL, now, NULL, NULL, &scan, NULL));
    CHECK_STATUS(wrong, jobposting_scan_next(scan, NULL, NULL));
    CHECK_STATUS(JOBPOSTING_OK, jobposting_scan_next(scan, &posting, NULL));
    jobposting_scan_free(scan);
    jobposting_string title;
    CHECK_STATUS(JOBPOSTING_OK, jobposting_fact_text(posting, JOBPOSTING_FIELD_TITLE, 0, &title));
    CHECK(title.size == 1 && title.data[0] == 'a');
    jobposting_free(posting);
}

/* Scans with options that no caller should give. */
static void check_scan_options(void) {
    const jobposting_status wrong = JOBPOSTING_INVALID_ARGUMENT;
    const jobposting_scan_options defaults = JOBPOSTING_SCAN_OPTIONS_INIT;
    const double no_order[] = {2, 1}, no_numbers[] = {0, (double)NAN}, growing[] = {-(double)INFINITY, 0, 1.5};
    const jobposting_order title = {JOBPOSTING_ORDER_FIELD, JOBPOSTING_FIELD_TITLE, false, 0, 0};
    const jobposting_aggregate facet = {JOBPOSTING_AGGREGATE_FACET, JOBPOSTING_FIELD_COUNTRY, 3, NULL, 0,
                                        JOBPOSTING_CALENDAR_UNIT_DAY};
    jobposting_scan *scan;
    jobposting_error error;
#define REFUSED(expected, change)                                                                             \
    do {                                                                                                     \
        jobposting_scan_options options = defaults;                                                          \
        change;                                                                                              \
        CHECK_FAILS(expected, jobposting_scan_bytes("{}", 2, NULL, 0, NULL, &options, &scan, &error), scan); \
        CHECK_FAILS(expected, jobposting_scan_file("/", NULL, 0, NULL, &options, &scan, &error), scan);      \
        CHECK_FAILS(expected, jobposting_scan_descriptor(0, NULL, 0, NULL, &options, &scan, NULL), scan);    \
        CHECK(error.status == (expected));                                                                   \
    } while (0)
    const size_t wrong_sizes[] = {0, 1, sizeof(size_t) - 1, too_large, too_large / 2 + 1};
    for (size_t index = 0; index < sizeof wrong_sizes / sizeof *wrong_sizes; index++)
        REFUSED(wrong, options.size = wrong_sizes[index]);
    REFUSED(wrong, options.order_count = 1);
    REFUSED(wrong, options.column_count = 1);
    REFUSED(wrong, options.aggregate_count = 1);
    REFUSED(wrong, (options.order = &title, options.order_count = too_large));
    REFUSED(wrong, options.column_count = too_large);
    REFUSED(wrong, (options.aggregates = &facet, options.aggregate_count = too_large));
    const int64_t wrong_counts[] = {INT64_MIN, -2};
    for (size_t index = 0; index < sizeof wrong_counts / sizeof *wrong_counts; index++) {
        REFUSED(wrong, options.limit = wrong_counts[index]);
        REFUSED(wrong, options.offset = wrong_counts[index]);
        REFUSED(wrong, options.sample_count = wrong_counts[index]);
        REFUSED(wrong, options.organization_limit = wrong_counts[index]);
        REFUSED(wrong, options.range_start = wrong_counts[index]);
        REFUSED(wrong, options.range_end = wrong_counts[index]);
    }
    REFUSED(wrong, options.offset = -1);
    REFUSED(wrong, options.range_start = -1);
    REFUSED(wrong, (options.range_start = 2, options.range_end = 1));
    REFUSED(wrong, options.table_size_limit = too_large);
    REFUSED(wrong, options.threads = 0);
    REFUSED(wrong, options.threads = too_large);
    for (size_t index = 0; index < WRONG_NUMBER_COUNT; index++) {
        const int number = wrong_numbers[index];
        const jobposting_field field = (jobposting_field)number;
        jobposting_order order = title;
        jobposting_aggregate aggregate = facet;
        if (number != 0) REFUSED(wrong, options.mode = (jobposting_scan_mode)number);
        if (number != 0) {
            order.kind = (jobposting_order_kind)number;
            REFUSED(wrong, (options.order = &order, options.order_count = 1));
        }
        order = (jobposting_order){JOBPOSTING_ORDER_FIELD, field, true, 0, 0};
        REFUSED(JOBPOSTING_INVALID_FIELD, (options.order = &order, options.order_count = 1));
        REFUSED(JOBPOSTING_INVALID_FIELD, (options.columns = &field, options.column_count = 1));
        aggregate.field = field;
        REFUSED(JOBPOSTING_INVALID_FIELD, (options.aggregates = &aggregate, options.aggregate_count = 1));
        aggregate = facet;
        aggregate.kind = (jobposting_aggregate_kind)number;
        REFUSED(wrong, (options.aggregates = &aggregate, options.aggregate_count = 1));
        aggregate = (jobposting_aggregate){JOBPOSTING_AGGREGATE_DATE_HISTOGRAM, JOBPOSTING_FIELD_DATE_POSTED, 0, NULL, 0,
                                           (jobposting_calendar_unit)number};
        REFUSED(wrong, (options.aggregates = &aggregate, options.aggregate_count = 1));
    }
    const double no_degrees[] = {91, -90.5, (double)INFINITY, (double)NAN};
    for (size_t index = 0; index < sizeof no_degrees / sizeof *no_degrees; index++) {
        const jobposting_order keys[] = {title, {JOBPOSTING_ORDER_DISTANCE, title.field, false, no_degrees[index], 0},
                                         {JOBPOSTING_ORDER_DISTANCE, title.field, false, 0, 2 * no_degrees[index]}};
        REFUSED(wrong, (options.order = keys, options.order_count = 2));
        REFUSED(wrong, (options.order = keys + 2, options.order_count = 1));
    }
    const jobposting_aggregate wrong_aggregates[] = {
        {JOBPOSTING_AGGREGATE_FACET, JOBPOSTING_FIELD_COUNTRY, too_large, NULL, 0, JOBPOSTING_CALENDAR_UNIT_DAY},
        {JOBPOSTING_AGGREGATE_HISTOGRAM, JOBPOSTING_FIELD_TITLE, 0, growing, 3, JOBPOSTING_CALENDAR_UNIT_DAY},
        {JOBPOSTING_AGGREGATE_HISTOGRAM, JOBPOSTING_FIELD_SALARY_MIN, 0, no_order, 2, JOBPOSTING_CALENDAR_UNIT_DAY},
        {JOBPOSTING_AGGREGATE_HISTOGRAM, JOBPOSTING_FIELD_SALARY_MIN, 0, no_numbers, 2, JOBPOSTING_CALENDAR_UNIT_DAY},
        {JOBPOSTING_AGGREGATE_HISTOGRAM, JOBPOSTING_FIELD_SALARY_MIN, 0, no_numbers + 1, 1,
         JOBPOSTING_CALENDAR_UNIT_DAY},
        {JOBPOSTING_AGGREGATE_HISTOGRAM, JOBPOSTING_FIELD_SALARY_MIN, 0, NULL, 1, JOBPOSTING_CALENDAR_UNIT_DAY},
        {JOBPOSTING_AGGREGATE_HISTOGRAM, JOBPOSTING_FIELD_SALARY_MIN, 0, growing, too_large,
         JOBPOSTING_CALENDAR_UNIT_DAY},
        {JOBPOSTING_AGGREGATE_DATE_HISTOGRAM, JOBPOSTING_FIELD_TITLE, 0, NULL, 0, JOBPOSTING_CALENDAR_UNIT_DAY},
    };
    for (size_t index = 0; index < sizeof wrong_aggregates / sizeof *wrong_aggregates; index++)
        REFUSED(wrong, (options.aggregates = wrong_aggregates + index, options.aggregate_count = 1));

    /* Absurd but allowed: nothing of each, as much as there is, and a thousand threads for one line. */
    const jobposting_aggregate counted[] = {
        {JOBPOSTING_AGGREGATE_FACET, JOBPOSTING_FIELD_TITLE, too_large / 2, NULL, 0, JOBPOSTING_CALENDAR_UNIT_DAY},
        {JOBPOSTING_AGGREGATE_HISTOGRAM, JOBPOSTING_FIELD_OPENINGS, 0, growing, 3, JOBPOSTING_CALENDAR_UNIT_DAY},
        {JOBPOSTING_AGGREGATE_HISTOGRAM, JOBPOSTING_FIELD_SALARY_MIN, 0, NULL, 0, JOBPOSTING_CALENDAR_UNIT_DAY},
    };
    for (int variant = 0; variant < 6; variant++) {
        jobposting_scan_options options = defaults;
        jobposting_aggregation aggregation;
        jobposting_bucket bucket;
        jobposting_buffer text;
        jobposting_report report;
        options.limit = options.sample_count = options.organization_limit = variant < 2 ? 0 : INT64_MAX;
        options.offset = variant % 2 == 0 ? 0 : INT64_MAX;
        options.collapses_near_duplicates = options.counts_conditions = variant % 2 == 1;
        options.threads = variant > 3 ? too_large / 2 : 1;
        options.range_end = variant == 5 ? INT64_MAX : -1;
        options.order = &title;
        options.order_count = variant == 3 ? 1 : 0;
        options.table_size_limit = variant == 4 ? 0 : too_large / 2;
        options.aggregates = counted;
        options.aggregate_count = 3;
        CHECK_STATUS(JOBPOSTING_OK, jobposting_scan_bytes(posting_text, sizeof posting_text - 1, NULL, 0, NULL, &options,
                                                          &scan, &error));
        CHECK_STATUS(JOBPOSTING_OK, jobposting_scan_run(scan, &error));
        CHECK_STATUS(JOBPOSTING_OK, jobposting_scan_report(scan, &report));
        CHECK(report.matches == 1 && report.postings == 1 && report.skipped == 0);
        CHECK_FAILS(wrong, jobposting_scan_aggregation(NULL, 0, &aggregation), aggregation);
        CHECK_STATUS(wrong, jobposting_scan_aggregation(scan, 0, NULL));
        CHECK_FAILS(wrong, jobposting_scan_bucket(NULL, 0, 0, &bucket), bucket);
        CHECK_STATUS(wrong, jobposting_scan_bucket(scan, 0, 0, NULL));
        const size_t absent[] = {3, 1000000, too_large / 2, too_large / 2 + 1, too_large};
        for (size_t index = 0; index < sizeof absent / sizeof *absent; index++) {
            CHECK_FAILS(JOBPOSTING_ABSENT, jobposting_scan_aggregation(scan, absent[index], &aggregation), aggregation);
            CHECK_FAILS(JOBPOSTING_ABSENT, jobposting_scan_bucket(scan, absent[index], 0, &bucket), bucket);
            CHECK_FAILS(JOBPOSTING_ABSENT, jobposting_scan_bucket(scan, 0, absent[index], &bucket), bucket);
        }
        CHECK_STATUS(JOBPOSTING_OK, jobposting_scan_aggregation(scan, 0, &aggregation));
        CHECK(aggregation.postings == 1 && aggregation.missing == 0);
        CHECK(aggregation.uncounted == (variant == 4 ? 1u : 0u));
        if (variant != 4) {
            CHECK_STATUS(JOBPOSTING_OK, jobposting_scan_bucket(scan, 0, 0, &bucket));
            CHECK(bucket.count == 1 && bucket.type == JOBPOSTING_TYPE_TEXT && bucket.content.text.size > 4);
        }
        CHECK_STATUS(JOBPOSTING_OK, jobposting_scan_aggregation(scan, 1, &aggregation));
        CHECK(aggregation.bucket_count == 4 && aggregation.missing == 1);
        CHECK_STATUS(JOBPOSTING_OK, jobposting_scan_bucket(scan, 1, 3, &bucket));
        CHECK(bucket.count == 0 && bucket.lower == 1.5 && isinf(bucket.upper) && bucket.type == JOBPOSTING_TYPE_NULL);
        CHECK_FAILS(wrong, jobposting_scan_explain(NULL, &text), text);
        CHECK_STATUS(wrong, jobposting_scan_explain(scan, NULL));
        CHECK_STATUS(JOBPOSTING_OK, jobposting_scan_explain(scan, &text));
        CHECK(text.size > 5 && memcmp(text.data, "read:", 5) == 0);
        jobposting_buffer_free(&text);
        jobposting_scan_free(scan);
    }
#undef REFUSED
}

/* Batches without columns, without room, behind the end; a scan that is cancelled. */
static void check_batches(void) {
    const jobposting_status wrong = JOBPOSTING_INVALID_ARGUMENT;
    const jobposting_field columns[] = {JOBPOSTING_FIELD_TITLE, JOBPOSTING_FIELD_LOCATIONS, JOBPOSTING_FIELD_SALARY_MIN};
    const size_t size = sizeof posting_text - 1;
    jobposting_scan_options options = JOBPOSTING_SCAN_OPTIONS_INIT;
    jobposting_scan *scan;
    jobposting *posting;
    jobposting_cell cells[6];
    size_t count;
    jobposting_error error;
    CHECK_STATUS(JOBPOSTING_OK, jobposting_scan_bytes(posting_text, size, NULL, 0, NULL, NULL, &scan, NULL));
    CHECK_FAILS(wrong, jobposting_scan_next_batch(scan, cells, 2, &count, &error), cells);
    CHECK_STATUS(JOBPOSTING_OK, jobposting_scan_next(scan, &posting, NULL));
    jobposting_free(posting);
    jobposting_scan_free(scan);

    options.columns = columns;
    options.column_count = 3;
    CHECK_STATUS(JOBPOSTING_OK, jobposting_scan_bytes(posting_text, size, NULL, 0, NULL, &options, &scan, NULL));
    CHECK_FAILS(wrong, jobposting_scan_next_batch(NULL, cells, 2, &count, &error), count);
    CHECK_FAILS(wrong, jobposting_scan_next_batch(scan, NULL, 2, &count, &error), count);
    CHECK_FAILS(wrong, jobposting_scan_next_batch(scan, cells, 2, NULL, &error), cells);
    const size_t no_rooms[] = {0, too_large, too_large / 2, too_large / 2 + 1, too_large / 6 + 1};
    for (size_t index = 0; index < sizeof no_rooms / sizeof *no_rooms; index++)
        CHECK_FAILS(wrong, jobposting_scan_next_batch(scan, cells, no_rooms[index], &count, &error), cells);
    CHECK_STATUS(JOBPOSTING_OK, jobposting_scan_next_batch(scan, cells, 2, &count, NULL));
    CHECK(count == 1 && cells[0].count == 1 && cells[1].count == 1 && cells[2].count == 0 && cells[2].values == NULL);
    CHECK(cells[0].values[0].type == JOBPOSTING_TYPE_TEXT && cells[0].values[0].content.text.size == 14);
    CHECK(cells[0].values[0].pointer.data == NULL && posting_text[cells[0].values[0].offset] == '"');
    CHECK(cells[1].values == cells[0].values + 1 && cells[1].values[0].type == JOBPOSTING_TYPE_LOCATION);
    CHECK(cells[1].values[0].content.location->country.size == 2);
    CHECK_FAILS(JOBPOSTING_END, jobposting_scan_next_batch(scan, cells, 2, &count, &error), cells);
    CHECK_FAILS(JOBPOSTING_END, jobposting_scan_next_batch(scan, cells, 2, &count, &error), count);
    jobposting_scan_free(scan);

    jobposting_scan_cancel(NULL);
    CHECK_STATUS(wrong, jobposting_scan_run(NULL, NULL));
    for (int variant = 0; variant < 3; variant++) {
        CHECK_STATUS(JOBPOSTING_OK, jobposting_scan_bytes(posting_text, size, NULL, 0, NULL, &options, &scan, NULL));
        jobposting_scan_cancel(scan);
        jobposting_scan_cancel(scan);
        const jobposting_status status = variant == 0   ? jobposting_scan_next(scan, &posting, &error)
                                         : variant == 1 ? jobposting_scan_next_batch(scan, cells, 2, &count, &error)
                                                        : jobposting_scan_run(scan, &error);
        CHECK_STATUS(JOBPOSTING_CANCELLED, status);
        CHECK(error.status == JOBPOSTING_CANCELLED && strcmp(error.code, "scan.cancelled") == 0);
        jobposting_scan_free(scan);
    }
}

/* A scan that may read little in one call goes on to the same postings, records and diagnostics. */
static void check_steps(void) {
    static const char dump[] =
        "{\"@type\":\"JobPosting\",\"title\":\"a\"}\n"
        "\n{\"@type\":\"Person\"}\n"
        "[{\"@type\":\"JobPosting\",\"title\":\"b\"},{\"@type\":\"JobPosting\",\"title\":\"c\"}]\n"
        "no record\n"
        "{\"@type\":\"JobPosting\",\"title\":\"d\"}\n";
    const size_t limits[] = {0, 1, 2, 30, 40, sizeof dump - 2, sizeof dump - 1, sizeof dump, too_large / 2};
    for (size_t index = 0; index < sizeof limits / sizeof *limits; index++) {
        const int failed_before = failed_count;
        jobposting_read_options options = JOBPOSTING_READ_OPTIONS_INIT;
        options.mode = JOBPOSTING_MODE_STRICT;
        options.step_limit = limits[index];
        jobposting_scan *scan;
        jobposting *posting;
        jobposting_error error;
        jobposting_string title;
        jobposting_report report;
        char titles[8] = "";
        size_t pending_count = 0, title_count = 0, bytes = 0;
        jobposting_status status;
        CHECK_STATUS(JOBPOSTING_OK,
                     jobposting_scan_bytes(dump, sizeof dump - 1, NULL, JOBPOSTING_NOW, &options, NULL, &scan, NULL));
        memset(&error, 0xA5, sizeof error);
        while ((status = jobposting_scan_next(scan, &posting, &error)) == JOBPOSTING_OK
               || (status == JOBPOSTING_PENDING && pending_count < 100)) {
            CHECK_STATUS(JOBPOSTING_OK, jobposting_scan_report(scan, &report));
            if (status == JOBPOSTING_OK) {
                if (jobposting_fact_text(posting, JOBPOSTING_FIELD_TITLE, 0, &title) == JOBPOSTING_OK
                    && title.size == 1 && title_count < 7)
                    titles[title_count++] = title.data[0];
                jobposting_free(posting);
            } else {
                /* Each call gets on. */
                CHECK(report.bytes > bytes);
                pending_count += 1;
            }
            bytes = report.bytes;
        }
        CHECK_STATUS(JOBPOSTING_END, status);
        CHECK(is_untouched(&error, sizeof error));
        CHECK(strcmp(titles, "abcd") == 0);
        CHECK_STATUS(JOBPOSTING_OK, jobposting_scan_report(scan, &report));
        CHECK(report.bytes == sizeof dump - 1 && report.records == 5 && report.postings == 4 && report.errors == 1);
        CHECK(jobposting_scan_diagnostic_count(scan) == 2);
        /* A call of a byte or two ends at a record without postings, of which there are two. */
        if (limits[index] == 1 || limits[index] == 2) CHECK(pending_count == 2);
        if (limits[index] == 0 || limits[index] >= sizeof dump - 1) CHECK(pending_count == 0);
        if (failed_count != failed_before) printf("    step_limit %zu: %zu pending\n", limits[index], pending_count);
        jobposting_scan_free(scan);
    }
    jobposting_read_options options = JOBPOSTING_READ_OPTIONS_INIT;
    options.step_limit = too_large;
    jobposting_scan *scan;
    CHECK_FAILS(JOBPOSTING_INVALID_ARGUMENT,
                jobposting_scan_bytes(dump, sizeof dump - 1, NULL, JOBPOSTING_NOW, &options, NULL, &scan, NULL), scan);
}

static void check_date_times(void) {
    const jobposting_status wrong = JOBPOSTING_INVALID_ARGUMENT;
    const jobposting_date_time day = {1627948800000, 1628035200000, JOBPOSTING_PRECISION_DAY, 0, false};
    jobposting_buffer text;
    CHECK_STATUS(wrong, jobposting_date_time_text(NULL, NULL));
    CHECK_STATUS(wrong, jobposting_date_time_text(&day, NULL));
    CHECK_FAILS(wrong, jobposting_date_time_text(NULL, &text), text);

    const int wrong_precisions[] = {-2147483647, -1, 0, 7, 255, 256, 257, 2147483647};
    for (size_t index = 0; index < sizeof wrong_precisions / sizeof *wrong_precisions; index++) {
        jobposting_date_time absurd = day;
        absurd.precision = (jobposting_precision)wrong_precisions[index];
        CHECK_FAILS(wrong, jobposting_date_time_text(&absurd, &text), text);
    }
    const int32_t wrong_zones[] = {INT32_MIN, INT32_MIN + 1, -1441, 1441, 65536, INT32_MAX};
    for (size_t index = 0; index < sizeof wrong_zones / sizeof *wrong_zones; index++) {
        jobposting_date_time absurd = day;
        absurd.has_zone = true;
        absurd.zone_offset = wrong_zones[index];
        CHECK_FAILS(wrong, jobposting_date_time_text(&absurd, &text), text);
    }
    /* Any moment has a date; the end is not asked for. */
    const int64_t moments[] = {INT64_MIN, INT64_MIN + 1, -1, 0, 1, INT64_MAX - 1, INT64_MAX};
    const int32_t zones[] = {-1440, -1, 0, 1, 1440};
    for (size_t index = 0; index < sizeof moments / sizeof *moments * 6 * 5 * 2; index++) {
        const jobposting_date_time absurd = {
            moments[index / 60], moments[(index + 3) % 7], (jobposting_precision)(index % 6 + 1),
            zones[index / 6 % 5], index / 30 % 2 == 1};
        CHECK_STATUS(JOBPOSTING_OK, jobposting_date_time_text(&absurd, &text));
        CHECK(text.data != NULL && text.size >= 4 && text.size < 40);
        jobposting_buffer_free(&text);
    }
    static const struct {
        jobposting_date_time date_time;
        const char *text;
    } cases[] = {
        {{1627948800000, 0, JOBPOSTING_PRECISION_DAY, 0, false}, "2021-08-03"},
        {{1627951580000, 0, JOBPOSTING_PRECISION_SECOND, 0, true}, "2021-08-03T00:46:20Z"},
        {{1627951580007, 0, JOBPOSTING_PRECISION_MILLISECOND, -330, true}, "2021-08-02T19:16:20.007-05:30"},
        {{-62167219200001, 0, JOBPOSTING_PRECISION_DAY, 0, false}, "-0001-12-31"},
        {{INT64_MIN, 0, JOBPOSTING_PRECISION_DAY, 0, false}, "-292275055-05-16"},
        {{INT64_MAX, 0, JOBPOSTING_PRECISION_MILLISECOND, 0, true}, "292278994-08-17T07:12:55.807Z"},
    };
    for (size_t index = 0; index < sizeof cases / sizeof *cases; index++) {
        CHECK_STATUS(JOBPOSTING_OK, jobposting_date_time_text(&cases[index].date_time, &text));
        const bool is_right = text.size == strlen(cases[index].text)
                           && memcmp(text.data, cases[index].text, text.size) == 0;
        CHECK(is_right);
        if (!is_right) printf("    %s expected, %.*s\n", cases[index].text, (int)text.size, text.data);
        jobposting_buffer_free(&text);
    }
}

static void check_encoding(const jobposting_document *document, const jobposting *posting) {
    const jobposting_status wrong = JOBPOSTING_INVALID_ARGUMENT;
    jobposting_buffer json;
    CHECK_STATUS(wrong, jobposting_encode(NULL, NULL, NULL));
    CHECK_FAILS(wrong, jobposting_encode(NULL, NULL, &json), json);
    CHECK_STATUS(wrong, jobposting_encode(posting, NULL, NULL));
    CHECK_STATUS(wrong, jobposting_document_encode(NULL, NULL, NULL));
    CHECK_FAILS(wrong, jobposting_document_encode(NULL, NULL, &json), json);
    CHECK_STATUS(wrong, jobposting_document_encode(document, NULL, NULL));
    jobposting_write_options options = JOBPOSTING_WRITE_OPTIONS_INIT;
    const size_t wrong_sizes[] = {0, 7, too_large};
    for (size_t index = 0; index < sizeof wrong_sizes / sizeof *wrong_sizes; index++) {
        options.size = wrong_sizes[index];
        CHECK_FAILS(wrong, jobposting_encode(posting, &options, &json), json);
        CHECK_FAILS(wrong, jobposting_document_encode(document, &options, &json), json);
    }
    options = (jobposting_write_options)JOBPOSTING_WRITE_OPTIONS_INIT;
    options.indentation = UINT32_MAX;
    CHECK_FAILS(wrong, jobposting_encode(posting, &options, &json), json);
    CHECK_FAILS(wrong, jobposting_document_encode(document, &options, &json), json);
}

/* Times that no calendar reaches. */
static void check_moments(const jobposting *posting) {
    jobposting_query *query;
    bool matches;
    const char relative[] = "date_posted >= today - 1000000y or date_posted < today + 1000000y or expired";
    CHECK_STATUS(JOBPOSTING_OK, jobposting_query_compile(relative, sizeof relative - 1, &query, NULL));
    const int64_t moments[] = {INT64_MIN, INT64_MIN + 1, -1, 0, 1, INT64_MAX - 1, JOBPOSTING_NOW};
    for (size_t index = 0; index < sizeof moments / sizeof *moments; index++)
        CHECK_STATUS(JOBPOSTING_OK, jobposting_query_match(query, posting, moments[index], &matches));
    jobposting_query_free(query);
}

int main(void) {
    check_names();
    check_freeing();
    check_parsing();
    check_options();
    const size_t size = sizeof posting_text - 1;
    jobposting_document *document;
    CHECK_STATUS(JOBPOSTING_OK, jobposting_document_parse(posting_text, size, NULL, &document, NULL));
    const jobposting *posting = jobposting_document_posting(document, 0);
    check_facts(posting);
    check_nodes(posting);
    check_paths();
    check_editing(posting);
    check_origins(posting);
    check_diagnostics(document, posting);
    check_queries(posting);
    check_suggestions();
    check_stale_suggestion();
    check_scans();
    check_scan_options();
    check_batches();
    check_steps();
    check_date_times();
    check_encoding(document, posting);
    check_moments(posting);
    jobposting_document_free(document);
    return finish();
}
