/* zlib and libzstd through dlopen, so that the library needs neither to be loaded. Their headers are not needed either:
 * the few declarations below are what their stable binary interfaces promise (zlib 1.2 and later, libzstd 1.0 and later). */
#include "CJobPostingSystem.h"

#include <dlfcn.h>
#include <limits.h>
#include <stdlib.h>

/* In glibc 2.34 dlopen moved to libc with a version of its own. The old version is still there, and asking for it keeps
 * the library loadable by older systems, where the function is found only if the program has brought libdl. */
#if defined(__linux__) && defined(__x86_64__) && defined(__GLIBC__)
__asm__(".symver dlopen, dlopen@GLIBC_2.2.5");
__asm__(".symver dlsym, dlsym@GLIBC_2.2.5");
extern void *dlopen(const char *, int) __attribute__((weak));
extern void *dlsym(void *, const char *) __attribute__((weak));
#define HAS_DLOPEN (dlopen && dlsym)
#else
#define HAS_DLOPEN 1
#endif

/* zlib's z_stream. */
typedef struct {
    const unsigned char *next_in;
    unsigned int avail_in;
    unsigned long total_in;
    unsigned char *next_out;
    unsigned int avail_out;
    unsigned long total_out;
    const char *message;
    void *state;
    void *(*allocate)(void *, unsigned int, unsigned int);
    void (*release)(void *, void *);
    void *opaque;
    int data_type;
    unsigned long adler;
    unsigned long reserved;
} zlib_stream;

enum { ZLIB_OK = 0, ZLIB_STREAM_END = 1, ZLIB_MEMORY_ERROR = -4, ZLIB_BUFFER_ERROR = -5 };

/* inflateInit2's numbers: the largest window, and 16 more for the gzip wrapping. */
enum { ZLIB_WINDOW_BITS = 15, ZLIB_GZIP = 16 };

typedef struct {
    int (*begin)(zlib_stream *, int window_bits, const char *version, int size);
    int (*step)(zlib_stream *, int flush);
    int (*reset)(zlib_stream *);
    int (*end)(zlib_stream *);
} zlib_functions;

/* libzstd's ZSTD_inBuffer and ZSTD_outBuffer. */
typedef struct {
    const void *bytes;
    size_t size;
    size_t position;
} zstd_input;

typedef struct {
    void *bytes;
    size_t size;
    size_t position;
} zstd_output;

typedef struct {
    void *(*create)(void);
    size_t (*release)(void *);
    size_t (*begin)(void *);
    size_t (*step)(void *, zstd_output *, zstd_input *);
    unsigned (*is_error)(size_t);
} zstd_functions;

struct system_decompressor {
    int compression;
    int is_between; /* The last member or frame is complete, and the next has not begun. */
    zlib_functions zlib;
    zlib_stream stream;
    zstd_functions zstd;
    void *context;
};

/* Loading twice gives the same handle; that nothing is ever closed keeps it valid for all threads. */
static void *load(const char *const *names) {
    if (!HAS_DLOPEN) return NULL;
    for (; *names; names++) {
        void *library = dlopen(*names, RTLD_NOW | RTLD_LOCAL);
        if (library) return library;
    }
    return NULL;
}

/* ISO C has no conversion from dlsym's pointer to a function's; POSIX promises that the bits are the same. */
#define FIND(library, place, name) (*(void **)&(place) = dlsym(library, name))

static int load_zlib(zlib_functions *functions) {
    static const char *const names[] = {"libz.so.1", "libz.so", "libz.1.dylib", "libz.dylib", "/usr/lib/libz.1.dylib", NULL};
    void *library = load(names);
    return library && FIND(library, functions->begin, "inflateInit2_") && FIND(library, functions->step, "inflate") &&
           FIND(library, functions->reset, "inflateReset") && FIND(library, functions->end, "inflateEnd");
}

static int load_zstd(zstd_functions *functions) {
    static const char *const names[] = {"libzstd.so.1", "libzstd.so", "libzstd.1.dylib", "libzstd.dylib",
                                        "/opt/homebrew/lib/libzstd.1.dylib", "/usr/local/lib/libzstd.1.dylib", NULL};
    void *library = load(names);
    return library && FIND(library, functions->create, "ZSTD_createDStream") &&
           FIND(library, functions->release, "ZSTD_freeDStream") && FIND(library, functions->begin, "ZSTD_initDStream") &&
           FIND(library, functions->step, "ZSTD_decompressStream") && FIND(library, functions->is_error, "ZSTD_isError");
}

