/*
 * The skippers of strings that this processor has, against one that looks at a byte at a time.
 *
 * Every unit below (a character, an escape, what is wrong) is put at each offset of a block, and then two hundred thousand
 * texts are made of units by chance. A text ends with the memory it lies in, so that a sanitizer sees what reads too far.
 */

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "WideStrings.c"
#include "random_json.h"

#define UNIT(text) {text, sizeof text - 1}

static const struct {
    const char *text;
    size_t size;
} units[] = {
    UNIT("a"), UNIT("plain text"), UNIT("uuuu"), UNIT("dD89abcdefABCDEF"), UNIT("/"), UNIT("\x7F"), UNIT(" "),
    /* Escapes. */
    UNIT("\\n"), UNIT("\\\""), UNIT("\\\\"), UNIT("\\/"), UNIT("\\b"), UNIT("\\f"), UNIT("\\r"), UNIT("\\t"),
    UNIT("\\u0041"), UNIT("\\u00e9"), UNIT("\\uABCD"), UNIT("\\ud7ff"), UNIT("\\uD55c"), UNIT("\\ue000"), UNIT("\\u003c"),
    UNIT("\\\\\\\\\\\\"), UNIT("\\\\u12"), UNIT("\\\\\\u1234"),
    /* Characters at the bounds of RFC 3629. */
    UNIT("\xC2\x80"), UNIT("\xDF\xBF"), UNIT("\xE0\xA0\x80"), UNIT("\xED\x9F\xBF"), UNIT("\xEE\x80\x80"),
    UNIT("\xEF\xBF\xBF"), UNIT("\xF0\x90\x80\x80"), UNIT("\xF4\x8F\xBF\xBF"), UNIT("\xE2\x80\x93"), UNIT("\xE0\xA4\x95"),
    /* What ends a string, or has to be looked at. */
    UNIT("\""), UNIT("\n"), UNIT("\x1F"), UNIT("\0"), UNIT("\\"), UNIT("\\x"), UNIT("\\N"), UNIT("\\\x80"), UNIT("\\u"),
    UNIT("\\u12"), UNIT("\\u1:34"), UNIT("\\u12G4"), UNIT("\\u123/"), UNIT("\\u:234"), UNIT("\\ud800"), UNIT("\\udfff"), UNIT("\\uD83D\\uDE00"),
    UNIT("\x80"), UNIT("\xBF\xBF"), UNIT("\xC0\x80"), UNIT("\xC1\xBF"), UNIT("\xE0\x9F\xBF"), UNIT("\xED\xA0\x80"),
    UNIT("\xF0\x8F\xBF\xBF"), UNIT("\xF4\x90\x80\x80"), UNIT("\xF5\x80\x80\x80"), UNIT("\xFF"), UNIT("\xC3"), UNIT("\xE2\x82"),
    UNIT("\xF0\x9F\x98"),
};
enum { UNIT_COUNT = sizeof units / sizeof *units, SOUND_COUNT = 35 };

static bool is_hexadecimal(uint8_t byte) {
    return (byte >= '0' && byte <= '9') || (byte >= 'a' && byte <= 'f') || (byte >= 'A' && byte <= 'F');
}

/* Bytes of the escape at the front; 0 where it is none, or half of a surrogate pair. */
static size_t escape_size(const uint8_t *bytes, size_t count) {
    if (count < 2) return 0;
    if (bytes[1] && strchr("\"\\/bfnrt", bytes[1])) return 2;
    if (bytes[1] != 'u' || count < 6) return 0;
    for (size_t index = 2; index < 6; index++)
        if (!is_hexadecimal(bytes[index])) return 0;
    return (bytes[2] | 0x20) == 'd' && bytes[3] >= '8' ? 0 : 6;
}

/* Bytes of the character above ASCII at the front; 0 where it is not well-formed. */
static size_t character_size(const uint8_t *bytes, size_t count) {
    const size_t size = bytes[0] < 0xC2 ? 0 : bytes[0] < 0xE0 ? 2 : bytes[0] < 0xF0 ? 3 : bytes[0] < 0xF5 ? 4 : 0;
    if (size == 0 || count < size) return 0;
    uint32_t scalar = bytes[0] & (0x7F >> size);
    for (size_t index = 1; index < size; index++) {
        if ((bytes[index] & 0xC0) != 0x80) return 0;
        scalar = scalar << 6 | (bytes[index] & 0x3F);
    }
    if (size == 3 && (scalar < 0x800 || (scalar >= 0xD800 && scalar < 0xE000))) return 0;
    if (size == 4 && (scalar < 0x10000 || scalar > 0x10FFFF)) return 0;
    return size;
}

