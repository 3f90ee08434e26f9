#include "CJobPostingSystem.h"

system_string_skipper *system_widest_string_skipper;

#if defined(__x86_64__) && defined(__clang__)
#include <immintrin.h>

#define INLINE static inline __attribute__((always_inline))

/* Where the character or the escape begins in which a place lies, or which ends there.
 *
 * distance: from the last escape before the place; an escape is six bytes long at most. */
static size_t beginning(const uint8_t *bytes, size_t start, size_t place, size_t distance) {
    if (distance < 6) return place - distance;
    size_t lead = place;
    /* Two continuations at most stand before a place within a character. */
    while (lead > start && place - lead < 2 && (bytes[lead - 1] & 0xC0) == 0x80) lead--;
    return lead > start && bytes[lead - 1] >= 0xC0 ? lead - 1 : place;
}

/* AVX-512 with VBMI (Intel since Ice Lake, AMD since Zen 4): one look into a table of 128 bytes says all of a byte. */

enum {
    IS_STOP = 1,
    IS_BACKSLASH = 2,
    MAY_BE_ESCAPED = 4,
    IS_HEXADECIMAL = 8,
    IS_U = 16,
    IS_D = 32,
    IS_SURROGATE_DIGIT = 64,
};

/* What a byte of ASCII is, sixteen a line. */
static const uint8_t kinds[128] __attribute__((aligned(64))) = {
    1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
    1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
    0, 0, 5, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 4,
    8, 8, 8, 8, 8, 8, 8, 8, 72, 72, 0, 0, 0, 0, 0, 0,
    0, 72, 72, 72, 104, 72, 72, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 6, 0, 0, 0,
    0, 72, 76, 72, 104, 72, 76, 0, 0, 0, 0, 0, 0, 0, 4, 0,
    0, 0, 4, 0, 4, 20, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
};

#pragma clang attribute push(__attribute__((target("avx512f,avx512bw,avx512vbmi,bmi,bmi2,lzcnt"))), apply_to = function)

typedef struct {
    __m512i bytes, kinds;
} avx512_block;

INLINE avx512_block avx512_load(const uint8_t *bytes) {
    const __m512i loaded = _mm512_loadu_si512(bytes);
    /* The table is looked into with seven bits of each byte. */
    const __mmask64 ascii = ~_mm512_movepi8_mask(loaded);
    return (avx512_block){
        loaded, _mm512_maskz_permutex2var_epi8(ascii, _mm512_load_si512(kinds), loaded, _mm512_load_si512(kinds + 64))};
}

INLINE uint64_t avx512_of_kind(avx512_block here, int kind) {
    return _mm512_test_epi8_mask(here.kinds, _mm512_set1_epi8((char)kind));
}

INLINE uint64_t avx512_equal(avx512_block here, int byte) {
    return _mm512_cmpeq_epi8_mask(here.bytes, _mm512_set1_epi8((char)byte));
}

INLINE uint64_t avx512_at_least(avx512_block here, int byte) {
    return _mm512_cmpge_epu8_mask(here.bytes, _mm512_set1_epi8((char)byte));
}

#define SKIPPER skip_string_avx512
#define block avx512_block
#define load avx512_load
#define stops(here) avx512_of_kind(here, IS_STOP)
#define backslashes(here) avx512_of_kind(here, IS_BACKSLASH)
#define may_be_escaped(here) avx512_of_kind(here, MAY_BE_ESCAPED)
#define hexadecimals(here) avx512_of_kind(here, IS_HEXADECIMAL)
#define letters_u(here) avx512_of_kind(here, IS_U)
#define letters_d(here) avx512_of_kind(here, IS_D)
#define surrogate_digits(here) avx512_of_kind(here, IS_SURROGATE_DIGIT)
#define beyond_ascii(here) _mm512_movepi8_mask((here).bytes)
#define equal avx512_equal
#define at_least avx512_at_least
#include "StringSkipper.h"
#undef SKIPPER
#undef block
#undef load
#undef stops
#undef backslashes
#undef may_be_escaped
#undef hexadecimals
#undef letters_u
#undef letters_d
#undef surrogate_digits
#undef beyond_ascii
#undef equal
#undef at_least

#pragma clang attribute pop

/* AVX2 (Intel since Haswell, AMD since Excavator): two halves. Sets of bytes are told by their two hexadecimal digits, each of
 * which names the groups it belongs to; a byte is in a group when both do.
 *
 *     what may follow a backslash   1: 22 2F    2: 5C    4: 62 66 6E    8: 72 74 75
 *     hexadecimal digits           16: 30 to 39         32: 41 to 46, 61 to 66 */

