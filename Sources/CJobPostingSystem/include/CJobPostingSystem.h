/* What the core needs from the operating system, and nothing else does: files and the time.
 * In the Embedded build also what the Swift library expects to find outside itself. */
#ifndef CJOBPOSTINGSYSTEM_H
#define CJOBPOSTINGSYSTEM_H

#include <stddef.h>
#include <stdint.h>

/* Opens a file for reading. Returns a descriptor, or the negative errno. */
int system_open(const char *path) __attribute__((visibility("hidden")));

/* Reads up to size bytes at an offset. Returns how many, 0 at the end, or the negative errno. */
int64_t system_read(int descriptor, void *buffer, size_t size, int64_t offset) __attribute__((visibility("hidden")));

/* Closes a descriptor that system_open gave. */
void system_close(int descriptor) __attribute__((visibility("hidden")));

/* Milliseconds of Unix time. */
int64_t system_now(void) __attribute__((visibility("hidden")));

/* Writes what a number of the operating system's errors means, cut to the size and NUL-terminated. Returns its bytes. */
size_t system_error_text(int number, char *buffer, size_t size) __attribute__((visibility("hidden")));

#endif
