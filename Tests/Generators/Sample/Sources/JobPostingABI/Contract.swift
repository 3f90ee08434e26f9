// HEADER 10: Reading job postings from C

#if ABI_TYPES
    /// This is the essay. Every fallible call returns ``jobposting_status``.
    ///
    /// # Threads
    ///
    /// It has two paragraphs.
#endif
