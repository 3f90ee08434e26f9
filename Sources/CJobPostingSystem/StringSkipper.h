/* Passes over the inside of a JSON string; WideStrings.c includes this once for each width, between the definitions of
 *
 *     SKIPPER              the name of the function
 *     block                sixty-four bytes, and whatever is made of them beforehand
 *     load(bytes)          the block there
 *     mask of a block      a bit for each byte, the first one lowest:
 *       stops                quotes and control characters        may_be_escaped   what may follow a backslash
 *       backslashes                                               hexadecimals     digits
 *       beyond_ascii                                              letters_u        u
 *       equal(block, byte)   at_least(block, byte)                letters_d        d and D, which begin a surrogate
 *                                                                 surrogate_digits 8 to F
 *
 * A block is one number of sixty-four bits for each question, and what follows from a byte is that number shifted:
 *
 *     text        a b \ n \ \ \ u 0 0 e 9 c "        the first byte on the left, as it stands
 *     backslashes . . 1 . 1 1 1 . . . . . . .
 *     escapes     . . 1 . 1 . 1 . . . . . . .        every second one of a run
 *     escaped     . . . 1 . 1 . 1 . . . . . .
 *     u           . . . . . . . 1 . . . . . .
 *     digits      . . . . . . . . 1 1 1 1 . .        have to be hexadecimal
 *
 * What reaches over the block's end is kept for the next one (`…_on`). */

static system_string_part SKIPPER(const uint8_t *bytes, size_t start, size_t count) {
    const uint64_t even = 0x5555555555555555;
    uint64_t escapes = 0, escapes_before = 0, escapes_seen = 0, beyond = 0, beyond_seen = 0;
    uint64_t escaped_on = 0, digits_on = 0, u_on = 0, d_on = 0;
    uint64_t continuations_on = 0, e0_on = 0, ed_on = 0, f0_on = 0, f4_on = 0;
    size_t offset = start;
    unsigned first = 0;
    bool is_closed = false;
    for (;; offset += 64) {
        escapes_seen |= escapes;
        escapes_before = escapes;
        escapes = 0;
        beyond_seen |= beyond;
        beyond = 0;
        if (count - offset < 64) break;
        const block here = load(bytes + offset);
        const uint64_t backslash = backslashes(here);
        uint64_t wrong = 0, escaped = 0;
        if (backslash | escaped_on | digits_on) {
            const uint64_t runs = backslash & ~escaped_on;
            const uint64_t starts = runs & ~(runs << 1);
            /* Added to the first bit of a run, a bit is carried behind it. */
            const uint64_t from_even = runs & ~(runs + (starts & even));
            escapes = runs & ~(from_even ^ even);
            escaped = escapes << 1 | escaped_on;
            const uint64_t u = escaped & letters_u(here);
            const uint64_t two = u | u << 1;
            const uint64_t digits = (two | two << 2) << 1 | digits_on;
            const uint64_t d = (u << 1 | u_on) & letters_d(here);
            wrong = (escaped & ~may_be_escaped(here)) | (digits & ~hexadecimals(here));
            if (d | d_on) wrong |= (d << 1 | d_on) & surrogate_digits(here);
            escaped_on = escapes >> 63;
            digits_on = u >> 63 | u >> 62 | u >> 61 | u >> 60;
            u_on = u >> 63;
            d_on = d >> 63;
        }
        beyond = beyond_ascii(here);
        if (beyond | continuations_on) {
            const uint64_t lead = at_least(here, 0xC0), lead3 = at_least(here, 0xE0), lead4 = at_least(here, 0xF0);
            const uint64_t e0 = equal(here, 0xE0), ed = equal(here, 0xED), f0 = equal(here, 0xF0), f4 = equal(here, 0xF4);
            const uint64_t from_90 = at_least(here, 0x90), from_a0 = at_least(here, 0xA0);
            wrong |= (lead << 1 | lead3 << 2 | lead4 << 3 | continuations_on) ^ (beyond & ~lead);
            /* C0, C1 and F5 to FF never occur. */
            wrong |= (lead & ~at_least(here, 0xC2)) | at_least(here, 0xF5);
            wrong |= ((e0 << 1 | e0_on) & ~from_a0) | ((ed << 1 | ed_on) & from_a0);
            wrong |= ((f0 << 1 | f0_on) & ~from_90) | ((f4 << 1 | f4_on) & from_90);
            continuations_on = lead >> 63 | lead3 >> 62 | lead4 >> 61;
            e0_on = e0 >> 63;
            ed_on = ed >> 63;
            f0_on = f0 >> 63;
            f4_on = f4 >> 63;
        }
        const uint64_t ends = (stops(here) & ~escaped) | wrong;
        if (!ends) continue;
        first = (unsigned)__builtin_ctzll(ends);
        is_closed = !(wrong >> first & 1) && bytes[offset + first] == '"';
        break;
    }
    /* What stands behind the end is not the string's. */
    const uint64_t inside = ~(~(uint64_t)0 << first);
    escapes &= inside;
    system_string_part part = {
        .end = offset + first,
        .has_escapes = (escapes_seen | escapes) != 0,
        .has_non_ascii = (beyond_seen | (beyond & inside)) != 0,
    };
    if (is_closed) return part;
    size_t distance = SIZE_MAX;
    if (escapes) {
        distance = first + (size_t)__builtin_clzll(escapes) - 63;
    } else if (escapes_before) {
        distance = first + (size_t)__builtin_clzll(escapes_before) + 1;
    }
    part.end = beginning(bytes, start, part.end, distance);
    return part;
}
