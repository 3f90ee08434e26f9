// HEADER 30: Values
// swift-format-ignore-file: AlwaysUseLowerCamelCase, TypeNamesShouldBeCapitalized

#if ABI_TYPES
    /// What a call reports. Numbers are forever.
    enum jobposting_status: CInt {
        /// The call succeeded.
        case JOBPOSTING_OK = 0
        // MARK: - Failures
        /// An argument was NULL.
        ///
        /// Nothing was written.
        case JOBPOSTING_INVALID_ARGUMENT = 10
    }

    /// A fact of a posting.
    enum jobposting_field: CInt {
        // generated: fields
    }

    // MARK: - Text

    /// All text is UTF-8.
    ///
    ///     not a list

    /// Borrowed text.
    struct jobposting_string {
        /// First byte; not NUL-terminated.
        var data: UnsafePointer<CChar>?
        /// Bytes.
        var size: Int
    }

    /// What a value holds.
    enum jobposting_content {
        /// When it is text.
        case text(jobposting_string)
        /// When it is a number.
        case number(Double)
        /// When it is a truth value.
        case boolean(Bool)
    }

    /// One value.
    struct jobposting_value {
        /// The field it was read from.
        var field: jobposting_field
        /// By `field`.
        var content: jobposting_content
    }

    /// What went wrong.
    struct jobposting_error {
        /// The status that the call returned.
        var status: jobposting_status
        /// Where in the input.
        var offset: UInt64
        /// For people.
        var message: InlineArray<JOBPOSTING_MESSAGE_SIZE, CChar>
    }

    /// How much is read.
    struct jobposting_limits {
        /// Levels of nesting.
        var depth: UInt32 = 512
        /// Bytes of one record.
        var record: UInt64 = 64 << 20
    }

    /// How a document is read.
    struct jobposting_read_options {
        /// The size of this struct.
        var size: Int = MemoryLayout<jobposting_read_options>.size
        /// Where reading stops.
        var limits: jobposting_limits = jobposting_limits()
        /// Refuse what is not well-formed.
        var strict: Bool = false
        /// Hours in a working week.
        var hours: Double = 40.0
        /// Passed to ``jobposting_visit``.
        var context: UnsafeMutableRawPointer? = nil
        /// What is reported when nothing is found.
        var empty: jobposting_status = .JOBPOSTING_OK
    }
#endif
