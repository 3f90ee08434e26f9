/* Checks that are counted, and outputs that a failing call must leave alone. For one program each. */

#ifndef CHECK_H
#define CHECK_H

#include <stdbool.h>
#include <stdio.h>
#include <string.h>

#include "jobposting.h"

static int passed_count = 0, failed_count = 0;

static inline void check(bool holds, const char *what, int line) {
    if (holds) passed_count += 1;
    else failed_count += 1;
    if (holds) return;
    printf("line %d: %s\n", line, what);
    fflush(stdout);
}

static inline void check_status(jobposting_status expected, jobposting_status status, const char *what, int line) {
    check(expected == status, what, line);
    if (expected == status) return;
    const char *expected_name = jobposting_status_name(expected), *name = jobposting_status_name(status);
    printf("    %s expected, %s returned\n", expected_name ? expected_name : "?", name ? name : "?");
}

static inline bool is_untouched(const void *output, size_t size) {
    const unsigned char *bytes = output;
    for (size_t index = 0; index < size; index++)
        if (bytes[index] != 0xA5) return false;
    return true;
}

#define CHECK(condition) check((condition), #condition, __LINE__)

/* The call gives this status. */
#define CHECK_STATUS(expected, call) check_status((expected), (call), #call, __LINE__)

/* The call gives this status, which is no success, and leaves the output as it was. */
#define CHECK_FAILS(expected, call, output)                                                    \
    do {                                                                                       \
        memset(&(output), 0xA5, sizeof(output));                                               \
        check_status((expected), (call), #call, __LINE__);                                     \
        check(is_untouched(&(output), sizeof(output)), #call " has written " #output, __LINE__); \
    } while (0)

/* Prints the counts; what main returns. */
static inline int finish(void) {
    printf("%d passed, %d failed\n", passed_count, failed_count);
    return failed_count == 0 ? 0 : 1;
}

#endif
