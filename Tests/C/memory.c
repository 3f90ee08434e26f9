/*
 * The memory that scans take at most, each in a process of its own, over a file that is larger than any of it.
 *
 *     memory FILE [MEGABYTES]    with a size: the file is written first, unless it is there
 *
 * What keeps nothing, or a bounded heap, or counts into a known number of buckets stays below 64 MB whatever the file;
 * what has a table of distinct values, below that and the limit of the table.
 */

#include <stdint.h>
#include <stdlib.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

#include "check.h"

enum { megabyte = 1 << 20, bound = 64 * megabyte };

/* One scan: its query, and what is asked of it. */
struct task {
    const char *name, *query;
    const jobposting_order *order;
    int64_t limit, sample, per_organization;
    const jobposting_aggregate *aggregate;
    bool collapses, hands_out;
    size_t threads, table;
};

/* Writes about so many megabytes of postings, of 2 KB and all different. */
static void write_dump(const char *path, size_t megabytes) {
    struct stat known;
    const off_t size = (off_t)megabytes * 1000000;
    if (stat(path, &known) == 0 && known.st_size >= size) return;
    FILE *file = fopen(path, "wb");
    if (file == NULL) {
        perror(path);
        exit(2);
    }
    char filler[1700];
    for (size_t index = 0; index < sizeof filler; index++) filler[index] = index % 7 == 6 ? ' ' : (char)('a' + index % 23);
    static const char *const countries[] = {"US", "DE", "FR", "IN", "JP"};
    uint32_t state = 1;
    off_t written = 0;
    for (unsigned number = 0; written < size; number++) {
        state = state * 1664525 + 1013904223;
        const unsigned random = state >> 8;
        const int count = fprintf(
            file,
            "{\"@context\": \"https://schema.org\", \"@type\": \"JobPosting\", \"identifier\": \"P%u\","
            " \"title\": \"Welder %u\", \"datePosted\": \"20%02u-%02u-%02u\", \"hiringOrganization\": {\"name\":"
            " \"Harbour Yard %u\"}, \"jobLocation\": {\"address\": {\"addressCountry\": \"%s\"}}, \"baseSalary\":"
            " {\"currency\": \"USD\", \"value\": {\"minValue\": %u, \"unitText\": \"YEAR\"}}, \"description\":"
            " \"Number %u bends plates. %.*s\"}\n",
            number, random, 10 + random % 16, 1 + random % 12, 1 + random % 28, random % 50000, countries[random % 5],
            20000 + random % 200000, random, (int)sizeof filler, filler);
        if (count < 0) abort();
        written += count;
    }
    if (fclose(file) != 0) {
        perror(path);
        exit(2);
    }
}

/* Does a task, and ends the process with whether it could be done. */
static void do_task(const char *path, const struct task *task) {
    jobposting_scan_options options = JOBPOSTING_SCAN_OPTIONS_INIT;
    options.order = task->order;
    options.order_count = task->order != NULL;
    options.limit = task->limit;
    options.sample_count = task->sample;
    options.organization_limit = task->per_organization;
    options.aggregates = task->aggregate;
    options.aggregate_count = task->aggregate != NULL;
    options.collapses_near_duplicates = task->collapses;
    options.threads = task->threads;
    if (task->table > 0) options.table_size_limit = task->table;
    jobposting_query *query = NULL;
    jobposting_scan *scan;
    jobposting *posting;
    if (task->query != NULL && jobposting_query_compile(task->query, strlen(task->query), &query, NULL) != JOBPOSTING_OK)
        _exit(2);
    if (jobposting_scan_file(path, query, 0, NULL, &options, &scan, NULL) != JOBPOSTING_OK) _exit(2);
    jobposting_status status = JOBPOSTING_OK;
    while (task->hands_out && (status = jobposting_scan_next(scan, &posting, NULL)) == JOBPOSTING_OK)
        jobposting_free(posting);
    if (!task->hands_out) status = jobposting_scan_run(scan, NULL);
    _exit(status == (task->hands_out ? JOBPOSTING_END : JOBPOSTING_OK) ? 0 : 1);
}

/* The most memory that a process had which did a task; 0 where it failed. */
static size_t peak_memory(const char *path, const struct task *task) {
    const pid_t child = fork();
    if (child == 0) do_task(path, task);
    int status;
    struct rusage usage;
    if (child < 0 || wait4(child, &status, 0, &usage) != child || !WIFEXITED(status) || WEXITSTATUS(status) != 0) return 0;
    return (size_t)usage.ru_maxrss * 1024;
}

