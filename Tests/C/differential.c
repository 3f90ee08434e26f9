/*
 * The library against jansson, over generated documents and mutations: both read the same values, or both refuse.
 *
 *     differential DOCUMENTS MUTATIONS FILE…
 *
 * DOCUMENTS postings with random values are generated; MUTATIONS are made of them and of each FILE, half and half. The
 * random numbers are the same in each run. What the two are known to differ in is the table below, and is counted;
 * anything else fails, and the text is printed.
 */

#include <ctype.h>

#include "check.h"
#include "comparison.h"
#include "input.h"
#include "random_json.h"

/* ---- Known differences ----------------------------------------------------------------------- */

enum known {
    EQUAL_NAMES,
    NUL_IN_TEXT,
    LARGE_INTEGER,
    LARGE_NUMBER,
    NUL_IN_NAME,
    DEPTH,
    SCALAR,
    MINUS_ZERO,
    NUL_BEHIND_WORD,
    KNOWN_COUNT
};

/* Containers inside one another that the library is told to allow here; jansson allows 2048. */
enum { depth_limit = 4096 };

#define TEXT(literal) literal, sizeof(literal) - 1

/*
 * What jansson does other than the library; sections are those of RFC 8259. Where a flag lets jansson read the text
 * after all, values are compared; where there is none, the library must accept what jansson refuses.
 */
static struct difference {
    const char *name;
    /* Why there is a difference, and what is done about it. */
    const char *reason;
    /* What jansson says; unknown when it says nothing. */
    enum json_error_code code;
    /* The flag to be changed before jansson reads the text again; 0 for none. */
    size_t flag;
    /* A text that shows it; NULL for arrays as deep as the library is told to read. */
    const char *example;
    size_t example_size;
    size_t count;
} differences[KNOWN_COUNT] = {
    [EQUAL_NAMES] = {
        "equal names in an object",
        "Section 4 says SHOULD. The library keeps all members; jansson keeps the last, or refuses if told. Compared is "
        "what a pointer finds, which is the last.",
        json_error_duplicate_key, JSON_REJECT_DUPLICATES, TEXT("{\"a\":1,\"b\":2,\"a\":3}"), 0},
    [NUL_IN_TEXT] = {
        "NUL in a text", "jansson's strings end with NUL unless JSON_ALLOW_NUL says that their size is asked for.",
        json_error_null_character, JSON_ALLOW_NUL, TEXT("[\"a\\u0000b\"]"), 0},
    [LARGE_INTEGER] = {
        "an integer beyond 64 bits",
        "Section 6 sets no limit. The library keeps numbers as written; jansson refuses it unless all numbers are read "
        "as doubles.",
        json_error_numeric_overflow, JSON_DECODE_INT_AS_REAL, TEXT("[9223372036854775808]"), 0},
    [LARGE_NUMBER] = {
        "a number beyond the doubles",
        "Section 6 allows limits. The library keeps numbers as written; jansson can only keep a double.",
        json_error_numeric_overflow, 0, TEXT("[-1e400]"), 0},
    [NUL_IN_NAME] = {
        "NUL in a name", "jansson's names end with NUL, whatever the flags.", json_error_null_byte_in_key, 0,
        TEXT("{\"a\\u0000b\":1}"), 0},
    [DEPTH] = {
        "depth above 2048", "Section 9 allows limits. That of the library is an option, that of jansson a constant.",
        json_error_stack_overflow, 0, NULL, 2 * depth_limit, 0},
    [SCALAR] = {
        "a text that is no container",
        "jansson reads RFC 4627, which allows arrays and objects only, unless JSON_DECODE_ANY is set, as it is here.",
        json_error_unknown, 0, TEXT(" null "), 0},
    [MINUS_ZERO] = {
        "minus zero",
        "The library keeps the sign, as a double does; to jansson -0 is the integer 0. Both are compared as equal.",
        json_error_unknown, 0, TEXT("[-0]"), 0},
    [NUL_BEHIND_WORD] = {
        "a NUL byte behind a word",
        "Section 2 allows none, and the library refuses it. jansson overlooks one that follows a number or a literal; "
        "the library must accept the text without it.",
        json_error_unknown, 0, TEXT("[1\0]"), 0},
};

