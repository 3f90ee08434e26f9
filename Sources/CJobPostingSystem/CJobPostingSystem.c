#define _GNU_SOURCE
#include "CJobPostingSystem.h"

#include <errno.h>
#include <fcntl.h>
#include <locale.h>
#include <stdio.h>
#include <string.h>
#include <sys/types.h>
#include <time.h>
#include <unistd.h>

int system_open(const char *path) {
    int descriptor;
    do {
        descriptor = open(path, O_RDONLY | O_CLOEXEC);
    } while (descriptor < 0 && errno == EINTR);
    return descriptor < 0 ? -errno : descriptor;
}

int64_t system_read(int descriptor, void *buffer, size_t size, int64_t offset) {
    ssize_t count;
    do {
        count = pread(descriptor, buffer, size, (off_t)offset);
        /* A pipe has no offsets: it is read as it comes. */
        if (count < 0 && errno == ESPIPE) count = read(descriptor, buffer, size);
    } while (count < 0 && errno == EINTR);
    return count < 0 ? -(int64_t)errno : (int64_t)count;
}

void system_close(int descriptor) { close(descriptor); }

int64_t system_now(void) {
    struct timespec now;
    if (clock_gettime(CLOCK_REALTIME, &now) != 0) return 0;
    return (int64_t)now.tv_sec * 1000 + now.tv_nsec / 1000000;
}

#ifdef __GLIBC__
size_t system_error_text(int number, char *buffer, size_t size) {
    if (size == 0) return 0;
    /* In English: the host's locale is no business of a library whose other messages are English. */
    locale_t locale = newlocale(LC_ALL_MASK, "C", (locale_t)0);
    int count = locale ? snprintf(buffer, size, "%s", strerror_l(number, locale))
                       : snprintf(buffer, size, "error %d", number);
    if (locale) freelocale(locale);
    return count < 0 ? 0 : (size_t)count < size ? (size_t)count : size - 1;
}
#else
size_t system_error_text(int number, char *buffer, size_t size) {
    if (size == 0) return 0;
    if (strerror_r(number, buffer, size) != 0) snprintf(buffer, size, "error %d", number);
    return strlen(buffer);
}
#endif