int main(int count, char **arguments) {
    if (count < 2 || count > 3) {
        fprintf(stderr, "usage: %s FILE [MEGABYTES]\n", arguments[0]);
        return 2;
    }
    if (count == 3) write_dump(arguments[1], strtoul(arguments[2], NULL, 10));

    const jobposting_order newest = {JOBPOSTING_ORDER_FIELD, JOBPOSTING_FIELD_DATE_POSTED, true, 0, 0};
    static const double amounts[] = {20000, 40000, 80000, 160000};
    const jobposting_aggregate
        countries = {JOBPOSTING_AGGREGATE_FACET, JOBPOSTING_FIELD_COUNTRY, 10, NULL, 0, 0},
        titles = {JOBPOSTING_AGGREGATE_FACET, JOBPOSTING_FIELD_TITLE, 10, NULL, 0, 0},
        links = {JOBPOSTING_AGGREGATE_DISTINCT, JOBPOSTING_FIELD_ID, 0, NULL, 0, 0},
        pay = {JOBPOSTING_AGGREGATE_HISTOGRAM, JOBPOSTING_FIELD_SALARY_MIN, 0, amounts, 4, 0},
        days = {JOBPOSTING_AGGREGATE_DATE_HISTOGRAM, JOBPOSTING_FIELD_DATE_POSTED, 0, NULL, 0,
                JOBPOSTING_CALENDAR_UNIT_DAY};
    static const char filter[] = "country = US and date_posted >= 2015-01-01 and salary >= 100k USD";
    enum { stated = 32 * megabyte, small = 4 * megabyte };
    const struct task tasks[] = {
        {"filter", filter, NULL, -1, -1, -1, NULL, false, true, 1, 0},
        {"filter, 2 threads", filter, NULL, -1, -1, -1, NULL, false, true, 2, 0},
        {"words in the text", "text ~ \"bends plates\"", NULL, -1, -1, -1, NULL, false, false, 1, 0},
        {"newest 1,000", NULL, &newest, 1000, -1, -1, NULL, false, true, 1, 0},
        {"newest 1,000, 2 threads", NULL, &newest, 1000, -1, -1, NULL, false, true, 2, 0},
        {"sample of 1,000", NULL, NULL, -1, 1000, -1, NULL, false, true, 1, 0},
        {"facet of countries", NULL, NULL, -1, -1, -1, &countries, false, false, 1, 0},
        {"histogram of pay", NULL, NULL, -1, -1, -1, &pay, false, false, 1, 0},
        {"histogram of days", NULL, NULL, -1, -1, -1, &days, false, false, 1, 0},
        {"histogram of days, 2 threads", NULL, NULL, -1, -1, -1, &days, false, false, 2, 0},
        {"distinct identifiers", NULL, NULL, -1, -1, -1, &links, false, false, 1, stated},
        {"distinct identifiers in 4 MB", NULL, NULL, -1, -1, -1, &links, false, false, 1, small},
        {"facet of titles in 4 MB", NULL, NULL, -1, -1, -1, &titles, false, false, 1, small},
        {"near-duplicates", NULL, NULL, -1, -1, -1, NULL, true, true, 1, stated},
        {"near-duplicates in 4 MB", NULL, NULL, -1, -1, -1, NULL, true, true, 1, small},
        {"two of each organisation in 4 MB", NULL, NULL, -1, -1, 2, NULL, false, true, 1, small},
    };
    for (size_t index = 0; index < sizeof tasks / sizeof *tasks; index++) {
        struct timespec start, end;
        clock_gettime(CLOCK_MONOTONIC, &start);
        const size_t peak = peak_memory(arguments[1], &tasks[index]);
        clock_gettime(CLOCK_MONOTONIC, &end);
        const double seconds = (double)(end.tv_sec - start.tv_sec) + (double)(end.tv_nsec - start.tv_nsec) / 1e9;
        printf("%6.1f MB in %5.2f s: %s\n", (double)peak / megabyte, seconds, tasks[index].name);
        CHECK(peak > 0);
        CHECK(peak <= bound + tasks[index].table);
    }
    return finish();
}
