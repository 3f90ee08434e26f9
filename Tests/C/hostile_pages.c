/*
 * Pages that are made to be slow: elements nested a hundred thousand deep, fifty megabytes without a closing tag, ten
 * thousand items that refer to each other. Each gets an answer, in time that is linear in its size, in bounded memory.
 *
 * Every page is read at three sizes. A quarter and the whole of a part of it are compared: four times the page may take
 * at most `bound` times the time, where a ratio of 4 is linear and one of 16 quadratic. The last size is the hostile one,
 * whose time and memory are printed. Each reading is a process of its own, so that its memory is its own.
 */

#include <stdlib.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

#include "check.h"

enum { factor = 4, bound = 9, attempts = 3 };

/* Seconds that are no reason to look closer. */
static const double quick = 0.05;

/* What a page may take beside itself, for each of its bytes and for all together: most where each tag is a posting. */
enum { memory_factor = 56, memory_base = 48 << 20 };

/* A page: a head, a part again and again, in which each %d is the count so far and %n the next of them, and a tail. */
struct page {
    const char *name, *head, *part, *tail;
    /* How often the part stands there in the comparison, and in the hostile page. */
    int count, hostile_count;
    /* How many postings must be found; -1 where that is for the reader to decide. */
    int postings;
};

#define POSTING "<script type=application/ld+json>{\"@type\":\"JobPosting\",\"title\":\"t\"}</script>"
#define ITEM " itemscope itemtype=https://schema.org/JobPosting"

static const struct page pages[] = {
    {"nested elements", "", "<div>", POSTING, 20000, 100000, 1},
    {"nested formatting elements", "<p" ITEM "><b itemprop=title>", "<b><i>", "x</p>" POSTING, 20000, 100000, -1},
    {"nested items", "", "<div itemscope itemprop=about itemtype=https://schema.org/Thing>", POSTING, 20000, 100000, -1},
    {"nested postings", "", "<div itemprop=mainEntity" ITEM "><b itemprop=title>t</b>", "", 20000, 100000, -1},
    {"nested RDFa items", "<div vocab=https://schema.org/>", "<div typeof=Thing property=about>", POSTING, 20000, 100000,
     -1},
    {"nested lists and tables", "<div" ITEM ">", "<ul><li><table><tr><td itemprop=title>", POSTING, 10000, 100000, -1},
    {"nested prefixes", "", "<div prefix='p%d: https://p%d.example/' typeof=p%d:T>", "", 5000, 100000, -1},
    {"elements that are never closed", "<div" ITEM "><div itemprop=title>", "<p>word <b>word ", "", 100000, 3200000, 1},
    {"properties that are never closed", "<div" ITEM ">", "<li itemprop=skills>word ", "", 20000, 2000000, 1},
    {"items that are never closed", "", "<p" ITEM ">", "", 10000, 1000000, -1},
    {"a block that is never closed", "<script type='application/ld+json'>{\"@type\":\"JobPosting\",\"skills\":[",
     "\"one of many\",", "", 100000, 3500000, 1},
    {"a string that is never closed", "<script type='application/ld+json'>{\"@type\":\"JobPosting\",\"title\":\"",
     "one of many ", "", 100000, 4100000, 1},
    {"a comment that is never closed", POSTING "<!--", " - <b itemscope> ", "", 100000, 3000000, 1},
    {"a tag that is never closed", POSTING "<div ", "itemprop=x ", "", 50000, 4500000, 1},
    {"a title that is never closed", POSTING "<title>", "</titl <b>", "", 100000, 5000000, 1},
    {"items in a chain of references", "", "<div" ITEM " id=i%d itemref=i%n><b itemprop=title>t</b></div>", "", 2500, 10000,
     -1},
    {"items that are each other's properties", "",
     "<div" ITEM " itemprop=about id=i%d itemref='i%n i0'><b itemprop=title>t</b></div>", "", 2500, 10000, -1},
    {"items that share a reference", "<div id=s><b itemprop=title>t</b><b itemprop=skills>s</b></div>",
     "<div" ITEM " itemref=s></div>", "", 2500, 100000, -1},
    {"nodes in a circle", "<script type=application/ld+json>{\"@graph\":[",
     "{\"@id\":\"#%d\",\"@type\":\"JobPosting\",\"title\":\"t\",\"hiringOrganization\":{\"@id\":\"#%n\"},"
     "\"jobLocation\":{\"@id\":\"#%n\"}},",
     "]}</script>", 2500, 10000, -1},
    {"blocks that refer to one another", "",
     "<script type=application/ld+json>{\"@id\":\"#%d\",\"@type\":\"JobPosting\",\"title\":\"t %d\","
     "\"hiringOrganization\":{\"@id\":\"#%n\"}}</script>",
     "", 2500, 10000, -1},
    {"RDFa items that refer to one another", "<div vocab=https://schema.org/>",
     "<div resource='#%d' typeof=JobPosting><b property=title>t</b><link rel=hiringOrganization href='#%n'></div>", "",
     2500, 10000, -1},
    {"blocks that are broken", "", "<script type=application/ld+json>{\"@type\":</script>", POSTING, 5000, 100000, 1},
    {"blocks that are empty", "", "<script type=application/ld+json></script>", POSTING, 5000, 100000, 1},
    {"a block that is escaped", "<script type=application/ld+json>{&quot;@type&quot;:&quot;JobPosting&quot;,&quot;skills&quot;:[",
     "&quot;&amp;amp; %d&quot;,", "&quot;x&quot;]}</script>", 20000, 1000000, 1},
    {"attributes of one element", "<div" ITEM, " a%d=1", "><b itemprop=title>t</b></div>", 20000, 1000000, 1},
    {"names of one property", "<div" ITEM "><b itemprop='", "n%d ", "title'>t</b></div>", 20000, 1000000, 1},
    {"references of one item", "<div" ITEM " itemref='", "r%d ", "'><b itemprop=title>t</b></div>", 20000, 1000000, 1},
};

