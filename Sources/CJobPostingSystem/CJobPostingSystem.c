#define _GNU_SOURCE
#include "CJobPostingSystem.h"

#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <locale.h>
#include <math.h>
#include <stdio.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/types.h>
#include <time.h>
#include <unistd.h>
#ifdef __linux__
#include <sys/syscall.h>
#endif

/* Files */

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

int64_t system_read_next(int descriptor, void *buffer, size_t size) {
    ssize_t count;
    do {
        count = read(descriptor, buffer, size);
    } while (count < 0 && errno == EINTR);
    return count < 0 ? -(int64_t)errno : (int64_t)count;
}

void system_close(int descriptor) { close(descriptor); }

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

/* Folders */

static void fill(const struct stat *status, system_identity *identity) {
    identity->kind = S_ISREG(status->st_mode)   ? SYSTEM_KIND_FILE
                     : S_ISDIR(status->st_mode) ? SYSTEM_KIND_FOLDER
                                                : SYSTEM_KIND_OTHER;
    identity->device = (uint64_t)status->st_dev;
    identity->number = (uint64_t)status->st_ino;
    identity->size = S_ISREG(status->st_mode) ? (int64_t)status->st_size : 0;
}

/* glibc has exported these functions since 2.33 only; there the kernel's structure is the C library's. */
#if defined(__linux__) && defined(__x86_64__) && defined(__GLIBC__)
#define stat_path(path, status) syscall(SYS_stat, path, status)
#define stat_descriptor(descriptor, status) syscall(SYS_fstat, descriptor, status)
#else
#define stat_path(path, status) stat(path, status)
#define stat_descriptor(descriptor, status) fstat(descriptor, status)
#endif

int system_identify(const char *path, system_identity *identity) {
    struct stat status;
    if (stat_path(path, &status) != 0) return -errno;
    fill(&status, identity);
    return 0;
}

int system_identify_open(int descriptor, system_identity *identity) {
    struct stat status;
    if (stat_descriptor(descriptor, &status) != 0) return -errno;
    fill(&status, identity);
    return 0;
}

void *system_folder_open(const char *path, int *error) {
    DIR *folder = opendir(path);
    *error = folder ? 0 : errno;
    return folder;
}

const char *system_folder_next(void *folder, int *error) {
    errno = 0;
    const struct dirent *entry = readdir(folder);
    *error = entry ? 0 : errno;
    return entry ? entry->d_name : NULL;
}

void system_folder_close(void *folder) { closedir(folder); }

/* Mathematics */

double system_distance(double latitude, double longitude, double other_latitude, double other_longitude) {
    /* The mean radius of the earth (IUGG), and the haversine formula (Sinnott, 1984), which is exact for near points. */
    const double radius = 6371.0088, radian = 3.14159265358979323846 / 180;
    double across = sin((other_latitude - latitude) * radian / 2), along = sin((other_longitude - longitude) * radian / 2);
    double half = across * across + cos(latitude * radian) * cos(other_latitude * radian) * along * along;
    return 2 * radius * asin(sqrt(half < 1 ? half : 1));
}

/* Time */

int64_t system_now(void) {
    struct timespec now;
    if (clock_gettime(CLOCK_REALTIME, &now) != 0) return 0;
    return (int64_t)now.tv_sec * 1000 + now.tv_nsec / 1000000;
}
