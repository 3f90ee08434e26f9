/* The header alone, included twice; two of these make one program (Tests/C/run). Also compiled as C++. */

#include "jobposting.h"
#include "jobposting.h"

#ifndef PART
#define PART 0
#endif

#if PART == 0
int main(void) {
    jobposting_read_options read_options = JOBPOSTING_READ_OPTIONS_INIT;
    jobposting_write_options write_options = JOBPOSTING_WRITE_OPTIONS_INIT;
    int64_t now = JOBPOSTING_NOW;
    return read_options.size == sizeof read_options && write_options.size == sizeof write_options && now == INT64_MAX
            && jobposting_version_number() == JOBPOSTING_VERSION_NUMBER
        ? 0 : 1;
}
#else
size_t other_part(const jobposting_document *document);
size_t other_part(const jobposting_document *document) { return jobposting_document_count(document); }
#endif
