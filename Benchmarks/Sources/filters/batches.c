/* What a C program does that reads five facts of each match: the scan that Python's is held against. */

#include <jobposting.h>

/* How many postings match; -1 when something failed. `sum` is what was read, so that nothing is left out. */
long long batches_read(const char *path, const char *query_text, const int *fields, size_t field_count, size_t *sum) {
    enum { rows = 256, most = 8 };
    static jobposting_cell cells[rows * most];
    jobposting_field columns[most];
    jobposting_scan_options options = JOBPOSTING_SCAN_OPTIONS_INIT;
    jobposting_query *query;
    jobposting_scan *scan;
    size_t length = 0, count;
    long long total = 0;
    while (query_text[length]) length++;
    if (field_count > most || jobposting_query_compile(query_text, length, &query, NULL) != JOBPOSTING_OK) return -1;
    for (size_t index = 0; index < field_count; index++) columns[index] = (jobposting_field)fields[index];
    options.columns = columns;
    options.column_count = field_count;
    jobposting_status status = jobposting_scan_file(path, query, JOBPOSTING_NOW, NULL, &options, &scan, NULL);
    jobposting_query_free(query);
    if (status != JOBPOSTING_OK) return -1;
    *sum = 0;
    while ((status = jobposting_scan_next_batch(scan, cells, rows, &count, NULL)) == JOBPOSTING_OK) {
        total += (long long)count;
        for (size_t index = 0; index < count * field_count; index++)
            for (size_t value = 0; value < cells[index].count; value++)
                *sum += cells[index].values[value].type == JOBPOSTING_TYPE_TEXT
                            ? cells[index].values[value].content.text.size
                            : 1;
    }
    jobposting_scan_free(scan);
    return status == JOBPOSTING_END ? total : -1;
}
