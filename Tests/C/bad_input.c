/*
 * Inputs that are no JSON, no posting or no query: each with its status, code, offset, line and column.
 *
 *     bad_input FIXTURE DUMP
 */

#include <errno.h>

#include "check.h"
#include "input.h"

/* Whether line and column are those of the offset: both count from 1, columns in bytes. */
static bool is_position(const char *bytes, const jobposting_error *error) {
    size_t line = 1, column = 1;
    for (size_t index = 0; index < error->offset; index++) {
        column += 1;
        if (bytes[index] != '\n') continue;
        line += 1;
        column = 1;
    }
    return error->line == line && error->column == column;
}

/* ---- Documents ------------------------------------------------------------------------------- */

#define TEXT(literal) literal, sizeof(literal) - 1

static const struct wrong_document {
    const char *bytes;
    size_t size;
    jobposting_status status;
    const char *code;
    size_t offset, error_size, line, column;
} wrong_documents[] = {
    {TEXT(""), JOBPOSTING_INVALID_JSON, "json.empty", 0, 0, 1, 1},
    {TEXT(" \n\t"), JOBPOSTING_INVALID_JSON, "json.empty", 3, 0, 2, 2},
    {TEXT("{\"title\":"), JOBPOSTING_INVALID_JSON, "json.unexpected-end", 9, 0, 1, 10},
    {TEXT("{\n  \"title\": \"Baker\",\n  \"skills\": [1 2]\n}"), JOBPOSTING_INVALID_JSON, "json.unexpected-byte",
     37, 1, 3, 16},
    {TEXT("{} {}"), JOBPOSTING_INVALID_JSON, "json.trailing-data", 3, 1, 1, 4},
    {TEXT("{\"a\":\nnul}"), JOBPOSTING_INVALID_JSON, "json.invalid-literal", 6, 1, 2, 1},
    {TEXT("[01]"), JOBPOSTING_INVALID_JSON, "json.invalid-number", 1, 1, 1, 2},
    {TEXT("[\"a\nb\"]"), JOBPOSTING_INVALID_JSON, "json.control-character", 3, 1, 1, 4},
    {TEXT("[\"\\x\"]"), JOBPOSTING_INVALID_JSON, "json.invalid-escape", 2, 1, 1, 3},
    {TEXT("[\"\\u00g0\"]"), JOBPOSTING_INVALID_JSON, "json.invalid-unicode-escape", 2, 1, 1, 3},
    {TEXT("[\"ab\xFF\"]"), JOBPOSTING_INVALID_JSON, "json.invalid-utf8", 4, 1, 1, 5},
    {TEXT("[\"\xC0\xAF\"]"), JOBPOSTING_INVALID_JSON, "json.invalid-utf8", 2, 1, 1, 3},
    {TEXT("[\"\xED\xA0\x80\"]"), JOBPOSTING_INVALID_JSON, "json.invalid-utf8", 2, 1, 1, 3},
    {TEXT("[\"\xF4\x90\x80\x80\"]"), JOBPOSTING_INVALID_JSON, "json.invalid-utf8", 2, 1, 1, 3},
    {TEXT("[\n\"\xE2\x82"), JOBPOSTING_INVALID_JSON, "json.invalid-utf8", 3, 1, 2, 2},
    {TEXT("{\"\0\":1}"), JOBPOSTING_INVALID_JSON, "json.control-character", 2, 1, 1, 3},
    {TEXT("\0"), JOBPOSTING_INVALID_JSON, "json.unexpected-byte", 0, 1, 1, 1},
};

static void check_documents(void) {
    for (size_t index = 0; index < sizeof wrong_documents / sizeof *wrong_documents; index++) {
        const struct wrong_document *wrong = &wrong_documents[index];
        const int failed_before = failed_count;
        char *bytes = exact(wrong->bytes, wrong->size);
        const jobposting_read_options options = strictly();
        jobposting *posting;
        jobposting_document *document;
        jobposting_error error;
        CHECK_FAILS(wrong->status, jobposting_document_parse(bytes, wrong->size, &options, &document, &error),
                    document);
        CHECK_FAILS(wrong->status, jobposting_parse(bytes, wrong->size, &options, &posting, &error), posting);
        CHECK(error.status == wrong->status && error.system_error == 0);
        CHECK(strcmp(error.code, wrong->code) == 0);
        CHECK(error.offset == wrong->offset);
        CHECK(error.size == wrong->error_size);
        CHECK(error.line == wrong->line && error.column == wrong->column);
        CHECK(error.message[0] != 0 && strlen(error.message) < JOBPOSTING_MESSAGE_SIZE);
        free(bytes);
        if (failed_count != failed_before)
            printf("    document %zu: %s, offset %zu, size %zu, %zu:%zu\n", index, error.code, error.offset, error.size,
                   error.line, error.column);
    }
}

