/* The one thing about vectors that Swift cannot say: swift 6.3.1 compares sixteen bytes in one instruction each, but makes a
 * dozen of the question which lanes are set, and a call of some forms of it. */
#ifndef CJOBPOSTINGSYSTEM_BYTELANES_H
#define CJOBPOSTINGSYSTEM_BYTELANES_H

#include <stdint.h>

/* SYSTEM_PORTABLE_LANES is for tests: what other processors get. */
#if defined(__SSE2__) && !defined(SYSTEM_PORTABLE_LANES)
#define SYSTEM_SSE2_LANES
#include <emmintrin.h>
#endif

/* Sixteen lanes: each all ones, or all zeros. In Swift, SIMD16<Int8>. */
typedef int8_t system_byte_lanes __attribute__((ext_vector_type(16)));

/* A bit for each lane, the first one lowest: whether it is set. */
static inline uint32_t system_byte_lane_bits(system_byte_lanes lanes) {
#if defined(SYSTEM_SSE2_LANES)
    return (uint32_t)_mm_movemask_epi8((__m128i)lanes);
#else
    /* Byte n keeps bit n; multiplied, all eight meet in the highest byte, where no two have the same bit. */
    const uint64_t kept = 0x8040201008040201, sum = 0x0101010101010101;
    uint64_t halves[2];
    __builtin_memcpy(halves, &lanes, sizeof halves);
#if __BYTE_ORDER__ == __ORDER_BIG_ENDIAN__
    halves[0] = __builtin_bswap64(halves[0]);
    halves[1] = __builtin_bswap64(halves[1]);
#endif
    return (uint32_t)(((halves[0] & kept) * sum) >> 56 | ((halves[1] & kept) * sum) >> 56 << 8);
#endif
}

#endif
