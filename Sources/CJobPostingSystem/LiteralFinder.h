/* Finds the places of LiteralPlaces.h; LiteralPlaces.c includes this once for each width, between the definitions of
 *
 *     FINDER        the name of the function
 *     WIDTH         bytes of a vector
 *     bits(lanes)   a bit for each lane, the first one lowest: whether it is set
 *     named(name)   a name of this width, for what is defined here
 *
 * Below, `here` are the bytes at the places, `last` those before them, `next` and `third` those one and three behind. */

#define bytes_of_width named(literal_bytes)
#define lanes_of_width named(literal_lanes)
#define load_of_width named(load_literal_bytes)
#define possible_of_width named(possible_literal_places)
#define excluded_of_width named(excluded_literal_places)

typedef uint8_t bytes_of_width __attribute__((ext_vector_type(WIDTH)));
/* Each all ones, or all zeros. */
typedef int8_t lanes_of_width __attribute__((ext_vector_type(WIDTH)));

#define ALL(byte) ((bytes_of_width)(uint8_t)(byte))
#define EQUAL(bytes, byte) ((lanes_of_width)((bytes) == ALL(byte)))

INLINE bytes_of_width load_of_width(const uint8_t *bytes) {
    bytes_of_width loaded;
    __builtin_memcpy(&loaded, bytes, WIDTH);
    return loaded;
}

/* What may be places: a few comparisons, for every byte of an input. */
INLINE lanes_of_width possible_of_width(const uint8_t *bytes, bytes_of_width first, bytes_of_width second) {
    const bytes_of_width last = load_of_width(bytes - 1), here = load_of_width(bytes), next = load_of_width(bytes + 1);
    const lanes_of_width ampersand = EQUAL(here, '&');
    const lanes_of_width pair = (lanes_of_width)((last | 0x20) == first) &
                                ((lanes_of_width)((here | 0x20) == second) | EQUAL(here, '<') | ampersand);
    const lanes_of_width lost_escape = EQUAL(here, 'u') & EQUAL(next & 0xF0, 0x30);
    const lanes_of_width reference = ampersand & ~EQUAL(load_of_width(bytes + 3), ';');
    /* As a signed number a byte beyond ASCII is less than any other. */
    const lanes_of_width special = (lanes_of_width)((lanes_of_width)here < 9);
    return pair | lost_escape | reference | EQUAL(here, '\\') | special;
}

/* What texts are full of and is none: for the blocks that have something, which are one in five. */
INLINE lanes_of_width excluded_of_width(const uint8_t *bytes) {
    const bytes_of_width last = load_of_width(bytes - 1), here = load_of_width(bytes), next = load_of_width(bytes + 1);
    const lanes_of_width separating =
        EQUAL(here, '\\') &
        (EQUAL(next, '"') | EQUAL(next, '/') | EQUAL(next, 'n') | EQUAL(next, 'r') | EQUAL(next, 't'));
    const lanes_of_width escape = EQUAL(here, 'u') & EQUAL(last, '\\');
    const lanes_of_width letter = (lanes_of_width)(((next | 0x20) - 'a') < 26);
    const lanes_of_width digit = (lanes_of_width)((next - '0') < 10);
    const lanes_of_width alone = EQUAL(here, '&') & ~(letter | digit | EQUAL(next, '#'));
    const lanes_of_width continuation = EQUAL(here & 0xC0, 0x80) & (lanes_of_width)((lanes_of_width)last < 0);
    return separating | escape | alone | continuation;
}

static size_t FINDER(
    uint8_t first, uint8_t second, const uint8_t *bytes, size_t block_count, system_literal_places *found) {
    const bytes_of_width all_first = ALL(first), all_second = ALL(second);
    size_t possible = 0;
    for (size_t offset = 0; offset < 64 * block_count; offset += 64) {
        uint64_t places = 0;
        for (unsigned part = 0; part < 64; part += WIDTH)
            places |= (uint64_t)bits(possible_of_width(bytes + offset + part, all_first, all_second)) << part;
        found[possible] = (system_literal_places){offset, places};
        /* Without a branch: where something stands cannot be guessed. */
        possible += places != 0;
    }
    size_t count = 0;
    for (size_t index = 0; index < possible; index++) {
        const system_literal_places block = found[index];
        uint64_t excluded = 0;
        for (unsigned part = 0; part < 64; part += WIDTH)
            excluded |= (uint64_t)bits(excluded_of_width(bytes + block.offset + part)) << part;
        found[count] = (system_literal_places){block.offset, block.bits & ~excluded};
        count += (block.bits & ~excluded) != 0;
    }
    return count;
}

#undef ALL
#undef EQUAL
#undef bytes_of_width
#undef lanes_of_width
#undef load_of_width
#undef possible_of_width
#undef excluded_of_width
