/*
 * What scans hand out and count, against the same worked out here from the facts of the postings, one by one.
 *
 *     scans DUMP
 *
 * Batches give the values of the facts, whatever their size, the steps and the threads; facets and histograms count what
 * a loop counts; an order is one; ranges meet; another thread ends a scan.
 */

#include <math.h>
#include <pthread.h>
#include <stdint.h>
#include <stdlib.h>

#include "check.h"
#include "input.h"

struct input {
    char *bytes;
    size_t size;
};

static const jobposting_field columns[] = {JOBPOSTING_FIELD_TITLE, JOBPOSTING_FIELD_COUNTRY, JOBPOSTING_FIELD_DATE_POSTED,
                                           JOBPOSTING_FIELD_SALARY_MIN, JOBPOSTING_FIELD_LOCATIONS};
enum { column_count = sizeof columns / sizeof *columns, posting_limit = 1000 };

/* The postings of the dump in its order. */
static jobposting *postings[posting_limit];
static size_t posting_count = 0;

static jobposting_scan *scan_of(const struct input *dump, const jobposting_read_options *reading,
                                const jobposting_scan_options *options) {
    jobposting_scan *scan = NULL;
    CHECK_STATUS(JOBPOSTING_OK, jobposting_scan_bytes(dump->bytes, dump->size, NULL, 0, reading, options, &scan, NULL));
    return scan;
}

static bool is_same_text(jobposting_string left, jobposting_string right) {
    return left.size == right.size && (left.data == NULL) == (right.data == NULL)
        && (left.size == 0 || memcmp(left.data, right.data, left.size) == 0);
}

static bool is_same_content(jobposting_type type, const jobposting_content *left, const jobposting_content *right) {
    switch (type) {
    case JOBPOSTING_TYPE_TEXT: return is_same_text(left->text, right->text);
    case JOBPOSTING_TYPE_NUMBER: return left->number == right->number;
    case JOBPOSTING_TYPE_DATE_TIME:
        return left->date_time.start == right->date_time.start && left->date_time.end == right->date_time.end
            && left->date_time.precision == right->date_time.precision;
    case JOBPOSTING_TYPE_LOCATION:
        return is_same_text(left->location->country, right->location->country)
            && is_same_text(left->location->locality, right->location->locality)
            && is_same_text(left->location->name, right->location->name)
            && left->location->latitude == right->location->latitude;
    default: return false;
    }
}

/* Whether a cell has the values of a posting's fact. */
static bool is_cell_of(const jobposting_cell *cell, const jobposting *posting, jobposting_field field) {
    size_t count;
    jobposting_origin origin;
    if (jobposting_fact_count(posting, field, &count) != JOBPOSTING_OK || cell->count != count) return false;
    if (jobposting_record_origin(posting, &origin) != JOBPOSTING_OK) return false;
    for (size_t index = 0; index < count; index++) {
        const jobposting_value *found = cell->values + index;
        jobposting_value value;
        if (jobposting_fact(posting, field, index, &value) != JOBPOSTING_OK) return false;
        if (found->type != value.type || found->method != value.method || found->offset != value.offset - origin.offset
            || found->size != value.size || !is_same_content(value.type, &found->content, &value.content))
            return false;
    }
    return true;
}