static int failed_count = 0;

static void fail(const char *what, const char *name, const uint8_t *bytes, size_t count, system_string_part part) {
    if (failed_count++ > 4) return;
    printf("%s: %s; end %zu of:", name, what, part.end);
    for (size_t index = 0; index < count; index++) printf(" %02x", bytes[index]);
    printf("\n");
}

/* Whether what a skipper says of a text is true. */
static void judge(const char *name, system_string_skipper *skip, const char *text, size_t count) {
    uint8_t *bytes = malloc(count ? count : 1);
    if (!bytes) abort();
    memcpy(bytes, text, count);
    const system_string_part part = skip(bytes, 0, count);
    size_t place = 0;
    bool is_beginning = part.end == 0, has_escapes = false, has_non_ascii = false;
    for (;;) {
        size_t size = 0;
        if (place < count) {
            const uint8_t byte = bytes[place];
            if (byte == '\\') size = escape_size(bytes + place, count - place);
            else if (byte >= 0x80) size = character_size(bytes + place, count - place);
            else size = byte >= 0x20 && byte != '"';
        }
        if (size == 0) break;
        if (place < part.end) {
            has_escapes |= bytes[place] == '\\';
            has_non_ascii |= bytes[place] >= 0x80;
        }
        place += size;
        is_beginning |= part.end == place;
    }
    const bool is_closed = place < count && bytes[place] == '"';
    if (part.end > place) fail("too far", name, bytes, count, part);
    if (!is_beginning) fail("within a character or an escape", name, bytes, count, part);
    if (count - part.end >= 64 + 6 && place - part.end > (is_closed ? 0 : 6)) fail("not far enough", name, bytes, count, part);
    if ((has_escapes && !part.has_escapes) || (has_non_ascii && !part.has_non_ascii)) fail("not told", name, bytes, count, part);
    /* Nothing behind the string is told of it. */
    if (is_closed && part.end == place && (part.has_escapes != has_escapes || part.has_non_ascii != has_non_ascii))
        fail("told of what follows", name, bytes, count, part);
    if (part.has_escapes && !memchr(bytes, '\\', count)) fail("has no escapes", name, bytes, count, part);
    free(bytes);
}

/* The same numbers in each run, so that a failure can be repeated. */
static uint64_t state = 7;
static size_t below(size_t bound) { return random_below(&state, bound); }

static void try_all(const char *name, system_string_skipper *skip) {
    char text[1024];
    for (size_t unit = 0; unit < UNIT_COUNT; unit++) {
        for (size_t before = 0; before < 140; before++) {
            for (size_t after = 0; after < 140; after += 1 + after / 8) {
                memset(text, 'x', before);
                memcpy(text + before, units[unit].text, units[unit].size);
                memset(text + before + units[unit].size, 'y', after);
                judge(name, skip, text, before + units[unit].size + after);
            }
        }
    }
    for (size_t round = 0; round < 200000; round++) {
        /* Nearly all of a text is sound, or it would end at once. */
        const size_t wanted = below(400), faults = below(3);
        size_t count = 0;
        while (count < wanted) {
            const size_t unit = below(200) < faults ? SOUND_COUNT + below(UNIT_COUNT - SOUND_COUNT) : below(SOUND_COUNT);
            memcpy(text + count, units[unit].text, units[unit].size);
            count += units[unit].size;
        }
        judge(name, skip, text, count);
    }
}

int main(void) {
#if defined(__x86_64__)
    if (system_widest_string_skipper == skip_string_avx512) {
        try_all("AVX-512", skip_string_avx512);
        printf("AVX-512\n");
    }
    if (system_widest_string_skipper) {
        try_all("AVX2", skip_string_avx2);
        printf("AVX2\n");
    }
#endif
    if (!system_widest_string_skipper) printf("this processor has no wider vectors\n");
    return failed_count != 0;
}
