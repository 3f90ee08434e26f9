#pragma once
#include "CPeers.h"

#include <cstring>
#include <string_view>

#define PEERS_QUOTED(text) PEERS_QUOTED_TEXT(text)
#define PEERS_QUOTED_TEXT(text) #text

namespace peers {

inline void add_number(peers_tally &tally, double number) {
    uint64_t bits;
    std::memcpy(&bits, &number, sizeof bits);
    tally.numbers += 1;
    tally.number_bits += bits;
}

inline void add_string(peers_tally &tally, size_t size) {
    tally.strings += 1;
    tally.string_bytes += size;
}

inline void add_key(peers_tally &tally, size_t size) {
    tally.keys += 1;
    tally.key_bytes += size;
}

/// Calls `body(line, size)` for each line that is not empty.
template <typename Body> inline void for_each_line(const char *bytes, size_t size, Body body) {
    const char *position = bytes;
    const char *const end = bytes + size;
    while (position < end) {
        const void *found = std::memchr(position, '\n', static_cast<size_t>(end - position));
        const char *const stop = found ? static_cast<const char *>(found) : end;
        if (stop > position) body(position, static_cast<size_t>(stop - position));
        position = stop + 1;
    }
}

} // namespace peers