static void check_batches(const struct input *dump, size_t capacity, size_t step_limit, size_t threads) {
    const int failed_before = failed_count;
    jobposting_read_options reading = JOBPOSTING_READ_OPTIONS_INIT;
    jobposting_scan_options options = JOBPOSTING_SCAN_OPTIONS_INIT;
    reading.step_limit = step_limit;
    options.columns = columns;
    options.column_count = column_count;
    options.threads = threads;
    jobposting_scan *scan = scan_of(dump, &reading, &options);
    /* As large as it is asked to be, so that whatever watches memory sees a cell too many. */
    jobposting_cell *cells = malloc(capacity * column_count * sizeof *cells);
    size_t row_count, total = 0, pending = 0;
    jobposting_status status;
    while ((status = jobposting_scan_next_batch(scan, cells, capacity, &row_count, NULL)) == JOBPOSTING_OK
           || (status == JOBPOSTING_PENDING && pending++ < dump->size)) {
        if (status == JOBPOSTING_PENDING) continue;
        CHECK(row_count >= 1 && row_count <= capacity && total + row_count <= posting_count);
        const jobposting_value *next = NULL;
        for (size_t row = 0; row < row_count && total < posting_count; row++, total++) {
            for (size_t column = 0; column < column_count; column++) {
                const jobposting_cell *cell = cells + row * column_count + column;
                CHECK(is_cell_of(cell, postings[total], columns[column]));
                /* One piece of memory. */
                CHECK(cell->count == 0 ? cell->values == NULL : next == NULL || cell->values == next);
                if (cell->count > 0) next = cell->values + cell->count;
            }
        }
    }
    CHECK_STATUS(JOBPOSTING_END, status);
    CHECK(total == posting_count);
    if (failed_count != failed_before) printf("    capacity %zu, step %zu, threads %zu\n", capacity, step_limit, threads);
    free(cells);
    jobposting_scan_free(scan);
}

/* How many postings have a country, as a loop counts them. */
static size_t count_of_country(jobposting_string country) {
    size_t count = 0;
    for (size_t index = 0; index < posting_count; index++) {
        jobposting_string found;
        for (size_t value = 0;
             jobposting_fact_text(postings[index], JOBPOSTING_FIELD_COUNTRY, value, &found) == JOBPOSTING_OK; value++)
            if (is_same_text(found, country)) count += 1;
    }
    return count;
}

static void check_aggregates(const struct input *dump, size_t threads) {
    const double boundaries[] = {20000, 60000};
    const jobposting_aggregate aggregates[] = {
        {JOBPOSTING_AGGREGATE_FACET, JOBPOSTING_FIELD_COUNTRY, 1000, NULL, 0, JOBPOSTING_CALENDAR_UNIT_DAY},
        {JOBPOSTING_AGGREGATE_DISTINCT, JOBPOSTING_FIELD_COUNTRY, 0, NULL, 0, JOBPOSTING_CALENDAR_UNIT_DAY},
        {JOBPOSTING_AGGREGATE_HISTOGRAM, JOBPOSTING_FIELD_SALARY_MIN, 0, boundaries, 2, JOBPOSTING_CALENDAR_UNIT_DAY},
        {JOBPOSTING_AGGREGATE_DATE_HISTOGRAM, JOBPOSTING_FIELD_DATE_POSTED, 0, NULL, 0, JOBPOSTING_CALENDAR_UNIT_MONTH},
    };
    jobposting_scan_options options = JOBPOSTING_SCAN_OPTIONS_INIT;
    options.aggregates = aggregates;
    options.aggregate_count = 4;
    options.threads = threads;
    jobposting_scan *scan = scan_of(dump, NULL, &options);
    jobposting_aggregation facet, found;
    jobposting_bucket bucket;
    CHECK_STATUS(JOBPOSTING_OK, jobposting_scan_run(scan, NULL));
    CHECK_STATUS(JOBPOSTING_OK, jobposting_scan_aggregation(scan, 0, &facet));
    CHECK(facet.postings == posting_count && facet.bucket_count == facet.distinct_count && facet.is_top_exact);
    size_t before = SIZE_MAX;
    for (size_t row = 0; row < facet.bucket_count; row++) {
        CHECK_STATUS(JOBPOSTING_OK, jobposting_scan_bucket(scan, 0, row, &bucket));
        CHECK(bucket.type == JOBPOSTING_TYPE_TEXT && bucket.count == count_of_country(bucket.content.text));
        CHECK(bucket.count <= before);
        before = bucket.count;
    }
    CHECK_STATUS(JOBPOSTING_OK, jobposting_scan_aggregation(scan, 1, &found));
    CHECK(found.bucket_count == 0 && found.distinct_count == facet.distinct_count);

    size_t counts[3] = {0}, dates = 0;
    for (size_t index = 0; index < posting_count; index++) {
        double pay;
        jobposting_date_time date;
        if (jobposting_fact_number(postings[index], JOBPOSTING_FIELD_SALARY_MIN, 0, &pay) == JOBPOSTING_OK)
            counts[pay < boundaries[0] ? 0 : pay < boundaries[1] ? 1 : 2] += 1;
        if (jobposting_fact_date_time(postings[index], JOBPOSTING_FIELD_DATE_POSTED, 0, &date) == JOBPOSTING_OK)
            dates += 1;
    }
    for (size_t row = 0; row < 3; row++) {
        CHECK_STATUS(JOBPOSTING_OK, jobposting_scan_bucket(scan, 2, row, &bucket));
        CHECK(bucket.type == JOBPOSTING_TYPE_NULL && bucket.count == counts[row]);
        CHECK(row == 0 ? isinf(bucket.lower) && bucket.lower < 0 : bucket.lower == boundaries[row - 1]);
        CHECK(row == 2 ? isinf(bucket.upper) && bucket.upper > 0 : bucket.upper == boundaries[row]);
    }
    CHECK_STATUS(JOBPOSTING_OK, jobposting_scan_aggregation(scan, 3, &found));
    size_t placed = found.unplaced;
    int64_t end = INT64_MIN;
    for (size_t row = 0; row < found.bucket_count; row++) {
        CHECK_STATUS(JOBPOSTING_OK, jobposting_scan_bucket(scan, 3, row, &bucket));
        CHECK(bucket.type == JOBPOSTING_TYPE_DATE_TIME && bucket.content.date_time.start >= end);
        end = bucket.content.date_time.end;
        placed += bucket.count;
    }
    CHECK(placed == dates && found.missing == posting_count - dates);
    jobposting_scan_free(scan);
}