/* Valid JSON that holds another number of postings than one. */
static void check_counts(void) {
    const char none[] = "{\"@type\":\"Person\"}";
    const char two[] = "[{\"@type\":\"JobPosting\"},\n{\"@type\":\"JobPosting\"}]";
    const jobposting_read_options options = strictly();
    jobposting *posting;
    jobposting_document *document;
    jobposting_error error;
    CHECK_FAILS(JOBPOSTING_NO_POSTING, jobposting_parse(TEXT(none), &options, &posting, &error), posting);
    CHECK(error.status == JOBPOSTING_NO_POSTING && strcmp(error.code, "document.no-posting") == 0);
    CHECK_FAILS(JOBPOSTING_SEVERAL_POSTINGS, jobposting_parse(TEXT(two), &options, &posting, &error), posting);
    CHECK(error.status == JOBPOSTING_SEVERAL_POSTINGS && strcmp(error.code, "document.several-postings") == 0);
    CHECK_STATUS(JOBPOSTING_OK, jobposting_document_parse(TEXT(none), &options, &document, &error));
    CHECK(jobposting_document_count(document) == 0);
    jobposting_diagnostic diagnostic;
    CHECK_STATUS(JOBPOSTING_OK, jobposting_document_diagnostic(document, 0, &diagnostic));
    CHECK(diagnostic.severity == JOBPOSTING_SEVERITY_WARNING && diagnostic.line == 1 && diagnostic.column == 1);
    jobposting_document_free(document);
}

/* A fixture cut off at every byte. */
static void check_truncated(const char *path) {
    size_t size;
    char *bytes = read_file(path, &size);
    while (size > 0 && strchr(" \t\r\n", bytes[size - 1]) != NULL) size -= 1;
    const jobposting_read_options options = strictly();
    for (size_t count = 0; count < size; count++) {
        char *part = exact(bytes, count);
        jobposting *posting;
        jobposting_error error;
        const int failed_before = failed_count;
        CHECK_FAILS(JOBPOSTING_INVALID_JSON, jobposting_parse(part, count, &options, &posting, &error), posting);
        CHECK(error.offset <= count);
        CHECK(is_position(part, &error));
        /* What is cut inside a character, a literal or an escape is told at its beginning. */
        CHECK(error.offset == count || count - error.offset < 6);
        if (failed_count != failed_before) printf("    %s, cut after %zu bytes\n", path, count);

        /* Without options a text may be taken as records, or be mended: any answer but a crash will do. */
        jobposting_document *document;
        const jobposting_status status = jobposting_document_parse(part, count, NULL, &document, NULL);
        CHECK(status == JOBPOSTING_OK || status == JOBPOSTING_INVALID_JSON);
        if (status == JOBPOSTING_OK) jobposting_document_free(document);
        free(part);
    }
    free(bytes);
}

/* ---- Limits ---------------------------------------------------------------------------------- */

static void check_limit(const char *bytes, size_t size, const jobposting_read_options *options, const char *code,
                        size_t offset) {
    jobposting_document *document;
    jobposting_error error;
    const jobposting_status status = strcmp(code, "json.unexpected-end") == 0 ? JOBPOSTING_INVALID_JSON
                                                                              : JOBPOSTING_LIMIT_EXCEEDED;
    CHECK_FAILS(status, jobposting_document_parse(bytes, size, options, &document, &error), document);
    CHECK(strcmp(error.code, code) == 0);
    CHECK(error.offset == offset);
    CHECK(error.line == 1 && error.column == offset + 1);
}

