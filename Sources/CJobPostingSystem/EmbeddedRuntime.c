/* What the Embedded Swift library leaves to its host. */
#ifdef JOBPOSTING_EMBEDDED
#define _GNU_SOURCE
#include <errno.h>
#include <locale.h>
#include <stdint.h>
#include <stdlib.h>
#include <sys/syscall.h>
#include <time.h>
#include <unistd.h>

#define HIDDEN __attribute__((visibility("hidden")))

/* Correctly rounded, whatever the locale of the host. */
HIDDEN const char *_swift_stdlib_strtod_clocale(const char *text, double *value) {
    static _Atomic(locale_t) shared;
    locale_t locale = shared;
    if (!locale) {
        locale_t fresh = newlocale(LC_ALL_MASK, "C", (locale_t)0), none = (locale_t)0;
        if (!fresh) return NULL;
        /* Two threads may both get here: one of their locales is kept. */
        if (__c11_atomic_compare_exchange_strong(&shared, &none, fresh, __ATOMIC_SEQ_CST, __ATOMIC_SEQ_CST)) {
            locale = fresh;
        } else {
            freelocale(fresh);
            locale = none;
        }
    }
    char *end;
    *value = strtod_l(text, &end, locale);
    return end;
}

/* Seeds of hash tables. glibc has the function since 2.36 only; the bare system call runs everywhere. */
HIDDEN void arc4random_buf(void *buffer, size_t size) {
    char *bytes = buffer;
    while (size) {
        ssize_t count = syscall(SYS_getrandom, bytes, size > 256 ? 256 : size, 0);
        if (count < 0) {
            if (errno == EINTR) continue;
            /* Forbidden or unknown here. The seed only spreads the entries of a table, so the clock will do. */
            struct timespec now = {0, 0};
            clock_gettime(CLOCK_MONOTONIC, &now);
            uint64_t seed = (uint64_t)now.tv_nsec ^ (uint64_t)now.tv_sec << 32 ^ (uint64_t)(uintptr_t)&now;
            for (; size; size--) *bytes++ = (char)((seed = seed * 6364136223846793005u + 1442695040888963407u) >> 56);
            return;
        }
        bytes += count;
        size -= (size_t)count;
    }
}
#endif