/* Newest first, five behind the first two; what has no date comes last. */
static void check_order(const struct input *dump) {
    const jobposting_order order = {JOBPOSTING_ORDER_FIELD, JOBPOSTING_FIELD_DATE_POSTED, true, 0, 0};
    jobposting_scan_options options = JOBPOSTING_SCAN_OPTIONS_INIT;
    options.order = &order;
    options.order_count = 1;
    int64_t all[posting_limit];
    size_t count = 0;
    jobposting *posting;
    jobposting_scan *scan = scan_of(dump, NULL, &options);
    for (; count < posting_count && jobposting_scan_next(scan, &posting, NULL) == JOBPOSTING_OK; count++) {
        jobposting_date_time date = {INT64_MIN, 0, JOBPOSTING_PRECISION_DAY, 0, false};
        (void)jobposting_fact_date_time(posting, JOBPOSTING_FIELD_DATE_POSTED, 0, &date);
        all[count] = date.start;
        CHECK(count == 0 || all[count] <= all[count - 1]);
        jobposting_free(posting);
    }
    CHECK(count == posting_count);
    jobposting_scan_free(scan);
    options.offset = 2;
    options.limit = 5;
    scan = scan_of(dump, NULL, &options);
    for (count = 0; count < 5 && jobposting_scan_next(scan, &posting, NULL) == JOBPOSTING_OK; count++) {
        jobposting_date_time date = {INT64_MIN, 0, JOBPOSTING_PRECISION_DAY, 0, false};
        (void)jobposting_fact_date_time(posting, JOBPOSTING_FIELD_DATE_POSTED, 0, &date);
        CHECK(date.start == all[count + 2]);
        jobposting_free(posting);
    }
    CHECK(count == 5);
    CHECK_FAILS(JOBPOSTING_END, jobposting_scan_next(scan, &posting, NULL), posting);
    jobposting_scan_free(scan);
}

