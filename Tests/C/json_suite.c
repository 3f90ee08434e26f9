/*
 * The JSONTestSuite, as a C program meets it: each file is accepted, or refused with the code that is expected.
 *
 *     json_suite FOLDER ANSWERS
 *
 * ANSWERS has a line for each file of FOLDER: its name, then `accepted`, `refused` or the code of the refusal. A file
 * that is accepted is valid JSON and no posting, so it is published in one as well: what is encoded then must have the
 * values that jansson finds in the file.
 */

#include <jansson.h>

#include "check.h"
#include "comparison.h"
#include "input.h"

/* What jansson reads of a text, without a word when it refuses it; integers beyond 64 bits as doubles. */
static json_t *read_with_jansson(const char *bytes, size_t size) {
    const size_t flags = JSON_DECODE_ANY | JSON_ALLOW_NUL;
    json_error_t error;
    json_t *value = json_loadb(bytes, size, flags, &error);
    if (value == NULL && json_error_code(&error) == json_error_numeric_overflow)
        value = json_loadb(bytes, size, flags | JSON_DECODE_INT_AS_REAL, &error);
    return value;
}

/* Publishes a JSON text in a posting. Whether jansson has read it too, and could be compared. */
static bool check_published(const char *name, const char *bytes, size_t size) {
    const char head[] = "{\"@type\":\"JobPosting\",\"x\":", tail[] = "}";
    const size_t head_size = sizeof head - 1, whole_size = head_size + size + 1;
    char *whole = malloc(whole_size);
    if (whole == NULL) abort();
    memcpy(whole, head, head_size);
    memcpy(whole + head_size, bytes, size);
    memcpy(whole + head_size + size, tail, 1);

    const jobposting_read_options options = strictly();
    jobposting *posting = NULL, *again = NULL;
    jobposting_buffer json = {0}, json_again = {0};
    CHECK_STATUS(JOBPOSTING_OK, jobposting_parse(whole, whole_size, &options, &posting, NULL));
    CHECK_STATUS(JOBPOSTING_OK, jobposting_encode(posting, NULL, &json));
    CHECK_STATUS(JOBPOSTING_OK, jobposting_parse(json.data, json.size, &options, &again, NULL));
    CHECK_STATUS(JOBPOSTING_OK, jobposting_encode(again, NULL, &json_again));
    CHECK(json.size == json_again.size && json.size > 0
          && memcmp(json.data, json_again.data, json.size) == 0);
    jobposting_buffer_free(&json);
    jobposting_buffer_free(&json_again);
    jobposting_free(again);

    json_t *expected = read_with_jansson(whole, whole_size);
    if (expected != NULL) {
        comparison all = {.file = name, .bytes = whole, .size = whole_size};
        compare_posting(&all, posting, expected);
        CHECK(all.differences == 0 && all.values > 1);
    }
    const bool is_compared = expected != NULL;
    json_decref(expected);
    jobposting_free(posting);
    free(whole);
    return is_compared;
}

int main(int count, char **arguments) {
    if (count != 3) {
        fprintf(stderr, "usage: %s FOLDER ANSWERS\n", arguments[0]);
        return 2;
    }
    FILE *answers = fopen(arguments[2], "r");
    if (answers == NULL) {
        perror(arguments[2]);
        return 2;
    }
    const jobposting_read_options options = strictly();
    size_t accepted_count = 0, refused_count = 0, compared_count = 0;
    char name[256], expected[64], path[4096];
    while (fscanf(answers, "%255s %63s", name, expected) == 2) {
        const int failed_before = failed_count;
        size_t size;
        snprintf(path, sizeof path, "%s/%s", arguments[1], name);
        char *file = read_file(path, &size), *bytes = exact(file, size);
        jobposting_document *document;
        jobposting_error error;
        const jobposting_status status = jobposting_document_parse(bytes, size, &options, &document, &error);
        const char *answer = status == JOBPOSTING_OK ? "accepted" : error.code;
        if (status == JOBPOSTING_OK) {
            CHECK(strcmp(expected, "accepted") == 0);
            CHECK(jobposting_document_count(document) == 0);
            jobposting_document_free(document);
            accepted_count += 1;
            compared_count += check_published(name, bytes, size);
        } else {
            CHECK(status == JOBPOSTING_INVALID_JSON || status == JOBPOSTING_LIMIT_EXCEEDED);
            CHECK(strcmp(expected, strcmp(expected, "refused") == 0 ? "refused" : answer) == 0);
            refused_count += 1;
        }
        if (failed_count != failed_before) printf("    %s: %s expected, %s\n", name, expected, answer);
        free(bytes);
        free(file);
    }
    fclose(answers);
    CHECK(accepted_count > 0 && refused_count > 0);
    printf("%zu files accepted, %zu of them compared with jansson; %zu refused\n", accepted_count, compared_count,
           refused_count);
    return finish();
}
