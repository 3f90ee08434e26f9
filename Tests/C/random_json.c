#include "random_json.h"

#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

void append(text_buffer *text, const char *bytes, size_t size) {
    if (size > text->capacity - text->size) {
        text->capacity = 2 * (text->size + size) + 64;
        text->bytes = realloc(text->bytes, text->capacity);
        if (text->bytes == NULL) abort();
    }
    if (size > 0) memcpy(text->bytes + text->size, bytes, size);
    text->size += size;
}

void append_string(text_buffer *text, const char *string) { append(text, string, strlen(string)); }

static void append_byte(text_buffer *text, char byte) { append(text, &byte, 1); }

size_t random_below(uint64_t *state, size_t bound) {
    uint64_t number = *state += 0x9E3779B97F4A7C15;
    number = (number ^ number >> 30) * 0xBF58476D1CE4E5B9;
    number = (number ^ number >> 27) * 0x94D049BB133111EB;
    return (size_t)((number ^ number >> 31) % bound);
}

#define COUNT(array) (sizeof(array) / sizeof *(array))
#define ANY(array) array[random_below(state, COUNT(array))]

/* ---- Values ---------------------------------------------------------------------------------- */

static void append_blank(text_buffer *text, uint64_t *state) {
    static const char *const blanks[] = {" ", "\n", "\t", "\r", "  ", "\r\n    "};
    if (random_below(state, 8) == 0) append_string(text, ANY(blanks));
}

static void append_digits(text_buffer *text, uint64_t *state, size_t count) {
    for (size_t index = 0; index < count; index++) append_byte(text, (char)('0' + random_below(state, 10)));
}

static void append_number(text_buffer *text, uint64_t *state) {
    static const char *const edges[] = {
        "-0", "-0.0", "0e0", "9223372036854775807", "-9223372036854775808", "9223372036854775808",
        "-9223372036854775809", "18446744073709551616", "1.7976931348623157e308", "1.8e308", "-1e400", "5e-324",
        "2.4703282292062327e-324", "1e-400", "0e400", "9007199254740993", "0.1e1", "1E+2",
        "123456789012345678901234567890", "2.2250738585072011e-308",
        "0.000000000000000000000000000000000000001", "4.35", "1e23"};
    if (random_below(state, 40) == 0) {
        append_string(text, ANY(edges));
        return;
    }
    if (random_below(state, 3) == 0) append_byte(text, '-');
    if (random_below(state, 6) == 0) {
        append_byte(text, '0');
    } else {
        append_byte(text, (char)('1' + random_below(state, 9)));
        append_digits(text, state, random_below(state, random_below(state, 16) == 0 ? 22 : 9));
    }
    if (random_below(state, 3) == 0) {
        append_byte(text, '.');
        append_digits(text, state, 1 + random_below(state, 18));
    }
    if (random_below(state, 4) == 0) {
        static const char *const marks[] = {"e", "E", "e+", "E+", "e-", "E-"};
        append_string(text, ANY(marks));
        append_digits(text, state, 1 + random_below(state, 2));
    }
}

/* A code point that UTF-8 can say, with as many bytes. */
static size_t random_character(uint64_t *state, size_t size) {
    static const size_t first[] = {0x20, 0x80, 0x800, 0x10000}, end[] = {0x80, 0x800, 0x10000, 0x110000};
    const size_t character = first[size - 1] + random_below(state, end[size - 1] - first[size - 1]);
    if (character == '"' || character == '\\') return 'x';
    return character >= 0xD800 && character < 0xE000 ? character - 0x800 : character;
}

static void append_utf8(text_buffer *text, size_t character, size_t size) {
    static const size_t marks[] = {0, 0xC0, 0xE0, 0xF0};
    append_byte(text, (char)(marks[size - 1] | character >> 6 * (size - 1)));
    for (size_t left = size - 1; left > 0; left--)
        append_byte(text, (char)(0x80 | (character >> 6 * (left - 1) & 0x3F)));
}

static void append_unicode_escape(text_buffer *text, uint64_t *state, size_t unit) {
    char escape[8];
    snprintf(escape, sizeof escape, random_below(state, 2) == 0 ? "\\u%04x" : "\\u%04X", (unsigned)(unit & 0xFFFF));
    append_string(text, escape);
}