/* What jansson reads of a text; NULL when it refuses it, with the difference that makes it do so, if that is known. */
static json_t *read_with_jansson(const char *bytes, size_t size, enum known *reason) {
    size_t flags = JSON_DECODE_ANY | JSON_REJECT_DUPLICATES;
    bool is_met[KNOWN_COUNT] = {false};
    json_t *value = NULL;
    for (bool is_read_again = true; is_read_again;) {
        json_error_t error;
        value = json_loadb(bytes, size, flags, &error);
        is_read_again = false;
        *reason = KNOWN_COUNT;
        for (int known = 0; value == NULL && known < KNOWN_COUNT; known++) {
            const struct difference *difference = &differences[known];
            const bool is_known = difference->code != json_error_unknown
                               && difference->code == json_error_code(&error);
            if (!is_known || is_met[known]) continue;
            is_met[known] = true;
            flags ^= difference->flag;
            is_read_again = difference->flag != 0;
            *reason = (enum known)known;
            break;
        }
    }
    for (int known = 0; value != NULL && known < KNOWN_COUNT; known++) differences[known].count += is_met[known];
    if (json_is_integer(value) || json_is_real(value) || json_is_string(value) || json_is_boolean(value)
        || json_is_null(value))
        differences[SCALAR].count += 1;
    return value;
}

static bool has_minus_zero(const char *bytes, size_t size) {
    static token_list tokens;
    find_tokens(&tokens, bytes, size);
    for (size_t index = 0; index < tokens.count; index++)
        if (tokens.items[index].size == 2 && memcmp(bytes + tokens.items[index].offset, "-0", 2) == 0) return true;
    return false;
}

/* Whether the text is refused for a NUL byte behind a number or a literal, and for nothing else. */
static bool has_nul_behind_word(const char *bytes, size_t size, size_t offset) {
    if (offset == 0 || offset >= size || bytes[offset] != 0 || !isalnum((unsigned char)bytes[offset - 1])) return false;
    char *without = exact(bytes, size - 1);
    memcpy(without + offset, bytes + offset + 1, size - offset - 1);
    jobposting_read_options options = strictly();
    options.depth_limit = depth_limit;
    jobposting_document *document = NULL;
    const jobposting_status status = jobposting_document_parse(without, size - 1, &options, &document, NULL);
    jobposting_document_free(document);
    free(without);
    return status == JOBPOSTING_OK;
}

/* ---- One text -------------------------------------------------------------------------------- */

static size_t accepted_count, refused_count, posting_count, value_count;

/* Compares each posting of a document with what jansson reads of the bytes where it stands. */
static void compare_postings(comparison *all, const jobposting_document *document) {
    for (size_t index = 0; index < jobposting_document_count(document); index++) {
        const jobposting *posting = jobposting_document_posting(document, index);
        jobposting_node root;
        all->pointer_size = 0;
        if (jobposting_published(posting, NULL, 0, &root) != JOBPOSTING_OK || root.offset > all->size
            || root.size > all->size - root.offset) {
            report_difference(all, "where the posting stands");
            continue;
        }
        json_t *expected = load_json(all, all->bytes + root.offset, root.size);
        if (expected != NULL) compare_posting(all, posting, expected);
        json_decref(expected);
        posting_count += 1;
    }
}

/* Compares what the two make of a text: its postings value by value, and all of it as it is encoded. */
static void check_text(const char *text, size_t size) {
    const int failed_before = failed_count;
    char *bytes = exact(text, size);
    jobposting_read_options options = strictly();
    options.depth_limit = depth_limit;
    jobposting_document *document = NULL;
    jobposting_error error = {0};
    enum known reason;
    const jobposting_status status = jobposting_document_parse(bytes, size, &options, &document, &error);
    json_t *expected = read_with_jansson(bytes, size, &reason);
    if (status != JOBPOSTING_OK) {
        CHECK(status == JOBPOSTING_INVALID_JSON && error.code[0] != 0 && error.offset <= size);
        if (expected != NULL && has_nul_behind_word(bytes, size, error.offset)) differences[NUL_BEHIND_WORD].count += 1;
        else CHECK(expected == NULL);
        refused_count += 1;
    } else if (expected == NULL) {
        CHECK(reason != KNOWN_COUNT && differences[reason].flag == 0);
        if (reason != KNOWN_COUNT) differences[reason].count += 1;
    } else {
        comparison all = {.file = "the text", .bytes = bytes, .size = size};
        jobposting_buffer json = {0};
        const jobposting_status encoded = jobposting_document_encode(document, NULL, &json);
        compare_encoded(&all, "encoded document", encoded, &json, expected);
        compare_postings(&all, document);
        CHECK(all.differences == 0);
        accepted_count += 1;
        value_count += all.values;
        if (has_minus_zero(bytes, size)) differences[MINUS_ZERO].count += 1;
    }
    if (failed_count != failed_before) {
        printf("    %s %s\n", jobposting_status_name(status), error.code);
        print_text(text, size);
    }
    json_decref(expected);
    jobposting_document_free(document);
    free(bytes);
}

