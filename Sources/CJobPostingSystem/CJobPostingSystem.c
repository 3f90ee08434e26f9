#define _GNU_SOURCE
#include "CJobPostingSystem.h"

#include <errno.h>
#include <fcntl.h>
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