static void append_quoted(text_buffer *text, uint64_t *state, size_t pieces) {
    static const char *const escapes[] = {"\\\"", "\\\\", "\\/", "\\b", "\\f", "\\n", "\\r", "\\t"};
    append_byte(text, '"');
    for (size_t piece = 0; piece < pieces; piece++) {
        const size_t size = 1 + random_below(state, 4);
        size_t character = random_character(state, size);
        switch (random_below(state, 8)) {
        case 0: append_string(text, ANY(escapes)); break;
        case 1:
            if (random_below(state, 60) == 0) character = 0;
            if (character >= 0x10000) {
                append_unicode_escape(text, state, 0xD800 | (character - 0x10000) >> 10);
                append_unicode_escape(text, state, 0xDC00 | ((character - 0x10000) & 0x3FF));
            } else {
                append_unicode_escape(text, state, character);
            }
            break;
        case 2: append_utf8(text, character, size); break;
        default: append_utf8(text, random_character(state, 1), 1);
        }
    }
    append_byte(text, '"');
}

static void append_name(text_buffer *text, uint64_t *state) {
    static const char *const names[] = {"\"\"", "\"a/b\"", "\"m~n\"", "\"~1\"", "\"@type\"", "\"0\"", "\"title\"",
                                        "\"name\"", "\"value\"", "\"description\"", "\"\\u0061\"", "\"a\""};
    if (random_below(state, 4) == 0) append_string(text, ANY(names));
    else append_quoted(text, state, 1 + random_below(state, 10));
}

static void append_container(text_buffer *text, uint64_t *state, size_t depth, bool is_object) {
    append_byte(text, is_object ? '{' : '[');
    append_blank(text, state);
    const size_t count = random_below(state, 6);
    for (size_t index = 0; index < count; index++) {
        if (index > 0) append_byte(text, ',');
        append_blank(text, state);
        if (is_object) {
            append_name(text, state);
            append_blank(text, state);
            append_byte(text, ':');
            append_blank(text, state);
        }
        append_random_value(text, state, depth - 1);
        append_blank(text, state);
    }
    append_byte(text, is_object ? '}' : ']');
}

void append_random_value(text_buffer *text, uint64_t *state, size_t depth) {
    static const char *const literals[] = {"null", "true", "false"};
    switch (random_below(state, depth == 0 ? 5 : 10)) {
    case 0: append_string(text, ANY(literals)); break;
    case 1:
    case 2: append_number(text, state); break;
    case 3:
    case 4: append_quoted(text, state, random_below(state, 24)); break;
    case 5:
    case 6: append_container(text, state, depth, false); break;
    default: append_container(text, state, depth, true);
    }
}

/* ---- Mutations ------------------------------------------------------------------------------- */

static bool is_blank(char byte) { return byte == ' ' || byte == '\t' || byte == '\n' || byte == '\r'; }

static bool is_mark(char byte) { return byte != 0 && strchr("[]{},:\"", byte) != NULL; }

static size_t end_of_token(const char *bytes, size_t size, size_t start) {
    size_t end = start + 1;
    if (bytes[start] == '"') {
        for (; end < size && bytes[end] != '"'; end++)
            if (bytes[end] == '\\') end++;
        return end < size ? end + 1 : size;
    }
    if (is_mark(bytes[start])) return end;
    while (end < size && !is_blank(bytes[end]) && !is_mark(bytes[end])) end++;
    return end;
}

void find_tokens(token_list *tokens, const char *bytes, size_t size) {
    tokens->count = 0;
    for (size_t start = 0; start < size;) {
        if (is_blank(bytes[start])) {
            start++;
            continue;
        }
        if (tokens->count == tokens->capacity) {
            tokens->capacity = 2 * tokens->capacity + 64;
            tokens->items = realloc(tokens->items, tokens->capacity * sizeof *tokens->items);
            if (tokens->items == NULL) abort();
        }
        const size_t end = end_of_token(bytes, size, start);
        tokens->items[tokens->count++] = (struct token){start, end - start};
        start = end;
    }
}

