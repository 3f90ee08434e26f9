// What the benchmarks call of other libraries, and of the system. Every reader takes a whole dump in memory, one JSON
// text a line, finds its lines with memchr and reads each on its own. It returns 0, or 1 where the library is missing.
#ifndef CPEERS_H
#define CPEERS_H

#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

/// What was read, in numbers that any two right readers agree on.
typedef struct {
    uint64_t records, refused;
    uint64_t objects, arrays, keys, strings, numbers, trues, falses, nulls;
    /// Bytes of all keys and of all strings, as UTF-8, escapes decoded.
    uint64_t key_bytes, string_bytes;
    /// FNV-1a over the decoded "title" of each record.
    uint64_t title_hash;
    /// The sum, modulo 2^64, of the bits of all numbers as doubles.
    uint64_t number_bits;
} peers_tally;

typedef enum {
    /// Parse and validate every record; visit nothing.
    PEERS_PARSE = 0,
    /// Parse, then visit every value: each string decoded and its bytes counted, each number as a double.
    PEERS_VALUES = 1,
    /// The same, and the titles hashed: for comparing answers, not for the clock.
    PEERS_PROOF = 2,
    /// Read the title of every record and hash it.
    PEERS_TITLE = 3
} peers_work;

/// Bytes that must be readable behind the dump.
#define PEERS_PADDING 64

int peers_simdjson_dom(const char *bytes, size_t size, peers_work work, peers_tally *tally);
int peers_simdjson_parse_many(const char *bytes, size_t size, peers_work work, peers_tally *tally);
int peers_simdjson_ondemand(const char *bytes, size_t size, peers_work work, peers_tally *tally);
int peers_rapidjson_insitu(const char *bytes, size_t size, peers_work work, peers_tally *tally);
int peers_rapidjson_insitu_utf8(const char *bytes, size_t size, peers_work work, peers_tally *tally);
int peers_jansson(const char *bytes, size_t size, peers_work work, peers_tally *tally);
/// Counts the line feeds with libc's memchr.
int peers_memchr(const char *bytes, size_t size, peers_work work, peers_tally *tally);

/// The name and version of a library, and which of its kernels runs; good for ever.
const char *peers_simdjson_version(void);
const char *peers_simdjson_ondemand_version(void);
const char *peers_rapidjson_version(void);
const char *peers_jansson_version(void);
const char *peers_compiler(void);

/// Continues FNV-1a over some bytes; begin with `PEERS_HASH_START`.
#define PEERS_HASH_START 14695981039346656037ULL
uint64_t peers_hash(uint64_t hash, const char *bytes, size_t size);

/// Keeps this thread on one processor; the number of it, or -1 where that cannot be asked for.
int peers_pin(void);
/// Seconds of a clock that only goes forward.
double peers_now(void);
/// Pages of memory that the system has handed to this process so far.
long peers_page_faults(void);
/// Seconds that dlopen of a library takes in a fresh process, or a negative number when it fails.
double peers_load_time(const char *path);

#ifdef __cplusplus
}
#endif
#endif
