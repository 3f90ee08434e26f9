import CJobPosting
import JobPostingKit
import Testing

@testable import JobPostingABI

/// The promises at the top of the header: numbers, names, statuses and errors.
@Suite struct ContractTests {
    @Test func `the version is the same in all its forms`() {
        let parts = [JOBPOSTING_VERSION_MAJOR, JOBPOSTING_VERSION_MINOR, JOBPOSTING_VERSION_PATCH]
        #expect(jobposting_version_number() == UInt32(JOBPOSTING_VERSION_NUMBER))
        #expect(JOBPOSTING_VERSION_NUMBER == parts[0] * 1_000_000 + parts[1] * 1000 + parts[2])
        #expect(JOBPOSTING_VERSION_STRING == parts.map { "\($0)" }.joined(separator: "."))
        #expect(String(cString: jobposting_version_string()) == JOBPOSTING_VERSION_STRING)
        #expect(jobposting_version_compatible() <= jobposting_version_number())
        #expect(jobposting_version_compatible() == UInt32(JOBPOSTING_VERSION_COMPATIBLE))
    }

    @Test(
        arguments: [
            (JOBPOSTING_OK, 0, "OK"), (JOBPOSTING_ABSENT, 1, "ABSENT"), (JOBPOSTING_END, 2, "END"),
            (JOBPOSTING_PENDING, 3, "PENDING"),
            (JOBPOSTING_INVALID_ARGUMENT, -1, "INVALID_ARGUMENT"), (JOBPOSTING_INVALID_FIELD, -2, "INVALID_FIELD"),
            (JOBPOSTING_WRONG_TYPE, -3, "WRONG_TYPE"), (JOBPOSTING_INVALID_JSON, -10, "INVALID_JSON"),
            (JOBPOSTING_LIMIT_EXCEEDED, -11, "LIMIT_EXCEEDED"), (JOBPOSTING_NO_POSTING, -12, "NO_POSTING"),
            (JOBPOSTING_SEVERAL_POSTINGS, -13, "SEVERAL_POSTINGS"), (JOBPOSTING_INVALID_QUERY, -20, "INVALID_QUERY"),
            (JOBPOSTING_INVALID_POINTER, -21, "INVALID_POINTER"), (JOBPOSTING_INVALID_PATH, -22, "INVALID_PATH"),
            (JOBPOSTING_INVALID_EDIT, -23, "INVALID_EDIT"),
            (JOBPOSTING_FILE_ERROR, -30, "FILE_ERROR"), (JOBPOSTING_CANCELLED, -31, "CANCELLED"),
        ] as [(jobposting_status, Int32, String)])
    func `a status has its number and its name`(status: jobposting_status, number: Int32, name: String) {
        #expect(status.rawValue == number)
        #expect(jobposting_status_name(status).map { String(cString: $0) } == "JOBPOSTING_\(name)")
    }

    @Test func `only the statuses have names`() {
        let named = (-1000...1000).filter { jobposting_status_name(jobposting_status(rawValue: Int32($0))) != nil }
        #expect(named.count == 17)
        for number in [.min, .max] as [Int32] {
            #expect(jobposting_status_name(jobposting_status(rawValue: number)) == nil)
        }
    }

    @Test func `every field has its number and its name, and no other number has`() {
        let named = (0...100_000).compactMap { number in
            jobposting_field_name(jobposting_field(rawValue: UInt32(number))).map { (number, String(cString: $0)) }
        }
        #expect(named.map(\.0) == Field.allCases.map { Int($0.rawValue) })
        #expect(named.map(\.1) == Field.allCases.map(\.name))
        #expect(JOBPOSTING_FIELD_ID.rawValue == 1 && JOBPOSTING_FIELD_TEXT.rawValue == 101)
        for number in [.max, 65_536 + 3] as [UInt32] {
            #expect(jobposting_field_name(jobposting_field(rawValue: number)) == nil)
        }
    }

    // MARK: - Errors

    @Test(
        arguments: [
            ("\n }", JOBPOSTING_INVALID_JSON, "json.unexpected-byte", 2, 2, 2),
            ("", JOBPOSTING_INVALID_JSON, "json.empty", 0, 1, 1),
            ("{}", JOBPOSTING_NO_POSTING, "document.no-posting", 0, 1, 1),
            (
                #"[{"@type": "JobPosting"}, {"@type": "JobPosting"}]"#, JOBPOSTING_SEVERAL_POSTINGS,
                "document.several-postings", 0, 1, 1
            ),
            (String(repeating: "[", count: 600), JOBPOSTING_LIMIT_EXCEEDED, "json.depth-limit", 512, 1, 513),
        ] as [(String, jobposting_status, String, Int, Int, Int)])
    func `a refused input fills the error`(
        text: String, status: jobposting_status, code: String, offset: Int, line: Int, column: Int
    ) {
        let (handle, returned, error) = C.posting(text)
        #expect(handle == nil && returned == status && error.status == status)
        #expect(C.text(error.code) == code && !C.text(error.message).isEmpty && error.system_error == 0)
        #expect(error.offset == offset && error.line == line && error.column == column)
    }

    @Test func `a refused query fills the error`() {
        let (handle, status, error) = C.query("remote and\n contry = US")
        #expect(handle == nil && status == JOBPOSTING_INVALID_QUERY && C.text(error.code) == "query.unknown-field")
        #expect(error.offset == 12 && error.size == 6 && error.line == 2 && error.column == 2)
        #expect(C.text(error.message).hasSuffix("did you mean country?"))
    }

    @Test func `a refused file fills the error`() {
        var scan: OpaquePointer?
        var error = jobposting_error()
        #expect(jobposting_scan_file("/nonexistent/x", nil, 0, nil, nil, &scan, &error) == JOBPOSTING_FILE_ERROR)
        #expect(scan == nil && C.text(error.code) == "file" && error.system_error == 2)
    }

    @Test(arguments: [0, 1, 2, 3])
    func `a long message is cut at a whole character`(shift: Int) {
        // Four-byte characters, so that the cut falls inside one for three of four shifts.
        let word = String(repeating: "x", count: shift) + String(repeating: "🔥", count: 100)
        let (_, status, error) = C.query(word)
        #expect(status == JOBPOSTING_INVALID_QUERY && error.size == word.utf8.count)
        let message = C.text(error.message)
        #expect(message.utf8.count > 248 && message.utf8.count < Int(JOBPOSTING_MESSAGE_SIZE))
        #expect(!message.contains("\u{FFFD}"))
    }

    @Test func `outputs are written on success only, and the error on failure only`() {
        var handle = OpaquePointer(bitPattern: 0x10)
        var error = jobposting_error()
        error.line = 99
        #expect(jobposting_parse("x", 1, nil, &handle, &error) == JOBPOSTING_INVALID_JSON)
        #expect(handle == OpaquePointer(bitPattern: 0x10) && error.line == 1)
        error.line = 99
        let text = #"{"@type": "JobPosting"}"#
        #expect(jobposting_parse(text, text.utf8.count, nil, &handle, &error) == JOBPOSTING_OK)
        #expect(error.line == 99)
        var string = jobposting_string(data: nil, size: 77)
        #expect(jobposting_fact_text(handle, JOBPOSTING_FIELD_TITLE, 0, &string) == JOBPOSTING_ABSENT)
        #expect(string.size == 77)
        jobposting_free(handle)
    }
}