/* Two ranges that meet anywhere have all postings together. */
static void check_ranges(const struct input *dump) {
    for (size_t cut = 0; cut <= dump->size; cut += 997) {
        size_t total = 0;
        for (int half = 0; half < 2; half++) {
            jobposting_scan_options options = JOBPOSTING_SCAN_OPTIONS_INIT;
            jobposting_report report;
            options.range_start = half == 0 ? 0 : (int64_t)cut;
            options.range_end = half == 0 ? (int64_t)cut : -1;
            jobposting_scan *scan = scan_of(dump, NULL, &options);
            CHECK_STATUS(JOBPOSTING_OK, jobposting_scan_run(scan, NULL));
            CHECK_STATUS(JOBPOSTING_OK, jobposting_scan_report(scan, &report));
            total += report.matches;
            jobposting_scan_free(scan);
        }
        CHECK(total == posting_count);
    }
    jobposting_scan_options options = JOBPOSTING_SCAN_OPTIONS_INIT;
    jobposting_scan *scan;
    jobposting_error error;
    options.range_start = 1;
    CHECK_STATUS(JOBPOSTING_OK, jobposting_scan_bytes("[\n{}\n]", 6, NULL, 0, NULL, &options, &scan, &error));
    CHECK_STATUS(JOBPOSTING_FILE_ERROR, jobposting_scan_run(scan, &error));
    CHECK(strcmp(error.code, "file.range-unsupported") == 0);
    jobposting_scan_free(scan);
}

/* What a scan counts when it runs to its end is what it hands out. */
static void check_running(const struct input *dump) {
    const char *const queries[] = {"remote", "country = US", "not country is missing", "title is missing and remote"};
    for (size_t index = 0; index < sizeof queries / sizeof *queries; index++) {
        for (size_t step = 0; step < 2; step++) {
            jobposting_query *query;
            jobposting_scan *scan;
            jobposting_report run, next;
            jobposting *posting;
            jobposting_status status;
            size_t count = 0;
            jobposting_read_options reading = JOBPOSTING_READ_OPTIONS_INIT;
            reading.step_limit = step == 0 ? 0 : 1000;
            CHECK_STATUS(JOBPOSTING_OK, jobposting_query_compile(queries[index], strlen(queries[index]), &query, NULL));
            CHECK_STATUS(JOBPOSTING_OK,
                         jobposting_scan_bytes(dump->bytes, dump->size, query, 0, &reading, NULL, &scan, NULL));
            while ((status = jobposting_scan_run(scan, NULL)) == JOBPOSTING_PENDING) count += 1;
            CHECK_STATUS(JOBPOSTING_OK, status);
            CHECK((count > 0) == (step == 1));
            CHECK_STATUS(JOBPOSTING_OK, jobposting_scan_report(scan, &run));
            CHECK_FAILS(JOBPOSTING_END, jobposting_scan_next(scan, &posting, NULL), posting);
            jobposting_scan_free(scan);
            CHECK_STATUS(JOBPOSTING_OK,
                         jobposting_scan_bytes(dump->bytes, dump->size, query, 0, NULL, NULL, &scan, NULL));
            for (count = 0; jobposting_scan_next(scan, &posting, NULL) == JOBPOSTING_OK; count++) jobposting_free(posting);
            CHECK_STATUS(JOBPOSTING_OK, jobposting_scan_report(scan, &next));
            CHECK(run.matches == count && next.matches == count);
            CHECK(run.records == next.records && run.postings == next.postings && run.bytes == next.bytes);
            jobposting_scan_free(scan);
            jobposting_query_free(query);
        }
    }
}

/* The dump a thousand times over, of which the other thread sees only the beginning. */
static void *run_to_the_end(void *scan) {
    jobposting_error error;
    return (void *)(intptr_t)jobposting_scan_run(scan, &error);
}

