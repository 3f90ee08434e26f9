/* The inside of JSON strings, sixty-four bytes a step, on processors that have vectors wider than those which every program
 * may use: which of them there are is only known when the program runs, and Swift has no way to ask. */
#ifndef CJOBPOSTINGSYSTEM_WIDESTRINGS_H
#define CJOBPOSTINGSYSTEM_WIDESTRINGS_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/* What has been passed over. */
typedef struct system_string_part {
    /* Where it ends. */
    size_t end;
    /* Whether the string has escapes up to there, or bytes beyond ASCII. */
    bool has_escapes;
    bool has_non_ascii;
} system_string_part;

typedef system_string_part system_string_skipper(const uint8_t *bytes, size_t start, size_t count);

/* The widest that this processor has; NULL where there is none. Set before main, and never changed. */
extern system_string_skipper *system_widest_string_skipper __attribute__((visibility("hidden")));

/* Passes over the inside of a JSON string from where a character or an escape begins.
 *
 * All that is passed over is well-formed: UTF-8 (RFC 3629, section 4), escapes (RFC 8259, section 7), no control character
 * and no closing quote. The end is the closing quote, or where a character or an escape begins: where something is wrong, or
 * may be half of a surrogate pair, or fewer than sixty-four bytes are left, at that or a little before it.
 * Nothing is read at count or behind it. */
static inline system_string_part system_skip_string(const uint8_t *bytes, size_t start, size_t count) {
    system_string_skipper *skip = system_widest_string_skipper;
    return skip ? skip(bytes, start, count) : (system_string_part){start, false, false};
}

#endif