/* Writes the original with some bytes in place of those from start to end. */
static void replace(text_buffer *mutated, const text_buffer *original, size_t start, size_t end, const char *bytes,
                    size_t size) {
    mutated->size = 0;
    append(mutated, original->bytes, start);
    append(mutated, bytes, size);
    append(mutated, original->bytes + end, original->size - end);
}

static char random_byte(uint64_t *state) {
    static const char marks[] = "\"\"\\\\{}[],:0123-+.eEtfnu/ \t\n\r\0\x1F\x7F\x80\xBF\xC0\xC3\xE2\xED\xF0\xF4\xFF";
    return random_below(state, 3) == 0 ? (char)random_below(state, 256) : ANY(marks);
}

static void mutate_byte(text_buffer *mutated, const text_buffer *original, uint64_t *state) {
    const size_t place = random_below(state, original->size);
    char bytes[2] = {random_byte(state), original->bytes[place]};
    switch (random_below(state, 5)) {
    case 0: replace(mutated, original, place, place, bytes, 1); break;
    case 1: replace(mutated, original, place, place + 1, bytes, 0); break;
    case 2:
        bytes[0] = (char)(bytes[1] ^ 1 << random_below(state, 8));
        replace(mutated, original, place, place + 1, bytes, 1);
        break;
    case 3:
        if (place + 1 < original->size) {
            bytes[0] = original->bytes[place + 1];
            replace(mutated, original, place, place + 2, bytes, 2);
            break;
        }
        /* The last byte has no next one. */
        /* fall through */
    default: replace(mutated, original, place, place + 1, bytes, 1);
    }
}

static void mutate_token(text_buffer *mutated, const text_buffer *original, const token_list *tokens, uint64_t *state) {
    static const char *const others[] = {
        "null", "true", "false", "nul", "True", "NaN", "Infinity", "-", "0", "00", "-0", "1.", ".5", "1e5", "1e",
        "1e400", "0x1F", "9223372036854775808", "{", "}", "[", "]", ",", ":", "{}", "[]", "\"\"", "\"\\u0000\"",
        "\"\\ud834\\udd1e\"", "\"\\ud834\"", "\"\\udd1e\"", "\"\\x\"", "\"", "'a'", "//", "/**/", "\xEF\xBB\xBF",
        "\"\xED\xA0\x80\"", "\"\x01\"", "\"@type\"", "\"JobPosting\"", "{\"@type\":\"JobPosting\"}", "\f",
        "\xC2\xA0"};
    const struct token token = tokens->items[random_below(state, tokens->count)];
    const struct token second = tokens->items[random_below(state, tokens->count)];
    const size_t end = token.offset + token.size;
    const char *other = ANY(others);
    switch (random_below(state, 5)) {
    case 0: replace(mutated, original, token.offset, end, "", 0); break;
    case 1: replace(mutated, original, end, end, original->bytes + token.offset, token.size); break;
    case 2: replace(mutated, original, token.offset, token.offset, other, strlen(other)); break;
    case 3: replace(mutated, original, token.offset, end, other, strlen(other)); break;
    default: replace(mutated, original, token.offset, end, original->bytes + second.offset, second.size);
    }
}

void mutate(text_buffer *mutated, const text_buffer *original, const token_list *tokens, uint64_t *state) {
    const size_t choice = random_below(state, 16);
    if (choice == 0) replace(mutated, original, random_below(state, original->size), original->size, "", 0);
    else if (choice < 8) mutate_byte(mutated, original, state);
    else mutate_token(mutated, original, tokens, state);
}

/* ---- Printing -------------------------------------------------------------------------------- */

void print_text(const char *bytes, size_t size) {
    printf("    \"");
    for (size_t index = 0; index < size && index < 4000; index++) {
        const unsigned char byte = (unsigned char)bytes[index];
        if (byte == '"' || byte == '\\') printf("\\%c", byte);
        else if (byte >= 0x20 && byte < 0x7F) putchar(byte);
        else printf("\\%03o", byte);
    }
    printf(size > 4000 ? "\" and so on: %zu bytes\n" : "\"\n", size);
}
