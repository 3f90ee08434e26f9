#include "comparison.h"

#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static void compare_value(comparison *all, const jobposting_node *node, json_t *expected);

void report_difference(comparison *all, const char *what) {
    all->differences += 1;
    fprintf(stderr, "%s: %.*s: %s\n", all->file, (int)all->pointer_size, all->pointer, what);
}

static void expect(comparison *all, bool holds, const char *what) {
    if (!holds) report_difference(all, what);
}

json_t *load_json(comparison *all, const char *bytes, size_t size) {
    const size_t flags = JSON_DECODE_ANY | JSON_ALLOW_NUL;
    json_error_t error;
    json_t *value = json_loadb(bytes, size, flags, &error);
    if (value == NULL && json_error_code(&error) == json_error_numeric_overflow)
        value = json_loadb(bytes, size, flags | JSON_DECODE_INT_AS_REAL, &error);
    if (value == NULL) report_difference(all, error.text);
    return value;
}

static bool is_text(jobposting_string text, const char *expected, size_t size) {
    return text.size == size && (size == 0 || memcmp(text.data, expected, size) == 0);
}

/* ---- The place in the document --------------------------------------------------------------- */

/* Appends a token to the pointer, escaped by RFC 6901; false when there is no room. */
static bool push(comparison *all, const char *token, size_t size) {
    if (all->pointer_size + 1 + 2 * size > COMPARISON_POINTER_SIZE) return false;
    char *end = all->pointer + all->pointer_size;
    *end++ = '/';
    for (size_t index = 0; index < size; index++) {
        if (token[index] == '~' || token[index] == '/') {
            *end++ = '~';
            *end++ = token[index] == '~' ? '0' : '1';
        } else {
            *end++ = token[index];
        }
    }
    all->pointer_size = (size_t)(end - all->pointer);
    return true;
}

/* Whether the pointer, as it stands, is answered with the node that walking has met. */
static bool finds(comparison *all, const jobposting_node *node, jobposting_node *found) {
    return jobposting_published(all->posting, all->pointer, all->pointer_size, found) == JOBPOSTING_OK
        && found->place == node->place;
}

/* ---- Containers ------------------------------------------------------------------------------ */

static void compare_array(comparison *all, const jobposting_node *node, json_t *expected) {
    const size_t pointer_size = all->pointer_size;
    size_t count = 0;
    expect(all, jobposting_node_count(node, &count) == JOBPOSTING_OK && count == json_array_size(expected), "length");

    jobposting_string key;
    jobposting_node element, found;
    jobposting_status status = jobposting_node_first(node, &key, &element);
    size_t index = 0;
    for (; status == JOBPOSTING_OK && index < json_array_size(expected); index++) {
        char token[24];
        const int size = snprintf(token, sizeof token, "%zu", index);
        if (push(all, token, (size_t)size)) {
            expect(all, key.data == NULL, "an element has a key");
            expect(all, finds(all, &element, &found), "the pointer finds another element");
            compare_value(all, &element, json_array_get(expected, index));
        } else {
            report_difference(all, "too deep to be compared");
        }
        all->pointer_size = pointer_size;
        status = jobposting_node_next(&element, &key, &element);
    }
    expect(all, status == JOBPOSTING_ABSENT && index == json_array_size(expected), "number of elements");
}

/*
 * jansson keeps one member of each name: at the place of the first, with the value of the last.
 *
 * So our members are gone through with jansson's iterator beside them. A member whose name is not the iterator's is
 * there a second time; that all names were met is certain when the iterator is at its end. Values are read by pointer,
 * which finds the last of equal names.
 */
static void compare_object(comparison *all, const jobposting_node *node, json_t *expected) {
    const size_t pointer_size = all->pointer_size;
    size_t count = 0, duplicates = 0;
    expect(all, jobposting_node_count(node, &count) == JOBPOSTING_OK, "number of members");
    const bool has_duplicates = count != json_object_size(expected);

    void *iterator = json_object_iter(expected);
    jobposting_string key;
    jobposting_node member, found;
    jobposting_status status = jobposting_node_first(node, &key, &member);
    for (; status == JOBPOSTING_OK; status = jobposting_node_next(&member, &key, &member)) {
        const char *name = json_object_iter_key(iterator);
        if (name == NULL || !is_text(key, name, strlen(name))) {
            duplicates += 1;
            continue;
        }
        if (push(all, key.data, key.size)) {
            if (finds(all, &member, &found)) {
                compare_value(all, &member, json_object_iter_value(iterator));
            } else if (has_duplicates && jobposting_published(all->posting, all->pointer, all->pointer_size, &found)
                       == JOBPOSTING_OK) {
                compare_value(all, &found, json_object_iter_value(iterator));
            } else {
                report_difference(all, "the pointer finds another member");
            }
        } else {
            report_difference(all, "too deep to be compared");
        }
        all->pointer_size = pointer_size;
        iterator = json_object_iter_next(expected, iterator);
    }
    expect(all, status == JOBPOSTING_ABSENT && iterator == NULL, "names or order of members");
    expect(all, count == json_object_size(expected) + duplicates, "number of members");
    all->duplicates += duplicates;
}

