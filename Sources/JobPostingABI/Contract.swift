// HEADER 1: JobPostingKit

#if ABI_TYPES
    /// JobPostingKit reads, checks, searches and re-encodes job postings: schema.org JobPosting documents
    /// as they are published.
    ///
    /// # A first program
    ///
    ///     jobposting *posting;
    ///     jobposting_error error;
    ///     if (jobposting_parse(bytes, size, NULL, &posting, &error) != JOBPOSTING_OK) {
    ///         fprintf(stderr, "%zu:%zu: %s\n", error.line, error.column, error.message);
    ///         return 1;
    ///     }
    ///     jobposting_string title, country;
    ///     if (jobposting_fact_text(posting, JOBPOSTING_FIELD_TITLE, 0, &title) == JOBPOSTING_OK)
    ///         printf("%.*s\n", (int)title.size, title.data);
    ///     if (jobposting_fact_text(posting, JOBPOSTING_FIELD_COUNTRY, 0, &country) == JOBPOSTING_OK)
    ///         printf("%.*s\n", (int)country.size, country.data);
    ///     jobposting_free(posting);
    ///
    /// # The contract
    ///
    /// - A call that can fail returns a jobposting_status: 0 is success, positive is an answer ("absent", "end"),
    ///   negative is a failure. Outputs are written only on success; inputs come before outputs; nothing is both,
    ///   but for the optional jobposting_error of the caller, which is written on failure.
    /// - Any argument may be NULL or absurd: the answer is then a status. _free(NULL) does nothing.
    /// - A missing value is no error: JOBPOSTING_ABSENT.
    /// - Strings are a pointer and a count of bytes. They are UTF-8, may contain NUL, and do not end with one.
    /// - jobposting_string, jobposting_value and jobposting_node are views. They live as long as what they were read
    ///   from, and those of a posting until it is edited. What comes through a handle `**` or as a jobposting_buffer is
    ///   yours: its documentation names the function that frees it.
    /// - Parsing copies its input.
    /// - A `const` handle may be used from many threads at once, any other from one at a time. There is no state
    ///   outside the handles: nothing thread-local, no errno, nothing printed.
    /// - Structs that the caller fills begin with their size and have an initialiser, so that they can grow.
    /// - Time is Unix time in milliseconds, and an argument: JOBPOSTING_NOW is the moment of the call.
    /// - Numbers of statuses and fields are for ever.
#endif