/* Each known difference is one: its example shows it. */
static void check_examples(void) {
    static char deep[2 * depth_limit];
    memset(deep, '[', depth_limit);
    memset(deep + depth_limit, ']', depth_limit);
    for (int known = 0; known < KNOWN_COUNT; known++) {
        struct difference *difference = &differences[known];
        const int failed_before = failed_count;
        check_text(difference->example == NULL ? deep : difference->example, difference->example_size);
        CHECK(difference->count == 1);
        if (failed_count != failed_before) printf("    %s\n", difference->name);
        difference->count = 0;
    }
}

/* ---- Many texts ------------------------------------------------------------------------------ */

/* Appends a value that is no posting: of any type, or about as deep as jansson allows. */
static void append_other(text_buffer *document, uint64_t *state) {
    const size_t depth = random_below(state, 16) == 0 ? 2000 + random_below(state, 100) : 0;
    for (size_t level = 0; level < depth; level++) append_string(document, "[");
    append_random_value(document, state, depth == 0 ? 3 : 0);
    for (size_t level = 0; level < depth; level++) append_string(document, "]");
}

static void generate(text_buffer *document, uint64_t *state) {
    /* Some that are read as facts, since those must stand any value. */
    static const char *const names[] = {"x", "title", "baseSalary", "jobLocation", "hiringOrganization", "datePosted",
                                        "employmentType", "description", "experienceRequirements"};
    document->size = 0;
    if (random_below(state, 16) == 0) {
        append_other(document, state);
        return;
    }
    append_string(document, "{\"@type\":\"JobPosting\",\"");
    append_string(document, names[random_below(state, sizeof names / sizeof *names)]);
    append_string(document, "\":");
    append_random_value(document, state, 5);
    append_string(document, "}");
}

/* Mutates a text some times, each time from what it was. */
static void check_mutations(const text_buffer *original, size_t count, uint64_t *state) {
    static token_list tokens;
    static text_buffer mutated;
    find_tokens(&tokens, original->bytes, original->size);
    for (size_t index = 0; index < count && failed_count < 20; index++) {
        mutate(&mutated, original, &tokens, state);
        check_text(mutated.bytes, mutated.size);
    }
}

int main(int count, char **arguments) {
    if (count < 4 || strtoul(arguments[1], NULL, 10) == 0) {
        fprintf(stderr, "usage: %s DOCUMENTS MUTATIONS FILE...\n", arguments[0]);
        return 2;
    }
    const size_t document_count = strtoul(arguments[1], NULL, 10), mutation_count = strtoul(arguments[2], NULL, 10);
    const size_t file_count = (size_t)count - 3;
    uint64_t state = 1;
    check_examples();

    text_buffer document = {0};
    const size_t each = mutation_count / 2 / document_count;
    for (size_t index = 0; index < document_count && failed_count < 20; index++) {
        generate(&document, &state);
        check_text(document.bytes, document.size);
        check_mutations(&document, each, &state);
    }
    const size_t generated_count = posting_count;
    for (size_t index = 0; index < file_count && failed_count < 20; index++) {
        document.size = 0;
        size_t size;
        char *bytes = read_file(arguments[3 + index], &size);
        append(&document, bytes, size);
        free(bytes);
        check_text(document.bytes, document.size);
        check_mutations(&document, (mutation_count - each * document_count + file_count - 1) / file_count, &state);
    }
    CHECK(generated_count > 0 && posting_count > generated_count && refused_count > 0);

    printf("%zu texts accepted by both, with %zu postings and %zu values compared one by one; %zu refused by both\n",
           accepted_count, posting_count, value_count, refused_count);
    for (int known = 0; known < KNOWN_COUNT; known++)
        printf("%8zu with %s\n", differences[known].count, differences[known].name);
    free(document.bytes);
    return finish();
}