/* Text of any length. */
struct text {
    char *bytes;
    size_t size;
};

/* Writes a part with its counts, and answers how many bytes that were; nowhere, where there is nowhere to write. */
static size_t write_part(char *bytes, const char *part, int index, int count) {
    size_t size = 0;
    for (const char *next = part; *next != 0; next++) {
        if (next[0] == '%' && (next[1] == 'd' || next[1] == 'n')) {
            char number[16];
            const int value = next[1] == 'd' ? index : (index + 1) % count;
            const int digits = snprintf(number, sizeof number, "%d", value);
            if (bytes != NULL) memcpy(bytes + size, number, (size_t)digits);
            size += (size_t)digits;
            next++;
        } else {
            if (bytes != NULL) bytes[size] = *next;
            size++;
        }
    }
    return size;
}

static struct text write_page(const struct page *page, int count) {
    size_t size = strlen(page->head) + strlen(page->tail);
    for (int index = 0; index < count; index++) size += write_part(NULL, page->part, index, count);
    struct text text = {malloc(size), 0};
    if (text.bytes == NULL) abort();
    text.size = write_part(text.bytes, page->head, 0, 1);
    for (int index = 0; index < count; index++)
        text.size += write_part(text.bytes + text.size, page->part, index, count);
    text.size += write_part(text.bytes + text.size, page->tail, 0, 1);
    return text;
}

static double seconds(void) {
    struct timespec time;
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time);
    return (double)time.tv_sec + (double)time.tv_nsec / 1e9;
}

static size_t peak_memory(void) {
    struct rusage usage;
    getrusage(RUSAGE_SELF, &usage);
    return (size_t)usage.ru_maxrss * 1024;
}

/* What one reading came to. */
struct reading {
    jobposting_status status;
    size_t postings, memory, encoded;
    double seconds;
};