static void check_cancelling(const struct input *dump, size_t threads) {
    const size_t times = 1000;
    char *bytes = malloc(dump->size * times);
    for (size_t index = 0; index < times; index++) memcpy(bytes + index * dump->size, dump->bytes, dump->size);
    jobposting_scan_options options = JOBPOSTING_SCAN_OPTIONS_INIT;
    options.threads = threads;
    jobposting_scan *scan;
    pthread_t thread;
    void *status;
    CHECK_STATUS(JOBPOSTING_OK,
                 jobposting_scan_bytes(bytes, dump->size * times, NULL, 0, NULL, &options, &scan, NULL));
    CHECK(pthread_create(&thread, NULL, run_to_the_end, scan) == 0);
    jobposting_scan_cancel(scan);
    pthread_join(thread, &status);
    CHECK_STATUS(JOBPOSTING_CANCELLED, (jobposting_status)(intptr_t)status);
    jobposting_scan_free(scan);
    free(bytes);
}

/* Postings that borrow their text outlive their scan or document, refer to the caller's memory, and say the same. */
static void check_borrowing(const struct input *dump, size_t threads) {
    const int failed_before = failed_count;
    jobposting_read_options reading = JOBPOSTING_READ_OPTIONS_INIT;
    jobposting_scan_options options = JOBPOSTING_SCAN_OPTIONS_INIT;
    reading.borrows_text = true;
    options.threads = threads;
    jobposting *borrowed[posting_limit];
    jobposting_scan *scan = scan_of(dump, &reading, &options);
    size_t count = 0, inside = 0;
    while (count < posting_count && jobposting_scan_next(scan, &borrowed[count], NULL) == JOBPOSTING_OK) count += 1;
    jobposting_scan_free(scan);
    CHECK(count == posting_count);
    for (size_t index = 0; index < count; index++) {
        jobposting_node own_node, node;
        jobposting_string own, text;
        const jobposting_status status = jobposting_published(postings[index], "/title", 6, &own_node);
        CHECK_STATUS(status, jobposting_published(borrowed[index], "/title", 6, &node));
        if (status == JOBPOSTING_OK && jobposting_node_text(&own_node, &own) == JOBPOSTING_OK) {
            CHECK_STATUS(JOBPOSTING_OK, jobposting_node_text(&node, &text));
            CHECK(is_same_text(own, text));
            inside += text.data >= dump->bytes && text.data < dump->bytes + dump->size;
            CHECK(own.data < dump->bytes || own.data >= dump->bytes + dump->size);
        }
        jobposting_free(borrowed[index]);
    }
    CHECK(inside > 10);
    if (failed_count != failed_before) fprintf(stderr, "    with %zu threads\n", threads);
}

int main(int count, char **arguments) {
    if (count != 2) return 2;
    struct input dump;
    dump.bytes = read_file(arguments[1], &dump.size);
    jobposting_scan *scan = scan_of(&dump, NULL, NULL);
    while (posting_count < posting_limit
           && jobposting_scan_next(scan, &postings[posting_count], NULL) == JOBPOSTING_OK)
        posting_count += 1;
    jobposting_scan_free(scan);
    CHECK(posting_count > 10);
    const size_t capacities[] = {1, 2, 7, posting_count, posting_count + 1};
    for (size_t index = 0; index < sizeof capacities / sizeof *capacities; index++)
        for (size_t threads = 1; threads <= 3; threads += 2) {
            check_batches(&dump, capacities[index], 0, threads);
            check_batches(&dump, capacities[index], 1, threads);
            check_batches(&dump, capacities[index], 5000, threads);
        }
    check_aggregates(&dump, 1);
    check_aggregates(&dump, 3);
    check_order(&dump);
    check_ranges(&dump);
    check_running(&dump);
    check_cancelling(&dump, 1);
    check_cancelling(&dump, 2);
    check_borrowing(&dump, 1);
    check_borrowing(&dump, 3);
    for (size_t index = 0; index < posting_count; index++) jobposting_free(postings[index]);
    free(dump.bytes);
    return finish();
}