static void check_limits(void) {
    const size_t size = 1 << 20, depth = 100000;
    char *bytes = malloc(size);
    if (bytes == NULL) abort();
    memset(bytes, '[', size);
    jobposting_read_options options = strictly();
    check_limit(bytes, size, &options, "json.depth-limit", 512);
    check_limit(bytes, size, NULL, "json.depth-limit", 512);
    options.depth_limit = 2 * size;
    check_limit(bytes, size, &options, "json.unexpected-end", size);

    memset(bytes + depth, ']', depth);
    check_limit(bytes, 2 * depth, NULL, "json.depth-limit", 512);
    options = strictly();
    options.size_limit = 2 * depth - 1;
    check_limit(bytes, 2 * depth, &options, "json.size-limit", 0);
    /* Exactly as deep as allowed, and one deeper. */
    options = strictly();
    jobposting_document *document;
    CHECK_STATUS(JOBPOSTING_OK, jobposting_document_parse(bytes + depth - 512, 1024, &options, &document, NULL));
    jobposting_document_free(document);
    check_limit(bytes + depth - 513, 1026, &options, "json.depth-limit", 512);
    free(bytes);
}

/* A posting of great depth, which a caller has allowed: everything that can be asked of it is answered. */
static void check_deep_posting(void) {
    const size_t depth = 100000;
    const char head[] = "{\"@type\":\"JobPosting\",\"title\":\"Diver\",\"jobLocation\":";
    const size_t head_size = sizeof head - 1, size = head_size + 2 * depth + 1;
    char *bytes = malloc(size);
    if (bytes == NULL) abort();
    memcpy(bytes, head, head_size);
    memset(bytes + head_size, '[', depth);
    memset(bytes + head_size + depth, ']', depth);
    bytes[size - 1] = '}';
    jobposting_read_options options = strictly();
    options.depth_limit = 2 * depth;
    jobposting *posting;
    jobposting_error error;
    CHECK_STATUS(JOBPOSTING_OK, jobposting_parse(bytes, size, &options, &posting, &error));
    for (int number = 0; number < 200; number++) {
        jobposting_value value;
        const jobposting_status status = jobposting_fact(posting, (jobposting_field)number, 0, &value);
        CHECK(status == JOBPOSTING_OK || status == JOBPOSTING_ABSENT || status == JOBPOSTING_INVALID_FIELD);
    }
    (void)jobposting_fact_diagnostic_count(posting);
    jobposting_node node;
    size_t levels = 0;
    jobposting_status status = jobposting_published(posting, TEXT("/jobLocation"), &node);
    for (; status == JOBPOSTING_OK; levels++) status = jobposting_node_first(&node, NULL, &node);
    CHECK(status == JOBPOSTING_ABSENT && levels == depth);
    jobposting_buffer json;
    CHECK_STATUS(JOBPOSTING_OK, jobposting_encode(posting, NULL, &json));
    CHECK(json.size == size && memcmp(json.data, bytes, size) == 0);
    jobposting_buffer_free(&json);
    jobposting_free(posting);
    free(bytes);
}

/* ---- Scans ----------------------------------------------------------------------------------- */

