/*
 * The finders of places that this processor has, against one that looks at a byte at a time.
 *
 * A hundred thousand texts are made by chance of bytes that a finder asks for, and of others. A text begins and ends where a
 * finder may read, with the memory it lies in, so that a sanitizer sees what reads too far.
 */

#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "LiteralPlaces.c"
#include "random_json.h"

enum { MOST_BLOCKS = 3 };

static bool is_in(uint8_t byte, const char *set) { return byte && strchr(set, byte); }

static bool is_alphanumeric(uint8_t byte) {
    const uint8_t letter = byte | 0x20;
    return (byte >= '0' && byte <= '9') || (letter >= 'a' && letter <= 'z');
}

/* What the header says of a place. */
static bool is_place(uint8_t first, uint8_t second, const uint8_t *at) {
    const uint8_t last = at[-1], here = at[0], next = at[1];
    if (here == '&' && !is_alphanumeric(next) && next != '#') return false;
    if ((last | 0x20) == first && ((here | 0x20) == second || here == '<' || here == '&')) return here != 'u' || last != '\\';
    if (here == '&') return at[3] != ';';
    if (here == 'u') return next >= 0x30 && next <= 0x3F && last != '\\';
    if (here == '\\') return !is_in(next, "\"/nrt");
    if (here >= 0x80) return here >= 0xC0 || last < 0x80;
    return here < 9;
}

static int failed_count = 0;

static void judge(const char *name, system_literal_finder *find, uint8_t first, uint8_t second, const uint8_t *bytes,
                  size_t block_count) {
    system_literal_places found[MOST_BLOCKS];
    const size_t found_count = find(first, second, bytes, block_count, found);
    size_t taken = 0;
    for (size_t block = 0; block < block_count; block++) {
        uint64_t wanted = 0, bits = 0;
        for (size_t place = 0; place < 64; place++)
            wanted |= (uint64_t)is_place(first, second, bytes + 64 * block + place) << place;
        if (taken < found_count && found[taken].offset == 64 * block) bits = found[taken++].bits;
        if (bits == wanted || failed_count++ > 4) continue;
        printf("%s, %c%c: %016llx, not %016llx, of:", name, first, second, (unsigned long long)bits,
               (unsigned long long)wanted);
        for (int place = -1; place < 67; place++) printf(" %02x", bytes[64 * (int)block + place]);
        printf("\n");
    }
    if (taken != found_count && failed_count++ < 5) printf("%s: more blocks than there are, or out of order\n", name);
}

/* The same numbers in each run, so that a failure can be repeated. */
static uint64_t state = 7;
static size_t below(size_t bound) { return random_below(&state, bound); }

static void try_all(const char *name, system_literal_finder *find) {
    static const uint8_t asked[] = "\\\\\\\\&&&&;;##<<uuuuUU\"/nrt09:?@/`{[az[AZruRU\x80\xBF\xC3\xE2\xFF\x7F\x08\x09\x1F";
    static const char *const pairs[] = {"ru", "us", "zy", "ua", "uu", "an", "nt", "az"};
    for (size_t round = 0; round < 100000; round++) {
        const size_t block_count = below(MOST_BLOCKS + 1), count = 1 + 64 * block_count + 3;
        /* Half of the texts have little in them, so that there are blocks without any place. */
        const size_t rarity = round % 2 ? 2 : 60;
        uint8_t *text = malloc(count);
        if (!text) abort();
        for (size_t place = 0; place < count; place++) {
            text[place] = below(rarity) ? 'x' : asked[below(sizeof asked)];
        }
        const char *pair = pairs[below(sizeof pairs / sizeof *pairs)];
        judge(name, find, (uint8_t)pair[0], (uint8_t)pair[1], text + 1, block_count);
        free(text);
    }
}

int main(void) {
    try_all("16 bytes", find_literal_places);
    printf("16 bytes\n");
#if defined(__x86_64__)
    if (system_widest_literal_finder != find_literal_places) {
        try_all("AVX2", find_literal_places_avx2);
        printf("AVX2\n");
    }
#endif
    return failed_count != 0;
}