static int begin(system_decompressor *decompressor) {
    if (decompressor->compression == SYSTEM_COMPRESSION_ZSTD) {
        if (!load_zstd(&decompressor->zstd)) return SYSTEM_DECOMPRESS_MISSING;
        decompressor->context = decompressor->zstd.create();
        if (!decompressor->context) return SYSTEM_DECOMPRESS_NO_MEMORY;
        size_t result = decompressor->zstd.begin(decompressor->context);
        return decompressor->zstd.is_error(result) ? SYSTEM_DECOMPRESS_NO_MEMORY : SYSTEM_DECOMPRESS_MORE;
    }
    zlib_functions zlib;
    if (!load_zlib(&zlib)) return SYSTEM_DECOMPRESS_MISSING;
    int bits = ZLIB_WINDOW_BITS + (decompressor->compression == SYSTEM_COMPRESSION_GZIP ? ZLIB_GZIP : 0);
    /* Of the version zlib compares the first digit, of the structure the size. */
    int result = zlib.begin(&decompressor->stream, bits, "1", (int)sizeof decompressor->stream);
    if (result == ZLIB_MEMORY_ERROR) return SYSTEM_DECOMPRESS_NO_MEMORY;
    if (result != ZLIB_OK) return SYSTEM_DECOMPRESS_MISSING;
    decompressor->zlib = zlib;
    return SYSTEM_DECOMPRESS_MORE;
}

system_decompressor *system_decompressor_open(int compression, int *status) {
    system_decompressor *decompressor = calloc(1, sizeof *decompressor);
    *status = SYSTEM_DECOMPRESS_NO_MEMORY;
    if (!decompressor) return NULL;
    decompressor->compression = compression;
    *status = begin(decompressor);
    if (*status == SYSTEM_DECOMPRESS_MORE) return decompressor;
    system_decompressor_close(decompressor);
    return NULL;
}

static int step_zlib(system_decompressor *decompressor, const void *input, size_t input_size, size_t *consumed,
                     void *output, size_t output_size, size_t *produced) {
    zlib_stream *stream = &decompressor->stream;
    if (decompressor->is_between && decompressor->zlib.reset(stream) != ZLIB_OK) return SYSTEM_DECOMPRESS_CORRUPT;
    decompressor->is_between = 0;
    /* zlib counts in 32 bits. */
    unsigned int available = input_size > UINT_MAX ? UINT_MAX : (unsigned int)input_size;
    unsigned int room = output_size > UINT_MAX ? UINT_MAX : (unsigned int)output_size;
    stream->next_in = input;
    stream->avail_in = available;
    stream->next_out = output;
    stream->avail_out = room;
    int result = decompressor->zlib.step(stream, 0);
    *consumed = available - stream->avail_in;
    *produced = room - stream->avail_out;
    switch (result) {
    case ZLIB_STREAM_END: decompressor->is_between = 1; return SYSTEM_DECOMPRESS_END;
    case ZLIB_OK:
    case ZLIB_BUFFER_ERROR: return SYSTEM_DECOMPRESS_MORE;
    case ZLIB_MEMORY_ERROR: return SYSTEM_DECOMPRESS_NO_MEMORY;
    default: return SYSTEM_DECOMPRESS_CORRUPT;
    }
}

static int step_zstd(system_decompressor *decompressor, const void *input, size_t input_size, size_t *consumed,
                     void *output, size_t output_size, size_t *produced) {
    zstd_input in = {input, input_size, 0};
    zstd_output out = {output, output_size, 0};
    size_t result = decompressor->zstd.step(decompressor->context, &out, &in);
    *consumed = in.position;
    *produced = out.position;
    if (decompressor->zstd.is_error(result)) return SYSTEM_DECOMPRESS_CORRUPT;
    /* 0 says that a frame is complete; the stream then begins the next by itself. */
    return result == 0 ? SYSTEM_DECOMPRESS_END : SYSTEM_DECOMPRESS_MORE;
}

int system_decompress(system_decompressor *decompressor, const void *input, size_t input_size, size_t *consumed,
                      void *output, size_t output_size, size_t *produced) {
    *consumed = 0;
    *produced = 0;
    return decompressor->compression == SYSTEM_COMPRESSION_ZSTD
               ? step_zstd(decompressor, input, input_size, consumed, output, output_size, produced)
               : step_zlib(decompressor, input, input_size, consumed, output, output_size, produced);
}

void system_decompressor_close(system_decompressor *decompressor) {
    if (!decompressor) return;
    if (decompressor->zlib.end) decompressor->zlib.end(&decompressor->stream);
    if (decompressor->context) decompressor->zstd.release(decompressor->context);
    free(decompressor);
}
