import CJobPosting
import Testing

@testable import JobPostingABI

/// Any argument may be NULL or absurd: the answer is then a status.
@Suite struct ArgumentsTests {
    private static let text = #"{"@type": "JobPosting", "title": "T\u0041", "x": [1, {"y": null}]}"#

    @Test func `NULL is answered everywhere`() {
        let invalid = JOBPOSTING_INVALID_ARGUMENT
        var handle: OpaquePointer?
        let title = JOBPOSTING_FIELD_TITLE
        let (posting, _, _) = C.posting(Self.text)
        defer { jobposting_free(posting) }
        #expect(
            jobposting_parse(nil, 5, nil, &handle, nil) == invalid
                && jobposting_parse("{}", 2, nil, nil, nil) == invalid)
        #expect(jobposting_parse(nil, 0, nil, &handle, nil) == JOBPOSTING_INVALID_JSON)
        #expect(jobposting_parse("{}", -1, nil, &handle, nil) == invalid)
        #expect(jobposting_document_parse(nil, 1, nil, &handle, nil) == invalid)
        #expect(
            jobposting_query_compile(nil, 1, &handle, nil) == invalid
                && jobposting_query_compile("remote", 6, nil, nil) == invalid)
        #expect(jobposting_query_compile(nil, 0, &handle, nil) == JOBPOSTING_INVALID_QUERY)
        #expect(
            jobposting_scan_file(nil, nil, 0, nil, nil, &handle, nil) == invalid
                && jobposting_scan_bytes(nil, 1, nil, 0, nil, nil, &handle, nil) == invalid)
        #expect(jobposting_scan_next(nil, &handle, nil) == invalid && jobposting_scan_report(nil, nil) == invalid)
        #expect(jobposting_query_match(nil, posting, 0, nil) == invalid && jobposting_query_text(nil, nil) == invalid)
        #expect(jobposting_fact(nil, title, 0, nil) == invalid && jobposting_fact(posting, title, 0, nil) == invalid)
        #expect(
            jobposting_fact_count(posting, title, nil) == invalid
                && jobposting_fact_text(posting, title, 0, nil) == invalid)
        #expect(
            jobposting_published(posting, nil, 1, nil) == invalid
                && jobposting_published(posting, nil, 0, nil) == invalid)
        #expect(jobposting_encode(nil, nil, nil) == invalid && jobposting_encode(posting, nil, nil) == invalid)
        #expect(jobposting_document_encode(nil, nil, nil) == invalid && jobposting_node_text(nil, nil) == invalid)
        #expect(jobposting_document_count(nil) == 0 && jobposting_document_posting(nil, 0) == nil)
        #expect(jobposting_fact_diagnostic_count(nil) == 0 && jobposting_scan_diagnostic_count(nil) == 0)
        #expect(!jobposting_is_expired(nil, 0) && handle == nil)
        for free in [jobposting_free, jobposting_document_free, jobposting_query_free, jobposting_scan_free] {
            free(nil)
        }
        jobposting_buffer_free(nil)
    }

    @Test func `numbers of no field are told`() {
        let (posting, _, _) = C.posting(Self.text)
        defer { jobposting_free(posting) }
        var value = jobposting_value()
        for number in [0, 7, 65_535, 65_536 + 3, .max] as [UInt32] {
            #expect(jobposting_fact(posting, jobposting_field(rawValue: number), 0, &value) == JOBPOSTING_INVALID_FIELD)
        }
        for index in [1, -1, .min, .max] as [Int] {
            #expect(jobposting_fact(posting, JOBPOSTING_FIELD_TITLE, index, &value) == JOBPOSTING_ABSENT)
        }
    }

    @Test func `options begin with their size, and may be older or absurd`() {
        var handle: OpaquePointer?
        func parse(_ change: (inout jobposting_read_options) -> Void) -> jobposting_status {
            var options = jobposting_read_options(
                size: MemoryLayout<jobposting_read_options>.size, mode: JOBPOSTING_MODE_STRICT,
                format: JOBPOSTING_FORMAT_DOCUMENT, depth_limit: 512, size_limit: 1 << 20, diagnostic_limit: 10,
                step_limit: 0, reads_text: false, hours_per_week: 0, days_per_week: 0, weeks_per_year: 0,
                borrows_text: false)
            change(&options)
            handle = nil
            let status = C.withCharacters(Self.text) {
                jobposting_document_parse($0.baseAddress, $0.count, &options, &handle, nil)
            }
            jobposting_document_free(handle)
            return status
        }
        #expect(parse { _ in } == JOBPOSTING_OK)
        #expect(parse { $0.depth_limit = 1 } == JOBPOSTING_LIMIT_EXCEEDED)
        #expect(parse { $0.size_limit = 10 } == JOBPOSTING_LIMIT_EXCEEDED)
        // An older program knows nothing of the members behind its size.
        #expect(parse { ($0.size, $0.depth_limit) = (16, 1) } == JOBPOSTING_OK)
        for size in [0, 1, 7, -1] { #expect(parse { $0.size = size } == JOBPOSTING_INVALID_ARGUMENT) }
        #expect(parse { $0.mode = jobposting_mode(rawValue: 2) } == JOBPOSTING_INVALID_ARGUMENT)
        #expect(parse { $0.mode = jobposting_mode(rawValue: 256) } == JOBPOSTING_INVALID_ARGUMENT)
        #expect(parse { $0.format = jobposting_format(rawValue: 99) } == JOBPOSTING_INVALID_ARGUMENT)
        #expect(parse { $0.depth_limit = -1 } == JOBPOSTING_INVALID_ARGUMENT)
        #expect(parse { $0.diagnostic_limit = Int.min } == JOBPOSTING_INVALID_ARGUMENT)
        #expect(parse { $0.size = 4096 } == JOBPOSTING_OK)
        #expect(parse { ($0.reads_text, $0.hours_per_week, $0.weeks_per_year) = (true, 37.5, 53) } == JOBPOSTING_OK)
        for wrong in [-1, -.leastNonzeroMagnitude, 168.5, .infinity, .nan] as [Double] {
            #expect(parse { $0.hours_per_week = wrong } == JOBPOSTING_INVALID_ARGUMENT)
            #expect(parse { $0.days_per_week = wrong } == JOBPOSTING_INVALID_ARGUMENT)
            #expect(parse { $0.weeks_per_year = wrong } == JOBPOSTING_INVALID_ARGUMENT)
        }
    }

    @Test(
        arguments: [
            (#""title": "a", "schema:title": "b", "Title": "c""#, "title", "a"),
            (#""schema:title": "b", "Title": "c""#, "title", "c"),
            (#""Title": "c", "http://schema.org/title": "b""#, "title", "b"),
            (#""benefits": "b""#, "jobBenefits", "b"), (#""schema:benefits": "b""#, "jobBenefits", "b"),
            (#""benefits": "b", "jobBenefits": null"#, "jobBenefits", nil), (#""benefits": "b""#, "benefits", "b"),
            (#""jobBenefits": "b""#, "benefits", nil), (#""title": "a""#, "", nil), (#""x:title": "a""#, "title", nil),
        ] as [(String, String, String?)])
    func `a property is found in every spelling of its name`(members: String, name: String, expected: String?) {
        let (posting, _, _) = C.posting("{\"@type\": \"JobPosting\", \(members)}")
        defer { jobposting_free(posting) }
        var (root, node, text) = (jobposting_node(), jobposting_node(), jobposting_string())
        #expect(jobposting_published(posting, "", 0, &root) == JOBPOSTING_OK)
        let status = C.withCharacters(name) { jobposting_node_property(&root, $0.baseAddress, $0.count, &node) }
        guard let expected else {
            #expect(status == JOBPOSTING_ABSENT || node.type == JOBPOSTING_TYPE_NULL)
            return
        }
        #expect(status == JOBPOSTING_OK && jobposting_node_text(&node, &text) == JOBPOSTING_OK)
        #expect(C.text(text) == expected)
        #expect(jobposting_node_next(&node, nil, &root) == JOBPOSTING_ABSENT)
    }

    @Test(arguments: [Int64.min, Int64.min + 1, -1, 0, Int64.max - 1, Int64.max])
    func `any time is a reference time`(now: Int64) {
        let (posting, _, _) = C.posting(#"{"@type": "JobPosting", "datePosted": "2021-08-03", "validThrough": "2021"}"#)
        let (query, _, _) = C.query("date_posted >= today - 1000000y or valid_through < today + 1000000w")
        var matches = false
        #expect(jobposting_query_match(query, posting, now, &matches) == JOBPOSTING_OK && matches)
        #expect(jobposting_is_expired(posting, now) == (now > 1_700_000_000_000))
        jobposting_query_free(query)
        jobposting_free(posting)
    }

    @Test func `nodes walk the published values and refuse forged places`() throws {
        let (posting, _, _) = C.posting(Self.text)
        defer { jobposting_free(posting) }
        var (node, child, key, text) = (jobposting_node(), jobposting_node(), jobposting_string(), jobposting_string())
        #expect(jobposting_published(posting, "", 0, &node) == JOBPOSTING_OK && node.type == JOBPOSTING_TYPE_OBJECT)
        var keys: [String] = []
        var status = jobposting_node_first(&node, &key, &child)
        while status == JOBPOSTING_OK {
            keys.append(C.text(key) ?? "")
            var previous = child
            status = jobposting_node_next(&previous, &key, &child)
        }
        #expect(keys == ["@type", "title", "x"] && status == JOBPOSTING_ABSENT)
        #expect(jobposting_published(posting, "/title", 6, &node) == JOBPOSTING_OK)
        #expect(jobposting_node_text(&node, &text) == JOBPOSTING_OK && C.text(text) == "TA")
        #expect(jobposting_node_source(&node, &text) == JOBPOSTING_OK && C.text(text) == #""T\u0041""#)
        #expect(jobposting_node_number(&node, nil) == JOBPOSTING_INVALID_ARGUMENT)
        #expect(jobposting_published(posting, "title", 5, &node) == JOBPOSTING_INVALID_POINTER)
        #expect(jobposting_published(posting, "/y", 2, &node) == JOBPOSTING_ABSENT)
        // Nothing that a program writes into a view leads outside the posting.
        for place in [UInt32(0), 1, 2, 5, 9, 10, 11, 1000, .max] {
            for end in [UInt32(0), 3, 11, .max] {
                for isMember in [true, false] {
                    (node.place, node.end, node.is_member) = (place, end, isMember)
                    let known = [JOBPOSTING_OK, JOBPOSTING_ABSENT, JOBPOSTING_WRONG_TYPE, JOBPOSTING_INVALID_ARGUMENT]
                    #expect(known.contains(jobposting_node_first(&node, &key, &child)))
                    #expect(known.contains(jobposting_node_next(&node, &key, &child)))
                    #expect(known.contains(jobposting_node_text(&node, &text)))
                    #expect(known.contains(jobposting_node_source(&node, &text)))
                }
            }
        }
    }
}
