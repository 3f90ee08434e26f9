#include "CJobPostingSystem.h"

#define INLINE static inline __attribute__((always_inline))

/* Sixteen bytes: what every processor has. */

#define FINDER find_literal_places
#define WIDTH 16
#define bits(lanes) system_byte_lane_bits(lanes)
#define named(name) name##_16
#include "LiteralFinder.h"
#undef FINDER
#undef WIDTH
#undef bits
#undef named

system_literal_finder *system_widest_literal_finder = find_literal_places;

#if defined(__x86_64__) && defined(__clang__)
#include <immintrin.h>

/* AVX2 (Intel since Haswell, AMD since Excavator). Made of the same source, AVX-512 is slower: that tells of bytes in other
 * registers than those it reckons in. */

#pragma clang attribute push(__attribute__((target("avx2,bmi,bmi2,lzcnt"))), apply_to = function)

#define FINDER find_literal_places_avx2
#define WIDTH 32
#define bits(lanes) (uint32_t)_mm256_movemask_epi8((__m256i)(lanes))
#define named(name) name##_32
#include "LiteralFinder.h"

#pragma clang attribute pop

__attribute__((constructor)) static void choose_literal_finder(void) {
    __builtin_cpu_init();
    if (__builtin_cpu_supports("avx2") && __builtin_cpu_supports("bmi2"))
        system_widest_literal_finder = find_literal_places_avx2;
}
#endif
