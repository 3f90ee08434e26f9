/* Where in records that have not been read something stands that LiteralFilter has to judge, in vectors as wide as the
 * processor has them: which those are is only known when the program runs, and Swift has no way to ask. */
#ifndef CJOBPOSTINGSYSTEM_LITERALPLACES_H
#define CJOBPOSTINGSYSTEM_LITERALPLACES_H

#include <stddef.h>
#include <stdint.h>

/* Places among sixty-four bytes. */
typedef struct system_literal_places {
    /* Where the first of the bytes stands. */
    size_t offset;
    /* A bit for each place, the first one lowest; never 0. */
    uint64_t bits;
} system_literal_places;

typedef size_t system_literal_finder(
    uint8_t first, uint8_t second, const uint8_t *bytes, size_t block_count, system_literal_places *found);

/* The widest that this processor has. Set before main, and never changed. */
extern system_literal_finder *system_widest_literal_finder __attribute__((visibility("hidden")));

/* Finds places in blocks of sixty-four bytes, and returns in how many blocks there are any; those are written.
 *
 * A place is where one of these stands, whatever the case of letters:
 *     the second letter of the pair, < or &, behind the first letter
 *     &                                       before a letter, a digit or #; not with a ; as the third byte behind: &lt;
 *     u and a byte of 30 to 3F                not behind a backslash
 *     a backslash                             not before " / n r t
 *     a byte beyond ASCII                     but a continuation of UTF-8 behind another
 *     a byte below 9
 * first and second are in lower case. The byte before the blocks is read, and three behind them. */
static inline size_t system_find_literal_places(
    uint8_t first, uint8_t second, const uint8_t *bytes, size_t block_count, system_literal_places *found) {
    return system_widest_literal_finder(first, second, bytes, block_count, found);
}

#endif