static void check_scans(const char *dump) {
    const int64_t now = JOBPOSTING_NOW;
    const char records[] =
        "{\"@type\":\"JobPosting\",\"title\":\"a\"}\n\n{\"@type\": \xFF}\n[]\n"
        "{\"@type\":\"JobPosting\",\"title\":\"b\"}";
    const size_t size = sizeof records - 1;
    char *bytes = exact(records, size);
    jobposting_scan *scan;
    jobposting *posting;
    jobposting_error error;
    jobposting_report report;
    jobposting_diagnostic diagnostic;
    jobposting_read_options options = strictly();
    options.format = JOBPOSTING_FORMAT_RECORDS;
    CHECK_STATUS(JOBPOSTING_OK, jobposting_scan_bytes(bytes, size, NULL, now, &options, NULL, &scan, &error));
    size_t count = 0;
    jobposting_status status;
    for (; (status = jobposting_scan_next(scan, &posting, &error)) == JOBPOSTING_OK; count++) jobposting_free(posting);
    CHECK(status == JOBPOSTING_END && count == 2);
    CHECK_STATUS(JOBPOSTING_OK, jobposting_scan_report(scan, &report));
    CHECK(report.bytes == size && report.records == 4 && report.postings == 2 && report.matches == 2);
    CHECK(report.errors == 1);
    CHECK(jobposting_scan_diagnostic_count(scan) == 2);
    CHECK_STATUS(JOBPOSTING_OK, jobposting_scan_diagnostic(scan, 0, &diagnostic));
    const char *broken = strchr(records, '\xFF');
    CHECK(diagnostic.severity == JOBPOSTING_SEVERITY_ERROR && diagnostic.line == 3 && diagnostic.column == 11);
    CHECK(diagnostic.offset == (size_t)(broken - records));
    CHECK_STATUS(JOBPOSTING_OK, jobposting_scan_diagnostic(scan, 1, &diagnostic));
    CHECK(diagnostic.severity == JOBPOSTING_SEVERITY_WARNING && diagnostic.line == 4 && diagnostic.column == 1);
    jobposting_scan_free(scan);
    free(bytes);

    CHECK_FAILS(JOBPOSTING_FILE_ERROR, jobposting_scan_file("no/such/dump", NULL, now, NULL, NULL, &scan, &error), scan);
    CHECK(error.status == JOBPOSTING_FILE_ERROR && error.system_error == ENOENT);
    CHECK(error.line == 0 && error.column == 0 && error.size == 0);
    CHECK(strcmp(error.message, "the file could not be read: No such file or directory") == 0);
    CHECK_FAILS(JOBPOSTING_FILE_ERROR, jobposting_scan_file("/dev/null/dump", NULL, now, NULL, NULL, &scan, &error), scan);
    CHECK(error.status == JOBPOSTING_FILE_ERROR && error.system_error == ENOTDIR);
    CHECK_FAILS(JOBPOSTING_INVALID_ARGUMENT, jobposting_scan_descriptor(-1, NULL, now, NULL, NULL, &scan, &error), scan);
    CHECK_STATUS(JOBPOSTING_OK, jobposting_scan_descriptor(2147483647, NULL, now, NULL, NULL, &scan, &error));
    CHECK_FAILS(JOBPOSTING_FILE_ERROR, jobposting_scan_next(scan, &posting, &error), posting);
    CHECK(error.system_error == EBADF);
    jobposting_scan_free(scan);
    CHECK_STATUS(JOBPOSTING_OK, jobposting_scan_file(dump, NULL, now, NULL, NULL, &scan, NULL));
    jobposting_scan_free(scan);

    /* Of several files one that is not there is a diagnostic; the only one is refused. */
    const char *const paths[] = {"no/such/dump", dump, "/dev/null/dump", dump};
    CHECK_FAILS(JOBPOSTING_FILE_ERROR, jobposting_scan_files(paths, 1, NULL, now, NULL, NULL, &scan, &error), scan);
    CHECK(error.system_error == ENOENT);
    size_t counts[5];
    for (size_t files = 2; files <= 4; files++) {
        CHECK_STATUS(JOBPOSTING_OK, jobposting_scan_files(paths, files, NULL, now, NULL, NULL, &scan, &error));
        CHECK_STATUS(JOBPOSTING_OK, jobposting_scan_run(scan, &error));
        CHECK_STATUS(JOBPOSTING_OK, jobposting_scan_report(scan, &report));
        counts[files] = report.postings;
        /* One that is not there, then two; the dump has none of its own. */
        CHECK(report.errors == files - 1 - (files == 4));
        jobposting_scan_free(scan);
    }
    CHECK(counts[2] > 0 && counts[3] == counts[2] && counts[4] == 2 * counts[2]);
    CHECK_STATUS(JOBPOSTING_OK, jobposting_scan_files(NULL, 0, NULL, now, NULL, NULL, &scan, &error));
    CHECK_STATUS(JOBPOSTING_END, jobposting_scan_next(scan, &posting, &error));
    jobposting_scan_free(scan);
    jobposting_scan_options scan_options = JOBPOSTING_SCAN_OPTIONS_INIT;
    scan_options.range_end = 10;
    CHECK_FAILS(JOBPOSTING_FILE_ERROR, jobposting_scan_files(paths, 4, NULL, now, NULL, &scan_options, &scan, &error), scan);
    CHECK(strcmp(error.code, "file.range-unsupported") == 0);
}

/* Each escape that the library writes is the one of its character: in mended text, and in pointers. */
static void check_escapes(void) {
    static const char text[] = "{'@type':'JobPosting','~/':{'x':'a\tb\nc\rd\be\ff\"g\\\\h'}}";
    static const char mended[] =
        "{\"@type\":\"JobPosting\",\"~/\":{\"x\":\"a\\tb\\nc\\rd\\u0008e\\u000cf\\\"g\\\\h\"}}";
    jobposting *posting;
    jobposting_node node;
    jobposting_buffer buffer;
    CHECK_STATUS(JOBPOSTING_OK, jobposting_parse(text, sizeof text - 1, NULL, &posting, NULL));
    CHECK_STATUS(JOBPOSTING_OK, jobposting_encode(posting, NULL, &buffer));
    CHECK(buffer.size == sizeof mended - 1 && memcmp(buffer.data, mended, sizeof mended - 1) == 0);
    jobposting_buffer_free(&buffer);
    CHECK_STATUS(JOBPOSTING_OK, jobposting_published(posting, "/~0~1/x", 7, &node));
    CHECK_STATUS(JOBPOSTING_OK, jobposting_node_pointer(&node, &buffer));
    CHECK(buffer.size == 7 && memcmp(buffer.data, "/~0~1/x", 7) == 0);
    jobposting_buffer_free(&buffer);
    jobposting_free(posting);
}