/* Reads a page and everything in it, as a program would that wants to know all of it. */
static struct reading read_page(const struct text *text) {
    struct reading reading = {JOBPOSTING_OK, 0, 0, 0, 0};
    const size_t before = peak_memory();
    const double start = seconds();
    jobposting_document *document;
    reading.status = jobposting_document_parse(text->bytes, text->size, NULL, &document, NULL);
    if (reading.status == JOBPOSTING_OK) {
        reading.postings = jobposting_document_count(document);
        for (size_t index = 0; index < reading.postings; index++) {
            const jobposting *posting = jobposting_document_posting(document, index);
            jobposting_string title;
            (void)jobposting_fact_text(posting, JOBPOSTING_FIELD_TITLE, 0, &title);
            (void)jobposting_fact_text(posting, JOBPOSTING_FIELD_ORGANIZATION, 0, &title);
            (void)jobposting_fact_text(posting, JOBPOSTING_FIELD_LOCALITY, 0, &title);
        }
        jobposting_buffer json;
        if (jobposting_document_encode(document, NULL, &json) == JOBPOSTING_OK) {
            reading.encoded = json.size;
            jobposting_buffer_free(&json);
        }
        jobposting_document_free(document);
    }
    reading.seconds = seconds() - start;
    reading.memory = peak_memory() - before;
    return reading;
}

/* The same in a process of its own, which may end as it likes; 0 where that gave no answer. */
static int read_apart(const struct text *text, struct reading *reading) {
    int ends[2];
    if (pipe(ends) != 0) abort();
    const pid_t child = fork();
    if (child < 0) abort();
    if (child == 0) {
        /* A page that takes minutes is as good as one without an answer. */
        alarm(60);
        const struct reading mine = read_page(text);
        _exit(write(ends[1], &mine, sizeof mine) == sizeof mine ? 0 : 1);
    }
    close(ends[1]);
    const int is_whole = read(ends[0], reading, sizeof *reading) == sizeof *reading;
    close(ends[0]);
    waitpid(child, NULL, 0);
    return is_whole;
}

/* The shortest time of several readings; below 0 where there was no answer. */
static double time_page(const struct page *page, int count) {
    struct text text = write_page(page, count);
    struct reading reading;
    double best = 1e9;
    for (int attempt = 0; attempt < attempts; attempt++) {
        if (!read_apart(&text, &reading)) {
            best = -1;
            break;
        }
        if (reading.seconds < best) best = reading.seconds;
    }
    free(text.bytes);
    return best;
}

static void note(int is_good, const char *page, const char *what) {
    passed_count += is_good ? 1 : 0;
    failed_count += is_good ? 0 : 1;
    if (!is_good) printf("%s: %s\n", page, what);
    fflush(stdout);
}

static void check_page(const struct page *page) {
    const double small = time_page(page, page->count);
    const double large = small < 0 ? -1 : time_page(page, page->count * factor);
    note(large >= 0 && (large < quick || large < bound * small), page->name, "four times as much takes far more time");

    struct text text = write_page(page, page->hostile_count);
    struct reading reading = {JOBPOSTING_OK, 0, 0, 0, 0};
    const int has_answer = read_apart(&text, &reading);
    printf("%-42s %6.1f MB %8.3f s %7.0f MB/s %6.0f MB memory %7zu postings, status %d; 4 x: %.1f\n", page->name,
           (double)text.size / 1e6, reading.seconds, (double)text.size / 1e6 / reading.seconds,
           (double)reading.memory / 1e6, reading.postings, (int)reading.status, small > 0 ? large / small : 0);
    note(has_answer, page->name, "gives no answer");
    note(reading.memory <= text.size * memory_factor + memory_base, page->name, "takes too much memory");
    if (page->postings >= 0)
        note(reading.status == JOBPOSTING_OK && reading.postings == (size_t)page->postings, page->name,
             "gives other postings");
    free(text.bytes);
}

/* Checks all pages, or those whose names hold the argument. */
int main(int count, char **arguments) {
    for (size_t index = 0; index < sizeof pages / sizeof *pages; index++)
        if (count < 2 || strstr(pages[index].name, arguments[1]) != NULL) check_page(&pages[index]);
    return finish();
}
