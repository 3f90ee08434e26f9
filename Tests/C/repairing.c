/*
 * What is no JSON, read in repairing mode: it is refused with a status, or mended into JSON with a diagnostic.
 *
 *     repairing MUTATIONS FILE…
 *
 * MUTATIONS texts are made of the FILEs, each differing in one to four places; the random numbers are the same in each
 * run. What is mended must be JSON to jansson as well, and what is JSON must be read as it stands.
 */

#include <jansson.h>

#include "check.h"
#include "input.h"
#include "random_json.h"

static size_t strict_count, mended_count, mend_count, refused_count;

/* Whether jansson reads a text. What it cannot keep, though it is JSON, is said in differential.c. */
static bool is_json_to_jansson(const jobposting_buffer *json) {
    json_error_t error;
    json_t *value = json_loadb(json->data, json->size, JSON_DECODE_ANY | JSON_ALLOW_NUL, &error);
    json_decref(value);
    return value != NULL || json_error_code(&error) == json_error_numeric_overflow
        || json_error_code(&error) == json_error_null_byte_in_key;
}

/* Each diagnostic says what, and where in the input. */
static void check_diagnostics(const jobposting_document *document, size_t size) {
    const size_t count = jobposting_document_diagnostic_count(document);
    for (size_t index = 0; index < count; index++) {
        jobposting_diagnostic diagnostic;
        CHECK_STATUS(JOBPOSTING_OK, jobposting_document_diagnostic(document, index, &diagnostic));
        CHECK(diagnostic.code.size > 0 && diagnostic.message.size > 0);
        CHECK(diagnostic.offset <= size && diagnostic.size <= size - diagnostic.offset);
        CHECK(diagnostic.line >= 1 && diagnostic.column >= 1);
    }
}

/* What was mended is JSON to both, and its facts can be asked for. */
static void check_mended(const jobposting_document *document, size_t size) {
    const jobposting_read_options options = strictly();
    jobposting_buffer json = {0};
    jobposting_document *again = NULL;
    CHECK(jobposting_document_diagnostic_count(document) > 0);
    check_diagnostics(document, size);
    CHECK_STATUS(JOBPOSTING_OK, jobposting_document_encode(document, NULL, &json));
    CHECK(is_json_to_jansson(&json));
    CHECK_STATUS(JOBPOSTING_OK, jobposting_document_parse(json.data, json.size, &options, &again, NULL));
    CHECK(jobposting_document_count(again) == jobposting_document_count(document));
    for (size_t index = 0; index < jobposting_document_count(document); index++)
        (void)jobposting_fact_diagnostic_count(jobposting_document_posting(document, index));
    jobposting_document_free(again);
    jobposting_buffer_free(&json);
}

/* JSON is written as it was read, whatever the mode. */
static void check_same(const jobposting_document *strict, const jobposting_document *repaired) {
    jobposting_buffer json = {0}, repaired_json = {0};
    CHECK_STATUS(JOBPOSTING_OK, jobposting_document_encode(strict, NULL, &json));
    CHECK_STATUS(JOBPOSTING_OK, jobposting_document_encode(repaired, NULL, &repaired_json));
    CHECK(json.size == repaired_json.size && json.size > 0 && memcmp(json.data, repaired_json.data, json.size) == 0);
    CHECK(jobposting_document_diagnostic_count(strict) == jobposting_document_diagnostic_count(repaired));
    jobposting_buffer_free(&json);
    jobposting_buffer_free(&repaired_json);
}

static void check_text(const char *text, size_t size) {
    const int failed_before = failed_count;
    char *bytes = exact(text, size);
    jobposting_read_options options = strictly();
    jobposting_document *strict = NULL, *repaired = NULL, *automatic = NULL;
    jobposting_error error = {0};
    const jobposting_status strict_status = jobposting_document_parse(bytes, size, &options, &strict, NULL);
    options.mode = JOBPOSTING_MODE_REPAIRING;
    const jobposting_status status = jobposting_document_parse(bytes, size, &options, &repaired, &error);
    if (strict_status == JOBPOSTING_OK) {
        CHECK(status == JOBPOSTING_OK);
        check_same(strict, repaired);
        strict_count += 1;
    } else if (status == JOBPOSTING_OK) {
        check_mended(repaired, size);
        mended_count += 1;
        mend_count += jobposting_document_diagnostic_count(repaired);
    } else {
        CHECK(status == JOBPOSTING_INVALID_JSON || status == JOBPOSTING_LIMIT_EXCEEDED);
        CHECK(error.status == status && error.code[0] != 0 && error.message[0] != 0 && error.offset <= size);
        CHECK(repaired == NULL);
        refused_count += 1;
    }
    /* By default it may be taken as records, too: each of them is read, or is a diagnostic. */
    const jobposting_status automatic_status = jobposting_document_parse(bytes, size, NULL, &automatic, NULL);
    CHECK(automatic_status == JOBPOSTING_OK || automatic_status == JOBPOSTING_INVALID_JSON
          || automatic_status == JOBPOSTING_LIMIT_EXCEEDED);
    check_diagnostics(automatic, size);
    if (failed_count != failed_before) {
        printf("    %s %s\n", jobposting_status_name(status), error.code);
        print_text(text, size);
    }
    jobposting_document_free(automatic);
    jobposting_document_free(repaired);
    jobposting_document_free(strict);
    free(bytes);
}

int main(int count, char **arguments) {
    if (count < 3) {
        fprintf(stderr, "usage: %s MUTATIONS FILE...\n", arguments[0]);
        return 2;
    }
    const size_t file_count = (size_t)count - 2;
    const size_t each = (strtoul(arguments[1], NULL, 10) + file_count - 1) / file_count;
    uint64_t state = 2;
    token_list places = {0};
    text_buffer original = {0}, mutated = {0};
    for (size_t file = 0; file < file_count; file++) {
        size_t size;
        char *bytes = read_file(arguments[2 + file], &size);
        for (size_t index = 0; index < each && failed_count < 20; index++) {
            mutated.size = 0;
            append(&mutated, bytes, size);
            for (size_t change = random_below(&state, 4) + 1; change > 0; change--) {
                original.size = 0;
                append(&original, mutated.bytes, mutated.size);
                find_tokens(&places, original.bytes, original.size);
                if (places.count > 0) mutate(&mutated, &original, &places, &state);
            }
            check_text(mutated.bytes, mutated.size);
        }
        free(bytes);
    }
    CHECK(strict_count > 0 && mended_count > 0 && refused_count > 0);
    printf("%zu texts that are JSON, %zu mended in %zu places, %zu refused\n", strict_count, mended_count, mend_count,
           refused_count);
    free(places.items);
    free(original.bytes);
    free(mutated.bytes);
    return finish();
}