/* ---- Values ---------------------------------------------------------------------------------- */

/* Whether a number is read as an integer exactly when it is written as one that fits. */
static bool is_right_integer(const jobposting_node *node) {
    char digits[32] = "";
    jobposting_string source;
    if (jobposting_node_source(node, &source) != JOBPOSTING_OK || source.size == 0) return false;
    const bool is_short = source.size < sizeof digits;
    if (is_short) memcpy(digits, source.data, source.size);
    errno = 0;
    char *end = digits;
    const long long expected = strtoll(digits, &end, 10);
    const bool is_integer = is_short && errno == 0 && *end == '\0';

    int64_t integer = 0;
    const jobposting_status status = jobposting_node_integer(node, &integer);
    return is_integer ? status == JOBPOSTING_OK && integer == expected : status == JOBPOSTING_WRONG_TYPE;
}

static void compare_number(comparison *all, const jobposting_node *node, const json_t *expected) {
    double number;
    const double expected_number = json_number_value(expected);
    const bool is_read = jobposting_node_number(node, &number) == JOBPOSTING_OK;
    if (json_is_integer(expected)) {
        int64_t integer;
        const bool is_integer = jobposting_node_integer(node, &integer) == JOBPOSTING_OK;
        expect(all, is_integer && integer == json_integer_value(expected), "integer");
        /* Equal, as -0 is an integer to jansson. */
        expect(all, is_read && number >= expected_number && number <= expected_number, "number of an integer");
    } else {
        /* Bit for bit: -0.0 is not 0.0. */
        expect(all, is_read && memcmp(&number, &expected_number, sizeof number) == 0, "number");
    }
    expect(all, is_right_integer(node), "integer as it is written");
}

/* Where the value stands in the input, and how it is written there. */
static void compare_source(comparison *all, const jobposting_node *node) {
    jobposting_string source;
    const bool is_read = jobposting_node_source(node, &source) == JOBPOSTING_OK;
    const bool is_inside = node->offset <= all->size && node->size <= all->size - node->offset;
    expect(all, is_read && is_inside && is_text(source, all->bytes + node->offset, node->size), "offset or size");
}

static void compare_value(comparison *all, const jobposting_node *node, json_t *expected) {
    all->values += 1;
    compare_source(all, node);
    jobposting_string text;
    bool boolean;
    switch (json_typeof(expected)) {
    case JSON_NULL:
        expect(all, node->type == JOBPOSTING_TYPE_NULL, "type: null expected");
        return;
    case JSON_TRUE:
    case JSON_FALSE:
        expect(all, jobposting_node_boolean(node, &boolean) == JOBPOSTING_OK && boolean == json_is_true(expected),
               "boolean");
        expect(all, node->type == JOBPOSTING_TYPE_BOOLEAN, "type: boolean expected");
        return;
    case JSON_INTEGER:
    case JSON_REAL:
        compare_number(all, node, expected);
        expect(all, node->type == JOBPOSTING_TYPE_NUMBER, "type: number expected");
        return;
    case JSON_STRING:
        expect(all, jobposting_node_text(node, &text) == JOBPOSTING_OK
                   && is_text(text, json_string_value(expected), json_string_length(expected)), "text");
        expect(all, node->type == JOBPOSTING_TYPE_TEXT, "type: text expected");
        return;
    case JSON_ARRAY:
        expect(all, node->type == JOBPOSTING_TYPE_ARRAY, "type: array expected");
        compare_array(all, node, expected);
        return;
    case JSON_OBJECT:
        expect(all, node->type == JOBPOSTING_TYPE_OBJECT, "type: object expected");
        compare_object(all, node, expected);
        return;
    }
}

void compare_encoded(comparison *all, const char *what, jobposting_status status, jobposting_buffer *json,
                     const json_t *expected) {
    if (status != JOBPOSTING_OK) {
        report_difference(all, what);
        return;
    }
    json_t *written = load_json(all, json->data, json->size);
    if (written != NULL) expect(all, json_equal(written, expected), what);
    json_decref(written);
    jobposting_buffer_free(json);
}

void compare_posting(comparison *all, const jobposting *posting, json_t *expected) {
    jobposting_node root;
    all->posting = posting;
    all->pointer_size = 0;
    if (jobposting_published(posting, NULL, 0, &root) == JOBPOSTING_OK) compare_value(all, &root, expected);
    else report_difference(all, "the posting has no root");

    jobposting_write_options indented = JOBPOSTING_WRITE_OPTIONS_INIT, safe = JOBPOSTING_WRITE_OPTIONS_INIT;
    indented.indentation = 4;
    safe.is_safe_in_script = true;
    jobposting_buffer json;
    jobposting_status status = jobposting_encode(posting, NULL, &json);
    compare_encoded(all, "encoded posting", status, &json, expected);
    status = jobposting_encode(posting, &indented, &json);
    compare_encoded(all, "encoded posting, indented", status, &json, expected);
    status = jobposting_encode(posting, &safe, &json);
    compare_encoded(all, "encoded posting, safe in a script", status, &json, expected);
}
