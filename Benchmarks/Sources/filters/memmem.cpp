// libc's memmem, and memchr for the end of a line that has the word.
#include "filters.hpp"

int64_t filters_memmem(const char *bytes, size_t size, const char *word) {
    int64_t count = 0;
    const size_t length = std::strlen(word);
    const char *const end = bytes + size;
    while (const void *found = memmem(bytes, static_cast<size_t>(end - bytes), word, length)) {
        count += 1;
        const void *feed = std::memchr(found, '\n', static_cast<size_t>(end - static_cast<const char *>(found)));
        if (!feed) break;
        bytes = static_cast<const char *>(feed) + 1;
    }
    return count;
}
