/* JSON texts that nobody would write, the same ones in each run: random values, and mutations of a text. */

#ifndef RANDOM_JSON_H
#define RANDOM_JSON_H

#include <stddef.h>
#include <stdint.h>

/* Bytes that grow. All zero is an empty text; free its bytes. */
typedef struct text_buffer {
    char *bytes;
    size_t size;
    size_t capacity;
} text_buffer;

void append(text_buffer *text, const char *bytes, size_t size);
void append_string(text_buffer *text, const char *string);

/* A number below the bound; the state, any number to begin with, goes on (SplitMix64). */
size_t random_below(uint64_t *state, size_t bound);

/*
 * Appends a random value with blanks between its tokens: numbers in all notations, strings with all escapes, surrogate
 * pairs and characters of one to four bytes, containers inside one another down to the depth.
 *
 * All is valid by RFC 8259. Now and then it is what parsers disagree about: equal names in an object, NUL in a text or
 * a name, numbers beyond 64 bits and beyond the doubles.
 */
void append_random_value(text_buffer *text, uint64_t *state, size_t depth);

/* Where the tokens of a text are: strings, brackets, commas, colons, and what else stands together. */
typedef struct token_list {
    struct token {
        size_t offset;
        size_t size;
    } *items;
    size_t count;
    size_t capacity;
} token_list;

/* Finds the tokens of a text, in place of those that were found before. O(size). */
void find_tokens(token_list *tokens, const char *bytes, size_t size);

/*
 * Makes a text of another one that differs in one place: a byte changed, added, left out or swapped with the next; a
 * token left out, doubled, added, or replaced with another; or the end cut off. The text has at least one token.
 */
void mutate(text_buffer *mutated, const text_buffer *original, const token_list *tokens, uint64_t *state);

/* Prints the first 4000 bytes of a text as a C string, on a line of its own. */
void print_text(const char *bytes, size_t size);

#endif