/* ---- Queries --------------------------------------------------------------------------------- */

static const struct wrong_query {
    const char *text;
    const char *code;
    size_t offset, size, line, column;
    const char *message;
} wrong_queries[] = {
    {"contry = US", "query.unknown-field", 0, 6, 1, 1, "did you mean country"},
    {"remote and\n  titel ~ x", "query.unknown-field", 13, 5, 2, 3, "did you mean title"},
    {"country US", "query.unexpected", 8, 2, 1, 9, "expected"},
    {"country =", "query.unexpected-end", 9, 0, 1, 10, "expected"},
    {"", "query.unexpected-end", 0, 0, 1, 1, "expected"},
    {"title = \"x", "query.open-quote", 8, 1, 1, 9, "never closed"},
    {"salary_unit = YEARLY", "query.invalid-value", 14, 6, 1, 15, "YEARLY"},
    {"country = U5", "query.invalid-value", 10, 2, 1, 11, "ISO 3166-1"},
    {"salary >= 120k", "query.missing-currency", 14, 0, 1, 15, "ISO 4217"},
    {"remote)", "query.unexpected", 6, 1, 1, 7, "expected"},
    {"title < a", "query.invalid-comparison", 6, 1, 1, 7, ""},
};

static void check_queries(void) {
    jobposting_query *query;
    jobposting_error error;
    for (size_t index = 0; index < sizeof wrong_queries / sizeof *wrong_queries; index++) {
        const struct wrong_query *wrong = &wrong_queries[index];
        const int failed_before = failed_count;
        const size_t size = strlen(wrong->text);
        char *text = exact(wrong->text, size);
        CHECK_FAILS(JOBPOSTING_INVALID_QUERY, jobposting_query_compile(text, size, &query, &error), query);
        CHECK(error.status == JOBPOSTING_INVALID_QUERY && strcmp(error.code, wrong->code) == 0);
        CHECK(error.offset == wrong->offset && error.size == wrong->size);
        CHECK(error.line == wrong->line && error.column == wrong->column);
        CHECK(strstr(error.message, wrong->message) != NULL);
        free(text);
        if (failed_count != failed_before)
            printf("    %s\n    %s at %zu, size %zu, %zu:%zu: %s\n", wrong->text, error.code, error.offset, error.size,
                   error.line, error.column, error.message);
    }
    /* As deep and as large as nobody writes it. */
    const size_t size = 1 << 20;
    char *text = malloc(size);
    if (text == NULL) abort();
    memset(text, '(', size);
    CHECK_FAILS(JOBPOSTING_INVALID_QUERY, jobposting_query_compile(text, size, &query, &error), query);
    CHECK_FAILS(JOBPOSTING_INVALID_QUERY, jobposting_query_compile(text, 60000, &query, &error), query);
    for (size_t index = 0; index + 4 <= size; index += 4) memcpy(text + index, "not ", 4);
    CHECK_FAILS(JOBPOSTING_INVALID_QUERY, jobposting_query_compile(text, 60000, &query, &error), query);
    memset(text, 0xFF, size);
    CHECK_FAILS(JOBPOSTING_INVALID_QUERY, jobposting_query_compile(text, 100, &query, &error), query);
    /* The message is cut at a whole character. */
    CHECK(memchr(error.message, 0, sizeof error.message) != NULL);
    free(text);
}

int main(int count, char **arguments) {
    if (count != 3) {
        fprintf(stderr, "usage: %s FIXTURE DUMP\n", arguments[0]);
        return 2;
    }
    check_documents();
    check_counts();
    check_truncated(arguments[1]);
    check_limits();
    check_deep_posting();
    check_scans(arguments[2]);
    check_escapes();
    check_queries();
    return finish();
}