#pragma clang attribute push(__attribute__((target("avx2,bmi,bmi2,lzcnt"))), apply_to = function)

typedef struct {
    __m256i low, high;
} avx2_block;

INLINE avx2_block avx2_load(const uint8_t *bytes) {
    return (avx2_block){_mm256_loadu_si256((const __m256i *)bytes), _mm256_loadu_si256((const __m256i *)(bytes + 32))};
}

INLINE uint64_t avx2_bits(__m256i low, __m256i high) {
    return (uint32_t)_mm256_movemask_epi8(low) | (uint64_t)(uint32_t)_mm256_movemask_epi8(high) << 32;
}

INLINE uint64_t avx2_equal(avx2_block here, int byte) {
    const __m256i bytes = _mm256_set1_epi8((char)byte);
    return avx2_bits(_mm256_cmpeq_epi8(here.low, bytes), _mm256_cmpeq_epi8(here.high, bytes));
}

INLINE uint64_t avx2_at_least(avx2_block here, int byte) {
    const __m256i bytes = _mm256_set1_epi8((char)byte);
    return avx2_bits(
        _mm256_cmpeq_epi8(_mm256_max_epu8(here.low, bytes), here.low),
        _mm256_cmpeq_epi8(_mm256_max_epu8(here.high, bytes), here.high));
}

/* The bytes that are at most a limit once some bits of each are changed. */
INLINE uint64_t avx2_changed_at_most(avx2_block here, int change, int limit) {
    const __m256i changes = _mm256_set1_epi8((char)change), limits = _mm256_set1_epi8((char)limit);
    const __m256i low = _mm256_xor_si256(here.low, changes), high = _mm256_xor_si256(here.high, changes);
    return avx2_bits(
        _mm256_cmpeq_epi8(_mm256_min_epu8(low, limits), low), _mm256_cmpeq_epi8(_mm256_min_epu8(high, limits), high));
}

/* The bytes that are in none of some groups. */
INLINE __m256i avx2_in_no_group(__m256i bytes, int groups) {
    const __m256i of_first = _mm256_broadcastsi128_si256(
        _mm_setr_epi8(0, 0, 1, 16, 32, 2, 4 + 32, 8, 0, 0, 0, 0, 0, 0, 0, 0));
    const __m256i of_second = _mm256_broadcastsi128_si256(
        _mm_setr_epi8(16, 16 + 32, 1 + 4 + 8 + 16 + 32, 16 + 32, 8 + 16 + 32, 8 + 16 + 32, 4 + 16 + 32, 16, 16, 16, 0, 0, 2,
                      0, 4, 1));
    const __m256i digits = _mm256_set1_epi8(0x0F);
    const __m256i first = _mm256_shuffle_epi8(of_first, _mm256_and_si256(_mm256_srli_epi16(bytes, 4), digits));
    const __m256i second = _mm256_shuffle_epi8(of_second, _mm256_and_si256(bytes, digits));
    const __m256i both = _mm256_and_si256(_mm256_and_si256(first, second), _mm256_set1_epi8((char)groups));
    return _mm256_cmpeq_epi8(both, _mm256_setzero_si256());
}

INLINE uint64_t avx2_in_groups(avx2_block here, int groups) {
    return ~avx2_bits(avx2_in_no_group(here.low, groups), avx2_in_no_group(here.high, groups));
}

#define SKIPPER skip_string_avx2
#define block avx2_block
#define load avx2_load
/* A quote becomes 0x20; control characters stay below, and all others above. */
#define stops(here) avx2_changed_at_most(here, 0x02, 0x20)
#define backslashes(here) avx2_equal(here, '\\')
#define may_be_escaped(here) avx2_in_groups(here, 1 + 2 + 4 + 8)
#define hexadecimals(here) avx2_in_groups(here, 16 + 32)
#define letters_u(here) avx2_equal(here, 'u')
#define letters_d(here) (avx2_equal(here, 'd') | avx2_equal(here, 'D'))
#define surrogate_digits(here) (hexadecimals(here) & ~(avx2_at_least(here, '0') & ~avx2_at_least(here, '8')))
#define beyond_ascii(here) avx2_bits((here).low, (here).high)
#define equal avx2_equal
#define at_least avx2_at_least
#include "StringSkipper.h"

#pragma clang attribute pop

__attribute__((constructor)) static void choose_string_skipper(void) {
    __builtin_cpu_init();
    if (__builtin_cpu_supports("avx512bw") && __builtin_cpu_supports("avx512vbmi")) {
        system_widest_string_skipper = skip_string_avx512;
    } else if (__builtin_cpu_supports("avx2") && __builtin_cpu_supports("bmi2")) {
        system_widest_string_skipper = skip_string_avx2;
    }
}
#endif
