/* What the core needs from the operating system and the processor, and nothing else does: files, folders, decompressors,
 * threads, the time, and vectors.
 * In the Embedded build also what the Swift library expects to find outside itself. */
#ifndef CJOBPOSTINGSYSTEM_H
#define CJOBPOSTINGSYSTEM_H

#include <stddef.h>
#include <stdint.h>

#define SYSTEM_HIDDEN __attribute__((visibility("hidden")))

/* Memory */

/* Has some bytes fetched into the cache while the program does something else; no address is wrong. */
static inline void system_prefetch(const void *start, size_t size) {
    for (size_t offset = 0; offset < size; offset += 64) __builtin_prefetch((const char *)start + offset, 0, 2);
}

/* Bytes side by side */

#include "ByteLanes.h"
#include "LiteralPlaces.h"
#include "WideStrings.h"

/* Files */

/* Opens a file or a folder for reading. Returns a descriptor, or the negative errno. */
int system_open(const char *path) SYSTEM_HIDDEN;

/* Reads up to size bytes at an offset; of what has no offsets, a pipe, the next ones. Returns how many, 0 at the end, or
 * the negative errno. */
int64_t system_read(int descriptor, void *buffer, size_t size, int64_t offset) SYSTEM_HIDDEN;

/* Reads up to size bytes from where the descriptor stands. Returns how many, 0 at the end, or the negative errno. */
int64_t system_read_next(int descriptor, void *buffer, size_t size) SYSTEM_HIDDEN;

/* Closes a descriptor that system_open gave. */
void system_close(int descriptor) SYSTEM_HIDDEN;

/* Writes the system's words for an errno, NUL-terminated. Returns their size without the NUL. */
size_t system_error_text(int number, char *text, size_t size) SYSTEM_HIDDEN;

/* Folders */

enum { SYSTEM_KIND_FILE = 0, SYSTEM_KIND_FOLDER = 1, SYSTEM_KIND_OTHER = 2 };

/* What a path names, links followed. The same device and number mean the same file. */
typedef struct system_identity {
    int32_t kind;
    uint64_t device;
    uint64_t number;
    /* Bytes of a file. */
    int64_t size;
} system_identity;

/* Looks at what a path names, without opening it. Returns 0 or the negative errno. */
int system_identify(const char *path, system_identity *identity) SYSTEM_HIDDEN;

/* Looks at what a descriptor reads. Returns 0 or the negative errno. */
int system_identify_open(int descriptor, system_identity *identity) SYSTEM_HIDDEN;

/* Opens a folder for listing. NULL with the errno in *error. */
void *system_folder_open(const char *path, int *error) SYSTEM_HIDDEN;

/* The next name in a folder, NUL-terminated, in no order, good until the next call. NULL at the end, with 0 in *error,
 * or else with the errno. */
const char *system_folder_next(void *folder, int *error) SYSTEM_HIDDEN;

/* Closes a folder. */
void system_folder_close(void *folder) SYSTEM_HIDDEN;

/* Decompressors: zlib and libzstd, which are opened when they are first needed and never closed. */

enum { SYSTEM_COMPRESSION_GZIP = 1, SYSTEM_COMPRESSION_ZLIB = 2, SYSTEM_COMPRESSION_ZSTD = 3 };

enum {
    /* There is more: give more input, or more room. */
    SYSTEM_DECOMPRESS_MORE = 0,
    /* A member or frame is complete; what follows it has not been consumed. */
    SYSTEM_DECOMPRESS_END = 1,
    SYSTEM_DECOMPRESS_CORRUPT = -1,
    SYSTEM_DECOMPRESS_NO_MEMORY = -2,
    /* The library is not installed. */
    SYSTEM_DECOMPRESS_MISSING = -3,
};

typedef struct system_decompressor system_decompressor;

/* Begins to decompress members or frames of one kind. NULL with the reason in *status. */
system_decompressor *system_decompressor_open(int compression, int *status) SYSTEM_HIDDEN;

/* Decompresses from one buffer into another; writes how much it has taken and given, and returns one of the above.
 * After SYSTEM_DECOMPRESS_END the next call begins a new member or frame. */
int system_decompress(system_decompressor *decompressor, const void *input, size_t input_size, size_t *consumed,
                      void *output, size_t output_size, size_t *produced) SYSTEM_HIDDEN;

/* Ends it; NULL is fine. */
void system_decompressor_close(system_decompressor *decompressor) SYSTEM_HIDDEN;

/* Threads. Where the system's functions for them cannot be found, none can be started. */

/* A lock, and a condition that threads which hold it can wait for. */
typedef struct system_monitor system_monitor;

/* NULL when there is no memory. */
system_monitor *system_monitor_create(void) SYSTEM_HIDDEN;

/* Frees a monitor that nobody holds or waits for; NULL is fine. */
void system_monitor_free(system_monitor *monitor) SYSTEM_HIDDEN;

/* Takes the lock, which the thread does not hold. */
void system_monitor_lock(system_monitor *monitor) SYSTEM_HIDDEN;

/* Gives the lock back. */
void system_monitor_unlock(system_monitor *monitor) SYSTEM_HIDDEN;

/* Gives the lock back until system_monitor_wake is called, and takes it again; it may return without a reason. */
void system_monitor_wait(system_monitor *monitor) SYSTEM_HIDDEN;

/* Wakes all that wait. */
void system_monitor_wake(system_monitor *monitor) SYSTEM_HIDDEN;

typedef struct system_thread system_thread;

/* Calls a function on a thread of its own, which takes no signals. NULL when the system has no thread to give. */
system_thread *system_thread_start(void (*body)(void *context), void *context) SYSTEM_HIDDEN;

/* Waits until the function has returned, and frees the thread; NULL is fine. */
void system_thread_join(system_thread *thread) SYSTEM_HIDDEN;

/* Mathematics */

/* The distance in kilometres between two points of the earth, given in degrees, along the great circle of a sphere of its
 * mean radius. */
double system_distance(double latitude, double longitude, double other_latitude, double other_longitude) SYSTEM_HIDDEN;

/* Time */

/* Milliseconds of Unix time. */
int64_t system_now(void) SYSTEM_HIDDEN;

#endif
