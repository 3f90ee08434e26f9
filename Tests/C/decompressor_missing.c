/*
 * A system without zlib and libzstd: compressed inputs are refused with the code that says so, and others are read.
 *
 *     decompressor_missing
 *
 * The library finds both with dlopen; the one that it finds here, since a program's own functions come first, knows none.
 */

#include "check.h"
#include "input.h"

void *dlopen(const char *name, int flags);

static int asked_count = 0;

void *dlopen(const char *name, int flags) {
    (void)flags;
    asked_count += name != NULL;
    return NULL;
}

#define TEXT(literal) literal, sizeof(literal) - 1

static const struct compressed {
    const char *bytes;
    size_t size;
} inputs[] = {
    /* The beginnings of a gzip member (RFC 1952), a zlib stream (RFC 1950) and a zstd frame (RFC 8878). */
    {TEXT("\x1F\x8B\x08\x00\x00\x00\x00\x00\x00\x03\x03\x00")},
    {TEXT("\x78\x9C\x03\x00\x00\x00\x00\x01")},
    {TEXT("\x28\xB5\x2F\xFD\x20\x00\x01\x00\x00")},
};

int main(void) {
    jobposting *posting = NULL;
    jobposting_scan *scan = NULL;
    jobposting_error error;
    for (size_t index = 0; index < sizeof inputs / sizeof *inputs; index++) {
        const struct compressed *input = &inputs[index];
        const int asked_before = asked_count;
        CHECK_FAILS(JOBPOSTING_FILE_ERROR, jobposting_parse(input->bytes, input->size, NULL, &posting, &error), posting);
        CHECK(strcmp(error.code, "file.decompressor-missing") == 0);
        CHECK(asked_count > asked_before);

        CHECK_STATUS(JOBPOSTING_OK, jobposting_scan_bytes(input->bytes, input->size, NULL, JOBPOSTING_NOW, NULL, NULL, &scan, &error));
        CHECK_FAILS(JOBPOSTING_FILE_ERROR, jobposting_scan_next(scan, &posting, &error), posting);
        CHECK(strcmp(error.code, "file.decompressor-missing") == 0);
        jobposting_scan_free(scan);
    }
    CHECK_STATUS(JOBPOSTING_OK, jobposting_parse(TEXT("{\"@type\":\"JobPosting\",\"title\":\"Baker\"}"), NULL, &posting, &error));
    jobposting_free(posting);
    return finish();
}
